//===- ExportTest.cpp - Tests of the export of ONNX models ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Onnx/Export.h"
#include "ModelBuilder.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Dialect/VersoDialect.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

class ExportTest : public ::testing::Test {
protected:
  /// Imports a model; the copy to be rewritten is in `function`.
  void import(ModelBuilder &builder, const ImportOptions &options = {}) {
    llvm::Expected<ImportedModel> result =
        importModel(&context, builder.finish(), options);
    ASSERT_TRUE(bool(result)) << toString(result.takeError());
    imported.emplace(std::move(*result));
    module = imported->cloneModule();
    function = *module->getOps<func::FuncOp>().begin();
  }

  onnx::ModelProto exported() {
    llvm::Expected<OnnxModel> result = exportModel(function, *imported);
    if (!result) {
      ADD_FAILURE() << toString(result.takeError());
      return {};
    }
    return result->proto();
  }

  template <typename Op> Op find() {
    Op result;
    function.walk([&](Op operation) { result = operation; });
    return result;
  }

  static std::vector<std::string> nodes(const onnx::ModelProto &model) {
    std::vector<std::string> result;
    for (const onnx::NodeProto &node : model.graph().node())
      result.push_back(node.op_type());
    return result;
  }

  MLIRContext context;
  std::optional<ImportedModel> imported;
  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
};

using Nodes = std::vector<std::string>;

TEST_F(ExportTest, UntouchedModelKeepsItsBytes) {
  ModelBuilder builder;
  builder.input("x", {1, 2, 8, 8}).iota("w", {2, 2, 3, 3}).iota("b", {2});
  builder.integers("shape", {1, -1}).iota("m", {72, 5}).iota("c", {5});
  builder.node("Conv", {"x", "w", "b"}, {"conv"}).set_doc_string("kept");
  builder.node("Anything", {"conv"}, {"any"}).set_domain("com.example");
  builder.node("Relu", {"conv"}, {"relu"});
  builder.node("Reshape", {"relu", "shape"}, {"flat"});
  builder.node("Gemm", {"flat", "m", "c"}, {"y"});
  builder.output("y", {1, 5}).output("any", {1, 2, 6, 6});
  std::string before = builder.proto().SerializeAsString();
  import(builder);
  EXPECT_EQ(exported().SerializeAsString(), before);
}

TEST_F(ExportTest, SurvivingNodesKeepNamesAroundARewrite) {
  ModelBuilder builder;
  builder.input("x", {2, 3});
  builder.node("Tanh", {"x"}, {"a"});
  builder.node("Sigmoid", {"a"}, {"b"});
  builder.node("Relu", {"b"}, {"y"});
  builder.output("y", {2, 3});
  import(builder);
  // Replace the middle by an operation without an origin.
  auto sigmoid = find<SigmoidOp>();
  OpBuilder rewriter(sigmoid);
  auto added =
      AddOp::create(rewriter, UnknownLoc::get(&context), sigmoid.getType(),
                    sigmoid.getInput(), sigmoid.getInput());
  sigmoid.replaceAllUsesWith(added.getResult());
  onnx::ModelProto model = exported();
  ASSERT_EQ(nodes(model), (Nodes{"Tanh", "Add", "Relu"}));
  EXPECT_EQ(model.graph().node(0).name(), "node_a");
  EXPECT_EQ(model.graph().node(0).output(0), "a");
  EXPECT_EQ(model.graph().node(2).name(), "node_y");
  EXPECT_EQ(model.graph().node(2).input(0), model.graph().node(1).output(0));
  EXPECT_EQ(model.graph().node(2).output(0), "y");
}

TEST_F(ExportTest, ConstantAdditionBecomesTheBias) {
  ModelBuilder builder;
  builder.input("x", {1, 2, 4, 4}).iota("w", {3, 2, 1, 1});
  builder.floats("scale", {3, 1, 1}, {1, 2, 3});
  builder.node("Conv", {"x", "w"}, {"conv"});
  builder.node("Mul", {"conv", "scale"}, {"y"});
  builder.output("y", {1, 3, 4, 4});
  import(builder);
  auto mul = find<MulOp>();
  OpBuilder rewriter(mul);
  auto add = AddOp::create(rewriter, mul.getLoc(), mul.getType(), mul.getLhs(),
                           mul.getRhs());
  mul.replaceAllUsesWith(add.getResult());
  mul.erase();
  onnx::ModelProto model = exported();
  ASSERT_EQ(nodes(model), Nodes{"Conv"});
  ASSERT_EQ(model.graph().node(0).input_size(), 3);
  EXPECT_EQ(model.graph().node(0).output(0), "y");
  // Old weights that nothing uses are gone, the bias is there.
  ASSERT_EQ(model.graph().initializer_size(), 2);
  EXPECT_EQ(model.graph().initializer(1).dims_size(), 1);
}

