//===- ReductionTest.cpp - Pooling and reductions against plain loops ------===//
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

class ReductionTest : public OperatorTest {};

/// One spatial dimension of a window, the other being trivial.
struct PoolCase {
  int64_t h, kernel, stride, top, bottom, dilation;

  bool isWellFormed() const {
    int64_t extent = (kernel - 1) * dilation + 1;
    return h + top + bottom >= extent && top < extent && bottom < extent;
  }
  int64_t rows() const {
    return (h + top + bottom - ((kernel - 1) * dilation + 1)) / stride + 1;
  }
  std::string attributes() const {
    return "kernel = " + list({kernel, 1}) +
           ", strides = " + list({stride, 1}) +
           ", pads = " + list({top, 0, bottom, 0});
  }
};

/// Calls `check` for every well-formed window up to small sizes.
void forEachPoolCase(int64_t maxDilation,
                     const std::function<void(const PoolCase &)> &check) {
  for (int64_t h = 1; h <= 5; ++h)
    for (int64_t kernel = 1; kernel <= 3; ++kernel)
      for (int64_t stride = 1; stride <= 3; ++stride)
        for (int64_t top = 0; top <= 2; ++top)
          for (int64_t bottom = 0; bottom <= 2; ++bottom)
            for (int64_t dilation = 1; dilation <= maxDilation; ++dilation) {
              PoolCase c{h, kernel, stride, top, bottom, dilation};
              if (c.isWellFormed())
                check(c);
            }
}

VERSO_TEST_BOTH_DOMAINS(ReductionTest, MaxPoolExhaustive) {
  forEachPoolCase(2, [&](const PoolCase &c) {
    auto x = randomTensor<Number>({2, 2, c.h, 1}, 11);
    Tensor<Number> expected{{2, 2, c.rows(), 1}, {}};
    for (int64_t n = 0; n < 2; ++n)
      for (int64_t channel = 0; channel < 2; ++channel)
        for (int64_t y = 0; y < c.rows(); ++y) {
          std::optional<Number> best;
          for (int64_t r = 0; r < c.kernel; ++r) {
            int64_t row = y * c.stride + r * c.dilation - c.top;
            if (row < 0 || row >= c.h)
              continue;
            Number element = x.at({n, channel, row, 0});
            if (!best || *best < element)
              best = element;
          }
          // A dilated window can step over a short input altogether: then
          // nothing is inside, and the test has no opinion.
          expected.elements.push_back(best.value_or(Number(0)));
          if (!best)
            return;
        }
    expectEqual(
        this->template run<Number>(
                "max_pool",
                c.attributes() + ", dilations = " + list({c.dilation, 1}), {x})
            .at(0),
        expected);
  });
}

VERSO_TEST_BOTH_DOMAINS(ReductionTest, AvgPoolExhaustive) {
  for (bool includePad : {false, true})
    forEachPoolCase(1, [&](const PoolCase &c) {
      auto x = randomTensor<Number>({1, 2, c.h, 1}, 12);
      Tensor<Number> expected{{1, 2, c.rows(), 1}, {}};
      for (int64_t channel = 0; channel < 2; ++channel)
        for (int64_t y = 0; y < c.rows(); ++y) {
          Number sum(0);
          int64_t inside = 0;
          for (int64_t r = 0; r < c.kernel; ++r) {
            int64_t row = y * c.stride + r - c.top;
            sum = sum + x.at({0, channel, row, 0});
            inside += row >= 0 && row < c.h;
          }
          expected.elements.push_back(sum /
                                      Number(includePad ? c.kernel : inside));
        }
      expectEqual(
          this->template run<Number>("avg_pool",
                                     c.attributes() + ", count_include_pad = " +
                                         (includePad ? "true" : "false"),
                                     {x})
              .at(0),
          expected);
    });
}

VERSO_TEST_BOTH_DOMAINS(ReductionTest, WindowsInTwoDimensions) {
  auto x = randomTensor<Number>({1, 1, 4, 5}, 13);
  Tensor<Number> maximum{{1, 1, 2, 3}, {}}, mean{{1, 1, 2, 3}, {}};
  for (int64_t y = 0; y < 2; ++y)
    for (int64_t z = 0; z < 3; ++z) {
      Number best = x.at({0, 0, 2 * y, z}), sum(0);
      for (int64_t r = 0; r < 2; ++r)
        for (int64_t s = 0; s < 3; ++s) {
          Number element = x.at({0, 0, 2 * y + r, z + s});
          if (best < element)
            best = element;
          sum = sum + element;
        }
      maximum.elements.push_back(best);
      mean.elements.push_back(sum / Number(6));
    }
  std::string window = "kernel = array<i64: 2, 3>, strides = array<i64: 2, 1>, "
                       "pads = array<i64: 0, 0, 0, 0>, ";
  expectEqual(this->template run<Number>(
                      "max_pool", window + "dilations = array<i64: 1, 1>", {x})
                  .at(0),
              maximum);
  expectEqual(this->template run<Number>(
                      "avg_pool", window + "count_include_pad = false", {x})
                  .at(0),
              mean);
}

