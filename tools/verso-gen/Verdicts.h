//===- Verdicts.h - What verso-gen verify prints ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TOOLS_VERSO_GEN_VERDICTS_H
#define VERSO_TOOLS_VERSO_GEN_VERDICTS_H

#include "verso/RuleText/RuleText.h"
#include "verso/Verify/AnyRank.h"
#include "verso/Verify/Verify.h"
#include "llvm/Support/JSON.h"

/// Receives the verdicts, one by one, and at the end says whether all is well.
class VerdictPrinter {
public:
  virtual ~VerdictPrinter() = default;
  virtual void print(verso::RuleOp rule,
                     const verso::RuleExpectation &expectation,
                     const verso::Verdict &verdict) = 0;
  /// Receives for which choices the rules of a family hold, after the last.
  virtual void printFamily(llvm::StringRef family,
                           const verso::FamilyCondition &condition) {}
  /// Receives whether a family whose lengths are left open holds for all of
  /// them, after its last rule. `lengths` names them; `isExpected` says whether
  /// its author expects it to.
  virtual void printAnyRank(llvm::StringRef family, llvm::StringRef lengths,
                            const verso::AnyRank &answer, bool isExpected) = 0;
  /// Prints what there is to say about all verdicts. True if all is well.
  virtual bool finish() = 0;
};

/// Prints a line for each rule, and its counterexample; all is well if every
/// rule is proved. With `isSilent` it prints nothing.
std::unique_ptr<VerdictPrinter> makeLinePrinter(bool isSilent);

/// Prints the rules whose verdict is not the expected one, those that are
/// expected to stay open, and a summary; all is well if there is none of the
/// first kind.
std::unique_ptr<VerdictPrinter> makeCheckPrinter();

/// The verdict on a rule that is not in the module of its file.
verso::Verdict verdictOn(const verso::RejectedRule &rejected,
                         const verso::VerifyOptions &options);

/// The verdict as JSON.
llvm::json::Object toJson(verso::RuleOp rule, const verso::Verdict &verdict);
llvm::json::Object toJson(llvm::StringRef family,
                          const verso::FamilyCondition &condition);
llvm::json::Object toJson(llvm::StringRef family, llvm::StringRef lengths,
                          const verso::AnyRank &answer);

#endif // VERSO_TOOLS_VERSO_GEN_VERDICTS_H
