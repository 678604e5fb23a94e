//===- DefinitionTest.cpp - Symbolic shapes and evaluation edge cases ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorHarness.h"

using namespace mlir;
using namespace verso;
using namespace verso::test;

namespace {

class DefinitionTest : public OperatorTest {
protected:
  AffineExpr symbol(unsigned position) {
    return getAffineSymbolExpr(position, &context);
  }
  AffineExpr number(int64_t value) {
    return getAffineConstantExpr(value, &context);
  }
  SymbolicTensor tensor(ArrayRef<AffineExpr> sizes) {
    return {SmallVector<AffineExpr, 4>(sizes), Float32Type::get(&context)};
  }
  llvm::Expected<Definition> defineSymbolic(llvm::StringRef name,
                                            const std::string &attributes,
                                            ArrayRef<SymbolicTensor> operands) {
    return define(
        OperationName(("verso." + name).str(), &context),
        cast<DictionaryAttr>(parseAttribute("{" + attributes + "}", &context)),
        operands);
  }
};

TEST_F(DefinitionTest, SymbolicMatmulStatesItsConstraint) {
  auto definition = defineSymbolic(
      "matmul", "",
      {tensor({symbol(0), symbol(1)}), tensor({symbol(2), symbol(3)})});
  ASSERT_TRUE(bool(definition));
  ASSERT_EQ(definition->constraints().size(), 1u);
  EXPECT_EQ(definition->constraints()[0].number, 3u);
  EXPECT_EQ(definition->constraints()[0].condition,
            equal(symbol(1), symbol(2)));
  EXPECT_EQ(definition->results()[0].type, tensor({symbol(0), symbol(3)}));
}

TEST_F(DefinitionTest, ConvWithSamePaddingKeepsItsSizes) {
  // Kernel 2p+1, pads p: the result is as large as the input.
  AffineExpr p = symbol(2);
  auto definition = defineSymbolic(
      "conv",
      "strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, "
      "pads = affine_map<()[s0, s1, s2] -> (s2, s2, s2, s2)>, group = 1 : i64",
      {tensor({number(1), number(3), symbol(0), symbol(1)}),
       tensor({number(8), number(3), p * 2 + 1, p * 2 + 1})});
  ASSERT_TRUE(bool(definition));
  EXPECT_EQ(definition->results()[0].type,
            tensor({number(1), number(8), symbol(0), symbol(1)}));
}

/// The same definition evaluated with its symbols bound must agree with the
/// definition made for the concrete sizes.
TEST_F(DefinitionTest, BindingSymbolsEqualsConcreteSizes) {
  std::string attributes =
      "strides = affine_map<()[s0, s1, s2, s3, s4] -> (s3, 1)>, "
      "dilations = affine_map<()[s0, s1, s2, s3, s4] -> (s4, 1)>, "
      "pads = affine_map<()[s0, s1, s2, s3, s4] -> (s2, 1, s2, 0)>, "
      "group = affine_map<()[s0, s1, s2, s3, s4] -> (s1)>";
  auto symbolic = defineSymbolic(
      "conv", attributes,
      {tensor({number(1), symbol(1) * 2, symbol(0), number(4)}),
       tensor({symbol(1) * 3, number(2), number(3), number(2)})});
  ASSERT_TRUE(bool(symbolic));
  for (int64_t h = 3; h <= 5; ++h)
    for (int64_t group = 1; group <= 3; ++group)
      for (int64_t pad = 0; pad <= 2; ++pad)
        for (int64_t stride = 1; stride <= 2; ++stride)
          for (int64_t dilation = 1; dilation <= 2; ++dilation) {
            if (h + 2 * pad < 2 * dilation + 1)
              continue;
            auto x = randomTensor<double>({1, group * 2, h, 4}, 41);
            auto k = randomTensor<double>({group * 3, 2, 3, 2}, 42);
            auto expected =
                run<double>("conv",
                            "strides = " + list({stride, 1}) +
                                ", dilations = " + list({dilation, 1}) +
                                ", pads = " + list({pad, 1, pad, 0}) +
                                ", group = " + std::to_string(group) + " : i64",
                            {x, k});
            int64_t symbols[] = {h, group, pad, stride, dilation};
            for (const Constraint &constraint : symbolic->constraints())
              EXPECT_TRUE(holds(constraint.condition, symbols))
                  << constraint.message;
            SmallVector<int64_t, 4> shapes[] = {x.shape, k.shape};
            auto program =
                Program::compile(symbolic->results()[0],
                                 symbolic->numVariables(), shapes, symbols);
            ASSERT_TRUE(bool(program));
            DoubleDomain domain;
            std::vector<double> values;
            Evaluator<DoubleDomain>(*program, domain)
                .run({x.elements.data(), k.elements.data()}, values);
            expectEqual(Tensor<double>{Shape(program->sizes()), values},
                        expected.at(0));
          }
}

TEST_F(DefinitionTest, MissingSymbolIsAnError) {
  auto definition = defineSymbolic("relu", "", {tensor({symbol(1)})});
  ASSERT_TRUE(bool(definition));
  int64_t symbols[] = {3};
  auto program =
      Program::compile(definition->results()[0], definition->numVariables(),
                       {SmallVector<int64_t, 4>{3}}, symbols);
  EXPECT_FALSE(bool(program));
  llvm::consumeError(program.takeError());
}

TEST_F(DefinitionTest, TooManyElementsIsAnError) {
  auto definition = defineSymbolic(
      "fill",
      "value = 0.0 : f64, element_type = f32, shape = array<i64: "
      "4611686018427387904, 4>",
      {});
  ASSERT_TRUE(bool(definition));
  auto program = Program::compile(definition->results()[0],
                                  definition->numVariables(), {}, {});
  EXPECT_FALSE(bool(program));
  llvm::consumeError(program.takeError());
}

TEST_F(DefinitionTest, UnknownOperatorHasNoDefinition) {
  EXPECT_FALSE(hasDefinition(OperationName("verso.opaque", &context)));
  auto definition = defineSymbolic("constant", "", {});
  EXPECT_FALSE(bool(definition));
  llvm::consumeError(definition.takeError());
}

} // namespace
