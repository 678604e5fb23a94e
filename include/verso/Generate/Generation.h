//===- Generation.h - From vocabularies to proved rules --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The whole line: enumerate graphs over a vocabulary, pair those that agree,
// generalise each pair, leave out what the rules found so far derive, prove
// what is left, keep what is proved. Candidates are taken by size, so that a
// small rule prunes the larger ones that follow from it.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_GENERATION_H
#define VERSO_GENERATE_GENERATION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Generate/Communicator.h"
#include "verso/Generate/Enumeration.h"
#include "verso/Generate/Equation.h"
#include "verso/Verify/VerdictCache.h"

namespace verso {

/// What generation has done so far, over all vocabularies.
struct GenerationStatistics {
  uint64_t graphs = 0;     ///< enumerated, with each choice of inputs
  uint64_t meanings = 0;   ///< distinct fingerprints
  uint64_t candidates = 0; ///< pairs of graphs that agree
  uint64_t derived = 0;    ///< of these, what rules kept before derive
  uint64_t proved = 0;     ///< rules, each direction counted
  uint64_t refuted = 0;
  uint64_t unknown = 0;
  uint64_t kept = 0; ///< proved, and not derived by another
};

/// Where generation is.
struct GenerationProgress {
  llvm::StringRef vocabulary;
  llvm::StringRef step; ///< "enumerate" or "prove"
  /// If it is done in several passes: which one this is, and how many there
  /// are.
  uint64_t pass = 0, numPasses = 0;
  uint64_t done = 0; ///< of the current step
  uint64_t planned = 0;
};

/// Verification with a smaller budget than that of a single rule.
inline VerifyOptions quickVerification() {
  VerifyOptions options;
  options.solverSteps = 60000;
  options.proofSteps = 20000;
  return options;
}

struct GenerationOptions {
  /// Graphs have up to this many operators (and what a vocabulary adds to it).
  unsigned maxOperators = 3;
  uint64_t seed = 1;
  /// The rules do not depend on the number of threads.
  unsigned threads = 1;
  /// Bytes that this process may occupy, all in all; 0 for no limit. The rules
  /// do not depend on it, but it may be too low to find them.
  uint64_t memoryLimit = 0;
  /// The processes that divide the work, each of which gets all rules; null if
  /// this is the only one. The rules do not depend on their number.
  Communicator *communicator = nullptr;
  /// Keeps rules that others derive.
  bool keepDerivable = false;
  /// Limits of the prover. Many candidates are sent to it, and those that need
  /// long are rarely proved in the end.
  VerifyOptions verify = quickVerification();
  /// Verdicts that are known already, and where new ones go; or null. The rules
  /// do not depend on what is known.
  VerdictCache *cache = nullptr;
  /// Called now and then, from the calling thread.
  std::function<void(const GenerationProgress &)> progress;
  /// Called with the pattern and the verdict of each rule that was sent to the
  /// prover, from the calling thread, in an order that does not depend on the
  /// number of threads.
  std::function<void(llvm::StringRef pattern, const Verdict &)> onVerdict;

  /// How the graphs of a vocabulary are enumerated. If not all are kept, these
  /// are enough to find the candidates.
  EnumerationOptions enumerationOptions(const Vocabulary &vocabulary) const;
};

/// A rule that was kept.
struct GeneratedRule {
  Equation equation;   ///< from source to target
  std::string name;    ///< unique and stable
  std::string pattern; ///< see patternText
  mlir::OwningOpRef<RuleOp> operation;
};

/// The rules of one vocabulary.
struct GeneratedRules {
  std::string vocabulary;
  std::vector<GeneratedRule> rules;
};

/// Generates the rules of all vocabularies in order; those of one are not
/// derived by those of the earlier ones. `statistics` is kept up to date. The
/// error is a vocabulary that cannot be handled, a cache that fails, or a limit
/// on memory that is too low.
llvm::Expected<std::vector<GeneratedRules>> generateRules(
    mlir::MLIRContext *context, llvm::ArrayRef<Vocabulary> vocabularies,
    const GenerationOptions &options, GenerationStatistics &statistics);

/// Writes the rules of a vocabulary as a module: a header, then for each rule
/// its pattern as a comment and the rule.
void writeRules(llvm::raw_ostream &stream, const GeneratedRules &rules);

} // namespace verso

#endif // VERSO_GENERATE_GENERATION_H
