//===- Polynomial.cpp - Integer polynomials over index variables ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Polynomial.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

namespace verso::proof {

using Monomial = Polynomial::Monomial;

/// Graded lexicographic order.
static bool isGreater(const Monomial &lhs, const Monomial &rhs) {
  if (lhs.size() != rhs.size())
    return lhs.size() > rhs.size();
  return lhs < rhs;
}

bool Polynomial::descending(const Term &lhs, const Term &rhs) {
  return isGreater(lhs.monomial, rhs.monomial);
}

Polynomial Polynomial::constant(const DynamicAPInt &value) {
  Polynomial result;
  if (value != 0)
    result.termList.push_back({{}, value});
  return result;
}

Polynomial Polynomial::variable(Variable variable) {
  Polynomial result;
  result.termList.push_back({{variable}, DynamicAPInt(1)});
  return result;
}

std::optional<DynamicAPInt> Polynomial::constantValue() const {
  if (termList.empty())
    return DynamicAPInt(0);
  if (termList.size() == 1 && termList.front().monomial.empty())
    return termList.front().coefficient;
  return std::nullopt;
}

bool Polynomial::isConstant(int64_t value) const {
  std::optional<DynamicAPInt> known = constantValue();
  return known && *known == value;
}

DynamicAPInt Polynomial::constantTerm() const {
  if (!termList.empty() && termList.back().monomial.empty())
    return termList.back().coefficient;
  return DynamicAPInt(0);
}

std::optional<Variable> Polynomial::asVariable() const {
  if (termList.size() == 1 && termList.front().monomial.size() == 1 &&
      termList.front().coefficient == 1)
    return termList.front().monomial.front();
  return std::nullopt;
}

bool Polynomial::visitSum(const Polynomial &other, int64_t factor,
                          TermVisitor visit) const {
  auto l = termList.begin(), r = other.termList.begin();
  while (l != termList.end() || r != other.termList.end()) {
    bool visitNext = true;
    if (r == other.termList.end() ||
        (l != termList.end() && descending(*l, *r))) {
      visitNext = visit(l->monomial, l->coefficient);
      ++l;
    } else if (l == termList.end() || descending(*r, *l)) {
      visitNext = visit(r->monomial, r->coefficient * factor);
      ++r;
    } else {
      DynamicAPInt coefficient = l->coefficient + r->coefficient * factor;
      if (coefficient != 0)
        visitNext = visit(l->monomial, coefficient);
      ++l, ++r;
    }
    if (!visitNext)
      return false;
  }
  return true;
}

Polynomial Polynomial::plus(const Polynomial &other, int64_t factor) const {
  Polynomial sum;
  sum.termList.reserve(termList.size() + other.termList.size());
  visitSum(other, factor,
           [&](const Monomial &monomial, const DynamicAPInt &coefficient) {
             sum.termList.push_back({monomial, coefficient});
             return true;
           });
  return sum;
}

Polynomial Polynomial::scaled(const DynamicAPInt &factor) const {
  if (factor == 0)
    return {};
  Polynomial result = *this;
  for (Term &term : result.termList)
    term.coefficient *= factor;
  return result;
}

static Monomial product(const Monomial &lhs, const Monomial &rhs) {
  Monomial result(lhs.size() + rhs.size());
  std::merge(lhs.begin(), lhs.end(), rhs.begin(), rhs.end(), result.begin());
  return result;
}

Polynomial Polynomial::operator*(const Polynomial &other) const {
  Polynomial result;
  for (const Term &l : termList) {
    // Multiplication by one monomial keeps the order.
    Polynomial row;
    row.termList.reserve(other.termList.size());
    for (const Term &r : other.termList)
      row.termList.push_back(
          {product(l.monomial, r.monomial), l.coefficient * r.coefficient});
    result = result + row;
  }
  return result;
}

bool Polynomial::operator<(const Polynomial &other) const {
  return std::lexicographical_compare(
      termList.begin(), termList.end(), other.termList.begin(),
      other.termList.end(), [](const Term &l, const Term &r) {
        if (l.monomial != r.monomial)
          return isGreater(l.monomial, r.monomial);
        return l.coefficient < r.coefficient;
      });
}

bool Polynomial::mentions(Variable variable) const {
  return llvm::any_of(termList, [&](const Term &term) {
    return llvm::is_contained(term.monomial, variable);
  });
}

std::optional<Polynomial::Linear>
Polynomial::linearIn(Variable variable) const {
  Linear result;
  for (const Term &term : termList) {
    auto count = llvm::count(term.monomial, variable);
    if (count > 1)
      return std::nullopt;
    if (count == 0) {
      result.rest.termList.push_back(term);
      continue;
    }
    Term without = term;
    without.monomial.erase(llvm::find(without.monomial, variable));
    result.factor.termList.push_back(std::move(without));
  }
  // Removing one variable from each keeps the terms apart but not in order.
  llvm::sort(result.factor.termList, descending);
  return result;
}

/// The monomial that `divisor` times it gives `monomial`, if there is one.
static std::optional<Monomial> quotient(const Monomial &monomial,
                                        const Monomial &divisor) {
  if (!std::includes(monomial.begin(), monomial.end(), divisor.begin(),
                     divisor.end()))
    return std::nullopt;
  Monomial result;
  std::set_difference(monomial.begin(), monomial.end(), divisor.begin(),
                      divisor.end(), std::back_inserter(result));
  return result;
}

std::pair<Polynomial, Polynomial>
Polynomial::divide(const Polynomial &divisor) const {
  const Term &leading = divisor.termList.front();
  Polynomial result, remainder, pending = *this;
  while (!pending.isZero()) {
    const Term first = pending.termList.front();
    std::optional<Monomial> monomial =
        quotient(first.monomial, leading.monomial);
    Polynomial step;
    if (monomial && first.coefficient % leading.coefficient == 0)
      step.termList.push_back(
          {*monomial, first.coefficient / leading.coefficient});
    if (step.isZero()) {
      remainder.termList.push_back(first);
      pending.termList.erase(pending.termList.begin());
      continue;
    }
    result = result + step;
    pending = pending - step * divisor;
  }
  return {std::move(result), std::move(remainder)};
}

DynamicAPInt Polynomial::content() const {
  DynamicAPInt result(0);
  for (const Term &term : termList)
    result = gcd(result, abs(term.coefficient));
  return result;
}

Monomial Polynomial::commonMonomial() const {
  if (termList.empty())
    return {};
  Monomial result = termList.front().monomial;
  for (const Term &term : termList) {
    Monomial common;
    std::set_intersection(result.begin(), result.end(), term.monomial.begin(),
                          term.monomial.end(), std::back_inserter(common));
    result = std::move(common);
  }
  return result;
}

Polynomial Polynomial::dividedBy(const DynamicAPInt &factor,
                                 const Monomial &monomial) const {
  Polynomial result = *this;
  for (Term &term : result.termList) {
    term.coefficient = term.coefficient / factor;
    term.monomial = *quotient(term.monomial, monomial);
  }
  return result;
}

std::optional<bool> IndexCondition::constantTruth() const {
  std::optional<DynamicAPInt> value = expression.constantValue();
  if (!value)
    return std::nullopt;
  return isEquality ? *value == 0 : *value >= 0;
}

std::optional<IndexCondition> tightened(const IndexCondition &condition) {
  const Polynomial &expression = condition.expression;
  DynamicAPInt constant = expression.constantTerm();
  Polynomial varying = expression - Polynomial::constant(constant);
  DynamicAPInt factor = varying.content();
  if (factor <= 1)
    return condition;
  if (condition.isEquality && constant % factor != 0)
    return std::nullopt;
  return IndexCondition{varying.dividedBy(factor, {}) +
                            Polynomial::constant(floorDiv(constant, factor)),
                        condition.isEquality};
}

llvm::SmallVector<IndexCondition, 2> negation(const IndexCondition &condition) {
  llvm::SmallVector<IndexCondition, 2> result;
  if (condition.isEquality)
    result.push_back(nonNegative(condition.expression - 1));
  result.push_back(nonNegative(-condition.expression - 1));
  return result;
}

} // namespace verso::proof
