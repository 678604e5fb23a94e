//===- OnnxModelTest.cpp - Tests of ONNX model files ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Onnx/OnnxModel.h"
#include "ModelBuilder.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <fstream>
#include <random>

using namespace llvm;
using namespace verso;

namespace {

class OnnxModelTest : public ::testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(sys::fs::createUniqueDirectory("verso-onnx", folder));
  }
  void TearDown() override { sys::fs::remove_directories(folder); }

  std::string path(StringRef name) const {
    SmallString<128> result(folder);
    sys::path::append(result, name);
    return std::string(result);
  }
  std::string write(StringRef name, StringRef bytes) const {
    std::ofstream(path(name), std::ios::binary)
        .write(bytes.data(), bytes.size());
    return path(name);
  }
  static std::string failure(Expected<OnnxModel> model) {
    return model ? "" : toString(model.takeError());
  }

  /// A model with a weight whose data is in another file.
  ModelBuilder withExternalData(const std::string &location,
                                const std::string &offset = "0",
                                const std::string &length = "16") {
    ModelBuilder builder;
    builder.input("x", {2, 2}).floats("w", {2, 2}, {});
    onnx::TensorProto &tensor = *builder.graph().mutable_initializer(0);
    tensor.clear_raw_data();
    tensor.set_data_location(onnx::TensorProto::EXTERNAL);
    for (auto [key, value] :
         {std::pair<std::string, std::string>{"location", location},
          {"offset", offset},
          {"length", length}}) {
      onnx::StringStringEntryProto &entry = *tensor.add_external_data();
      entry.set_key(key);
      entry.set_value(value);
    }
    builder.node("MatMul", {"x", "w"}, {"y"});
    builder.output("y", {2, 2});
    return builder;
  }
  /// The message with which the weight of such a model cannot be read.
  std::string dataFailure(ModelBuilder builder) {
    OnnxModel model(std::make_unique<onnx::ModelProto>(builder.proto()),
                    path("model.onnx"));
    auto data = model.rawData(model.proto().graph().initializer(0));
    std::string message = data ? "" : toString(data.takeError());
    StringRef rest = message;
    rest.consume_front(path("model.onnx") + ": ");
    return rest.str();
  }

  SmallString<128> folder;
};

TEST_F(OnnxModelTest, FilesThatAreNoModels) {
  EXPECT_EQ(failure(OnnxModel::load(path("none.onnx"))),
            path("none.onnx") + ": No such file or directory");
  EXPECT_EQ(failure(OnnxModel::load(folder)), (folder + ": not a file").str());
  EXPECT_EQ(failure(OnnxModel::load(write("empty.onnx", ""))),
            path("empty.onnx") + ": the file is empty");
  EXPECT_EQ(failure(OnnxModel::parse("\x08\x08", "small.onnx")),
            "small.onnx: not an ONNX model: it has no graph");
}

TEST_F(OnnxModelTest, EveryTruncationIsAnErrorOrAModel) {
  ModelBuilder builder;
  builder.input("x", {2, 2}).iota("w", {2, 2});
  builder.node("MatMul", {"x", "w"}, {"y"});
  builder.output("y", {2, 2});
  std::string bytes = builder.proto().SerializeAsString();
  unsigned errors = 0;
  for (size_t size = 0; size < bytes.size(); ++size)
    errors += !failure(OnnxModel::parse(StringRef(bytes).take_front(size), "m"))
                   .empty();
  // A cut between two fields of the outermost message leaves a model.
  EXPECT_GE(errors, bytes.size() - 3);
}

TEST_F(OnnxModelTest, RandomBytesAreErrors) {
  std::mt19937 random(0);
  for (int round = 0; round < 200; ++round) {
    std::string bytes(100 + round, '\0');
    for (char &byte : bytes)
      byte = char(random());
    EXPECT_NE(failure(OnnxModel::parse(bytes, "m")), "");
  }
}

