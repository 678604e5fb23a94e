//===- CudaProvider.h - Kernels for NVIDIA GPUs -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_CUDAPROVIDER_H
#define VERSO_KERNELS_CUDAPROVIDER_H

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

/// With what the products of f32 tensors are computed.
enum class SingleMath : uint8_t {
  F32,
  /// The tensor cores' format with 10 bits of fraction; sums in f32.
  TF32,
};

struct CudaOptions {
  /// The number of the device, as the driver counts.
  unsigned device = 0;
  SingleMath math = SingleMath::F32;
  /// How many of the algorithms that the libraries propose for one convolution
  /// or matrix product are tried; the fastest is taken. At least 1.
  unsigned candidates = 8;
  /// Folders where CUDA's libraries are looked for first; see
  /// docs/dependencies.md.
  std::vector<std::string> libraryFolders;
};

/// Makes the provider for an NVIDIA GPU: cuDNN for convolutions, cuBLASLt for
/// matrix products, kernels of our own, compiled at run time by NVRTC, for all
/// else. The libraries are loaded by this function; the error says what is
/// missing: a library, a device, or CUDA's headers when this was built.
///
/// Constant operands of a kernel are copied to the device. Signatures without
/// elements have kernels only where they do nothing.
Result<std::unique_ptr<Provider>> createCudaProvider(CudaOptions options);

} // namespace verso::kernels

#endif // VERSO_KERNELS_CUDAPROVIDER_H
