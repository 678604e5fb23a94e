//===- VerifyCommand.cpp - verso-gen verify -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VerifyCommand.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "verso/Verify/Verify.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace verso;

namespace {

constexpr const char *usage =
    R"(usage: verso-gen verify FILE.mlir... [--json FILE|-] [--no-infer] [--seed N]

Proves or refutes every verso.rule in the files, for all sizes. Prints a line
for each rule, `name: proved|refuted|unknown (conditions; reason)`, and the
tensors of a counterexample for those refuted.

  --json FILE   also write the verdicts as JSON to FILE, or to standard output
                (in place of the lines) if FILE is -
  --no-infer    do not add the conditions that a rule needs; a rule that needs
                more than it states is not proved
  --seed N      seed of the random instances (default 1)

Exit status: 0 if all rules are proved, 1 otherwise.
)";

struct Arguments {
  SmallVector<StringRef> files;
  StringRef json;
  VerifyOptions options;
};

/// False, after one line on standard error, if the arguments make no sense.
bool parse(ArrayRef<const char *> list, Arguments &arguments) {
  auto complain = [](const Twine &message) {
    llvm::errs() << "verso-gen verify: " << message << '\n';
    return false;
  };
  for (size_t i = 0; i < list.size(); ++i) {
    StringRef argument = list[i];
    auto value = [&](StringRef option, StringRef &result) {
      if (argument.consume_front((option + "=").str())) {
        result = argument;
        return true;
      }
      if (argument != option || i + 1 == list.size())
        return false;
      result = list[++i];
      return true;
    };
    StringRef seed;
    if (value("--json", arguments.json))
      continue;
    if (value("--seed", seed)) {
      if (seed.getAsInteger(10, arguments.options.seed))
        return complain("--seed needs a number");
    } else if (argument == "--no-infer") {
      arguments.options.inferConditions = false;
    } else if (argument.starts_with("--")) {
      return complain("unknown or incomplete option '" + argument + "'");
    } else {
      arguments.files.push_back(argument);
    }
  }
  if (arguments.files.empty())
    return complain("no file given (see verso-gen verify --help)");
  return true;
}

/// The three verdicts of the interface: a rule that never applies is as good as
/// refuted, one that could not be examined is unknown.
StringRef verdictName(Outcome outcome) {
  switch (outcome) {
  case Outcome::Proved:
    return "proved";
  case Outcome::Refuted:
  case Outcome::Vacuous:
    return "refuted";
  case Outcome::Unknown:
  case Outcome::Error:
    return "unknown";
  }
  llvm_unreachable("covered switch");
}

void printLine(RuleOp rule, const Verdict &verdict) {
  llvm::outs() << rule.getSymName() << ": " << verdictName(verdict.outcome)
               << " (";
  if (!verdict.conditions.empty())
    llvm::outs() << describe(verdict.conditions, rule.getSymbols()) << "; ";
  llvm::outs() << verdict.reason << ")\n";
  if (verdict.counterexample)
    print(llvm::outs(), *verdict.counterexample, rule.getSymbols());
  llvm::outs().flush();
}

llvm::json::Object toJson(RuleOp rule, const Verdict &verdict) {
  llvm::json::Array conditions;
  for (const Condition &condition : verdict.conditions)
    conditions.push_back(describe(condition, rule.getSymbols()));
  llvm::json::Object object{
      {"name", rule.getSymName()},
      {"verdict", verdictName(verdict.outcome)},
      {"conditions", std::move(conditions)},
      {"reason", verdict.reason},
      {"seconds", verdict.seconds},
  };
  if (verdict.outcome == Outcome::Proved) {
    object["fp"] = stringifyFloatingPointClass(verdict.floatingPoint);
    object["instances"] = verdict.boundedInstances;
  }
  if (verdict.counterexample) {
    llvm::json::Object symbols;
    for (auto [name, value] :
         llvm::zip_equal(rule.getSymbols().getAsRange<StringAttr>(),
                         verdict.counterexample->symbols))
      symbols[name.getValue()] = value;
    object["counterexample"] = std::move(symbols);
  }
  return object;
}

/// Writes `object` to `path`; false after a line on standard error.
bool writeJson(StringRef path, llvm::json::Object object) {
  std::error_code error;
  llvm::raw_fd_ostream stream(path, error, llvm::sys::fs::OF_Text);
  if (!error) {
    stream << llvm::formatv("{0:2}", llvm::json::Value(std::move(object)))
           << '\n';
    stream.close();
    error = stream.error();
    stream.clear_error();
  }
  if (error)
    llvm::errs() << "verso-gen verify: cannot write '" << path
                 << "': " << error.message() << '\n';
  return !error;
}

} // namespace

int runVerifyCommand(ArrayRef<const char *> list) {
  if (llvm::any_of(list, [](StringRef argument) {
        return argument == "--help" || argument == "-h";
      })) {
    llvm::outs() << usage;
    return 0;
  }
  Arguments arguments;
  if (!parse(list, arguments))
    return 1;
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<VersoDialect>();
  bool allProved = true;
  llvm::json::Array rules;
  for (StringRef file : arguments.files) {
    OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, &context);
    if (!module) // The parser has said why.
      return 1;
    module->walk([&](RuleOp rule) {
      Verdict verdict = verify(rule, arguments.options);
      allProved &= verdict.outcome == Outcome::Proved;
      if (arguments.json != "-")
        printLine(rule, verdict);
      if (!arguments.json.empty())
        rules.push_back(toJson(rule, verdict));
    });
  }
  if (!arguments.json.empty() &&
      !writeJson(arguments.json,
                 llvm::json::Object{{"rules", std::move(rules)}}))
    return 1;
  return allProved ? 0 : 1;
}
