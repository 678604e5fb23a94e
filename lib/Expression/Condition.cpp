//===- Condition.cpp - Affine conditions over indices and sizes -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Condition.h"

using namespace mlir;

namespace verso {

std::optional<bool> Condition::constantTruth() const {
  if (auto constant = dyn_cast<AffineConstantExpr>(expression))
    return isEquality ? constant.getValue() == 0 : constant.getValue() >= 0;
  return std::nullopt;
}

/// The numbers of dimensions and symbols that `expression` can mention.
static std::pair<unsigned, unsigned> spaceOf(AffineExpr expression) {
  unsigned dims = 0, symbols = 0;
  expression.walk([&](AffineExpr part) {
    if (auto dim = dyn_cast<AffineDimExpr>(part))
      dims = std::max(dims, dim.getPosition() + 1);
    else if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      symbols = std::max(symbols, symbol.getPosition() + 1);
  });
  return {dims, symbols};
}

AffineExpr simplify(AffineExpr expression) {
  auto [dims, symbols] = spaceOf(expression);
  return simplifyAffineExpr(expression, dims, symbols);
}

Condition equal(AffineExpr lhs, AffineExpr rhs) {
  return {simplify(lhs - rhs), /*isEquality=*/true};
}

Condition atLeast(AffineExpr lhs, AffineExpr rhs) {
  return {simplify(lhs - rhs), /*isEquality=*/false};
}

Condition lessThan(AffineExpr lhs, AffineExpr rhs) {
  return {simplify(rhs - lhs - 1), /*isEquality=*/false};
}

bool containsCondition(ArrayRef<Condition> list, const Condition &condition) {
  Condition exchanged{simplify(-condition.expression), condition.isEquality};
  return llvm::is_contained(list, condition) ||
         (condition.isEquality && llvm::is_contained(list, exchanged));
}

bool provablyEqual(AffineExpr lhs, AffineExpr rhs) {
  return lhs == rhs || equal(lhs, rhs).constantTruth().value_or(false);
}

} // namespace verso
