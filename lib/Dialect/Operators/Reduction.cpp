//===- Reduction.cpp - Definitions of pooling and reductions --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

/// A pooling window in use: its variables, the index it reads and the guards
/// under which that lies inside the input.
struct PoolingRead {
  SmallVector<AffineExpr, 4> sizes, index;
  SmallVector<BoundVariable, 4> variables;
  SmallVector<Condition, 4> guards;
};

/// What both kinds of pooling share; constraints C1 to C5.
static std::optional<PoolingRead> readWindow(DefinitionBuilder &builder,
                                             Window &window,
                                             ArrayRef<AffineExpr> pads) {
  const SymbolicTensor &input = builder.operand(0);
  if (builder.failed() ||
      !builder.requireForm(1, input.rank() >= 3 && input.rank() <= 5,
                           "the input must have rank 3 to 5") ||
      !setWindow(builder, 2, window, pads, input.rank() - 2))
    return std::nullopt;
  requirePositive(builder, 3, window);
  requireFit(builder, 4, window);
  requireSmallPads(builder, 5, window);
  if (builder.failed())
    return std::nullopt;

  PoolingRead read;
  builder.reserveIndices(input.rank());
  read.sizes = {input.sizes[0], input.sizes[1]};
  read.index = builder.indices(2);
  for (unsigned i = 0; i < window.rank(); ++i) {
    read.sizes.push_back(window.positions(i, input.sizes[i + 2]));
    read.variables.push_back(builder.addVariable(window.kernel[i]));
    read.index.push_back(window.inputIndex(
        i, builder.index(i + 2), builder.index(read.variables.back())));
  }
  read.guards = insideGuards(builder, window, read.index);
  return read;
}

void MaxPoolOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  Window window;
  window.kernel = reader.indices("kernel");
  window.strides = reader.indices("strides");
  window.dilations = reader.indices("dilations");
  std::optional<PoolingRead> read =
      readWindow(builder, window, reader.indices("pads"));
  if (!read)
    return;
  builder.addResult(read->sizes, builder.operand(0).elementType,
                    builder.reduce(ReductionKind::Maximum, read->variables,
                                   read->guards, builder.load(0, read->index)));
}

void AvgPoolOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  Window window;
  window.kernel = reader.indices("kernel");
  window.strides = reader.indices("strides");
  window.dilations.assign(window.kernel.size(), builder.constantIndex(1));
  bool countIncludePad = reader.flag("count_include_pad");
  std::optional<PoolingRead> read =
      readWindow(builder, window, reader.indices("pads"));
  if (!read)
    return;
  ScalarExpression sum =
      builder.reduce(ReductionKind::Sum, read->variables, read->guards,
                     builder.load(0, read->index));
  ScalarExpression count;
  if (countIncludePad || read->guards.empty()) {
    AffineExpr area = builder.constantIndex(1);
    for (AffineExpr size : window.kernel)
      area = area * size;
    count = builder.fromIndex(area);
  } else {
    count = builder.reduce(ReductionKind::Sum, read->variables, read->guards,
                           builder.constant(1));
  }
  builder.addResult(read->sizes, builder.operand(0).elementType,
                    builder.apply(ScalarFunction::Divide, sum, count));
}

namespace {
/// A reduction over axes in use: the variables, and the element they read.
struct AxesRead {
  SmallVector<AffineExpr, 4> sizes; ///< of the result
  SmallVector<BoundVariable, 4> variables;
  AffineExpr count; ///< the number of elements that are combined
  ScalarExpression element;
};
} // namespace

/// What all reductions over axes share; constraint C1, and C2 unless `isTotal`.
static std::optional<AxesRead>
readAxes(DefinitionBuilder &builder, DictionaryAttr attributes, bool isTotal) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<int64_t, 4> axes = reader.integers("axes");
  bool keepDims = reader.flag("keep_dims");
  int64_t previous = -1;
  for (int64_t axis : axes) {
    if (!builder.requireForm(1, axis > previous && axis < int64_t(input.rank()),
                             "axes must be distinct, ascending and within the "
                             "rank"))
      return std::nullopt;
    previous = axis;
    if (!isTotal)
      builder.require(2, atLeast(input.sizes[axis], builder.constantIndex(1)),
                      "reduced sizes must be at least 1");
  }
  if (builder.failed())
    return std::nullopt;
  builder.reserveIndices(input.rank());
  AxesRead read;
  SmallVector<AffineExpr, 4> index;
  read.count = builder.constantIndex(1);
  for (auto [dimension, size] : llvm::enumerate(input.sizes)) {
    if (!llvm::is_contained(axes, int64_t(dimension))) {
      index.push_back(builder.index(read.sizes.size()));
      read.sizes.push_back(size);
      continue;
    }
    read.variables.push_back(builder.addVariable(size));
    index.push_back(builder.index(read.variables.back()));
    read.count = read.count * size;
    if (keepDims)
      read.sizes.push_back(builder.constantIndex(1));
  }
  read.element = builder.load(0, index);
  return read;
}

