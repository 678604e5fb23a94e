//===- RuleFiles.h - The rules of other tests ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_VERIFY_RULEFILES_H
#define VERSO_TEST_UNIT_VERIFY_RULEFILES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Verify/Verify.h"

namespace verso::test {

/// The files of the lit tests with rules that hold.
inline const std::string goodRuleFiles[] = {
    "arithmetic", "conv_transpose", "convolution", "enlarge",       "groups",
    "indexing",   "matmul",         "movement",    "normalization", "norms",
    "pooling",    "rearrangement",  "reductions",  "sampling",      "scalar"};

/// The files of the corpus of rules written by hand, those that are not proved
/// yet left out, sorted.
std::vector<std::string> corpusFiles();

/// Parsed rules, with the context that they live in.
class RuleFile {
public:
  /// One of the lit tests by its name, or a file by its path.
  explicit RuleFile(llvm::StringRef nameOrPath);

  /// Rules given as text in MLIR's syntax.
  static RuleFile fromText(llvm::StringRef text);

  /// Rules given in the textual form for rules.
  static RuleFile fromRuleText(llvm::StringRef text);

  std::vector<RuleOp> rules();

private:
  RuleFile();

  std::unique_ptr<mlir::MLIRContext> context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace verso::test

#endif // VERSO_TEST_UNIT_VERIFY_RULEFILES_H
