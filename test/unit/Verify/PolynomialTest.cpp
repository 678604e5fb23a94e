//===- PolynomialTest.cpp - Tests of index polynomials --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Polynomial.h"
#include <gtest/gtest.h>

using namespace verso::proof;

namespace {

const Polynomial x = Polynomial::variable(0), y = Polynomial::variable(1),
                 z = Polynomial::variable(2);

Polynomial number(int64_t value) { return Polynomial::constant(value); }

TEST(PolynomialTest, EqualFormsCompareEqual) {
  EXPECT_EQ((x + y) * (x - y), x * x - y * y);
  EXPECT_EQ(x * y + y * x, x * y * 2);
  EXPECT_TRUE((x - x).isZero());
  EXPECT_NE(x * y, x * z);
  EXPECT_EQ(x + 3 - 3, x);
}

TEST(PolynomialTest, ConstantsAndVariables) {
  EXPECT_TRUE((number(2) * number(3)).isConstant(6));
  EXPECT_FALSE(x.constantValue());
  EXPECT_EQ(x.asVariable(), 0u);
  EXPECT_FALSE((x * 2).asVariable());
  EXPECT_EQ(int64_t((x + 7).constantTerm()), 7);
}

TEST(PolynomialTest, LinearIn) {
  std::optional<Polynomial::Linear> linear = (x * y + x * 2 - z).linearIn(0);
  ASSERT_TRUE(linear);
  EXPECT_EQ(linear->factor, y + 2);
  EXPECT_EQ(linear->rest, -z);
  EXPECT_FALSE((x * x).linearIn(0));
  EXPECT_TRUE((x * x).linearIn(1)->factor.isZero());
}

TEST(PolynomialTest, DivisionIsAnIdentity) {
  const Polynomial dividends[] = {(x + y) * z + x, x * x - y * y, x * y * z + 5,
                                  number(7), x * 3 + 1};
  const Polynomial divisors[] = {x + y, x, y * z, x * 2, number(3)};
  for (const Polynomial &dividend : dividends)
    for (const Polynomial &divisor : divisors) {
      auto [quotient, remainder] = dividend.divide(divisor);
      EXPECT_EQ(quotient * divisor + remainder, dividend);
    }
  EXPECT_EQ((x * x - y * y).divide(x + y).first, x - y);
}

TEST(PolynomialTest, NoOverflow) {
  Polynomial power = number(3);
  for (int i = 0; i < 7; ++i)
    power = power * power;
  EXPECT_NE(power, power + 1);
  EXPECT_EQ(power * x - power * x, Polynomial());
}

TEST(PolynomialTest, TightenedToTheIntegers) {
  // 2 x - 3 >= 0 is x >= 2.
  EXPECT_EQ(tightened(nonNegative(x * 2 - 3))->expression, x - 2);
  // 2 x = 3 has no solution.
  EXPECT_FALSE(tightened(isZero(x * 2 - 3)));
  EXPECT_EQ(tightened(isZero(x * 2 - 4))->expression, x - 2);
}

TEST(PolynomialTest, NegationsCoverWhatIsLeft) {
  for (IndexCondition condition : {nonNegative(x - 2), isZero(x - 2)})
    for (int64_t value = 0; value < 5; ++value) {
      auto holds = [&](const IndexCondition &part) {
        // The expressions are linear with coefficient 1 or -1.
        Polynomial::Linear linear = *part.expression.linearIn(0);
        return IndexCondition{linear.factor * value + linear.rest,
                              part.isEquality}
            .constantTruth()
            .value();
      };
      unsigned count = 0;
      for (const IndexCondition &part : negation(condition))
        count += holds(part);
      EXPECT_EQ(count, holds(condition) ? 0u : 1u);
    }
}

} // namespace
