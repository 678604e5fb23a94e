//===- Broadcast.cpp - Loops over operands that broadcast -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"

namespace verso::kernels {

std::optional<std::vector<int64_t>>
broadcastStrides(const TensorDescription &tensor,
                 const std::vector<int64_t> &shape) {
  if (tensor.rank() > shape.size())
    return std::nullopt;
  const std::vector<int64_t> own = tensor.layout.strides(tensor.shape);
  const size_t added = shape.size() - tensor.rank();
  std::vector<int64_t> result(shape.size(), 0);
  for (size_t i = 0; i < tensor.rank(); ++i) {
    if (tensor.shape[i] == shape[i + added])
      result[i + added] = own[i];
    else if (tensor.shape[i] != 1)
      return std::nullopt;
  }
  return result;
}

void resolveLayouts(Signature &signature) {
  TensorDescription &result = signature.results[0];
  Layout layout = result.layout;
  for (const TensorDescription &operand : signature.operands)
    if (layout.isAny() && !operand.constant && operand.shape == result.shape)
      layout = operand.layout;
  if (layout.isAny())
    layout = Layout::rowMajor(result.rank());
  if (result.layout.isAny())
    result.layout = layout;
  for (TensorDescription &operand : signature.operands)
    if (operand.layout.isAny())
      operand.layout = operand.rank() == result.rank()
                           ? layout
                           : Layout::rowMajor(operand.rank());
}

} // namespace verso::kernels
