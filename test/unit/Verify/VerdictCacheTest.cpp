//===- VerdictCacheTest.cpp - Tests of the cache of verdicts --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/VerdictCache.h"
#include "RuleFiles.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace verso;
using namespace verso::test;

namespace {

class VerdictCacheTest : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("verdicts", folder));
    path = folder;
    llvm::sys::path::append(path, "cache.db");
  }
  void TearDown() override { llvm::sys::fs::remove_directories(folder); }
  VerdictCache open() { return llvm::cantFail(VerdictCache::open(path)); }

  SmallString<128> folder, path;
};

std::string text(RuleOp rule, const Verdict &verdict) {
  std::string result;
  llvm::raw_string_ostream stream(result);
  stream << name(verdict.outcome) << ' '
         << describe(verdict.conditions, rule.getSymbols()) << ' '
         << verdict.reason << ' ' << verdict.boundedInstances << ' '
         << stringifyFloatingPointClass(verdict.floatingPoint) << ' '
         << verdict.holdsForIntegers << '\n';
  if (verdict.counterexample)
    print(stream, *verdict.counterexample, rule.getSymbols());
  return result;
}

/// What comes out is what went in, in another process as well, certain or not;
/// errors do not go in.
TEST_F(VerdictCacheTest, KeepsVerdicts) {
  unsigned numKept = 0, numErrors = 0;
  for (const char *fileName : {"refuted", "enlarge"}) {
    RuleFile file(fileName);
    for (RuleOp rule : file.rules()) {
      VerifyOptions options;
      Verdict verdict = verify(rule, options);
      {
        VerdictCache cache = open();
        EXPECT_FALSE(llvm::cantFail(cache.find(rule, options)));
        llvm::cantFail(cache.store(rule, options, verdict));
      }
      VerdictCache cache = open();
      std::optional<Verdict> known = llvm::cantFail(cache.find(rule, options));
      bool isError = verdict.outcome == Outcome::Error;
      numKept += !isError;
      numErrors += isError;
      ASSERT_EQ(known.has_value(), !isError) << rule.getSymName().str();
      if (known)
        EXPECT_EQ(text(rule, *known), text(rule, verdict));
    }
  }
  EXPECT_GE(numKept, 10u);
  EXPECT_GE(numErrors, 1u);
}

constexpr const char *ruleText = R"mlir(
verso.rule @first attributes {
    symbols = ["n"],
    sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}
verso.rule @second attributes {
    symbols = ["other"],
    sizes = [affine_map<()[m] -> (m)>, affine_map<()[m] -> (m)>],
    fp = #verso.fp<exact>
} source {
^bb0(%a: tensor<?xf32>, %b: tensor<?xf32>):
  %s = verso.add %a, %b : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
} target {
^bb0(%a: tensor<?xf32>, %b: tensor<?xf32>):
  %s = verso.add %b, %a : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
}
)mlir";

TEST_F(VerdictCacheTest, KeysAreWhatVerdictsDependOn) {
  RuleFile file = RuleFile::fromText(ruleText);
  std::vector<RuleOp> rules = file.rules();
  ASSERT_EQ(rules.size(), 2u);
  VerifyOptions options;
  // Names and records do not matter.
  EXPECT_EQ(cacheKey(rules[0], options), cacheKey(rules[1], options));
  // Each option does.
  std::set<std::string> keys{cacheKey(rules[0], options)};
  auto change = [&](auto member, auto value) {
    VerifyOptions changed;
    changed.*member = value;
    EXPECT_TRUE(keys.insert(cacheKey(rules[0], changed)).second);
  };
  change(&VerifyOptions::inferConditions, false);
  change(&VerifyOptions::searchConditions, true);
  change(&VerifyOptions::solverSteps, 1);
  change(&VerifyOptions::solverQueries, 1);
  change(&VerifyOptions::proofSteps, 1);
  change(&VerifyOptions::boundedInstances, 1);
  change(&VerifyOptions::randomInstances, 1);
  change(&VerifyOptions::searchInstances, 1);
  change(&VerifyOptions::instanceWork, 1);
  change(&VerifyOptions::seed, 7);
  // So do conditions and operands.
  AffineExpr n = getAffineSymbolExpr(0, rules[1].getContext());
  rules[1].setConditionList({Condition{n - 1, false}});
  EXPECT_TRUE(keys.insert(cacheKey(rules[1], options)).second);
}

