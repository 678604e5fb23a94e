//===- OptimizeCommand.cpp - verso optimize -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "verso/Optimize/OptimizeModel.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace verso::tool {

namespace {
/// Set by the first interrupt (Ctrl-C), which ends the search; the second ends
/// the program.
std::atomic<bool> interrupted{false};

class OptimizeCommand : public Command {
public:
  OptimizeCommand()
      : Command("optimize", "Write a faster model that computes the same"),
        run_(subcommand),
        input(cl::Positional, cl::sub(subcommand), cl::Required,
              cl::value_desc("model.onnx"), cl::desc("<model.onnx>")),
        output("o", cl::sub(subcommand), cl::value_desc("file"),
               cl::desc("Where to write the result")),
        rules("rules", cl::sub(subcommand), cl::init(VERSO_DEFAULT_RULES),
              cl::value_desc("path"),
              cl::desc("The rules: a folder or a file (" VERSO_DEFAULT_RULES
                       ")")),
        alpha("alpha", cl::sub(subcommand), cl::init(1.05),
              cl::desc("Rewrite graphs further that cost up to this factor "
                       "more than the best (1.05)")),
        budget("budget", cl::sub(subcommand), cl::init(200),
               cl::desc("Graphs to rewrite for each part of the model (200)")),
        timeLimit("time-limit", cl::sub(subcommand), cl::init(60),
                  cl::value_desc("seconds"),
                  cl::desc("Stop searching after this long; 0: never (60)")),
        costDatabase("cost-db", cl::sub(subcommand), cl::value_desc("file"),
                     cl::init(defaultCostDatabase()),
                     cl::desc("Where measured times are kept")),
        costTables("cost-tables", cl::sub(subcommand), cl::value_desc("folder"),
                   cl::init(VERSO_DEFAULT_COST_TABLES),
                   cl::desc("Times of targets that are not here "
                            "(" VERSO_DEFAULT_COST_TABLES ")")),
        measureBudget("measure-budget", cl::sub(subcommand),
                      cl::value_desc("seconds"), cl::init(-1),
                      cl::desc("Measure for this long at most, what counts "
                               "most first, and predict the rest; -1: measure "
                               "all that is needed (-1)")),
        tolerance("tolerance", cl::sub(subcommand), cl::init(1e-4),
                  cl::desc("The error that passes the check, relative to the "
                           "largest value of an output (1e-4)")),
        timing("timing-seconds", cl::sub(subcommand), cl::init(3),
               cl::value_desc("seconds"),
               cl::desc("How long to time the models on each engine (3)")),
        noCheck("no-check", cl::sub(subcommand),
                cl::desc("Do not check that results stay the same")),
        noTiming("no-timing", cl::sub(subcommand),
                 cl::desc("Do not time the result: use what is predicted to be "
                          "faster")),
        dryRun("dry-run", cl::sub(subcommand),
               cl::desc("Do everything but write the result")),
        report("report", cl::sub(subcommand), cl::value_desc("file.json"),
               cl::desc("Write a report for machines")),
        quiet("quiet", cl::sub(subcommand), cl::desc("Print nothing")) {}

  Expected<int> run() override {
    if (output.empty() && !dryRun)
      return createStringError("optimize: -o is missing (or --dry-run)");
    for (const std::string &path : {output.getValue(), report.getValue()})
      if (!path.empty())
        if (Error error = checkWritable(path))
          return error;
    OptimizeOptions options;
    options.input = input;
    options.output = output;
    options.rules = rules;
    Expected<ImportOptions> import = run_.importOptions();
    if (!import)
      return import.takeError();
    options.import = std::move(*import);
    options.alpha = alpha;
    options.budget = budget;
    options.seed = options.endToEnd.seed = run_.seed;
    options.timeLimitSeconds = timeLimit;
    options.target = run_.target;
    options.threads = run_.threads;
    options.costDatabase = costDatabase;
    options.costTables = costTables;
    if (measureBudget >= 0)
      options.measureSeconds = measureBudget;
    options.check = !noCheck;
    options.time = !noTiming;
    options.dryRun = dryRun;
    Expected<bool> useOnnxRuntime = run_.useOnnxRuntime();
    if (!useOnnxRuntime)
      return useOnnxRuntime.takeError();
    options.useOnnxRuntime = *useOnnxRuntime;
    options.onnxRuntime = run_.onnxRuntimeOptions();
    options.endToEnd.tolerance = tolerance;
    options.endToEnd.secondsPerTiming = timing;
    options.interrupt = &interrupted;
    sys::SetInterruptFunction([] { interrupted = true; });
    raw_ostream &stream = quiet ? nulls() : outs();
    Expected<OptimizeReport> done =
        optimizeModel(options, [&](const Twine &line) {
          stream << input << ": " << line << "\n";
          stream.flush();
        });
    if (!done)
      return done.takeError();
    done->print(stream);
    if (!report.empty())
      if (Error error = writeJson(report, done->toJson()))
        return error;
    return 0;
  }

private:
  EngineOptions run_;
  cl::opt<std::string> input, output, rules;
  cl::opt<double> alpha;
  cl::opt<unsigned> budget;
  cl::opt<double> timeLimit;
  cl::opt<std::string> costDatabase, costTables;
  cl::opt<double> measureBudget;
  cl::opt<double> tolerance, timing;
  cl::opt<bool> noCheck, noTiming, dryRun;
  cl::opt<std::string> report;
  cl::opt<bool> quiet;
};
} // namespace

std::unique_ptr<Command> createOptimizeCommand() {
  return std::make_unique<OptimizeCommand>();
}

} // namespace verso::tool
