//===- Matcher.h - Where rules apply, and what comes of it -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Matching is modulo associativity and commutativity of the operators that have
// them by their definition (NodeArena::isAssociative): the source
// add(conv(x, v), conv(x, w)) is found in conv(x, v) + (y + conv(x, w)). In the
// same way a rule about concat of two operands is applied to any two neighbours
// among the operands of a concat (NodeArena::isJoin).
//
// Whether a rule with one root applies to a node depends on what the node is
// computed from and on nothing else, so the answer is worked out once for each
// node of an arena and serves all graphs that the node is in. A rule with
// several roots needs the users of a value, hence a graph.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_MATCHER_H
#define VERSO_SEARCH_MATCHER_H

#include "verso/Search/Graph.h"
#include "verso/Search/RuleSet.h"
#include "llvm/Support/Allocator.h"
#include <deque>

namespace verso::search {

/// One way to rewrite a graph.
struct Alternative {
  /// The `rule` of a step that is no rule's but follows from associativity and
  /// commutativity of an operator.
  static constexpr unsigned reassociation = ~0u;

  /// The number of the rule in its RuleSet.
  unsigned rule;
  llvm::SmallVector<Replacement, 1> replacements;
  /// The operators that the source of the rule matched.
  llvm::SmallVector<const Node *, 4> matched;
};

/// Finds the rewrites of graphs of one arena. Not thread safe.
class Matcher {
public:
  /// `sizes` are the values tried for symbols of a rule that its source leaves
  /// open.
  Matcher(const RuleSet &rules, NodeArena &arena,
          llvm::ArrayRef<int64_t> sizes = {});

  /// The rewrites by rules with one root, `node`. Valid as long as the matcher.
  llvm::ArrayRef<Alternative> alternatives(const Node *node);

  /// Appends the rewrites of the graph by rules with several roots, the first
  /// of which is `node`.
  void findMultiRoot(const GraphIndex &index, const Node *node,
                     std::vector<Alternative> &result);

  /// The memory used by what is known of nodes, in bytes.
  size_t bytes() const {
    return listBytes + candidateAllocator.getTotalMemory();
  }

private:
  /// What is known of one node.
  struct NodeMatches {
    std::vector<Alternative> singleRoot;
    /// The rules with several roots, of which the first has a match.
    llvm::SmallVector<unsigned, 2> multiRoot;
  };

  const NodeMatches &matchesAt(const Node *node);
  llvm::ArrayRef<unsigned> candidates(const Node &node);
  /// Appends the rewrites of a join of several parts in other groupings, and of
  /// two neighbours among them.
  void appendJoins(const Node *node, std::vector<Alternative> &list);

  const RuleSet &rules;
  NodeArena &arena;
  llvm::SmallVector<int64_t, 8> sizes;
  llvm::DenseMap<const Node *, unsigned> known;
  std::deque<NodeMatches> matches;
  size_t listBytes = 0;
  /// The rules that may match a node, by what the node and its inputs are.
  llvm::DenseMap<llvm::ArrayRef<uintptr_t>, llvm::ArrayRef<unsigned>>
      candidateLists;
  llvm::BumpPtrAllocator candidateAllocator;
};

} // namespace verso::search

#endif // VERSO_SEARCH_MATCHER_H
