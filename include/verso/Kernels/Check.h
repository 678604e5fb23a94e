//===- Check.h - One provider against another -------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_CHECK_H
#define VERSO_KERNELS_CHECK_H

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

/// How the results of two kernels compare.
struct Difference {
  /// The largest difference of two elements, relative to the largest magnitude
  /// of the result, or 1 if that is smaller. Infinite if one is a NaN or
  /// infinite and the other is not the same.
  double error = 0;
  /// What is allowed for the element type.
  double tolerance = 0;
  /// What the tested kernel says of itself.
  std::string kernel;

  bool isWithin() const { return error <= tolerance; }
};

/// Runs the kernel of \p signature of \p tested, and the one of the first of \p
/// references that has one, on the same random data, and compares the results.
/// Half-precision elements are single ones, of the same values, to the
/// references. \p singleTolerance is what is allowed for results of f32.
/// Unsupported, with a message, if \p tested has no kernel for it.
Result<Difference> checkAgainst(const Provider &tested,
                                const std::vector<const Provider *> &references,
                                const Signature &signature,
                                double singleTolerance = 1e-4);

} // namespace verso::kernels

#endif // VERSO_KERNELS_CHECK_H
