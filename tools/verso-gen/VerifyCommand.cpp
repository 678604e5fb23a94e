//===- VerifyCommand.cpp - verso-gen verify -------------------------------===//
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
#include "verso/Verify/VerdictCache.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/raw_ostream.h"
#include <future>

using namespace mlir;
using namespace verso;

namespace {

constexpr const char *usage =
    R"(usage: verso-gen verify FILE... [--check] [--json FILE|-] [--no-infer]
                        [--seed N] [--jobs N] [--write FILE.mlir]
                        [--cache FILE] [--export-smtlib FOLDER]

Proves or refutes every rule in the files, for all sizes: in textual form if a
name ends in .rules (see docs/rules.md), else every verso.rule of a file of
MLIR. Prints a line for each rule, `name: proved|refuted|unknown (conditions;
reason)`, and the tensors of a counterexample for those refuted. A rule that
does not hold as it stands is proved under the weakest conditions that are found
for it, and for each of these a counterexample just outside is printed. A rule
for any number of dimensions (`for |d| >= 0`) counts as proved if it is for all.

  --check       print only the rules whose verdict is not the one that their
                author expects, those expected to be unknown, and a summary
  --json FILE   also write the verdicts as JSON to FILE, or to standard output
                (in place of the lines) if FILE is -
  --no-infer    do not look for the conditions that a rule needs; a rule that
                needs more than it states is not proved
  --cache FILE  a file of earlier verdicts, created if there is none: a rule that
                was proved or refuted before is not examined again
  --export-smtlib FOLDER
                write what Z3 was relied on for, in the proof of each rule that
                is proved, as SMT-LIB 2 scripts for other solvers to check:
                RULE-NUMBER.smt2, each to be answered with unsat
  --seed N      seed of the random instances (default 1)
  --jobs N      rules examined at a time (default: one for each core)
  --write FILE  write the rules that are proved to FILE as MLIR, each with the
                record of its proof, the conditions that it needs and its
                floating-point class: a library for `verso optimize --rules`

Exit status: 0 if all rules are proved, with --check if all verdicts are as
expected; 1 otherwise.
)";

struct Arguments {
  SmallVector<StringRef> files;
  StringRef json, library, cache, scripts;
  bool check = false;
  unsigned jobs = 0; ///< 0: one for each core
  VerifyOptions options;
};

int fail(llvm::Error error) {
  llvm::errs() << "verso-gen verify: " << llvm::toString(std::move(error))
               << '\n';
  return 1;
}

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
    StringRef seed, jobs;
    if (value("--json", arguments.json) ||
        value("--write", arguments.library) ||
        value("--cache", arguments.cache) ||
        value("--export-smtlib", arguments.scripts))
      continue;
    if (value("--jobs", jobs)) {
      if (jobs.getAsInteger(10, arguments.jobs) || arguments.jobs == 0)
        return complain("--jobs needs a number of at least 1");
      continue;
    }
    if (value("--seed", seed)) {
      if (seed.getAsInteger(10, arguments.options.seed))
        return complain("--seed needs a number");
    } else if (argument == "--check") {
      arguments.check = true;
    } else if (argument == "--no-infer") {
      arguments.options.inferConditions = false;
    } else if (argument.starts_with("--")) {
      return complain("unknown or incomplete option '" + argument + "'");
    } else {
      arguments.files.push_back(argument);
    }
  }
  if (!arguments.cache.empty() && !arguments.scripts.empty())
    return complain("--export-smtlib needs proofs, not cached verdicts");
  if (arguments.check && arguments.json == "-")
    return complain("--check and --json - both print to standard output");
  if (arguments.files.empty())
    return complain("no file given (see verso-gen verify --help)");
  return true;
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

/// Writes `rules` with the records of their proofs to `path`, beside its place
/// first; false after a line on standard error.
bool writeLibrary(StringRef path, ArrayRef<RuleOp> rules) {
  llvm::StringSet<> names;
  auto write = [&](raw_ostream &stream) -> llvm::Error {
    for (RuleOp rule : rules) {
      if (!names.insert(rule.getSymName()).second)
        return llvm::createStringError("there are two rules named '" +
                                       rule.getSymName() + "'");
      std::string text;
      llvm::raw_string_ostream textStream(text);
      if (llvm::Error failure = printRuleText(textStream, rule))
        return failure;
      SmallVector<StringRef> lines;
      StringRef(text).rtrim().split(lines, '\n');
      for (StringRef line : lines)
        stream << "// " << line << '\n';
      stream << rule << "\n\n";
    }
    return llvm::Error::success();
  };
  llvm::Error error = llvm::writeToOutput(path, write);
  if (!error)
    return true;
  llvm::errs() << "verso-gen verify: cannot write '" << path
               << "': " << llvm::toString(std::move(error)) << '\n';
  return false;
}

