//===- CostModel.cpp - What operators cost on a device ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/CostModel.h"
#include "verso/Cost/OperatorSignature.h"

#include <chrono>
#include <set>

namespace verso {

using kernels::Measurement;
using kernels::Signature;

llvm::StringRef name(CostSource source) {
  switch (source) {
  case CostSource::Measured:
    return "measured";
  case CostSource::Predicted:
    return "predicted";
  case CostSource::Estimated:
    return "estimated";
  }
  return "";
}

llvm::Expected<std::unique_ptr<CostModel>>
CostModel::create(const CostModelOptions &options) {
  std::unique_ptr<CostModel> model(new CostModel(options));
  model->device =
      options.provider
          ? kernels::deviceName(*options.provider, options.measurement.caches)
          : options.device;
  if (!options.database || model->device.empty())
    return std::move(model);
  if (llvm::Error error = options.database->forEach(
          model->device, [&](const CostRecord &record) {
            model->known.emplace(record.signature, record.measurement);
            return llvm::Error::success();
          }))
    return std::move(error);
  return std::move(model);
}

double Cost::factor() const { return factorOfDoubt(deviation); }

static Cost measuredCost(const Measurement &measurement) {
  return {measurement.milliseconds, measurement.noise, /*deviation=*/0,
          CostSource::Measured};
}

/// The time of a run, looked up or taken now. To be called with workMutex held.
std::optional<Measurement> CostModel::measure(const Signature &signature,
                                              const std::string &text) {
  if (auto it = known.find(text); it != known.end()) {
    std::unique_lock<std::shared_mutex> lock(cacheMutex);
    ++counts.found;
    return it->second;
  }
  if (!isMeasuring || !options.provider)
    return std::nullopt;
  kernels::Result<Measurement> measurement =
      kernels::measure(*options.provider, signature, options.measurement);
  if (!measurement)
    return std::nullopt;
  known.emplace(text, *measurement);
  expectationsAreOld = true;
  ++version;
  if (predictor)
    predictor->add(signature, measurement->milliseconds);
  std::string failure;
  if (options.database)
    if (llvm::Error error =
            options.database->store({device, text, *measurement}))
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
Predictor &CostModel::timePredictor() {
  if (predictor)
    return *predictor;
  // What the speed is found out from is news as well.
  const DeviceSpeed &rates = deviceSpeed();
  predictor.emplace(rates);
  const std::map<std::string, Measurement> ordered(known.begin(), known.end());
  for (const auto &[text, measurement] : ordered)
    if (kernels::Result<Signature> signature = Signature::parse(text))
      predictor->add(*signature, measurement.milliseconds);
  return *predictor;
}

/// A prediction, or an estimate if nothing of the kind was measured. To be
/// called with workMutex held.
Cost CostModel::predict(const Signature &signature, const std::string &text) {
  if (!hasKernel(signature, text))
    return estimate(signature, text);
  auto prediction = timePredictor().predict(signature);
  if (!prediction)
    return estimate(signature, text);
  return {prediction->milliseconds, /*noise=*/0, prediction->deviation,
          CostSource::Predicted};
}

/// To be called with workMutex held.
Cost CostModel::determine(const Signature &signature, const std::string &text) {
  if (std::optional<Measurement> measurement = measure(signature, text))
    return measuredCost(*measurement);
  const Cost result = predict(signature, text);
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  ++(result.source == CostSource::Predicted ? counts.predicted
                                            : counts.estimated);
  return result;
}

Cost CostModel::expectedCost(const Signature &signature) {
  const std::string text = signature.text();
  if (options.countsRequests)
    noteRequest(withoutEpilogue(signature));
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
      result = predict(signature, text);
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
  if (expectationsAreOld.exchange(false)) {
    std::unique_lock<std::shared_mutex> lock(cacheMutex);
    expectations.clear();
    ++version;
  }
  return now.source != before;
}

//===----------------------------------------------------------------------===//
// Measuring what counts
//===----------------------------------------------------------------------===//

void CostModel::noteRequest(const Signature &signature, size_t count) {
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  Request &request = requests[signature.text()];
  if (request.count == 0)
    request.signature = signature;
  request.count += count;
}

/// Forgets all answers that are no measured times.
void CostModel::forgetUnmeasured() {
  std::unique_lock<std::shared_mutex> lock(cacheMutex);
  expectations.clear();
  expectationsAreOld = false;
  ++version;
  std::erase_if(costs, [](const auto &entry) {
    return entry.second.source != CostSource::Measured;
  });
}

/// The signature that is to be measured next; null if all that can be measured
/// are. To be called with workMutex held.
const Signature *CostModel::leastSure(const Requests &wanted) {
  const Signature *best = nullptr;
  double most = 0;
  for (const auto &[text, request] : wanted) {
    if (known.contains(text) || unmeasurable.contains(text) ||
        !hasKernel(request.signature, text))
      continue;
    const Cost cost = predict(request.signature, text);
    const double deviation = cost.source == CostSource::Predicted
                                 ? cost.deviation
                                 : GaussianProcess::priorDeviation;
    const double importance =
        deviation * cost.milliseconds * double(request.count);
    if (importance > most) {
      most = importance;
      best = &request.signature;
    }
  }
  return best;
}

size_t CostModel::measureLeastSure(double seconds) {
  const auto end =
      std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  Requests wanted;
  {
    std::shared_lock<std::shared_mutex> lock(cacheMutex);
    wanted = requests;
  }
  std::lock_guard<std::mutex> work(workMutex);
  const bool wasMeasuring = std::exchange(isMeasuring, true);
  // How fast the device is has been unknown as long as nothing was measured.
  speed.reset();
  predictor.reset();
  size_t count = 0;
  while (std::chrono::steady_clock::now() < end) {
    const Signature *next = leastSure(wanted);
    if (!next)
      break;
    const std::string text = next->text();
    if (measure(*next, text))
      ++count;
    else
      unmeasurable.insert(text);
  }
  isMeasuring = wasMeasuring;
  forgetUnmeasured();
  return count;
}

//===----------------------------------------------------------------------===//
// Costs
//===----------------------------------------------------------------------===//

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

bool CostModel::folds(const Signature &producer, const Signature &consumer,
                      size_t operand) const {
  return options.provider && mayBeFolded(consumer.kind) &&
         options.provider->folds(producer, consumer, operand);
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
