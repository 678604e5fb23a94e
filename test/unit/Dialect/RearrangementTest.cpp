//===- RearrangementTest.cpp - reverse, tile, blocks against plain loops ===//
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

class RearrangementTest : public OperatorTest {};

VERSO_TEST_BOTH_DOMAINS(RearrangementTest, ReverseEveryAxisSet) {
  for (const Shape &shape : {Shape{2, 3}, Shape{1, 4}, Shape{0, 2}})
    for (unsigned mask = 0; mask < 4; ++mask) {
      auto x = randomTensor<Number>(shape, 1);
      Tensor<Number> expected{shape, {}};
      for (int64_t i = 0; i < shape[0]; ++i)
        for (int64_t j = 0; j < shape[1]; ++j)
          expected.elements.push_back(x.at({mask & 1 ? shape[0] - 1 - i : i,
                                            mask & 2 ? shape[1] - 1 - j : j}));
      Shape axes;
      for (int64_t axis : {0, 1})
        if ((mask >> axis) & 1)
          axes.push_back(axis);
      expectEqual(
          this->template run<Number>("reverse", "axes = " + list(axes), {x})
              .at(0),
          expected);
    }
}

TEST_F(RearrangementTest, ReverseConstraints) {
  expectViolation(1, "reverse", "axes = " + list({1, 0}), {{2, 3}});
  expectViolation(1, "reverse", "axes = " + list({2}), {{2, 3}});
  expectViolation(1, "reverse", "axes = " + list({-1}), {{2, 3}});
}

VERSO_TEST_BOTH_DOMAINS(RearrangementTest, TileExhaustive) {
  for (int64_t n = 0; n <= 3; ++n)
    for (int64_t m = 0; m <= 2; ++m)
      for (int64_t p = 0; p <= 2; ++p)
        for (int64_t q = 0; q <= 3; ++q) {
          auto x = randomTensor<Number>({n, m}, 2);
          Tensor<Number> expected{{n * p, m * q}, {}};
          for (int64_t a = 0; a < p; ++a)
            for (int64_t i = 0; i < n; ++i)
              for (int64_t b = 0; b < q; ++b)
                for (int64_t j = 0; j < m; ++j)
                  expected.elements.push_back(x.at({i, j}));
          expectEqual(this->template run<Number>(
                              "tile", "repeats = " + list({p, q}), {x})
                          .at(0),
                      expected);
        }
}

TEST_F(RearrangementTest, TileConstraints) {
  expectViolation(1, "tile", "repeats = " + list({1}), {{2, 3}});
  expectViolation(2, "tile", "repeats = " + list({1, -1}), {{2, 3}});
}

std::string blockAttributes(int64_t block, bool blocksFirst) {
  return "block = " + std::to_string(block) +
         " : i64, blocks_first = " + (blocksFirst ? "true" : "false");
}

/// Every element of the wide form goes to its place in the deep one.
VERSO_TEST_BOTH_DOMAINS(RearrangementTest, BlocksInTwoDimensions) {
  for (bool blocksFirst : {false, true})
    for (int64_t block = 1; block <= 3; ++block)
      for (int64_t c = 0; c <= 2; ++c)
        for (int64_t h = 0; h <= 2; ++h) {
          auto wide = randomTensor<Number>({2, c, h * block, 2 * block}, 3);
          Tensor<Number> deep{{2, c * block * block, h, 2}, {}};
          deep.elements.resize(wide.elements.size());
          for (int64_t n = 0; n < 2; ++n)
            for (int64_t k = 0; k < c; ++k)
              for (int64_t y = 0; y < h * block; ++y)
                for (int64_t x = 0; x < 2 * block; ++x) {
                  int64_t place = y % block * block + x % block;
                  int64_t channel =
                      blocksFirst ? place * c + k : k * block * block + place;
                  int64_t row = (n * deep.shape[1] + channel) * h + y / block;
                  deep.elements[row * 2 + x / block] = wide.at({n, k, y, x});
                }
          std::string attributes = blockAttributes(block, blocksFirst);
          expectEqual(
              this->template run<Number>("space_to_depth", attributes, {wide})
                  .at(0),
              deep);
          expectEqual(
              this->template run<Number>("depth_to_space", attributes, {deep})
                  .at(0),
              wide);
        }
}

VERSO_TEST_BOTH_DOMAINS(RearrangementTest, BlocksInOneAndThreeDimensions) {
  auto line = randomTensor<Number>({1, 4, 3}, 4);
  Tensor<Number> expected{{1, 2, 6}, {}};
  for (int64_t c = 0; c < 2; ++c)
    for (int64_t y = 0; y < 6; ++y)
      expected.elements.push_back(line.at({0, y % 2 * 2 + c, y / 2}));
  expectEqual(this->template run<Number>("depth_to_space",
                                         blockAttributes(2, true), {line})
                  .at(0),
              expected);
  auto cube = randomTensor<Number>({1, 16, 1, 2, 1}, 5);
  Tensor<Number> wide{{1, 2, 2, 4, 2}, {}};
  for (int64_t c = 0; c < 2; ++c)
    for (int64_t z = 0; z < 2; ++z)
      for (int64_t y = 0; y < 4; ++y)
        for (int64_t x = 0; x < 2; ++x)
          wide.elements.push_back(cube.at(
              {0, c * 8 + z % 2 * 4 + y % 2 * 2 + x % 2, z / 2, y / 2, x / 2}));
  expectEqual(this->template run<Number>("depth_to_space",
                                         blockAttributes(2, false), {cube})
                  .at(0),
              wide);
  expectEqual(this->template run<Number>("space_to_depth",
                                         blockAttributes(2, false), {wide})
                  .at(0),
              cube);
}

TEST_F(RearrangementTest, BlockConstraints) {
  for (llvm::StringRef name : {"depth_to_space", "space_to_depth"}) {
    expectViolation(1, name, blockAttributes(1, true), {{2, 4}});
    expectViolation(1, name, blockAttributes(1, true), {{1, 1, 1, 1, 1, 1}});
    expectViolation(2, name, blockAttributes(0, true), {{1, 4, 2, 2}});
    expectViolation(2, name, blockAttributes(-1, true), {{1, 4, 2, 2}});
    expectViolation(3, name, blockAttributes(2, true), {{1, 3, 3, 2}});
  }
  expectWellFormed("depth_to_space", blockAttributes(2, true), {{1, 4, 3, 3}});
  expectWellFormed("space_to_depth", blockAttributes(2, true), {{1, 3, 2, 2}});
}

VERSO_TEST_BOTH_DOMAINS(RearrangementTest, Iota) {
  for (int64_t axis : {0, 1}) {
    Tensor<Number> expected{{2, 3}, {}};
    for (int64_t i = 0; i < 2; ++i)
      for (int64_t j = 0; j < 3; ++j)
        expected.elements.push_back(Number(axis == 0 ? i : j));
    expectEqual(this->template run<Number>(
                        "iota",
                        "shape = " + list({2, 3}) + ", axis = " +
                            std::to_string(axis) + " : i64, element_type = f32",
                        {})
                    .at(0),
                expected);
  }
  this->expectViolation(
      1, "iota", "shape = array<i64: -1>, axis = 0 : i64, element_type = f32",
      {});
  this->expectViolation(
      2, "iota", "shape = array<i64: 1>, axis = 1 : i64, element_type = f32",
      {});
}

} // namespace
