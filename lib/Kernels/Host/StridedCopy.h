//===- StridedCopy.h - Copying boxes between strided arrays -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_STRIDEDCOPY_H
#define VERSO_LIB_KERNELS_HOST_STRIDEDCOPY_H

#include "LoopNest.h"

namespace verso::kernels {

/// Copies a box of elements from one strided array to another. Source strides
/// can be 0 (a broadcast) or negative; destination strides are positive.
class StridedCopy {
public:
  /// Strides are in elements of \p bytes bytes: 1, 2, 4 or 8.
  StridedCopy(const std::vector<int64_t> &extents,
              const std::vector<int64_t> &sourceStrides,
              const std::vector<int64_t> &destinationStrides, size_t bytes);

  /// Both pointers are to the first element of the box.
  void run(const void *source, void *destination, unsigned threads) const;

private:
  /// How the innermost loops are done.
  enum class Form {
    Nothing,
    /// The innermost loop is contiguous in both arrays.
    Rows,
    /// The innermost loop reads with a stride.
    Gather,
    /// The innermost loop is contiguous in the destination, the one above it in
    /// the source.
    Tiles,
  };

  template <typename T>
  void runAs(const T *source, T *destination, unsigned threads) const;
  template <typename T>
  void runTiles(const T *source, T *destination, unsigned threads) const;

  /// Array 0 is the destination, array 1 the source.
  LoopNest<2> nest;
  Form form = Form::Nothing;
  size_t elementBytes;
};

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_STRIDEDCOPY_H
