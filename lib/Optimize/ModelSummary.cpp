//===- ModelSummary.cpp - What is in a model ------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/ModelSummary.h"
#include "onnx/onnx.pb.h"
#include "verso/Optimize/ModelInputs.h"
#include "llvm/Support/Format.h"
#include <map>

using namespace mlir;

namespace verso {

using Counts = std::vector<std::pair<std::string, unsigned>>;

/// Most frequent first, then by name.
static Counts sorted(const std::map<std::string, unsigned> &counts) {
  Counts list(counts.begin(), counts.end());
  llvm::sort(list, [](const auto &a, const auto &b) {
    return std::tie(b.second, a.first) < std::tie(a.second, b.first);
  });
  return list;
}

Counts foreignNodes(const ImportedModel &model) {
  std::map<std::string, unsigned> counts;
  const onnx::GraphProto &graph = model.model().proto().graph();
  for (auto [number, node] : llvm::enumerate(model.nodes()))
    if (node.kind == ImportedNode::Kind::Opaque)
      ++counts[graph.node(number).op_type() + ": " + node.reason];
  return sorted(counts);
}

/// A type as `f32[1,3,height,width]`.
static std::string typeText(Type type, ArrayAttr dimensionNames) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  auto tensor = dyn_cast<TensorType>(type);
  if (!tensor)
    return "not a tensor";
  stream << tensor.getElementType();
  if (!tensor.hasRank())
    return text + "[...]";
  stream << "[";
  llvm::interleave(
      llvm::enumerate(tensor.getShape()), stream,
      [&](auto entry) {
        auto [position, size] = entry;
        StringRef name =
            dimensionNames
                ? cast<StringAttr>(dimensionNames[position]).getValue()
                : StringRef();
        if (!ShapedType::isDynamic(size))
          stream << size;
        else
          stream << (name.empty() ? "?" : name);
      },
      ",");
  stream << "]";
  return text;
}

ModelSummary summarize(const ImportedModel &model) {
  const onnx::ModelProto &proto = model.model().proto();
  ModelSummary summary;
  summary.path = model.model().path();
  summary.producer = proto.producer_name();
  if (!proto.producer_version().empty())
    summary.producer += " " + proto.producer_version();
  summary.producer = llvm::json::fixUTF8(summary.producer);
  summary.irVersion = proto.ir_version();
  for (const onnx::OperatorSetIdProto &import : proto.opset_import())
    summary.operatorSets.push_back({import.domain().empty()
                                        ? "ai.onnx"
                                        : llvm::json::fixUTF8(import.domain()),
                                    import.version()});
  func::FuncOp function = model.function();
  for (auto [number, name] : llvm::enumerate(inputNames(model)))
    summary.inputs.push_back(
        {name, typeText(function.getArgument(number).getType(),
                        function.getArgAttrOfType<ArrayAttr>(
                            number, dimNamesAttributeName))});
  for (auto [name, type] :
       llvm::zip_equal(outputNames(model), function.getResultTypes()))
    summary.outputs.push_back({name, typeText(type, {})});

  std::map<std::string, unsigned> operators;
  for (const onnx::NodeProto &node : proto.graph().node())
    ++operators[(node.domain().empty() ? "" : node.domain() + ".") +
                node.op_type()];
  summary.operators = sorted(operators);
  summary.numNodes = proto.graph().node_size();
  summary.numFunctions = proto.functions_size();
  for (const ImportedNode &node : model.nodes()) {
    summary.opaqueNodes += node.kind == ImportedNode::Kind::Opaque;
    summary.constantNodes += node.kind == ImportedNode::Kind::Constant ||
                             node.kind == ImportedNode::Kind::Folded;
  }
  summary.understoodNodes = summary.numNodes - summary.opaqueNodes;
  summary.foreign = foreignNodes(model);
  model.forEachConstant([&](StringRef, ElementsAttr elements) {
    if (isa<FloatType>(elements.getElementType()))
      summary.numParameters += elements.getNumElements();
  });
  return summary;
}

llvm::json::Object ModelSummary::toJson() const {
  using llvm::json::Array;
  using llvm::json::Object;
  auto values = [](ArrayRef<Value> list) {
    Array result;
    for (const Value &value : list)
      result.push_back(Object{{"name", value.name}, {"type", value.type}});
    return result;
  };
  auto counts = [](const Counts &list, StringRef key) {
    Array result;
    for (const auto &[text, count] : list)
      result.push_back(Object{{key, text}, {"count", count}});
    return result;
  };
  Array sets;
  for (const auto &[domain, version] : operatorSets)
    sets.push_back(Object{{"domain", domain}, {"version", version}});
  return Object{{"path", path},
                {"producer", producer},
                {"ir_version", irVersion},
                {"operator_sets", std::move(sets)},
                {"inputs", values(inputs)},
                {"outputs", values(outputs)},
                {"nodes", numNodes},
                {"nodes_understood", understoodNodes},
                {"nodes_constant", constantNodes},
                {"functions", numFunctions},
                {"operators", counts(operators, "operator")},
                {"foreign_nodes", counts(foreign, "reason")},
                {"parameters", numParameters}};
}

void ModelSummary::print(llvm::raw_ostream &stream) const {
  stream << path << "\n";
  stream << "  format      version " << irVersion;
  for (const auto &[domain, version] : operatorSets)
    stream << ", " << domain << " " << version;
  stream << "\n";
  if (!producer.empty())
    stream << "  producer    " << producer << "\n";
  for (const Value &value : inputs)
    stream << "  input       " << value.name << ": " << value.type << "\n";
  for (const Value &value : outputs)
    stream << "  output      " << value.name << ": " << value.type << "\n";
  stream << "  parameters  " << numParameters << "\n";
  stream << "  operators   " << numNodes << ": ";
  llvm::interleaveComma(operators, stream, [&](const auto &entry) {
    stream << entry.second << " " << entry.first;
  });
  stream << "\n";
  stream << "  understood  " << understoodNodes << " of " << numNodes << " ("
         << constantNodes << " are constants)\n";
  for (const auto &[reason, count] : foreign)
    stream << "    left as they are: " << count << " x " << reason << "\n";
}

} // namespace verso
