//===- Pooling.cpp - Pooling by oneDNN --------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "PrimitiveKernel.h"

namespace verso::kernels::onednn {

namespace {
struct Window {
  dnnl::algorithm algorithm;
  dnnl::memory::dims kernel, strides, padsBefore, padsAfter;
  /// Counted from 0, as the library does.
  dnnl::memory::dims dilations;
};
} // namespace

/// Plans a pooling of operand 0. \p outputShape is the result's shape with all
/// dimensions kept.
static Result<PrimitivePlan>
planWindow(const Context &context, const Signature &signature,
           const Window &window, const std::vector<int64_t> &outputShape) {
  PrimitivePlan plan;
  plan.resolved = signature;
  TensorDescription &input = plan.resolved.operands[0];
  TensorDescription &output = plan.resolved.results[0];
  Result<dnnl::memory::data_type> type = computeType(input.element);
  if (!type)
    return type.status();
  if (input.layout.isAny())
    input.layout = output.layout.isAny() || output.rank() != input.rank()
                       ? imageLayout(input.rank())
                       : output.layout;
  if (output.layout.isAny())
    output.layout = output.rank() == input.rank()
                        ? input.layout
                        : Layout::rowMajor(output.rank());
  TensorDescription kept = output;
  kept.shape = outputShape;
  if (kept.layout.order().size() != outputShape.size())
    kept.layout = Layout::rowMajor(outputShape.size());
  const dnnl::memory::desc source = describe(input, *type);
  // The library wants both in one layout; where extents are 1, that is only a
  // matter of how the layout is written.
  if (!sameStorage(kept.layout, input.layout, kept.shape))
    return Status::unsupported("pooling that changes the layout");
  kept.layout = input.layout;
  const dnnl::memory::desc destination = describe(kept, *type);
  plan.arguments = {{DNNL_ARG_SRC, Argument::Role::Operand, 0, source, source},
                    {DNNL_ARG_DST, Argument::Role::Result, 0, destination}};
  const dnnl::pooling_forward::primitive_desc description(
      context.engine, dnnl::prop_kind::forward_inference, window.algorithm,
      source, destination, window.strides, window.kernel, window.dilations,
      window.padsBefore, window.padsAfter, makeAttributes());
  plan.use<dnnl::pooling_forward>(description);
  return plan;
}

/// What pooling and the spatial mean require alike.
static Status checkOperands(const Signature &signature) {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  if (!signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind + "' with an epilogue");
  if (Status status = expectElements(signature); !status)
    return status;
  const size_t rank = signature.operands[0].rank();
  if (rank < 3 || rank > 5)
    return Status::unsupported("pooling without spatial dimensions");
  return expectOneElementType(signature);
}

Result<PrimitivePlan> planPooling(const Context &context,
                                  const Signature &signature) {
  if (Status status = checkOperands(signature); !status)
    return status;
  const bool isMaximum = signature.kind == "max_pool";
  const size_t spatial = signature.operands[0].rank() - 2;
  if (signature.results[0].rank() != spatial + 2)
    return Status::invalid("'" + signature.kind + "': ranks do not fit");
  auto kernel = signature.integers("kernel", spatial);
  auto strides = signature.integers("strides", spatial);
  auto pads = signature.integers("pads", 2 * spatial);
  if (!kernel || !strides || !pads)
    return !kernel    ? kernel.status()
           : !strides ? strides.status()
                      : pads.status();
  Window window;
  window.kernel = *kernel;
  window.strides = *strides;
  const auto middle = pads->begin() + static_cast<ptrdiff_t>(spatial);
  window.padsBefore.assign(pads->begin(), middle);
  window.padsAfter.assign(middle, pads->end());
  window.dilations.assign(spatial, 0);
  if (isMaximum) {
    window.algorithm = dnnl::algorithm::pooling_max;
    auto dilations = signature.integers("dilations", spatial);
    if (!dilations)
      return dilations.status();
    for (size_t i = 0; i < spatial; ++i)
      window.dilations[i] = (*dilations)[i] - 1;
    // A dilated window can step over all elements that are not padding.
    for (size_t i = 0; i < spatial; ++i)
      if (window.dilations[i] > 0 &&
          (window.padsBefore[i] > 0 || window.padsAfter[i] > 0))
        return Status::unsupported("dilated pooling with padding");
  } else {
    auto counted = signature.integer("count_include_pad");
    if (!counted)
      return counted.status();
    window.algorithm = *counted != 0
                           ? dnnl::algorithm::pooling_avg_include_padding
                           : dnnl::algorithm::pooling_avg_exclude_padding;
  }
  for (size_t i = 0; i < spatial; ++i) {
    const int64_t reach = (window.kernel[i] - 1) * (window.dilations[i] + 1);
    if (window.padsBefore[i] > reach || window.padsAfter[i] > reach)
      return Status::unsupported("pooling of padding only");
  }
  return guarded([&] {
    return planWindow(context, signature, window, signature.results[0].shape);
  });
}

Result<PrimitivePlan> planSpatialMean(const Context &context,
                                      const Signature &signature) {
  if (Status status = checkOperands(signature); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const size_t spatial = input.rank() - 2;
  Result<std::vector<int64_t>> axes = signature.integers("axes");
  if (!axes)
    return axes.status();
  std::vector<int64_t> expected;
  for (size_t i = 0; i < spatial; ++i)
    expected.push_back(static_cast<int64_t>(i) + 2);
  if (*axes != expected)
    return Status::unsupported("a mean over other than all spatial axes");
  if (input.layout.isRowMajor() ||
      (input.layout.isAny() && imageLayout(input.rank()).isRowMajor()))
    return Status::unsupported("pooling is slow for row-major tensors");
  Window window;
  window.algorithm = dnnl::algorithm::pooling_avg_exclude_padding;
  window.kernel.assign(input.shape.begin() + 2, input.shape.end());
  window.strides.assign(spatial, 1);
  window.padsBefore.assign(spatial, 0);
  window.padsAfter = window.dilations = window.padsBefore;
  std::vector<int64_t> kept(input.rank(), 1);
  kept[0] = input.shape[0];
  kept[1] = input.shape[1];
  if (signature.results[0].elementCount() != kept[0] * kept[1])
    return Status::invalid("'reduce_mean': shapes do not fit");
  return guarded([&] { return planWindow(context, signature, window, kept); });
}

} // namespace verso::kernels::onednn
