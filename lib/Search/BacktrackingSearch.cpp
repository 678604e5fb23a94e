//===- BacktrackingSearch.cpp - The search for a cheaper graph ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Graphs within alpha of the best are rewritten in the order of their cost, as
// in the search of TASO. Some rewrites pay off only after others that cost
// more: an elementwise product becomes a convolution that a neighbour then
// absorbs. Raising alpha until such a step is within it would let everything
// else in as well. So a dearer graph is kept on a second queue, together with
// the place where it was changed, and is rewritten there only: by matches that
// contain a node of its last steps.
//
//===----------------------------------------------------------------------===//

#include "verso/Search/BacktrackingSearch.h"
#include <array>
#include <cmath>
#include <map>

using namespace llvm;

namespace verso::search {

std::vector<Alternative> alternativesAt(const GraphIndex &index,
                                        unsigned position, Matcher &matcher) {
  const Node *node = index.order()[position];
  std::vector<Alternative> list = matcher.alternatives(node).vec();
  matcher.findMultiRoot(index, node, list);
  return list;
}

std::optional<Graph> replay(const Graph &start, ArrayRef<Step> steps,
                            NodeArena &arena, Matcher &matcher) {
  Graph graph = start;
  for (const Step &step : steps) {
    GraphIndex index(graph, arena);
    if (step.position >= index.order().size())
      return std::nullopt;
    std::vector<Alternative> list =
        alternativesAt(index, step.position, matcher);
    if (step.alternative >= list.size())
      return std::nullopt;
    std::optional<Graph> next =
        index.replace(list[step.alternative].replacements);
    if (!next)
      return std::nullopt;
    graph = std::move(*next);
  }
  return graph;
}

namespace {
/// A graph that waits to be rewritten.
struct Candidate {
  Graph graph;
  /// The expanded graph that it was made from, and how.
  unsigned parent = 0;
  Step step;
  /// The cost of the last graph within alpha on the way here, the number of
  /// steps since, and the nodes that these steps made. Without such steps the
  /// graph is rewritten everywhere.
  Picoseconds valley = 0;
  unsigned hillSteps = 0;
  SmallVector<const Node *, 8> touched;
};

/// The order in which graphs are taken: by the cost of the valley that they
/// come from (their own, if they are in one), then by cost, then by size, then
/// by a number that no two have in common.
struct Priority {
  Picoseconds valley;
  unsigned hillSteps;
  Picoseconds cost;
  unsigned size;
  uint64_t tie;

  auto operator<=>(const Priority &) const = default;
};

/// A queue that forgets its last elements when it gets too long.
class Queue {
public:
  explicit Queue(unsigned limit) : limit(limit) {}

  bool empty() const { return candidates.empty(); }
  void push(Priority priority, Candidate candidate) {
    if (candidates.size() >= limit) {
      if (limit == 0 || std::prev(candidates.end())->first < priority)
        return;
      candidates.erase(std::prev(candidates.end()));
    }
    candidates.emplace(priority, std::move(candidate));
  }
  Candidate pop() {
    Candidate first = std::move(candidates.begin()->second);
    candidates.erase(candidates.begin());
    return first;
  }

private:
  unsigned limit;
  std::map<Priority, Candidate> candidates;
};

/// The finalizer of SplitMix64: a bijection, so numbers stay distinct.
uint64_t scramble(uint64_t word) {
  word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
  word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
  return word ^ (word >> 31);
}

class Searcher {
public:
  Searcher(NodeArena &arena, Matcher &matcher,
           const BacktrackingOptions &options)
      : arena(arena), matcher(matcher), options(options),
        queues{Queue(options.maximumQueue), Queue(options.maximumQueue),
               Queue(options.maximumQueue)} {}

  SearchResult run(const Graph &start) {
    best = start;
    visited.insert(start.hash());
    Candidate first;
    first.graph = start;
    push(std::move(first));
    while (arena.bytes() + matcher.bytes() < options.maximumBytes &&
           !options.stop.isMet()) {
      std::optional<Candidate> next = take();
      if (!next)
        break;
      expand(std::move(*next));
    }
    result.exhausted =
        llvm::all_of(queues, [](const Queue &queue) { return queue.empty(); });
    result.expanded = taken[Valley];
    result.best = best;
    for (unsigned i = bestNumber; i != 0; i = expandedList[i].parent)
      result.steps.push_back(expandedList[i].step);
    std::reverse(result.steps.begin(), result.steps.end());
    if (bestIsLast)
      result.steps.push_back(bestStep);
    return std::move(result);
  }

private:
  /// The dearest cost that is within alpha of the best.
  Picoseconds limit() const {
    return static_cast<Picoseconds>(options.alpha *
                                    static_cast<double>(best.cost));
  }

  bool isValley(const Candidate &candidate) const {
    return candidate.graph.cost <= limit();
  }

  void push(Candidate candidate) {
    uint64_t tie = options.seed == 0
                       ? sequence
                       : scramble(sequence + scramble(options.seed));
    ++sequence;
    bool isHill = candidate.hillSteps != 0;
    Priority priority{isHill ? candidate.valley : candidate.graph.cost,
                      candidate.hillSteps, candidate.graph.cost,
                      candidate.graph.size, tie};
    queues[std::min<unsigned>(candidate.hillSteps, Ridge)].push(
        priority, std::move(candidate));
  }

  /// The number of graphs in valleys that may be taken if no better graph is
  /// found.
  unsigned budget() const {
    double patient = std::ceil(options.patience * double(options.budget));
    return static_cast<unsigned>(
        std::min<double>(options.budget, takenBeforeBest + patient));
  }

