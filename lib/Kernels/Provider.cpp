//===- Provider.cpp - Who has kernels, and what a kernel is -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Provider.h"
#include "ProcessorCaches.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace verso::kernels {

Recording::~Recording() = default;

Memory::~Memory() = default;

Result<std::unique_ptr<Recording>>
Memory::record(const std::function<Status()> &work) {
  return Status::unsupported("this device records no kernels");
}

Kernel::~Kernel() = default;

TimedKernel::~TimedKernel() = default;

Provider::~Provider() = default;

bool Provider::supports(const Signature &signature) const {
  return create(signature).ok();
}

bool Provider::folds(const Signature &, const Signature &, size_t) const {
  return false;
}

Memory &Provider::memory() const { return hostMemory(); }

CacheState Provider::cachesInModel(size_t bytes) const {
  return memory().isHost() && bytes <= innerCacheBytes()
             ? CacheState::Warm
             : CacheState::ColdConstants;
}

namespace {
class HostMemory final : public Memory {
public:
  bool isHost() const override { return true; }

  Result<void *> allocate(size_t bytes) override {
    constexpr size_t alignment = 64;
    const size_t rounded =
        (std::max<size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
    if (void *memory = std::aligned_alloc(alignment, rounded))
      return memory;
    return Status::failed("out of memory");
  }
  void release(void *memory) override { std::free(memory); }

  Status copyIn(void *to, const void *from, size_t bytes) override {
    if (bytes != 0) // else there need not be any memory
      std::memcpy(to, from, bytes);
    return Status();
  }
  Status copyOut(void *to, const void *from, size_t bytes) override {
    return copyIn(to, from, bytes);
  }
  Status synchronize() override { return Status(); }
};
} // namespace

Memory &hostMemory() {
  static HostMemory memory;
  return memory;
}

Result<Allocation> Allocation::make(Memory &memory, size_t bytes) {
  Result<void *> block = memory.allocate(bytes);
  if (!block)
    return block.status();
  Allocation result;
  result.memory = &memory;
  result.block = *block;
  return result;
}

} // namespace verso::kernels
