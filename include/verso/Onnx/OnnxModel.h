//===- OnnxModel.h - An ONNX model file ------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_ONNX_ONNXMODEL_H
#define VERSO_ONNX_ONNXMODEL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <memory>
#include <string>

namespace onnx {
class ModelProto;
class NodeProto;
class TensorProto;
} // namespace onnx

namespace verso {

class ExternalDataFiles;

/// A model as it is in a file, with the data that it refers to in other files.
/// Copies share the content, which never changes, so bytes of the model may be
/// referenced as long as one copy lives.
class OnnxModel {
public:
  /// Reads the model file at `path`. External data is checked to lie in the
  /// folder of the model and is mapped when it is asked for. The error names
  /// the file and what is wrong with it.
  static llvm::Expected<OnnxModel> load(llvm::StringRef path);

  /// Reads a model from memory. `path` is the file that messages name and in
  /// whose folder external data is looked for.
  static llvm::Expected<OnnxModel> parse(llvm::StringRef bytes,
                                         llvm::StringRef path);

  /// Wraps a message. `path` as in `parse`.
  OnnxModel(std::unique_ptr<onnx::ModelProto> proto, llvm::StringRef path);

  const onnx::ModelProto &proto() const { return *content; }
  llvm::StringRef path() const { return filePath; }

  /// The version of operator set `domain` that the model imports; 0 if none.
  /// The domains "" and "ai.onnx" are the same.
  int64_t opsetVersion(llvm::StringRef domain) const;

  /// The bytes of a tensor that stores them as they are laid out in memory
  /// (little endian, row-major): its raw data or its part of an external file.
  /// They are valid as long as a copy of this model. Fails if external data is
  /// missing, outside the model's folder or shorter than stated.
  llvm::Expected<llvm::ArrayRef<char>>
  rawData(const onnx::TensorProto &tensor) const;

  /// A copy of the message without the initializers of its graph, which are
  /// most of its bytes. Not to be called while another thread reads the
  /// message.
  std::unique_ptr<onnx::ModelProto> copyWithoutInitializers() const;

  /// A handle that keeps the bytes returned by `rawData` alive.
  std::shared_ptr<const void> owner() const;

  /// Writes the model to `path`. Tensors with external data, and all large ones
  /// if the model would exceed the 2 GB of a protobuf file, go to the file
  /// `<path>.data`. Both files are written beside their place and then renamed,
  /// so that a file at `path` is always whole.
  llvm::Error save(llvm::StringRef path) const;

  /// Copies the file that the model was read from to `path`, byte for byte; one
  /// with external data is saved there instead. Whole or not at all, as `save`.
  llvm::Error copyTo(llvm::StringRef path) const;

private:
  bool hasExternalTensors() const;

  std::shared_ptr<const onnx::ModelProto> content;
  std::shared_ptr<ExternalDataFiles> externalData;
  std::string filePath;
};

/// `<file>: <message>`.
llvm::Error modelError(llvm::StringRef path, const llvm::Twine &message);

/// `<file>: node '<name>' (<operator>): <message>`; the first output stands in
/// for the name of a node without one.
llvm::Error nodeError(llvm::StringRef path, const onnx::NodeProto &node,
                      const llvm::Twine &message);

/// `node '<name>' (<operator>)`, as in messages.
std::string describe(const onnx::NodeProto &node);

} // namespace verso

#endif // VERSO_ONNX_ONNXMODEL_H
