//===- Graph.h - Persistent graphs and rewrites of them --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_GRAPH_H
#define VERSO_SEARCH_GRAPH_H

#include "verso/Search/Node.h"

namespace verso::search {

/// A graph: the list of its output values, and with them all that they depend
/// on. A value of few words; the nodes are shared with other graphs.
struct Graph {
  llvm::SmallVector<GraphValue, 4> outputs;
  /// The sum of the costs of the graph's nodes.
  Picoseconds cost = 0;
  /// The number of operators and opaque operations that do not depend on
  /// constants alone.
  unsigned size = 0;

  /// A hash of the outputs. Equal graphs of one arena have equal hashes, in
  /// every run.
  uint64_t hash() const;
  bool operator==(const Graph &other) const { return outputs == other.outputs; }
};

/// The graph with these outputs, its cost and size computed afresh.
Graph makeGraph(llvm::ArrayRef<GraphValue> outputs, const NodeArena &arena);

/// `from`, a value of a graph, to be replaced by `to`, which has the same type
/// and value.
struct Replacement {
  GraphValue from, to;

  bool operator==(const Replacement &other) const {
    return from == other.from && to == other.to;
  }
};

/// A graph taken apart for matching and rewriting: its nodes in order, and the
/// users of each. Nodes that depend on constants alone, and leaves, are not
/// listed.
class GraphIndex {
public:
  GraphIndex(const Graph &graph, NodeArena &arena);

  const Graph &graph() const { return source; }
  /// The operators and opaque operations of the graph, each after its inputs.
  /// The order depends on nothing but the graph.
  llvm::ArrayRef<const Node *> order() const { return nodes; }
  /// The position of a node in `order`, or -1 if it is not listed.
  int positionOf(const Node *node) const;
  /// The listed nodes that have a result of `node` (any node, also a leaf) as
  /// an input, in order, each once.
  llvm::ArrayRef<const Node *> users(const Node *node) const;

  /// The graph in which every use of a replaced value, but for those by the
  /// replacements themselves, is one of its replacement. Its cost is found by
  /// the difference. Nothing if the replacement of one value needs, as it
  /// stands, a node that another replacement would change: the graph would have
  /// that node in two versions, where a program that is rewritten in place
  /// would have a cycle.
  ///
  /// If `newVersions` is given, it receives for each listed node, by position,
  /// what it is now if it changed because its inputs did, else null.
  std::optional<Graph>
  replace(llvm::ArrayRef<Replacement> replacements,
          llvm::SmallVectorImpl<const Node *> *newVersions = nullptr) const;

private:
  Graph source;
  NodeArena &arena;
  std::vector<const Node *> nodes;
  llvm::DenseMap<const Node *, unsigned> positions;
  /// The positions of the inputs of each listed node, one after the other.
  std::vector<int> inputPositions;
  llvm::DenseMap<const Node *, llvm::SmallVector<const Node *, 2>> userLists;
  /// How often a listed node is used: by listed nodes and as an output.
  std::vector<unsigned> useCounts;
};

} // namespace verso::search

#endif // VERSO_SEARCH_GRAPH_H
