//===- OperatorsHarness.h - One operator against ONNX Runtime --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_OPTIMIZE_OPERATORSHARNESS_H
#define VERSO_TEST_UNIT_OPTIMIZE_OPERATORSHARNESS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "onnx/onnx.pb.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Onnx/Import.h"
#include "verso/Optimize/EndToEnd.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <random>

namespace verso::test {

using Shape = std::vector<int64_t>;

/// A model of one node, built piece by piece.
class NodeModel {
public:
  explicit NodeModel(const std::string &operatorType, int64_t opset = 13) {
    proto.set_ir_version(8);
    proto.add_opset_import()->set_version(opset);
    proto.mutable_graph()->set_name(operatorType);
    node().set_op_type(operatorType);
    description = operatorType;
  }

  NodeModel &input(const Shape &shape) {
    std::string name = "x" + std::to_string(inputs.size());
    describe(name, shape);
    *node().add_input() = name;
    onnx::ValueInfoProto &value = *proto.mutable_graph()->add_input();
    value.set_name(name);
    auto *tensor = value.mutable_type()->mutable_tensor_type();
    tensor->set_elem_type(onnx::TensorProto::FLOAT);
    tensor->mutable_shape();
    for (int64_t size : shape)
      tensor->mutable_shape()->add_dim()->set_dim_value(size);
    inputs.push_back({name, kernels::ElementType::F32, shape});
    return *this;
  }
  /// A constant operand of integers.
  NodeModel &constant(const Shape &values) {
    describe("constant", values);
    onnx::TensorProto &tensor = *proto.mutable_graph()->add_initializer();
    tensor.set_name("c" + std::to_string(proto.graph().initializer_size()));
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(int64_t(values.size()));
    for (int64_t value : values)
      tensor.add_int64_data(value);
    *node().add_input() = tensor.name();
    return *this;
  }
  /// A constant operand of numbers.
  NodeModel &reals(const std::vector<float> &values) {
    onnx::TensorProto &tensor = *proto.mutable_graph()->add_initializer();
    tensor.set_name("c" + std::to_string(proto.graph().initializer_size()));
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    tensor.add_dims(int64_t(values.size()));
    for (float value : values) {
      description += " " + std::to_string(value);
      tensor.add_float_data(value);
    }
    *node().add_input() = tensor.name();
    return *this;
  }
  /// A constant scalar, of integers of type `type` unless that is FLOAT.
  NodeModel &scalar(float value, onnx::TensorProto::DataType type) {
    onnx::TensorProto &tensor = *proto.mutable_graph()->add_initializer();
    tensor.set_name("c" + std::to_string(proto.graph().initializer_size()));
    tensor.set_data_type(type);
    description += " " + std::to_string(value);
    if (type == onnx::TensorProto::FLOAT)
      tensor.add_float_data(value);
    else if (type == onnx::TensorProto::INT64)
      tensor.add_int64_data(int64_t(value));
    else
      tensor.add_int32_data(int32_t(value));
    *node().add_input() = tensor.name();
    return *this;
  }
  /// An optional operand that is not there.
  NodeModel &missing() {
    node().add_input();
    return *this;
  }
  /// A constant operand of positive numbers between 0.5 and 1.5.
  NodeModel &positive(int64_t count, unsigned seed) {
    std::mt19937 engine(seed);
    onnx::TensorProto &tensor = *proto.mutable_graph()->add_initializer();
    tensor.set_name("c" + std::to_string(proto.graph().initializer_size()));
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    tensor.add_dims(count);
    for (int64_t i = 0; i < count; ++i)
      tensor.add_float_data(0.5f + float(engine() % 1000) / 1000);
    *node().add_input() = tensor.name();
    return *this;
  }
  NodeModel &ints(const std::string &name, const Shape &values) {
    describe(name, values);
    onnx::AttributeProto &attribute = *node().add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (int64_t value : values)
      attribute.add_ints(value);
    return *this;
  }
  NodeModel &integer(const std::string &name, int64_t value) {
    describe(name, {value});
    onnx::AttributeProto &attribute = *node().add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
    return *this;
  }
  NodeModel &real(const std::string &name, float value) {
    onnx::AttributeProto &attribute = *node().add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::FLOAT);
    attribute.set_f(value);
    return *this;
  }
  NodeModel &text(const std::string &name, const std::string &value) {
    describe(name + " " + value, {});
    onnx::AttributeProto &attribute = *node().add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(value);
    return *this;
  }
  /// The element type of the results, FLOAT otherwise.
  NodeModel &resultType(onnx::TensorProto::DataType type) {
    outputType = type;
    return *this;
  }
  NodeModel &outputs(int count) {
    outputCount = count;
    return *this;
  }

  /// The finished model's bytes.
  std::string serialize() {
    for (int i = 0; i < outputCount; ++i) {
      std::string name = "y" + std::to_string(i);
      *node().add_output() = name;
      onnx::ValueInfoProto &value = *proto.mutable_graph()->add_output();
      value.set_name(name);
      value.mutable_type()->mutable_tensor_type()->set_elem_type(outputType);
    }
    return proto.SerializeAsString();
  }
  /// The node on one line, for messages.
  const std::string &describe() const { return description; }

