//===- Parallel.h - A parallel loop on oneDNN's threads ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_PARALLEL_H
#define VERSO_LIB_KERNELS_HOST_PARALLEL_H

#include <cstdint>
#include <type_traits>

namespace verso::kernels {

namespace detail {
using RangeFunction = void (*)(const void *context, int64_t begin, int64_t end);
void parallelRanges(unsigned threads, int64_t count, RangeFunction function,
                    const void *context);
} // namespace detail

/// Calls body(begin, end) for disjoint ranges that cover [0, count), on up to
/// \p threads threads of the OpenMP runtime that oneDNN uses as well, so that
/// the two share one set of threads. Returns when all calls have. \p body must
/// not throw.
template <typename Body>
void parallelFor(unsigned threads, int64_t count, const Body &body) {
  if (threads <= 1 || count <= 1) {
    if (count > 0)
      body(int64_t(0), count);
    return;
  }
  detail::parallelRanges(
      threads, count,
      [](const void *context, int64_t begin, int64_t end) {
        (*static_cast<const Body *>(context))(begin, end);
      },
      &body);
}

/// Sets how many threads the primitives use that this thread makes and runs.
void setThreads(unsigned threads);

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_PARALLEL_H
