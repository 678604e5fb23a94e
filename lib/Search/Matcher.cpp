//===- Matcher.cpp - Where rules apply, and what comes of it --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Matcher.h"
#include "Joins.h"
#include "Match.h"
#include "Terms.h"

using namespace mlir;

namespace verso::search {

/// At most this many rewrites by one rule at one node are considered: a bound
/// on what a pattern of many commutative operators can do.
static constexpr unsigned maximumMatches = 64;

/// True if both types say the same, if need be by arithmetic on sizes.
static bool sameType(const SymbolicTensor *lhs, const SymbolicTensor *rhs) {
  if (lhs == rhs)
    return true;
  return lhs && rhs && lhs->elementType == rhs->elementType &&
         lhs->rank() == rhs->rank() &&
         llvm::all_of_zip(lhs->sizes, rhs->sizes, provablyEqual);
}

/// Appends the rewrite that replaces `from` by `to`, unless it is none, breaks
/// types or is in the list.
static void append(std::vector<Alternative> &list, unsigned firstOfRule,
                   Alternative alternative) {
  for (const Replacement &replacement : alternative.replacements)
    if (!sameType(replacement.from.type(), replacement.to.type()))
      return;
  llvm::erase_if(alternative.replacements, [](const Replacement &replacement) {
    return replacement.from == replacement.to;
  });
  if (alternative.replacements.empty() ||
      list.size() - firstOfRule >= maximumMatches)
    return;
  for (const Alternative &other :
       ArrayRef<Alternative>(list).drop_front(firstOfRule))
    if (other.replacements == alternative.replacements)
      return;
  list.push_back(std::move(alternative));
}

/// Appends the rewrite for a complete, solved match.
static void appendMatch(std::vector<Alternative> &list, unsigned firstOfRule,
                        unsigned rule, const Match &match) {
  SmallVector<GraphValue, 2> outputs = match.instantiate(match.rule().target);
  if (outputs.empty())
    return;
  Alternative alternative{rule, {}, {}};
  for (auto [from, to] : llvm::zip_equal(match.rule().source.outputs, outputs))
    alternative.replacements.push_back({match.value(from), to});
  llvm::append_range(alternative.matched, match.matchedNodes());
  append(list, firstOfRule, std::move(alternative));
}

Matcher::Matcher(const RuleSet &rules, NodeArena &arena,
                 ArrayRef<int64_t> sizes)
    : rules(rules), arena(arena), sizes(sizes) {}

/// A quick look at whether `value` can match `pattern`: its operator.
static bool mayMatch(const Pattern &source, PatternValue pattern,
                     GraphValue value) {
  if (pattern.isArgument())
    return true;
  const PatternNode &wanted = source.nodes[pattern.node];
  // A uniform constant can stand for an operator without inputs.
  return value.node->isOperator() ? value.node->name() == wanted.name
                                  : wanted.inputs.empty();
}

/// Matches the two inputs of the rule's root with every pair of terms of a sum
/// (or other chain of one associative operator) that has more than two.
static void matchTerms(const Rule &rule, unsigned ruleNumber, const Node *node,
                       ArrayRef<GraphValue> terms, NodeArena &arena,
                       ArrayRef<int64_t> sizes,
                       std::vector<Alternative> &list) {
  if (rule.source.outputs.size() != 1)
    return;
  unsigned first = list.size();
  const PatternNode &root = rule.source.nodes[rule.root];
  std::optional<Match> start;
  for (unsigned i = 0; i < terms.size(); ++i)
    for (unsigned j = 0; j < terms.size(); ++j) {
      if (i == j || !mayMatch(rule.source, root.inputs[0], terms[i]) ||
          !mayMatch(rule.source, root.inputs[1], terms[j]))
        continue;
      if (!start) {
        start.emplace(rule, arena);
        if (!start->bindNode(rule.root, node))
          return;
      }
      Match::Goal goals[] = {{root.inputs[0], terms[i]},
                             {root.inputs[1], terms[j]}};
      start->extend(goals, [&](Match &match) {
        match.solve(sizes, [&](Match &solved) {
          SmallVector<GraphValue, 2> outputs =
              solved.instantiate(solved.rule().target);
          if (outputs.empty())
            return;
          SmallVector<GraphValue, 8> rest;
          for (unsigned k = 0; k < terms.size(); ++k)
            if (k != i && k != j)
              rest.push_back(terms[k]);
          rest.push_back(outputs.front());
          GraphValue combined = combineTerms(arena, *node, rest);
          if (!combined)
            return;
          Alternative alternative{ruleNumber, {{node->result(), combined}}, {}};
          llvm::append_range(alternative.matched, solved.matchedNodes());
          append(list, first, std::move(alternative));
        });
      });
    }
}

void Matcher::appendJoins(const Node *node, std::vector<Alternative> &list) {
  unsigned first = list.size();
  for (GraphValue other : regroupParts(arena, *node))
    append(list, first,
           {Alternative::reassociation, {{node->result(), other}}, {node}});
  ArrayRef<GraphValue> parts = node->inputs();
  if (parts.size() < 3)
    return;
  for (unsigned i = 0; i + 1 < parts.size(); ++i) {
    GraphValue pair = joinParts(arena, *node, parts.slice(i, 2));
    if (!pair)
      continue;
    for (const Alternative &ofPair : alternatives(pair.node)) {
      SmallVector<GraphValue, 8> others(parts.take_front(i));
      others.push_back(ofPair.replacements.front().to);
      llvm::append_range(others, parts.drop_front(i + 2));
      GraphValue joined = joinParts(arena, *node, others);
      if (!joined)
        continue;
      Alternative alternative{ofPair.rule, {{node->result(), joined}}, {}};
      for (const Node *matched : ofPair.matched)
        alternative.matched.push_back(matched == pair.node ? node : matched);
      append(list, first, std::move(alternative));
    }
  }
}

/// The rules, with one root or with several, that can match at `node` as far as
/// the node and its inputs tell, in order.
ArrayRef<unsigned> Matcher::candidates(const Node &node) {
  // All that Match::mayMatchRoot looks at.
  SmallVector<uintptr_t, 24> key;
  auto append = [&](const void *pointer) {
    key.push_back(reinterpret_cast<uintptr_t>(pointer));
  };
  append(node.name().getAsOpaquePointer());
  append(node.attributes().getAsOpaquePointer());
  key.push_back(node.numResults());
  for (GraphValue input : node.inputs()) {
    const Node &producer = *input.node;
    append(input.type());
    key.push_back(uintptr_t(producer.kind()) << 32 | input.number);
    if (producer.isOperator()) {
      append(producer.name().getAsOpaquePointer());
      append(producer.attributes().getAsOpaquePointer());
      key.push_back(uintptr_t(producer.inputs().size()) << 32 |
                    producer.numResults());
    } else if (producer.kind() == Node::Kind::Constant) {
      append(producer.value().getAsOpaquePointer());
    }
  }
  if (auto found = candidateLists.find(key); found != candidateLists.end())
    return found->second;
  SmallVector<unsigned, 32> list;
  for (unsigned number : rules.rootedAt(node.name()))
    if (Match::mayMatchRoot(rules[number], node, arena))
      list.push_back(number);
  ArrayRef<unsigned> result = ArrayRef(list).copy(candidateAllocator);
  candidateLists[ArrayRef(key).copy(candidateAllocator)] = result;
  return result;
}

const Matcher::NodeMatches &Matcher::matchesAt(const Node *node) {
  auto [entry, isNew] = known.try_emplace(node, matches.size());
  if (!isNew)
    return matches[entry->second];
  NodeMatches &result = matches.emplace_back();
  std::vector<Alternative> &list = result.singleRoot;
  auto matchRule = [&](unsigned number) {
    const Rule &rule = rules[number];
    Match::Goal goal{{int(rule.root), 0}, node->result()};
    unsigned first = list.size();
    Match(rule, arena).extend(goal, [&](Match &match) {
      match.solve(sizes, [&](Match &solved) {
        appendMatch(list, first, number, solved);
      });
    });
  };
  auto matchFirstRoot = [&](unsigned number) {
    const Rule &rule = rules[number];
    Match::Goal goal{{int(rule.root), 0}, node->result()};
    bool isMatched = false;
    Match(rule, arena).extend(goal, [&](Match &match) { isMatched = true; });
    if (isMatched)
      result.multiRoot.push_back(number);
  };
  SmallVector<GraphValue, 8> terms;
  if (rules.allowsReassociation() && node->inputs().size() == 2 &&
      arena.isAssociative(node->name()))
    terms = collectTerms(arena, *node);
  bool isLongSum = terms.size() > 2;
  ArrayRef<unsigned> possible = candidates(*node);
  // A rule that does not match the node itself can still match two terms of a
  // long sum.
  for (unsigned number : isLongSum ? rules.rootedAt(node->name()) : possible) {
    const Rule &rule = rules[number];
    bool isPossible = !possible.empty() && possible.front() == number;
    if (isPossible)
      possible = possible.drop_front();
    if (!rule.furtherRoots.empty()) {
      if (isPossible)
        matchFirstRoot(number);
      continue;
    }
    // Matching is modulo regrouping already.
    if (rule.isRegrouping && rules.allowsReassociation())
      continue;
    if (isPossible)
      matchRule(number);
    if (isLongSum)
      matchTerms(rule, number, node, terms, arena, sizes, list);
  }
  if (isLongSum) {
    unsigned first = list.size();
    for (GraphValue other : regroupTerms(arena, *node, terms))
      append(list, first,
             {Alternative::reassociation, {{node->result(), other}}, {node}});
  }
  if (arena.isJoin(*node))
    appendJoins(node, list);
  list.shrink_to_fit();
  listBytes += sizeof(NodeMatches) + list.size() * sizeof(Alternative);
  return result;
}

ArrayRef<Alternative> Matcher::alternatives(const Node *node) {
  if (!node->isOperator() || node->isConstant())
    return {};
  return matchesAt(node).singleRoot;
}

namespace {
/// Extends a match of the first root to the further ones.
class MultiRootMatcher {
public:
  MultiRootMatcher(const Rule &rule, const GraphIndex &index, NodeArena &arena,
                   llvm::function_ref<void(Match &)> found)
      : rule(rule), index(index), arena(arena), found(found) {}

