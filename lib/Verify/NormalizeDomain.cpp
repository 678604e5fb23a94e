//===- NormalizeDomain.cpp - Simplifies the domains of terms --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

Conditions operator+(Conditions lhs, const Conditions &rhs) {
  lhs.insert(lhs.end(), rhs.begin(), rhs.end());
  return lhs;
}

/// Decides constant conditions, drops repeated ones and joins `e >= 0` and
/// `-e >= 0`. False if one of them cannot hold.
bool Normalizer::simplifyConditions(Term &term) {
  Conditions result;
  for (const IndexCondition &original : term.domain) {
    std::optional<IndexCondition> condition = tightened(original);
    if (!condition)
      return false;
    if (std::optional<bool> truth = condition->constantTruth()) {
      if (!*truth)
        return false;
      continue;
    }
    if (llvm::is_contained(result, *condition))
      continue;
    auto opposite = llvm::find(result, nonNegative(-condition->expression));
    if (!condition->isEquality && opposite != result.end())
      opposite->isEquality = true;
    else
      result.push_back(std::move(*condition));
  }
  term.domain = std::move(result);
  return true;
}

/// Replaces a bound variable that an equality determines.
bool Normalizer::eliminateVariable(Term &term, const Conditions &facts) {
  for (auto [position, condition] : llvm::enumerate(term.domain)) {
    if (!condition.isEquality)
      continue;
    for (Variable variable : term.bound) {
      std::optional<Polynomial::Linear> linear =
          condition.expression.linearIn(variable);
      if (!linear || linear->factor.isZero() ||
          space.dependsOn(linear->rest, variable) ||
          space.dependsOn(linear->factor, variable))
        continue;
      auto [value, remainder] = (-linear->rest).divide(linear->factor);
      if (!remainder.isZero())
        continue;
      bool isUnit =
          linear->factor.isConstant(1) || linear->factor.isConstant(-1);
      if (!isUnit && !solver.implies(facts, nonNegative(linear->factor - 1)))
        continue;
      Substitution values;
      values.set(variable, value);
      term.domain.erase(term.domain.begin() + position);
      term.bound.erase(llvm::find(term.bound, variable));
      term = builder.substitute(term, values);
      return true;
    }
  }
  return false;
}

std::optional<Polynomial> Normalizer::knownQuotient(Variable quotient,
                                                    const Conditions &facts) {
  const Polynomial numerator = space.numerator(quotient);
  const Polynomial denominator = space.denominator(quotient);
  for (int64_t value : {0, -1, 1}) {
    Polynomial rest = numerator - denominator * value;
    if (solver.implies(facts, nonNegative(rest)) &&
        solver.implies(facts, nonNegative(denominator - rest - 1)))
      return Polynomial::constant(value);
  }
  // floor((f * n + r) / (f * d)) is floor(n / d) where 0 <= r < f.
  llvm::SmallVector<Variable> factors(denominator.commonMonomial());
  for (Variable variable : factors) {
    Polynomial factor = Polynomial::variable(variable);
    auto [part, rest] = numerator.divide(factor);
    if (!part.isZero() && solver.holdsByInspection(facts, nonNegative(rest)) &&
        solver.holdsByInspection(facts, nonNegative(factor - rest - 1)))
      return space.quotient(part, denominator.divide(factor).first);
  }
  return std::nullopt;
}

/// Replaces a quotient whose value the facts and the domain determine.
bool Normalizer::evaluateQuotient(Term &term, Variable quotient,
                                  const Conditions &facts) {
  std::optional<Polynomial> value =
      knownQuotient(quotient, facts + term.domain);
  if (!value)
    return false;
  Substitution values;
  values.set(quotient, *value);
  term = builder.substitute(term, values);
  return true;
}

bool Normalizer::divideCondition(IndexCondition &condition,
                                 const Polynomial &divisor,
                                 const Conditions &facts) {
  auto [part, rest] = condition.expression.divide(divisor);
  if (condition.isEquality || part.isZero())
    return false;
  for (int64_t value : {0, -1}) {
    Polynomial above = rest - divisor * value;
    if (!solver.holdsByInspection(facts, nonNegative(above)) ||
        !solver.holdsByInspection(facts, nonNegative(divisor - above - 1)))
      continue;
    condition.expression = part + value;
    return true;
  }
  return false;
}

/// Divides inequalities with products of variables by one of the variables.
bool Normalizer::divideConditions(Term &term, const Conditions &facts) {
  for (size_t i = 0; i < term.domain.size(); ++i) {
    llvm::SmallVector<Variable> divisors;
    for (const Polynomial::Term &part : term.domain[i].expression.terms())
      if (part.monomial.size() > 1)
        for (Variable variable : part.monomial)
          if (!llvm::is_contained(divisors, variable) &&
              !llvm::is_contained(term.bound, variable))
            divisors.push_back(variable);
    if (divisors.empty())
      continue;
    // The condition itself must not be used to simplify it.
    Conditions others = facts;
    for (size_t j = 0; j < term.domain.size(); ++j)
      if (j != i)
        others.push_back(term.domain[j]);
    for (Variable divisor : divisors)
      if (divideCondition(term.domain[i], Polynomial::variable(divisor),
                          others))
        return true;
  }
  return false;
}

