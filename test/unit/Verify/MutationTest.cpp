//===- MutationTest.cpp - No wrong rule is proved -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The prover is tested by feeding it wrong rules. Each rule that holds is
// changed in one spot; the prover for all sizes, alone, must not prove a
// version for which a counterexample exists. A version that holds by accident
// may be proved.
//
//===----------------------------------------------------------------------===//

#include "Mutations.h"
#include "RuleFiles.h"
#include <cstdlib>
#include <gtest/gtest.h>

using namespace mlir;
using namespace verso;
using namespace verso::test;

namespace {

class MutationTest : public testing::TestWithParam<const char *> {};

INSTANTIATE_TEST_SUITE_P(Files, MutationTest, testing::ValuesIn(goodRuleFiles));

/// Every how many-th mutant is tried: all of them with VERSO_ALL_MUTANTS set,
/// which takes minutes.
unsigned stride() { return std::getenv("VERSO_ALL_MUTANTS") ? 1 : 7; }

TEST_P(MutationTest, NoneIsWronglyProved) {
  RuleFile file(GetParam());
  VerifyOptions proofOnly;
  proofOnly.randomInstances = proofOnly.boundedInstances =
      proofOnly.searchInstances = 0;
  unsigned number = 0, refuted = 0, undecided = 0;
  for (RuleOp rule : file.rules())
    for (const Mutation &mutation : mutations(rule)) {
      if (number++ % stride() != 0)
        continue;
      OwningOpRef<Operation *> copy(rule->clone());
      auto mutant = cast<RuleOp>(*copy);
      mutation.apply(mutant);
      std::string label = rule.getSymName().str() + ": " + mutation.description;
      for (bool infer : {false, true}) {
        proofOnly.inferConditions = infer;
        VerifyOptions everything;
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
        undecided += verdict.outcome == Outcome::Unknown;
      }
    }
  EXPECT_GT(refuted, 0u);
  // Nearly every mutant is decided one way or the other.
  EXPECT_LE(undecided * 20, refuted);
}

} // namespace
