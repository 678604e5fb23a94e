//===- Superoptimizer.h - Rewriting whole functions ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_SUPEROPTIMIZER_H
#define VERSO_SEARCH_SUPEROPTIMIZER_H

#include "verso/Search/BacktrackingSearch.h"
#include "verso/Search/FunctionGraph.h"

namespace verso::search {

struct SuperoptimizerOptions {
  /// The search of one window. Its budget is for each window.
  BacktrackingOptions window;
  /// The sizes of windows, in nodes, one after the other.
  llvm::SmallVector<unsigned, 4> windowSizes = {16, 32};
  /// For each size, the whole graph is gone through at most so many times, each
  /// time with other boundaries between the windows, and only as long as that
  /// helps.
  unsigned maximumRounds = 4;
  /// The number of threads. It does not change the result.
  unsigned threads = 1;
};

/// A rewrite that led to the result.
struct AppliedRule {
  /// The rule's name; "reassociate" for a step that follows from associativity
  /// and commutativity.
  std::string rule;
  /// The cost after the step less the cost before it.
  Picoseconds difference = 0;
  /// Where: the origins of the nodes that the rule matched.
  llvm::SmallVector<unsigned, 4> origins;
};

/// What a superoptimisation did.
struct SuperoptimizerReport {
  Picoseconds costBefore = 0, costAfter = 0;
  /// The numbers of operators and opaque operations that run.
  unsigned nodesBefore = 0, nodesAfter = 0;
  /// The rewrites, in the order of the derivation.
  std::vector<AppliedRule> applied;
  /// Windows searched, and windows whose result was that of an equal one.
  unsigned windowsSearched = 0, windowsReused = 0;
  /// The number of graphs that were rewritten.
  uint64_t expanded = 0;
  /// True if the stop condition ended the search.
  bool stopped = false;
  /// Why what was found could not be put in the place of the function, which
  /// then is as it was (see FunctionGraph::write). Empty otherwise.
  std::string obstacle;
};

/// Searches for a cheaper graph equal to `start`, window by window: runs of
/// nodes of a topological order are each optimised by themselves, then the
/// boundaries move and the windows grow. Equal windows are optimised once. The
/// result is never dearer than `start`.
Graph superoptimize(const Graph &start, NodeArena &arena, const RuleSet &rules,
                    const SuperoptimizerOptions &options,
                    SuperoptimizerReport &report);

/// Superoptimises a function in place. The origins in `report` are numbers of
/// the function's operations as they were, and `locations`, if given, receives
/// the location of each.
llvm::Error superoptimize(mlir::FunctionOpInterface function,
                          const RuleSet &rules, const CostFunction &costs,
                          const RepresentativeSizes &sizes,
                          const SuperoptimizerOptions &options,
                          SuperoptimizerReport &report,
                          std::vector<mlir::Location> *locations = nullptr);

} // namespace verso::search

#endif // VERSO_SEARCH_SUPEROPTIMIZER_H
