//===- KernelShapes.h - What kernels loop over ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From the shapes and attributes of a signature to the loops of its kernel, for
// the kernels of every device. Each function decides the layouts that are still
// free in the signature, and returns Invalid if shapes and attributes do not
// fit together. Each is defined beside the kernel for the CPU.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_KERNELSHAPES_H
#define VERSO_LIB_KERNELS_HOST_KERNELSHAPES_H

#include "LoopNest.h"
#include "verso/Kernels/Signature.h"

namespace verso::kernels {

/// A reduction. Array 0 is the operand; in `kept` array 1 is the result. There
/// is at least one loop each.
struct ReductionLoops {
  LoopNest<2> kept, reduced;
};
Result<ReductionLoops> planReductionLoops(Signature &signature);

/// layer_norm and rms_norm: `rows` rows of `length` elements, row-major.
struct RowNormShape {
  bool isCentred = false; ///< layer_norm
  int64_t rows = 0, length = 0;
  double epsilon = 0;
};
Result<RowNormShape> planRowNormShape(Signature &signature);

/// A gather as three nested loops: over what is before the axis, over the
/// indices, and over the bytes of one slice.
struct GatherShape {
  int64_t outer = 1, extent = 0, indices = 1, sliceBytes = 0;
};
Result<GatherShape> planGatherShape(Signature &signature);

/// The attributes of a resize, one entry for each dimension: element i of the
/// result is at place (i * numerator + offset) / denominator of the input.
struct ResizeLists {
  std::vector<int64_t> numerators, offsets, denominators;
  bool isLinear = false;
};
Result<ResizeLists> planResize(Signature &signature);

/// The loops of a top_k: over what is before the axis, the elements along it
/// and what is after it.
struct TopKShape {
  int64_t outer = 1, extent = 0, inner = 1, k = 0;
  bool largest = true;
};
Result<TopKShape> planTopKShape(Signature &signature);

/// Where the updates of a scatter go. Each writes `slice` consecutive elements,
/// at the place that `depth` indices say.
struct ScatterShape {
  bool isNd = false;
  /// "", "_add", "_mul", "_max" or "_min": what an update does.
  std::string_view operation;
  int64_t slice = 1, updates = 1, depth = 1;
  /// The extents of the indexed dimensions, and how many elements lie between
  /// neighbours there.
  std::vector<int64_t> extents, strides;
  /// scatter_elements: the shape of the indices, the strides of the input off
  /// the axis.
  std::vector<int64_t> indexShape, inputStrides;
};
Result<ScatterShape> planScatterShape(Signature &signature);

/// conv and conv_transpose: the geometry, one entry for each spatial dimension.
struct ConvolutionShape {
  std::vector<int64_t> strides, dilations, padsBefore, padsAfter;
  int64_t group = 1;
};
/// Checks the sizes of the result as well. Decides no layouts.
Result<ConvolutionShape> planConvolutionShape(const Signature &signature);

/// max_pool and avg_pool: the window, one entry for each spatial dimension.
struct PoolShape {
  bool isMaximum = false, countsPadding = false;
  std::vector<int64_t> kernel, strides, dilations, padsBefore, padsAfter;
};
/// Decides no layouts.
Result<PoolShape> planPoolShape(const Signature &signature);

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_KERNELSHAPES_H
