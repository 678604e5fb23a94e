//===- MovementTest.cpp - Moving elements, against plain loops -------------===//
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

class MovementTest : public OperatorTest {};

/// Calls `check` for all shapes of rank 3 with sizes from 0 to 3.
void forEachShape(const std::function<void(const Shape &)> &check) {
  for (int64_t a = 0; a <= 3; ++a)
    for (int64_t b = 0; b <= 3; ++b)
      for (int64_t c = 0; c <= 3; ++c)
        check({a, b, c});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, TransposeEveryPermutation) {
  forEachShape([&](const Shape &shape) {
    auto x = randomTensor<Number>(shape, 21);
    Shape permutation = {0, 1, 2};
    do {
      Tensor<Number> expected{{}, {}};
      for (int64_t dimension : permutation)
        expected.shape.push_back(shape[dimension]);
      int64_t index[3];
      for (index[permutation[0]] = 0; index[permutation[0]] < expected.shape[0];
           ++index[permutation[0]])
        for (index[permutation[1]] = 0;
             index[permutation[1]] < expected.shape[1]; ++index[permutation[1]])
          for (index[permutation[2]] = 0;
               index[permutation[2]] < expected.shape[2];
               ++index[permutation[2]])
            expected.elements.push_back(x.at({index[0], index[1], index[2]}));
      expectEqual(
          this->template run<Number>("transpose",
                                     "permutation = " + list(permutation), {x})
              .at(0),
          expected);
    } while (std::next_permutation(permutation.begin(), permutation.end()));
  });
}

