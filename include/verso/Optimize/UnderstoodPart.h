//===- UnderstoodPart.h - What is left without opaque parts ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model with foreign operators cannot be run by our runtime as a whole, but
// the part of it that is understood, and that rewriting may change, can: what
// foreign operators compute becomes an input, what goes into them an output.
// If two models agree on this part, for any values of the new inputs, they
// agree as a whole, whatever the foreign operators do.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_UNDERSTOODPART_H
#define VERSO_OPTIMIZE_UNDERSTOODPART_H

#include "verso/Onnx/Import.h"
#include "verso/Optimize/Engine.h"

namespace verso {

/// Two functions without opaque operations that stand for two models.
struct UnderstoodParts {
  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::func::FuncOp before, after;
  std::vector<std::string> outputNames;
  /// Inputs that were not there before, after those that were.
  std::vector<InputDescription> addedInputs;
};

/// True if the function has opaque operations that compute something.
bool hasOpaqueParts(mlir::func::FuncOp function);

/// Cuts opaque operations out of a model and out of what became of it. Those of
/// the two correspond whose first outputs have the same name in the graphs.
/// Fails if the models do not have the same ones, if an opaque result that
/// something understood uses has no fixed shape, or if the values to be
/// compared take more memory than is reasonable.
llvm::Expected<UnderstoodParts> understoodParts(const ImportedModel &before,
                                                const ImportedModel &after);

} // namespace verso

#endif // VERSO_OPTIMIZE_UNDERSTOODPART_H
