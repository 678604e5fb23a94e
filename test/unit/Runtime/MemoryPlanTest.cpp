//===- MemoryPlanTest.cpp - No two live values share memory ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Runtime/MemoryPlan.h"
#include "gtest/gtest.h"
#include <random>

using namespace verso;

namespace {

/// The most bytes that are alive in one step, each value rounded up.
size_t peak(const std::vector<Lifetime> &lifetimes) {
  size_t most = 0;
  for (const Lifetime &at : lifetimes) {
    size_t sum = 0;
    for (const Lifetime &other : lifetimes)
      if (other.first <= at.first && at.first <= other.last)
        sum += (std::max<size_t>(other.bytes, 1) + 63) / 64 * 64;
    most = std::max(most, sum);
  }
  return most;
}

TEST(MemoryPlan, LiveValuesNeverOverlap) {
  std::mt19937 engine(1);
  for (int round = 0; round < 200; ++round) {
    std::vector<Lifetime> lifetimes;
    for (int i = 0; i < 40; ++i) {
      auto first = unsigned(engine() % 50);
      lifetimes.push_back(
          {engine() % 1000, first, first + unsigned(engine() % 8)});
    }
    MemoryPlan plan = planMemory(lifetimes);
    for (size_t i = 0; i < lifetimes.size(); ++i) {
      EXPECT_EQ(plan.offsets[i] % MemoryPlan::alignment, 0u);
      EXPECT_LE(plan.offsets[i] + lifetimes[i].bytes, plan.bytes);
      for (size_t j = 0; j < i; ++j) {
        bool bothAlive = lifetimes[i].first <= lifetimes[j].last &&
                         lifetimes[j].first <= lifetimes[i].last;
        bool apart = plan.offsets[i] + lifetimes[i].bytes <= plan.offsets[j] ||
                     plan.offsets[j] + lifetimes[j].bytes <= plan.offsets[i];
        EXPECT_TRUE(!bothAlive || apart);
      }
    }
    EXPECT_LE(plan.bytes, 2 * peak(lifetimes)) << "memory is reused";
  }
}

TEST(MemoryPlan, ChainNeedsTwoPlaces) {
  std::vector<Lifetime> chain;
  for (unsigned i = 0; i < 10; ++i)
    chain.push_back({640, i, i + 1});
  EXPECT_EQ(planMemory(chain).bytes, 2u * 640u);
}

TEST(MemoryPlan, NothingNeedsNothing) { EXPECT_EQ(planMemory({}).bytes, 0u); }

} // namespace
