//===- OptimizeModel.cpp - From an ONNX file to a faster one --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OptimizeModel.h"
#include "CandidateFile.h"
#include "SearchStage.h"
#include "onnx/onnx.pb.h"
#include "verso/Optimize/MemoryNeed.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Optimize/ModelSummary.h"
#include "verso/Optimize/OnnxRuntimeJudge.h"
#include "verso/Optimize/TargetCosts.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include <chrono>

using namespace mlir;

namespace verso {

using Clock = std::chrono::steady_clock;

std::string defaultCostDatabase() {
  SmallString<128> folder;
  if (!llvm::sys::path::cache_directory(folder))
    return "";
  llvm::sys::path::append(folder, "verso");
  if (llvm::sys::fs::create_directories(folder))
    return "";
  llvm::sys::path::append(folder, "costs.sqlite");
  return std::string(folder);
}

static ModelNumbers numbersOf(const OnnxModel &model) {
  ModelNumbers numbers;
  numbers.nodes = model.proto().graph().node_size();
  for (const char *suffix : {"", ".data"}) {
    uint64_t bytes = 0;
    if (!llvm::sys::fs::file_size(model.path() + suffix, bytes))
      numbers.bytes += bytes;
  }
  return numbers;
}

namespace {

/// One optimisation, step by step.
class ModelOptimizer {
public:
  ModelOptimizer(const OptimizeOptions &options,
                 llvm::function_ref<void(const llvm::Twine &)> progress)
      : options(options), progress(progress) {}

  llvm::Expected<OptimizeReport> run() {
    Clock::time_point start = Clock::now();
    if (llvm::Error error = readModel())
      return error;
    if (llvm::Error error = prepareDevice())
      return error;
    if (llvm::Error error = findResult())
      return error;
    if (llvm::Error error = writeOutput())
      return error;
    report.totalSeconds =
        std::chrono::duration<double>(Clock::now() - start).count();
    report.peakMegabytes = peakMegabytes();
    return std::move(report);
  }

private:
  //===--- Preparation ----------------------------------------------------===//

  llvm::Error readModel() {
    report.input = options.input;
    report.output = options.output;
    report.isDryRun = options.dryRun;
    llvm::Expected<OnnxModel> loaded = OnnxModel::load(options.input);
    if (!loaded)
      return loaded.takeError();
    original.emplace(std::move(*loaded));
    report.before = report.candidate = numbersOf(*original);

    MLIRContext readContext(MLIRContext::Threading::DISABLED);
    llvm::Expected<ImportedModel> imported =
        importModel(&readContext, *original, options.import);
    if (!imported)
      return imported.takeError();
    for (const ImportedNode &node : imported->nodes())
      report.understoodNodes += node.kind != ImportedNode::Kind::Opaque;
    report.foreignNodes = foreignNodes(*imported);
    llvm::Expected<std::vector<std::vector<InputDescription>>> choices =
        checkedSizes(*imported);
    if (choices)
      sizes = std::move(*choices);
    else
      sizesFailure = toString(choices.takeError());
    modelBytes = workingBytes(*imported);
    return checkMemory(*imported);
  }

  llvm::Error prepareDevice() {
    TargetCostOptions costOptions;
    costOptions.target = options.target;
    costOptions.onnxRuntime = options.onnxRuntime;
    costOptions.threads = options.threads;
    costOptions.database = options.costDatabase;
    costOptions.tables = options.costTables;
    costOptions.measureSeconds = options.measureSeconds;
    costOptions.modelBytes = modelBytes;
    llvm::Expected<TargetCosts> created = TargetCosts::create(costOptions);
    if (!created)
      return created.takeError();
    target = std::move(*created);
    if (!target.provider) {
      report.costNote = target.note;
      progress(target.note);
    }
    const OnnxRuntimeOptions workerOptions = onnxRuntimeOptionsOf(
        options.target, options.threads, options.onnxRuntime);
    if (isOnnxRuntime(options.target)) {
      auto started = OnnxRuntimeJudge::start(workerOptions);
      if (!started)
        return started.takeError();
      judge = std::move(*started);
      costOptions.target = Target::OneDnn;
      llvm::Expected<TargetCosts> processor = TargetCosts::create(costOptions);
      if (!processor)
        return processor.takeError();
      processorCosts.emplace(std::move(*processor));
    }
    auto analytic = CostModel::create({});
    if (!analytic)
      return analytic.takeError();
    estimates = std::move(*analytic);
    engines.emplace(options.target, target.runner(),
                    options.useOnnxRuntime ? &workerOptions : nullptr);
    return llvm::Error::success();
  }

  //===--- Finding --------------------------------------------------------===//

