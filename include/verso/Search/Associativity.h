//===- Associativity.h - Operators whose grouping is free ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_ASSOCIATIVITY_H
#define VERSO_SEARCH_ASSOCIATIVITY_H

#include "mlir/IR/OperationSupport.h"

namespace verso::search {

/// True if the operator applies an associative and commutative scalar function
/// to its two operands, element by element. This is read off the operator's
/// definition.
bool isAssociative(mlir::OperationName name);

/// True if the operator, with these attributes and operands of this rank, lays
/// any number of operands end to end along one dimension, as `concat` does, so
/// that neighbours may be joined first. This is read off the operator's
/// definition for three operands.
bool isJoin(mlir::OperationName name, mlir::DictionaryAttr attributes,
            unsigned rank);

} // namespace verso::search

#endif // VERSO_SEARCH_ASSOCIATIVITY_H
