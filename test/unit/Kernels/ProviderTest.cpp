//===- ProviderTest.cpp - What providers and kernels promise ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

#include <thread>

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

TEST(ProviderTest, FingerprintTellsDevicesApart) {
  EXPECT_NE(provider(1).fingerprint(), provider(2).fingerprint());
  EXPECT_EQ(provider(1).fingerprint().find_first_of("\t\n"), std::string::npos);
  EXPECT_NE(provider(1).fingerprint().find("onednn 3."), std::string::npos);
  EXPECT_EQ(provider(2).threads(), 2u);
  EXPECT_EQ(provider(1).name(), "onednn");
}

TEST(ProviderTest, NoThreads) {
  EXPECT_EQ(createOneDnnProvider({0}).status().code(), Status::Code::Invalid);
}

/// Asking for the resolved signature gives a kernel of the same signature.
TEST(ProviderTest, ResolvedSignatureIsAFixedPoint) {
  for (const char *text : {
           "conv{dilations=[1,1],group=[1],pads=[1,1,1,1],strides=[1,1]}"
           "(f32[1,16,8,8]:any,const f32[16,16,3,3])->(f32[1,16,8,8]:any)",
           "matmul(f32[8,16]:any,f32[16,8]:any)->(f32[8,8]:any)",
           "max_pool{dilations=[1,1],kernel=[2,2],pads=[0,0,0,0],strides=[2,2]}"
           "(f32[1,16,8,8]:any)->(f32[1,16,4,4]:any)",
           "reduce_mean{axes=[2,3],keep_dims=[0]}(f32[1,16,8,8]:any)"
           "->(f32[1,16]:any)",
           "add(f32[1,16,8,8]:any,f32[16,1,1]:any)->(f32[1,16,8,8]:acdb)",
           "concat{axis=[1]}(f32[1,2,3,3]:any,f32[1,2,3,3])"
           "->(f32[1,4,3,3]:any)",
       }) {
    const auto first = provider().create(parsed(text));
    ASSERT_TRUE(first) << text << first.status().message();
    const Signature resolved = (*first)->signature();
    const auto second = provider().create(resolved);
    ASSERT_TRUE(second) << resolved.text() << second.status().message();
    EXPECT_EQ((*second)->signature(), resolved);
    EXPECT_EQ((*second)->description(), (*first)->description());
  }
}

TEST(ProviderTest, NetworksGetChannelsLast) {
  const auto kernel = provider().create(
      parsed("conv{dilations=[1,1],group=[1],pads=[1,1,1,1],strides=[1,1]}"
             "(f32[1,64,28,28]:any,const f32[64,64,3,3])"
             "->(f32[1,64,28,28]:any)"));
  ASSERT_TRUE(kernel);
  EXPECT_EQ((*kernel)->signature().operands[0].layout, Layout::channelsLast(4));
  EXPECT_EQ((*kernel)->signature().results[0].layout, Layout::channelsLast(4));
  EXPECT_TRUE((*kernel)->signature().operands[1].layout.isRowMajor());
}

TEST(ProviderTest, SetConstantOfAnotherOperand) {
  const float zero[64] = {};
  for (const char *text :
       {"matmul(f32[8,8],const f32[8,8])->(f32[8,8])",
        "concat{axis=[0]}(f32[8,8],const f32[8,8])->(f32[16,8])"}) {
    const auto kernel = provider().create(parsed(text));
    ASSERT_TRUE(kernel);
    EXPECT_FALSE((*kernel)->setConstant(0, zero));
    EXPECT_TRUE((*kernel)->setConstant(1, zero));
    EXPECT_FALSE((*kernel)->setConstant(2, zero));
  }
}

TEST(ProviderTest, SeveralThreadsAtOnce) {
  std::vector<std::thread> threads;
  for (unsigned seed = 0; seed < 4; ++seed)
    threads.emplace_back([seed] {
      std::mt19937 random(seed);
      for (int i = 0; i < 5; ++i)
        testElements<float>(
            "matmul(f32[33,40]:any,const f32[40,50])->(f32[33,50]:any)", random,
            [](const std::vector<Array<float>> &operands,
               const std::vector<int64_t> &index) {
              double sum = 0;
              for (int64_t k = 0; k < 40; ++k)
                sum += double(operands[0].at({index[0], k})) *
                       operands[1].at({k, index[1]});
              return sum;
            },
            1 + seed % 2, 1e-4);
    });
  for (std::thread &thread : threads)
    thread.join();
}

} // namespace
