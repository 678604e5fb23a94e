//===- Measurement.h - How long a kernel takes ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_MEASUREMENT_H
#define VERSO_KERNELS_MEASUREMENT_H

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

struct MeasurementOptions {
  /// Runs before the first one that counts.
  unsigned warmUpRuns = 3;
  /// The median counts as stable when its relative standard error, estimated
  /// from the spread, is below this.
  double tolerance = 0.02;
  /// At least and at most this many runs count.
  unsigned minimumRuns = 11;
  unsigned maximumRuns = 1000;
  /// No further run starts after this time, once there are minimumRuns; the
  /// time for making the kernel and its data is not in it.
  double maximumSeconds = 0.25;
  /// Runs stop after this time even if there are fewer than minimumRuns.
  double hardLimitSeconds = 5;
  /// Where the data is when a run begins.
  CacheState caches = CacheState::ColdConstants;
  /// Refuse signatures that need more memory than this.
  size_t maximumBytes = size_t(4) << 30;
};

/// To be raised when times of the processor are taken in another way: those of
/// before no longer hold then.
inline constexpr int hostTimingRevision = 3;

/// The device that a time belongs to in a table: the fingerprint of \p
/// provider, and where the data was if that was not as in a large model.
std::string deviceName(const Provider &provider, CacheState caches);

/// The time of one kernel.
struct Measurement {
  /// The median time of a run.
  double milliseconds = 0;
  /// The median absolute deviation from the median, relative to the median.
  double noise = 0;
  /// How many runs counted.
  unsigned runs = 0;
};

/// Median and relative median absolute deviation of \p samples, which are not
/// empty and are reordered.
Measurement summarize(std::vector<double> &samples);

/// Makes the kernel of \p signature with \p provider and measures it on
/// reproducible random data. Interruptions by other programs lengthen single
/// runs and leave the median alone; of long runs on one thread, which are
/// hardly ever left alone, only the time in which the thread had a processor
/// counts.
Result<Measurement> measure(const Provider &provider,
                            const Signature &signature,
                            const MeasurementOptions &options = {});

/// Runs \p kernel again and again until its time is known as \p options ask.
Result<Measurement> measure(TimedKernel &kernel,
                            const MeasurementOptions &options);

/// Measures the kernels of \p signatures one after the other, as one run: what
/// a whole model takes, where the device runs kernels of different signatures
/// together or not. An operand that is not constant is the last result before
/// it of the same type and shape, if there is one. \p options say nothing about
/// caches: the state is what the runs before leave.
Result<Measurement> measureSequence(const Provider &provider,
                                    const std::vector<Signature> &signatures,
                                    const MeasurementOptions &options = {});

/// Fills \p data with random elements that are harmless for every operator:
/// floating-point numbers in [0.1, 1) and integers in [0, 2).
void fillRandom(const TensorDescription &tensor, void *data, uint64_t seed);

} // namespace verso::kernels

#endif // VERSO_KERNELS_MEASUREMENT_H
