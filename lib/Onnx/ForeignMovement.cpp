//===- ForeignMovement.cpp - Types of what foreign operators move ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ForeignTypes.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace verso::foreign {

static Tensor gatherInput(NodeImport &node) {
  Tensor data = node.inputType(0), indices = node.inputType(1);
  if (!data || !indices)
    return std::nullopt;
  auto axis = position(known(node.integer("axis", 0)), data->rank());
  if (!axis)
    return std::nullopt;
  Sizes sizes(data->sizes.begin(), data->sizes.begin() + *axis);
  llvm::append_range(sizes, indices->sizes);
  sizes.append(data->sizes.begin() + *axis + 1, data->sizes.end());
  data->sizes = sizes;
  return data;
}

static Tensor gatherElements(NodeImport &node) {
  Tensor data = node.inputType(0), indices = node.inputType(1);
  if (!data || !indices)
    return std::nullopt;
  data->sizes = indices->sizes;
  return data;
}

/// The product of some sizes divided by others that occur among them, times a
/// constant; nothing if the others do not cancel.
static AffineExpr quotient(NodeImport &node, Sizes numerator,
                           ArrayRef<AffineExpr> denominator) {
  int64_t above = 1, below = 1;
  for (AffineExpr factor : denominator) {
    if (auto constant = constantOf(factor)) {
      if (*constant <= 0 || llvm::MulOverflow(below, *constant, below))
        return {};
      continue;
    }
    auto *match = llvm::find(numerator, factor);
    if (match == numerator.end())
      return {};
    numerator.erase(match);
  }
  AffineExpr rest = node.constantSize(1);
  for (AffineExpr factor : numerator) {
    if (auto constant = constantOf(factor)) {
      if (llvm::MulOverflow(above, *constant, above))
        return {};
    } else {
      rest = rest * factor;
    }
  }
  return above % below == 0 ? simplify(rest * (above / below)) : AffineExpr();
}

static Tensor reshapedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  std::optional<KnownIntegers> shape = node.knownInput(1);
  auto allowZero = known(node.integer("allowzero", 0));
  if (!input || !shape || !allowZero)
    return std::nullopt;
  Sizes sizes;
  std::optional<size_t> open;
  for (auto [i, size] : llvm::enumerate(shape->values)) {
    auto constant = constantOf(size);
    if (constant == 0 && *allowZero == 0) {
      if (i >= input->rank())
        return std::nullopt;
      size = input->sizes[i];
    }
    if (constant == -1)
      open = i;
    sizes.push_back(size);
  }
  if (open) {
    Sizes others = sizes;
    others.erase(others.begin() + *open);
    AffineExpr rest = quotient(node, input->sizes, others);
    sizes[*open] = rest ? rest : node.unknownSize();
  }
  input->sizes = sizes;
  return input;
}

static Tensor flattenedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  auto axis = known(node.integer("axis", 1));
  if (!input || !axis)
    return std::nullopt;
  int64_t rank = input->rank(), cut = *axis < 0 ? *axis + rank : *axis;
  if (cut < 0 || cut > rank)
    return std::nullopt;
  Sizes sizes(2, node.constantSize(1));
  for (auto [i, size] : llvm::enumerate(input->sizes))
    sizes[int64_t(i) >= cut] = sizes[int64_t(i) >= cut] * size;
  input->sizes = sizes;
  return input;
}

/// Squeeze and Unsqueeze of symbolic sizes.
static Tensor squeezedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  bool isInput = node.opset() >= 13;
  bool isUnsqueeze = node.proto().op_type() == "Unsqueeze";
  if (!input || (isInput ? !node.hasInput(1) : !node.hasAttribute("axes")))
    return std::nullopt;
  auto stated =
      known(isInput ? node.integerInput(1, "axes") : node.integers("axes", {}));
  if (!stated)
    return std::nullopt;
  int64_t rank = input->rank() + (isUnsqueeze ? stated->size() : 0);
  auto axes = known(node.axes(*stated, rank));
  if (!axes)
    return std::nullopt;
  Sizes sizes = input->sizes;
  if (isUnsqueeze)
    for (int64_t axis : *axes)
      sizes.insert(sizes.begin() + axis, node.constantSize(1));
  else
    for (int64_t axis : llvm::reverse(*axes))
      sizes.erase(sizes.begin() + axis);
  input->sizes = sizes;
  return input;
}

/// A Slice of symbolic sizes: dimensions that it does not name stay.
static Tensor slicedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  if (!input)
    return std::nullopt;
  std::optional<Integers> axes;
  if (node.opset() < 10)
    axes = known(node.integers("axes", {}));
  else if (node.hasInput(3))
    axes = known(node.integerInput(3, "axes"));
  if (!axes || (axes->empty())) {
    input->sizes = unknownSizes(node, input->rank());
    return input;
  }
  for (int64_t axis : *axes) {
    auto dimension = position(axis, input->rank());
    if (!dimension)
      return std::nullopt;
    input->sizes[*dimension] = node.unknownSize();
  }
  return input;
}

