//===- Window.cpp - Part of a graph as a problem of its own ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"
#include <set>

using namespace mlir;

namespace verso::search {

using Reference = WindowResult::Reference;

/// The value of a constant as far as matching looks at it: whether it is
/// uniform and what it then is.
static ElementsAttr visibleValue(const Node &node) {
  auto dense = dyn_cast_if_present<DenseElementsAttr>(Attribute(node.value()));
  return dense && dense.isSplat() ? dense : nullptr;
}

/// True for operators without inputs, which patterns may name: inside a window
/// they are what they are, and other constants are just constants.
static bool isGenerator(const Node &node) {
  return node.isOperator() && node.inputs().empty();
}

Window::Window(ArrayRef<const Node *> nodes, const GraphIndex &index,
               const llvm::DenseMap<const Node *, unsigned> &outputNodes)
    : nodeList(nodes) {
  for (auto [position, node] : llvm::enumerate(nodes))
    positions[node] = position;
  auto addType = [&](const SymbolicTensor *type) {
    words.push_back(reinterpret_cast<uintptr_t>(type));
  };
  auto addReference = [&](Reference reference) {
    words.push_back(uintptr_t(reference.index) << 1 | reference.isLeaf);
    words.push_back(reference.number);
  };
  for (const Node *node : nodes) {
    words.push_back(static_cast<uintptr_t>(node->kind()));
    if (node->isOperator()) {
      words.push_back(
          reinterpret_cast<uintptr_t>(node->name().getAsOpaquePointer()));
      words.push_back(
          reinterpret_cast<uintptr_t>(node->attributes().getAsOpaquePointer()));
    }
    words.push_back(node->inputs().size());
    auto &references = inputs.emplace_back();
    for (GraphValue input : node->inputs()) {
      references.push_back(referTo(input));
      addReference(references.back());
    }
    words.push_back(node->numResults());
    llvm::for_each(node->types(), addType);
  }
  for (GraphValue leaf : leafList) {
    addType(leaf.type());
    words.push_back(leaf.isConstant());
    if (leaf.node->kind() == Node::Kind::Constant)
      words.push_back(reinterpret_cast<uintptr_t>(
          visibleValue(*leaf.node).getAsOpaquePointer()));
    else if (isGenerator(*leaf.node))
      words.push_back(reinterpret_cast<uintptr_t>(
          leaf.node->attributes().getAsOpaquePointer()));
  }
  // Outputs: each result that something outside uses. (A node without results
  // is kept by an output that stands for the node itself.)
  for (const Node *node : nodes) {
    unsigned count = std::max(node->numResults(), 1u);
    llvm::SmallBitVector used(count);
    for (const Node *user : index.users(node))
      if (!positions.contains(user))
        for (GraphValue input : user->inputs())
          if (input.node == node)
            used.set(input.number);
    if (auto found = outputNodes.find(node); found != outputNodes.end())
      for (unsigned i = 0; i < count; ++i)
        if (found->second >> std::min(i, 31u) & 1)
          used.set(i);
    for (unsigned i : used.set_bits()) {
      outputList.push_back({node, i});
      outputReferences.push_back({false, positions.lookup(node), i});
      addReference(outputReferences.back());
    }
  }
}

Reference Window::referTo(GraphValue value) {
  auto found = positions.find(value.node);
  if (found != positions.end())
    return {false, found->second, value.number};
  auto *leaf = llvm::find(leafList, value);
  unsigned index = leaf - leafList.begin();
  if (leaf == leafList.end())
    leafList.push_back(value);
  return {true, index, 0};
}

namespace {
/// Writes a graph of a window's arena as a WindowResult.
class ResultWriter {
public:
  ResultWriter(ArrayRef<GraphValue> leaves, WindowResult &result)
      : result(result) {
    for (auto [index, leaf] : llvm::enumerate(leaves))
      leafNumbers[leaf.node] = index;
  }

  Reference write(GraphValue value) {
    if (auto leaf = leafNumbers.find(value.node); leaf != leafNumbers.end())
      return {true, leaf->second, 0};
    if (auto known = numbers.find(value.node); known != numbers.end())
      return {false, known->second, value.number};
    const Node &node = *value.node;
    WindowResult::NewNode made;
    made.kind = node.kind();
    made.origin = node.origin();
    for (GraphValue input : node.inputs())
      made.inputs.push_back(write(input));
    if (node.isOperator()) {
      made.operatorName = node.name().getAsOpaquePointer();
      made.attributes = node.attributes();
      llvm::append_range(made.types, node.types());
    }
    unsigned number = result.nodes.size();
    numbers[&node] = number;
    result.nodes.push_back(std::move(made));
    return {false, number, value.number};
  }

private:
  WindowResult &result;
  llvm::DenseMap<const Node *, unsigned> leafNumbers, numbers;
};
} // namespace

/// The values to try for symbols that a source leaves open: sizes of the
/// window's constants, smallest first.
static SmallVector<int64_t, 8> sizesOf(ArrayRef<GraphValue> leaves) {
  constexpr size_t maximumSizes = 6;
  std::set<int64_t> sizes;
  for (GraphValue leaf : leaves)
    if (leaf.isConstant() && leaf.type())
      for (AffineExpr size : leaf.type()->sizes)
        if (auto constant = dyn_cast<AffineConstantExpr>(size))
          sizes.insert(constant.getValue());
  SmallVector<int64_t, 8> result(sizes.begin(), sizes.end());
  result.truncate(std::min(result.size(), maximumSizes));
  return result;
}

WindowResult Window::solve(const NodeArena &outer, const RuleSet &rules,
                           const BacktrackingOptions &options) const {
  NodeArena arena(outer.getContext(), outer.costFunction(), outer.symbols(),
                  outer.typeTable());
  SmallVector<GraphValue, 8> leaves;
  for (auto [index, leaf] : llvm::enumerate(leafList)) {
    const SymbolicTensor *type = leaf.type();
    const Node *node;
    if (isGenerator(*leaf.node))
      node = arena.apply(leaf.node->name(), leaf.node->attributes(), {}, type);
    else if (leaf.node->kind() == Node::Kind::Constant)
      node = arena.constant(visibleValue(*leaf.node), index, type);
    else if (leaf.isConstant())
      node = arena.constant(nullptr, index, type);
    else
      node = arena.argument(index, type);
    leaves.push_back(node->result());
  }
  std::vector<const Node *> copies;
  auto valueOf = [&](Reference reference) {
    return reference.isLeaf
               ? leaves[reference.index]
               : GraphValue{copies[reference.index], reference.number};
  };
  for (auto [number, node] : llvm::enumerate(nodeList)) {
    SmallVector<GraphValue, 4> values;
    for (Reference reference : inputs[number])
      values.push_back(valueOf(reference));
    copies.push_back(node->isOperator()
                         ? arena.apply(node->name(), node->attributes(), values,
                                       node->types(), number)
                         : arena.opaque(number, values, node->types(), number));
  }
  SmallVector<GraphValue, 4> outputValues;
  for (Reference reference : outputReferences)
    outputValues.push_back(valueOf(reference));

  Graph start = makeGraph(outputValues, arena);
  Matcher matcher(rules, arena, sizesOf(leafList));
  SearchResult found = backtrackingSearch(start, arena, matcher, options);
  WindowResult result;
  result.expanded = found.expanded;
  result.isImproved = !found.steps.empty();
  if (!result.isImproved)
    return result;
  result.steps = std::move(found.steps);
  ResultWriter writer(leaves, result);
  for (GraphValue output : found.best.outputs)
    result.outputs.push_back(writer.write(output));
  return result;
}

} // namespace verso::search
