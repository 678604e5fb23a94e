//===- Unavailable.cpp - Where Verso is built without CUDA's headers ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/CudaProvider.h"

namespace verso::kernels {

Result<std::unique_ptr<Provider>> createCudaProvider(CudaOptions) {
  return Status::unsupported(
      "no CUDA: its headers were not there when Verso was built");
}

} // namespace verso::kernels
