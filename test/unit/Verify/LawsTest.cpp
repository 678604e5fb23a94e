//===- LawsTest.cpp - What must be so for any proof to count --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CanonicalText.h"
#include "ProverInput.h"
#include "RuleFiles.h"
#include "mlir/IR/IRMapping.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace verso;
using namespace verso::proof;
using namespace verso::test;

namespace {

class GoodRuleLaws : public testing::TestWithParam<std::string> {
protected:
  RuleFile file{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Files, GoodRuleLaws, testing::ValuesIn(goodRuleFiles));

TEST_P(GoodRuleLaws, Hold) {
  for (RuleOp rule : file.rules()) {
    recordProof(rule, verify(rule));
    EXPECT_EQ(ProverInput(rule).laws().failure, "") << rule.getSymName().str();
  }
}

/// A rule that says that something equals itself says nothing.
TEST_P(GoodRuleLaws, IdenticalSidesAreVacuous) {
  for (RuleOp rule : file.rules())
    for (bool useSource : {true, false}) {
      OwningOpRef<Operation *> copy(rule->clone());
      auto same = cast<RuleOp>(*copy);
      Region &from = useSource ? same.getSource() : same.getTarget();
      Region &to = useSource ? same.getTarget() : same.getSource();
      to.getBlocks().clear();
      IRMapping mapping;
      from.cloneInto(&to, mapping);
      Verdict verdict = verify(same);
      EXPECT_NE(name(verdict.outcome), "proved") << rule.getSymName().str();
      if (useSource) {
        EXPECT_EQ(name(verdict.outcome), "vacuous") << rule.getSymName().str();
        EXPECT_EQ(verdict.reason, "both sides are the same program");
      }
    }
}

constexpr const char *wrongRule = R"mlir(
verso.rule @wrong attributes {
    symbols = ["n"],
    sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.mul %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}
)mlir";

/// Facts that contradict each other, as an error of the encoding could make
/// them: then anything might be proved, and the laws tell.
TEST(LawsTest, ContradictoryFactsAreFound) {
  RuleFile file = RuleFile::fromText(wrongRule);
  RuleOp rule = file.rules().front();
  ProverInput sound(rule), unsound(rule);
  EXPECT_FALSE(sound.isProved());
  EXPECT_EQ(sound.laws().failure, "");
  AffineExpr n = getAffineSymbolExpr(0, rule.getContext());
  AffineExpr one = getAffineConstantExpr(1, rule.getContext());
  unsound.sizes.assume(atLeast(n * 2, one));
  unsound.sizes.assume(lessThan(n, one));
  EXPECT_TRUE(unsound.laws().isUnsound);
  EXPECT_EQ(unsound.laws().failure,
            "what is known of the sizes contradicts itself");
}

TEST(LawsTest, EmptyTensorsAreNoWitness) {
  std::string text = wrongRule;
  text.replace(text.find("sizes ="), 0,
               "conditions = affine_set<()[n] : (-n >= 0)>, ");
  RuleFile file = RuleFile::fromText(text);
  ASSERT_EQ(file.rules().size(), 1u);
  Verdict verdict = verify(file.rules().front());
  EXPECT_EQ(name(verdict.outcome), "vacuous");
  EXPECT_EQ(verdict.reason, "the rule applies to no tensors with elements");
}

/// Names, dead code and repetition do not tell sides apart; operands do.
TEST(LawsTest, CanonicalText) {
  auto rule = [](StringRef source, StringRef target) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    stream << "verso.rule @r attributes {symbols = [\"n\"], sizes = ["
              "affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]} ";
    for (auto [side, body] :
         {std::pair("source", source), std::pair("target", target)})
      stream << side << " {\n^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):\n"
             << body << "}\n";
    return text;
  };
  const std::string type =
      " : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>\n";
  std::string first = "%0 = verso.add %x, %y" + type + "%1 = verso.mul %0, %0" +
                      type + "verso.yield %1 : tensor<?xf32>\n";
  std::string same = "%z = verso.sub %x, %y" + type + "%b = verso.add %x, %y" +
                     type + "%c = verso.add %x, %y" + type +
                     "%d = verso.mul %b, %c" + type +
                     "verso.yield %d : tensor<?xf32>\n";
  std::string other = "%0 = verso.add %y, %x" + type + "%1 = verso.mul %0, %0" +
                      type + "verso.yield %1 : tensor<?xf32>\n";
  RuleFile equalSides = RuleFile::fromText(rule(first, same));
  RuleFile otherSides = RuleFile::fromText(rule(first, other));
  RuleOp l = equalSides.rules().front(), r = otherSides.rules().front();
  EXPECT_EQ(canonicalText(l.getSource()), canonicalText(l.getTarget()));
  EXPECT_NE(canonicalText(r.getSource()), canonicalText(r.getTarget()));
  EXPECT_NE(canonicalText(l), canonicalText(r));
  EXPECT_EQ(name(verify(l).outcome), "vacuous");
  EXPECT_EQ(name(verify(r).outcome), "proved");
}

} // namespace
