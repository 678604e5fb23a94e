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

/// Adds a node that has the operation's operands and its axis.
template <typename Op>
llvm::Error emitAlongAxis(Exporter &exporter, Op operation,
                          llvm::StringRef operatorName, int64_t since) {
  if (exporter.writer().opset() < since)
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, operatorName, operation->getOperands(),
                          [&](onnx::NodeProto &node) {
                            setAttribute(node, "axis",
                                         int64_t(operation.getAxis()));
                          });
}

/// Writes an operator that reads or writes where data say, or that sorts. False
/// if it is none (EmitIndexing.cpp).
llvm::Expected<bool> emitIndexing(Exporter &exporter,
                                  mlir::Operation *operation);

/// Writes an operator without operands. False if it is none (EmitLeaves.cpp).
llvm::Expected<bool> emitLeaf(Exporter &exporter, mlir::Operation *operation);

/// Writes reductions, normalisations over the input itself, transposed
/// convolutions and rearrangements; fails for any other operation.
llvm::Error emitStructural(Exporter &exporter, mlir::Operation *operation);

} // namespace verso

#endif // VERSO_LIB_ONNX_EMIT_H
