//===- Terms.h - Sums as lists of terms ------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For an operator that is associative and commutative by its definition, a tree
// of applications is a list of terms in any order and grouping. (Broadcasting
// does not interfere: the shape of the whole is the same for all groupings.)
// The functions here are written for addition, and hold for all such operators.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_SEARCH_TERMS_H
#define VERSO_LIB_SEARCH_TERMS_H

#include "verso/Search/Node.h"

namespace verso::search {

/// The terms of the sum `node`, from left to right. Inputs that are sums
/// themselves are taken apart, but for those that depend on constants alone,
/// and only as long as there are not too many terms.
llvm::SmallVector<GraphValue, 8> collectTerms(NodeArena &arena,
                                              const Node &node);

/// The sum of `terms` by applications of the operator of `node`: terms of the
/// same shape first, small shapes before large ones, those that depend on
/// constants alone by themselves. Null if some sum is not defined.
GraphValue combineTerms(NodeArena &arena, const Node &node,
                        llvm::ArrayRef<GraphValue> terms);

/// Other groupings of the sum `node` of `terms` that may cost less: the one of
/// `combineTerms`, and those in which what depends on constants alone is added
/// to one other term first, where an operator that takes a bias can absorb it.
llvm::SmallVector<GraphValue, 4> regroupTerms(NodeArena &arena,
                                              const Node &node,
                                              llvm::ArrayRef<GraphValue> terms);

} // namespace verso::search

#endif // VERSO_LIB_SEARCH_TERMS_H
