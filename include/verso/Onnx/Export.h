//===- Export.h - From the verso dialect back to ONNX ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_ONNX_EXPORT_H
#define VERSO_ONNX_EXPORT_H

#include "verso/Onnx/Import.h"

namespace verso {

/// The model `original` with the nodes of its graph replaced by those that
/// compute `function`, a rewritten copy of the function that it was imported
/// as.
///
/// All else stays: inputs and outputs (names, order, types), metadata, operator
/// sets, functions, initializers that are inputs. An operation that came from a
/// node and still is what the node says becomes that node again, with its
/// attributes as they were and inputs renamed where they have to be; others
/// become new nodes, valid for the model's operator set. A value keeps its name
/// where it has one. Constants that the model has keep their place; those that
/// nothing uses any more are dropped, and equal ones are written once.
///
/// Fails if an operation has no form in the model's operator set.
llvm::Expected<OnnxModel> exportModel(mlir::func::FuncOp function,
                                      const ImportedModel &original);

/// What operations need and do not compute, constants left out, in the order in
/// which they need it first.
llvm::SmallVector<mlir::Value>
inputsOf(llvm::ArrayRef<mlir::Operation *> operations);

/// A model of its own of a few operations of a function, in their order:
/// its inputs, x0, x1 and so on, are inputsOf them, its outputs, y0, y1 and so
/// on, are `outputs`, results of theirs. `path` is what messages call it.
///
/// Fails if an operation has no form in ONNX.
llvm::Expected<OnnxModel>
exportOperations(llvm::ArrayRef<mlir::Operation *> operations,
                 mlir::ValueRange outputs, llvm::StringRef path);

} // namespace verso

#endif // VERSO_ONNX_EXPORT_H
