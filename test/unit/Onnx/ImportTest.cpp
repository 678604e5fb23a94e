//===- ImportTest.cpp - Tests of the import of ONNX models ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Onnx/Import.h"
#include "ModelBuilder.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "verso/Dialect/VersoDialect.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

class ImportTest : public ::testing::Test {
protected:
  /// Imports the model; fails the test if that fails.
  ImportedModel import(ModelBuilder &builder,
                       const ImportOptions &options = {}) {
    llvm::Expected<ImportedModel> imported =
        importModel(&context, builder.finish(), options);
    if (!imported) {
      ADD_FAILURE() << toString(imported.takeError());
      std::abort();
    }
    EXPECT_TRUE(succeeded(verify(imported->module())));
    return std::move(*imported);
  }

  /// The message with which the import of the model fails.
  std::string failure(ModelBuilder &builder,
                      const ImportOptions &options = {}) {
    llvm::Expected<ImportedModel> imported =
        importModel(&context, builder.finish(), options);
    return imported ? "" : toString(imported.takeError());
  }

  /// The names of the operations of `main`, without constants and the return.
  static std::vector<std::string> operations(const ImportedModel &model) {
    std::vector<std::string> names;
    for (Operation &operation : model.function().front().without_terminator())
      if (!isa<ConstantOp>(operation))
        names.push_back(operation.getName().stripDialect().str());
    return names;
  }

  static ArrayRef<int64_t> resultShape(const ImportedModel &model) {
    return cast<RankedTensorType>(model.function()
                                      .front()
                                      .getTerminator()
                                      ->getOperand(0)
                                      .getType())
        .getShape();
  }

  MLIRContext context;
};

using Operations = std::vector<std::string>;

TEST_F(ImportTest, ConvolutionBecomesConvAndAdd) {
  ModelBuilder builder;
  builder.input("x", {1, 2, 5, 5}).iota("w", {3, 2, 3, 3}).iota("b", {3});
  onnx::NodeProto &node = builder.node("Conv", {"x", "w", "b"}, {"y"});
  ModelBuilder::set(node, "pads", {1, 1, 1, 1});
  ModelBuilder::set(node, "strides", {2, 2});
  builder.output("y", {1, 3, 3, 3});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), (Operations{"conv", "add"}));
  EXPECT_EQ(resultShape(model), (ArrayRef<int64_t>{1, 3, 3, 3}));
  // The bias is a view of the initializer, not an operator.
  auto add = cast<AddOp>(
      model.function().front().getTerminator()->getOperand(0).getDefiningOp());
  auto bias = add.getRhs().getDefiningOp<ConstantOp>();
  ASSERT_TRUE(bias);
  EXPECT_EQ(cast<RankedTensorType>(bias.getType()).getShape(),
            (ArrayRef<int64_t>{1, 3, 1, 1}));
}

TEST_F(ImportTest, SamePaddingIsMadeExplicit) {
  for (bool isUpper : {false, true}) {
    ModelBuilder builder;
    builder.input("x", {1, 1, 6}).iota("w", {1, 1, 3});
    onnx::NodeProto &node = builder.node("Conv", {"x", "w"}, {"y"});
    ModelBuilder::set(node, "strides", std::vector<int64_t>{2});
    onnx::AttributeProto &attribute = *node.add_attribute();
    attribute.set_name("auto_pad");
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(isUpper ? "SAME_UPPER" : "SAME_LOWER");
    builder.output("y", {1, 1, 3});
    ImportedModel model = import(builder);
    auto conv = cast<ConvOp>(model.function()
                                 .front()
                                 .getTerminator()
                                 ->getOperand(0)
                                 .getDefiningOp());
    EXPECT_EQ(cast<DenseI64ArrayAttr>(conv.getPads()).asArrayRef(),
              (isUpper ? ArrayRef<int64_t>{0, 1} : ArrayRef<int64_t>{1, 0}));
  }
}

TEST_F(ImportTest, GemmIsTakenApart) {
  ModelBuilder builder;
  builder.input("x", {4, 3}).iota("w", {5, 3}).iota("b", {5});
  onnx::NodeProto &node = builder.node("Gemm", {"x", "w", "b"}, {"y"});
  ModelBuilder::set(node, "transB", 1);
  builder.output("y", {4, 5});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), (Operations{"transpose", "matmul", "add"}));
}

