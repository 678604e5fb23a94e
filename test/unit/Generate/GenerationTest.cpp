//===- GenerationTest.cpp - Tests of rule generation as a whole -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenerateHarness.h"
#include "mlir/IR/Diagnostics.h"
#include "verso/Generate/GenerationSteps.h"
#include "verso/Search/RuleSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace verso;
using namespace verso::test;

namespace {

class GenerationTest : public GenerateTest {
protected:
  std::vector<GeneratedRules> generate(llvm::ArrayRef<std::string> vocabularies,
                                       llvm::ArrayRef<std::string> operators,
                                       const GenerationOptions &options) {
    statistics = {};
    auto rules = generateRules(
        &context, llvm::cantFail(selectVocabularies(vocabularies, operators)),
        options, statistics);
    if (rules)
      return std::move(*rules);
    ADD_FAILURE() << llvm::toString(rules.takeError());
    return {};
  }

  static std::string text(llvm::ArrayRef<GeneratedRules> rules) {
    std::string result;
    llvm::raw_string_ostream stream(result);
    for (const GeneratedRules &list : rules)
      writeRules(stream, list);
    return result;
  }

  GenerationStatistics statistics;
};

TEST_F(GenerationTest, IsTheSameForAnyNumberOfThreads) {
  GenerationOptions options;
  options.maxOperators = 2;
  std::string texts[2];
  GenerationStatistics counts[2];
  for (unsigned threads : {1, 3}) {
    options.threads = threads;
    texts[threads / 3] = text(generate(
        {"matrix", "movement"}, {"matmul", "add", "relu", "split"}, options));
    counts[threads / 3] = statistics;
  }
  EXPECT_GT(counts[0].kept, 4u);
  EXPECT_EQ(texts[0], texts[1]);
  EXPECT_EQ(counts[0].graphs, counts[1].graphs);
  EXPECT_EQ(counts[0].candidates, counts[1].candidates);
  EXPECT_EQ(counts[0].proved, counts[1].proved);
  EXPECT_EQ(counts[0].kept, counts[1].kept);
}

TEST_F(GenerationTest, EveryRuleThatIsWrittenIsLoaded) {
  GenerationOptions options;
  options.maxOperators = 2;
  std::vector<GeneratedRules> rules =
      generate({}, {"matmul", "add", "concat", "split", "relu"}, options);
  llvm::SmallString<128> folder;
  ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("generated", folder));
  size_t count = 0;
  for (const GeneratedRules &list : rules) {
    count += list.rules.size();
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, list.vocabulary + ".mlir");
    std::error_code error;
    llvm::raw_fd_ostream stream(path, error);
    ASSERT_FALSE(error);
    writeRules(stream, list);
  }
  EXPECT_GT(count, 10u);
  EXPECT_EQ(count, statistics.kept);
  llvm::Expected<search::RuleSet> loaded =
      search::RuleSet::load(&context, folder);
  llvm::sys::fs::remove_directories(folder);
  ASSERT_TRUE(bool(loaded)) << llvm::toString(loaded.takeError());
  EXPECT_EQ(loaded->size(), count);
  EXPECT_EQ(loaded->numDuplicates(), 0u);
  std::vector<std::string> written, read;
  for (const GeneratedRules &list : rules)
    for (const GeneratedRule &rule : list.rules)
      written.push_back(rule.name);
  for (const search::Rule &rule : loaded->rules())
    read.push_back(rule.name);
  EXPECT_THAT(read, testing::UnorderedElementsAreArray(written));
}

TEST_F(GenerationTest, EveryRuleIsProvedUnderItsConditions) {
  GenerationOptions options;
  options.maxOperators = 2;
  std::vector<std::string> proved;
  options.onVerdict = [&](llvm::StringRef pattern, const Verdict &verdict) {
    if (verdict.outcome == Outcome::Proved)
      proved.push_back(pattern.str());
  };
  VerifyOptions strict;
  strict.inferConditions = false;
  unsigned count = 0;
  for (const GeneratedRules &list :
       generate({"matrix"}, {"matmul", "add", "relu"}, options))
    for (const GeneratedRule &rule : list.rules) {
      ++count;
      EXPECT_TRUE((*rule.operation).getProof().has_value()) << rule.name;
      EXPECT_EQ(verify(*rule.operation, strict).outcome, Outcome::Proved)
          << rule.pattern;
      EXPECT_THAT(proved, testing::Contains(rule.pattern));
    }
  EXPECT_GT(count, 0u);
}

