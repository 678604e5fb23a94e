//===- LinearTest.cpp - matmul, conv, enlarge against plain loops ----------===//
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

class LinearTest : public OperatorTest {};

VERSO_TEST_BOTH_DOMAINS(LinearTest, MatmulOfMatrices) {
  for (int64_t m = 0; m <= 3; ++m)
    for (int64_t k = 0; k <= 3; ++k)
      for (int64_t n = 0; n <= 3; ++n) {
        auto a = randomTensor<Number>({m, k}, 1);
        auto b = randomTensor<Number>({k, n}, 2);
        Tensor<Number> expected{{m, n}, {}};
        for (int64_t i = 0; i < m; ++i)
          for (int64_t j = 0; j < n; ++j) {
            Number sum(0);
            for (int64_t l = 0; l < k; ++l)
              sum = sum + a.at({i, l}) * b.at({l, j});
            expected.elements.push_back(sum);
          }
        expectEqual(this->template run<Number>("matmul", "", {a, b}).at(0),
                    expected);
      }
}

VERSO_TEST_BOTH_DOMAINS(LinearTest, MatmulBroadcastsBatches) {
  // Batch shapes [p, 1] and [q]: the result has batches [p, q].
  for (int64_t p = 1; p <= 3; ++p)
    for (int64_t q = 1; q <= 3; ++q) {
      auto a = randomTensor<Number>({p, 1, 2, 3}, 3);
      auto b = randomTensor<Number>({q, 3, 2}, 4);
      Tensor<Number> expected{{p, q, 2, 2}, {}};
      for (int64_t x = 0; x < p; ++x)
        for (int64_t y = 0; y < q; ++y)
          for (int64_t i = 0; i < 2; ++i)
            for (int64_t j = 0; j < 2; ++j) {
              Number sum(0);
              for (int64_t l = 0; l < 3; ++l)
                sum = sum + a.at({x, 0, i, l}) * b.at({y, l, j});
              expected.elements.push_back(sum);
            }
      expectEqual(this->template run<Number>("matmul", "", {a, b}).at(0),
                  expected);
    }
}

TEST_F(LinearTest, MatmulConstraints) {
  expectViolation(1, "matmul", "", {{3}, {3, 2}});
  expectViolation(3, "matmul", "", {{2, 3}, {2, 3}});
  expectViolation(4, "matmul", "", {{2, 1, 3}, {3, 3, 1}});
}

struct ConvCase {
  int64_t n, group, depth, outputsPerGroup, h, w, r, s;
  int64_t strideY, strideX, dilationY, dilationX, top, left, bottom, right;

  std::string attributes() const {
    return "strides = " + list({strideY, strideX}) +
           ", pads = " + list({top, left, bottom, right}) +
           ", dilations = " + list({dilationY, dilationX}) +
           ", group = " + std::to_string(group) + " : i64";
  }
};

/// Convolution by the book: seven loops and padding by reading zero.
template <typename Number>
Tensor<Number> convolve(const ConvCase &c, const Tensor<Number> &x,
                        const Tensor<Number> &k) {
  int64_t outputs = c.group * c.outputsPerGroup;
  int64_t rows =
      (c.h + c.top + c.bottom - ((c.r - 1) * c.dilationY + 1)) / c.strideY + 1;
  int64_t columns =
      (c.w + c.left + c.right - ((c.s - 1) * c.dilationX + 1)) / c.strideX + 1;
  Tensor<Number> result{{c.n, outputs, rows, columns}, {}};
  for (int64_t n = 0; n < c.n; ++n)
    for (int64_t o = 0; o < outputs; ++o)
      for (int64_t y = 0; y < rows; ++y)
        for (int64_t z = 0; z < columns; ++z) {
          Number sum(0);
          for (int64_t i = 0; i < c.depth; ++i)
            for (int64_t r = 0; r < c.r; ++r)
              for (int64_t s = 0; s < c.s; ++s) {
                int64_t channel = o / c.outputsPerGroup * c.depth + i;
                sum = sum +
                      x.at({n, channel, y * c.strideY + r * c.dilationY - c.top,
                            z * c.strideX + s * c.dilationX - c.left}) *
                          k.at({o, i, r, s});
              }
          result.elements.push_back(sum);
        }
  return result;
}

