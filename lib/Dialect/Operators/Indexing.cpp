//===- Indexing.cpp - Definitions of operators with indices from data -----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Indexing.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

bool isIndexType(Type type) {
  return isa<IntegerType>(type) && !type.isInteger(1);
}

void GatherOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0),
                       &indices = builder.operand(1);
  int64_t axis = AttributeReader(builder, attributes).integer("axis");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank"))
    return;
  builder.requireForm(2, isIndexType(indices.elementType),
                      "the indices must be integers");
  builder.require(3, atLeast(input.sizes[axis], builder.constantIndex(1)),
                  "the size along the axis must be at least 1");
  if (builder.failed())
    return;
  SmallVector<AffineExpr, 4> sizes = input.sizes;
  sizes.erase(sizes.begin() + axis);
  sizes.insert(sizes.begin() + axis, indices.sizes.begin(),
               indices.sizes.end());
  builder.reserveIndices(sizes.size());
  SmallVector<AffineExpr, 4> index = builder.indices(sizes.size());
  auto chosen = ArrayRef<AffineExpr>(index).slice(axis, indices.rank());
  BoundVariable position = builder.addVariable(input.sizes[axis]);
  SmallVector<AffineExpr, 4> read(index.begin(), index.begin() + axis);
  read.push_back(builder.index(position));
  read.append(index.begin() + axis + indices.rank(), index.end());
  builder.addResult(
      sizes, input.elementType,
      builder.bind(position, builder.load(1, chosen), builder.load(0, read)));
}

void GatherElementsOp::define(DefinitionBuilder &builder,
                              DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0),
                       &indices = builder.operand(1);
  int64_t axis = AttributeReader(builder, attributes).integer("axis");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank") ||
      !builder.requireForm(
          2, isIndexType(indices.elementType) && indices.rank() == input.rank(),
          "the indices must be integers of the input's rank"))
    return;
  for (unsigned i = 0; i < input.rank(); ++i)
    if (int64_t(i) != axis)
      builder.require(3, atLeast(input.sizes[i], indices.sizes[i]),
                      "the indices must not be larger than the input");
  builder.require(4, atLeast(input.sizes[axis], builder.constantIndex(1)),
                  "the size along the axis must be at least 1");
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  ScalarExpression chosen = builder.load(1, index);
  BoundVariable position = builder.addVariable(input.sizes[axis]);
  index[axis] = builder.index(position);
  builder.addResult(indices.sizes, input.elementType,
                    builder.bind(position, chosen, builder.load(0, index)));
}

ScalarExpression pointsTo(DefinitionBuilder &builder, ScalarExpression given,
                          AffineExpr place, AffineExpr extent) {
  ScalarExpression position = builder.apply(
      ScalarFunction::Where,
      builder.apply(ScalarFunction::Less, given, builder.constant(0)),
      builder.apply(ScalarFunction::Add, given, builder.fromIndex(extent)),
      given);
  return builder.apply(ScalarFunction::Equal, position,
                       builder.fromIndex(place));
}

/// A vector of integers with an entry for each dimension of the input.
static bool requireStarts(DefinitionBuilder &builder, unsigned operand) {
  const SymbolicTensor &starts = builder.operand(operand);
  if (!builder.requireForm(
          1, starts.rank() == 1 && isIndexType(starts.elementType),
          "the starts must be a vector of integers"))
    return false;
  builder.require(
      1, equal(starts.sizes[0], builder.constantIndex(builder.rank(0))),
      "each dimension needs a start");
  return !builder.failed();
}

