//===- Passes.cpp - Registration of passes and pipelines ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "verso/Dialect/VersoDialect.h"

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
}

} // namespace verso