/// Padding, tiling and expanding to shapes that are not fixed.
static Tensor sameRank(NodeImport &node) {
  Tensor input = node.inputType(0);
  if (input)
    input->sizes = unknownSizes(node, input->rank());
  return input;
}

static Tensor tiledInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  std::optional<KnownIntegers> repeats = node.knownInput(1);
  if (!input || !repeats || repeats->values.size() != input->rank())
    return sameRank(node);
  for (auto [size, count] : llvm::zip_equal(input->sizes, repeats->values))
    size = simplify(size * count);
  return input;
}

static Tensor expandedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  std::optional<KnownIntegers> shape = node.knownInput(1);
  if (!input || !shape)
    return std::nullopt;
  Sizes sizes = shape->values;
  if (sizes.size() < input->rank())
    sizes.insert(sizes.begin(), input->rank() - sizes.size(),
                 node.constantSize(1));
  unsigned offset = sizes.size() - input->rank();
  for (auto [i, size] : llvm::enumerate(input->sizes))
    sizes[offset + i] = broadcast(node, sizes[offset + i], size);
  input->sizes = sizes;
  return input;
}

static Tensor filledShape(NodeImport &node) {
  std::optional<KnownIntegers> shape = node.knownInput(0);
  if (!shape || shape->isScalar)
    return std::nullopt;
  const onnx::TensorProto *value = node.tensor("value");
  SymbolicTensor result;
  result.sizes = shape->values;
  result.elementType = elementType(
      node.getContext(), value ? value->data_type() : onnx::TensorProto::FLOAT);
  return result.elementType ? Tensor(result) : std::nullopt;
}

static Tensor shapeOfInput(NodeImport &node) {
  std::optional<KnownIntegers> shape = evaluateIntegers(node);
  if (!shape)
    return std::nullopt;
  SymbolicTensor result;
  result.elementType = shape->elementType;
  if (!shape->isScalar)
    result.sizes.push_back(node.constantSize(shape->values.size()));
  return result;
}

static Tensor concatenatedInputs(NodeImport &node) {
  Tensor result = node.inputType(0);
  if (!result)
    return std::nullopt;
  auto axis = position(known(node.integer("axis", 1)), result->rank());
  if (!axis)
    return std::nullopt;
  for (unsigned i = 1; i < node.numInputs(); ++i) {
    Tensor next = node.inputType(i);
    if (!next || next->rank() != result->rank())
      return std::nullopt;
    result->sizes[*axis] = simplify(result->sizes[*axis] + next->sizes[*axis]);
  }
  return result;
}

static Tensor transposedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  if (!input)
    return std::nullopt;
  Integers reversed;
  for (unsigned i = input->rank(); i-- > 0;)
    reversed.push_back(i);
  auto permutation = known(node.integers("perm", reversed));
  if (!permutation || permutation->size() != input->rank())
    return std::nullopt;
  Sizes sizes;
  for (int64_t dimension : *permutation) {
    auto source = position(dimension, input->rank());
    if (!source)
      return std::nullopt;
    sizes.push_back(input->sizes[*source]);
  }
  input->sizes = sizes;
  return input;
}

/// DepthToSpace and SpaceToDepth.
static Tensor blocksOfInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  auto block = known(node.integer("blocksize", 0));
  if (!input || input->rank() != 4 || !block || *block < 1 || *block > 65536)
    return std::nullopt;
  bool toSpace = node.proto().op_type() == "DepthToSpace";
  Sizes &sizes = input->sizes;
  auto scaleUp = [&](AffineExpr size, int64_t factor) {
    return simplify(size * factor);
  };
  auto scaleDown = [&](AffineExpr size, int64_t factor) {
    auto constant = constantOf(size);
    return constant && *constant % factor == 0
               ? node.constantSize(*constant / factor)
               : node.unknownSize();
  };
  sizes[1] = toSpace ? scaleDown(sizes[1], *block * *block)
                     : scaleUp(sizes[1], *block * *block);
  for (unsigned i : {2, 3})
    sizes[i] =
        toSpace ? scaleUp(sizes[i], *block) : scaleDown(sizes[i], *block);
  return input;
}

TypeRule movementRule(StringRef name) {
  return llvm::StringSwitch<TypeRule>(name)
      .Case("Gather", gatherInput)
      .Case("GatherElements", gatherElements)
      .Case("Reshape", reshapedInput)
      .Case("Flatten", flattenedInput)
      .Cases({"Squeeze", "Unsqueeze"}, squeezedInput)
      .Case("Slice", slicedInput)
      .Case("Pad", sameRank)
      .Case("Tile", tiledInput)
      .Case("Expand", expandedInput)
      .Case("ConstantOfShape", filledShape)
      .Cases({"Shape", "Size"}, shapeOfInput)
      .Case("Concat", concatenatedInputs)
      .Case("Transpose", transposedInput)
      .Cases({"DepthToSpace", "SpaceToDepth"}, blocksOfInput)
      .Default(nullptr);
}

} // namespace verso::foreign