TEST_F(OnnxModelTest, DeepNestingIsAnError) {
  // Graphs in attributes of nodes in graphs ...: more than the parser follows.
  onnx::ModelProto model;
  onnx::GraphProto *graph = model.mutable_graph();
  for (int depth = 0; depth < 1000; ++depth)
    graph = graph->add_node()->add_attribute()->mutable_g();
  EXPECT_EQ(failure(OnnxModel::parse(model.SerializeAsString(), "m")),
            "m: not an ONNX model, or cut short");
}

TEST_F(OnnxModelTest, ExternalDataStaysInTheFolder) {
  write("data", std::string(16, '\0'));
  EXPECT_EQ(dataFailure(withExternalData("data")), "");
  for (std::string location : {"/etc/passwd", "../data", "sub/../../data", ""})
    EXPECT_EQ(dataFailure(withExternalData(location)),
              "tensor 'w': external data '" + location +
                  "' is not a path inside the model's folder");
  ASSERT_FALSE(sys::fs::create_link("/etc/passwd", path("link")));
  EXPECT_EQ(dataFailure(withExternalData("link")),
            "tensor 'w': external data 'link' is a link out of the model's "
            "folder");
}

TEST_F(OnnxModelTest, ExternalDataHasItsBytes) {
  write("data", std::string(20, '\0'));
  EXPECT_EQ(dataFailure(withExternalData("data", "4")), "");
  EXPECT_EQ(dataFailure(withExternalData("data", "8")),
            "tensor 'w': external data 'data' has 20 bytes, too few for the "
            "stated part");
  EXPECT_EQ(dataFailure(withExternalData("data", "18446744073709551615")),
            "tensor 'w': external data 'data' has 20 bytes, too few for the "
            "stated part");
  EXPECT_EQ(dataFailure(withExternalData("data", "-1")),
            "tensor 'w': offset '-1' of the external data is not a number");
  EXPECT_EQ(dataFailure(withExternalData("none")),
            "tensor 'w': external data 'none': No such file or directory");
}

TEST_F(OnnxModelTest, ExternalDataMovesWithTheModel) {
  std::string data(4096 + 16, '\0');
  for (int i = 0; i < 16; ++i)
    data[4096 + i] = char(i);
  write("data", data);
  OnnxModel model(std::make_unique<onnx::ModelProto>(
                      withExternalData("data", "4096").proto()),
                  path("model.onnx"));
  sys::fs::create_directory(path("other"));
  std::string copy = path("other/copy.onnx");
  ASSERT_EQ(toString(model.save(copy)), "");
  Expected<OnnxModel> loaded = OnnxModel::load(copy);
  ASSERT_TRUE(bool(loaded)) << toString(loaded.takeError());
  auto bytes = loaded->rawData(loaded->proto().graph().initializer(0));
  ASSERT_TRUE(bool(bytes)) << toString(bytes.takeError());
  EXPECT_EQ(*bytes, (ArrayRef<char>(data).take_back(16)));
}

TEST_F(OnnxModelTest, FailedSaveLeavesNothing) {
  OnnxModel model(
      std::make_unique<onnx::ModelProto>(withExternalData("none").proto()),
      path("model.onnx"));
  EXPECT_NE(toString(model.save(path("out.onnx"))), "");
  std::error_code error;
  EXPECT_EQ(sys::fs::directory_iterator(folder, error),
            sys::fs::directory_iterator());
  EXPECT_NE(toString(model.save(path("no/such/folder/out.onnx"))), "");
}

TEST_F(OnnxModelTest, OpsetVersions) {
  ModelBuilder builder(13);
  onnx::OperatorSetIdProto &import = *builder.proto().add_opset_import();
  import.set_domain("com.example");
  import.set_version(3);
  OnnxModel model = builder.finish();
  EXPECT_EQ(model.opsetVersion(""), 13);
  EXPECT_EQ(model.opsetVersion("ai.onnx"), 13);
  EXPECT_EQ(model.opsetVersion("com.example"), 3);
  EXPECT_EQ(model.opsetVersion("none"), 0);
}

} // namespace