TEST_F(ImportTest, ShapeComputationsAreFollowed) {
  // Reshape to [shape(x)[0], -1], with x static: nothing is left of it.
  ModelBuilder builder;
  builder.input("x", {2, 3, 4}).integers("zero", {0}).integers("rest", {-1});
  builder.node("Shape", {"x"}, {"shape"});
  builder.node("Gather", {"shape", "zero"}, {"batch"});
  builder.node("Concat", {"batch", "rest"}, {"target"});
  ModelBuilder::set(*builder.graph().mutable_node(2), "axis", 0);
  builder.node("Reshape", {"x", "target"}, {"y"});
  builder.output("y", {2, 12});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), Operations{"reshape"});
  EXPECT_EQ(resultShape(model), (ArrayRef<int64_t>{2, 12}));
  EXPECT_EQ(model.nodes()[0].kind, ImportedNode::Kind::Folded);
}

TEST_F(ImportTest, SymbolicSizesAreFollowed) {
  // The same with a symbolic batch: the reshape cannot be expressed, but its
  // shape is known, so that what follows is understood.
  ModelBuilder builder;
  builder.input("x", {"batch", 3, 4})
      .integers("zero", {0})
      .integers("rest", {-1});
  builder.node("Shape", {"x"}, {"shape"});
  builder.node("Gather", {"shape", "zero"}, {"size"});
  builder.node("Concat", {"size", "rest"}, {"target"});
  ModelBuilder::set(*builder.graph().mutable_node(2), "axis", 0);
  builder.node("Reshape", {"x", "target"}, {"flat"});
  builder.iota("w", {12, 5});
  builder.node("MatMul", {"flat", "w"}, {"y"});
  builder.output("y", {"batch", 5});
  ImportedModel model = import(builder);
  EXPECT_EQ(resultShape(model), (ArrayRef<int64_t>{ShapedType::kDynamic, 5}));
  EXPECT_EQ(operations(model).back(), "matmul");
  auto names =
      model.function().getArgAttrOfType<ArrayAttr>(0, dimNamesAttributeName);
  ASSERT_TRUE(names);
  EXPECT_EQ(cast<StringAttr>(names[0]).getValue(), "batch");
}

TEST_F(ImportTest, SymbolicSizesCanBeFixed) {
  ModelBuilder builder;
  builder.input("x", {"batch", 3}).input("y", {"batch", 3});
  builder.node("Add", {"x", "y"}, {"z"});
  builder.output("z", {"batch", 3});
  ImportOptions options;
  options.shapes["x"] = {7, 3};
  ImportedModel model = import(builder, options);
  EXPECT_EQ(resultShape(model), (ArrayRef<int64_t>{7, 3}));
}

TEST_F(ImportTest, FixedShapesAreChecked) {
  auto message = [&](StringRef name, ArrayRef<int64_t> shape) {
    ModelBuilder builder;
    builder.input("x", {"batch", 3}).input("y", {"batch", 3});
    builder.node("Add", {"x", "y"}, {"z"});
    builder.output("z", {"batch", 3});
    ImportOptions options;
    options.shapes["y"] = {4, 3};
    options.shapes[name] = SmallVector<int64_t>(shape);
    return failure(builder, options);
  };
  EXPECT_EQ(message("x", {4, 3, 1}),
            "test.onnx: the shape given for input 'x' has 3 dimensions, the "
            "model's 2");
  EXPECT_EQ(message("x", {4, 2}),
            "test.onnx: the shape given for input 'x' changes a size that the "
            "model fixes to 3");
  EXPECT_EQ(
      message("y", {-1, 3}),
      "test.onnx: the shape given for input 'y' has the negative size -1");
  EXPECT_EQ(message("q", {1}),
            "test.onnx: a shape was given for 'q', but no input has that name");
  EXPECT_EQ(message("x", {5, 3}), "test.onnx: the shape given for input 'y' "
                                  "gives dimension 'batch' a second size");
}

TEST_F(ImportTest, SizesThatMayBroadcastAtRunTimeStayOpaque) {
  ModelBuilder builder;
  builder.input("x", {"n", 3}).input("y", {"m", 3});
  builder.node("Add", {"x", "y"}, {"z"});
  builder.output("z", {"k", 3});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), Operations{"opaque"});
  EXPECT_EQ(model.nodes()[0].reason,
            "sizes that are only known when the model runs may broadcast");
}

