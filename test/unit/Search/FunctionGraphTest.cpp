//===- FunctionGraphTest.cpp - Tests of reading and writing functions -----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SearchHarness.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "gmock/gmock.h"

using namespace verso;
using namespace verso::search;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

class FunctionGraphTest : public SearchTest {
protected:
  static std::string print(mlir::func::FuncOp function) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    function->print(stream,
                    mlir::OpPrintingFlags().enableDebugInfo().assumeVerified());
    return text;
  }

  /// Writes `graph` and checks the function.
  void write(FunctionGraph &functionGraph, const Graph &graph) {
    llvm::Error error = functionGraph.write(graph);
    EXPECT_FALSE(bool(error)) << llvm::toString(std::move(error));
    EXPECT_TRUE(mlir::succeeded(mlir::verify(*module)));
  }

  /// The value of output `number` of a graph's outputs as an operator.
  static const Node *output(const FunctionGraph &graph, unsigned number = 0) {
    return graph.graph().outputs[number].node;
  }

  GraphValue apply(FunctionGraph &graph, llvm::StringRef name,
                   llvm::ArrayRef<GraphValue> inputs) {
    return graph.arena()
        .apply(mlir::OperationName(name, &context),
               mlir::DictionaryAttr::get(&context), inputs)
        ->result();
  }

  std::optional<Graph> replace(FunctionGraph &graph, GraphValue from,
                               GraphValue to) {
    return GraphIndex(graph.graph(), graph.arena())
        .replace(Replacement{from, to});
  }
};

const char *chain = R"(
  func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %c = verso.constant dense<2.0> : tensor<2x3xf32>
    %0 = verso.relu %x {onnx.name = "first"} : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %1 = verso.opaque "Foreign" (%0, %y) {payload = 1} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %2 = verso.mul %1, %c {onnx.name = "last"} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    return %2, %0 : tensor<2x3xf32>, tensor<2x3xf32>
  })";

TEST_F(FunctionGraphTest, AnUnchangedGraphLeavesTheFunctionAsItIs) {
  mlir::func::FuncOp function = parseFunction(chain);
  std::string before = print(function);
  auto graph = read(function);
  EXPECT_EQ(graph->graph().size, 3u);
  write(*graph, graph->graph());
  EXPECT_EQ(print(function), before);
}

TEST_F(FunctionGraphTest, OperationsWithNewInputsKeepTheirAttributes) {
  mlir::func::FuncOp function = parseFunction(chain);
  auto graph = read(function);
  mlir::Operation *last = graph->origins()[3];
  GraphValue x = graph->arena().argument(0, nullptr)->result();
  GraphValue first = graph->graph().outputs[1];
  std::optional<Graph> changed =
      replace(*graph, first, apply(*graph, "verso.tanh", x));
  ASSERT_TRUE(changed);
  write(*graph, *changed);
  EXPECT_THAT(operators(function), ElementsAre("tanh", "opaque", "mul"));
  EXPECT_EQ(
      function.getBody().front().getTerminator()->getOperand(0).getDefiningOp(),
      last);
  EXPECT_EQ(last->getAttrOfType<mlir::StringAttr>("onnx.name"), "last");
  EXPECT_THAT(print(function), Not(HasSubstr("first")));
}

TEST_F(FunctionGraphTest, EqualOperationsBecomeOneAndDeadOnesGo) {
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = verso.relu %x : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.relu %x : (tensor<4xf32>) -> tensor<4xf32>
      %2 = verso.tanh %x : (tensor<4xf32>) -> tensor<4xf32>
      %3 = verso.add %0, %1 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %3 : tensor<4xf32>
    })");
  auto graph = read(function);
  write(*graph, graph->graph());
  EXPECT_THAT(operators(function), ElementsAre("relu", "add"));
}

TEST_F(FunctionGraphTest, OpaqueOperationsAreKept) {
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = verso.opaque "Random" (%x) : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.opaque "Random" (%x) : (tensor<4xf32>) -> tensor<4xf32>
      verso.opaque "Print" (%1) : (tensor<4xf32>) -> ()
      return %0 : tensor<4xf32>
    })");
  std::string before = print(function);
  auto graph = read(function);
  write(*graph, graph->graph());
  EXPECT_EQ(print(function), before);
}