VERSO_TEST_BOTH_DOMAINS(LinearTest, ConvExhaustiveInOneDimension) {
  // Everything that can happen along one spatial dimension, the other trivial.
  for (int64_t h = 1; h <= 5; ++h)
    for (int64_t r = 1; r <= 3; ++r)
      for (int64_t stride = 1; stride <= 3; ++stride)
        for (int64_t dilation = 1; dilation <= 2; ++dilation)
          for (int64_t top = 0; top <= 2; ++top)
            for (int64_t bottom = 0; bottom <= 2; ++bottom) {
              if (h + top + bottom < (r - 1) * dilation + 1)
                continue;
              ConvCase c{1,      1, 2,        2, h,   2, r,      1,
                         stride, 1, dilation, 1, top, 0, bottom, 0};
              auto x = randomTensor<Number>({1, 2, h, 2}, 5);
              auto k = randomTensor<Number>({2, 2, r, 1}, 6);
              expectEqual(
                  this->template run<Number>("conv", c.attributes(), {x, k})
                      .at(0),
                  convolve(c, x, k));
            }
}

VERSO_TEST_BOTH_DOMAINS(LinearTest, ConvRandom) {
  std::mt19937 engine(7);
  auto pick = [&](int64_t low, int64_t high) {
    return low + int64_t(engine() % (high - low + 1));
  };
  for (int i = 0; i < 300; ++i) {
    ConvCase c{pick(0, 2), pick(1, 3), pick(1, 2), pick(1, 2),
               pick(1, 6), pick(1, 6), pick(1, 3), pick(1, 3),
               pick(1, 2), pick(1, 3), pick(1, 2), pick(1, 2),
               pick(0, 3), pick(0, 2), pick(0, 3), pick(0, 2)};
    if (c.h + c.top + c.bottom < (c.r - 1) * c.dilationY + 1 ||
        c.w + c.left + c.right < (c.s - 1) * c.dilationX + 1)
      continue;
    auto x = randomTensor<Number>({c.n, c.group * c.depth, c.h, c.w}, i);
    auto k = randomTensor<Number>(
        {c.group * c.outputsPerGroup, c.depth, c.r, c.s}, i + 1);
    expectEqual(
        this->template run<Number>("conv", c.attributes(), {x, k}).at(0),
        convolve(c, x, k));
  }
}

TEST_F(LinearTest, ConvConstraints) {
  ConvCase good{1, 2, 2, 3, 4, 4, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1};
  Shape x = {1, 4, 4, 4}, k = {6, 2, 3, 3};
  expectWellFormed("conv", good.attributes(), {x, k});
  expectViolation(1, "conv", good.attributes(), {{1, 4, 4}, k});
  expectViolation(3, "conv",
                  "strides = array<i64: 1>, pads = array<i64: 0, 0, 0, 0>, "
                  "dilations = array<i64: 1, 1>, group = 1 : i64",
                  {x, k});
  ConvCase bad = good;
  bad.strideX = 0;
  expectViolation(4, "conv", bad.attributes(), {x, k});
  bad = good;
  bad.top = -1;
  expectViolation(4, "conv", bad.attributes(), {x, k});
  bad = good;
  bad.group = 1;
  expectViolation(5, "conv", bad.attributes(), {x, k});
  expectViolation(6, "conv", good.attributes(), {x, {5, 2, 3, 3}});
  expectViolation(7, "conv", good.attributes(), {x, {6, 2, 7, 3}});
  expectViolation(0, "conv", "", {x, k});
}

/// One spatial dimension of a transposed convolution, the other being trivial.
struct TransposeCase {
  int64_t group, depth, outputs; ///< per group
  int64_t h, kernel, stride, dilation, top, bottom, extra;

