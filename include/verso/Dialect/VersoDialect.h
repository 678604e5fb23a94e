//===- VersoDialect.h - The verso dialect ----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_VERSODIALECT_H
#define VERSO_DIALECT_VERSODIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/IntegerSet.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "verso/Dialect/Operator.h"
#include "verso/Expression/Definition.h"

namespace verso {

/// The type inference of any operator with a definition: the result types that
/// its definition states, or a diagnostic naming the constraint that fails.
mlir::LogicalResult inferTypesFromDefinition(
    mlir::OperationName name, std::optional<mlir::Location> location,
    mlir::ValueRange operands, mlir::DictionaryAttr attributes,
    llvm::SmallVectorImpl<mlir::Type> &types);

/// True if each inferred type agrees with the stated one wherever both are
/// static.
bool areCompatibleTypes(mlir::TypeRange inferred, mlir::TypeRange stated);

class YieldOp;

} // namespace verso

#include "verso/Dialect/VersoDialect.h.inc"
#include "verso/Dialect/VersoEnums.h.inc"
#include "verso/Dialect/VersoInterfaces.h.inc"

#define GET_ATTRDEF_CLASSES
#include "verso/Dialect/VersoAttributes.h.inc"

#define GET_OP_CLASSES
#include "verso/Dialect/VersoOps.h.inc"

#endif // VERSO_DIALECT_VERSODIALECT_H