  /// How many graphs of a kind may have been taken when `valleys` of those in
  /// valleys have.
  static unsigned share(unsigned kind, unsigned valleys) {
    return kind == Slope ? 10 * valleys : valleys;
  }

  /// The next graph to rewrite, a graph on a hill if there is one and it is the
  /// turn of its kind. What is too dear by now is dropped.
  std::optional<Candidate> take() {
    for (;;) {
      unsigned kind = Valley;
      bool isLast = queues[Valley].empty() || taken[Valley] >= budget();
      unsigned valleys = isLast ? budget() : taken[Valley];
      if (!queues[Slope].empty() && taken[Slope] < share(Slope, valleys))
        kind = Slope;
      else if (!queues[Ridge].empty() && taken[Ridge] < share(Ridge, valleys))
        kind = Ridge;
      else if (isLast)
        return std::nullopt;
      Candidate next = queues[kind].pop();
      Picoseconds cost = kind == Valley ? next.graph.cost : next.valley;
      if (cost > limit())
        continue;
      ++taken[kind];
      return next;
    }
  }

  void expand(Candidate candidate) {
    unsigned number = expandedList.size();
    expandedList.push_back({candidate.parent, candidate.step});
    GraphIndex index(candidate.graph, arena);
    std::vector<Alternative> multiRoot;
    for (unsigned position = 0; position < index.order().size(); ++position) {
      const Node *node = index.order()[position];
      ArrayRef<Alternative> singleRoot = matcher.alternatives(node);
      multiRoot.clear();
      matcher.findMultiRoot(index, node, multiRoot);
      unsigned count = 0;
      for (ArrayRef<Alternative> list :
           {singleRoot, ArrayRef<Alternative>(multiRoot)})
        for (const Alternative &alternative : list)
          consider(candidate, number, index, alternative, position, count++);
    }
  }

  /// Looks at the graph that `alternative`, number `choice` of the node at
  /// `position`, makes of `from`, the expanded graph `number`.
  void consider(const Candidate &from, unsigned number, const GraphIndex &index,
                const Alternative &alternative, unsigned position,
                unsigned choice) {
    if (from.hillSteps != 0 &&
        none_of(alternative.matched, [&](const Node *node) {
          return is_contained(from.touched, node);
        }))
      return;
    SmallVector<const Node *, 32> newVersions;
    std::optional<Graph> graph =
        index.replace(alternative.replacements, &newVersions);
    if (!graph || !visited.insert(graph->hash()).second)
      return;
    Step step;
    step.rule = alternative.rule;
    step.position = position;
    step.alternative = choice;
    step.difference = graph->cost - from.graph.cost;
    for (const Node *node : alternative.matched)
      if (node->origin() != Node::noOrigin)
        step.origins.push_back(node->origin());

    Candidate next;
    next.graph = std::move(*graph);
    next.parent = number;
    next.step = std::move(step);
    if (std::pair(next.graph.cost, next.graph.size) <
        std::pair(best.cost, best.size)) {
      best = next.graph;
      bestNumber = number;
      bestStep = next.step;
      bestIsLast = true;
      takenBeforeBest = taken[Valley];
    }
    if (!isValley(next)) {
      next.hillSteps = from.hillSteps + 1;
      next.valley = from.hillSteps == 0 ? from.graph.cost : from.valley;
      if (next.hillSteps > options.hillSteps ||
          static_cast<double>(next.graph.cost) >
              options.hillHeight * static_cast<double>(next.valley))
        return;
      setTouched(from, next, index, alternative, newVersions);
    }
    push(std::move(next));
  }

  /// The nodes that steps since the last valley made: those of this step, and
  /// the earlier ones in their present version.
  void setTouched(const Candidate &from, Candidate &next,
                  const GraphIndex &index, const Alternative &alternative,
                  ArrayRef<const Node *> newVersions) {
    for (const Node *node : from.touched) {
      int place = index.positionOf(node);
      next.touched.push_back(
          place >= 0 && newVersions[place] ? newVersions[place] : node);
    }
    SmallVector<const Node *, 8> pending;
    for (const Replacement &replacement : alternative.replacements)
      pending.push_back(replacement.to.node);
    while (!pending.empty()) {
      const Node *node = pending.pop_back_val();
      if (!node->isOperator() || node->isConstant() ||
          index.positionOf(node) >= 0 || is_contained(next.touched, node))
        continue;
      next.touched.push_back(node);
      for (GraphValue input : node->inputs())
        pending.push_back(input.node);
    }
  }

  /// Where graphs wait: those within alpha, those one step away from one, and
  /// those further away.
  enum Kind : unsigned { Valley, Slope, Ridge, numKinds };

  struct Expanded {
    unsigned parent;
    Step step;
  };

  NodeArena &arena;
  Matcher &matcher;
  const BacktrackingOptions &options;
  SearchResult result;
  std::array<Queue, numKinds> queues;
  /// How many graphs of each kind have been taken.
  std::array<unsigned, numKinds> taken = {};
  /// The graphs rewritten so far, the start first.
  std::vector<Expanded> expandedList;
  DenseSet<uint64_t> visited;
  uint64_t sequence = 0;
  /// The best graph: made by `bestStep` from expanded graph `bestNumber`.
  Graph best;
  unsigned bestNumber = 0;
  Step bestStep;
  bool bestIsLast = false;
  /// How many graphs in valleys had been taken when it was found.
  unsigned takenBeforeBest = 0;
};
} // namespace

SearchResult backtrackingSearch(const Graph &start, NodeArena &arena,
                                Matcher &matcher,
                                const BacktrackingOptions &options) {
  return Searcher(arena, matcher, options).run(start);
}

} // namespace verso::search
