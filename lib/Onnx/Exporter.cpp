//===- Exporter.cpp - Writing a function as an ONNX graph -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Exporter.h"
#include "verso/Dialect/ConstantData.h"
#include "verso/Onnx/Export.h"

using namespace mlir;

namespace verso {

Exporter::Exporter(func::FuncOp function, const ImportedModel &original,
                   GraphStructure structure)
    : function(function), original(original),
      modelWriter(original, std::move(structure)) {}

llvm::Expected<OnnxModel> Exporter::run() {
  if (llvm::Error error = checkInterface())
    return error;
  findLiveOperations();
  findGroups();
  findBiases();
  nameValues();
  for (Operation &operation : function.front().without_terminator())
    if (live.contains(&operation) && !absorbed.contains(&operation))
      if (llvm::Error error = emit(&operation))
        return error;
  if (llvm::Error error = emitOutputs())
    return error;
  std::unique_ptr<onnx::ModelProto> model = modelWriter.finish();
  fixDimensions(*model);
  return OnnxModel(std::move(model), original.model().path());
}

//===----------------------------------------------------------------------===//
// Preparation
//===----------------------------------------------------------------------===//

llvm::Error Exporter::checkInterface() {
  func::FuncOp source = original.function();
  if (!llvm::hasSingleElement(function.getBody()) ||
      function.getArgumentTypes() != source.getArgumentTypes() ||
      function.getNumResults() != source.getNumResults())
    return modelError(original.model().path(),
                      "the rewritten function has another interface than the "
                      "model");
  return llvm::Error::success();
}

void Exporter::findLiveOperations() {
  SmallVector<Operation *> worklist{function.front().getTerminator()};
  while (!worklist.empty())
    for (Value operand : worklist.pop_back_val()->getOperands())
      if (Operation *producer = operand.getDefiningOp();
          producer && live.insert(producer).second)
        worklist.push_back(producer);
}

/// True if `elements` is the transpose of the matrix `matrix`.
static bool isTransposeOf(ElementsAttr elements, ElementsAttr matrix) {
  auto from = cast<RankedTensorType>(matrix.getType());
  auto to = cast<RankedTensorType>(elements.getType());
  std::vector<char> storage[2];
  auto a = constantBytes(matrix, storage[0]),
       b = constantBytes(elements, storage[1]);
  int64_t rows = from.getDimSize(0), columns = from.getDimSize(1);
  if (!a || !b || a->size() != b->size() || a->empty() ||
      to.getElementType() != from.getElementType() ||
      to.getShape() != ArrayRef<int64_t>({columns, rows}))
    return false;
  size_t width = a->size() / from.getNumElements();
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      if (std::memcmp(a->data() + (i * columns + j) * width,
                      b->data() + (j * rows + i) * width, width) != 0)
        return false;
  return true;
}

/// True if the constant `value` is what `old`, an operation on a constant,
/// gives.
static bool isFolded(Value value, Operation *old) {
  auto constant = value.getDefiningOp<ConstantOp>();
  auto transpose = dyn_cast<TransposeOp>(old);
  auto source = transpose ? transpose.getInput().getDefiningOp<ConstantOp>()
                          : ConstantOp();
  return constant && source && source.getType().getRank() == 2 &&
         constant.getType().getRank() == 2 &&
         transpose.getPermutation() == ArrayRef<int64_t>({1, 0}) &&
         isTransposeOf(constant.getValue(), source.getValue());
}

bool Exporter::matchGroup(Value value, Value old, const ImportedNode &record,
                          Group &group, SmallVectorImpl<Operation *> &inner) {
  Operation *oldOperation = old.getDefiningOp();
  if (!oldOperation || !llvm::is_contained(record.operations, oldOperation)) {
    auto [bound, isNew] = group.bindings.try_emplace(old, value);
    return isNew || bound->second == value;
  }
  Operation *operation = value.getDefiningOp();
  if (operation && isFolded(value, oldOperation)) {
    // The node takes the constant as it was.
    Value source = oldOperation->getOperand(0);
    auto [bound, isNew] = group.bindings.try_emplace(source, source);
    return isNew || bound->second == source;
  }
  if (!operation || operation->getName() != oldOperation->getName() ||
      operation->getAttrDictionary() != oldOperation->getAttrDictionary() ||
      operation->getNumOperands() != oldOperation->getNumOperands() ||
      cast<OpResult>(value).getResultNumber() !=
          cast<OpResult>(old).getResultNumber())
    return false;
  // What only this operation uses can be written as a part of it.
  bool isRoot = oldOperation == record.operations.back();
  if (!isRoot && !value.hasOneUse())
    return false;
  if (!isRoot)
    inner.push_back(operation);
  return llvm::all_of_zip(operation->getOperands(), oldOperation->getOperands(),
                          [&](Value operand, Value oldOperand) {
                            return matchGroup(operand, oldOperand, record,
                                              group, inner);
                          });
}

bool Exporter::canBind(const Group &group) {
  const onnx::NodeProto &node = modelWriter.originalNode(group.number);
  // An input that the operators do not use must at least be there still.
  for (const std::string &name : node.input())
    if (!name.empty() && !original.constant(name) &&
        !group.bindings.contains(original.value(name)))
      return false;
  for (auto [old, value] : group.bindings) {
    auto oldConstant = old.getDefiningOp<ConstantOp>();
    auto constant = value.getDefiningOp<ConstantOp>();
    if (oldConstant && constant &&
        oldConstant.getValue() == constant.getValue())
      continue;
    // Another value than before: the node must have an input to put it in.
    bool isInput =
        llvm::any_of(node.input(), [&, old = old](const std::string &name) {
          return original.value(name) == old;
        });
    if (!isInput)
      return false;
  }
  return true;
}

void Exporter::findGroups() {
  for (Operation &operation : llvm::reverse(function.front())) {
    if (!live.contains(&operation) || absorbed.contains(&operation) ||
        !hasDefinition(operation.getName()))
      continue;
    std::optional<unsigned> number = originOf(operation.getLoc());
    if (!number || *number >= original.nodes().size())
      continue;
    const ImportedNode &record = original.nodes()[*number];
    if (record.kind != ImportedNode::Kind::Operators)
      continue;
    Group group;
    group.number = *number;
    SmallVector<Operation *> inner;
    if (!matchGroup(operation.getResult(0),
                    record.operations.back()->getResult(0), record, group,
                    inner) ||
        !canBind(group))
      continue;
    absorbed.insert_range(inner);
    groups[&operation] = std::move(group);
  }
}

void Exporter::findBiases() {
  for (Operation &operation : function.front()) {
    auto add = dyn_cast<AddOp>(operation);
    if (!add || !live.contains(add) || absorbed.contains(add))
      continue;
    for (auto [product, addend] : {std::pair(add.getLhs(), add.getRhs()),
                                   std::pair(add.getRhs(), add.getLhs())}) {
      auto conv = product.getDefiningOp<ConvOp>();
      if (!conv || !conv->hasOneUse() || absorbed.contains(conv) ||
          !convolutionBias(conv, addend))
        continue;
      // Two nodes that were there before stay two.
      if (groups.contains(add) && groups.contains(conv))
        continue;
      // A node that has a bias already keeps it.
      if (auto group = groups.find(conv);
          group != groups.end() &&
          modelWriter.originalNode(group->second.number).input_size() > 2)
        continue;
      groups.erase(add);
      groups.erase(conv);
      absorbed.insert(conv);
      biases[add] = {conv, addend};
      break;
    }
  }
}

void Exporter::nameValue(Value value, StringRef name) {
  if (value.getDefiningOp<ConstantOp>() || isa<BlockArgument>(value) ||
      names.contains(value) || !modelWriter.claim(name))
    return;
  names[value] = name.str();
}

void Exporter::nameValues() {
  const onnx::GraphProto &graph = original.model().proto().graph();
  unsigned argument = 0;
  for (const onnx::ValueInfoProto &input : graph.input())
    if (isa_and_nonnull<BlockArgument>(original.value(input.name())))
      names[function.getArgument(argument++)] = input.name();

  // Outputs, then names that subgraphs refer to: these cannot be chosen.
  for (auto [output, value] : llvm::zip_equal(
           graph.output(), function.front().getTerminator()->getOperands()))
    nameValue(value, output.name());
  nameForeignOperands(/*captured=*/true);
  // All others keep the name of the value that their node computed ...
  for (Operation &operation : function.front())
    if (live.contains(&operation) && !absorbed.contains(&operation))
      nameResults(&operation);
  // ... or get that of the value in whose place they are.
  nameForeignOperands(/*captured=*/false);
  for (Operation &operation : function.front()) {
    auto group = groups.find(&operation);
    if (group == groups.end())
      continue;
    for (const std::string &name :
         modelWriter.originalNode(group->second.number).input())
      if (Value value = group->second.bindings.lookup(original.value(name)))
        nameValue(value, name);
  }
}

void Exporter::nameResults(Operation *operation) {
  std::optional<unsigned> number = originOf(operation->getLoc());
  if (!number || *number >= original.nodes().size())
    return;
  for (const std::string &name : modelWriter.originalNode(*number).output()) {
    auto old = dyn_cast_or_null<OpResult>(original.value(name));
    if (!old || originOf(old.getLoc()) != number ||
        old.getResultNumber() >= operation->getNumResults())
      continue;
    Value value = operation->getResult(old.getResultNumber());
    if (old.getOwner()->getName() == operation->getName() &&
        value.getType() == old.getType())
      nameValue(value, name);
  }
}

void Exporter::nameForeignOperands(bool captured) {
  for (Operation &operation : function.front()) {
    auto opaque = dyn_cast<OpaqueOp>(operation);
    auto number = opaque
                      ? dyn_cast_or_null<IntegerAttr>(opaque.getPayloadAttr())
                      : IntegerAttr();
    if (!number || !live.contains(opaque) ||
        size_t(number.getInt()) >= original.nodes().size())
      continue;
    SmallVector<StringRef> inputNames;
    for (const std::string &name :
         modelWriter.originalNode(number.getInt()).input())
      if (!name.empty())
        inputNames.push_back(name);
    size_t numInputs = inputNames.size();
    llvm::append_range(inputNames,
                       modelWriter.structure().captures[number.getInt()]);
    for (auto [i, name, value] :
         llvm::enumerate(inputNames, opaque.getInputs()))
      if ((i >= numInputs) == captured)
        nameValue(value, name);
  }
}

//===----------------------------------------------------------------------===//
// Names and nodes
//===----------------------------------------------------------------------===//

llvm::Expected<std::string> Exporter::nameOf(Value value) {
  if (auto constant = value.getDefiningOp<ConstantOp>())
    return modelWriter.constant(constant.getValue());
  std::string &name = names[value];
  if (!name.empty())
    return name;
  // An initializer that only foreign operators understand.
  auto opaque = value.getDefiningOp<OpaqueOp>();
  auto initializer = opaque
                         ? dyn_cast_or_null<StringAttr>(opaque.getPayloadAttr())
                         : StringAttr();
  if (initializer) {
    name = initializer.str();
    modelWriter.useInitializer(name);
  } else {
    name = modelWriter.freshName();
  }
  return name;
}

llvm::Expected<SmallVector<std::string>> Exporter::namesOf(ValueRange values) {
  SmallVector<std::string> result;
  for (Value value : values) {
    llvm::Expected<std::string> name = nameOf(value);
    if (!name)
      return name.takeError();
    result.push_back(std::move(*name));
  }
  return result;
}

llvm::Error
Exporter::addNode(Operation *operation, StringRef operatorName,
                  ArrayRef<std::string> inputs,
                  llvm::function_ref<void(onnx::NodeProto &)> setAttributes) {
  llvm::Expected<SmallVector<std::string>> outputs =
      namesOf(operation->getResults());
  if (!outputs)
    return outputs.takeError();
  onnx::NodeProto &node = modelWriter.addNode(operatorName, inputs, *outputs);
  std::optional<unsigned> number = originOf(operation->getLoc());
  if (number && *number < original.nodes().size())
    modelWriter.proposeName(modelWriter.originalNode(*number).name());
  modelWriter.proposeName(outputs->front());
  if (setAttributes)
    setAttributes(node);
  return llvm::Error::success();
}

llvm::Error
Exporter::addNode(Operation *operation, StringRef operatorName,
                  ValueRange operands,
                  llvm::function_ref<void(onnx::NodeProto &)> setAttributes) {
  llvm::Expected<SmallVector<std::string>> inputs = namesOf(operands);
  if (!inputs)
    return inputs.takeError();
  return addNode(operation, operatorName, ArrayRef<std::string>(*inputs),
                 setAttributes);
}

std::string
Exporter::addStep(StringRef operatorName, ArrayRef<std::string> inputs,
                  llvm::function_ref<void(onnx::NodeProto &)> setAttributes) {
  std::string output = modelWriter.freshName();
  onnx::NodeProto &node = modelWriter.addNode(operatorName, inputs, {output});
  if (setAttributes)
    setAttributes(node);
  return output;
}

llvm::Error Exporter::bindName(StringRef name, Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  if (constant && original.constant(name) == constant.getValue())
    return modelWriter.keepConstant(name);
  llvm::Expected<std::string> current = nameOf(value);
  if (!current)
    return current.takeError();
  if (*current == name)
    return llvm::Error::success();
  modelWriter.claim(name);
  modelWriter.addNode("Identity", {*current}, {name.str()});
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

llvm::Error Exporter::emit(Operation *operation) {
  if (isa<ConstantOp>(operation))
    return llvm::Error::success();
  if (auto opaque = dyn_cast<OpaqueOp>(operation))
    return emitOpaque(opaque);
  if (auto group = groups.find(operation); group != groups.end())
    return emitGroup(operation, group->second);
  if (auto bias = biases.find(operation); bias != biases.end())
    return emitBias(operation, bias->second);
  return emitOperator(*this, operation);
}

void Exporter::setOutputs(onnx::NodeProto &node, Operation *operation,
                          Operation *old) {
  for (std::string &name : *node.mutable_output()) {
    auto result = dyn_cast_or_null<OpResult>(original.value(name));
    if (!result || result.getOwner() != old)
      continue;
    std::string &current =
        names[operation->getResult(result.getResultNumber())];
    if (current.empty())
      current = modelWriter.freshName();
    name = current;
  }
}

llvm::Error Exporter::emitGroup(Operation *operation, const Group &group) {
  const ImportedNode &record = original.nodes()[group.number];
  const onnx::NodeProto &node = modelWriter.originalNode(group.number);
  SmallVector<std::string> inputs;
  for (const std::string &name : node.input()) {
    inputs.push_back(name);
    if (name.empty())
      continue;
    Value bound = group.bindings.lookup(original.value(name));
    auto constant = bound ? bound.getDefiningOp<ConstantOp>() : ConstantOp();
    ElementsAttr known = original.constant(name);
    if (known && (!bound || (constant && constant.getValue() == known))) {
      // The same constant, or one that went into an attribute.
      if (llvm::Error error = modelWriter.keepConstant(name))
        return error;
      continue;
    }
    assert(bound && "canBind looked");
    llvm::Expected<std::string> current = nameOf(bound);
    if (!current)
      return current.takeError();
    inputs.back() = *current;
  }
  onnx::NodeProto &copy = modelWriter.addCopy(group.number);
  for (auto [slot, name] : llvm::zip_equal(*copy.mutable_input(), inputs))
    slot = name;
  setOutputs(copy, operation, record.operations.back());
  return llvm::Error::success();
}

llvm::Error Exporter::emitOpaque(OpaqueOp operation) {
  auto payload = dyn_cast_or_null<IntegerAttr>(operation.getPayloadAttr());
  if (!payload)
    return llvm::Error::success();
  unsigned number = payload.getInt();
  if (number >= original.nodes().size())
    return modelError(original.model().path(),
                      "an opaque operation is of another model");
  ArrayRef<StringRef> captures = modelWriter.structure().captures[number];
  OperandRange operands = operation.getInputs();
  SmallVector<std::string> inputs;
  for (const std::string &name : modelWriter.originalNode(number).input()) {
    inputs.push_back(name);
    if (name.empty())
      continue;
    Value value = operands.front();
    operands = operands.drop_front();
    auto constant = value.getDefiningOp<ConstantOp>();
    if (constant && original.constant(name) == constant.getValue()) {
      if (llvm::Error error = modelWriter.keepConstant(name))
        return error;
      continue;
    }
    llvm::Expected<std::string> current = nameOf(value);
    if (!current)
      return current.takeError();
    inputs.back() = *current;
  }
  for (auto [name, value] : llvm::zip_equal(captures, operands))
    if (llvm::Error error = bindName(name, value))
      return error;
  onnx::NodeProto &copy = modelWriter.addCopy(number);
  for (auto [slot, name] : llvm::zip_equal(*copy.mutable_input(), inputs))
    slot = name;
  unsigned result = 0;
  for (std::string &name : *copy.mutable_output()) {
    if (name.empty())
      continue;
    llvm::Expected<std::string> current = nameOf(operation.getResult(result++));
    if (!current)
      return current.takeError();
    name = *current;
  }
  return llvm::Error::success();
}

llvm::Error Exporter::emitBias(Operation *operation, const Bias &bias) {
  auto conv = cast<ConvOp>(bias.product);
  llvm::Expected<std::string> name =
      modelWriter.constant(convolutionBias(conv, bias.addend));
  if (!name)
    return name.takeError();
  return emitConvolution(*this, conv, operation, *name);
}

llvm::Error Exporter::emitOutputs() {
  const onnx::GraphProto &graph = original.model().proto().graph();
  for (auto [output, value] : llvm::zip_equal(
           graph.output(), function.front().getTerminator()->getOperands()))
    if (llvm::Error error = bindName(output.name(), value))
      return error;
  return llvm::Error::success();
}

/// Replaces the symbolic dimensions that the import has given a size.
void Exporter::fixDimensions(onnx::ModelProto &model) {
  onnx::GraphProto &graph = *model.mutable_graph();
  auto fixByName = [&](onnx::ValueInfoProto &value) {
    if (!value.type().tensor_type().has_shape())
      return;
    for (auto &dimension : *value.mutable_type()
                                ->mutable_tensor_type()
                                ->mutable_shape()
                                ->mutable_dim()) {
      auto fixed = original.fixedDimensions().find(dimension.dim_param());
      if (fixed != original.fixedDimensions().end())
        dimension.set_dim_value(fixed->second);
    }
  };
  for (onnx::ValueInfoProto &input : *graph.mutable_input()) {
    fixByName(input);
    auto argument =
        dyn_cast_or_null<BlockArgument>(original.value(input.name()));
    auto type = argument ? dyn_cast<RankedTensorType>(argument.getType())
                         : RankedTensorType();
    if (!type || !original.isShapeGiven(input.name()))
      continue;
    auto *shape = input.mutable_type()->mutable_tensor_type()->mutable_shape();
    while (shape->dim_size() < type.getRank())
      shape->add_dim();
    for (auto [dimension, size] :
         llvm::zip_equal(*shape->mutable_dim(), type.getShape()))
      dimension.set_dim_value(size);
  }
  for (onnx::ValueInfoProto &output : *graph.mutable_output())
    fixByName(output);
  for (onnx::ValueInfoProto &value : *graph.mutable_value_info())
    fixByName(value);
}

llvm::Expected<OnnxModel> exportModel(func::FuncOp function,
                                      const ImportedModel &original) {
  llvm::Expected<GraphStructure> structure = analyseGraph(original.model());
  if (!structure)
    return structure.takeError();
  return Exporter(function, original, std::move(*structure)).run();
}

} // namespace verso
