//===- AnalyticModelTest.cpp - Estimated times ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/AnalyticModel.h"

#include "gtest/gtest.h"

using namespace verso;
using kernels::Measurement;
using kernels::Signature;

namespace {

Signature parsed(const std::string &text) {
  kernels::Result<Signature> signature = Signature::parse(text);
  EXPECT_TRUE(signature) << text << signature.status().message();
  return *signature;
}

TEST(AnalyticModelTest, Work) {
  const Work convolution = workOf(
      parsed("conv{dilations=[1,1],group=[2],pads=[1,1,1,1],strides=[1,1]}"
             "(f32[1,8,5,7]:any,const f32[6,4,3,3])->(f32[1,6,5,7]:any)"));
  EXPECT_EQ(convolution.operations, 2.0 * (6 * 5 * 7) * (4 * 3 * 3));
  EXPECT_EQ(convolution.bytes, 4.0 * (8 * 5 * 7 + 6 * 4 * 3 * 3 + 6 * 5 * 7));
  EXPECT_TRUE(convolution.isLinear);

  const Work product =
      workOf(parsed("matmul(f32[2,5,7]:any,f32[7,9]:any)->(f32[2,5,9]:any)"));
  EXPECT_EQ(product.operations, 2.0 * (2 * 5 * 9) * 7);

  const Work pooling = workOf(parsed(
      "max_pool{dilations=[1,1],kernel=[3,2],pads=[0,0,0,0],strides=[1,1]}"
      "(f32[1,2,5,5])->(f32[1,2,3,4])"));
  EXPECT_EQ(pooling.operations, 2.0 * 3 * 4 * 6);
  EXPECT_FALSE(pooling.isLinear);

  const Work move = workOf(
      parsed("split{axis=[0],sizes=[1,2]}(i64[3,4])->(i64[1,4],i64[2,4])"));
  EXPECT_EQ(move.operations, 0);
  EXPECT_EQ(move.bytes, 2.0 * 8 * 12);

  EXPECT_EQ(workOf(parsed("reduce_mean{axes=[0],keep_dims=[0]}(f32[30,4])"
                          "->(f32[4])"))
                .operations,
            120);
  EXPECT_EQ(workOf(parsed("add(f32[30,4],f32[4])->(f32[30,4])")).operations,
            120);
  EXPECT_GT(workOf(parsed("tanh(f32[30,4])->(f32[30,4])")).operations, 240);
}

TEST(AnalyticModelTest, EstimateIsTheSlowestPartAndTheLaunch) {
  DeviceSpeed speed;
  speed.linearRate = 100;
  speed.memoryRate = 10;
  speed.cacheRate = 50;
  speed.cacheBytes = 1e6;
  speed.launch = 0.25;
  // 2 * 1024^3 operations at 100 per nanosecond.
  EXPECT_NEAR(estimateMilliseconds(
                  parsed("matmul(f32[1024,1024]:any,f32[1024,1024]:any)"
                         "->(f32[1024,1024]:any)"),
                  speed),
              0.25 + 2.0 * 1024 * 1024 * 1024 / 100 * 1e-6, 1e-9);
  // 2 MB, of which one at 50 and the other at 10 bytes per nanosecond.
  EXPECT_NEAR(estimateMilliseconds(
                  parsed("reorder(f32[250000,1])->(f32[250000,1])"), speed),
              0.25 + 1e6 / 50 * 1e-6 + 1e6 / 10 * 1e-6, 1e-9);
}

TEST(AnalyticModelTest, CalibrationRecoversTheSpeeds) {
  DeviceSpeed real;
  real.linearRate = 123;
  real.scalarRate = 7;
  real.memoryRate = 11;
  real.cacheRate = 77;
  real.launch = 0.001;
  const DeviceSpeed found = calibrate([&](const Signature &signature) {
    // A device that is as the model says, apart from its caches: what the probe
    // of the memory moves passes through memory whole.
    DeviceSpeed speed = real;
    const double bytes = workOf(signature).bytes;
    speed.cacheBytes = bytes > 1e7 ? 0 : 1e7;
    Measurement measurement;
    measurement.milliseconds = estimateMilliseconds(signature, speed);
    return std::optional(measurement);
  });
  EXPECT_NEAR(found.linearRate, 123, 1);
  EXPECT_NEAR(found.scalarRate, 7, 0.1);
  EXPECT_NEAR(found.memoryRate, 11, 0.1);
  EXPECT_NEAR(found.cacheRate, 77, 1);
  EXPECT_NEAR(found.launch, 0.001, 1e-4);
}

TEST(AnalyticModelTest, CalibrationWithoutMeasurementsKeepsTheDefaults) {
  const DeviceSpeed found =
      calibrate([](const Signature &) { return std::optional<Measurement>(); });
  EXPECT_EQ(found.linearRate, DeviceSpeed().linearRate);
  EXPECT_EQ(found.launch, DeviceSpeed().launch);
}

TEST(AnalyticModelTest, InterpretationIsSlow) {
  const Signature product =
      parsed("matmul(f32[64,64]:any,f32[64,64]:any)->(f32[64,64]:any)");
  EXPECT_GT(estimateInterpretedMilliseconds(product),
            10 * estimateMilliseconds(product, DeviceSpeed()));
}

/// Definitions that look for an element go through many for each result.
TEST(AnalyticModelTest, InterpretingASearchIsSlower) {
  const auto estimate = [](const std::string &text) {
    return estimateInterpretedMilliseconds(parsed(text));
  };
  const std::string sum = "cumsum{axis=[0]}(f32[";
  EXPECT_GT(estimate(sum + "1000])->(f32[1000])"),
            1000 * estimate(sum + "10])->(f32[10])"));
  const std::string top = "top_k{axis=[0],k=[2],largest=[1]}(f32[";
  EXPECT_GT(estimate(top + "1000])->(f32[2],i64[2])"),
            1000 * estimate(top + "10])->(f32[2],i64[2])"));
  const std::string scatter = "scatter_nd_add(f32[100,2],i64[";
  EXPECT_GT(estimate(scatter + "1000,1],f32[1000,2])->(f32[100,2])"),
            50 * estimate(scatter + "10,1],f32[10,2])->(f32[100,2])"));
}

TEST(AnalyticModelTest, DegenerateSignatures) {
  for (const char *text :
       {"conv()->()", "matmul()->()", "relu()->()",
        "conv(f32[],f32[])->(f32[])", "matmul(f32[])->(f32[])",
        "conv(f32[0],f32[0])->(f32[0])"}) {
    const double estimate = estimateMilliseconds(parsed(text), DeviceSpeed());
    EXPECT_GE(estimate, 0) << text;
    EXPECT_LT(estimate, 1) << text;
  }
}

} // namespace
