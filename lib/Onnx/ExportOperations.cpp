//===- ExportOperations.cpp - A few operations as a model -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tensors.h"
#include "mlir/IR/IRMapping.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Onnx/Export.h"

#include "onnx/onnx.pb.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace verso {

/// What such models are written for.
static constexpr int64_t irVersion = 9;
static constexpr int64_t operatorSet = 20;

/// Describes an input or output of the graph.
static void describeValue(onnx::ValueInfoProto &info, const std::string &name,
                          Type type) {
  auto tensor = cast<RankedTensorType>(type);
  info.set_name(name);
  auto *described = info.mutable_type()->mutable_tensor_type();
  described->set_elem_type(dataType(tensor.getElementType()));
  auto *shape = described->mutable_shape();
  for (int64_t size : tensor.getShape()) {
    auto *dimension = shape->add_dim();
    if (!ShapedType::isDynamic(size))
      dimension->set_dim_value(size);
  }
}

SmallVector<Value> inputsOf(ArrayRef<Operation *> operations) {
  llvm::SetVector<Value> inputs;
  for (Operation *operation : operations)
    for (Value operand : operation->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      if (!isa_and_nonnull<ConstantOp>(producer) &&
          !llvm::is_contained(operations, producer))
        inputs.insert(operand);
    }
  return llvm::to_vector(inputs);
}

/// A model with these inputs and outputs, whose one node is nothing that is
/// known.
static OnnxModel placeholder(ArrayRef<Value> inputs, ValueRange outputs,
                             StringRef path) {
  auto proto = std::make_unique<onnx::ModelProto>();
  proto->set_ir_version(irVersion);
  auto *operators = proto->add_opset_import();
  operators->set_domain("");
  operators->set_version(operatorSet);
  auto *graph = proto->mutable_graph();
  graph->set_name("operations");
  auto *node = graph->add_node();
  node->set_op_type("Placeholder");
  for (auto [number, input] : llvm::enumerate(inputs)) {
    const std::string name = "x" + std::to_string(number);
    node->add_input(name);
    describeValue(*graph->add_input(), name, input.getType());
  }
  for (auto [number, output] : llvm::enumerate(outputs)) {
    const std::string name = "y" + std::to_string(number);
    node->add_output(name);
    describeValue(*graph->add_output(), name, output.getType());
  }
  return OnnxModel(std::move(proto), path);
}

/// Makes the operations the body of `function`, whose arguments are `inputs`
/// and whose results `outputs`.
static void replaceBody(func::FuncOp function, ArrayRef<Value> inputs,
                        ArrayRef<Operation *> operations, ValueRange outputs) {
  Block &block = function.getBody().front();
  Operation *terminator = block.getTerminator();
  OpBuilder builder(terminator);
  const Location nowhere = builder.getUnknownLoc();
  IRMapping mapping;
  for (auto [input, argument] :
       llvm::zip_equal(inputs, function.getArguments()))
    mapping.map(input, argument);
  for (Operation *operation : operations) {
    for (Value operand : operation->getOperands())
      if (!mapping.contains(operand))
        builder.clone(*operand.getDefiningOp(), mapping)->setLoc(nowhere);
    builder.clone(*operation, mapping)->setLoc(nowhere);
  }
  for (auto [number, result] : llvm::enumerate(outputs))
    terminator->setOperand(number, mapping.lookup(result));
  for (Operation &operation :
       llvm::make_early_inc_range(llvm::reverse(block.getOperations())))
    if (isa<OpaqueOp>(operation))
      operation.erase();
}

llvm::Expected<OnnxModel> exportOperations(ArrayRef<Operation *> operations,
                                           ValueRange outputs, StringRef path) {
  const SmallVector<Value> inputs = inputsOf(operations);
  llvm::Expected<ImportedModel> imported = importModel(
      operations.front()->getContext(), placeholder(inputs, outputs, path));
  if (!imported)
    return imported.takeError();
  OwningOpRef<ModuleOp> module = imported->cloneModule();
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  replaceBody(function, inputs, operations, outputs);
  return exportModel(function, *imported);
}

} // namespace verso
