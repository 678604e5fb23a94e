//===- Verdicts.cpp - What verso-gen verify prints ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verdicts.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace verso;

/// The three verdicts of the interface: a rule that never applies is as good as
/// refuted, one that could not be examined is unknown.
static StringRef verdictName(Outcome outcome) {
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

Verdict verdictOn(const RejectedRule &rejected, const VerifyOptions &options) {
  Verdict verdict;
  switch (rejected.cause) {
  case RejectedRule::Cause::Target:
    return refuteTarget(*rejected.rule, rejected.reason, options);
  case RejectedRule::Cause::Source:
    verdict.outcome = Outcome::Vacuous;
    verdict.reason = "the source is not well formed: " + rejected.reason;
    return verdict;
  case RejectedRule::Cause::Text:
    verdict.outcome = Outcome::Error;
    verdict.reason = rejected.reason;
    return verdict;
  }
  llvm_unreachable("covered switch");
}

/// `(conditions; reason)`
static void printReason(RuleOp rule, const Verdict &verdict) {
  llvm::outs() << " (";
  if (!verdict.conditions.empty())
    llvm::outs() << describe(verdict.conditions, rule.getSymbols()) << "; ";
  llvm::outs() << verdict.reason << ")\n";
}

static llvm::json::Object symbolValues(RuleOp rule, ArrayRef<int64_t> values) {
  llvm::json::Object symbols;
  for (auto [name, value] :
       llvm::zip_equal(rule.getSymbols().getAsRange<StringAttr>(), values))
    symbols[name.getValue()] = value;
  return symbols;
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
      {"solver_queries", verdict.solverQueries},
  };
  if (verdict.outcome == Outcome::Proved) {
    object["fp"] = stringifyFloatingPointClass(verdict.floatingPoint);
    llvm::json::Array domains;
    if (verdict.holdsForReals)
      domains.push_back("real");
    if (verdict.holdsForIntegers)
      domains.push_back("integer");
    object["domains"] = std::move(domains);
    object["instances"] = verdict.boundedInstances;
  }
  if (verdict.counterexample)
    object["counterexample"] =
        symbolValues(rule, verdict.counterexample->symbols);
  if (!verdict.outside.empty()) {
    llvm::json::Array cases;
    for (const OutsideCase &outside : verdict.outside) {
      llvm::json::Object one{
          {"condition",
           describe(verdict.conditions[outside.condition], rule.getSymbols())},
          {"symbols", symbolValues(rule, outside.counterexample.symbols)}};
      if (!outside.counterexample.violated.empty())
        one["violated"] = outside.counterexample.violated;
      cases.push_back(std::move(one));
    }
    object["outside"] = std::move(cases);
  }
  return object;
}

llvm::json::Object toJson(StringRef family, const FamilyCondition &condition) {
  return llvm::json::Object{{"name", family},
                            {"condition", condition.condition},
                            {"covered", condition.numCovered},
                            {"proved", condition.numProved},
                            {"members", condition.numMembers},
                            {"outside", condition.outside}};
}

llvm::json::Object toJson(StringRef family, StringRef lengths,
                          const AnyRank &answer) {
  llvm::json::Object object{{"name", family}, {"lengths", lengths.str()}};
  if (answer.obstacle.empty())
    object["sufficient"] = llvm::json::Array(answer.sufficient);
  else
    object["obstacle"] = answer.obstacle;
  return object;
}

/// `1` or `1 and 2`: the lengths up to which rules decide over all.
static std::string sufficientLengths(const AnyRank &answer) {
  std::vector<std::string> list;
  for (int64_t length : answer.sufficient)
    list.push_back(std::to_string(length));
  return llvm::join(list, " and ");
}

//===----------------------------------------------------------------------===//
// A line for each rule
//===----------------------------------------------------------------------===//

namespace {
class LinePrinter : public VerdictPrinter {
public:
  explicit LinePrinter(bool isSilent) : isSilent(isSilent) {}

  void print(RuleOp rule, const RuleExpectation &,
             const Verdict &verdict) override {
    allProved &= verdict.outcome == Outcome::Proved;
    if (isSilent)
      return;
    llvm::outs() << rule.getSymName() << ": " << verdictName(verdict.outcome);
    printReason(rule, verdict);
    if (verdict.counterexample)
      verso::print(llvm::outs(), *verdict.counterexample, rule.getSymbols());
    printOutside(llvm::outs(), verdict, rule.getSymbols());
    llvm::outs().flush();
  }

  void printFamily(StringRef family,
                   const FamilyCondition &condition) override {
    if (isSilent)
      return;
    llvm::outs() << family << ": proved where " << condition.condition << " ("
                 << condition.numCovered << " of " << condition.numMembers
                 << " choices";
    if (condition.numCovered < condition.numProved)
      llvm::outs() << ", " << condition.numProved << " are proved";
    llvm::outs() << "; just outside: " << condition.outside << ")\n";
  }

