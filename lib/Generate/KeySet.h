//===- KeySet.h - Which keys come up more than once ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_KEYSET_H
#define VERSO_LIB_GENERATE_KEYSET_H

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace verso {

/// A set of 64-bit hashes that knows which were inserted more than once. The
/// lowest bit of a hash does not count. Several threads may insert; what is in
/// the set in the end does not depend on their order.
class KeySet {
public:
  /// A set for up to `count` keys.
  explicit KeySet(size_t count)
      : mask(std::bit_ceil(count + count / 2 + 16) - 1),
        slots(new std::atomic<uint64_t>[mask + 1]()) {}

  /// The bytes that a set for `count` keys needs.
  static uint64_t memoryFor(uint64_t count) {
    return std::bit_ceil(count + count / 2 + 16) * sizeof(uint64_t);
  }

  /// Returns whether the key is new.
  bool insert(uint64_t key) {
    uint64_t wanted = stored(key);
    for (size_t place = wanted >> 1 & mask;; place = (place + 1) & mask) {
      uint64_t found = slots[place].load(std::memory_order_relaxed);
      if (found == 0 && slots[place].compare_exchange_strong(
                            found, wanted, std::memory_order_relaxed))
        return true;
      if ((found | 1) == (wanted | 1)) {
        if ((found & 1) == 0)
          slots[place].fetch_or(1, std::memory_order_relaxed);
        return false;
      }
    }
  }

  /// Whether a key that is in the set was inserted more than once.
  bool isRepeated(uint64_t key) const {
    uint64_t wanted = stored(key);
    for (size_t place = wanted >> 1 & mask;; place = (place + 1) & mask) {
      uint64_t found = slots[place].load(std::memory_order_relaxed);
      if (found == 0)
        return false;
      if ((found | 1) == (wanted | 1))
        return found & 1;
    }
  }

  /// The number of keys that were inserted more than once.
  uint64_t numRepeated() const {
    uint64_t count = 0;
    for (size_t place = 0; place <= mask; ++place)
      count += slots[place].load(std::memory_order_relaxed) & 1;
    return count;
  }

private:
  /// A slot holds a key whose lowest bit tells whether it is repeated; 0 is
  /// empty.
  static uint64_t stored(uint64_t key) {
    key &= ~uint64_t(1);
    return key == 0 ? 2 : key;
  }

  size_t mask;
  std::unique_ptr<std::atomic<uint64_t>[]> slots;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_KEYSET_H
