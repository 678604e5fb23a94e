//===- Reorder.cpp - Changes of layout by oneDNN ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "PrimitiveKernel.h"

#include <algorithm>
#include <numeric>

namespace verso::kernels::onednn {

/// The operand seen with its dimensions in the order of the result's; Invalid
/// if the result is not that permutation of it.
static Result<TensorDescription> viewAsResult(const Signature &signature) {
  TensorDescription view = signature.operands[0];
  const std::vector<int64_t> &target = signature.results[0].shape;
  std::vector<int64_t> permutation(view.rank());
  std::iota(permutation.begin(), permutation.end(), 0);
  if (signature.kind == "transpose") {
    auto given = signature.integers("permutation", view.rank());
    if (!given)
      return given.status();
    if (!std::is_permutation(given->begin(), given->end(), permutation.begin()))
      return Status::invalid("'transpose' needs a permutation");
    permutation = *given;
  }
  view.layout = view.layout.transposed(permutation);
  for (size_t i = 0; i < permutation.size(); ++i)
    view.shape[i] =
        signature.operands[0].shape[static_cast<size_t>(permutation[i])];
  if (view.shape != target)
    return Status::invalid("'" + signature.kind + "': shapes do not fit");
  return view;
}

Result<PrimitivePlan> planReorder(const Context &context,
                                  const Signature &signature) {
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
  Result<dnnl::memory::data_type> type = computeType(output.element);
  if (!type)
    return type.status();
  for (TensorDescription *tensor : {&input, &output})
    if (tensor->layout.isAny())
      tensor->layout = Layout::rowMajor(tensor->rank());
  Result<TensorDescription> view = viewAsResult(plan.resolved);
  if (!view)
    return view.status();
  return guarded([&]() -> Result<PrimitivePlan> {
    const dnnl::memory::desc source = describe(*view, *type);
    const dnnl::memory::desc destination = describe(output, *type);
    plan.arguments = {
        {DNNL_ARG_FROM, Argument::Role::Operand, 0, source, source},
        {DNNL_ARG_TO, Argument::Role::Result, 0, destination}};
    const dnnl::reorder::primitive_desc description(
        context.engine, source, context.engine, destination, makeAttributes());
    plan.use<dnnl::reorder>(description);
    if (isReferenceCode(plan.implementation))
      return Status::unsupported("no optimised reorder for this");
    return std::move(plan);
  });
}

} // namespace verso::kernels::onednn
