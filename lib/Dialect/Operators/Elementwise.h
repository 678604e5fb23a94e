//===- Elementwise.h - Definitions element by element ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_DIALECT_OPERATORS_ELEMENTWISE_H
#define VERSO_LIB_DIALECT_OPERATORS_ELEMENTWISE_H

#include "verso/Expression/Definition.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace verso {

/// Constraint C<number>: the operand consists of floating-point numbers.
bool requireFloat(DefinitionBuilder &builder, unsigned number,
                  const SymbolicTensor &operand);
/// Constraint C<number>: the operand consists of numbers, not truth values.
bool requireNumbers(DefinitionBuilder &builder, unsigned number,
                    const SymbolicTensor &operand);
/// Constraint C<number>: the operand consists of integers, not truth values.
bool requireIntegers(DefinitionBuilder &builder, unsigned number,
                     const SymbolicTensor &operand);
/// Constraint C<number>: the operand consists of truth values.
bool requireTruth(DefinitionBuilder &builder, unsigned number,
                  const SymbolicTensor &operand);

/// Defines `value` of each element of operand 0, in the operand's type.
void defineUnary(DefinitionBuilder &builder,
                 llvm::function_ref<ScalarExpression(ScalarExpression)> value);

/// Defines `value` of each pair of elements of two operands that broadcast, in
/// the operands' element type unless another is given. Constraints C1 (equal
/// element types) and C2 (sizes).
void defineBinary(
    DefinitionBuilder &builder,
    llvm::function_ref<ScalarExpression(ScalarExpression, ScalarExpression)>
        value,
    mlir::Type resultType = {});

} // namespace verso

#endif // VERSO_LIB_DIALECT_OPERATORS_ELEMENTWISE_H