/// What could not be decided is not tried again with the same effort.
TEST_F(VerdictCacheTest, KeepsWhatIsUnknown) {
  RuleFile file("matmul");
  VerifyOptions options;
  options.proofSteps = 1;
  unsigned numOpen = 0;
  VerdictCache cache = open();
  for (RuleOp rule : file.rules()) {
    Verdict verdict = verify(rule, options);
    llvm::cantFail(cache.store(rule, options, verdict));
    if (verdict.outcome != Outcome::Unknown)
      continue;
    ++numOpen;
    std::optional<Verdict> known = llvm::cantFail(cache.find(rule, options));
    ASSERT_TRUE(known);
    EXPECT_EQ(text(rule, *known), text(rule, verdict));
    VerifyOptions more;
    EXPECT_FALSE(llvm::cantFail(cache.find(rule, more)));
  }
  EXPECT_GE(numOpen, 1u);
}

/// A cached verdict is used in place of a proof.
TEST_F(VerdictCacheTest, IsAskedFirst) {
  RuleFile file = RuleFile::fromText(ruleText);
  RuleOp rule = file.rules().front();
  VerdictCache cache = open();
  Verdict marked;
  marked.outcome = Outcome::Refuted;
  marked.reason = "as stored";
  llvm::cantFail(cache.store(rule, {}, marked));
  EXPECT_EQ(llvm::cantFail(verify(rule, {}, cache)).reason, "as stored");
  VerifyOptions other;
  other.seed = 2;
  EXPECT_EQ(name(llvm::cantFail(verify(rule, other, cache)).outcome), "proved");
  EXPECT_TRUE(llvm::cantFail(cache.find(rule, other)));
}

TEST_F(VerdictCacheTest, SeveralProcessesWriteAtOnce) {
  constexpr unsigned numProcesses = 4, numVerdicts = 40;
  std::vector<pid_t> children;
  for (unsigned process = 0; process < numProcesses; ++process) {
    pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      RuleFile file = RuleFile::fromText(ruleText);
      RuleOp rule = file.rules().front();
      llvm::Expected<VerdictCache> cache = VerdictCache::open(path);
      bool isGood = bool(cache);
      for (unsigned i = 0; i < numVerdicts && isGood; ++i) {
        VerifyOptions options;
        options.seed = process * 1000 + i;
        Verdict verdict;
        verdict.outcome = Outcome::Vacuous;
        verdict.reason = std::to_string(options.seed);
        isGood = !cache->store(rule, options, verdict);
      }
      _exit(isGood ? 0 : 1);
    }
    children.push_back(child);
  }
  for (pid_t child : children) {
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
  }
  RuleFile file = RuleFile::fromText(ruleText);
  VerdictCache cache = open();
  for (unsigned process = 0; process < numProcesses; ++process)
    for (unsigned i = 0; i < numVerdicts; ++i) {
      VerifyOptions options;
      options.seed = process * 1000 + i;
      std::optional<Verdict> known =
          llvm::cantFail(cache.find(file.rules().front(), options));
      ASSERT_TRUE(known);
      EXPECT_EQ(known->reason, std::to_string(options.seed));
    }
}

TEST_F(VerdictCacheTest, OtherFilesAreRefused) {
  std::error_code error;
  llvm::raw_fd_ostream(path, error) << "this is no database, whatever it is";
  ASSERT_FALSE(error);
  llvm::Expected<VerdictCache> cache = VerdictCache::open(path);
  ASSERT_FALSE(bool(cache));
  EXPECT_NE(llvm::toString(cache.takeError()).find("cannot open the verdict"),
            std::string::npos);
}

} // namespace