TEST_F(ImportTest, ForeignOperatorsStayWholeAndKeepTheirTypes) {
  ModelBuilder builder;
  builder.input("x", {2, 3});
  builder.node("Selu", {"x"}, {"h"});
  builder.node("Relu", {"h"}, {"y"});
  builder.node("Anything", {"y"}, {"z"}).set_domain("com.example");
  builder.output("z", {2, 3});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), (Operations{"opaque", "relu", "opaque"}));
  auto opaque = cast<OpaqueOp>(
      model.function().front().getTerminator()->getOperand(0).getDefiningOp());
  EXPECT_EQ(opaque.getForeignName(), "com.example.Anything");
  EXPECT_EQ(cast<IntegerAttr>(*opaque.getPayload()).getInt(), 2);
}

TEST_F(ImportTest, SubgraphsCaptureOperands) {
  ModelBuilder builder;
  builder.input("c", {}, onnx::TensorProto::BOOL).input("x", {2});
  builder.node("Relu", {"x"}, {"r"});
  onnx::NodeProto &node = builder.node("If", {"c"}, {"y"});
  for (const char *name : {"then_branch", "else_branch"}) {
    onnx::AttributeProto &attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::GRAPH);
    onnx::NodeProto &inner = *attribute.mutable_g()->add_node();
    inner.set_op_type("Neg");
    inner.add_input("r");
    inner.add_output("inner");
    attribute.mutable_g()->add_output()->set_name("inner");
  }
  builder.output("y", {2});
  ImportedModel model = import(builder);
  auto opaque = cast<OpaqueOp>(
      model.function().front().getTerminator()->getOperand(0).getDefiningOp());
  ASSERT_EQ(opaque.getInputs().size(), 2u);
  EXPECT_TRUE(isa<ReluOp>(opaque.getInputs()[1].getDefiningOp()));
}

TEST_F(ImportTest, LargeWeightsAreReferenced) {
  ModelBuilder builder;
  builder.input("x", {1, 1024}).iota("w", {1024, 8});
  builder.node("MatMul", {"x", "w"}, {"y"});
  builder.output("y", {1, 8});
  ImportedModel model = import(builder);
  auto resource = dyn_cast<DenseResourceElementsAttr>(model.constant("w"));
  ASSERT_TRUE(resource);
  EXPECT_EQ(
      static_cast<const void *>(
          resource.getRawHandle().getBlob()->getData().data()),
      static_cast<const void *>(
          model.model().proto().graph().initializer(0).raw_data().data()));
}

TEST_F(ImportTest, OverridableInitializersAreArguments) {
  for (int64_t irVersion : {3, 4}) {
    ModelBuilder builder(9, irVersion);
    builder.input("x", {2, 3}).input("w", {3, 2}).iota("w", {3, 2});
    builder.node("MatMul", {"x", "w"}, {"y"});
    builder.output("y", {2, 2});
    ImportedModel model = import(builder);
    EXPECT_EQ(model.function().getNumArguments(), irVersion == 3 ? 1u : 2u);
  }
}

TEST_F(ImportTest, CeilModeBecomesPadding) {
  ModelBuilder builder;
  builder.input("x", {1, 1, 6, 6});
  onnx::NodeProto &node = builder.node("MaxPool", {"x"}, {"y"});
  ModelBuilder::set(node, "kernel_shape", {3, 3});
  ModelBuilder::set(node, "strides", {2, 2});
  ModelBuilder::set(node, "ceil_mode", 1);
  builder.output("y", {1, 1, 3, 3});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), Operations{"max_pool"});
  EXPECT_EQ(resultShape(model), (ArrayRef<int64_t>{1, 1, 3, 3}));
}

TEST_F(ImportTest, OldSoftmaxTakesDimensionsTogether) {
  ModelBuilder builder(11);
  builder.input("x", {2, 3, 4});
  ModelBuilder::set(builder.node("Softmax", {"x"}, {"y"}), "axis", 1);
  builder.output("y", {2, 3, 4});
  ImportedModel model = import(builder);
  EXPECT_EQ(operations(model), (Operations{"reshape", "softmax", "reshape"}));
}

TEST_F(ImportTest, UnsortedNodesAreSorted) {
  ModelBuilder builder;
  builder.input("x", {2});
  builder.node("Relu", {"t"}, {"y"});
  builder.node("Tanh", {"x"}, {"t"});
  builder.output("y", {2});
  EXPECT_EQ(operations(import(builder)), (Operations{"tanh", "relu"}));
}

