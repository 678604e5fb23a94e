//===- Graph.cpp - A small tensor program ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Graph.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace verso {

unsigned Graph::numOperators() const {
  return llvm::count_if(
      nodes, [](const Node &node) { return !node.operands.empty(); });
}

bool Graph::hasLeaf() const { return numOperators() != nodes.size(); }

unsigned Graph::firstResult(unsigned node) const {
  unsigned value = numInputs;
  for (unsigned i = 0; i < node; ++i)
    value += nodes[i].numResults;
  return value;
}

unsigned Graph::definingNode(unsigned value) const {
  unsigned end = numInputs;
  for (auto [number, node] : llvm::enumerate(nodes)) {
    end += node.numResults;
    if (value < end)
      return number;
  }
  llvm_unreachable("not a value of the graph");
}

SmallVector<bool, 8> Graph::usedInputs() const {
  SmallVector<bool, 8> used(numInputs, false);
  auto use = [&](unsigned value) {
    if (isInput(value))
      used[value] = true;
  };
  for (const Node &node : nodes)
    llvm::for_each(node.operands, use);
  llvm::for_each(outputs, use);
  return used;
}

bool Graph::isConnected() const {
  // What each value depends on: inputs, and nodes numbered after them.
  SmallVector<llvm::SmallBitVector, 8> cone(numInputs);
  for (unsigned input = 0; input < numInputs; ++input) {
    cone[input].resize(numInputs + nodes.size());
    cone[input].set(input);
  }
  for (auto [number, node] : llvm::enumerate(nodes)) {
    llvm::SmallBitVector set(numInputs + nodes.size());
    // Leaves are equal everywhere: they tie nothing together.
    if (!node.operands.empty())
      set.set(numInputs + number);
    for (unsigned operand : node.operands)
      set |= cone[operand];
    cone.append(node.numResults, set);
  }
  SmallVector<llvm::SmallBitVector, 2> groups;
  for (unsigned output : outputs) {
    llvm::SmallBitVector merged = cone[output];
    llvm::erase_if(groups, [&](const llvm::SmallBitVector &group) {
      if (!group.anyCommon(cone[output]))
        return false;
      merged |= group;
      return true;
    });
    groups.push_back(merged);
  }
  return groups.size() <= 1;
}

llvm::Expected<GraphTypes> typeGraph(const Graph &graph,
                                     ArrayRef<SymbolicTensor> inputs) {
  GraphTypes types;
  types.values.assign(inputs.begin(), inputs.end());
  for (const Graph::Node &node : graph.nodes) {
    SmallVector<SymbolicTensor, 4> operands;
    for (unsigned operand : node.operands)
      operands.push_back(types.values[operand]);
    llvm::Expected<Definition> definition =
        define(node.name, node.attributes, operands);
    if (!definition)
      return definition.takeError();
    if (definition->results().size() != node.numResults)
      return llvm::createStringError(node.name.getStringRef() +
                                     ": wrong number of results");
    for (const Constraint &constraint : definition->constraints())
      types.constraints.push_back(constraint.condition);
    for (const ResultDefinition &result : definition->results())
      types.values.push_back(result.type);
    types.definitions.push_back(std::move(*definition));
  }
  return types;
}

/// All sizes of a tensor as integers that are not negative.
static std::optional<SmallVector<int64_t, 4>>
evaluateSizes(const SymbolicTensor &tensor, ArrayRef<int64_t> symbols) {
  SmallVector<int64_t, 4> sizes;
  for (AffineExpr size : tensor.sizes) {
    std::optional<int64_t> value = evaluateSize(size, symbols);
    if (!value || *value < 0)
      return std::nullopt;
    sizes.push_back(*value);
  }
  return sizes;
}

bool isTooLarge(ArrayRef<int64_t> sizes) {
  if (llvm::is_contained(sizes, 0))
    return false;
  int64_t count = 1;
  return llvm::any_of(sizes, [&](int64_t size) {
    return llvm::MulOverflow(count, size, count) || count > int64_t(1) << 20;
  });
}

llvm::Expected<GraphProgram> GraphProgram::compile(const Graph &graph,
                                                   const GraphTypes &types,
                                                   ArrayRef<int64_t> symbols) {
  GraphProgram program;
  program.inputCount = graph.numInputs;
  program.outputs = graph.outputs;
  for (const Condition &constraint : types.constraints)
    if (!holds(constraint, symbols))
      return llvm::createStringError("a constraint does not hold");
  for (const SymbolicTensor &value : types.values) {
    std::optional<SmallVector<int64_t, 4>> sizes =
        evaluateSizes(value, symbols);
    if (!sizes)
      return llvm::createStringError("a size is negative or undefined");
    if (isTooLarge(*sizes))
      return llvm::createStringError("a tensor is too large");
    program.sizes.push_back(std::move(*sizes));
  }
  unsigned value = graph.numInputs;
  for (auto [node, definition] :
       llvm::zip_equal(graph.nodes, types.definitions)) {
    SmallVector<SmallVector<int64_t, 4>, 4> operandSizes;
    for (unsigned operand : node.operands)
      operandSizes.push_back(program.sizes[operand]);
    for (const ResultDefinition &result : definition.results()) {
      llvm::Expected<Program> compiled = Program::compile(
          result, definition.numVariables(), operandSizes, symbols);
      if (!compiled)
        return compiled.takeError();
      program.steps.push_back({std::move(*compiled), node.operands, value++});
    }
  }
  return program;
}

int64_t GraphProgram::inputElements(unsigned input) const {
  int64_t count = 1;
  for (int64_t size : sizes[input])
    count *= size;
  return count;
}

} // namespace verso
