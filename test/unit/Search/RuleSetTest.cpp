//===- RuleSetTest.cpp - Tests of loading rules ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SearchHarness.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gmock/gmock.h"

using namespace verso::search;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

class RuleSetTest : public SearchTest {
protected:
  RuleSetTest() {
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("rules", folder));
  }
  ~RuleSetTest() override { llvm::sys::fs::remove_directories(folder); }

  /// Writes a file of the folder.
  std::string write(llvm::StringRef name, llvm::StringRef text) {
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, name);
    std::error_code error;
    llvm::raw_fd_ostream(path, error) << text;
    EXPECT_FALSE(error);
    return std::string(path);
  }

  std::string errorOf(llvm::StringRef path) {
    llvm::Expected<RuleSet> rules = RuleSet::load(&context, path);
    EXPECT_FALSE(bool(rules));
    return rules ? "" : llvm::toString(rules.takeError());
  }

  llvm::SmallString<128> folder;
};

/// `relu(relu(x)) = relu(x)` under a name.
std::string idempotent(llvm::StringRef name, llvm::StringRef symbol = "n") {
  return ("verso.rule @" + name + " attributes {symbols = [\"" + symbol +
          "\"], sizes = [affine_map<()[n] -> (n)>]} source {\n"
          "^bb0(%x: tensor<?xf32>):\n"
          "  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>\n"
          "  %1 = verso.relu %0 : (tensor<?xf32>) -> tensor<?xf32>\n"
          "  verso.yield %1 : tensor<?xf32>\n"
          "} target {\n"
          "^bb0(%x: tensor<?xf32>):\n"
          "  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>\n"
          "  verso.yield %0 : tensor<?xf32>\n"
          "}\n")
      .str();
}

TEST_F(RuleSetTest, LoadsEveryRuleOfAFile) {
  RuleSet rules = loadRules("fold.mlir");
  std::vector<std::string> names;
  for (const Rule &rule : rules.rules())
    names.push_back(rule.name);
  EXPECT_THAT(names, ElementsAre("unfold_batch_norm", "scale_convolution",
                                 "scale_as_convolution", "add_kernels",
                                 "enlarge_kernel", "compose_convolutions",
                                 "scale_biased", "convolve_bias"));
  EXPECT_EQ(rules.rootedAt(mlir::OperationName("verso.mul", &context)).size(),
            3u);
  EXPECT_TRUE(
      rules.rootedAt(mlir::OperationName("verso.relu", &context)).empty());
}

TEST_F(RuleSetTest, LoadsTheFilesOfAFolderInTheOrderOfTheirNames) {
  std::string second = idempotent("second");
  second.replace(second.find("verso.relu"), 10, "verso.tanh");
  write("b.mlir", second);
  write("a.mlir", idempotent("first"));
  write("notes.txt", "no rules");
  llvm::Expected<RuleSet> rules = RuleSet::load(&context, folder);
  ASSERT_TRUE(bool(rules)) << llvm::toString(rules.takeError());
  ASSERT_EQ(rules->size(), 2u);
  EXPECT_EQ((*rules)[0].name, "first");
  EXPECT_EQ((*rules)[1].name, "second");
}

TEST_F(RuleSetTest, TextIsNoProof) {
  std::string path = write("a.rules", "rule r  x: [n]  x + 0 => x");
  EXPECT_EQ(errorOf(path), path +
                               ": rules in textual form carry no proof; "
                               "prove them first, with 'verso-gen verify " +
                               path + " --write a.mlir'");
}

TEST_F(RuleSetTest, KeepsOneOfEqualRules) {
  std::string path =
      write("a.mlir", idempotent("first") + idempotent("again", "m"));
  llvm::Expected<RuleSet> rules = RuleSet::load(&context, path);
  ASSERT_TRUE(bool(rules)) << llvm::toString(rules.takeError());
  EXPECT_EQ(rules->size(), 1u);
  EXPECT_EQ(rules->numDuplicates(), 1u);
}

