//===- RandomTest.h - A rule on many random instances ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_VERIFY_RANDOMTEST_H
#define VERSO_VERIFY_RANDOMTEST_H

#include "verso/Verify/Verify.h"

namespace verso {

/// What running a rule on random instances found.
struct RandomTest {
  uint64_t drawn = 0;      ///< choices of sizes
  uint64_t satisfying = 0; ///< of these, what satisfies the rule's conditions
  uint64_t shapes = 0;     ///< of these, what was run, each counted once
  /// Instances: sizes and tensors on which both sides were run and compared.
  uint64_t instances = 0;
  std::optional<Counterexample> counterexample;
  /// If there are no instances, and why not; empty otherwise.
  std::string reason;
};

/// Runs both sides of `rule` by the reference interpreter on `count` random
/// instances: at sizes that satisfy the conditions that the rule states, and
/// where its source is finite somewhere. Fewer if there are not enough that
/// keep to `options.instanceWork`. Stops at the first on which they differ.
RandomTest testOnRandomInstances(RuleOp rule, uint64_t count,
                                 const VerifyOptions &options = {});

} // namespace verso

#endif // VERSO_VERIFY_RANDOMTEST_H
