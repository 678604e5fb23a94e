//===- IntegerDomain.h - Arithmetic modulo 2^64 ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What operators mean on tensors of integers: processors compute modulo 2^n.
// Values are computed modulo 2^64 and stored modulo 2^n, which is the same for
// sums, differences, products and all functions whose values n bits hold.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_INTEGERDOMAIN_H
#define VERSO_EXPRESSION_INTEGERDOMAIN_H

#include "verso/Expression/Evaluator.h"
#include "verso/Expression/ScalarExpression.h"
#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <optional>
#include <vector>

namespace verso {

/// The reference interpretation where all operands and results are integers. A
/// quotient is rounded towards zero; one by zero is 0.
class IntegerDomain {
public:
  using Value = int64_t;
  static constexpr bool hasFusedMultiplyAdd = false;

  /// The integer part; the nearest integer of 64 bits for what is outside.
  Value constant(double value) const;
  Value fromIndex(int64_t value) const { return value; }
  int64_t toIndex(Value value) const { return value; }
  Value apply(ScalarFunction function, Value argument) const;
  Value apply(ScalarFunction function, Value lhs, Value rhs) const;
  Value apply(ScalarFunction function, Value first, Value second,
              Value third) const;
  Value identity(ReductionKind kind) const;
  Value combine(ReductionKind kind, Value lhs, Value rhs) const;
};

/// The integer of `width` bits that is `value` modulo 2^width.
int64_t wrapInteger(int64_t value, unsigned width, bool isUnsigned);

/// All integers up to this size are doubles.
constexpr double exactIntegers = 9007199254740992.0; // 2^53

/// Runs a program, of which all operands are integers, for a result of integers
/// of `width` bits. Operands and result are given as doubles; nothing if an
/// element of the result is too large for that.
std::optional<std::vector<double>>
runOnIntegers(const Program &program,
              llvm::ArrayRef<llvm::ArrayRef<double>> operands, unsigned width,
              bool isUnsigned);

} // namespace verso

#endif // VERSO_EXPRESSION_INTEGERDOMAIN_H
