//===- VectorFunctionsTest.cpp - Functions of many numbers ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Host/VectorRows.h"
#include "gtest/gtest.h"

#include <bit>
#include <cmath>
#include <limits>
#include <vector>

using namespace verso::kernels;

namespace {

/// How many numbers lie between two, which are equal if both are no numbers.
int64_t distance(float a, float b) {
  if (std::isnan(a) || std::isnan(b))
    return std::isnan(a) && std::isnan(b) ? 0 : INT64_MAX;
  auto ordered = [](float x) {
    auto bits = std::bit_cast<int32_t>(x);
    return bits < 0 ? int64_t(INT32_MIN) - bits : int64_t(bits);
  };
  return std::abs(ordered(a) - ordered(b));
}

/// Numbers of all sizes and both signs, and those that are none.
std::vector<float> numbers() {
  std::vector<float> list = {0.0F,
                             -0.0F,
                             1.0F,
                             -1.0F,
                             std::numeric_limits<float>::infinity(),
                             -std::numeric_limits<float>::infinity(),
                             std::numeric_limits<float>::quiet_NaN()};
  for (uint64_t bits = 0; bits < (uint64_t(1) << 32); bits += 50021)
    list.push_back(std::bit_cast<float>(uint32_t(bits)));
  // Special numbers among others.
  for (int i = 0; i < 100; ++i) {
    list.push_back(list[i % 7]);
    for (int j = 0; j < i % 5; ++j)
      list.push_back(0.3F * float(j + i) - 7.0F);
  }
  return list;
}

/// The functions for one kind of registers, and for none if the processor has
/// not got these or the C library no functions for them.
struct Rows {
  const char *registers;
  const VectorRows *rows;
};

std::vector<Rows> rowsOfProcessor() {
  std::vector<Rows> list;
#ifdef VERSO_HAVE_LIBMVEC
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    list.push_back({"AVX2", &avx2Rows});
  if (__builtin_cpu_supports("avx512f"))
    list.push_back({"AVX-512", &avx512Rows});
#endif
  return list;
}

class VectorFunctionsTest : public testing::Test {
protected:
  void SetUp() override {
    if (rowsOfProcessor().empty())
      GTEST_SKIP() << "not for this processor or C library";
  }
};

/// The error that libmvec states.
constexpr int64_t tolerance = 4;

struct Unary {
  const char *name;
  UnaryRow VectorRows::*row;
  double (*exact)(double);
};
const Unary unaries[] = {
    {"erf", &VectorRows::erf, [](double x) { return std::erf(x); }},
    {"sin", &VectorRows::sin, [](double x) { return std::sin(x); }},
    {"cos", &VectorRows::cos, [](double x) { return std::cos(x); }}};

TEST_F(VectorFunctionsTest, AreTheFunctions) {
  const std::vector<float> x = numbers();
  std::vector<float> y(x.size());
  for (const auto &[registers, rows] : rowsOfProcessor())
    for (const Unary &unary : unaries) {
      (rows->*unary.row)(int64_t(x.size()), y.data(), x.data());
      for (size_t i = 0; i < x.size(); ++i)
        EXPECT_LE(distance(y[i], float(unary.exact(x[i]))), tolerance)
            << registers << ": " << unary.name << '(' << x[i] << ") = " << y[i];
    }
}

TEST_F(VectorFunctionsTest, PowerIsTheFunction) {
  const std::vector<float> x = numbers();
  std::vector<float> one(x.size()), each(x.size());
  for (const auto &[registers, rows] : rowsOfProcessor())
    for (float exponent : {2.0F, 3.0F, 0.5F, -1.0F, 0.0F, -2.5F, 1.7F, 300.0F,
                           1e-40F, std::numeric_limits<float>::infinity()}) {
      rows->pow(int64_t(x.size()), one.data(), x.data(), &exponent,
                /*isOneY=*/true);
      const std::vector<float> exponents(x.size(), exponent);
      rows->pow(int64_t(x.size()), each.data(), x.data(), exponents.data(),
                /*isOneY=*/false);
      for (size_t i = 0; i < x.size(); ++i) {
        EXPECT_EQ(distance(one[i], each[i]), 0);
        if (std::isnan(x[i]) && exponent == 0)
          continue; // One of the two numbers that it may be.
        EXPECT_LE(distance(one[i], float(std::pow(double(x[i]), exponent))),
                  tolerance)
            << registers << ": " << x[i] << " ^ " << exponent << " = "
            << one[i];
      }
    }
}

TEST_F(VectorFunctionsTest, DoNotDependOnThePlace) {
  const std::vector<float> x = {0.5F, 1.25F, -2.0F, 3.5F,  0.1F, -0.7F,
                                2.2F, -1.1F, 0.9F,  0.01F, 4.0F, -3.0F,
                                0.3F, 1.75F, -0.2F, 2.75F, 0.6F, -1.9F};
  std::vector<float> all(x.size());
  for (const auto &[registers, rows] : rowsOfProcessor()) {
    rows->erf(int64_t(x.size()), all.data(), x.data());
    for (size_t begin = 0; begin < x.size(); ++begin)
      for (size_t count = 0; begin + count <= x.size(); ++count) {
        std::vector<float> part(count + 1, 77.0F);
        rows->erf(int64_t(count), part.data(), x.data() + begin);
        for (size_t i = 0; i < count; ++i)
          EXPECT_EQ(part[i], all[begin + i]) << registers;
        EXPECT_EQ(part[count], 77.0F) << registers << ": what follows the row";
      }
  }
}

TEST_F(VectorFunctionsTest, AreFoundByName) {
  const VectorRows *best = rowsOfProcessor().back().rows;
  for (const Unary &unary : unaries)
    EXPECT_EQ(unaryRow(unary.name), best->*unary.row);
  EXPECT_EQ(pairRow("pow"), best->pow);
  EXPECT_EQ(unaryRow("pow"), nullptr);
  EXPECT_EQ(pairRow("erf"), nullptr);
}

} // namespace
