//===- Quantization.cpp - Definitions of quantize and dequantize ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"
#include <cmath>

using namespace mlir;

namespace verso {

/// The width of an integer type that numbers are quantised to; 0 for others.
static unsigned quantizedWidth(Type type) {
  auto integer = dyn_cast<IntegerType>(type);
  return integer && integer.getWidth() > 1 && integer.getWidth() <= 32
             ? integer.getWidth()
             : 0;
}

/// Constraints C1 and C3: the index at which scale and zero point are read,
/// which is none if they are scalars. Nothing if a constraint fails.
static std::optional<SmallVector<AffineExpr, 1>>
parameterIndex(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = AttributeReader(builder, attributes).integer("axis");
  bool areScalars = builder.rank(1) == 0 && builder.rank(2) == 0;
  bool areVectors = builder.rank(1) == 1 && builder.rank(2) == 1 && axis >= 0 &&
                    axis < int64_t(input.rank());
  if (builder.failed() ||
      !builder.requireForm(1, areScalars || areVectors,
                           "scale and zero point must be scalars, or vectors "
                           "along an axis within the rank"))
    return std::nullopt;
  SmallVector<AffineExpr, 1> index;
  if (areScalars)
    return index;
  for (unsigned i : {1, 2})
    builder.require(3, equal(builder.size(i, 0), input.sizes[axis]),
                    "scale and zero point must have the input's size along the "
                    "axis");
  index.push_back(builder.index(axis));
  return index;
}

void QuantizeOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  Type type = builder.operand(2).elementType;
  auto index = parameterIndex(builder, attributes);
  if (!index ||
      !builder.requireForm(
          2,
          input.elementType == builder.operand(1).elementType &&
              quantizedWidth(type),
          "input and scale must have the same element type, the zero point an "
          "integer type of at most 32 bits") ||
      builder.failed())
    return;
  bool isUnsigned = type.isUnsignedInteger();
  double range = std::ldexp(1.0, int(quantizedWidth(type)));
  double lowest = isUnsigned ? 0 : -range / 2;
  double highest = isUnsigned ? range - 1 : range / 2 - 1;
  ScalarExpression scaled = builder.apply(
      ScalarFunction::Divide, builder.load(0, builder.indices(input.rank())),
      builder.load(1, *index));
  ScalarExpression shifted = builder.apply(
      ScalarFunction::Add, builder.apply(ScalarFunction::Round, scaled),
      builder.load(2, *index));
  builder.addResult(
      input.sizes, type,
      builder.apply(ScalarFunction::Minimum,
                    builder.apply(ScalarFunction::Maximum, shifted,
                                  builder.constant(lowest)),
                    builder.constant(highest)));
}

void DequantizeOp::define(DefinitionBuilder &builder,
                          DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  auto index = parameterIndex(builder, attributes);
  if (!index ||
      !builder.requireForm(
          2,
          input.elementType == builder.operand(2).elementType &&
              quantizedWidth(input.elementType),
          "input and zero point must have the same element type, an integer "
          "type of at most 32 bits") ||
      builder.failed())
    return;
  ScalarExpression shifted = builder.apply(
      ScalarFunction::Subtract, builder.load(0, builder.indices(input.rank())),
      builder.load(2, *index));
  builder.addResult(input.sizes, builder.operand(1).elementType,
                    builder.apply(ScalarFunction::Multiply, shifted,
                                  builder.load(1, *index)));
}

} // namespace verso
