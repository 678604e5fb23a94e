//===- ConvertMovement.cpp - Importing nodes that move elements -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace verso {

static llvm::Expected<Values> single(llvm::Expected<Value> value) {
  if (!value)
    return value.takeError();
  return Values{*value};
}

static llvm::Expected<Values> convertConcat(NodeImport &node) {
  llvm::Expected<Values> inputs = node.inputs();
  if (!inputs)
    return inputs.takeError();
  if (inputs->empty())
    return node.malformed("it has no input");
  llvm::Expected<int64_t> stated = node.integer("axis", 1);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(inputs->front()));
  if (!axis)
    return axis.takeError();
  if (inputs->size() == 1)
    return *inputs;
  return single(node.emit<ConcatOp>(*inputs, node.attribute("axis", *axis)));
}

/// The sizes of the parts of a Split node along an axis of size `total`.
static llvm::Expected<Integers> splitSizes(NodeImport &node, int64_t total) {
  size_t count = node.proto().output_size();
  bool isInput = node.opset() >= 13;
  if (isInput ? node.hasInput(1) : node.hasAttribute("split"))
    return isInput ? node.integerInput(1, "split") : node.integers("split", {});
  llvm::Expected<int64_t> stated = node.integer("num_outputs", count);
  if (!stated)
    return stated.takeError();
  if (count == 0 || *stated != int64_t(count))
    return node.malformed("it has " + Twine(count) + " outputs instead of " +
                          Twine(*stated));
  // Equal parts, the last one smaller if need be.
  int64_t part = llvm::divideCeil(total, int64_t(count));
  Integers sizes(count, part);
  sizes.back() = total - part * int64_t(count - 1);
  return sizes;
}

static llvm::Expected<Values> convertSplit(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", 0);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*input));
  if (!axis)
    return axis.takeError();
  auto total = dyn_cast<AffineConstantExpr>(node.type(*input).sizes[*axis]);
  if (!total)
    return unsupported("it splits a symbolic size");
  llvm::Expected<Integers> sizes = splitSizes(node, total.getValue());
  if (!sizes)
    return sizes.takeError();
  if (sizes->size() != size_t(node.proto().output_size()))
    return node.malformed("it has " + Twine(node.proto().output_size()) +
                          " outputs for " + Twine(sizes->size()) + " parts");
  if (llvm::any_of(*sizes, [](int64_t size) { return size < 0; }))
    return node.malformed("it has a part of negative size");
  return node.emit(SplitOp::getOperationName(), *input,
                   {node.attribute("axis", *axis),
                    node.attribute("sizes", ArrayRef<int64_t>(*sizes))});
}

/// One of the lists of a Slice node: an attribute before operator set 10, an
/// input from then on.
static llvm::Expected<Integers> sliceList(NodeImport &node, StringRef name,
                                          unsigned input, Integers missing) {
  if (node.opset() < 10)
    return node.integers(name, missing);
  if (!node.hasInput(input) && input > 2)
    return missing;
  return node.integerInput(input, name);
}

namespace {
/// The elements that a slice with a negative step takes, from the lowest on.
struct BackwardSlice {
  int64_t first = 0, step = 1, count = 0;

  BackwardSlice(int64_t size, int64_t start, int64_t end, int64_t stride) {
    if (size == 0)
      return;
    auto place = [size](int64_t position, int64_t lowest) {
      if (position < 0)
        position = std::max(position, -size - 1) + size;
      return std::clamp(position, lowest, size - 1);
    };
    int64_t last = place(start, 0), stop = place(end, -1);
    int64_t distance = -std::max(stride, -maxElements);
    count = last <= stop ? 0 : (last - stop - 1) / distance + 1;
    if (count > 0)
      first = last - (count - 1) * distance;
    if (count > 1)
      step = distance;
  }
};
} // namespace

