//===- Rearrangement.cpp - Definitions of reverse, tile and block moves ---===//
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

void ReverseOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<int64_t, 4> axes =
      AttributeReader(builder, attributes).integers("axes");
  SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
  int64_t previous = -1;
  for (int64_t axis : axes) {
    if (!builder.requireForm(1, axis > previous && axis < int64_t(input.rank()),
                             "axes must be distinct, ascending and within the "
                             "rank"))
      return;
    previous = axis;
    index[axis] = input.sizes[axis] - 1 - index[axis];
  }
  builder.addResult(input.sizes, input.elementType, builder.load(0, index));
}

void TileOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> repeats =
      AttributeReader(builder, attributes).indices("repeats");
  if (!builder.requireForm(1, repeats.size() == input.rank(),
                           "repeats needs one entry for each dimension"))
    return;
  SmallVector<AffineExpr, 4> sizes, index;
  for (unsigned i = 0; i < input.rank(); ++i) {
    builder.require(2, atLeast(repeats[i], builder.constantIndex(0)),
                    "repeats must not be negative");
    sizes.push_back(input.sizes[i] * repeats[i]);
    index.push_back(isOne(input.sizes[i]) ? builder.constantIndex(0)
                    : isOne(repeats[i])   ? builder.index(i)
                                          : builder.index(i) % input.sizes[i]);
  }
  builder.addResult(sizes, input.elementType, builder.load(0, index));
}

namespace {
/// A tensor with channels and its form with blocks taken out of them.
struct Blocks {
  AffineExpr size;     ///< along each spatial dimension
  AffineExpr elements; ///< in one block
  bool areFirst;       ///< channels count blocks before channels

  /// The channel of the deep form for a channel of the wide form, which has
  /// `channels`, and a position inside the block.
  AffineExpr deepChannel(AffineExpr channel, AffineExpr channels,
                         AffineExpr position) const {
    return areFirst ? position * channels + channel
                    : channel * elements + position;
  }
};
} // namespace

/// What both directions share; constraints C1 and C2.
static std::optional<Blocks> readBlocks(DefinitionBuilder &builder,
                                        DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  Blocks blocks;
  blocks.size = reader.index("block");
  blocks.areFirst = reader.flag("blocks_first");
  unsigned rank = builder.rank(0);
  if (builder.failed() || !builder.requireForm(1, rank >= 3 && rank <= 5,
                                               "the input must have rank 3 to "
                                               "5"))
    return std::nullopt;
  builder.require(2, atLeast(blocks.size, builder.constantIndex(1)),
                  "block must be at least 1");
  if (builder.failed())
    return std::nullopt;
  blocks.elements = builder.constantIndex(1);
  for (unsigned i = 2; i < rank; ++i)
    blocks.elements = blocks.elements * blocks.size;
  return blocks;
}

void DepthToSpaceOp::define(DefinitionBuilder &builder,
                            DictionaryAttr attributes) {
  std::optional<Blocks> blocks = readBlocks(builder, attributes);
  if (!blocks)
    return;
  const SymbolicTensor &input = builder.operand(0);
  builder.require(
      3, equal(input.sizes[1] % blocks->elements, builder.constantIndex(0)),
      "the elements of a block must divide the channels");
  if (builder.failed())
    return;
  AffineExpr channels = simplify(input.sizes[1].floorDiv(blocks->elements));
  SmallVector<AffineExpr, 4> sizes = {input.sizes[0], channels};
  SmallVector<AffineExpr, 4> index = builder.indices(2);
  AffineExpr position = builder.constantIndex(0);
  for (unsigned i = 2; i < input.rank(); ++i) {
    sizes.push_back(input.sizes[i] * blocks->size);
    index.push_back(builder.index(i).floorDiv(blocks->size));
    position = position * blocks->size + builder.index(i) % blocks->size;
  }
  index[1] = blocks->deepChannel(builder.index(1), channels, position);
  builder.addResult(sizes, input.elementType, builder.load(0, index));
}

void SpaceToDepthOp::define(DefinitionBuilder &builder,
                            DictionaryAttr attributes) {
  std::optional<Blocks> blocks = readBlocks(builder, attributes);
  if (!blocks)
    return;
  const SymbolicTensor &input = builder.operand(0);
  AffineExpr channels = input.sizes[1], channel = builder.index(1);
  // The channel of the result is one of the input and a place in the block.
  AffineExpr position = blocks->areFirst ? channel.floorDiv(channels)
                                         : channel % blocks->elements;
  SmallVector<AffineExpr, 4> sizes = {input.sizes[0],
                                      channels * blocks->elements};
  SmallVector<AffineExpr, 4> index = {
      builder.index(0), blocks->areFirst ? channel % channels
                                         : channel.floorDiv(blocks->elements)};
  for (unsigned i = 2; i < input.rank(); ++i) {
    builder.require(
        3, equal(input.sizes[i] % blocks->size, builder.constantIndex(0)),
        "block must divide the spatial sizes");
    sizes.push_back(input.sizes[i].floorDiv(blocks->size));
    // The i-th digit of the position to the base of the block's size.
    AffineExpr inner = builder.constantIndex(1);
    for (unsigned j = i + 1; j < input.rank(); ++j)
      inner = inner * blocks->size;
    AffineExpr digit = position.floorDiv(inner);
    index.push_back(builder.index(i) * blocks->size +
                    (i == 2 ? digit : digit % blocks->size));
  }
  builder.addResult(sizes, input.elementType, builder.load(0, index));
}

} // namespace verso
