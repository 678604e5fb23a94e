//===- GenerationSteps.h - Rule generation, step by step -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The steps of rule generation (see Generation.h) over a module, which holds
// what goes from one to the next: graphs as functions, candidates as rules
// without a proof. Each step can be looked at, and its input can come from
// elsewhere. Errors are diagnostics.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_GENERATIONSTEPS_H
#define VERSO_GENERATE_GENERATIONSTEPS_H

#include "verso/Generate/Generation.h"

namespace verso {

/// Step 1: enumerates the graphs of each vocabulary and adds them to `module`
/// as functions over concrete sizes, which say what the next step needs to know
/// in their attributes. Of graphs that differ in the choice of copies of inputs
/// only, there is one. Uses the limits, the seed and the threads of `options`.
mlir::LogicalResult addGraphs(mlir::ModuleOp module,
                              llvm::ArrayRef<Vocabulary> vocabularies,
                              const GenerationOptions &options);

struct CandidateOptions {
  uint64_t seed = 1;
  /// The candidates do not depend on the number of threads.
  unsigned threads = 1;
  /// Whether the functions stay in the module.
  bool keepGraphs = true;
};

/// Step 2: evaluates the graphs in `module` in the prime field, for each
/// assignment of sizes and each trial, and gives each function its fingerprint
/// as the attribute `verso.fingerprint`: equal for graphs that agree, by some
/// choice of copies of inputs. Adds the pairs that agree in all elements, over
/// symbols, as rules without a proof. A pair may give several rules, from the
/// most general form down, which have the same number as their attribute
/// `verso.candidate`.
mlir::LogicalResult addCandidates(mlir::ModuleOp module,
                                  const CandidateOptions &options);

struct RuleProofOptions {
  VerifyOptions verify = {};
  /// The rules do not depend on the number of threads.
  unsigned threads = 1;
  /// Whether rules that are not proved stay in the module, without a proof.
  bool keepUnproved = false;
  /// Whether to drop, without a proof, what the rules proved before derive.
  bool skipDerived = false;
};

/// Step 3: proves the rules in `module`, wherever they come from, and records
/// conditions, floating-point class and proof of each. Of rules with the same
/// number `verso.candidate`, the first that can be proved is kept, under the
/// name of a generated rule. There is a remark for each rule that is proved or
/// left out, and for each candidate; a warning for each other rule that cannot
/// be proved.
void proveRules(mlir::ModuleOp module, const RuleProofOptions &options);

/// Step 4: drops those rules with a proof in `module` that others derive, each
/// with a remark: first those that rules before them derive in a few steps, the
/// way candidates are looked at; then those that any other derives in one.
/// Derivations are looked for at random sizes, which `seed` determines.
void pruneRules(mlir::ModuleOp module, uint64_t seed = 1);

} // namespace verso

#endif // VERSO_GENERATE_GENERATIONSTEPS_H
