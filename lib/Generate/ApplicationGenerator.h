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
/// for an enumeration that has all smaller ones.
class ApplicationGenerator {
public:
  ApplicationGenerator(Enumeration &enumeration, unsigned level);

  /// The applications in the order in which they enter the table: those without
  /// leaves first, then by operator and operands.
  std::vector<Enumeration::Pending> run();

private:
  struct Choice {
    unsigned templateNumber;
    unsigned instance;
  };

  void addUnary(unsigned templateNumber);
  void addTuples(unsigned templateNumber);
  void extendTuple(unsigned templateNumber,
                   llvm::SmallVectorImpl<ValueId> &operands,
                   llvm::ArrayRef<unsigned> operators);
  void addPairs();
  void addPairsBelow();
  void addPairsOnTopOf(ValueId value);
  void addPair(ValueId lhs, ValueId rhs);
  void addOrdered(ValueId lhs, ValueId rhs);
  void add(unsigned instance, llvm::ArrayRef<ValueId> operands);
  llvm::ArrayRef<Choice> binaryChoices(ShapeId lhs, ShapeId rhs);
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
  std::vector<unsigned> binaryTemplates;
  llvm::DenseMap<unsigned, llvm::SmallVector<Choice, 4>> choices;
  std::vector<Enumeration::Pending> pending;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_APPLICATIONGENERATOR_H
