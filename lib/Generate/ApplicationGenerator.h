//===- ApplicationGenerator.h - What to evaluate next ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_APPLICATIONGENERATOR_H
#define VERSO_LIB_GENERATE_APPLICATIONGENERATOR_H

#include "verso/Generate/Enumeration.h"

namespace verso {

/// Lists the applications that complete a graph of a given number of operators,
/// for an enumeration that has all smaller ones. They come in pieces, so that
/// several threads can share the work, and none is stored.
class ApplicationGenerator {
public:
  using Action = llvm::function_ref<void(unsigned instance,
                                         llvm::ArrayRef<ValueId> operands)>;

  /// Makes all operator instances that the applications have.
  ApplicationGenerator(Enumeration &enumeration, unsigned level);

  size_t numPieces() const { return pieces.size(); }
  /// Calls `action` for each application of a piece, each once over all pieces.
  /// Applications with a common operand that has all the operators follow each
  /// other. Safe to call from several threads.
  void run(size_t piece, Action action) const;

  /// The number of results of an operator instance.
  size_t numResults(unsigned instance) const {
    return enumeration.operatorInstances()[instance].results.size();
  }

private:
  using PairAction = llvm::function_ref<void(ValueId, ValueId)>;

  /// What is applied to `value`, or to it and what is below it.
  struct Piece {
    enum class Kind : uint8_t {
      OnTop, ///< operators on a value that has all the operators
      Below, ///< pairs of the value and values of `level`
      Tuples ///< operators of three and more operands
    };
    Kind kind;
    uint8_t level = 0;
    ValueId value = 0;
  };
  /// An operator with one free operand; the others are reserved inputs.
  struct Unary {
    unsigned templateNumber;
    unsigned freeOperand = 0;
    llvm::SmallVector<ValueId, Enumeration::maxOperands> operands;
    llvm::DenseMap<unsigned, unsigned> instances; ///< by shape
  };
  struct Choice {
    unsigned instance;
    /// The operator also takes the operands the other way round, to the same
    /// effect.
    bool isCommutative;
  };
  struct Tuple {
    unsigned instance;
    llvm::SmallVector<ValueId, Enumeration::maxOperands> operands;
  };

  void addUnary(unsigned templateNumber);
  void addTuples(unsigned templateNumber,
                 llvm::SmallVectorImpl<ValueId> &operands,
                 llvm::ArrayRef<unsigned> operators);
  void makeChoices();
  void forEachPair(const Piece &piece, PairAction action) const;
  void forEachPairOnTopOf(ValueId value, PairAction action) const;
  bool isAllowed(unsigned instance, llvm::ArrayRef<ValueId> operands) const;
  unsigned unionSize(ValueId lhs, ValueId rhs) const;
  bool mayStandAlone(ValueId value) const;
  bool isConstant(ValueId value) const;
  bool isWithinUses(unsigned templateNumber,
                    llvm::ArrayRef<ValueId> operands) const;

  Enumeration &enumeration;
  /// The number of operators that the operands have together.
  unsigned operandLevel;
  std::vector<std::vector<ValueId>> byLevel;
  bool hasLimits; ///< some operator has a limited number of uses
  std::vector<Piece> pieces;
  std::vector<Unary> unaries;
  std::vector<Tuple> tuples;
  std::vector<unsigned> binaryTemplates;
  /// By the shapes of both operands, of which there are `numShapes`.
  std::vector<llvm::SmallVector<Choice, 2>> choices;
  size_t numShapes = 0;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_APPLICATIONGENERATOR_H
