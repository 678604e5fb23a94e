//===- PrimitiveKernel.cpp - Runs one oneDNN primitive ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PrimitiveKernel.h"
#include "../Host/Parallel.h"

#include <algorithm>

namespace verso::kernels::onednn {

PrimitiveKernel::PrimitiveKernel(const Context &sharedContext,
                                 PrimitivePlan primitivePlan)
    : Kernel(primitivePlan.resolved), context(sharedContext),
      plan(std::move(primitivePlan)) {
  for (const Argument &argument : plan.arguments) {
    memories.push_back(
        dnnl::memory(argument.description, context.engine, DNNL_MEMORY_NONE));
    bound.emplace(argument.id, memories.back());
  }
  if (plan.scratchpad.get_size() == 0)
    return;
  scratchpadMemory =
      dnnl::memory(plan.scratchpad, context.engine, DNNL_MEMORY_NONE);
  bound.emplace(DNNL_ARG_SCRATCHPAD, scratchpadMemory);
}

size_t PrimitiveKernel::workspaceBytes() const {
  return plan.scratchpad.get_size();
}

std::string PrimitiveKernel::description() const {
  return "onednn:" + plan.implementation;
}

Status PrimitiveKernel::setConstant(size_t operand, const void *data) {
  if (operand >= signature().operands.size() ||
      !signature().operands[operand].constant)
    return Status::invalid("operand " + std::to_string(operand) +
                           " is not constant");
  return guarded([&] {
    setThreads(context.threads);
    for (size_t i = 0; i < plan.arguments.size(); ++i) {
      const Argument &argument = plan.arguments[i];
      if (argument.role != Argument::Role::Operand || argument.index != operand)
        continue;
      // The library's interface has no pointers to constant data; it does not
      // write through this one.
      void *pointer = const_cast<void *>(data);
      if (argument.given == argument.description) {
        memories[i].set_data_handle(pointer);
        continue;
      }
      dnnl::memory given(argument.given, context.engine, pointer);
      dnnl::memory packed(argument.description, context.engine);
      dnnl::stream stream(context.engine);
      dnnl::reorder(given, packed).execute(stream, given, packed);
      stream.wait();
      memories[i] = packed;
      bound[argument.id] = packed;
    }
    return Status();
  });
}

std::vector<std::span<const char>> PrimitiveKernel::constantData() const {
  std::vector<std::span<const char>> result;
  for (size_t i = 0; i < plan.arguments.size(); ++i)
    if (plan.arguments[i].role == Argument::Role::Operand &&
        signature().operands[plan.arguments[i].index].constant)
      result.emplace_back(
          static_cast<const char *>(memories[i].get_data_handle()),
          plan.arguments[i].description.get_size());
  return result;
}

Status PrimitiveKernel::execute(std::span<const void *const> operands,
                                std::span<void *const> results,
                                void *workspace) {
  return guarded([&] {
    setThreads(context.threads);
    for (size_t i = 0; i < plan.arguments.size(); ++i) {
      const Argument &argument = plan.arguments[i];
      if (argument.role == Argument::Role::Result)
        memories[i].set_data_handle(results[argument.index]);
      else if (!signature().operands[argument.index].constant)
        memories[i].set_data_handle(
            const_cast<void *>(operands[argument.index]));
    }
    if (scratchpadMemory)
      scratchpadMemory.set_data_handle(workspace);
    // On a CPU a stream is in order and synchronous, and has no state that two
    // threads could disturb.
    plan.primitive.execute(context.stream, bound);
    return Status();
  });
}

Result<dnnl::memory::data_type> computeType(ElementType type) {
  switch (type) {
  case ElementType::F32:
    return dnnl::memory::data_type::f32;
  case ElementType::F16:
    return dnnl::memory::data_type::f16;
  case ElementType::BF16:
    return dnnl::memory::data_type::bf16;
  default:
    return Status::unsupported("oneDNN does not compute with " +
                               std::string(name(type)));
  }
}

dnnl::memory::desc describe(const TensorDescription &tensor,
                            dnnl::memory::data_type type, size_t rank) {
  dnnl::memory::dims shape = tensor.shape;
  dnnl::memory::dims strides = tensor.layout.strides(tensor.shape);
  rank = std::max<size_t>(rank, 1);
  if (shape.size() < rank) {
    const size_t added = rank - shape.size();
    shape.insert(shape.begin(), added, 1);
    strides.insert(strides.begin(), added, tensor.elementCount());
  }
  return dnnl::memory::desc(shape, type, strides);
}

dnnl::primitive_attr makeAttributes() {
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return attributes;
}

bool isReferenceCode(std::string_view implementation) {
  return implementation.find("ref") != std::string_view::npos;
}

Status appendEpilogue(const Signature &signature, size_t firstStep,
                      const dnnl::memory::desc &result,
                      dnnl::primitive_attr &attributes,
                      std::vector<Argument> &arguments) {
  dnnl::post_ops steps;
  size_t operand = signature.ownOperandCount();
  for (size_t i = 0; i < signature.epilogue.size(); ++i) {
    const EpilogueStep step = signature.epilogue[i];
    if (i < firstStep) {
      operand += takesOperand(step);
      continue;
    }
    switch (step) {
    case EpilogueStep::Bias:
      return Status::unsupported("a bias that is not the first step");
    case EpilogueStep::Residual:
      if (signature.operands[operand].shape != signature.results[0].shape ||
          signature.operands[operand].constant)
        return Status::unsupported("a residual of another shape, or constant");
      arguments.push_back(
          {DNNL_ARG_ATTR_MULTIPLE_POST_OP(steps.len()) | DNNL_ARG_SRC_1,
           Argument::Role::Operand, operand, result});
      steps.append_binary(dnnl::algorithm::binary_add, result);
      ++operand;
      break;
    case EpilogueStep::Relu:
      steps.append_eltwise(dnnl::algorithm::eltwise_relu, 0, 0);
      break;
    case EpilogueStep::Sigmoid:
      steps.append_eltwise(dnnl::algorithm::eltwise_logistic, 0, 0);
      break;
    case EpilogueStep::Tanh:
      steps.append_eltwise(dnnl::algorithm::eltwise_tanh, 0, 0);
      break;
    case EpilogueStep::Gelu:
      steps.append_eltwise(dnnl::algorithm::eltwise_gelu_erf, 0, 0);
      break;
    case EpilogueStep::HardSwish:
      steps.append_eltwise(dnnl::algorithm::eltwise_hardswish, 1.0f / 6, 0.5f);
      break;
    case EpilogueStep::Relu6:
      steps.append_eltwise(dnnl::algorithm::eltwise_clip, 0, 6);
      break;
    case EpilogueStep::Silu:
      steps.append_eltwise(dnnl::algorithm::eltwise_swish, 1, 0);
      break;
    }
  }
  attributes.set_post_ops(steps);
  return Status();
}

Status expectOneElementType(const Signature &signature) {
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list)
      if (tensor.element != signature.results[0].element)
        return Status::unsupported("'" + signature.kind +
                                   "' of different element types");
  return Status();
}

Status expectElements(const Signature &signature) {
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list)
      if (tensor.elementCount() == 0)
        return Status::unsupported("'" + signature.kind +
                                   "' of a tensor without elements");
  return Status();
}

} // namespace verso::kernels::onednn
