//===- Derivation.cpp - Whether rules imply an equation -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Derivation.h"
#include "Joins.h"
#include "Match.h"
#include "Terms.h"
#include "mlir/IR/Builders.h"
#include "mlir/Parser/Parser.h"
#include <queue>

using namespace mlir;

namespace verso::search {

static constexpr llvm::StringLiteral reversedSuffix = " (reversed)";
/// A reversed rule that leaves more sizes open than this can be applied in too
/// many ways.
static constexpr unsigned maxFreeSymbols = 2;

OwningOpRef<RuleOp> reversed(RuleOp rule) {
  auto turned = cast<RuleOp>(rule->clone());
  Region kept;
  kept.takeBody(turned.getSource());
  turned.getSource().takeBody(turned.getTarget());
  turned.getTarget().takeBody(kept);
  turned.setSymName((rule.getSymName() + reversedSuffix).str());
  return turned;
}

llvm::Expected<RuleSet> loadEquations(MLIRContext *context, StringRef path) {
  llvm::Expected<RuleSet> rules = RuleSet::load(context, path);
  if (!rules)
    return rules;
  llvm::Expected<std::vector<std::string>> files = RuleSet::filesOf(path);
  if (!files)
    return files.takeError();
  for (const std::string &file : *files) {
    // It was parsed without an error a moment ago.
    OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, context);
    if (!module)
      return llvm::createStringError(file + ": has changed meanwhile");
    for (RuleOp rule : module->getOps<RuleOp>()) {
      OwningOpRef<RuleOp> turned = reversed(rule);
      // Not every target can be matched: one may leave an argument out.
      llvm::Expected<Rule> compiled = Rule::compile(*turned);
      if (!compiled)
        llvm::consumeError(compiled.takeError());
      else if (compiled->freeSymbols.size() <= maxFreeSymbols)
        if (llvm::Error error = rules->add(*turned, file))
          return std::move(error);
    }
  }
  return rules;
}

llvm::Expected<Equation>
instantiate(const Rule &rule, ArrayRef<int64_t> symbols, NodeArena &arena) {
  Match match(rule, arena);
  match.assume(symbols);
  Equation equation;
  for (auto [side, pattern, name] :
       {std::tuple(&equation.source, &rule.source, "source"),
        std::tuple(&equation.target, &rule.target, "target")}) {
    SmallVector<GraphValue, 2> outputs = match.instantiate(*pattern);
    if (outputs.empty())
      return llvm::createStringError("the " + llvm::Twine(name) + " of " +
                                     rule.name +
                                     " is not valid at these sizes");
    *side = makeGraph(outputs, arena);
  }
  return equation;
}

/// The graph with the terms of all sums (and other chains of one associative
/// operator) in one order and grouping, and of what is laid end to end at once,
/// which graphs that differ in no more than these have in common.
static Graph regrouped(const Graph &graph, NodeArena &arena) {
  llvm::DenseMap<const Node *, GraphValue> images; ///< of result 0
  auto imageOf = [&](GraphValue value) {
    auto found = images.find(value.node);
    return found == images.end() ? value
           : value.number == 0   ? found->second
                                 : found->second.node->result(value.number);
  };
  GraphIndex index(graph, arena);
  for (const Node *node : index.order()) {
    SmallVector<GraphValue, 4> inputs =
        llvm::map_to_vector<4>(node->inputs(), imageOf);
    const Node *image = arena.rebuild(*node, inputs);
    images[node] = image->result();
    if (arena.isJoin(*image))
      if (GraphValue join = joinParts(arena, *image, partsOf(arena, *image)))
        images[node] = join;
    if (!image->isOperator() || inputs.size() != 2 ||
        !arena.isAssociative(image->name()))
      continue;
    SmallVector<GraphValue, 8> terms = collectTerms(arena, *image);
    llvm::sort(terms, [](GraphValue lhs, GraphValue rhs) {
      return std::pair(lhs.node->id(), lhs.number) <
             std::pair(rhs.node->id(), rhs.number);
    });
    if (GraphValue sum = combineTerms(arena, *image, terms))
      images[node] = sum;
  }
  return makeGraph(llvm::map_to_vector<2>(graph.outputs, imageOf), arena);
}

namespace {

/// The graphs that one side of an equation was rewritten to.
class ReachedGraphs {
public:
  struct Entry {
    Graph graph;
    Graph regrouped;
    /// The entry that was rewritten, and the rule; the start has none.
    unsigned from = 0;
    unsigned rule = 0;
    unsigned steps = 0;
  };

  ReachedGraphs(const Graph &start, NodeArena &arena) {
    add({start, verso::search::regrouped(start, arena)});
  }

  const Entry &operator[](unsigned number) const { return entries[number]; }

  bool contains(const Graph &graph) const {
    return find(graph, byHash, &Entry::graph).has_value();
  }
  /// An entry that differs from one with this regrouped graph in the grouping
  /// and order of terms alone.
  std::optional<unsigned> findRegrouped(const Graph &graph) const {
    return find(graph, byRegroupedHash, &Entry::regrouped);
  }

