//===- Compiler.h - Compiling kernels at run time ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_COMPILER_H
#define VERSO_LIB_KERNELS_CUDA_COMPILER_H

#include "Libraries.h"

namespace verso::kernels::cuda {

/// The machine code of \p source for \p architecture ("sm_90"). Needs no
/// device. The error has the first line of the compiler's own message.
Result<std::string> compileSource(const Nvrtc &nvrtc, const std::string &source,
                                  const std::string &architecture);

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_COMPILER_H
