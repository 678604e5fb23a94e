//===- EqualityRanges.cpp - Equality by values of small index ranges ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where nothing else helps, a sum over a few values is written out, and what
// depends on an index with a few values is proved for each of them.
//
//===----------------------------------------------------------------------===//

#include "EqualityProver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

namespace verso::proof {

/// Ranges of more values are left alone.
static constexpr int64_t maxValues = 8;
/// How many indices of a few values are decided, one inside the other.
static constexpr unsigned maxIndices = 3;
/// What is written out has no more terms.
static constexpr size_t maxTerms = 64;

/// The least and the greatest value of a variable, if conditions on it alone
/// leave it only a few.
static std::optional<std::pair<int64_t, int64_t>>
rangeOf(Variable variable, const Conditions &conditions) {
  std::optional<int64_t> least, greatest;
  for (const IndexCondition &condition : conditions) {
    std::optional<Polynomial::Linear> linear =
        condition.expression.linearIn(variable);
    if (condition.isEquality || !linear)
      continue;
    std::optional<DynamicAPInt> rest = linear->rest.constantValue();
    if (!rest || *rest > maxValues || *rest < -maxValues)
      continue;
    if (linear->factor.isConstant(1))
      least = std::max(least.value_or(-int64_t(*rest)), -int64_t(*rest));
    else if (linear->factor.isConstant(-1))
      greatest = std::min(greatest.value_or(int64_t(*rest)), int64_t(*rest));
  }
  if (!least || !greatest || *greatest - *least >= maxValues)
    return std::nullopt;
  return std::pair(*least, *greatest);
}

/// Writes out one sum over a few values in each term that has one. False if
/// none has.
bool EqualityProver::writeOut(std::vector<Term> &terms,
                              const Conditions &facts) {
  std::vector<Term> result;
  bool isChanged = false;
  for (const Term &term : terms) {
    std::optional<std::pair<int64_t, int64_t>> range;
    const Variable *variable = llvm::find_if(term.bound, [&](Variable bound) {
      range = rangeOf(bound, term.domain);
      return range.has_value();
    });
    if (!range) {
      result.push_back(term);
      continue;
    }
    isChanged = true;
    Term body = term;
    body.bound.erase(llvm::find(body.bound, *variable));
    for (int64_t value = range->first; value <= range->second; ++value) {
      Substitution values;
      values.set(*variable, Polynomial::constant(value));
      llvm::append_range(
          result,
          normalizer.normalize(Sum{{builder.substitute(body, values)}}, facts)
              .terms);
    }
    if (result.size() > maxTerms || !budget.spend())
      return false;
  }
  if (isChanged)
    terms = std::move(result);
  return isChanged;
}

/// True if the terms vanish for each of the few values of some index that they
/// depend on.
bool EqualityProver::vanishesForEachValue(llvm::ArrayRef<Term> terms,
                                          const Conditions &facts) {
  // Only for whole sums, and parts of them for the values of other indices.
  if (nesting != indexDepth + 1 || indexDepth >= maxIndices)
    return false;
  ++indexDepth;
  llvm::scope_exit leave([&] { --indexDepth; });
  llvm::SmallSet<Variable, 16> mentioned;
  for (const Term &term : terms)
    forEachPolynomial(term, [&](const Polynomial &polynomial) {
      space.collectVariables(polynomial, mentioned);
    });
  llvm::SmallVector<Variable> variables(mentioned.begin(), mentioned.end());
  llvm::sort(variables);
  for (Variable variable : variables) {
    std::optional<std::pair<int64_t, int64_t>> range = rangeOf(variable, facts);
    if (!range)
      continue;
    for (int64_t value = range->first; value <= range->second; ++value) {
      Substitution values;
      values.set(variable, Polynomial::constant(value));
      Sum part;
      for (const Term &term : terms)
        part.terms.push_back(builder.substitute(term, values));
      if (!proveEqual(part, {}, builder.substitute(facts, values)))
        return false;
    }
    return true;
  }
  return false;
}

} // namespace verso::proof