  int64_t rows() const {
    return (h - 1) * stride + (kernel - 1) * dilation + 1 + extra - top -
           bottom;
  }
  std::string attributes() const {
    return "strides = " + list({stride, 1}) +
           ", pads = " + list({top, 0, bottom, 0}) +
           ", output_padding = " + list({extra, 0}) +
           ", dilations = " + list({dilation, 1}) +
           ", group = " + std::to_string(group) + " : i64";
  }
};

/// Every input element adds the kernel to the result: scattering, where the
/// definition gathers.
template <typename Number>
Tensor<Number> scatterKernel(const TransposeCase &c, const Tensor<Number> &x,
                             const Tensor<Number> &k) {
  int64_t channels = c.group * c.outputs, rows = c.rows();
  Tensor<Number> result{{2, channels, rows, 1}, {}};
  result.elements.assign(numElements(result.shape), Number(0));
  for (int64_t n = 0; n < 2; ++n)
    for (int64_t g = 0; g < c.group; ++g)
      for (int64_t i = 0; i < c.depth; ++i)
        for (int64_t y = 0; y < c.h; ++y)
          for (int64_t o = 0; o < c.outputs; ++o)
            for (int64_t r = 0; r < c.kernel; ++r) {
              int64_t row = y * c.stride + r * c.dilation - c.top;
              if (row < 0 || row >= rows)
                continue;
              Number &element =
                  result.elements[(n * channels + g * c.outputs + o) * rows +
                                  row];
              element = element + x.at({n, g * c.depth + i, y, 0}) *
                                      k.at({g * c.depth + i, o, r, 0});
            }
  return result;
}

VERSO_TEST_BOTH_DOMAINS(LinearTest, ConvTransposeExhaustive) {
  TransposeCase c;
  for (c.group = 1; c.group <= 2; ++c.group)
    for (c.depth = 0; c.depth <= 2; ++c.depth)
      for (c.outputs = 1; c.outputs <= 2; ++c.outputs)
        for (c.h = 1; c.h <= 3; ++c.h)
          for (c.kernel = 1; c.kernel <= 3; ++c.kernel)
            for (c.stride = 1; c.stride <= 3; ++c.stride)
              for (c.dilation = 1; c.dilation <= 2; ++c.dilation)
                for (c.top = 0; c.top <= 1; ++c.top)
                  for (c.bottom = 0; c.bottom <= 1; ++c.bottom)
                    for (c.extra = 0; c.extra <= 1; ++c.extra) {
                      if (c.rows() < 1)
                        continue;
                      int64_t channels = c.group * c.depth;
                      auto x = randomTensor<Number>({2, channels, c.h, 1}, 20);
                      auto k = randomTensor<Number>(
                          {channels, c.outputs, c.kernel, 1}, 21);
                      expectEqual(this->template run<Number>("conv_transpose",
                                                             c.attributes(),
                                                             {x, k})
                                      .at(0),
                                  scatterKernel(c, x, k));
                    }
}

