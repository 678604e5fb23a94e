//===- Linear.cpp - Definitions of matrix products and convolutions -------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"
#include "Window.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

void MatmulOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  const SymbolicTensor &lhs = builder.operand(0), &rhs = builder.operand(1);
  if (!builder.requireForm(1, lhs.rank() >= 2 && rhs.rank() >= 2,
                           "operands must have rank 2 or more"))
    return;
  builder.requireForm(2, lhs.elementType == rhs.elementType,
                      "operands must have the same element type");
  ArrayRef<AffineExpr> lhsSizes = lhs.sizes, rhsSizes = rhs.sizes;
  AffineExpr depth = lhsSizes.back();
  builder.require(3, equal(depth, rhsSizes[rhs.rank() - 2]),
                  "the columns of lhs must match the rows of rhs");
  SmallVector<AffineExpr, 4> sizes =
      broadcastSizes(builder, 4, lhsSizes.drop_back(2), rhsSizes.drop_back(2));
  unsigned batchRank = sizes.size();
  sizes.push_back(lhsSizes[lhs.rank() - 2]);
  sizes.push_back(rhsSizes.back());

  builder.reserveIndices(batchRank + 2);
  SmallVector<AffineExpr, 4> batch = builder.indices(batchRank);
  BoundVariable k = builder.addVariable(depth);
  SmallVector<AffineExpr, 4> lhsIndex =
      broadcastIndices(lhsSizes.drop_back(2), batch);
  lhsIndex.append({builder.index(batchRank), builder.index(k)});
  SmallVector<AffineExpr, 4> rhsIndex =
      broadcastIndices(rhsSizes.drop_back(2), batch);
  rhsIndex.append({builder.index(k), builder.index(batchRank + 1)});
  builder.addResult(sizes, lhs.elementType,
                    builder.reduce(ReductionKind::Sum, k, {},
                                   builder.apply(ScalarFunction::Multiply,
                                                 builder.load(0, lhsIndex),
                                                 builder.load(1, rhsIndex))));
}

void ConvOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0),
                       &kernel = builder.operand(1);
  if (!builder.requireForm(1,
                           input.rank() == kernel.rank() && input.rank() >= 3 &&
                               input.rank() <= 5,
                           "operands must have the same rank, 3 to 5"))
    return;
  builder.requireForm(2, input.elementType == kernel.elementType,
                      "operands must have the same element type");
  AttributeReader reader(builder, attributes);
  unsigned spatialRank = input.rank() - 2;
  Window window;
  window.kernel.assign(kernel.sizes.begin() + 2, kernel.sizes.end());
  window.strides = reader.indices("strides");
  window.dilations = reader.indices("dilations");
  SmallVector<AffineExpr, 4> pads = reader.indices("pads");
  AffineExpr group = reader.index("group");
  if (builder.failed() || !setWindow(builder, 3, window, pads, spatialRank))
    return;
  requirePositive(builder, 4, window);
  AffineExpr outputs = kernel.sizes[0], depth = kernel.sizes[1];
  builder.require(5, atLeast(group, builder.constantIndex(1)),
                  "group must be at least 1");
  builder.require(5, equal(input.sizes[1], group * depth),
                  "the input's channels must be group times the kernel's");
  if (!isOne(group) && !builder.failed())
    builder.require(6, equal(outputs % group, builder.constantIndex(0)),
                    "group must divide the kernel's first size");
  requireFit(builder, 7, window);
  if (builder.failed())
    return;

  SmallVector<AffineExpr, 4> sizes = {input.sizes[0], outputs};
  for (unsigned i = 0; i < spatialRank; ++i)
    sizes.push_back(window.positions(i, input.sizes[i + 2]));

  builder.reserveIndices(input.rank());
  AffineExpr output = builder.index(1);
  SmallVector<BoundVariable, 4> variables = {builder.addVariable(depth)};
  AffineExpr channel = builder.index(variables[0]);
  AffineExpr firstChannel =
      isOne(group) ? builder.constantIndex(0)
                   : output.floorDiv(simplify(outputs.floorDiv(group))) * depth;
  SmallVector<AffineExpr, 4> inputIndex = {builder.index(0),
                                           firstChannel + channel};
  SmallVector<AffineExpr, 4> kernelIndex = {output, channel};
  for (unsigned i = 0; i < spatialRank; ++i) {
    variables.push_back(builder.addVariable(window.kernel[i]));
    AffineExpr element = builder.index(variables.back());
    inputIndex.push_back(window.inputIndex(i, builder.index(i + 2), element));
    kernelIndex.push_back(element);
  }
  builder.addResult(
      sizes, input.elementType,
      builder.reduce(ReductionKind::Sum, variables,
                     insideGuards(builder, window, inputIndex),
                     builder.apply(ScalarFunction::Multiply,
                                   builder.load(0, inputIndex),
                                   builder.load(1, kernelIndex))));
}

