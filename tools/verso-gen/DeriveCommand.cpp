//===- DeriveCommand.cpp - verso-gen derive -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/RuleText/RuleText.h"
#include "verso/Search/Derivation.h"
#include "verso/Verify/ExampleSizes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace verso;

namespace {

constexpr const char *usage =
    R"(usage: verso-gen derive --rules PATH FILE... [--budget N] [--instances N]
                        [--steps]

Tells for every rule in the files whether it follows from the rules of PATH, a
file or a folder: whether rewriting by them, in either direction, leads from its
source to its target. This is tried at concrete sizes, small ones that differ
from each other. Prints `NAME: derived in N steps` or `NAME: open`, the latter
with what was tried.

  --rules PATH   the rules to derive from, as for verso optimize --rules
  --budget N     the number of graphs that are rewritten for one rule at one
                 choice of sizes, at most (default 2000)
  --instances N  the number of choices of sizes at which each rule must be
                 derived (default 2)
  --steps        print the names of the rules that each derivation uses

Exit status: 0 if all rules are derived, 1 otherwise.
)";

struct Arguments {
  SmallVector<StringRef> files;
  StringRef rules;
  unsigned instances = 2;
  bool printsSteps = false;
  search::DerivationOptions options;
};

int fail(const Twine &message) {
  llvm::errs() << "verso-gen derive: " << message << '\n';
  return 1;
}

llvm::Error parse(ArrayRef<const char *> list, Arguments &arguments) {
  for (size_t i = 0; i < list.size(); ++i) {
    StringRef argument = list[i];
    auto [option, value] = argument.split('=');
    auto number = [&](unsigned &result) -> llvm::Error {
      if (value.getAsInteger(10, result) || result == 0)
        return llvm::createStringError(option +
                                       " needs a number of at least 1");
      return llvm::Error::success();
    };
    bool takesValue =
        option == "--rules" || option == "--budget" || option == "--instances";
    if (takesValue && option == argument && i + 1 < list.size())
      value = list[++i];
    if (option == "--rules") {
      arguments.rules = value;
    } else if (option == "--budget") {
      if (llvm::Error error = number(arguments.options.budget))
        return error;
    } else if (option == "--instances") {
      if (llvm::Error error = number(arguments.instances))
        return error;
    } else if (argument == "--steps") {
      arguments.printsSteps = true;
    } else if (argument.starts_with("--")) {
      return llvm::createStringError("unknown option '" + argument + "'");
    } else {
      arguments.files.push_back(argument);
    }
  }
  if (arguments.rules.empty())
    return llvm::createStringError("no rules given (--rules PATH)");
  if (arguments.files.empty())
    return llvm::createStringError("no file given (see verso-gen derive "
                                   "--help)");
  return llvm::Error::success();
}

/// A rule to be derived.
struct Goal {
  search::Rule rule;
  /// True if the sides were exchanged, as the source alone cannot be matched.
  bool isReversed;
};

llvm::Expected<Goal> compileGoal(RuleOp rule) {
  llvm::Expected<search::Rule> compiled = search::Rule::compile(rule);
  if (compiled)
    return Goal{std::move(*compiled), false};
  OwningOpRef<RuleOp> turned = search::reversed(rule);
  llvm::Expected<search::Rule> second = search::Rule::compile(*turned);
  if (!second) {
    llvm::consumeError(second.takeError());
    return compiled.takeError();
  }
  llvm::consumeError(compiled.takeError());
  return Goal{std::move(*second), true};
}

std::string atSizes(ArrayAttr names, ArrayRef<int64_t> values) {
  if (values.empty())
    return "";
  std::string text = " at ";
  llvm::raw_string_ostream stream(text);
  llvm::ListSeparator comma;
  for (auto [name, value] : llvm::zip(names.getAsRange<StringAttr>(), values))
    stream << comma << name.getValue() << "=" << value;
  return text;
}

/// Prints a line; true if the rule is derived at all sizes tried.
bool derive(RuleOp rule, const search::RuleSet &rules,
            const Arguments &arguments) {
  llvm::raw_ostream &out = llvm::outs();
  out << rule.getSymName() << ": ";
  llvm::Expected<Goal> goal = compileGoal(rule);
  if (!goal) {
    out << "open, as it cannot be matched: " << llvm::toString(goal.takeError())
        << '\n';
    return false;
  }
  search::UnitCost costs;
  std::optional<search::Derivation> longest;
  unsigned done = 0;
  // Sizes that satisfy the source may not satisfy the target.
  for (unsigned seed = 1; seed <= 8 * arguments.instances; ++seed) {
    std::optional<SmallVector<int64_t>> sizes = exampleSizes(rule, seed);
    if (!sizes)
      break;
    search::NodeArena arena(rule.getContext(), costs);
    llvm::Expected<search::Equation> equation =
        search::instantiate(goal->rule, *sizes, arena);
    if (!equation) {
      llvm::consumeError(equation.takeError());
      continue;
    }
    if (goal->isReversed)
      std::swap(equation->source, equation->target);
    unsigned expanded = 0;
    std::optional<search::Derivation> derivation =
        search::derive(*equation, rules, arena, arguments.options, &expanded);
    if (!derivation) {
      out << "open after " << expanded << " graphs"
          << atSizes(rule.getSymbols(), *sizes) << '\n';
      return false;
    }
    if (!longest || derivation->steps.size() > longest->steps.size())
      longest = std::move(derivation);
    if (++done == arguments.instances)
      break;
  }
  if (!longest) {
    out << "open, as no sizes were found at which both sides are valid\n";
    return false;
  }
  out << "derived in " << longest->steps.size() << " steps";
  if (arguments.printsSteps && !longest->steps.empty())
    out << ": " << llvm::join(longest->steps, ", ");
  out << '\n';
  return true;
}

} // namespace

int runDeriveCommand(ArrayRef<const char *> list) {
  if (llvm::any_of(list, [](StringRef argument) {
        return argument == "--help" || argument == "-h";
      })) {
    llvm::outs() << usage;
    return 0;
  }
  Arguments arguments;
  if (llvm::Error error = parse(list, arguments))
    return fail(llvm::toString(std::move(error)));
  MLIRContext context;
  llvm::Expected<search::RuleSet> rules =
      search::loadEquations(&context, arguments.rules);
  if (!rules)
    return fail(llvm::toString(rules.takeError()));
  unsigned derived = 0, open = 0;
  for (StringRef path : arguments.files) {
    llvm::Expected<RuleFile> file = loadRuleFile(&context, path);
    if (!file)
      return fail(llvm::toString(file.takeError()));
    for (RuleOp rule : file->rules())
      (derive(rule, *rules, arguments) ? derived : open) += 1;
    for (const RejectedRule &rejected : file->rejected)
      llvm::outs() << RuleOp(*rejected.rule).getSymName()
                   << ": open, as there is no such rule: " << rejected.reason
                   << '\n';
    open += file->rejected.size();
  }
  llvm::outs() << derived << " derived, " << open << " open\n";
  return open == 0 ? 0 : 1;
}
