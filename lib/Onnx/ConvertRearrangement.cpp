//===- ConvertRearrangement.cpp - Importing block moves and copies --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace verso {

static llvm::Expected<Values> single(llvm::Expected<Value> value) {
  if (!value)
    return value.takeError();
  return Values{*value};
}

/// True if the size is known and is too large times `factor`.
static bool isTooLarge(AffineExpr size, int64_t factor) {
  auto constant = dyn_cast<AffineConstantExpr>(size);
  int64_t product = 0;
  return constant && (llvm::MulOverflow(constant.getValue(), factor, product) ||
                      product > maxElements);
}

/// The side of the blocks of DepthToSpace and SpaceToDepth.
static llvm::Expected<int64_t> blockSize(NodeImport &node, Value input) {
  llvm::Expected<int64_t> block = node.integer("blocksize", 0);
  if (!block)
    return block;
  if (*block < 1 || *block > 65536)
    return node.malformed("attribute 'blocksize' is " + Twine(*block));
  if (node.rank(input) != 4)
    return node.malformed("its input has not four dimensions");
  for (AffineExpr size : node.type(input).sizes)
    if (isTooLarge(size, *block * *block))
      return unsupported("its result is too large");
  return block;
}

static llvm::Expected<Values> convertDepthToSpace(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> block = blockSize(node, *input);
  if (!block)
    return block.takeError();
  llvm::Expected<std::string> mode = node.string("mode", "DCR");
  if (!mode)
    return mode.takeError();
  if (*mode != "DCR" && *mode != "CRD")
    return node.malformed("attribute 'mode' is '" + *mode + "'");
  return single(node.emit<DepthToSpaceOp>(
      *input, {node.attribute("block", *block),
               node.flag("blocks_first", *mode == "DCR")}));
}

static llvm::Expected<Values> convertSpaceToDepth(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> block = blockSize(node, *input);
  if (!block)
    return block.takeError();
  return single(
      node.emit<SpaceToDepthOp>(*input, {node.attribute("block", *block),
                                         node.flag("blocks_first", true)}));
}

static llvm::Expected<Values> convertTile(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> repeats = node.integerInput(1, "repeats");
  if (!repeats)
    return repeats.takeError();
  if (repeats->size() != node.rank(*input))
    return node.malformed("it has " + Twine(repeats->size()) +
                          " repeats instead of " + Twine(node.rank(*input)));
  for (int64_t count : *repeats)
    if (count < 0 || count > maxElements)
      return node.malformed("it repeats " + Twine(count) + " times");
  for (auto [size, count] : llvm::zip_equal(node.type(*input).sizes, *repeats))
    if (isTooLarge(size, count))
      return node.malformed("its result is too large");
  if (llvm::all_of(*repeats, [](int64_t count) { return count == 1; }))
    return Values{*input};
  return single(node.emit<TileOp>(
      *input, node.attribute("repeats", ArrayRef<int64_t>(*repeats))));
}

void addRearrangementConverters(ConverterTable &table) {
  table["DepthToSpace"] = convertDepthToSpace;
  table["SpaceToDepth"] = convertSpaceToDepth;
  table["Tile"] = convertTile;
}

} // namespace verso
