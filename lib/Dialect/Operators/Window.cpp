//===- Window.cpp - Sliding windows over spatial dimensions ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"

using namespace mlir;

namespace verso {

AffineExpr Window::extent(unsigned i) const {
  return (kernel[i] - 1) * dilations[i] + 1;
}

AffineExpr Window::positions(unsigned i, AffineExpr inputSize) const {
  return simplify(inputSize + padsBefore[i] + padsAfter[i] - extent(i))
             .floorDiv(strides[i]) +
         1;
}

AffineExpr Window::inputIndex(unsigned i, AffineExpr position,
                              AffineExpr element) const {
  return position * strides[i] + element * dilations[i] - padsBefore[i];
}

bool setWindow(DefinitionBuilder &builder, unsigned number, Window &window,
               ArrayRef<AffineExpr> pads, unsigned spatialRank) {
  bool holds = window.kernel.size() == spatialRank &&
               window.strides.size() == spatialRank &&
               window.dilations.size() == spatialRank &&
               pads.size() == 2 * size_t(spatialRank);
  if (!builder.requireForm(number, holds,
                           "each spatial dimension needs one entry of the "
                           "window's attributes and two of pads"))
    return false;
  window.padsBefore.assign(pads.begin(), pads.begin() + spatialRank);
  window.padsAfter.assign(pads.begin() + spatialRank, pads.end());
  return true;
}

void requirePositive(DefinitionBuilder &builder, unsigned number,
                     const Window &window) {
  AffineExpr one = builder.constantIndex(1), zero = builder.constantIndex(0);
  for (unsigned i = 0; i < window.rank(); ++i) {
    builder.require(number, atLeast(window.kernel[i], one),
                    "kernel sizes must be at least 1");
    builder.require(number, atLeast(window.strides[i], one),
                    "strides must be at least 1");
    builder.require(number, atLeast(window.dilations[i], one),
                    "dilations must be at least 1");
    builder.require(number, atLeast(window.padsBefore[i], zero),
                    "pads must be at least 0");
    builder.require(number, atLeast(window.padsAfter[i], zero),
                    "pads must be at least 0");
  }
}

void requireFit(DefinitionBuilder &builder, unsigned number,
                const Window &window) {
  for (unsigned i = 0; i < window.rank(); ++i)
    builder.require(number,
                    atLeast(builder.size(0, i + 2) + window.padsBefore[i] +
                                window.padsAfter[i],
                            window.extent(i)),
                    "the window must fit into the padded input");
}

void requireSmallPads(DefinitionBuilder &builder, unsigned number,
                      const Window &window) {
  for (unsigned i = 0; i < window.rank(); ++i)
    for (AffineExpr pad : {window.padsBefore[i], window.padsAfter[i]})
      builder.require(number, lessThan(pad, window.extent(i)),
                      "pads must be smaller than the window");
}

static bool isZero(AffineExpr expression) {
  auto constant = dyn_cast<AffineConstantExpr>(expression);
  return constant && constant.getValue() == 0;
}

SmallVector<Condition, 4> insideGuards(DefinitionBuilder &builder,
                                       const Window &window,
                                       ArrayRef<AffineExpr> indices) {
  SmallVector<Condition, 4> guards;
  for (unsigned i = 0; i < window.rank(); ++i) {
    if (!isZero(window.padsBefore[i]))
      guards.push_back(atLeast(indices[i + 2], builder.constantIndex(0)));
    if (!isZero(window.padsAfter[i]))
      guards.push_back(lessThan(indices[i + 2], builder.size(0, i + 2)));
  }
  return guards;
}

} // namespace verso
