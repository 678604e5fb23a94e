//===- CompareModels.cpp - Several model files side by side ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/CompareModels.h"
#include "verso/Optimize/MemoryNeed.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Optimize/ModelPair.h"

using namespace mlir;

namespace verso {

namespace {
/// Models in memory and the engines to run them on.
class Workbench {
public:
  explicit Workbench(const CompareOptions &options)
      : options(options), context(MLIRContext::Threading::DISABLED) {}

  llvm::Error load(StringRef path) {
    llvm::Expected<OnnxModel> model = OnnxModel::load(path);
    if (!model)
      return model.takeError();
    llvm::Expected<ImportedModel> result =
        importModel(&context, *model, options.import);
    if (!result)
      return result.takeError();
    if (!imported.empty() &&
        (inputNames(*result) != inputNames(imported.front()) ||
         result->function().getArgumentTypes() !=
             imported.front().function().getArgumentTypes()))
      return modelError(path, "its inputs are not those of " +
                                  imported.front().model().path());
    if (llvm::Error error = checkMemory(*result))
      return error;
    RunnableModel runnable;
    runnable.function = result->function();
    runnable.outputNames = outputNames(*result);
    runnable.path = path;
    imported.push_back(std::move(*result));
    models.push_back(std::move(runnable));
    return llvm::Error::success();
  }

  llvm::Error start() {
    auto created = createRunner(options.target, options.threads);
    if (!created)
      return created.takeError();
    runner = std::move(*created);
    const OnnxRuntimeOptions workerOptions = onnxRuntimeOptionsOf(
        options.target, options.threads, options.onnxRuntime);
    engines.emplace(options.target, *runner,
                    options.useOnnxRuntime ? &workerOptions : nullptr);
    return llvm::Error::success();
  }

  const CompareOptions &options;
  MLIRContext context;
  std::vector<ImportedModel> imported;
  std::vector<RunnableModel> models;
  std::unique_ptr<kernels::Provider> runner;
  std::optional<EngineSet> engines;
};
} // namespace

llvm::Expected<AccuracyReport> compareModels(StringRef first, StringRef second,
                                             const CompareOptions &options) {
  Workbench workbench(options);
  for (StringRef path : {first, second})
    if (llvm::Error error = workbench.load(path))
      return error;
  const ImportedModel &before = workbench.imported[0];
  const ImportedModel &after = workbench.imported[1];
  if (outputNames(before) != outputNames(after))
    return modelError(second, "its outputs are not those of " + first);
  if (llvm::Error error = workbench.start())
    return error;
  llvm::Expected<std::vector<std::vector<InputDescription>>> sizes =
      checkedSizes(before);
  if (!sizes)
    return sizes.takeError();
  AccuracyReport report;
  for (std::vector<InputDescription> &inputs : *sizes) {
    llvm::Expected<std::unique_ptr<ModelPair>> pair = ModelPair::create(
        &workbench.context, before.model(), after.model(), std::move(inputs));
    if (!pair)
      return pair.takeError();
    report.merge((*pair)->check(*workbench.engines, options.endToEnd));
  }
  return report;
}

/// Times the models on one engine.
static EngineBenchmark benchmarkOn(Engine &engine, const Workbench &workbench,
                                   ArrayRef<InputDescription> inputs,
                                   const EndToEndOptions &options) {
  EngineBenchmark result;
  result.engine = engine.name();
  llvm::Expected<std::vector<std::vector<double>>> samples =
      sampleLatency(engine, workbench.models, inputs, options);
  if (!samples) {
    result.failure = toString(samples.takeError());
    return result;
  }
  for (const std::vector<double> &times : *samples)
    result.models.push_back(compareLatency(samples->front(), times));
  return result;
}

llvm::Expected<std::vector<EngineBenchmark>>
benchmarkModels(ArrayRef<std::string> files, const CompareOptions &options) {
  Workbench workbench(options);
  for (const std::string &path : files)
    if (llvm::Error error = workbench.load(path))
      return error;
  if (llvm::Error error = workbench.start())
    return error;
  llvm::Expected<std::vector<InputDescription>> inputs =
      describeInputs(workbench.imported.front(),
                     representativeSizes(workbench.imported.front()));
  if (!inputs)
    return inputs.takeError();
  std::vector<EngineBenchmark> results;
  for (Engine *engine : workbench.engines->timed())
    results.push_back(
        benchmarkOn(*engine, workbench, *inputs, options.endToEnd));
  if (!workbench.engines->missing.empty())
    results.push_back({"ONNX Runtime", {}, workbench.engines->missing});
  return results;
}

} // namespace verso
