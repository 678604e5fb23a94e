//===- HostTensorTest.cpp - Tensor values and their comparison -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/Comparison.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace verso;
using kernels::ElementType;

namespace {

HostTensor tensorOf(ElementType element, std::vector<double> values) {
  HostTensor tensor(element, {int64_t(values.size())});
  tensor.setFromDoubles(values);
  return tensor;
}

TEST(HostTensor, SmallIntegersSurviveEveryType) {
  std::vector<double> values = {0, 1, 2, 100};
  for (ElementType element :
       {ElementType::F32, ElementType::F16, ElementType::BF16, ElementType::F64,
        ElementType::I64, ElementType::I32, ElementType::I8, ElementType::U8})
    EXPECT_EQ(tensorOf(element, values).toDoubles(), values)
        << kernels::name(element);
  EXPECT_EQ(tensorOf(ElementType::I1, {0, 2, -1}).toDoubles(),
            (std::vector<double>{0, 1, 1}));
}

TEST(HostTensor, RoundsOnceToNearest) {
  // 1 + 2^-11 lies in the middle between two half-precision numbers.
  EXPECT_EQ(tensorOf(ElementType::F16,
                     {1 + std::ldexp(1, -11), 1 + std::ldexp(1.5, -11)})
                .toDoubles(),
            (std::vector<double>{1, 1 + std::ldexp(1, -10)}));
  EXPECT_EQ(tensorOf(ElementType::F32, {0.1}).toDoubles()[0], double(0.1f));
}

TEST(HostTensor, IntegersClamp) {
  double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(tensorOf(ElementType::I8, {1e9, -1e9, 1.9, -1.9}).toDoubles(),
            (std::vector<double>{127, -128, 1, -1}));
  EXPECT_EQ(tensorOf(ElementType::U8, {-1, 256, std::nan("")}).toDoubles(),
            (std::vector<double>{0, 255, 0}));
  std::vector<double> wide =
      tensorOf(ElementType::I64, {infinity, -infinity}).toDoubles();
  EXPECT_EQ(wide[0], std::ldexp(1, 63));
  EXPECT_EQ(wide[1], -std::ldexp(1, 63));
}

TEST(HostTensor, ExactIntegersWrapAround) {
  HostTensor wide(ElementType::I64, {2});
  std::vector<int64_t> large = {std::numeric_limits<int64_t>::max() - 1, -2};
  wide.setFromIntegers(large);
  EXPECT_EQ(wide.toIntegers(), large);
  auto stored = [](ElementType element) {
    HostTensor tensor(element, {4});
    tensor.setFromIntegers({300, -129, -1, 0});
    return tensor.toIntegers();
  };
  EXPECT_EQ(stored(ElementType::I8), (std::vector<int64_t>{44, 127, -1, 0}));
  EXPECT_EQ(stored(ElementType::U8), (std::vector<int64_t>{44, 127, 255, 0}));
  EXPECT_EQ(stored(ElementType::I32), (std::vector<int64_t>{300, -129, -1, 0}));
  EXPECT_EQ(stored(ElementType::I1), (std::vector<int64_t>{1, 1, 1, 0}));
}

TEST(HostTensor, RandomIsReproducibleAndInRange) {
  HostTensor a = randomTensor(ElementType::F32, {100}, 1);
  EXPECT_EQ(a.bytes, randomTensor(ElementType::F32, {100}, 1).bytes);
  EXPECT_NE(a.bytes, randomTensor(ElementType::F32, {100}, 2).bytes);
  for (double value : a.toDoubles())
    EXPECT_LE(std::abs(value), 1);
  for (double value : randomTensor(ElementType::I64, {100}, 1, 5).toDoubles()) {
    EXPECT_GE(value, 0);
    EXPECT_LT(value, 5);
  }
}

TEST(Comparison, ReportsTheLargestErrors) {
  Comparison result = compare(tensorOf(ElementType::F64, {1, 2, 4.5}),
                              tensorOf(ElementType::F64, {1, 2.25, 4}), "y");
  EXPECT_EQ(result.maxAbsoluteError, 0.5);
  EXPECT_EQ(result.maxRelativeError, 0.125);
  EXPECT_TRUE(result.within(0.125));
  EXPECT_FALSE(result.within(0.124));
}

TEST(Comparison, NotANumberEqualsItselfOnly) {
  double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
  HostTensor special = tensorOf(ElementType::F32, {nan, infinity, -infinity});
  EXPECT_TRUE(compare(special, special, "y").within(0));
  for (double other : {0.0, infinity}) {
    HostTensor changed =
        tensorOf(ElementType::F32, {other, infinity, -infinity});
    EXPECT_FALSE(compare(changed, special, "y").within(1e9));
    EXPECT_FALSE(compare(special, changed, "y").within(1e9));
  }
  EXPECT_FALSE(
      compare(tensorOf(ElementType::F32, {nan, 1, -infinity}), special, "y")
          .within(1e9));
}

TEST(Comparison, ShapesTypesAndCountsMustAgree) {
  HostTensor a = tensorOf(ElementType::F32, {1});
  EXPECT_FALSE(compare(a, tensorOf(ElementType::F64, {1}), "y").within(1));
  EXPECT_FALSE(compare(a, tensorOf(ElementType::F32, {1, 1}), "y").within(1));
  EXPECT_FALSE(compare({a}, {a, a}, {"y", "z"}).within(1));
  EXPECT_TRUE(compare({a, a}, {a, a}, {"y", "z"}).within(0));
}

} // namespace
