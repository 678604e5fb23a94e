//===- Match.h - One attempt to match a rule -------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_SEARCH_MATCH_H
#define VERSO_LIB_SEARCH_MATCH_H

#include "verso/Search/Node.h"
#include "verso/Search/Rule.h"

namespace verso::search {

/// What a partial or complete match of a rule's source has bound. A value that
/// is copied where matching branches.
class Match {
public:
  /// A value of the source and the value of the graph it has to match.
  struct Goal {
    PatternValue pattern;
    GraphValue value;
  };

  Match(const Rule &rule, NodeArena &arena);

  const Rule &rule() const { return *theRule; }
  /// The node that operator `number` of the source has matched; null if none.
  const Node *node(unsigned number) const { return nodes[number]; }
  llvm::ArrayRef<const Node *> matchedNodes() const { return nodes; }
  /// The value of the graph for a value of the source that is matched.
  GraphValue value(PatternValue value) const;

  /// Extends the match by all goals. Calls `found` for every way to do so.
  void extend(llvm::ArrayRef<Goal> goals,
              llvm::function_ref<void(Match &)> found) const;

  /// Binds operator `number` of the source to `node` and checks everything but
  /// the node's inputs.
  bool bindNode(unsigned number, const Node *node);

  /// Whether the rule's root can match `node`, as far as operators, attributes
  /// and types of the node and of its inputs tell. The answer depends on these
  /// alone.
  static bool mayMatchRoot(const Rule &rule, const Node &node,
                           NodeArena &arena);

  /// Once all of the source is matched: determines the symbols, trying `sizes`
  /// for those that nothing determines, and checks sizes, conditions and types.
  /// Calls `found` for every solution.
  void solve(llvm::ArrayRef<int64_t> sizes,
             llvm::function_ref<void(Match &)> found);

  /// In place of matching: the symbols have these values, the arguments are
  /// arguments of the arena's graphs.
  void assume(llvm::ArrayRef<int64_t> values);

  /// The outputs of a side, made in the arena from a solved match. Empty if the
  /// side's definitions reject it.
  llvm::SmallVector<GraphValue, 2> instantiate(const Pattern &side) const;

private:
  void extend(llvm::SmallVectorImpl<Goal> &goals,
              llvm::function_ref<void(Match &)> found);
  bool bindArgument(unsigned number, GraphValue value);
  bool bindArgumentType(unsigned number, GraphValue value);
  bool bindInputsApart(const PatternNode &pattern, const Node &node,
                       bool swapped);
  bool bindType(mlir::Type pattern, mlir::Type actual);
  bool bindSize(mlir::AffineExpr pattern, mlir::AffineExpr actual);
  bool bindSize(mlir::AffineExpr pattern, int64_t actual);
  bool bindAttributes(const PatternNode &pattern, const Node &node);
  bool bindReal(mlir::AffineExpr pattern, mlir::FloatAttr actual);
  mlir::FloatAttr realFor(mlir::AffineExpr pattern) const;
  bool bindSymbolic(const PatternNode::SymbolicAttribute &pattern,
                    mlir::Attribute actual);
  /// Matches `verso.fill` with a constant that has one value everywhere.
  bool bindUniformConstant(const PatternNode &pattern, const Node &node);

  void setSymbol(unsigned number, mlir::AffineExpr value);
  /// The expression with the symbols' values put in; null if one has none.
  mlir::AffineExpr substitute(mlir::AffineExpr expression) const;
  /// True if the equation is satisfied or has served to find a symbol; false
  /// if it is broken. Nothing if it has too many unknowns still.
  std::optional<bool> tryEquation(mlir::AffineExpr pattern,
                                  mlir::AffineExpr actual);
  bool settleEquations();
  bool conditionsHold() const;
  mlir::Type typeFor(mlir::Type pattern) const;
  mlir::Attribute
  attributeFor(const PatternNode::SymbolicAttribute &pattern) const;
  mlir::DictionaryAttr attributesFor(const PatternNode &pattern) const;

  const Rule *theRule;
  NodeArena *arena;
  llvm::SmallVector<GraphValue, 4> arguments;
  llvm::SmallVector<const Node *, 8> nodes;
  /// The symbols' values: as expressions over the model's symbols, and as
  /// integers for those that are constant.
  llvm::SmallVector<mlir::AffineExpr, 12> symbols;
  llvm::SmallVector<int64_t, 12> constants;
  /// The values of symbols that stand for real numbers.
  llvm::SmallVector<std::pair<unsigned, mlir::FloatAttr>, 1> reals;
  llvm::SmallVector<std::pair<mlir::Type, mlir::Type>, 1> types;
  /// Sizes that are to be equal once the symbols are known: over the rule's
  /// symbols, over the model's symbols.
  llvm::SmallVector<std::pair<mlir::AffineExpr, mlir::AffineExpr>, 4> equations;
};

} // namespace verso::search

#endif // VERSO_LIB_SEARCH_MATCH_H
