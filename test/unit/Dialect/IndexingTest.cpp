//===- IndexingTest.cpp - Indices from data against plain loops ---------===//
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

class IndexingTest : public OperatorTest {
protected:
  /// A tensor of integers, cyclically from `values`.
  template <typename Number>
  static Tensor<Number> indices(Shape shape, std::vector<int64_t> values) {
    Tensor<Number> tensor{std::move(shape), {}};
    for (int64_t i = 0; i < numElements(tensor.shape); ++i)
      tensor.elements.push_back(Number(values[i % values.size()]));
    return tensor;
  }
  /// Where a value points to in `extent` places.
  static int64_t position(int64_t value, int64_t extent) {
    if (value < 0)
      value = extent + value;
    return value < 0 ? 0 : value >= extent ? extent - 1 : value;
  }
};

/// Indices of both signs, some of them outside of anything.
const std::vector<int64_t> someIndices = {0, -1, 2, 1, -3, 7, -9, -2};

std::string axisAttribute(int64_t axis) {
  return "axis = " + std::to_string(axis) + " : i64";
}

VERSO_TEST_BOTH_DOMAINS(IndexingTest, GatherAlongEveryAxis) {
  this->integerOperands = {1};
  for (const Shape &shape : {Shape{3, 2}, Shape{1, 4}, Shape{2, 1}})
    for (int64_t axis : {0, 1})
      for (const Shape &chosen : {Shape{}, Shape{0}, Shape{5}, Shape{2, 4}}) {
        auto x = randomTensor<Number>(shape, 1);
        auto which = this->template indices<Number>(chosen, someIndices);
        Tensor<Number> expected{shape, {}};
        expected.shape.erase(expected.shape.begin() + axis);
        expected.shape.insert(expected.shape.begin() + axis, chosen.begin(),
                              chosen.end());
        int64_t count = numElements(chosen);
        for (int64_t i = 0; i < (axis == 0 ? count : shape[0]); ++i)
          for (int64_t j = 0; j < (axis == 1 ? count : shape[1]); ++j) {
            int64_t place = this->position(
                someIndices[(axis == 0 ? i : j) % someIndices.size()],
                shape[axis]);
            expected.elements.push_back(axis == 0 ? x.at({place, j})
                                                  : x.at({i, place}));
          }
        expectEqual(this->template run<Number>("gather", axisAttribute(axis),
                                               {x, which})
                        .at(0),
                    expected);
      }
}

TEST_F(IndexingTest, GatherConstraints) {
  expectViolation(2, "gather", axisAttribute(0), {{2}, {1}});
  integerOperands = {1};
  expectViolation(1, "gather", axisAttribute(1), {{2}, {1}});
  expectViolation(1, "gather", axisAttribute(-1), {{2}, {1}});
  expectViolation(3, "gather", axisAttribute(0), {{0, 2}, {1}});
  expectWellFormed("gather", axisAttribute(1), {{0, 2}, {1}});
}

VERSO_TEST_BOTH_DOMAINS(IndexingTest, GatherElementsAlongEveryAxis) {
  this->integerOperands = {1};
  for (int64_t axis : {0, 1})
    for (int64_t n = 0; n <= 3; ++n)
      for (int64_t m = 0; m <= 3; ++m) {
        Shape shape = {3, 3};
        auto x = randomTensor<Number>(shape, 2);
        auto which = this->template indices<Number>({n, m}, someIndices);
        Tensor<Number> expected{{n, m}, {}};
        for (int64_t i = 0; i < n; ++i)
          for (int64_t j = 0; j < m; ++j) {
            int64_t place = this->position(
                someIndices[(i * m + j) % someIndices.size()], 3);
            expected.elements.push_back(axis == 0 ? x.at({place, j})
                                                  : x.at({i, place}));
          }
        expectEqual(this->template run<Number>("gather_elements",
                                               axisAttribute(axis), {x, which})
                        .at(0),
                    expected);
      }
}

