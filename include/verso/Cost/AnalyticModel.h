//===- AnalyticModel.h - Estimated times ------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_ANALYTICMODEL_H
#define VERSO_COST_ANALYTICMODEL_H

#include "verso/Kernels/Measurement.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace verso {

/// What one application of an operator does, whatever the device.
struct Work {
  /// Scalar multiplications, additions and the like.
  double operations = 0;
  /// Bytes of the operands and results.
  double bytes = 0;
  /// Whether the operations are products that are summed up: those run at the
  /// device's peak rate.
  bool isLinear = false;
};

/// The work of \p signature, from its shapes.
Work workOf(const kernels::Signature &signature);

/// How fast a device is, in the few numbers that estimates need.
struct DeviceSpeed {
  /// Operations per nanosecond in large matrix products.
  double linearRate = 50;
  /// Operations per nanosecond in elementwise functions.
  double scalarRate = 4;
  /// Bytes per nanosecond to and from main memory.
  double memoryRate = 10;
  /// Bytes per nanosecond while all data fits into the caches.
  double cacheRate = 40;
  /// The data that does, in bytes.
  double cacheBytes = 1 << 20;
  /// Milliseconds that a kernel takes at least.
  double launch = 0.0005;
};

/// Finds out the speed of a device by measuring a handful of signatures. \p
/// measure gives the time of a signature, or nothing if it cannot; a number
/// whose signatures have no time keeps its default.
DeviceSpeed calibrate(llvm::function_ref<std::optional<kernels::Measurement>(
                          const kernels::Signature &)>
                          measure);

/// The estimated milliseconds of \p signature: launching, then computing or
/// moving data, whichever takes longer.
double estimateMilliseconds(const kernels::Signature &signature,
                            const DeviceSpeed &speed);

/// The estimated milliseconds of interpreting the operator of \p signature
/// element by element, where no device has a kernel for it.
double estimateInterpretedMilliseconds(const kernels::Signature &signature);

} // namespace verso

#endif // VERSO_COST_ANALYTICMODEL_H
