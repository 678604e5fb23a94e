//===- RuleTest.cpp - Tests of verify() on whole rules --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuleFiles.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Verifier.h"
#include "verso/Dialect/RegionEvaluator.h"
#include "verso/Expression/Domains.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace verso;
using namespace verso::test;

namespace {

/// Equal elements; what is not a number equals itself.
bool areSame(const std::vector<std::vector<double>> &lhs,
             const std::vector<std::vector<double>> &rhs) {
  return llvm::equal(lhs, rhs, [](const auto &l, const auto &r) {
    return llvm::equal(l, r, [](double a, double b) {
      return a == b || (std::isnan(a) && std::isnan(b));
    });
  });
}

class GoodRules : public testing::TestWithParam<std::string> {
protected:
  RuleFile file{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Files, GoodRules, testing::ValuesIn(goodRuleFiles));

/// What a proof records is enough to prove the rule again without inference.
TEST_P(GoodRules, AreProvedAndProvedAgainAsRecorded) {
  std::vector<RuleOp> rules = file.rules();
  ASSERT_FALSE(rules.empty());
  for (RuleOp rule : rules) {
    Verdict verdict = verify(rule);
    EXPECT_EQ(name(verdict.outcome), "proved")
        << rule.getSymName().str() << ": " << verdict.reason;
    EXPECT_GE(verdict.boundedInstances, 1u) << rule.getSymName().str();
    recordProof(rule, verdict);
    EXPECT_TRUE(succeeded(mlir::verify(rule)));
    VerifyOptions options;
    options.inferConditions = false;
    Verdict again = verify(rule, options);
    EXPECT_EQ(name(again.outcome), "proved")
        << rule.getSymName().str() << ": " << again.reason;
    EXPECT_EQ(again.floatingPoint, *rule.getFp());
  }
}

/// Both outputs of a counterexample, computed anew.
std::vector<std::vector<double>> replay(RuleOp rule, Region &region,
                                        const Counterexample &found) {
  std::vector<std::vector<double>> inputs;
  for (const ConcreteTensor &input : found.inputs)
    inputs.push_back(input.elements);
  llvm::Expected<RegionDefinition> definition =
      RegionDefinition::create(region, rule.getInputTypes());
  EXPECT_TRUE(bool(definition));
  llvm::Expected<RegionProgram> program =
      RegionProgram::compile(*definition, found.symbols);
  EXPECT_TRUE(bool(program));
  DoubleDomain domain;
  return program->run(domain, inputs);
}

TEST(RuleTest, CounterexamplesReplay) {
  RuleFile file("refuted");
  unsigned replayed = 0;
  for (RuleOp rule : file.rules()) {
    Verdict verdict = verify(rule);
    EXPECT_NE(verdict.outcome, Outcome::Proved) << rule.getSymName().str();
    if (!verdict.counterexample)
      continue;
    for (const Condition &condition : rule.getConditionList())
      EXPECT_TRUE(holds(condition, verdict.counterexample->symbols));
    if (!verdict.counterexample->violated.empty())
      continue;
    auto elements = [](ArrayRef<ConcreteTensor> tensors) {
      std::vector<std::vector<double>> result;
      for (const ConcreteTensor &tensor : tensors)
        result.push_back(tensor.elements);
      return result;
    };
    const Counterexample &found = *verdict.counterexample;
    EXPECT_TRUE(areSame(replay(rule, rule.getSource(), found),
                        elements(found.sourceOutputs)));
    EXPECT_TRUE(areSame(replay(rule, rule.getTarget(), found),
                        elements(found.targetOutputs)));
    EXPECT_NE(elements(found.sourceOutputs), elements(found.targetOutputs));
    ++replayed;
  }
  EXPECT_GE(replayed, 5u);
}

/// The smallest sizes at which each wrong rule fails, and small integers.
TEST(RuleTest, CounterexamplesAreShrunk) {
  const std::pair<StringRef, SmallVector<int64_t, 8>> expected[] = {
      {"transpose_order", {2, 2, 2}},
      {"concat_same_groups", {1, 1, 1, 1, 1, 1, 1, 1, 0, 0}},
      {"concat_any_kernels", {1, 1, 3, 1, 1, 1, 1, 1, 1, 0, 0}},
      {"merge_groups", {1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0}},
      {"enlarge_even", {1, 1, 1, 1, 1, 1}},
      {"scale_wrong_axis", {1, 2, 2}},
      {"relu_negative", {1, 1}},
      {"relu_product_signed", {1, 1}},
      {"composition_unmirrored", {1, 1, 1, 1, 2, 2, 1, 2}},
      {"concat_swapped", {1, 1}},
      {"ranks", {1, 1}},
  };
  RuleFile file("refuted");
  unsigned numFound = 0;
  for (RuleOp rule : file.rules()) {
    auto entry = llvm::find_if(expected, [&](const auto &other) {
      return other.first == rule.getSymName();
    });
    if (entry == std::end(expected))
      continue;
    for (uint64_t seed : {1, 2, 3}) {
      VerifyOptions options;
      options.seed = seed;
      Verdict verdict = verify(rule, options);
      ASSERT_TRUE(verdict.counterexample) << entry->first.str();
      EXPECT_EQ(verdict.counterexample->symbols, entry->second)
          << entry->first.str();
      unsigned numNonZero = 0;
      for (const ConcreteTensor &input : verdict.counterexample->inputs)
        for (double element : input.elements) {
          EXPECT_LE(std::fabs(element), 2) << entry->first.str();
          EXPECT_EQ(element, std::trunc(element)) << entry->first.str();
          numNonZero += element != 0;
        }
      EXPECT_LE(numNonZero, 3u) << entry->first.str();
    }
    ++numFound;
  }
  EXPECT_EQ(numFound, std::size(expected));
}

TEST(RuleTest, VerdictsAreTheSameEveryTime) {
  for (const char *fileName : {"pooling", "refuted"}) {
    RuleFile file(fileName);
    for (RuleOp rule : file.rules()) {
      Verdict first = verify(rule), second = verify(rule);
      EXPECT_EQ(first.reason, second.reason);
      EXPECT_EQ(describe(first.conditions, rule.getSymbols()),
                describe(second.conditions, rule.getSymbols()));
      EXPECT_EQ(first.counterexample.has_value(),
                second.counterexample.has_value());
      if (first.counterexample && second.counterexample)
        EXPECT_EQ(first.counterexample->symbols,
                  second.counterexample->symbols);
    }
  }
}

/// The prover for all sizes must not prove a wrong rule by itself either.
TEST(RuleTest, WrongRulesAreNotProvedWithoutTests) {
  RuleFile file("refuted");
  VerifyOptions options;
  options.randomInstances = options.boundedInstances = options.searchInstances =
      0;
  for (RuleOp rule : file.rules())
    EXPECT_NE(name(verify(rule, options).outcome), "proved")
        << rule.getSymName().str();
}

/// The floating-point class of each rule named.
TEST(RuleTest, FloatingPointClasses) {
  const std::tuple<const char *, const char *, FloatingPointClass> expected[] =
      {
          {"movement", "relu_concat", FloatingPointClass::Exact},
          {"movement", "reshape_twice", FloatingPointClass::Exact},
          {"movement", "split_add", FloatingPointClass::Exact},
          {"arithmetic", "add_commutes", FloatingPointClass::Exact},
          {"arithmetic", "add_associates", FloatingPointClass::Reassociates},
          {"arithmetic", "subtract_itself", FloatingPointClass::AssumesFinite},
          {"arithmetic", "cancelled_argument",
           FloatingPointClass::AssumesFinite},
          {"matmul", "associativity", FloatingPointClass::Reassociates},
          {"matmul", "identity_matrix", FloatingPointClass::AssumesFinite},
          {"enlarge", "one_as_three", FloatingPointClass::AssumesFinite},
          {"convolution", "explicit_padding",
           FloatingPointClass::AssumesFinite},
          {"pooling", "max_twice", FloatingPointClass::Exact},
          {"scalar", "where_equal", FloatingPointClass::Exact},
          {"scalar", "where_not", FloatingPointClass::Exact},
          {"scalar", "floor_and_ceil", FloatingPointClass::Exact},
          {"scalar", "power_argument", FloatingPointClass::Exact},
          {"scalar", "divide_common", FloatingPointClass::Reassociates},
          {"scalar", "cast_there_and_back", FloatingPointClass::Reassociates},
          {"scalar", "silu_parts", FloatingPointClass::Reassociates},
          {"scalar", "where_sum", FloatingPointClass::AssumesFinite},
          {"scalar", "not_less", FloatingPointClass::AssumesFinite},
      };
  for (auto [fileName, ruleName, floatingPoint] : expected) {
    RuleFile file(fileName);
    bool found = false;
    for (RuleOp rule : file.rules())
      if (rule.getSymName() == ruleName) {
        found = true;
        EXPECT_EQ(verify(rule).floatingPoint, floatingPoint) << ruleName;
      }
    EXPECT_TRUE(found) << ruleName;
  }
}

/// The rules named are proved for integers as well, or must not be.
TEST(RuleTest, Domains) {
  const std::tuple<const char *, const char *, bool> expected[] = {
      {"arithmetic", "add_associates", true},
      {"arithmetic", "binomial", true},
      {"arithmetic", "relu_twice", true},
      {"arithmetic", "relu_scaled", false},
      {"arithmetic", "relu_product", false},
      {"matmul", "associativity", true},
      {"matmul", "split_inner", true},
      {"convolution", "merge_1x1", true},
      {"movement", "relu_concat", true},
      {"movement", "reshape_twice", true},
      {"pooling", "average_sum", false},
      {"normalization", "softmax_transpose", false},
  };
  for (auto [fileName, ruleName, holds] : expected) {
    RuleFile file(fileName);
    bool found = false;
    for (RuleOp rule : file.rules())
      if (rule.getSymName() == ruleName) {
        found = true;
        Verdict verdict = verify(rule);
        EXPECT_EQ(verdict.holdsForIntegers, holds) << ruleName;
        recordProof(rule, verdict);
        EXPECT_EQ(rule.holdsForIntegers(), holds) << ruleName;
        EXPECT_TRUE(succeeded(mlir::verify(rule)));
      }
    EXPECT_TRUE(found) << ruleName;
  }
}

/// What a rule says of itself counts for nothing.
TEST(RuleTest, ClassesAndDomainsAreDerived) {
  RuleFile file("pooling");
  for (RuleOp rule : file.rules()) {
    if (rule.getSymName() != "average_sum")
      continue;
    Verdict before = verify(rule);
    ASSERT_EQ(before.floatingPoint, FloatingPointClass::Reassociates);
    EXPECT_EQ(overstatement(rule, before), "");
    rule.setFpAttr(FloatingPointClassAttr::get(rule.getContext(),
                                               FloatingPointClass::Exact));
    rule.setDomainsAttr(
        Builder(rule.getContext()).getStrArrayAttr({"real", "integer"}));
    Verdict after = verify(rule);
    EXPECT_EQ(after.floatingPoint, FloatingPointClass::Reassociates);
    EXPECT_FALSE(after.holdsForIntegers);
    EXPECT_EQ(overstatement(rule, after),
              "it states exact, but is only reassociates");
    recordProof(rule, after);
    EXPECT_EQ(*rule.getFp(), FloatingPointClass::Reassociates);
    EXPECT_FALSE(rule.holdsForIntegers());
    return;
  }
  FAIL() << "the rule is missing";
}

TEST(DescribeTest, Conditions) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  AffineExpr r = getAffineSymbolExpr(0, &context),
             s = getAffineSymbolExpr(1, &context);
  auto names = ArrayAttr::get(&context, {StringAttr::get(&context, "r"),
                                         StringAttr::get(&context, "s")});
  auto text = [&](Condition condition) { return describe(condition, names); };
  AffineExpr one = getAffineConstantExpr(1, &context);
  EXPECT_EQ(text(equal(r, s)), "r = s");
  EXPECT_EQ(text(equal(r % 2, one)), "r mod 2 = 1");
  EXPECT_EQ(text(atLeast(r, one)), "r >= 1");
  EXPECT_EQ(text(lessThan(r, one + 4)), "r <= 4");
  EXPECT_EQ(text(equal(r + s * 2, one * 6)), "r + 2*s = 6");
  EXPECT_EQ(text(atLeast(r * 2, s * 4)), "r >= 2*s");
  EXPECT_EQ(text(equal(r.floorDiv(2), s)), "floor(r / 2) = s");
  EXPECT_EQ(text({r * s - 1, true}), "r*s = 1");
  EXPECT_EQ(text({(r + s) % (s * 2), true}), "(r + s) mod (s*2) = 0");
}

} // namespace
