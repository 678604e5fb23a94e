//===- Interpret.cpp - Steps by their expressions -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plan.h"
#include "verso/Expression/Domains.h"
#include "verso/Expression/Evaluator.h"
#include <cstring>

using namespace llvm;

namespace verso {

/// The elements of a tensor as doubles, row-major, whatever its layout.
static std::vector<double> read(const kernels::TensorDescription &type,
                                const void *data) {
  HostTensor tensor(type.element, type.shape);
  if (!tensor.bytes.empty())
    std::memcpy(tensor.bytes.data(), data, tensor.bytes.size());
  std::vector<double> stored = tensor.toDoubles();
  if (type.layout.isRowMajor() || stored.empty())
    return stored;
  std::vector<int64_t> strides = type.layout.strides(type.shape);
  std::vector<int64_t> index(type.rank(), 0);
  std::vector<double> ordered;
  ordered.reserve(stored.size());
  for (int64_t offset = 0;;) {
    ordered.push_back(stored[offset]);
    size_t dimension = type.rank();
    while (dimension > 0 &&
           ++index[dimension - 1] == type.shape[dimension - 1]) {
      offset -= strides[dimension - 1] * (type.shape[dimension - 1] - 1);
      index[--dimension] = 0;
    }
    if (dimension == 0)
      return ordered;
    offset += strides[dimension - 1];
  }
}

void interpret(ArrayRef<Program> programs,
               ArrayRef<kernels::TensorDescription> operandTypes,
               ArrayRef<const void *> operands,
               ArrayRef<kernels::TensorDescription> resultTypes,
               ArrayRef<void *> results) {
  std::vector<std::vector<double>> values;
  std::vector<const double *> pointers;
  for (size_t i = 0; i < operands.size(); ++i)
    values.push_back(read(operandTypes[i], operands[i]));
  for (const std::vector<double> &value : values)
    pointers.push_back(value.data());
  DoubleDomain domain;
  for (size_t i = 0; i < programs.size(); ++i) {
    std::vector<double> elements;
    Evaluator<DoubleDomain>(programs[i], domain).run(pointers, elements);
    HostTensor tensor(resultTypes[i].element, resultTypes[i].shape);
    tensor.setFromDoubles(elements);
    if (!tensor.bytes.empty())
      std::memcpy(results[i], tensor.bytes.data(), tensor.bytes.size());
  }
}

} // namespace verso
