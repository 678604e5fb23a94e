//===- TableFiller.cpp - A table of given graphs --------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Enumeration.h"
#include "llvm/ADT/SmallBitVector.h"
#include <map>
#include <tuple>

using namespace mlir;

namespace verso {

/// Graphs with more choices of inputs than this are refused.
static constexpr unsigned maxChoices = 5040;

/// Collects graphs, equal parts once, then puts them into the table of an
/// enumeration level by level, as the enumeration of a vocabulary would.
class TableFiller {
public:
  explicit TableFiller(Enumeration &enumeration) : table(enumeration) {
    for (unsigned input = 0; input < table.numInputs(); ++input)
      parts.push_back({});
  }

  /// Collects a graph with all choices of its inputs.
  llvm::Error add(const TemplateGraph &graph) {
    SmallVector<unsigned, 8> used = usedInputs(graph);
    std::vector<unsigned> &graphOutputs = outputs.emplace_back();
    SmallVector<unsigned, 8> inputs;
    for (unsigned input = 0; input < table.numInputs(); ++input)
      inputs.push_back(input);
    return addChoices(graph, used, inputs, graphOutputs);
  }

  /// Evaluates what was collected. Returns the outputs by graph.
  llvm::Expected<std::vector<std::vector<ValueId>>> run() {
    for (unsigned input = 0; input < table.numInputs(); ++input)
      parts[input].value = input;
    std::vector<std::vector<unsigned>> byLevel(table.maxOperators() + 1);
    for (unsigned number = 0; number < nodes.size(); ++number)
      byLevel[nodes[number].operators.size()].push_back(number);
    if (llvm::Error error = findLeaves(byLevel[0]))
      return std::move(error);
    for (unsigned level = 1; level < byLevel.size(); ++level)
      if (llvm::Error error = addLevel(byLevel[level], level))
        return std::move(error);
    std::vector<std::vector<ValueId>> result;
    for (const std::vector<unsigned> &list : outputs) {
      result.emplace_back();
      for (unsigned part : list)
        result.back().push_back(parts[part].value);
    }
    return result;
  }

private:
  /// A value among those collected: inputs first, then results of nodes.
  struct Part {
    unsigned node = Enumeration::noApplication;
    ValueId value = 0;
  };
  struct Node {
    unsigned templateNumber = 0, firstPart = 0, numResults = 1;
    SmallVector<unsigned, 4> operands; ///< parts
    /// The nodes with operands that end here, itself included, sorted.
    SmallVector<unsigned, 8> operators;
    bool usesLeaf = false;
    const TemplateGraph *graph = nullptr; ///< where it was met first
  };

  SmallVector<unsigned, 8> usedInputs(const TemplateGraph &graph) const {
    llvm::SmallBitVector used(table.numInputs());
    auto use = [&](unsigned value) {
      if (value < table.numInputs())
        used.set(value);
    };
    for (const TemplateGraph::Node &node : graph.nodes)
      llvm::for_each(node.operands, use);
    use(graph.output);
    return {used.set_bits_begin(), used.set_bits_end()};
  }

  /// Adds the graph for all choices of the inputs `open`; those before are
  /// chosen. The first choice is the graph as it is.
  llvm::Error addChoices(const TemplateGraph &graph, ArrayRef<unsigned> open,
                         SmallVectorImpl<unsigned> &inputs,
                         std::vector<unsigned> &graphOutputs) {
    if (open.empty()) {
      if (graphOutputs.size() == maxChoices)
        return failure(graph, "there are too many choices of its inputs");
      return addOne(graph, inputs, graphOutputs);
    }
    unsigned input = open.front();
    SmallVector<unsigned, 8> choices = {input};
    for (unsigned other = 0; other < table.numInputs(); ++other)
      if (other != input &&
          table.inputTemplate(other) == table.inputTemplate(input))
        choices.push_back(other);
    for (unsigned choice : choices) {
      // Inputs that are open still hold themselves, which does not count.
      bool isTaken = false;
      for (unsigned other : chosen)
        isTaken |= inputs[other] == choice;
      if (isTaken)
        continue;
      inputs[input] = choice;
      chosen.push_back(input);
      llvm::Error error =
          addChoices(graph, open.drop_front(), inputs, graphOutputs);
      chosen.pop_back();
      inputs[input] = input;
      if (error)
        return error;
    }
    return llvm::Error::success();
  }

  llvm::Error addOne(const TemplateGraph &graph, ArrayRef<unsigned> inputs,
                     std::vector<unsigned> &graphOutputs) {
    SmallVector<unsigned, 16> values(inputs);
    for (const TemplateGraph::Node &node : graph.nodes) {
      SmallVector<unsigned, 4> operands;
      for (unsigned operand : node.operands)
        operands.push_back(values[operand]);
      if (table.isCommutative(node.templateNumber))
        llvm::sort(operands);
      const Node &added = intern(node, operands, graph);
      if (added.operators.size() > table.maxOperators())
        return failure(graph, "it has more than " +
                                  Twine(table.maxOperators()) + " operators");
      for (unsigned result = 0; result < node.numResults; ++result)
        values.push_back(added.firstPart + result);
    }
    graphOutputs.push_back(values[graph.output]);
    return llvm::Error::success();
  }