//===----------------------------------------------------------------------===//
// Malformed models
//===----------------------------------------------------------------------===//

TEST_F(ImportTest, CycleIsAnError) {
  ModelBuilder builder;
  builder.input("x", {2});
  builder.node("Add", {"x", "b"}, {"a"});
  builder.node("Relu", {"a"}, {"b"});
  builder.output("b", {2});
  EXPECT_EQ(failure(builder),
            "test.onnx: node 'node_a' (Add): is in a cycle of "
            "the graph or depends on one");
}

TEST_F(ImportTest, MissingInputIsAnError) {
  ModelBuilder builder;
  builder.node("Relu", {"nowhere"}, {"y"});
  builder.output("y", {2});
  EXPECT_EQ(failure(builder), "test.onnx: node 'node_y' (Relu): its input "
                              "'nowhere' is defined nowhere");
}

TEST_F(ImportTest, RedefinitionIsAnError) {
  ModelBuilder builder;
  builder.input("x", {2});
  builder.node("Relu", {"x"}, {"y"});
  builder.node("Tanh", {"x"}, {"y"});
  builder.output("y", {2});
  EXPECT_EQ(failure(builder),
            "test.onnx: node 'node_y' (Tanh): 'y' is defined already");
}

TEST_F(ImportTest, MissingOutputIsAnError) {
  ModelBuilder builder;
  builder.input("x", {2}).output("y", {2});
  EXPECT_EQ(failure(builder), "test.onnx: output 'y' is computed by no node");
}

TEST_F(ImportTest, ShapesThatDisagreeAreAnError) {
  ModelBuilder builder;
  builder.input("x", {2, 3}).iota("w", {4, 5});
  builder.node("MatMul", {"x", "w"}, {"y"});
  builder.output("y", {2, 5});
  EXPECT_TRUE(
      StringRef(failure(builder))
          .starts_with("test.onnx: node 'node_y' (MatMul): matmul: C3"));
}

TEST_F(ImportTest, NegativeSizeIsAnError) {
  ModelBuilder builder;
  builder.input("x", {-2}).output("x", {-2});
  EXPECT_EQ(failure(builder), "test.onnx: 'x' has the negative size -2");
}

TEST_F(ImportTest, HugeShapeIsAnError) {
  ModelBuilder builder;
  builder.input("x", {int64_t(1) << 40, int64_t(1) << 40}).output("x", {1});
  EXPECT_EQ(failure(builder), "test.onnx: 'x' has too many elements");
}

TEST_F(ImportTest, HugeConstantTakesNoMemory) {
  ModelBuilder builder;
  builder.integers("shape", {1 << 20, 1 << 20});
  builder.node("ConstantOfShape", {"shape"}, {"y"});
  builder.output("y", {1 << 20, 1 << 20});
  EXPECT_EQ(resultShape(import(builder)),
            (ArrayRef<int64_t>{1 << 20, 1 << 20}));
}

TEST_F(ImportTest, WrongNumberOfBytesIsAnError) {
  ModelBuilder builder;
  builder.input("x", {2, 2}).floats("w", {2, 2}, {1, 2, 3});
  builder.node("Add", {"x", "w"}, {"y"});
  builder.output("y", {2, 2});
  EXPECT_EQ(failure(builder), "test.onnx: tensor 'w' has 12 bytes of data, but "
                              "shape [2, 2] needs 16");
}

TEST_F(ImportTest, AttributeOfWrongTypeIsAnError) {
  ModelBuilder builder;
  builder.input("x", {2, 2});
  ModelBuilder::set(builder.node("Concat", {"x", "x"}, {"y"}), "axis",
                    std::vector<int64_t>{1});
  builder.output("y", {2, 4});
  EXPECT_EQ(failure(builder), "test.onnx: node 'node_y' (Concat): attribute "
                              "'axis' is not an integer");
}

TEST_F(ImportTest, OutputOfOtherTypeIsAnError) {
  ModelBuilder builder;
  builder.input("x", {2});
  builder.node("Relu", {"x"}, {"y"});
  builder.output("y", {2}, onnx::TensorProto::INT64);
  EXPECT_EQ(failure(builder), "test.onnx: output 'y' is declared with another "
                              "element type than it has");
}

} // namespace
