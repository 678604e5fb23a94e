//===- CostModel.cpp - What operators cost on a device ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/CostModel.h"

#include <cmath>
#include <set>

namespace verso {

using kernels::Measurement;
using kernels::Signature;

llvm::StringRef name(CostSource source) {
  switch (source) {
  case CostSource::Measured:
    return "measured";
  case CostSource::Estimated:
    return "estimated";
  }
  return "";
}

llvm::Expected<std::unique_ptr<CostModel>>
CostModel::create(const CostModelOptions &options) {
  std::unique_ptr<CostModel> model(new CostModel(options));
  if (!options.provider || !options.database)
    return std::move(model);
  if (llvm::Error error = options.database->forEach(
          options.provider->fingerprint(), [&](const CostRecord &record) {
            model->known.emplace(record.signature, record.measurement);
            return llvm::Error::success();
          }))
    return std::move(error);
  return std::move(model);
}

static Cost measuredCost(const Measurement &measurement) {
  return {measurement.milliseconds, measurement.noise, CostSource::Measured};
}

/// The time of a run, looked up or taken now. To be called with workMutex held.
std::optional<Measurement> CostModel::measure(const Signature &signature,
                                              const std::string &text) {
  if (auto it = known.find(text); it != known.end()) {
    std::unique_lock<std::shared_mutex> lock(cacheMutex);
    ++counts.found;
    return it->second;
  }
  if (!options.provider || !options.allowMeasuring)
    return std::nullopt;
  kernels::Result<Measurement> measurement =
      kernels::measure(*options.provider, signature, options.measurement);
  if (!measurement)
    return std::nullopt;
  known.emplace(text, *measurement);
  std::string failure;
  if (options.database)
    if (llvm::Error error = options.database->store(
            {options.provider->fingerprint(), text, *measurement}))
      failure = llvm::toString(std::move(error));
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  ++counts.measured;
  if (counts.databaseError.empty())
    counts.databaseError = failure;
  return *measurement;
}

/// To be called with workMutex held.
const DeviceSpeed &CostModel::deviceSpeed() {
  if (!speed)
    speed = calibrate(
        [&](const Signature &probe) { return measure(probe, probe.text()); });
  return *speed;
}

/// To be called with workMutex held.
Cost CostModel::estimate(const Signature &signature, const std::string &text) {
  Cost result;
  result.milliseconds = hasKernel(signature, text)
                            ? estimateMilliseconds(signature, deviceSpeed())
                            : estimateInterpretedMilliseconds(signature);
  return result;
}

/// To be called with workMutex held.
Cost CostModel::determine(const Signature &signature, const std::string &text) {
  if (std::optional<Measurement> measurement = measure(signature, text))
    return measuredCost(*measurement);
  const Cost result = estimate(signature, text);
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  ++counts.estimated;
  return result;
}

/// By what an estimate is to be multiplied. To be called with workMutex held.
double CostModel::correction(const std::string &kind) const {
  auto it = ratios.find(kind);
  return it == ratios.end() ? 1 : std::exp(it->second.sum / it->second.count);
}

Signature withoutEpilogue(Signature signature) {
  signature.operands.resize(signature.ownOperandCount());
  signature.epilogue.clear();
  return signature;
}

Cost CostModel::expectedCost(const Signature &signature) {
  const std::string text = signature.text();
  {
    std::shared_lock<std::shared_mutex> lock(cacheMutex);
    if (auto it = costs.find(text); it != costs.end())
      return it->second;
    if (auto it = expectations.find(text); it != expectations.end())
      return it->second;
  }
  Cost result;
  if (signature.epilogue.empty()) {
    std::lock_guard<std::mutex> work(workMutex);
    if (auto it = known.find(text); it != known.end()) {
      result = measuredCost(it->second);
    } else {
      result = estimate(signature, text);
      if (hasKernel(signature, text))
        result.milliseconds *= correction(signature.kind);
    }
  } else {
    const Signature base = withoutEpilogue(signature);
    result = expectedCost(base);
    std::lock_guard<std::mutex> work(workMutex);
    const double added = estimate(signature, text).milliseconds -
                         estimate(base, base.text()).milliseconds;
    result.milliseconds += std::max(0.0, added);
  }
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  expectations.emplace(text, result);
  return result;
}

bool CostModel::learn(const Signature &signature) {
  const std::string text = signature.text();
  {
    std::shared_lock<std::shared_mutex> lock(cacheMutex);
    if (costs.contains(text))
      return false;
  }
  const CostSource before = expectedCost(signature).source;
  const Cost now = cost(signature);
  std::lock_guard<std::mutex> work(workMutex);
  if (now.source == CostSource::Measured && signature.epilogue.empty()) {
    const double estimated = estimate(signature, text).milliseconds;
    if (estimated > 0 && now.milliseconds > 0) {
      Ratios &entry = ratios[signature.kind];
      entry.sum += std::log(now.milliseconds / estimated);
      ++entry.count;
    }
  }
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  expectations.clear();
  return now.source != before;
}

Cost CostModel::cost(const Signature &signature) {
  const std::string text = signature.text();
  const auto cached = [&]() -> std::optional<Cost> {
    std::shared_lock<std::shared_mutex> lock(cacheMutex);
    auto it = costs.find(text);
    return it == costs.end() ? std::nullopt : std::optional(it->second);
  };
  if (std::optional<Cost> result = cached())
    return *result;
  std::lock_guard<std::mutex> work(workMutex);
  // Another thread may have been faster.
  if (std::optional<Cost> result = cached())
    return *result;
  const Cost result = determine(signature, text);
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  costs.emplace(text, result);
  return result;
}

bool CostModel::hasKernel(const Signature &signature, const std::string &text) {
  if (!options.provider)
    return true;
  {
    std::shared_lock<std::shared_mutex> lock(cacheMutex);
    if (auto it = kernelExists.find(text); it != kernelExists.end())
      return it->second;
  }
  const bool exists = options.provider->supports(signature);
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  kernelExists.emplace(text, exists);
  return exists;
}

bool CostModel::hasKernel(const Signature &signature) {
  return hasKernel(signature, signature.text());
}

CostModel::Statistics CostModel::statistics() const {
  std::shared_lock<std::shared_mutex> lock(cacheMutex);
  return counts;
}

std::vector<std::string> CostModel::signatures() const {
  std::shared_lock<std::shared_mutex> lock(cacheMutex);
  std::set<std::string> texts;
  for (const auto *cache : {&costs, &expectations})
    for (const auto &entry : *cache)
      texts.insert(entry.first);
  return {texts.begin(), texts.end()};
}

} // namespace verso
