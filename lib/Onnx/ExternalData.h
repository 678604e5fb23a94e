//===- ExternalData.h - Tensor data outside the model file -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_EXTERNALDATA_H
#define VERSO_LIB_ONNX_EXTERNALDATA_H

#include "onnx/onnx.pb.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

namespace verso {

/// The files beside a model in which tensors keep their data. Each is mapped
/// once, when it is first needed.
class ExternalDataFiles {
public:
  /// `modelPath` is the model's file; data is looked for in its folder.
  explicit ExternalDataFiles(llvm::StringRef modelPath);

  /// The bytes of a tensor whose data is external. Fails if its location is
  /// absolute, leaves the model's folder (also by a link), or if the file is
  /// missing or shorter than the stated part. The message names the tensor.
  llvm::Expected<llvm::ArrayRef<char>> data(const onnx::TensorProto &tensor);

private:
  llvm::Expected<const llvm::MemoryBuffer *> map(llvm::StringRef location);

  std::string folder;
  llvm::StringMap<std::unique_ptr<llvm::MemoryBuffer>> files;
};

/// True if the tensor keeps its data in another file.
bool hasExternalData(const onnx::TensorProto &tensor);

/// Makes `tensor` refer to `length` bytes at `offset` of file `location`, and
/// drops what data it has itself.
void setExternalData(onnx::TensorProto &tensor, llvm::StringRef location,
                     uint64_t offset, uint64_t length);

/// Calls `visit` for every tensor of the model: initializers and tensors in
/// attributes, in subgraphs and functions too, in the order of the file.
void forEachTensor(onnx::ModelProto &model,
                   llvm::function_ref<void(onnx::TensorProto &)> visit);

} // namespace verso

#endif // VERSO_LIB_ONNX_EXTERNALDATA_H
