//===- Derivation.h - Whether rules imply an equation ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a set of rules can do is more than its rules: many rewrites follow from
// several of them, one after the other. These functions tell whether an
// equation does, at concrete sizes: both its sides are rewritten, everywhere
// and by every rule in either direction, until they meet.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_DERIVATION_H
#define VERSO_SEARCH_DERIVATION_H

#include "verso/Search/BacktrackingSearch.h"

namespace verso::search {

/// The cost of a node where only the number of operators matters: 1 ms.
class UnitCost final : public CostFunction {
public:
  double milliseconds(const Node &, llvm::ArrayRef<int64_t>) const override {
    return 1;
  }
};

/// The rule from its target to its source, named `NAME (reversed)`.
mlir::OwningOpRef<RuleOp> reversed(RuleOp rule);

/// The rules of a file or folder, as RuleSet::load, and in addition each one
/// reversed, where that can be matched and leaves at most two sizes open. Both
/// sides of a rule are equal wherever both are valid, so a reversed rule is
/// right where its target is.
llvm::Expected<RuleSet> loadEquations(mlir::MLIRContext *context,
                                      llvm::StringRef path);

/// An equation to be derived: two graphs of one arena, over its arguments.
struct Equation {
  Graph source, target;
};

/// The sides of a rule at concrete values of its symbols; a symbol for a real
/// number is some real number. Fails if a side is not valid at these values.
llvm::Expected<Equation> instantiate(const Rule &rule,
                                     llvm::ArrayRef<int64_t> symbols,
                                     NodeArena &arena);

struct DerivationOptions {
  /// The number of graphs that are rewritten everywhere, at most.
  unsigned budget = 2000;
  /// No graph may have more operators than the larger side and this many.
  unsigned slack = 4;
  StopCondition stop;
};

struct Derivation {
  /// The names of the rules that lead from the source to the target, in order.
  /// `associativity` stands for a regrouping of terms.
  std::vector<std::string> steps;
};

/// A way from the source to the target, by the rules in turn; nothing if none
/// was found. `expanded`, if given, receives the number of graphs rewritten.
std::optional<Derivation> derive(const Equation &equation, const RuleSet &rules,
                                 NodeArena &arena,
                                 const DerivationOptions &options = {},
                                 unsigned *expanded = nullptr);

} // namespace verso::search

#endif // VERSO_SEARCH_DERIVATION_H
