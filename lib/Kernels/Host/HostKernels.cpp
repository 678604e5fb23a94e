//===- HostKernels.cpp - What the kernels of our own share ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostKernels.h"

namespace verso::kernels {

Status expectCounts(const Signature &signature, size_t operands,
                    size_t results) {
  if (signature.ownOperandCount() == operands &&
      signature.results.size() == results)
    return Status();
  return Status::invalid("'" + signature.kind + "' takes " +
                         std::to_string(operands) + " operands and yields " +
                         std::to_string(results) + " results");
}

Status resolveRowMajor(Signature &signature) {
  for (std::vector<TensorDescription> *tensors :
       {&signature.operands, &signature.results})
    for (TensorDescription &tensor : *tensors) {
      const Layout rowMajor = Layout::rowMajor(tensor.rank());
      if (tensor.layout.isAny())
        tensor.layout = rowMajor;
      if (!sameStorage(tensor.layout, rowMajor, tensor.shape))
        return Status::unsupported("'" + signature.kind +
                                   "' of another layout");
    }
  return Status();
}

Layout imageLayout(size_t rank) {
  return rank == 4 ? Layout::channelsLast(rank) : Layout::rowMajor(rank);
}

HostKernel::HostKernel(Signature resolvedSignature)
    : Kernel(std::move(resolvedSignature)),
      constants(signature().operands.size(), nullptr) {}

Status HostKernel::setConstant(size_t operand, const void *data) {
  if (operand >= constants.size() || !signature().operands[operand].constant)
    return Status::invalid("operand " + std::to_string(operand) +
                           " is not constant");
  constants[operand] = data;
  return Status();
}

std::vector<std::span<const char>> HostKernel::constantData() const {
  std::vector<std::span<const char>> result;
  for (size_t i = 0; i < constants.size(); ++i)
    if (constants[i])
      result.emplace_back(static_cast<const char *>(constants[i]),
                          signature().operands[i].bytes());
  return result;
}

} // namespace verso::kernels
