//===- WindowShapes.cpp - The geometry of convolutions and pooling --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostKernels.h"
#include "KernelShapes.h"

#include <algorithm>

namespace verso::kernels {

/// So that nothing overflows.
static constexpr int64_t largestExtent = int64_t(1) << 31;

static bool areWithin(const std::vector<int64_t> &values, int64_t low,
                      int64_t high) {
  return std::all_of(values.begin(), values.end(), [&](int64_t value) {
    return value >= low && value <= high;
  });
}

/// How many elements a dilated window spans beyond its first.
static int64_t reachOf(int64_t kernel, int64_t dilation) {
  return (kernel - 1) * dilation;
}

Result<ConvolutionShape> planConvolutionShape(const Signature &signature) {
  const bool isTransposed = signature.kind == "conv_transpose";
  if (!isTransposed && signature.kind != "conv")
    return Status::unsupported("'" + signature.kind + "' is no convolution");
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  const std::vector<int64_t> &input = signature.operands[0].shape;
  const std::vector<int64_t> &kernel = signature.operands[1].shape;
  const std::vector<int64_t> &output = signature.results[0].shape;
  const Status mismatch = Status::invalid(
      "'" + signature.kind + "': shapes and attributes do not fit");
  if (input.size() < 3 || input.size() > 5 || kernel.size() != input.size() ||
      output.size() != input.size())
    return mismatch;
  const size_t spatial = input.size() - 2;
  auto strides = signature.integers("strides", spatial);
  auto pads = signature.integers("pads", 2 * spatial);
  auto dilations = signature.integers("dilations", spatial);
  auto group = signature.integer("group");
  auto extra =
      isTransposed
          ? signature.integers("output_padding", spatial)
          : Result<std::vector<int64_t>>(std::vector<int64_t>(spatial, 0));
  if (!strides || !pads || !dilations || !group || !extra)
    return mismatch;
  if (!areWithin(*strides, 1, largestExtent) ||
      !areWithin(*dilations, 1, largestExtent) ||
      !areWithin(*pads, 0, largestExtent) ||
      !areWithin(*extra, 0, largestExtent) || *group < 1 ||
      !areWithin(input, 0, largestExtent) ||
      !areWithin(kernel, 0, largestExtent))
    return mismatch;
  const int64_t inputs = input[1], outputs = output[1];
  const bool channelsFit =
      isTransposed ? kernel[0] == inputs && inputs % *group == 0 &&
                         kernel[1] * *group == outputs
                   : kernel[0] == outputs && outputs % *group == 0 &&
                         kernel[1] * *group == inputs;
  if (!channelsFit || input[0] != output[0])
    return mismatch;
  ConvolutionShape shape;
  shape.strides = *strides;
  shape.dilations = *dilations;
  const auto middle = pads->begin() + static_cast<ptrdiff_t>(spatial);
  shape.padsBefore.assign(pads->begin(), middle);
  shape.padsAfter.assign(middle, pads->end());
  shape.group = *group;
  for (size_t i = 0; i < spatial; ++i) {
    const int64_t reach = reachOf(kernel[i + 2], shape.dilations[i]);
    const int64_t padding = shape.padsBefore[i] + shape.padsAfter[i];
    if (isTransposed) {
      const int64_t size = (input[i + 2] - 1) * shape.strides[i] + reach + 1 +
                           (*extra)[i] - padding;
      if (output[i + 2] != size)
        return mismatch;
      continue;
    }
    const int64_t last = input[i + 2] + padding - reach - 1;
    if (last < 0 || output[i + 2] != last / shape.strides[i] + 1)
      return mismatch;
  }
  return shape;
}

Result<PoolShape> planPoolShape(const Signature &signature) {
  PoolShape shape;
  shape.isMaximum = signature.kind == "max_pool";
  if ((!shape.isMaximum && signature.kind != "avg_pool") ||
      !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a pooling without an epilogue");
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &output = signature.results[0];
  const Status mismatch = Status::invalid(
      "'" + signature.kind + "': shapes and attributes do not fit");
  if (input.rank() < 3 || input.rank() > 5 || output.rank() != input.rank() ||
      input.element != output.element || input.shape[0] != output.shape[0] ||
      input.shape[1] != output.shape[1])
    return mismatch;
  const size_t spatial = input.rank() - 2;
  auto kernel = signature.integers("kernel", spatial);
  auto strides = signature.integers("strides", spatial);
  auto pads = signature.integers("pads", 2 * spatial);
  auto dilations =
      shape.isMaximum
          ? signature.integers("dilations", spatial)
          : Result<std::vector<int64_t>>(std::vector<int64_t>(spatial, 1));
  auto counted = shape.isMaximum ? Result<int64_t>(int64_t(0))
                                 : signature.integer("count_include_pad");
  if (!kernel || !strides || !pads || !dilations || !counted)
    return mismatch;
  if (!areWithin(*kernel, 1, largestExtent) ||
      !areWithin(*strides, 1, largestExtent) ||
      !areWithin(*dilations, 1, largestExtent) ||
      !areWithin(*pads, 0, largestExtent) ||
      !areWithin(input.shape, 0, largestExtent))
    return mismatch;
  shape.kernel = *kernel;
  shape.strides = *strides;
  shape.dilations = *dilations;
  shape.countsPadding = *counted != 0;
  const auto middle = pads->begin() + static_cast<ptrdiff_t>(spatial);
  shape.padsBefore.assign(pads->begin(), middle);
  shape.padsAfter.assign(middle, pads->end());
  for (size_t i = 0; i < spatial; ++i) {
    const int64_t reach = reachOf(shape.kernel[i], shape.dilations[i]);
    const int64_t last = input.shape[i + 2] + shape.padsBefore[i] +
                         shape.padsAfter[i] - reach - 1;
    if (shape.padsBefore[i] > reach || shape.padsAfter[i] > reach || last < 0 ||
        output.shape[i + 2] != last / shape.strides[i] + 1)
      return mismatch;
  }
  return shape;
}

} // namespace verso::kernels
