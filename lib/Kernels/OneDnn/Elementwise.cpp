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

namespace {
/// A function as the library knows it, with its parameters.
struct Activation {
  dnnl::algorithm algorithm;
  float alpha = 0, beta = 0;
};
} // namespace

static Result<Activation> activationOf(const Signature &signature) {
  using dnnl::algorithm;
  struct Plain {
    std::string_view kind;
    Activation activation;
  };
  static constexpr Plain plain[] = {
      {"abs", {algorithm::eltwise_abs}},
      {"exp", {algorithm::eltwise_exp}},
      {"hard_swish", {algorithm::eltwise_hardswish, 1.0f / 6, 0.5f}},
      {"log", {algorithm::eltwise_log}},
      {"neg", {algorithm::eltwise_linear, -1}},
      {"reciprocal", {algorithm::eltwise_pow, 1, -1}},
      {"relu", {algorithm::eltwise_relu}},
      {"round", {algorithm::eltwise_round}},
      {"rsqrt", {algorithm::eltwise_pow, 1, -0.5f}},
      {"sigmoid", {algorithm::eltwise_logistic}},
      {"silu", {algorithm::eltwise_swish, 1}},
      {"softplus", {algorithm::eltwise_soft_relu, 1}},
      {"sqrt", {algorithm::eltwise_sqrt}},
      {"tanh", {algorithm::eltwise_tanh}},
  };
  for (const Plain &entry : plain)
    if (entry.kind == signature.kind)
      return entry.activation;
  const auto with = [&](algorithm function, const char *first,
                        const char *second) -> Result<Activation> {
    Activation result{function};
    Result<double> alpha = signature.number(first);
    if (!alpha)
      return alpha.status();
    result.alpha = static_cast<float>(*alpha);
    if (!second)
      return result;
    Result<double> beta = signature.number(second);
    if (!beta)
      return beta.status();
    result.beta = static_cast<float>(*beta);
    return result;
  };
  if (signature.kind == "clamp")
    return with(algorithm::eltwise_clip, "low", "high");
  if (signature.kind == "elu")
    return with(algorithm::eltwise_elu, "alpha", nullptr);
  if (signature.kind == "hard_sigmoid")
    return with(algorithm::eltwise_hardsigmoid, "alpha", "beta");
  if (signature.kind == "leaky_relu")
    return with(algorithm::eltwise_relu, "alpha", nullptr);
  if (signature.kind == "gelu") {
    Result<int64_t> approximate = signature.integer("approximate");
    if (!approximate)
      return approximate.status();
    return Activation{*approximate != 0 ? algorithm::eltwise_gelu_tanh
                                        : algorithm::eltwise_gelu_erf};
  }
  return Status::unsupported("'" + signature.kind + "' is no activation");
}

Result<PrimitivePlan> planActivation(const Context &context,
                                     const Signature &signature) {
  Result<Activation> activation = activationOf(signature);
  if (!activation)
    return activation.status();
  // The library wants low <= high; the dialect gives high where that is not.
  if (signature.kind == "clamp" && !(activation->alpha <= activation->beta))
    return Status::unsupported("bounds in the wrong order");
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
        context.engine, dnnl::prop_kind::forward_inference,
        activation->algorithm, elements, elements, activation->alpha,
        activation->beta, makeAttributes());
    plan.use<dnnl::eltwise_forward>(description);
    return std::move(plan);
  });
}

static dnnl::algorithm binaryAlgorithm(std::string_view kind) {
  if (kind == "mul")
    return dnnl::algorithm::binary_mul;
  if (kind == "sub")
    return dnnl::algorithm::binary_sub;
  if (kind == "div")
    return dnnl::algorithm::binary_div;
  if (kind == "max")
    return dnnl::algorithm::binary_max;
  if (kind == "min")
    return dnnl::algorithm::binary_min;
  return dnnl::algorithm::binary_add;
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
    const dnnl::algorithm algorithm = binaryAlgorithm(signature.kind);
    if (signature.kind == "div" && full == 1)
      return Status::unsupported("the dividend is broadcast");
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

Result<PrimitivePlan> planCast(const Context &context,
                               const Signature &signature) {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  if (!signature.epilogue.empty())
    return Status::unsupported("'cast' with an epilogue");
  PrimitivePlan plan;
  plan.resolved = signature;
  TensorDescription &input = plan.resolved.operands[0];
  TensorDescription &output = plan.resolved.results[0];
  if (input.shape != output.shape)
    return Status::invalid("'cast' keeps the shape");
  Result<dnnl::memory::data_type> from = computeType(input.element);
  if (!from)
    return from.status();
  Result<dnnl::memory::data_type> to = computeType(output.element);
  if (!to)
    return to.status();
  if (input.layout.isAny())
    input.layout =
        output.layout.isAny() ? Layout::rowMajor(input.rank()) : output.layout;
  if (output.layout.isAny())
    output.layout = input.layout;
  return guarded([&]() -> Result<PrimitivePlan> {
    const dnnl::memory::desc source = describe(input, *from);
    const dnnl::memory::desc destination = describe(output, *to);
    plan.arguments = {
        {DNNL_ARG_FROM, Argument::Role::Operand, 0, source, source},
        {DNNL_ARG_TO, Argument::Role::Result, 0, destination}};
    const dnnl::reorder::primitive_desc description(
        context.engine, source, context.engine, destination, makeAttributes());
    plan.use<dnnl::reorder>(description);
    return std::move(plan);
  });
}

} // namespace verso::kernels::onednn
