//===- Equation.cpp - Two graphs over symbols -----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Equation.h"
#include "Symbols.h"
#include "mlir/IR/AffineMap.h"
#include "verso/Generate/Candidates.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace verso {

std::optional<SymbolKind> attributeKind(StringRef attributeName) {
  return llvm::StringSwitch<std::optional<SymbolKind>>(attributeName)
      .Cases({"sizes", "shape"}, SymbolKind::Size)
      .Cases({"kernel", "size"}, SymbolKind::Window)
      .Cases({"strides", "steps"}, SymbolKind::Stride)
      .Case("dilations", SymbolKind::Dilation)
      .Cases({"pads", "low", "high", "starts"}, SymbolKind::Pad)
      .Case("group", SymbolKind::Group)
      .Case("epsilon", SymbolKind::Number)
      .Default(std::nullopt);
}

SmallVector<SymbolicTensor, 8> Equation::inputTypes() const {
  SmallVector<SymbolicTensor, 8> types;
  for (const EquationInput &input : inputs)
    types.push_back(input.type);
  return types;
}

Equation Equation::reversed() const {
  Equation result = *this;
  std::swap(result.lhs, result.rhs);
  return result;
}

/// Calls `action` on every expression of an equation.
static void forEachExpression(const Equation &equation,
                              llvm::function_ref<void(AffineExpr)> action) {
  for (const EquationInput &input : equation.inputs)
    llvm::for_each(input.type.sizes, action);
  for (const Graph *graph : {&equation.lhs, &equation.rhs})
    for (const Graph::Node &node : graph->nodes)
      for (NamedAttribute attribute : node.attributes)
        if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue()))
          llvm::for_each(map.getValue().getResults(), action);
  for (const Condition &condition : equation.conditions)
    action(condition.expression);
}

/// Renumbers the inputs of a graph; `numbers` gives ~0u for those to be
/// dropped, which the graph must not use.
static void renumberInputs(Graph &graph, ArrayRef<unsigned> numbers,
                           unsigned newCount) {
  auto renumber = [&](unsigned &value) {
    value = graph.isInput(value) ? numbers[value]
                                 : value - graph.numInputs + newCount;
  };
  for (Graph::Node &node : graph.nodes)
    llvm::for_each(node.operands, renumber);
  llvm::for_each(graph.outputs, renumber);
  graph.numInputs = newCount;
}

/// Inputs in the order in which the graph's text mentions them first.
static void visitInputs(const Graph &graph, unsigned value,
                        SmallVectorImpl<unsigned> &order) {
  if (graph.isInput(value)) {
    if (!llvm::is_contained(order, value))
      order.push_back(value);
    return;
  }
  for (unsigned operand : graph.nodes[graph.definingNode(value)].operands)
    visitInputs(graph, operand, order);
}

/// Makes names unique by numbers, counted from 2 for each name.
template <typename T> static void numberNames(std::vector<T> &items) {
  llvm::StringMap<unsigned> counts;
  for (T &item : items) {
    item.name = StringRef(item.name).rtrim("0123456789").str();
    unsigned count = ++counts[item.name];
    if (count > 1)
      item.name += std::to_string(count);
  }
}

void compress(Equation &equation) {
  // Inputs, in the order of the left side's text.
  SmallVector<unsigned, 8> order;
  for (const Graph *graph : {&equation.lhs, &equation.rhs})
    for (unsigned output : graph->outputs)
      visitInputs(*graph, output, order);
  SmallVector<unsigned, 8> numbers(equation.inputs.size(), ~0u);
  std::vector<EquationInput> inputs;
  for (auto [newNumber, oldNumber] : llvm::enumerate(order)) {
    numbers[oldNumber] = newNumber;
    inputs.push_back(equation.inputs[oldNumber]);
  }
  equation.inputs = std::move(inputs);
  numberNames(equation.inputs);
  renumberInputs(equation.lhs, numbers, equation.inputs.size());
  renumberInputs(equation.rhs, numbers, equation.inputs.size());

  // Symbols, in the order in which they occur.
  SmallVector<unsigned, 12> symbols;
  forEachExpression(equation, [&](AffineExpr expression) {
    expression.walk([&](AffineExpr part) {
      auto symbol = dyn_cast<AffineSymbolExpr>(part);
      if (symbol && !llvm::is_contained(symbols, symbol.getPosition()))
        symbols.push_back(symbol.getPosition());
    });
  });
  if (equation.inputs.empty())
    return;
  MLIRContext *context = equation.inputs.front().type.elementType.getContext();
  SmallVector<AffineExpr, 12> replacement(equation.symbols.size(),
                                          getAffineConstantExpr(0, context));
  std::vector<Symbol> kept;
  for (auto [newNumber, oldNumber] : llvm::enumerate(symbols)) {
    replacement[oldNumber] = getAffineSymbolExpr(newNumber, context);
    kept.push_back(equation.symbols[oldNumber]);
  }
  equation.symbols = std::move(kept);
  numberNames(equation.symbols);
  substitute(equation, replacement, equation.symbols.size());
}

/// Whether an equation `entry = value` with a known value determines `symbol`,
/// the others being known.
static bool determines(AffineExpr entry, unsigned symbol) {
  return solveFor(entry, symbol) != nullptr;
}

bool isUsableRule(const Equation &equation) {
  if (!isAdmissibleDirection(equation.lhs, equation.rhs))
    return false;
  SmallVector<AffineExpr, 16> entries;
  for (auto [input, isUsed] :
       llvm::zip_equal(equation.inputs, equation.lhs.usedInputs()))
    if (isUsed)
      llvm::append_range(entries, input.type.sizes);
  for (const Graph::Node &node : equation.lhs.nodes)
    for (NamedAttribute attribute : node.attributes)
      if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue()))
        llvm::append_range(entries, map.getValue().getResults());
  llvm::SmallBitVector known(equation.symbols.size());
  for (bool changed = true; changed;) {
    changed = false;
    for (AffineExpr entry : entries) {
      llvm::SmallBitVector unknown = symbolsOf(entry, equation.symbols.size());
      unknown.reset(known);
      if (unknown.count() == 1 && determines(entry, unknown.find_first())) {
        known |= unknown;
        changed = true;
      }
    }
  }
  return known.all();
}

} // namespace verso
