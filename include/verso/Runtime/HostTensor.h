//===- HostTensor.h - Tensor values in memory ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RUNTIME_HOSTTENSOR_H
#define VERSO_RUNTIME_HOSTTENSOR_H

#include "verso/Kernels/TensorDescription.h"
#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace verso {

/// A dense row-major tensor: what goes into a model and comes out of it.
struct HostTensor {
  kernels::ElementType element = kernels::ElementType::F32;
  std::vector<int64_t> shape;
  std::vector<char> bytes;

  HostTensor() = default;
  /// A tensor of zeros.
  HostTensor(kernels::ElementType element, llvm::ArrayRef<int64_t> shape);

  int64_t numElements() const;

  /// The elements as doubles (booleans as 0 and 1; 64-bit integers are rounded
  /// to the nearest double).
  std::vector<double> toDoubles() const;
  /// Sets all elements, each rounded once to the element type: to nearest for
  /// floats, towards zero and clamped for integers. `values` must have
  /// numElements() entries.
  void setFromDoubles(llvm::ArrayRef<double> values);
  /// The elements of a tensor of integers or booleans.
  std::vector<int64_t> toIntegers() const;
  /// Sets all elements of a tensor of integers, each modulo 2^n for n bits, or
  /// of booleans, which numbers other than 0 make true.
  void setFromIntegers(llvm::ArrayRef<int64_t> values);
};

/// A tensor of random values, the same for the same seed. Floats are uniform in
/// [-1, 1); integers uniform in [0, `integerLimit`); booleans fair.
HostTensor randomTensor(kernels::ElementType element,
                        llvm::ArrayRef<int64_t> shape, uint64_t seed,
                        int64_t integerLimit = 2);

} // namespace verso

#endif // VERSO_RUNTIME_HOSTTENSOR_H
