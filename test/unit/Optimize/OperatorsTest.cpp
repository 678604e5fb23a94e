//===- OperatorsTest.cpp - Every operator against ONNX Runtime -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Models of one node with random shapes and attributes, dimensions of 0 and 1
// among them, go through import, reference interpretation and kernels, and the
// results are compared with those of ONNX Runtime.
//
//===----------------------------------------------------------------------===//

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

using namespace mlir;
using namespace verso;

namespace {

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
      value.mutable_type()->mutable_tensor_type()->set_elem_type(
          onnx::TensorProto::FLOAT);
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
};

class OperatorsTest : public ::testing::Test {
protected:
  OperatorsTest() {
    context.disableMultithreading();
    context.loadDialect<VersoDialect, func::FuncDialect>();
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

  MLIRContext context;
  std::mt19937_64 engine{1};
  std::unique_ptr<kernels::Provider> provider;
  std::unique_ptr<Engine> onnxRuntime, reference, kernelEngine;
  llvm::SmallString<64> path;
  unsigned compared = 0;
};

TEST_F(OperatorsTest, Conv) {
  for (int i = 0; i < 60; ++i) {
    int64_t group = pick(1, 3), depth = pick(1, 3);
    NodeModel model("Conv");
    Shape kernel = {pick(1, 3), pick(1, 3)};
    model
        .input({pick(0, 5) ? pick(1, 2) : 0, group * depth, pick(4, 8),
                pick(4, 8)})
        .input({group * pick(1, 3), depth, kernel[0], kernel[1]});
    if (pick(0, 1)) {
      model.ints("strides", {pick(1, 3), pick(1, 3)});
      model.ints("dilations", {pick(1, 2), pick(1, 2)});
    }
    switch (pick(0, 3)) {
    case 0:
      model.ints("pads", {pick(0, 2), pick(0, 2), pick(0, 2), pick(0, 2)});
      break;
    case 1:
      model.text("auto_pad", "SAME_UPPER");
      break;
    case 2:
      model.text("auto_pad", pick(0, 1) ? "SAME_LOWER" : "VALID");
      break;
    default:
      break;
    }
    if (pick(0, 1))
      model.ints("kernel_shape", kernel);
    model.integer("group", group);
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, ConvWithBias) {
  for (int i = 0; i < 10; ++i) {
    int64_t outputs = pick(1, 20);
    check(NodeModel("Conv")
              .input({1, 3, 5, 6})
              .input({outputs, 3, 3, 3})
              .input({outputs})
              .ints("pads", {1, 1, 1, 1}));
  }
}

TEST_F(OperatorsTest, MatMul) {
  for (int i = 0; i < 40; ++i) {
    int64_t m = pick(0, 5), k = pick(1, 5), n = pick(1, 5);
    Shape batch = shape(unsigned(pick(0, 2)), false);
    Shape left = batch, right = batch;
    for (int64_t &size : right)
      if (pick(0, 2) == 0)
        size = 1;
    if (pick(0, 2) == 0)
      right.clear();
    left.insert(left.end(), {m, k});
    right.insert(right.end(), {k, n});
    check(NodeModel("MatMul").input(left).input(right));
  }
}

TEST_F(OperatorsTest, Gemm) {
  for (int i = 0; i < 30; ++i) {
    int64_t m = pick(1, 5), k = pick(1, 5), n = pick(1, 5);
    bool transposeA = pick(0, 1), transposeB = pick(0, 1);
    NodeModel model("Gemm");
    model.input(transposeA ? Shape{k, m} : Shape{m, k})
        .input(transposeB ? Shape{n, k} : Shape{k, n});
    switch (pick(0, 4)) {
    case 0:
      model.input({n});
      break;
    case 1:
      model.input({m, n});
      break;
    case 2:
      model.input({m, 1});
      break;
    case 3:
      model.input({});
      break;
    default:
      break;
    }
    model.integer("transA", transposeA).integer("transB", transposeB);
    if (pick(0, 1))
      model.real("alpha", 0.5f).real("beta", -2);
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, BinaryWithBroadcasting) {
  for (const char *name : {"Add", "Sub", "Mul"})
    for (int i = 0; i < 20; ++i) {
      Shape left = shape(unsigned(pick(0, 4))), right = left;
      for (int64_t &size : right)
        if (pick(0, 2) == 0)
          size = 1;
      right.erase(right.begin(),
                  right.begin() + pick(0, int64_t(right.size())));
      if (pick(0, 1))
        std::swap(left, right);
      check(NodeModel(name).input(left).input(right));
    }
}

TEST_F(OperatorsTest, Unary) {
  for (const char *name : {"Relu", "Sigmoid", "Tanh", "Identity"})
    for (int i = 0; i < 8; ++i)
      check(NodeModel(name).input(shape(unsigned(pick(0, 4)))));
}

TEST_F(OperatorsTest, Pooling) {
  for (int i = 0; i < 80; ++i) {
    bool isMaximum = pick(0, 1);
    NodeModel model(isMaximum ? "MaxPool" : "AveragePool");
    Shape kernel = {pick(1, 3), pick(1, 3)};
    model.input({1, pick(1, 3), pick(4, 8), pick(4, 8)})
        .ints("kernel_shape", kernel);
    if (pick(0, 1))
      model.ints("strides", {pick(1, 3), pick(1, 3)});
    if (pick(0, 1))
      model.ints("pads", {pick(0, kernel[0] - 1), pick(0, kernel[1] - 1),
                          pick(0, kernel[0] - 1), pick(0, kernel[1] - 1)});
    else if (pick(0, 1))
      model.text("auto_pad", pick(0, 1) ? "SAME_UPPER" : "SAME_LOWER");
    bool isDilated = isMaximum && pick(0, 2) == 0;
    if (isDilated)
      model.ints("dilations", {pick(1, 2), pick(1, 2)});
    if (!isMaximum)
      model.integer("count_include_pad", pick(0, 1));
    bool roundUp = isMaximum && pick(0, 2) == 0;
    if (roundUp)
      model.integer("ceil_mode", 1);
    check(std::move(model), /*mayBeOpaque=*/roundUp || isDilated);
  }
}

TEST_F(OperatorsTest, GlobalPoolingAndMeans) {
  for (int i = 0; i < 10; ++i)
    check(NodeModel("GlobalAveragePool")
              .input({pick(1, 2), pick(1, 5), pick(1, 5), pick(1, 5)}));
  for (int i = 0; i < 20; ++i) {
    NodeModel model("ReduceMean");
    model.input(shape(3, false)).integer("keepdims", pick(0, 1));
    if (pick(0, 3))
      model.ints("axes", pick(0, 1) ? Shape{-1} : Shape{0, 2});
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, BatchNormalization) {
  for (int i = 0; i < 15; ++i) {
    Shape input = shape(unsigned(pick(2, 4)), false);
    int64_t channels = input[1];
    NodeModel model("BatchNormalization");
    model.input(input);
    for (unsigned parameter = 0; parameter < 4; ++parameter)
      model.positive(channels, parameter);
    if (pick(0, 1))
      model.real("epsilon", 0.01f);
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, Softmax) {
  for (int i = 0; i < 20; ++i) {
    int64_t rank = pick(1, 4);
    NodeModel model("Softmax");
    model.input(shape(unsigned(rank), false));
    if (pick(0, 2))
      model.integer("axis", pick(-rank, rank - 1));
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, ConcatAndSplit) {
  for (int i = 0; i < 20; ++i) {
    Shape whole = shape(3);
    int64_t axis = pick(0, 2);
    NodeModel concat("Concat");
    for (int64_t part = pick(1, 4); part > 0; --part) {
      whole[axis] = pick(0, 3);
      concat.input(whole);
    }
    check(std::move(concat.integer("axis", pick(0, 1) ? axis : axis - 3)));
    Shape sizes = {pick(0, 3), pick(1, 3), pick(1, 2)};
    whole[axis] = sizes[0] + sizes[1] + sizes[2];
    check(NodeModel("Split")
              .input(whole)
              .constant(sizes)
              .integer("axis", axis)
              .outputs(3));
  }
}

TEST_F(OperatorsTest, SliceAndPad) {
  for (int i = 0; i < 30; ++i) {
    Shape input = {pick(1, 6), pick(1, 6)};
    int64_t start = pick(-7, 6), end = pick(-7, 8);
    check(NodeModel("Slice")
              .input(input)
              .constant({start})
              .constant({end})
              .constant({pick(-2, 1)})
              .constant({pick(1, 3)}));
    check(NodeModel("Pad").input(input).constant(
        {pick(0, 2), pick(0, 2), pick(0, 2), pick(0, 2)}));
  }
}

TEST_F(OperatorsTest, TransposeReshapeExpand) {
  for (int i = 0; i < 20; ++i) {
    Shape input = shape(3);
    Shape permutation = {0, 1, 2};
    std::shuffle(permutation.begin(), permutation.end(), engine);
    check(NodeModel("Transpose").input(input).ints("perm", permutation));
    Shape full = shape(3, false);
    check(NodeModel("Reshape").input(full).constant(
        pick(0, 1) ? Shape{-1, full[2]} : Shape{0, -1}));
    check(NodeModel("Flatten").input(full).integer("axis", pick(0, 3)));
    Shape one = full;
    one[pick(0, 2)] = 1;
    check(NodeModel("Expand").input(one).constant(full));
  }
}

} // namespace
