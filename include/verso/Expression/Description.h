//===- Description.h - Expressions for people ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_DESCRIPTION_H
#define VERSO_EXPRESSION_DESCRIPTION_H

#include "mlir/Support/LLVM.h"
#include "verso/Expression/Condition.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace verso {

/// Prints an expression over symbols as people write it: `2*p + 1`,
/// `floor(n / d)`, `n mod d`. Symbol i is called `symbolNames[i]`.
void printExpression(llvm::raw_ostream &stream, mlir::AffineExpr expression,
                     llvm::ArrayRef<llvm::StringRef> symbolNames);

/// Prints a condition without subtractions: `n = m`, `h + 2*p >= r`.
void printCondition(llvm::raw_ostream &stream, const Condition &condition,
                    llvm::ArrayRef<llvm::StringRef> symbolNames);

} // namespace verso

#endif // VERSO_EXPRESSION_DESCRIPTION_H
