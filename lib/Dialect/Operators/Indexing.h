//===- Indexing.h - Indices that come from data ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_DIALECT_OPERATORS_INDEXING_H
#define VERSO_LIB_DIALECT_OPERATORS_INDEXING_H

#include "verso/Expression/Definition.h"

namespace verso {

/// True for element types of tensors that positions may come from.
bool isIndexType(mlir::Type type);

/// 1 where an index from data is `place` of `extent` places, else 0. A negative
/// one counts from the end; one that is outside then is no place.
ScalarExpression pointsTo(DefinitionBuilder &builder, ScalarExpression given,
                          mlir::AffineExpr place, mlir::AffineExpr extent);

} // namespace verso

#endif // VERSO_LIB_DIALECT_OPERATORS_INDEXING_H
