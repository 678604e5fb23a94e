//===- BacktrackingSearch.h - The search for a cheaper graph ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_BACKTRACKINGSEARCH_H
#define VERSO_SEARCH_BACKTRACKINGSEARCH_H

#include "verso/Search/Matcher.h"
#include <atomic>
#include <chrono>

namespace verso::search {

/// When a search stops for reasons outside itself. Both only stop it: they do
/// not change what it does until then.
struct StopCondition {
  std::optional<std::chrono::steady_clock::time_point> deadline;
  const std::atomic<bool> *interrupt = nullptr;

  bool isMet() const {
    return (interrupt && interrupt->load(std::memory_order_relaxed)) ||
           (deadline && std::chrono::steady_clock::now() >= *deadline);
  }
};

/// What bounds a search of one graph.
struct BacktrackingOptions {
  /// A graph whose cost is at most this factor times the best one's is
  /// rewritten further, wherever rules apply.
  double alpha = 1.05;
  /// The number of graphs that are.
  unsigned budget = 200;
  /// The part of the budget after which the search ends if it has found no
  /// better graph meanwhile.
  double patience = 0.3;
  /// A dearer graph is rewritten further too, but only where the last steps
  /// changed it: at most this many steps away from one within alpha (up to ten
  /// times the budget for those one step away, once for the others) ...
  unsigned hillSteps = 3;
  /// ... and at most this factor dearer than that one.
  double hillHeight = 3;
  /// The order among graphs of equal cost. 0: that in which they were found.
  uint64_t seed = 0;
  /// The number of graphs of a kind that wait; beyond it the dearest are
  /// forgotten.
  unsigned maximumQueue = 4096;
  /// The search ends when its nodes, and what is known of them, use more memory
  /// than this, in bytes.
  size_t maximumBytes = size_t(64) << 20;
  StopCondition stop;
};

/// One rewrite of a derivation. A step is found again by taking the graph apart
/// (GraphIndex) and listing the alternatives of the node at `position`: those
/// by rules with one root, then those with several.
struct Step {
  /// The rule's number, or Alternative::reassociation.
  unsigned rule = 0;
  unsigned position = 0;
  unsigned alternative = 0;
  /// The cost after the step less the cost before it.
  Picoseconds difference = 0;
  /// The origins of the nodes that the rule matched.
  llvm::SmallVector<unsigned, 4> origins;
};

struct SearchResult {
  /// The cheapest graph found: the start if there is no cheaper one.
  Graph best;
  /// The rewrites that lead from the start to it.
  std::vector<Step> steps;
  /// The number of graphs that were rewritten everywhere.
  unsigned expanded = 0;
  /// True if there was nothing left to do; false if the search was stopped.
  bool exhausted = false;
};

/// Searches for the cheapest graph that rewriting `start` leads to. The result
/// depends on the arguments alone, unless the stop condition is met.
SearchResult backtrackingSearch(const Graph &start, NodeArena &arena,
                                Matcher &matcher,
                                const BacktrackingOptions &options);

/// The alternatives of the node at `position` of a graph, as steps count them.
std::vector<Alternative> alternativesAt(const GraphIndex &index,
                                        unsigned position, Matcher &matcher);

/// Repeats a derivation. Nothing if a step does not exist.
std::optional<Graph> replay(const Graph &start, llvm::ArrayRef<Step> steps,
                            NodeArena &arena, Matcher &matcher);

} // namespace verso::search

#endif // VERSO_SEARCH_BACKTRACKINGSEARCH_H
