//===- DevicePlan.h - Generated kernels for a GPU ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From a signature to the source text of the kernels that execute it, with all
// shapes and strides as constants in the text. Needs neither CUDA's headers nor
// a device, so that it is tested on every machine.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_DEVICEPLAN_H
#define VERSO_LIB_KERNELS_CUDA_DEVICEPLAN_H

#include "verso/Kernels/Signature.h"

namespace verso::kernels::cuda {

/// A pointer that a launch gets.
struct Argument {
  enum class Role { Operand, Result, Workspace };

  Role role;
  /// The number of the operand or result.
  size_t index = 0;
  /// Where in the workspace.
  size_t offset = 0;
};

/// One launch of the function `kernel` of a source text.
struct Launch {
  std::string source;
  unsigned blocks = 1;
  unsigned threads = 256;
  std::vector<Argument> arguments;
};

/// A part of the workspace that is set to zero before the launches.
struct ZeroedRange {
  size_t offset = 0, bytes = 0;
};

/// How a signature is executed by generated kernels.
struct DevicePlan {
  /// With every layout decided.
  Signature resolved;
  std::vector<Launch> launches;
  size_t workspaceBytes = 0;
  ZeroedRange zeroed;
  /// The device's own word for it: "map", "copy", ...
  std::string_view description;
};

/// The plan for any kind of operator that has generated kernels; Unsupported
/// for the others.
Result<DevicePlan> planOnDevice(const Signature &signature);

/// The launch that does the steps of the signature's epilogue from number \p
/// firstStep to its result 0, in place. All layouts are decided.
Result<Launch> planEpilogue(const Signature &signature, size_t firstStep);

/// The launch that copies \p tensor, whose layout is decided, into the middle
/// of a zeroed tensor: \p low elements before it along each dimension, the rest
/// of \p shape after it. Both have the same layout.
Result<Launch> planPadding(const TensorDescription &tensor,
                           const std::vector<int64_t> &low,
                           const std::vector<int64_t> &shape, Argument from,
                           Argument to);

//===----------------------------------------------------------------------===//
// The kinds of kernels
//===----------------------------------------------------------------------===//

/// Functions of each element with every broadcast, comparisons, logic, where,
/// cast, batch_norm; with epilogues.
Result<DevicePlan> planMap(const Signature &signature);
/// What only moves data; see planCopy.
Result<DevicePlan> planCopies(const Signature &signature);
/// reduce_mean, reduce_sum, reduce_prod, reduce_max, reduce_min of real
/// numbers.
Result<DevicePlan> planReduction(const Signature &signature);
/// softmax, layer_norm, rms_norm.
Result<DevicePlan> planRows(const Signature &signature);
/// max_pool, avg_pool, local_response_norm.
Result<DevicePlan> planWindows(const Signature &signature);
/// gather, resize, top_k.
Result<DevicePlan> planIndexing(const Signature &signature);
/// scatter_elements and scatter_nd with all that they do to elements.
Result<DevicePlan> planScatter(const Signature &signature);

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_DEVICEPLAN_H
