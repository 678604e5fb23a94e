//===- ModelPair.cpp - Two models, ready to be run side by side -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/ModelPair.h"
#include "verso/Cost/AnalyticModel.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Runtime/Executable.h"

using namespace mlir;

namespace verso {

EngineSet::EngineSet(Target target, const kernels::Provider &runner,
                     const OnnxRuntimeOptions *onnxRuntimeOptions)
    : runtime(createRuntimeEngine(&runner)),
      reference(createRuntimeEngine(nullptr)) {
  if (!isOnnxRuntime(target))
    timedRuntime = runtime.get();
  if (!onnxRuntimeOptions)
    return;
  auto engine = createOnnxRuntimeEngine(*onnxRuntimeOptions);
  if (!engine) {
    missing = "ONNX Runtime: " + toString(engine.takeError());
    return;
  }
  onnxRuntime = std::move(*engine);
  if (runner.memory().isHost())
    timedOnnxRuntime = onnxRuntime.get();
}

SmallVector<Engine *, 2> EngineSet::timed() const {
  SmallVector<Engine *, 2> engines;
  for (Engine *engine : {timedRuntime, timedOnnxRuntime})
    if (engine)
      engines.push_back(engine);
  return engines;
}

void EngineSet::release() {
  for (Engine *engine : {runtime.get(), reference.get(), onnxRuntime.get()})
    if (engine)
      llvm::consumeError(engine->prepare({}, {}));
}

static RunnableModel runnable(const ImportedModel &model) {
  RunnableModel result;
  result.function = model.function();
  result.outputNames = outputNames(model);
  result.path = model.model().path();
  return result;
}

llvm::Expected<std::unique_ptr<ModelPair>>
ModelPair::create(MLIRContext *context, const OnnxModel &before,
                  const OnnxModel &after,
                  std::vector<InputDescription> inputs) {
  ImportOptions options;
  for (const InputDescription &input : inputs)
    options.shapes[input.name].assign(input.shape.begin(), input.shape.end());
  llvm::Expected<ImportedModel> first = importModel(context, before, options);
  if (!first)
    return first.takeError();
  llvm::Expected<ImportedModel> second = importModel(context, after, options);
  if (!second)
    return second.takeError();
  std::unique_ptr<ModelPair> pair(
      new ModelPair(std::move(*first), std::move(*second)));
  pair->inputs = pair->partInputs = std::move(inputs);
  pair->before = pair->beforePart = runnable(pair->first);
  pair->after = pair->afterPart = runnable(pair->second);
  if (!hasOpaqueParts(pair->before.function) &&
      !hasOpaqueParts(pair->after.function))
    return pair;

  llvm::Expected<UnderstoodParts> parts =
      understoodParts(pair->first, pair->second);
  if (!parts) {
    pair->partFailure = toString(parts.takeError());
    return pair;
  }
  pair->parts.emplace(std::move(*parts));
  pair->beforePart.function = pair->parts->before;
  pair->afterPart.function = pair->parts->after;
  pair->beforePart.outputNames = pair->afterPart.outputNames =
      pair->parts->outputNames;
  llvm::append_range(pair->partInputs, pair->parts->addedInputs);
  return pair;
}

/// How long interpreting both models may take for one input.
static constexpr double maxInterpretedMilliseconds = 500;

bool ModelPair::canInterpret() const {
  ExecutableOptions options;
  for (const InputDescription &input : partInputs)
    options.argumentShapes.emplace_back(input.shape.begin(), input.shape.end());
  double milliseconds = 0;
  for (func::FuncOp function : {beforePart.function, afterPart.function}) {
    auto steps = describeSteps(function, options);
    if (!steps) {
      llvm::consumeError(steps.takeError());
      return false;
    }
    for (const StepDescription &step : *steps)
      milliseconds += estimateInterpretedMilliseconds(step.signature);
  }
  return milliseconds <= maxInterpretedMilliseconds;
}

AccuracyReport ModelPair::check(const EngineSet &engines,
                                const EndToEndOptions &options) const {
  AccuracyReport report;
  // Without foreign operators all engines run the same, and what they make of
  // it is compared across engines.
  bool isWhole = !parts && partFailure.empty();
  if (partFailure.empty()) {
    SmallVector<Engine *> list{engines.runtime.get()};
    if (isWhole && engines.onnxRuntime)
      list.push_back(engines.onnxRuntime.get());
    if (canInterpret())
      list.push_back(engines.reference.get());
    report = checkAccuracy(list, beforePart, afterPart, {partInputs}, options);
  } else {
    report.notCheckedWith.push_back(engines.runtime->name() + ": " +
                                    partFailure);
  }
  if (!isWhole && engines.onnxRuntime)
    report.merge(checkAccuracy({engines.onnxRuntime.get()}, before, after,
                               {inputs}, options));
  if (!engines.missing.empty())
    report.notCheckedWith.push_back(engines.missing);
  return report;
}

/// Adds the times of some models on one engine, or why there are none.
static bool addTiming(TimingReport &report, Engine &engine,
                      ArrayRef<RunnableModel> models,
                      ArrayRef<InputDescription> inputs, bool isPart,
                      const EndToEndOptions &options) {
  auto samples = sampleLatency(engine, models, inputs, options);
  if (!samples) {
    report.failures.push_back(engine.name() + ": " +
                              toString(samples.takeError()));
    return false;
  }
  report.timings.push_back({engine.name(), isPart,
                            compareLatency(samples->front(), samples->back())});
  return true;
}

TimingReport ModelPair::time(const EngineSet &engines,
                             const EndToEndOptions &options) const {
  TimingReport report;
  if (engines.timedRuntime && !partFailure.empty())
    report.failures.push_back(engines.runtime->name() + ": " + partFailure);
  else if (engines.timedRuntime && !parts)
    addTiming(report, *engines.timedRuntime, {before, after}, inputs,
              /*isPart=*/false, options);
  bool isTimed = engines.timedOnnxRuntime &&
                 addTiming(report, *engines.timedOnnxRuntime, {before, after},
                           inputs, /*isPart=*/false, options);
  if (engines.timedRuntime && parts && !isTimed)
    addTiming(report, *engines.timedRuntime, {beforePart, afterPart},
              partInputs,
              /*isPart=*/true, options);
  if (!engines.missing.empty())
    report.failures.push_back(engines.missing);
  return report;
}

TimingReport ModelPair::timeFirst(const EngineSet &engines,
                                  const EndToEndOptions &options) const {
  TimingReport report;
  if (engines.timedRuntime && !parts && partFailure.empty())
    addTiming(report, *engines.timedRuntime, before, inputs, /*isPart=*/false,
              options);
  if (engines.timedOnnxRuntime)
    addTiming(report, *engines.timedOnnxRuntime, before, inputs,
              /*isPart=*/false, options);
  if (!engines.missing.empty())
    report.failures.push_back(engines.missing);
  return report;
}

} // namespace verso
