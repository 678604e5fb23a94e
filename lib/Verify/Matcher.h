//===- Matcher.h - Maps between the variables of two terms -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two terms have the same value if a one-to-one map between their bound
// variables makes their atoms equal, in some pairing, and their domains the
// same. The matcher pairs atoms, reads the map off the index equations that the
// pairing implies, and has the rest checked.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_MATCHER_H
#define VERSO_LIB_VERIFY_MATCHER_H

#include "Budget.h"
#include "TermSum.h"

namespace verso::proof {

class Matcher {
public:
  /// Whether two atoms are equal wherever the facts hold.
  using AtomsEqual =
      llvm::function_ref<bool(const Atom &, const Atom &, const Conditions &)>;
  /// Receives the values of the second term's variables as functions of the
  /// first's. Returns false to ask for another map.
  using Accept = llvm::function_ref<bool(const Substitution &)>;

  /// `facts` hold for all free variables.
  Matcher(IndexSpace &space, Budget &budget, const Conditions &facts,
          AtomsEqual atomsEqual)
      : space(space), budget(budget), builder(space), facts(facts),
        atomsEqual(atomsEqual) {}

  /// Finds a one-to-one map from the integer values of `first.bound` to those
  /// of `second.bound` under which the products of atoms are equal wherever
  /// both domains hold. The terms bind different variables. True if one was
  /// accepted.
  bool matchTerms(const Term &first, const Term &second, Accept accept);

  /// Finds values of `second.bound`, as functions of `first.bound`, under which
  /// the values of both alternatives have some index equations in common. The
  /// caller checks that they are equal.
  bool matchAlternatives(const Alternative &first, const Alternative &second,
                         Accept accept);

private:
  /// A partial match.
  struct State {
    VariableList unknowns;
    Substitution values;
    std::vector<std::pair<Polynomial, Polynomial>> equations;
    std::vector<std::pair<Atom, Atom>> pairs;
  };
  using Continue = llvm::function_ref<bool(State &)>;

  bool pairAtoms(const Term &first, const Term &second, size_t position,
                 llvm::SmallVector<bool, 8> used, State state, Continue next);
  bool unify(const Atom &first, const Atom &second, State state, Continue next);
  bool unifyArguments(const Atom &first, const Atom &second, size_t position,
                      State state, Continue next);
  bool unifySums(const Sum &first, const Sum &second,
                 const VariableList &innerUnknowns, State state, Continue next);
  bool guessFromDomains(const Conditions &first, const Conditions &second,
                        const VariableList &wanted, State state, Continue next);
  bool propagate(State &state);
  bool equatePositions(State &state, size_t number) const;
  bool isUnresolved(const State &state, Variable variable) const;
  bool dependsOnUnresolved(const State &state, const Sum &sum) const;
  bool dependsOnUnresolved(const State &state, const Atom &atom) const;
  bool isBijection(const VariableList &first, const VariableList &second,
                   const Substitution &values) const;

  IndexSpace &space;
  Budget &budget;
  TermBuilder builder;
  const Conditions &facts;
  AtomsEqual atomsEqual;
};

/// True if both terms have the same number of atoms of each kind, input and
/// function: what a match needs at least.
bool haveSameSignature(const Term &first, const Term &second);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_MATCHER_H
