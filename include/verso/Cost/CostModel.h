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

#include <optional>
#include <shared_mutex>
#include <unordered_map>

namespace verso {

/// Where the number of a cost comes from.
enum class CostSource {
  /// A run on the device, now or earlier.
  Measured,
  /// The analytic model. To be marked as an estimate wherever it is shown.
  Estimated,
};

/// "measured" or "estimated".
llvm::StringRef name(CostSource source);

/// The time of one operator application.
struct Cost {
  double milliseconds = 0;
  /// The relative spread of the measured times; 0 for an estimate.
  double noise = 0;
  CostSource source = CostSource::Estimated;
};

struct CostModelOptions {
  /// The device. Without one, all costs are estimates.
  const kernels::Provider *provider = nullptr;
  /// Where measured times are looked up and kept, if anywhere.
  CostDatabase *database = nullptr;
  /// Whether to measure what the database does not know.
  bool allowMeasuring = true;
  kernels::MeasurementOptions measurement;
};

/// Gives each signature its cost: what the database says; else what a run on
/// the device takes, if that is allowed; else an estimate. `cost` gives the
/// same signature the same cost for the whole life of the model. All functions
/// can be called from several threads at once; only one measures at a time.
class CostModel {
public:
  /// How often each source answered, each signature counted once.
  struct Statistics {
    /// Known to the database.
    size_t found = 0;
    /// Run by this model.
    size_t measured = 0;
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
  /// measured time, or an estimate. An estimate takes into account how times
  /// measured so far of operators of the same kind compare with their
  /// estimates; that of an operator with an epilogue is the cost of the
  /// operator without it and an estimate of what the epilogue adds.
  Cost expectedCost(const kernels::Signature &signature);

  /// Finds out the cost of \p signature as `cost` does. Returns whether that
  /// was news: expected costs can be others now.
  bool learn(const kernels::Signature &signature);

  /// Whether the device has a kernel for \p signature. Without a device the
  /// answer is yes.
  bool hasKernel(const kernels::Signature &signature);

  Statistics statistics() const;

  /// The texts of all signatures whose cost was asked for, sorted.
  std::vector<std::string> signatures() const;

private:
  explicit CostModel(const CostModelOptions &modelOptions)
      : options(modelOptions) {}

  std::optional<kernels::Measurement>
  measure(const kernels::Signature &signature, const std::string &text);
  Cost determine(const kernels::Signature &signature, const std::string &text);
  bool hasKernel(const kernels::Signature &signature, const std::string &text);
  Cost estimate(const kernels::Signature &signature, const std::string &text);
  double correction(const std::string &kind) const;
  const DeviceSpeed &deviceSpeed();

  CostModelOptions options;
  /// What the database knew about the device at the start, by signature.
  std::unordered_map<std::string, kernels::Measurement> known;

  /// Guards `costs`, `expectations`, `kernelExists` and `counts`.
  mutable std::shared_mutex cacheMutex;
  std::unordered_map<std::string, Cost> costs;
  /// Answers of expectedCost that are not in `costs`.
  std::unordered_map<std::string, Cost> expectations;
  std::unordered_map<std::string, bool> kernelExists;
  Statistics counts;

  /// Held while a cost is determined, and guards what follows.
  std::mutex workMutex;
  std::optional<DeviceSpeed> speed;
  /// For each kind of operator, the logarithms of the ratios of measured times
  /// to estimates.
  struct Ratios {
    double sum = 0;
    unsigned count = 0;
  };
  std::unordered_map<std::string, Ratios> ratios;
};

/// \p signature without its epilogue and the operands of that.
kernels::Signature withoutEpilogue(kernels::Signature signature);

} // namespace verso

#endif // VERSO_COST_COSTMODEL_H
