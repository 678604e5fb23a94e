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
#include "verso/Expression/IntegerDomain.h"
#include "llvm/ADT/STLExtras.h"
#include <cstring>

using namespace llvm;

namespace verso {

static bool isInteger(const kernels::TensorDescription &type) {
  switch (type.element) {
  case kernels::ElementType::F32:
  case kernels::ElementType::F16:
  case kernels::ElementType::BF16:
  case kernels::ElementType::F64:
    return false;
  case kernels::ElementType::I64:
  case kernels::ElementType::I32:
  case kernels::ElementType::I8:
  case kernels::ElementType::U8:
  case kernels::ElementType::I1:
    return true;
  }
  llvm_unreachable("covered switch");
}

/// The elements of a tensor as numbers of a domain, row-major, whatever its
/// layout.
template <typename Number>
static std::vector<Number> read(const kernels::TensorDescription &type,
                                const void *data) {
  HostTensor tensor(type.element, type.shape);
  if (!tensor.bytes.empty())
    std::memcpy(tensor.bytes.data(), data, tensor.bytes.size());
  std::vector<Number> stored;
  if constexpr (std::is_integral_v<Number>)
    stored = tensor.toIntegers();
  else
    stored = tensor.toDoubles();
  if (type.layout.isRowMajor() || stored.empty())
    return stored;
  std::vector<int64_t> strides = type.layout.strides(type.shape);
  std::vector<int64_t> index(type.rank(), 0);
  std::vector<Number> ordered;
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

template <typename Domain>
static void interpretOver(ArrayRef<Program> programs,
                          ArrayRef<kernels::TensorDescription> operandTypes,
                          ArrayRef<const void *> operands,
                          ArrayRef<kernels::TensorDescription> resultTypes,
                          ArrayRef<void *> results) {
  using Number = typename Domain::Value;
  std::vector<std::vector<Number>> values;
  std::vector<const Number *> pointers;
  for (size_t i = 0; i < operands.size(); ++i)
    values.push_back(read<Number>(operandTypes[i], operands[i]));
  for (const std::vector<Number> &value : values)
    pointers.push_back(value.data());
  Domain domain;
  for (size_t i = 0; i < programs.size(); ++i) {
    std::vector<Number> elements;
    Evaluator<Domain>(programs[i], domain).run(pointers, elements);
    HostTensor tensor(resultTypes[i].element, resultTypes[i].shape);
    if constexpr (std::is_integral_v<Number>)
      tensor.setFromIntegers(elements);
    else
      tensor.setFromDoubles(elements);
    if (!tensor.bytes.empty())
      std::memcpy(results[i], tensor.bytes.data(), tensor.bytes.size());
  }
}

void interpret(ArrayRef<Program> programs,
               ArrayRef<kernels::TensorDescription> operandTypes,
               ArrayRef<const void *> operands,
               ArrayRef<kernels::TensorDescription> resultTypes,
               ArrayRef<void *> results) {
  if (all_of(operandTypes, isInteger) && all_of(resultTypes, isInteger))
    interpretOver<IntegerDomain>(programs, operandTypes, operands, resultTypes,
                                 results);
  else
    interpretOver<DoubleDomain>(programs, operandTypes, operands, resultTypes,
                                results);
}

} // namespace verso
