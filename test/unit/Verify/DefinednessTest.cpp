//===- DefinednessTest.cpp - Targets that may be undefined ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The prover for all sizes, alone, proves no rule whose target is undefined
// where its source is defined, though both are equal wherever both have a
// value.
//
//===----------------------------------------------------------------------===//

#include "ProverInput.h"
#include "RuleFiles.h"
#include <gtest/gtest.h>

using namespace verso;
using namespace verso::test;

namespace {

/// Whether the prover proves the rule, which is about a truth value c and
/// numbers x, y, z for each index.
bool isProved(llvm::StringRef equation) {
  RuleFile file = RuleFile::fromRuleText(
      ("rule r\n  c: i1 [n]  x, y, z: [n]\n  " + equation + "\n").str());
  return ProverInput(file.rules().front()).isProved();
}

TEST(DefinednessTest, QuotientsNeedTheirDivisors) {
  EXPECT_TRUE(isProved("x / y * z => x * z / y"));
  EXPECT_TRUE(isProved("x / y / y => x / (y * y)"));
  EXPECT_FALSE(isProved("x => x * y / y"));
  EXPECT_FALSE(isProved("x + z => x + z * y / y"));
  EXPECT_FALSE(isProved("x / z => x * (y / y) / z"));
}

/// 1 / (1 / x) is x but for x = 0, where a floating-point unit gets it right
/// by way of an infinity and a real number has no inverse.
TEST(DefinednessTest, InverseOfInverse) {
  EXPECT_TRUE(isProved("1 / (1 / x) => x"));
  EXPECT_FALSE(isProved("x => 1 / (1 / x)"));
}

TEST(DefinednessTest, RootsAndLogarithms) {
  EXPECT_TRUE(isProved("log(x) + log(x) => log(x * x)"));
  EXPECT_FALSE(isProved("log(x * x) => log(x) + log(x)"));
  EXPECT_TRUE(isProved("sqrt(x) * sqrt(x) => x"));
  EXPECT_FALSE(isProved("y => y + sqrt(x) - sqrt(x)"));
  EXPECT_TRUE(isProved("y => y + sqrt(x * x + 1) - sqrt(1 + x * x)"));
}

/// What is selected has to be defined, and nothing else.
TEST(DefinednessTest, Selections) {
  EXPECT_TRUE(
      isProved("where(c, x / y, z) => where(c, x / where(c, y, z), z)"));
  EXPECT_FALSE(isProved("where(c, x / y, z / z) => x / where(c, y, x)"));
  EXPECT_TRUE(
      isProved("where(c, x / y, 0) => where(c, x, 0) / where(c, y, 1)"));
  EXPECT_FALSE(
      isProved("where(c, x / y, 0) => where(c, x, 0) / where(c, y, z)"));
  EXPECT_FALSE(isProved("where(c, x, 0) => where(c, x, 0 / z)"));
  EXPECT_FALSE(isProved("where(c, x / y, z) => where(c, x, z * y) / y"));
}

} // namespace
