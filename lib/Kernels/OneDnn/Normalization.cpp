//===- Normalization.cpp - Batch norm and softmax by oneDNN -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "PrimitiveKernel.h"

#include <array>

namespace verso::kernels::onednn {

/// Makes operand 0 and the result, of one shape, share a layout: the one that
/// is decided, or \p preferred.
static Status shareLayout(Signature &signature, const Layout &preferred) {
  TensorDescription &input = signature.operands[0];
  TensorDescription &output = signature.results[0];
  if (input.shape != output.shape)
    return Status::invalid("'" + signature.kind + "' keeps the shape");
  if (input.layout.isAny())
    input.layout = output.layout.isAny() ? preferred : output.layout;
  if (output.layout.isAny())
    output.layout = input.layout;
  if (!sameStorage(input.layout, output.layout, input.shape))
    return Status::unsupported("'" + signature.kind +
                               "' that changes the layout");
  return Status();
}

Result<PrimitivePlan> planBatchNorm(const Context &context,
                                    const Signature &signature) {
  if (Status status = expectCounts(signature, 5, 1); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (signature.results[0].element != ElementType::F32)
    return Status::unsupported("'batch_norm' with statistics other than f32");
  Result<double> epsilon = signature.number("epsilon");
  if (!epsilon)
    return epsilon.status();
  const bool hasRelu = signature.epilogue.size() == 1 &&
                       signature.epilogue[0] == EpilogueStep::Relu;
  if (!signature.epilogue.empty() && !hasRelu)
    return Status::unsupported("'batch_norm' with such an epilogue");
  PrimitivePlan plan;
  plan.resolved = signature;
  const size_t rank = signature.operands[0].rank();
  if (rank < 2)
    return Status::invalid("'batch_norm' of fewer than two dimensions");
  if (Status status = shareLayout(plan.resolved, imageLayout(rank)); !status)
    return status;
  for (size_t i = 1; i < plan.resolved.operands.size(); ++i) {
    TensorDescription &statistic = plan.resolved.operands[i];
    if (statistic.rank() != 1 ||
        statistic.shape[0] != signature.operands[0].shape[1])
      return Status::invalid("'batch_norm' needs one statistic per channel");
    if (statistic.layout.isAny())
      statistic.layout = Layout::rowMajor(1);
  }
  return guarded([&]() -> Result<PrimitivePlan> {
    const auto type = dnnl::memory::data_type::f32;
    const dnnl::memory::desc data = describe(plan.resolved.operands[0], type);
    const dnnl::memory::desc statistic =
        describe(plan.resolved.operands[1], type);
    plan.arguments = {{DNNL_ARG_SRC, Argument::Role::Operand, 0, data, data},
                      {DNNL_ARG_DST, Argument::Role::Result, 0, data}};
    static constexpr std::array<int, 4> statistics = {
        DNNL_ARG_SCALE, DNNL_ARG_SHIFT, DNNL_ARG_MEAN, DNNL_ARG_VARIANCE};
    for (size_t i = 0; i < statistics.size(); ++i)
      plan.arguments.push_back({statistics[i], Argument::Role::Operand, i + 1,
                                statistic, statistic});
    dnnl::primitive_attr attributes = makeAttributes();
    if (hasRelu) {
      dnnl::post_ops steps;
      steps.append_eltwise(dnnl::algorithm::eltwise_relu, 0, 0);
      attributes.set_post_ops(steps);
    }
    const dnnl::batch_normalization_forward::primitive_desc description(
        context.engine, dnnl::prop_kind::forward_inference, data, data,
        static_cast<float>(*epsilon),
        dnnl::normalization_flags::use_global_stats |
            dnnl::normalization_flags::use_scale |
            dnnl::normalization_flags::use_shift,
        attributes);
    plan.use<dnnl::batch_normalization_forward>(description);
    return std::move(plan);
  });
}

Result<PrimitivePlan> planSoftmax(const Context &context,
                                  const Signature &signature) {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (!signature.epilogue.empty())
    return Status::unsupported("'softmax' with an epilogue");
  PrimitivePlan plan;
  plan.resolved = signature;
  const size_t rank = signature.operands[0].rank();
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  if (*axis < 0 || static_cast<size_t>(*axis) >= rank)
    return Status::invalid("'softmax': the axis is not within the rank");
  Result<dnnl::memory::data_type> type =
      computeType(signature.results[0].element);
  if (!type)
    return type.status();
  std::vector<uint8_t> order = Layout::rowMajor(rank).order();
  order.erase(order.begin() + *axis);
  order.push_back(static_cast<uint8_t>(*axis));
  if (Status status = shareLayout(plan.resolved, Layout::ordered(order));
      !status)
    return status;
  return guarded([&]() -> Result<PrimitivePlan> {
    const dnnl::memory::desc data = describe(plan.resolved.operands[0], *type);
    plan.arguments = {{DNNL_ARG_SRC, Argument::Role::Operand, 0, data, data},
                      {DNNL_ARG_DST, Argument::Role::Result, 0, data}};
    const dnnl::softmax_forward::primitive_desc description(
        context.engine, dnnl::prop_kind::forward_inference,
        dnnl::algorithm::softmax_accurate, data, data, static_cast<int>(*axis),
        makeAttributes());
    plan.use<dnnl::softmax_forward>(description);
    if (isReferenceCode(plan.implementation))
      return Status::unsupported("no optimised softmax along an outer axis");
    return std::move(plan);
  });
}

Result<PrimitivePlan> planLocalResponseNorm(const Context &context,
                                            const Signature &signature) {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (!signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind + "' with an epilogue");
  Result<int64_t> size = signature.integer("size");
  if (!size)
    return size.status();
  // The library counts the neighbours of an even number in another way.
  if (*size < 1 || *size % 2 == 0)
    return Status::unsupported("'" + signature.kind +
                               "' over an even number of channels");
  std::array<float, 3> parameters = {};
  static constexpr std::array<std::string_view, 3> names = {"alpha", "beta",
                                                            "bias"};
  for (size_t i = 0; i < names.size(); ++i) {
    Result<double> number = signature.number(names[i]);
    if (!number)
      return number.status();
    parameters[i] = static_cast<float>(*number);
  }
  PrimitivePlan plan;
  plan.resolved = signature;
  const size_t rank = signature.operands[0].rank();
  if (rank < 2)
    return Status::invalid("'" + signature.kind + "' without channels");
  if (Status status = shareLayout(plan.resolved, imageLayout(rank)); !status)
    return status;
  Result<dnnl::memory::data_type> type =
      computeType(signature.results[0].element);
  if (!type)
    return type.status();
  return guarded([&]() -> Result<PrimitivePlan> {
    const dnnl::memory::desc data = describe(plan.resolved.operands[0], *type);
    plan.arguments = {{DNNL_ARG_SRC, Argument::Role::Operand, 0, data, data},
                      {DNNL_ARG_DST, Argument::Role::Result, 0, data}};
    const dnnl::lrn_forward::primitive_desc description(
        context.engine, dnnl::prop_kind::forward_inference,
        dnnl::algorithm::lrn_across_channels, data, data, *size, parameters[0],
        parameters[1], parameters[2], makeAttributes());
    plan.use<dnnl::lrn_forward>(description);
    return std::move(plan);
  });
}

} // namespace verso::kernels::onednn
