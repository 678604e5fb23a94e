//===- MemoryNeed.h - Whether a model fits this machine --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_MEMORYNEED_H
#define VERSO_OPTIMIZE_MEMORYNEED_H

#include "verso/Onnx/Import.h"

namespace verso {

/// Fails, naming the node, if no run of the model fits into the memory of this
/// machine: a few bytes of a file can ask for any amount of it. Constants count
/// in full, other values node by node, symbolic sizes as 1.
llvm::Error checkMemory(const ImportedModel &model);

/// The bytes of the model's constants and of the values of its largest
/// operator, sizes that are not known taken as 1: what a run goes through again
/// and again.
uint64_t workingBytes(const ImportedModel &model);

} // namespace verso

#endif // VERSO_OPTIMIZE_MEMORYNEED_H
