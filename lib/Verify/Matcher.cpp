//===- Matcher.cpp - Maps between the variables of two terms --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Matcher.h"
#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

static auto signature(const Atom &atom) {
  return std::tuple(atom->kind, atom->input, atom->function,
                    atom->arguments.size());
}

bool haveSameSignature(const Term &first, const Term &second) {
  auto signatures = [](const Term &term) {
    std::vector<decltype(signature(term.atoms.front()))> result;
    for (const Atom &atom : term.atoms)
      result.push_back(signature(atom));
    llvm::sort(result);
    return result;
  };
  return first.atoms.size() == second.atoms.size() &&
         signatures(first) == signatures(second);
}

bool Matcher::isUnresolved(const State &state, Variable variable) const {
  return llvm::is_contained(state.unknowns, variable) &&
         !state.values.find(variable);
}

bool Matcher::dependsOnUnresolved(const State &state, const Atom &atom) const {
  return llvm::any_of(state.unknowns, [&](Variable variable) {
    return !state.values.find(variable) && builder.dependsOn(atom, variable);
  });
}

bool Matcher::dependsOnUnresolved(const State &state, const Sum &sum) const {
  return llvm::any_of(state.unknowns, [&](Variable variable) {
    return !state.values.find(variable) && builder.dependsOn(sum, variable);
  });
}

/// Where an equation is one of two positions that elements of one input give,
/// puts the equations of the elements' indices in its place. False elsewhere.
bool Matcher::equatePositions(State &state, size_t number) const {
  const auto &equation = state.equations[number];
  std::optional<Variable> first = equation.first.asVariable(),
                          second = equation.second.asVariable();
  if (!first || !second || !space.isPosition(*first) ||
      !space.isPosition(*second) ||
      space.input(*first) != space.input(*second) ||
      space.parts(*first).size() != space.parts(*second).size())
    return false;
  std::vector<Polynomial> left(space.parts(*first).vec()),
      right(space.parts(*second).vec());
  state.equations.erase(state.equations.begin() + number);
  for (auto [l, r] : llvm::zip_equal(left, right))
    state.equations.push_back({l, r});
  return true;
}

/// Solves equations for unknowns as long as one has an unknown with a factor
/// that divides the rest. False if an equation cannot hold.
bool Matcher::propagate(State &state) {
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < state.equations.size() && !changed;) {
      Polynomial difference =
          state.equations[i].first -
          space.substitute(state.equations[i].second, state.values);
      if (std::optional<DynamicAPInt> constant = difference.constantValue()) {
        if (*constant != 0)
          return false;
        state.equations.erase(state.equations.begin() + i);
        continue;
      }
      for (Variable unknown : state.unknowns) {
        if (state.values.find(unknown) || !difference.mentions(unknown))
          continue;
        std::optional<Polynomial::Linear> linear = difference.linearIn(unknown);
        if (!linear || space.dependsOn(linear->rest, unknown) ||
            space.dependsOn(linear->factor, unknown))
          continue;
        auto [value, remainder] = (-linear->rest).divide(linear->factor);
        if (!remainder.isZero())
          continue;
        // Earlier values may mention this unknown.
        Substitution update, values;
        update.set(unknown, value);
        for (const auto &[known, old] : state.values.list())
          values.set(known, space.substitute(old, update));
        values.set(unknown, value);
        state.values = std::move(values);
        state.equations.erase(state.equations.begin() + i);
        changed = true;
        break;
      }
      if (!changed && equatePositions(state, i))
        changed = true;
      if (!changed)
        ++i;
    }
  }
  return true;
}

bool Matcher::unify(const Atom &first, const Atom &second, State state,
                    Continue next) {
  if (!budget.spend() || signature(first) != signature(second) ||
      first->indices.size() != second->indices.size())
    return false;
  for (auto [l, r] : llvm::zip_equal(first->indices, second->indices))
    state.equations.push_back({l, r});
  if (!propagate(state))
    return false;
  if (first->arguments.empty() && first->alternatives.empty())
    return next(state);
  state.pairs.push_back({first, second});
  if (!dependsOnUnresolved(state, second))
    return next(state);
  if (first->kind != AtomNode::Kind::Maximum)
    return unifyArguments(first, second, 0, std::move(state), next);
  for (const Alternative &r : second->alternatives) {
    if (!dependsOnUnresolved(state, r.value))
      continue;
    for (const Alternative &l : first->alternatives)
      if (unifySums(l.value, r.value, r.bound, state, next))
        return true;
    return false;
  }
  // Only domains mention the unknowns: nothing to read off.
  return next(state);
}

