//===- Superoptimizer.cpp - Rewriting whole functions ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Superoptimizer.h"
#include "Parallel.h"
#include "Window.h"
#include "llvm/ADT/SetVector.h"
#include <map>

using namespace mlir;

namespace verso::search {

namespace {
/// How the nodes of a graph are put in line for cutting.
enum class Arrangement {
  DepthFirst, ///< what belongs to one chain is together
  ByLevel,    ///< what is equally far from the inputs is together
};

/// Where a window starts: at most `size` nodes after the last one, at an
/// expensive node, since cheap ones are often fused into what is before them.
unsigned nextBoundary(ArrayRef<const Node *> order, unsigned begin,
                      unsigned size, const NodeArena &arena) {
  if (order.size() - begin <= size)
    return order.size();
  unsigned best = begin + size;
  for (unsigned i = best; i > begin + size - size / 4; --i)
    if (arena.cost(*order[i]) > arena.cost(*order[best]))
      best = i;
  return best;
}

class Superoptimizer {
public:
  Superoptimizer(NodeArena &arena, const RuleSet &rules,
                 const SuperoptimizerOptions &options,
                 SuperoptimizerReport &report)
      : arena(arena), rules(rules), options(options), report(report) {}

  Graph run(const Graph &start) {
    Graph current = start;
    refine(GraphIndex(start, arena).order());
    for (unsigned size : options.windowSizes)
      for (unsigned round = 0; round < options.maximumRounds; ++round)
        if (!goThrough(current, std::max(size, 1u)))
          break;
    // With what is known of costs by now. A search that was stopped may have
    // kept what it had no time to measure.
    report.costBefore = makeGraph(start.outputs, arena).cost;
    report.costAfter = makeGraph(current.outputs, arena).cost;
    report.nodesBefore = start.size;
    if (report.costAfter > report.costBefore) {
      current = start;
      report.costAfter = report.costBefore;
      report.applied.clear();
    }
    report.nodesAfter = current.size;
    report.stopped = options.window.stop.isMet();
    return current;
  }

private:
  /// One round: all cuts with windows of one size. Returns whether it helped.
  bool goThrough(Graph &graph, unsigned size) {
    bool improved = pass(graph, size, size, Arrangement::DepthFirst);
    // A single window is the same however it is cut.
    if (graph.size > size) {
      improved |= pass(graph, size, size / 2, Arrangement::DepthFirst);
      improved |= pass(graph, size, size, Arrangement::ByLevel);
    }
    return improved;
  }

  /// Optimises all windows of one cut. The first has `first` nodes.
  bool pass(Graph &graph, unsigned size, unsigned first,
            Arrangement arrangement) {
    if (graph.size == 0 || options.window.stop.isMet())
      return false;
    GraphIndex index(graph, arena);
    std::vector<Window> windows = cut(index, size, first, arrangement);
    solve(windows);
    graph = makeGraph(graph.outputs, arena);
    std::vector<AppliedRule> applied;
    Graph next = stitch(graph, windows, applied);
    // Windows were confirmed one by one; together they change what is before
    // each other.
    if (std::pair(next.cost, next.size) >= std::pair(graph.cost, graph.size))
      return false;
    graph = std::move(next);
    llvm::append_range(report.applied, applied);
    return true;
  }

  std::vector<Window> cut(const GraphIndex &index, unsigned size,
                          unsigned first, Arrangement arrangement) {
    std::vector<const Node *> order(index.order());
    if (arrangement == Arrangement::ByLevel)
      sortByLevel(order);
    llvm::DenseMap<const Node *, unsigned> outputNodes;
    for (GraphValue output : index.graph().outputs)
      outputNodes[output.node] |= 1u << std::min(output.number, 31u);
    std::vector<Window> windows;
    for (unsigned begin = 0; begin < order.size();) {
      unsigned limit = windows.empty() ? std::max(first, 1u) : size;
      unsigned end = nextBoundary(order, begin, limit, arena);
      windows.emplace_back(
          ArrayRef<const Node *>(order).slice(begin, end - begin), index,
          outputNodes);
      begin = end;
    }
    return windows;
  }

  static void sortByLevel(std::vector<const Node *> &order) {
    llvm::DenseMap<const Node *, unsigned> levels;
    std::vector<std::tuple<unsigned, unsigned, const Node *>> keyed;
    for (const Node *node : order) {
      unsigned level = 0;
      for (GraphValue input : node->inputs())
        if (auto found = levels.find(input.node); found != levels.end())
          level = std::max(level, found->second + 1);
      levels[node] = level;
      keyed.push_back({level, static_cast<unsigned>(keyed.size()), node});
    }
    llvm::sort(keyed);
    for (auto [entry, node] : llvm::zip_equal(keyed, order))
      node = std::get<2>(entry);
  }

