//===- GraphStructure.cpp - Names and order of an ONNX graph --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphStructure.h"
#include "llvm/Support/JSON.h"
#include <queue>

using namespace llvm;

namespace verso {

namespace {

/// Builds a GraphStructure, one part after the other.
class GraphAnalysis {
public:
  explicit GraphAnalysis(const OnnxModel &model)
      : model(model), graph(model.proto().graph()) {}

  Expected<GraphStructure> run() {
    if (Error error = defineNames())
      return error;
    for (const onnx::NodeProto &node : graph.node()) {
      result.captures.emplace_back();
      collectCaptures(node);
      if (Error error = checkUses(node, result.captures.back()))
        return error;
    }
    if (Error error = checkNames())
      return error;
    for (const onnx::ValueInfoProto &output : graph.output())
      if (!isDefined(output.name()))
        return modelError(model.path(), "output '" + output.name() +
                                            "' is computed by no node");
    collectUses();
    if (Error error = sortNodes())
      return error;
    return std::move(result);
  }

private:
  bool isDefined(StringRef name) const { return defined.contains(name); }

  Error defineNames() {
    for (const onnx::ValueInfoProto &input : graph.input())
      if (input.name().empty() || !result.inputs.insert(input.name()).second)
        return modelError(model.path(), "input '" + input.name() +
                                            "' has no name or one in use");
    defined = result.inputs;
    bool overridable = model.proto().ir_version() >= 4;
    for (const onnx::TensorProto &tensor : graph.initializer()) {
      if (!result.initializers.try_emplace(tensor.name(), &tensor).second)
        return modelError(model.path(),
                          "initializer '" + tensor.name() + "' is given twice");
      if (overridable && result.inputs.contains(tensor.name()))
        result.overridable.insert(tensor.name());
      defined.insert(tensor.name());
    }
    for (const onnx::SparseTensorProto &tensor : graph.sparse_initializer())
      if (!defined.insert(tensor.values().name()).second &&
          !result.inputs.contains(tensor.values().name()))
        return modelError(model.path(), "initializer '" +
                                            tensor.values().name() +
                                            "' is given twice");
    for (auto [number, node] : llvm::enumerate(graph.node()))
      for (const std::string &output : node.output())
        if (!output.empty()) {
          if (!defined.insert(output).second)
            return nodeError(model.path(), node,
                             "'" + output + "' is defined already");
          result.producers[output] = number;
        }
    for (const auto &entry : defined)
      result.names.insert(entry.getKey());
    for (const onnx::NodeProto &node : graph.node())
      result.names.insert(node.name());
    return Error::success();
  }

  /// Adds the free names of the node's subgraphs to its captures.
  void collectCaptures(const onnx::NodeProto &node) {
    StringSet<> seen;
    auto use = [&](StringRef name) {
      if (seen.insert(name).second)
        result.captures.back().push_back(name);
    };
    for (const onnx::AttributeProto &attribute : node.attribute()) {
      if (attribute.has_g())
        visitSubgraph(attribute.g(), use);
      for (const onnx::GraphProto &subgraph : attribute.graphs())
        visitSubgraph(subgraph, use);
    }
  }

  /// Calls `use` for each free name of `subgraph`. Depth is bounded by the
  /// parser, which limits how deep messages nest.
  void visitSubgraph(const onnx::GraphProto &subgraph,
                     function_ref<void(StringRef)> use) {
    StringSet<> local;
    for (const onnx::ValueInfoProto &input : subgraph.input())
      local.insert(input.name());
    for (const onnx::TensorProto &tensor : subgraph.initializer())
      local.insert(tensor.name());
    for (const onnx::SparseTensorProto &tensor : subgraph.sparse_initializer())
      local.insert(tensor.values().name());
    for (const onnx::NodeProto &node : subgraph.node()) {
      result.names.insert(node.name());
      for (const std::string &output : node.output())
        local.insert(output);
    }
    for (const auto &entry : local)
      result.names.insert(entry.getKey());
    auto useFree = [&](StringRef name) {
      if (!name.empty() && !local.contains(name))
        use(name);
    };
    for (const onnx::NodeProto &node : subgraph.node()) {
      for (const std::string &input : node.input())
        useFree(input);
      for (const onnx::AttributeProto &attribute : node.attribute()) {
        if (attribute.has_g())
          visitSubgraph(attribute.g(), useFree);
        for (const onnx::GraphProto &inner : attribute.graphs())
          visitSubgraph(inner, useFree);
      }
    }
    for (const onnx::ValueInfoProto &output : subgraph.output())
      useFree(output.name());
  }

  void collectUses() {
    for (const onnx::NodeProto &node : graph.node())
      for (const std::string &input : node.input())
        result.used.insert(input);
    for (ArrayRef<StringRef> captures : result.captures)
      for (StringRef name : captures)
        result.used.insert(name);
    for (const onnx::ValueInfoProto &output : graph.output())
      result.used.insert(output.name());
  }

  /// Names are text: reports and other tools rely on it.
  Error checkNames() {
    auto isText = [](StringRef name) { return json::isUTF8(name); };
    for (const auto &entry : result.names)
      if (!isText(entry.getKey()))
        return modelError(model.path(), "the name '" + entry.getKey() +
                                            "' is not text (UTF-8)");
    for (const onnx::NodeProto &node : graph.node())
      if (!isText(node.op_type()) || !isText(node.domain()))
        return nodeError(model.path(), node,
                         "its operator's name is not text (UTF-8)");
    return Error::success();
  }

  Error checkUses(const onnx::NodeProto &node, ArrayRef<StringRef> captures) {
    for (const std::string &input : node.input())
      if (!input.empty() && !isDefined(input))
        return nodeError(model.path(), node,
                         "its input '" + input + "' is defined nowhere");
    for (StringRef name : captures)
      if (!isDefined(name))
        return nodeError(model.path(), node,
                         "its subgraph uses '" + name +
                             "', which is defined nowhere");
    return Error::success();
  }

  /// Kahn's algorithm; of the nodes that are ready the first in the file goes
  /// first.
  Error sortNodes() {
    unsigned count = graph.node_size();
    std::vector<unsigned> waiting(count, 0);
    std::vector<SmallVector<unsigned, 2>> users(count);
    auto depend = [&](unsigned number, StringRef name) {
      auto producer = result.producers.find(name);
      if (producer == result.producers.end())
        return;
      users[producer->second].push_back(number);
      ++waiting[number];
    };
    for (auto [number, node] : llvm::enumerate(graph.node())) {
      for (const std::string &input : node.input())
        depend(number, input);
      for (StringRef name : result.captures[number])
        depend(number, name);
    }
    std::priority_queue<unsigned, std::vector<unsigned>, std::greater<>> ready;
    for (unsigned number = 0; number < count; ++number)
      if (waiting[number] == 0)
        ready.push(number);
    while (!ready.empty()) {
      unsigned number = ready.top();
      ready.pop();
      result.order.push_back(number);
      for (unsigned user : users[number])
        if (--waiting[user] == 0)
          ready.push(user);
    }
    for (unsigned number = 0; number < count; ++number)
      if (waiting[number] != 0)
        return nodeError(model.path(), graph.node(number),
                         "is in a cycle of the graph or depends on one");
    return Error::success();
  }

  const OnnxModel &model;
  const onnx::GraphProto &graph;
  GraphStructure result;
  StringSet<> defined;
};

} // namespace

Expected<GraphStructure> analyseGraph(const OnnxModel &model) {
  return GraphAnalysis(model).run();
}

} // namespace verso
