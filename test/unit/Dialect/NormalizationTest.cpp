//===- NormalizationTest.cpp - Normalisations, attention by plain loops -===//
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

class NormalizationTest : public OperatorTest {};

/// (x - mean) / sqrt(variance + epsilon) for a list of numbers.
std::vector<double> normalized(const std::vector<double> &list,
                               double epsilon) {
  long double mean = 0, variance = 0;
  for (double x : list)
    mean += x;
  mean /= list.size();
  for (double x : list)
    variance += (x - mean) * (x - mean);
  variance /= list.size();
  std::vector<double> result;
  for (double x : list)
    result.push_back(double((x - mean) / std::sqrt(variance + epsilon)));
  return result;
}

/// The same numbers divided by their root mean square.
std::vector<double> rootMeanSquare(const std::vector<double> &list,
                                   double epsilon) {
  long double square = 0;
  for (double x : list)
    square += (long double)x * x;
  std::vector<double> result;
  for (double x : list)
    result.push_back(double(x / std::sqrt(square / list.size() + epsilon)));
  return result;
}

TEST_F(NormalizationTest, OverTheLastDimensions) {
  for (const Shape &shape :
       {Shape{2, 3, 4}, Shape{2, 1, 1}, Shape{0, 2, 2}, Shape{1, 2, 1}})
    for (int64_t axis = 0; axis < 3; ++axis) {
      if (numElements(shape) == 0 && axis == 0)
        continue; // C4
      Shape last(shape.begin() + axis, shape.end());
      auto x = randomTensor<double>(shape, 1);
      auto scale = randomTensor<double>(last, 2);
      auto bias = randomTensor<double>(last, 3);
      size_t count = numElements(last);
      Tensor<double> layer{shape, {}}, unbiased{shape, {}}, rms{shape, {}};
      for (size_t begin = 0; begin < x.elements.size(); begin += count) {
        std::vector<double> group(x.elements.begin() + begin,
                                  x.elements.begin() + begin + count);
        std::vector<double> centred = normalized(group, 0.25);
        std::vector<double> divided = rootMeanSquare(group, 0.25);
        for (size_t i = 0; i < count; ++i) {
          unbiased.elements.push_back(centred[i] * scale.elements[i]);
          layer.elements.push_back(unbiased.elements.back() + bias.elements[i]);
          rms.elements.push_back(divided[i] * scale.elements[i]);
        }
      }
      std::string attributes =
          "axis = " + std::to_string(axis) + " : i64, epsilon = 0.25 : f64";
      expectEqual(run<double>("layer_norm", attributes, {x, scale, bias}).at(0),
                  layer);
      expectEqual(run<double>("layer_norm", attributes, {x, scale}).at(0),
                  unbiased);
      expectEqual(run<double>("rms_norm", attributes, {x, scale}).at(0), rms);
    }
}

TEST_F(NormalizationTest, LastDimensionsConstraints) {
  auto attributes = [](int64_t axis) {
    return "axis = " + std::to_string(axis) + " : i64, epsilon = 0.25 : f64";
  };
  for (llvm::StringRef name : {"layer_norm", "rms_norm"}) {
    expectViolation(1, name, attributes(2), {{2, 3}, {3}});
    expectViolation(1, name, attributes(-1), {{2, 3}, {3}});
    expectViolation(3, name, attributes(1), {{2, 3}, {2}});
    expectViolation(3, name, attributes(0), {{2, 3}, {3}});
    expectViolation(4, name, attributes(1), {{2, 0}, {0}});
  }
  expectViolation(3, "layer_norm", attributes(1), {{2, 3}, {3}, {1}});
}

TEST_F(NormalizationTest, GroupNorm) {
  for (int64_t group : {1, 2, 3})
    for (int64_t perGroup : {1, 2})
      for (const Shape &spatial : {Shape{}, Shape{1}, Shape{3, 2}}) {
        int64_t channels = group * perGroup;
        Shape shape = {2, channels};
        shape.append(spatial.begin(), spatial.end());
        auto x = randomTensor<double>(shape, 4);
        auto scale = randomTensor<double>({channels}, 5);
        auto bias = randomTensor<double>({channels}, 6);
        Tensor<double> expected{shape, {}};
        size_t area = numElements(spatial), count = perGroup * area;
        for (size_t begin = 0; begin < x.elements.size(); begin += count) {
          std::vector<double> list = normalized(
              std::vector<double>(x.elements.begin() + begin,
                                  x.elements.begin() + begin + count),
              0.5);
          for (size_t i = 0; i < count; ++i) {
            size_t channel = (begin + i) / area % channels;
            expected.elements.push_back(list[i] * scale.elements[channel] +
                                        bias.elements[channel]);
          }
        }
        expectEqual(run<double>("group_norm",
                                "group = " + std::to_string(group) +
                                    " : i64, epsilon = 0.5 : f64",
                                {x, scale, bias})
                        .at(0),
                    expected);
      }
}

TEST_F(NormalizationTest, GroupNormConstraints) {
  auto attributes = [](int64_t group) {
    return "group = " + std::to_string(group) + " : i64, epsilon = 0.5 : f64";
  };
  expectViolation(1, "group_norm", attributes(1), {{4}, {4}, {4}});
  expectViolation(1, "group_norm", attributes(1), {{2, 4}, {1, 4}, {4}});
  expectViolation(3, "group_norm", attributes(1), {{2, 4}, {4}, {3}});
  expectViolation(4, "group_norm", attributes(0), {{2, 4}, {4}, {4}});
  expectViolation(4, "group_norm", attributes(3), {{2, 4}, {4}, {4}});
  expectViolation(5, "group_norm", attributes(1), {{2, 0}, {0}, {0}});
  expectViolation(5, "group_norm", attributes(1), {{2, 4, 0}, {4}, {4}});
}