TEST_F(FunctionGraphTest, DynamicDimensionsOfOneNameAreEqual) {
  auto graph = read(parseFunction(R"(
    func.func @f(%x: tensor<?x4xf32> {verso.dim_names = ["n", ""]},
                 %y: tensor<?x?xf32> {verso.dim_names = ["n", "m"]},
                 %z: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x?xf32>, tensor<?x4xf32>) {
      return %x, %y, %z : tensor<?x4xf32>, tensor<?x?xf32>, tensor<?x4xf32>
    })"));
  const SymbolicTensor &x = *graph->graph().outputs[0].type(),
                       &y = *graph->graph().outputs[1].type(),
                       &z = *graph->graph().outputs[2].type();
  EXPECT_EQ(x.sizes[0], y.sizes[0]);
  EXPECT_NE(y.sizes[0], y.sizes[1]);
  EXPECT_NE(x.sizes[0], z.sizes[0]);
}

TEST_F(FunctionGraphTest, RepresentativeSizesStandForDynamicOnes) {
  RepresentativeSizes sizes;
  sizes.byName["n"] = 7;
  sizes.other = 3;
  auto graph = read(parseFunction(R"(
    func.func @f(%x: tensor<?x?xf32> {verso.dim_names = ["n", ""]}) -> tensor<?x?xf32> {
      return %x : tensor<?x?xf32>
    })"),
                    sizes);
  EXPECT_EQ(graph->arena().numElements(*graph->graph().outputs[0].type()), 21);
}

TEST_F(FunctionGraphTest, SizesAtALocationStandForTheResultsOfItsOperation) {
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> (tensor<?x2xf32>, tensor<?xf32>) {
      %0:2 = verso.opaque "foreign"(%x) : (tensor<4xf32>) -> (tensor<?x2xf32>, tensor<?xf32>)
      return %0#0, %0#1 : tensor<?x2xf32>, tensor<?xf32>
    })");
  RepresentativeSizes sizes;
  sizes.other = 3;
  // Of the second result, nothing is known.
  sizes.byLocation[function.front().front().getLoc()] = {{5, 2}, {}};
  auto graph = read(function, sizes);
  EXPECT_EQ(graph->arena().numElements(*graph->graph().outputs[0].type()), 10);
  EXPECT_EQ(graph->arena().numElements(*graph->graph().outputs[1].type()), 3);
}

TEST_F(FunctionGraphTest, ResultTypesStayAsTheFunctionStatesThem) {
  // The definition of relu knows more of the result than its type says.
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<?xf32> {
      %0 = verso.relu %x : (tensor<4xf32>) -> tensor<?xf32>
      return %0 : tensor<?xf32>
    })");
  auto graph = read(function);
  GraphValue x = graph->arena().argument(0, nullptr)->result();
  std::optional<Graph> changed = replace(*graph, graph->graph().outputs[0],
                                         apply(*graph, "verso.tanh", x));
  ASSERT_TRUE(changed);
  write(*graph, *changed);
  EXPECT_THAT(operators(function), ElementsAre("tanh"));
}

TEST_F(FunctionGraphTest, AResultThatWouldChangeItsTypeIsRefused) {
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<?xf32> {
      %0 = verso.relu %x : (tensor<4xf32>) -> tensor<?xf32>
      return %0 : tensor<?xf32>
    })");
  std::string before = print(function);
  auto graph = read(function);
  GraphValue x = graph->arena().argument(0, nullptr)->result();
  std::optional<Graph> changed = replace(*graph, graph->graph().outputs[0], x);
  ASSERT_TRUE(changed);
  EXPECT_EQ(llvm::toString(graph->write(*changed)),
            "a result would change its type");
  EXPECT_EQ(print(function), before);
}

