//===- UnboundedProver.h - Proofs for all sizes ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_UNBOUNDEDPROVER_H
#define VERSO_LIB_VERIFY_UNBOUNDEDPROVER_H

#include "RuleSizes.h"
#include "verso/Verify/Verify.h"

namespace verso::proof {

/// The result of an attempt to prove that both sides of a rule have equal
/// elements.
struct ProofResult {
  bool isProved = false;
  FloatingPointClass floatingPoint = FloatingPointClass::AssumesFinite;
  /// True if the proof holds for integers modulo 2^n as well.
  bool holdsForIntegers = false;
  /// No law of arithmetic was used: both sides apply the same functions to the
  /// same values, as the operators are defined.
  bool usesNoLaw = false;
  std::string reason; ///< why it is not proved
  /// This is a proof for integers of the rule's type and not for the reals.
  bool isForIntegersOnly = false;
};

/// Proves that all output elements are equal for all sizes that satisfy the
/// assumptions of `sizes`, which imply all obligations.
ProofResult proveForAllSizes(IndexSpace &space, IndexSolver &solver,
                             const RuleSizes &sizes,
                             const RegionDefinition &source,
                             const RegionDefinition &target,
                             const VerifyOptions &options);

/// Proves the same of a rule about integers of one type (and truth values),
/// which wrap around.
ProofResult
proveForIntegers(IndexSpace &space, IndexSolver &solver, const RuleSizes &sizes,
                 const RegionDefinition &source, const RegionDefinition &target,
                 mlir::IntegerType type, const VerifyOptions &options);

/// What must be so for a proof to count, whatever the rule: what is known of
/// the elements does not contradict itself, each side equals itself, and no
/// element equals itself plus one. An encoding that makes everything equal, or
/// nothing, shows here.
struct LawCheck {
  /// What does not hold; empty if all does.
  std::string failure;
  /// True if something false was proved, not just something true left open.
  bool isUnsound = false;
};
LawCheck checkLaws(IndexSpace &space, IndexSolver &solver,
                   const RuleSizes &sizes, const RegionDefinition &source,
                   const RegionDefinition &target,
                   const VerifyOptions &options);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_UNBOUNDEDPROVER_H