TEST_F(NormalizationTest, Attention) {
  // Batch, queries, keys, features, features of the values.
  for (int64_t b : {1, 2})
    for (int64_t l : {0, 1, 3})
      for (int64_t s : {1, 2})
        for (int64_t d : {0, 1, 2})
          for (int64_t e : {1, 2})
            for (int64_t maskRank : {-1, 1, 2, 3}) {
              auto query = randomTensor<double>({b, l, d}, 7);
              auto key = randomTensor<double>({b, s, d}, 8);
              auto value = randomTensor<double>({b, s, e}, 9);
              std::vector<Tensor<double>> operands = {query, key, value};
              if (maskRank >= 0) {
                Shape shape = {1, l, s};
                operands.push_back(randomTensor<double>(
                    Shape(shape.end() - maskRank, shape.end()), 10));
              }
              Tensor<double> expected{{b, l, e}, {}};
              for (int64_t n = 0; n < b; ++n)
                for (int64_t i = 0; i < l; ++i) {
                  std::vector<long double> weights;
                  long double total = 0;
                  for (int64_t j = 0; j < s; ++j) {
                    long double score = 0;
                    for (int64_t k = 0; k < d; ++k)
                      score += query.at({n, i, k}) * key.at({n, j, k});
                    score *= 0.5;
                    if (maskRank == 1)
                      score += operands[3].at({j});
                    if (maskRank == 2)
                      score += operands[3].at({i, j});
                    if (maskRank == 3)
                      score += operands[3].at({0, i, j});
                    weights.push_back(std::exp(score));
                    total += weights.back();
                  }
                  for (int64_t c = 0; c < e; ++c) {
                    long double sum = 0;
                    for (int64_t j = 0; j < s; ++j)
                      sum += weights[j] / total * value.at({n, j, c});
                    expected.elements.push_back(double(sum));
                  }
                }
              expectEqual(
                  run<double>("attention", "scale = 0.5 : f64", operands).at(0),
                  expected);
            }
}

TEST_F(NormalizationTest, AttentionConstraints) {
  std::string scale = "scale = 1.0 : f64";
  Shape q = {2, 3, 4}, k = {2, 5, 4}, v = {2, 5, 6};
  expectWellFormed("attention", scale, {q, k, v});
  expectViolation(1, "attention", scale, {{3}, {3}, {3}});
  expectViolation(1, "attention", scale, {q, k, {5, 6}});
  expectViolation(1, "attention", scale, {q, k, v, {1, 1, 3, 5}});
  expectViolation(3, "attention", scale, {q, {1, 5, 4}, v});
  expectViolation(3, "attention", scale, {q, k, {1, 5, 6}});
  expectViolation(4, "attention", scale, {q, {2, 5, 3}, v});
  expectViolation(4, "attention", scale, {q, k, {2, 4, 6}});
  expectViolation(5, "attention", scale, {q, k, v, {3, 4}});
}

TEST_F(NormalizationTest, LogSoftmax) {
  for (const Shape &shape : {Shape{2, 3}, Shape{1, 1}, Shape{0, 3}})
    for (int64_t axis : {0, 1}) {
      auto x = randomTensor<double>(shape, 11);
      if (x.elements.size() > 3)
        x.elements[1] = 800; // The exponential alone would overflow.
      Tensor<double> expected{shape, {}};
      for (int64_t i = 0; i < shape[0]; ++i)
        for (int64_t j = 0; j < shape[1]; ++j) {
          long double sum = 0, own = x.at({i, j});
          for (int64_t k = 0; k < shape[axis]; ++k)
            sum += std::exp((axis == 0 ? x.at({k, j}) : x.at({i, k})) - own);
          expected.elements.push_back(double(-std::log(sum)));
        }
      expectEqual(run<double>("log_softmax",
                              "axis = " + std::to_string(axis) + " : i64", {x})
                      .at(0),
                  expected);
    }
  expectViolation(1, "log_softmax", "axis = 2 : i64", {{2, 3}});
}

TEST_F(NormalizationTest, LocalResponse) {
  for (int64_t size : {1, 2, 3, 4, 9}) {
    auto x = randomTensor<double>({2, 5, 2}, 9);
    Tensor<double> expected{x.shape, {}};
    for (int64_t n = 0; n < 2; ++n)
      for (int64_t c = 0; c < 5; ++c)
        for (int64_t i = 0; i < 2; ++i) {
          double sum = 0;
          int64_t first = c - (size - 1) / 2;
          for (int64_t k = first; k < first + size; ++k)
            sum += x.at({n, k, i}) * x.at({n, k, i}); // 0 outside
          expected.elements.push_back(
              x.at({n, c, i}) / std::pow(2 + 0.5 / double(size) * sum, 0.75));
        }
    std::string attributes =
        "size = " + std::to_string(size) +
        " : i64, alpha = 0.5 : f64, beta = 0.75 : f64, bias = 2.0 : f64";
    expectEqual(run<double>("local_response_norm", attributes, {x}).at(0),
                expected);
  }
}

TEST_F(NormalizationTest, LocalResponseConstraints) {
  auto attributes = [](int64_t size) {
    return "size = " + std::to_string(size) +
           " : i64, alpha = 0.5 : f64, beta = 0.75 : f64, bias = 2.0 : f64";
  };
  expectViolation(2, "local_response_norm", attributes(3), {{2}});
  expectViolation(3, "local_response_norm", attributes(0), {{2, 2}});
  expectWellFormed("local_response_norm", attributes(7), {{2, 2}});
  integerOperands = {0};
  expectViolation(1, "local_response_norm", attributes(3), {{2, 2}});
}

} // namespace
