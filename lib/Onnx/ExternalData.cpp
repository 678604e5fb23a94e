//===- ExternalData.cpp - Tensor data outside the model file --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExternalData.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace verso {

ExternalDataFiles::ExternalDataFiles(StringRef modelPath)
    : folder(sys::path::parent_path(modelPath)) {
  if (folder.empty())
    folder = ".";
}

Expected<const MemoryBuffer *> ExternalDataFiles::map(StringRef location) {
  auto known = files.find(location);
  if (known != files.end())
    return known->second.get();

  bool leaves = llvm::is_contained(
      llvm::make_range(sys::path::begin(location), sys::path::end(location)),
      "..");
  if (location.empty() || location.contains('\0') || leaves ||
      sys::path::is_absolute(location))
    return createStringError("external data '" + location +
                             "' is not a path inside the model's folder");
  SmallString<128> path(folder), realPath, realFolder;
  sys::path::append(path, location);
  if (std::error_code error = sys::fs::real_path(path, realPath))
    return createStringError("external data '" + location +
                             "': " + error.message());
  if (std::error_code error = sys::fs::real_path(folder, realFolder))
    return createStringError("folder '" + folder + "': " + error.message());
  realFolder += sys::path::get_separator();
  if (!StringRef(realPath).starts_with(realFolder))
    return createStringError("external data '" + location +
                             "' is a link out of the model's folder");
  if (!sys::fs::is_regular_file(realPath))
    return createStringError("external data '" + location + "' is not a file");

  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return createStringError("external data '" + location +
                             "': " + buffer.getError().message());
  return files.try_emplace(location, std::move(*buffer)).first->second.get();
}

Expected<ArrayRef<char>>
ExternalDataFiles::data(const onnx::TensorProto &tensor) {
  StringRef location;
  uint64_t offset = 0;
  std::optional<uint64_t> length;
  for (const onnx::StringStringEntryProto &entry : tensor.external_data()) {
    if (entry.key() == "location") {
      location = entry.value();
    } else if (entry.key() == "offset" || entry.key() == "length") {
      uint64_t number;
      if (!to_integer(entry.value(), number, 10))
        return createStringError("tensor '" + tensor.name() +
                                 "': " + entry.key() + " '" + entry.value() +
                                 "' of the external data is not a number");
      if (entry.key() == "offset")
        offset = number;
      else
        length = number;
    }
  }
  Expected<const MemoryBuffer *> file = map(location);
  if (!file)
    return createStringError("tensor '" + tensor.name() +
                             "': " + toString(file.takeError()));
  uint64_t size = (*file)->getBufferSize();
  if (offset > size || (length && *length > size - offset))
    return createStringError("tensor '" + tensor.name() + "': external data '" +
                             location + "' has " + Twine(size) +
                             " bytes, too few for the stated part");
  return ArrayRef<char>((*file)->getBufferStart() + offset,
                        length.value_or(size - offset));
}

bool hasExternalData(const onnx::TensorProto &tensor) {
  return tensor.data_location() == onnx::TensorProto::EXTERNAL;
}

void setExternalData(onnx::TensorProto &tensor, StringRef location,
                     uint64_t offset, uint64_t length) {
  tensor.clear_raw_data();
  tensor.clear_external_data();
  tensor.set_data_location(onnx::TensorProto::EXTERNAL);
  auto add = [&](const char *key, std::string value) {
    onnx::StringStringEntryProto *entry = tensor.add_external_data();
    entry->set_key(key);
    entry->set_value(std::move(value));
  };
  add("location", location.str());
  add("offset", std::to_string(offset));
  add("length", std::to_string(length));
}

static void visitGraph(onnx::GraphProto &graph,
                       function_ref<void(onnx::TensorProto &)> visit);

static void visitNode(onnx::NodeProto &node,
                      function_ref<void(onnx::TensorProto &)> visit) {
  for (onnx::AttributeProto &attribute : *node.mutable_attribute()) {
    if (attribute.has_t())
      visit(*attribute.mutable_t());
    for (onnx::TensorProto &tensor : *attribute.mutable_tensors())
      visit(tensor);
    if (attribute.has_g())
      visitGraph(*attribute.mutable_g(), visit);
    for (onnx::GraphProto &graph : *attribute.mutable_graphs())
      visitGraph(graph, visit);
  }
}

static void visitGraph(onnx::GraphProto &graph,
                       function_ref<void(onnx::TensorProto &)> visit) {
  for (onnx::TensorProto &tensor : *graph.mutable_initializer())
    visit(tensor);
  for (onnx::NodeProto &node : *graph.mutable_node())
    visitNode(node, visit);
}

void forEachTensor(onnx::ModelProto &model,
                   function_ref<void(onnx::TensorProto &)> visit) {
  if (model.has_graph())
    visitGraph(*model.mutable_graph(), visit);
  for (onnx::FunctionProto &function : *model.mutable_functions())
    for (onnx::NodeProto &node : *function.mutable_node())
      visitNode(node, visit);
}

} // namespace verso
