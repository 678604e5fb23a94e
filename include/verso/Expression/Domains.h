//===- Domains.h - Real and prime-field arithmetic -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_DOMAINS_H
#define VERSO_EXPRESSION_DOMAINS_H

#include "verso/Expression/ScalarExpression.h"
#include <cstdint>

namespace verso {

/// The reference interpretation: IEEE double arithmetic.
class DoubleDomain {
public:
  using Value = double;
  static constexpr bool hasFusedMultiplyAdd = true;

  Value constant(double value) const { return value; }
  Value fromIndex(int64_t value) const { return static_cast<double>(value); }
  /// Values beyond 2^62 give that.
  int64_t toIndex(Value value) const;
  Value apply(ScalarFunction function, Value argument) const;
  Value apply(ScalarFunction function, Value lhs, Value rhs) const;
  Value apply(ScalarFunction function, Value first, Value second,
              Value third) const;
  Value identity(ReductionKind kind) const;
  Value combine(ReductionKind kind, Value lhs, Value rhs) const;
  void multiplyAdd(Value &sum, const Value *a, int64_t aStep, const Value *b,
                   int64_t bStep, int64_t count) const {
    Value local = sum;
    for (int64_t i = 0; i < count; ++i)
      local += a[i * aStep] * b[i * bStep];
    sum = local;
  }
};

/// The fingerprint interpretation: the field of integers modulo the Mersenne
/// prime 2^61 - 1.
///
/// Sums, products and quotients are exact, so two expressions that are equal
/// as rational functions always agree, and two polynomials of degree d that
/// differ agree at random values with probability at most d / 2^61
/// (Schwartz-Zippel). Order-based functions (relu, maximum, minimum) compare
/// the signed representatives in (-2^60, 2^60): exact as long as the integers
/// behind the values stay that small, which small random inputs ensure. So do
/// absolute value, sign and comparisons; a power is one where the exponent is a
/// small integer. All others (transcendental functions, rounding to integers,
/// remainders) are random functions of their arguments, keyed by the seed:
/// equal arguments give equal results, and nothing else is assumed. Division by
/// zero gives zero.
class PrimeFieldDomain {
public:
  using Value = uint64_t;
  static constexpr bool hasFusedMultiplyAdd = true;
  static constexpr uint64_t modulus = (uint64_t(1) << 61) - 1;

  explicit PrimeFieldDomain(uint64_t seed) : seed(seed) {}

  Value constant(double value) const;
  Value fromIndex(int64_t value) const;
  /// The signed representative.
  int64_t toIndex(Value value) const { return toSigned(value); }
  Value apply(ScalarFunction function, Value argument) const;
  Value apply(ScalarFunction function, Value lhs, Value rhs) const;
  Value apply(ScalarFunction function, Value first, Value second,
              Value third) const;
  Value identity(ReductionKind kind) const;
  Value combine(ReductionKind kind, Value lhs, Value rhs) const;
  void multiplyAdd(Value &sum, const Value *a, int64_t aStep, const Value *b,
                   int64_t bStep, int64_t count) const {
    unsigned __int128 wide = sum;
    for (int64_t i = 0; i < count; ++i) {
      wide += static_cast<unsigned __int128>(a[i * aStep]) * b[i * bStep];
      // Each product is below 2^122: fold before 2^6 of them could overflow.
      if ((i & 31) == 31)
        wide = (wide & modulus) + (wide >> 61);
    }
    sum = reduce(wide);
  }

  static Value add(Value lhs, Value rhs) {
    Value sum = lhs + rhs;
    return sum >= modulus ? sum - modulus : sum;
  }
  static Value negate(Value value) { return value == 0 ? 0 : modulus - value; }
  static Value multiply(Value lhs, Value rhs) {
    return reduce(static_cast<unsigned __int128>(lhs) * rhs);
  }
  /// The multiplicative inverse; zero for zero.
  static Value inverse(Value value);
  /// The representative in (-2^60, 2^60).
  static int64_t toSigned(Value value) {
    return value > modulus / 2
               ? static_cast<int64_t>(value) - static_cast<int64_t>(modulus)
               : static_cast<int64_t>(value);
  }

private:
  static Value reduce(unsigned __int128 wide) {
    wide = (wide & modulus) + (wide >> 61);
    wide = (wide & modulus) + (wide >> 61);
    auto value = static_cast<uint64_t>(wide);
    return value >= modulus ? value - modulus : value;
  }

  uint64_t seed;
};

} // namespace verso

#endif // VERSO_EXPRESSION_DOMAINS_H
