//===- Comparison.cpp - How far two results are apart ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/Comparison.h"
#include <algorithm>
#include <cmath>

namespace verso {

void Comparison::merge(const Comparison &other) {
  maxAbsoluteError = std::max(maxAbsoluteError, other.maxAbsoluteError);
  maxRelativeError = std::max(maxRelativeError, other.maxRelativeError);
  if (mismatch.empty())
    mismatch = other.mismatch;
}

Comparison compare(const HostTensor &actual, const HostTensor &expected,
                   llvm::StringRef name) {
  Comparison result;
  if (actual.element != expected.element || actual.shape != expected.shape) {
    result.mismatch = "output '" + name.str() + "' has another type or shape";
    return result;
  }
  std::vector<double> left = actual.toDoubles(), right = expected.toDoubles();
  double scale = 0;
  for (size_t i = 0; i < left.size(); ++i) {
    double a = left[i], b = right[i];
    if (a == b || (std::isnan(a) && std::isnan(b))) {
      if (std::isfinite(b))
        scale = std::max(scale, std::abs(b));
      continue;
    }
    if (!std::isfinite(a) || !std::isfinite(b)) {
      result.mismatch = "output '" + name.str() + "' is " + std::to_string(a) +
                        " at element " + std::to_string(i) +
                        " where it should be " + std::to_string(b);
      return result;
    }
    scale = std::max(scale, std::abs(b));
    result.maxAbsoluteError =
        std::max(result.maxAbsoluteError, std::abs(a - b));
  }
  // Against a tensor of zeros, an error is as bad as it is large.
  result.maxRelativeError = result.maxAbsoluteError / (scale > 0 ? scale : 1.0);
  return result;
}

Comparison compare(llvm::ArrayRef<HostTensor> actual,
                   llvm::ArrayRef<HostTensor> expected,
                   llvm::ArrayRef<std::string> names) {
  Comparison result;
  if (actual.size() != expected.size()) {
    result.mismatch = "there are " + std::to_string(actual.size()) +
                      " outputs where there should be " +
                      std::to_string(expected.size());
    return result;
  }
  for (size_t i = 0; i < actual.size(); ++i)
    result.merge(compare(actual[i], expected[i],
                         i < names.size() ? names[i] : std::to_string(i)));
  return result;
}

} // namespace verso
