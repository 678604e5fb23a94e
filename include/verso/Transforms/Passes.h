//===- Passes.h - Verso's passes and pipelines -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TRANSFORMS_PASSES_H
#define VERSO_TRANSFORMS_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

namespace verso {

#define GEN_PASS_DECL
#include "verso/Transforms/Passes.h.inc"

/// Appends what optimises a module of functions of the dialect: canonical form,
/// the superoptimiser, and canonical form again. Registered as the pipeline
/// `verso-superoptimize-pipeline`, with the options of the pass.
void buildSuperoptimizePipeline(mlir::OpPassManager &manager,
                                const SuperoptimizeOptions &options);

/// What rules are generated from, and how.
struct GenerateRulesOptions {
  /// Vocabularies and operators to use; empty for all.
  std::vector<std::string> vocabularies = {}, operators = {};
  /// Graphs have up to this many operators; some vocabularies allow more.
  unsigned maxOperators = 3;
  uint64_t seed = 1;
  /// The rules do not depend on the number of threads.
  unsigned threads = 1;
};

/// Appends what adds generated and proved rules to a module: verso-enumerate,
/// verso-fingerprint, verso-verify-rules, verso-prune-rules. The rules are as
/// strong as those that verso-gen writes with the same options. Registered as
/// the pipeline `verso-generate-rules`.
void buildGenerateRulesPipeline(mlir::OpPassManager &manager,
                                const GenerateRulesOptions &options);

/// Registers all of Verso's passes and pipelines with MLIR, to be called once
/// by a tool or plugin.
void registerPasses();

} // namespace verso

#endif // VERSO_TRANSFORMS_PASSES_H
