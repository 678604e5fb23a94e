//===- Latency.cpp - Whether one program is faster than another -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/Latency.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace verso {

static double medianOf(std::vector<double> values) {
  auto middle = values.begin() + values.size() / 2;
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2)
    return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Latency summarizeLatency(llvm::ArrayRef<double> samples) {
  if (samples.empty())
    return {};
  Latency latency;
  latency.median = medianOf(samples.vec());
  std::vector<double> deviations;
  for (double sample : samples)
    deviations.push_back(std::abs(sample - latency.median));
  latency.spread = medianOf(std::move(deviations));
  return latency;
}

LatencyComparison compareLatency(llvm::ArrayRef<double> before,
                                 llvm::ArrayRef<double> after) {
  size_t rounds = std::min(before.size(), after.size());
  LatencyComparison comparison;
  comparison.before = summarizeLatency(before.take_front(rounds));
  comparison.after = summarizeLatency(after.take_front(rounds));
  std::vector<double> ratios;
  for (size_t i = 0; i < rounds; ++i)
    if (before[i] > 0)
      ratios.push_back(after[i] / before[i]);
  if (ratios.empty()) {
    comparison.noise = 1;
    return comparison;
  }
  Latency ratio = summarizeLatency(ratios);
  comparison.ratio = ratio.median;
  // For a normal distribution the standard deviation is 1.4826 times the
  // median absolute deviation, and the standard error of a median is 1.2533
  // standard deviations over the root of the number of samples.
  double standardError =
      1.2533 * 1.4826 * ratio.spread / std::sqrt(double(ratios.size()));
  comparison.noise = std::max(0.01, 3 * standardError);
  return comparison;
}

} // namespace verso
