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

void ReduceMeanOp::define(DefinitionBuilder &builder,
                          DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<int64_t, 4> axes = reader.integers("axes");
  bool keepDims = reader.flag("keep_dims");
  int64_t previous = -1;
  for (int64_t axis : axes) {
    if (!builder.requireForm(1, axis > previous && axis < int64_t(input.rank()),
                             "axes must be distinct, ascending and within the "
                             "rank"))
      return;
    previous = axis;
    builder.require(2, atLeast(input.sizes[axis], builder.constantIndex(1)),
                    "reduced sizes must be at least 1");
  }
  if (builder.failed())
    return;
  builder.reserveIndices(input.rank());
  SmallVector<AffineExpr, 4> sizes, index;
  SmallVector<BoundVariable, 4> variables;
  AffineExpr count = builder.constantIndex(1);
  for (auto [dimension, size] : llvm::enumerate(input.sizes)) {
    if (!llvm::is_contained(axes, int64_t(dimension))) {
      index.push_back(builder.index(sizes.size()));
      sizes.push_back(size);
      continue;
    }
    variables.push_back(builder.addVariable(size));
    index.push_back(builder.index(variables.back()));
    count = count * size;
    if (keepDims)
      sizes.push_back(builder.constantIndex(1));
  }
  ScalarExpression value = builder.load(0, index);
  if (!variables.empty())
    value =
        builder.apply(ScalarFunction::Divide,
                      builder.reduce(ReductionKind::Sum, variables, {}, value),
                      builder.fromIndex(count));
  builder.addResult(sizes, input.elementType, value);
}

} // namespace verso
