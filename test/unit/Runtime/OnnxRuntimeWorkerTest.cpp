//===- OnnxRuntimeWorkerTest.cpp - Talking to ONNX Runtime -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/OnnxRuntimeWorker.h"
#include "onnx/onnx.pb.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace verso;
using kernels::ElementType;

namespace {

/// y = relu(x) on two floats, in a temporary file.
class OnnxRuntimeWorkerTest : public ::testing::Test {
protected:
  void SetUp() override {
    onnx::ModelProto model;
    model.set_ir_version(8);
    model.add_opset_import()->set_version(13);
    onnx::GraphProto &graph = *model.mutable_graph();
    graph.set_name("relu");
    onnx::NodeProto &node = *graph.add_node();
    node.set_op_type("Relu");
    node.add_input("x");
    node.add_output("y");
    for (onnx::ValueInfoProto *value :
         {graph.add_input(), graph.add_output()}) {
      value->set_name(value == &graph.input(0) ? "x" : "y");
      auto *tensor = value->mutable_type()->mutable_tensor_type();
      tensor->set_elem_type(onnx::TensorProto::FLOAT);
      tensor->mutable_shape()->add_dim()->set_dim_value(2);
    }
    ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("relu", "onnx", path));
    std::error_code error;
    llvm::raw_fd_ostream(path, error) << model.SerializeAsString();
    ASSERT_FALSE(error);

    auto started = OnnxRuntimeWorker::start({});
    if (!started) {
      std::string reason = llvm::toString(started.takeError());
      GTEST_SKIP() << "ONNX Runtime is not installed: " << reason;
    }
    worker = std::move(*started);
  }
  void TearDown() override { llvm::sys::fs::remove(path); }

  static NamedTensor input(std::vector<double> values) {
    NamedTensor x{"x", HostTensor(ElementType::F32, {int64_t(values.size())})};
    x.tensor.setFromDoubles(values);
    return x;
  }

  llvm::SmallString<64> path;
  std::unique_ptr<OnnxRuntimeWorker> worker;
};

TEST_F(OnnxRuntimeWorkerTest, RunsAndTimes) {
  EXPECT_FALSE(worker->version().empty());
  auto session = worker->load(path);
  ASSERT_TRUE(bool(session)) << llvm::toString(session.takeError());
  auto outputs = worker->run(*session, input({-1, 3}));
  ASSERT_TRUE(bool(outputs)) << llvm::toString(outputs.takeError());
  ASSERT_EQ(outputs->size(), 1u);
  EXPECT_EQ((*outputs)[0].name, "y");
  EXPECT_EQ((*outputs)[0].tensor.toDoubles(), (std::vector<double>{0, 3}));

  auto samples = worker->time({*session, *session}, input({-1, 3}), 5);
  ASSERT_TRUE(bool(samples)) << llvm::toString(samples.takeError());
  ASSERT_EQ(samples->size(), 2u);
  for (const std::vector<double> &times : *samples) {
    EXPECT_EQ(times.size(), 5u);
    for (double time : times)
      EXPECT_GT(time, 0);
  }
}

TEST_F(OnnxRuntimeWorkerTest, UnloadedSessionsAreGone) {
  auto session = worker->load(path);
  ASSERT_TRUE(bool(session)) << llvm::toString(session.takeError());
  llvm::Error error = worker->unloadAll();
  ASSERT_FALSE(bool(error)) << llvm::toString(std::move(error));
  auto outputs = worker->run(*session, input({-1, 3}));
  EXPECT_FALSE(bool(outputs));
  llvm::consumeError(outputs.takeError());
}

TEST_F(OnnxRuntimeWorkerTest, ErrorsAreAnswersAndTheWorkerLivesOn) {
  auto missing = worker->load("no-such-file.onnx");
  ASSERT_FALSE(bool(missing));
  EXPECT_NE(llvm::toString(missing.takeError()).find("no-such-file.onnx"),
            std::string::npos);
  auto session = worker->load(path);
  ASSERT_TRUE(bool(session)) << llvm::toString(session.takeError());
  auto wrongShape = worker->run(*session, input({1, 2, 3}));
  EXPECT_FALSE(bool(wrongShape));
  llvm::consumeError(wrongShape.takeError());
  auto outputs = worker->run(*session, input({-2, -1}));
  ASSERT_TRUE(bool(outputs)) << llvm::toString(outputs.takeError());
  EXPECT_EQ((*outputs)[0].tensor.toDoubles(), (std::vector<double>{0, 0}));
}

TEST(OnnxRuntimeWorkerStart, MissingInterpreterIsAnError) {
  OnnxRuntimeOptions options;
  options.python = "/no/such/python";
  auto worker = OnnxRuntimeWorker::start(options);
  EXPECT_FALSE(bool(worker));
  llvm::consumeError(worker.takeError());
}

TEST(OnnxRuntimeWorkerStart, ProgramThatIsNotPythonIsAnError) {
  OnnxRuntimeOptions options;
  options.python = "/bin/true";
  auto worker = OnnxRuntimeWorker::start(options);
  ASSERT_FALSE(bool(worker));
  EXPECT_EQ(llvm::toString(worker.takeError()),
            "the ONNX Runtime worker stopped");
}

} // namespace
