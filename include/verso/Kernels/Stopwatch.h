//===- Stopwatch.h - The time that work takes -------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_STOPWATCH_H
#define VERSO_KERNELS_STOPWATCH_H

#include <chrono>
#include <optional>

namespace verso::kernels {

/// Measures work of the host, from its construction on. Whatever takes long is
/// likely to be interrupted on a busy machine, so that no median helps. If one
/// thread does all of the work, and the work is long enough for the clock of
/// the time for which a thread has had a processor, that is what counts.
class Stopwatch {
public:
  /// \p isSingleThreaded says whether the calling thread does all of the work.
  explicit Stopwatch(bool isSingleThreaded);

  /// The seconds until now.
  double seconds() const;

private:
  bool isSingleThreaded;
  std::optional<double> processorStart;
  std::chrono::steady_clock::time_point start;
};

} // namespace verso::kernels

#endif // VERSO_KERNELS_STOPWATCH_H
