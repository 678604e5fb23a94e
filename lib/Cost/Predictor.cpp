//===- Predictor.cpp - Times from those of other signatures ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/Predictor.h"

#include <cmath>

namespace verso {

using kernels::Signature;
using kernels::TensorDescription;

/// Learning takes time that grows with the third power of this.
static constexpr size_t mostPoints = 160;

/// A process is settled anew when the points have grown by this factor.
static constexpr double settlingFactor = 1.3;

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

static double logarithm(double amount) { return std::log2(1 + amount); }

/// The extent of dimension \p index of \p tensor, counted from the end if it is
/// negative; 1 if there is none.
static double extent(const TensorDescription &tensor, int index) {
  const int rank = static_cast<int>(tensor.rank());
  const int place = index < 0 ? rank + index : index;
  return place >= 0 && place < rank ? double(tensor.shape[size_t(place)]) : 1;
}

static double product(const Signature &signature, std::string_view name) {
  auto attribute = signature.attributes.find(name);
  double result = 1;
  if (attribute != signature.attributes.end())
    for (int64_t value : attribute->second.list())
      result *= std::abs(static_cast<double>(value));
  return result;
}

std::vector<double> featuresOf(const Signature &signature) {
  const Work work = workOf(signature);
  static const TensorDescription none;
  const auto operand = [&](size_t i) -> const TensorDescription & {
    return i < signature.operands.size() ? signature.operands[i] : none;
  };
  const TensorDescription &result =
      signature.results.empty() ? none : signature.results[0];
  double constants = 0, decided = 0;
  for (const TensorDescription &tensor : signature.operands) {
    constants += tensor.constant ? double(tensor.bytes()) : 0;
    decided += !tensor.constant && !tensor.layout.isAny();
  }
  std::vector<double> features = {
      logarithm(work.operations),
      logarithm(work.bytes),
      logarithm(constants),
      logarithm(double(result.bytes())),
      decided,
      double(signature.epilogue.size()),
      double(signature.operands.size()),
      logarithm(double(result.elementCount())) -
          logarithm(double(result.bytes())),
      // Channels of an image or rows of a matrix, on both sides.
      logarithm(extent(operand(0), 1)),
      logarithm(extent(result, 1)),
      logarithm(extent(operand(0), -1)),
      logarithm(extent(result, -1)),
      logarithm(extent(result, -2)),
      // The constant or second operand: channels of a group, columns, windows.
      logarithm(extent(operand(1), 1)),
      logarithm(extent(operand(1), -1)),
      double(result.rank()),
      logarithm(product(signature, "kernel")),
      logarithm(product(signature, "strides")),
      logarithm(product(signature, "dilations")),
      logarithm(product(signature, "group")),
      product(signature, "axis"),
  };
  return features;
}

//===----------------------------------------------------------------------===//
// Prediction
//===----------------------------------------------------------------------===//

/// In nine of ten cases a normally distributed number is no further from the
/// mean than this many deviations.
static constexpr double nineOfTen = 1.645;

double factorOfDoubt(double deviation) {
  return std::exp(nineOfTen * deviation);
}

void Predictor::add(const Signature &signature, double milliseconds) {
  const double estimate = estimateMilliseconds(signature, speed);
  if (!(estimate > 0) || !(milliseconds > 0))
    return;
  Kind &kind = kinds[signature.kind];
  kind.points.push_back(featuresOf(signature));
  kind.values.push_back(std::log(milliseconds / estimate));
  kind.estimates.push_back(estimate);
}

const GaussianProcess &Predictor::processOf(Kind &kind) {
  const size_t count = kind.points.size();
  if (kind.process && kind.learned == count)
    return *kind.process;
  const bool settles =
      !kind.process || double(count) >= settlingFactor * double(kind.settled);
  const size_t used = std::min(count, mostPoints);
  kind.chosen.clear();
  std::vector<std::vector<double>> points;
  std::vector<double> values;
  for (size_t i = 0; i < used; ++i) {
    // The last one is always among them.
    kind.chosen.push_back((i + 1) * count / used - 1);
    points.push_back(kind.points[kind.chosen.back()]);
    values.push_back(kind.values[kind.chosen.back()]);
  }
  GaussianProcess process(std::move(points), values,
                          settles ? nullptr : &*kind.process);
  kind.process = std::move(process);
  kind.learned = count;
  if (settles)
    kind.settled = count;
  return *kind.process;
}

std::optional<Predictor::Prediction>
Predictor::predict(const Signature &signature) {
  auto kind = kinds.find(signature.kind);
  if (kind == kinds.end())
    return std::nullopt;
  const Normal ratio = processOf(kind->second).predict(featuresOf(signature));
  return Prediction{estimateMilliseconds(signature, speed) *
                        std::exp(ratio.mean),
                    ratio.deviation};
}

std::vector<std::pair<double, Predictor::Prediction>>
Predictor::predictEachLeftOut(const std::string &name) {
  std::vector<std::pair<double, Prediction>> result;
  auto kind = kinds.find(name);
  if (kind == kinds.end())
    return result;
  const std::vector<Normal> ratios =
      processOf(kind->second).predictEachLeftOut();
  for (size_t i = 0; i < ratios.size(); ++i) {
    const size_t point = kind->second.chosen[i];
    const double estimate = kind->second.estimates[point];
    result.emplace_back(
        estimate * std::exp(kind->second.values[point]),
        Prediction{estimate * std::exp(ratios[i].mean), ratios[i].deviation});
  }
  return result;
}

} // namespace verso
