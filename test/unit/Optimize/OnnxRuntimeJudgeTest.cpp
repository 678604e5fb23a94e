//===- OnnxRuntimeJudgeTest.cpp - Which of two graphs is faster -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OnnxRuntimeJudge.h"

#include "gtest/gtest.h"

using namespace verso;
using kernels::Signature;

namespace {

class OnnxRuntimeJudgeTest : public ::testing::Test {
protected:
  void SetUp() override {
    auto started = OnnxRuntimeJudge::start({});
    if (!started) {
      std::string reason = llvm::toString(started.takeError());
      GTEST_SKIP() << "ONNX Runtime is not installed: " << reason;
    }
    judge = std::move(*started);
  }

  static Signature parsed(const std::string &text) {
    auto signature = Signature::parse(text);
    EXPECT_TRUE(signature) << text;
    return *signature;
  }

  /// Products of a matrix with others, one after the other.
  static SignatureGraph products(unsigned count) {
    const Signature product = parsed("matmul(f32[128,128]:any,"
                                     "const f32[128,128])->(f32[128,128]:any)");
    SignatureGraph graph = SignatureGraph::of(product);
    for (unsigned i = 1; i < count; ++i)
      graph = graph.followedBy(product, 0);
    return graph;
  }

  std::unique_ptr<OnnxRuntimeJudge> judge;
};

TEST_F(OnnxRuntimeJudgeTest, LessWorkIsFasterAndMoreIsNotAccepted) {
  auto comparison = judge->compare(products(6), products(1));
  ASSERT_TRUE(bool(comparison)) << llvm::toString(comparison.takeError());
  EXPECT_GT(comparison->after.median, 0);
  EXPECT_TRUE(comparison->isFaster());
  EXPECT_TRUE(judge->accepts(products(6), products(1)));
  EXPECT_FALSE(judge->accepts(products(1), products(6)));
  EXPECT_EQ(judge->questions(), 2u);
  EXPECT_EQ(judge->rejections(), 1u);
}

TEST_F(OnnxRuntimeJudgeTest, InputsThatOnlyOneReadsAreFine) {
  const std::string tensor = "f32[4096]:any";
  SignatureGraph both = SignatureGraph::of(
      parsed("add(" + tensor + "," + tensor + ")->(" + tensor + ")"));
  SignatureGraph one = both;
  one.steps[0].operands[1] = one.steps[0].operands[0];
  auto comparison = judge->compare(both, one);
  EXPECT_TRUE(bool(comparison)) << llvm::toString(comparison.takeError());
}

TEST_F(OnnxRuntimeJudgeTest, WhatCannotBeRunIsNotRejected) {
  const SignatureGraph reorder =
      SignatureGraph::of(parsed("reorder(f32[2,3]:any)->(f32[2,3])"));
  auto comparison = judge->compare(products(1), reorder);
  EXPECT_FALSE(bool(comparison));
  llvm::consumeError(comparison.takeError());
  EXPECT_TRUE(judge->accepts(products(1), reorder));
}

} // namespace
