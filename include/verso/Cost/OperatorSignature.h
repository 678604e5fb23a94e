//===- OperatorSignature.h - From operators to kernels ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one place where an operator application of the dialect becomes the
// signature of a kernel. What is measured, predicted and run all comes from
// here.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_OPERATORSIGNATURE_H
#define VERSO_COST_OPERATORSIGNATURE_H

#include "mlir/IR/OperationSupport.h"
#include "verso/Expression/Definition.h"
#include "verso/Kernels/Signature.h"

namespace verso {

/// The kernels' name of an MLIR element type; nothing if they have none.
std::optional<kernels::ElementType> elementTypeOf(mlir::Type type);

/// The description of a tensor, its symbols bound to `symbols`: in any layout,
/// or row-major if it is constant. Nothing if a size has no value or the
/// element type no name.
std::optional<kernels::TensorDescription>
describe(const SymbolicTensor &tensor, llvm::ArrayRef<int64_t> symbols,
         bool isConstant = false);

/// The signature of operator `name` applied to `operands`, the symbols of sizes
/// and attributes bound to `symbols`. `constant` tells which operands are known
/// before the first run; it may be empty, which means none. Nothing if a tensor
/// cannot be described or an attribute has no form in signatures.
std::optional<kernels::Signature>
signatureOf(mlir::OperationName name, mlir::DictionaryAttr attributes,
            llvm::ArrayRef<SymbolicTensor> operands,
            llvm::ArrayRef<SymbolicTensor> results,
            llvm::ArrayRef<bool> constant, llvm::ArrayRef<int64_t> symbols);

/// Whether an epilogue can express an operator of this kind: if not, `fuse`
/// gives nothing for it as a consumer, whatever the producer is.
bool mayBeFused(llvm::StringRef kind);

/// The operator that a step of an epilogue which takes no operand stands for,
/// applied to a tensor of this description.
kernels::Signature activationOperator(kernels::EpilogueStep step,
                                      const kernels::TensorDescription &value);

/// `signature` without its epilogue and the operands of that.
kernels::Signature withoutEpilogue(kernels::Signature signature);

/// Whether an operator of this kind may disappear in the constants of what is
/// before it: if not, kernels::Provider::folds is not asked.
bool mayBeFolded(llvm::StringRef kind);

/// The kernel that computes `producer` and then `consumer`, an application
/// whose operand number `operand` is the only result of the producer: the
/// producer's signature with one more step in its epilogue. Nothing if an
/// epilogue cannot express it: either the producer is a convolution or a matrix
/// product, and the consumer an activation, or an addition of one constant for
/// each channel or of a tensor of the result's shape; or the producer is an
/// elementwise operator of two operands or a batch norm, and the consumer an
/// activation.
///
/// Whether a device has such a kernel is for its provider to say.
std::optional<kernels::Signature> fuse(const kernels::Signature &producer,
                                       const kernels::Signature &consumer,
                                       unsigned operand);

} // namespace verso

#endif // VERSO_COST_OPERATORSIGNATURE_H