/// What came of examining a rule.
struct Finding {
  Verdict verdict;
  ProofLog log;
  std::string failure; ///< of the cache: then there is no verdict
};

/// A rule that is examined, now or later.
struct Examination {
  RuleOp rule;
  const RuleExpectation *expectation;
  const FamilyMember *member;
  bool isRejected;
  std::shared_future<Finding> finding;
};

/// Examines rules, from several threads.
class Examiner {
public:
  explicit Examiner(const Arguments &arguments) : arguments(arguments) {}

  llvm::Error openCache() {
    llvm::Expected<VerdictCache> opened = VerdictCache::open(arguments.cache);
    if (!opened)
      return opened.takeError();
    cache.emplace(std::move(*opened));
    return llvm::Error::success();
  }

  Finding examine(const RejectedRule &rejected) {
    Finding finding;
    finding.verdict = verdictOn(rejected, arguments.options);
    return finding;
  }

  Finding examine(RuleOp rule, bool asStated) {
    Finding finding;
    VerifyOptions options = arguments.options;
    options.searchConditions = true;
    options.inferConditions &= !asStated;
    if (!arguments.scripts.empty())
      options.log = &finding.log;
    llvm::Expected<Verdict> answer =
        cache ? verify(rule, options, *cache) : verify(rule, options);
    if (!answer) {
      finding.failure = llvm::toString(answer.takeError());
      return finding;
    }
    Verdict &verdict = finding.verdict = std::move(*answer);
    if (std::string more = overstatement(rule, verdict);
        verdict.outcome == Outcome::Proved && !more.empty()) {
      verdict.outcome = Outcome::Unknown;
      verdict.reason = "proved, but " + more;
    }
    return finding;
  }

private:
  const Arguments &arguments;
  std::optional<VerdictCache> cache;
};

/// `|d|, |e|`: the lengths that are left open.
std::string namesOf(ArrayRef<FamilyMember::OpenLength> open) {
  std::vector<std::string> names;
  for (const FamilyMember::OpenLength &length : open)
    names.push_back("|" + llvm::join(length.lists, "|, |") + "|");
  return llvm::join(names, ", ");
}

/// Whether the members of a family, all of which were examined, show that it
/// holds for all lengths that are left open.
AnyRank judgeForAnyRank(ArrayRef<Examination> family) {
  SmallVector<AxisGroup> groups;
  for (const FamilyMember::OpenLength &open :
       family.front().member->openLengths)
    groups.push_back({open.lists, open.first});
  std::vector<RankMember> members;
  for (const Examination &examination : family) {
    RuleOp rule = examination.rule;
    if (examination.isRejected)
      return {rule.getSymName().str() + " is not well formed", {}};
    const Verdict &verdict = examination.finding.get().verdict;
    bool isAsStated =
        verdict.conditions.size() == rule.getConditionList().size();
    RankMember member{rule,
                      {},
                      examination.member->others,
                      verdict.outcome == Outcome::Proved && isAsStated};
    for (const FamilyMember::OpenLength &open : examination.member->openLengths)
      member.lengths.push_back(open.length);
    members.push_back(std::move(member));
  }
  return provedForAnyRank(groups, members);
}

} // namespace

