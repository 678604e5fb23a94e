//===- Graph.cpp - Persistent graphs and rewrites of them -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Graph.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace verso::search {

/// True for nodes that a graph is made of: those that run.
static bool isListed(const Node *node) {
  return node->kind() == Node::Kind::Opaque ||
         (node->isOperator() && !node->isConstant());
}

uint64_t Graph::hash() const {
  SmallVector<uint32_t, 16> words;
  for (GraphValue output : outputs)
    words.append({output.node->id(), output.number});
  return xxh3_64bits(ArrayRef<uint8_t>(
      reinterpret_cast<const uint8_t *>(words.data()), words.size_in_bytes()));
}

/// Calls `visit` for each listed node that the outputs depend on, inputs first,
/// in an order that depends on the graph alone. Does not recurse: graphs of
/// whole models are deep.
template <typename Visit>
static void visitInOrder(ArrayRef<GraphValue> outputs, Visit visit) {
  DenseSet<const Node *> seen;
  SmallVector<std::pair<const Node *, unsigned>, 32> stack;
  auto enter = [&](const Node *node) {
    if (isListed(node) && seen.insert(node).second)
      stack.push_back({node, 0});
  };
  for (GraphValue output : outputs) {
    enter(output.node);
    while (!stack.empty()) {
      auto &[node, next] = stack.back();
      if (next < node->inputs().size()) {
        enter(node->inputs()[next++].node);
      } else {
        visit(node);
        stack.pop_back();
      }
    }
  }
}

Graph makeGraph(ArrayRef<GraphValue> outputs, const NodeArena &arena) {
  Graph graph;
  graph.outputs.assign(outputs.begin(), outputs.end());
  visitInOrder(outputs, [&](const Node *node) {
    graph.cost += arena.cost(*node);
    ++graph.size;
  });
  return graph;
}

GraphIndex::GraphIndex(const Graph &graph, NodeArena &arena)
    : source(graph), arena(arena) {
  nodes.reserve(graph.size);
  positions.reserve(graph.size);
  visitInOrder(graph.outputs, [&](const Node *node) {
    positions[node] = nodes.size();
    nodes.push_back(node);
  });
  useCounts.resize(nodes.size(), 0);
  auto countUse = [&](GraphValue value) {
    int position = positionOf(value.node);
    if (position >= 0)
      ++useCounts[position];
    return position;
  };
  for (const Node *node : nodes)
    for (GraphValue input : node->inputs()) {
      auto &list = userLists[input.node];
      if (list.empty() || list.back() != node)
        list.push_back(node);
      inputPositions.push_back(countUse(input));
    }
  llvm::for_each(graph.outputs, countUse);
}

int GraphIndex::positionOf(const Node *node) const {
  auto found = positions.find(node);
  return found == positions.end() ? -1 : static_cast<int>(found->second);
}

ArrayRef<const Node *> GraphIndex::users(const Node *node) const {
  auto found = userLists.find(node);
  return found == userLists.end() ? ArrayRef<const Node *>() : found->second;
}

namespace {
/// Keeps the cost of a graph up while uses are added and removed.
class UseCounter {
public:
  UseCounter(Graph &graph, const NodeArena &arena,
             function_ref<unsigned(const Node *)> initialCount)
      : graph(graph), arena(arena), initialCount(initialCount) {}

  /// Adds a use of `root`, which brings what it depends on into the graph.
  void acquire(const Node *root) {
    SmallVector<const Node *, 16> pending = {root};
    while (!pending.empty()) {
      const Node *node = pending.pop_back_val();
      if (!isListed(node) || countOf(node)++ != 0)
        continue;
      graph.cost += arena.cost(*node);
      ++graph.size;
      for (GraphValue input : node->inputs())
        pending.push_back(input.node);
    }
  }

  /// Removes a use of `root`; what nothing uses any more leaves the graph.
  void release(const Node *root) {
    SmallVector<const Node *, 16> pending = {root};
    while (!pending.empty()) {
      const Node *node = pending.pop_back_val();
      if (!isListed(node) || --countOf(node) != 0)
        continue;
      graph.cost -= arena.cost(*node);
      --graph.size;
      for (GraphValue input : node->inputs())
        pending.push_back(input.node);
    }
  }

  /// True if `node` has a use now.
  bool isUsed(const Node *node) { return countOf(node) != 0; }

private:
  unsigned &countOf(const Node *node) {
    auto [entry, isNew] = counts.try_emplace(node, 0);
    if (isNew)
      entry->second = initialCount(node);
    return entry->second;
  }

  Graph &graph;
  const NodeArena &arena;
  function_ref<unsigned(const Node *)> initialCount;
  SmallDenseMap<const Node *, unsigned, 32> counts;
};
} // namespace

std::optional<Graph>
GraphIndex::replace(ArrayRef<Replacement> replacements,
                    SmallVectorImpl<const Node *> *newVersions) const {
  // By position: the new version of a node that has a replaced value among its
  // inputs, directly or not, and whether a result of the node is replaced.
  SmallVector<const Node *, 32> rebuilt(nodes.size(), nullptr);
  SmallVector<bool, 32> isReplaced(nodes.size(), false);
  for (const Replacement &replacement : replacements)
    if (int position = positionOf(replacement.from.node); position >= 0)
      isReplaced[position] = true;
  auto changes = [&](int position) {
    return position >= 0 && (rebuilt[position] || isReplaced[position]);
  };
  auto newVersion = [&](GraphValue value, int position) {
    if (!changes(position))
      return value;
    for (const Replacement &replacement : replacements)
      if (replacement.from == value)
        return replacement.to;
    return rebuilt[position] ? GraphValue{rebuilt[position], value.number}
                             : value;
  };
  SmallVector<GraphValue, 8> inputs;
  const int *next = inputPositions.data();
  for (auto [position, node] : enumerate(nodes)) {
    ArrayRef<int> sources(next, node->inputs().size());
    next += sources.size();
    if (none_of(sources, changes))
      continue;
    inputs.clear();
    for (auto [input, inputPosition] : zip_equal(node->inputs(), sources))
      inputs.push_back(newVersion(input, inputPosition));
    // A node of which another result is replaced than the one used stays.
    if (inputs != node->inputs())
      rebuilt[position] = arena.rebuild(*node, inputs);
  }

  Graph result = source;
  auto initialCount = [&](const Node *node) -> unsigned {
    int position = positionOf(node);
    return position < 0 ? 0 : useCounts[position];
  };
  UseCounter counter(result, arena, initialCount);
  for (GraphValue &output : result.outputs)
    if (GraphValue replaced = newVersion(output, positionOf(output.node));
        replaced != output) {
      counter.acquire(replaced.node);
      output = replaced;
    }
  for (auto [before, after] : zip_equal(source.outputs, result.outputs))
    if (before != after)
      counter.release(before.node);
  for (auto [before, after] : zip_equal(nodes, rebuilt))
    if (after && before != after && counter.isUsed(before))
      return std::nullopt;
  if (newVersions)
    newVersions->assign(rebuilt.begin(), rebuilt.end());
  return result;
}

} // namespace verso::search
