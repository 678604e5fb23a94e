//===- ConditionVocabulary.h - Conditions a rule may need ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The side conditions that are tried for a rule that does not hold as it
// stands. docs/proof.md lists them. They come from what the rule's sizes and
// attributes are used for, which is read off the names of the attributes and
// the definitions of the operators: no operator is named here.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_CONDITIONVOCABULARY_H
#define VERSO_LIB_VERIFY_CONDITIONVOCABULARY_H

#include "verso/Dialect/RegionEvaluator.h"

namespace verso::proof {

/// One condition of the vocabulary, or several that say the same of all entries
/// of a list (no padding on any side): they count as one.
using Candidate = llvm::SmallVector<Condition, 2>;

/// True if the expression has a quotient or a remainder in it.
bool divides(mlir::AffineExpr expression);

/// The vocabulary for a rule with these sides, in the order in which candidates
/// that are equally weak are preferred. None is constantly true or false.
std::vector<Candidate> conditionVocabulary(const RegionDefinition &source,
                                           const RegionDefinition &target);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_CONDITIONVOCABULARY_H
