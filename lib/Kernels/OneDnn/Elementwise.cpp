//===- Elementwise.cpp - Elementwise primitives of oneDNN -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "PrimitiveKernel.h"

namespace verso::kernels::onednn {

Result<PrimitivePlan> planActivation(const Context &context,
                                     const Signature &signature) {
  dnnl::algorithm algorithm;
  if (signature.kind == "relu")
    algorithm = dnnl::algorithm::eltwise_relu;
  else if (signature.kind == "sigmoid")
    algorithm = dnnl::algorithm::eltwise_logistic;
  else if (signature.kind == "tanh")
    algorithm = dnnl::algorithm::eltwise_tanh;
  else
    return Status::unsupported("'" + signature.kind + "' is no activation");
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  if (!signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind + "' with an epilogue");
  PrimitivePlan plan;
  plan.resolved = signature;
  TensorDescription &input = plan.resolved.operands[0];
  TensorDescription &output = plan.resolved.results[0];
  if (input.shape != output.shape)
    return Status::invalid("'" + signature.kind + "' keeps the shape");
  Result<dnnl::memory::data_type> type = computeType(output.element);
  if (!type)
    return type.status();
  if (input.layout.isAny())
    input.layout =
        output.layout.isAny() ? Layout::rowMajor(input.rank()) : output.layout;
  if (output.layout.isAny())
    output.layout = input.layout;
  if (!sameStorage(input.layout, output.layout, input.shape))
    return Status::unsupported("an activation that changes the layout");
  return guarded([&]() -> Result<PrimitivePlan> {
    // The order of the elements does not matter, so to the library the tensor
    // has one dimension.
    const dnnl::memory::desc elements({input.elementCount()}, *type,
                                      dnnl::memory::format_tag::a);
    plan.arguments = {
        {DNNL_ARG_SRC, Argument::Role::Operand, 0, elements, elements},
        {DNNL_ARG_DST, Argument::Role::Result, 0, elements}};
    const dnnl::eltwise_forward::primitive_desc description(
        context.engine, dnnl::prop_kind::forward_inference, algorithm, elements,
        elements, 0.0f, 0.0f, makeAttributes());
    plan.use<dnnl::eltwise_forward>(description);
    return std::move(plan);
  });
}

Result<PrimitivePlan> planBinary(const Context &context,
                                 const Signature &signature) {
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  PrimitivePlan plan;
  plan.resolved = signature;
  TensorDescription &output = plan.resolved.results[0];
  // The library broadcasts its second operand only.
  size_t full = 0;
  while (full < 2 && signature.operands[full].shape != output.shape)
    ++full;
  if (full == 2)
    return Status::unsupported("both operands are broadcast");
  const size_t other = 1 - full;
  TensorDescription &first = plan.resolved.operands[full];
  TensorDescription &second = plan.resolved.operands[other];
  if (second.rank() > output.rank())
    return Status::invalid("'" + signature.kind + "': ranks do not fit");
  Result<dnnl::memory::data_type> type = computeType(output.element);
  if (!type)
    return type.status();

  Layout layout = first.layout;
  if (layout.isAny() && second.shape == output.shape && !second.constant)
    layout = second.layout;
  if (layout.isAny())
    layout = output.layout;
  if (layout.isAny())
    layout = Layout::rowMajor(output.rank());
  if (first.layout.isAny())
    first.layout = layout;
  if (output.layout.isAny())
    output.layout = layout;
  if (second.layout.isAny())
    second.layout = second.rank() == output.rank()
                        ? layout
                        : Layout::rowMajor(second.rank());

  return guarded([&]() -> Result<PrimitivePlan> {
    dnnl::algorithm algorithm = dnnl::algorithm::binary_add;
    if (signature.kind == "mul")
      algorithm = dnnl::algorithm::binary_mul;
    else if (signature.kind == "sub")
      algorithm = dnnl::algorithm::binary_sub;
    const dnnl::memory::desc destination = describe(output, *type);
    const dnnl::memory::desc left = describe(first, *type);
    const dnnl::memory::desc right = describe(second, *type, output.rank());
    plan.arguments = {
        {DNNL_ARG_SRC_0, Argument::Role::Operand, full, left, left},
        {DNNL_ARG_SRC_1, Argument::Role::Operand, other, right, right},
        {DNNL_ARG_DST, Argument::Role::Result, 0, destination}};
    dnnl::primitive_attr attributes = makeAttributes();
    if (Status status = appendEpilogue(signature, 0, destination, attributes,
                                       plan.arguments);
        !status)
      return status;
    if (signature.kind == "sub" && full == 1) {
      // a - b = -(b - a), exactly.
      dnnl::post_ops steps;
      steps.append_eltwise(dnnl::algorithm::eltwise_linear, -1.0f, 0.0f);
      if (!signature.epilogue.empty())
        return Status::unsupported("a swapped difference with an epilogue");
      attributes.set_post_ops(steps);
    }
    const dnnl::binary::primitive_desc description(
        context.engine, algorithm, left, right, destination, attributes);
    plan.use<dnnl::binary>(description);
    if (isReferenceCode(plan.implementation))
      return Status::unsupported("no optimised arithmetic for this");
    return std::move(plan);
  });
}

} // namespace verso::kernels::onednn