TEST_F(FunctionGraphTest, EffectsKeepTheirOrder) {
  context.allowUnregisteredDialects();
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %0 = "other.read"(%x) : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.relu %x : (tensor<4xf32>) -> tensor<4xf32>
      %2 = "other.write"(%1) : (tensor<4xf32>) -> tensor<4xf32>
      %3 = "other.read"(%x) : (tensor<4xf32>) -> tensor<4xf32>
      return %2, %3 : tensor<4xf32>, tensor<4xf32>
    })");
  std::string before = print(function);
  auto graph = read(function);
  // Equal operations of other dialects are not one.
  EXPECT_EQ(graph->graph().size, 4u);
  GraphValue relu = graph->graph().outputs[0].node->inputs()[0];
  std::optional<Graph> changed = replace(
      *graph, relu, apply(*graph, "verso.tanh", graph->graph().outputs[1]));
  ASSERT_TRUE(changed);
  EXPECT_EQ(llvm::toString(graph->write(*changed)),
            "operations with effects would change their order");
  EXPECT_EQ(print(function), before);
}

TEST_F(FunctionGraphTest, ValuesUsedInRegionsAreFollowed) {
  context.allowUnregisteredDialects();
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = verso.relu %x : (tensor<4xf32>) -> tensor<4xf32>
      %1 = "other.region"(%x) ({
        "other.use"(%0, %x) : (tensor<4xf32>, tensor<4xf32>) -> ()
      }) : (tensor<4xf32>) -> tensor<4xf32>
      return %1 : tensor<4xf32>
    })");
  auto graph = read(function);
  GraphValue relu = graph->graph().outputs[0].node->inputs()[1];
  ASSERT_TRUE(relu.node->isOperator());
  std::optional<Graph> changed =
      replace(*graph, relu, apply(*graph, "verso.tanh", relu.node->inputs()));
  ASSERT_TRUE(changed);
  write(*graph, *changed);
  EXPECT_THAT(print(function), HasSubstr("%0 = verso.tanh"));
  EXPECT_THAT(print(function), HasSubstr("\"other.use\"(%0, %arg0)"));
  EXPECT_THAT(print(function), Not(HasSubstr("relu")));
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

/// The constants of a function, in order.
std::vector<mlir::ElementsAttr> constants(mlir::func::FuncOp function) {
  std::vector<mlir::ElementsAttr> list;
  for (ConstantOp constant : function.getOps<ConstantOp>())
    list.push_back(constant.getValue());
  return list;
}

TEST_F(FunctionGraphTest, WhatDependsOnConstantsIsComputedAndRoundedOnce) {
  // In single precision the sum of the first two would lose the 1.
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
      %a = verso.constant dense<[16777216.0, 1.0]> : tensor<2xf32>
      %b = verso.constant dense<1.0> : tensor<2xf32>
      %0 = verso.add %a, %b : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %1 = verso.sub %0, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %2 = verso.mul %x, %1 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      return %2 : tensor<2xf32>
    })");
  auto graph = read(function);
  EXPECT_EQ(graph->graph().size, 1u);
  write(*graph, graph->graph());
  EXPECT_THAT(operators(function), ElementsAre("mul"));
  auto type = mlir::RankedTensorType::get(2, mlir::Float32Type::get(&context));
  EXPECT_THAT(constants(function),
              ElementsAre(mlir::DenseElementsAttr::get(type, 1.0f)));
}

TEST_F(FunctionGraphTest, NothingIsFoldedThatOnlyMakesTheModelLarger) {
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
      %a = verso.constant dense_resource<row> : tensor<1x64xf32>
      %0 = verso.broadcast %a {shape = array<i64: 64, 64>} : (tensor<1x64xf32>) -> tensor<64x64xf32>
      %1 = verso.mul %x, %0 : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      return %1 : tensor<64x64xf32>
    })");
  std::string before = print(function);
  auto graph = read(function);
  write(*graph, graph->graph());
  EXPECT_EQ(print(function), before);
}

