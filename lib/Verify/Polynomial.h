//===- Polynomial.h - Integer polynomials over index variables -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The prover's form of index arithmetic. A size or an index is a polynomial
// with integer coefficients over integer variables, so that commutation,
// association, distribution and cancellation are decided by comparison.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_POLYNOMIAL_H
#define VERSO_LIB_VERIFY_POLYNOMIAL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DynamicAPInt.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <utility>
#include <vector>

namespace verso::proof {

using llvm::DynamicAPInt;

/// An integer variable: a number given out by an IndexSpace.
using Variable = unsigned;

/// A polynomial in canonical form; equal polynomials compare equal.
class Polynomial {
public:
  /// A product of variables, sorted; a power repeats its variable.
  using Monomial = llvm::SmallVector<Variable, 2>;
  struct Term {
    Monomial monomial;
    DynamicAPInt coefficient;
    bool operator==(const Term &other) const {
      return monomial == other.monomial && coefficient == other.coefficient;
    }
  };

  Polynomial() = default; // zero
  static Polynomial constant(const DynamicAPInt &value);
  static Polynomial constant(int64_t value) {
    return constant(DynamicAPInt(value));
  }
  static Polynomial variable(Variable variable);

  /// Terms without zero coefficients, in descending graded lexicographic
  /// order.
  llvm::ArrayRef<Term> terms() const { return termList; }
  bool isZero() const { return termList.empty(); }
  /// The value, if it is a constant.
  std::optional<DynamicAPInt> constantValue() const;
  bool isConstant(int64_t value) const;
  /// The coefficient of the empty monomial.
  DynamicAPInt constantTerm() const;
  /// The variable, if the polynomial is just one variable.
  std::optional<Variable> asVariable() const;

  Polynomial operator+(const Polynomial &other) const { return plus(other, 1); }
  Polynomial operator-(const Polynomial &other) const {
    return plus(other, -1);
  }
  Polynomial operator-() const { return scaled(DynamicAPInt(-1)); }
  Polynomial operator*(const Polynomial &other) const;
  Polynomial operator+(int64_t value) const { return *this + constant(value); }
  Polynomial operator-(int64_t value) const { return *this - constant(value); }
  Polynomial operator*(int64_t value) const {
    return scaled(DynamicAPInt(value));
  }
  Polynomial scaled(const DynamicAPInt &factor) const;

  bool operator==(const Polynomial &other) const {
    return termList == other.termList;
  }
  bool operator!=(const Polynomial &other) const { return !(*this == other); }
  /// An arbitrary but fixed total order.
  bool operator<(const Polynomial &other) const;

  using TermVisitor =
      llvm::function_ref<bool(const Monomial &, const DynamicAPInt &)>;
  /// Visits the terms of this polynomial plus `factor`, which is not zero,
  /// times another, as long as `visit` returns true; whether it always did.
  bool visitSum(const Polynomial &other, int64_t factor,
                TermVisitor visit) const;

  /// True if a term contains the variable (quotients are not looked into; see
  /// IndexSpace::dependsOn).
  bool mentions(Variable variable) const;
  /// `factor` and `rest`, free of `variable`, such that the polynomial is
  /// factor * variable + rest. Nothing if the degree is above one.
  struct Linear;
  std::optional<Linear> linearIn(Variable variable) const;
  /// `quotient` and `remainder` of the division by the divisor's leading term:
  /// the polynomial is quotient * divisor + remainder. `divisor` is not zero.
  std::pair<Polynomial, Polynomial> divide(const Polynomial &divisor) const;
  /// The greatest common divisor of all coefficients (0 for zero).
  DynamicAPInt content() const;
  /// The largest monomial that divides every term.
  Monomial commonMonomial() const;
  /// The polynomial divided by a factor that divides every term.
  Polynomial dividedBy(const DynamicAPInt &factor,
                       const Monomial &monomial) const;

private:
  Polynomial plus(const Polynomial &other, int64_t factor) const;
  static bool descending(const Term &lhs, const Term &rhs);
  std::vector<Term> termList;
};

struct Polynomial::Linear {
  Polynomial factor, rest;
};

/// `expression == 0` if `isEquality`, otherwise `expression >= 0`, like
/// verso::Condition.
struct IndexCondition {
  Polynomial expression;
  bool isEquality = false;

  bool operator==(const IndexCondition &other) const {
    return isEquality == other.isEquality && expression == other.expression;
  }
  bool operator<(const IndexCondition &other) const {
    if (isEquality != other.isEquality)
      return isEquality;
    return expression < other.expression;
  }
  /// The truth of a condition on a constant.
  std::optional<bool> constantTruth() const;
};

using Conditions = std::vector<IndexCondition>;

/// The condition `expression >= 0`.
inline IndexCondition nonNegative(Polynomial expression) {
  return {std::move(expression), /*isEquality=*/false};
}
/// The condition `expression == 0`.
inline IndexCondition isZero(Polynomial expression) {
  return {std::move(expression), /*isEquality=*/true};
}
/// Divides a condition by the common factor of its coefficients; an inequality
/// is tightened to the integers. Nothing if no integer satisfies it.
std::optional<IndexCondition> tightened(const IndexCondition &condition);
/// Conditions of which exactly one holds where `condition` does not.
llvm::SmallVector<IndexCondition, 2> negation(const IndexCondition &condition);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_POLYNOMIAL_H
