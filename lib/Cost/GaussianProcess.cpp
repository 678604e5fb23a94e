//===- GaussianProcess.cpp - Regression that knows its error --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The covariance of two points is
//
//   v (b + t(l) x.y / d + m(|x - y| / (l sqrt(d)))) + v n [x = y]
//
// with d coordinates, scaled to a deviation of 1. b lets the level be anything
// near 0; the product of the points lets values rise or fall with a coordinate
// beyond the points that are known; m is Matern's function of order 3/2. The
// length l and the noise n are those of a small grid with the largest sum of
// the logarithms of the densities of each value without itself; v is what makes
// the values as spread as they are, drawn to the prior.
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/GaussianProcess.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <array>
#include <cmath>
#include <limits>

namespace verso {

using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The part of the covariance that all points share, and that of slopes.
static constexpr double levelVariance = 1;
static constexpr double slopeVariance = 0.3;

/// How many values the prior's spread counts as much as.
static constexpr double priorWeight = 3;

static constexpr std::array<double, 5> lengths = {0.25, 0.5, 1, 2, 4};
static constexpr std::array<double, 5> noises = {1e-3, 1e-2, 3e-2, 0.1, 0.3};

struct GaussianProcess::State {
  MatrixXd points; ///< one in each row, scaled
  VectorXd values;
  VectorXd centre, scale;
  double length = 1, noise = 0.1, variance = 1;
  /// Of the covariance of the points, without v.
  Eigen::LLT<MatrixXd> factors;
  VectorXd weights = VectorXd(); ///< inverse covariance times values

  double covariance(const VectorXd &a, const VectorXd &b) const;
  void factorize();
  MatrixXd inverse() const;
  void scaleVariance();
  double leaveOneOutDensity() const;
  Normal leftOut(const MatrixXd &inverse, Eigen::Index i) const;
};

double GaussianProcess::State::covariance(const VectorXd &a,
                                          const VectorXd &b) const {
  const double count = static_cast<double>(std::max<Eigen::Index>(a.size(), 1));
  const double distance = std::sqrt(3 * (a - b).squaredNorm() / count) / length;
  return levelVariance + slopeVariance * a.dot(b) / count +
         (1 + distance) * std::exp(-distance);
}

void GaussianProcess::State::factorize() {
  const Eigen::Index count = points.rows();
  MatrixXd matrix(count, count);
  std::vector<VectorXd> rows;
  for (Eigen::Index i = 0; i < count; ++i)
    rows.emplace_back(points.row(i).transpose());
  for (Eigen::Index i = 0; i < count; ++i) {
    for (Eigen::Index k = 0; k < i; ++k)
      matrix(i, k) = matrix(k, i) = covariance(rows[i], rows[k]);
    matrix(i, i) = covariance(rows[i], rows[i]) + noise;
  }
  factors.compute(matrix);
  weights = factors.solve(values);
  scaleVariance();
}

void GaussianProcess::State::scaleVariance() {
  constexpr double prior =
      priorDeviation * priorDeviation / (levelVariance + slopeVariance + 1);
  variance = (values.dot(weights) + priorWeight * prior) /
             (static_cast<double>(values.size()) + priorWeight);
}

MatrixXd GaussianProcess::State::inverse() const {
  return factors.solve(MatrixXd::Identity(points.rows(), points.rows()));
}

/// From the inverse, without another factorization: the mean is the value less
/// weight / inverse, the variance 1 / inverse.
Normal GaussianProcess::State::leftOut(const MatrixXd &inverse,
                                       Eigen::Index i) const {
  return {values[i] - weights[i] / inverse(i, i),
          std::sqrt(variance / inverse(i, i))};
}

double GaussianProcess::State::leaveOneOutDensity() const {
  const MatrixXd inverted = inverse();
  double sum = 0;
  for (Eigen::Index i = 0; i < values.size(); ++i) {
    const Normal other = leftOut(inverted, i);
    const double off = (values[i] - other.mean) / other.deviation;
    sum -= std::log(other.deviation) + off * off / 2;
  }
  return sum;
}

GaussianProcess::GaussianProcess(std::vector<std::vector<double>> points,
                                 llvm::ArrayRef<double> values,
                                 const GaussianProcess *like)
    : state(std::make_unique<State>()) {
  const auto count = static_cast<Eigen::Index>(points.size());
  const auto width =
      count == 0 ? 0 : static_cast<Eigen::Index>(points.front().size());
  state->points.resize(count, width);
  state->values.resize(count);
  for (Eigen::Index i = 0; i < count; ++i) {
    state->values[i] = values[static_cast<size_t>(i)];
    for (Eigen::Index k = 0; k < width; ++k)
      state->points(i, k) =
          points[static_cast<size_t>(i)][static_cast<size_t>(k)];
  }
  state->centre = VectorXd::Zero(width);
  state->scale = VectorXd::Ones(width);
  if (count == 0) {
    state->scaleVariance();
    return;
  }
  state->centre = state->points.colwise().mean();
  for (Eigen::Index k = 0; k < width; ++k) {
    auto column = state->points.col(k);
    column.array() -= state->centre[k];
    // Coordinates are logarithms: a spread below this is no reason to tell
    // points apart by them.
    constexpr double leastSpread = 0.5;
    state->scale[k] =
        std::max(leastSpread, std::sqrt(column.squaredNorm() / double(count)));
    column /= state->scale[k];
  }
  if (like && like->state->values.size() > 0) {
    state->length = like->state->length;
    state->noise = like->state->noise;
    state->factorize();
    return;
  }
  double best = -std::numeric_limits<double>::infinity();
  double bestLength = lengths[0], bestNoise = noises[0];
  for (double length : lengths)
    for (double noise : noises) {
      state->length = length;
      state->noise = noise;
      state->factorize();
      const double density = state->leaveOneOutDensity();
      if (density > best) {
        best = density;
        bestLength = length;
        bestNoise = noise;
      }
    }
  state->length = bestLength;
  state->noise = bestNoise;
  state->factorize();
}

GaussianProcess::GaussianProcess(GaussianProcess &&) noexcept = default;
GaussianProcess &
GaussianProcess::operator=(GaussianProcess &&) noexcept = default;
GaussianProcess::~GaussianProcess() = default;

Normal GaussianProcess::predict(llvm::ArrayRef<double> point) const {
  const Eigen::Index count = state->points.rows();
  if (count == 0)
    return {0, priorDeviation};
  VectorXd scaled(state->points.cols());
  for (Eigen::Index k = 0; k < scaled.size(); ++k)
    scaled[k] =
        (point[static_cast<size_t>(k)] - state->centre[k]) / state->scale[k];
  VectorXd shared(count);
  for (Eigen::Index i = 0; i < count; ++i)
    shared[i] = state->covariance(scaled, state->points.row(i).transpose());
  const double own = state->covariance(scaled, scaled) + state->noise;
  const VectorXd solved = state->factors.matrixL().solve(shared);
  const double rest = std::max(own - solved.squaredNorm(), state->noise);
  return {shared.dot(state->weights), std::sqrt(state->variance * rest)};
}

std::vector<Normal> GaussianProcess::predictEachLeftOut() const {
  std::vector<Normal> result;
  if (state->values.size() == 0)
    return result;
  const MatrixXd inverted = state->inverse();
  for (Eigen::Index i = 0; i < state->values.size(); ++i)
    result.push_back(state->leftOut(inverted, i));
  return result;
}

} // namespace verso
