//===- ScalarSolver.cpp - Case analysis over the reals --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarSolver.h"
#include "RealQuestion.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

namespace verso::proof {

/// True for a sum that is a polynomial in its atoms everywhere.
static bool isPlain(const Sum &sum) {
  return llvm::all_of(sum.terms, [](const Term &term) {
    return term.bound.empty() && term.domain.empty();
  });
}

/// True for a maximum of finitely many sums that are there everywhere.
static bool isPlainMaximum(const Atom &atom) {
  return atom->kind == AtomNode::Kind::Maximum && !atom->alternatives.empty() &&
         llvm::all_of(atom->alternatives, [](const Alternative &alternative) {
           return alternative.bound.empty() && alternative.domain.empty() &&
                  isPlain(alternative.value);
         });
}

bool hasCaseDistinction(llvm::ArrayRef<Term> terms) {
  return llvm::any_of(terms, [](const Term &term) {
    return llvm::any_of(term.atoms, [](const Atom &atom) {
      return isPlainMaximum(atom) || isTruth(atom);
    });
  });
}

struct ScalarSolver::Z3State {
  explicit Z3State(z3::context &context) : context(context) {}

  using AtomsEqual = llvm::function_ref<bool(const Atom &, const Atom &)>;

  z3::expr translate(const Rational &value) {
    std::string text;
    llvm::raw_string_ostream(text) << value.num << '/' << value.den;
    return context.real_val(text.c_str());
  }

  /// The unknown that stands for an atom and all that are equal to it.
  z3::expr unknown(const Atom &atom, AtomsEqual areEqual) {
    // By number: an inner question exchanges the list while it is answered.
    for (size_t i = 0; i < unknowns.size(); ++i)
      if (areEqual(Atom(unknowns[i].first), atom))
        return unknowns[i].second;
    std::string symbol = "a" + std::to_string(unknowns.size());
    z3::expr value = context.real_const(symbol.c_str());
    unknowns.push_back({atom, value});
    if (areReal && atom->arguments.size() == 1)
      describe(*atom, value, areEqual);
    return value;
  }

  /// Adds what is known of the value of a function. All of it may be so as well
  /// where the function is not defined.
  void describe(const AtomNode &atom, const z3::expr &value,
                AtomsEqual areEqual) {
    z3::expr one = context.real_val(1);
    auto addSameSign = [&](const z3::expr &lhs, const z3::expr &rhs) {
      facts.push_back((lhs > 0) == (rhs > 0));
      facts.push_back((lhs < 0) == (rhs < 0));
    };
    std::optional<z3::expr> argument;
    if (isPlain(atom.arguments.front()))
      argument = translate(atom.arguments.front().terms, areEqual);
    if (atom.kind == AtomNode::Kind::Inverse && argument) {
      facts.push_back(z3::implies(*argument > 0, value > 0));
      facts.push_back(z3::implies(*argument < 0, value < 0));
    }
    if (atom.kind != AtomNode::Kind::Apply)
      return;
    switch (atom.function) {
    case ScalarFunction::Exp:
      facts.push_back(value > 0);
      if (argument) {
        addSameSign(value - one, *argument);
        facts.push_back(value >= *argument + one);
      }
      return;
    case ScalarFunction::Sigmoid:
      facts.push_back(value > 0 && value < 1);
      if (argument)
        addSameSign(2 * value - one, *argument);
      return;
    case ScalarFunction::Tanh:
    case ScalarFunction::Erf:
      facts.push_back(value > -1 && value < 1);
      if (argument)
        addSameSign(value, *argument);
      return;
    case ScalarFunction::Sin:
    case ScalarFunction::Cos:
      facts.push_back(value >= -1 && value <= 1);
      return;
    case ScalarFunction::Sqrt:
      facts.push_back(value >= 0);
      if (argument)
        facts.push_back((value > 0) == (*argument > 0));
      return;
    case ScalarFunction::Log:
      if (argument) {
        addSameSign(value, *argument - one);
        facts.push_back(value <= *argument - one);
      }
      return;
    case ScalarFunction::Floor:
      if (argument)
        facts.push_back(value <= *argument && *argument < value + one);
      return;
    default:
      return;
    }
  }