TEST_F(GenerationTest, NoRuleReplacesAnother) {
  GenerationOptions options;
  options.maxOperators = 3;
  std::vector<GeneratedRules> rules =
      generate({"matrix"}, {"matmul", "add"}, options);
  std::vector<const Equation *> all;
  for (const GeneratedRule &rule : rules.front().rules)
    all.push_back(&rule.equation);
  ASSERT_GT(all.size(), 2u);
  KnownRules known(&context);
  for (const Equation *equation : all)
    known.findCommutative(*equation);
  for (const Equation *equation : all) {
    std::vector<const Equation *> others = all;
    llvm::erase(others, equation);
    EXPECT_FALSE(known.deriveInOneStep(checked(*equation), others))
        << patternText(*equation);
  }
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

class StepsTest : public GenerationTest {
protected:
  /// The four steps, as the pipeline goes them.
  mlir::OwningOpRef<mlir::ModuleOp>
  generateByStep(llvm::ArrayRef<std::string> vocabularies,
                 llvm::ArrayRef<std::string> operators,
                 const GenerationOptions &options) {
    // Remarks are not looked at here.
    mlir::ScopedDiagnosticHandler ignore(
        &context, [](mlir::Diagnostic &diagnostic) {
          return mlir::success(diagnostic.getSeverity() ==
                               mlir::DiagnosticSeverity::Remark);
        });
    auto module = parse("module {}");
    EXPECT_TRUE(succeeded(addGraphs(
        *module, llvm::cantFail(selectVocabularies(vocabularies, operators)),
        options)));
    CandidateOptions candidates;
    candidates.seed = options.seed;
    candidates.threads = options.threads;
    candidates.keepGraphs = false;
    EXPECT_TRUE(succeeded(addCandidates(*module, candidates)));
    EXPECT_TRUE(module->getOps<mlir::func::FuncOp>().empty());
    RuleProofOptions proofs;
    proofs.verify = options.verify;
    proofs.threads = options.threads;
    proofs.skipDerived = true;
    proveRules(*module, proofs);
    pruneRules(*module, options.seed);
    return module;
  }
};

TEST_F(StepsTest, AreAsStrongAsTheWhole) {
  struct {
    std::vector<std::string> vocabularies, operators;
    unsigned maxOperators;
  } const runs[] = {{{"matrix"}, {"matmul", "add"}, 3},
                    {{"elementwise"}, {}, 2},
                    {{"branches"}, {"conv", "add", "concat"}, 2}};
  for (const auto &[vocabularies, operators, maxOperators] : runs) {
    GenerationOptions options;
    options.maxOperators = maxOperators;
    options.threads = 2;
    auto module = generateByStep(vocabularies, operators, options);
    std::vector<GeneratedRules> rules =
        generate(vocabularies, operators, options);
    std::vector<Equation> whole, steps;
    for (const GeneratedRule &rule : rules.front().rules)
      whole.push_back(rule.equation);
    for (RuleOp rule : module->getOps<RuleOp>()) {
      EXPECT_TRUE(rule.getProof().has_value());
      EXPECT_FALSE(rule->hasAttr("verso.candidate"));
      steps.push_back(llvm::cantFail(equationOf(rule)));
    }
    ASSERT_FALSE(whole.empty());
    // Each derives what the other has.
    for (auto [from, to] :
         {std::pair(&whole, &steps), std::pair(&steps, &whole)}) {
      KnownRules known(&context);
      for (const Equation &equation : *from) {
        known.findCommutative(equation);
        known.add(equation, false);
      }
      for (const Equation &equation : *to) {
        CheckedEquation rule = checked(equation);
        EXPECT_TRUE(known.derive(rule) || known.undo(rule))
            << patternText(equation);
      }
    }
  }
}

TEST_F(StepsTest, DoNotDependOnThreads) {
  std::string texts[2];
  for (unsigned threads : {1, 3}) {
    GenerationOptions options;
    options.maxOperators = 2;
    options.threads = threads;
    auto module =
        generateByStep({"matrix"}, {"matmul", "add", "concat"}, options);
    llvm::raw_string_ostream(texts[threads / 3]) << *module;
  }
  EXPECT_FALSE(texts[0].empty());
  EXPECT_EQ(texts[0], texts[1]);
}

TEST(VocabularyTest, NamesAreChecked) {
  auto error = [](llvm::ArrayRef<std::string> names,
                  llvm::ArrayRef<std::string> operators) {
    auto selected = selectVocabularies(names, operators);
    EXPECT_FALSE(bool(selected));
    return selected ? "" : llvm::toString(selected.takeError());
  };
  EXPECT_THAT(error({"nothing"}, {}),
              testing::StartsWith("there is no vocabulary 'nothing'; there "
                                  "are "));
  EXPECT_THAT(error({}, {"sing"}),
              testing::StartsWith("no vocabulary has an operator 'sing'; "
                                  "there are "));
  EXPECT_EQ(error({"matrix"}, {"identity"}), "nothing to enumerate");
  std::vector<Vocabulary> selected =
      llvm::cantFail(selectVocabularies({"matrix"}, {"add", "identity"}));
  ASSERT_EQ(selected.size(), 1u);
  EXPECT_THAT(operatorNames(selected), testing::ElementsAre("add", "identity"));
}

} // namespace
