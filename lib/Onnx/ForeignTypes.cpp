//===- ForeignTypes.cpp - Types of results of foreign operators -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ForeignTypes.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace verso {

namespace foreign {

std::optional<int64_t> constantOf(AffineExpr size) {
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    return constant.getValue();
  return std::nullopt;
}

std::optional<unsigned> position(std::optional<int64_t> axis, int64_t rank) {
  if (!axis)
    return std::nullopt;
  int64_t result = *axis < 0 ? *axis + rank : *axis;
  if (result < 0 || result >= rank)
    return std::nullopt;
  return unsigned(result);
}

static Type integerType(NodeImport &node, unsigned width) {
  return IntegerType::get(node.getContext(), width);
}

Sizes unknownSizes(NodeImport &node, unsigned rank) {
  Sizes sizes;
  for (unsigned i = 0; i < rank; ++i)
    sizes.push_back(node.unknownSize());
  return sizes;
}

//===----------------------------------------------------------------------===//
// Elementwise
//===----------------------------------------------------------------------===//

static Tensor sameAsInput(NodeImport &node) { return node.inputType(0); }

AffineExpr broadcast(NodeImport &node, AffineExpr lhs, AffineExpr rhs) {
  auto a = constantOf(lhs), b = constantOf(rhs);
  if (lhs == rhs || b == 1)
    return lhs;
  if (a == 1)
    return rhs;
  // One that is fixed and not 1 decides: the other is 1 or the same.
  if (a)
    return lhs;
  if (b)
    return rhs;
  return node.unknownSize();
}

static Tensor broadcastInputs(NodeImport &node) {
  Tensor result = node.inputType(0);
  for (unsigned i = 1; result && i < node.numInputs(); ++i) {
    Tensor next = node.inputType(i);
    if (!next)
      return std::nullopt;
    if (next->rank() > result->rank())
      std::swap(result->sizes, next->sizes);
    unsigned offset = result->rank() - next->rank();
    for (auto [j, size] : llvm::enumerate(next->sizes))
      result->sizes[offset + j] =
          broadcast(node, result->sizes[offset + j], size);
  }
  return result;
}

static Tensor compareInputs(NodeImport &node) {
  Tensor result = broadcastInputs(node);
  if (result)
    result->elementType = integerType(node, 1);
  return result;
}

static Tensor selectInputs(NodeImport &node) {
  Tensor result = broadcastInputs(node), value = node.inputType(1);
  if (!result || !value)
    return std::nullopt;
  result->elementType = value->elementType;
  return result;
}

static Tensor testInput(NodeImport &node) {
  Tensor result = node.inputType(0);
  if (result)
    result->elementType = integerType(node, 1);
  return result;
}

static Tensor castInput(NodeImport &node) {
  Tensor result = node.inputType(0);
  auto to = known(node.integer("to", 0));
  if (!result || !to)
    return std::nullopt;
  result->elementType = elementType(node.getContext(), *to);
  return result->elementType ? result : std::nullopt;
}

/// QuantizeLinear has its zero point's type, DequantizeLinear its scale's.
static Tensor quantizedInput(NodeImport &node) {
  bool isQuantize = node.proto().op_type() == "QuantizeLinear";
  Tensor result = node.inputType(0);
  if (!result || node.hasAttribute("output_dtype"))
    return std::nullopt;
  if (!isQuantize || node.hasInput(2)) {
    Tensor other = node.inputType(isQuantize ? 2 : 1);
    if (!other)
      return std::nullopt;
    result->elementType = other->elementType;
  } else {
    result->elementType =
        IntegerType::get(node.getContext(), 8, IntegerType::Unsigned);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Reductions and windows
//===----------------------------------------------------------------------===//

static Tensor reduceInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  auto keepDims = known(node.integer("keepdims", 1));
  if (!input || !keepDims)
    return std::nullopt;
  std::optional<Integers> axes =
      known(node.hasInput(1) ? node.integerInput(1, "axes")
                             : node.integers("axes", {}));
  if (!axes)
    return std::nullopt;
  if (axes->empty() && known(node.integer("noop_with_empty_axes", 0)) != 0)
    return input;
  SmallVector<bool> isReduced(input->rank(), axes->empty());
  for (int64_t axis : *axes) {
    auto dimension = position(axis, input->rank());
    if (!dimension)
      return std::nullopt;
    isReduced[*dimension] = true;
  }
  Sizes sizes;
  for (auto [size, reduced] : llvm::zip_equal(input->sizes, isReduced)) {
    if (!reduced)
      sizes.push_back(size);
    else if (*keepDims != 0)
      sizes.push_back(node.constantSize(1));
  }
  input->sizes = sizes;
  return input;
}

static Tensor argumentOfInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  auto keepDims = known(node.integer("keepdims", 1));
  if (!input || !keepDims)
    return std::nullopt;
  auto axis = position(known(node.integer("axis", 0)), input->rank());
  if (!axis)
    return std::nullopt;
  input->elementType = integerType(node, 64);
  if (*keepDims != 0)
    input->sizes[*axis] = node.constantSize(1);
  else
    input->sizes.erase(input->sizes.begin() + *axis);
  return input;
}

static Tensor globalPool(NodeImport &node) {
  Tensor input = node.inputType(0);
  if (!input)
    return std::nullopt;
  for (unsigned i = 2; i < input->rank(); ++i)
    input->sizes[i] = node.constantSize(1);
  return input;
}

/// A pooling or convolution that does not fit the dialect: batch and channels
/// are as ever, the rest is open.
static Tensor slidingWindow(NodeImport &node) {
  Tensor input = node.inputType(0);
  if (!input || input->rank() < 3)
    return std::nullopt;
  Sizes sizes = unknownSizes(node, input->rank());
  sizes[0] = input->sizes[0];
  if (node.proto().op_type() != "Conv") {
    sizes[1] = input->sizes[1];
  } else if (Tensor kernel = node.inputType(1); kernel && kernel->rank() > 0) {
    sizes[1] = kernel->sizes[0];
  }
  input->sizes = sizes;
  return input;
}

static Tensor transposedConvolution(NodeImport &node) {
  Tensor input = node.inputType(0), kernel = node.inputType(1);
  if (!input || !kernel || input->rank() < 3 || kernel->rank() != input->rank())
    return std::nullopt;
  unsigned rank = input->rank() - 2;
  auto strides = known(node.integers("strides", Integers(rank, 1)));
  auto dilations = known(node.integers("dilations", Integers(rank, 1)));
  auto extra = known(node.integers("output_padding", Integers(rank, 0)));
  auto pads = known(node.integers("pads", Integers(2 * size_t(rank), 0)));
  auto group = known(node.integer("group", 1));
  auto automatic = known(node.string("auto_pad", "NOTSET"));
  if (!strides || !dilations || !extra || !pads || !group || !automatic ||
      *automatic != "NOTSET" || node.hasAttribute("output_shape") ||
      strides->size() != rank || dilations->size() != rank ||
      extra->size() != rank || pads->size() != 2 * size_t(rank))
    return std::nullopt;
  SymbolicTensor result = *input;
  result.sizes[1] = kernel->sizes[1] * *group;
  for (unsigned i = 0; i < rank; ++i)
    result.sizes[i + 2] =
        simplify((input->sizes[i + 2] - 1) * (*strides)[i] + (*extra)[i] +
                 (kernel->sizes[i + 2] - 1) * (*dilations)[i] + 1 - (*pads)[i] -
                 (*pads)[i + rank]);
  return result;
}

/// Resize and Upsample with constant sizes or scales.
static Tensor resizedInput(NodeImport &node) {
  Tensor input = node.inputType(0);
  if (!input)
    return std::nullopt;
  Tensor open = input;
  open->sizes = unknownSizes(node, input->rank());
  if (node.hasAttribute("axes") ||
      node.hasAttribute("keep_aspect_ratio_policy"))
    return open;
  bool hasScalesFirst =
      node.proto().op_type() == "Upsample" || node.opset() < 11;
  if (!hasScalesFirst && node.hasInput(3)) {
    std::optional<KnownIntegers> sizes = node.knownInput(3);
    if (!sizes || sizes->values.size() != input->rank())
      return open;
    input->sizes = sizes->values;
    return input;
  }
  ElementsAttr scales = node.constantInput(hasScalesFirst ? 1 : 2);
  auto dense = dyn_cast_or_null<DenseElementsAttr>(scales);
  if (!dense || !dense.getElementType().isF32() ||
      dense.getNumElements() != input->rank())
    return open;
  for (auto [i, scale] : llvm::enumerate(dense.getValues<float>())) {
    auto size = constantOf(input->sizes[i]);
    if (scale == 1)
      continue;
    double scaled = size ? std::floor(double(*size) * double(scale)) : -1;
    input->sizes[i] = scaled >= 0 && scaled <= double(maxElements)
                          ? node.constantSize(int64_t(scaled))
                          : node.unknownSize();
  }
  return input;
}

//===----------------------------------------------------------------------===//
// Linear
//===----------------------------------------------------------------------===//

static Tensor matrixProduct(NodeImport &node) {
  Tensor lhs = node.inputType(0);
  Tensor rhs = node.inputType(1);
  if (!lhs || !rhs || lhs->rank() < 2 || rhs->rank() < 2)
    return std::nullopt;
  ArrayRef<AffineExpr> left = lhs->sizes, right = rhs->sizes;
  ArrayRef<AffineExpr> batchLeft = left.drop_back(2),
                       batchRight = right.drop_back(2);
  if (batchLeft.size() < batchRight.size())
    std::swap(batchLeft, batchRight);
  Sizes sizes(batchLeft.begin(), batchLeft.end());
  unsigned offset = batchLeft.size() - batchRight.size();
  for (auto [i, size] : llvm::enumerate(batchRight))
    sizes[offset + i] = broadcast(node, sizes[offset + i], size);
  sizes.push_back(left[left.size() - 2]);
  sizes.push_back(right.back());
  SymbolicTensor result{sizes, lhs->elementType};
  if (node.proto().op_type() == "MatMulInteger")
    result.elementType = integerType(node, 32);
  return result;
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

static TypeRule findRule(StringRef name) {
  return llvm::StringSwitch<TypeRule>(name)
      .Cases({"Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh"},
             sameAsInput)
      .Cases({"BatchNormalization", "Ceil", "Celu", "Clip", "Cos", "Cosh",
              "CumSum"},
             sameAsInput)
      .Cases({"Dropout", "Elu", "Erf", "Exp", "Floor", "Gelu",
              "GroupNormalization"},
             sameAsInput)
      .Cases({"HardSigmoid", "HardSwish", "Hardmax", "Identity",
              "InstanceNormalization", "LRN", "LayerNormalization"},
             sameAsInput)
      .Cases({"LeakyRelu", "Log", "LogSoftmax", "LpNormalization",
              "MeanVarianceNormalization", "Mish", "Neg", "Not"},
             sameAsInput)
      .Cases({"PRelu", "RMSNormalization", "Reciprocal", "Relu", "Round",
              "ScatterElements", "ScatterND", "Selu"},
             sameAsInput)
      .Cases({"Shrink", "Sigmoid", "Sign", "Sin", "Sinh", "Softmax", "Softplus",
              "Softsign"},
             sameAsInput)
      .Cases({"Sqrt", "Swish", "Tan", "Tanh", "ThresholdedRelu", "Trilu"},
             sameAsInput)
      .Cases({"Add", "And", "BitwiseAnd", "BitwiseOr", "BitwiseXor", "Div",
              "Max", "Mean"},
             broadcastInputs)
      .Cases({"Min", "Mod", "Mul", "Or", "Pow", "Sub", "Sum", "Xor"},
             broadcastInputs)
      .Cases({"Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual"},
             compareInputs)
      .Case("Where", selectInputs)
      .Cases({"IsInf", "IsNaN"}, testInput)
      .Case("Cast", castInput)
      .Cases({"QuantizeLinear", "DequantizeLinear"}, quantizedInput)
      .Cases({"ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp",
              "ReduceMax", "ReduceMean"},
             reduceInput)
      .Cases({"ReduceMin", "ReduceProd", "ReduceSum", "ReduceSumSquare"},
             reduceInput)
      .Cases({"ArgMax", "ArgMin"}, argumentOfInput)
      .Cases({"GlobalAveragePool", "GlobalLpPool", "GlobalMaxPool"}, globalPool)
      .Cases({"AveragePool", "Conv", "LpPool", "MaxPool"}, slidingWindow)
      .Case("ConvTranspose", transposedConvolution)
      .Cases({"Resize", "Upsample"}, resizedInput)
      .Cases({"MatMul", "MatMulInteger"}, matrixProduct)
      .Default(movementRule(name));
}

} // namespace foreign

SmallVector<std::optional<SymbolicTensor>, 2>
inferForeignTypes(NodeImport &node) {
  SmallVector<foreign::Tensor, 2> types(node.proto().output_size());
  foreign::TypeRule rule = foreign::findRule(node.proto().op_type());
  if (!rule || types.empty())
    return types;
  types[0] = rule(node);
  if (!types[0])
    return types;
  // A shape that no tensor has is none to go on from.
  SmallVector<int64_t> fixed;
  for (AffineExpr size : types[0]->sizes)
    if (auto constant = foreign::constantOf(size))
      fixed.push_back(*constant);
  if (llvm::Error error = checkShape(fixed)) {
    llvm::consumeError(std::move(error));
    types[0] = std::nullopt;
  }
  return types;
}

} // namespace verso
