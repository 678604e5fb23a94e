//===- Parallel.cpp - A parallel loop on oneDNN's threads -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang's own OpenMP support would bring a second runtime, with threads of its
// own, into the process. The two entry points of the GNU runtime that a
// parallel loop needs are part of its stable interface and are declared here.
//
//===----------------------------------------------------------------------===//

#include "Parallel.h"

#include <algorithm>

extern "C" {
void GOMP_parallel(void (*function)(void *), void *data, unsigned threads,
                   unsigned flags);
int omp_get_thread_num();
int omp_get_num_threads();
void omp_set_num_threads(int threads);
}

namespace verso::kernels {

namespace {
struct ParallelLoop {
  int64_t count;
  detail::RangeFunction function;
  const void *context;
};
} // namespace

static void runShare(void *data) {
  const ParallelLoop &loop = *static_cast<const ParallelLoop *>(data);
  const int64_t number = omp_get_thread_num();
  const int64_t team = omp_get_num_threads();
  const int64_t begin =
      loop.count / team * number + std::min(loop.count % team, number);
  const int64_t end =
      begin + loop.count / team + (number < loop.count % team ? 1 : 0);
  if (begin < end)
    loop.function(loop.context, begin, end);
}

void detail::parallelRanges(unsigned threads, int64_t count,
                            RangeFunction function, const void *context) {
  ParallelLoop loop{count, function, context};
  const auto team = static_cast<unsigned>(std::min<int64_t>(threads, count));
  GOMP_parallel(runShare, &loop, team, 0);
}

void setThreads(unsigned threads) {
  omp_set_num_threads(static_cast<int>(threads));
}

} // namespace verso::kernels
