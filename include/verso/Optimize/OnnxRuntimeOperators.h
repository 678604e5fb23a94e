//===- OnnxRuntimeOperators.h - What ONNX Runtime takes for each *- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_ONNXRUNTIMEOPERATORS_H
#define VERSO_OPTIMIZE_ONNXRUNTIMEOPERATORS_H

#include "verso/Kernels/Measurement.h"
#include "verso/Runtime/Executable.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"
#include "llvm/ADT/StringMap.h"

namespace verso {

class OnnxModel;

/// Measures single operators as ONNX Runtime runs them: each as a model of its
/// own, in the worker process. What an empty call takes is subtracted. All data
/// is where the run before has left it.
class OnnxRuntimeOperators {
public:
  static llvm::Expected<std::unique_ptr<OnnxRuntimeOperators>>
  start(const OnnxRuntimeOptions &options);

  /// The device of such times in a table: version, level, threads, processor.
  const std::string &device() const { return deviceName; }

  /// Tells which operators a signature stands for; they must outlive this.
  void add(const StepDescription &step);

  /// The time of a signature that was told. Unsupported if its operators have
  /// no form in ONNX or ONNX Runtime does not run them.
  kernels::Result<kernels::Measurement>
  measure(const kernels::Signature &signature);

  OnnxRuntimeWorker &process() { return *worker; }

private:
  OnnxRuntimeOperators() = default;
  llvm::Expected<kernels::Measurement>
  measureOperations(llvm::ArrayRef<mlir::Operation *> operations);
  llvm::Expected<std::vector<double>>
  timeModel(const OnnxModel &model, llvm::ArrayRef<NamedTensor> inputs);

  std::unique_ptr<OnnxRuntimeWorker> worker;
  std::string deviceName;
  /// Milliseconds of a call that computes next to nothing.
  double callMilliseconds = 0;
  llvm::StringMap<std::vector<mlir::Operation *>> operationsOf;
};

} // namespace verso

#endif // VERSO_OPTIMIZE_ONNXRUNTIMEOPERATORS_H
