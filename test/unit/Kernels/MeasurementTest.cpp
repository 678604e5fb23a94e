//===- MeasurementTest.cpp - Measuring kernels ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Measurement.h"
#include "KernelTester.h"
#include "verso/Kernels/Stopwatch.h"

#include <chrono>
#include <thread>

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

TEST(MeasurementTest, Summary) {
  std::vector<double> samples = {3, 1, 2, 100, 2.5};
  const Measurement odd = summarize(samples);
  EXPECT_DOUBLE_EQ(odd.milliseconds, 2500);
  EXPECT_DOUBLE_EQ(odd.noise, 0.5 / 2.5);
  EXPECT_EQ(odd.runs, 5u);
  samples = {4, 1, 2, 3};
  EXPECT_DOUBLE_EQ(summarize(samples).milliseconds, 2500);
  samples = {7};
  EXPECT_DOUBLE_EQ(summarize(samples).milliseconds, 7000);
  EXPECT_DOUBLE_EQ(summarize(samples).noise, 0);
}

TEST(MeasurementTest, MoreWorkTakesLonger) {
  MeasurementOptions options;
  options.maximumSeconds = 0.2;
  const auto small = measure(provider(),
                             parsed("matmul(f32[64,64]:any,const f32[64,64])"
                                    "->(f32[64,64]:any)"),
                             options);
  const auto large =
      measure(provider(),
              parsed("matmul(f32[512,512]:any,const f32[512,512])"
                     "->(f32[512,512]:any)"),
              options);
  ASSERT_TRUE(small) << small.status().message();
  ASSERT_TRUE(large) << large.status().message();
  EXPECT_GT(small->milliseconds, 0);
  // 512 times the work.
  EXPECT_GT(large->milliseconds, 20 * small->milliseconds);
  EXPECT_GE(large->noise, 0);
  EXPECT_GE(small->runs, options.minimumRuns);
}

TEST(MeasurementTest, Limits) {
  const Signature signature =
      parsed("relu(f32[256,1024]:any)->(f32[256,1024]:any)");
  MeasurementOptions options;
  options.minimumRuns = 3;
  options.maximumRuns = 5;
  options.tolerance = 0;
  const auto few = measure(provider(), signature, options);
  ASSERT_TRUE(few);
  EXPECT_EQ(few->runs, 5u);
  options.hardLimitSeconds = 0;
  const auto one = measure(provider(), signature, options);
  ASSERT_TRUE(one);
  EXPECT_EQ(one->runs, 1u);
  options.maximumBytes = 1024;
  EXPECT_EQ(measure(provider(), signature, options).status().code(),
            Status::Code::Unsupported);
}

TEST(MeasurementTest, UnsupportedSignature) {
  EXPECT_EQ(
      measure(provider(), parsed("warp(f32[2])->(f32[2])")).status().code(),
      Status::Code::Unsupported);
}

TEST(MeasurementTest, RandomDataIsHarmlessAndReproducible) {
  TensorDescription tensor;
  tensor.shape = {1000};
  tensor.layout = Layout::rowMajor(1);
  std::vector<float> first(1000), second(1000);
  fillRandom(tensor, first.data(), 1);
  fillRandom(tensor, second.data(), 1);
  EXPECT_EQ(first, second);
  for (float element : first) {
    EXPECT_GE(element, 0.1f);
    EXPECT_LT(element, 1.0f);
  }
  fillRandom(tensor, second.data(), 2);
  EXPECT_NE(first, second);
  std::vector<int64_t> integers(1000);
  tensor.element = ElementType::I64;
  fillRandom(tensor, integers.data(), 1);
  int64_t sum = 0;
  for (int64_t element : integers) {
    EXPECT_TRUE(element == 0 || element == 1);
    sum += element;
  }
  EXPECT_GT(sum, 400);
  EXPECT_LT(sum, 600);
}

/// The time of a product that reads each constant once, 256 KB of them.
double productTime(CacheState caches) {
  MeasurementOptions options;
  options.caches = caches;
  const auto measurement = measure(
      provider(),
      parsed("matmul(f32[1,256]:any,const f32[256,256])->(f32[1,256]:any)"),
      options);
  EXPECT_TRUE(measurement) << measurement.status().message();
  return measurement ? measurement->milliseconds : 0;
}

TEST(MeasurementTest, ConstantsComeFromMemoryInALargeModel) {
  EXPECT_EQ(provider().cachesInModel(1 << 10), CacheState::Warm);
  EXPECT_EQ(provider().cachesInModel(1 << 30), CacheState::ColdConstants);
#if defined(__x86_64__) || defined(__i386__)
  EXPECT_GT(productTime(CacheState::ColdConstants),
            1.5 * productTime(CacheState::Warm));
#endif
}

TEST(MeasurementTest, AKernelTellsWhereItsConstantsAre) {
  for (const char *text :
       {"matmul(f32[8,64]:any,const f32[64,64])->(f32[8,64]:any)",
        "conv{dilations=[1,1],group=[1],pads=[0,0,0,0],strides=[1,1]}"
        "(f32[1,16,8,8]:any,const f32[32,16,1,1])->(f32[1,32,8,8]:any)",
        "add(f32[8,64]:any,const f32[64])->(f32[8,64]:any)"}) {
    auto kernel = provider().create(parsed(text));
    ASSERT_TRUE(kernel) << text;
    const TensorDescription &constant = (*kernel)->signature().operands[1];
    std::vector<char> data(constant.bytes());
    fillRandom(constant, data.data(), 1);
    ASSERT_TRUE((*kernel)->setConstant(1, data.data()));
    size_t bytes = 0;
    for (std::span<const char> part : (*kernel)->constantData())
      bytes += part.size();
    EXPECT_GE(bytes, constant.bytes()) << text;
  }
}

TEST(MeasurementTest, TimesWithTheDataElsewhereAreThoseOfAnotherDevice) {
  const std::string usual = deviceName(provider(), CacheState::ColdConstants);
  EXPECT_EQ(usual, provider().fingerprint());
  EXPECT_EQ(deviceName(provider(), CacheState::Warm), usual + "; all in cache");
  EXPECT_EQ(deviceName(provider(), CacheState::Cold),
            usual + "; nothing in cache");
  // Times that were taken in another way are not found.
  EXPECT_NE(usual.find("; timing 3"), std::string::npos);
}

TEST(StopwatchTest, SleepIsNoWork) {
  const Stopwatch wall(/*isSingleThreaded=*/false);
  const Stopwatch own(/*isSingleThreaded=*/true);
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_GE(wall.seconds(), 0.02);
  EXPECT_LT(own.seconds(), 0.01);
}

TEST(Measurement, ASequenceTakesAsLongAsItsKernels) {
  const Signature relu =
      parsed("relu(f32[1000,1000]:any)->(f32[1000,1000]:any)");
  const Signature product =
      parsed("matmul(f32[200,200]:any,const f32[200,200])->(f32[200,200]:any)");
  MeasurementOptions options;
  options.maximumSeconds = 0.2;
  const Result<Measurement> one =
      measureSequence(provider(1), {relu, product}, options);
  const Result<Measurement> many = measureSequence(
      provider(1), {relu, product, relu, product, relu, product, relu, product},
      options);
  ASSERT_TRUE(one) << one.status().message();
  ASSERT_TRUE(many) << many.status().message();
  EXPECT_GT(many->milliseconds, 2 * one->milliseconds);
  EXPECT_FALSE(measureSequence(
      provider(1), {relu, parsed("dance(f32[4])->(f32[4])")}, options));
}

} // namespace