TEST_F(MovementTest, TransposeConstraints) {
  expectViolation(1, "transpose", "permutation = array<i64: 0, 0>", {{2, 3}});
  expectViolation(1, "transpose", "permutation = array<i64: 0>", {{2, 3}});
  expectViolation(1, "transpose", "permutation = array<i64: 1, 2>", {{2, 3}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, ReshapeKeepsRowMajorOrder) {
  // All pairs of shapes with 0, 12 or 24 elements from these sizes.
  std::vector<Shape> shapes;
  for (int64_t a : {0, 1, 2, 3, 4, 6, 12, 24}) {
    shapes.push_back({a});
    for (int64_t b : {0, 1, 2, 3, 4, 6}) {
      shapes.push_back({a, b});
      for (int64_t c : {0, 1, 2, 3, 4})
        shapes.push_back({a, b, c});
    }
  }
  for (const Shape &from : shapes)
    for (const Shape &to : shapes) {
      int64_t count = numElements(from);
      if (count != numElements(to) ||
          (count != 0 && count != 12 && count != 24))
        continue;
      auto x = randomTensor<Number>(from, 22);
      expectEqual(
          this->template run<Number>("reshape", "shape = " + list(to), {x})
              .at(0),
          Tensor<Number>{to, x.elements});
    }
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, ReshapeToAndFromRankZero) {
  auto x = randomTensor<Number>({}, 23);
  expectEqual(
      this->template run<Number>("reshape", "shape = array<i64: 1, 1>", {x})
          .at(0),
      Tensor<Number>{{1, 1}, x.elements});
  auto y = randomTensor<Number>({1, 1}, 23);
  expectEqual(
      this->template run<Number>("reshape", "shape = array<i64>", {y}).at(0),
      Tensor<Number>{{}, y.elements});
}

TEST_F(MovementTest, ReshapeConstraints) {
  expectViolation(1, "reshape", "shape = array<i64: 5>", {{2, 3}});
  expectViolation(2, "reshape", "shape = array<i64: -2, -3>", {{2, 3}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, ConcatAndSplitAreInverse) {
  for (int64_t axis = 0; axis < 3; ++axis)
    for (int64_t first = 0; first <= 2; ++first)
      for (int64_t second = 0; second <= 2; ++second)
        for (int64_t third = 0; third <= 2; ++third) {
          std::vector<Tensor<Number>> parts;
          for (int64_t size : {first, second, third}) {
            Shape shape = {2, 2, 2};
            shape[axis] = size;
            parts.push_back(
                randomTensor<Number>(shape, 24 + int(parts.size())));
          }
          Tensor<Number> whole{{2, 2, 2}, {}};
          whole.shape[axis] = first + second + third;
          for (int64_t i = 0; i < whole.shape[0]; ++i)
            for (int64_t j = 0; j < whole.shape[1]; ++j)
              for (int64_t k = 0; k < whole.shape[2]; ++k) {
                int64_t index[] = {i, j, k};
                unsigned part = 0;
                while (index[axis] >= parts[part].shape[axis])
                  index[axis] -= parts[part++].shape[axis];
                whole.elements.push_back(
                    parts[part].at({index[0], index[1], index[2]}));
              }
          std::string attributes = "axis = " + std::to_string(axis) + " : i64";
          expectEqual(
              this->template run<Number>("concat", attributes, parts).at(0),
              whole);
          auto split = this->template run<Number>(
              "split", attributes + ", sizes = " + list({first, second, third}),
              {whole});
          ASSERT_EQ(split.size(), 3u);
          for (int i = 0; i < 3; ++i)
            expectEqual(split[i], parts[i]);
        }
}

TEST_F(MovementTest, ConcatAndSplitConstraints) {
  expectViolation(1, "concat", "axis = 0 : i64", {});
  expectViolation(1, "concat", "axis = 0 : i64", {{2, 3}, {2}});
  expectViolation(2, "concat", "axis = 2 : i64", {{2, 3}, {2, 3}});
  expectViolation(3, "concat", "axis = 0 : i64", {{2, 3}, {2, 4}});
  std::string sizes = ", sizes = array<i64: 1, 2>";
  expectViolation(1, "split", "axis = -1 : i64" + sizes, {{3}});
  expectViolation(2, "split", "axis = 0 : i64, sizes = array<i64>", {{3}});
  expectViolation(2, "split", "axis = 0 : i64, sizes = array<i64: 4, -1>",
                  {{3}});
  expectViolation(3, "split", "axis = 0 : i64" + sizes, {{4}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, SliceExhaustive) {
  for (int64_t length = 0; length <= 5; ++length)
    for (int64_t start = 0; start <= length; ++start)
      for (int64_t step = 1; step <= 3; ++step)
        for (int64_t size = 0; start + (size - 1) * step < length; ++size) {
          auto x = randomTensor<Number>({2, length}, 25);
          Tensor<Number> expected{{1, size}, {}};
          for (int64_t i = 0; i < size; ++i)
            expected.elements.push_back(x.at({1, start + i * step}));
          expectEqual(
              this->template run<Number>("slice",
                                         "starts = " + list({1, start}) +
                                             ", sizes = " + list({1, size}) +
                                             ", steps = " + list({1, step}),
                                         {x})
                  .at(0),
              expected);
        }
}

TEST_F(MovementTest, SliceConstraints) {
  auto attributes = [](int64_t start, int64_t size, int64_t step) {
    return "starts = " + list({start}) + ", sizes = " + list({size}) +
           ", steps = " + list({step});
  };
  expectViolation(1, "slice", attributes(0, 1, 1), {{2, 2}});
  expectViolation(2, "slice", attributes(-1, 1, 1), {{2}});
  expectViolation(2, "slice", attributes(0, -1, 1), {{2}});
  expectViolation(2, "slice", attributes(0, 1, 0), {{2}});
  expectViolation(3, "slice", attributes(1, 2, 1), {{2}});
  expectViolation(3, "slice", attributes(0, 2, 2), {{2}});
  expectWellFormed("slice", attributes(0, 2, 2), {{3}});
  expectWellFormed("slice", attributes(2, 0, 1), {{2}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, PadExhaustive) {
  for (int64_t length = 0; length <= 3; ++length)
    for (int64_t low = 0; low <= 2; ++low)
      for (int64_t high = 0; high <= 2; ++high) {
        auto x = randomTensor<Number>({length, 2}, 26);
        Tensor<Number> expected{{low + length + high, 3}, {}};
        for (int64_t i = 0; i < expected.shape[0]; ++i)
          for (int64_t j = 0; j < 3; ++j) {
            bool inside = i >= low && i < low + length && j < 2;
            expected.elements.push_back(inside ? x.at({i - low, j})
                                               : Number(7));
          }
        expectEqual(this->template run<Number>(
                            "pad",
                            "low = " + list({low, 0}) + ", high = " +
                                list({high, 1}) + ", value = 7.0 : f64",
                            {x})
                        .at(0),
                    expected);
      }
}

TEST_F(MovementTest, PadConstraints) {
  std::string value = ", value = 0.0 : f64";
  expectViolation(1, "pad", "low = array<i64: 1>, high = array<i64: 1>" + value,
                  {{2, 2}});
  expectViolation(2, "pad",
                  "low = array<i64: -1>, high = array<i64: 1>" + value, {{2}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, PadsWithItsElements) {
  for (const std::string mode : {"edge", "reflect", "wrap"})
    for (int64_t length = 1; length <= 4; ++length)
      for (int64_t low = 0; low <= 5; ++low)
        for (int64_t high = 0; high <= 5; ++high) {
          if (mode == "reflect" && std::max(low, high) >= length)
            continue;
          auto place = [&](int64_t i, int64_t size) -> int64_t {
            if (mode == "edge")
              return std::clamp<int64_t>(i, 0, size - 1);
            if (mode == "wrap")
              return (i + 6 * size) % size;
            return i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i;
          };
          auto x = randomTensor<Number>({length, 2}, 28);
          Tensor<Number> expected{{low + length + high, 3}, {}};
          for (int64_t i = -low; i < length + high; ++i)
            for (int64_t j = -1; j < 2; ++j)
              expected.elements.push_back(
                  x.at({place(i, length), place(j, 2)}));
          expectEqual(
              this->template run<Number>("pad_" + mode,
                                         "low = " + list({low, 1}) +
                                             ", high = " + list({high, 0}),
                                         {x})
                  .at(0),
              expected);
        }
}

TEST_F(MovementTest, PadWithItsElementsConstraints) {
  auto pads = [](int64_t low, int64_t high) {
    return "low = " + list({low}) + ", high = " + list({high});
  };
  for (llvm::StringRef name : {"pad_edge", "pad_reflect", "pad_wrap"}) {
    expectViolation(1, name, pads(1, 1), {{2, 2}});
    expectViolation(2, name, pads(0, -1), {{2}});
    expectViolation(3, name, pads(1, 0), {{0}});
    expectViolation(3, name, pads(0, 1), {{0}});
    expectWellFormed(name, pads(0, 0), {{0}});
    expectWellFormed(name, pads(1, 1), {{2}});
  }
  expectViolation(3, "pad_reflect", pads(2, 0), {{2}});
  expectWellFormed("pad_edge", pads(2, 5), {{1}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, BroadcastRepeats) {
  auto x = randomTensor<Number>({2, 1}, 27);
  for (int64_t a = 0; a <= 2; ++a)
    for (int64_t c = 0; c <= 3; ++c) {
      Tensor<Number> expected{{a, 2, c}, {}};
      for (int64_t i = 0; i < a; ++i)
        for (int64_t j = 0; j < 2; ++j)
          for (int64_t k = 0; k < c; ++k)
            expected.elements.push_back(x.at({j, 0}));
      expectEqual(this->template run<Number>("broadcast",
                                             "shape = " + list({a, 2, c}), {x})
                      .at(0),
                  expected);
    }
}

TEST_F(MovementTest, BroadcastConstraints) {
  expectViolation(1, "broadcast", "shape = array<i64: 2>", {{2, 2}});
  expectViolation(2, "broadcast", "shape = array<i64: 3>", {{2}});
  expectViolation(3, "broadcast", "shape = array<i64: -1>", {{1}});
}

VERSO_TEST_BOTH_DOMAINS(MovementTest, IdentityAndFill) {
  for (int64_t size = 0; size <= 3; ++size) {
    Tensor<Number> expected{{size, size, 1}, {}};
    for (int64_t i = 0; i < size; ++i)
      for (int64_t j = 0; j < size; ++j)
        expected.elements.push_back(Number(i == j));
    expectEqual(this->template run<Number>(
                        "identity",
                        "size = " + std::to_string(size) +
                            " : i64, rank = 3 : i64, element_type = f32",
                        {})
                    .at(0),
                expected);
  }
  expectEqual(this->template run<Number>("fill",
                                         "value = -3.0 : f64, shape = "
                                         "array<i64: 2, 1>, element_type = f32",
                                         {})
                  .at(0),
              Tensor<Number>{{2, 1}, {Number(-3), Number(-3)}});
}

TEST_F(MovementTest, LeafConstraints) {
  expectViolation(1, "identity",
                  "size = 2 : i64, rank = 1 : i64, element_type = f32", {});
  expectViolation(1, "identity",
                  "size = -1 : i64, rank = 2 : i64, element_type = f32", {});
  expectViolation(
      1, "fill",
      "value = 0.0 : f64, shape = array<i64: -1>, element_type = f32", {});
}

} // namespace
