//===- Stopwatch.cpp - The time that work takes ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Stopwatch.h"

#include <algorithm>
#include <ctime>

namespace verso::kernels {

/// For shorter work the clock of a thread's time is too coarse.
static constexpr double interruptibleSeconds = 1e-3;

/// The seconds for which the calling thread has had a processor; nothing where
/// the system does not say.
static std::optional<double> processorSeconds() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec time;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
    return static_cast<double>(time.tv_sec) +
           static_cast<double>(time.tv_nsec) * 1e-9;
#endif
  return std::nullopt;
}

Stopwatch::Stopwatch(bool ownWork)
    : isSingleThreaded(ownWork),
      processorStart(ownWork ? processorSeconds() : std::nullopt),
      start(std::chrono::steady_clock::now()) {}

double Stopwatch::seconds() const {
  const double elapsed =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  if (!isSingleThreaded || elapsed < interruptibleSeconds)
    return elapsed;
  const std::optional<double> processorEnd = processorSeconds();
  if (!processorStart || !processorEnd)
    return elapsed;
  return std::min(elapsed, *processorEnd - *processorStart);
}

} // namespace verso::kernels
