//===- Normalization.cpp - Definitions of normalisations and softmax ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

/// All operands but the first are vectors with an entry for each channel of the
/// first: constraints C1 to C3.
static bool requireChannelParameters(DefinitionBuilder &builder) {
  const SymbolicTensor &input = builder.operand(0);
  bool ranks = input.rank() >= 2;
  for (unsigned i = 1; i < builder.numOperands(); ++i)
    ranks &= builder.rank(i) == 1;
  if (!builder.requireForm(1, ranks,
                           "the input must have rank 2 or more, the other "
                           "operands rank 1"))
    return false;
  for (unsigned i = 1; i < builder.numOperands(); ++i) {
    builder.requireForm(2, builder.operand(i).elementType == input.elementType,
                        "operands must have the same element type");
    builder.require(3, equal(builder.size(i, 0), input.sizes[1]),
                    "parameters must have one entry for each channel");
  }
  return !builder.failed();
}

void BatchNormOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  if (!requireChannelParameters(builder))
    return;
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

namespace {
/// The elements of the input that one element is normalised over: a box of
/// variables, and the input there.
class NormalizedBox {
public:
  /// `indexAt` gives the index of the input for values of the variables, whose
  /// extents are `extents`.
  NormalizedBox(
      DefinitionBuilder &builder, ArrayRef<AffineExpr> extents,
      llvm::function_ref<SmallVector<AffineExpr, 4>(ArrayRef<AffineExpr>)>
          indexAt)
      : builder(builder), extents(extents), indexAt(indexAt) {}

  /// The mean of what `value` makes of each element.
  ScalarExpression
  mean(llvm::function_ref<ScalarExpression(ScalarExpression)> value) {
    SmallVector<BoundVariable, 4> variables;
    SmallVector<AffineExpr, 4> positions;
    AffineExpr count = builder.constantIndex(1);
    for (AffineExpr extent : extents) {
      variables.push_back(builder.addVariable(extent));
      positions.push_back(builder.index(variables.back()));
      count = count * extent;
    }
    ScalarExpression sum =
        builder.reduce(ReductionKind::Sum, variables, {},
                       value(builder.load(0, indexAt(positions))));
    return builder.apply(ScalarFunction::Divide, sum, builder.fromIndex(count));
  }
  ScalarExpression mean() {
    return mean([](ScalarExpression element) { return element; });
  }
  ScalarExpression squared(ScalarExpression value) {
    return builder.apply(ScalarFunction::Multiply, value, value);
  }
  ScalarExpression centred(ScalarExpression element) {
    return builder.apply(ScalarFunction::Subtract, element, mean());
  }
  /// `value` / sqrt(`square` + epsilon).
  ScalarExpression scaled(ScalarExpression value, ScalarExpression square,
                          ScalarExpression epsilon) {
    return builder.apply(
        ScalarFunction::Divide, value,
        builder.apply(ScalarFunction::Sqrt,
                      builder.apply(ScalarFunction::Add, square, epsilon)));
  }
  /// (`element` - mean) / sqrt(variance + epsilon).
  ScalarExpression normalized(ScalarExpression element,
                              ScalarExpression epsilon) {
    ScalarExpression variance =
        mean([&](ScalarExpression other) { return squared(centred(other)); });
    return scaled(centred(element), variance, epsilon);
  }

private:
  DefinitionBuilder &builder;
  ArrayRef<AffineExpr> extents;
  llvm::function_ref<SmallVector<AffineExpr, 4>(ArrayRef<AffineExpr>)> indexAt;
};
} // namespace

/// What normalisations over the last dimensions share: constraints C1 to C4.
/// `result` makes one element of the result from the box and an element.
static void defineOverLastDimensions(
    DefinitionBuilder &builder, DictionaryAttr attributes,
    llvm::function_ref<ScalarExpression(NormalizedBox &, ScalarExpression,
                                        ScalarExpression epsilon)>
        normalize) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = reader.integer("axis");
  ScalarExpression epsilon = reader.scalar("epsilon");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank"))
    return;
  auto extents = ArrayRef<AffineExpr>(input.sizes).drop_front(axis);
  for (unsigned i = 1; i < builder.numOperands(); ++i) {
    builder.requireForm(2, builder.operand(i).elementType == input.elementType,
                        "operands must have the same element type");
    if (!builder.requireForm(3, builder.rank(i) == extents.size(),
                             "parameters must have the sizes of the input from "
                             "the axis on"))
      return;
    for (auto [size, extent] :
         llvm::zip_equal(builder.operand(i).sizes, extents))
      builder.require(3, equal(size, extent),
                      "parameters must have the sizes of the input from the "
                      "axis on");
  }
  for (AffineExpr extent : extents)
    builder.require(4, atLeast(extent, builder.constantIndex(1)),
                    "normalised sizes must be at least 1");
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  auto indexAt = [&](ArrayRef<AffineExpr> positions) {
    SmallVector<AffineExpr, 4> moved(index.begin(), index.begin() + axis);
    moved.append(positions.begin(), positions.end());
    return moved;
  };
  NormalizedBox box(builder, extents, indexAt);
  ScalarExpression value = normalize(box, builder.load(0, index), epsilon);
  auto parameter = ArrayRef<AffineExpr>(index).drop_front(axis);
  value = builder.apply(ScalarFunction::Multiply, value,
                        builder.load(1, parameter));
  if (builder.numOperands() > 2)
    value =
        builder.apply(ScalarFunction::Add, value, builder.load(2, parameter));
  builder.addResult(input.sizes, input.elementType, value);
}

void LayerNormOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  defineOverLastDimensions(builder, attributes,
                           [](NormalizedBox &box, ScalarExpression element,
                              ScalarExpression epsilon) {
                             return box.normalized(element, epsilon);
                           });
}

void RmsNormOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  defineOverLastDimensions(builder, attributes,
                           [](NormalizedBox &box, ScalarExpression element,
                              ScalarExpression epsilon) {
                             ScalarExpression square =
                                 box.mean([&](ScalarExpression other) {
                                   return box.squared(other);
                                 });
                             return box.scaled(element, square, epsilon);
                           });
}

void GroupNormOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  if (!requireChannelParameters(builder))
    return;
  AffineExpr group = reader.index("group");
  ScalarExpression epsilon = reader.scalar("epsilon");
  AffineExpr channels = input.sizes[1], one = builder.constantIndex(1);
  builder.require(4, atLeast(group, one), "group must be at least 1");
  if (builder.failed())
    return;
  builder.require(4, equal(channels % group, builder.constantIndex(0)),
                  "group must divide the channels");
  if (builder.failed())
    return;
  // The variables: a channel of the group, and the spatial indices.
  SmallVector<AffineExpr, 4> extents(input.sizes.begin() + 1,
                                     input.sizes.end());
  extents[0] = simplify(channels.floorDiv(group));
  for (AffineExpr extent : extents)
    builder.require(5, atLeast(extent, one),
                    "normalised sizes must be at least 1");
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  AffineExpr firstChannel = index[1].floorDiv(extents[0]) * extents[0];
  auto indexAt = [&](ArrayRef<AffineExpr> positions) {
    SmallVector<AffineExpr, 4> moved = {index[0], firstChannel + positions[0]};
    moved.append(positions.begin() + 1, positions.end());
    return moved;
  };
  NormalizedBox box(builder, extents, indexAt);
  ScalarExpression value = builder.apply(
      ScalarFunction::Multiply, box.normalized(builder.load(0, index), epsilon),
      builder.load(1, index[1]));
  builder.addResult(
      input.sizes, input.elementType,
      builder.apply(ScalarFunction::Add, value, builder.load(2, index[1])));
}

/// What softmax and its logarithm share; constraint C1. `result` makes one
/// element from the input less its maximum along the axis, and the sum of the
/// exponentials of that along the axis.
static void defineSoftmax(
    DefinitionBuilder &builder, DictionaryAttr attributes,
    llvm::function_ref<ScalarExpression(ScalarExpression, ScalarExpression)>
        result) {
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
  auto shifted = [&](ScalarExpression value) {
    auto [variable, element] = along();
    ScalarExpression maximum =
        builder.reduce(ReductionKind::Maximum, variable, {}, element);
    return builder.apply(ScalarFunction::Subtract, value, maximum);
  };
  auto [variable, element] = along();
  ScalarExpression sum =
      builder.reduce(ReductionKind::Sum, variable, {},
                     builder.apply(ScalarFunction::Exp, shifted(element)));
  builder.addResult(input.sizes, input.elementType,
                    result(shifted(builder.load(0, index)), sum));
}

void SoftmaxOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  defineSoftmax(
      builder, attributes, [&](ScalarExpression shifted, ScalarExpression sum) {
        return builder.apply(ScalarFunction::Divide,
                             builder.apply(ScalarFunction::Exp, shifted), sum);
      });
}

void LogSoftmaxOp::define(DefinitionBuilder &builder,
                          DictionaryAttr attributes) {
  defineSoftmax(builder, attributes,
                [&](ScalarExpression shifted, ScalarExpression sum) {
                  return builder.apply(ScalarFunction::Subtract, shifted,
                                       builder.apply(ScalarFunction::Log, sum));
                });
}

void LocalResponseNormOp::define(DefinitionBuilder &builder,
                                 DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  AffineExpr size = reader.index("size");
  ScalarExpression alpha = reader.scalar("alpha"), beta = reader.scalar("beta"),
                   bias = reader.scalar("bias");
  if (builder.failed() || !requireFloat(builder, 1, input) ||
      !builder.requireForm(2, input.rank() >= 2,
                           "the input must have rank 2 or more"))
    return;
  builder.require(3, atLeast(size, builder.constantIndex(1)),
                  "size must be at least 1");
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  ScalarExpression element = builder.load(0, index);
  BoundVariable neighbour = builder.addVariable(size);
  AffineExpr channel =
      index[1] + builder.index(neighbour) - (size - 1).floorDiv(2);
  index[1] = channel;
  ScalarExpression other = builder.load(0, index);
  ScalarExpression sum =
      builder.reduce(ReductionKind::Sum, neighbour,
                     {atLeast(channel, builder.constantIndex(0)),
                      lessThan(channel, input.sizes[1])},
                     builder.apply(ScalarFunction::Multiply, other, other));
  ScalarExpression share =
      builder.apply(ScalarFunction::Divide, alpha, builder.fromIndex(size));
  ScalarExpression base =
      builder.apply(ScalarFunction::Add, bias,
                    builder.apply(ScalarFunction::Multiply, share, sum));
  builder.addResult(
      input.sizes, input.elementType,
      builder.apply(ScalarFunction::Divide, element,
                    builder.apply(ScalarFunction::Power, base, beta)));
}

} // namespace verso
