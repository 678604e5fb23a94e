//===- Joins.cpp - Operands end to end, in any grouping -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Joins.h"

using namespace llvm;

namespace verso::search {

/// More parts than this are not joined in two groups.
static constexpr unsigned maximumParts = 8;

SmallVector<GraphValue, 8> partsOf(NodeArena &arena, const Node &join) {
  SmallVector<GraphValue, 8> parts;
  for (GraphValue input : join.inputs()) {
    const Node &node = *input.node;
    if (arena.isJoin(node) && node.name() == join.name() &&
        node.attributes() == join.attributes())
      append_range(parts, partsOf(arena, node));
    else
      parts.push_back(input);
  }
  return parts;
}

GraphValue joinParts(NodeArena &arena, const Node &join,
                     ArrayRef<GraphValue> parts) {
  if (parts.size() == 1)
    return parts.front();
  const Node *joined = arena.apply(join.name(), join.attributes(), parts);
  return joined ? joined->result() : GraphValue();
}

SmallVector<GraphValue, 4> regroupParts(NodeArena &arena, const Node &join) {
  SmallVector<GraphValue, 8> parts = partsOf(arena, join);
  SmallVector<GraphValue, 4> result;
  auto add = [&](GraphValue joined) {
    if (joined && joined.node != &join)
      result.push_back(joined);
  };
  if (parts.size() < 3)
    return result;
  add(joinParts(arena, join, parts));
  if (parts.size() > maximumParts)
    return result;
  for (unsigned count = 1; count < parts.size(); ++count) {
    GraphValue first =
        joinParts(arena, join, ArrayRef(parts).take_front(count));
    GraphValue second =
        joinParts(arena, join, ArrayRef(parts).drop_front(count));
    if (first && second)
      add(joinParts(arena, join, {first, second}));
  }
  return result;
}

} // namespace verso::search
