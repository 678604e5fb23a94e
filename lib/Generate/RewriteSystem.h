//===- RewriteSystem.h - What rules make of a term -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_REWRITESYSTEM_H
#define VERSO_LIB_GENERATE_REWRITESYSTEM_H

#include "Terms.h"
#include "verso/Generate/Equation.h"

namespace verso {

/// A set of rules, applied to terms.
class RewriteSystem {
public:
  explicit RewriteSystem(TermArena &arena) : arena(arena) {}

  /// Adds `equation` as a rule from its left side to its right side.
  void add(const Equation &equation);
  unsigned size() const { return rules.size(); }

  /// True if `from` becomes `to`, output by output, in at most `maxSteps`
  /// rewrites, through terms with at most one operator more than the larger of
  /// the two.
  /// A rule with several outputs counts where it rewrites all outputs at once.
  bool derives(llvm::ArrayRef<TermId> from, llvm::ArrayRef<TermId> to,
               unsigned maxSteps);

private:
  struct Rule {
    Equation equation;
    llvm::SmallVector<SymbolicTensor, 8> inputTypes;
  };
  /// What matching has found out so far.
  struct Binding {
    llvm::SmallVector<std::optional<int64_t>, 12> symbols;
    llvm::SmallVector<std::optional<TermId>, 8> inputs;
    /// Entries that could not be compared yet, with the value they must have.
    llvm::SmallVector<std::pair<mlir::AffineExpr, int64_t>, 4> deferred;
  };

  /// All terms that one rewrite of `term`, or of a part of it, gives.
  const std::vector<TermId> &rewrites(TermId term);
  void rewriteAtRoot(const Rule &rule, TermId term,
                     std::vector<TermId> &results);
  bool derivesTerm(TermId from, TermId to, unsigned maxSteps);
  bool derivesTogether(llvm::ArrayRef<TermId> from, llvm::ArrayRef<TermId> to);

  /// Calls `found` for each way to match pattern value `value` with `term` that
  /// extends `binding`, until it returns true. Returns whether it did.
  bool match(const Rule &rule, unsigned value, TermId term, Binding binding,
             llvm::function_ref<bool(const Binding &)> found);
  bool matchOperands(const Rule &rule, llvm::ArrayRef<unsigned> values,
                     llvm::ArrayRef<TermId> terms, const Binding &binding,
                     llvm::function_ref<bool(const Binding &)> found);
  bool bind(mlir::AffineExpr entry, int64_t value, Binding &binding) const;
  /// The values of all symbols, if the binding is complete and consistent.
  std::optional<SymbolValues> resolve(const Rule &rule,
                                      const Binding &binding) const;
  llvm::SmallVector<TermId, 2> build(const Rule &rule, const Binding &binding,
                                     llvm::ArrayRef<int64_t> symbols);

  TermArena &arena;
  std::deque<Rule> rules;
  /// By the operator of the first output: the rules with one output.
  llvm::DenseMap<const void *, llvm::SmallVector<unsigned, 8>> rulesByRoot;
  llvm::SmallVector<unsigned, 8> rulesWithSeveralOutputs;
  struct Memo {
    size_t numRules = 0; ///< the rules that `results` takes into account
    std::vector<TermId> results;
  };
  std::unordered_map<TermId, Memo> memos;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_REWRITESYSTEM_H
