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

} // namespace verso::search

#endif // VERSO_SEARCH_ASSOCIATIVITY_H
