//===- Window.h - Sliding windows over spatial dimensions ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_DIALECT_OPERATORS_WINDOW_H
#define VERSO_LIB_DIALECT_OPERATORS_WINDOW_H

#include "verso/Expression/Definition.h"

namespace verso {

/// A window that slides over the spatial dimensions (those after the second)
/// of a tensor: what convolution and pooling share. All lists have one entry
/// for each spatial dimension.
struct Window {
  llvm::SmallVector<mlir::AffineExpr, 4> kernel, strides, padsBefore, padsAfter,
      dilations;

  unsigned rank() const { return kernel.size(); }

  /// The window's extent along spatial dimension i: (kernel - 1) * dilation
  /// + 1.
  mlir::AffineExpr extent(unsigned i) const;
  /// The number of positions of the window along spatial dimension i of an
  /// input of the given size.
  mlir::AffineExpr positions(unsigned i, mlir::AffineExpr inputSize) const;
  /// The index of the input read at result index `position` and window element
  /// `element`. It may lie outside the input.
  mlir::AffineExpr inputIndex(unsigned i, mlir::AffineExpr position,
                              mlir::AffineExpr element) const;
};

/// Splits `pads` (all before, then all after) and checks that every list has
/// `spatialRank` entries: constraint C<number>.
bool setWindow(DefinitionBuilder &builder, unsigned number, Window &window,
               llvm::ArrayRef<mlir::AffineExpr> pads, unsigned spatialRank);

/// Constraint C<number>: kernel, strides and dilations at least 1, pads at
/// least 0.
void requirePositive(DefinitionBuilder &builder, unsigned number,
                     const Window &window);

/// Constraint C<number>: the window fits into the padded spatial sizes of
/// operand 0.
void requireFit(DefinitionBuilder &builder, unsigned number,
                const Window &window);

/// Constraint C<number>: no pad reaches the window's extent.
void requireSmallPads(DefinitionBuilder &builder, unsigned number,
                      const Window &window);

/// The guards under which the read of operand 0 at `indices[2...]` lies inside
/// the operand. Only padded dimensions get one.
llvm::SmallVector<Condition, 4>
insideGuards(DefinitionBuilder &builder, const Window &window,
             llvm::ArrayRef<mlir::AffineExpr> indices);

} // namespace verso

#endif // VERSO_LIB_DIALECT_OPERATORS_WINDOW_H
