//===- Matmul.cpp - Matrix products by oneDNN -------------------*- C++ -*-===//
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
/// The shapes of a product as the library sees them.
struct Shapes {
  dnnl::memory::desc left, right, output;
};
} // namespace

static bool allOne(const std::vector<int64_t> &shape, size_t count) {
  return std::all_of(shape.begin(),
                     shape.begin() + static_cast<ptrdiff_t>(count),
                     [](int64_t extent) { return extent == 1; });
}

/// Whether a batched product with one right operand for the whole batch is one
/// product of a taller left operand.
static bool canFoldBatch(const Signature &signature) {
  const TensorDescription &left = signature.operands[0];
  const TensorDescription &right = signature.operands[1];
  const TensorDescription &output = signature.results[0];
  return left.rank() == output.rank() && output.rank() > 2 &&
         left.layout.isRowMajor() && output.layout.isRowMajor() &&
         std::equal(left.shape.begin(), left.shape.end() - 1,
                    output.shape.begin()) &&
         allOne(right.shape, right.rank() - 2);
}

static Shapes describeShapes(const Signature &signature,
                             dnnl::memory::data_type type) {
  const TensorDescription &left = signature.operands[0];
  const TensorDescription &right = signature.operands[1];
  const TensorDescription &output = signature.results[0];
  if (!canFoldBatch(signature)) {
    const size_t rank = std::max<size_t>(output.rank(), 2);
    return {describe(left, type, rank), describe(right, type, rank),
            describe(output, type, rank)};
  }
  const int64_t inner = left.shape.back(), columns = output.shape.back();
  const int64_t rows = output.elementCount() / columns;
  dnnl::memory::dims rightStrides = right.layout.strides(right.shape);
  rightStrides.erase(rightStrides.begin(), rightStrides.end() - 2);
  return {dnnl::memory::desc({rows, inner}, type, {inner, 1}),
          dnnl::memory::desc({inner, columns}, type, rightStrides),
          dnnl::memory::desc({rows, columns}, type, {columns, 1})};
}

static Result<PrimitivePlan> planResolved(const Context &context,
                                          const Signature &signature,
                                          dnnl::memory::data_type type) {
  PrimitivePlan plan;
  plan.resolved = signature;
  const Shapes shapes = describeShapes(signature, type);
  const bool isConstant = signature.operands[1].constant;
  plan.arguments = {
      {DNNL_ARG_SRC, Argument::Role::Operand, 0, shapes.left, shapes.left},
      {DNNL_ARG_WEIGHTS, Argument::Role::Operand, 1, shapes.right,
       shapes.right},
      {DNNL_ARG_DST, Argument::Role::Result, 0, shapes.output}};
  const bool hasBias = !signature.epilogue.empty() &&
                       signature.epilogue[0] == EpilogueStep::Bias;
  dnnl::memory::desc bias;
  if (hasBias) {
    bias =
        describe(signature.operands[2], type, shapes.output.get_dims().size());
    plan.arguments.push_back(
        {DNNL_ARG_BIAS, Argument::Role::Operand, 2, bias, bias});
  }
  dnnl::primitive_attr attributes = makeAttributes();
  if (Status status = appendEpilogue(signature, hasBias, shapes.output,
                                     attributes, plan.arguments);
      !status)
    return status;
  const dnnl::memory::desc right =
      isConstant ? dnnl::memory::desc(shapes.right.get_dims(), type,
                                      dnnl::memory::format_tag::any)
                 : shapes.right;
  const dnnl::matmul::primitive_desc description =
      hasBias ? dnnl::matmul::primitive_desc(context.engine, shapes.left, right,
                                             bias, shapes.output, attributes)
              : dnnl::matmul::primitive_desc(context.engine, shapes.left, right,
                                             shapes.output, attributes);
  plan.use<dnnl::matmul>(description);
  if (isReferenceCode(plan.implementation))
    return Status::unsupported("no optimised matrix product for this");
  plan.arguments[1].description = description.weights_desc();
  return plan;
}

Result<PrimitivePlan> planMatmul(const Context &context,
                                 const Signature &signature) {
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  if (Status status = expectOneElementType(signature); !status)
    return status;
  if (Status status = expectElements(signature); !status)
    return status;
  for (const TensorDescription *tensor :
       {&signature.operands[0], &signature.operands[1], &signature.results[0]})
    if (tensor->rank() < 2)
      return Status::invalid("'matmul' needs two dimensions or more");
  if (signature.operands[0].rank() > signature.results[0].rank() ||
      signature.operands[1].rank() > signature.results[0].rank())
    return Status::invalid("'matmul': ranks do not fit");
  Result<dnnl::memory::data_type> type =
      computeType(signature.results[0].element);
  if (!type)
    return type.status();
  Signature resolved = signature;
  for (auto *list : {&resolved.operands, &resolved.results})
    for (TensorDescription &tensor : *list)
      if (tensor.layout.isAny())
        tensor.layout = Layout::rowMajor(tensor.rank());
  return guarded([&] { return planResolved(context, resolved, *type); });
}

} // namespace verso::kernels::onednn
