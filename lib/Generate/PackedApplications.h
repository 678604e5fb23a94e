//===- PackedApplications.h - Applications in few bytes --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_PACKEDAPPLICATIONS_H
#define VERSO_LIB_GENERATE_PACKEDAPPLICATIONS_H

#include "verso/Generate/OperatorInstances.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include <cstdint>
#include <vector>

namespace verso {

/// A list of applications with the keys of their results, as a row of words
/// that can be sent to another process with the same operator instances.
using PackedApplications = std::vector<uint32_t>;

inline void pack(PackedApplications &words, unsigned instance,
                 llvm::ArrayRef<uint32_t> operands,
                 llvm::ArrayRef<uint64_t> keys) {
  words.push_back(instance);
  llvm::append_range(words, operands);
  for (uint64_t key : keys) {
    words.push_back(static_cast<uint32_t>(key));
    words.push_back(static_cast<uint32_t>(key >> 32));
  }
}

/// Calls `action(instance, operands, keys)` for each application.
template <typename Action>
void unpack(llvm::ArrayRef<uint32_t> words, const OperatorInstances &instances,
            Action action) {
  llvm::SmallVector<uint64_t, 2> keys;
  while (!words.empty()) {
    unsigned instance = words.front();
    size_t numOperands = instances[instance].operands.size();
    size_t numResults = instances[instance].results.size();
    llvm::ArrayRef<uint32_t> operands = words.slice(1, numOperands);
    words = words.drop_front(1 + numOperands);
    keys.clear();
    for (size_t i = 0; i < numResults; ++i)
      keys.push_back(words[2 * i] | uint64_t(words[2 * i + 1]) << 32);
    words = words.drop_front(2 * numResults);
    action(instance, operands, llvm::ArrayRef<uint64_t>(keys));
  }
}

} // namespace verso

#endif // VERSO_LIB_GENERATE_PACKEDAPPLICATIONS_H
