//===- CompareModels.h - Several model files side by side ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_COMPAREMODELS_H
#define VERSO_OPTIMIZE_COMPAREMODELS_H

#include "verso/Onnx/Import.h"
#include "verso/Optimize/EndToEnd.h"
#include "verso/Optimize/Target.h"

namespace verso {

struct CompareOptions {
  /// Shapes for inputs with symbolic dimensions.
  ImportOptions import;
  /// What our runtime runs the models on.
  Target target = Target::OneDnn;
  /// The threads of a kernel and of ONNX Runtime.
  unsigned threads = 1;
  bool useOnnxRuntime = true;
  OnnxRuntimeOptions onnxRuntime;
  EndToEndOptions endToEnd;
};

/// Runs the models in files `first` and `second` on the same random inputs and
/// compares the results, on every engine that can run them, at two sizes if
/// sizes are symbolic. Fails if a file cannot be read or the models do not have
/// the same inputs and outputs.
llvm::Expected<AccuracyReport> compareModels(llvm::StringRef first,
                                             llvm::StringRef second,
                                             const CompareOptions &options);

/// The times of some models on one engine.
struct EngineBenchmark {
  std::string engine;
  /// By model: how long it takes, and how that compares with the first one.
  std::vector<LatencyComparison> models;
  /// Why the engine could not run them; empty if it could.
  std::string failure;
};

/// Times the models in `files`, which must have the same inputs, in turn on
/// every engine.
llvm::Expected<std::vector<EngineBenchmark>>
benchmarkModels(llvm::ArrayRef<std::string> files,
                const CompareOptions &options);

} // namespace verso

#endif // VERSO_OPTIMIZE_COMPAREMODELS_H
