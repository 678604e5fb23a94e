//===- RunModels.cpp - Runs models on given data --------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads lines `MODEL<tab>FOLDER` from standard input. Imports each model, reads
// the bytes of input N from FOLDER/input.N, runs the model by interpreting
// every operator and with kernels, and writes the bytes of output N to
// FOLDER/reference.N and FOLDER/kernels.N. Prints a line of JSON for each
// model: `error`, or `opaque`, why each node was not understood, and
// `interpreted`, the operators that have no kernel.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Onnx/Import.h"
#include "verso/Runtime/Executable.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir;
using namespace verso;

static llvm::Expected<std::vector<HostTensor>>
readInputs(const Executable &executable, StringRef folder) {
  std::vector<HostTensor> inputs;
  for (auto [number, type] : llvm::enumerate(executable.inputs())) {
    HostTensor tensor(type.element, type.shape);
    std::string path = (folder + "/input." + Twine(number)).str();
    auto file = llvm::MemoryBuffer::getFile(path);
    if (!file || (*file)->getBufferSize() != tensor.bytes.size())
      return llvm::createStringError(path + " does not fit the model");
    if (!tensor.bytes.empty())
      std::memcpy(tensor.bytes.data(), (*file)->getBufferStart(),
                  tensor.bytes.size());
    inputs.push_back(std::move(tensor));
  }
  return std::move(inputs);
}

static llvm::Error runOnce(func::FuncOp function,
                           const kernels::Provider *provider, StringRef folder,
                           StringRef name, llvm::json::Array &interpreted) {
  ExecutableOptions options;
  options.provider = provider;
  auto executable = Executable::create(function, options);
  if (!executable)
    return executable.takeError();
  if (provider)
    for (const StepDescription &step : (*executable)->steps())
      if (step.implementation.empty())
        interpreted.push_back(step.signature.kind);
  auto inputs = readInputs(**executable, folder);
  if (!inputs)
    return inputs.takeError();
  auto outputs = (*executable)->run(*inputs);
  if (!outputs)
    return outputs.takeError();
  for (auto [number, tensor] : llvm::enumerate(*outputs)) {
    std::error_code error;
    llvm::raw_fd_ostream file((folder + "/" + name + "." + Twine(number)).str(),
                              error);
    if (error)
      return llvm::createStringError(error, "cannot write an output");
    file.write(tensor.bytes.data(), tensor.bytes.size());
  }
  return llvm::Error::success();
}

static llvm::Expected<llvm::json::Object>
run(StringRef path, StringRef folder, const kernels::Provider &provider) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  llvm::Expected<ImportedModel> imported = importModel(&context, *model);
  if (!imported)
    return imported.takeError();
  llvm::json::Array opaque, interpreted;
  for (const ImportedNode &node : imported->nodes())
    if (node.kind == ImportedNode::Kind::Opaque)
      opaque.push_back(node.reason);
  if (opaque.empty()) {
    if (llvm::Error error = runOnce(imported->function(), nullptr, folder,
                                    "reference", interpreted))
      return std::move(error);
    if (llvm::Error error = runOnce(imported->function(), &provider, folder,
                                    "kernels", interpreted))
      return std::move(error);
  }
  return llvm::json::Object{{"opaque", std::move(opaque)},
                            {"interpreted", std::move(interpreted)}};
}

int main() {
  auto lines = llvm::MemoryBuffer::getSTDIN();
  auto provider = kernels::createOneDnnProvider({});
  if (!lines || !provider)
    return 1;
  StringRef rest = (*lines)->getBuffer();
  while (!rest.empty()) {
    auto [line, next] = rest.split('\n');
    rest = next;
    auto [path, folder] = line.split('\t');
    llvm::Expected<llvm::json::Object> result = run(path, folder, **provider);
    if (!result)
      result = llvm::json::Object{{"error", toString(result.takeError())}};
    llvm::outs() << llvm::json::Value(std::move(*result)) << "\n";
    llvm::outs().flush();
  }
}