  z3::expr translate(const Atom &atom, AtomsEqual areEqual) {
    if (isTruth(atom)) {
      bool isComparison = atom->kind == AtomNode::Kind::Positive &&
                          isPlain(atom->arguments.front());
      z3::expr value = isComparison
                           ? translate(atom->arguments.front().terms, areEqual)
                           : unknown(atom, areEqual);
      return z3::ite(value > 0, context.real_val(1), context.real_val(0));
    }
    if (!isPlainMaximum(atom))
      return unknown(atom, areEqual);
    z3::expr result =
        translate(atom->alternatives.front().value.terms, areEqual);
    for (const Alternative &alternative :
         llvm::drop_begin(atom->alternatives)) {
      z3::expr other = translate(alternative.value.terms, areEqual);
      result = z3::ite(result >= other, result, other);
    }
    return result;
  }

  z3::expr translate(llvm::ArrayRef<Term> terms, AtomsEqual areEqual) {
    z3::expr sum = context.real_val(0);
    for (const Term &term : terms) {
      z3::expr product = translate(term.coefficient);
      for (const Atom &atom : term.atoms)
        product = product * translate(atom, areEqual);
      sum = sum + product;
    }
    return sum;
  }

  z3::context &context;
  bool areReal = false; ///< functions are those of the reals
  std::vector<std::pair<Atom, z3::expr>> unknowns;
  std::vector<z3::expr> facts; ///< about them
};

ScalarSolver::ScalarSolver(SolverContext &context, unsigned steps,
                           ProofLog *log)
    : context(context), steps(steps), log(log) {}
ScalarSolver::~ScalarSolver() = default;

bool ScalarSolver::vanishes(
    llvm::ArrayRef<Term> terms,
    llvm::function_ref<bool(const Atom &, const Atom &)> areEqual) {
  return isImpossible({terms}, areEqual,
                      "a sum of terms vanishes in each case of its maxima");
}

bool ScalarSolver::isContradiction(
    llvm::ArrayRef<Sum> nonZero,
    llvm::function_ref<bool(const Atom &, const Atom &)> areEqual) {
  if (!llvm::all_of(nonZero, isPlain))
    return false;
  std::vector<llvm::ArrayRef<Term>> sums;
  for (const Sum &sum : nonZero)
    sums.push_back(sum.terms);
  return isImpossible(sums, areEqual, "a value is defined in each case");
}

/// True if not all sums can differ from zero.
bool ScalarSolver::isImpossible(
    llvm::ArrayRef<llvm::ArrayRef<Term>> nonZero,
    llvm::function_ref<bool(const Atom &, const Atom &)> areEqual,
    llvm::StringRef claim) {
  try {
    if (!state)
      state = std::make_unique<Z3State>(context.get());
    // Comparing atoms can come back here with an inner question.
    auto outer = std::exchange(state->unknowns, {});
    auto outerFacts = std::exchange(state->facts, {});
    llvm::scope_exit leave([&] {
      state->unknowns = std::move(outer);
      state->facts = std::move(outerFacts);
    });
    state->areReal = areReal;
    RealQuestion question(state->context, steps);
    for (llvm::ArrayRef<Term> terms : nonZero)
      question.add(state->translate(terms, areEqual) != 0);
    for (const z3::expr &fact : state->facts)
      question.add(fact);
    if (question.check() != z3::unsat)
      return false;
    if (log)
      log->add({claim.str(), "(set-logic QF_NRA)\n" + question.smtlib()});
    return true;
  } catch (const z3::exception &) {
    return false;
  }
}

} // namespace verso::proof