TEST_F(RuleSetTest, RulesCanBeSelected) {
  auto selected = [&](const RuleSelection &selection) {
    RuleSet rules = loadRules("fold.mlir");
    llvm::Error error = rules.select(selection);
    EXPECT_FALSE(bool(error)) << llvm::toString(std::move(error));
    std::vector<std::string> names;
    for (const Rule &rule : rules.rules())
      names.push_back(rule.name);
    // The index has been made anew.
    for (const char *root : {"verso.mul", "verso.conv"})
      for (unsigned number :
           rules.rootedAt(mlir::OperationName(root, &context)))
        EXPECT_LT(number, rules.size());
    return names;
  };
  // All but enlarge_kernel, which applies to its own result.
  EXPECT_EQ(selected({}).size(), 7u);
  EXPECT_THAT(selected({.only = {"enlarge_*"}}), ElementsAre("enlarge_kernel"));
  EXPECT_THAT(
      selected({.only = {"scale_*"}}),
      ElementsAre("scale_convolution", "scale_as_convolution", "scale_biased"));
  EXPECT_THAT(selected({.only = {"scale_*"}, .except = {"*_convolution"}}),
              ElementsAre("scale_biased"));
  EXPECT_EQ(
      selected({.loosest = verso::FloatingPointClass::Reassociates}).size(),
      5u);

  RuleSet rules = loadRules("fold.mlir");
  EXPECT_EQ(llvm::toString(rules.select({.only = {"nothing*"}})),
            "rule pattern 'nothing*' matches no rule");
  EXPECT_THAT(llvm::toString(rules.select({.except = {"[a"}})),
              HasSubstr("rule pattern '[a': "));
}

TEST_F(RuleSetTest, FindsSymbolsThatMatchingCannotDetermine) {
  RuleSet rules = loadRules("fold.mlir");
  const Rule &enlarge = rules[4];
  ASSERT_EQ(enlarge.name, "enlarge_kernel");
  EXPECT_THAT(enlarge.freeSymbols, ElementsAre(7u));
  EXPECT_TRUE(rules[1].freeSymbols.empty());
  // The symbol for epsilon is bound as a real number.
  EXPECT_TRUE(rules[0].freeSymbols.empty());
}

TEST_F(RuleSetTest, RulesThatOnlyRegroupAreKnown) {
  RuleSet rules = parseRules(R"(
    verso.rule @regroup attributes {symbols = ["n"],
      sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>, affine_map<()[n] -> (1)>]} source {
    ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<1xf32>):
      %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.add %0, %z : (tensor<?xf32>, tensor<1xf32>) -> tensor<?xf32>
      verso.yield %1 : tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<1xf32>):
      %0 = verso.add %z, %x : (tensor<1xf32>, tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.add %y, %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      verso.yield %1 : tensor<?xf32>
    }
    verso.rule @distribute attributes {symbols = ["n"],
      sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]} source {
    ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<?xf32>):
      %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.mul %0, %z : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      verso.yield %1 : tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<?xf32>):
      %0 = verso.mul %x, %z : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.mul %y, %z : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      %2 = verso.add %0, %1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      verso.yield %2 : tensor<?xf32>
    })");
  ASSERT_EQ(rules.size(), 2u);
  EXPECT_TRUE(rules[0].isRegrouping);
  EXPECT_FALSE(rules[1].isRegrouping);
  RuleSet others = loadRules("fold.mlir");
  for (const Rule &rule : others.rules())
    EXPECT_FALSE(rule.isRegrouping) << rule.name;
}

TEST_F(RuleSetTest, ErrorsNameFileAndRule) {
  EXPECT_THAT(errorOf(folder), HasSubstr("has no file *.mlir"));
  EXPECT_EQ(errorOf("no/such/rules.mlir"),
            "no/such/rules.mlir: no such file or folder of rules");
  std::string path = write("parse.mlir", "verso.rule @broken attributes {");
  EXPECT_THAT(errorOf(path), HasSubstr("parse.mlir"));

  std::string text = idempotent("wrong");
  text.replace(text.find("-> (n)"), 6, "-> (7)");
  path = write("verify.mlir", idempotent("right") + text);
  EXPECT_THAT(errorOf(path), HasSubstr("verify.mlir: rule @wrong: "));
  EXPECT_THAT(errorOf(path), HasSubstr("C2"));
}

TEST_F(RuleSetTest, RejectsRulesThatCannotRewrite) {
  std::string identity = idempotent("from_nothing");
  identity.replace(identity.find("%1 : tensor"), 2, "%x");
  EXPECT_THAT(errorOf(write("a.mlir", identity)),
              HasSubstr("rule @from_nothing: the source yields an argument"));

  std::string unused = idempotent("unused");
  unused.replace(unused.find("relu %0"), 7, "relu %x");
  EXPECT_THAT(errorOf(write("a.mlir", unused)),
              HasSubstr("the source has an operator whose result is not used"));
}

TEST_F(RuleSetTest, RejectsSourcesInSeveralPieces) {
  std::string path = write("a.mlir", R"(
    verso.rule @apart attributes {
      symbols = ["n"],
      sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]
    } source {
    ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
      %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.relu %y : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %0, %1 : tensor<?xf32>, tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
      %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.relu %y : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %0, %1 : tensor<?xf32>, tensor<?xf32>
    })");
  EXPECT_THAT(errorOf(path),
              HasSubstr("rule @apart: the source consists of parts"));
}

} // namespace
