//===- ElementwiseTest.cpp - Elementwise and normalising operators ---------===//
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

class ElementwiseTest : public OperatorTest {};

VERSO_TEST_BOTH_DOMAINS(ElementwiseTest, BinaryBroadcastsEveryPattern) {
  // Each dimension of each operand is missing (leading only), 1 or full.
  std::vector<Shape> shapes = {{}};
  for (int64_t c : {1, 3}) {
    shapes.push_back({c});
    for (int64_t b : {1, 2}) {
      shapes.push_back({b, c});
      for (int64_t a : {1, 2})
        shapes.push_back({a, b, c});
    }
  }
  auto at = [](const Tensor<Number> &tensor, llvm::ArrayRef<int64_t> index) {
    int64_t offset = 0;
    size_t missing = index.size() - tensor.shape.size();
    for (size_t i = 0; i < tensor.shape.size(); ++i)
      offset = offset * tensor.shape[i] +
               (tensor.shape[i] == 1 ? 0 : index[missing + i]);
    return tensor.elements[offset];
  };
  for (const Shape &left : shapes)
    for (const Shape &right : shapes) {
      auto x = randomTensor<Number>(left, 31);
      auto y = randomTensor<Number>(right, 32);
      int64_t full[3] = {1, 1, 1};
      for (const Shape &shape : {left, right})
        for (size_t i = 0; i < shape.size(); ++i) {
          int64_t &size = full[3 - shape.size() + i];
          size = std::max(size, shape[i]);
        }
      size_t rank = std::max(left.size(), right.size());
      Shape shape(std::end(full) - rank, std::end(full));
      Tensor<Number> sum{shape, {}}, difference{shape, {}}, product{shape, {}};
      for (int64_t i = 0; i < full[0]; ++i)
        for (int64_t j = 0; j < full[1]; ++j)
          for (int64_t k = 0; k < full[2]; ++k) {
            Number a = at(x, {i, j, k}), b = at(y, {i, j, k});
            sum.elements.push_back(a + b);
            difference.elements.push_back(a - b);
            product.elements.push_back(a * b);
          }
      expectEqual(this->template run<Number>("add", "", {x, y}).at(0), sum);
      expectEqual(this->template run<Number>("sub", "", {x, y}).at(0),
                  difference);
      expectEqual(this->template run<Number>("mul", "", {x, y}).at(0), product);
    }
}

VERSO_TEST_BOTH_DOMAINS(ElementwiseTest, BinaryOnEmptyTensors) {
  auto x = randomTensor<Number>({2, 0}, 33);
  auto y = randomTensor<Number>({1}, 34);
  expectEqual(this->template run<Number>("add", "", {x, y}).at(0),
              Tensor<Number>{{2, 0}, {}});
}

TEST_F(ElementwiseTest, BinaryConstraints) {
  for (llvm::StringRef name : {"add", "sub", "mul"})
    expectViolation(2, name, "", {{2, 3}, {2}});
}

VERSO_TEST_BOTH_DOMAINS(ElementwiseTest, Relu) {
  auto x = randomTensor<Number>({3, 4}, 35);
  Tensor<Number> expected = x;
  for (Number &element : expected.elements)
    if (element < Number(0))
      element = Number(0);
  expectEqual(this->template run<Number>("relu", "", {x}).at(0), expected);
}

TEST_F(ElementwiseTest, SigmoidAndTanh) {
  Tensor<double> x{{5}, {-30, -1, 0, 0.5, 30}};
  Tensor<double> sigmoid = x, tanh = x;
  for (size_t i = 0; i < x.elements.size(); ++i) {
    double e = std::exp(x.elements[i]);
    sigmoid.elements[i] = e / (1 + e);
    tanh.elements[i] = std::sinh(x.elements[i]) / std::cosh(x.elements[i]);
  }
  expectEqual(run<double>("sigmoid", "", {x}).at(0), sigmoid);
  expectEqual(run<double>("tanh", "", {x}).at(0), tanh);
}

