//===- RuleFiles.h - The rules of the lit tests ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_VERIFY_RULEFILES_H
#define VERSO_TEST_UNIT_VERIFY_RULEFILES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "verso/Verify/Verify.h"
#include "llvm/ADT/Twine.h"

namespace verso::test {

/// The files with rules that hold.
inline constexpr const char *goodRuleFiles[] = {
    "arithmetic", "conv_transpose", "convolution", "enlarge",       "groups",
    "indexing",   "matmul",         "movement",    "normalization", "norms",
    "pooling",    "rearrangement",  "reductions",  "sampling",      "scalar"};

/// Parsed rules, with the context that they live in.
class RuleFile {
public:
  explicit RuleFile(llvm::StringRef name) : RuleFile() {
    std::string path =
        (llvm::Twine(VERSO_RULE_DIR) + "/" + name + ".mlir").str();
    module = mlir::parseSourceFile<mlir::ModuleOp>(path, &*context);
  }

  /// Rules given as text.
  static RuleFile fromText(llvm::StringRef text) {
    RuleFile file;
    file.module = mlir::parseSourceString<mlir::ModuleOp>(text, &*file.context);
    return file;
  }

  std::vector<RuleOp> rules() {
    std::vector<RuleOp> result;
    if (module)
      module->walk([&](RuleOp rule) { result.push_back(rule); });
    return result;
  }

private:
  RuleFile()
      : context(std::make_unique<mlir::MLIRContext>(
            mlir::MLIRContext::Threading::DISABLED)) {
    context->loadDialect<VersoDialect>();
  }

  std::unique_ptr<mlir::MLIRContext> context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace verso::test

#endif // VERSO_TEST_UNIT_VERIFY_RULEFILES_H
