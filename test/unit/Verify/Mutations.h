//===- Mutations.h - Slightly wrong versions of rules ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_VERIFY_MUTATIONS_H
#define VERSO_TEST_UNIT_VERIFY_MUTATIONS_H

#include "verso/Dialect/VersoDialect.h"

namespace verso::test {

/// A change of one spot of a rule, described for messages.
struct Mutation {
  std::string description;
  /// Changes a copy of the rule.
  std::function<void(RuleOp)> apply;
};

/// All changes of one spot of a side or of the conditions: operands or results
/// swapped, an operator replaced by another of its kind, left out or inserted,
/// an axis, a permutation, a constant or an entry of an attribute (a pad, a
/// stride, a group count) changed, a condition dropped. Some leave the meaning
/// as it is.
std::vector<Mutation> mutations(RuleOp rule);

} // namespace verso::test

#endif // VERSO_TEST_UNIT_VERIFY_MUTATIONS_H
