//===- ElementwiseKernelTest.cpp - Arithmetic and activations ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

using Index = std::vector<int64_t>;

template <typename T>
void testArithmetic(const std::string &kind, const std::string &tensors,
                    std::mt19937 &random, unsigned threads = 1) {
  testElements<T>(
      kind + tensors, random,
      [&](const std::vector<Array<T>> &operands, const Index &index) {
        // In 64 bits integers of 32 bits cannot overflow; the conversion to the
        // result then wraps around.
        using Wide = std::conditional_t<std::is_integral_v<T>, int64_t, T>;
        const Wide a = operands[0].broadcastAt(index);
        const Wide b = operands[1].broadcastAt(index);
        const Wide value = kind == "add"   ? a + b
                           : kind == "sub" ? a - b
                                           : a * b;
        return static_cast<double>(static_cast<T>(value));
      },
      threads, 1e-6);
}

constexpr const char *kinds[] = {"add", "sub", "mul"};

TEST(BinaryKernelTest, Broadcasts) {
  std::mt19937 random(41);
  for (const char *kind : kinds)
    for (const auto &[left, right, result] :
         {std::tuple("[2,3,4,5]", "[2,3,4,5]", "[2,3,4,5]"),
          std::tuple("[2,3,4,5]", "[5]", "[2,3,4,5]"),
          std::tuple("[5]", "[2,3,4,5]", "[2,3,4,5]"),
          std::tuple("[2,3,4,5]", "[3,1,1]", "[2,3,4,5]"),
          std::tuple("[3,1,1]", "[2,3,4,5]", "[2,3,4,5]"),
          std::tuple("[2,3,4,5]", "[1,3,1,1]", "[2,3,4,5]"),
          std::tuple("[1,3,1,1]", "[2,3,4,5]", "[2,3,4,5]"),
          std::tuple("[2,1,4,1]", "[1,3,1,5]", "[2,3,4,5]"),
          std::tuple("[2,1,4,1]", "[3,1,5]", "[2,3,4,5]"),
          std::tuple("[2,3,4,5]", "[]", "[2,3,4,5]"),
          std::tuple("[]", "[2,3,4,5]", "[2,3,4,5]"),
          std::tuple("[]", "[]", "[]"), std::tuple("[1]", "[]", "[1]"),
          std::tuple("[1,1,1]", "[7]", "[1,1,7]"),
          std::tuple("[7,1]", "[1,9]", "[7,9]")}) {
      const auto tensors = [&](const std::string &type) {
        return "(" + type + left + ":any," + type + right + ":any)->(" + type +
               result + ":any)";
      };
      testArithmetic<float>(kind, tensors("f32"), random);
      testArithmetic<double>(kind, tensors("f64"), random, 2);
      testArithmetic<int32_t>(kind, tensors("i32"), random);
    }
}

TEST(BinaryKernelTest, Layouts) {
  std::mt19937 random(42);
  for (const char *kind : kinds)
    for (const std::string left : {":any", "", ":acdb", ":dcba"})
      for (const std::string right : {":any", "", ":acdb"}) {
        testArithmetic<float>(kind,
                              "(f32[2,3,4,5]" + left + ",f32[2,3,4,5]" + right +
                                  ")->(f32[2,3,4,5]:any)",
                              random);
        testArithmetic<float>(kind,
                              "(f32[1,3,1,1]" + left + ",f32[2,3,4,5]" + right +
                                  ")->(f32[2,3,4,5]:acdb)",
                              random);
        testArithmetic<float>(kind,
                              "(f32[2,3,4,5]" + left +
                                  ",const f32[3,1,1])"
                                  "->(f32[2,3,4,5]:any)",
                              random);
      }
}

TEST(BinaryKernelTest, Large) {
  std::mt19937 random(43);
  for (unsigned threads : {1u, 2u}) {
    testArithmetic<float>(
        "sub", "(f32[3,70,41,37]:acdb,f32[70,1,1])->(f32[3,70,41,37]:acdb)",
        random, threads);
    testArithmetic<double>("mul",
                           "(f64[3,70,41,37],f64[70,1,1])->(f64[3,70,41,37])",
                           random, threads);
  }
}

TEST(BinaryKernelTest, IntegersWrapAround) {
  const Signature add = parsed("add(i64[1],i64[1])->(i64[1])");
  Array<int64_t> largest({1}), one({1});
  largest.elements[0] = std::numeric_limits<int64_t>::max();
  one.elements[0] = 1;
  const auto sum = runKernel<int64_t>(add, {largest, one});
  EXPECT_EQ(sum[0].elements[0], std::numeric_limits<int64_t>::min());
}

TEST(BinaryKernelTest, Epilogue) {
  std::mt19937 random(44);
  testElements<float>(
      "add(f32[2,3,4,5]:any,f32[2,3,4,5]:any)->(f32[2,3,4,5]:any)+relu", random,
      [](const std::vector<Array<float>> &operands, const Index &index) {
        return std::max(operands[0].at(index) + operands[1].at(index), 0.0f);
      });
}

TEST(BinaryKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "add(f32[2,3],f32[2])->(f32[2,3])",
           "add(f32[2,3],f32[2,3])->(f32[2,4])",
           "add(f32[2,3],f32[1,2,3])->(f32[2,3])",
           "add(f32[2,3],f64[2,3])->(f32[2,3])",
           "add(f32[2,3])->(f32[2,3])",
           "add(f32[2,3],f32[2,3])->()",
           "add(i1[2,3],i1[2,3])->(i1[2,3])",
           "add(f32[0,3],f32[0,3])->(f32[0,3])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

TEST(ActivationKernelTest, Values) {
  std::mt19937 random(45);
  const std::pair<const char *, double (*)(double)> activations[] = {
      {"relu", [](double x) { return std::max(x, 0.0); }},
      {"sigmoid", [](double x) { return 1 / (1 + std::exp(-x)); }},
      {"tanh", [](double x) { return std::tanh(x); }}};
  for (const auto &[kind, function] : activations)
    for (const std::string tensors :
         {"(f32[2,3,4,5]:any)->(f32[2,3,4,5]:any)",
          "(f32[2,3,4,5]:acdb)->(f32[2,3,4,5]:any)",
          "(f32[2,3,4,5]:any)->(f32[2,3,4,5]:dcba)", "(f32[1])->(f32[1])",
          "(f32[])->(f32[])", "(f32[100,333]:any)->(f32[100,333]:any)"}) {
      auto element = function;
      testElements<float>(
          kind + tensors, random,
          [&](const std::vector<Array<float>> &operands, const Index &index) {
            return element(operands[0].at(index));
          },
          2);
    }
  EXPECT_FALSE(provider().supports(parsed("relu(f32[2,3])->(f32[6])")));
  EXPECT_FALSE(provider().supports(parsed("gelu(f32[2,3])->(f32[2,3])")));
}

} // namespace
