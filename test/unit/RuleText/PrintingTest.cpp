//===- PrintingTest.cpp - Tests of printing rules as text -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/RuleText.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gmock/gmock.h"

using namespace mlir;
using namespace verso;

namespace {

std::string textOf(RuleOp rule) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  EXPECT_FALSE(printRuleText(stream, rule));
  return text;
}

/// The rule in MLIR's form, without its place.
std::string mlirOf(RuleOp rule) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  rule->print(stream);
  return text;
}

class PrintingTest : public ::testing::Test {
protected:
  RuleFile parse(StringRef text) {
    llvm::Expected<RuleFile> file = parseRuleText(&context, text, "t.rules");
    if (!file) {
      ADD_FAILURE() << llvm::toString(file.takeError()) << '\n' << text.str();
      return {};
    }
    return std::move(*file);
  }

  /// The text of the one rule in `text`.
  std::string printed(StringRef text) {
    RuleFile file = parse(text);
    return textOf(file.rules().front());
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
};

TEST_F(PrintingTest, IsAsShortAsItWasWritten) {
  for (StringRef text : {
           "rule r\n"
           "  x: [n, k]  y: [k, m]  z: [m, p]\n"
           "  matmul(matmul(x, y), z) => matmul(x, matmul(y, z))\n",
           "rule r\n"
           "  x: [n, c, h, w]  y: [o, c, r, s]\n"
           "  where r mod 2 = 1, h + 2*p >= r\n"
           "  conv(x, y, pads=p, strides=[u, 1]) => conv(x, y, pads=p, "
           "strides=[u, 1])\n",
           "rule r\n"
           "  x, y: f16 [n]  z: f16 []\n"
           "  x - (y - 2) * -0.5 + z => relu(x)\n",
           "rule r\n"
           "  x: [n]\n"
           "  pad(x, value=-inf) + fill(shape=[n], value=inf) => "
           "softmax(x, axis=0)\n",
           "rule r\n"
           "  x: [a + b]\n"
           "  let t1 = split(x, axis=0, sizes=[a, b])\n"
           "  t1#0, concat(t1, axis=0) => t1#0, x\n",
       })
    EXPECT_EQ(printed(text), text);
}

TEST_F(PrintingTest, SharedTermsAreNamed) {
  EXPECT_EQ(printed("rule r  x: [n]\n"
                    "  relu(x) * relu(x) => relu(x)"),
            "rule r\n"
            "  x: [n]\n"
            "  let t1 = relu(x)\n"
            "  t1 * t1 => relu(x)\n");
}

TEST_F(PrintingTest, WordsOfTheLanguageAreNoNames) {
  RuleFile file = parse("rule r  x: [n]  x => x");
  RuleOp rule = file.rules().front();
  rule.setSymbolsAttr(Builder(&context).getStrArrayAttr({"mod"}));
  EXPECT_EQ(textOf(rule), "rule r\n  x: [mod_]\n  x => x\n");
}

TEST_F(PrintingTest, WhatIsNoNumberHasNoText) {
  RuleFile file = parse("rule r  x: [n]  x * 2 => x");
  RuleOp rule = file.rules().front();
  auto fill = cast<FillOp>(rule.getSource().front().front());
  fill.setValueAttr(FloatAttr::get(Float64Type::get(&context), std::nan("")));
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::Error error = printRuleText(stream, rule);
  EXPECT_EQ(llvm::toString(std::move(error)),
            "attribute 'value' of fill has no textual form");
}

/// All files below `folder` whose names end in `extension`.
std::vector<std::string> filesIn(StringRef folder, StringRef extension) {
  std::vector<std::string> files;
  std::error_code error;
  for (llvm::sys::fs::recursive_directory_iterator entry(folder, error), end;
       entry != end && !error; entry.increment(error))
    if (llvm::sys::path::extension(entry->path()) == extension)
      files.push_back(entry->path());
  EXPECT_FALSE(files.empty());
  return files;
}

/// Every rule written by hand is the same rule after it was printed and read.
TEST_F(PrintingTest, RoundTripOfTheCorpus) {
  for (const std::string &path : filesIn(VERSO_RULE_DIR, ".rules")) {
    llvm::Expected<RuleFile> file = loadRuleFile(&context, path);
    ASSERT_TRUE(bool(file)) << llvm::toString(file.takeError());
    for (RuleOp rule : file->rules()) {
      std::string text = textOf(rule);
      RuleFile again = parse(text);
      ASSERT_TRUE(again.module) << path;
      EXPECT_EQ(textOf(again.rules().front()), text);
      // Text does not keep the order of symbols where sizes commute; where the
      // symbols are the same, all is.
      if (again.rules().front().getSymbols() == rule.getSymbols())
        EXPECT_EQ(mlirOf(again.rules().front()), mlirOf(rule));
    }
  }
}

/// The text of every rule of the library is read as a rule with the same text.
TEST_F(PrintingTest, RoundTripOfTheLibrary) {
  for (const std::string &path : filesIn(VERSO_LIBRARY_DIR, ".mlir")) {
    llvm::Expected<RuleFile> file = loadRuleFile(&context, path);
    ASSERT_TRUE(bool(file)) << llvm::toString(file.takeError());
    for (RuleOp rule : file->rules()) {
      // What is divided by becomes a condition when the text is read, and sums
      // are sorted by the order of symbols, so the second text is compared.
      RuleFile first = parse(textOf(rule));
      ASSERT_TRUE(first.module) << path;
      std::string text = textOf(first.rules().front());
      RuleFile second = parse(text);
      ASSERT_TRUE(second.module) << path;
      EXPECT_EQ(textOf(second.rules().front()), text);
    }
  }
}

} // namespace
