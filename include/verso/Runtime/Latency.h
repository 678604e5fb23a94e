//===- Latency.h - Whether one program is faster than another --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RUNTIME_LATENCY_H
#define VERSO_RUNTIME_LATENCY_H

#include "llvm/ADT/ArrayRef.h"

namespace verso {

/// The time of one program over many runs, in milliseconds.
struct Latency {
  double median = 0;
  /// The median absolute deviation from the median.
  double spread = 0;
};

/// The median and the spread of `samples`; zeros if there are none.
Latency summarizeLatency(llvm::ArrayRef<double> samples);

/// Two programs timed in turn in one run, so that whatever slows the machine
/// down slows down both.
struct LatencyComparison {
  Latency before, after;
  /// The median over all rounds of (time after / time before).
  double ratio = 1;
  /// How far the ratio may be off: three standard errors of its median,
  /// estimated from its spread, and at least 1%.
  double noise = 0;

  /// True if the difference cannot be noise.
  bool isFaster() const { return ratio < 1 - noise; }
  bool isSlower() const { return ratio > 1 + noise; }
};

/// Compares samples of two programs taken in turn; round i of each belong
/// together. Surplus samples are ignored.
LatencyComparison compareLatency(llvm::ArrayRef<double> before,
                                 llvm::ArrayRef<double> after);

} // namespace verso

#endif // VERSO_RUNTIME_LATENCY_H
