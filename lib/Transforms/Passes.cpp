//===- Passes.cpp - Registration of passes and pipelines ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Transforms/Passes.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Generate/Generation.h"

using namespace mlir;

namespace verso {

#define GEN_PASS_REGISTRATION
#include "verso/Transforms/Passes.h.inc"

static void addSuperoptimizePipeline(OpPassManager &manager,
                                     std::unique_ptr<Pass> superoptimize) {
  manager.addPass(std::move(superoptimize));
  // Constants that were folded at different places may have become equal.
  manager.addPass(createCSEPass());
}

void buildSuperoptimizePipeline(OpPassManager &manager,
                                const SuperoptimizeOptions &options) {
  addSuperoptimizePipeline(manager, createSuperoptimize(options));
}

void buildGenerateRulesPipeline(OpPassManager &manager,
                                const GenerateRulesOptions &options) {
  EnumerateGraphsOptions enumerate;
  llvm::append_range(enumerate.vocabularies, options.vocabularies);
  llvm::append_range(enumerate.operators, options.operators);
  enumerate.maxOperators = options.maxOperators;
  enumerate.seed = options.seed;
  enumerate.threads = options.threads;
  manager.addPass(createEnumerateGraphs(enumerate));

  // The graphs have served once there are candidates, and they are many.
  FingerprintGraphsOptions fingerprint;
  fingerprint.seed = options.seed;
  fingerprint.threads = options.threads;
  fingerprint.keepGraphs = false;
  manager.addPass(createFingerprintGraphs(fingerprint));

  // As verso-gen does: smaller rules spare the proof of what follows from them,
  // and a candidate that needs long is rarely proved in the end.
  VerifyOptions limits = quickVerification();
  VerifyRulesOptions verify;
  verify.threads = options.threads;
  verify.skipDerived = true;
  verify.solverSteps = limits.solverSteps;
  verify.proofSteps = limits.proofSteps;
  manager.addPass(createVerifyRules(verify));

  // Of the rules that are left, a later one may derive an earlier one.
  PruneRulesOptions prune;
  prune.seed = options.seed;
  manager.addPass(createPruneRules(prune));
}

namespace {
/// The options of the pipeline verso-generate-rules as text.
struct GenerateRulesText : PassPipelineOptions<GenerateRulesText> {
  ListOption<std::string> vocabularies{
      *this, "vocabularies",
      llvm::cl::desc("The vocabularies to use; none: all of verso-gen")};
  ListOption<std::string> operators{
      *this, "ops",
      llvm::cl::desc("The operators to use; none: all of the vocabularies")};
  Option<unsigned> maxOperators{
      *this, "max-ops", llvm::cl::desc("Operators in a graph, at most"),
      llvm::cl::init(GenerateRulesOptions().maxOperators)};
  Option<uint64_t> seed{*this, "seed",
                        llvm::cl::desc("The seed of random elements"),
                        llvm::cl::init(GenerateRulesOptions().seed)};
  Option<unsigned> threads{
      *this, "threads",
      llvm::cl::desc("How many threads to use; the rules do not depend on it"),
      llvm::cl::init(GenerateRulesOptions().threads)};

  GenerateRulesOptions parsed() const {
    return {{vocabularies.begin(), vocabularies.end()},
            {operators.begin(), operators.end()},
            maxOperators,
            seed,
            threads};
  }
};
} // namespace

void registerPasses() {
  registerVersoPasses();
  // The pipeline has the options of the pass, which are stated in Passes.td
  // only: the pass parses and prints them.
  registerPassPipeline(
      "verso-superoptimize-pipeline",
      "verso-superoptimize, then merge what became equal",
      [](OpPassManager &manager, StringRef options,
         llvm::function_ref<LogicalResult(const llvm::Twine &)> errorHandler) {
        std::unique_ptr<Pass> pass = createSuperoptimize();
        if (failed(pass->initializeOptions(options, errorHandler)))
          return failure();
        addSuperoptimizePipeline(manager, std::move(pass));
        return success();
      },
      [](llvm::function_ref<void(const mlir::detail::PassOptions &)>) {});
  PassPipelineRegistration<GenerateRulesText>(
      "verso-generate-rules",
      "generate rules: enumerate, fingerprint, verify, prune",
      [](OpPassManager &manager, const GenerateRulesText &options) {
        buildGenerateRulesPipeline(manager, options.parsed());
      });
}

} // namespace verso
