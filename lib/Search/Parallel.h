//===- Parallel.h - A loop on several threads ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_SEARCH_PARALLEL_H
#define VERSO_LIB_SEARCH_PARALLEL_H

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/ThreadPool.h"
#include <atomic>

namespace verso::search {

/// Calls `body(i)` for 0 <= i < count, in any order, on up to `threads`
/// threads; on one if the context forbids more.
template <typename Body>
void forEachIndex(mlir::MLIRContext *context, unsigned threads, size_t count,
                  Body body) {
  std::atomic<size_t> next = 0;
  auto work = [&]() {
    for (size_t i = next++; i < count; i = next++)
      body(i);
  };
  threads = static_cast<unsigned>(std::min<size_t>(threads, count));
  if (threads <= 1 || !context->isMultithreadingEnabled())
    return work();
  llvm::DefaultThreadPool pool(llvm::hardware_concurrency(threads));
  for (unsigned i = 0; i < threads; ++i)
    pool.async(work);
  pool.wait();
}

} // namespace verso::search

#endif // VERSO_LIB_SEARCH_PARALLEL_H
