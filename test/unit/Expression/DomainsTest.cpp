//===- DomainsTest.cpp - Arithmetic in the prime field ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Domains.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>
#include <random>

using namespace verso;

namespace {

using Field = PrimeFieldDomain;
constexpr uint64_t p = Field::modulus;

std::vector<uint64_t> interestingElements() {
  std::vector<uint64_t> elements = {0, 1, 2, p / 2, p / 2 + 1, p - 2, p - 1};
  std::mt19937_64 engine(1);
  for (int i = 0; i < 50; ++i)
    elements.push_back(engine() % p);
  return elements;
}

TEST(PrimeField, ArithmeticAgreesWithWideIntegers) {
  Field field(0);
  for (uint64_t a : interestingElements())
    for (uint64_t b : interestingElements()) {
      auto wide = static_cast<unsigned __int128>(a) * b;
      EXPECT_EQ(Field::multiply(a, b), static_cast<uint64_t>(wide % p));
      EXPECT_EQ(Field::add(a, b), (a + b) % p);
      EXPECT_EQ(field.apply(ScalarFunction::Subtract, a, b), (a + (p - b)) % p);
    }
}

TEST(PrimeField, InverseIsInverse) {
  for (uint64_t a : interestingElements())
    EXPECT_EQ(Field::multiply(a, Field::inverse(a)), a == 0 ? 0 : 1);
}

TEST(PrimeField, ConstantsAreExact) {
  Field field(0);
  for (double value : {0.0, 1.0, -1.0, 0.5, -0.375, 1e-5, 12345.678, 1e18})
    for (double factor : {2.0, 4.0, 0.25}) {
      // Scaling by a power of two is exact in a double and in the field.
      EXPECT_EQ(Field::multiply(field.constant(value), field.constant(factor)),
                field.constant(value * factor));
    }
  EXPECT_EQ(field.constant(-3), Field::negate(3));
  EXPECT_EQ(Field::multiply(field.constant(0.125), 8), 1u);
  double tiny = std::numeric_limits<double>::denorm_min();
  EXPECT_EQ(Field::multiply(field.constant(tiny * 8), field.constant(0.125)),
            field.constant(tiny));
}

TEST(PrimeField, MultiplyAddNeverOverflows) {
  // The largest products there are, many of them.
  std::vector<uint64_t> values(1000, p - 1);
  for (int64_t count : {0, 1, 31, 32, 33, 64, 1000}) {
    Field field(0);
    uint64_t sum = p - 1;
    field.multiplyAdd(sum, values.data(), 1, values.data(), 1, count);
    EXPECT_EQ(sum, (p - 1 + uint64_t(count)) % p); // (-1) * (-1) each
  }
}

TEST(PrimeField, OrderIsThatOfSmallIntegers) {
  Field field(0);
  for (int64_t a = -5; a <= 5; ++a) {
    EXPECT_EQ(field.apply(ScalarFunction::Relu, field.fromIndex(a)),
              field.fromIndex(std::max<int64_t>(a, 0)));
    for (int64_t b = -5; b <= 5; ++b) {
      EXPECT_EQ(field.apply(ScalarFunction::Maximum, field.fromIndex(a),
                            field.fromIndex(b)),
                field.fromIndex(std::max(a, b)));
      EXPECT_EQ(field.combine(ReductionKind::Minimum, field.fromIndex(a),
                              field.fromIndex(b)),
                field.fromIndex(std::min(a, b)));
    }
  }
}

TEST(PrimeField, ComparisonsAreThoseOfSmallIntegers) {
  Field field(0);
  auto apply = [&](ScalarFunction function, int64_t a, int64_t b) {
    return field.apply(function, field.fromIndex(a), field.fromIndex(b));
  };
  for (int64_t a = -5; a <= 5; ++a) {
    EXPECT_EQ(field.apply(ScalarFunction::Abs, field.fromIndex(a)),
              field.fromIndex(std::abs(a)));
    EXPECT_EQ(field.apply(ScalarFunction::Sign, field.fromIndex(a)),
              field.fromIndex((a > 0) - (a < 0)));
    for (int64_t b = -5; b <= 5; ++b) {
      EXPECT_EQ(apply(ScalarFunction::Equal, a, b), a == b ? 1 : 0);
      EXPECT_EQ(apply(ScalarFunction::Less, a, b), a < b ? 1 : 0);
      EXPECT_EQ(apply(ScalarFunction::LessOrEqual, a, b), a <= b ? 1 : 0);
      EXPECT_EQ(field.apply(ScalarFunction::Where, field.fromIndex(a),
                            field.fromIndex(b), 17),
                a != 0 ? field.fromIndex(b) : 17);
    }
  }
}

TEST(PrimeField, IntegerPowersAreProducts) {
  Field field(0);
  for (uint64_t base : interestingElements()) {
    uint64_t product = 1;
    for (int64_t exponent = 0; exponent <= 6; ++exponent) {
      EXPECT_EQ(
          field.apply(ScalarFunction::Power, base, field.fromIndex(exponent)),
          product);
      EXPECT_EQ(
          field.apply(ScalarFunction::Power, base, field.fromIndex(-exponent)),
          Field::inverse(product));
      product = Field::multiply(product, base);
    }
  }
  // A fraction is no integer: nothing is known about such a power.
  EXPECT_NE(field.apply(ScalarFunction::Power, 4, field.constant(0.5)), 2u);
  EXPECT_NE(field.apply(ScalarFunction::Power, 4, field.constant(0.5)),
            Field(1).apply(ScalarFunction::Power, 4, field.constant(0.5)));
}

TEST(PrimeField, RandomFunctionsDiffer) {
  Field field(0);
  std::vector<uint64_t> values;
  for (ScalarFunction function :
       {ScalarFunction::Exp, ScalarFunction::Log, ScalarFunction::Erf,
        ScalarFunction::Sin, ScalarFunction::Cos, ScalarFunction::Floor,
        ScalarFunction::Ceil, ScalarFunction::Round, ScalarFunction::Truncate})
    values.push_back(field.apply(function, 3));
  values.push_back(field.apply(ScalarFunction::Remainder, 3, 5));
  values.push_back(field.apply(ScalarFunction::Remainder, 5, 3));
  std::sort(values.begin(), values.end());
  EXPECT_EQ(std::unique(values.begin(), values.end()), values.end());
}

TEST(PrimeField, IdentitiesAreNeutral) {
  Field field(0);
  for (ReductionKind kind : {ReductionKind::Sum, ReductionKind::Product,
                             ReductionKind::Maximum, ReductionKind::Minimum})
    for (uint64_t a : interestingElements()) {
      EXPECT_EQ(field.combine(kind, field.identity(kind), a), a);
      EXPECT_EQ(field.combine(kind, a, field.identity(kind)), a);
    }
}

TEST(PrimeField, SeedsGiveDifferentRandomFunctions) {
  EXPECT_NE(Field(1).apply(ScalarFunction::Exp, 5),
            Field(2).apply(ScalarFunction::Exp, 5));
  EXPECT_EQ(Field(1).apply(ScalarFunction::Exp, 5),
            Field(1).apply(ScalarFunction::Exp, 5));
}

TEST(DoubleDomain, NotANumberStaysOne) {
  DoubleDomain real;
  double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(real.apply(ScalarFunction::Relu, nan)));
  for (double other : {1.0, -1.0}) {
    EXPECT_TRUE(std::isnan(real.apply(ScalarFunction::Maximum, nan, other)));
    EXPECT_TRUE(std::isnan(real.apply(ScalarFunction::Maximum, other, nan)));
    EXPECT_TRUE(std::isnan(real.combine(ReductionKind::Minimum, nan, other)));
    EXPECT_TRUE(std::isnan(real.combine(ReductionKind::Minimum, other, nan)));
  }
}

