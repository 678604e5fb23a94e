//===- ConditionTest.cpp - Index arithmetic --------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Condition.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Expression/Program.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

class ConditionTest : public ::testing::Test {
protected:
  AffineExpr symbol(unsigned position) {
    return getAffineSymbolExpr(position, &context);
  }
  AffineExpr number(int64_t value) {
    return getAffineConstantExpr(value, &context);
  }
  MLIRContext context{MLIRContext::Threading::DISABLED};
};

TEST_F(ConditionTest, EqualityUpToArithmetic) {
  AffineExpr a = symbol(0), b = symbol(1);
  EXPECT_TRUE(provablyEqual((a + b) - a, b));
  EXPECT_TRUE(provablyEqual(a * 2 + b, b + a + a));
  EXPECT_TRUE(provablyEqual(a * b, b * a));
  EXPECT_FALSE(provablyEqual(a, b));
  EXPECT_FALSE(provablyEqual(a + 1, a));
}

TEST_F(ConditionTest, ConstantTruth) {
  AffineExpr a = symbol(0);
  EXPECT_EQ(equal(a + 1, a + 1).constantTruth(), true);
  EXPECT_EQ(equal(a + 1, a).constantTruth(), false);
  EXPECT_EQ(atLeast(a, a).constantTruth(), true);
  EXPECT_EQ(lessThan(a, a).constantTruth(), false);
  EXPECT_EQ(lessThan(a, a + 1).constantTruth(), true);
  EXPECT_EQ(atLeast(a, number(0)).constantTruth(), std::nullopt);
}

TEST_F(ConditionTest, EvaluateSize) {
  AffineExpr a = symbol(0), b = symbol(1);
  int64_t values[] = {-7, 3};
  EXPECT_EQ(evaluateSize(a + b * 2, values), -1);
  EXPECT_EQ(evaluateSize(a.floorDiv(2), values), -4);
  EXPECT_EQ(evaluateSize(a.ceilDiv(2), values), -3);
  EXPECT_EQ(evaluateSize(a % 2, values), 1);
  EXPECT_EQ(evaluateSize(a.floorDiv(b), values), -3);
  EXPECT_EQ(evaluateSize(b.floorDiv(a), values), std::nullopt);
  EXPECT_EQ(evaluateSize(symbol(2), values), std::nullopt);
  EXPECT_EQ(evaluateSize(getAffineDimExpr(0, &context), values), std::nullopt);
  int64_t large[] = {INT64_MAX, 2};
  EXPECT_EQ(evaluateSize(a * b, large), std::nullopt);
  EXPECT_EQ(evaluateSize(a + b, large), std::nullopt);
}

TEST_F(ConditionTest, Holds) {
  int64_t values[] = {4, 5};
  EXPECT_TRUE(holds(lessThan(symbol(0), symbol(1)), values));
  EXPECT_FALSE(holds(lessThan(symbol(1), symbol(0)), values));
  EXPECT_TRUE(holds(equal(symbol(1) % 2, number(1)), values));
  EXPECT_FALSE(holds(equal(symbol(2), symbol(2) * 2), values));
}

} // namespace