static llvm::Expected<Values> convertSlice(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> sizes = node.staticSizes(*input);
  if (!sizes)
    return sizes.takeError();
  unsigned rank = sizes->size();
  llvm::Expected<Integers> starts = sliceList(node, "starts", 1, {});
  if (!starts)
    return starts.takeError();
  llvm::Expected<Integers> ends = sliceList(node, "ends", 2, {});
  if (!ends)
    return ends.takeError();
  Integers firstAxes;
  for (unsigned i = 0; i < starts->size(); ++i)
    firstAxes.push_back(i);
  llvm::Expected<Integers> axes = sliceList(node, "axes", 3, firstAxes);
  if (!axes)
    return axes.takeError();
  llvm::Expected<Integers> steps =
      sliceList(node, "steps", 4, Integers(starts->size(), 1));
  if (!steps)
    return steps.takeError();
  if (ends->size() != starts->size() || axes->size() != starts->size() ||
      steps->size() != starts->size())
    return node.malformed("its lists differ in length");
  if (llvm::Error error = node.axes(*axes, rank).takeError())
    return error;

  Integers from(rank, 0), step(rank, 1), taken = *sizes, reversed;
  for (auto [start, end, stated, stride] :
       llvm::zip_equal(*starts, *ends, *axes, *steps)) {
    if (stride == 0)
      return node.malformed("one of its steps is 0");
    int64_t axis = stated < 0 ? stated + rank : stated;
    int64_t size = (*sizes)[axis];
    if (stride < 0) {
      BackwardSlice slice(size, start, end, stride);
      from[axis] = slice.first;
      step[axis] = slice.step;
      taken[axis] = slice.count;
      if (slice.count > 1)
        reversed.push_back(axis);
      continue;
    }
    auto clamp = [size](int64_t position) {
      if (position < 0)
        position = std::max(position, -size) + size;
      return std::min(position, size);
    };
    from[axis] = clamp(start);
    step[axis] = stride;
    int64_t length = clamp(end) - from[axis];
    taken[axis] = length <= 0 ? 0 : (length - 1) / stride + 1;
    // A step that leads out of the input takes one element, as any other does.
    if (taken[axis] <= 1)
      step[axis] = 1;
  }
  Value part = *input;
  if (taken != *sizes) {
    llvm::Expected<Value> slice = node.emit<SliceOp>(
        *input, {node.attribute("starts", ArrayRef<int64_t>(from)),
                 node.attribute("sizes", ArrayRef<int64_t>(taken)),
                 node.attribute("steps", ArrayRef<int64_t>(step))});
    if (!slice)
      return slice.takeError();
    part = *slice;
  }
  if (reversed.empty())
    return Values{part};
  llvm::sort(reversed);
  return single(node.emit<ReverseOp>(
      part, node.attribute("axes", ArrayRef<int64_t>(reversed))));
}

static llvm::Expected<Values> convertTranspose(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  Integers reversed;
  for (unsigned i = node.rank(*input); i-- > 0;)
    reversed.push_back(i);
  llvm::Expected<Integers> permutation = node.integers("perm", reversed);
  if (!permutation)
    return permutation.takeError();
  if (node.rank(*input) != 0 && llvm::is_sorted(*permutation) &&
      permutation->size() == node.rank(*input) && permutation->front() == 0)
    if (permutation->back() == int64_t(permutation->size()) - 1)
      return Values{*input};
  return single(node.emit<TransposeOp>(
      *input, node.attribute("permutation", ArrayRef<int64_t>(*permutation))));
}

/// The padding of a Pad node, a low and a high entry for each dimension.
static llvm::Expected<Integers> padList(NodeImport &node, unsigned rank) {
  bool isInput = node.opset() >= 11;
  llvm::Expected<Integers> stated =
      isInput ? node.integerInput(1, "pads") : node.integers("pads", {});
  if (!stated)
    return stated;
  Integers axes;
  for (unsigned i = 0; i < rank; ++i)
    axes.push_back(i);
  if (isInput && node.hasInput(3)) {
    llvm::Expected<Integers> given = node.integerInput(3, "axes");
    if (!given)
      return given;
    if (llvm::Error error = node.axes(*given, rank).takeError())
      return error;
    axes = *given;
  }
  if (stated->size() != 2 * axes.size())
    return node.malformed("it has " + Twine(stated->size()) +
                          " pads instead of " + Twine(2 * axes.size()));
  Integers pads(2 * size_t(rank), 0);
  for (auto [i, axis] : llvm::enumerate(axes)) {
    unsigned dimension = axis < 0 ? axis + rank : axis;
    pads[dimension] = (*stated)[i];
    pads[dimension + rank] = (*stated)[i + axes.size()];
  }
  return pads;
}

