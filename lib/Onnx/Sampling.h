//===- Sampling.h - Where the elements of a Resize come from ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_SAMPLING_H
#define VERSO_LIB_ONNX_SAMPLING_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace verso {

/// The place in the input of index i of the result, along one dimension:
/// (i * numerator + offset) / denominator.
struct Sampling {
  int64_t numerator = 1, offset = 0, denominator = 1;

  bool operator==(const Sampling &other) const {
    return numerator == other.numerator && offset == other.offset &&
           denominator == other.denominator;
  }
};

/// Sizes of a Resize are at most this large, so that places do not overflow.
inline constexpr int64_t maxSampledSize = int64_t(1) << 24;

/// The places for ONNX's `coordinate_transformation_mode` and, unless it is
/// empty, `nearest_mode`: what is rounded by it is then a place rounded down.
/// Nothing if a mode is not known or has no such form, or if rounding in single
/// precision might take another element.
std::optional<Sampling> samplingOf(llvm::StringRef coordinates,
                                   llvm::StringRef rounding, int64_t inputSize,
                                   int64_t size);

} // namespace verso

#endif // VERSO_LIB_ONNX_SAMPLING_H
