//===- Broadcast.h - Loops over operands that broadcast --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_BROADCAST_H
#define VERSO_LIB_KERNELS_HOST_BROADCAST_H

#include "LoopNest.h"
#include "verso/Kernels/Signature.h"

#include <optional>

namespace verso::kernels {

/// The strides with which a tensor is read for each dimension of \p shape, to
/// which it broadcasts; nothing if it does not.
std::optional<std::vector<int64_t>>
broadcastStrides(const TensorDescription &tensor,
                 const std::vector<int64_t> &shape);

/// Decides the layouts that are still free: an operand that is not broadcast
/// sets them.
void resolveLayouts(Signature &signature);

/// Resolves the layouts of an operator on \p Operands operands that broadcast
/// to its result, and returns the loops over its elements: array 0 is the
/// result, the others are the operands. There is at least one loop.
template <size_t Operands>
Result<LoopNest<Operands + 1>> broadcastLoops(Signature &signature) {
  resolveLayouts(signature);
  const TensorDescription &result = signature.results[0];
  std::array<std::vector<int64_t>, Operands + 1> strides;
  strides[0] = result.layout.strides(result.shape);
  for (size_t k = 0; k < Operands; ++k) {
    auto own = broadcastStrides(signature.operands[k], result.shape);
    if (!own)
      return Status::invalid("'" + signature.kind +
                             "': operands do not broadcast to the result");
    strides[k + 1] = std::move(*own);
  }
  LoopNest<Operands + 1> nest;
  for (size_t i = 0; i < result.rank(); ++i) {
    std::array<int64_t, Operands + 1> steps;
    for (size_t k = 0; k <= Operands; ++k)
      steps[k] = strides[k][i];
    nest.add(result.shape[i], steps);
  }
  if (nest.iterations() == 0)
    return Status::unsupported("'" + signature.kind + "' without elements");
  nest.simplify();
  if (nest.loops.empty()) {
    std::array<int64_t, Operands + 1> steps;
    steps.fill(1);
    nest.add(1, steps);
  }
  return nest;
}

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_BROADCAST_H
