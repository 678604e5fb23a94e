//===- SearchBenchmark.cpp - Time and memory of the search -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   benchmark-search RULES MODEL.onnx... [--search-threads=N] [--budget=N]
//                    [--alpha=X] [--patience=X]
//
// Superoptimises each model under the estimated costs and prints what came of
// it. The search alone, without importing and folding, is timed. The baseline
// is the search that never gives up before its budget is spent: printed is how
// many times fewer graphs are rewritten and how many times less time is taken
// than by it, and whether its result is better.
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"
#include "verso/Onnx/Import.h"
#include "verso/Search/ModelCost.h"
#include "verso/Search/Superoptimizer.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include <sys/resource.h>

using namespace verso;
namespace cl = llvm::cl;

static cl::opt<std::string> rulesPath(cl::Positional, cl::Required,
                                      cl::desc("RULES"));
static cl::list<std::string> models(cl::Positional, cl::OneOrMore,
                                    cl::desc("MODEL.onnx..."));
static cl::opt<unsigned> threads("search-threads", cl::init(1));
static cl::opt<unsigned> budget("budget",
                                cl::init(search::BacktrackingOptions().budget));
static cl::opt<double> alpha("alpha",
                             cl::init(search::BacktrackingOptions().alpha));

static cl::opt<double>
    patience("patience", cl::init(search::BacktrackingOptions().patience));

static double seconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double>(time).count();
}

namespace {
struct Run {
  search::SuperoptimizerReport report;
  double searchSeconds = 0, foldingSeconds = 0;
};
} // namespace

static llvm::Expected<Run> searchOnce(mlir::MLIRContext &context,
                                      const search::RuleSet &rules,
                                      const OnnxModel &model,
                                      double patienceNow) {
  llvm::Expected<ImportedModel> imported = importModel(&context, model);
  if (!imported)
    return imported.takeError();
  auto costs = CostModel::create({});
  if (!costs)
    return costs.takeError();
  search::ModelCost cost(**costs);
  auto graph = search::FunctionGraph::create(imported->function(), cost);
  if (!graph)
    return graph.takeError();

  search::SuperoptimizerOptions options;
  options.threads = threads;
  options.window.budget = budget;
  options.window.alpha = alpha;
  options.window.patience = patienceNow;
  Run run;
  auto start = std::chrono::steady_clock::now();
  search::Graph result = search::superoptimize(
      (*graph)->graph(), (*graph)->arena(), rules, options, run.report);
  auto searched = std::chrono::steady_clock::now();
  if (llvm::Error error = (*graph)->write(result, threads))
    return std::move(error);
  run.searchSeconds = seconds(searched - start);
  run.foldingSeconds = seconds(std::chrono::steady_clock::now() - searched);
  return run;
}

static llvm::Error run(mlir::MLIRContext &context, const search::RuleSet &rules,
                       llvm::StringRef path) {
  llvm::Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  llvm::Expected<Run> now = searchOnce(context, rules, *model, patience);
  if (!now)
    return now.takeError();
  const search::SuperoptimizerReport &report = now->report;

  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  llvm::outs() << path << ": "
               << llvm::format("search %.2f s, folding %.2f s, peak %ld MB, ",
                               now->searchSeconds, now->foldingSeconds,
                               usage.ru_maxrss / 1024)
               << report.nodesBefore << " -> " << report.nodesAfter
               << " operators, "
               << llvm::format("%.3f -> %.3f ms",
                               search::toMilliseconds(report.costBefore),
                               search::toMilliseconds(report.costAfter))
               << "\n  " << report.windowsSearched << " windows and "
               << report.windowsReused << " like them, " << report.expanded
               << " graphs rewritten\n";

  llvm::Expected<Run> whole =
      searchOnce(context, rules, *model, /*patience=*/1);
  if (!whole)
    return whole.takeError();
  llvm::outs() << "  than with the whole budget: "
               << llvm::format(
                      "%.2f times fewer graphs, %.2f times less time, "
                      "%.6f times its cost\n",
                      double(whole->report.expanded) /
                          std::max<double>(1, report.expanded),
                      whole->searchSeconds / now->searchSeconds,
                      double(report.costAfter) /
                          std::max<double>(1, whole->report.costAfter));
  llvm::MapVector<llvm::StringRef, unsigned> counts;
  for (const search::AppliedRule &applied : report.applied)
    ++counts[applied.rule];
  for (auto [rule, count] : counts)
    llvm::outs() << "  " << rule << " x " << count << '\n';
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::ParseCommandLineOptions(argc, argv, "time and memory of the search\n");
  mlir::MLIRContext context;
  context.loadDialect<VersoDialect, mlir::func::FuncDialect>();
  llvm::ExitOnError check("benchmark-search: ");
  search::RuleSet rules = check(search::RuleSet::load(&context, rulesPath));
  for (const std::string &model : models)
    check(run(context, rules, model));
  return 0;
}
