//===- LatencyTest.cpp - Telling a gain from noise -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/Latency.h"
#include "gtest/gtest.h"
#include <random>

using namespace verso;

namespace {

TEST(Latency, MedianAndSpread) {
  Latency odd = summarizeLatency({5, 1, 3});
  EXPECT_EQ(odd.median, 3);
  EXPECT_EQ(odd.spread, 2);
  EXPECT_EQ(summarizeLatency({1, 2, 3, 10}).median, 2.5);
  EXPECT_EQ(summarizeLatency({}).median, 0);
}

/// Samples around `time` that drift by a factor of two over the run and are
/// interrupted now and then.
std::vector<double> samples(double time, int seed) {
  std::mt19937 engine(seed);
  std::vector<double> result;
  for (int i = 0; i < 100; ++i) {
    double jitter = 1 + 0.05 * (double(engine() % 1000) / 1000 - 0.5);
    double drift = 1 + i / 100.0;
    result.push_back(time * jitter * drift * (engine() % 20 == 0 ? 5 : 1));
  }
  return result;
}

TEST(Latency, GainsAreSeenThroughDriftAndInterruptions) {
  for (int seed = 0; seed < 20; ++seed) {
    LatencyComparison gain =
        compareLatency(samples(10, seed), samples(9, seed + 100));
    EXPECT_TRUE(gain.isFaster()) << gain.ratio << " +- " << gain.noise;
    EXPECT_NEAR(gain.ratio, 0.9, 0.02);
    LatencyComparison loss =
        compareLatency(samples(9, seed), samples(10, seed + 100));
    EXPECT_TRUE(loss.isSlower());
  }
}

TEST(Latency, EqualProgramsAreNeitherFasterNorSlower) {
  for (int seed = 0; seed < 50; ++seed) {
    LatencyComparison same =
        compareLatency(samples(10, seed), samples(10, seed + 100));
    EXPECT_FALSE(same.isFaster() || same.isSlower())
        << same.ratio << " +- " << same.noise;
  }
}

TEST(Latency, NoSamplesDecideNothing) {
  LatencyComparison none = compareLatency({}, {});
  EXPECT_FALSE(none.isFaster() || none.isSlower());
}

} // namespace