TEST_F(ReductionTest, PoolConstraints) {
  auto attributes = [](int64_t kernel, int64_t stride, int64_t pad) {
    return "kernel = " + list({kernel, 1}) +
           ", strides = " + list({stride, 1}) +
           ", pads = " + list({pad, 0, 0, 0}) +
           ", dilations = array<i64: 1, 1>, count_include_pad = true";
  };
  Shape x = {1, 1, 4, 4};
  for (llvm::StringRef name : {"max_pool", "avg_pool"}) {
    expectWellFormed(name, attributes(2, 1, 1), {x});
    expectViolation(1, name, attributes(2, 1, 1), {{4, 4}});
    expectViolation(2, name, attributes(2, 1, 1), {{1, 1, 4}});
    expectViolation(3, name, attributes(0, 1, 0), {x});
    expectViolation(3, name, attributes(2, 0, 0), {x});
    expectViolation(3, name, attributes(2, 1, -1), {x});
    expectViolation(4, name, attributes(5, 1, 0), {x});
    expectViolation(5, name, attributes(2, 1, 2), {x});
  }
}

/// All reductions over axes: their name, what they do with one more element,
/// and what with the combination of `count` elements.
template <typename Number> struct Reduction {
  const char *name;
  std::function<Number(Number, Number)> combine;
  std::optional<Number> ofNothing;
};

template <typename Number> std::vector<Reduction<Number>> allReductions() {
  auto add = [](Number a, Number b) { return a + b; };
  return {{"reduce_mean", add, std::nullopt},
          {"reduce_sum", add, Number(0)},
          {"reduce_prod", [](Number a, Number b) { return a * b; }, Number(1)},
          {"reduce_max", [](Number a, Number b) { return a < b ? b : a; },
           std::nullopt},
          {"reduce_min", [](Number a, Number b) { return a < b ? a : b; },
           std::nullopt}};
}

/// Reduces the axes in `mask` of a tensor of rank 3 by plain loops.
template <typename Number>
Tensor<Number> reduced(const Reduction<Number> &reduction,
                       const Tensor<Number> &x, unsigned mask, bool keepDims) {
  Tensor<Number> result;
  Shape kept;
  int64_t count = 1;
  for (unsigned axis = 0; axis < 3; ++axis) {
    bool isReduced = (mask >> axis) & 1;
    kept.push_back(isReduced ? 1 : x.shape[axis]);
    count *= isReduced ? x.shape[axis] : 1;
    if (!isReduced || keepDims)
      result.shape.push_back(kept.back());
  }
  for (int64_t i = 0; i < kept[0]; ++i)
    for (int64_t j = 0; j < kept[1]; ++j)
      for (int64_t k = 0; k < kept[2]; ++k) {
        std::optional<Number> value = reduction.ofNothing;
        for (int64_t a = 0; a < (mask & 1 ? x.shape[0] : 1); ++a)
          for (int64_t b = 0; b < (mask & 2 ? x.shape[1] : 1); ++b)
            for (int64_t c = 0; c < (mask & 4 ? x.shape[2] : 1); ++c) {
              Number element = x.at({i + a, j + b, k + c});
              value = value ? reduction.combine(*value, element) : element;
            }
        result.elements.push_back(reduction.name == std::string("reduce_mean")
                                      ? *value / Number(count)
                                      : *value);
      }
  return result;
}

VERSO_TEST_BOTH_DOMAINS(ReductionTest, ReduceOverEveryAxisSet) {
  for (const Reduction<Number> &reduction : allReductions<Number>())
    for (const Shape &shape :
         {Shape{2, 3, 2}, Shape{1, 1, 1}, Shape{3, 1, 2}, Shape{2, 0, 2}}) {
      auto x = randomTensor<Number>(shape, 14);
      for (unsigned mask = 0; mask < 8; ++mask)
        for (bool keepDims : {false, true}) {
          Shape axes;
          bool isEmpty = false;
          for (int64_t axis = 0; axis < 3; ++axis)
            if ((mask >> axis) & 1) {
              axes.push_back(axis);
              isEmpty |= shape[axis] == 0;
            }
          std::string attributes = "axes = " + list(axes) + ", keep_dims = " +
                                   (keepDims ? "true" : "false");
          if (isEmpty && !reduction.ofNothing) {
            this->expectViolation(2, reduction.name, attributes, {shape});
            continue;
          }
          expectEqual(
              this->template run<Number>(reduction.name, attributes, {x}).at(0),
              reduced(reduction, x, mask, keepDims));
        }
    }
}

