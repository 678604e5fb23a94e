//===- ModelInputsTest.cpp - Tests of concrete sizes for models -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/ModelInputs.h"
#include "../Onnx/ModelBuilder.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Dialect/VersoDialect.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

class ModelInputsTest : public ::testing::Test {
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

  MLIRContext context;
};

TEST_F(ModelInputsTest, SizesOfForeignResultsFollowFromTheInputs) {
  // The batch is folded into the rows, to a shape that the model computes.
  ModelBuilder builder;
  builder.input("x", {"batch", 6, 8});
  builder.node("Reshape", {"x", "folded"}, {"y"});
  builder.integers("folded", {-1, 8});
  builder.output("y", {"rows", 8});
  ImportedModel model = import(builder);
  auto opaque = model.function().front().getOps<OpaqueOp>();
  ASSERT_TRUE(llvm::hasSingleElement(opaque));
  search::RepresentativeSizes sizes = representativeSizes(model, 1);
  addResultSizes(model, sizes);
  auto shapes = sizes.byLocation.lookup((*opaque.begin()).getLoc());
  ASSERT_EQ(shapes.size(), 1u);
  EXPECT_EQ(shapes[0], (SmallVector<int64_t>{sizes.byName["batch"] * 6, 8}));
}

TEST_F(ModelInputsTest, SizesThatDependOnValuesStayUnknown) {
  ModelBuilder builder;
  builder.input("x", {"batch", 6});
  builder.node("NonZero", {"x"}, {"y"});
  builder.output("y", {2, "found"}, onnx::TensorProto::INT64);
  ImportedModel model = import(builder);
  search::RepresentativeSizes sizes = representativeSizes(model);
  addResultSizes(model, sizes);
  ASSERT_EQ(sizes.byLocation.size(), 1u);
  EXPECT_TRUE(sizes.byLocation.begin()->second[0].empty());
}

} // namespace
