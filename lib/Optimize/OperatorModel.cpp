//===- OperatorModel.cpp - A few operators as a model of their own --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorModel.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/AsmState.h"
#include "verso/Cost/SignatureOperations.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/Measurement.h"
#include "verso/Onnx/Export.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include <cstring>

using namespace mlir;

namespace verso {

using kernels::TensorDescription;

/// A constant with the elements at `data`, which must outlive it.
static Value makeConstant(OpBuilder &builder, const TensorDescription &tensor,
                          const void *data) {
  const auto type = tensorType(builder.getContext(), tensor);
  AsmResourceBlob blob = UnmanagedAsmResourceBlob::allocateWithAlign(
      ArrayRef(static_cast<const char *>(data), tensor.bytes()),
      kernels::bytesOf(tensor.element));
  auto value = cast<ElementsAttr>(
      DenseResourceElementsAttr::get(type, "constant", std::move(blob)));
  return ConstantOp::create(builder, builder.getUnknownLoc(), type, value);
}

llvm::Expected<OperatorModel>
OperatorModel::create(const SignatureGraph &graph,
                      llvm::ArrayRef<const void *> data) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<func::FuncDialect, VersoDialect>();
  OpBuilder builder(&context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getUnknownLoc());
  Block &block = module->getBodyRegion().emplaceBlock();
  builder.setInsertionPointToEnd(&block);
  SmallVector<Value> values;
  for (auto [number, input] : llvm::enumerate(graph.inputs))
    values.push_back(input.constant
                         ? makeConstant(builder, input, data[number])
                         : block.addArgument(tensorType(&context, input),
                                             builder.getUnknownLoc()));
  llvm::Expected<GraphOperations> built =
      buildOperations(builder, graph, values);
  if (!built)
    return built.takeError();
  llvm::Expected<OnnxModel> model =
      exportOperations(built->operations, built->outputs, "operators");
  if (!model)
    return model.takeError();
  OperatorModel result{std::move(*model), {}};
  for (Value input : inputsOf(built->operations))
    result.inputs.push_back(llvm::find(values, input) - values.begin());
  return std::move(result);
}

llvm::Expected<OnnxRuntimeWorker::Session>
OperatorModel::load(OnnxRuntimeWorker &worker, bool profiled) const {
  SmallString<64> path;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("verso-operator", "onnx", path))
    return llvm::createStringError(error,
                                   "no temporary file: " + error.message());
  const llvm::FileRemover remover(path);
  if (llvm::Error error = model.save(path))
    return std::move(error);
  return worker.load(path, profiled);
}

std::vector<NamedTensor>
OperatorModel::tensors(const SignatureGraph &graph,
                       llvm::ArrayRef<const void *> data) const {
  std::vector<NamedTensor> result;
  for (size_t input : inputs) {
    const TensorDescription &type = graph.inputs[input];
    HostTensor tensor(type.element, type.shape);
    if (!tensor.bytes.empty())
      std::memcpy(tensor.bytes.data(), data[input], tensor.bytes.size());
    result.push_back({"x" + std::to_string(result.size()), std::move(tensor)});
  }
  return result;
}

llvm::Expected<BoundSession> bindRandomly(OnnxRuntimeWorker &worker,
                                          const SignatureGraph &graph) {
  const RandomInputs random(graph.inputs);
  llvm::Expected<OperatorModel> model =
      OperatorModel::create(graph, random.data());
  if (!model)
    return model.takeError();
  auto session = model->load(worker, /*profiled=*/true);
  if (!session)
    return session.takeError();
  auto nodes = worker.bind(*session, model->tensors(graph, random.data()));
  if (!nodes)
    return nodes.takeError();
  return BoundSession{*session, std::move(*nodes)};
}

RandomInputs::RandomInputs(llvm::ArrayRef<TensorDescription> inputs) {
  for (const TensorDescription &input : inputs) {
    // Never empty, so that there is a pointer.
    std::vector<char> &bytes = storage.emplace_back(input.bytes() + 1);
    kernels::fillRandom(input, bytes.data(), storage.size());
    pointers.push_back(bytes.data());
  }
}

} // namespace verso