  /// Asks for the exact costs of nodes, until the search is to stop. Returns
  /// whether any changed.
  bool refine(ArrayRef<const Node *> nodes) {
    bool changed = false;
    for (const Node *node : nodes)
      if (!options.window.stop.isMet())
        changed |= arena.refineCosts(node);
    return changed;
  }

  /// A window to be searched, and where the result goes.
  using Work = std::pair<const Window *, WindowResult *>;

  /// Makes sure that `results` has a result for each window.
  void solve(ArrayRef<Window> windows) {
    /// How often windows are searched again because costs turned out to be
    /// others than expected.
    constexpr unsigned maximumRepeats = 4;
    std::vector<Work> work;
    for (const Window &window : windows) {
      auto [entry, isNew] = results.try_emplace(
          std::vector<uintptr_t>(window.key()), WindowResult());
      if (isNew)
        work.push_back({&window, &entry->second});
      else
        ++report.windowsReused;
    }
    report.windowsSearched += work.size();
    for (unsigned repeat = 0; repeat <= maximumRepeats && !work.empty();
         ++repeat) {
      search(work);
      llvm::erase_if(work,
                     [](const Work &item) { return !item.second->isImproved; });
      if (!refineResults(work))
        break;
    }
  }

  void search(ArrayRef<Work> work) {
    forEachIndex(arena.getContext(), options.threads, work.size(),
                 [&](size_t i) {
                   auto [window, result] = work[i];
                   *result = WindowResult();
                   if (!options.window.stop.isMet())
                     *result = window->solve(arena, rules, options.window);
                 });
    for (auto [window, result] : work)
      report.expanded += result->expanded;
  }

  /// Asks for the exact costs of what the search chose. Returns whether any
  /// changed.
  bool refineResults(ArrayRef<Work> work) {
    bool changed = false;
    for (auto [window, result] : work)
      changed |= refine(instantiate(*window, *result, window->leaves()).first);
    return changed;
  }

  /// Whether a window gets cheaper by its result where it stands: the cost of a
  /// node can depend on what is before it in another window, and on what has
  /// been measured since.
  bool isConfirmed(const Window &window, const WindowResult &result) {
    llvm::DenseSet<const Node *> counted;
    Picoseconds before = 0, after = 0;
    size_t sizeBefore = window.nodes().size();
    for (const Node *node : window.nodes())
      before += arena.cost(*node);
    auto [nodes, outputs] = instantiate(window, result, window.leaves());
    for (const Node *node : nodes)
      if (counted.insert(node).second)
        after += arena.cost(*node);
    size_t sizeAfter = counted.size();
    return std::pair(after, sizeAfter) < std::pair(before, sizeBefore);
  }

  /// Whether the cost function lets a result take the place of its window.
  /// Equal windows get the same answer; without time for it, the costs decide.
  bool isAccepted(const Window &window, const WindowResult &result) {
    auto [known, isNew] = accepted.try_emplace(&result, true);
    if (!isNew || options.window.stop.isMet())
      return known->second;
    auto [nodes, outputs] = instantiate(window, result, window.leaves());
    llvm::SetVector<const Node *> distinct(nodes.begin(), nodes.end());
    known->second = arena.costFunction().confirms(
        {window.nodes(), window.outputs()}, {distinct.getArrayRef(), outputs},
        arena.symbols());
    return known->second;
  }

  /// The graph in which each window is replaced by its result.
  Graph stitch(const Graph &graph, ArrayRef<Window> windows,
               std::vector<AppliedRule> &applied) {
    llvm::DenseMap<const Node *, SmallVector<GraphValue, 1>> newValues;
    auto newValue = [&](GraphValue value) {
      auto found = newValues.find(value.node);
      if (found == newValues.end())
        return value;
      return found->second[value.number];
    };
    for (const Window &window : windows) {
      const WindowResult &result = results.at(window.key());
      if (!result.isImproved || !isConfirmed(window, result) ||
          !isAccepted(window, result)) {
        for (const Node *node : window.nodes()) {
          SmallVector<GraphValue, 4> inputs;
          for (GraphValue input : node->inputs())
            inputs.push_back(newValue(input));
          setResults(newValues[node], *node, *arena.rebuild(*node, inputs));
        }
        continue;
      }
      SmallVector<GraphValue, 8> leaves;
      for (GraphValue leaf : window.leaves())
        leaves.push_back(newValue(leaf));
      auto outputs = instantiate(window, result, leaves).second;
      for (auto [before, after] : llvm::zip_equal(window.outputs(), outputs)) {
        auto &values = newValues[before.node];
        values.resize(std::max(before.node->numResults(), 1u));
        values[before.number] = after;
      }
      for (const Step &step : result.steps)
        applied.push_back(describe(step, window));
    }
    SmallVector<GraphValue, 4> outputs;
    for (GraphValue output : graph.outputs)
      outputs.push_back(newValue(output));
    return makeGraph(outputs, arena);
  }

