//===- Predictor.h - Times from those of other signatures -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_PREDICTOR_H
#define VERSO_COST_PREDICTOR_H

#include "verso/Cost/AnalyticModel.h"
#include "verso/Cost/GaussianProcess.h"

#include <map>
#include <optional>
#include <string>

namespace verso {

/// By what factor a time may be off in nine of ten cases, if its logarithm is
/// normally distributed with this deviation.
double factorOfDoubt(double deviation);

/// The coordinates of a signature among those of its kind: logarithms of what
/// its time depends on. Signatures of one kind have equally many.
std::vector<double> featuresOf(const kernels::Signature &signature);

/// Predicts the times of signatures from times of others of their kind: a
/// Gaussian process for each kind says by what the analytic estimate is to be
/// multiplied, and how sure that is.
class Predictor {
public:
  /// What a time is taken to be, and how sure that is.
  struct Prediction {
    double milliseconds = 0;
    /// The standard deviation of the logarithm of the time.
    double deviation = 0;
  };

  explicit Predictor(const DeviceSpeed &deviceSpeed) : speed(deviceSpeed) {}

  /// Takes in a time.
  void add(const kernels::Signature &signature, double milliseconds);

  /// The time of \p signature; nothing if no time of its kind is known.
  std::optional<Prediction> predict(const kernels::Signature &signature);

  /// For each time of \p kind that predictions learn from (of more than a
  /// hundred and sixty, as many, evenly chosen): the time, and what would be
  /// predicted without it.
  std::vector<std::pair<double, Prediction>>
  predictEachLeftOut(const std::string &kind);

private:
  struct Kind {
    std::vector<std::vector<double>> points;
    /// The logarithms of measured time / estimate, and the estimates.
    std::vector<double> values, estimates;
    std::optional<GaussianProcess> process;
    /// The numbers of the points that the process has learned from.
    std::vector<size_t> chosen;
    /// How many points there were when the process was made, and when its
    /// settings were.
    size_t learned = 0, settled = 0;
  };

  const GaussianProcess &processOf(Kind &kind);

  DeviceSpeed speed;
  std::map<std::string, Kind, std::less<>> kinds;
};

} // namespace verso

#endif // VERSO_COST_PREDICTOR_H
