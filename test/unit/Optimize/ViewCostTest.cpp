//===- ViewCostTest.cpp - What moves no data costs nothing ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operator is free for a search exactly if the runtime makes no step of it.
// What searches pay for, and what runs, is told by different layers; here they
// meet.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Runtime/Executable.h"
#include "verso/Search/FunctionGraph.h"
#include "verso/Search/ModelCost.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

/// A function and the operator in it whose cost is looked at.
struct Case {
  const char *name;
  const char *kind;
  const char *function;
  /// What both are to say.
  bool isFree;
};

#define CONVOLUTION                                                            \
  "%w = verso.constant dense<0.5> : tensor<8x4x1x1xf32>"                       \
  "%c = verso.conv %x, %w {dilations = array<i64: 1, 1>, group = 1 : i64, "    \
  "pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : "

const Case cases[] = {
    {"ReshapeOfAnInput", "verso.reshape",
     "(%x: tensor<4x6xf32>) -> tensor<24xf32> {"
     "%0 = verso.reshape %x {shape = array<i64: 24>} : "
     "(tensor<4x6xf32>) -> tensor<24xf32>"
     " return %0 : tensor<24xf32> }",
     true},
    {"ReshapeOfRows", "verso.reshape",
     "(%x: tensor<4x6xf32>) -> tensor<2x12xf32> {"
     "%0 = verso.relu %x : (tensor<4x6xf32>) -> tensor<4x6xf32>"
     "%1 = verso.reshape %0 {shape = array<i64: 2, 12>} : "
     "(tensor<4x6xf32>) -> tensor<2x12xf32>"
     " return %1 : tensor<2x12xf32> }",
     true},
    {"ReshapeOfAnImage", "verso.reshape",
     "(%x: tensor<1x4x6x6xf32>) -> tensor<1x288xf32> {" CONVOLUTION
     "(tensor<1x4x6x6xf32>, tensor<8x4x1x1xf32>) -> tensor<1x8x6x6xf32>"
     "%1 = verso.reshape %c {shape = array<i64: 1, 288>} : "
     "(tensor<1x8x6x6xf32>) -> tensor<1x288xf32>"
     " return %1 : tensor<1x288xf32> }",
     false},
    {"ReshapeOfAnImageOfOnePoint", "verso.reshape",
     "(%x: tensor<1x4x1x1xf32>) -> tensor<1x8xf32> {" CONVOLUTION
     "(tensor<1x4x1x1xf32>, tensor<8x4x1x1xf32>) -> tensor<1x8x1x1xf32>"
     "%1 = verso.reshape %c {shape = array<i64: 1, 8>} : "
     "(tensor<1x8x1x1xf32>) -> tensor<1x8xf32>"
     " return %1 : tensor<1x8xf32> }",
     true},
    {"Transpose", "verso.transpose",
     "(%x: tensor<4x6xf32>) -> tensor<6x4xf32> {"
     "%0 = verso.transpose %x {permutation = array<i64: 1, 0>} : "
     "(tensor<4x6xf32>) -> tensor<6x4xf32>"
     " return %0 : tensor<6x4xf32> }",
     false},
    {"TransposeOfOneRow", "verso.transpose",
     "(%x: tensor<1x6xf32>) -> tensor<6x1xf32> {"
     "%0 = verso.transpose %x {permutation = array<i64: 1, 0>} : "
     "(tensor<1x6xf32>) -> tensor<6x1xf32>"
     " return %0 : tensor<6x1xf32> }",
     false},
    {"SliceOfRows", "verso.slice",
     "(%x: tensor<4x6xf32>) -> tensor<2x6xf32> {"
     "%0 = verso.slice %x {starts = array<i64: 0, 0>, sizes = array<i64: 2, "
     "6>, "
     "steps = array<i64: 1, 1>} : (tensor<4x6xf32>) -> tensor<2x6xf32>"
     " return %0 : tensor<2x6xf32> }",
     false},
    {"SplitOfRows", "verso.split",
     "(%x: tensor<4x6xf32>) -> (tensor<1x6xf32>, tensor<3x6xf32>) {"
     "%0:2 = verso.split %x {axis = 0 : i64, sizes = array<i64: 1, 3>} : "
     "(tensor<4x6xf32>) -> (tensor<1x6xf32>, tensor<3x6xf32>)"
     " return %0#0, %0#1 : tensor<1x6xf32>, tensor<3x6xf32> }",
     false},
    {"ConcatOfRows", "verso.concat",
     "(%x: tensor<4x6xf32>, %y: tensor<2x6xf32>) -> tensor<6x6xf32> {"
     "%0 = verso.concat %x, %y {axis = 0 : i64} : "
     "(tensor<4x6xf32>, tensor<2x6xf32>) -> tensor<6x6xf32>"
     " return %0 : tensor<6x6xf32> }",
     false},
};

class ViewCostTest : public ::testing::TestWithParam<Case> {};

bool isStep(const std::vector<StepDescription> &steps, StringRef kind) {
  return llvm::any_of(steps, [&](const StepDescription &step) {
    return llvm::any_of(step.operations, [&](Operation *operation) {
      return operation->getName().getStringRef() == kind;
    });
  });
}

TEST_P(ViewCostTest, IsFreeExactlyWhereTheRuntimeDoesNothing) {
  MLIRContext context;
  context.loadDialect<VersoDialect, func::FuncDialect>();
  auto module = parseSourceString<ModuleOp>(
      "func.func @f" + std::string(GetParam().function), &context);
  ASSERT_TRUE(module);
  auto function = *module->getOps<func::FuncOp>().begin();
  auto provider = kernels::createOneDnnProvider({1});
  ASSERT_TRUE(provider);

  ExecutableOptions runOptions;
  runOptions.provider = provider->get();
  auto steps = describeSteps(function, runOptions);
  ASSERT_TRUE(bool(steps)) << llvm::toString(steps.takeError());
  const bool isFreeToRun = !isStep(*steps, GetParam().kind);

  CostModelOptions options;
  options.provider = provider->get();
  options.allowMeasuring = false;
  auto model = CostModel::create(options);
  ASSERT_TRUE(bool(model));
  const search::ModelCost costs(**model);
  auto graph = search::FunctionGraph::create(function, costs);
  ASSERT_TRUE(bool(graph)) << llvm::toString(graph.takeError());
  const search::GraphIndex index((*graph)->graph(), (*graph)->arena());
  std::optional<bool> isFreeToSearch;
  for (const search::Node *node : index.order())
    if (node->isOperator() && node->name().getStringRef() == GetParam().kind)
      isFreeToSearch = costs.milliseconds(*node, {}) == 0;
  ASSERT_TRUE(isFreeToSearch);

  EXPECT_EQ(*isFreeToSearch, isFreeToRun);
  EXPECT_EQ(isFreeToRun, GetParam().isFree);
}

INSTANTIATE_TEST_SUITE_P(Cases, ViewCostTest, ::testing::ValuesIn(cases),
                         [](const auto &info) { return info.param.name; });

} // namespace
