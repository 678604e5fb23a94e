//===- Convolution.cpp - Convolutions by oneDNN -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "PrimitiveKernel.h"

#include <algorithm>

namespace verso::kernels::onednn {

namespace {
/// The geometry of a convolution in the library's terms.
struct Geometry {
  dnnl::memory::dims strides, padsBefore, padsAfter;
  /// The library counts from 0: the elements that are skipped.
  dnnl::memory::dims dilations;
  int64_t group;
};
} // namespace

static Result<Geometry> readGeometry(const Signature &signature,
                                     size_t spatial) {
  Geometry geometry;
  auto strides = signature.integers("strides", spatial);
  auto pads = signature.integers("pads", 2 * spatial);
  auto dilations = signature.integers("dilations", spatial);
  auto group = signature.integer("group");
  if (!strides || !pads || !dilations || !group)
    return !strides     ? strides.status()
           : !pads      ? pads.status()
           : !dilations ? dilations.status()
                        : group.status();
  geometry.strides = *strides;
  const auto middle = pads->begin() + static_cast<ptrdiff_t>(spatial);
  geometry.padsBefore.assign(pads->begin(), middle);
  geometry.padsAfter.assign(middle, pads->end());
  for (int64_t dilation : *dilations)
    geometry.dilations.push_back(dilation - 1);
  geometry.group = *group;
  return geometry;
}

/// Describes the kernel [O, I, R...], with the groups as a dimension of their
/// own if there are several.
static dnnl::memory::desc describeWeights(const TensorDescription &weights,
                                          int64_t group,
                                          dnnl::memory::data_type type) {
  dnnl::memory::desc description = describe(weights, type);
  if (group == 1)
    return description;
  dnnl::memory::dims shape = weights.shape;
  shape[0] /= group;
  shape.insert(shape.begin(), group);
  return description.reshape(shape);
}

static dnnl::memory::desc anyLayout(const dnnl::memory::desc &description) {
  return dnnl::memory::desc(description.get_dims(), description.get_data_type(),
                            dnnl::memory::format_tag::any);
}

/// The plan with the layouts of \p signature, which are decided.
static Result<PrimitivePlan> planWithLayouts(const Context &context,
                                             const Signature &signature,
                                             const Geometry &geometry,
                                             dnnl::memory::data_type type) {
  PrimitivePlan plan;
  plan.resolved = signature;
  const TensorDescription &weights = signature.operands[1];
  const dnnl::memory::desc input = describe(signature.operands[0], type);
  const dnnl::memory::desc given =
      describeWeights(weights, geometry.group, type);
  const dnnl::memory::desc output = describe(signature.results[0], type);
  const bool hasBias = !signature.epilogue.empty() &&
                       signature.epilogue[0] == EpilogueStep::Bias;
  const dnnl::memory::desc bias =
      hasBias ? describe(signature.operands[2], type) : dnnl::memory::desc();

  plan.arguments = {
      {DNNL_ARG_SRC, Argument::Role::Operand, 0, input},
      {DNNL_ARG_WEIGHTS, Argument::Role::Operand, 1, given, given},
      {DNNL_ARG_DST, Argument::Role::Result, 0, output}};
  if (hasBias)
    plan.arguments.push_back(
        {DNNL_ARG_BIAS, Argument::Role::Operand, 2, bias, bias});
  dnnl::primitive_attr attributes = makeAttributes();
  if (Status status = appendEpilogue(signature, hasBias, output, attributes,
                                     plan.arguments);
      !status)
    return status;

  const dnnl::convolution_forward::primitive_desc description(
      context.engine, dnnl::prop_kind::forward_inference,
      dnnl::algorithm::convolution_direct, input,
      weights.constant ? anyLayout(given) : given, bias, output,
      geometry.strides, geometry.dilations, geometry.padsBefore,
      geometry.padsAfter, attributes);
  plan.use<dnnl::convolution_forward>(description);
  if (isReferenceCode(plan.implementation))
    return Status::unsupported("no optimised convolution for this");
  plan.arguments[1].description = description.weights_desc();
  return plan;
}

Result<PrimitivePlan> planConvolution(const Context &context,
                                      const Signature &signature) {
  const size_t own = 2;
  if (Status status = expectCounts(signature, own, 1); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &weights = signature.operands[1];
  const TensorDescription &output = signature.results[0];
  const size_t rank = input.rank();
  if (rank < 3 || rank > 5 || weights.rank() != rank || output.rank() != rank)
    return Status::invalid("'conv': ranks do not fit");
  Result<Geometry> geometry = readGeometry(signature, rank - 2);
  if (!geometry)
    return geometry.status();
  if (geometry->group < 1 || weights.shape[0] % geometry->group != 0)
    return Status::invalid("'conv': group does not divide the output channels");
  Result<dnnl::memory::data_type> type = computeType(output.element);
  if (!type)
    return type.status();

  // Input and output share a layout. The library's fastest implementations for
  // constant weights take channels last; its matrix-product route row-major.
  std::vector<Layout> candidates;
  for (const Layout &layout :
       {Layout::channelsLast(rank), Layout::rowMajor(rank)}) {
    bool fits = (input.layout.isAny() ||
                 sameStorage(input.layout, layout, input.shape)) &&
                (output.layout.isAny() ||
                 sameStorage(output.layout, layout, output.shape));
    if (fits)
      candidates.push_back(layout);
  }
  Status reason = Status::unsupported("no convolution for these layouts");
  for (const Layout &layout : candidates) {
    Signature resolved = signature;
    for (size_t i = 0; i < resolved.operands.size(); ++i) {
      TensorDescription &operand = resolved.operands[i];
      if (operand.layout.isAny())
        operand.layout = operand.shape == output.shape || i == 0
                             ? layout
                             : Layout::rowMajor(operand.rank());
    }
    if (resolved.results[0].layout.isAny())
      resolved.results[0].layout = layout;
    Result<PrimitivePlan> plan = guarded(
        [&] { return planWithLayouts(context, resolved, *geometry, *type); });
    if (plan)
      return plan;
    reason = plan.status();
  }
  return reason;
}

//===----------------------------------------------------------------------===//
// Transposed convolution
//===----------------------------------------------------------------------===//

/// Describes the kernel [I, O / group, R...] as the library has it: the outputs
/// before the inputs, groups as a dimension of their own if there are several.
static dnnl::memory::desc
describeTransposedWeights(const TensorDescription &weights, int64_t group,
                          dnnl::memory::data_type type) {
  dnnl::memory::desc description = describe(weights, type);
  std::vector<int> order;
  for (size_t i = 0; i < weights.rank() + (group != 1); ++i)
    order.push_back(static_cast<int>(i));
  if (group == 1) {
    std::swap(order[0], order[1]);
    return description.permute_axes(order);
  }
  dnnl::memory::dims shape = weights.shape;
  shape[0] /= group;
  shape.insert(shape.begin(), group);
  std::swap(order[1], order[2]);
  return description.reshape(shape).permute_axes(order);
}

/// The plan with the layouts of \p signature, which are decided.
static Result<PrimitivePlan>
planTransposedWithLayouts(const Context &context, const Signature &signature,
                          const Geometry &geometry,
                          dnnl::memory::data_type type) {
  PrimitivePlan plan;
  plan.resolved = signature;
  const TensorDescription &weights = signature.operands[1];
  const dnnl::memory::desc input = describe(signature.operands[0], type);
  const dnnl::memory::desc given =
      describeTransposedWeights(weights, geometry.group, type);
  const dnnl::memory::desc output = describe(signature.results[0], type);
  plan.arguments = {
      {DNNL_ARG_SRC, Argument::Role::Operand, 0, input, input},
      {DNNL_ARG_WEIGHTS, Argument::Role::Operand, 1, given, given},
      {DNNL_ARG_DST, Argument::Role::Result, 0, output}};
  const dnnl::deconvolution_forward::primitive_desc description(
      context.engine, dnnl::prop_kind::forward_inference,
      dnnl::algorithm::deconvolution_direct, input,
      weights.constant ? anyLayout(given) : given, output, geometry.strides,
      geometry.dilations, geometry.padsBefore, geometry.padsAfter,
      makeAttributes());
  plan.use<dnnl::deconvolution_forward>(description);
  if (isReferenceCode(plan.implementation))
    return Status::unsupported("no optimised transposed convolution for this");
  plan.arguments[1].description = description.weights_desc();
  return plan;
}

Result<PrimitivePlan> planTransposedConvolution(const Context &context,
                                                const Signature &signature) {
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  if (!signature.epilogue.empty())
    return Status::unsupported("'conv_transpose' with an epilogue");
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &weights = signature.operands[1];
  const TensorDescription &output = signature.results[0];
  const size_t rank = input.rank();
  if (rank < 3 || rank > 5 || weights.rank() != rank || output.rank() != rank)
    return Status::invalid("'conv_transpose': ranks do not fit");
  Result<Geometry> geometry = readGeometry(signature, rank - 2);
  if (!geometry)
    return geometry.status();
  auto extra = signature.integers("output_padding", rank - 2);
  if (!extra)
    return extra.status();
  if (geometry->group < 1 || input.shape[1] % geometry->group != 0 ||
      weights.shape[0] != input.shape[1])
    return Status::invalid("'conv_transpose': channels do not fit");
  // The elements that are added at the end are those that less padding leaves.
  constexpr int64_t largest = int64_t(1) << 24; // so that nothing overflows
  for (size_t i = 0; i < rank - 2; ++i) {
    if (std::max(input.shape[i + 2], weights.shape[i + 2]) > largest)
      return Status::unsupported("'conv_transpose' of such a size");
    const int64_t size =
        (input.shape[i + 2] - 1) * geometry->strides[i] +
        (weights.shape[i + 2] - 1) * (geometry->dilations[i] + 1) + 1 +
        (*extra)[i] - geometry->padsBefore[i] - geometry->padsAfter[i];
    if (output.shape[i + 2] != size)
      return Status::invalid("'conv_transpose': sizes do not fit");
    geometry->padsAfter[i] -= (*extra)[i];
  }
  Result<dnnl::memory::data_type> type = computeType(output.element);
  if (!type)
    return type.status();
  Status reason = Status::unsupported("no convolution for these layouts");
  for (const Layout &layout :
       {Layout::channelsLast(rank), Layout::rowMajor(rank)}) {
    Signature resolved = signature;
    bool fits = true;
    for (TensorDescription *tensor :
         {&resolved.operands[0], &resolved.results[0]}) {
      fits &= tensor->layout.isAny() ||
              sameStorage(tensor->layout, layout, tensor->shape);
      tensor->layout = layout;
    }
    if (!fits)
      continue;
    if (resolved.operands[1].layout.isAny())
      resolved.operands[1].layout = Layout::rowMajor(rank);
    Result<PrimitivePlan> plan = guarded([&] {
      return planTransposedWithLayouts(context, resolved, *geometry, *type);
    });
    if (plan)
      return plan;
    reason = plan.status();
  }
  return reason;
}

} // namespace verso::kernels::onednn
