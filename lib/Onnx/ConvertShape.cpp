//===- ConvertShape.cpp - Importing nodes that change a shape -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "Tensors.h"
#include <cmath>

using namespace mlir;

namespace verso {

static llvm::Expected<Values> single(llvm::Expected<Value> value) {
  if (!value)
    return value.takeError();
  return Values{*value};
}

/// The shape that a Reshape node asks for, with its 0 (as in the input) and -1
/// (what is left) resolved.
static llvm::Expected<Integers> targetShape(NodeImport &node,
                                            ArrayRef<int64_t> sizes) {
  llvm::Expected<Integers> shape = node.integerInput(1, "its new shape");
  if (!shape)
    return shape;
  llvm::Expected<int64_t> allowZero = node.integer("allowzero", 0);
  if (!allowZero)
    return allowZero.takeError();
  int64_t total = 1, others = 1;
  for (int64_t size : sizes)
    total *= size;
  std::optional<size_t> open;
  for (auto [i, size] : llvm::enumerate(*shape)) {
    if (size == 0 && *allowZero == 0) {
      if (i >= sizes.size())
        return node.malformed("its new shape keeps dimension " + Twine(i) +
                              ", which the input does not have");
      size = sizes[i];
    }
    if (size == -1 && !open) {
      open = i;
      continue;
    }
    if (size < 0)
      return node.malformed("its new shape has the entry " + Twine(size));
    if (size != 0 && others > maxElements / size)
      return node.malformed("its new shape has too many elements");
    others *= size;
  }
  if (open) {
    if (others == 0 || total % others != 0)
      return node.malformed("its new shape does not divide the elements of "
                            "the input");
    (*shape)[*open] = total / others;
  } else if (others != total) {
    return node.malformed("its input has " + Twine(total) +
                          " elements, its new shape " + Twine(others));
  }
  return shape;
}

static llvm::Expected<Values> convertReshape(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> sizes = node.staticSizes(*input);
  if (!sizes)
    return sizes.takeError();
  llvm::Expected<Integers> shape = targetShape(node, *sizes);
  if (!shape)
    return shape.takeError();
  return single(node.emitReshape(*input, *shape));
}

static llvm::Expected<Values> convertFlatten(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> sizes = node.staticSizes(*input);
  if (!sizes)
    return sizes.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", 1);
  if (!stated)
    return stated.takeError();
  // The axis may be the rank: then everything comes before it.
  int64_t rank = sizes->size();
  int64_t axis = *stated < 0 ? *stated + rank : *stated;
  if (axis < 0 || axis > rank)
    return node.malformed("axis " + Twine(*stated) + " is outside rank " +
                          Twine(rank));
  Integers shape{1, 1};
  for (auto [i, size] : llvm::enumerate(*sizes))
    shape[int64_t(i) >= axis] *= size;
  return single(node.emitReshape(*input, shape));
}

/// The axes of a Squeeze or Unsqueeze node, if it states any.
static llvm::Expected<std::optional<Integers>> statedAxes(NodeImport &node) {
  bool isInput = node.opset() >= 13;
  if (isInput ? !node.hasInput(1) : !node.hasAttribute("axes"))
    return std::nullopt;
  llvm::Expected<Integers> axes =
      isInput ? node.integerInput(1, "axes") : node.integers("axes", {});
  if (!axes)
    return axes.takeError();
  return *axes;
}

static llvm::Expected<Values> convertSqueeze(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> sizes = node.staticSizes(*input);
  if (!sizes)
    return sizes.takeError();
  llvm::Expected<std::optional<Integers>> stated = statedAxes(node);
  if (!stated)
    return stated.takeError();
  Integers removed;
  if (*stated) {
    llvm::Expected<Integers> axes = node.axes(**stated, sizes->size());
    if (!axes)
      return axes.takeError();
    removed = *axes;
  }
  Integers shape;
  for (auto [i, size] : llvm::enumerate(*sizes)) {
    bool isRemoved =
        *stated ? llvm::is_contained(removed, int64_t(i)) : size == 1;
    if (isRemoved && size != 1)
      return node.malformed("it removes a dimension of size " + Twine(size));
    if (!isRemoved)
      shape.push_back(size);
  }
  return single(node.emitReshape(*input, shape));
}

static llvm::Expected<Values> convertUnsqueeze(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> sizes = node.staticSizes(*input);
  if (!sizes)
    return sizes.takeError();
  llvm::Expected<std::optional<Integers>> stated = statedAxes(node);
  if (!stated)
    return stated.takeError();
  if (!*stated)
    return node.malformed("its axes are missing");
  llvm::Expected<Integers> axes =
      node.axes(**stated, sizes->size() + (*stated)->size());
  if (!axes)
    return axes.takeError();
  Integers shape = *sizes;
  for (int64_t axis : *axes)
    shape.insert(shape.begin() + axis, 1);
  return single(node.emitReshape(*input, shape));
}

/// The only element of a constant input, if it is a whole number that every
/// type of numbers holds.
static std::optional<double> wholeNumber(NodeImport &node, unsigned number) {
  ElementsAttr constant = node.constantInput(number);
  std::optional<double> value = constant ? scalarValue(constant) : std::nullopt;
  if (!value || *value != std::trunc(*value) || std::fabs(*value) > 0x1p24)
    return std::nullopt;
  return value;
}

/// Range: counting, times the step, plus the start.
static llvm::Expected<Values> convertRange(NodeImport &node) {
  std::optional<SymbolicTensor> type = node.inputType(0);
  std::optional<double> start = wholeNumber(node, 0);
  std::optional<double> limit = wholeNumber(node, 1);
  std::optional<double> step = wholeNumber(node, 2);
  if (!type || !start || !limit || !step || !isComputable(type->elementType))
    return unsupported("its bounds are not constant whole numbers");
  if (*step == 0)
    return node.malformed("its step is 0");
  double count = std::max(0.0, std::ceil((*limit - *start) / *step));
  double last = *start + (count - 1) * *step;
  if (count > 0 && std::fabs(last) > 0x1p24)
    return unsupported("its bounds are large");
  llvm::Expected<Value> value = node.emit<IotaOp>(
      {}, {node.attribute("shape", ArrayRef<int64_t>(int64_t(count))),
           node.attribute("axis", int64_t(0)),
           NamedAttribute(StringAttr::get(node.getContext(), "element_type"),
                          TypeAttr::get(type->elementType))});
  if (value && *step != 1)
    value = node.emit<MulOp>(
        {*value, node.constant(scalarOf(type->elementType, *step))});
  if (value && *start != 0)
    value = node.emit<AddOp>(
        {*value, node.constant(scalarOf(type->elementType, *start))});
  return single(std::move(value));
}

void addShapeConverters(ConverterTable &table) {
  table["Flatten"] = convertFlatten;
  table["Range"] = convertRange;
  table["Reshape"] = convertReshape;
  table["Squeeze"] = convertSqueeze;
  table["Unsqueeze"] = convertUnsqueeze;
}

} // namespace verso