void ConvTransposeOp::define(DefinitionBuilder &builder,
                             DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0),
                       &kernel = builder.operand(1);
  if (!builder.requireForm(1,
                           input.rank() == kernel.rank() && input.rank() >= 3 &&
                               input.rank() <= 5,
                           "operands must have the same rank, 3 to 5"))
    return;
  builder.requireForm(2, input.elementType == kernel.elementType,
                      "operands must have the same element type");
  AttributeReader reader(builder, attributes);
  unsigned spatialRank = input.rank() - 2;
  Window window;
  window.kernel.assign(kernel.sizes.begin() + 2, kernel.sizes.end());
  window.strides = reader.indices("strides");
  window.dilations = reader.indices("dilations");
  SmallVector<AffineExpr, 4> pads = reader.indices("pads");
  SmallVector<AffineExpr, 4> outputPadding = reader.indices("output_padding");
  AffineExpr group = reader.index("group");
  if (builder.failed() ||
      !builder.requireForm(3, outputPadding.size() == spatialRank,
                           "each spatial dimension needs one entry of "
                           "output_padding") ||
      !setWindow(builder, 3, window, pads, spatialRank))
    return;
  AffineExpr zero = builder.constantIndex(0), one = builder.constantIndex(1);
  requirePositive(builder, 4, window);
  for (AffineExpr padding : outputPadding)
    builder.require(4, atLeast(padding, zero),
                    "output_padding must be at least 0");
  builder.require(5, atLeast(group, one), "group must be at least 1");
  if (!isOne(group) && !builder.failed())
    builder.require(5, equal(input.sizes[1] % group, zero),
                    "group must divide the input's channels");
  builder.require(6, equal(kernel.sizes[0], input.sizes[1]),
                  "the kernel's first size must be the input's channels");
  SmallVector<AffineExpr, 4> sizes = {input.sizes[0], group * kernel.sizes[1]};
  for (unsigned i = 0; i < spatialRank; ++i) {
    AffineExpr size = input.sizes[i + 2];
    sizes.push_back((size - 1) * window.strides[i] + window.extent(i) +
                    outputPadding[i] - window.padsBefore[i] -
                    window.padsAfter[i]);
    builder.require(7, atLeast(size, one),
                    "the input's spatial sizes must be at least 1");
    builder.require(7, atLeast(sizes.back(), one),
                    "the pads must leave at least one element");
  }
  if (builder.failed())
    return;

  builder.reserveIndices(input.rank());
  AffineExpr output = builder.index(1);
  AffineExpr depth = simplify(input.sizes[1].floorDiv(group));
  SmallVector<BoundVariable, 8> variables = {builder.addVariable(depth)};
  AffineExpr channel = builder.index(variables[0]);
  AffineExpr kernelOutput = output;
  if (!isOne(group)) {
    channel = output.floorDiv(kernel.sizes[1]) * depth + channel;
    kernelOutput = output % kernel.sizes[1];
  }
  SmallVector<AffineExpr, 4> inputIndex = {builder.index(0), channel};
  SmallVector<AffineExpr, 4> kernelIndex = {channel, kernelOutput};
  SmallVector<Condition, 4> meeting;
  for (unsigned i = 0; i < spatialRank; ++i) {
    variables.push_back(builder.addVariable(window.kernel[i]));
    kernelIndex.push_back(builder.index(variables.back()));
    variables.push_back(builder.addVariable(input.sizes[i + 2]));
    inputIndex.push_back(builder.index(variables.back()));
    // What a convolution reads here is what its transpose writes.
    meeting.push_back(
        equal(window.inputIndex(i, inputIndex.back(), kernelIndex.back()),
              builder.index(i + 2)));
  }
  builder.addResult(
      sizes, input.elementType,
      builder.reduce(ReductionKind::Sum, variables, meeting,
                     builder.apply(ScalarFunction::Multiply,
                                   builder.load(0, inputIndex),
                                   builder.load(1, kernelIndex))));
}

void EnlargeOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &kernel = builder.operand(0);
  SmallVector<AffineExpr, 4> size =
      AttributeReader(builder, attributes).indices("size");
  if (!builder.requireForm(1,
                           kernel.rank() >= 3 && kernel.rank() <= 5 &&
                               size.size() == kernel.rank() - 2,
                           "the kernel must have rank 3 to 5, and size one "
                           "entry for each spatial dimension"))
    return;
  SmallVector<AffineExpr, 4> sizes = {kernel.sizes[0], kernel.sizes[1]};
  SmallVector<AffineExpr, 4> index = builder.indices(2);
  SmallVector<Condition, 4> inside;
  for (auto [i, newSize] : llvm::enumerate(size)) {
    AffineExpr oldSize = kernel.sizes[i + 2];
    AffineExpr growth = simplify(newSize - oldSize);
    builder.require(2, atLeast(newSize, oldSize), "sizes must not shrink");
    builder.require(3, equal(growth % 2, builder.constantIndex(0)),
                    "sizes must grow by an even number");
    AffineExpr element = builder.index(i + 2) - simplify(growth.floorDiv(2));
    inside.push_back(atLeast(element, builder.constantIndex(0)));
    inside.push_back(lessThan(element, oldSize));
    index.push_back(element);
    sizes.push_back(newSize);
  }
  builder.addResult(
      sizes, kernel.elementType,
      builder.select(inside, builder.load(0, index), builder.constant(0)));
}

} // namespace verso
