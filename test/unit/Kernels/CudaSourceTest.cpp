//===- CudaSourceTest.cpp - The generated kernels compile -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NVRTC needs no device: where its library is, every kind of kernel is compiled
// for the architectures that are supported. That they compute the right thing
// is for verso-profile --check to say, on a machine with a device.
//
//===----------------------------------------------------------------------===//

#include "Compiler.h"
#include "DevicePlan.h"
#include "verso/Kernels/CudaProvider.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace verso::kernels::cuda {

/// The signatures of a file.
static std::vector<std::string> signaturesIn(const std::string &path) {
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#')
      lines.push_back(line);
  return lines;
}

static bool isLibrarys(const std::string &kind) {
  return kind == "conv" || kind == "matmul" || kind == "conv_transpose";
}

TEST(CudaSource, EveryGeneratedKernelCompiles) {
  const Result<Nvrtc> nvrtc = loadNvrtc({});
  if (!nvrtc)
    GTEST_SKIP() << nvrtc.status().message();
  std::set<std::string> sources;
  for (const std::string &text : signaturesIn(VERSO_CHECKED_SIGNATURES)) {
    Result<Signature> signature = Signature::parse(text);
    ASSERT_TRUE(signature) << text << ": " << signature.status().message();
    if (isLibrarys(signature->kind)) {
      Signature resolved = *signature;
      for (auto *list : {&resolved.operands, &resolved.results})
        for (TensorDescription &tensor : *list)
          if (tensor.layout.isAny())
            tensor.layout = Layout::rowMajor(tensor.rank());
      if (resolved.epilogue.empty() || resolved.results[0].elementCount() == 0)
        continue;
      Result<Launch> launch = planEpilogue(resolved, 0);
      ASSERT_TRUE(launch) << text << ": " << launch.status().message();
      sources.insert(launch->source);
      continue;
    }
    Result<DevicePlan> plan = planOnDevice(*signature);
    if (!plan) // without elements
      EXPECT_EQ(plan.status().code(), Status::Code::Unsupported)
          << text << ": " << plan.status().message();
    else
      for (const Launch &launch : plan->launches)
        sources.insert(launch.source);
  }
  EXPECT_GT(sources.size(), 100u);
  size_t number = 0;
  for (const std::string &source : sources) {
    // Each architecture gets every other kernel.
    Result<std::string> code =
        compileSource(*nvrtc, source, number++ % 2 == 0 ? "sm_80" : "sm_90");
    ASSERT_TRUE(code) << code.status().message() << "\n"
                      << source.substr(source.find("struct Places"));
    EXPECT_FALSE(code->empty());
  }
}

TEST(CudaSource, WhatIsMeasuredHasKernels) {
  const std::string folder = VERSO_COST_MODEL;
  for (const char *file :
       {"signatures.txt", "sequences/resnet50.txt",
        "sequences/resnet50-optimized.txt", "sequences/bert-base-128.txt"})
    for (const std::string &text : signaturesIn(folder + "/" + file)) {
      Result<Signature> signature = Signature::parse(text);
      ASSERT_TRUE(signature) << text << ": " << signature.status().message();
      if (isLibrarys(signature->kind))
        continue;
      const Result<DevicePlan> plan = planOnDevice(*signature);
      EXPECT_TRUE(plan) << text << ": " << plan.status().message();
    }
}

TEST(CudaSource, AWrongKernelDoesNotCompile) {
  const Result<Nvrtc> nvrtc = loadNvrtc({});
  if (!nvrtc)
    GTEST_SKIP() << nvrtc.status().message();
  const Result<std::string> code =
      compileSource(*nvrtc,
                    "extern \"C\" __global__ void kernel() {\n"
                    "  nothing();\n}\n",
                    "sm_90");
  ASSERT_FALSE(code);
  EXPECT_NE(code.status().message().find("nothing"), std::string::npos)
      << code.status().message();
}

TEST(CudaLibraries, SayWhatIsMissing) {
  const Result<Driver> driver = loadDriver({});
  if (driver)
    GTEST_SKIP() << "there is a driver here";
  EXPECT_EQ(driver.status().code(), Status::Code::Unsupported);
  EXPECT_NE(driver.status().message().find("libcuda.so.1"), std::string::npos)
      << driver.status().message();
  const auto provider = createCudaProvider({});
  ASSERT_FALSE(provider);
  EXPECT_EQ(provider.status().message(), driver.status().message());
}

} // namespace verso::kernels::cuda
