//===- Plan.cpp - Which generated kernel does which operator --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DevicePlan.h"

namespace verso::kernels::cuda {

Result<DevicePlan> planOnDevice(const Signature &signature) {
  if (signature.operands.empty() || signature.results.empty())
    return Status::unsupported("'" + signature.kind +
                               "' has no kernel on this device");
  for (const auto plan : {planCopies, planMap, planReduction, planRows,
                          planWindows, planIndexing, planScatter}) {
    Result<DevicePlan> own = plan(signature);
    if (own || own.status().code() != Status::Code::Unsupported)
      return own;
  }
  return Status::unsupported("'" + signature.kind +
                             "' has no kernel of such types and layouts");
}

} // namespace verso::kernels::cuda
