//===- Joins.h - Operands end to end, in any grouping ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operator that lays its operands end to end (NodeArena::isJoin) may join
// any neighbours first: concat(a, b, c) = concat(concat(a, b), c). So rules
// about two operands serve for any number.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_SEARCH_JOINS_H
#define VERSO_LIB_SEARCH_JOINS_H

#include "verso/Search/Node.h"

namespace verso::search {

/// The parts of a join in order: inputs that are joins themselves, with the
/// same attributes, are replaced by their parts.
llvm::SmallVector<GraphValue, 8> partsOf(NodeArena &arena, const Node &join);

/// The join of `parts`, as `join` joins its inputs; a single part as it is.
/// Null if that is not defined.
GraphValue joinParts(NodeArena &arena, const Node &join,
                     llvm::ArrayRef<GraphValue> parts);

/// Other groupings of a join: all parts at once, and, if they are not many, in
/// two groups.
llvm::SmallVector<GraphValue, 4> regroupParts(NodeArena &arena,
                                              const Node &join);

} // namespace verso::search

#endif // VERSO_LIB_SEARCH_JOINS_H