  std::vector<InputDescription> inputs;

private:
  onnx::NodeProto &node() {
    onnx::GraphProto &graph = *proto.mutable_graph();
    return graph.node_size() ? *graph.mutable_node(0) : *graph.add_node();
  }

  /// Appends `name [values]` to the description.
  void describe(const std::string &name, const Shape &values) {
    description += " " + name + " [";
    for (int64_t value : values)
      description += " " + std::to_string(value);
    description += " ]";
  }

  onnx::ModelProto proto;
  std::string description;
  int outputCount = 1;
  onnx::TensorProto::DataType outputType = onnx::TensorProto::FLOAT;
};

class OperatorsTest : public ::testing::Test {
protected:
  OperatorsTest() {
    context.disableMultithreading();
    context.loadDialect<VersoDialect, mlir::func::FuncDialect>();
  }
  void SetUp() override {
    auto started = createOnnxRuntimeEngine({});
    if (!started) {
      std::string reason = llvm::toString(started.takeError());
      GTEST_SKIP() << "ONNX Runtime is not installed: " << reason;
    }
    onnxRuntime = std::move(*started);
    reference = createRuntimeEngine(nullptr);
    provider = std::move(*kernels::createOneDnnProvider({}));
    kernelEngine = createRuntimeEngine(provider.get());
    ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("operator", "onnx", path));
  }
  void TearDown() override {
    if (!path.empty())
      llvm::sys::fs::remove(path);
    if (onnxRuntime) {
      EXPECT_GT(compared, 0u);
    }
  }

  int64_t pick(int64_t low, int64_t high) {
    return low + int64_t(engine() % uint64_t(high - low + 1));
  }
  /// A shape of the given rank, often with a 1 and sometimes with a 0 in it.
  Shape shape(unsigned rank, bool allowEmpty = true) {
    Shape result;
    for (unsigned i = 0; i < rank; ++i)
      result.push_back(pick(1, 5));
    if (rank && pick(0, 2) == 0)
      result[pick(0, rank - 1)] = 1;
    if (rank && allowEmpty && pick(0, 7) == 0)
      result[pick(0, rank - 1)] = 0;
    return result;
  }

  bool runsInOnnxRuntime(llvm::ArrayRef<InputDescription> inputs) {
    RunnableModel file{{}, {}, path.str().str()};
    if (llvm::Error error = onnxRuntime->prepare(file, inputs)) {
      llvm::consumeError(std::move(error));
      return false;
    }
    auto outputs = onnxRuntime->run(0, randomInputs(inputs, 1));
    bool runs = bool(outputs);
    llvm::consumeError(outputs.takeError());
    return runs;
  }

  /// Runs the model on all engines. Models that ONNX Runtime refuses (it does
  /// so for some empty tensors) are not counted.
  /// `mayBeOpaque` is for nodes that no operator of the dialect can express.
  void check(NodeModel model, bool mayBeOpaque = false) {
    std::string bytes = model.serialize();
    std::error_code error;
    llvm::raw_fd_ostream(path, error) << bytes;
    ASSERT_FALSE(error);
    auto parsed = OnnxModel::parse(bytes, path);
    ASSERT_TRUE(bool(parsed)) << llvm::toString(parsed.takeError());
    auto imported = importModel(&context, *parsed);
    if (!imported) {
      std::string reason = llvm::toString(imported.takeError());
      EXPECT_FALSE(runsInOnnxRuntime(model.inputs))
          << "import fails, ONNX Runtime does not: " << reason << "\n"
          << model.describe();
      return;
    }
    if (imported->nodes()[0].kind == ImportedNode::Kind::Opaque) {
      EXPECT_TRUE(mayBeOpaque || !runsInOnnxRuntime(model.inputs))
          << imported->nodes()[0].reason << "\n"
          << model.describe();
      return;
    }
    RunnableModel runnable{imported->function(), {}, path.str().str()};
    EndToEndOptions options;
    options.seeds = 1;
    options.seed = engine();
    AccuracyReport report =
        checkAccuracy({onnxRuntime.get(), reference.get(), kernelEngine.get()},
                      runnable, runnable, {model.inputs}, options);
    if (report.checkedWith.size() < 3) {
      ASSERT_EQ(report.checkedWith.size(), 2u)
          << report.notCheckedWith[0] << "\n"
          << model.describe();
      ASSERT_NE(report.notCheckedWith[0].find("ONNX Runtime"),
                std::string::npos)
          << report.notCheckedWith[0];
      return;
    }
    EXPECT_TRUE(report.passed(1e-5))
        << report.worst.mismatch << " " << report.worst.maxRelativeError << "\n"
        << model.describe();
    ++compared;
  }

  mlir::MLIRContext context;
  std::mt19937_64 engine{1};
  std::unique_ptr<kernels::Provider> provider;
  std::unique_ptr<Engine> onnxRuntime, reference, kernelEngine;
  llvm::SmallString<64> path;
  unsigned compared = 0;
};

} // namespace verso::test

#endif // VERSO_TEST_UNIT_OPTIMIZE_OPERATORSHARNESS_H
