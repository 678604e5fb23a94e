//===- Broadcast.h - Sizes and indices under broadcasting ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_DIALECT_OPERATORS_BROADCAST_H
#define VERSO_LIB_DIALECT_OPERATORS_BROADCAST_H

#include "verso/Expression/Definition.h"

namespace verso {

/// True if `size` is the constant 1.
bool isOne(mlir::AffineExpr size);

/// The shape to which two shapes broadcast, aligned at their last dimension.
/// Sizes that cannot be told to be 1 must be equal: constraint C<number>.
llvm::SmallVector<mlir::AffineExpr, 4>
broadcastSizes(DefinitionBuilder &builder, unsigned number,
               llvm::ArrayRef<mlir::AffineExpr> lhs,
               llvm::ArrayRef<mlir::AffineExpr> rhs);

/// The indices at which a tensor of the given sizes is read for the element at
/// `indices` of a shape that it broadcasts to.
llvm::SmallVector<mlir::AffineExpr, 4>
broadcastIndices(llvm::ArrayRef<mlir::AffineExpr> sizes,
                 llvm::ArrayRef<mlir::AffineExpr> indices);

} // namespace verso

#endif // VERSO_LIB_DIALECT_OPERATORS_BROADCAST_H
