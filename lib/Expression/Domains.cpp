//===- Domains.cpp - Real and prime-field arithmetic ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Domains.h"
#include "verso/Expression/IntegerDomain.h"
#include "llvm/Support/ErrorHandling.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <limits>

namespace verso {

//===----------------------------------------------------------------------===//
// DoubleDomain
//===----------------------------------------------------------------------===//

double DoubleDomain::apply(ScalarFunction function, double argument) const {
  switch (function) {
  case ScalarFunction::Negate:
    return -argument;
  case ScalarFunction::Exp:
    return std::exp(argument);
  case ScalarFunction::Sqrt:
    return std::sqrt(argument);
  case ScalarFunction::Relu:
    // Written so that a NaN stays one.
    return argument < 0 ? 0 : argument;
  case ScalarFunction::Sigmoid:
    return 1 / (1 + std::exp(-argument));
  case ScalarFunction::Tanh:
    return std::tanh(argument);
  case ScalarFunction::Abs:
    return std::fabs(argument);
  case ScalarFunction::Sign:
    return argument > 0 ? 1 : argument < 0 ? -1 : argument;
  case ScalarFunction::Floor:
    return std::floor(argument);
  case ScalarFunction::Ceil:
    return std::ceil(argument);
  case ScalarFunction::Round:
    // Whatever the rounding mode, unlike nearbyint.
    return ::roundeven(argument);
  case ScalarFunction::Truncate:
    return std::trunc(argument);
  case ScalarFunction::Log:
    return std::log(argument);
  case ScalarFunction::Erf:
    return std::erf(argument);
  case ScalarFunction::Sin:
    return std::sin(argument);
  case ScalarFunction::Cos:
    return std::cos(argument);
  default:
    llvm_unreachable("not a function of one argument");
  }
}

/// The larger (or smaller) argument; a NaN if one of them is.
static double maximum(double lhs, double rhs) {
  return std::isnan(lhs) || lhs > rhs ? lhs : rhs;
}
static double minimum(double lhs, double rhs) {
  return std::isnan(lhs) || lhs < rhs ? lhs : rhs;
}

double DoubleDomain::apply(ScalarFunction function, double lhs,
                           double rhs) const {
  switch (function) {
  case ScalarFunction::Add:
    return lhs + rhs;
  case ScalarFunction::Subtract:
    return lhs - rhs;
  case ScalarFunction::Multiply:
    return lhs * rhs;
  case ScalarFunction::Divide:
    return lhs / rhs;
  case ScalarFunction::Maximum:
    return maximum(lhs, rhs);
  case ScalarFunction::Minimum:
    return minimum(lhs, rhs);
  case ScalarFunction::Power:
    return std::pow(lhs, rhs);
  case ScalarFunction::Remainder:
    return std::fmod(lhs, rhs);
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
  case ScalarFunction::Wrap: {
    IntegerDomain integers;
    return double(integers.apply(function, integers.constant(lhs),
                                 integers.constant(rhs)));
  }
  case ScalarFunction::Convert:
    return lhs;
  case ScalarFunction::Equal:
    return lhs == rhs ? 1 : 0;
  case ScalarFunction::Less:
    return lhs < rhs ? 1 : 0;
  case ScalarFunction::LessOrEqual:
    return lhs <= rhs ? 1 : 0;
  default:
    llvm_unreachable("not a function of two arguments");
  }
}

double DoubleDomain::apply(ScalarFunction function, double first, double second,
                           double third) const {
  if (function == ScalarFunction::Where)
    return first != 0 ? second : third;
  llvm_unreachable("not a function of three arguments");
}

int64_t DoubleDomain::toIndex(double value) const {
  if (std::isnan(value))
    return 0;
  constexpr double largest = 0x1p62;
  return static_cast<int64_t>(std::floor(std::clamp(value, -largest, largest)));
}

double DoubleDomain::identity(ReductionKind kind) const {
  switch (kind) {
  case ReductionKind::Sum:
    return 0;
  case ReductionKind::Product:
    return 1;
  case ReductionKind::Maximum:
    return -std::numeric_limits<double>::infinity();
  case ReductionKind::Minimum:
    return std::numeric_limits<double>::infinity();
  }
  llvm_unreachable("covered switch");
}

double DoubleDomain::combine(ReductionKind kind, double lhs, double rhs) const {
  switch (kind) {
  case ReductionKind::Sum:
    return lhs + rhs;
  case ReductionKind::Product:
    return lhs * rhs;
  case ReductionKind::Maximum:
    return maximum(lhs, rhs);
  case ReductionKind::Minimum:
    return minimum(lhs, rhs);
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// PrimeFieldDomain
//===----------------------------------------------------------------------===//

/// Exponents up to this one count as integers: what a fraction is in the field
/// is larger, unless by a rare chance.
static constexpr int64_t largestExponent = 1 << 16;

static uint64_t power(uint64_t base, uint64_t exponent) {
  uint64_t result = 1;
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1)
      result = PrimeFieldDomain::multiply(result, base);
    base = PrimeFieldDomain::multiply(base, base);
  }
  return result;
}

uint64_t PrimeFieldDomain::inverse(uint64_t value) {
  return power(value, modulus - 2); // Fermat
}

/// A pseudo-random field element from some words (the finalizer of SplitMix64
/// applied to each in turn).
static uint64_t mix(std::initializer_list<uint64_t> words) {
  uint64_t state = 0;
  for (uint64_t word : words) {
    state += word + 0x9e3779b97f4a7c15;
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
    state = (state ^ (state >> 27)) * 0x94d049bb133111eb;
    state ^= state >> 31;
  }
  return state % PrimeFieldDomain::modulus;
}

uint64_t PrimeFieldDomain::fromIndex(int64_t value) const {
  int64_t remainder = value % static_cast<int64_t>(modulus);
  return remainder < 0 ? remainder + modulus : remainder;
}

uint64_t PrimeFieldDomain::constant(double value) const {
  if (!std::isfinite(value))
    return value > 0 ? modulus / 2 : modulus / 2 + 1; // the extreme integers
  int exponent = 0;
  double fraction = std::frexp(value, &exponent);
  auto mantissa = static_cast<int64_t>(std::ldexp(fraction, 53));
  exponent -= 53;
  uint64_t scale = power(2, std::abs(exponent));
  return multiply(fromIndex(mantissa), exponent < 0 ? inverse(scale) : scale);
}

uint64_t PrimeFieldDomain::apply(ScalarFunction function,
                                 uint64_t argument) const {
  switch (function) {
  case ScalarFunction::Negate:
    return negate(argument);
  case ScalarFunction::Relu:
    return toSigned(argument) < 0 ? 0 : argument;
  case ScalarFunction::Exp:
  case ScalarFunction::Sqrt:
  case ScalarFunction::Sigmoid:
  case ScalarFunction::Tanh:
  case ScalarFunction::Floor:
  case ScalarFunction::Ceil:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
  case ScalarFunction::Log:
  case ScalarFunction::Erf:
  case ScalarFunction::Sin:
  case ScalarFunction::Cos:
    return mix({seed, static_cast<uint64_t>(function), argument});
  case ScalarFunction::Abs:
    return toSigned(argument) < 0 ? negate(argument) : argument;
  case ScalarFunction::Sign: {
    int64_t value = toSigned(argument);
    return value > 0 ? 1 : value < 0 ? modulus - 1 : 0;
  }
  default:
    llvm_unreachable("not a function of one argument");
  }
}

static uint64_t maximumOf(uint64_t lhs, uint64_t rhs) {
  return PrimeFieldDomain::toSigned(lhs) >= PrimeFieldDomain::toSigned(rhs)
             ? lhs
             : rhs;
}
static uint64_t minimumOf(uint64_t lhs, uint64_t rhs) {
  return PrimeFieldDomain::toSigned(lhs) <= PrimeFieldDomain::toSigned(rhs)
             ? lhs
             : rhs;
}

uint64_t PrimeFieldDomain::apply(ScalarFunction function, uint64_t lhs,
                                 uint64_t rhs) const {
  switch (function) {
  case ScalarFunction::Add:
    return add(lhs, rhs);
  case ScalarFunction::Subtract:
    return add(lhs, negate(rhs));
  case ScalarFunction::Multiply:
    return multiply(lhs, rhs);
  case ScalarFunction::Divide:
    return multiply(lhs, inverse(rhs));
  case ScalarFunction::Maximum:
    return maximumOf(lhs, rhs);
  case ScalarFunction::Minimum:
    return minimumOf(lhs, rhs);
  case ScalarFunction::Power: {
    int64_t exponent = toSigned(rhs);
    if (std::abs(exponent) > largestExponent)
      return mix({seed, static_cast<uint64_t>(function), lhs, rhs});
    return power(exponent < 0 ? inverse(lhs) : lhs, std::abs(exponent));
  }
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
    return mix({seed, static_cast<uint64_t>(function), std::min(lhs, rhs),
                std::max(lhs, rhs)});
  case ScalarFunction::Remainder:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
  case ScalarFunction::Wrap:
    return mix({seed, static_cast<uint64_t>(function), lhs, rhs});
  case ScalarFunction::Convert:
    return lhs;
  case ScalarFunction::Equal:
    return lhs == rhs ? 1 : 0;
  case ScalarFunction::Less:
    return toSigned(lhs) < toSigned(rhs) ? 1 : 0;
  case ScalarFunction::LessOrEqual:
    return toSigned(lhs) <= toSigned(rhs) ? 1 : 0;
  default:
    llvm_unreachable("not a function of two arguments");
  }
}

uint64_t PrimeFieldDomain::apply(ScalarFunction function, uint64_t first,
                                 uint64_t second, uint64_t third) const {
  if (function == ScalarFunction::Where)
    return first != 0 ? second : third;
  llvm_unreachable("not a function of three arguments");
}

uint64_t PrimeFieldDomain::identity(ReductionKind kind) const {
  switch (kind) {
  case ReductionKind::Sum:
    return 0;
  case ReductionKind::Product:
    return 1;
  case ReductionKind::Maximum:
    return modulus / 2 + 1; // the smallest signed representative
  case ReductionKind::Minimum:
    return modulus / 2; // the largest signed representative
  }
  llvm_unreachable("covered switch");
}

uint64_t PrimeFieldDomain::combine(ReductionKind kind, uint64_t lhs,
                                   uint64_t rhs) const {
  switch (kind) {
  case ReductionKind::Sum:
    return add(lhs, rhs);
  case ReductionKind::Product:
    return multiply(lhs, rhs);
  case ReductionKind::Maximum:
    return maximumOf(lhs, rhs);
  case ReductionKind::Minimum:
    return minimumOf(lhs, rhs);
  }
  llvm_unreachable("covered switch");
}

} // namespace verso
