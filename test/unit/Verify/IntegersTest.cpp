//===- IntegersTest.cpp - Tests of proofs about integers ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/RuleText.h"
#include "verso/Verify/Verify.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

Verdict verdictOn(StringRef text) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  RuleFile file = llvm::cantFail(parseRuleText(&context, text, "text"));
  EXPECT_EQ(file.rules().size(), 1u);
  return verify(file.rules().front());
}

TEST(IntegersTest, WhatWrapsAroundIsNotProved) {
  for (StringRef text :
       {"rule r  x: i32 [n]  less(x, x + 1) => "
        "fill(value=1, shape=[n], element_type=i1)",
        "rule r  x, y: i8 [n]  less(x, y) => less(x - y, 0)",
        "rule r  x, y: i32 [n]  less(neg(x), neg(y)) => less(y, x)",
        "rule r  x: i32 [n]  2 * x / 2 => x",
        "rule r  x: i8 [n]  less(abs(x), 0) => "
        "fill(shape=[n], element_type=i1)",
        "rule r  x, y: i16 [n]  max(x + 1, y + 1) => max(x, y) + 1"})
    EXPECT_NE(name(verdictOn(text).outcome), "proved") << text.str();
}

TEST(IntegersTest, WhatHoldsForIntegersAloneSaysSo) {
  Verdict verdict = verdictOn(
      "rule r  x, y: i8 [n]  bitwise_and(x, y) + bitwise_or(x, y) => x + y");
  EXPECT_EQ(name(verdict.outcome), "proved") << verdict.reason;
  EXPECT_TRUE(verdict.holdsForIntegers);
  EXPECT_FALSE(verdict.holdsForReals);
  EXPECT_EQ(verdict.floatingPoint, FloatingPointClass::Exact);
  verdict = verdictOn("rule r  x, y: i32 [n]  max(x, y) => max(y, x)");
  EXPECT_EQ(name(verdict.outcome), "proved") << verdict.reason;
  EXPECT_TRUE(verdict.holdsForReals);
}

TEST(IntegersTest, SymbolsOfNumbersAreNoIntegers) {
  for (StringRef text : {"rule r  floor(fill(value=v, shape=[n])) => "
                         "fill(value=v, shape=[n])",
                         "rule r  cast(less(0, fill(value=v, shape=[n]))) => "
                         "clamp(fill(value=v, shape=[n]), low=0, high=1)"})
    EXPECT_NE(name(verdictOn(text).outcome), "proved") << text.str();
  // A size is one.
  EXPECT_EQ(name(verdictOn("rule r  x: [n]  floor(x + fill(value=n, "
                           "shape=[])) => floor(x) + fill(value=n, shape=[])")
                     .outcome),
            "proved");
}

} // namespace
