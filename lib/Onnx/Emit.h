//===- Emit.h - What writing single operators as nodes needs ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_EMIT_H
#define VERSO_LIB_ONNX_EMIT_H

#include "Exporter.h"

namespace verso {

/// The integers of an attribute that holds a list of them.
inline llvm::ArrayRef<int64_t> integersOf(mlir::Attribute attribute) {
  return llvm::cast<mlir::DenseI64ArrayAttr>(attribute).asArrayRef();
}

/// The integer of an attribute that holds one.
inline int64_t integerOf(mlir::Attribute attribute) {
  return llvm::cast<mlir::IntegerAttr>(attribute).getInt();
}

/// The number of an attribute that holds one, as ONNX stores it.
inline float realOf(mlir::Attribute attribute) {
  return float(llvm::cast<mlir::FloatAttr>(attribute).getValueAsDouble());
}

/// Adds a node whose inputs are a tensor and a list of integers.
llvm::Error emitWithList(
    Exporter &exporter, mlir::Operation *operation,
    llvm::StringRef operatorName, mlir::Value input,
    llvm::ArrayRef<int64_t> list,
    llvm::function_ref<void(onnx::NodeProto &)> setAttributes = nullptr);

/// Writes reductions, normalisations over the input itself, transposed
/// convolutions, rearrangements and indexing; fails for any other operation.
llvm::Error emitStructural(Exporter &exporter, mlir::Operation *operation);

} // namespace verso

#endif // VERSO_LIB_ONNX_EMIT_H
