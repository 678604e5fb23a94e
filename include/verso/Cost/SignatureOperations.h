//===- SignatureOperations.h - From kernels to operators -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The way back from what OperatorSignature.h does: the operators of the dialect
// that a signature stands for.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_SIGNATUREOPERATIONS_H
#define VERSO_COST_SIGNATUREOPERATIONS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "verso/Cost/SignatureGraph.h"

namespace verso {

/// The MLIR type of a tensor, whatever its layout.
mlir::RankedTensorType tensorType(mlir::MLIRContext *context,
                                  const kernels::TensorDescription &tensor);

/// Builds, where \p builder stands, the operators that \p signature stands for:
/// its own and then one for each step of the epilogue (and a reshape where that
/// needs one), each of which uses the result of the one before. \p operands are
/// the values of all operands, in the order of the signature and of the types
/// that it states. Layouts play no part.
///
/// Returns them in their order. Fails, with one line and without a trace, if
/// the dialect, which must be loaded, has no such operator or the operator does
/// not take such operands or does not give such results.
llvm::Expected<llvm::SmallVector<mlir::Operation *, 4>>
buildOperations(mlir::OpBuilder &builder, const kernels::Signature &signature,
                mlir::ValueRange operands);

/// The operators of a graph.
struct GraphOperations {
  llvm::SmallVector<mlir::Operation *, 8> operations;
  llvm::SmallVector<mlir::Value, 2> outputs;
};

/// Builds the operators of all steps of \p graph. \p inputs are the values of
/// its inputs, in their order and of their types.
llvm::Expected<GraphOperations> buildOperations(mlir::OpBuilder &builder,
                                                const SignatureGraph &graph,
                                                mlir::ValueRange inputs);

} // namespace verso

#endif // VERSO_COST_SIGNATUREOPERATIONS_H
