//===- MemoryPlan.h - Who may use which memory when ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RUNTIME_MEMORYPLAN_H
#define VERSO_LIB_RUNTIME_MEMORYPLAN_H

#include "llvm/ADT/ArrayRef.h"
#include <cstddef>
#include <vector>

namespace verso {

/// A value that needs memory from step `first` to step `last`, inclusive.
struct Lifetime {
  size_t bytes;
  unsigned first, last;
};

struct MemoryPlan {
  std::vector<size_t> offsets; ///< by value; multiples of `alignment`
  size_t bytes = 0;            ///< of the whole block

  static constexpr size_t alignment = 64;
};

/// Gives each value a place in one block such that values that are alive in the
/// same step do not overlap. Best fit, in the order of the first steps.
MemoryPlan planMemory(llvm::ArrayRef<Lifetime> lifetimes);

} // namespace verso

#endif // VERSO_LIB_RUNTIME_MEMORYPLAN_H