/// Where floor(n / d) has a bound variable v with coefficient 1 or -1 in n and
/// d is positive, makes v a function of two new variables q and r such that
/// n = d * q + r with 0 <= r < d.
bool Normalizer::splitVariable(Term &term, Variable quotient,
                               const Conditions &facts) {
  const Polynomial numerator = space.numerator(quotient);
  const Polynomial denominator = space.denominator(quotient);
  for (Variable variable : term.bound) {
    std::optional<Polynomial::Linear> linear = numerator.linearIn(variable);
    if (!linear ||
        !(linear->factor.isConstant(1) || linear->factor.isConstant(-1)) ||
        space.dependsOn(linear->rest, variable) ||
        space.dependsOn(denominator, variable) ||
        !solver.implies(facts + term.domain, nonNegative(denominator - 1)))
      continue;
    Variable q = space.newVariable(space.name(variable).str() + "q");
    Variable r = space.newVariable(space.name(variable).str() + "r");
    Polynomial whole = Polynomial::variable(q);
    Polynomial remainder = Polynomial::variable(r);
    Substitution values;
    values.set(variable, (denominator * whole + remainder - linear->rest) *
                             linear->factor);
    term.bound.erase(llvm::find(term.bound, variable));
    term = builder.substitute(term, values);
    term.bound.append({q, r});
    Conditions range = {nonNegative(remainder),
                        nonNegative(denominator - remainder - 1)};
    for (IndexCondition &condition : term.domain)
      if (space.dependsOn(condition.expression, q))
        divideCondition(condition, denominator, facts + range);
    llvm::append_range(term.domain, range);
    return true;
  }
  return false;
}

bool Normalizer::simplifyQuotient(Term &term, const Conditions &facts) {
  llvm::SmallSet<Variable, 16> inner, mentioned;
  for (const Atom &atom : term.atoms)
    collectBound(atom, inner);
  forEachPolynomial(term, [&](const Polynomial &polynomial) {
    space.collectVariables(polynomial, mentioned);
  });
  // In the order of creation, so that the result does not depend on the set.
  llvm::SmallVector<Variable> quotients;
  for (Variable variable : mentioned)
    if (space.isQuotient(variable))
      quotients.push_back(variable);
  llvm::sort(quotients);
  for (Variable quotient : quotients) {
    // A quotient of inner variables is the inner sum's business.
    llvm::SmallSet<Variable, 16> parts;
    space.collectVariables(space.numerator(quotient), parts);
    space.collectVariables(space.denominator(quotient), parts);
    if (llvm::any_of(parts,
                     [&](Variable part) { return inner.contains(part); }))
      continue;
    if (evaluateQuotient(term, quotient, facts) ||
        splitVariable(term, quotient, facts))
      return true;
  }
  return false;
}

/// Drops conditions on free variables that the facts imply.
bool Normalizer::dropImplied(Term &term, const Conditions &facts) {
  llvm::erase_if(term.domain, [&](const IndexCondition &condition) {
    return !space.dependsOnAny(condition.expression, term.bound) &&
           solver.implies(facts, condition);
  });
  return true;
}

/// True if the domain consists of one range for each bound variable, which
/// needs no check of its own unless it is a range of no numbers.
static bool isPlainBox(const IndexSpace &space, const Term &term) {
  for (auto [number, first] : llvm::enumerate(term.domain))
    for (const IndexCondition &second :
         llvm::ArrayRef(term.domain).drop_front(number + 1))
      if (std::optional<DynamicAPInt> sum =
              (first.expression + second.expression).constantValue();
          sum && *sum < 0)
        return false;
  return llvm::all_of(term.domain,
                      [&](const IndexCondition &condition) {
                        return llvm::count_if(term.bound,
                                              [&](Variable variable) {
                                                return space.dependsOn(
                                                    condition.expression,
                                                    variable);
                                              }) == 1 &&
                               !condition.isEquality;
                      }) &&
         term.domain.size() == 2 * term.bound.size();
}

bool Normalizer::simplifyDomain(Term &term, const Conditions &facts) {
  do {
    do {
      if (!budget.spend() || !simplifyConditions(term))
        return false;
    } while (eliminateVariable(term, facts + term.domain) ||
             divideConditions(term, facts));
    if (!isPlainBox(space, term) && solver.isInfeasible(facts + term.domain))
      return false;
  } while (simplifyQuotient(term, facts));
  return dropImplied(term, facts);
}