  void printAnyRank(StringRef family, StringRef lengths, const AnyRank &answer,
                    bool) override {
    bool isProved = answer.obstacle.empty();
    allProved &= isProved;
    if (isSilent)
      return;
    llvm::outs() << family << ": " << (isProved ? "proved" : "not proved")
                 << " for all " << lengths << " ("
                 << (isProved ? "it follows from those up to " +
                                    sufficientLengths(answer)
                              : answer.obstacle)
                 << ")\n";
  }

  bool finish() override { return allProved; }

private:
  bool isSilent;
  bool allProved = true;
};
} // namespace

std::unique_ptr<VerdictPrinter> makeLinePrinter(bool isSilent) {
  return std::make_unique<LinePrinter>(isSilent);
}

//===----------------------------------------------------------------------===//
// Disagreements and a summary
//===----------------------------------------------------------------------===//

static Outcome outcomeOf(RuleExpectation::Verdict verdict) {
  switch (verdict) {
  case RuleExpectation::Verdict::Proved:
    return Outcome::Proved;
  case RuleExpectation::Verdict::Refuted:
    return Outcome::Refuted;
  case RuleExpectation::Verdict::Vacuous:
    return Outcome::Vacuous;
  case RuleExpectation::Verdict::Unknown:
    return Outcome::Unknown;
  }
  llvm_unreachable("covered switch");
}

/// Whether both lists have the same conditions, in any order.
static bool sameConditions(ArrayRef<Condition> lhs, ArrayRef<Condition> rhs) {
  return lhs.size() == rhs.size() &&
         llvm::all_of(lhs, [&](const Condition &condition) {
           return containsCondition(rhs, condition);
         });
}

namespace {
class CheckPrinter : public VerdictPrinter {
public:
  void print(RuleOp rule, const RuleExpectation &expectation,
             const Verdict &verdict) override {
    times.push_back({verdict.seconds, rule.getSymName().str()});
    Outcome expected = outcomeOf(expectation.verdict);
    if (expected == Outcome::Unknown && (verdict.outcome == Outcome::Unknown ||
                                         verdict.outcome == Outcome::Proved)) {
      ++numOpen;
      begin(rule) << (verdict.outcome == Outcome::Proved
                          ? "open no longer, it is proved"
                          : "open");
      printReason(rule, verdict);
      return;
    }
    if (verdict.outcome != expected) {
      ++numDisagreements;
      begin(rule) << "expected " << name(expected) << " but is "
                  << name(verdict.outcome);
      printReason(rule, verdict);
      if (verdict.counterexample)
        verso::print(llvm::outs(), *verdict.counterexample, rule.getSymbols());
      return;
    }
    ArrayRef<Condition> inferred =
        ArrayRef(verdict.conditions).drop_front(rule.getConditionList().size());
    if (expectation.inferred &&
        !sameConditions(inferred, *expectation.inferred)) {
      ++numDisagreements;
      begin(rule) << "expected the conditions "
                  << describe(*expectation.inferred, rule.getSymbols())
                  << " but inferred " << describe(inferred, rule.getSymbols())
                  << '\n';
    }
  }

  void printAnyRank(StringRef family, StringRef lengths, const AnyRank &answer,
                    bool isExpected) override {
    if (!isExpected)
      return;
    ++numFamilies;
    if (answer.obstacle.empty())
      return;
    ++numFamiliesOpen;
    llvm::outs() << family << ": not proved for all " << lengths << " ("
                 << answer.obstacle << ")\n";
  }

  bool finish() override {
    llvm::outs() << times.size()
                 << " rules: " << times.size() - numDisagreements - numOpen
                 << " as expected, " << numDisagreements << " not as expected, "
                 << numOpen << " open";
    if (numFamilies != 0)
      llvm::outs() << "; " << numFamilies - numFamiliesOpen << " of "
                   << numFamilies << " families for all ranks";
    if (!times.empty()) {
      llvm::sort(times);
      llvm::outs() << "; median "
                   << llvm::format("%.3f s", times[times.size() / 2].first)
                   << ", slowest " << llvm::format("%.3f s", times.back().first)
                   << " (" << times.back().second << ')';
    }
    llvm::outs() << '\n';
    return numDisagreements == 0 && numFamiliesOpen == 0;
  }

private:
  /// The place and name of the rule.
  static llvm::raw_ostream &begin(RuleOp rule) {
    if (auto place = rule.getLoc()->findInstanceOf<FileLineColLoc>())
      llvm::outs() << place.getFilename().getValue() << ':' << place.getLine()
                   << ": ";
    return llvm::outs() << rule.getSymName() << ": ";
  }

  std::vector<std::pair<double, std::string>> times;
  size_t numDisagreements = 0, numOpen = 0;
  /// Families that are expected to hold for any rank, and do not.
  size_t numFamilies = 0, numFamiliesOpen = 0;
};
} // namespace

std::unique_ptr<VerdictPrinter> makeCheckPrinter() {
  return std::make_unique<CheckPrinter>();
}
