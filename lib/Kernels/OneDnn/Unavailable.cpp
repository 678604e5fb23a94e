//===- Unavailable.cpp - Where Verso is built without oneDNN --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/OneDnnProvider.h"

namespace verso::kernels {

bool hasOneDnn() { return false; }

Result<std::unique_ptr<Provider>> createOneDnnProvider(OneDnnOptions) {
  return Status::unsupported("oneDNN was not there when this was built");
}

} // namespace verso::kernels