  const Node &intern(const TemplateGraph::Node &node,
                     ArrayRef<unsigned> operands, const TemplateGraph &graph) {
    std::vector<unsigned> key = {node.templateNumber};
    llvm::append_range(key, operands);
    auto [entry, isNew] = nodeNumbers.try_emplace(std::move(key), nodes.size());
    if (!isNew)
      return nodes[entry->second];
    unsigned number = nodes.size();
    Node added;
    added.templateNumber = node.templateNumber;
    added.firstPart = parts.size();
    added.numResults = node.numResults;
    added.operands.assign(operands.begin(), operands.end());
    added.graph = &graph;
    added.usesLeaf = operands.empty();
    for (unsigned operand : operands)
      if (unsigned below = parts[operand].node;
          below != Enumeration::noApplication) {
        llvm::append_range(added.operators, nodes[below].operators);
        added.usesLeaf |= nodes[below].usesLeaf;
      }
    if (!operands.empty())
      added.operators.push_back(number);
    llvm::sort(added.operators);
    added.operators.erase(llvm::unique(added.operators), added.operators.end());
    parts.insert(parts.end(), node.numResults, Part{number});
    nodes.push_back(std::move(added));
    return nodes.back();
  }

  llvm::Error findLeaves(ArrayRef<unsigned> leaves) {
    for (unsigned number : leaves) {
      const Node &leaf = nodes[number];
      const auto *found =
          llvm::find_if(table.applicationList(), [&](const auto &application) {
            return table.instances[application.instance].templateNumber ==
                   leaf.templateNumber;
          });
      if (found == table.applicationList().end() ||
          found->numResults != leaf.numResults)
        return malformed(leaf);
      setValues(leaf, found->firstResult);
    }
    return llvm::Error::success();
  }

  /// Adds the nodes `list`, all with `level` operators in their graphs, in the
  /// order of an enumeration.
  llvm::Error addLevel(ArrayRef<unsigned> list, unsigned level) {
    std::vector<std::pair<Enumeration::Pending, const Node *>> pending;
    for (unsigned number : list) {
      const Node &node = nodes[number];
      SmallVector<ShapeId, Enumeration::maxOperands> shapes;
      SmallVector<ValueId, Enumeration::maxOperands> operands;
      for (unsigned operand : node.operands)
        operands.push_back(parts[operand].value);
      if (table.isCommutative(node.templateNumber))
        llvm::sort(operands);
      for (ValueId operand : operands)
        shapes.push_back(table.values[operand].shape);
      unsigned instance = table.instances.find(node.templateNumber, shapes);
      if (instance == OperatorInstances::invalid ||
          table.instances[instance].results.size() != node.numResults)
        return malformed(node);
      Enumeration::Pending application{
          instance, uint8_t(operands.size()), node.usesLeaf, {}};
      llvm::copy(operands, application.operands.begin());
      pending.emplace_back(application, &node);
    }
    auto key = [&](const Enumeration::Pending &application) {
      return std::tuple(application.usesLeaf,
                        table.instances[application.instance].templateNumber,
                        application.operands);
    };
    llvm::sort(pending, [&](const auto &lhs, const auto &rhs) {
      return key(lhs.first) < key(rhs.first);
    });
    std::vector<Enumeration::KeyedApplication> applications;
    ValueId next = table.values.size();
    for (auto &[application, node] : pending) {
      applications.push_back({application, {}});
      setValues(*node, next);
      next += node->numResults;
    }
    table.addKeys(applications);
    table.addApplications(applications, level);
    return llvm::Error::success();
  }

  void setValues(const Node &node, ValueId first) {
    for (unsigned result = 0; result < node.numResults; ++result)
      parts[node.firstPart + result].value = first + result;
  }

  llvm::Error malformed(const Node &node) const {
    return failure(
        *node.graph,
        "'" + table.vocabulary().operators[node.templateNumber].operatorName +
            "' is not well formed in every assignment of sizes, or too large");
  }
  static llvm::Error failure(const TemplateGraph &graph, const Twine &message) {
    return llvm::createStringError("graph '" + graph.name + "': " + message);
  }

  Enumeration &table;
  std::vector<Part> parts;
  std::vector<Node> nodes;
  std::map<std::vector<unsigned>, unsigned> nodeNumbers; ///< by key
  std::vector<std::vector<unsigned>> outputs;            ///< by graph: parts
  SmallVector<unsigned, 8> chosen;
};

llvm::Expected<std::vector<std::vector<ValueId>>>
Enumeration::fill(ArrayRef<TemplateGraph> graphs) {
  if (llvm::Error error = checkLimits())
    return std::move(error);
  addInputs();
  findCommutative();
  TableFiller filler(*this);
  for (const TemplateGraph &graph : graphs)
    if (llvm::Error error = filler.add(graph))
      return std::move(error);
  return filler.run();
}

} // namespace verso
