//===- ConstantData.h - The bytes behind a constant ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_CONSTANTDATA_H
#define VERSO_DIALECT_CONSTANTDATA_H

#include "mlir/IR/BuiltinAttributes.h"
#include <optional>
#include <vector>

namespace verso {

/// The elements of a constant, dense and row-major, each in at least one byte
/// (booleans as 0 and 1), in the byte order of this machine. Large data is
/// referenced where it lies; a splat, or packed booleans, are expanded into
/// `storage`, which must then live as long as the result. Nothing if the data
/// of a dense resource is not there, or if the attribute has another form.
std::optional<llvm::ArrayRef<char>> constantBytes(mlir::ElementsAttr constant,
                                                  std::vector<char> &storage);

} // namespace verso

#endif // VERSO_DIALECT_CONSTANTDATA_H
