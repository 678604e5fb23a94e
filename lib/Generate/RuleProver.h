//===- RuleProver.h - Candidates become rules ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_RULEPROVER_H
#define VERSO_LIB_GENERATE_RULEPROVER_H

#include "CandidateForms.h"
#include "verso/Generate/Generation.h"
#include "llvm/ADT/StringSet.h"
#include <mutex>

namespace verso {

/// Something that may become a rule, in one of several forms.
struct RuleCandidate {
  /// Gives the forms, most general first. Called from any thread, but from one
  /// at a time.
  std::function<std::optional<RuleForm>()> next;
};

/// What became of a candidate.
struct Decision {
  enum class Fate : uint8_t {
    Formless,    ///< no form of it can be a rule
    Repeated,    ///< an equal one was sent to the prover before
    Derived,     ///< rules kept before derive or undo it
    Conjectured, ///< follows from what could not be proved before
    Unproved,    ///< see the verdict
    Kept,        ///< proved, and recorded so in its rule
  };
  Fate fate = Fate::Formless;
  /// The form tried last, and how many were tried before it.
  std::optional<RuleForm> form = {};
  unsigned formNumber = 0;
  /// Only of candidates that were sent to the prover.
  std::optional<Verdict> verdict = {};
};

struct RuleProverOptions {
  VerifyOptions verify = {};
  unsigned threads = 1;
  /// Does not prove what the rules kept before derive, nor what an unproved
  /// candidate before implies. Else all candidates are proved and kept.
  bool skipDerived = true;
  /// As in GenerationOptions.
  std::function<void(llvm::StringRef pattern, const Verdict &)> onVerdict = {};
  VerdictCache *cache = nullptr;
  /// The processes that divide the proofs, each of which gets all verdicts;
  /// null if this is the only one.
  Communicator *communicator = nullptr;
};

/// Proves candidates, a batch at a time, and knows the rules that came of it.
class RuleProver {
public:
  /// Candidates that are best proved together. Part of what is generated
  /// depends on it (a rule prunes later batches only), so it is fixed.
  static constexpr unsigned batchSize = 48;

  RuleProver(mlir::MLIRContext *context, RuleProverOptions options,
             GenerationStatistics &statistics)
      : context(context), options(std::move(options)), statistics(statistics),
        known(context) {}

  /// The rules kept so far.
  KnownRules &rules() { return known; }
  /// Whether the rules kept so far derive or undo `form`.
  bool isDerived(const RuleForm &form);

  /// Decides about each candidate. Their order matters: smaller ones first.
  std::vector<Decision> run(llvm::MutableArrayRef<RuleCandidate> batch);
  /// What went wrong with the cache, if something did. Candidates are proved
  /// without it then.
  llvm::Error takeCacheFailure();

private:
  bool isWorthProof(Decision &decision);
  void prove(RuleCandidate &candidate, Decision &decision);
  Verdict verdictOn(RuleOp rule);
  void exchangeVerdicts(llvm::MutableArrayRef<RuleCandidate> batch,
                        llvm::ArrayRef<size_t> toProve,
                        llvm::MutableArrayRef<Decision> decisions);
  void conclude(Decision &decision);

  mlir::MLIRContext *context;
  RuleProverOptions options;
  GenerationStatistics &statistics;
  KnownRules known;
  llvm::StringSet<> tried;
  std::mutex failureMutex;
  std::string cacheFailure; ///< the first
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_RULEPROVER_H
