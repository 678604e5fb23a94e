//===- ExplainCommand.cpp - verso-gen explain -----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "Verdicts.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Verify/ProofLog.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace verso;

static constexpr const char *usage =
    R"(usage: verso-gen explain FILE RULE

Shows how the rule of this name is proved for all sizes: its conditions, sizes
at which it applies, the normal forms of both sides of each result, region by
region, how their terms were matched, and what Z3 was relied on for.

Exit status: 0 if the rule is proved, 1 otherwise.
)";

/// The verdict, with its counterexample.
static void printVerdict(RuleOp rule, const Verdict &verdict) {
  llvm::outs() << "@" << rule.getSymName() << ": "
               << verso::name(verdict.outcome) << ", " << verdict.reason
               << '\n';
  if (!verdict.conditions.empty())
    llvm::outs() << "conditions: "
                 << describe(verdict.conditions, rule.getSymbols()) << '\n';
  if (verdict.outcome == Outcome::Proved)
    llvm::outs() << "floating point: "
                 << stringifyFloatingPointClass(verdict.floatingPoint)
                 << "\ndomains: " << (verdict.holdsForReals ? "real" : "")
                 << (verdict.holdsForReals && verdict.holdsForIntegers ? ", "
                                                                       : "")
                 << (verdict.holdsForIntegers ? "integer" : "") << '\n';
  printOutside(llvm::outs(), verdict, rule.getSymbols());
  if (verdict.counterexample)
    print(llvm::outs(), *verdict.counterexample, rule.getSymbols());
}

int runExplainCommand(ArrayRef<const char *> arguments) {
  if (llvm::any_of(arguments, [](StringRef argument) {
        return argument == "--help" || argument == "-h";
      })) {
    llvm::outs() << usage;
    return 0;
  }
  if (arguments.size() != 2) {
    llvm::errs() << "verso-gen explain: give a file and the name of a rule in "
                    "it\n";
    return 1;
  }
  StringRef file = arguments[0], name = arguments[1];
  name.consume_front("@");
  MLIRContext context;
  llvm::Expected<RuleFile> loaded = loadRuleFile(&context, file);
  if (!loaded) {
    llvm::errs() << "verso-gen explain: " << llvm::toString(loaded.takeError())
                 << '\n';
    return 1;
  }
  SmallVector<RuleOp> rules = loaded->rules();
  auto found = llvm::find_if(
      rules, [&](RuleOp rule) { return rule.getSymName() == name; });
  if (found == rules.end()) {
    for (const RejectedRule &rejected : loaded->rejected)
      if (RuleOp rule = *rejected.rule; rule.getSymName() == name) {
        printVerdict(rule, verdictOn(rejected, {}));
        return 1;
      }
    llvm::errs() << "verso-gen explain: " << file << " has no rule @" << name
                 << '\n';
    return 1;
  }
  RuleOp rule = *found;
  ProofLog log;
  VerifyOptions options;
  options.log = &log;
  options.searchConditions = true;
  Verdict verdict = verify(rule, options);
  printVerdict(rule, verdict);
  for (const std::string &line : log.explanation())
    llvm::outs() << line << '\n';
  llvm::outs() << log.obligations().size()
               << " obligations discharged by Z3:\n";
  for (const ProofLog::Obligation &obligation : log.obligations())
    llvm::outs() << "  " << obligation.statement << '\n';
  return verdict.outcome == Outcome::Proved ? 0 : 1;
}
