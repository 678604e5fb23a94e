//===- Provider.cpp - Who has kernels, and what a kernel is -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

Kernel::~Kernel() = default;

Provider::~Provider() = default;

bool Provider::supports(const Signature &signature) const {
  return create(signature).ok();
}

} // namespace verso::kernels