/// Binds the start along each dimension of a slice of the given sizes: the
/// expression that `body` makes of them.
static ScalarExpression
bindStarts(DefinitionBuilder &builder, unsigned startsOperand,
           ArrayRef<AffineExpr> sizes,
           llvm::function_ref<ScalarExpression(ArrayRef<AffineExpr>)> body) {
  SmallVector<BoundVariable, 4> variables;
  SmallVector<AffineExpr, 4> starts;
  for (unsigned i = 0; i < sizes.size(); ++i) {
    variables.push_back(builder.addVariable(builder.size(0, i) - sizes[i] + 1));
    starts.push_back(builder.index(variables.back()));
  }
  ScalarExpression value = body(starts);
  for (unsigned i = sizes.size(); i-- > 0;)
    value = builder.bind(variables[i],
                         builder.load(startsOperand, builder.constantIndex(i)),
                         value);
  return value;
}

void DynamicSliceOp::define(DefinitionBuilder &builder,
                            DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> sizes =
      AttributeReader(builder, attributes).indices("sizes");
  if (builder.failed() ||
      !builder.requireForm(1, sizes.size() == input.rank(),
                           "each dimension needs a size") ||
      !requireStarts(builder, 1))
    return;
  for (unsigned i = 0; i < input.rank(); ++i) {
    builder.require(2, atLeast(sizes[i], builder.constantIndex(0)),
                    "sizes must be at least 0");
    builder.require(2, atLeast(input.sizes[i], sizes[i]),
                    "sizes must be at most the input's");
  }
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  builder.addResult(
      sizes, input.elementType,
      bindStarts(builder, 1, sizes, [&](ArrayRef<AffineExpr> starts) {
        for (auto [i, start] : llvm::enumerate(starts))
          index[i] = start + index[i];
        return builder.load(0, index);
      }));
}

void DynamicUpdateSliceOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  const SymbolicTensor &input = builder.operand(0),
                       &update = builder.operand(1);
  if (!requireStarts(builder, 2) ||
      !builder.requireForm(2,
                           update.rank() == input.rank() &&
                               update.elementType == input.elementType,
                           "the update must have the input's rank and element "
                           "type"))
    return;
  for (unsigned i = 0; i < input.rank(); ++i)
    builder.require(3, atLeast(input.sizes[i], update.sizes[i]),
                    "the update must not be larger than the input");
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  builder.addResult(
      input.sizes, input.elementType,
      bindStarts(builder, 2, update.sizes, [&](ArrayRef<AffineExpr> starts) {
        SmallVector<Condition, 8> inside;
        SmallVector<AffineExpr, 4> position;
        for (auto [i, start] : llvm::enumerate(starts)) {
          position.push_back(index[i] - start);
          inside.push_back(atLeast(position.back(), builder.constantIndex(0)));
          inside.push_back(lessThan(position.back(), update.sizes[i]));
        }
        return builder.select(inside, builder.load(1, position),
                              builder.load(0, index));
      }));
}

void OneHotOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &indices = builder.operand(0),
                       &values = builder.operand(1);
  int64_t axis = reader.integer("axis");
  AffineExpr depth = reader.index("depth");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis <= int64_t(indices.rank()),
                           "the axis must be within the rank of the result"))
    return;
  builder.require(2, atLeast(depth, builder.constantIndex(0)),
                  "depth must be at least 0");
  if (!builder.requireForm(3, values.rank() == 1,
                           "the values must be a vector of two elements"))
    return;
  builder.require(3, equal(values.sizes[0], builder.constantIndex(2)),
                  "the values must be a vector of two elements");
  if (builder.failed())
    return;
  SmallVector<AffineExpr, 4> sizes = indices.sizes;
  sizes.insert(sizes.begin() + axis, depth);
  builder.reserveIndices(sizes.size());
  SmallVector<AffineExpr, 4> index = builder.indices(sizes.size());
  AffineExpr place = index[axis];
  index.erase(index.begin() + axis);
  builder.addResult(
      sizes, values.elementType,
      builder.apply(ScalarFunction::Where,
                    pointsTo(builder, builder.load(0, index), place, depth),
                    builder.load(1, builder.constantIndex(1)),
                    builder.load(1, builder.constantIndex(0))));
}

} // namespace verso