TEST_F(ExportTest, OneInitializerForEachConstant) {
  ModelBuilder builder;
  builder.input("x", {4, 4}).iota("w", {4, 4});
  builder.node("MatMul", {"x", "w"}, {"a"});
  builder.node("MatMul", {"a", "w"}, {"y"});
  builder.output("y", {4, 4});
  import(builder);
  // Both products get the same new constant.
  std::vector<float> values(16, 2.5f);
  values[0] = 1;
  auto elements = DenseElementsAttr::get(
      RankedTensorType::get({4, 4}, Float32Type::get(&context)),
      ArrayRef<float>(values));
  OpBuilder rewriter(&function.front(), function.front().begin());
  auto constant = ConstantOp::create(rewriter, function.getLoc(),
                                     elements.getType(), elements);
  function.walk([&](MatmulOp op) { op->setOperand(1, constant); });
  onnx::ModelProto model = exported();
  ASSERT_EQ(model.graph().initializer_size(), 1);
  EXPECT_EQ(model.graph().node(0).input(1),
            model.graph().initializer(0).name());
  EXPECT_EQ(model.graph().node(1).input(1),
            model.graph().initializer(0).name());
  EXPECT_EQ(model.graph().node(0).name(), "node_a");
}

TEST_F(ExportTest, NewConstantsOfOldFormatsAreNodes) {
  ModelBuilder builder(9, 3);
  builder.input("x", {2}).input("w", {2}).floats("w", {2}, {1, 2});
  builder.node("Add", {"x", "w"}, {"y"});
  builder.output("y", {2});
  import(builder);
  auto elements = DenseElementsAttr::get(
      RankedTensorType::get({2}, Float32Type::get(&context)),
      ArrayRef<float>{3, 4});
  OpBuilder rewriter(&function.front(), function.front().begin());
  auto constant = ConstantOp::create(rewriter, function.getLoc(),
                                     elements.getType(), elements);
  find<AddOp>()->setOperand(1, constant);
  onnx::ModelProto model = exported();
  EXPECT_EQ(nodes(model), (Nodes{"Constant", "Add"}));
  // What is an input stays one, with its value.
  EXPECT_EQ(model.graph().input_size(), 2);
  EXPECT_EQ(model.graph().initializer_size(), 1);
}

TEST_F(ExportTest, LargeSplatsAreNotWrittenOut) {
  ModelBuilder builder;
  builder.input("x", {100, 100});
  builder.node("Relu", {"x"}, {"y"});
  builder.output("y", {100, 100});
  import(builder);
  auto elements = DenseElementsAttr::get(
      RankedTensorType::get({100, 100}, Float32Type::get(&context)), 1.0f);
  auto relu = find<ReluOp>();
  OpBuilder rewriter(relu);
  auto constant = ConstantOp::create(rewriter, function.getLoc(),
                                     elements.getType(), elements);
  auto add = AddOp::create(rewriter, relu.getLoc(), relu.getType(),
                           relu.getInput(), constant);
  relu.replaceAllUsesWith(add.getResult());
  onnx::ModelProto model = exported();
  EXPECT_EQ(nodes(model), (Nodes{"ConstantOfShape", "Add"}));
  EXPECT_LT(model.ByteSizeLong(), 500u);
}

TEST_F(ExportTest, CapturedNamesSurvive) {
  ModelBuilder builder;
  builder.input("c", {}, onnx::TensorProto::BOOL).input("x", {2});
  builder.node("Relu", {"x"}, {"r"});
  onnx::NodeProto &node = builder.node("If", {"c"}, {"y"});
  onnx::AttributeProto &attribute = *node.add_attribute();
  attribute.set_name("then_branch");
  attribute.set_type(onnx::AttributeProto::GRAPH);
  attribute.mutable_g()->add_output()->set_name("r");
  builder.output("y", {2}).output("r", {2});
  import(builder);
  // What the subgraph calls r is now computed by something else.
  auto relu = find<ReluOp>();
  OpBuilder rewriter(relu);
  auto tanh = TanhOp::create(rewriter, UnknownLoc::get(&context),
                             relu.getType(), relu.getInput());
  relu.replaceAllUsesWith(tanh.getResult());
  onnx::ModelProto model = exported();
  ASSERT_EQ(nodes(model), (Nodes{"Tanh", "If"}));
  EXPECT_EQ(model.graph().node(0).output(0), "r");
}

