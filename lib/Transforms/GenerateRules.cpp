//===- GenerateRules.cpp - The passes of rule generation ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Generate/GenerationSteps.h"
#include "verso/Transforms/Passes.h"

using namespace mlir;

namespace verso {

#define GEN_PASS_DEF_ENUMERATEGRAPHS
#define GEN_PASS_DEF_FINGERPRINTGRAPHS
#define GEN_PASS_DEF_VERIFYRULES
#define GEN_PASS_DEF_PRUNERULES
#include "verso/Transforms/Passes.h.inc"

namespace {

class EnumerateGraphs : public impl::EnumerateGraphsBase<EnumerateGraphs> {
public:
  using EnumerateGraphsBase::EnumerateGraphsBase;

  void runOnOperation() override {
    auto selected = selectVocabularies(
        std::vector<std::string>(vocabularies.begin(), vocabularies.end()),
        std::vector<std::string>(operators.begin(), operators.end()));
    if (!selected) {
      getOperation().emitError("verso-enumerate: ")
          << llvm::toString(selected.takeError());
      return signalPassFailure();
    }
    GenerationOptions options;
    options.maxOperators = maxOperators;
    options.seed = seed;
    options.threads = threads;
    if (failed(addGraphs(getOperation(), *selected, options)))
      signalPassFailure();
  }
};

class FingerprintGraphs
    : public impl::FingerprintGraphsBase<FingerprintGraphs> {
public:
  using FingerprintGraphsBase::FingerprintGraphsBase;

  void runOnOperation() override {
    CandidateOptions options;
    options.seed = seed;
    options.threads = threads;
    options.keepGraphs = keepGraphs;
    if (failed(addCandidates(getOperation(), options)))
      signalPassFailure();
  }
};

class VerifyRules : public impl::VerifyRulesBase<VerifyRules> {
public:
  using VerifyRulesBase::VerifyRulesBase;

  void runOnOperation() override {
    RuleProofOptions options;
    options.verify.inferConditions = infer;
    options.verify.seed = seed;
    options.verify.solverSteps = solverSteps;
    options.verify.proofSteps = proofSteps;
    options.threads = threads;
    options.keepUnproved = keepUnproved;
    options.skipDerived = skipDerived;
    proveRules(getOperation(), options);
  }
};

class PruneRules : public impl::PruneRulesBase<PruneRules> {
public:
  using PruneRulesBase::PruneRulesBase;

  void runOnOperation() override { pruneRules(getOperation(), seed); }
};

} // namespace
} // namespace verso
