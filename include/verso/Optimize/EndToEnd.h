//===- EndToEnd.h - Two models side by side, end to end --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What decides whether an optimised model is given to the user: it computes the
// same, and it is faster, on every engine that can run it.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_ENDTOEND_H
#define VERSO_OPTIMIZE_ENDTOEND_H

#include "verso/Optimize/Engine.h"
#include "verso/Runtime/Comparison.h"
#include "verso/Runtime/Latency.h"

namespace verso {

struct EndToEndOptions {
  /// How many random inputs are tried for each choice of sizes.
  unsigned seeds = 3;
  uint64_t seed = 0;
  /// The largest error, relative to the largest element of the output, that
  /// passes.
  double tolerance = 1e-4;
  /// The time to spend on timing one pair of models on one engine; at least
  /// `minimumRounds` are made.
  double secondsPerTiming = 3;
  unsigned minimumRounds = 7;
  unsigned maximumRounds = 400;
};

/// Random inputs for a model, the same for the same seed.
std::vector<NamedTensor> randomInputs(llvm::ArrayRef<InputDescription> inputs,
                                      uint64_t seed);

/// What came of checking a pair of models.
struct AccuracyReport {
  /// The worst difference seen.
  Comparison worst;
  /// The engines that took part, and why others did not.
  std::vector<std::string> checkedWith, notCheckedWith;

  /// Adds what came of another check.
  void merge(const AccuracyReport &other);

  bool passed(double tolerance) const {
    return !checkedWith.empty() && worst.within(tolerance);
  }
};

/// Checks on each engine that `after` computes what `before` does, for each
/// list of input sizes in `sizes` and for several random inputs. An engine that
/// cannot run `before` is left out; one that runs `before` but not `after` is a
/// mismatch. Results on different engines are compared as well.
AccuracyReport
checkAccuracy(llvm::ArrayRef<Engine *> engines, const RunnableModel &before,
              const RunnableModel &after,
              llvm::ArrayRef<std::vector<InputDescription>> sizes,
              const EndToEndOptions &options);

/// The milliseconds of each run, by model.
using LatencySamples = std::vector<std::vector<double>>;

/// Calls `time`, which times so many rounds of runs, once to see how long a
/// round takes, and then for as many as the options' time allows.
llvm::Expected<LatencySamples> sampleWithin(
    const EndToEndOptions &options,
    llvm::function_ref<llvm::Expected<LatencySamples>(unsigned rounds)> time);

/// Times models in turn on one engine, as often as the options' time allows;
/// the milliseconds of each run, by model.
llvm::Expected<std::vector<std::vector<double>>>
sampleLatency(Engine &engine, llvm::ArrayRef<RunnableModel> models,
              llvm::ArrayRef<InputDescription> inputs,
              const EndToEndOptions &options);

/// Times both models in turn on one engine.
llvm::Expected<LatencyComparison> measureLatency(
    Engine &engine, const RunnableModel &before, const RunnableModel &after,
    llvm::ArrayRef<InputDescription> inputs, const EndToEndOptions &options);

} // namespace verso

#endif // VERSO_OPTIMIZE_ENDTOEND_H
