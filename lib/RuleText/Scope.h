//===- Scope.h - What the names of one rule mean ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_SCOPE_H
#define VERSO_LIB_RULETEXT_SCOPE_H

#include "Syntax.h"
#include "llvm/ADT/StringMap.h"

namespace verso::ruletext {

/// The value of a choice.
struct ChosenValue {
  enum class Kind { Integer, List, Word };
  Kind kind = Kind::Integer;
  llvm::SmallVector<int64_t, 4> integers;
  llvm::StringRef word;
};

/// The choices that were made and the symbols met so far. Functions that fail
/// leave the reason with the source and return null, nothing or false.
class Scope {
public:
  Scope(Source &source, mlir::MLIRContext *context)
      : source(source), context(context) {}

  //===--- Choices --------------------------------------------------------===//
  /// The values that a choice allows, given the choices made before.
  bool values(const ChoiceNode &choice,
              llvm::SmallVectorImpl<ChosenValue> &list);
  void choose(const ChoiceNode &choice, const ChosenValue &value);
  /// The value of a choice by its name, if there is one.
  const ChosenValue *chosen(llvm::StringRef name) const;

  //===--- Sizes ----------------------------------------------------------===//
  mlir::AffineExpr size(const SizeNode &node) { return size(node, 0); }
  bool list(const ListNode &node,
            llvm::SmallVectorImpl<mlir::AffineExpr> &entries);
  bool conditions(llvm::ArrayRef<ConditionNode> nodes,
                  llvm::SmallVectorImpl<Condition> &list);

  //===--- Symbols --------------------------------------------------------===//
  /// From now on a name that was not met is an error.
  void close() { isClosed = true; }
  llvm::ArrayRef<std::string> symbols() const { return symbolList; }
  /// True if a number is chosen for the name, or it is a symbol met so far.
  bool isNumber(llvm::StringRef name) const;
  /// That everything that is divided by is at least 1.
  llvm::ArrayRef<Condition> divisorConditions() const { return divisors; }

private:
  mlir::AffineExpr constant(int64_t value) const;
  /// `element` is the number of the element, from 1, that the name of a list of
  /// sizes stands for; 0 if it must not occur.
  mlir::AffineExpr size(const SizeNode &node, unsigned element);
  mlir::AffineExpr quotient(const SizeNode &node, unsigned element);
  mlir::AffineExpr elements(const SizeNode &node);
  mlir::AffineExpr symbol(llvm::StringRef name, const char *position);
  std::optional<int64_t> integer(const SizeNode &node);
  /// The number of elements of the lists that the expression names; 0 if they
  /// are empty, nothing if it names none. Fails if they differ.
  bool lengthOf(const SizeNode &node, std::optional<int64_t> &length);
  /// True if the range gets longer with a list whose length is left open.
  bool growsWithOpenLength(const ElementNode &range) const;
  bool append(const ElementNode &element,
              llvm::SmallVectorImpl<mlir::AffineExpr> &entries);
  bool appendCondition(const ConditionNode &node, unsigned element,
                       llvm::SmallVectorImpl<Condition> &list);

  Source &source;
  mlir::MLIRContext *context;
  llvm::StringMap<ChosenValue> choices;
  llvm::StringMap<int64_t> lengths;
  llvm::SmallVector<llvm::StringRef, 2> openLengths; ///< names of lists
  std::vector<std::string> symbolList;
  llvm::StringMap<unsigned> symbolNumbers;
  llvm::SmallVector<Condition> divisors;
  bool isClosed = false;
};

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_SCOPE_H