int runVerifyCommand(ArrayRef<const char *> words) {
  if (llvm::any_of(words, [](StringRef argument) {
        return argument == "--help" || argument == "-h";
      })) {
    llvm::outs() << usage;
    return 0;
  }
  Arguments arguments;
  if (!parse(words, arguments))
    return 1;
  // Every file is read before the first rule is examined.
  MLIRContext context;
  std::vector<RuleFile> files;
  for (StringRef path : arguments.files) {
    llvm::Expected<RuleFile> file = loadRuleFile(&context, path);
    if (!file)
      return fail(file.takeError());
    files.push_back(std::move(*file));
  }
  Examiner examiner(arguments);
  if (!arguments.cache.empty())
    if (llvm::Error error = examiner.openCache())
      return fail(std::move(error));
  llvm::DefaultThreadPool pool(llvm::hardware_concurrency(arguments.jobs));
  std::vector<Examination> examinations;
  for (RuleFile &file : files) {
    ArrayRef<RejectedRule> rejected = file.rejected;
    auto startRejected = [&](size_t position) {
      for (; !rejected.empty() && rejected.front().position == position;
           rejected = rejected.drop_front()) {
        const RejectedRule &rule = rejected.front();
        examinations.push_back({*rule.rule, &rule.expectation, &rule.member,
                                /*isRejected=*/true,
                                pool.async([&examiner, &rule] {
                                  return examiner.examine(rule);
                                })});
      }
    };
    for (auto [position, rule, expectation, member] :
         llvm::enumerate(file.rules(), file.expectations, file.members)) {
      startRejected(position);
      examinations.push_back({rule, &expectation, &member,
                              /*isRejected=*/false,
                              pool.async([&examiner, rule = rule,
                                          asStated = expectation.asStated] {
                                return examiner.examine(rule, asStated);
                              })});
    }
    startRejected(file.expectations.size());
  }
  // Verdicts are printed in the order of the rules, as soon as they are there.
  llvm::json::Array rules, families, anyRank;
  std::vector<JudgedMember> judged;
  size_t firstOfFamily = 0;
  SmallVector<RuleOp> proved;
  auto printer = arguments.check ? makeCheckPrinter()
                                 : makeLinePrinter(arguments.json == "-");
  for (auto [number, examination] : llvm::enumerate(examinations)) {
    const Finding &finding = examination.finding.get();
    if (!finding.failure.empty())
      return fail(llvm::createStringError(finding.failure));
    const Verdict &verdict = finding.verdict;
    if (verdict.outcome == Outcome::Proved && !arguments.scripts.empty())
      if (llvm::Error error = finding.log.exportObligations(
              arguments.scripts, RuleOp(examination.rule).getSymName()))
        return fail(std::move(error));
    printer->print(examination.rule, *examination.expectation, verdict);
    if (!arguments.json.empty())
      rules.push_back(toJson(examination.rule, verdict));
    bool isProved = verdict.outcome == Outcome::Proved;
    if (isProved)
      proved.push_back(examination.rule);
    const std::string &family = examination.member->family;
    if (judged.empty())
      firstOfFamily = number;
    if (family.empty())
      continue;
    judged.push_back({*examination.member,
                      RuleOp(examination.rule).getSymName().str(), isProved});
    if (number + 1 < examinations.size() &&
        examinations[number + 1].member->family == family)
      continue;
    if (std::optional<FamilyCondition> condition = conditionOfFamily(judged)) {
      printer->printFamily(family, *condition);
      families.push_back(toJson(family, *condition));
    }
    auto members = ArrayRef(examinations).slice(firstOfFamily, judged.size());
    if (auto &open = examination.member->openLengths; !open.empty()) {
      AnyRank answer = judgeForAnyRank(members);
      std::string lengths = namesOf(open);
      bool isExpected = llvm::all_of(members, [](const Examination &member) {
        return member.expectation->verdict == RuleExpectation::Verdict::Proved;
      });
      printer->printAnyRank(family, lengths, answer, isExpected);
      anyRank.push_back(toJson(family, lengths, answer));
    }
    judged.clear();
  }
  // A rule is changed once no thread examines any.
  for (const Examination &examination : examinations)
    if (const Verdict &verdict = examination.finding.get().verdict;
        verdict.outcome == Outcome::Proved)
      recordProof(examination.rule, verdict);
  bool allWell = printer->finish();
  llvm::json::Object report{{"rules", std::move(rules)}};
  if (!families.empty())
    report["families"] = std::move(families);
  if (!anyRank.empty())
    report["any_rank"] = std::move(anyRank);
  if (!arguments.json.empty() && !writeJson(arguments.json, std::move(report)))
    return 1;
  if (!arguments.library.empty() && !writeLibrary(arguments.library, proved))
    return 1;
  return allWell ? 0 : 1;
}