/// Unifies the arguments of two applications from `position` on.
bool Matcher::unifyArguments(const Atom &first, const Atom &second,
                             size_t position, State state, Continue next) {
  if (position == first->arguments.size())
    return next(state);
  auto rest = [&](State &extended) {
    return unifyArguments(first, second, position + 1, extended, next);
  };
  if (unifySums(first->arguments[position], second->arguments[position], {},
                state, rest))
    return true;
  if (!isCommutative(first) || position != 0)
    return false;
  auto other = [&](State &extended) {
    return unifySums(first->arguments[1], second->arguments[0], {}, extended,
                     next);
  };
  return unifySums(first->arguments[0], second->arguments[1], {}, state, other);
}

/// Reads equations off a pair of terms of two sums that are to be equal.
bool Matcher::unifySums(const Sum &first, const Sum &second,
                        const VariableList &innerUnknowns, State state,
                        Continue next) {
  llvm::append_range(state.unknowns, innerUnknowns);
  for (const Term &r : second.terms) {
    Sum single;
    single.terms.push_back(r);
    if (!dependsOnUnresolved(state, single))
      continue;
    Term renamed = builder.renamed(r);
    for (const Term &l : first.terms) {
      if (!haveSameSignature(l, renamed))
        continue;
      State extended = state;
      llvm::append_range(extended.unknowns, renamed.bound);
      if (pairAtoms(l, renamed, 0,
                    llvm::SmallVector<bool, 8>(l.atoms.size(), false), extended,
                    next))
        return true;
    }
    return false;
  }
  return next(state);
}

/// Pairs the atoms of `second` from `position` on with unused ones of `first`.
bool Matcher::pairAtoms(const Term &first, const Term &second, size_t position,
                        llvm::SmallVector<bool, 8> used, State state,
                        Continue next) {
  if (position == second.atoms.size())
    return next(state);
  for (size_t i = 0; i < first.atoms.size(); ++i) {
    if (used[i])
      continue;
    used[i] = true;
    auto rest = [&](State &extended) {
      return pairAtoms(first, second, position + 1, used, extended, next);
    };
    if (unify(first.atoms[i], second.atoms[position], state, rest))
      return true;
    used[i] = false;
  }
  return false;
}

/// Resolves variables of `wanted` that no atom determines by equating a bound
/// of theirs with a condition of the first domain.
bool Matcher::guessFromDomains(const Conditions &first,
                               const Conditions &second,
                               const VariableList &wanted, State state,
                               Continue next) {
  auto unresolved = llvm::find_if(
      wanted, [&](Variable variable) { return isUnresolved(state, variable); });
  if (unresolved == wanted.end())
    return next(state);
  for (const IndexCondition &r : second) {
    if (r.isEquality || !space.dependsOn(r.expression, *unresolved))
      continue;
    for (const IndexCondition &l : first) {
      State extended = state;
      extended.equations.push_back({l.expression, r.expression});
      if (l.isEquality || !budget.spend() || !propagate(extended) ||
          isUnresolved(extended, *unresolved))
        continue;
      if (guessFromDomains(first, second, wanted, extended, next))
        return true;
    }
  }
  return false;
}

/// The determinant of a square matrix, by expansion along the first row.
static Polynomial
determinant(const std::vector<std::vector<Polynomial>> &matrix) {
  if (matrix.empty())
    return Polynomial::constant(1);
  Polynomial result;
  for (size_t column = 0; column < matrix.size(); ++column) {
    if (matrix[0][column].isZero())
      continue;
    std::vector<std::vector<Polynomial>> minor;
    for (size_t row = 1; row < matrix.size(); ++row) {
      minor.push_back(matrix[row]);
      minor.back().erase(minor.back().begin() + column);
    }
    Polynomial part = matrix[0][column] * determinant(minor);
    result = column % 2 == 0 ? result + part : result - part;
  }
  return result;
}

