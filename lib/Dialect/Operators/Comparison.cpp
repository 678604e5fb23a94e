//===- Comparison.cpp - Definitions of truth values and selection ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"
#include "Elementwise.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

static Type truthType(DefinitionBuilder &builder) {
  return IntegerType::get(builder.getContext(), 1);
}

static void defineComparison(DefinitionBuilder &builder,
                             ScalarFunction function) {
  defineBinary(
      builder,
      [&](ScalarExpression lhs, ScalarExpression rhs) {
        return builder.apply(function, lhs, rhs);
      },
      truthType(builder));
}

void EqualOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  const SymbolicTensor &lhs = builder.operand(0);
  if (lhs.elementType.isInteger(1) || requireNumbers(builder, 3, lhs))
    defineComparison(builder, ScalarFunction::Equal);
}
void LessOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireNumbers(builder, 3, builder.operand(0)))
    defineComparison(builder, ScalarFunction::Less);
}
void LessOrEqualOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireNumbers(builder, 3, builder.operand(0)))
    defineComparison(builder, ScalarFunction::LessOrEqual);
}

void AndOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireTruth(builder, 3, builder.operand(0)))
    defineComparison(builder, ScalarFunction::Minimum);
}
void OrOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireTruth(builder, 3, builder.operand(0)))
    defineComparison(builder, ScalarFunction::Maximum);
}

/// 1 where the value is zero, else 0.
static ScalarExpression isZero(DefinitionBuilder &builder,
                               ScalarExpression value) {
  return builder.apply(ScalarFunction::Equal, value, builder.constant(0));
}

void XorOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireTruth(builder, 3, builder.operand(0)))
    return;
  defineBinary(builder, [&](ScalarExpression lhs, ScalarExpression rhs) {
    return isZero(builder, builder.apply(ScalarFunction::Equal, lhs, rhs));
  });
}
void NotOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireTruth(builder, 1, builder.operand(0)))
    return;
  defineUnary(builder,
              [&](ScalarExpression input) { return isZero(builder, input); });
}

void WhereOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  const SymbolicTensor &condition = builder.operand(0);
  const SymbolicTensor &lhs = builder.operand(1), &rhs = builder.operand(2);
  if (!requireTruth(builder, 1, condition))
    return;
  builder.requireForm(3, lhs.elementType == rhs.elementType,
                      "lhs and rhs must have the same element type");
  SmallVector<AffineExpr, 4> sizes =
      broadcastSizes(builder, 2, lhs.sizes, rhs.sizes);
  sizes = broadcastSizes(builder, 2, sizes, condition.sizes);
  SmallVector<AffineExpr, 4> indices = builder.indices(sizes.size());
  auto load = [&](unsigned operand) {
    return builder.load(
        operand, broadcastIndices(builder.operand(operand).sizes, indices));
  };
  builder.addResult(
      sizes, lhs.elementType,
      builder.apply(ScalarFunction::Where, load(0), load(1), load(2)));
}

/// True if `to` holds all values of `from`.
static bool holdsAll(IntegerType to, IntegerType from) {
  if (from.getWidth() == 1 || to == from)
    return true;
  if (to.isUnsigned() != from.isUnsigned())
    return from.isUnsigned() && to.getWidth() > from.getWidth();
  return to.getWidth() >= from.getWidth();
}

void CastOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  Type from = input.elementType, to = reader.type("element_type");
  if (builder.failed() ||
      !builder.requireForm(0, isa<FloatType, IntegerType>(to),
                           "attribute 'element_type' must be a type of "
                           "numbers"))
    return;
  auto fromInteger = dyn_cast<IntegerType>(from);
  auto toInteger = dyn_cast<IntegerType>(to);
  ScalarExpression value = builder.load(0, builder.indices(input.rank()));
  if (from == to || from.isInteger(1)) {
    // Every type holds 0 and 1.
  } else if (to.isInteger(1)) {
    value = isZero(builder, isZero(builder, value));
  } else if (auto real = dyn_cast<FloatType>(to)) {
    value = builder.apply(ScalarFunction::Convert, value,
                          builder.constant(real.getFPMantissaWidth()));
  } else if (isa<FloatType>(from)) {
    value = builder.apply(ScalarFunction::Truncate, value);
  } else if (!holdsAll(toInteger, fromInteger)) {
    int64_t width = toInteger.getWidth();
    value = builder.apply(
        ScalarFunction::Wrap, value,
        builder.constant(double(toInteger.isUnsigned() ? width : -width)));
  }
  builder.addResult(input.sizes, to, value);
}

} // namespace verso
