//===- Definedness.cpp - Where elements have a value ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the source needs is taken for granted, what the target needs is to be
// shown: a target that is undefined where the source is defined is no
// replacement for it.
//
//===----------------------------------------------------------------------===//

#include "EqualityProver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

namespace verso::proof {

//===----------------------------------------------------------------------===//
// What the source needs
//===----------------------------------------------------------------------===//

void EqualityProver::addNeed(Need need, const Sum &value, Alternative where,
                             const Conditions &facts) {
  where.value = value;
  if (Sum core = normalizer.withoutPositiveFactors(value, facts + where.domain);
      !isSame(core, value))
    addNeed(need, core, where, facts);
  // Of a product that is not zero, also of one over indices, no factor is, and
  // a root that is not zero is one of something positive. An inverse has the
  // sign of its divisor.
  if (value.terms.size() == 1 && value.terms.front().bound.empty() &&
      value.terms.front().domain.empty()) {
    const Term &term = value.terms.front();
    for (const Atom &atom : term.atoms) {
      bool isRoot = isApplication(atom, ScalarFunction::Sqrt);
      bool isSole = term.atoms.size() == 1;
      if (isRoot && need != Need::NonNegative)
        addNeed(Need::Positive, atom->arguments.front(), where, facts);
      if (!isSole && need != Need::NonNegative)
        addNeed(isRoot ? Need::Positive : Need::NonZero, atomSum(atom), where,
                facts);
      if (isSole && atom->kind == AtomNode::Kind::Inverse &&
          term.coefficient > Rational(0, 1))
        addNeed(need, atom->arguments.front(), where, facts);
      if (atom->kind != AtomNode::Kind::Product || need == Need::NonNegative)
        continue;
      for (const Term &count : atom->arguments.front().terms) {
        Alternative each = where;
        llvm::append_range(each.bound, count.bound);
        llvm::append_range(each.domain, count.domain);
        for (const Atom &factor : count.atoms)
          if (factor->kind == AtomNode::Kind::Factor)
            addNeed(Need::NonZero, factor->arguments.front(), each, facts);
      }
    }
  }
  needs.push_back({need, std::move(where)});
}

/// The alternative without the variables that its value does not depend on,
/// where they have some value: what does not vary is needed if it is needed
/// once.
Alternative EqualityProver::withoutIdle(Alternative alternative,
                                        const Conditions &facts) {
  VariableList used, idle;
  for (Variable variable : alternative.bound)
    (builder.dependsOn(alternative.value, variable) ? used : idle)
        .push_back(variable);
  if (idle.empty())
    return alternative;
  Conditions ofUsed, ofIdle;
  for (const IndexCondition &condition : alternative.domain)
    (space.dependsOnAny(condition.expression, idle) ? ofIdle : ofUsed)
        .push_back(condition);
  if (!normalizer.isNonEmpty(idle, ofIdle, facts + ofUsed))
    return alternative;
  alternative.bound = std::move(used);
  alternative.domain = std::move(ofUsed);
  return alternative;
}

void EqualityProver::assumeDefined(const Requirements &requirements,
                                   const Conditions &facts) {
  for (Requirement requirement : requirements) {
    if (!budget.spend())
      return;
    if (requirement.isCompared)
      continue;
    Alternative &where = requirement.where;
    where.value = normalForm(where.value, facts + where.domain);
    Rational zero(0, 1);
    auto &selectors = requirement.selectors;
    if (llvm::any_of(selectors,
                     [](const Sum &selector) { return selector.isZero(); }))
      continue;
    llvm::erase_if(selectors, [&](const Sum &selector) {
      return selector.constantValue().value_or(zero) != zero;
    });
    if (!selectors.empty())
      selectedNeeds.push_back(std::move(requirement));
    else if (requirement.need == Need::Power)
      needs.push_back({requirement.need, std::move(where)});
    else
      addNeed(requirement.need, where.value, where, facts);
  }
}

bool EqualityProver::isNeeded(Need need, const Sum &sum,
                              const Conditions &facts) {
  // An answer needs no other one of its kind.
  if (isAskingNeeds)
    return false;
  isAskingNeeds = true;
  llvm::scope_exit leave([&] { isAskingNeeds = false; });
  std::vector<Alternative> known;
  for (const auto &[kind, values] : needs)
    if (kind == need || (kind == Need::Positive && need != Need::Power))
      known.push_back(withoutIdle(values, facts));
  if (known.empty())
    return false;
  return isCovered({{}, {}, sum, {}}, known, facts, 0);
}

//===----------------------------------------------------------------------===//
// What the target needs
//===----------------------------------------------------------------------===//

/// True if `value`, in normal form, is as needed wherever the facts hold.
bool EqualityProver::isSatisfied(Need need, const Sum &whole,
                                 const Conditions &facts) {
  const Sum value = need == Need::Power
                        ? whole
                        : normalizer.withoutPositiveFactors(whole, facts);
  if (normalizer.isPositive(value, facts) && need != Need::Power)
    return true;
  if (isNeeded(need, value, facts))
    return true;
  Atom atom = soleAtom(value);
  switch (need) {
  case Need::NonNegative:
    return normalizer.isNonNegative(value, facts);
  case Need::Power: {
    if (!atom || !isApplication(atom, ScalarFunction::Power))
      return false;
    // A power of something positive is always defined, and one with the
    // opposite exponent if this one is not zero.
    if (isSatisfied(Need::Positive, atom->arguments[0], facts))
      return true;
    AtomNode inverse = *atom;
    inverse.arguments[1] = normalForm(negated(inverse.arguments[1]), facts);
    Sum opposite = atomSum(std::move(inverse));
    return isNeeded(Need::Power, opposite, facts) &&
           isNeeded(Need::NonZero, opposite, facts);
  }
  case Need::Positive:
  case Need::NonZero:
    break;
  }
  if (need == Need::NonZero && normalizer.isPositive(negated(value), facts))
    return true;
  // A product of several factors, or a root or inverse.
  if (value.terms.size() != 1)
    return false;
  const Term &term = value.terms.front();
  if (!term.bound.empty() ||
      (need == Need::Positive && term.coefficient < Rational(0, 1)) ||
      !llvm::all_of(term.domain, [&](const IndexCondition &condition) {
        return solver.implies(facts, condition);
      }))
    return false;
  return llvm::all_of(term.atoms, [&](const Atom &factor) {
    if (isApplication(factor, ScalarFunction::Sqrt))
      return isSatisfied(Need::Positive, factor->arguments.front(), facts);
    if (std::optional<Sum> value = insideAbsolute(factor))
      return isSatisfied(Need::NonZero, *value, facts);
    if (factor->kind == AtomNode::Kind::Product)
      return areFactorsSatisfied(need, factor->arguments.front(), facts);
    if (factor->kind == AtomNode::Kind::Inverse)
      return need == Need::NonZero ||
             isSatisfied(need, factor->arguments.front(), facts);
    return factor != atom && isSatisfied(need, atomSum(factor), facts);
  });
}

/// True if all that a product over indices is made of is as needed.
bool EqualityProver::areFactorsSatisfied(Need need, const Sum &counts,
                                         const Conditions &facts) {
  return llvm::all_of(counts.terms, [&](const Term &count) {
    return llvm::all_of(count.atoms, [&](const Atom &atom) {
      return atom->kind != AtomNode::Kind::Factor ||
             isSatisfied(need, atom->arguments.front(), facts + count.domain);
    });
  });
}

/// 1 where `value` is not as needed, else 0.
static std::optional<Sum> violationOf(Need need, const Sum &value) {
  Sum one = constantSum(Rational(1, 1));
  switch (need) {
  case Need::Positive:
    return one + negated(positiveOf(value));
  case Need::NonNegative:
    return positiveOf(negated(value));
  case Need::NonZero:
    return one + negated(positiveOf(value)) +
           negated(positiveOf(negated(value)));
  case Need::Power:
    return std::nullopt;
  }
  llvm_unreachable("covered switch");
}

/// True if the requirement holds in each case of the values that selections
/// depend on, given what the source needs in these cases.
bool EqualityProver::isSatisfiedByCases(const Requirement &requirement,
                                        const Conditions &facts) {
  if (!normalizer.laws.areReal)
    return false;
  std::optional<Sum> violation =
      violationOf(requirement.need, requirement.where.value);
  if (!violation)
    return false;
  // None of these is zero where the requirement is violated.
  std::vector<Sum> nonZero = {std::move(*violation)};
  llvm::append_range(nonZero, requirement.selectors);
  for (const Requirement &known : selectedNeeds) {
    if (!known.where.bound.empty() || !known.where.domain.empty())
      continue;
    std::optional<Sum> violated = violationOf(known.need, known.where.value);
    if (!violated)
      continue;
    for (const Sum &selector : known.selectors)
      violated = builder.multiply(*violated, selector);
    nonZero.push_back(constantSum(Rational(1, 1)) +
                      negated(std::move(*violated)));
  }
  for (const auto &[need, where] : needs)
    if (where.bound.empty() && where.domain.empty())
      if (std::optional<Sum> violated = violationOf(need, where.value))
        nonZero.push_back(constantSum(Rational(1, 1)) +
                          negated(std::move(*violated)));
  return scalarSolver.isContradiction(
      nonZero,
      [&](const Atom &l, const Atom &r) { return atomsEqual(l, r, facts); });
}

/// A condition that decides whether some term of the sum is there, and that
/// neither depends on what the term binds nor follows from the facts.
std::optional<IndexCondition>
EqualityProver::openCondition(const Sum &sum, const Conditions &facts) {
  for (const Term &term : sum.terms)
    for (const IndexCondition &condition : term.domain)
      if (!condition.isEquality &&
          !space.dependsOnAny(condition.expression, term.bound) &&
          !solver.implies(facts, condition))
        return condition;
  return std::nullopt;
}

/// True if the source needs the same for the same bound variables, one by one.
bool EqualityProver::isNeededLikewise(const Requirement &requirement,
                                      const Conditions &facts) {
  Conditions known = facts + requirement.where.domain;
  Alternative wanted = withoutIdle(requirement.where, facts);
  // A proof by cases has needs of its own while it lasts.
  const auto ownNeeds = needs;
  return llvm::any_of(ownNeeds, [&](const auto &entry) {
    if (entry.first != requirement.need)
      return false;
    Alternative other = withoutIdle(entry.second, facts);
    if (other.bound.empty() || other.bound.size() != wanted.bound.size())
      return false;
    Substitution names;
    for (auto [from, to] : llvm::zip_equal(other.bound, wanted.bound))
      names.set(from, Polynomial::variable(to));
    return llvm::all_of(builder.substitute(other.domain, names),
                        [&](const IndexCondition &condition) {
                          return solver.implies(known, condition);
                        }) &&
           proveEqual(builder.substitute(other.value, names), wanted.value,
                      known);
  });
}

bool EqualityProver::isSatisfied(const Requirement &requirement,
                                 const Conditions &facts) {
  Conditions known = facts + requirement.where.domain;
  if (solver.isInfeasible(known))
    return true;
  if (!budget.spend())
    return false;
  Requirement normal = requirement;
  normal.where.value = normalForm(requirement.where.value, known);
  // A value of several parts, part by part.
  if (std::optional<IndexCondition> open =
          openCondition(normal.where.value, known)) {
    auto holdsWhere = [&](const IndexCondition &condition) {
      Requirement part = requirement;
      part.where.domain.push_back(condition);
      return isSatisfied(part, facts);
    };
    return holdsWhere(*open) && llvm::all_of(negation(*open), holdsWhere);
  }
  if (isSatisfied(normal.need, normal.where.value, known))
    return true;
  if (isNeededLikewise(normal, facts))
    return true;
  // What the source needs under some of the same conditions.
  const Requirements ownSelected = selectedNeeds;
  for (const Requirement &other : ownSelected) {
    bool isSelected = llvm::all_of(other.selectors, [&](const Sum &selector) {
      return llvm::any_of(requirement.selectors, [&](const Sum &same) {
        return proveEqual(selector, same, known);
      });
    });
    if (other.need == normal.need && isSelected &&
        isCovered({{}, {}, normal.where.value, {}}, {other.where}, known, 0))
      return true;
  }
  return isSatisfiedByCases(normal, known);
}

bool EqualityProver::proveDefined(const Requirements &requirements,
                                  const Conditions &facts) {
  for (const Requirement &requirement : requirements) {
    if (isSatisfied(requirement, facts))
      continue;
    unmatched.clear();
    llvm::raw_string_ostream stream(unmatched);
    print(stream, space, requirement.where.value);
    switch (requirement.need) {
    case Need::NonZero:
      stream << " is not zero";
      break;
    case Need::NonNegative:
      stream << " is not negative";
      break;
    case Need::Positive:
      stream << " is positive";
      break;
    case Need::Power:
      stream << " is defined";
      break;
    }
    return false;
  }
  return !budget.failed();
}

} // namespace verso::proof