  static void setResults(SmallVector<GraphValue, 1> &values, const Node &old,
                         const Node &now) {
    for (unsigned i = 0; i < std::max(old.numResults(), 1u); ++i)
      values.push_back(now.result(i));
  }

  /// The result of a window in the graph's arena, with these values as leaves:
  /// its nodes that do not depend on constants alone, and its outputs.
  std::pair<std::vector<const Node *>, SmallVector<GraphValue, 4>>
  instantiate(const Window &window, const WindowResult &result,
              ArrayRef<GraphValue> leaves) {
    std::vector<const Node *> made;
    auto valueOf = [&](WindowResult::Reference reference) {
      return reference.isLeaf
                 ? leaves[reference.index]
                 : GraphValue{made[reference.index], reference.number};
    };
    for (const WindowResult::NewNode &node : result.nodes) {
      SmallVector<GraphValue, 4> inputs;
      for (WindowResult::Reference reference : node.inputs)
        inputs.push_back(valueOf(reference));
      if (node.kind == Node::Kind::Opaque) {
        made.push_back(arena.rebuild(*window.nodes()[node.origin], inputs));
        continue;
      }
      unsigned origin = node.origin == Node::noOrigin
                            ? Node::noOrigin
                            : window.nodes()[node.origin]->origin();
      made.push_back(
          arena.apply(OperationName::getFromOpaquePointer(node.operatorName),
                      node.attributes, inputs, node.types, origin));
    }
    SmallVector<GraphValue, 4> outputs;
    for (WindowResult::Reference output : result.outputs)
      outputs.push_back(valueOf(output));
    llvm::erase_if(made, [](const Node *node) { return node->isConstant(); });
    return {std::move(made), std::move(outputs)};
  }

  AppliedRule describe(const Step &step, const Window &window) const {
    AppliedRule rule;
    rule.rule = step.rule == Alternative::reassociation ? "reassociate"
                                                        : rules[step.rule].name;
    rule.difference = step.difference;
    for (unsigned node : step.origins)
      if (unsigned origin = window.nodes()[node]->origin();
          origin != Node::noOrigin)
        rule.origins.push_back(origin);
    return rule;
  }

  NodeArena &arena;
  const RuleSet &rules;
  const SuperoptimizerOptions &options;
  SuperoptimizerReport &report;
  /// By the key of the window. Only looked up, never gone through.
  std::map<std::vector<uintptr_t>, WindowResult> results;
  /// What the cost function said of results.
  llvm::DenseMap<const WindowResult *, bool> accepted;
};
} // namespace

Graph superoptimize(const Graph &start, NodeArena &arena, const RuleSet &rules,
                    const SuperoptimizerOptions &options,
                    SuperoptimizerReport &report) {
  return Superoptimizer(arena, rules, options, report).run(start);
}

llvm::Error superoptimize(FunctionOpInterface function, const RuleSet &rules,
                          const CostFunction &costs,
                          const RepresentativeSizes &sizes,
                          const SuperoptimizerOptions &options,
                          SuperoptimizerReport &report,
                          std::vector<Location> *locations) {
  llvm::Expected<std::unique_ptr<FunctionGraph>> graph =
      FunctionGraph::create(function, costs, sizes);
  if (!graph)
    return graph.takeError();
  if (locations)
    for (Operation *operation : (*graph)->origins())
      locations->push_back(operation->getLoc());
  Graph result = superoptimize((*graph)->graph(), (*graph)->arena(), rules,
                               options, report);
  if (llvm::Error error = (*graph)->write(result, options.threads)) {
    report.obstacle = llvm::toString(std::move(error));
    report.applied.clear();
    report.costAfter = report.costBefore;
    report.nodesAfter = report.nodesBefore;
  }
  return llvm::Error::success();
}

} // namespace verso::search
