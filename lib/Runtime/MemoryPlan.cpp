//===- MemoryPlan.cpp - Who may use which memory when ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryPlan.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Alignment.h"
#include <map>
#include <set>

namespace verso {

namespace {

/// The free ranges of the block, by place and by size.
class FreeList {
public:
  /// A place for `bytes`, the smallest free range that holds them; the block
  /// grows if there is none.
  size_t allocate(size_t bytes) {
    auto fit = bySize.lower_bound({bytes, 0});
    if (fit == bySize.end())
      return grow(bytes);
    auto [size, offset] = *fit;
    remove(offset, size);
    if (size > bytes)
      insert(offset + bytes, size - bytes);
    return offset;
  }

  void release(size_t offset, size_t bytes) {
    auto next = byOffset.lower_bound(offset);
    if (next != byOffset.end() && next->first == offset + bytes) {
      bytes += next->second;
      remove(next->first, next->second);
    }
    auto previous = byOffset.lower_bound(offset);
    if (previous != byOffset.begin() &&
        (--previous, previous->first + previous->second == offset)) {
      offset = previous->first;
      bytes += previous->second;
      remove(previous->first, previous->second);
    }
    insert(offset, bytes);
  }

  size_t end() const { return blockEnd; }

private:
  size_t grow(size_t bytes) {
    // A free range at the end is extended rather than left behind.
    size_t offset = blockEnd;
    if (!byOffset.empty()) {
      auto [lastOffset, lastBytes] = *byOffset.rbegin();
      if (lastOffset + lastBytes == blockEnd) {
        offset = lastOffset;
        remove(lastOffset, lastBytes);
      }
    }
    blockEnd = offset + bytes;
    return offset;
  }
  void insert(size_t offset, size_t bytes) {
    byOffset.emplace(offset, bytes);
    bySize.emplace(bytes, offset);
  }
  void remove(size_t offset, size_t bytes) {
    byOffset.erase(offset);
    bySize.erase({bytes, offset});
  }

  std::map<size_t, size_t> byOffset;
  std::set<std::pair<size_t, size_t>> bySize;
  size_t blockEnd = 0;
};

} // namespace

MemoryPlan planMemory(llvm::ArrayRef<Lifetime> lifetimes) {
  MemoryPlan plan;
  plan.offsets.resize(lifetimes.size());
  std::vector<unsigned> order(lifetimes.size());
  for (unsigned i = 0; i < order.size(); ++i)
    order[i] = i;
  llvm::sort(order, [&](unsigned l, unsigned r) {
    return std::pair(lifetimes[l].first, l) < std::pair(lifetimes[r].first, r);
  });
  FreeList free;
  std::multimap<unsigned, unsigned> alive; // by last step
  auto paddedBytes = [&](unsigned value) {
    // An empty value gets a place of its own too, so that pointers differ.
    return llvm::alignTo(std::max<size_t>(lifetimes[value].bytes, 1),
                         llvm::Align(MemoryPlan::alignment));
  };
  for (unsigned value : order) {
    while (!alive.empty() && alive.begin()->first < lifetimes[value].first) {
      unsigned dead = alive.begin()->second;
      free.release(plan.offsets[dead], paddedBytes(dead));
      alive.erase(alive.begin());
    }
    plan.offsets[value] = free.allocate(paddedBytes(value));
    alive.emplace(lifetimes[value].last, value);
  }
  plan.bytes = free.end();
  return plan;
}

} // namespace verso
