//===- Elementwise.cpp - Definitions of elementwise operators -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "Broadcast.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

bool isOne(AffineExpr size) {
  auto constant = dyn_cast<AffineConstantExpr>(size);
  return constant && constant.getValue() == 1;
}

SmallVector<AffineExpr, 4> broadcastSizes(DefinitionBuilder &builder,
                                          unsigned number,
                                          ArrayRef<AffineExpr> lhs,
                                          ArrayRef<AffineExpr> rhs) {
  if (lhs.size() < rhs.size())
    std::swap(lhs, rhs);
  SmallVector<AffineExpr, 4> sizes(lhs);
  unsigned missing = lhs.size() - rhs.size();
  for (auto [position, size] : llvm::enumerate(rhs)) {
    AffineExpr &result = sizes[missing + position];
    if (isOne(result))
      result = size;
    else if (!isOne(size)) {
      builder.require(number, equal(result, size), "sizes must broadcast");
      if (isa<AffineConstantExpr>(size))
        result = size;
    }
  }
  return sizes;
}

SmallVector<AffineExpr, 4> broadcastIndices(ArrayRef<AffineExpr> sizes,
                                            ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr, 4> result;
  for (auto [size, index] :
       llvm::zip_equal(sizes, indices.take_back(sizes.size())))
    result.push_back(isOne(size) ? index * 0 : index);
  return result;
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

bool requireFloat(DefinitionBuilder &builder, unsigned number,
                  const SymbolicTensor &operand) {
  return builder.requireForm(number, isa<FloatType>(operand.elementType),
                             "the element type must be a floating-point type");
}

static bool isInteger(Type type) {
  return isa<IntegerType>(type) && !type.isInteger(1);
}

bool requireNumbers(DefinitionBuilder &builder, unsigned number,
                    const SymbolicTensor &operand) {
  return builder.requireForm(
      number,
      isa<FloatType>(operand.elementType) || isInteger(operand.elementType),
      "the element type must be a floating-point or an integer type other than "
      "i1");
}

bool requireIntegers(DefinitionBuilder &builder, unsigned number,
                     const SymbolicTensor &operand) {
  return builder.requireForm(number, isInteger(operand.elementType),
                             "the element type must be an integer type other "
                             "than i1");
}

bool requireTruth(DefinitionBuilder &builder, unsigned number,
                  const SymbolicTensor &operand) {
  return builder.requireForm(number, operand.elementType.isInteger(1),
                             "the element type must be i1");
}

//===----------------------------------------------------------------------===//
// Binary operators
//===----------------------------------------------------------------------===//

void defineBinary(
    DefinitionBuilder &builder,
    llvm::function_ref<ScalarExpression(ScalarExpression, ScalarExpression)>
        value,
    Type resultType) {
  const SymbolicTensor &lhs = builder.operand(0), &rhs = builder.operand(1);
  builder.requireForm(1, lhs.elementType == rhs.elementType,
                      "operands must have the same element type");
  SmallVector<AffineExpr, 4> sizes =
      broadcastSizes(builder, 2, lhs.sizes, rhs.sizes);
  SmallVector<AffineExpr, 4> indices = builder.indices(sizes.size());
  builder.addResult(
      sizes, resultType ? resultType : lhs.elementType,
      value(builder.load(0, broadcastIndices(lhs.sizes, indices)),
            builder.load(1, broadcastIndices(rhs.sizes, indices))));
}

void defineUnary(DefinitionBuilder &builder,
                 llvm::function_ref<ScalarExpression(ScalarExpression)> value) {
  const SymbolicTensor &input = builder.operand(0);
  builder.addResult(input.sizes, input.elementType,
                    value(builder.load(0, builder.indices(input.rank()))));
}

static void defineBinary(DefinitionBuilder &builder, ScalarFunction function) {
  defineBinary(builder, [&](ScalarExpression lhs, ScalarExpression rhs) {
    return builder.apply(function, lhs, rhs);
  });
}

static void defineFloatBinary(DefinitionBuilder &builder,
                              ScalarFunction function) {
  if (requireFloat(builder, 3, builder.operand(0)))
    defineBinary(builder, function);
}

static void defineNumberBinary(DefinitionBuilder &builder,
                               ScalarFunction function) {
  if (requireNumbers(builder, 3, builder.operand(0)))
    defineBinary(builder, function);
}

static void defineIntegerBinary(DefinitionBuilder &builder,
                                ScalarFunction function) {
  if (requireIntegers(builder, 3, builder.operand(0)))
    defineBinary(builder, function);
}

void AddOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineBinary(builder, ScalarFunction::Add);
}
void SubOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineBinary(builder, ScalarFunction::Subtract);
}
void MulOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineBinary(builder, ScalarFunction::Multiply);
}
void DivOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireNumbers(builder, 3, builder.operand(0)))
    return;
  bool isTruncated = isInteger(builder.operand(0).elementType);
  defineBinary(builder, [&](ScalarExpression lhs, ScalarExpression rhs) {
    ScalarExpression quotient = builder.apply(ScalarFunction::Divide, lhs, rhs);
    return isTruncated ? builder.apply(ScalarFunction::Truncate, quotient)
                       : quotient;
  });
}
void ModOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireIntegers(builder, 3, builder.operand(0)))
    return;
  defineBinary(builder, [&](ScalarExpression lhs, ScalarExpression rhs) {
    // The remainder has the sign of lhs: where that is another, rhs is added.
    ScalarExpression remainder =
        builder.apply(ScalarFunction::Remainder, lhs, rhs);
    auto isNegative = [&](ScalarExpression value) {
      return builder.apply(ScalarFunction::Less, value, builder.constant(0));
    };
    ScalarExpression hasSign = builder.apply(
        ScalarFunction::Equal, isNegative(remainder), isNegative(rhs));
    ScalarExpression moved =
        builder.apply(ScalarFunction::Where, hasSign, remainder,
                      builder.apply(ScalarFunction::Add, remainder, rhs));
    return builder.apply(ScalarFunction::Where, remainder, moved, remainder);
  });
}
void PowOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatBinary(builder, ScalarFunction::Power);
}
void RemainderOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineNumberBinary(builder, ScalarFunction::Remainder);
}
void MaxOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineNumberBinary(builder, ScalarFunction::Maximum);
}
void MinOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineNumberBinary(builder, ScalarFunction::Minimum);
}

void BitwiseAndOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineIntegerBinary(builder, ScalarFunction::BitAnd);
}
void BitwiseOrOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineIntegerBinary(builder, ScalarFunction::BitOr);
}
void BitwiseXorOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineIntegerBinary(builder, ScalarFunction::BitXor);
}
void ShiftLeftOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineIntegerBinary(builder, ScalarFunction::ShiftLeft);
}
void ShiftRightOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineIntegerBinary(builder, ScalarFunction::ShiftRight);
}

//===----------------------------------------------------------------------===//
// Unary operators
//===----------------------------------------------------------------------===//

static void defineUnary(DefinitionBuilder &builder, ScalarFunction function) {
  defineUnary(builder, [&](ScalarExpression input) {
    return builder.apply(function, input);
  });
}

static void defineNumberUnary(DefinitionBuilder &builder,
                              ScalarFunction function) {
  if (requireNumbers(builder, 1, builder.operand(0)))
    defineUnary(builder, function);
}

static void defineFloatUnary(DefinitionBuilder &builder,
                             ScalarFunction function) {
  if (requireFloat(builder, 1, builder.operand(0)))
    defineUnary(builder, function);
}

void ReluOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineUnary(builder, ScalarFunction::Relu);
}
void SigmoidOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineUnary(builder, ScalarFunction::Sigmoid);
}
void TanhOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineUnary(builder, ScalarFunction::Tanh);
}

void AbsOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineNumberUnary(builder, ScalarFunction::Abs);
}
void CeilOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Ceil);
}
void CosOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Cos);
}
void ErfOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Erf);
}
void ExpOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Exp);
}
void FloorOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Floor);
}
void LogOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Log);
}
void NegOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineNumberUnary(builder, ScalarFunction::Negate);
}
void RoundOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Round);
}
void SignOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineNumberUnary(builder, ScalarFunction::Sign);
}
void SinOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Sin);
}
void SqrtOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineFloatUnary(builder, ScalarFunction::Sqrt);
}
void BitwiseNotOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireIntegers(builder, 1, builder.operand(0)))
    defineUnary(builder, [&](ScalarExpression input) { // -1 - input
      return builder.apply(ScalarFunction::Subtract,
                           builder.apply(ScalarFunction::Negate, input),
                           builder.constant(1));
    });
}
void ReciprocalOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireFloat(builder, 1, builder.operand(0)))
    defineUnary(builder, [&](ScalarExpression input) {
      return builder.apply(ScalarFunction::Divide, builder.constant(1), input);
    });
}
void RsqrtOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (requireFloat(builder, 1, builder.operand(0)))
    defineUnary(builder, [&](ScalarExpression input) {
      return builder.apply(ScalarFunction::Divide, builder.constant(1),
                           builder.apply(ScalarFunction::Sqrt, input));
    });
}

} // namespace verso
