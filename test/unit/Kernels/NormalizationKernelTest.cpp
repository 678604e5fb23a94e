//===- NormalizationKernelTest.cpp - Batch norm and softmax -----*- C++ -*-===//
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

TEST(BatchNormKernelTest, Values) {
  std::mt19937 random(51);
  for (const std::string shape :
       {"[2,19,5,7]", "[3,4]", "[1,1,1,1]", "[2,6,9]", "[1,4,3,3,2]"})
    for (const std::string layout : {":any", ""})
      for (const std::string constant : {"const ", ""})
        for (const std::string activation : {"", "+relu"}) {
          const std::string channels = std::to_string(
              parsed("x(f32" + shape + ")->()").operands[0].shape[1]);
          const std::string statistic =
              "," + constant + "f32[" + channels + "]";
          const Signature signature =
              parsed("batch_norm{epsilon=0.001}(f32" + shape + layout +
                     statistic + statistic + statistic + statistic + ")->(f32" +
                     shape + ":any)" + activation);
          std::vector<Array<float>> operands;
          for (const TensorDescription &operand : signature.operands)
            operands.push_back(randomArray<float>(operand.shape, random));
          for (float &variance : operands[4].elements)
            variance = std::fabs(variance) + 0.01f;
          const auto results = runKernel(signature, operands);
          ASSERT_EQ(results.size(), 1u);
          Array<float> expected(results[0].shape);
          forEachIndex(expected.shape, [&](const Index &index) {
            const Index c = {index[1]};
            double value = (operands[0].at(index) - operands[3].at(c)) *
                               operands[1].at(c) /
                               std::sqrt(operands[4].at(c) + 0.001) +
                           operands[2].at(c);
            if (!activation.empty())
              value = std::max(value, 0.0);
            expected.at(index) = static_cast<float>(value);
          });
          expectEqual(results[0], expected, signature.text(), 1e-4);
        }
}

TEST(BatchNormKernelTest, RefusesWhatDoesNotFit) {
  const std::string four = ",f32[3],f32[3],f32[3],f32[3])->(f32[2,3,4,4])";
  EXPECT_FALSE(provider().supports(parsed("batch_norm(f32[2,3,4,4]" + four)));
  EXPECT_FALSE(provider().supports(
      parsed("batch_norm{epsilon=0.1}(f32[2,4,4,4]" + four)));
  EXPECT_FALSE(provider().supports(
      parsed("batch_norm{epsilon=0.1}(f32[2,3,4,4],f32[3],f32[3],f32[3])"
             "->(f32[2,3,4,4])")));
  EXPECT_FALSE(provider().supports(
      parsed("batch_norm{epsilon=0.1}(f32[2,3,4,4],f32[3],f32[3],f32[3],f32[2])"
             "->(f32[2,3,4,4])")));
}

void testSoftmax(unsigned axis, const std::string &layout,
                 std::mt19937 &random) {
  testElements<float>(
      "softmax{axis=[" + std::to_string(axis) + "]}(f32[2,17,5,3]" + layout +
          ")->(f32[2,17,5,3]:any)",
      random,
      [&](const std::vector<Array<float>> &operands, const Index &index) {
        double sum = 0;
        Index along = index;
        for (int64_t i = 0; i < operands[0].shape[axis]; ++i) {
          along[axis] = i;
          sum += std::exp(double(operands[0].at(along)));
        }
        return std::exp(double(operands[0].at(index))) / sum;
      },
      1 + axis % 2);
}

TEST(SoftmaxKernelTest, EveryAxis) {
  std::mt19937 random(52);
  for (unsigned axis = 0; axis < 4; ++axis)
    testSoftmax(axis, ":any", random);
  testSoftmax(3, "", random);
  testSoftmax(1, ":acdb", random);
  testSoftmax(0, ":dbca", random);
}

TEST(SoftmaxKernelTest, LargeArgumentsDoNotOverflow) {
  const Signature signature = parsed("softmax{axis=[0]}(f32[2])->(f32[2])");
  Array<float> operand({2});
  operand.elements = {1000.0f, 1000.0f};
  const auto results = runKernel<float>(signature, {operand});
  EXPECT_FLOAT_EQ(results[0].elements[0], 0.5f);
}

TEST(SoftmaxKernelTest, RefusesWhatDoesNotFit) {
  EXPECT_FALSE(
      provider().supports(parsed("softmax{axis=[2]}(f32[2,3])->(f32[2,3])")));
  EXPECT_FALSE(
      provider().supports(parsed("softmax{axis=[-1]}(f32[2,3])->(f32[2,3])")));
  EXPECT_FALSE(
      provider().supports(parsed("softmax{axis=[1]}(f32[2,3])->(f32[3,2])")));
  EXPECT_FALSE(provider().supports(parsed("softmax(f32[2,3])->(f32[2,3])")));
}

TEST(LocalResponseNormKernelTest, Neighbours) {
  std::mt19937 random(55);
  for (const int64_t size : {1, 3, 5})
    for (const std::string layout : {":any", "", ":acdb"})
      testElements<float>(
          "local_response_norm{alpha=0.5,beta=0.75,bias=2,size=[" +
              std::to_string(size) + "]}(f32[2,7,3,4]" + layout +
              ")->(f32[2,7,3,4]:any)",
          random,
          [&](const std::vector<Array<float>> &operands, const Index &index) {
            double sum = 0;
            Index other = index;
            for (int64_t k = index[1] - size / 2; k <= index[1] + size / 2; ++k)
              if (k >= 0 && k < 7) {
                other[1] = k;
                sum += std::pow(double(operands[0].at(other)), 2);
              }
            return operands[0].at(index) /
                   std::pow(2 + 0.5 / double(size) * sum, 0.75);
          });
  EXPECT_FALSE(provider().supports(
      parsed("local_response_norm{alpha=0.5,beta=0.75,bias=2,size=[2]}"
             "(f32[2,7,3,4])->(f32[2,7,3,4])")));
}

} // namespace
