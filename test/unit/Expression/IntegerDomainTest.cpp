//===- IntegerDomainTest.cpp - Arithmetic modulo 2^64 ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/IntegerDomain.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace verso;

namespace {

constexpr int64_t least = std::numeric_limits<int64_t>::min();
constexpr int64_t most = std::numeric_limits<int64_t>::max();

int64_t of(ScalarFunction function, int64_t lhs, int64_t rhs) {
  return IntegerDomain().apply(function, lhs, rhs);
}

TEST(IntegerDomain, WrapsAround) {
  EXPECT_EQ(of(ScalarFunction::Add, most, 1), least);
  EXPECT_EQ(of(ScalarFunction::Subtract, least, 1), most);
  EXPECT_EQ(of(ScalarFunction::Multiply, int64_t(1) << 62, 6), least);
  EXPECT_EQ(IntegerDomain().apply(ScalarFunction::Negate, least), least);
  EXPECT_EQ(IntegerDomain().apply(ScalarFunction::Abs, least), least);
  EXPECT_EQ(of(ScalarFunction::Divide, least, -1), least);
  EXPECT_EQ(of(ScalarFunction::Remainder, least, -1), 0);
  EXPECT_EQ(of(ScalarFunction::Power, 3, 41), -420491770248316829);
}

/// A double would not tell these apart.
TEST(IntegerDomain, IsExact) {
  EXPECT_EQ(of(ScalarFunction::Less, most - 1, most), 1);
  EXPECT_EQ(of(ScalarFunction::Equal, most - 1, most), 0);
  EXPECT_EQ(of(ScalarFunction::Maximum, most - 1, most), most);
  EXPECT_EQ(of(ScalarFunction::Add, int64_t(1) << 53, 1), 9007199254740993);
}

TEST(IntegerDomain, DividesTowardsZero) {
  EXPECT_EQ(of(ScalarFunction::Divide, -7, 2), -3);
  EXPECT_EQ(of(ScalarFunction::Remainder, -7, 2), -1);
  EXPECT_EQ(of(ScalarFunction::Divide, 7, 0), 0);
  EXPECT_EQ(of(ScalarFunction::Remainder, 7, 0), 7);
}

TEST(IntegerDomain, Bits) {
  EXPECT_EQ(of(ScalarFunction::BitAnd, -2, 7), 6);
  EXPECT_EQ(of(ScalarFunction::BitOr, -8, 3), -5);
  EXPECT_EQ(of(ScalarFunction::BitXor, -1, 5), -6);
  EXPECT_EQ(of(ScalarFunction::ShiftLeft, 3, 63), least);
  EXPECT_EQ(of(ScalarFunction::ShiftLeft, 3, 64), 0);
  EXPECT_EQ(of(ScalarFunction::ShiftRight, -5, 1), -3);
  EXPECT_EQ(of(ScalarFunction::ShiftRight, -5, 64), -1);
  EXPECT_EQ(of(ScalarFunction::ShiftRight, 5, 100), 0);
  EXPECT_EQ(of(ScalarFunction::ShiftLeft, 5, -1), 0);
  EXPECT_EQ(of(ScalarFunction::ShiftRight, 5, -1), 0);
  EXPECT_EQ(of(ScalarFunction::ShiftRight, -5, -1), -1);
}

TEST(IntegerDomain, WrapsToFewerBits) {
  EXPECT_EQ(wrapInteger(200, 8, /*isUnsigned=*/false), -56);
  EXPECT_EQ(wrapInteger(-1, 8, /*isUnsigned=*/true), 255);
  EXPECT_EQ(wrapInteger(least, 64, /*isUnsigned=*/false), least);
  EXPECT_EQ(of(ScalarFunction::Wrap, 200, -8), -56);
  EXPECT_EQ(of(ScalarFunction::Wrap, -1, 8), 255);
}

TEST(IntegerDomain, Constants) {
  IntegerDomain integers;
  EXPECT_EQ(integers.constant(-2.5), -2);
  EXPECT_EQ(integers.constant(INFINITY), most);
  EXPECT_EQ(integers.constant(-INFINITY), least);
  EXPECT_EQ(integers.constant(NAN), 0);
}

} // namespace
