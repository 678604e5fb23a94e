//===- Comparison.h - How far two results are apart ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RUNTIME_COMPARISON_H
#define VERSO_RUNTIME_COMPARISON_H

#include "verso/Runtime/HostTensor.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace verso {

/// The difference between results and the values expected of them.
struct Comparison {
  /// The largest |actual - expected|.
  double maxAbsoluteError = 0;
  /// The largest |actual - expected| of a tensor, relative to the largest
  /// |expected| of the same tensor. Errors of a tensor program are of the order
  /// of its largest terms, so this is what a tolerance is compared with.
  double maxRelativeError = 0;
  /// Why the results cannot be compared (another shape or type, a NaN on one
  /// side only); empty if they can.
  std::string mismatch;

  /// True if the results can be compared and no error relative to its tensor
  /// exceeds `tolerance`.
  bool within(double tolerance) const {
    return mismatch.empty() && maxRelativeError <= tolerance;
  }
  /// The worst of both.
  void merge(const Comparison &other);
};

/// Compares one tensor. Two NaNs are equal, and so are equal infinities; a NaN
/// or an infinity on one side only is a mismatch. `name` is used in messages.
Comparison compare(const HostTensor &actual, const HostTensor &expected,
                   llvm::StringRef name);

/// Compares lists of tensors, which must be equally long.
Comparison compare(llvm::ArrayRef<HostTensor> actual,
                   llvm::ArrayRef<HostTensor> expected,
                   llvm::ArrayRef<std::string> names);

} // namespace verso

#endif // VERSO_RUNTIME_COMPARISON_H
