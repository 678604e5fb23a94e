//===- ScatterKernelTest.cpp - Updates, top_k, integers --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

#include <algorithm>
#include <limits>

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

using Integers = Array<int64_t>;

Integers array(std::vector<int64_t> shape, std::vector<int64_t> elements) {
  Integers result(std::move(shape));
  EXPECT_EQ(result.elements.size(), elements.size());
  result.elements = std::move(elements);
  return result;
}

Integers runOne(const std::string &text, const std::vector<Integers> &operands,
                size_t number = 0) {
  std::vector<Integers> results = runKernel<int64_t>(parsed(text), operands);
  if (results.size() <= number) {
    ADD_FAILURE() << text;
    return Integers({0});
  }
  return results[number];
}

/// Updates at repeated, negative and absent places, in order.
TEST(ScatterKernelTest, ScatterElements) {
  const Integers x = array({2, 3}, {1, 2, 3, 4, 5, 6});
  const Integers which = array({2, 4}, {0, -1, 0, 3, 1, -4, 1, -2});
  const Integers updates = array({2, 4}, {10, 20, 30, 40, 50, 60, 70, 80});
  const auto run = [&](const std::string &suffix) {
    return runOne("scatter_elements" + suffix +
                      "{axis=[1]}(i64[2,3]:any,i64[2,4]:any,i64[2,4]:any)->"
                      "(i64[2,3]:any)",
                  {x, which, updates})
        .elements;
  };
  using List = std::vector<int64_t>;
  EXPECT_EQ(run(""), (List{30, 2, 20, 4, 80, 6}));
  EXPECT_EQ(run("_add"), (List{41, 2, 23, 4, 205, 6}));
  EXPECT_EQ(run("_mul"), (List{300, 2, 60, 4, 1400000, 6}));
  EXPECT_EQ(run("_max"), (List{30, 2, 20, 4, 80, 6}));
  EXPECT_EQ(run("_min"), (List{1, 2, 3, 4, 5, 6}));
}

/// Off the axis the indices may be fewer than the elements.
TEST(ScatterKernelTest, ScatterElementsInAPart) {
  EXPECT_EQ(
      runOne("scatter_elements{axis=[0]}(i64[3,3]:any,i64[2,2]:any,"
             "i64[2,2]:any)->(i64[3,3]:any)",
             {array({3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9}),
              array({2, 2}, {2, 0, 0, 1}), array({2, 2}, {10, 20, 30, 40})})
          .elements,
      (std::vector<int64_t>{30, 20, 3, 4, 40, 6, 10, 8, 9}));
}

TEST(ScatterKernelTest, ScatterNd) {
  const Integers x = array({3, 2}, {1, 2, 3, 4, 5, 6});
  using List = std::vector<int64_t>;
  EXPECT_EQ(runOne("scatter_nd_add(i64[3,2]:any,i64[3,1]:any,i64[3,2]:any)->"
                   "(i64[3,2]:any)",
                   {x, array({3, 1}, {2, -1, 3}),
                    array({3, 2}, {10, 20, 30, 40, 50, 60})})
                .elements,
            (List{1, 2, 3, 4, 45, 66}));
  EXPECT_EQ(
      runOne("scatter_nd(i64[3,2]:any,i64[3,2]:any,i64[3]:any)->"
             "(i64[3,2]:any)",
             {x, array({3, 2}, {0, 1, -1, 0, 1, 2}), array({3}, {10, 20, 30})})
          .elements,
      (List{1, 10, 3, 4, 20, 6}));
}

/// Sums of short integers wrap around.
TEST(ScatterKernelTest, ShortIntegers) {
  const Signature signature = parsed(
      "scatter_elements_mul{axis=[0]}(i32[2]:any,i32[1]:any,i32[1]:any)->"
      "(i32[2]:any)");
  Array<int32_t> x({2}), which({1}), updates({1});
  x.elements = {3, 65537};
  which.elements = {1};
  updates.elements = {65537};
  const auto results = runKernel<int32_t>(signature, {x, which, updates});
  ASSERT_EQ(results.size(), 1u);
  EXPECT_EQ(results[0].elements, (std::vector<int32_t>{3, 131073}));
}

