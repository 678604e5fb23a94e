//===- ScatterTest.cpp - Updates and slices at given places, top_k --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorHarness.h"
#include <algorithm>

using namespace verso;
using namespace verso::test;

namespace {

class ScatterTest : public OperatorTest {
protected:
  template <typename Number>
  static Tensor<Number> indices(Shape shape, std::vector<int64_t> values) {
    Tensor<Number> tensor{std::move(shape), {}};
    for (int64_t i = 0; i < numElements(tensor.shape); ++i)
      tensor.elements.push_back(Number(values[i % values.size()]));
    return tensor;
  }
  /// Where an index points to in `extent` places; -1 for nowhere.
  static int64_t place(int64_t value, int64_t extent) {
    if (value < 0)
      value += extent;
    return value < 0 || value >= extent ? -1 : value;
  }
  template <typename Number>
  static Number combined(llvm::StringRef suffix, Number old, Number update) {
    if (suffix == "_add")
      return old + update;
    if (suffix == "_mul")
      return old * update;
    if (suffix == "_max")
      return old < update ? update : old;
    if (suffix == "_min")
      return update < old ? update : old;
    return update;
  }
};

/// Indices of both signs, with repetitions, some of them outside of anything.
const std::vector<int64_t> someIndices = {0, -1, 2, 1, -3, 7, 0, -9, -2, 2};
const char *const suffixes[] = {"", "_add", "_mul", "_max", "_min"};

std::string axisAttribute(int64_t axis) {
  return "axis = " + std::to_string(axis) + " : i64";
}

VERSO_TEST_BOTH_DOMAINS(ScatterTest, ScatterElements) {
  this->integerOperands = {1};
  for (const std::string suffix : suffixes)
    for (int64_t axis : {0, 1})
      for (const Shape &chosen : {Shape{1, 1}, Shape{2, 3}, Shape{3, 2}}) {
        auto x = randomTensor<Number>({3, 3}, 1);
        auto which = this->template indices<Number>(chosen, someIndices);
        auto updates = randomTensor<Number>(chosen, 2);
        Tensor<Number> expected = x;
        for (int64_t i = 0; i < chosen[0]; ++i)
          for (int64_t j = 0; j < chosen[1]; ++j) {
            int64_t number = i * chosen[1] + j;
            int64_t at =
                this->place(someIndices[number % someIndices.size()], 3);
            if (at < 0)
              continue;
            Number &element =
                expected.elements[axis == 0 ? at * 3 + j : i * 3 + at];
            element = this->combined(suffix, element, updates.elements[number]);
          }
        expectEqual(this->template run<Number>("scatter_elements" + suffix,
                                               axisAttribute(axis),
                                               {x, which, updates})
                        .at(0),
                    expected);
      }
}

VERSO_TEST_BOTH_DOMAINS(ScatterTest, ScatterNd) {
  this->integerOperands = {1};
  for (const std::string suffix : suffixes)
    for (int64_t depth : {1, 2})
      for (const Shape &batch : {Shape{}, Shape{4}, Shape{2, 2}}) {
        auto x = randomTensor<Number>({3, 2}, 3);
        Shape chosen = batch, updated = batch;
        chosen.push_back(depth);
        if (depth == 1)
          updated.push_back(2);
        auto which = this->template indices<Number>(chosen, someIndices);
        auto updates = randomTensor<Number>(updated, 4);
        Tensor<Number> expected = x;
        int64_t width = depth == 1 ? 2 : 1;
        for (int64_t n = 0; n < numElements(batch); ++n) {
          auto index = [&](int64_t k, int64_t extent) {
            return this->place(
                someIndices[(n * depth + k) % someIndices.size()], extent);
          };
          int64_t row = index(0, 3), column = depth == 2 ? index(1, 2) : 0;
          if (row < 0 || column < 0)
            continue;
          for (int64_t k = 0; k < width; ++k) {
            Number &element = expected.elements[row * 2 + column + k];
            element = this->combined(suffix, element,
                                     updates.elements[n * width + k]);
          }
        }
        expectEqual(this->template run<Number>("scatter_nd" + suffix, "",
                                               {x, which, updates})
                        .at(0),
                    expected);
      }
}

TEST_F(ScatterTest, ScatterElementsConstraints) {
  const char *name = "scatter_elements";
  std::string axis = axisAttribute(0);
  expectViolation(2, name, axis, {{2}, {1}, {1}});
  integerOperands = {1};
  expectViolation(1, name, axisAttribute(1), {{2}, {1}, {1}});
  expectViolation(1, name, axisAttribute(-1), {{2}, {1}, {1}});
  expectViolation(2, name, axis, {{2, 2}, {1}, {1}});
  expectViolation(3, name, axis, {{2}, {1}, {1, 1}});
  expectViolation(3, name, axis, {{2}, {1}, {2}});
  expectViolation(4, name, axis, {{2, 2}, {1, 3}, {1, 3}});
  expectViolation(5, name, axis, {{2}, {0}, {0}});
  expectWellFormed(name, axis, {{2, 2}, {7, 1}, {7, 1}});
  expectWellFormed("scatter_elements_add", axis, {{2}, {0}, {0}});
  integerOperands = {1, 2};
  expectViolation(3, name, axis, {{2}, {1}, {1}});
}

TEST_F(ScatterTest, ScatterNdConstraints) {
  const char *name = "scatter_nd";
  expectViolation(1, name, "", {{2}, {1, 1}, {1}});
  integerOperands = {1};
  expectViolation(1, name, "", {{2}, {}, {}});
  expectViolation(2, name, "", {{2}, {1, 2}, {1}});
  expectViolation(2, name, "", {{2}, {1, 0}, {1}});
  expectViolation(3, name, "", {{2, 3}, {1, 1}, {1}});
  expectViolation(3, name, "", {{2, 3}, {1, 1}, {1, 2}});
  expectViolation(4, name, "", {{2}, {0, 1}, {0}});
  expectWellFormed(name, "", {{2, 3}, {5, 1}, {5, 3}});
  expectWellFormed("scatter_nd_mul", "", {{2}, {0, 1}, {0}});
}

VERSO_TEST_BOTH_DOMAINS(ScatterTest, GatherNd) {
  this->integerOperands = {1};
  auto x = randomTensor<Number>({2, 3, 2}, 5);
  auto at = [](int64_t value, int64_t extent) { // the nearest end outside
    if (value < 0)
      value += extent;
    return std::clamp<int64_t>(value, 0, extent - 1);
  };
  for (int64_t batch : {0, 1})
    for (int64_t depth = 1; depth <= 3 - batch; ++depth) {
      Shape chosen = {2, 4, depth}, shape = {2, 4};
      auto which = this->template indices<Number>(chosen, someIndices);
      Tensor<Number> expected{shape, {}};
      for (int64_t d = batch + depth; d < 3; ++d)
        expected.shape.push_back(x.shape[d]);
      for (int64_t n = 0; n < 8; ++n) {
        int64_t offset = batch == 1 ? n / 4 : 0, rest = 1;
        for (int64_t k = 0; k < depth; ++k) {
          int64_t extent = x.shape[batch + k];
          offset =
              offset * extent +
              at(someIndices[(n * depth + k) % someIndices.size()], extent);
        }
        for (int64_t d = batch + depth; d < 3; ++d)
          rest *= x.shape[d];
        for (int64_t k = 0; k < rest; ++k)
          expected.elements.push_back(x.elements[offset * rest + k]);
      }
      expectEqual(this->template run<Number>(
                          "gather_nd",
                          "batch_dims = " + std::to_string(batch) + " : i64",
                          {x, which})
                      .at(0),
                  expected);
    }
}

TEST_F(ScatterTest, GatherNdConstraints) {
  const char *name = "gather_nd";
  auto batch = [](int64_t count) {
    return "batch_dims = " + std::to_string(count) + " : i64";
  };
  expectViolation(1, name, batch(0), {{2}, {1, 1}});
  integerOperands = {1};
  expectViolation(1, name, batch(2), {{2, 2, 2}, {2, 1}});
  expectViolation(1, name, batch(-1), {{2}, {1, 1}});
  expectViolation(2, name, batch(0), {{2}, {1, 2}});
  expectViolation(2, name, batch(1), {{2, 2}, {2, 2}});
  expectViolation(2, name, batch(0), {{2}, {1, 0}});
  expectViolation(3, name, batch(1), {{2, 2}, {3, 1}});
  expectViolation(4, name, batch(0), {{0, 2}, {3, 1}});
  expectWellFormed(name, batch(0), {{2, 0}, {3, 1}});
}

VERSO_TEST_BOTH_DOMAINS(ScatterTest, TopK) {
  for (bool largest : {false, true})
    for (int64_t axis : {0, 1})
      for (int64_t k = 0; k <= 3; ++k) {
        // Some elements are equal.
        auto x = this->template indices<Number>({3, 4}, {2, -1, 0, 2, 5, -1});
        if (axis == 1)
          x.shape = {4, 3};
        Shape shape = x.shape;
        shape[axis] = k;
        int64_t stride = axis == 0 ? 4 : 1, lines = 4;
        Tensor<Number> values{shape, std::vector<Number>(4 * k)};
        Tensor<Number> places = values;
        for (int64_t line = 0; line < lines; ++line) {
          auto element = [&](int64_t i) {
            return x.elements[(axis == 0 ? line : line * 3) + i * stride];
          };
          std::vector<int64_t> order = {0, 1, 2};
          std::sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
            Number first = largest ? element(b) : element(a);
            Number second = largest ? element(a) : element(b);
            return first < second || (!(second < first) && a < b);
          });
          for (int64_t i = 0; i < k; ++i) {
            int64_t to = axis == 0 ? i * 4 + line : line * k + i;
            values.elements[to] = element(order[i]);
            places.elements[to] = Number(order[i]);
          }
        }
        auto results = this->template run<Number>(
            "top_k",
            axisAttribute(axis) + ", k = " + std::to_string(k) +
                " : i64, largest = " + (largest ? "true" : "false"),
            {x});
        expectEqual(results.at(0), values);
        expectEqual(results.at(1), places);
      }
}

TEST_F(ScatterTest, TopKConstraints) {
  auto attributes = [](int64_t axis, int64_t k) {
    return axisAttribute(axis) + ", k = " + std::to_string(k) +
           " : i64, largest = true";
  };
  expectViolation(1, "top_k", attributes(1, 1), {{2}});
  expectViolation(2, "top_k", attributes(0, 3), {{2}});
  expectViolation(2, "top_k", attributes(0, -1), {{2}});
  expectViolation(2, "top_k", attributes(0, 0), {{0}});
  expectWellFormed("top_k", attributes(0, 2), {{2}});
}

} // namespace
