//===- Attention.cpp - Definition of scaled dot-product attention ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

/// Constraints C1 to C5; the sizes of the scores if they hold.
static std::optional<SmallVector<AffineExpr, 4>>
requireOperands(DefinitionBuilder &builder) {
  const SymbolicTensor &query = builder.operand(0), &key = builder.operand(1),
                       &value = builder.operand(2);
  unsigned rank = query.rank();
  bool ranks = rank >= 2 && key.rank() == rank && value.rank() == rank;
  for (unsigned i = 3; i < builder.numOperands(); ++i)
    ranks &= builder.rank(i) <= rank;
  if (!builder.requireForm(1, ranks,
                           "query, key and value must have the same rank, 2 or "
                           "more, the mask none larger"))
    return std::nullopt;
  for (unsigned i = 1; i < builder.numOperands(); ++i)
    builder.requireForm(2, builder.operand(i).elementType == query.elementType,
                        "operands must have the same element type");
  SmallVector<AffineExpr, 4> scores(query.sizes.begin(), query.sizes.end() - 2);
  for (auto [i, size] : llvm::enumerate(scores))
    for (const SymbolicTensor *other : {&key, &value})
      builder.require(3, equal(size, other->sizes[i]),
                      "batch sizes must be equal");
  builder.require(4, equal(query.sizes[rank - 1], key.sizes[rank - 1]),
                  "query and key must have the same last size");
  builder.require(4, equal(key.sizes[rank - 2], value.sizes[rank - 2]),
                  "key and value must have the same last but one size");
  scores.append({query.sizes[rank - 2], key.sizes[rank - 2]});
  if (builder.numOperands() > 3) {
    const SymbolicTensor &mask = builder.operand(3);
    for (auto [size, score] : llvm::zip_equal(
             mask.sizes, ArrayRef<AffineExpr>(scores).take_back(mask.rank())))
      if (!isOne(size))
        builder.require(5, equal(size, score),
                        "the mask must broadcast to the scores");
  }
  if (builder.failed())
    return std::nullopt;
  return scores;
}

void AttentionOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  std::optional<SmallVector<AffineExpr, 4>> scores = requireOperands(builder);
  ScalarExpression scale = AttributeReader(builder, attributes).scalar("scale");
  if (!scores || builder.failed())
    return;
  const SymbolicTensor &query = builder.operand(0);
  unsigned rank = query.rank();
  builder.reserveIndices(rank);
  SmallVector<AffineExpr, 4> rows = builder.indices(rank - 1);
  SmallVector<AffineExpr, 4> batch(rows.begin(), rows.end() - 1);
  auto extended = [](ArrayRef<AffineExpr> indices,
                     std::initializer_list<AffineExpr> more) {
    SmallVector<AffineExpr, 4> result(indices);
    result.append(more);
    return result;
  };
  auto scoreOf = [&](AffineExpr keyIndex) {
    BoundVariable feature = builder.addVariable(query.sizes[rank - 1]);
    AffineExpr d = builder.index(feature);
    ScalarExpression product = builder.reduce(
        ReductionKind::Sum, feature, {},
        builder.apply(ScalarFunction::Multiply,
                      builder.load(0, extended(rows, {d})),
                      builder.load(1, extended(batch, {keyIndex, d}))));
    ScalarExpression score =
        builder.apply(ScalarFunction::Multiply, product, scale);
    if (builder.numOperands() > 3)
      score = builder.apply(
          ScalarFunction::Add, score,
          builder.load(3, broadcastIndices(builder.operand(3).sizes,
                                           extended(rows, {keyIndex}))));
    return score;
  };
  auto weightOf = [&](AffineExpr keyIndex) {
    BoundVariable other = builder.addVariable(scores->back());
    ScalarExpression maximum = builder.reduce(ReductionKind::Maximum, other, {},
                                              scoreOf(builder.index(other)));
    return builder.apply(
        ScalarFunction::Exp,
        builder.apply(ScalarFunction::Subtract, scoreOf(keyIndex), maximum));
  };
  BoundVariable summed = builder.addVariable(scores->back());
  ScalarExpression total = builder.reduce(ReductionKind::Sum, summed, {},
                                          weightOf(builder.index(summed)));
  BoundVariable key = builder.addVariable(scores->back());
  ScalarExpression probability = builder.apply(
      ScalarFunction::Divide, weightOf(builder.index(key)), total);
  ScalarExpression value = builder.load(
      2, extended(batch, {builder.index(key), builder.index(rank - 1)}));
  SmallVector<AffineExpr, 4> sizes(query.sizes.begin(), query.sizes.end() - 1);
  sizes.push_back(builder.size(2, rank - 1));
  builder.addResult(sizes, query.elementType,
                    builder.reduce(ReductionKind::Sum, key, {},
                                   builder.apply(ScalarFunction::Multiply,
                                                 probability, value)));
}

} // namespace verso