VERSO_TEST_BOTH_DOMAINS(LinearTest, ConvTransposeInOneAndThreeDimensions) {
  auto x = randomTensor<Number>({1, 1, 2}, 22);
  auto k = randomTensor<Number>({1, 1, 3}, 23);
  Tensor<Number> line{{1, 1, 5}, std::vector<Number>(5, Number(0))};
  for (int64_t y = 0; y < 2; ++y)
    for (int64_t r = 0; r < 3; ++r)
      line.elements[2 * y + r] =
          line.elements[2 * y + r] + x.at({0, 0, y}) * k.at({0, 0, r});
  expectEqual(this->template run<Number>(
                      "conv_transpose",
                      "strides = " + list({2}) + ", pads = " + list({0, 0}) +
                          ", output_padding = " + list({0}) +
                          ", dilations = " + list({1}) + ", group = 1 : i64",
                      {x, k})
                  .at(0),
              line);
  // In three dimensions, a kernel of one element with stride 2.
  auto cube = randomTensor<Number>({1, 1, 2, 1, 2}, 24);
  auto point = randomTensor<Number>({1, 1, 1, 1, 1}, 25);
  Tensor<Number> spread{{1, 1, 3, 1, 3}, {}};
  for (int64_t z = 0; z < 3; ++z)
    for (int64_t w = 0; w < 3; ++w)
      spread.elements.push_back(z % 2 || w % 2
                                    ? Number(0)
                                    : cube.at({0, 0, z / 2, 0, w / 2}) *
                                          point.elements[0]);
  expectEqual(
      this->template run<Number>("conv_transpose",
                                 "strides = " + list({2, 2, 2}) +
                                     ", pads = " + list({0, 0, 0, 0, 0, 0}) +
                                     ", output_padding = " + list({0, 0, 0}) +
                                     ", dilations = " + list({1, 1, 1}) +
                                     ", group = 1 : i64",
                                 {cube, point})
          .at(0),
      spread);
}

TEST_F(LinearTest, ConvTransposeConstraints) {
  TransposeCase good{2, 1, 1, 3, 2, 1, 1, 0, 0, 0};
  Shape x = {1, 2, 3, 1}, k = {2, 1, 2, 1};
  auto violates = [&](unsigned number, auto change) {
    TransposeCase bad = good;
    change(bad);
    expectViolation(number, "conv_transpose", bad.attributes(), {x, k});
  };
  expectWellFormed("conv_transpose", good.attributes(), {x, k});
  expectViolation(1, "conv_transpose", good.attributes(), {{2, 3}, {2, 3}});
  expectViolation(1, "conv_transpose", good.attributes(), {x, {2, 1, 2}});
  expectViolation(3, "conv_transpose", good.attributes(),
                  {{1, 2, 3}, {2, 1, 2}});
  violates(4, [](TransposeCase &c) { c.stride = 0; });
  violates(4, [](TransposeCase &c) { c.dilation = 0; });
  violates(4, [](TransposeCase &c) { c.top = -1; });
  violates(4, [](TransposeCase &c) { c.extra = -1; });
  violates(5, [](TransposeCase &c) { c.group = 0; });
  violates(5, [](TransposeCase &c) { c.group = 3; });
  expectViolation(6, "conv_transpose", good.attributes(), {x, {3, 1, 2, 1}});
  violates(7, [](TransposeCase &c) { c.top = c.bottom = 2; });
  expectViolation(7, "conv_transpose", good.attributes(), {{1, 2, 0, 1}, k});
}

VERSO_TEST_BOTH_DOMAINS(LinearTest, EnlargeExhaustive) {
  for (int64_t r = 0; r <= 4; ++r)
    for (int64_t s = 1; s <= 3; ++s)
      for (int64_t growR = 0; growR <= 4; growR += 2)
        for (int64_t growS = 0; growS <= 4; growS += 2) {
          auto k = randomTensor<Number>({2, 1, r, s}, 8);
          Tensor<Number> expected{{2, 1, r + growR, s + growS}, {}};
          for (int64_t o = 0; o < 2; ++o)
            for (int64_t y = 0; y < r + growR; ++y)
              for (int64_t x = 0; x < s + growS; ++x)
                expected.elements.push_back(
                    k.at({o, 0, y - growR / 2, x - growS / 2}));
          expectEqual(
              this->template run<Number>(
                      "enlarge", "size = " + list({r + growR, s + growS}), {k})
                  .at(0),
              expected);
        }
}

TEST_F(LinearTest, EnlargeConstraints) {
  expectViolation(1, "enlarge", "size = array<i64: 3>", {{1, 1, 1, 1}});
  expectViolation(2, "enlarge", "size = array<i64: 1, 3>", {{1, 1, 3, 1}});
  expectViolation(3, "enlarge", "size = array<i64: 4, 3>", {{1, 1, 3, 1}});
}

} // namespace
