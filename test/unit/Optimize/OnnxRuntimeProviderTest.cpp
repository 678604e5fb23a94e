//===- OnnxRuntimeProviderTest.cpp - ONNX Runtime as a device -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OnnxRuntimeProvider.h"
#include "verso/Kernels/Check.h"
#include "verso/Kernels/HostProvider.h"
#include "verso/Kernels/Measurement.h"
#include "verso/Kernels/OneDnnProvider.h"

#include "gtest/gtest.h"
#include <fstream>
#include <set>

using namespace verso;
using kernels::Signature;

namespace {

class OnnxRuntimeProviderTest : public ::testing::Test {
protected:
  void SetUp() override {
    auto created = createOnnxRuntimeProvider({});
    if (!created) {
      std::string reason = llvm::toString(created.takeError());
      GTEST_SKIP() << "ONNX Runtime is not installed: " << reason;
    }
    provider = std::move(*created);
  }

  static Signature parsed(const std::string &text) {
    auto signature = Signature::parse(text);
    EXPECT_TRUE(signature) << text;
    return *signature;
  }
  bool supports(const std::string &text) {
    return provider->supports(parsed(text));
  }

  std::unique_ptr<kernels::Provider> provider;
};

const std::string tensor = "f32[1,16,8,8]:any";
const std::string convolution =
    "conv{dilations=[1,1],group=[1],pads=[0,0,0,0],strides=[1,1]}(" + tensor +
    ",const f32[16,16,1,1]";
const std::string result = ")->(" + tensor + ")";

TEST_F(OnnxRuntimeProviderTest, SaysWhatItIs) {
  EXPECT_EQ(provider->name(), "onnxruntime");
  EXPECT_EQ(provider->threads(), 1u);
  EXPECT_EQ(provider->fingerprint().find("onnxruntime 1."), 0u);
  EXPECT_NE(provider->fingerprint().find("; level all; threads 1"),
            std::string::npos);
}

TEST_F(OnnxRuntimeProviderTest, KernelsAreWhatBecomesOneNode) {
  EXPECT_TRUE(supports(convolution + result));
  EXPECT_TRUE(supports(convolution + result + "+relu"));
  EXPECT_TRUE(supports(convolution + ",const f32[16]" + result + "+bias+relu"));
  // It fuses no error function into a convolution, and nothing into a sum.
  EXPECT_FALSE(supports(convolution + result + "+gelu"));
  EXPECT_FALSE(supports("add(" + tensor + "," + tensor + result + "+relu"));
  EXPECT_FALSE(supports("reorder(" + tensor + ")->(f32[1,16,8,8]:acdb)"));
  EXPECT_FALSE(supports("relu(bf16[8]:any)->(bf16[8]:any)"));
  EXPECT_FALSE(supports("relu(f32[1,16,8,8]:acdb)->(f32[1,16,8,8]:acdb)"));
}

TEST_F(OnnxRuntimeProviderTest, WhatDisappearsInConstantsIsFree) {
  const Signature convolved = parsed(convolution + result);
  const std::string channels = ",const f32[16]";
  const Signature norm =
      parsed("batch_norm{epsilon=1e-05}(" + tensor + channels + channels +
             channels + channels + result);
  EXPECT_TRUE(provider->folds(convolved, norm, 0));
  // The convolution's own constants cannot take it in behind an activation.
  EXPECT_FALSE(
      provider->folds(parsed(convolution + result + "+relu"), norm, 0));
  EXPECT_FALSE(provider->folds(
      convolved, parsed("mul(" + tensor + "," + tensor + result), 0));
}

TEST_F(OnnxRuntimeProviderTest, NothingIsFusedWhereNothingIsOptimised) {
  OnnxRuntimeOptions options;
  options.level = "disabled";
  auto plain = createOnnxRuntimeProvider(options);
  ASSERT_TRUE(bool(plain)) << llvm::toString(plain.takeError());
  EXPECT_TRUE((*plain)->supports(parsed(convolution + result)));
  EXPECT_FALSE((*plain)->supports(parsed(convolution + result + "+relu")));
}

TEST_F(OnnxRuntimeProviderTest, ADeviceThatIsNotThereIsAnError) {
  OnnxRuntimeOptions options;
  options.device = "cuda";
  auto created = createOnnxRuntimeProvider(options);
  if (created)
    GTEST_SKIP() << "there is an ONNX Runtime for CUDA";
  EXPECT_NE(
      llvm::toString(created.takeError()).find("no CUDAExecutionProvider"),
      std::string::npos);
}

/// Whether ONNX does not say what the operator does with the data it gets here:
/// negative reals have no unsigned form.
bool isUndefined(const Signature &signature) {
  using kernels::ElementType;
  if (signature.kind != "cast" ||
      signature.results[0].element != ElementType::U8)
    return false;
  const ElementType from = signature.operands[0].element;
  return from == ElementType::F32 || from == ElementType::F16 ||
         from == ElementType::F64;
}

/// What the operators of signatures compute there and here: an implementation
/// of them that nobody of this project wrote.
TEST_F(OnnxRuntimeProviderTest, ComputesWhatTheProcessorComputes) {
  auto oneDnn = kernels::createOneDnnProvider({1});
  auto host = kernels::createHostProvider(1);
  ASSERT_TRUE(oneDnn);
  ASSERT_TRUE(host);
  std::ifstream list(VERSO_CHECKED_SIGNATURES);
  std::set<std::string> kinds;
  size_t checked = 0;
  for (std::string line; std::getline(list, line);) {
    if (line.empty() || line.front() == '#' || line.starts_with("reorder"))
      continue;
    const Signature signature = parsed(line);
    if (isUndefined(signature))
      continue;
    auto difference = kernels::checkAgainst(
        *provider, {oneDnn->get(), host->get()}, signature);
    if (!difference) { // one of the two has no kernel
      EXPECT_NE(difference.status().code(), kernels::Status::Code::Invalid)
          << line << ": " << difference.status().message();
      continue;
    }
    ++checked;
    kinds.insert(signature.kind);
    // Some functions of doubles have constants of single precision there.
    EXPECT_LE(difference->error, std::max(difference->tolerance, 1e-8)) << line;
  }
  EXPECT_GT(checked, 250u);
  EXPECT_GT(kinds.size(), 60u);
}

TEST_F(OnnxRuntimeProviderTest, TimesAreThoseOfTheNodes) {
  const auto milliseconds = [&](const std::string &text) {
    kernels::MeasurementOptions options;
    options.maximumSeconds = 0.05;
    auto measurement = kernels::measure(*provider, parsed(text), options);
    EXPECT_TRUE(measurement) << text << measurement.status().message();
    return measurement ? measurement->milliseconds : 0;
  };
  const double small = milliseconds("relu(f32[1]:any)->(f32[1]:any)");
  const double large = milliseconds("exp(f32[1000000]:any)"
                                    "->(f32[1000000]:any)");
  EXPECT_GT(large, 0);
  EXPECT_LT(small, large);
  // Not the hundreds of microseconds that asking the process takes.
  EXPECT_LT(small, 0.1);
}

} // namespace
