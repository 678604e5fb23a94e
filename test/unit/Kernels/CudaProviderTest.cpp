//===- CudaProviderTest.cpp - Kernels on a GPU ----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/CudaProvider.h"
#include "verso/Kernels/Check.h"
#include "verso/Kernels/HostProvider.h"
#include "verso/Kernels/Measurement.h"

#include <gtest/gtest.h>

#include <fstream>

namespace verso::kernels {

/// Tests that need a device; skipped, with what is missing, where there is
/// none.
class CudaProvider : public ::testing::Test {
protected:
  void SetUp() override {
    auto created = createCudaProvider({});
    if (!created)
      GTEST_SKIP() << created.status().message();
    provider = std::move(*created);
  }

  std::unique_ptr<Provider> provider;
};

static Signature parsed(const std::string &text) {
  Result<Signature> signature = Signature::parse(text);
  EXPECT_TRUE(signature) << text << ": " << signature.status().message();
  return signature ? *signature : Signature();
}

TEST_F(CudaProvider, AgreesWithTheProcessor) {
  const auto host = createHostProvider(1);
  ASSERT_TRUE(host);
  std::ifstream file(VERSO_CHECKED_SIGNATURES);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#'))
      continue;
    const Result<Difference> difference =
        checkAgainst(*provider, {host->get()}, parsed(line));
    if (!difference)
      EXPECT_EQ(difference.status().code(), Status::Code::Unsupported)
          << line << ": " << difference.status().message();
    else
      EXPECT_TRUE(difference->isWithin())
          << line << ": differs by " << difference->error;
  }
}

TEST_F(CudaProvider, SaysWhatItIs) {
  EXPECT_EQ(provider->name(), "cuda");
  EXPECT_TRUE(provider->fingerprint().starts_with("cuda; "));
  EXPECT_FALSE(provider->memory().isHost());
  EXPECT_FALSE(provider->supports(parsed("dance(f32[4])->(f32[4])")));
}

TEST_F(CudaProvider, MakesTheSameKernelAgain) {
  const Signature signature =
      parsed("conv{dilations=[1,1],group=[1],pads=[1,1,1,1],strides=[1,1]}"
             "(f32[1,8,9,9]:any,const f32[8,8,3,3])->(f32[1,8,9,9]:any)");
  auto first = provider->create(signature);
  ASSERT_TRUE(first) << first.status().message();
  EXPECT_TRUE(provider->supports(signature));
  auto again = provider->create((*first)->signature());
  ASSERT_TRUE(again) << again.status().message();
  EXPECT_EQ((*again)->signature(), (*first)->signature());
}

TEST_F(CudaProvider, MeasuresLongerWhereThereIsMoreToDo) {
  const auto time = [&](const std::string &text, CacheState caches) {
    MeasurementOptions options;
    options.caches = caches;
    const Result<Measurement> result =
        measure(*provider, parsed(text), options);
    EXPECT_TRUE(result) << result.status().message();
    return result ? result->milliseconds : 0;
  };
  const std::string small = "add(f32[1024],f32[1024])->(f32[1024])";
  const std::string large =
      "add(f32[2097152],f32[2097152])->(f32[2097152])"; // 24 MiB in all
  EXPECT_GT(time(small, CacheState::Warm), 0);
  EXPECT_GT(time(large, CacheState::Warm), time(small, CacheState::Warm));
  EXPECT_GT(time(large, CacheState::Cold), time(large, CacheState::Warm));
}

TEST_F(CudaProvider, CopiesToTheDeviceAndBack) {
  Memory &memory = provider->memory();
  const auto block = Allocation::make(memory, 16);
  ASSERT_TRUE(block);
  const std::string sent = "fifteen letters";
  std::string back(sent.size(), ' ');
  EXPECT_TRUE(memory.copyIn(block->data(), sent.data(), sent.size()));
  EXPECT_TRUE(memory.copyOut(back.data(), block->data(), back.size()));
  EXPECT_EQ(back, sent);
  EXPECT_FALSE(memory.allocate(size_t(1) << 50));
}

} // namespace verso::kernels
