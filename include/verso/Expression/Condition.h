//===- Condition.h - Affine conditions over indices and sizes --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Index arithmetic is MLIR's: an index or a size is an mlir::AffineExpr. Its
// dimensions (d0, d1, ...) are index variables, its symbols (s0, s1, ...) are
// sizes and symbolic attributes that are fixed for the whole tensor program.
// Products of a dimension and a symbol, and of two symbols, are allowed
// (MLIR calls such expressions semi-affine).
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_CONDITION_H
#define VERSO_EXPRESSION_CONDITION_H

#include "mlir/IR/AffineExpr.h"
#include "llvm/ADT/ArrayRef.h"
#include <optional>
#include <string>

namespace verso {

/// One condition on indices and sizes: `expression == 0` if `isEquality`,
/// otherwise `expression >= 0`. The form is that of mlir::IntegerSet, so a
/// conjunction of conditions converts to one and back.
struct Condition {
  mlir::AffineExpr expression;
  bool isEquality = false;

  bool operator==(const Condition &other) const {
    return expression == other.expression && isEquality == other.isEquality;
  }
  bool operator!=(const Condition &other) const { return !(*this == other); }

  /// The truth of the condition where it follows from the form of its
  /// expression alone (a constant); nothing where it depends on a value.
  std::optional<bool> constantTruth() const;
};

/// The condition `lhs == rhs`, simplified.
Condition equal(mlir::AffineExpr lhs, mlir::AffineExpr rhs);
/// The condition `lhs >= rhs`, simplified.
Condition atLeast(mlir::AffineExpr lhs, mlir::AffineExpr rhs);
/// The condition `lhs < rhs`, simplified.
Condition lessThan(mlir::AffineExpr lhs, mlir::AffineExpr rhs);

/// True if the list has the condition, or the same equation with both sides
/// exchanged.
bool containsCondition(llvm::ArrayRef<Condition> list,
                       const Condition &condition);

/// `expression` in MLIR's canonical sum-of-products form: two expressions that
/// differ only by commutation, association and cancellation become equal.
mlir::AffineExpr simplify(mlir::AffineExpr expression);

/// True if the difference of both expressions simplifies to zero.
bool provablyEqual(mlir::AffineExpr lhs, mlir::AffineExpr rhs);

} // namespace verso

#endif // VERSO_EXPRESSION_CONDITION_H