TEST(DoubleDomain, RoundsToIntegers) {
  DoubleDomain real;
  struct Row {
    double argument, floor, ceil, round, truncate;
  };
  for (const Row &row :
       {Row{-2.5, -3, -2, -2, -2}, Row{-1.5, -2, -1, -2, -1},
        Row{-0.4, -1, 0, 0, 0}, Row{0, 0, 0, 0, 0}, Row{0.5, 0, 1, 0, 0},
        Row{1.5, 1, 2, 2, 1}, Row{2.5, 2, 3, 2, 2}, Row{7, 7, 7, 7, 7}}) {
    EXPECT_EQ(real.apply(ScalarFunction::Floor, row.argument), row.floor);
    EXPECT_EQ(real.apply(ScalarFunction::Ceil, row.argument), row.ceil);
    EXPECT_EQ(real.apply(ScalarFunction::Round, row.argument), row.round);
    EXPECT_EQ(real.apply(ScalarFunction::Truncate, row.argument), row.truncate);
  }
}

TEST(DoubleDomain, ComparisonsWithNotANumberAreFalse) {
  DoubleDomain real;
  double nan = std::numeric_limits<double>::quiet_NaN();
  for (ScalarFunction function : {ScalarFunction::Equal, ScalarFunction::Less,
                                  ScalarFunction::LessOrEqual}) {
    EXPECT_EQ(real.apply(function, nan, 1), 0);
    EXPECT_EQ(real.apply(function, 1, nan), 0);
    EXPECT_EQ(real.apply(function, nan, nan), 0);
  }
  // What is not selected does not matter.
  EXPECT_EQ(real.apply(ScalarFunction::Where, 1, 2, nan), 2);
  EXPECT_EQ(real.apply(ScalarFunction::Where, 0, nan, 3), 3);
  EXPECT_TRUE(std::isnan(real.apply(ScalarFunction::Sign, nan)));
}

TEST(DoubleDomain, RemaindersHaveTheSignOfTheDividend) {
  DoubleDomain real;
  for (double x : {-7.5, -2.0, 0.0, 3.25, 9.0})
    for (double y : {-4.0, -0.5, 0.75, 3.0})
      EXPECT_EQ(real.apply(ScalarFunction::Remainder, x, y),
                x - y * std::trunc(x / y));
}

TEST(DoubleDomain, IdentitiesAreNeutral) {
  DoubleDomain real;
  for (ReductionKind kind : {ReductionKind::Sum, ReductionKind::Product,
                             ReductionKind::Maximum, ReductionKind::Minimum})
    for (double a : {-3.5, 0.0, 7.0})
      EXPECT_EQ(real.combine(kind, real.identity(kind), a), a);
}

} // namespace
