//===- HostProvider.h - Plain kernels for any processor ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_HOSTPROVIDER_H
#define VERSO_KERNELS_HOSTPROVIDER_H

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

/// Makes the provider of kernels that need no library: those of our own that
/// the provider for the CPU has too, and plain loops for convolutions, matrix
/// products, pooling, softmax, batch_norm and local_response_norm, row-major.
/// They are slow, and there to check the kernels of other devices where there
/// is nothing better. At least one thread.
Result<std::unique_ptr<Provider>> createHostProvider(unsigned threads);

/// The processor as it names itself, with the numbers of its family and model,
/// because virtual machines tend to shorten the name.
std::string processorName();

} // namespace verso::kernels

#endif // VERSO_KERNELS_HOSTPROVIDER_H
