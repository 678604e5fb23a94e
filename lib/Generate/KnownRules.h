//===- KnownRules.h - What the rules found so far derive -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_KNOWNRULES_H
#define VERSO_LIB_GENERATE_KNOWNRULES_H

#include "RewriteSystem.h"
#include "verso/Generate/Generalization.h"
#include "llvm/ADT/SmallBitVector.h"

namespace verso {

/// An equation and symbol values at which it was seen to hold.
struct CheckedEquation {
  Equation equation;
  std::vector<SymbolValues> points;
};

/// The rules found so far, and equations that could be neither proved nor
/// refuted. Decides what is not worth a proof. Derivations are looked for at
/// concrete sizes: of a candidate as it was found, or of an equation at the
/// points at which it was seen to hold.
class KnownRules {
public:
  explicit KnownRules(mlir::MLIRContext *context)
      : arena(context), unrestricted(arena), all(arena), conjectures(arena) {}

  /// Declares that the operands of operator `name` may be swapped.
  void setCommutative(mlir::OperationName name) { arena.setCommutative(name); }
  /// Declares so those operators of `equation` of two operands and no attribute
  /// that give the same for random operands in both orders.
  void findCommutative(const Equation &equation);

  /// Adds a rule from the left to the right side of `equation`. A rule is
  /// unrestricted if it was generalised without restrictions.
  void add(const Equation &equation, bool isUnrestricted);
  /// Adds an equation that could be neither proved nor refuted.
  void addConjecture(const Equation &equation) { conjectures.add(equation); }

  /// Whether unrestricted rules lead from the left to the right side of a
  /// candidate. Whatever it is generalised to follows from them as well.
  bool derive(const ConcreteEquation &candidate);
  /// Whether rules lead from the left to the right side.
  bool derive(const CheckedEquation &checked);
  /// Whether rules lead from the right to the left side, which does no more
  /// work. The rule from left to right would only undo that.
  bool undo(const CheckedEquation &checked);
  /// Whether rules and conjectures lead from the left to the right side.
  bool deriveFromConjectures(const CheckedEquation &checked) {
    return derive(checked, conjectures, maxSteps);
  }
  /// Whether one application of one of `rules` leads from the left to the right
  /// side.
  bool deriveInOneStep(const CheckedEquation &checked,
                       llvm::ArrayRef<const Equation *> rules);
  /// Of a list of rules, each as it was checked and as it was proved: those
  /// that one application of a rule that stays replaces. Those at the front are
  /// the most general as a rule, so the last are looked at first.
  llvm::SmallBitVector
  replacedInOneStep(llvm::ArrayRef<const CheckedEquation *> checked,
                    llvm::ArrayRef<const Equation *> rules);

private:
  /// As many rewrites by other rules may take the place of one rule; more if
  /// the rule saves no work.
  static constexpr unsigned maxSteps = 2;
  static constexpr unsigned maxStepsWithoutGain = 3;

  bool derive(const CheckedEquation &checked, RewriteSystem &rules,
              unsigned steps);
  /// Calls `holds` for both sides at each point, until it returns false.
  bool holdsAtAllPoints(const CheckedEquation &checked,
                        llvm::function_ref<bool(llvm::ArrayRef<TermId> lhs,
                                                llvm::ArrayRef<TermId> rhs)>
                            holds);
  /// The number of elements that all operators of a graph compute.
  int64_t work(llvm::ArrayRef<TermId> outputs) const;

  TermArena arena;
  /// The operators that findCommutative has looked at.
  llvm::DenseSet<const void *> examined;
  RewriteSystem unrestricted, all, conjectures;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_KNOWNRULES_H
