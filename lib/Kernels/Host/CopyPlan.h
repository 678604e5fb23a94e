//===- CopyPlan.h - What a copy kernel moves where --------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_COPYPLAN_H
#define VERSO_LIB_KERNELS_HOST_COPYPLAN_H

#include "verso/Kernels/Signature.h"

#include <optional>

namespace verso::kernels {

/// One box that is copied, or filled with one value. Strides and offsets are in
/// elements.
struct CopyBox {
  std::vector<int64_t> extents, sourceStrides, destinationStrides;
  /// The operand, or nothing to write the plan's filling.
  std::optional<size_t> operand;
  int64_t sourceOffset = 0;
  size_t result = 0;
  int64_t destinationOffset = 0;
};

/// All that an operator does which only moves data, whatever the device. The
/// boxes write disjoint elements.
struct CopyPlan {
  /// With every layout decided.
  Signature resolved;
  std::vector<CopyBox> boxes;
  /// The bytes of one element, the first ones of this.
  uint64_t filling = 0;
};

/// The layout that is preferred for an image of some rank.
using LayoutChoice = Layout (*)(size_t rank);

/// Plans reorder, transpose, reshape, slice, pad, enlarge, split, concat,
/// broadcast, reverse; Unsupported for other kinds. Where slices and the like
/// may choose a layout, they take \p images of the rank.
Result<CopyPlan> planCopy(const Signature &signature, LayoutChoice images);

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_COPYPLAN_H
