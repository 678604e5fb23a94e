//===- Verify.h - Proves or refutes a rule ---------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule is verified if all of these agree: a proof for all sizes, a second
// proof by another route at several concrete sizes, and runs of both sides on
// random data. See docs/proof.md.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_VERIFY_VERIFY_H
#define VERSO_VERIFY_VERIFY_H

#include "verso/Dialect/VersoDialect.h"
#include "verso/Verify/ProofLog.h"
#include <optional>
#include <string>
#include <vector>

namespace verso {

/// How much verify() may do. All limits are counts of steps, so that a verdict
/// does not depend on the machine or its load.
struct VerifyOptions {
  /// Obligations of the target that the source does not imply (constraints of
  /// its operators, equal result shapes) become conditions of the rule. If
  /// false, such an obligation leaves the rule unproved.
  bool inferConditions = true;
  /// Where conditions may be inferred: a rule that is refuted is tried under
  /// conditions of a vocabulary (see docs/proof.md), and what is just outside
  /// the conditions that were inferred is looked for. It is not for those who
  /// verify many wrong rules.
  bool searchConditions = false;
  /// Z3's resource limit for one query (its `rlimit` parameter).
  unsigned solverSteps = 40000;
  /// Questions about sizes and indices that Z3 is asked for one rule, at most.
  unsigned solverQueries = 600;
  /// Limit on the rewriting steps of the unbounded prover for one rule.
  unsigned proofSteps = 200000;
  /// Concrete shapes at which the bounded prover must agree.
  unsigned boundedInstances = 3;
  /// Concrete shapes at which both sides are run on random data.
  unsigned randomInstances = 8;
  /// Concrete shapes at which a counterexample is searched for where there is
  /// no proof.
  unsigned searchInstances = 120;
  /// Limit on the scalar operations of one side at one concrete shape.
  int64_t instanceWork = 200000;
  /// Seed of all random choices.
  uint64_t seed = 1;
  /// If not null, receives how the rule is proved. It changes no verdict.
  ProofLog *log = nullptr;
};

/// What verify() found out.
enum class Outcome {
  Proved,  ///< holds for all symbol values that satisfy the conditions
  Refuted, ///< a counterexample exists
  Unknown, ///< neither a proof nor a counterexample was found
  Vacuous, ///< no symbol values satisfy the conditions and constraints
  Error,   ///< malformed rule, or the two provers disagree
};

/// The lower-case name of an outcome.
llvm::StringRef name(Outcome outcome);

/// A tensor of concrete sizes, row-major.
struct ConcreteTensor {
  llvm::SmallVector<int64_t, 4> sizes;
  std::vector<double> elements;
};

/// Values for which a rule does not hold.
struct Counterexample {
  /// The values of the rule's symbols, in order.
  llvm::SmallVector<int64_t, 8> symbols;
  /// The requirement of the target that is violated at these symbol values. If
  /// it is empty, both sides are well formed and differ on the tensors below.
  std::string violated;
  std::vector<ConcreteTensor> inputs, sourceOutputs, targetOutputs;
};

/// Values at which all conditions of a rule hold but one, and the rule does
/// not: so near to what was proved.
struct OutsideCase {
  /// The position of the condition in the verdict's list.
  unsigned condition;
  Counterexample counterexample;
};

/// The answer of verify().
struct Verdict {
  Outcome outcome = Outcome::Unknown;
  /// The conditions under which the rule was examined: those stated, then those
  /// inferred.
  llvm::SmallVector<Condition> conditions;
  /// The floating-point class of a rule that was proved.
  FloatingPointClass floatingPoint = FloatingPointClass::AssumesFinite;
  /// True if the rule was also proved for integers modulo 2^n.
  bool holdsForIntegers = false;
  /// False if the rule was proved for integers alone.
  bool holdsForReals = true;
  /// One line for people: how it was proved, or why not.
  std::string reason;
  std::optional<Counterexample> counterexample;
  /// Of a rule that was proved: for inferred conditions, in their order, where
  /// the rule fails just outside, if that was found. See
  /// VerifyOptions::searchConditions.
  std::vector<OutsideCase> outside;
  /// The number of concrete shapes at which the bounded prover agreed.
  unsigned boundedInstances = 0;
  /// Questions about sizes and indices that went to Z3.
  unsigned solverQueries = 0;
  /// Wall-clock time that verification took.
  double seconds = 0;
};

/// Proves or refutes `rule`. The rule must have passed its verifier; it is not
/// changed. Never fails: whatever goes wrong is part of the verdict.
Verdict verify(RuleOp rule, const VerifyOptions &options = {});

/// The verdict on a rule whose target cannot be built, as `violated` says, at
/// any sizes: it is refuted by some at which there is a source. Nothing but the
/// latter, the inputs and the conditions of `rule` counts.
Verdict refuteTarget(RuleOp rule, llvm::StringRef violated,
                     const VerifyOptions &options = {});

/// Writes the conditions, the floating-point class, the domains and the proof
/// record of a proved rule into its attributes. Classes and domains are those
/// of the verdict, whatever the rule stated before.
void recordProof(RuleOp rule, const Verdict &verdict);

/// What a proved rule states of itself beyond what was proved, for people: a
/// tighter floating-point class, a further domain. Empty if there is nothing.
std::string overstatement(RuleOp rule, const Verdict &verdict);

/// The condition as people write it, with the rule's symbol names: `n = m`,
/// `r mod 2 = 1`, `h + 2*p >= r`.
std::string describe(const Condition &condition, mlir::ArrayAttr symbolNames);

/// All conditions of a verdict, separated by commas.
std::string describe(llvm::ArrayRef<Condition> conditions,
                     mlir::ArrayAttr symbolNames);

/// Prints the symbol values and tensors of a counterexample for people.
void print(llvm::raw_ostream &stream, const Counterexample &counterexample,
           mlir::ArrayAttr symbolNames);

/// Prints, for people, where a proved rule fails just outside the conditions
/// that were inferred.
void printOutside(llvm::raw_ostream &stream, const Verdict &verdict,
                  mlir::ArrayAttr symbolNames);

} // namespace verso

#endif // VERSO_VERIFY_VERIFY_H
