//===- RulesCommand.cpp - verso rules --------------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "verso/Generate/Equation.h"
#include "verso/RuleText/RuleText.h"
#include "verso/Search/RuleSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace llvm;

namespace verso::tool {

namespace {

/// A rule of the library and what people want to know of it.
struct LibraryRule {
  std::string file; ///< without its folder and ending
  RuleOp rule;
  std::string pattern;
  unsigned numSourceOperators;
};

class RulesCommand : public Command {
public:
  RulesCommand()
      : Command("rules", "List, show or count the rules"),
        action(cl::Positional, cl::sub(subcommand), cl::Required,
               cl::value_desc("list|show|stats"),
               cl::desc("<list|show|stats>")),
        names(cl::Positional, cl::sub(subcommand), cl::value_desc("name"),
              cl::desc("[<name>...]")),
        path("rules", cl::sub(subcommand), cl::init(VERSO_DEFAULT_RULES),
             cl::value_desc("path"),
             cl::desc("The rules: a folder or a file (" VERSO_DEFAULT_RULES
                      ")")) {}

  Expected<int> run() override {
    if (action != "list" && action != "show" && action != "stats")
      return createStringError("rules: there is no '" + action +
                               "'; there are list, show and stats");
    if (action == "show" && names.empty())
      return createStringError("rules show: give the name of a rule, or a "
                               "pattern as 'conv_*'");
    if (Error error = load())
      return std::move(error);
    if (Error error = select())
      return std::move(error);
    if (action == "stats") {
      printStatistics();
      return 0;
    }
    for (auto [number, rule] : enumerate(rules)) {
      if (action == "list") {
        outs() << rule.rule.getSymName() << "  " << rule.pattern << '\n';
        continue;
      }
      if (number != 0)
        outs() << '\n';
      if (Error error = show(rule))
        return std::move(error);
    }
    return 0;
  }

private:
  Error load() {
    Expected<std::vector<std::string>> paths = search::RuleSet::filesOf(path);
    if (!paths)
      return paths.takeError();
    for (const std::string &file : *paths) {
      Expected<RuleFile> read = loadRuleFile(&context, file);
      if (!read)
        return read.takeError();
      for (RuleOp rule : read->rules()) {
        Expected<Equation> equation = equationOf(rule);
        if (!equation)
          return createStringError(file + ": rule @" + rule.getSymName() +
                                   ": " + toString(equation.takeError()));
        rules.push_back({sys::path::stem(file).str(), rule,
                         patternText(*equation), equation->lhs.numOperators()});
      }
      files.push_back(std::move(*read));
    }
    return Error::success();
  }

  /// Keeps the rules that `names` asks for, if it does.
  Error select() {
    if (names.empty())
      return Error::success();
    std::vector<GlobPattern> patterns;
    std::vector<bool> isMet(names.size());
    for (const std::string &name : names) {
      Expected<GlobPattern> pattern = GlobPattern::create(name);
      if (!pattern)
        return createStringError("rule pattern '" + name +
                                 "': " + toString(pattern.takeError()));
      patterns.push_back(std::move(*pattern));
    }
    llvm::erase_if(rules, [&](LibraryRule &rule) {
      bool isWanted = false;
      for (auto [number, pattern] : enumerate(patterns))
        if (pattern.match(rule.rule.getSymName()))
          isWanted = isMet[number] = true;
      return !isWanted;
    });
    for (auto [name, met] : zip_equal(names, isMet))
      if (!met)
        return createStringError("rule pattern '" + name + "' matches no rule");
    return Error::success();
  }

  static std::string floatingPoint(RuleOp rule) {
    return rule.getFp() ? stringifyFloatingPointClass(*rule.getFp()).str()
                        : "unknown";
  }

  /// Prints where a rule comes from and what was proved of it, then the rule.
  static Error show(const LibraryRule &shown) {
    RuleOp rule = shown.rule;
    outs() << "# " << shown.pattern << "\n# " << shown.file << ", "
           << floatingPoint(rule);
    if (rule.getDomains())
      outs() << ", for numbers that are "
             << join(map_range(rule.getDomainsAttr()
                                   .getAsValueRange<mlir::StringAttr>(),
                               [](StringRef name) { return name.str(); }),
                     " or ");
    if (rule.getProof())
      outs() << ", proved by " << rule.getProof()->getMethod() << " and at "
             << rule.getProof()->getInstances() << " shapes";
    outs() << '\n';
    return printRuleText(outs(), rule);
  }

  void printStatistics() {

    std::map<std::string, unsigned> byFile, byClass, byOperators;
    unsigned numConditional = 0, numIntegers = 0, numSeveral = 0;
    for (LibraryRule &rule : rules) {
      ++byFile[rule.file];
      ++byClass[floatingPoint(rule.rule)];
      ++byOperators[std::to_string(rule.numSourceOperators)];
      numConditional += !rule.rule.getConditionList().empty();
      numSeveral +=
          rule.rule.getSource().front().getTerminator()->getNumOperands() > 1;
      if (rule.rule.getDomains())
        numIntegers += is_contained(
            rule.rule.getDomainsAttr().getAsValueRange<mlir::StringAttr>(),
            "integer");
    }
    auto print = [](StringRef title, const auto &counts) {
      outs() << title << ":\n";
      for (const auto &[name, count] : counts)
        outs() << "  " << left_justify(name, 16) << format("%6u\n", count);
    };
    outs() << rules.size() << " rules: " << numConditional
           << " with conditions, " << numSeveral << " with several results, "
           << numIntegers << " for integers too\n";
    print("by file", byFile);
    print("by floating-point class", byClass);
    print("by operators on the left", byOperators);
  }

  cl::opt<std::string> action;
  cl::list<std::string> names;
  cl::opt<std::string> path;
  mlir::MLIRContext context{mlir::MLIRContext::Threading::DISABLED};
  std::vector<RuleFile> files;
  std::vector<LibraryRule> rules;
};

} // namespace

std::unique_ptr<Command> createRulesCommand() {
  return std::make_unique<RulesCommand>();
}

} // namespace verso::tool
