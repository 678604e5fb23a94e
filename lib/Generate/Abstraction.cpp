//===- Abstraction.cpp - More general graphs at the same sizes ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TermNumbering.h"
#include "TrialEvaluator.h"
#include "verso/Generate/Generalization.h"
#include <map>
#include <optional>

using namespace mlir;

namespace verso {

using Role = ConcreteDimension::Role;

namespace {
/// Copies a graph with a new, last input, which replaces one of its values.
/// What is not needed any more is left out.
class Replacement {
public:
  Replacement(const Graph &graph, std::optional<unsigned> replaced)
      : graph(graph), replaced(replaced) {
    result.numInputs = graph.numInputs + 1;
    numValues = result.numInputs;
  }

  Graph run() {
    for (unsigned output : graph.outputs)
      result.outputs.push_back(copy(output));
    return std::move(result);
  }

private:
  unsigned copy(unsigned value) {
    if (value == replaced)
      return graph.numInputs;
    if (graph.isInput(value))
      return value;
    unsigned number = graph.definingNode(value);
    unsigned firstResult = graph.firstResult(number);
    auto found = copies.find(number);
    if (found == copies.end()) {
      Graph::Node node = graph.nodes[number];
      for (unsigned &operand : node.operands)
        operand = copy(operand);
      found = copies.emplace(number, numValues).first;
      numValues += node.numResults;
      result.nodes.push_back(std::move(node));
    }
    return found->second + (value - firstResult);
  }

