//===- Scatter.cpp - Definitions of places that data say, and top_k -------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "Indexing.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

//===----------------------------------------------------------------------===//
// Scatter
//===----------------------------------------------------------------------===//

namespace {
/// The updates that may hit one element of the result.
struct Updates {
  SmallVector<BoundVariable, 4> variables; ///< over all of them
  ScalarExpression isHit;                  ///< 1 where one hits the element
  /// The update at indices that stand for the variables.
  llvm::function_ref<ScalarExpression(ArrayRef<AffineExpr>)> at;
};
} // namespace

/// `body` reduced over the updates; itself if there is but one.
static ScalarExpression overUpdates(DefinitionBuilder &builder,
                                    const Updates &updates, ReductionKind kind,
                                    ScalarExpression body) {
  return updates.variables.empty()
             ? body
             : builder.reduce(kind, updates.variables, {}, body);
}

static SmallVector<AffineExpr, 4> variablesOf(DefinitionBuilder &builder,
                                              const Updates &updates) {
  return llvm::map_to_vector<4>(
      updates.variables,
      [&](const BoundVariable &variable) { return builder.index(variable); });
}

/// `element`, or the last update that hits it.
static ScalarExpression replaced(DefinitionBuilder &builder,
                                 const Updates &updates,
                                 ScalarExpression element) {
  if (updates.variables.empty())
    return builder.apply(ScalarFunction::Where, updates.isHit, updates.at({}),
                         element);
  // Updates are numbered in row-major order.
  AffineExpr number = builder.constantIndex(0);
  AffineExpr count = builder.constantIndex(1);
  for (const BoundVariable &variable : updates.variables) {
    number = number * variable.extent + builder.index(variable);
    count = count * variable.extent;
  }
  ScalarExpression last = overUpdates(
      builder, updates, ReductionKind::Maximum,
      builder.apply(ScalarFunction::Where, updates.isHit,
                    builder.fromIndex(number), builder.constant(-1)));
  BoundVariable chosen = builder.addVariable(count);
  SmallVector<AffineExpr, 4> index(updates.variables.size());
  AffineExpr rest = builder.index(chosen);
  for (unsigned i = index.size(); i-- > 0;) {
    AffineExpr extent = updates.variables[i].extent;
    index[i] = i == 0 ? rest : rest % extent;
    rest = rest.floorDiv(extent);
  }
  return builder.apply(
      ScalarFunction::Where,
      builder.apply(ScalarFunction::LessOrEqual, builder.constant(0), last),
      builder.bind(chosen, last, updates.at(index)), element);
}

/// `element` combined with all updates that hit it.
static ScalarExpression combined(DefinitionBuilder &builder,
                                 const Updates &updates, ReductionKind kind,
                                 ScalarExpression element) {
  auto [function,
        neutral] = [&]() -> std::pair<ScalarFunction, ScalarExpression> {
    switch (kind) {
    case ReductionKind::Sum:
      return {ScalarFunction::Add, builder.constant(0)};
    case ReductionKind::Product:
      return {ScalarFunction::Multiply, builder.constant(1)};
    case ReductionKind::Maximum:
      return {ScalarFunction::Maximum, element};
    case ReductionKind::Minimum:
      return {ScalarFunction::Minimum, element};
    }
    llvm_unreachable("covered switch");
  }();
  ScalarExpression update = updates.at(variablesOf(builder, updates));
  return builder.apply(
      function, element,
      overUpdates(builder, updates, kind,
                  builder.apply(ScalarFunction::Where, updates.isHit, update,
                                neutral)));
}

/// What becomes of `element`; the last constraint of the operator, C<number>.
static ScalarExpression scattered(DefinitionBuilder &builder, unsigned number,
                                  std::optional<ReductionKind> kind,
                                  const Updates &updates,
                                  ScalarExpression element) {
  if (kind) {
    requireNumbers(builder, number, builder.operand(0));
    return combined(builder, updates, *kind, element);
  }
  for (const BoundVariable &variable : updates.variables)
    builder.require(number, atLeast(variable.extent, builder.constantIndex(1)),
                    "there must be an update");
  return replaced(builder, updates, element);
}