TEST_F(ReductionTest, ReduceConstraints) {
  auto attributes = [](llvm::ArrayRef<int64_t> axes) {
    return "axes = " + list(axes) + ", keep_dims = true";
  };
  for (const Reduction<double> &reduction : allReductions<double>()) {
    expectViolation(1, reduction.name, attributes({1, 0}), {{2, 3}});
    expectViolation(1, reduction.name, attributes({0, 0}), {{2, 3}});
    expectViolation(1, reduction.name, attributes({2}), {{2, 3}});
    expectViolation(1, reduction.name, attributes({-1}), {{2, 3}});
  }
}

VERSO_TEST_BOTH_DOMAINS(ReductionTest, CumsumAlongEveryAxis) {
  for (const Shape &shape :
       {Shape{3, 2}, Shape{1, 4}, Shape{0, 2}, Shape{2, 0}})
    for (int64_t axis : {0, 1})
      for (bool exclusive : {false, true})
        for (bool reverse : {false, true}) {
          auto x = randomTensor<Number>(shape, 15);
          Tensor<Number> expected{shape, {}};
          for (int64_t i = 0; i < shape[0]; ++i)
            for (int64_t j = 0; j < shape[1]; ++j) {
              Number sum(0);
              int64_t own = axis == 0 ? i : j;
              for (int64_t k = 0; k < shape[axis]; ++k) {
                bool isBefore = reverse ? k > own : k < own;
                if (isBefore || (k == own && !exclusive))
                  sum = sum + (axis == 0 ? x.at({k, j}) : x.at({i, k}));
              }
              expected.elements.push_back(sum);
            }
          expectEqual(this->template run<Number>(
                              "cumsum",
                              "axis = " + std::to_string(axis) +
                                  " : i64, exclusive = " +
                                  (exclusive ? "true" : "false") +
                                  ", reverse = " + (reverse ? "true" : "false"),
                              {x})
                          .at(0),
                      expected);
        }
  this->expectViolation(1, "cumsum",
                        "axis = 2 : i64, exclusive = true, reverse = true",
                        {{2, 2}});
}

VERSO_TEST_BOTH_DOMAINS(ReductionTest, PositionsOfExtremes) {
  for (const char *name : {"argmax", "argmin"})
    for (const Shape &shape :
         {Shape{3, 4}, Shape{1, 5}, Shape{4, 1}, Shape{0, 2}})
      for (int64_t axis : {0, 1})
        for (bool keepDims : {false, true})
          for (bool last : {false, true}) {
            std::string attributes =
                "axis = " + std::to_string(axis) +
                " : i64, keep_dims = " + (keepDims ? "true" : "false") +
                ", select_last_index = " + (last ? "true" : "false");
            if (shape[axis] == 0) {
              this->expectViolation(2, name, attributes, {shape});
              continue;
            }
            auto x = randomTensor<Number>(shape, 16);
            for (Number &element : x.elements) // Few values: many ties.
              element = element < Number(0) ? Number(-1) : Number(1);
            bool isMaximum = name == std::string("argmax");
            Tensor<Number> expected{shape, {}};
            expected.shape[axis] = 1;
            for (int64_t i = 0; i < expected.shape[0]; ++i)
              for (int64_t j = 0; j < expected.shape[1]; ++j) {
                auto at = [&](int64_t k) {
                  return axis == 0 ? x.at({k, j}) : x.at({i, k});
                };
                int64_t best = 0;
                for (int64_t k = 1; k < shape[axis]; ++k) {
                  bool isBetter =
                      isMaximum ? at(best) < at(k) : at(k) < at(best);
                  bool isWorse =
                      isMaximum ? at(k) < at(best) : at(best) < at(k);
                  if (isBetter || (last && !isWorse))
                    best = k;
                }
                expected.elements.push_back(Number(best));
              }
            if (!keepDims)
              expected.shape.erase(expected.shape.begin() + axis);
            expectEqual(this->template run<Number>(name, attributes, {x}).at(0),
                        expected);
          }
  for (const char *name : {"argmax", "argmin"})
    this->expectViolation(
        1, name, "axis = 2 : i64, keep_dims = true, select_last_index = false",
        {{2, 2}});
}

} // namespace
