//===- PlanSignatures.h - The kernels that a model needs --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_PLANSIGNATURES_H
#define VERSO_OPTIMIZE_PLANSIGNATURES_H

#include "verso/Kernels/Signature.h"
#include "verso/Onnx/Import.h"

namespace verso {

/// The signatures of the kernels that the model in file \p path runs, in the
/// order in which it does, at the sizes that it is timed for: with every layout
/// free, as costs are asked for, and without the reorders between the layouts
/// of one device. What is fused is what the kernels for the CPU can fuse.
llvm::Expected<std::vector<kernels::Signature>>
planSignatures(llvm::StringRef path, const ImportOptions &options);

} // namespace verso

#endif // VERSO_OPTIMIZE_PLANSIGNATURES_H
