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

/// A changed copy of a rule's target, described for messages.
struct Mutation {
  std::string description;
  /// Changes a copy of the rule.
  std::function<void(RuleOp)> apply;
};

/// All changes of one spot of the rule's target or conditions: operands or
/// results swapped, an operator replaced by another of its kind or left out, an
/// axis, a permutation or an entry of an attribute changed, a condition
/// dropped. Some leave the meaning as it is.
std::vector<Mutation> mutations(RuleOp rule);

} // namespace verso::test

#endif // VERSO_TEST_UNIT_VERIFY_MUTATIONS_H
