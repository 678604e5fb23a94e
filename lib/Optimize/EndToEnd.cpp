//===- EndToEnd.cpp - Two models side by side, end to end -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/EndToEnd.h"
#include <algorithm>

using namespace llvm;

namespace verso {

std::vector<NamedTensor> randomInputs(ArrayRef<InputDescription> inputs,
                                      uint64_t seed) {
  std::vector<NamedTensor> tensors;
  for (const InputDescription &input : inputs)
    // Seeds far apart, so that no input repeats another one's values.
    tensors.push_back({input.name, randomTensor(input.element, input.shape,
                                                seed * 0x9e3779b97f4a7c15 +
                                                    tensors.size() + 1,
                                                input.integerLimit)});
  return tensors;
}

/// Adds an entry that is not in the list yet.
static void note(std::vector<std::string> &list, const std::string &entry) {
  if (!is_contained(list, entry))
    list.push_back(entry);
}

void AccuracyReport::merge(const AccuracyReport &other) {
  worst.merge(other.worst);
  for (const std::string &entry : other.checkedWith)
    note(checkedWith, entry);
  for (const std::string &entry : other.notCheckedWith)
    note(notCheckedWith, entry);
}

namespace {

/// The check of one choice of sizes, engine by engine.
class AccuracyCheck {
public:
  AccuracyCheck(const RunnableModel &before, const RunnableModel &after,
                ArrayRef<InputDescription> inputs,
                const EndToEndOptions &options, AccuracyReport &report)
      : before(before), after(after), inputs(inputs), options(options),
        report(report), expected(options.seeds) {}

  void run(Engine &engine) {
    if (Error error = engine.prepare(before, inputs)) {
      note(report.notCheckedWith,
           engine.name() + ": " + toString(std::move(error)));
      return;
    }
    if (Error error = engine.prepare({before, after}, inputs)) {
      mismatch(engine.name() +
               " cannot run the result: " + toString(std::move(error)));
      return;
    }
    for (unsigned seed = 0; seed < options.seeds; ++seed)
      if (!runSeed(engine, seed))
        return;
    note(report.checkedWith, engine.name());
  }

private:
  bool runSeed(Engine &engine, unsigned seed) {
    std::vector<NamedTensor> values = randomInputs(inputs, options.seed + seed);
    Expected<std::vector<HostTensor>> outputs = engine.run(0, values);
    if (!outputs) {
      // A model that does not run on these inputs says nothing about the other.
      note(report.notCheckedWith,
           engine.name() + ": " + toString(outputs.takeError()));
      return false;
    }
    Expected<std::vector<HostTensor>> actual = engine.run(1, values);
    if (!actual) {
      mismatch(engine.name() +
               " cannot run the result: " + toString(actual.takeError()));
      return false;
    }
    compareWith(*actual, *outputs);
    if (expected[seed].empty())
      expected[seed] = std::move(*outputs);
    else // what another engine made of the input model
      compareWith(*actual, expected[seed]);
    return true;
  }

  void compareWith(ArrayRef<HostTensor> actual, ArrayRef<HostTensor> wanted) {
    report.worst.merge(compare(actual, wanted, before.outputNames));
  }

  void mismatch(const std::string &reason) {
    Comparison comparison;
    comparison.mismatch = reason;
    report.worst.merge(comparison);
  }

  const RunnableModel &before, &after;
  ArrayRef<InputDescription> inputs;
  const EndToEndOptions &options;
  AccuracyReport &report;
  /// By seed: the outputs of `before` on the first engine.
  std::vector<std::vector<HostTensor>> expected;
};

} // namespace

AccuracyReport checkAccuracy(ArrayRef<Engine *> engines,
                             const RunnableModel &before,
                             const RunnableModel &after,
                             ArrayRef<std::vector<InputDescription>> sizes,
                             const EndToEndOptions &options) {
  AccuracyReport report;
  for (const std::vector<InputDescription> &inputs : sizes) {
    AccuracyCheck check(before, after, inputs, options, report);
    for (Engine *engine : engines)
      check.run(*engine);
  }
  return report;
}

/// No timing takes much longer than this, or than one round.
static constexpr double maximumTimingSeconds = 30;

Expected<std::vector<std::vector<double>>>
sampleLatency(Engine &engine, ArrayRef<RunnableModel> models,
              ArrayRef<InputDescription> inputs,
              const EndToEndOptions &options) {
  if (Error error = engine.prepare(models, inputs))
    return std::move(error);
  std::vector<NamedTensor> values = randomInputs(inputs, options.seed);
  return sampleWithin(
      options, [&](unsigned rounds) { return engine.time(values, rounds); });
}

Expected<LatencySamples>
sampleWithin(const EndToEndOptions &options,
             function_ref<Expected<LatencySamples>(unsigned)> time) {
  // A first look tells how many rounds fit into the time.
  auto trial = time(1);
  if (!trial)
    return trial.takeError();
  double seconds = 0;
  for (const std::vector<double> &times : *trial)
    seconds += times[0] / 1000;
  // What takes very long is timed less often, or only this once.
  double fitting = options.secondsPerTiming / std::max(seconds, 1e-9);
  double least =
      std::min<double>(options.minimumRounds, maximumTimingSeconds / seconds);
  if (least < 1)
    return trial;
  auto rounds = static_cast<unsigned>(
      std::clamp<double>(fitting, least, options.maximumRounds));
  return time(rounds);
}

Expected<LatencyComparison> measureLatency(Engine &engine,
                                           const RunnableModel &before,
                                           const RunnableModel &after,
                                           ArrayRef<InputDescription> inputs,
                                           const EndToEndOptions &options) {
  auto samples = sampleLatency(engine, {before, after}, inputs, options);
  if (!samples)
    return samples.takeError();
  return compareLatency((*samples)[0], (*samples)[1]);
}

} // namespace verso