TEST_F(IndexingTest, GatherElementsConstraints) {
  expectViolation(2, "gather_elements", axisAttribute(0), {{2}, {1}});
  integerOperands = {1};
  expectViolation(1, "gather_elements", axisAttribute(1), {{2}, {1}});
  expectViolation(2, "gather_elements", axisAttribute(0), {{2, 2}, {1}});
  expectViolation(3, "gather_elements", axisAttribute(0), {{2, 2}, {1, 3}});
  expectViolation(4, "gather_elements", axisAttribute(0), {{0, 2}, {1, 2}});
  expectWellFormed("gather_elements", axisAttribute(0), {{2, 2}, {7, 1}});
}

VERSO_TEST_BOTH_DOMAINS(IndexingTest, DynamicSliceAndUpdate) {
  Shape shape = {3, 4};
  auto x = randomTensor<Number>(shape, 3);
  for (int64_t rows = 0; rows <= 3; ++rows)
    for (int64_t columns = 0; columns <= 4; ++columns)
      for (int64_t top : {0, 1, 5, -1, -2, -9})
        for (int64_t left : {0, 3, -1}) {
          auto starts = this->template indices<Number>({2}, {top, left});
          int64_t y = this->position(top, 3 - rows + 1);
          int64_t z = this->position(left, 4 - columns + 1);
          Tensor<Number> taken{{rows, columns}, {}};
          for (int64_t i = 0; i < rows; ++i)
            for (int64_t j = 0; j < columns; ++j)
              taken.elements.push_back(x.at({y + i, z + j}));
          this->integerOperands = {1};
          expectEqual(this->template run<Number>(
                              "dynamic_slice",
                              "sizes = " + list({rows, columns}), {x, starts})
                          .at(0),
                      taken);
          auto update = randomTensor<Number>({rows, columns}, 4);
          Tensor<Number> updated = x;
          for (int64_t i = 0; i < rows; ++i)
            for (int64_t j = 0; j < columns; ++j)
              updated.elements[(y + i) * 4 + z + j] = update.at({i, j});
          this->integerOperands = {2};
          expectEqual(this->template run<Number>("dynamic_update_slice", "",
                                                 {x, update, starts})
                          .at(0),
                      updated);
        }
}

TEST_F(IndexingTest, DynamicSliceConstraints) {
  std::string sizes = "sizes = " + list({1, 1});
  expectViolation(1, "dynamic_slice", sizes, {{2, 2}, {2}});
  integerOperands = {1};
  expectViolation(1, "dynamic_slice", "sizes = " + list({1}), {{2, 2}, {2}});
  expectViolation(1, "dynamic_slice", sizes, {{2, 2}, {3}});
  expectViolation(1, "dynamic_slice", sizes, {{2, 2}, {2, 1}});
  expectViolation(2, "dynamic_slice", "sizes = " + list({3, 1}), {{2, 2}, {2}});
  expectViolation(2, "dynamic_slice", "sizes = " + list({-1, 1}),
                  {{2, 2}, {2}});
  expectViolation(1, "dynamic_update_slice", "", {{2, 2}, {1, 1}, {2}});
  integerOperands = {2};
  expectViolation(1, "dynamic_update_slice", "", {{2, 2}, {1, 1}, {1}});
  expectViolation(2, "dynamic_update_slice", "", {{2, 2}, {1}, {2}});
  expectViolation(3, "dynamic_update_slice", "", {{2, 2}, {1, 3}, {2}});
}

