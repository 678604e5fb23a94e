//===- IntegerDomain.cpp - Arithmetic modulo 2^64 -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/IntegerDomain.h"
#include "verso/Expression/Domains.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace verso {

using Limits = std::numeric_limits<int64_t>;

// Signed arithmetic must not overflow, unsigned arithmetic wraps around.
static int64_t add(int64_t lhs, int64_t rhs) {
  return int64_t(uint64_t(lhs) + uint64_t(rhs));
}
static int64_t multiply(int64_t lhs, int64_t rhs) {
  return int64_t(uint64_t(lhs) * uint64_t(rhs));
}
static int64_t negate(int64_t value) { return int64_t(0 - uint64_t(value)); }

static int64_t divide(int64_t lhs, int64_t rhs) {
  if (rhs == 0)
    return 0;
  return rhs == -1 ? negate(lhs) : lhs / rhs;
}

static int64_t power(int64_t base, int64_t exponent) {
  if (exponent < 0)
    return divide(1, power(base, negate(std::max(exponent, -Limits::max()))));
  int64_t result = 1;
  for (; exponent > 0; exponent >>= 1, base = multiply(base, base))
    if (exponent & 1)
      result = multiply(result, base);
  return result;
}

static int64_t shiftLeft(int64_t value, int64_t distance) {
  return distance < 0 || distance > 63 ? 0
                                       : int64_t(uint64_t(value) << distance);
}
static int64_t shiftRight(int64_t value, int64_t distance) {
  return value >> (distance < 0 || distance > 63 ? 63 : distance);
}

int64_t wrapInteger(int64_t value, unsigned width, bool isUnsigned) {
  if (width >= 64)
    return value;
  uint64_t bits = uint64_t(value) & llvm::maskTrailingOnes<uint64_t>(width);
  return isUnsigned ? int64_t(bits) : llvm::SignExtend64(bits, width);
}

int64_t IntegerDomain::constant(double value) const {
  if (std::isnan(value))
    return 0;
  if (value >= 0x1p63)
    return Limits::max();
  return value < -0x1p63 ? Limits::min() : static_cast<int64_t>(value);
}

int64_t IntegerDomain::apply(ScalarFunction function, int64_t argument) const {
  switch (function) {
  case ScalarFunction::Negate:
    return negate(argument);
  case ScalarFunction::Relu:
    return std::max<int64_t>(argument, 0);
  case ScalarFunction::Abs:
    return argument < 0 ? negate(argument) : argument;
  case ScalarFunction::Sign:
    return (argument > 0) - (argument < 0);
  case ScalarFunction::Floor:
  case ScalarFunction::Ceil:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
    return argument;
  default:
    return constant(DoubleDomain().apply(function, double(argument)));
  }
}

int64_t IntegerDomain::apply(ScalarFunction function, int64_t lhs,
                             int64_t rhs) const {
  switch (function) {
  case ScalarFunction::Add:
    return add(lhs, rhs);
  case ScalarFunction::Subtract:
    return add(lhs, negate(rhs));
  case ScalarFunction::Multiply:
    return multiply(lhs, rhs);
  case ScalarFunction::Divide:
    return divide(lhs, rhs);
  case ScalarFunction::Maximum:
    return std::max(lhs, rhs);
  case ScalarFunction::Minimum:
    return std::min(lhs, rhs);
  case ScalarFunction::Power:
    return power(lhs, rhs);
  case ScalarFunction::Remainder:
    return add(lhs, negate(multiply(rhs, divide(lhs, rhs))));
  case ScalarFunction::BitAnd:
    return lhs & rhs;
  case ScalarFunction::BitOr:
    return lhs | rhs;
  case ScalarFunction::BitXor:
    return lhs ^ rhs;
  case ScalarFunction::ShiftLeft:
    return shiftLeft(lhs, rhs);
  case ScalarFunction::ShiftRight:
    return shiftRight(lhs, rhs);
  case ScalarFunction::Wrap:
    return wrapInteger(lhs, unsigned(std::abs(rhs)), /*isUnsigned=*/rhs > 0);
  case ScalarFunction::Convert:
    return lhs;
  case ScalarFunction::Equal:
    return lhs == rhs;
  case ScalarFunction::Less:
    return lhs < rhs;
  case ScalarFunction::LessOrEqual:
    return lhs <= rhs;
  default:
    llvm_unreachable("not a function of two arguments");
  }
}

int64_t IntegerDomain::apply(ScalarFunction function, int64_t first,
                             int64_t second, int64_t third) const {
  if (function == ScalarFunction::Where)
    return first != 0 ? second : third;
  llvm_unreachable("not a function of three arguments");
}

int64_t IntegerDomain::identity(ReductionKind kind) const {
  switch (kind) {
  case ReductionKind::Sum:
    return 0;
  case ReductionKind::Product:
    return 1;
  case ReductionKind::Maximum:
    return Limits::min();
  case ReductionKind::Minimum:
    return Limits::max();
  }
  llvm_unreachable("covered switch");
}

int64_t IntegerDomain::combine(ReductionKind kind, int64_t lhs,
                               int64_t rhs) const {
  switch (kind) {
  case ReductionKind::Sum:
    return add(lhs, rhs);
  case ReductionKind::Product:
    return multiply(lhs, rhs);
  case ReductionKind::Maximum:
    return std::max(lhs, rhs);
  case ReductionKind::Minimum:
    return std::min(lhs, rhs);
  }
  llvm_unreachable("covered switch");
}

std::optional<std::vector<double>>
runOnIntegers(const Program &program,
              llvm::ArrayRef<llvm::ArrayRef<double>> operands, unsigned width,
              bool isUnsigned) {
  std::vector<std::vector<int64_t>> integers;
  llvm::SmallVector<const int64_t *, 4> data;
  for (llvm::ArrayRef<double> operand : operands)
    integers.emplace_back(operand.begin(), operand.end());
  for (const std::vector<int64_t> &operand : integers)
    data.push_back(operand.data());
  IntegerDomain domain;
  std::vector<int64_t> wrapped;
  Evaluator<IntegerDomain>(program, domain).run(data, wrapped);
  std::vector<double> result;
  for (int64_t element : wrapped) {
    result.push_back(double(wrapInteger(element, width, isUnsigned)));
    if (std::fabs(result.back()) > exactIntegers)
      return std::nullopt;
  }
  return result;
}

} // namespace verso
