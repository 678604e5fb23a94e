//===- HostProvider.cpp - Plain kernels for any processor -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/HostProvider.h"
#include "HostKernels.h"
#include "verso/Kernels/Measurement.h"

namespace verso::kernels {

Result<std::unique_ptr<Kernel>> createHostKernel(const Signature &signature,
                                                 unsigned threads) {
  using Create =
      Result<std::unique_ptr<Kernel>> (*)(const Signature &, unsigned);
  for (Create create :
       {createCopyKernel, createBinaryKernel, createFunctionKernel,
        createSelectionKernel, createReductionKernel, createGatherKernel,
        createResizeKernel, createRowNormKernel, createScatterKernel,
        createTopKKernel}) {
    Result<std::unique_ptr<Kernel>> own = create(signature, threads);
    if (own || own.status().code() != Status::Code::Unsupported)
      return own;
  }
  return Status::unsupported("'" + signature.kind +
                             "' has no kernel of our own");
}

namespace {
class HostProvider final : public Provider {
public:
  explicit HostProvider(unsigned count)
      : threadCount(count),
        device("host; plain loops; threads " + std::to_string(count) +
               "; timing " + std::to_string(hostTimingRevision)) {}

  std::string_view name() const override { return "host"; }
  const std::string &fingerprint() const override { return device; }
  unsigned threads() const override { return threadCount; }

  Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const override {
    Result<std::unique_ptr<Kernel>> own =
        createHostKernel(signature, threadCount);
    if (own || own.status().code() != Status::Code::Unsupported)
      return own;
    return createPlainKernel(signature, threadCount);
  }

private:
  unsigned threadCount;
  std::string device;
};
} // namespace

Result<std::unique_ptr<Provider>> createHostProvider(unsigned threads) {
  if (threads == 0)
    return Status::invalid("a kernel needs at least one thread");
  return std::unique_ptr<Provider>(std::make_unique<HostProvider>(threads));
}

} // namespace verso::kernels
