//===- ConvertQuantization.cpp - Importing quantisation ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"

using namespace mlir;

namespace verso {

static llvm::Expected<Values> single(llvm::Expected<Value> value) {
  if (!value)
    return value.takeError();
  return Values{*value};
}

namespace {
/// Scale and zero point, both as the dialect has them, and their axis.
struct QuantizationOperands {
  Value scale, zeroPoint;
  int64_t axis = 0;
};
} // namespace

/// A vector of one element as a scalar, unless the input has one element along
/// the axis as well.
static llvm::Expected<Value> asScalar(NodeImport &node, Value parameter) {
  if (node.rank(parameter) == 0)
    return parameter;
  return node.emitReshape(parameter, {});
}

/// `input` is the tensor that is quantised or dequantised, `zeroType` the type
/// of a zero point that is missing.
static llvm::Expected<QuantizationOperands>
readParameters(NodeImport &node, Value input, Type zeroType) {
  llvm::Expected<int64_t> block = node.integer("block_size", 0);
  if (!block)
    return block.takeError();
  if (*block != 0)
    return unsupported("it has a scale for each block");
  QuantizationOperands result;
  llvm::Expected<Value> scale = node.floatInput(1);
  if (!scale)
    return scale.takeError();
  result.scale = *scale;
  llvm::Expected<Integers> shape = node.staticSizes(*scale);
  if (!shape)
    return shape.takeError();
  if (shape->size() > 1)
    return unsupported("its scale is neither a scalar nor a vector");
  if (node.hasInput(2)) {
    llvm::Expected<Value> zeroPoint = node.input(2);
    if (!zeroPoint)
      return zeroPoint.takeError();
    result.zeroPoint = *zeroPoint;
  } else {
    auto type = RankedTensorType::get(*shape, zeroType);
    result.zeroPoint = node.constant(cast<ElementsAttr>(
        DenseElementsAttr::get(type, IntegerAttr::get(zeroType, 0))));
  }
  if (node.type(result.zeroPoint).sizes != node.type(*scale).sizes)
    return node.malformed("its scale and zero point have different shapes");
  bool isScalar = shape->empty() || shape->front() == 1;
  if (isScalar) {
    llvm::Expected<Value> scalar = asScalar(node, result.scale);
    if (!scalar)
      return scalar.takeError();
    llvm::Expected<Value> zero = asScalar(node, result.zeroPoint);
    if (!zero)
      return zero.takeError();
    result.scale = *scalar;
    result.zeroPoint = *zero;
    return result;
  }
  llvm::Expected<int64_t> stated = node.integer("axis", 1);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(input));
  if (!axis)
    return axis.takeError();
  result.axis = *axis;
  return result;
}

/// True for the integers that the dialect's definitions are for.
static bool isQuantized(Type type) {
  auto integer = dyn_cast<IntegerType>(type);
  return integer && (integer.getWidth() == 8 || integer.getWidth() == 32);
}

static llvm::Expected<Values> convertQuantizeLinear(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  if (!node.hasInput(2) && node.hasAttribute("output_dtype"))
    return unsupported("only an attribute states the type of its result");
  auto byte = IntegerType::get(node.getContext(), 8, IntegerType::Unsigned);
  auto operands = readParameters(node, *input, byte);
  if (!operands)
    return operands.takeError();
  if (!isQuantized(node.type(operands->zeroPoint).elementType) ||
      node.type(operands->scale).elementType != node.type(*input).elementType)
    return unsupported("its types are not those of plain quantisation");
  return single(
      node.emit<QuantizeOp>({*input, operands->scale, operands->zeroPoint},
                            node.attribute("axis", operands->axis)));
}

static llvm::Expected<Values> convertDequantizeLinear(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  Type type = node.type(*input).elementType;
  if (!isQuantized(type))
    return unsupported("its types are not those of plain quantisation");
  auto operands = readParameters(node, *input, type);
  if (!operands)
    return operands.takeError();
  return single(
      node.emit<DequantizeOp>({*input, operands->scale, operands->zeroPoint},
                              node.attribute("axis", operands->axis)));
}

void addQuantizationConverters(ConverterTable &table) {
  table["DequantizeLinear"] = convertDequantizeLinear;
  table["QuantizeLinear"] = convertQuantizeLinear;
}

} // namespace verso
