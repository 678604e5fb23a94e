//===- UnderstoodPartTest.cpp - Tests of cutting opaque parts out ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/UnderstoodPart.h"
#include "../Onnx/ModelBuilder.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

class UnderstoodPartTest : public ::testing::Test {
protected:
  ImportedModel import(ModelBuilder &builder) {
    llvm::Expected<ImportedModel> model =
        importModel(&context, builder.finish());
    if (!model) {
      ADD_FAILURE() << toString(model.takeError());
      std::abort();
    }
    return std::move(*model);
  }

  /// tanh(Atan(kind(x))), with the result of Atan called `name`.
  ImportedModel chain(const std::string &kind, const std::string &name = "e",
                      ModelBuilder::Dimension size = 4) {
    ModelBuilder builder;
    builder.input("x", {size});
    builder.node(kind, {"x"}, {"a"});
    builder.node("Atan", {"a"}, {name});
    builder.node("Tanh", {name}, {"y"});
    builder.output("y", {size});
    return import(builder);
  }

  static std::string failure(llvm::Expected<UnderstoodParts> parts) {
    return parts ? "" : toString(parts.takeError());
  }

  MLIRContext context;
};

TEST_F(UnderstoodPartTest, OpaqueResultsBecomeInputs) {
  ImportedModel before = chain("Relu");
  ModelBuilder builder;
  builder.input("x", {4});
  builder.node("Relu", {"x"}, {"0"});
  builder.node("Relu", {"0"}, {"a"});
  builder.node("Atan", {"a"}, {"e"});
  builder.node("Tanh", {"e"}, {"y"});
  builder.output("y", {4});
  ImportedModel after = import(builder);
  EXPECT_TRUE(hasOpaqueParts(before.function()));
  llvm::Expected<UnderstoodParts> parts = understoodParts(before, after);
  ASSERT_TRUE(bool(parts)) << toString(parts.takeError());
  EXPECT_TRUE(succeeded(verify(*parts->module)));
  ASSERT_EQ(parts->addedInputs.size(), 1u);
  EXPECT_EQ(parts->addedInputs[0].shape, (std::vector<int64_t>{4}));
  EXPECT_EQ(parts->outputNames,
            (std::vector<std::string>{"onnx.Atan operand 0", "output 0"}));
  for (func::FuncOp function : {parts->before, parts->after}) {
    EXPECT_FALSE(hasOpaqueParts(function));
    EXPECT_EQ(function.getNumArguments(), 2u);
    EXPECT_EQ(function.getNumResults(), 2u);
  }
}

TEST_F(UnderstoodPartTest, DeadForeignOperatorsDoNotCount) {
  ModelBuilder builder;
  builder.input("x", {4});
  builder.node("Atan", {"x"}, {"e"});
  builder.node("Relu", {"x"}, {"y"});
  builder.output("y", {4});
  EXPECT_FALSE(hasOpaqueParts(import(builder).function()));
}

TEST_F(UnderstoodPartTest, ForeignOperatorsMustCorrespond) {
  EXPECT_EQ(failure(understoodParts(chain("Relu", "e"), chain("Relu", "f"))),
            "a foreign operator has changed");
}

TEST_F(UnderstoodPartTest, UnknownShapesCannotBeCut) {
  EXPECT_EQ(failure(understoodParts(chain("Relu", "e", "size"),
                                    chain("Relu", "e", "size"))),
            "the shape of a result of onnx.Atan is only known when the model "
            "runs");
}

TEST_F(UnderstoodPartTest, LargeCutsAreRefused) {
  int64_t size = 100'000'000;
  EXPECT_EQ(failure(understoodParts(chain("Relu", "e", size),
                                    chain("Relu", "e", size))),
            "the values around foreign operators take 1144 MB");
}

} // namespace
