//===- OnnxRuntimeJudge.h - Which of two graphs is faster ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_ONNXRUNTIMEJUDGE_H
#define VERSO_OPTIMIZE_ONNXRUNTIMEJUDGE_H

#include "verso/Cost/SignatureGraph.h"
#include "verso/Runtime/Latency.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"

namespace verso {

/// Compares parts of models as ONNX Runtime runs them: it fuses, folds and lays
/// out across operators, so the times of single ones do not tell.
class OnnxRuntimeJudge {
public:
  /// Fails if ONNX Runtime is not installed or has no such device.
  static llvm::Expected<std::unique_ptr<OnnxRuntimeJudge>>
  start(const OnnxRuntimeOptions &options);

  /// Times two graphs in turn on random data, in models of their own. Inputs
  /// that both have, the first ones, get the same data. Fails if a graph has no
  /// form in ONNX or ONNX Runtime does not run it.
  llvm::Expected<LatencyComparison> compare(const SignatureGraph &before,
                                            const SignatureGraph &after);

  /// Whether `after` may take the place of `before`: it is not slower, or it is
  /// not known whether it is.
  bool accepts(const SignatureGraph &before, const SignatureGraph &after);

  /// How many graphs were rejected, of how many.
  size_t rejections() const { return rejected; }
  size_t questions() const { return asked; }

private:
  OnnxRuntimeJudge() = default;

  std::unique_ptr<OnnxRuntimeWorker> worker;
  size_t asked = 0, rejected = 0;
};

} // namespace verso

#endif // VERSO_OPTIMIZE_ONNXRUNTIMEJUDGE_H
