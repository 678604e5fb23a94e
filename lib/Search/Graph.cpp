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
  for (const Node *node : nodes)
    for (GraphValue input : node->inputs()) {
      auto &list = userLists[input.node];
      if (list.empty() || list.back() != node)
        list.push_back(node);
      if (int position = positionOf(input.node); position >= 0)
        ++useCounts[position];
    }
  for (GraphValue output : graph.outputs)
    if (int position = positionOf(output.node); position >= 0)
      ++useCounts[position];
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
                    DenseMap<const Node *, const Node *> *newVersions) const {
  // The new version of each node that has a replaced value among its inputs,
  // directly or not.
  SmallDenseMap<const Node *, const Node *, 16> rebuilt;
  unsigned first = nodes.size();
  for (const Replacement &replacement : replacements)
    if (int position = positionOf(replacement.from.node); position >= 0)
      first = std::min<unsigned>(first, position);
  auto newVersion = [&](GraphValue value) {
    for (const Replacement &replacement : replacements)
      if (replacement.from == value)
        return replacement.to;
    auto found = rebuilt.find(value.node);
    return found == rebuilt.end() ? value
                                  : GraphValue{found->second, value.number};
  };
  SmallVector<GraphValue, 8> inputs;
  for (const Node *node : ArrayRef<const Node *>(nodes).drop_front(first)) {
    inputs.clear();
    bool changed = false;
    for (GraphValue input : node->inputs()) {
      inputs.push_back(newVersion(input));
      changed |= inputs.back() != input;
    }
    if (changed)
      rebuilt[node] = arena.rebuild(*node, inputs);
  }

  Graph result = source;
  auto initialCount = [&](const Node *node) -> unsigned {
    int position = positionOf(node);
    return position < 0 ? 0 : useCounts[position];
  };
  UseCounter counter(result, arena, initialCount);
  for (GraphValue &output : result.outputs)
    if (GraphValue replaced = newVersion(output); replaced != output) {
      counter.acquire(replaced.node);
      output = replaced;
    }
  for (auto [before, after] : zip_equal(source.outputs, result.outputs))
    if (before != after)
      counter.release(before.node);
  for (const auto &[before, after] : rebuilt)
    if (before != after && counter.isUsed(before))
      return std::nullopt;
  if (newVersions)
    newVersions->insert(rebuilt.begin(), rebuilt.end());
  return result;
}

} // namespace verso::search
