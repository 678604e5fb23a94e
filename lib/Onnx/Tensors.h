//===- Tensors.h - Types and constant tensors of ONNX ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_TENSORS_H
#define VERSO_LIB_ONNX_TENSORS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "onnx/onnx.pb.h"
#include "verso/Onnx/OnnxModel.h"

namespace verso {

/// The most elements that Verso takes a tensor to have: far more than any
/// machine holds, and small enough for sizes to be computed with.
inline constexpr int64_t maxElements = int64_t(1) << 48;

/// The element type of ONNX data type `dataType`; none for strings and for
/// types narrower than a byte.
mlir::Type elementType(mlir::MLIRContext *context, int32_t dataType);

/// The ONNX data type of an element type; UNDEFINED if there is none.
onnx::TensorProto::DataType dataType(mlir::Type elementType);

/// Checks that a shape has no negative size and no more than maxElements
/// elements.
llvm::Error checkShape(llvm::ArrayRef<int64_t> shape);

/// The value of a tensor as an attribute. Large data is referenced, not copied:
/// the attribute keeps the model alive. Returns a null attribute if the data
/// type has no element type here; fails if shape and data disagree.
llvm::Expected<mlir::ElementsAttr> toElements(mlir::MLIRContext *context,
                                              const OnnxModel &model,
                                              const onnx::TensorProto &tensor);

/// The same elements under another shape with equally many elements; shares
/// the data.
mlir::ElementsAttr reshaped(mlir::ElementsAttr elements,
                            llvm::ArrayRef<int64_t> shape);

/// The values of a tensor of integers or booleans, if that is what it is and
/// has at most `limit` elements.
std::optional<llvm::SmallVector<int64_t>>
integerValues(mlir::ElementsAttr elements, size_t limit = 4096);

/// The value of a tensor with one element, as a double.
std::optional<double> scalarValue(mlir::ElementsAttr elements);

/// A scalar of the given type; for an integer type the number's integer part.
mlir::ElementsAttr scalarOf(mlir::Type type, double value);

/// The tensor message for a constant. Fails if the element type has no data
/// type in ONNX or the resource behind the attribute is gone.
llvm::Expected<onnx::TensorProto> toTensor(mlir::ElementsAttr elements,
                                           llvm::StringRef name);

} // namespace verso

#endif // VERSO_LIB_ONNX_TENSORS_H