/// If no atom depends on one of the bound variables and its values are one
/// interval, takes the variable out and returns the number of its values (under
/// the condition, added to the domain, that it is not negative).
std::optional<Polynomial> Normalizer::countValues(Term &term,
                                                  const Conditions &facts) {
  for (Variable variable : term.bound) {
    if (llvm::any_of(term.atoms, [&](const Atom &atom) {
          return builder.dependsOn(atom, variable);
        }))
      continue;
    Conditions others, ends;
    for (const IndexCondition &condition : term.domain)
      (space.dependsOn(condition.expression, variable) ? ends : others)
          .push_back(condition);
    std::optional<Polynomial> lowest, highest;
    // Of two ends on one side the inner one, if it is always the same.
    auto narrow = [&](std::optional<Polynomial> &end, const Polynomial &other,
                      bool isLower) {
      if (!end) {
        end = other;
        return true;
      }
      Polynomial further = isLower ? other - *end : *end - other;
      if (solver.implies(facts + others, nonNegative(further)))
        end = other;
      else if (!solver.implies(facts + others, nonNegative(-further)))
        return false;
      return true;
    };
    bool isInterval = llvm::all_of(ends, [&](const IndexCondition &condition) {
      std::optional<Polynomial::Linear> linear =
          condition.expression.linearIn(variable);
      bool isLower = linear && linear->factor.isConstant(1);
      bool isUpper = linear && linear->factor.isConstant(-1);
      if (condition.isEquality || !(isLower || isUpper) ||
          space.dependsOn(linear->rest, variable))
        return false;
      return isLower ? narrow(lowest, -linear->rest, isLower)
                     : narrow(highest, linear->rest, isLower);
    });
    if (!isInterval || !lowest || !highest)
      continue;
    Polynomial count = *highest - *lowest + 1;
    others.push_back(nonNegative(count));
    llvm::erase_if(term.implied, [&](const IndexCondition &condition) {
      return space.dependsOn(condition.expression, variable);
    });
    term.domain = std::move(others);
    term.bound.erase(llvm::find(term.bound, variable));
    return count;
  }
  return std::nullopt;
}

/// Where the value depends on v and w only through v + c * w, replaces v by v -
/// c * w, after which it does not depend on w.
void Normalizer::combineVariables(Alternative &alternative) {
  for (Variable v : alternative.bound)
    for (Variable w : alternative.bound) {
      // c from the first polynomial that is linear in both.
      std::optional<Polynomial> ratio;
      forEachPolynomial(alternative.value, [&](const Polynomial &polynomial) {
        std::optional<Polynomial::Linear> inV = polynomial.linearIn(v);
        std::optional<Polynomial::Linear> inW = polynomial.linearIn(w);
        if (ratio || v == w || !inV || !inW || inV->factor.isZero() ||
            inW->factor.isZero())
          return;
        auto [quotient, rest] = inW->factor.divide(inV->factor);
        if (rest.isZero() && !space.dependsOn(quotient, v) &&
            !space.dependsOn(quotient, w))
          ratio = quotient;
      });
      if (!ratio)
        continue;
      Substitution values;
      values.set(v, Polynomial::variable(v) - *ratio * Polynomial::variable(w));
      Sum value = builder.substitute(alternative.value, values);
      if (builder.dependsOn(value, w))
        continue;
      alternative.value = std::move(value);
      alternative.domain = builder.substitute(alternative.domain, values);
      alternative.implied = builder.substitute(alternative.implied, values);
    }
}

/// Takes out variables that the value does not depend on, where that is exact:
/// some integer lies between all lower and all upper bounds of coefficient 1 if
/// and only if each lower bound is at most each upper bound.
void Normalizer::projectVariables(Alternative &alternative,
                                  const Conditions &facts) {
  combineVariables(alternative);
  for (size_t i = 0; i < alternative.bound.size();) {
    Variable variable = alternative.bound[i];
    llvm::SmallVector<Polynomial> lower, upper;
    Conditions others;
    bool isExact = !builder.dependsOn(alternative.value, variable);
    for (const IndexCondition &condition : alternative.domain) {
      if (!isExact)
        break;
      if (!space.dependsOn(condition.expression, variable)) {
        others.push_back(condition);
        continue;
      }
      std::optional<Polynomial::Linear> linear =
          condition.expression.linearIn(variable);
      isExact = linear && !condition.isEquality &&
                !space.dependsOn(linear->rest, variable);
      if (isExact && linear->factor.isConstant(1))
        lower.push_back(-linear->rest);
      else if (isExact && linear->factor.isConstant(-1))
        upper.push_back(linear->rest);
      else
        isExact = false;
    }
    if (!isExact || lower.empty() || upper.empty()) {
      ++i;
      continue;
    }
    for (const Polynomial &low : lower)
      for (const Polynomial &high : upper)
        if (IndexCondition condition = *tightened(nonNegative(high - low));
            !solver.implies(facts + others, condition))
          others.push_back(condition);
    alternative.domain = std::move(others);
    llvm::erase_if(alternative.implied, [&](const IndexCondition &condition) {
      return space.dependsOn(condition.expression, variable);
    });
    alternative.bound.erase(alternative.bound.begin() + i);
  }
}

bool Normalizer::isNonEmpty(const VariableList &bound, const Conditions &domain,
                            const Conditions &facts) {
  Alternative box{bound, domain, {}, {}};
  projectVariables(box, facts);
  return box.bound.empty() &&
         llvm::all_of(box.domain, [&](const IndexCondition &condition) {
           return solver.implies(facts, condition);
         });
}

} // namespace verso::proof
