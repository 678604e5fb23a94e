//===- GaussianProcess.h - Regression that knows its error ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_GAUSSIANPROCESS_H
#define VERSO_COST_GAUSSIANPROCESS_H

#include "llvm/ADT/ArrayRef.h"

#include <memory>
#include <vector>

namespace verso {

/// A mean with its standard deviation.
struct Normal {
  double mean = 0;
  double deviation = 0;
};

/// A Gaussian process: from values at some points, the value at any other with
/// how far it may be off. Between points that are alike values are alike; how
/// alike, and how noisy, follows from the points, by the likelihood of each
/// without itself. The same points give the same process.
class GaussianProcess {
public:
  /// Learns from \p points, all of one length, and their \p values. Without
  /// points everything is expected to be 0, with a deviation of
  /// priorDeviation. If \p like is given, values are as alike and as noisy as
  /// in that process, which is much quicker.
  GaussianProcess(std::vector<std::vector<double>> points,
                  llvm::ArrayRef<double> values,
                  const GaussianProcess *like = nullptr);
  GaussianProcess(GaussianProcess &&) noexcept;
  GaussianProcess &operator=(GaussianProcess &&) noexcept;
  ~GaussianProcess();

  /// The value at \p point, as if measured once.
  Normal predict(llvm::ArrayRef<double> point) const;

  /// For each point what the process says of it without itself.
  std::vector<Normal> predictEachLeftOut() const;

  static constexpr double priorDeviation = 0.7;

private:
  struct State;
  std::unique_ptr<State> state;
};

} // namespace verso

#endif // VERSO_COST_GAUSSIANPROCESS_H
