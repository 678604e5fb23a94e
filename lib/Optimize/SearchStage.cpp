//===- SearchStage.cpp - From a model to a cheaper one --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SearchStage.h"
#include "verso/Onnx/Export.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Search/Superoptimizer.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace verso {

using Clock = std::chrono::steady_clock;

static search::SuperoptimizerOptions
searchOptions(const OptimizeOptions &options, Clock::time_point start) {
  search::SuperoptimizerOptions result;
  result.window.alpha = options.alpha;
  result.window.budget = options.budget;
  result.window.seed = options.seed;
  result.window.stop.interrupt = options.interrupt;
  result.threads = options.threads;
  if (options.timeLimitSeconds > 0)
    result.window.stop.deadline =
        start + std::chrono::duration_cast<Clock::duration>(
                    std::chrono::duration<double>(options.timeLimitSeconds));
  return result;
}

/// Adds up the applications of each rule, and names the nodes that they
/// rewrote.
static std::vector<RuleUse> countRules(const search::SuperoptimizerReport &done,
                                       ArrayRef<Location> locations) {
  llvm::MapVector<StringRef, RuleUse> uses;
  for (const search::AppliedRule &applied : done.applied) {
    RuleUse &use = uses[applied.rule];
    use.rule = applied.rule;
    ++use.count;
    use.milliseconds += search::toMilliseconds(applied.difference);
    for (unsigned origin : applied.origins) {
      auto name = origin < locations.size()
                      ? dyn_cast<NameLoc>(locations[origin])
                      : NameLoc();
      if (name && !llvm::is_contained(use.nodes, name.getName().str()))
        use.nodes.push_back(name.getName().str());
    }
  }
  std::vector<RuleUse> result;
  for (auto &entry : uses)
    result.push_back(std::move(entry.second));
  return result;
}

llvm::Expected<std::optional<OnnxModel>>
findCheaperModel(const OnnxModel &model, CostModel &costs,
                 const OptimizeOptions &options, OptimizeReport &report,
                 search::ModelCost::Judge judge) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<ImportedModel> imported =
      importModel(&context, model, options.import);
  if (!imported)
    return imported.takeError();
  llvm::Expected<search::RuleSet> rules =
      search::RuleSet::load(&context, options.rules);
  if (!rules)
    return rules.takeError();
  if (llvm::Error error = rules->select({}))
    return error;
  report.numRules = rules->size();

  Clock::time_point start = Clock::now();
  OwningOpRef<ModuleOp> module = imported->cloneModule();
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  search::RepresentativeSizes sizes = representativeSizes(*imported);
  addResultSizes(*imported, sizes);
  search::SuperoptimizerReport done;
  std::vector<Location> locations;
  if (llvm::Error error = search::superoptimize(
          function, *rules, search::ModelCost(costs, std::move(judge)), sizes,
          searchOptions(options, start), done, &locations))
    return error;
  report.searchSeconds +=
      std::chrono::duration<double>(Clock::now() - start).count();
  report.searchStopped = done.stopped;
  report.graphsExpanded = done.expanded;
  report.before.costMilliseconds = search::toMilliseconds(done.costBefore);
  report.candidate = report.before;
  report.candidate.costMilliseconds = search::toMilliseconds(done.costAfter);
  CostModel::Statistics statistics = costs.statistics();
  report.costsMeasured = statistics.measured;
  report.costsKnown = statistics.found;
  report.costsPredicted = statistics.predicted;
  report.costsEstimated = statistics.estimated;
  report.rulesApplied = countRules(done, locations);
  if (report.rulesApplied.empty())
    return std::nullopt;
  llvm::Expected<OnnxModel> exported = exportModel(function, *imported);
  if (!exported)
    return exported.takeError();
  return std::move(*exported);
}

} // namespace verso
