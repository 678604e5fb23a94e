//===- Target.h - What models are to run on ---------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_TARGET_H
#define VERSO_OPTIMIZE_TARGET_H

#include "verso/Kernels/Provider.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace verso {

/// The device whose kernels models are run with and optimised for.
enum class Target : uint8_t {
  /// The processor, by oneDNN.
  OneDnn,
  /// An NVIDIA GPU, by cuDNN and cuBLASLt.
  Cuda,
  /// The same; products of f32 tensors by the tensor cores, with 10 bits of
  /// fraction.
  CudaTf32,
  /// The installed ONNX Runtime on the processor.
  OnnxRuntime,
  /// The installed ONNX Runtime on an NVIDIA GPU.
  OnnxRuntimeCuda,
};

/// The name of a target, as options spell it: "onednn", "cuda", "cuda-tf32".
llvm::StringRef name(Target target);

/// The kernels of \p target; those of the processor use \p threads threads. The
/// error says what is missing.
/// Whether models are run by ONNX Runtime.
bool isOnnxRuntime(Target target);

/// `options` with the threads and the device of a target; the processor for one
/// that is not ONNX Runtime.
OnnxRuntimeOptions onnxRuntimeOptionsOf(Target target, unsigned threads,
                                        OnnxRuntimeOptions options);

/// The kernels of a target; those of ONNX Runtime by the given options. Fails
/// if the target is not here.
llvm::Expected<std::unique_ptr<kernels::Provider>>
createTargetProvider(Target target, unsigned threads,
                     const OnnxRuntimeOptions &onnxRuntime = {});

/// The kernels by which our runtime runs models for a target: those of the
/// target, but the processor's for ONNX Runtime, which runs whole models
/// itself.
llvm::Expected<std::unique_ptr<kernels::Provider>>
createRunner(Target target, unsigned threads);

} // namespace verso

#endif // VERSO_OPTIMIZE_TARGET_H