TEST(TopKKernelTest, EveryAxis) {
  const Integers x = array({2, 3}, {5, 1, 5, 2, 7, 2});
  using List = std::vector<int64_t>;
  const auto run = [&](const std::string &attributes, const std::string &shape,
                       size_t number) {
    return runOne("top_k{" + attributes + "}(i64[2,3]:any)->(i64" + shape +
                      ":any,i64" + shape + ":any)",
                  {x}, number)
        .elements;
  };
  const std::string last = "axis=[1],k=[2],largest=[1]";
  EXPECT_EQ(run(last, "[2,2]", 0), (List{5, 5, 7, 2}));
  EXPECT_EQ(run(last, "[2,2]", 1), (List{0, 2, 1, 0}));
  const std::string first = "axis=[0],k=[1],largest=[0]";
  EXPECT_EQ(run(first, "[1,3]", 0), (List{2, 1, 2}));
  EXPECT_EQ(run(first, "[1,3]", 1), (List{1, 0, 1}));
}

/// The function \p kind of two lists.
std::vector<int64_t> ofPairs(const std::string &kind,
                             const std::vector<int64_t> &lhs,
                             const std::vector<int64_t> &rhs) {
  const auto count = static_cast<int64_t>(lhs.size());
  const std::string type = "i64[" + std::to_string(count) + "]";
  return runOne(kind + "(" + type + "," + type + ")->(" + type + ")",
                {array({count}, lhs), array({count}, rhs)})
      .elements;
}

TEST(IntegerKernelTest, Functions) {
  constexpr int64_t least = std::numeric_limits<int64_t>::min();
  using List = std::vector<int64_t>;
  const List x = {7, -7, 7, -7, least, 3}, y = {3, 3, -3, -3, -1, 0};
  EXPECT_EQ(ofPairs("div", x, y), (List{2, -2, -2, 2, least, 0}));
  EXPECT_EQ(ofPairs("remainder", x, y), (List{1, -1, 1, -1, 0, 3}));
  EXPECT_EQ(ofPairs("mod", x, y), (List{1, 2, -2, -1, 0, 3}));
  EXPECT_EQ(ofPairs("max", x, y), (List{7, 3, 7, -3, -1, 3}));
  EXPECT_EQ(ofPairs("bitwise_and", x, y), (List{3, 1, 5, -7, least, 0}));
  EXPECT_EQ(ofPairs("bitwise_or", x, y), (List{7, -5, -1, -3, -1, 3}));
  EXPECT_EQ(ofPairs("bitwise_xor", x, y), (List{4, -6, -6, 4, ~least, 3}));
  const List by = {0, 1, 2, 3, 63, 64};
  EXPECT_EQ(ofPairs("shift_left", x, by), (List{7, -14, 28, -56, 0, 0}));
  EXPECT_EQ(ofPairs("shift_right", x, by), (List{7, -4, 1, -1, -1, 0}));
}

TEST(IntegerKernelTest, SumsOfShortIntegersWrap) {
  std::mt19937 random(54);
  for (const std::string kind : {"add", "sub", "mul"})
    testElements<int8_t>(kind + "(i8[40]:any,i8[40]:any)->(i8[40]:any)", random,
                         [&](const std::vector<Array<int8_t>> &operands,
                             const std::vector<int64_t> &index) {
                           const int a = operands[0].at(index),
                                     b = operands[1].at(index);
                           const int exact = kind == "add"   ? a + b
                                             : kind == "sub" ? a - b
                                                             : a * b;
                           return double(static_cast<int8_t>(exact));
                         });
}

} // namespace
