//===- Rule.h - A rewrite rule, compiled for matching ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_RULE_H
#define VERSO_SEARCH_RULE_H

#include "verso/Dialect/VersoDialect.h"

namespace verso::search {

/// A value of one side of a rule: an argument of the rule, or a result of one
/// of the side's operators.
struct PatternValue {
  /// The operator's number, or -1 for an argument.
  int node = -1;
  /// The number of the argument or of the result.
  unsigned number = 0;

  bool isArgument() const { return node < 0; }
  bool operator==(const PatternValue &other) const {
    return node == other.node && number == other.number;
  }
};

/// One operator of a side of a rule.
struct PatternNode {
  /// The form that an attribute has outside rules.
  enum class Form : uint8_t { Integers, Integer, Real };
  /// An attribute with entries over the symbols of the rule.
  struct SymbolicAttribute {
    mlir::StringAttr name;
    /// One entry for each integer; for a real number, the symbol that stands
    /// for it.
    llvm::SmallVector<mlir::AffineExpr, 4> entries;
    Form form = Form::Integers;
  };

  explicit PatternNode(mlir::OperationName name) : name(name) {}

  mlir::OperationName name;
  /// All attributes, as the rule has them.
  mlir::DictionaryAttr attributes;
  /// Those that mention symbols of the rule.
  llvm::SmallVector<SymbolicAttribute, 2> symbolic;
  /// Those that are a type, which stands for whatever type the rule is used at.
  llvm::SmallVector<mlir::StringAttr, 1> types;
  llvm::SmallVector<PatternValue, 2> inputs;
  unsigned numResults = 1;

  bool hasPlainAttributes() const { return symbolic.empty() && types.empty(); }
  bool isSymbolic(mlir::StringAttr attribute) const {
    return llvm::any_of(symbolic, [&](const SymbolicAttribute &symbolicOne) {
      return symbolicOne.name == attribute;
    });
  }
};

/// One side of a rule.
struct Pattern {
  /// The operators, each after its inputs.
  std::vector<PatternNode> nodes;
  llvm::SmallVector<PatternValue, 2> outputs;
};

/// A `verso.rule`, ready to be matched. Independent of the operation it was
/// made from.
struct Rule {
  /// How to find the operator that computes a further output of the source,
  /// once part of the source is matched: start from a value that is matched and
  /// follow its users.
  struct FurtherRoot {
    PatternValue start;
    /// Operators of the source, from a user of `start` to the root.
    llvm::SmallVector<unsigned, 2> path;
  };

  std::string name;
  FloatingPointClass floatingPointClass = FloatingPointClass::Reassociates;
  /// True if the rule is proved for integers modulo 2^n.
  bool holdsForIntegers = false;
  unsigned numSymbols = 0;
  /// The arguments' types over the rule's symbols. A floating-point element
  /// type stands for any type that the rule can be used at.
  llvm::SmallVector<SymbolicTensor, 4> arguments;
  llvm::SmallVector<Condition, 4> conditions;
  Pattern source, target;
  /// The operator of the source from which matching starts.
  unsigned root = 0;
  /// The other operators of the source that no operator of the source uses.
  llvm::SmallVector<FurtherRoot, 1> furtherRoots;
  /// True if both sides are the same terms under one associative operator,
  /// grouped in different ways.
  bool isRegrouping = false;
  /// The target has the source's one operator at its root again, with more
  /// operators before it: the rule applies to its own result without end.
  bool isGrowing = false;
  /// Symbols that no match can determine: they occur in the target or the
  /// conditions only, and any values that meet the conditions will do.
  llvm::SmallVector<unsigned, 1> freeSymbols;

  /// Compiles `operation`, which has passed its verifier. The error says why a
  /// rule cannot be used for rewriting.
  static llvm::Expected<Rule> compile(RuleOp operation);
};

} // namespace verso::search

#endif // VERSO_SEARCH_RULE_H