  /// What is cheapest by the costs of single kernels need not be fastest where
  /// a runtime fuses and lays out as it likes. If it turns out not to be,
  /// others are tried: what is cheapest on the processor by itself, if that is
  /// not the target, and what does least work, which depends on no runtime.
  llvm::Error findResult() {
    OptimizeReport start = report;
    if (llvm::Error error = measureWithinBudget())
      return error;
    progress("searching");
    if (llvm::Error error = attempt(*target.model))
      return error;
    if (processorCosts)
      if (llvm::Error error = attemptAgain(start, *processorCosts->model,
                                           "by the costs of onednn"))
        return error;
    return attemptAgain(start, *estimates, "for the least work");
  }

  /// If what was found is not faster, and nobody wants to stop, searches by
  /// other costs. What was found first stays the result if the other is not
  /// faster either.
  llvm::Error attemptAgain(const OptimizeReport &start, CostModel &model,
                           llvm::StringRef what) {
    const bool interrupted = options.interrupt && *options.interrupt;
    if (report.outcome != OptimizeOutcome::NotFaster || interrupted)
      return llvm::Error::success();
    OptimizeReport first = std::move(report);
    report = start;
    progress("not faster; searching " + what);
    if (llvm::Error error = attempt(model))
      return error;
    const double seconds = first.searchSeconds + report.searchSeconds;
    if (!report.isImproved())
      report = std::move(first);
    report.searchSeconds = seconds;
    return llvm::Error::success();
  }

  /// Under a budget for measuring, a search by what is known tells which costs
  /// are wanted.
  llvm::Error measureWithinBudget() {
    if (!options.measureSeconds || !target.provider)
      return llvm::Error::success();
    progress("searching for what to measure");
    OptimizeReport unused = report;
    llvm::Expected<std::optional<OnnxModel>> found =
        findCheaperModel(*original, *target.model, options, unused);
    if (!found)
      return found.takeError();
    report.searchSeconds += unused.searchSeconds;
    const size_t count =
        target.model->measureLeastSure(*options.measureSeconds);
    progress("measured " + llvm::Twine(count) + " operators");
    return llvm::Error::success();
  }

  /// Searches by the given costs, then checks and times what was found.
  llvm::Error attempt(CostModel &model) {
    engines->release();
    pairs.clear();
    context = std::make_unique<MLIRContext>(MLIRContext::Threading::DISABLED);
    llvm::Expected<std::optional<OnnxModel>> found =
        findCheaperModel(*original, model, options, report, judgement());
    if (!found)
      return found.takeError();
    if (judge && judge->questions() != 0)
      progress(llvm::Twine(judge->rejections()) + " of " +
               llvm::Twine(judge->questions()) +
               " rewritten parts are slower in ONNX Runtime");
    if (!*found) {
      timeInput();
      return llvm::Error::success();
    }
    llvm::Expected<OnnxModel> candidate = writeCandidate(std::move(**found));
    found->reset();
    if (!candidate)
      return candidate.takeError();
    if (llvm::Error error = checkCandidate(*candidate))
      return error;
    timeCandidate();
    return llvm::Error::success();
  }

  /// Where a runtime has the last word on rewrites, how to ask it.
  search::ModelCost::Judge judgement() {
    if (!judge)
      return nullptr;
    return [this](const SignatureGraph &before, const SignatureGraph &after) {
      return judge->accepts(before, after);
    };
  }

  /// Writes what was found to a folder beside the output and reads it back, so
  /// that what is checked and timed is what the user gets.
  llvm::Expected<OnnxModel> writeCandidate(OnnxModel found) {
    llvm::Expected<CandidateFile> file =
        CandidateFile::create(options.dryRun ? "" : options.output);
    if (!file)
      return file.takeError();
    candidateFile.emplace(std::move(*file));
    if (llvm::Error error = found.save(candidateFile->path()))
      return error;
    llvm::Expected<OnnxModel> loaded = OnnxModel::load(candidateFile->path());
    if (!loaded)
      return loaded.takeError();
    ModelNumbers numbers = numbersOf(*loaded);
    numbers.costMilliseconds = report.candidate.costMilliseconds;
    report.candidate = numbers;
    return loaded;
  }

  //===--- Checking and timing --------------------------------------------===//

  /// Makes the pairs of models to be run, one for each choice of sizes.
  llvm::Error preparePairs(const OnnxModel &other) {
    if (!sizesFailure.empty())
      return llvm::createStringError(sizesFailure);
    for (const std::vector<InputDescription> &inputs : sizes) {
      llvm::Expected<std::unique_ptr<ModelPair>> pair =
          ModelPair::create(context.get(), *original, other, inputs);
      // Sizes that were made up need not fit the model.
      if (pair)
        pairs.push_back(std::move(*pair));
      else if (pairs.empty())
        return pair.takeError();
      else
        llvm::consumeError(pair.takeError());
    }
    return llvm::Error::success();
  }

