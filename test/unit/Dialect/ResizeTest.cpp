//===- ResizeTest.cpp - resize against plain loops ----------------------===//
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

class ResizeTest : public OperatorTest {};

/// floor(a / b) for positive b.
int64_t floorOf(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  return quotient * b > a ? quotient - 1 : quotient;
}

std::string attributes(const Shape &sizes, const Shape &numerators,
                       const Shape &offsets, const Shape &denominators,
                       bool linear) {
  return "sizes = " + list(sizes) + ", numerators = " + list(numerators) +
         ", offsets = " + list(offsets) +
         ", denominators = " + list(denominators) +
         ", linear = " + (linear ? "true" : "false");
}

VERSO_TEST_BOTH_DOMAINS(ResizeTest, OneDimensionExhaustive) {
  for (int64_t n = 1; n <= 4; ++n)
    for (int64_t size = 0; size <= 5; ++size)
      for (int64_t numerator = 0; numerator <= 4; ++numerator)
        for (int64_t offset = -3; offset <= 3; ++offset)
          for (int64_t denominator = 1; denominator <= 3; ++denominator)
            for (bool linear : {false, true}) {
              auto x = randomTensor<Number>({n}, 1);
              auto clamped = [&](int64_t i) {
                return x.at({std::min(std::max<int64_t>(i, 0), n - 1)});
              };
              Tensor<Number> expected{{size}, {}};
              for (int64_t i = 0; i < size; ++i) {
                int64_t place = i * numerator + offset;
                int64_t below = floorOf(place, denominator);
                Number weight =
                    Number(place - below * denominator) / Number(denominator);
                expected.elements.push_back(
                    linear ? (Number(1) - weight) * clamped(below) +
                                 weight * clamped(below + 1)
                           : clamped(below));
              }
              expectEqual(this->template run<Number>(
                                  "resize",
                                  attributes({size}, {numerator}, {offset},
                                             {denominator}, linear),
                                  {x})
                              .at(0),
                          expected);
            }
}

/// Half-pixel places of a picture that is enlarged: the bilinear case of
/// networks.
VERSO_TEST_BOTH_DOMAINS(ResizeTest, Bilinear) {
  auto x = randomTensor<Number>({1, 2, 2, 3}, 2);
  Tensor<Number> expected{{1, 2, 4, 9}, {}};
  for (int64_t c = 0; c < 2; ++c)
    for (int64_t y = 0; y < 4; ++y)
      for (int64_t z = 0; z < 9; ++z) {
        // (y + 1/2) * 2/4 - 1/2 and (z + 1/2) * 3/9 - 1/2, as fractions.
        int64_t row = 2 * y - 1, column = 2 * z - 2;
        auto at = [&](int64_t i, int64_t j) {
          return x.at({0, c, std::min(std::max<int64_t>(i, 0), int64_t(1)),
                       std::min(std::max<int64_t>(j, 0), int64_t(2))});
        };
        int64_t i = floorOf(row, 4), j = floorOf(column, 6);
        Number v = Number(row - 4 * i) / Number(4);
        Number w = Number(column - 6 * j) / Number(6);
        Number one(1);
        expected.elements.push_back(
            (one - v) * ((one - w) * at(i, j) + w * at(i, j + 1)) +
            v * ((one - w) * at(i + 1, j) + w * at(i + 1, j + 1)));
      }
  expectEqual(
      this->template run<Number>("resize",
                                 attributes({1, 2, 4, 9}, {1, 1, 2, 2},
                                            {0, 0, -1, -2}, {1, 1, 4, 6}, true),
                                 {x})
          .at(0),
      expected);
}

TEST_F(ResizeTest, Constraints) {
  expectWellFormed("resize", attributes({4}, {1}, {0}, {2}, true), {{2}});
  expectViolation(1, "resize", attributes({4, 1}, {1}, {0}, {2}, true), {{2}});
  expectViolation(1, "resize", attributes({4}, {}, {0}, {2}, true), {{2}});
  expectViolation(1, "resize", attributes({4}, {1}, {0, 1}, {2}, true), {{2}});
  expectViolation(1, "resize", attributes({4}, {1}, {0}, {2, 3}, true), {{2}});
  expectViolation(2, "resize", attributes({-1}, {1}, {0}, {2}, true), {{2}});
  expectViolation(2, "resize", attributes({4}, {1}, {0}, {0}, true), {{2}});
  expectViolation(3, "resize", attributes({4}, {1}, {0}, {2}, true), {{0}});
}

} // namespace