static void defineScatterElements(DefinitionBuilder &builder,
                                  DictionaryAttr attributes,
                                  std::optional<ReductionKind> kind) {
  const SymbolicTensor &input = builder.operand(0),
                       &indices = builder.operand(1),
                       &updated = builder.operand(2);
  int64_t axis = AttributeReader(builder, attributes).integer("axis");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank") ||
      !builder.requireForm(
          2, isIndexType(indices.elementType) && indices.rank() == input.rank(),
          "the indices must be integers of the input's rank") ||
      !builder.requireForm(3,
                           updated.rank() == input.rank() &&
                               updated.elementType == input.elementType,
                           "the updates must have the input's rank and element "
                           "type"))
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  SmallVector<Condition, 4> inside;
  for (unsigned i = 0; i < input.rank(); ++i) {
    builder.require(3, equal(updated.sizes[i], indices.sizes[i]),
                    "the updates must have the shape of the indices");
    if (int64_t(i) == axis)
      continue;
    builder.require(4, atLeast(input.sizes[i], indices.sizes[i]),
                    "the indices must not be larger than the input");
    inside.push_back(lessThan(index[i], indices.sizes[i]));
  }
  ScalarExpression element = builder.load(0, index);
  auto updateAt = [&](ArrayRef<AffineExpr> variables) {
    SmallVector<AffineExpr, 4> place = index;
    place[axis] = variables.front();
    return builder.load(2, place);
  };
  BoundVariable variable = builder.addVariable(indices.sizes[axis]);
  SmallVector<AffineExpr, 4> place = index;
  place[axis] = builder.index(variable);
  Updates updates{
      {variable},
      pointsTo(builder, builder.load(1, place), index[axis], input.sizes[axis]),
      updateAt};
  builder.addResult(
      input.sizes, input.elementType,
      builder.select(inside, scattered(builder, 5, kind, updates, element),
                     element));
}

/// The last size of operand 1, the indices; constraints C1 and C2. At most
/// `limit` dimensions of the input are indexed.
static std::optional<unsigned> readDepth(DefinitionBuilder &builder,
                                         int64_t limit) {
  const SymbolicTensor &indices = builder.operand(1);
  if (!builder.requireForm(
          1, isIndexType(indices.elementType) && indices.rank() >= 1,
          "the indices must be integers of rank 1 or more"))
    return std::nullopt;
  auto depth = dyn_cast<AffineConstantExpr>(indices.sizes.back());
  if (!builder.requireForm(
          2, depth && depth.getValue() >= 1 && depth.getValue() <= limit,
          "the last size of the indices must be constant, and from 1 to the "
          "number of dimensions to index"))
    return std::nullopt;
  return unsigned(depth.getValue());
}

static void defineScatterNd(DefinitionBuilder &builder,
                            std::optional<ReductionKind> kind) {
  const SymbolicTensor &input = builder.operand(0),
                       &indices = builder.operand(1),
                       &updated = builder.operand(2);
  std::optional<unsigned> depth = readDepth(builder, input.rank());
  if (!depth)
    return;
  SmallVector<AffineExpr, 4> sizes(ArrayRef(indices.sizes).drop_back());
  llvm::append_range(sizes, ArrayRef(input.sizes).drop_front(*depth));
  if (!builder.requireForm(3,
                           updated.rank() == sizes.size() &&
                               updated.elementType == input.elementType,
                           "the updates must have the rank of the slices and "
                           "the input's element type"))
    return;
  for (auto [actual, expected] : llvm::zip_equal(updated.sizes, sizes))
    builder.require(3, equal(actual, expected),
                    "the updates must have the sizes of the slices");
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  ScalarExpression element = builder.load(0, index);
  auto updateAt = [&](ArrayRef<AffineExpr> variables) {
    SmallVector<AffineExpr, 4> place(variables);
    llvm::append_range(place, ArrayRef(index).drop_front(*depth));
    return builder.load(2, place);
  };
  Updates updates{{}, {}, updateAt};
  for (AffineExpr size : ArrayRef(indices.sizes).drop_back())
    updates.variables.push_back(builder.addVariable(size));
  SmallVector<AffineExpr, 4> place = variablesOf(builder, updates);
  for (unsigned i = 0; i < *depth; ++i) {
    place.push_back(builder.constantIndex(i));
    ScalarExpression isThere =
        pointsTo(builder, builder.load(1, place), index[i], input.sizes[i]);
    place.pop_back();
    updates.isHit = i == 0 ? isThere
                           : builder.apply(ScalarFunction::Where, updates.isHit,
                                           isThere, builder.constant(0));
  }
  builder.addResult(input.sizes, input.elementType,
                    scattered(builder, 4, kind, updates, element));
}

void ScatterElementsOp::define(DefinitionBuilder &builder,
                               DictionaryAttr attributes) {
  defineScatterElements(builder, attributes, std::nullopt);
}
void ScatterElementsAddOp::define(DefinitionBuilder &builder,
                                  DictionaryAttr attributes) {
  defineScatterElements(builder, attributes, ReductionKind::Sum);
}
void ScatterElementsMulOp::define(DefinitionBuilder &builder,
                                  DictionaryAttr attributes) {
  defineScatterElements(builder, attributes, ReductionKind::Product);
}
void ScatterElementsMaxOp::define(DefinitionBuilder &builder,
                                  DictionaryAttr attributes) {
  defineScatterElements(builder, attributes, ReductionKind::Maximum);
}
void ScatterElementsMinOp::define(DefinitionBuilder &builder,
                                  DictionaryAttr attributes) {
  defineScatterElements(builder, attributes, ReductionKind::Minimum);
}

void ScatterNdOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineScatterNd(builder, std::nullopt);
}
void ScatterNdAddOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineScatterNd(builder, ReductionKind::Sum);
}
void ScatterNdMulOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineScatterNd(builder, ReductionKind::Product);
}
void ScatterNdMaxOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineScatterNd(builder, ReductionKind::Maximum);
}
void ScatterNdMinOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineScatterNd(builder, ReductionKind::Minimum);
}

//===----------------------------------------------------------------------===//
// Gather
//===----------------------------------------------------------------------===//

void GatherNdOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0),
                       &indices = builder.operand(1);
  int64_t batch = AttributeReader(builder, attributes).integer("batch_dims");
  if (builder.failed() ||
      !builder.requireForm(1, batch >= 0 && batch < int64_t(indices.rank()),
                           "batch_dims must be less than the indices' rank"))
    return;
  std::optional<unsigned> depth =
      readDepth(builder, int64_t(input.rank()) - batch);
  if (!depth)
    return;
  for (unsigned i = 0; i < batch; ++i)
    builder.require(3, equal(input.sizes[i], indices.sizes[i]),
                    "the first sizes of input and indices must be equal");
  for (AffineExpr size : ArrayRef(input.sizes).slice(batch, *depth))
    builder.require(4, atLeast(size, builder.constantIndex(1)),
                    "the sizes that are indexed must be at least 1");
  if (builder.failed())
    return;
  SmallVector<AffineExpr, 4> sizes(ArrayRef(indices.sizes).drop_back());
  llvm::append_range(sizes, ArrayRef(input.sizes).drop_front(batch + *depth));
  builder.reserveIndices(sizes.size());
  SmallVector<AffineExpr, 4> index = builder.indices(sizes.size());
  SmallVector<AffineExpr, 4> read(ArrayRef(index).take_front(batch));
  SmallVector<BoundVariable, 4> positions;
  for (unsigned i = 0; i < *depth; ++i) {
    positions.push_back(builder.addVariable(input.sizes[batch + i]));
    read.push_back(builder.index(positions.back()));
  }
  llvm::append_range(read, ArrayRef(index).drop_front(indices.rank() - 1));
  ScalarExpression value = builder.load(0, read);
  SmallVector<AffineExpr, 4> place(
      ArrayRef(index).take_front(indices.rank() - 1));
  place.push_back({});
  for (unsigned i = *depth; i-- > 0;) {
    place.back() = builder.constantIndex(i);
    value = builder.bind(positions[i], builder.load(1, place), value);
  }
  builder.addResult(sizes, input.elementType, value);
}

//===----------------------------------------------------------------------===//
// Top k
//===----------------------------------------------------------------------===//

void TopKOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = reader.integer("axis");
  AffineExpr k = reader.index("k");
  bool largest = reader.flag("largest");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank"))
    return;
  AffineExpr extent = input.sizes[axis];
  builder.require(2, atLeast(k, builder.constantIndex(0)),
                  "k must be at least 0");
  builder.require(2, atLeast(extent, k),
                  "k must be at most the size along the axis");
  builder.require(2, atLeast(extent, builder.constantIndex(1)),
                  "the size along the axis must be at least 1");
  if (!requireNumbers(builder, 3, input) || builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  AffineExpr rank = index[axis];
  auto elementAt = [&](const BoundVariable &variable) {
    index[axis] = builder.index(variable);
    return builder.load(0, index);
  };
  // The element of which so many come before it.
  BoundVariable candidate = builder.addVariable(extent),
                other = builder.addVariable(extent);
  ScalarExpression own = elementAt(candidate), its = elementAt(other);
  // Of equal elements, those with a lower index come before.
  ScalarFunction before = ScalarFunction::Less;
  ScalarFunction notAfter = ScalarFunction::LessOrEqual;
  auto compare = [&](ScalarFunction function) {
    return largest ? builder.apply(function, own, its)
                   : builder.apply(function, its, own);
  };
  ScalarExpression count = builder.reduce(
      ReductionKind::Sum, other, {},
      builder.select(lessThan(builder.index(other), builder.index(candidate)),
                     compare(notAfter), compare(before)));
  ScalarExpression position =
      builder.reduce(ReductionKind::Minimum, candidate, {},
                     builder.apply(ScalarFunction::Where,
                                   builder.apply(ScalarFunction::Equal, count,
                                                 builder.fromIndex(rank)),
                                   builder.fromIndex(builder.index(candidate)),
                                   builder.fromIndex(extent)));
  BoundVariable chosen = builder.addVariable(extent);
  SmallVector<AffineExpr, 4> sizes = input.sizes;
  sizes[axis] = k;
  builder.addResult(sizes, input.elementType,
                    builder.bind(chosen, position, elementAt(chosen)));
  builder.addResult(sizes, IntegerType::get(builder.getContext(), 64),
                    position);
}

} // namespace verso