  llvm::Error checkCandidate(const OnnxModel &candidate) {
    if (llvm::Error error = preparePairs(candidate)) {
      if (options.check)
        return error;
      report.timing.failures.push_back(toString(std::move(error)));
    }
    if (!options.check)
      return llvm::Error::success();
    progress("checking the result");
    report.isChecked = true;
    report.tolerance = options.endToEnd.tolerance;
    for (const std::unique_ptr<ModelPair> &pair : pairs)
      report.accuracy.merge(pair->check(*engines, options.endToEnd));
    if (report.accuracy.passed(options.endToEnd.tolerance))
      return llvm::Error::success();
    return checkFailure(report.accuracy);
  }

  llvm::Error checkFailure(const AccuracyReport &accuracy) const {
    std::string message = "the result was not written: ";
    llvm::raw_string_ostream stream(message);
    if (!accuracy.worst.mismatch.empty())
      stream << accuracy.worst.mismatch;
    else if (accuracy.checkedWith.empty())
      stream << "it could not be checked ("
             << llvm::join(accuracy.notCheckedWith, "; ")
             << "); --no-check would write it all the same";
    else
      stream << llvm::format(
          "it is off by %.3g (relative to the largest value; allowed: %.3g)",
          accuracy.worst.maxRelativeError, options.endToEnd.tolerance);
    return modelError(options.input, message);
  }

  /// Times both models on each engine, and decides.
  void timeCandidate() {
    if (!options.time || !target.provider) {
      report.outcome = OptimizeOutcome::Improved;
      return;
    }
    if (!pairs.empty()) {
      progress("timing the input and the result in turn");
      report.timing = pairs.front()->time(*engines, options.endToEnd);
    }
    auto isFaster = [](const EngineTiming &timing) {
      return timing.latency.isFaster();
    };
    auto isSlower = [](const EngineTiming &timing) {
      return timing.latency.isSlower();
    };
    const std::vector<EngineTiming> &timings = report.timing.timings;
    if (timings.empty())
      report.outcome = OptimizeOutcome::NotMeasured;
    else if (llvm::any_of(timings, isFaster) &&
             llvm::none_of(timings, isSlower))
      report.outcome = OptimizeOutcome::Improved;
    else
      report.outcome = OptimizeOutcome::NotFaster;
  }

  /// Times the input, where there is nothing else.
  void timeInput() {
    report.outcome = OptimizeOutcome::NothingFound;
    if (!options.time || !target.provider)
      return;
    // Nothing depends on this figure: it is not worth minutes.
    constexpr double longRun = 20'000;
    if (report.before.costMilliseconds > longRun) {
      report.timing.failures.push_back("any engine: a run takes too long");
      return;
    }
    if (llvm::Error error = preparePairs(*original)) {
      report.timing.failures.push_back(toString(std::move(error)));
      return;
    }
    progress("timing the input");
    report.timing = pairs.front()->timeFirst(*engines, options.endToEnd);
  }

  //===--- Writing --------------------------------------------------------===//

  llvm::Error writeOutput() {
    if (options.dryRun)
      return llvm::Error::success();
    if (report.isImproved())
      return candidateFile->moveTo(options.output);
    return original->copyTo(options.output);
  }

  const OptimizeOptions &options;
  llvm::function_ref<void(const llvm::Twine &)> progress;
  OptimizeReport report;

  std::optional<OnnxModel> original;
  std::optional<CandidateFile> candidateFile;
  /// The inputs at each choice of sizes, or why there are none.
  std::vector<std::vector<InputDescription>> sizes;
  std::string sizesFailure;

  /// What a run of the input goes through again and again.
  uint64_t modelBytes = 0;
  /// The costs of the target, with what they are measured on.
  TargetCosts target;
  /// Null unless the target is ONNX Runtime.
  std::unique_ptr<OnnxRuntimeJudge> judge;
  /// Those of the processor's kernels, if ONNX Runtime is the target.
  std::optional<TargetCosts> processorCosts;
  /// Costs that need no device.
  std::unique_ptr<CostModel> estimates;
  std::optional<EngineSet> engines;
  /// The input and the result, one pair for each choice of sizes.
  std::unique_ptr<MLIRContext> context;
  std::vector<std::unique_ptr<ModelPair>> pairs;
};

} // namespace

llvm::Expected<OptimizeReport>
optimizeModel(const OptimizeOptions &options,
              llvm::function_ref<void(const llvm::Twine &)> progress) {
  return ModelOptimizer(options, progress).run();
}

} // namespace verso
