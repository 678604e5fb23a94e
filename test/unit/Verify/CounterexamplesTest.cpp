//===- CounterexamplesTest.cpp - What counts as a difference --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Counterexamples.h"
#include "ProverInput.h"
#include "RuleFiles.h"
#include <gtest/gtest.h>

using namespace verso;
using namespace verso::test;

namespace {

/// Whether both sides of a rule about numbers x and y differ for these.
bool differs(llvm::StringRef equation, double x, double y) {
  RuleFile file = RuleFile::fromRuleText(
      ("rule r\n  x, y: [1]\n  " + equation + "\n").str());
  ProverInput input(file.rules().front());
  auto compiled = proof::CompiledRule::compile(input.source, input.target, {},
                                               VerifyOptions().instanceWork);
  EXPECT_TRUE(compiled);
  bool isDefined = true;
  return compiled && compiled->compare({{x}, {y}}, isDefined).has_value();
}

TEST(CounterexamplesTest, SmallDifferencesCountIfRoundingMakesNone) {
  EXPECT_TRUE(differs("x => x + y", 1, 1e-7));
  EXPECT_TRUE(differs("sqrt(x) => sqrt(x) + y", 2, 1e-7));
  EXPECT_FALSE(differs("x => x + y", 1, 1e-12));
}

/// 3 e^2 - 2 e^2 - e^2 is a rounding error, whose root is a million times as
/// large.
TEST(CounterexamplesTest, RoundingErrorsUnderARoot) {
  EXPECT_FALSE(differs("sqrt(abs(3.1 * exp(x) - 2.1 * exp(x) - exp(x) * y)) => "
                       "sqrt(abs((1 - y) * exp(x)))",
                       2, 1));
  EXPECT_TRUE(differs("sqrt(abs(3.1 * exp(x) - 2.1 * exp(x) - exp(x) * y)) => "
                      "sqrt(abs((2 - y) * exp(x)))",
                      2, 1));
}

/// What should be an integer may be just below it.
TEST(CounterexamplesTest, RoundingErrorsBeforeAStep) {
  EXPECT_FALSE(differs("floor(log(exp(x))) => floor(x)", 3, 0));
  EXPECT_FALSE(differs("floor(x / y) => floor(x * (1 / y))", 49, 49));
  EXPECT_TRUE(differs("floor(x) => round(x)", 0.75, 0));
}

/// Ties are no matter of rounding errors.
TEST(CounterexamplesTest, TiesAreExact) {
  EXPECT_TRUE(differs("round(x + 1) => round(x) + 1", 0.5, 0));
  EXPECT_TRUE(differs("round(x) => floor(x + 0.5)", 0.5, 0));
}

} // namespace
