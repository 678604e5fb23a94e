//===- ExplainCost.cpp - What a model costs, and why ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/ExplainCost.h"
#include "SearchStage.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Optimize/Engine.h"
#include "verso/Optimize/MemoryNeed.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Optimize/TargetCosts.h"
#include "verso/Optimize/UnderstoodPart.h"
#include "verso/Runtime/Executable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <map>
#include <numeric>

using namespace mlir;

namespace verso {

//===----------------------------------------------------------------------===//
// The explanation
//===----------------------------------------------------------------------===//

double CostExplanation::predictedMilliseconds() const {
  return std::accumulate(steps.begin(), steps.end(), 0.0,
                         [](double sum, const StepCost &step) {
                           return sum + step.cost.milliseconds;
                         });
}

namespace {
/// Steps with the same signature.
struct StepGroup {
  const StepCost *first = nullptr;
  unsigned count = 0;
  double milliseconds = 0, inRun = 0;
};
} // namespace

/// Says of a time that was not measured how sure it is.
static void printDoubt(raw_ostream &stream, const Cost &cost) {
  if (cost.source == CostSource::Predicted)
    stream << llvm::format(" (predicted, within a factor of %.2f)",
                           cost.factor());
  if (cost.source == CostSource::Estimated)
    stream << " (estimated)";
}

/// Equal steps taken together, the costliest first.
static std::vector<StepGroup> groupSteps(ArrayRef<StepCost> steps) {
  std::map<std::string, StepGroup> groups;
  for (const StepCost &step : steps) {
    StepGroup &group = groups[step.signature.text()];
    if (!group.first)
      group.first = &step;
    ++group.count;
    group.milliseconds += step.cost.milliseconds;
    group.inRun += step.millisecondsInRun.value_or(0);
  }
  std::vector<StepGroup> result;
  for (const auto &[text, group] : groups)
    result.push_back(group);
  llvm::sort(result, [](const StepGroup &a, const StepGroup &b) {
    return std::pair(b.milliseconds, a.first) <
           std::pair(a.milliseconds, b.first);
  });
  return result;
}

void CostExplanation::print(raw_ostream &stream, unsigned count) const {
  const double total = predictedMilliseconds();
  const std::vector<StepGroup> groups = groupSteps(steps);
  stream << llvm::format("%10s", "ms");
  const bool inRun = llvm::any_of(steps, [](const StepCost &step) {
    return step.millisecondsInRun.has_value();
  });
  if (inRun)
    stream << llvm::format("%10s", "in run");
  stream << llvm::format("%7s%6s  ", "share", "times") << "what\n";
  for (const StepGroup &group : ArrayRef(groups).take_front(count)) {
    stream << llvm::format("%10.4f", group.milliseconds);
    if (inRun)
      stream << llvm::format("%10.4f", group.inRun);
    stream << llvm::format("%6.1f%%%6u  ",
                           total > 0 ? 100 * group.milliseconds / total : 0.0,
                           group.count)
           << group.first->signature.text();
    printDoubt(stream, group.first->cost);
    stream << "\n";
  }
  if (groups.size() > count)
    stream << "  and " << groups.size() - count << " more kinds of step\n";
  const auto countOf = [&](CostSource source) {
    return llvm::count_if(steps, [&](const StepCost &step) {
      return step.cost.source == source;
    });
  };
  stream << "predicted: " << llvm::format("%.4f", total) << " ms, "
         << steps.size() << " steps on " << target;
  for (CostSource source : {CostSource::Predicted, CostSource::Estimated})
    if (const auto number = countOf(source); number > 0)
      stream << ", of which " << number << " " << name(source)
             << ", not measured";
  if (isPart)
    stream << "; foreign operators not included";
  stream << "\n";
  if (!note.empty())
    stream << note << "\n";
  if (measured)
    stream << "measured:  "
           << llvm::format("%.4f ms +- %.4f, predicted / measured = %.3f",
                           measured->median, measured->spread,
                           total / measured->median)
           << "\n";
}

llvm::json::Object CostExplanation::toJson() const {
  llvm::json::Array operators;
  for (const StepCost &step : steps) {
    llvm::json::Object entry{
        {"signature", step.signature.text()},
        {"implementation", step.implementation},
        {"nodes", llvm::json::Array(step.nodes)},
        {"milliseconds", step.cost.milliseconds},
        {"noise", step.cost.noise},
        {"source", name(step.cost.source)},
    };
    if (step.cost.source == CostSource::Predicted)
      entry["within_factor"] = step.cost.factor();
    if (step.millisecondsInRun)
      entry["milliseconds_in_run"] = *step.millisecondsInRun;
    operators.push_back(std::move(entry));
  }
  llvm::json::Object result{
      {"model", model},
      {"target", target},
      {"only_understood_part", isPart},
      {"predicted_ms", predictedMilliseconds()},
      {"operators", std::move(operators)},
  };
  if (!note.empty())
    result["note"] = note;
  if (measured) {
    result["measured_ms"] = measured->median;
    result["noise"] =
        measured->median > 0 ? measured->spread / measured->median : 0;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Making it
//===----------------------------------------------------------------------===//

namespace {

/// A model at concrete sizes, in the form that our runtime runs.
struct RunnablePart {
  std::optional<ImportedModel> imported;
  std::optional<UnderstoodParts> part;
  func::FuncOp function;
  std::vector<InputDescription> inputs;

  llvm::Error load(MLIRContext *context, const OnnxModel &model,
                   ImportOptions options) {
    llvm::Expected<ImportedModel> symbolic =
        importModel(context, model, options);
    if (!symbolic)
      return symbolic.takeError();
    llvm::Expected<std::vector<InputDescription>> described =
        describeInputs(*symbolic, representativeSizes(*symbolic));
    if (!described)
      return described.takeError();
    inputs = std::move(*described);
    for (const InputDescription &input : inputs)
      options.shapes[input.name].assign(input.shape.begin(), input.shape.end());
    llvm::Expected<ImportedModel> concrete =
        importModel(context, model, options);
    if (!concrete)
      return concrete.takeError();
    imported.emplace(std::move(*concrete));
    if (llvm::Error error = checkMemory(*imported))
      return error;
    function = imported->function();
    if (!hasOpaqueParts(function))
      return llvm::Error::success();
    llvm::Expected<UnderstoodParts> parts =
        understoodParts(*imported, *imported);
    if (!parts)
      return parts.takeError();
    part.emplace(std::move(*parts));
    function = part->before;
    llvm::append_range(inputs, part->addedInputs);
    return llvm::Error::success();
  }

  ExecutableOptions executableOptions(const kernels::Provider &provider) const {
    ExecutableOptions options;
    options.provider = &provider;
    for (const InputDescription &input : inputs)
      options.argumentShapes.emplace_back(input.shape.begin(),
                                          input.shape.end());
    return options;
  }

  llvm::Expected<std::vector<StepDescription>>
  steps(const kernels::Provider &provider) const {
    return describeSteps(function, executableOptions(provider));
  }
};

} // namespace

/// The names of the nodes behind operations.
static std::vector<std::string> nodeNames(ArrayRef<Operation *> operations) {
  std::vector<std::string> names;
  for (Operation *operation : operations)
    if (auto name = dyn_cast<NameLoc>(operation->getLoc()))
      names.push_back(name.getName().str());
  return names;
}

/// Makes of the steps what another device would run: it chooses its own
/// layouts.
static void openLayouts(std::vector<StepDescription> &steps) {
  llvm::erase_if(steps, [](const StepDescription &step) {
    return step.operations.empty(); // a reorder
  });
  for (StepDescription &step : steps)
    for (auto *list : {&step.signature.operands, &step.signature.results})
      for (kernels::TensorDescription &tensor : *list)
        if (!tensor.constant)
          tensor.layout = kernels::Layout::any();
}

/// Runs the model, whole and step by step.
static llvm::Error runModel(Executable &executable,
                            ArrayRef<InputDescription> inputs,
                            const EndToEndOptions &options,
                            CostExplanation &explanation) {
  std::vector<HostTensor> tensors;
  for (NamedTensor &input : randomInputs(inputs, options.seed))
    tensors.push_back(std::move(input.tensor));
  auto samples = sampleWithin(options, [&](unsigned rounds) {
    return timeInterleaved({&executable}, tensors, rounds);
  });
  if (!samples)
    return samples.takeError();
  explanation.measured = summarizeLatency(samples->front());
  llvm::Expected<std::vector<double>> times =
      executable.timeSteps(tensors, options.minimumRounds);
  if (!times)
    return times.takeError();
  for (auto [step, milliseconds] : llvm::zip_equal(explanation.steps, *times))
    step.millisecondsInRun = milliseconds;
  return llvm::Error::success();
}

/// Runs the model, whole, on ONNX Runtime.
static llvm::Error runOnOnnxRuntime(const RunnablePart &runnable,
                                    StringRef path,
                                    const ExplainOptions &options,
                                    CostExplanation &explanation) {
  auto engine = createOnnxRuntimeEngine(onnxRuntimeOptionsOf(
      options.target, options.threads, options.onnxRuntime));
  if (!engine)
    return engine.takeError();
  RunnableModel model;
  model.path = path.str();
  // What was cut out of the understood part is no input of the whole.
  const size_t added = runnable.part ? runnable.part->addedInputs.size() : 0;
  auto samples =
      sampleLatency(**engine, model, ArrayRef(runnable.inputs).drop_back(added),
                    options.endToEnd);
  if (!samples)
    return samples.takeError();
  explanation.measured = summarizeLatency(samples->front());
  return llvm::Error::success();
}

llvm::Expected<CostExplanation> explainCost(llvm::StringRef path,
                                            const ExplainOptions &options) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  RunnablePart runnable;
  if (llvm::Error error = runnable.load(&context, *model, options.import))
    return error;

  TargetCostOptions costOptions;
  costOptions.target = options.target;
  costOptions.onnxRuntime = options.onnxRuntime;
  costOptions.threads = options.threads;
  costOptions.database = options.costDatabase;
  costOptions.tables = options.costTables;
  costOptions.allowMeasuring = options.allowMeasuring;
  costOptions.measureSeconds = options.measureSeconds;
  costOptions.modelBytes = workingBytes(*runnable.imported);
  llvm::Expected<TargetCosts> costs = TargetCosts::create(costOptions);
  if (!costs)
    return costs.takeError();
  if (!costs->note.empty() && options.runModel)
    return llvm::createStringError(
        costs->note.substr(0, costs->note.find("; costs are")));
  auto steps = runnable.steps(costs->planner());
  if (!steps)
    return steps.takeError();
  if (costs->processor)
    openLayouts(*steps);

  CostExplanation explanation;
  explanation.model = path.str();
  explanation.target = name(options.target).str();
  explanation.note = costs->note;
  explanation.isPart = runnable.part.has_value();
  if (options.measureSeconds) {
    for (const StepDescription &step : *steps)
      costs->model->noteRequest(step.signature);
    costs->model->measureLeastSure(*options.measureSeconds);
  }
  for (StepDescription &step : *steps) {
    StepCost cost;
    cost.cost = costs->model->cost(step.signature);
    cost.implementation = step.implementation.empty()
                              ? "interpreted"
                              : std::move(step.implementation);
    cost.nodes = nodeNames(step.operations);
    cost.signature = std::move(step.signature);
    explanation.steps.push_back(std::move(cost));
  }
  if (!options.runModel)
    return explanation;
  if (isOnnxRuntime(options.target)) {
    if (llvm::Error error =
            runOnOnnxRuntime(runnable, path, options, explanation))
      return error;
    return explanation;
  }
  auto executable = Executable::create(
      runnable.function, runnable.executableOptions(costs->runner()));
  if (!executable)
    return executable.takeError();
  if (llvm::Error error = runModel(**executable, runnable.inputs,
                                   options.endToEnd, explanation))
    return error;
  return explanation;
}

llvm::Expected<std::vector<std::string>> planCosts(llvm::StringRef path,
                                                   const PlanOptions &options) {
  llvm::Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  auto costs = CostModel::create({});
  if (!costs)
    return costs.takeError();
  OptimizeOptions search;
  search.input = path.str();
  search.rules = options.rules;
  search.import = options.import;
  search.budget = options.budget;
  search.timeLimitSeconds = 0;
  OptimizeReport report;
  llvm::Expected<std::optional<OnnxModel>> found =
      findCheaperModel(*model, **costs, search, report);
  if (!found)
    return found.takeError();
  return (*costs)->signatures();
}

llvm::Expected<std::vector<std::string>>
planSequence(llvm::StringRef path, const ImportOptions &options) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  RunnablePart runnable;
  if (llvm::Error error = runnable.load(&context, *model, options))
    return error;
  auto provider = createTargetProvider(Target::OneDnn, 1);
  if (!provider)
    return provider.takeError();
  auto steps = runnable.steps(**provider);
  if (!steps)
    return steps.takeError();
  openLayouts(*steps);
  std::vector<std::string> texts;
  for (const StepDescription &step : *steps)
    texts.push_back(step.signature.text());
  return texts;
}

} // namespace verso
