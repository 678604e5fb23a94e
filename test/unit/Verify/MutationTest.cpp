//===- MutationTest.cpp - No wrong rule is proved -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The prover is tested by feeding it wrong rules. Each rule that holds is
// changed in one spot; each version must be refuted, or proved and then found
// to hold on 1,000 random inputs; and the prover for all sizes, alone, must not
// prove a version for which a counterexample exists.
//
//===----------------------------------------------------------------------===//

#include "Mutations.h"
#include "ProverInput.h"
#include "Refuter.h"
#include "RuleFiles.h"
#include <cstdlib>
#include <gtest/gtest.h>

using namespace mlir;
using namespace verso;
using namespace verso::test;

namespace {

class MutationTest : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Files, MutationTest, testing::ValuesIn(goodRuleFiles));
INSTANTIATE_TEST_SUITE_P(Corpus, MutationTest,
                         testing::ValuesIn(corpusFiles()));

/// Which of a rule's mutants are tried: VERSO_MUTANTS_PER_RULE of them, evenly
/// spread, which takes an hour for 20; by default one in 151, at another place
/// for each rule.
SmallVector<Mutation> selection(RuleOp rule, unsigned ruleNumber) {
  std::vector<Mutation> all = mutations(rule);
  SmallVector<Mutation> result;
  if (const char *text = std::getenv("VERSO_MUTANTS_PER_RULE")) {
    size_t wanted = std::strtoul(text, nullptr, 10);
    wanted = std::min(std::max<size_t>(wanted, 1), all.size());
    for (size_t i = 0; i < wanted; ++i)
      result.push_back(all[i * all.size() / wanted]);
    return result;
  }
  static constexpr unsigned stride = 151;
  for (size_t i = (ruleNumber * 37) % stride; i < all.size(); i += stride)
    result.push_back(all[i]);
  return result;
}

bool isWellFormed(Region &side, RuleOp rule) {
  llvm::Expected<RegionDefinition> definition =
      RegionDefinition::create(side, rule.getInputTypes());
  if (definition)
    return true;
  llvm::consumeError(definition.takeError());
  return false;
}

/// The tensors of a difference on one of 1,000 random inputs of small sizes.
bool differsOnRandomData(RuleOp rule) {
  ProverInput input(rule);
  input.options.instanceWork = 5000;
  proof::Instances instances(input.space, input.solver, input.sizes, 99);
  proof::Refuter refuter(input.source, input.target, instances, input.options);
  return refuter.search(/*count=*/40, /*rounds=*/25).has_value();
}

TEST_P(MutationTest, EveryRuleHasManyMutants) {
  RuleFile file(GetParam());
  for (RuleOp rule : file.rules())
    EXPECT_GE(mutations(rule).size(), 20u) << rule.getSymName().str();
}

TEST_P(MutationTest, NoneIsWronglyProved) {
  RuleFile file(GetParam());
  // Few mutants need as much as a rule may have.
  VerifyOptions limited;
  limited.proofSteps = 20000;
  limited.solverQueries = 400;
  VerifyOptions proofOnly = limited;
  proofOnly.randomInstances = proofOnly.boundedInstances =
      proofOnly.searchInstances = 0;
  unsigned ruleNumber = 0, refuted = 0, undecided = 0, proved = 0;
  std::string open;
  for (RuleOp rule : file.rules())
    for (const Mutation &mutation : selection(rule, ruleNumber++)) {
      OwningOpRef<Operation *> copy(rule->clone());
      auto mutant = cast<RuleOp>(*copy);
      mutation.apply(mutant);
      if (!isWellFormed(mutant.getSource(), mutant))
        continue;
      std::string label = rule.getSymName().str() + ": " + mutation.description;
      for (bool infer : {false, true}) {
        proofOnly.inferConditions = infer;
        VerifyOptions everything = limited;
        everything.inferConditions = infer;
        everything.randomInstances = 24;
        Verdict verdict = verify(mutant, everything);
        EXPECT_NE(name(verdict.outcome), "error")
            << label << ": " << verdict.reason;
        if (verdict.outcome == Outcome::Refuted) {
          EXPECT_TRUE(verdict.counterexample) << label;
          EXPECT_NE(name(verify(mutant, proofOnly).outcome), "proved")
              << label << ", wrongly: " << verdict.reason;
          ++refuted;
        }
        if (verdict.outcome == Outcome::Unknown) {
          ++undecided;
          open += label + ": " + verdict.reason + "\n";
        }
        if (verdict.outcome == Outcome::Proved) {
          OwningOpRef<Operation *> recorded(mutant->clone());
          recordProof(cast<RuleOp>(*recorded), verdict);
          EXPECT_FALSE(differsOnRandomData(cast<RuleOp>(*recorded)))
              << label << ", wrongly proved";
          ++proved;
        }
      }
    }
  EXPECT_GT(refuted, 0u);
  RecordProperty("refuted", int(refuted));
  RecordProperty("proved", int(proved));
  RecordProperty("undecided", int(undecided));
  // Nearly every mutant is decided one way or the other.
  EXPECT_LE(undecided * 10, refuted + proved) << open;
}

} // namespace
