//===- ConditionSearchTest.cpp - Tests of inferred conditions -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConditionVocabulary.h"
#include "Counterexamples.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Dialect/RegionEvaluator.h"
#include "verso/RuleText/RuleText.h"
#include "verso/Verify/Verify.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace verso;

namespace {

RegionDefinition define(Region &side, RuleOp rule) {
  return llvm::cantFail(RegionDefinition::create(side, rule.getInputTypes()));
}

/// The rule is not true at a case just outside its conditions, where all but
/// one of them hold.
void expectIsOutside(RuleOp rule, const Verdict &verdict,
                     const OutsideCase &outside) {
  const Counterexample &found = outside.counterexample;
  for (auto [number, condition] : llvm::enumerate(verdict.conditions))
    EXPECT_EQ(holds(condition, found.symbols), number != outside.condition);
  RegionDefinition source = define(rule.getSource(), rule),
                   target = define(rule.getTarget(), rule);
  EXPECT_EQ(source.violatedConstraint(found.symbols), "");
  llvm::Expected<RegionProgram> sourceProgram =
      RegionProgram::compile(source, found.symbols);
  ASSERT_TRUE(bool(sourceProgram)) << llvm::toString(sourceProgram.takeError());
  llvm::Expected<RegionProgram> targetProgram =
      RegionProgram::compile(target, found.symbols);
  if (!found.violated.empty()) {
    if (!targetProgram) {
      llvm::consumeError(targetProgram.takeError());
      return;
    }
    bool sizesDiffer = false;
    for (unsigned i = 0; i < targetProgram->numOutputs(); ++i)
      sizesDiffer |=
          sourceProgram->outputSizes(i) != targetProgram->outputSizes(i);
    EXPECT_TRUE(sizesDiffer) << found.violated;
    return;
  }
  ASSERT_TRUE(bool(targetProgram)) << llvm::toString(targetProgram.takeError());
  std::optional<proof::CompiledRule> compiled = proof::CompiledRule::compile(
      source, target, found.symbols, VerifyOptions().instanceWork);
  ASSERT_TRUE(compiled);
  proof::TensorElements inputs;
  for (const ConcreteTensor &input : found.inputs)
    inputs.push_back(input.elements);
  bool isDefined = true;
  EXPECT_TRUE(compiled->compare(inputs, isDefined));
  EXPECT_TRUE(isDefined);
}

TEST(ConditionSearchTest, WhatIsInferredIsEnoughAndNeeded) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  RuleFile file = llvm::cantFail(loadRuleFile(&context, VERSO_CONDITION_RULES));
  unsigned numConditions = 0, numOutside = 0;
  for (auto [rule, expectation] :
       llvm::zip_equal(file.rules(), file.expectations)) {
    // Where nothing is to be inferred there is nothing to see here.
    if (expectation.verdict != RuleExpectation::Verdict::Proved ||
        expectation.inferred->empty())
      continue;
    SCOPED_TRACE(rule.getSymName().str());
    VerifyOptions options;
    options.searchConditions = true;
    Verdict verdict = verify(rule, options);
    ASSERT_EQ(name(verdict.outcome), "proved") << verdict.reason;
    numConditions += verdict.conditions.size();
    numOutside += verdict.outside.size();
    for (const OutsideCase &outside : verdict.outside)
      expectIsOutside(rule, verdict, outside);
    // The rule does not hold as it stands, but as recorded.
    options.inferConditions = false;
    EXPECT_NE(name(verify(rule, options).outcome), "proved");
    OwningOpRef<Operation *> copy(rule->clone());
    auto recorded = cast<RuleOp>(*copy);
    recordProof(recorded, verdict);
    EXPECT_EQ(name(verify(recorded, options).outcome), "proved");
  }
  EXPECT_GE(numConditions, 50u);
  // Of the conditions that count as one, each can be needed for itself.
  EXPECT_GE(numOutside + 5, numConditions);
}

/// The vocabulary of a rule, as text.
std::vector<std::string> vocabulary(StringRef text) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  RuleFile file = llvm::cantFail(parseRuleText(&context, text, "text"));
  RuleOp rule = file.rules().front();
  std::vector<std::string> result;
  for (const proof::Candidate &candidate : proof::conditionVocabulary(
           define(rule.getSource(), rule), define(rule.getTarget(), rule)))
    result.push_back(describe(candidate, rule.getSymbols()));
  return result;
}

TEST(ConditionSearchTest, VocabularyComesFromUses) {
  // Sizes of kernels, strides, pads of each side and of both.
  EXPECT_EQ(vocabulary("rule r x: [n, c, h] a: [k, c, r]"
                       "conv(x, a, strides=s, pads=[p, q]) => "
                       "conv(x, a, strides=s, pads=[q, p])"),
            (std::vector<std::string>{"p = q", "r mod 2 = 1",
                                      "(h + p + q - r) mod s = 0", "p = 0",
                                      "q = 0", "s = 1", "p = 0, q = 0"}));
  // Nothing but sizes of which nothing is asked.
  EXPECT_TRUE(vocabulary("rule r x, y: [n, m] x + y => y - x").empty());
  // A dimension in which something is broadcast.
  EXPECT_EQ(vocabulary("rule r x: [n, m] y: [n, 1] x + y => y - x"),
            std::vector<std::string>{"m = 1"});
}

/// Members named by their numbers, those that satisfy the predicate proved.
std::vector<JudgedMember>
family(int64_t size, llvm::function_ref<bool(int64_t, int64_t)> isProved) {
  std::vector<JudgedMember> members;
  for (int64_t i = 0; i < size; ++i)
    for (int64_t j = 0; j < size; ++j)
      members.push_back({{"f", {{"i", i}, {"j", j}}},
                         std::to_string(i) + std::to_string(j),
                         isProved(i, j)});
  return members;
}

TEST(ConditionSearchTest, FamiliesAreSummedUp) {
  auto different =
      conditionOfFamily(family(3, [](int64_t i, int64_t j) { return i != j; }));
  ASSERT_TRUE(different);
  EXPECT_EQ(different->condition, "i != j");
  EXPECT_EQ(different->numCovered, 6u);
  EXPECT_EQ(different->numMembers, 9u);
  EXPECT_EQ(different->outside, "00");
  auto two = conditionOfFamily(
      family(3, [](int64_t i, int64_t j) { return i < j && i != 0; }));
  ASSERT_TRUE(two);
  EXPECT_EQ(two->numCovered, 1u);
  // No pair of comparisons covers all that is proved: the largest part.
  auto part = conditionOfFamily(
      family(3, [](int64_t i, int64_t j) { return i < j || i == 2; }));
  ASSERT_TRUE(part);
  EXPECT_EQ(part->numProved, 6u);
  EXPECT_EQ(part->condition, "i != j, i != 1");
  EXPECT_EQ(part->numCovered, 4u);
  EXPECT_FALSE(
      conditionOfFamily(family(3, [](int64_t, int64_t) { return true; })));
  EXPECT_FALSE(
      conditionOfFamily(family(3, [](int64_t, int64_t) { return false; })));
}

} // namespace
