//===- OneDnnProvider.h - Kernels for the CPU, by oneDNN --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_ONEDNNPROVIDER_H
#define VERSO_KERNELS_ONEDNNPROVIDER_H

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

struct OneDnnOptions {
  /// How many threads a kernel uses; at least 1.
  unsigned threads = 1;
};

/// Makes the provider for the CPU of this machine: oneDNN's primitives where
/// they exist, and kernels of our own for moving data and for the broadcasts
/// and element types that the primitives lack.
///
/// Only optimised primitives count: where oneDNN would fall back to its scalar
/// reference code for a convolution or a matrix product, there is no kernel.
///
/// Unsupported if Verso was built without oneDNN, which is possible for
/// verso-profile only.
Result<std::unique_ptr<Provider>> createOneDnnProvider(OneDnnOptions options);

/// Whether oneDNN was there when Verso was built.
bool hasOneDnn();

} // namespace verso::kernels

#endif // VERSO_KERNELS_ONEDNNPROVIDER_H