TEST_F(FunctionGraphTest, UnitsOfTheSourceStayTogether) {
  // The reshape and its user came from one node of the model's format.
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
      %a = verso.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %0 = verso.reshape %a {shape = array<i64: 2, 1>} : (tensor<2xf32>) -> tensor<2x1xf32> loc("node")
      %1 = verso.add %x, %0 : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32> loc("node")
      return %1 : tensor<2x2xf32>
    })");
  std::string before = print(function);
  auto graph = read(function);
  write(*graph, graph->graph());
  EXPECT_EQ(print(function), before);

  // Once the user changes, the constant is folded.
  graph = read(function);
  GraphValue x = graph->arena().argument(0, nullptr)->result();
  std::optional<Graph> changed =
      replace(*graph, graph->graph().outputs[0],
              apply(*graph, "verso.mul", {x, output(*graph)->inputs()[1]}));
  ASSERT_TRUE(changed);
  write(*graph, *changed);
  EXPECT_THAT(operators(function), ElementsAre("mul"));
}

TEST_F(FunctionGraphTest, LargeConstantsBecomeResources) {
  std::vector<float> elements(512);
  for (unsigned i = 0; i < elements.size(); ++i)
    elements[i] = static_cast<float>(i);
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<512xf32>) -> tensor<512xf32> {
      %a = verso.constant dense<2.0> : tensor<512xf32>
      %b = verso.constant dense_resource<ramp> : tensor<512xf32>
      %0 = verso.mul %a, %b : (tensor<512xf32>, tensor<512xf32>) -> tensor<512xf32>
      %1 = verso.mul %x, %0 : (tensor<512xf32>, tensor<512xf32>) -> tensor<512xf32>
      return %1 : tensor<512xf32>
    })");
  auto ramp =
      llvm::cast<mlir::DenseResourceElementsAttr>(constants(function)[1]);
  ramp.getRawHandle().getResource()->setBlob(
      mlir::HeapAsmResourceBlob::allocateAndCopyInferAlign<float>(elements));
  auto graph = read(function);
  write(*graph, graph->graph());
  ASSERT_EQ(constants(function).size(), 1u);
  auto folded =
      llvm::dyn_cast<mlir::DenseResourceElementsAttr>(constants(function)[0]);
  ASSERT_TRUE(folded);
  std::optional<std::vector<double>> values = toDoubles(folded);
  ASSERT_TRUE(values);
  for (unsigned i = 0; i < 512; ++i)
    EXPECT_EQ((*values)[i], 2.0 * i);
}

TEST_F(FunctionGraphTest, ConstantsWithoutDataAreLeftAlone) {
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %a = verso.constant dense_resource<absent> : tensor<4xf32>
      %0 = verso.relu %a : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.mul %x, %0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %1 : tensor<4xf32>
    })");
  std::string before = print(function);
  auto graph = read(function);
  write(*graph, graph->graph());
  EXPECT_EQ(print(function), before);
}

TEST_F(FunctionGraphTest, RoundTripOfEveryElementType) {
  mlir::Builder builder(&context);
  for (mlir::Type type :
       {mlir::Type(builder.getF32Type()), mlir::Type(builder.getF64Type()),
        mlir::Type(builder.getF16Type()), mlir::Type(builder.getBF16Type()),
        mlir::Type(builder.getI64Type()), mlir::Type(builder.getI32Type()),
        mlir::Type(builder.getI8Type()),
        mlir::Type(builder.getIntegerType(8, /*isSigned=*/false))}) {
    std::vector<double> values = {0, 1, 100, 2};
    auto tensor = mlir::RankedTensorType::get(4, type);
    mlir::ElementsAttr constant = fromDoubles(tensor, values, "test");
    ASSERT_TRUE(constant);
    EXPECT_EQ(toDoubles(constant), values);
  }
  auto bytes = mlir::RankedTensorType::get(1, builder.getI8Type());
  EXPECT_FALSE(fromDoubles(bytes, 200.0, "test"));
  EXPECT_FALSE(fromDoubles(bytes, 0.5, "test"));
  auto halves = mlir::RankedTensorType::get(1, builder.getF16Type());
  EXPECT_EQ(toDoubles(fromDoubles(halves, 1.0 + 1.0 / 4096, "test")),
            std::vector<double>{1});
}

} // namespace
