//===- Graph.h - A small tensor program ------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The generator holds graphs as plain data: operator names, attributes and
// value numbers. The same form serves graphs over concrete sizes and graphs
// whose attributes are expressions over the symbols of a rule.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_GRAPH_H
#define VERSO_GENERATE_GRAPH_H

#include "verso/Dialect/Operator.h"
#include "verso/Expression/Domains.h"
#include "verso/Expression/Evaluator.h"

namespace verso {

/// A straight-line tensor program. Values are numbered: the inputs first, then
/// the results of the nodes in order.
struct Graph {
  struct Node {
    mlir::OperationName name;
    mlir::DictionaryAttr attributes;
    llvm::SmallVector<unsigned, 4> operands; ///< value numbers
    unsigned numResults = 1;
  };
  unsigned numInputs = 0;
  std::vector<Node> nodes; ///< each after those whose results it uses
  llvm::SmallVector<unsigned, 2> outputs; ///< value numbers

  bool isInput(unsigned value) const { return value < numInputs; }
  /// The number of nodes that have operands: leaves (identity, fill) are free.
  unsigned numOperators() const;
  /// True if some node has no operand.
  bool hasLeaf() const;
  /// The node that computes `value`, which is not an input.
  unsigned definingNode(unsigned value) const;
  /// The value number of result 0 of node `node`.
  unsigned firstResult(unsigned node) const;
  /// For each input, whether some node or output uses it.
  llvm::SmallVector<bool, 8> usedInputs() const;
  /// True if the outputs hang together: any two are linked by a chain of
  /// outputs of which each shares a node or an input with the next.
  bool isConnected() const;
};

/// The types of all values of a graph, over symbols, and what must hold for
/// the graph to be well formed.
struct GraphTypes {
  std::vector<SymbolicTensor> values;  ///< by value number
  std::vector<Definition> definitions; ///< by node
  /// The constraints that the sizes did not decide, over symbols.
  llvm::SmallVector<Condition, 8> constraints;

  /// The type of output `number` of `graph`.
  const SymbolicTensor &output(const Graph &graph, unsigned number) const {
    return values[graph.outputs[number]];
  }
};

/// Types `graph` for inputs of the given types. The error is the first
/// constraint that fails whatever the symbols are.
llvm::Expected<GraphTypes> typeGraph(const Graph &graph,
                                     llvm::ArrayRef<SymbolicTensor> inputs);

/// True if a tensor of these sizes has more elements than graphs are run with:
/// more than 2^20.
bool isTooLarge(llvm::ArrayRef<int64_t> sizes);

/// A graph compiled for concrete symbol values.
class GraphProgram {
public:
  /// Binds the symbols s0, s1, ... to `symbols`. Fails if a constraint does not
  /// hold there, or if a size is negative or a tensor too large.
  static llvm::Expected<GraphProgram> compile(const Graph &graph,
                                              const GraphTypes &types,
                                              llvm::ArrayRef<int64_t> symbols);

  unsigned numInputs() const { return inputCount; }
  unsigned numOutputs() const { return outputs.size(); }
  llvm::ArrayRef<int64_t> inputSizes(unsigned input) const {
    return sizes[input];
  }
  llvm::ArrayRef<int64_t> outputSizes(unsigned output) const {
    return sizes[outputs[output]];
  }
  /// The number of elements of an input.
  int64_t inputElements(unsigned input) const;

  /// The outputs for the given inputs, all in row-major order.
  template <typename Domain>
  std::vector<std::vector<typename Domain::Value>>
  run(Domain &domain,
      llvm::ArrayRef<std::vector<typename Domain::Value>> inputs) const {
    std::vector<std::vector<typename Domain::Value>> values(inputs.begin(),
                                                            inputs.end());
    values.resize(sizes.size());
    for (const Step &step : steps) {
      llvm::SmallVector<const typename Domain::Value *, 4> operands;
      for (unsigned operand : step.operands)
        operands.push_back(values[operand].data());
      Evaluator<Domain>(step.program, domain)
          .run(operands, values[step.result]);
    }
    std::vector<std::vector<typename Domain::Value>> result;
    for (unsigned output : outputs)
      result.push_back(values[output]);
    return result;
  }

private:
  struct Step {
    Program program;
    llvm::SmallVector<unsigned, 4> operands;
    unsigned result;
  };
  unsigned inputCount = 0;
  std::vector<llvm::SmallVector<int64_t, 4>> sizes; ///< by value number
  std::vector<Step> steps;
  llvm::SmallVector<unsigned, 2> outputs;
};

} // namespace verso

#endif // VERSO_GENERATE_GRAPH_H