/// The reduction of the elements over the axes; over no axis, the element.
static ScalarExpression combine(DefinitionBuilder &builder,
                                const AxesRead &read, ReductionKind kind) {
  return read.variables.empty()
             ? read.element
             : builder.reduce(kind, read.variables, {}, read.element);
}

static void defineReduction(DefinitionBuilder &builder,
                            DictionaryAttr attributes, ReductionKind kind) {
  bool isTotal = kind == ReductionKind::Sum || kind == ReductionKind::Product;
  if (std::optional<AxesRead> read = readAxes(builder, attributes, isTotal))
    builder.addResult(read->sizes, builder.operand(0).elementType,
                      combine(builder, *read, kind));
}

void ReduceSumOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  defineReduction(builder, attributes, ReductionKind::Sum);
}
void ReduceProdOp::define(DefinitionBuilder &builder,
                          DictionaryAttr attributes) {
  defineReduction(builder, attributes, ReductionKind::Product);
}
void ReduceMaxOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  defineReduction(builder, attributes, ReductionKind::Maximum);
}
void ReduceMinOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  defineReduction(builder, attributes, ReductionKind::Minimum);
}

void ReduceMeanOp::define(DefinitionBuilder &builder,
                          DictionaryAttr attributes) {
  std::optional<AxesRead> read =
      readAxes(builder, attributes, /*isTotal=*/false);
  if (!read)
    return;
  ScalarExpression value = combine(builder, *read, ReductionKind::Sum);
  if (!read->variables.empty())
    value = builder.apply(ScalarFunction::Divide, value,
                          builder.fromIndex(read->count));
  builder.addResult(read->sizes, builder.operand(0).elementType, value);
}

void CumsumOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = reader.integer("axis");
  bool exclusive = reader.flag("exclusive"), reverse = reader.flag("reverse");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank"))
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  AffineExpr position = index[axis];
  BoundVariable summed = builder.addVariable(input.sizes[axis]);
  index[axis] = builder.index(summed);
  AffineExpr distance =
      reverse ? index[axis] - position : position - index[axis];
  Condition taken = atLeast(distance, builder.constantIndex(exclusive ? 1 : 0));
  builder.addResult(input.sizes, input.elementType,
                    builder.reduce(ReductionKind::Sum, summed, taken,
                                   builder.load(0, index)));
}

/// The position of the maximum or minimum along an axis: a reduction of the
/// indices at which the element equals the reduction of the elements.
static void definePosition(DefinitionBuilder &builder,
                           DictionaryAttr attributes, ReductionKind kind) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = reader.integer("axis");
  bool keepDims = reader.flag("keep_dims");
  bool takesLast = reader.flag("select_last_index");
  if (builder.failed() ||
      !builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank"))
    return;
  AffineExpr extent = input.sizes[axis];
  builder.require(2, atLeast(extent, builder.constantIndex(1)),
                  "the size along the axis must be at least 1");
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> sizes, index;
  for (auto [dimension, size] : llvm::enumerate(input.sizes)) {
    if (int64_t(dimension) == axis) {
      index.push_back({});
      if (keepDims)
        sizes.push_back(builder.constantIndex(1));
      continue;
    }
    index.push_back(builder.index(sizes.size()));
    sizes.push_back(size);
  }
  auto elementAt = [&](const BoundVariable &variable) {
    index[axis] = builder.index(variable);
    return builder.load(0, index);
  };
  BoundVariable any = builder.addVariable(extent);
  ScalarExpression best = builder.reduce(kind, any, {}, elementAt(any));
  BoundVariable candidate = builder.addVariable(extent);
  // Where the element is another, a number that the reduction does not take.
  ScalarExpression position = builder.apply(
      ScalarFunction::Where,
      builder.apply(ScalarFunction::Equal, elementAt(candidate), best),
      builder.fromIndex(builder.index(candidate)),
      builder.fromIndex(takesLast ? builder.constantIndex(-1) : extent));
  builder.addResult(sizes, IntegerType::get(builder.getContext(), 64),
                    builder.reduce(takesLast ? ReductionKind::Maximum
                                             : ReductionKind::Minimum,
                                   candidate, {}, position));
}

void ArgmaxOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  definePosition(builder, attributes, ReductionKind::Maximum);
}
void ArgminOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  definePosition(builder, attributes, ReductionKind::Minimum);
}

} // namespace verso
