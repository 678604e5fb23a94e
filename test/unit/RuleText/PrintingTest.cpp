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
           "  pad(x, value=-inf) + fill(shape=n, value=inf) => "
           "softmax(x, axis=0)\n",
           "rule r\n"
           "  x: [a + b]\n"
           "  let t1 = split(x, axis=0, sizes=[a, b])\n"
           "  t1#0, concat(t1, axis=0) => split(x, axis=0, sizes=[a, b])#0, "
           "x\n",
           "rule r\n"
           "  x: i1 [n]  y: [n]\n"
           "  where(x, y, 0) => y * cast(x)\n",
       })
    EXPECT_EQ(printed(text), text.str());
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

class RoundTripTest : public PrintingTest {
protected:
  /// Every rule of the files is the same rule after it was printed and read.
  void check(StringRef folder, StringRef extension) {
    for (const std::string &path : filesIn(folder, extension)) {
      llvm::Expected<RuleFile> file = loadRuleFile(&context, path);
      if (!file) {
        ADD_FAILURE() << llvm::toString(file.takeError());
        continue;
      }
      for (RuleOp rule : file->rules())
        check(rule);
    }
  }

private:
  void check(RuleOp rule) {
    RuleFile first = parse(textOf(rule));
    ASSERT_TRUE(first.module);
    RuleOp again = first.rules().front();
    // Symbols are numbered as the text has them, and that order is also the one
    // in which MLIR sorts sums. Once it is that of the text, nothing changes.
    std::string text = textOf(again);
    RuleFile second = parse(text);
    ASSERT_TRUE(second.module);
    EXPECT_EQ(textOf(second.rules().front()), text);
    EXPECT_EQ(mlirOf(second.rules().front()), mlirOf(again));
    EXPECT_EQ(again.getNumInputs(), rule.getNumInputs());
    // So it is compared with the original where that has the same order; what
    // is divided by becomes a condition when a text is read.
    if (again.getSymbols() == rule.getSymbols() &&
        again.getConditions() == rule.getConditions()) {
      again.setSymName(rule.getSymName());
      removeRecord(rule);
      EXPECT_EQ(mlirOf(again), mlirOf(rule));
    }
  }

  static void removeRecord(RuleOp rule) {
    rule.removeFpAttr();
    rule.removeDomainsAttr();
    rule.removeProofAttr();
  }
};

TEST_F(RoundTripTest, Corpus) { check(VERSO_RULE_DIR, ".rules"); }
TEST_F(RoundTripTest, Library) { check(VERSO_LIBRARY_DIR, ".mlir"); }

} // namespace
