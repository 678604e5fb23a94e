//===- Engine.h - Something that can run models ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_ENGINE_H
#define VERSO_OPTIMIZE_ENGINE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "verso/Kernels/Provider.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"

namespace verso {

/// One model in the forms that engines take.
struct RunnableModel {
  /// The model as a function of the verso dialect.
  mlir::func::FuncOp function;
  /// The names of the function's results.
  std::vector<std::string> outputNames;
  /// The model as an ONNX file; empty if there is none.
  std::string path;
};

/// An input at concrete sizes.
struct InputDescription {
  std::string name;
  kernels::ElementType element = kernels::ElementType::F32;
  std::vector<int64_t> shape;
  /// Integers are drawn from [0, integerLimit).
  int64_t integerLimit = 2;
};

/// Runs several models on the same inputs, one after the other or in turn.
class Engine {
public:
  virtual ~Engine();

  /// What the engine is called in reports: "oneDNN", "reference",
  /// "ONNX Runtime 1.30.0 (all)".
  virtual std::string name() const = 0;

  /// Makes `models` ready for inputs of these shapes, in the order of the
  /// models' arguments. Replaces what was ready before. The error says why the
  /// engine cannot run one of them.
  virtual llvm::Error prepare(llvm::ArrayRef<RunnableModel> models,
                              llvm::ArrayRef<InputDescription> inputs) = 0;

  /// The outputs of model `number` of those prepared, in the model's order.
  virtual llvm::Expected<std::vector<HostTensor>>
  run(unsigned number, llvm::ArrayRef<NamedTensor> inputs) = 0;

  /// Times all prepared models in turn; the milliseconds of each run, by model.
  virtual llvm::Expected<std::vector<std::vector<double>>>
  time(llvm::ArrayRef<NamedTensor> inputs, unsigned rounds) = 0;
};

/// The runtime with kernels of `provider`, which must outlive the engine, or,
/// if it is null, with the interpretation of every operator.
std::unique_ptr<Engine> createRuntimeEngine(const kernels::Provider *provider);

/// ONNX Runtime in a worker process. Fails if it is not installed.
llvm::Expected<std::unique_ptr<Engine>>
createOnnxRuntimeEngine(const OnnxRuntimeOptions &options);

} // namespace verso

#endif // VERSO_OPTIMIZE_ENGINE_H
