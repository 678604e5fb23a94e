//===- Definition.h - What an operator application means -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A Definition is the one meaning of an operator applied to operands of given
// (possibly symbolic) shapes: the constraints under which the application is
// well formed, and for each result its shape and the expression of one
// element. Shape inference, verification, execution, fingerprints and proofs
// are all derived from it.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_DEFINITION_H
#define VERSO_EXPRESSION_DEFINITION_H

#include "mlir/IR/BuiltinTypes.h"
#include "verso/Expression/ScalarExpression.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace verso {

/// The type of a tensor whose sizes are expressions over symbols.
struct SymbolicTensor {
  llvm::SmallVector<mlir::AffineExpr, 4> sizes;
  mlir::Type elementType;

  unsigned rank() const { return sizes.size(); }
  bool operator==(const SymbolicTensor &other) const {
    return sizes == other.sizes && elementType == other.elementType;
  }
  /// All sizes as integers, if all of them are constant.
  std::optional<llvm::SmallVector<int64_t, 4>> constantSizes() const;
};

/// A constraint of an operator: the number under which its documentation lists
/// it (C1, C2, ...), what must hold, and what to tell a person if it does not.
struct Constraint {
  unsigned number;
  Condition condition;
  std::string message;
};

/// One result of an operator application. Element (d0, ..., d(rank-1)) of the
/// result has the value `value`.
struct ResultDefinition {
  SymbolicTensor type;
  ScalarExpression value;
};

/// The meaning of one operator application.
class Definition {
public:
  Definition();
  ~Definition();
  Definition(Definition &&) noexcept;
  Definition &operator=(Definition &&) noexcept;

  /// The constraints that the shapes given did not decide: the application is
  /// well formed exactly for the symbol values that satisfy all of them.
  llvm::ArrayRef<Constraint> constraints() const { return constraintList; }
  llvm::ArrayRef<ResultDefinition> results() const { return resultList; }
  /// Dimension positions below this one are result indices or bound variables.
  unsigned numVariables() const { return variableCount; }

private:
  friend class DefinitionBuilder;
  std::unique_ptr<llvm::BumpPtrAllocator> allocator;
  llvm::SmallVector<Constraint, 2> constraintList;
  llvm::SmallVector<ResultDefinition, 1> resultList;
  unsigned variableCount = 0;
};

/// Builds a Definition. An operator's `define` hook receives a builder that
/// knows the operands' shapes, states constraints and adds results.
class DefinitionBuilder {
public:
  /// A builder for an operator named `operatorName` (for messages) with the
  /// given operands. Every operand size is an expression over symbols only.
  DefinitionBuilder(mlir::MLIRContext *context, llvm::StringRef operatorName,
                    llvm::ArrayRef<SymbolicTensor> operands);

  mlir::MLIRContext *getContext() const { return context; }

  //===--- Operands -------------------------------------------------------===//
  unsigned numOperands() const { return operands.size(); }
  const SymbolicTensor &operand(unsigned number) const {
    return operands[number];
  }
  unsigned rank(unsigned operand) const { return operands[operand].rank(); }
  mlir::AffineExpr size(unsigned operand, unsigned dimension) const {
    return operands[operand].sizes[dimension];
  }

  //===--- Indices --------------------------------------------------------===//
  mlir::AffineExpr constantIndex(int64_t value) const;
  /// Index `position` of the result: the variable d<position>.
  mlir::AffineExpr index(unsigned position) const;
  /// The first `rank` result indices.
  llvm::SmallVector<mlir::AffineExpr, 4> indices(unsigned rank) const;
  /// A new variable to be bound by a reduction. Results of rank `resultRank`
  /// use positions below that rank, so the rank of the largest result must be
  /// reserved first with `reserveIndices`.
  BoundVariable addVariable(mlir::AffineExpr extent);
  /// The variable as an index expression.
  mlir::AffineExpr index(const BoundVariable &variable) const {
    return index(variable.position);
  }
  /// Makes bound variables start at position `rank` or later.
  void reserveIndices(unsigned rank);

  //===--- Scalars --------------------------------------------------------===//
  ScalarExpression constant(double value);
  ScalarExpression fromIndex(mlir::AffineExpr index);
  ScalarExpression load(unsigned operand,
                        llvm::ArrayRef<mlir::AffineExpr> indices);
  ScalarExpression apply(ScalarFunction function, ScalarExpression argument);
  ScalarExpression apply(ScalarFunction function, ScalarExpression lhs,
                         ScalarExpression rhs);
  ScalarExpression apply(ScalarFunction function, ScalarExpression first,
                         ScalarExpression second, ScalarExpression third);
  /// `ifTrue` where all conditions hold, else `ifFalse`. Conditions that are
  /// constant are decided at once. The branch that is not taken is not
  /// evaluated, so it may load outside bounds.
  ScalarExpression select(llvm::ArrayRef<Condition> conditions,
                          ScalarExpression ifTrue, ScalarExpression ifFalse);
  /// The reduction of `body` over all values of `variables` that satisfy
  /// `guards`.
  ScalarExpression reduce(ReductionKind kind,
                          llvm::ArrayRef<BoundVariable> variables,
                          llvm::ArrayRef<Condition> guards,
                          ScalarExpression body);
  /// `body` with `variable` being the position that `value` stands for, inside
  /// the variable's extent; see the file comment of ScalarExpression.h.
  ScalarExpression bind(BoundVariable variable, ScalarExpression value,
                        ScalarExpression body);

  //===--- Constraints ----------------------------------------------------===//
  /// States constraint C<number>. If the condition is constantly false the
  /// definition fails; if it depends on symbols it becomes a constraint of
  /// the definition.
  void require(unsigned number, Condition condition,
               const llvm::Twine &message);
  /// States a constraint on the form of the application (ranks, attribute
  /// lengths) that is decided now. Returns `holds`.
  bool requireForm(unsigned number, bool holds, const llvm::Twine &message);
  /// True once a constraint has failed; `define` may then return early.
  bool failed() const { return !failure.empty(); }

  /// Adds a result of the given shape and element type.
  void addResult(llvm::ArrayRef<mlir::AffineExpr> sizes, mlir::Type elementType,
                 ScalarExpression value);

  /// The finished definition, or the first constraint that failed as
  /// `<operator>: C<number>: <message>`.
  llvm::Expected<Definition> finish();

private:
  ScalarExpression make(const ScalarNode &node);
  template <typename T> llvm::ArrayRef<T> copy(llvm::ArrayRef<T> list);

  mlir::MLIRContext *context;
  std::string operatorName;
  llvm::SmallVector<SymbolicTensor, 4> operands;
  Definition definition;
  std::string failure;
};

} // namespace verso

#endif // VERSO_EXPRESSION_DEFINITION_H
