//===- Target.cpp - What models are to run on -----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/Target.h"
#include "verso/Kernels/CudaProvider.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Optimize/OnnxRuntimeProvider.h"

namespace verso {

llvm::StringRef name(Target target) {
  switch (target) {
  case Target::OneDnn:
    return "onednn";
  case Target::Cuda:
    return "cuda";
  case Target::CudaTf32:
    return "cuda-tf32";
  case Target::OnnxRuntime:
    return "onnxruntime";
  case Target::OnnxRuntimeCuda:
    return "onnxruntime-cuda";
  }
  return "";
}

bool isOnnxRuntime(Target target) {
  return target == Target::OnnxRuntime || target == Target::OnnxRuntimeCuda;
}

OnnxRuntimeOptions onnxRuntimeOptionsOf(Target target, unsigned threads,
                                        OnnxRuntimeOptions options) {
  options.threads = threads;
  options.device = target == Target::OnnxRuntimeCuda ? "cuda" : "cpu";
  return options;
}

static kernels::Result<std::unique_ptr<kernels::Provider>>
createProvider(Target target, unsigned threads) {
  if (target == Target::OneDnn)
    return kernels::createOneDnnProvider({threads});
  kernels::CudaOptions options;
  options.math = target == Target::CudaTf32 ? kernels::SingleMath::TF32
                                            : kernels::SingleMath::F32;
  return kernels::createCudaProvider(options);
}

llvm::Expected<std::unique_ptr<kernels::Provider>>
createTargetProvider(Target target, unsigned threads,
                     const OnnxRuntimeOptions &onnxRuntime) {
  if (isOnnxRuntime(target))
    return createOnnxRuntimeProvider(
        onnxRuntimeOptionsOf(target, threads, onnxRuntime));
  auto provider = createProvider(target, threads);
  if (!provider)
    return llvm::createStringError(provider.status().message());
  return std::move(*provider);
}

llvm::Expected<std::unique_ptr<kernels::Provider>>
createRunner(Target target, unsigned threads) {
  return createTargetProvider(isOnnxRuntime(target) ? Target::OneDnn : target,
                              threads);
}

} // namespace verso
