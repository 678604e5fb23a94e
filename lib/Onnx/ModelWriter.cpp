//===- ModelWriter.cpp - Puts a new graph into a model --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelWriter.h"
#include <queue>

using namespace mlir;

namespace verso {

/// A splat of more bytes than this is written as a ConstantOfShape node.
static constexpr int64_t largestWrittenSplat = 256;

ModelWriter::ModelWriter(const ImportedModel &original,
                         GraphStructure structure)
    : source(original), graphStructure(std::move(structure)),
      opsetVersion(original.model().opsetVersion("")) {
  const onnx::GraphProto &graph = original.model().proto().graph();
  isCopied.resize(graph.node_size());
  for (const auto &entry : graphStructure.inputs)
    claim(entry.getKey());
  for (const auto &entry : graphStructure.initializers)
    claim(entry.getKey());
  auto note = [&](StringRef name) {
    if (ElementsAttr elements = original.constant(name))
      constantNames.try_emplace(elements, name.str());
  };
  for (const onnx::TensorProto &tensor : graph.initializer())
    note(tensor.name());
  for (const onnx::NodeProto &node : graph.node())
    for (const std::string &output : node.output())
      note(output);
}

std::string ModelWriter::freshName() {
  std::string name;
  do
    name = "verso_" + std::to_string(nextName++);
  while (graphStructure.names.contains(name) || !claim(name));
  return name;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

llvm::Expected<std::string> ModelWriter::constant(ElementsAttr elements) {
  auto known = constantNames.find(elements);
  if (known != constantNames.end()) {
    std::string name = known->second;
    if (llvm::Error error = keepConstant(name))
      return error;
    return name;
  }
  std::string name = freshName();
  constantNames[elements] = name;
  keptConstants.insert(name);
  if (llvm::Error error = addConstant(elements, name))
    return error;
  return name;
}

llvm::Expected<std::string> ModelWriter::integers(ArrayRef<int64_t> values) {
  MLIRContext *context = source.module().getContext();
  auto type = RankedTensorType::get(int64_t(values.size()),
                                    IntegerType::get(context, 64));
  return constant(cast<ElementsAttr>(DenseElementsAttr::get(type, values)));
}

llvm::Error ModelWriter::keepConstant(StringRef name) {
  if (!keptConstants.insert(name).second)
    return llvm::Error::success();
  if (graphStructure.initializers.contains(name)) {
    useInitializer(name);
    return llvm::Error::success();
  }
  auto producer = graphStructure.producers.find(name);
  ElementsAttr elements = source.constant(name);
  assert(producer != graphStructure.producers.end() && elements &&
         "the name of a constant");
  claim(name);
  unsigned number = producer->second;
  bool isStated =
      source.nodes()[number].kind == ImportedNode::Kind::Constant &&
      llvm::all_of(originalNode(number).input(), [&](const std::string &input) {
        return input.empty() || source.constant(input);
      });
  if (!isStated)
    return addConstant(elements, name);
  for (const std::string &input : originalNode(number).input())
    if (!input.empty())
      if (llvm::Error error = keepConstant(input))
        return error;
  addCopy(number);
  return llvm::Error::success();
}

llvm::Error ModelWriter::addConstant(ElementsAttr elements, StringRef name) {
  auto dense = dyn_cast<DenseElementsAttr>(elements);
  int64_t bytes = elements.getNumElements() *
                  (elements.getElementType().getIntOrFloatBitWidth() / 8);
  if (dense && dense.isSplat() && bytes > largestWrittenSplat && opset() >= 9) {
    llvm::Expected<std::string> shape =
        integers(elements.getShapedType().getShape());
    if (!shape)
      return shape.takeError();
    auto scalar = DenseElementsAttr::get(
        RankedTensorType::get({1}, elements.getElementType()),
        dense.getSplatValue<Attribute>());
    llvm::Expected<onnx::TensorProto> value =
        toTensor(cast<ElementsAttr>(scalar), "");
    if (!value)
      return value.takeError();
    value->clear_name();
    onnx::NodeProto &node = addNode("ConstantOfShape", {*shape}, {name.str()});
    onnx::AttributeProto *attribute = node.add_attribute();
    attribute->set_name("value");
    attribute->set_type(onnx::AttributeProto::TENSOR);
    *attribute->mutable_t() = std::move(*value);
    return llvm::Error::success();
  }
  llvm::Expected<onnx::TensorProto> tensor = toTensor(elements, name);
  if (!tensor)
    return tensor.takeError();
  // Before version 4 of the format every initializer is an input as well, and
  // the inputs are not ours to change.
  if (source.model().proto().ir_version() >= 4) {
    newInitializers.push_back(std::move(*tensor));
    return llvm::Error::success();
  }
  onnx::NodeProto &node = addNode("Constant", {}, {name.str()});
  onnx::AttributeProto *attribute = node.add_attribute();
  attribute->set_name("value");
  attribute->set_type(onnx::AttributeProto::TENSOR);
  *attribute->mutable_t() = std::move(*tensor);
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

onnx::NodeProto &ModelWriter::addNode(StringRef operatorName,
                                      ArrayRef<std::string> inputs,
                                      ArrayRef<std::string> outputs) {
  Entry &entry = entries.emplace_back();
  entry.priority =
      entries.size() > 1 ? entries[entries.size() - 2].priority : 0;
  entry.node.set_op_type(operatorName.str());
  for (const std::string &input : inputs)
    entry.node.add_input(input);
  for (const std::string &output : outputs)
    entry.node.add_output(output);
  return entry.node;
}

onnx::NodeProto &ModelWriter::addCopy(unsigned number) {
  Entry &entry = entries.emplace_back();
  entry.priority = number;
  entry.copyOf = number;
  entry.node = originalNode(number);
  if (isCopied[number])
    entry.node.clear_name();
  isCopied[number] = true;
  return entry.node;
}

void ModelWriter::nameNodes() {
  llvm::StringSet<> used;
  for (const Entry &entry : entries)
    used.insert(entry.node.name());
  for (Entry &entry : entries)
    for (const std::string &name : entry.proposedNames)
      if (entry.node.name().empty() && used.insert(name).second)
        entry.node.set_name(name);
}

/// The order in which the nodes were added is one in which each comes after
/// those it depends on. Among all such orders the one closest to that of the
/// original graph is written.
void ModelWriter::writeNodes(onnx::GraphProto &graph) {
  llvm::StringMap<unsigned> producers;
  for (auto [position, entry] : llvm::enumerate(entries))
    for (const std::string &output : entry.node.output())
      producers[output] = position;
  std::vector<unsigned> waiting(entries.size(), 0);
  std::vector<SmallVector<unsigned, 2>> users(entries.size());
  auto depend = [&](unsigned position, StringRef name) {
    auto producer = producers.find(name);
    if (producer == producers.end() || producer->second == position)
      return;
    users[producer->second].push_back(position);
    ++waiting[position];
  };
  for (auto [position, entry] : llvm::enumerate(entries)) {
    for (const std::string &input : entry.node.input())
      depend(position, input);
    // A copy of a node with subgraphs uses names that are not its inputs.
    if (entry.copyOf)
      for (StringRef name : graphStructure.captures[*entry.copyOf])
        depend(position, name);
  }
  using Key = std::pair<unsigned, unsigned>;
  std::priority_queue<Key, std::vector<Key>, std::greater<>> ready;
  auto release = [&](unsigned position) {
    ready.push({entries[position].priority, position});
  };
  for (unsigned position = 0; position < entries.size(); ++position)
    if (waiting[position] == 0)
      release(position);
  while (!ready.empty()) {
    unsigned position = ready.top().second;
    ready.pop();
    *graph.add_node() = std::move(entries[position].node);
    for (unsigned user : users[position])
      if (--waiting[user] == 0)
        release(user);
  }
}

//===----------------------------------------------------------------------===//
// The model
//===----------------------------------------------------------------------===//

void ModelWriter::writeInitializers(onnx::GraphProto &graph) {
  auto isNeeded = [&](const std::string &name) {
    return usedInitializers.contains(name) ||
           graphStructure.inputs.contains(name);
  };
  for (const onnx::TensorProto &tensor :
       source.model().proto().graph().initializer())
    if (isNeeded(tensor.name()))
      *graph.add_initializer() = tensor;
  for (onnx::TensorProto &tensor : newInitializers)
    *graph.add_initializer() = std::move(tensor);
  google::protobuf::RepeatedPtrField<onnx::SparseTensorProto> sparse;
  sparse.Swap(graph.mutable_sparse_initializer());
  for (onnx::SparseTensorProto &tensor : sparse)
    if (isNeeded(tensor.values().name()))
      *graph.add_sparse_initializer() = std::move(tensor);
}

void ModelWriter::dropStaleAnnotations(onnx::GraphProto &graph) {
  llvm::StringSet<> present;
  for (const onnx::NodeProto &node : graph.node())
    for (const std::string &output : node.output())
      present.insert(output);
  for (const onnx::TensorProto &tensor : graph.initializer())
    present.insert(tensor.name());
  for (const onnx::ValueInfoProto &input : graph.input())
    present.insert(input.name());
  google::protobuf::RepeatedPtrField<onnx::ValueInfoProto> values;
  values.Swap(graph.mutable_value_info());
  for (onnx::ValueInfoProto &value : values)
    if (present.contains(value.name()))
      *graph.add_value_info() = std::move(value);
  google::protobuf::RepeatedPtrField<onnx::TensorAnnotation> annotations;
  annotations.Swap(graph.mutable_quantization_annotation());
  for (onnx::TensorAnnotation &annotation : annotations)
    if (present.contains(annotation.tensor_name()))
      *graph.add_quantization_annotation() = std::move(annotation);
}

std::unique_ptr<onnx::ModelProto> ModelWriter::finish() {
  std::unique_ptr<onnx::ModelProto> model =
      source.model().copyWithoutInitializers();
  onnx::GraphProto &graph = *model->mutable_graph();
  graph.clear_node();
  nameNodes();
  writeNodes(graph);
  writeInitializers(graph);
  dropStaleAnnotations(graph);
  return model;
}

void setAttribute(onnx::NodeProto &node, StringRef name, int64_t value) {
  onnx::AttributeProto *attribute = node.add_attribute();
  attribute->set_name(name.str());
  attribute->set_type(onnx::AttributeProto::INT);
  attribute->set_i(value);
}

void setAttribute(onnx::NodeProto &node, StringRef name, float value) {
  onnx::AttributeProto *attribute = node.add_attribute();
  attribute->set_name(name.str());
  attribute->set_type(onnx::AttributeProto::FLOAT);
  attribute->set_f(value);
}

void setAttribute(onnx::NodeProto &node, StringRef name, StringRef value) {
  onnx::AttributeProto *attribute = node.add_attribute();
  attribute->set_name(name.str());
  attribute->set_type(onnx::AttributeProto::STRING);
  attribute->set_s(value.str());
}

void setAttribute(onnx::NodeProto &node, StringRef name,
                  ArrayRef<int64_t> values) {
  onnx::AttributeProto *attribute = node.add_attribute();
  attribute->set_name(name.str());
  attribute->set_type(onnx::AttributeProto::INTS);
  for (int64_t value : values)
    attribute->add_ints(value);
}

} // namespace verso
