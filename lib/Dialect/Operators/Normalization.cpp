//===- Normalization.cpp - Definitions of batch_norm and softmax ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

void BatchNormOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  bool ranks = input.rank() >= 2;
  for (unsigned i = 1; i < builder.numOperands(); ++i)
    ranks &= builder.rank(i) == 1;
  if (!builder.requireForm(1, ranks,
                           "the input must have rank 2 or more, the other "
                           "operands rank 1"))
    return;
  for (unsigned i = 1; i < builder.numOperands(); ++i) {
    builder.requireForm(2, builder.operand(i).elementType == input.elementType,
                        "operands must have the same element type");
    builder.require(3, equal(builder.size(i, 0), input.sizes[1]),
                    "parameters must have one entry for each channel");
  }
  ScalarExpression epsilon = reader.scalar("epsilon");
  if (builder.failed())
    return;
  AffineExpr channel = builder.index(1);
  auto parameter = [&](unsigned operand) {
    return builder.load(operand, channel);
  };
  ScalarExpression centred = builder.apply(
      ScalarFunction::Subtract, builder.load(0, builder.indices(input.rank())),
      parameter(3));
  ScalarExpression deviation =
      builder.apply(ScalarFunction::Sqrt,
                    builder.apply(ScalarFunction::Add, parameter(4), epsilon));
  ScalarExpression scaled = builder.apply(
      ScalarFunction::Divide,
      builder.apply(ScalarFunction::Multiply, centred, parameter(1)),
      deviation);
  builder.addResult(input.sizes, input.elementType,
                    builder.apply(ScalarFunction::Add, scaled, parameter(2)));
}

void SoftmaxOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = reader.integer("axis");
  if (!builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank"))
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  /// The input along the axis at a fresh variable, and that variable.
  auto along = [&]() {
    BoundVariable variable = builder.addVariable(input.sizes[axis]);
    SmallVector<AffineExpr, 4> moved = index;
    moved[axis] = builder.index(variable);
    return std::pair(variable, builder.load(0, moved));
  };
  auto shiftedExp = [&](ScalarExpression value) {
    auto [variable, element] = along();
    ScalarExpression maximum =
        builder.reduce(ReductionKind::Maximum, variable, {}, element);
    return builder.apply(
        ScalarFunction::Exp,
        builder.apply(ScalarFunction::Subtract, value, maximum));
  };
  auto [variable, element] = along();
  ScalarExpression sum =
      builder.reduce(ReductionKind::Sum, variable, {}, shiftedExp(element));
  builder.addResult(input.sizes, input.elementType,
                    builder.apply(ScalarFunction::Divide,
                                  shiftedExp(builder.load(0, index)), sum));
}

} // namespace verso
