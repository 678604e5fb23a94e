//===- Applications.h - Operators with attributes, as written --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions that fail leave the reason with the source.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_APPLICATIONS_H
#define VERSO_LIB_RULETEXT_APPLICATIONS_H

#include "Attributes.h"
#include "Scope.h"

namespace verso::ruletext {

/// The operator that an application names, if the dialect has it.
std::optional<mlir::OperationName> operatorNamed(Source &source, Scope &scope,
                                                 mlir::MLIRContext *context,
                                                 const TensorNode &node);

/// Whether the operator takes `count` operands.
bool checkOperandCount(Source &source, const TensorNode &node,
                       mlir::OperationName name, size_t count);

/// The value that is written for attribute `name`; nothing on failure.
std::optional<AttributeValue> attributeValue(Source &source, Scope &scope,
                                             mlir::MLIRContext *context,
                                             const AttributeNode &node);

/// The values that an application of operator `name` gives, each for an
/// attribute that the operator has.
std::optional<llvm::SmallVector<NamedValue>>
attributeValues(Source &source, Scope &scope, mlir::OperationName name,
                const TensorNode &node);

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_APPLICATIONS_H
