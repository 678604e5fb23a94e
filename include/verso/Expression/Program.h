//===- Program.h - An expression compiled for concrete sizes ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Evaluation happens in two steps. A Program is a result expression compiled
// for concrete sizes: every index is a linear form over a flat array of
// integer variables, every load one linear offset into its operand. The
// Evaluator then runs a program over the values of some domain. A program is
// independent of the domain, so one serves all interpretations.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_PROGRAM_H
#define VERSO_EXPRESSION_PROGRAM_H

#include "verso/Expression/Definition.h"

namespace verso {

/// constant + sum of coefficient * variable.
struct LinearForm {
  struct Term {
    unsigned variable;
    int64_t coefficient;
  };
  int64_t constant = 0;
  llvm::SmallVector<Term, 4> terms; ///< sorted by variable, no zero coefficient

  int64_t evaluate(const int64_t *variables) const {
    int64_t value = constant;
    for (const Term &term : terms)
      value += term.coefficient * variables[term.variable];
    return value;
  }
  int64_t coefficientOf(unsigned variable) const {
    for (const Term &term : terms)
      if (term.variable == variable)
        return term.coefficient;
    return 0;
  }
};

/// A variable defined from others by a division: floor(numerator / divisor) or
/// the remainder, with a positive divisor.
struct DerivedVariable {
  unsigned variable;
  bool isRemainder;
  LinearForm numerator;
  int64_t divisor;
};

/// A condition over linear forms.
struct LinearCondition {
  LinearForm form;
  bool isEquality;

  bool holds(const int64_t *variables) const {
    int64_t value = form.evaluate(variables);
    return isEquality ? value == 0 : value >= 0;
  }
};

/// One result expression, compiled for concrete sizes. See the file comment.
class Program {
public:
  struct Loop {
    unsigned variable;
    int64_t extent;
    /// Conditions whose innermost variable is this loop's and that are linear
    /// in it: they narrow its range. (coefficient * variable + rest)
    llvm::SmallVector<LinearCondition, 2> bounds;
    /// Conditions that cannot narrow a range, tested once the variable is set.
    llvm::SmallVector<LinearCondition, 2> tests;
    /// Derived variables to be set once this loop's variable is.
    llvm::SmallVector<unsigned, 1> derived;
  };
  struct Node {
    ScalarNode::Kind kind;
    ScalarFunction function;
    ReductionKind reduction;
    unsigned operand = 0;
    double constant = 0;
    LinearForm form; ///< Load: offset; FromIndex: value
    llvm::SmallVector<LinearCondition, 2> conditions; ///< Select
    /// Reduce; Bind: one, whose variable is set once instead.
    llvm::SmallVector<Loop, 3> loops;
    llvm::SmallVector<unsigned, 2> operands; ///< node numbers
    /// Reduce: conditions over outer variables only, tested before the loops.
    llvm::SmallVector<LinearCondition, 1> preconditions;
    /// Reduce: true if some variable of an enclosing loop does not matter, so
    /// that it pays to remember the last value.
    bool isInvariant = false;
    /// Reduce, if invariant: the variables of enclosing loops that matter.
    llvm::SmallVector<unsigned, 4> dependencies;
  };

  /// Compiles `result` with the symbols s0, s1, ... bound to `symbols` and
  /// operands laid out densely in row-major order. `operandSizes` are the
  /// concrete sizes of each operand. Fails if a size is negative or a divisor
  /// is not positive, or if the index space does not fit in 62 bits.
  static llvm::Expected<Program>
  compile(const ResultDefinition &result, unsigned numVariables,
          llvm::ArrayRef<llvm::SmallVector<int64_t, 4>> operandSizes,
          llvm::ArrayRef<int64_t> symbols);

  llvm::ArrayRef<int64_t> sizes() const { return resultSizes; }
  /// The number of elements of the result.
  int64_t numElements() const { return elementCount; }

  llvm::ArrayRef<Node> nodes() const { return nodeList; }
  unsigned root() const { return nodeList.size() - 1; }
  /// Loops over the result's indices, outermost first (no bounds).
  llvm::ArrayRef<Loop> resultLoops() const { return resultLoopList; }
  llvm::ArrayRef<DerivedVariable> derivedVariables() const { return derived; }
  /// Derived variables that depend on no loop variable.
  llvm::ArrayRef<unsigned> constantDerived() const {
    return constantDerivedList;
  }
  /// The length of the variable array that evaluation needs.
  unsigned numVariables() const { return variableCount; }

private:
  friend class ProgramCompiler;
  llvm::SmallVector<int64_t, 4> resultSizes;
  int64_t elementCount = 1;
  std::vector<Node> nodeList;
  llvm::SmallVector<Loop, 4> resultLoopList;
  std::vector<DerivedVariable> derived;
  llvm::SmallVector<unsigned, 1> constantDerivedList;
  unsigned variableCount = 0;
};

/// The value of a symbolic expression without dimensions once its symbols are
/// bound. Nothing if it divides by a value that is not positive.
std::optional<int64_t> evaluateSize(mlir::AffineExpr expression,
                                    llvm::ArrayRef<int64_t> symbols);

/// Whether a condition over symbols alone holds for these values; false where
/// it cannot be evaluated.
bool holds(const Condition &condition, llvm::ArrayRef<int64_t> symbols);

} // namespace verso

#endif // VERSO_EXPRESSION_PROGRAM_H
