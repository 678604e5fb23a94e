//===- RuleSizes.h - What is known of the sizes in a rule ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of a proof that is about sizes and attributes. That the source of a
// rule is well formed and that its conditions hold are assumptions. That the
// target is well formed and has results of the same shapes are obligations.
// Assumed equalities are solved: symbols that they determine are replaced by
// polynomials in the others, so that most questions need no solver.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_RULESIZES_H
#define VERSO_LIB_VERIFY_RULESIZES_H

#include "IndexSolver.h"
#include "verso/Dialect/RegionEvaluator.h"

namespace verso::proof {

/// Something that must hold for the target to stand for the source.
struct Obligation {
  Condition condition;
  std::string message;
};

class RuleSizes {
public:
  RuleSizes(IndexSpace &space, IndexSolver &solver, RuleOp rule,
            const RegionDefinition &source);

  /// The values of the rule's symbols in terms of variables.
  llvm::ArrayRef<Polynomial> symbols() const { return symbolValues; }
  /// True if nothing is said of the symbol as a size: it stands for any number,
  /// and not just for integers.
  bool isNumber(unsigned symbol) const;
  /// All assumptions so far.
  llvm::ArrayRef<Condition> assumptions() const { return assumed; }

  /// Adds an assumption.
  void assume(const Condition &condition);
  /// True if the assumptions contradict each other.
  bool isContradictory();
  /// True if the assumptions imply the condition.
  bool implies(const Condition &condition);
  /// True if the conditions together contradict the assumptions.
  bool excludes(llvm::ArrayRef<Condition> conditions);
  /// A condition over the rule's symbols in terms of variables.
  IndexCondition translate(const Condition &condition);
  /// Whether the assumptions hold for these values of the rule's symbols.
  bool hold(llvm::ArrayRef<int64_t> values) const;

private:
  void solveEqualities();
  bool solveOne();
  void cancelFactor(Polynomial &equation);
  bool solveFor(const Polynomial &equation);
  bool solveRemainder(const Polynomial &equation);
  void replace(Variable variable, const Polynomial &value);

  IndexSpace &space;
  IndexSolver &solver;
  std::vector<Condition> assumed;
  std::vector<Polynomial> symbolValues;
};

/// The obligations of a target: the constraints of its operators and equal
/// sizes of the results. The results must agree in number and rank.
std::vector<Obligation> obligations(const RegionDefinition &source,
                                    const RegionDefinition &target);

/// Tells results apart that no sizes make equal: different ranks or element
/// types. Empty if there are none.
std::string resultMismatch(const RegionDefinition &source,
                           const RegionDefinition &target);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_RULESIZES_H
