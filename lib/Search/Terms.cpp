//===- Terms.cpp - Sums as lists of terms ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Terms.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace verso::search {

/// Sums of more terms are taken apart only in part.
static constexpr unsigned maximumTerms = 8;

SmallVector<GraphValue, 8> collectTerms(NodeArena &arena, const Node &node) {
  SmallVector<GraphValue, 8> terms(node.inputs());
  for (unsigned i = 0; i < terms.size() && terms.size() < maximumTerms;) {
    const Node *term = terms[i].node;
    if (!term->isOperator() || term->isConstant() ||
        term->name() != node.name()) {
      ++i;
      continue;
    }
    terms[i] = term->inputs()[0];
    terms.insert(terms.begin() + i + 1, term->inputs()[1]);
  }
  return terms;
}

static GraphValue apply(NodeArena &arena, const Node &node, GraphValue lhs,
                        GraphValue rhs) {
  const Node *sum = arena.apply(node.name(), node.attributes(), {lhs, rhs});
  return sum ? sum->result() : GraphValue();
}

/// The sum from left to right.
static GraphValue fold(NodeArena &arena, const Node &node,
                       ArrayRef<GraphValue> terms) {
  GraphValue sum = terms.front();
  for (GraphValue term : terms.drop_front())
    if (sum)
      sum = apply(arena, node, sum, term);
  return sum;
}

GraphValue combineTerms(NodeArena &arena, const Node &node,
                        ArrayRef<GraphValue> terms) {
  SmallVector<GraphValue, 8> constants, others;
  // Large terms first, otherwise in the order given.
  SmallVector<std::pair<int64_t, unsigned>, 8> bySize;
  for (auto [number, term] : enumerate(terms)) {
    if (term.isConstant())
      constants.push_back(term);
    else
      bySize.push_back({-arena.numElements(*term.type()), number});
  }
  sort(bySize);
  for (auto [negativeSize, number] : bySize)
    others.push_back(terms[number]);
  // From the smallest shape to the largest; the sum so far comes last, so that
  // a bias stays the second operand.
  GraphValue sum;
  if (!constants.empty()) {
    sum = fold(arena, node, constants);
    if (!sum)
      return {};
  }
  while (!others.empty()) {
    const SymbolicTensor *type = others.back().type();
    auto *begin =
        find_if(others, [&](GraphValue term) { return term.type() == type; });
    GraphValue group =
        fold(arena, node, ArrayRef<GraphValue>(begin, others.end()));
    others.erase(begin, others.end());
    if (!group)
      return {};
    sum = sum ? apply(arena, node, group, sum) : group;
    if (!sum)
      return {};
  }
  return sum;
}

SmallVector<GraphValue, 4> regroupTerms(NodeArena &arena, const Node &node,
                                        ArrayRef<GraphValue> terms) {
  SmallVector<GraphValue, 4> result;
  auto add = [&](GraphValue sum) {
    if (sum && sum.node != &node)
      result.push_back(sum);
  };
  add(combineTerms(arena, node, terms));
  SmallVector<GraphValue, 8> constants, others;
  for (GraphValue term : terms)
    (term.isConstant() ? constants : others).push_back(term);
  if (constants.empty())
    return result;
  GraphValue constant = fold(arena, node, constants);
  if (!constant)
    return result;
  for (GraphValue &term : others) {
    if (term.node->kind() != Node::Kind::Operator)
      continue;
    GraphValue original = term;
    term = apply(arena, node, term, constant);
    if (term)
      add(fold(arena, node, others));
    term = original;
  }
  return result;
}

} // namespace verso::search
