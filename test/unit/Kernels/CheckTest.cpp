//===- CheckTest.cpp - One provider against another -----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Check.h"
#include "KernelTester.h"
#include "verso/Kernels/HostProvider.h"

#include <fstream>

namespace verso::kernels::testing {

static std::unique_ptr<Provider> hostProvider() {
  auto created = createHostProvider(1);
  EXPECT_TRUE(created);
  return created ? std::move(*created) : nullptr;
}

namespace {
/// Changes one element of what another kernel computes.
class WrongKernel : public Kernel {
public:
  explicit WrongKernel(std::unique_ptr<Kernel> own)
      : Kernel(own->signature()), kernel(std::move(own)) {}

  std::string description() const override { return "wrong"; }
  Status setConstant(size_t operand, const void *data) override {
    return kernel->setConstant(operand, data);
  }
  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *workspace) override {
    Status status = kernel->execute(operands, results, workspace);
    static_cast<float *>(results[0])[1] += 0.01f;
    return status;
  }

private:
  std::unique_ptr<Kernel> kernel;
};

class WrongProvider : public Provider {
public:
  std::string_view name() const override { return "wrong"; }
  const std::string &fingerprint() const override { return text; }
  unsigned threads() const override { return 1; }
  Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const override {
    auto kernel = host->create(signature);
    if (!kernel)
      return kernel.status();
    return std::unique_ptr<Kernel>(
        std::make_unique<WrongKernel>(std::move(*kernel)));
  }

private:
  std::unique_ptr<Provider> host = hostProvider();
  std::string text = "wrong";
};
} // namespace

// The plain kernels are what the kernels for GPUs are checked against where
// there is no oneDNN, so they have to be right themselves.
TEST(Check, PlainKernelsAgreeWithOneDnn) {
  const auto host = hostProvider();
  std::ifstream file(VERSO_CHECKED_SIGNATURES);
  ASSERT_TRUE(file);
  unsigned checked = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#'))
      continue;
    const Result<Difference> difference =
        checkAgainst(provider(1), {host.get()}, parsed(line));
    if (!difference) {
      EXPECT_EQ(difference.status().code(), Status::Code::Unsupported)
          << line << ": " << difference.status().message();
      continue;
    }
    ++checked;
    EXPECT_TRUE(difference->isWithin())
        << line << ": differs by " << difference->error;
  }
  EXPECT_GT(checked, 400u);
}

TEST(Check, WrongResultsDiffer) {
  const auto host = hostProvider();
  const Result<Difference> difference =
      checkAgainst(WrongProvider(), {host.get()},
                   parsed("relu(f32[4,8]:any)->(f32[4,8]:any)"));
  ASSERT_TRUE(difference) << difference.status().message();
  EXPECT_FALSE(difference->isWithin());
  EXPECT_GT(difference->error, 0.001);
  EXPECT_LT(difference->error, 0.011);
  EXPECT_EQ(difference->kernel, "wrong");
}

TEST(Check, NeedsBothKernels) {
  const auto host = hostProvider();
  const Signature unknown = parsed("dance(f32[4])->(f32[4])");
  EXPECT_EQ(checkAgainst(*host, {host.get()}, unknown).status().code(),
            Status::Code::Unsupported);
  const Result<Difference> alone =
      checkAgainst(*host, {}, parsed("relu(f32[4])->(f32[4])"));
  EXPECT_EQ(alone.status().code(), Status::Code::Failed);
  EXPECT_EQ(createHostProvider(0).status().code(), Status::Code::Invalid);
}

} // namespace verso::kernels::testing