VERSO_TEST_BOTH_DOMAINS(IndexingTest, OneHot) {
  this->integerOperands = {0};
  Tensor<Number> values{{2}, {Number(-4), Number(9)}};
  for (int64_t depth = 0; depth <= 3; ++depth)
    for (int64_t axis : {0, 1}) {
      auto which = this->template indices<Number>({8}, someIndices);
      Tensor<Number> expected{axis == 0 ? Shape{depth, 8} : Shape{8, depth},
                              {}};
      for (int64_t i = 0; i < expected.shape[0]; ++i)
        for (int64_t j = 0; j < expected.shape[1]; ++j) {
          int64_t index = someIndices[axis == 0 ? j : i];
          bool isThere =
              (index < 0 ? index + depth : index) == (axis == 0 ? i : j);
          expected.elements.push_back(values.elements[isThere]);
        }
      expectEqual(this->template run<Number>(
                          "one_hot",
                          axisAttribute(axis) +
                              ", depth = " + std::to_string(depth) + " : i64",
                          {which, values})
                      .at(0),
                  expected);
    }
}

TEST_F(IndexingTest, OneHotConstraints) {
  integerOperands = {0};
  auto attributes = [](int64_t axis, int64_t depth) {
    return axisAttribute(axis) + ", depth = " + std::to_string(depth) +
           " : i64";
  };
  expectWellFormed("one_hot", attributes(1, 2), {{3}, {2}});
  expectViolation(1, "one_hot", attributes(2, 2), {{3}, {2}});
  expectViolation(2, "one_hot", attributes(0, -1), {{3}, {2}});
  expectViolation(3, "one_hot", attributes(0, 2), {{3}, {3}});
  expectViolation(3, "one_hot", attributes(0, 2), {{3}, {2, 1}});
}

/// A definition that takes an index from a computed value and uses it in
/// divisions, conditions and reductions.
TEST_F(IndexingTest, PositionsAreIndicesLikeAnyOther) {
  SymbolicTensor operand;
  operand.elementType = mlir::Float32Type::get(&context);
  operand.sizes = {mlir::getAffineConstantExpr(6, &context)};
  DefinitionBuilder builder(&context, "test", {operand});
  builder.reserveIndices(1);
  BoundVariable position = builder.addVariable(builder.constantIndex(6));
  BoundVariable summed = builder.addVariable(builder.constantIndex(6));
  mlir::AffineExpr p = builder.index(position), k = builder.index(summed);
  // The sum of all elements up to the one that half the element points to.
  ScalarExpression half =
      builder.apply(ScalarFunction::Divide, builder.load(0, builder.index(0)),
                    builder.constant(2));
  ScalarExpression sum = builder.reduce(ReductionKind::Sum, summed,
                                        atLeast(p, k), builder.load(0, k));
  ScalarExpression quotient = builder.fromIndex(p.floorDiv(2) * 100);
  builder.addResult(
      operand.sizes, operand.elementType,
      builder.bind(position, half,
                   builder.apply(ScalarFunction::Add, sum, quotient)));
  llvm::Expected<Definition> definition = builder.finish();
  ASSERT_TRUE(bool(definition));
  llvm::SmallVector<Shape> sizes = {{6}};
  auto program = Program::compile(definition->results()[0],
                                  definition->numVariables(), sizes, {});
  ASSERT_TRUE(bool(program)) << llvm::toString(program.takeError());
  std::vector<double> x = {0, 3, 100, -2, -100, 5}, result;
  DoubleDomain domain;
  Evaluator<DoubleDomain>(*program, domain).run({x.data()}, result);
  // Positions 0, 1, 5, 5 (from the end), 0, 2.
  EXPECT_EQ(result, (std::vector<double>{0, 3, 206, 206, 0, 203}));
}

/// What is not a number, or is not finite, still gives a position.
TEST_F(IndexingTest, PositionsOfStrangeNumbers) {
  integerOperands = {1};
  Tensor<double> x{{3}, {10, 11, 12}};
  Tensor<double> which{{4}, {std::nan(""), INFINITY, -INFINITY, 1.9}};
  EXPECT_EQ(run<double>("gather", axisAttribute(0), {x, which}).at(0).elements,
            (std::vector<double>{10, 12, 10, 11}));
}

} // namespace
