//===- OnnxModel.cpp - An ONNX model file ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Onnx/OnnxModel.h"
#include "ExternalData.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/Path.h"
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <limits>

using namespace llvm;

namespace verso {

Error modelError(StringRef path, const Twine &message) {
  // What the file says may be anything, also what no terminal can show.
  return createStringError(json::fixUTF8((path + ": " + message).str()));
}

std::string describe(const onnx::NodeProto &node) {
  StringRef name = node.name();
  if (name.empty() && node.output_size() != 0)
    name = node.output(0);
  return ("node '" + name + "' (" + node.op_type() + ")").str();
}

Error nodeError(StringRef path, const onnx::NodeProto &node,
                const Twine &message) {
  return modelError(path, describe(node) + ": " + message);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

OnnxModel::OnnxModel(std::unique_ptr<onnx::ModelProto> proto, StringRef path)
    : content(std::move(proto)),
      externalData(std::make_shared<ExternalDataFiles>(path)), filePath(path) {}

/// Parses all of a stream of `size` bytes.
static Expected<OnnxModel>
parseStream(google::protobuf::io::ZeroCopyInputStream &bytes, uint64_t size,
            StringRef path) {
  constexpr int limit = std::numeric_limits<int>::max();
  if (size == 0)
    return modelError(path, "the file is empty");
  if (size > uint64_t(limit))
    return modelError(path, "larger than the 2 GB of a protobuf file");
  google::protobuf::io::CodedInputStream stream(&bytes);
  stream.SetTotalBytesLimit(limit);
  auto proto = std::make_unique<onnx::ModelProto>();
  if (!proto->ParseFromCodedStream(&stream) || !stream.ConsumedEntireMessage())
    return modelError(path, "not an ONNX model, or cut short");
  if (!proto->has_graph())
    return modelError(path, "not an ONNX model: it has no graph");
  return OnnxModel(std::move(proto), path);
}

Expected<OnnxModel> OnnxModel::load(StringRef path) {
  sys::fs::file_status status;
  if (std::error_code error = sys::fs::status(path, status))
    return modelError(path, error.message());
  if (status.type() != sys::fs::file_type::regular_file)
    return modelError(path, "not a file");
  Expected<sys::fs::file_t> file = sys::fs::openNativeFileForRead(path);
  if (!file)
    return modelError(path, toString(file.takeError()));
  Expected<OnnxModel> model = [&] {
    google::protobuf::io::FileInputStream stream(*file);
    return parseStream(stream, status.getSize(), path);
  }();
  (void)sys::fs::closeFile(*file);
  return model;
}

Expected<OnnxModel> OnnxModel::parse(StringRef bytes, StringRef path) {
  google::protobuf::io::ArrayInputStream stream(
      bytes.data(),
      int(std::min<size_t>(bytes.size(), std::numeric_limits<int>::max())));
  return parseStream(stream, bytes.size(), path);
}

int64_t OnnxModel::opsetVersion(StringRef domain) const {
  auto standard = [](StringRef name) {
    return name.empty() || name == "ai.onnx";
  };
  for (const onnx::OperatorSetIdProto &import : content->opset_import())
    if (import.domain() == domain ||
        (standard(import.domain()) && standard(domain)))
      return import.version();
  return 0;
}

Expected<ArrayRef<char>>
OnnxModel::rawData(const onnx::TensorProto &tensor) const {
  if (hasExternalData(tensor)) {
    Expected<ArrayRef<char>> data = externalData->data(tensor);
    if (!data)
      return modelError(filePath, toString(data.takeError()));
    return data;
  }
  return ArrayRef<char>(tensor.raw_data().data(), tensor.raw_data().size());
}

std::unique_ptr<onnx::ModelProto> OnnxModel::copyWithoutInitializers() const {
  // Take them out for as long as the rest is copied. No field can be forgotten
  // like this, also none that a later version of the format adds.
  auto *initializers = const_cast<onnx::ModelProto &>(*content)
                           .mutable_graph()
                           ->mutable_initializer();
  std::remove_pointer_t<decltype(initializers)> kept;
  kept.Swap(initializers);
  auto copy = std::make_unique<onnx::ModelProto>(*content);
  kept.Swap(initializers);
  return copy;
}

std::shared_ptr<const void> OnnxModel::owner() const {
  return std::make_shared<OnnxModel>(*this);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

namespace {
/// A file that takes its name only once it is complete.
class PendingFile {
public:
  static Expected<PendingFile> create(StringRef path) {
    Expected<sys::fs::TempFile> file =
        sys::fs::TempFile::create(path + ".%%%%%%.tmp");
    if (!file)
      return modelError(path, toString(file.takeError()));
    return PendingFile(std::move(*file), path);
  }
  PendingFile(PendingFile &&) = default;
  ~PendingFile() {
    if (!kept)
      consumeError(file.discard());
  }

  int descriptor() const { return file.FD; }
  Error keep() {
    // Temporary files are private to the user; a model is a file like others.
    auto permissions = static_cast<sys::fs::perms>(
        (sys::fs::all_read | sys::fs::all_write) & ~sys::fs::getUmask());
    if (std::error_code error = sys::fs::setPermissions(file.FD, permissions))
      return modelError(path, error.message());
    kept = true;
    if (Error error = file.keep(path))
      return modelError(path, toString(std::move(error)));
    return Error::success();
  }

private:
  PendingFile(sys::fs::TempFile file, StringRef path)
      : file(std::move(file)), path(path) {}

  sys::fs::TempFile file;
  std::string path;
  bool kept = false;
};
} // namespace

/// Offsets of tensors in a data file: page-aligned, so that they can be mapped.
static constexpr uint64_t dataAlignment = 4096;
/// Tensors below this size stay in the model file.
static constexpr uint64_t smallestExternalTensor = 1024;
/// The size from which data moves out: 2 GB, and room for what replaces it.
static constexpr uint64_t largestModelFile =
    uint64_t(std::numeric_limits<int>::max()) - (uint64_t(16) << 20);

bool OnnxModel::hasExternalTensors() const {
  bool result = false;
  // The visitor wants to change tensors; here it only looks at them.
  forEachTensor(
      const_cast<onnx::ModelProto &>(*content),
      [&](onnx::TensorProto &tensor) { result |= hasExternalData(tensor); });
  return result;
}

Error OnnxModel::copyTo(StringRef path) const {
  if (hasExternalTensors())
    return save(path);
  auto source = MemoryBuffer::getFile(filePath, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!source)
    return modelError(filePath, source.getError().message());
  Expected<PendingFile> file = PendingFile::create(path);
  if (!file)
    return file.takeError();
  raw_fd_ostream stream(file->descriptor(), /*shouldClose=*/false);
  stream << (*source)->getBuffer();
  stream.flush();
  std::error_code error = stream.error();
  stream.clear_error();
  return error ? modelError(path, error.message()) : file->keep();
}

Error OnnxModel::save(StringRef path) const {
  bool tooLarge = content->ByteSizeLong() > largestModelFile;
  bool movesData = tooLarge || hasExternalTensors();

  Expected<PendingFile> file = PendingFile::create(path);
  if (!file)
    return file.takeError();
  std::unique_ptr<onnx::ModelProto> rewritten;
  std::optional<PendingFile> dataFile;
  if (movesData) {
    std::string dataPath = (path + ".data").str();
    Expected<PendingFile> created = PendingFile::create(dataPath);
    if (!created)
      return created.takeError();
    dataFile.emplace(std::move(*created));
    raw_fd_ostream stream(dataFile->descriptor(), /*shouldClose=*/false);
    rewritten = std::make_unique<onnx::ModelProto>(*content);
    std::string failure;
    forEachTensor(*rewritten, [&](onnx::TensorProto &tensor) {
      bool isLarge = tooLarge && tensor.has_raw_data() &&
                     tensor.raw_data().size() >= smallestExternalTensor;
      if (!failure.empty() || (!isLarge && !hasExternalData(tensor)))
        return;
      Expected<ArrayRef<char>> bytes = rawData(tensor);
      if (!bytes) {
        failure = toString(bytes.takeError());
        return;
      }
      stream.write_zeros(
          offsetToAlignment(stream.tell(), Align(dataAlignment)));
      uint64_t offset = stream.tell();
      stream.write(bytes->data(), bytes->size());
      setExternalData(tensor, sys::path::filename(dataPath), offset,
                      bytes->size());
    });
    stream.flush();
    if (failure.empty() && stream.has_error())
      failure = (dataPath + ": " + stream.error().message());
    stream.clear_error();
    if (!failure.empty())
      return createStringError(failure);
  }

  google::protobuf::io::FileOutputStream stream(file->descriptor());
  const onnx::ModelProto &written = rewritten ? *rewritten : *content;
  if (!written.SerializePartialToZeroCopyStream(&stream) || !stream.Flush())
    return modelError(path, stream.GetErrno() ? std::generic_category().message(
                                                    stream.GetErrno())
                                              : "the model is too large");
  if (dataFile)
    if (Error error = dataFile->keep())
      return error;
  return file->keep();
}

} // namespace verso
