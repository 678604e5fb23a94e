//===- ModelPair.h - Two models, ready to be run side by side --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_MODELPAIR_H
#define VERSO_OPTIMIZE_MODELPAIR_H

#include "verso/Optimize/EndToEnd.h"
#include "verso/Optimize/Target.h"
#include "verso/Optimize/UnderstoodPart.h"

namespace verso {

/// The engines on which models are compared: our runtime always, ONNX Runtime
/// where it is installed.
struct EngineSet {
  /// Starts the engines for a target. `runner`, which is createRunner's, must
  /// outlive them. Without options for ONNX Runtime that is left out.
  EngineSet(Target target, const kernels::Provider &runner,
            const OnnxRuntimeOptions *onnxRuntimeOptions);

  /// Drops what the engines have made of the models they ran last.
  void release();

  std::unique_ptr<Engine> runtime, reference, onnxRuntime;
  /// Our runtime where its times count: not if the target is ONNX Runtime. Null
  /// otherwise.
  Engine *timedRuntime = nullptr;
  /// ONNX Runtime where its times count: if it is the target, or runs on the
  /// processor as our runtime does. Null otherwise.
  Engine *timedOnnxRuntime = nullptr;

  /// The engines whose times count.
  llvm::SmallVector<Engine *, 2> timed() const;
  /// Why ONNX Runtime was wanted but is not there.
  std::string missing;
};

/// The times of both models on one engine.
struct EngineTiming {
  std::string engine;
  /// True if only the understood part of the models was run.
  bool isPart = false;
  LatencyComparison latency;
};

/// What came of timing.
struct TimingReport {
  std::vector<EngineTiming> timings;
  /// Engines that could not time the models, and why.
  std::vector<std::string> failures;
};

/// A model and what became of it, at concrete sizes of their inputs.
class ModelPair {
public:
  /// Prepares two model files with the same interface. Where the models have
  /// foreign operators, which our runtime cannot run, it gets their understood
  /// parts instead; foreign operators correspond if their first outputs have
  /// the same name.
  static llvm::Expected<std::unique_ptr<ModelPair>>
  create(mlir::MLIRContext *context, const OnnxModel &before,
         const OnnxModel &after, std::vector<InputDescription> inputs);

  /// Compares the results of both on every engine that can run them. The
  /// reference takes part if it is not too slow for the model.
  AccuracyReport check(const EngineSet &engines,
                       const EndToEndOptions &options) const;

  /// Times both in turn on every engine. Where our runtime can only run a part,
  /// it is not asked if another engine can run all.
  TimingReport time(const EngineSet &engines,
                    const EndToEndOptions &options) const;

  /// Times the first model alone; the second gets the same times.
  TimingReport timeFirst(const EngineSet &engines,
                         const EndToEndOptions &options) const;

private:
  ModelPair(ImportedModel first, ImportedModel second)
      : first(std::move(first)), second(std::move(second)) {}
  bool canInterpret() const;

  ImportedModel first, second;
  /// The models as wholes, and in the form that our runtime runs.
  RunnableModel before, after, beforePart, afterPart;
  std::vector<InputDescription> inputs, partInputs;
  std::optional<UnderstoodParts> parts;
  /// Why our runtime cannot run them at all.
  std::string partFailure;
};

} // namespace verso

#endif // VERSO_OPTIMIZE_MODELPAIR_H
