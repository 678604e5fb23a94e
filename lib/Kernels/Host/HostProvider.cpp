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

#include <array>
#include <cstring>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

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

std::string processorName() {
#if defined(__x86_64__) || defined(__i386__)
  std::array<unsigned, 12> words = {};
  bool named = true;
  unsigned *next = words.data();
  for (unsigned leaf : {0x80000002u, 0x80000003u, 0x80000004u}) {
    named &= __get_cpuid(leaf, next, next + 1, next + 2, next + 3) != 0;
    next += 4;
  }
  std::array<char, sizeof(words) + 1> buffer = {};
  std::memcpy(buffer.data(), words.data(), sizeof(words));
  std::string name = named ? buffer.data() : "x86";
  for (char &letter : name)
    if (letter == '\t' || letter == '\n')
      letter = ' ';
  name.erase(name.find_last_not_of(' ') + 1);
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) == 0)
    return name;
  const unsigned family = ((eax >> 8) & 0xf) + ((eax >> 20) & 0xff);
  const unsigned model = ((eax >> 4) & 0xf) | ((eax >> 12) & 0xf0);
  return name + " family " + std::to_string(family) + " model " +
         std::to_string(model);
#else
  return "unknown processor";
#endif
}

Result<std::unique_ptr<Provider>> createHostProvider(unsigned threads) {
  if (threads == 0)
    return Status::invalid("a kernel needs at least one thread");
  return std::unique_ptr<Provider>(std::make_unique<HostProvider>(threads));
}

} // namespace verso::kernels