  const Graph &graph;
  std::optional<unsigned> replaced;
  Graph result;
  std::map<unsigned, unsigned> copies; ///< node to its first result
  unsigned numValues;
};
} // namespace

static SmallVector<SymbolicTensor, 8>
concreteTypes(MLIRContext *context, ArrayRef<ConcreteInput> inputs) {
  SmallVector<SymbolicTensor, 8> types;
  for (const ConcreteInput &input : inputs) {
    SymbolicTensor &type = types.emplace_back();
    type.elementType = Float32Type::get(context);
    for (const ConcreteDimension &dimension : input.dimensions)
      type.sizes.push_back(getAffineConstantExpr(dimension.size, context));
  }
  return types;
}

/// Whether both sides have equal outputs on random elements.
static bool sidesAgree(MLIRContext *context, const ConcreteEquation &equation,
                       uint64_t seed) {
  SmallVector<SymbolicTensor, 8> inputs =
      concreteTypes(context, equation.inputs);
  PrimeFieldDomain domain(seed);
  std::vector<std::vector<uint64_t>> elements;
  uint64_t state = seed;
  std::vector<std::vector<uint64_t>> outputs[2];
  for (auto [graph, result] : {std::pair(&equation.lhs, &outputs[0]),
                               std::pair(&equation.rhs, &outputs[1])}) {
    llvm::Expected<GraphTypes> types = typeGraph(*graph, inputs);
    if (!types) {
      llvm::consumeError(types.takeError());
      return false;
    }
    llvm::Expected<GraphProgram> program =
        GraphProgram::compile(*graph, *types, {});
    if (!program) {
      llvm::consumeError(program.takeError());
      return false;
    }
    for (unsigned input = elements.size(); input < inputs.size(); ++input) {
      std::vector<uint64_t> &list = elements.emplace_back();
      for (int64_t i = 0, end = program->inputElements(input); i < end; ++i) {
        state = scramble(state);
        list.push_back(domain.fromIndex(int64_t(state % 2047) - 1023));
      }
    }
    *result = program->run(domain, elements);
  }
  return outputs[0] == outputs[1];
}

/// The dimensions of a value as those of an input. A size that is 1 whatever
/// the inputs' sizes are stays 1; one that is a window's size stays one.
static std::vector<ConcreteDimension>
dimensionsOf(MLIRContext *context, ArrayRef<ConcreteInput> inputs,
             const Graph &graph, unsigned value) {
  std::vector<const ConcreteDimension *> symbols;
  SmallVector<SymbolicTensor, 8> symbolic = concreteTypes(context, inputs);
  for (auto [input, type] : llvm::zip_equal(inputs, symbolic))
    for (auto [dimension, size] : llvm::zip_equal(input.dimensions, type.sizes))
      if (dimension.role != Role::One) {
        size = getAffineSymbolExpr(symbols.size(), context);
        symbols.push_back(&dimension);
      }
  GraphTypes concrete =
      llvm::cantFail(typeGraph(graph, concreteTypes(context, inputs)));
  llvm::Expected<GraphTypes> types = typeGraph(graph, symbolic);
  std::vector<ConcreteDimension> dimensions;
  for (auto [position, size] :
       llvm::enumerate(*concrete.values[value].constantSizes())) {
    ConcreteDimension dimension{"d", size, Role::Size};
    if (types) {
      AffineExpr expression = types->values[value].sizes[position];
      if (auto symbol = dyn_cast<AffineSymbolExpr>(expression))
        dimension = *symbols[symbol.getPosition()];
      else if (isa<AffineConstantExpr>(expression) && size == 1)
        dimension.role = Role::One;
      else if (size == 1)
        dimension.role = Role::Window;
    } else if (size == 1) {
      dimension.role = Role::One;
    }
    dimension.size = size;
    dimensions.push_back(std::move(dimension));
  }
  if (!types)
    llvm::consumeError(types.takeError());
  return dimensions;
}

/// The number of nodes that `value` depends on.
static unsigned coneSize(const Graph &graph, unsigned value) {
  SmallVector<bool, 8> isInCone(graph.nodes.size(), false);
  SmallVector<unsigned, 8> stack = {value};
  unsigned size = 0;
  while (!stack.empty()) {
    unsigned next = stack.pop_back_val();
    if (graph.isInput(next))
      continue;
    unsigned node = graph.definingNode(next);
    if (isInCone[node])
      continue;
    isInCone[node] = true;
    ++size;
    llvm::append_range(stack, graph.nodes[node].operands);
  }
  return size;
}

/// A value of the left side, the right side, or both.
using Part = std::pair<std::optional<unsigned>, std::optional<unsigned>>;

/// How many operands and outputs of a graph are `value`.
static unsigned numUses(const Graph &graph, unsigned value) {
  unsigned uses = llvm::count(graph.outputs, value);
  for (const Graph::Node &node : graph.nodes)
    uses += llvm::count(node.operands, value);
  return uses;
}

/// Parts that are used more than once on both sides together, largest first.
/// Inputs, leaves and outputs do not count.
static std::vector<Part> repeatedParts(const Graph &lhs, const Graph &rhs) {
  TermNumbering numbering;
  SmallVector<unsigned, 16> left = numbering.number(lhs);
  SmallVector<unsigned, 16> right = numbering.number(rhs);
  auto isEligible = [](const Graph &graph, unsigned value) {
    return !graph.isInput(value) && numUses(graph, value) > 0 &&
           !graph.nodes[graph.definingNode(value)].operands.empty() &&
           !llvm::is_contained(graph.outputs, value);
  };
  std::vector<std::pair<unsigned, Part>> parts; // with their sizes
  for (unsigned value = 0; value < left.size(); ++value) {
    auto *found = llvm::find(right, left[value]);
    Part part{value, std::nullopt};
    bool isUsable = isEligible(lhs, value);
    if (found != right.end()) {
      part.second = found - right.begin();
      isUsable &= isEligible(rhs, *part.second);
    }
    if (isUsable && (part.second || numUses(lhs, value) > 1))
      parts.emplace_back(coneSize(lhs, value), part);
  }
  for (unsigned value = 0; value < right.size(); ++value)
    if (!llvm::is_contained(left, right[value]) && isEligible(rhs, value) &&
        numUses(rhs, value) > 1)
      parts.emplace_back(coneSize(rhs, value), Part{std::nullopt, value});
  llvm::sort(parts, [](const auto &a, const auto &b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::vector<Part> result;
  for (const auto &[size, part] : parts)
    result.push_back(part);
  return result;
}

ConcreteEquation abstractRepeatedParts(MLIRContext *context,
                                       ConcreteEquation equation,
                                       uint64_t seed) {
  for (bool changed = true; changed;) {
    changed = false;
    for (auto [left, right] : repeatedParts(equation.lhs, equation.rhs)) {
      ConcreteEquation abstracted;
      abstracted.inputs = equation.inputs;
      abstracted.inputs.push_back(
          {"t",
           left
               ? dimensionsOf(context, equation.inputs, equation.lhs, *left)
               : dimensionsOf(context, equation.inputs, equation.rhs, *right)});
      abstracted.lhs = Replacement(equation.lhs, left).run();
      abstracted.rhs = Replacement(equation.rhs, right).run();
      if (!sidesAgree(context, abstracted, seed))
        continue;
      equation = std::move(abstracted);
      changed = true;
      break;
    }
  }
  return equation;
}

/// The places where `graph` uses input `input`: node and operand numbers.
static SmallVector<std::pair<unsigned, unsigned>, 4> usesOf(const Graph &graph,
                                                            unsigned input) {
  SmallVector<std::pair<unsigned, unsigned>, 4> uses;
  for (auto [number, node] : llvm::enumerate(graph.nodes))
    for (auto [position, operand] : llvm::enumerate(node.operands))
      if (operand == input)
        uses.emplace_back(number, position);
  return uses;
}

/// `graph` with one more input, which takes the place of another value at one
/// use. The use is given by node and operand number.
static Graph withSeparateInput(Graph graph, std::pair<unsigned, unsigned> use) {
  unsigned newInput = graph.numInputs++;
  auto makeRoom = [&](unsigned &value) { value += value >= newInput; };
  for (Graph::Node &node : graph.nodes)
    llvm::for_each(node.operands, makeRoom);
  llvm::for_each(graph.outputs, makeRoom);
  graph.nodes[use.first].operands[use.second] = newInput;
  return graph;
}

/// Separates one use of an input on each side from the others, if that can be.
static bool separateOneInput(MLIRContext *context, ConcreteEquation &equation,
                             uint64_t seed) {
  for (unsigned input = 0; input < equation.inputs.size(); ++input) {
    auto leftUses = usesOf(equation.lhs, input);
    auto rightUses = usesOf(equation.rhs, input);
    if (leftUses.size() < 2 || rightUses.size() < 2)
      continue;
    for (auto rightUse : rightUses) {
      ConcreteEquation separated;
      separated.inputs = equation.inputs;
      separated.inputs.push_back(equation.inputs[input]);
      separated.lhs = withSeparateInput(equation.lhs, leftUses.back());
      separated.rhs = withSeparateInput(equation.rhs, rightUse);
      if (!sidesAgree(context, separated, seed))
        continue;
      equation = std::move(separated);
      return true;
    }
  }
  return false;
}

ConcreteEquation separateInputs(MLIRContext *context, ConcreteEquation equation,
                                uint64_t seed) {
  while (separateOneInput(context, equation, seed)) {
  }
  return equation;
}

bool hasIrrelevantUse(MLIRContext *context, const ConcreteEquation &equation,
                      uint64_t seed) {
  const Graph &graph = equation.rhs;
  auto isEnd = [&](unsigned value) {
    return graph.isInput(value) ||
           graph.nodes[graph.definingNode(value)].operands.empty();
  };
  for (auto [number, node] : llvm::enumerate(graph.nodes))
    for (auto [position, operand] : llvm::enumerate(node.operands)) {
      if (!isEnd(operand))
        continue;
      ConcreteEquation changed;
      changed.inputs = equation.inputs;
      changed.inputs.push_back(
          {"t", dimensionsOf(context, equation.inputs, graph, operand)});
      changed.lhs = Replacement(equation.lhs, std::nullopt).run();
      changed.rhs = withSeparateInput(graph, {number, position});
      if (sidesAgree(context, changed, seed))
        return true;
    }
  return false;
}

} // namespace verso
