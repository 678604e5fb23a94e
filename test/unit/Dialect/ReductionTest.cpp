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

VERSO_TEST_BOTH_DOMAINS(ReductionTest, ReduceMeanOverEveryAxisSet) {
  Shape shape = {2, 3, 2};
  auto x = randomTensor<Number>(shape, 14);
  for (unsigned mask = 0; mask < 8; ++mask)
    for (bool keepDims : {false, true}) {
      Shape resultShape, axes, kept;
      int64_t count = 1;
      for (int64_t axis = 0; axis < 3; ++axis) {
        bool reduced = (mask >> axis) & 1;
        kept.push_back(reduced ? 1 : shape[axis]);
        if (reduced) {
          axes.push_back(axis);
          count *= shape[axis];
        }
        if (!reduced || keepDims)
          resultShape.push_back(kept.back());
      }
      Tensor<Number> expected{resultShape, {}};
      for (int64_t i = 0; i < kept[0]; ++i)
        for (int64_t j = 0; j < kept[1]; ++j)
          for (int64_t k = 0; k < kept[2]; ++k) {
            Number sum(0);
            for (int64_t a = 0; a < (mask & 1 ? shape[0] : 1); ++a)
              for (int64_t b = 0; b < (mask & 2 ? shape[1] : 1); ++b)
                for (int64_t c = 0; c < (mask & 4 ? shape[2] : 1); ++c)
                  sum = sum + x.at({i + a, j + b, k + c});
            expected.elements.push_back(sum / Number(count));
          }
      expectEqual(this->template run<Number>(
                          "reduce_mean",
                          "axes = " + list(axes) +
                              ", keep_dims = " + (keepDims ? "true" : "false"),
                          {x})
                      .at(0),
                  expected);
    }
}

TEST_F(ReductionTest, ReduceMeanConstraints) {
  auto attributes = [](llvm::ArrayRef<int64_t> axes) {
    return "axes = " + list(axes) + ", keep_dims = true";
  };
  expectViolation(1, "reduce_mean", attributes({1, 0}), {{2, 3}});
  expectViolation(1, "reduce_mean", attributes({0, 0}), {{2, 3}});
  expectViolation(1, "reduce_mean", attributes({2}), {{2, 3}});
  expectViolation(1, "reduce_mean", attributes({-1}), {{2, 3}});
  expectViolation(2, "reduce_mean", attributes({1}), {{2, 0}});
}

} // namespace