/// The operator for a mode of padding with elements of the input; empty for
/// other modes.
static StringRef extendingPad(StringRef mode) {
  return llvm::StringSwitch<StringRef>(mode)
      .Case("edge", PadEdgeOp::getOperationName())
      .Case("reflect", PadReflectOp::getOperationName())
      .Case("wrap", PadWrapOp::getOperationName())
      .Default("");
}

static llvm::Expected<Values> convertPad(NodeImport &node) {
  llvm::Expected<std::string> mode = node.string("mode", "constant");
  if (!mode)
    return mode.takeError();
  StringRef extending = extendingPad(*mode);
  if (*mode != "constant" && extending.empty())
    return node.malformed("its mode is '" + *mode + "'");
  llvm::Expected<Value> input =
      extending.empty() ? node.numberInput(0) : node.input(0);
  if (!input)
    return input.takeError();
  unsigned rank = node.rank(*input);
  llvm::Expected<Integers> pads = padList(node, rank);
  if (!pads)
    return pads.takeError();
  for (int64_t pad : *pads) {
    if (pad < 0)
      return unsupported("its padding is negative");
    if (pad > maxElements)
      return node.malformed("its padding is too large");
  }
  if (llvm::all_of(*pads, [](int64_t pad) { return pad == 0; }))
    return Values{*input};
  ArrayRef<int64_t> all(*pads);
  NamedAttribute low = node.attribute("low", all.take_front(rank));
  NamedAttribute high = node.attribute("high", all.drop_front(rank));
  if (!extending.empty()) {
    for (auto [i, size] : llvm::enumerate(node.type(*input).sizes)) {
      auto constant = dyn_cast<AffineConstantExpr>(size);
      int64_t most = std::max((*pads)[i], (*pads)[i + rank]);
      int64_t needed = *mode == "reflect" && most > 0 ? most + 1 : most > 0;
      if (constant && constant.getValue() < needed)
        return unsupported("it pads with elements that there are not");
    }
    return node.emit(extending, *input, {low, high});
  }
  llvm::Expected<double> value = node.real("value", 0);
  if (!value)
    return value.takeError();
  if (node.opset() >= 11 && node.hasInput(2)) {
    ElementsAttr elements = node.constantInput(2);
    std::optional<double> scalar =
        elements ? scalarValue(elements) : std::nullopt;
    if (!scalar)
      return unsupported("its value is not constant");
    *value = *scalar;
    // A double does not hold all integers of 64 bits.
    if (isa<IntegerType>(elements.getElementType()) &&
        std::fabs(*value) > 0x1p53)
      return unsupported("its value is large");
  }
  return single(
      node.emit<PadOp>(*input, {low, high, node.attribute("value", *value)}));
}

static llvm::Expected<Values> convertExpand(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> sizes = node.staticSizes(*input);
  if (!sizes)
    return sizes.takeError();
  llvm::Expected<Integers> shape = node.integerInput(1, "shape");
  if (!shape)
    return shape.takeError();
  // A size of 1 in the shape keeps the input's size.
  Integers target = *shape;
  if (target.size() < sizes->size())
    target.insert(target.begin(), sizes->size() - target.size(), 1);
  unsigned offset = target.size() - sizes->size();
  for (auto [i, size] : llvm::enumerate(*sizes))
    if (target[i + offset] == 1)
      target[i + offset] = size;
  if (llvm::Error error = checkShape(target))
    return node.malformed("its result " + toString(std::move(error)));
  if (target == *sizes)
    return Values{*input};
  return single(node.emit<BroadcastOp>(
      *input, node.attribute("shape", ArrayRef<int64_t>(target))));
}

void addMovementConverters(ConverterTable &table) {
  table["Concat"] = convertConcat;
  table["Expand"] = convertExpand;
  table["Pad"] = convertPad;
  table["Slice"] = convertSlice;
  table["Split"] = convertSplit;
  table["Transpose"] = convertTranspose;
}

} // namespace verso
