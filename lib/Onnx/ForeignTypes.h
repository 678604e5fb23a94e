//===- ForeignTypes.h - Shape rules of foreign operators --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What comes after an opaque operation can only be understood if the type of
// its result is known, and many models do not state it. These are ONNX's shape
// rules for operators that have no definition in the dialect, and for nodes
// that do not fit one. A rule that does not apply says nothing; none guesses.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_FOREIGNTYPES_H
#define VERSO_LIB_ONNX_FOREIGNTYPES_H

#include "NodeImport.h"

namespace verso::foreign {

using Tensor = std::optional<SymbolicTensor>;

/// The type of a node's first result; nothing if it does not follow from the
/// inputs' types and the attributes.
using TypeRule = Tensor (*)(NodeImport &);

/// The rule of an operator that moves elements; null if `name` is none.
TypeRule movementRule(llvm::StringRef name);

template <typename T> std::optional<T> known(llvm::Expected<T> value) {
  if (value)
    return *value;
  llvm::consumeError(value.takeError());
  return std::nullopt;
}

std::optional<int64_t> constantOf(mlir::AffineExpr size);

/// `axis` within `rank`, which may be counted from the end.
std::optional<unsigned> position(std::optional<int64_t> axis, int64_t rank);

/// `rank` sizes of which nothing is known.
Sizes unknownSizes(NodeImport &node, unsigned rank);

/// The size to which two sizes broadcast, as far as that can be told.
mlir::AffineExpr broadcast(NodeImport &node, mlir::AffineExpr lhs,
                           mlir::AffineExpr rhs);

} // namespace verso::foreign

#endif // VERSO_LIB_ONNX_FOREIGNTYPES_H