/// True if the values of `second` are affine in `first` with determinant 1 or
/// -1: then each integer point has exactly one image and one preimage.
bool Matcher::isBijection(const VariableList &first, const VariableList &second,
                          const Substitution &values) const {
  if (first.size() != second.size())
    return false;
  std::vector<std::vector<Polynomial>> matrix;
  for (Variable variable : second) {
    Polynomial rest = *values.find(variable);
    matrix.emplace_back();
    for (Variable argument : first) {
      std::optional<Polynomial::Linear> linear = rest.linearIn(argument);
      if (!linear)
        return false;
      for (Variable other : first)
        if (space.dependsOn(linear->factor, other))
          return false;
      matrix.back().push_back(linear->factor);
      rest = linear->rest;
    }
    for (Variable argument : first)
      if (space.dependsOn(rest, argument))
        return false;
  }
  Polynomial value = determinant(matrix);
  return value.isConstant(1) || value.isConstant(-1);
}

bool Matcher::matchTerms(const Term &first, const Term &second, Accept accept) {
  if (first.bound.size() != second.bound.size() || first.bound.size() > 8 ||
      !haveSameSignature(first, second))
    return false;
  llvm::SmallSet<Variable, 16> inner;
  for (const Atom &atom : first.atoms)
    collectBound(atom, inner);
  for (const Atom &atom : second.atoms)
    collectBound(atom, inner);

  auto finish = [&](State &state) {
    if (!budget.spend())
      return false;
    Substitution values;
    for (Variable variable : second.bound) {
      const Polynomial *value = state.values.find(variable);
      if (!value)
        return false;
      // The value must be a function of first.bound and free variables only.
      llvm::SmallSet<Variable, 16> mentioned;
      space.collectVariables(*value, mentioned);
      for (Variable part : mentioned)
        if (inner.contains(part) || llvm::is_contained(state.unknowns, part))
          return false;
      values.set(variable, *value);
    }
    if (!isBijection(first.bound, second.bound, values))
      return false;
    Conditions known =
        facts + first.domain + builder.substitute(second.domain, values);
    // Pair the outermost atoms again: equations that were read off inner terms
    // were only hints.
    llvm::SmallVector<bool, 8> used(first.atoms.size(), false);
    auto pairExactly = [&](auto &&self, size_t position) -> bool {
      if (position == second.atoms.size())
        return true;
      Atom image = builder.substitute(second.atoms[position], values);
      for (size_t i = 0; i < first.atoms.size(); ++i) {
        if (used[i] || signature(first.atoms[i]) != signature(image) ||
            !atomsEqual(first.atoms[i], image, known))
          continue;
        used[i] = true;
        if (self(self, position + 1))
          return true;
        used[i] = false;
      }
      return false;
    };
    return pairExactly(pairExactly, 0) && accept(values);
  };
  State state;
  state.unknowns = second.bound;
  return pairAtoms(first, second, 0,
                   llvm::SmallVector<bool, 8>(first.atoms.size(), false), state,
                   [&](State &paired) {
                     return guessFromDomains(first.domain, second.domain,
                                             second.bound, paired, finish);
                   });
}

bool Matcher::matchAlternatives(const Alternative &first,
                                const Alternative &second, Accept accept) {
  State state;
  state.unknowns = second.bound;
  llvm::SmallSet<Variable, 16> inner;
  for (const Sum *sum : {&first.value, &second.value})
    for (const Term &term : sum->terms) {
      inner.insert(term.bound.begin(), term.bound.end());
      for (const Atom &atom : term.atoms)
        collectBound(atom, inner);
    }
  auto finish = [&](State &found) {
    Substitution values;
    for (Variable variable : second.bound) {
      const Polynomial *value = found.values.find(variable);
      if (!value)
        return false;
      llvm::SmallSet<Variable, 16> mentioned;
      space.collectVariables(*value, mentioned);
      for (Variable part : mentioned)
        if (inner.contains(part) || llvm::is_contained(found.unknowns, part))
          return false;
      values.set(variable, *value);
    }
    return accept(values);
  };
  return unifySums(first.value, second.value, {}, state, [&](State &found) {
    return guessFromDomains(first.domain, second.domain, second.bound, found,
                            finish);
  });
}

} // namespace verso::proof