TEST_F(ElementwiseTest, BatchNorm) {
  for (const Shape &shape : {Shape{2, 3}, Shape{2, 3, 2, 2}, Shape{0, 3, 1}}) {
    auto x = randomTensor<double>(shape, 36);
    auto scale = randomTensor<double>({3}, 37);
    auto bias = randomTensor<double>({3}, 38);
    auto mean = randomTensor<double>({3}, 39);
    Tensor<double> variance{{3}, {0.25, 4, 9}};
    Tensor<double> expected = x;
    int64_t inner = numElements(Shape(shape.begin() + 2, shape.end()));
    for (size_t i = 0; i < x.elements.size(); ++i) {
      size_t c = (i / inner) % 3;
      expected.elements[i] = scale.elements[c] *
                                 (x.elements[i] - mean.elements[c]) /
                                 std::sqrt(variance.elements[c] + 0.125) +
                             bias.elements[c];
    }
    expectEqual(run<double>("batch_norm", "epsilon = 0.125 : f64",
                            {x, scale, bias, mean, variance})
                    .at(0),
                expected);
  }
}

TEST_F(ElementwiseTest, BatchNormSymbolicEpsilon) {
  // In a rule the number may be a symbol, which is bound when it is evaluated.
  mlir::Type f32 = mlir::Float32Type::get(&context);
  mlir::AffineExpr one = mlir::getAffineConstantExpr(1, &context);
  llvm::SmallVector<SymbolicTensor> operands = {{{one, one}, f32}};
  operands.append(4, SymbolicTensor{{one}, f32});
  auto attributes = llvm::cast<mlir::DictionaryAttr>(
      mlir::parseAttribute("{epsilon = affine_map<()[s0] -> (s0)>}", &context));
  llvm::Expected<Definition> definition = define(
      mlir::OperationName("verso.batch_norm", &context), attributes, operands);
  ASSERT_TRUE(bool(definition)) << llvm::toString(definition.takeError());
  llvm::SmallVector<Shape> sizes = {{1, 1}, {1}, {1}, {1}, {1}};
  llvm::Expected<Program> program =
      Program::compile(definition->results()[0], definition->numVariables(),
                       sizes, /*symbols=*/{5});
  ASSERT_TRUE(bool(program)) << llvm::toString(program.takeError());
  // (7 - 1) * 2 / sqrt(4 + 5) + 3
  double x = 7, scale = 2, bias = 3, mean = 1, variance = 4;
  DoubleDomain domain;
  std::vector<double> result;
  Evaluator<DoubleDomain>(*program, domain)
      .run({&x, &scale, &bias, &mean, &variance}, result);
  EXPECT_EQ(result, std::vector<double>{7});
}

TEST_F(ElementwiseTest, BatchNormConstraints) {
  std::string epsilon = "epsilon = 0.0 : f64";
  expectViolation(1, "batch_norm", epsilon, {{2}, {2}, {2}, {2}, {2}});
  expectViolation(1, "batch_norm", epsilon, {{2, 2}, {1, 2}, {2}, {2}, {2}});
  expectViolation(3, "batch_norm", epsilon, {{2, 3}, {3}, {3}, {2}, {3}});
}

TEST_F(ElementwiseTest, Softmax) {
  Shape shape = {2, 3, 4};
  auto x = randomTensor<double>(shape, 40);
  x.elements[5] = 800; // The exponential alone would overflow.
  for (int64_t axis = 0; axis < 3; ++axis) {
    Tensor<double> expected = x;
    for (int64_t i = 0; i < 2; ++i)
      for (int64_t j = 0; j < 3; ++j)
        for (int64_t k = 0; k < 4; ++k) {
          long double sum = 0;
          for (int64_t l = 0; l < shape[axis]; ++l) {
            int64_t index[] = {i, j, k};
            index[axis] = l;
            sum += std::exp((long double)x.at({index[0], index[1], index[2]}) -
                            (long double)x.at({i, j, k}));
          }
          expected.elements[(i * 3 + j) * 4 + k] = double(1 / sum);
        }
    expectEqual(
        run<double>("softmax", "axis = " + std::to_string(axis) + " : i64", {x})
            .at(0),
        expected);
  }
  expectViolation(1, "softmax", "axis = 3 : i64", {shape});
}

/// In the field, transcendental functions are functions: equal arguments give
/// equal values, and the functions differ from each other.
TEST_F(ElementwiseTest, TranscendentalFunctionsInTheField) {
  Tensor<FieldElement> x{{3},
                         {FieldElement(2), FieldElement(5), FieldElement(2)}};
  auto sigmoid = run<FieldElement>("sigmoid", "", {x}).at(0);
  auto tanh = run<FieldElement>("tanh", "", {x}).at(0);
  EXPECT_EQ(sigmoid.elements[0].value, sigmoid.elements[2].value);
  EXPECT_NE(sigmoid.elements[0].value, sigmoid.elements[1].value);
  EXPECT_NE(sigmoid.elements[0].value, tanh.elements[0].value);
}

} // namespace