  void run(const Match &match, unsigned number = 0) {
    if (number == rule.furtherRoots.size()) {
      Match complete = match;
      found(complete);
      return;
    }
    const Rule::FurtherRoot &way = rule.furtherRoots[number];
    climb(match, number, way, 0, way.start, match.value(way.start));
  }

private:
  /// Tries all users of `value`, which has matched `pattern`, as the next
  /// operator on the way to the root.
  void climb(const Match &match, unsigned number, const Rule::FurtherRoot &way,
             unsigned step, PatternValue pattern, GraphValue value) {
    unsigned operatorNumber = way.path[step];
    const PatternNode &wanted = rule.source.nodes[operatorNumber];
    for (const Node *user : index.users(value.node)) {
      if (!user->isOperator() || user->name() != wanted.name ||
          !usesAlike(wanted, *user, pattern, value))
        continue;
      if (step + 1 == way.path.size()) {
        tryRoot(match, number, operatorNumber, user);
        continue;
      }
      for (unsigned i = 0; i < user->numResults(); ++i)
        climb(match, number, way, step + 1, {int(operatorNumber), i},
              user->result(i));
    }
  }

  bool usesAlike(const PatternNode &wanted, const Node &user,
                 PatternValue pattern, GraphValue value) {
    if (wanted.inputs.size() != user.inputs().size())
      return false;
    bool anyOrder =
        wanted.inputs.size() == 2 && arena.isAssociative(user.name());
    for (unsigned i = 0; i < wanted.inputs.size(); ++i)
      for (unsigned j = 0; j < wanted.inputs.size(); ++j)
        if ((i == j || anyOrder) && wanted.inputs[i] == pattern &&
            user.inputs()[j] == value)
          return true;
    return false;
  }

  void tryRoot(const Match &match, unsigned number, unsigned operatorNumber,
               const Node *node) {
    // Two roots that are one node would be rewritten to two values.
    if (llvm::is_contained(match.matchedNodes(), node))
      return;
    Match::Goal goal{{int(operatorNumber), 0}, node->result()};
    match.extend(goal, [&](Match &extended) { run(extended, number + 1); });
  }

  const Rule &rule;
  const GraphIndex &index;
  NodeArena &arena;
  llvm::function_ref<void(Match &)> found;
};
} // namespace

void Matcher::findMultiRoot(const GraphIndex &index, const Node *node,
                            std::vector<Alternative> &result) {
  if (!node->isOperator() || node->isConstant())
    return;
  for (unsigned number : matchesAt(node).multiRoot) {
    const Rule &rule = rules[number];
    unsigned first = result.size();
    auto found = [&](Match &match) {
      match.solve(sizes, [&](Match &solved) {
        appendMatch(result, first, number, solved);
      });
    };
    MultiRootMatcher further(rule, index, arena, found);
    Match::Goal goal{{int(rule.root), 0}, node->result()};
    Match(rule, arena).extend(goal, [&](Match &match) { further.run(match); });
  }
}

} // namespace verso::search