TEST_F(ExportTest, TwoNamesForOneValue) {
  ModelBuilder builder;
  builder.input("x", {2});
  builder.node("Relu", {"x"}, {"a"});
  builder.node("Relu", {"x"}, {"b"});
  builder.output("a", {2}).output("b", {2}).output("x", {2});
  import(builder);
  Operation *terminator = function.front().getTerminator();
  terminator->setOperand(1, terminator->getOperand(0));
  EXPECT_EQ(nodes(exported()), (Nodes{"Relu", "Identity"}));
}

TEST_F(ExportTest, FixedShapesAreWritten) {
  ModelBuilder builder;
  builder.input("x", {"batch", 3});
  builder.node("Relu", {"x"}, {"y"});
  builder.output("y", {"batch", 3});
  ImportOptions options;
  options.shapes["x"] = {7, 3};
  import(builder, options);
  onnx::ModelProto model = exported();
  for (const onnx::ValueInfoProto &value :
       {model.graph().input(0), model.graph().output(0)}) {
    const auto &dimension = value.type().tensor_type().shape().dim(0);
    EXPECT_TRUE(dimension.has_dim_value());
    EXPECT_EQ(dimension.dim_value(), 7);
  }
}

// LayerNormalization came with operator set 17, RMSNormalization with 23.
TEST_F(ExportTest, NormsThatTheOperatorSetLacksAreWrittenInSteps) {
  for (int64_t operatorSet : {16, 18}) {
    ModelBuilder builder(operatorSet);
    builder.input("x", {2, 4});
    builder.floats("g", {4}, {1, 2, 3, 4}).floats("b", {4}, {0, 1, 0, 1});
    builder.node("Add", {"x", "b"}, {"sum"});
    builder.node("Mul", {"sum", "g"}, {"y"}).set_name("last");
    builder.output("y", {2, 4});
    import(builder);
    auto add = find<AddOp>();
    auto mul = find<MulOp>();
    OpBuilder rewriter(mul);
    Attribute epsilon = rewriter.getF64FloatAttr(0.5);
    IntegerAttr axis = rewriter.getI64IntegerAttr(1);
    Operation *norm =
        operatorSet == 16
            ? LayerNormOp::create(rewriter, mul.getLoc(), mul.getType(),
                                  add.getLhs(), mul.getRhs(), add.getRhs(),
                                  axis, epsilon)
            : RmsNormOp::create(rewriter, mul.getLoc(), mul.getType(),
                                add.getLhs(), mul.getRhs(), axis, epsilon)
                  .getOperation();
    mul.replaceAllUsesWith(norm->getResult(0));
    mul.erase();
    add.erase();
    onnx::ModelProto model = exported();
    if (operatorSet == 16)
      EXPECT_EQ(nodes(model), (Nodes{"ReduceMean", "Sub", "Mul", "ReduceMean",
                                     "Add", "Sqrt", "Div", "Mul", "Add"}));
    else
      EXPECT_EQ(nodes(model),
                (Nodes{"Mul", "ReduceMean", "Add", "Sqrt", "Div", "Mul"}));
    EXPECT_EQ(model.graph().node(nodes(model).size() - 1).output(0), "y");
  }
}

TEST_F(ExportTest, OperatorsThatTheOperatorSetLacksAreAnError) {
  ModelBuilder builder(9);
  builder.input("x", {1, 1, 8});
  onnx::NodeProto &node = builder.node("MaxPool", {"x"}, {"y"});
  ModelBuilder::set(node, "kernel_shape", std::vector<int64_t>{2});
  builder.output("y", {1, 1, 7});
  import(builder);
  auto pool = find<MaxPoolOp>();
  OpBuilder rewriter(pool);
  auto dilated = MaxPoolOp::create(
      rewriter, UnknownLoc::get(&context),
      RankedTensorType::get({1, 1, 6}, Float32Type::get(&context)),
      pool.getInput(), rewriter.getDenseI64ArrayAttr({2}),
      rewriter.getDenseI64ArrayAttr({1}), rewriter.getDenseI64ArrayAttr({0, 0}),
      rewriter.getDenseI64ArrayAttr({2}));
  pool.replaceAllUsesWith(dilated.getResult());
  llvm::Expected<OnnxModel> result = exportModel(function, *imported);
  ASSERT_FALSE(bool(result));
  EXPECT_EQ(toString(result.takeError()),
            "test.onnx: verso.max_pool has no form in operator set version 9");
}

} // namespace
