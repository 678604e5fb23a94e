//===- ConditionSearch.h - Conditions under which a rule holds -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Makes the best of a rule that does not hold as it stands: one or two
// conditions of the vocabulary under which it is proved, and, for each
// condition that was inferred, sizes just outside at which the rule fails.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_CONDITIONSEARCH_H
#define VERSO_LIB_VERIFY_CONDITIONSEARCH_H

#include "verso/Verify/Verify.h"

namespace verso::proof {

/// Proves or refutes a rule without looking for further conditions of the
/// vocabulary.
using Prove =
    llvm::function_ref<Verdict(RuleOp rule, const VerifyOptions &options)>;

/// The verdict on `rule` under the weakest conditions of the vocabulary under
/// which it is proved; nothing if none are found. `open` is the verdict without
/// them.
std::optional<Verdict> proveUnderConditions(RuleOp rule, const Verdict &open,
                                            const VerifyOptions &options,
                                            Prove prove);

/// The verdict on a proved rule under a condition of the vocabulary that says
/// the same as those inferred with quotients in them: `r mod 2 = 1` in place of
/// `2*floor((r - 1) / 2) + 1 = r`. Nothing if there is none.
std::optional<Verdict> proveInVocabulary(RuleOp rule, const Verdict &proved,
                                         const VerifyOptions &options,
                                         Prove prove);

/// For each condition that was inferred for a proved rule, the smallest values
/// found at which all others hold and the rule does not.
std::vector<OutsideCase> findOutside(RuleOp rule, const Verdict &proved,
                                     const VerifyOptions &options);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_CONDITIONSEARCH_H
