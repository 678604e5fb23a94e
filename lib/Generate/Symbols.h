//===- Symbols.h - Solving and substituting symbols ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_SYMBOLS_H
#define VERSO_LIB_GENERATE_SYMBOLS_H

#include "verso/Generate/Equation.h"
#include "llvm/ADT/SmallBitVector.h"

namespace verso {

/// The symbols that `expression` mentions, among the first `count`.
llvm::SmallBitVector symbolsOf(mlir::AffineExpr expression, unsigned count);

/// The solution of `expression == 0` for `symbol`, if the expression is a sum
/// in which the symbol occurs once or negated once; else null.
mlir::AffineExpr solveFor(mlir::AffineExpr expression, unsigned symbol);

/// What a product is made from; a single factor for what is no product.
llvm::SmallVector<mlir::AffineExpr, 4> factorsOf(mlir::AffineExpr expression);

/// A difference that is 0 if `expression` is: for a difference of two products,
/// that of what is left without the factors that both have; else `expression`.
mlir::AffineExpr withoutCommonFactors(mlir::AffineExpr expression);

/// `expression` with products of sums multiplied out and like terms joined.
mlir::AffineExpr multipliedOut(mlir::AffineExpr expression);

/// `expression` with each symbol replaced; simplified if that changes it.
mlir::AffineExpr substitute(mlir::AffineExpr expression,
                            llvm::ArrayRef<mlir::AffineExpr> replacement);

/// `attributes` with the symbols of symbolic ones replaced. Maps get
/// `numSymbols` symbols.
mlir::DictionaryAttr substitute(mlir::DictionaryAttr attributes,
                                llvm::ArrayRef<mlir::AffineExpr> replacement,
                                unsigned numSymbols);

/// Replaces the symbols everywhere in an equation.
void substitute(Equation &equation,
                llvm::ArrayRef<mlir::AffineExpr> replacement,
                unsigned numSymbols);

} // namespace verso

#endif // VERSO_LIB_GENERATE_SYMBOLS_H
