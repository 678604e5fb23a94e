//===- QuantizationTest.cpp - Quantisation against plain loops ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorHarness.h"

using namespace verso;
using namespace verso::test;

namespace {

class QuantizationTest : public OperatorTest {
protected:
  /// The definition of `name` on operands of the given shapes and types.
  llvm::Expected<Definition>
  defineTyped(llvm::StringRef name, int64_t axis,
              llvm::ArrayRef<std::pair<Shape, mlir::Type>> types) {
    std::vector<SymbolicTensor> operands;
    for (const auto &[shape, type] : types) {
      SymbolicTensor operand;
      operand.elementType = type;
      for (int64_t size : shape)
        operand.sizes.push_back(mlir::getAffineConstantExpr(size, &context));
      operands.push_back(std::move(operand));
    }
    auto attributes = llvm::cast<mlir::DictionaryAttr>(mlir::parseAttribute(
        "{axis = " + std::to_string(axis) + " : i64}", &context));
    return define(mlir::OperationName(("verso." + name).str(), &context),
                  attributes, operands);
  }

  std::vector<double> evaluate(const Definition &definition,
                               llvm::ArrayRef<Shape> shapes,
                               llvm::ArrayRef<const double *> operands) {
    auto program = Program::compile(definition.results()[0],
                                    definition.numVariables(), shapes, {});
    if (!program) {
      ADD_FAILURE() << llvm::toString(program.takeError());
      return {};
    }
    DoubleDomain domain;
    std::vector<double> result;
    Evaluator<DoubleDomain>(*program, domain).run(operands, result);
    return result;
  }

  void expectConstraint(unsigned number, llvm::StringRef name, int64_t axis,
                        llvm::ArrayRef<std::pair<Shape, mlir::Type>> types) {
    auto definition = defineTyped(name, axis, types);
    ASSERT_FALSE(bool(definition));
    std::string message = llvm::toString(definition.takeError());
    std::string prefix = name.str() + ": C" + std::to_string(number) + ": ";
    EXPECT_EQ(message.substr(0, prefix.size()), prefix) << message;
  }

  mlir::Type f32 = mlir::Float32Type::get(&context);
  mlir::Type f64 = mlir::Float64Type::get(&context);
  mlir::Type i8 = mlir::IntegerType::get(&context, 8);
  mlir::Type u8 =
      mlir::IntegerType::get(&context, 8, mlir::IntegerType::Unsigned);
  mlir::Type i64 = mlir::IntegerType::get(&context, 64);
};

TEST_F(QuantizationTest, RoundsHalfToEvenAndSaturates) {
  for (mlir::Type type : {i8, u8}) {
    bool isUnsigned = type == u8;
    auto definition =
        defineTyped("quantize", 0, {{{9}, f32}, {{}, f32}, {{}, type}});
    ASSERT_TRUE(bool(definition)) << llvm::toString(definition.takeError());
    EXPECT_EQ(definition->results()[0].type.elementType, type);
    // In steps of a half: 0.5, 1.5, 2.5, -0.5, -1.5, 0.74, 0.76, and far away.
    std::vector<double> x = {0.25, 0.75, 1.25, -0.25, -0.75,
                             0.37, 0.38, 1000, -1000};
    double scale = 0.5, zero = 3;
    std::vector<double> rounded = {0, 2, 2, 0, -2, 1, 1, 2000, -2000}, expected;
    for (double value : rounded)
      expected.push_back(
          std::min(std::max(value + 3, isUnsigned ? 0.0 : -128.0),
                   isUnsigned ? 255.0 : 127.0));
    EXPECT_EQ(evaluate(*definition, {{9}, {}, {}}, {x.data(), &scale, &zero}),
              expected);
  }
}

TEST_F(QuantizationTest, AlongAnAxis) {
  for (int64_t axis : {0, 1}) {
    Shape parameters = {axis == 0 ? 2 : 3};
    std::vector<double> x = {1, 2, 3, 4, 5, 6}, scale = {0.5, 0.25, 2},
                        zero = {1, -1, 0}, whole, back;
    for (int64_t i = 0; i < 6; ++i) {
      int64_t p = axis == 0 ? i / 3 : i % 3;
      whole.push_back(std::nearbyint(x[i] / scale[p]) + zero[p]);
      back.push_back((x[i] - zero[p]) * scale[p]);
    }
    auto quantize = defineTyped(
        "quantize", axis, {{{2, 3}, f32}, {parameters, f32}, {parameters, i8}});
    ASSERT_TRUE(bool(quantize)) << llvm::toString(quantize.takeError());
    EXPECT_EQ(evaluate(*quantize, {{2, 3}, parameters, parameters},
                       {x.data(), scale.data(), zero.data()}),
              whole);
    auto dequantize =
        defineTyped("dequantize", axis,
                    {{{2, 3}, u8}, {parameters, f32}, {parameters, u8}});
    ASSERT_TRUE(bool(dequantize)) << llvm::toString(dequantize.takeError());
    EXPECT_EQ(dequantize->results()[0].type.elementType, f32);
    EXPECT_EQ(evaluate(*dequantize, {{2, 3}, parameters, parameters},
                       {x.data(), scale.data(), zero.data()}),
              back);
  }
}

TEST_F(QuantizationTest, Constraints) {
  expectConstraint(1, "quantize", 0, {{{2}, f32}, {{2}, f32}, {{}, i8}});
  expectConstraint(1, "quantize", 1, {{{2}, f32}, {{2}, f32}, {{2}, i8}});
  expectConstraint(1, "quantize", 0, {{{2}, f32}, {{1, 2}, f32}, {{2}, i8}});
  expectConstraint(2, "quantize", 0, {{{2}, f32}, {{}, f64}, {{}, i8}});
  expectConstraint(2, "quantize", 0, {{{2}, f32}, {{}, f32}, {{}, f32}});
  expectConstraint(2, "quantize", 0, {{{2}, f32}, {{}, f32}, {{}, i64}});
  expectConstraint(3, "quantize", 0, {{{2}, f32}, {{3}, f32}, {{3}, i8}});
  expectConstraint(1, "dequantize", 0, {{{2}, i8}, {{2}, f32}, {{}, i8}});
  expectConstraint(2, "dequantize", 0, {{{2}, i8}, {{}, f32}, {{}, u8}});
  expectConstraint(2, "dequantize", 0, {{{2}, i64}, {{}, f32}, {{}, i64}});
  expectConstraint(3, "dequantize", 0, {{{2}, i8}, {{3}, f32}, {{3}, i8}});
}

} // namespace
