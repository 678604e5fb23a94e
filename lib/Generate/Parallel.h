//===- Parallel.h - Loops over several threads -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_PARALLEL_H
#define VERSO_LIB_GENERATE_PARALLEL_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace verso {

/// Calls `body(thread, index)` for every index below `count`, from up to
/// `threads` threads, in pieces of `grain` indices. Thread 0 is the caller,
/// which also calls `report(done)` after each of its pieces.
inline void parallelFor(unsigned threads, size_t count, size_t grain,
                        llvm::function_ref<void(unsigned, size_t)> body,
                        llvm::function_ref<void(size_t)> report = nullptr) {
  std::atomic<size_t> next{0};
  auto work = [&](unsigned thread) {
    for (size_t begin; (begin = next.fetch_add(grain)) < count;) {
      size_t end = std::min(count, begin + grain);
      for (size_t index = begin; index < end; ++index)
        body(thread, index);
      if (thread == 0 && report)
        report(end);
    }
  };
  std::vector<std::thread> workers;
  size_t pieces = (count + grain - 1) / grain;
  for (unsigned thread = 1; thread < threads && thread < pieces; ++thread)
    workers.emplace_back(work, thread);
  work(0);
  for (std::thread &worker : workers)
    worker.join();
}

} // namespace verso

#endif // VERSO_LIB_GENERATE_PARALLEL_H
