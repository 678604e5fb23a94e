//===- CostModel.h - What operators cost on a device ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_COSTMODEL_H
#define VERSO_COST_COSTMODEL_H

#include "verso/Cost/AnalyticModel.h"
#include "verso/Cost/CostDatabase.h"
#include "verso/Cost/Predictor.h"

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <shared_mutex>
#include <unordered_map>

namespace verso {

/// Where the number of a cost comes from.
enum class CostSource {
  /// A run on the device, now or earlier.
  Measured,
  /// Runs of other signatures of the same kind on the device. To be marked as a
  /// prediction, with its uncertainty, wherever it is shown.
  Predicted,
  /// The analytic model. To be marked as an estimate wherever it is shown.
  Estimated,
};

/// "measured", "predicted" or "estimated".
llvm::StringRef name(CostSource source);

/// The time of one operator application.
struct Cost {
  double milliseconds = 0;
  /// The relative spread of the measured times; 0 if there are none.
  double noise = 0;
  /// Of a prediction, the standard deviation of the logarithm of the time.
  double deviation = 0;
  CostSource source = CostSource::Estimated;

  /// How far a predicted time may be off by a factor, in nine of ten cases.
  double factor() const;
};

struct CostModelOptions {
  /// The device. Without one nothing is measured, and all signatures are taken
  /// to have a kernel.
  const kernels::Provider *provider = nullptr;
  /// Without a provider: the name in the database of the device whose times
  /// count; empty for none, so that all costs are estimates.
  std::string device;
  /// Where measured times are looked up and kept, if anywhere.
  CostDatabase *database = nullptr;
  /// Whether to measure what the database does not know when it is asked for.
  bool allowMeasuring = true;
  /// Whether expectedCost counts as a request for the operator without its
  /// epilogue; see CostModel::measureLeastSure.
  bool countsRequests = false;
  /// How; times with the data elsewhere in the caches are those of another
  /// device.
  kernels::MeasurementOptions measurement;
};

/// Gives each signature its cost: what the database says; else what a run on
/// the device takes, if that is allowed; else what times of other signatures of
/// its kind say; else an estimate. `cost` gives the same signature the same
/// cost until measureLeastSure is called. All functions can be called from
/// several threads at once; only one measures at a time.
class CostModel {
public:
  /// How often each source answered, each signature counted once.
  struct Statistics {
    /// Known to the database.
    size_t found = 0;
    /// Run by this model.
    size_t measured = 0;
    size_t predicted = 0;
    size_t estimated = 0;
    /// The first failure to keep a measured time, which does not make its cost
    /// wrong; empty if there was none.
    std::string databaseError;
  };

  /// The provider and the database must outlive the model. Reads all that the
  /// database has about the device; that is the only possible error.
  static llvm::Expected<std::unique_ptr<CostModel>>
  create(const CostModelOptions &options);

  /// The cost of \p signature. An operator that the device has no kernel for
  /// costs as much as its interpretation, which is estimated.
  Cost cost(const kernels::Signature &signature);

  /// The cost of \p signature as far as it is known without measuring it: a
  /// measured time, a prediction from the times measured so far, or an
  /// estimate. That of an operator with an epilogue that was not measured is
  /// the cost of the operator without it and an estimate of what the epilogue
  /// adds.
  Cost expectedCost(const kernels::Signature &signature);

  /// Finds out the cost of \p signature as `cost` does. Returns whether that
  /// was news: expected costs can be others now.
  bool learn(const kernels::Signature &signature);

  /// A number that is another one whenever answers of expectedCost can be
  /// others than before.
  uint64_t expectationVersion() const { return version; }

  /// Whether expectedCost counts as a request.
  bool countsRequests() const { return options.countsRequests; }
  /// Counts that the cost of \p signature is wanted \p count times; for
  /// measureLeastSure.
  void noteRequest(const kernels::Signature &signature, size_t count = 1);

  /// Measures, of the signatures whose cost is wanted, those first whose cost
  /// counts most and is least sure: by the product of its deviation, its time
  /// and how often it is wanted. Stops when all are measured or \p seconds are
  /// over; how many were measured.
  size_t measureLeastSure(double seconds);

  /// Whether the device has a kernel for \p signature. Without a device the
  /// answer is yes.
  bool hasKernel(const kernels::Signature &signature);

  /// Whether the device folds \p consumer into the constants of \p producer;
  /// see kernels::Provider::folds. Without a device the answer is no.
  bool folds(const kernels::Signature &producer,
             const kernels::Signature &consumer, size_t operand) const;

  Statistics statistics() const;

  /// The texts of all signatures whose cost was asked for, sorted.
  std::vector<std::string> signatures() const;

private:
  explicit CostModel(const CostModelOptions &modelOptions)
      : options(modelOptions), isMeasuring(modelOptions.allowMeasuring) {}

  std::optional<kernels::Measurement>
  measure(const kernels::Signature &signature, const std::string &text);
  Cost determine(const kernels::Signature &signature, const std::string &text);
  bool hasKernel(const kernels::Signature &signature, const std::string &text);
  Cost estimate(const kernels::Signature &signature, const std::string &text);
  Cost predict(const kernels::Signature &signature, const std::string &text);
  const DeviceSpeed &deviceSpeed();
  Predictor &timePredictor();
  struct Request {
    kernels::Signature signature;
    size_t count = 0;
  };
  using Requests = std::map<std::string, Request>;
  const kernels::Signature *leastSure(const Requests &wanted);
  void forgetUnmeasured();

  CostModelOptions options;
  /// The name of the device in the database; empty without one.
  std::string device;
  /// What the database knew about the device at the start, by signature.
  std::unordered_map<std::string, kernels::Measurement> known;

  /// Guards what follows, up to `counts`.
  mutable std::shared_mutex cacheMutex;
  std::unordered_map<std::string, Cost> costs;
  /// Answers of expectedCost that are not in `costs`.
  std::unordered_map<std::string, Cost> expectations;
  std::unordered_map<std::string, bool> kernelExists;
  /// What is wanted, and how often.
  Requests requests;
  Statistics counts;

  /// Whether something was measured that expectations do not know of yet.
  std::atomic<bool> expectationsAreOld = false;
  std::atomic<uint64_t> version = 0;

  /// Held while a cost is determined, and guards what follows.
  std::mutex workMutex;
  bool isMeasuring;
  /// What cannot be measured, though it has a kernel.
  std::set<std::string> unmeasurable;
  std::optional<DeviceSpeed> speed;
  std::optional<Predictor> predictor;
};

} // namespace verso

#endif // VERSO_COST_COSTMODEL_H