  /// Adds a graph that is not there yet.
  unsigned add(Entry entry) {
    unsigned number = entries.size();
    byHash[entry.graph.hash()].push_back(number);
    byRegroupedHash[entry.regrouped.hash()].push_back(number);
    waiting.push({entry.graph.size + entry.steps, number});
    entries.push_back(std::move(entry));
    return number;
  }

  bool isExhausted() const { return waiting.empty(); }

  /// The next to be rewritten: small ones, and those few steps away, first.
  unsigned take() {
    unsigned number = waiting.top().second;
    waiting.pop();
    return number;
  }

  /// The rules from the start to an entry.
  SmallVector<unsigned> path(unsigned number) const {
    SmallVector<unsigned> rules;
    for (; number != 0; number = entries[number].from)
      rules.push_back(entries[number].rule);
    std::reverse(rules.begin(), rules.end());
    return rules;
  }

private:
  using Waiting = std::pair<unsigned, unsigned>;
  using Numbers = llvm::DenseMap<uint64_t, SmallVector<unsigned, 1>>;

  std::optional<unsigned> find(const Graph &graph, const Numbers &numbers,
                               Graph Entry::*member) const {
    auto found = numbers.find(graph.hash());
    if (found != numbers.end())
      for (unsigned number : found->second)
        if (entries[number].*member == graph)
          return number;
    return std::nullopt;
  }

  std::deque<Entry> entries;
  Numbers byHash, byRegroupedHash;
  std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
};

} // namespace

/// All fixed sizes of the values of two graphs.
static SmallVector<int64_t> sizesOf(const Equation &equation,
                                    NodeArena &arena) {
  SmallVector<int64_t> sizes;
  auto add = [&](GraphValue value) {
    if (const SymbolicTensor *type = value.type())
      for (AffineExpr size : type->sizes)
        if (auto fixed = dyn_cast<AffineConstantExpr>(size))
          sizes.push_back(fixed.getValue());
  };
  for (const Graph *graph : {&equation.source, &equation.target}) {
    GraphIndex index(*graph, arena);
    for (const Node *node : index.order()) {
      llvm::for_each(node->inputs(), add);
      for (unsigned i = 0; i < node->numResults(); ++i)
        add(node->result(i));
    }
  }
  llvm::sort(sizes);
  sizes.erase(llvm::unique(sizes), sizes.end());
  return sizes;
}

/// A rule from the target's side was applied towards the source.
static std::string reversedName(StringRef name) {
  if (name.consume_back(reversedSuffix))
    return name.str();
  return (name + reversedSuffix).str();
}

std::optional<Derivation> derive(const Equation &equation, const RuleSet &rules,
                                 NodeArena &arena,
                                 const DerivationOptions &options,
                                 unsigned *expanded) {
  Matcher matcher(rules, arena, sizesOf(equation, arena));
  ReachedGraphs sides[] = {ReachedGraphs(equation.source, arena),
                           ReachedGraphs(equation.target, arena)};
  unsigned largest =
      std::max(equation.source.size, equation.target.size) + options.slack;
  auto nameOf = [&](unsigned rule) {
    return rule == Alternative::reassociation ? std::string("associativity")
                                              : rules[rule].name;
  };
  auto join = [&](unsigned fromSource, unsigned fromTarget) {
    Derivation derivation;
    for (unsigned rule : sides[0].path(fromSource))
      derivation.steps.push_back(nameOf(rule));
    SmallVector<unsigned> backwards = sides[1].path(fromTarget);
    for (unsigned rule : llvm::reverse(backwards))
      derivation.steps.push_back(rule == Alternative::reassociation
                                     ? nameOf(rule)
                                     : reversedName(nameOf(rule)));
    return derivation;
  };
  unsigned count = 0;
  if (expanded)
    *expanded = 0;
  if (equation.source == equation.target)
    return Derivation();
  if (sides[1].findRegrouped(sides[0][0].regrouped)) {
    Derivation derivation;
    derivation.steps.push_back(nameOf(Alternative::reassociation));
    return derivation;
  }
  while (count < options.budget && !options.stop.isMet()) {
    if (sides[0].isExhausted() && sides[1].isExhausted())
      break;
    unsigned own = sides[count % 2].isExhausted() ? 1 - count % 2 : count % 2;
    ++count;
    if (expanded)
      *expanded = count;
    ReachedGraphs &side = sides[own];
    const ReachedGraphs &other = sides[1 - own];
    unsigned number = side.take();
    GraphIndex index(side[number].graph, arena);
    for (unsigned position = 0; position < index.order().size(); ++position)
      for (const Alternative &alternative :
           alternativesAt(index, position, matcher)) {
        std::optional<Graph> next = index.replace(alternative.replacements);
        if (!next || next->size > largest || side.contains(*next))
          continue;
        Graph form = regrouped(*next, arena);
        unsigned added = side.add(
            {*next, form, number, alternative.rule, side[number].steps + 1});
        if (std::optional<unsigned> met = other.findRegrouped(form))
          return own == 0 ? join(added, *met) : join(*met, added);
      }
  }
  return std::nullopt;
}

} // namespace verso::search
