//===- CostCommand.cpp - verso cost ---------------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "verso/Optimize/ExplainCost.h"
#include "verso/Optimize/OptimizeModel.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ToolOutputFile.h"
#include <map>

using namespace llvm;

namespace verso::tool {

static constexpr const char *description =
    "What models cost, and what is known of it\n\n"
    "  verso cost explain MODEL     what a model costs, step by step\n"
    "  verso cost plan MODEL...     the signatures that optimising needs, for\n"
    "                               verso-profile to measure elsewhere\n"
    "  verso cost import FILE...    take in what verso-profile wrote\n"
    "  verso cost merge DATABASE... take in other databases\n"
    "  verso cost export            write all that is known, as verso-profile\n"
    "                               does\n"
    "  verso cost show              list the devices of which times are known\n"
    "  verso cost prune             forget the times of a device (--device)";

namespace {
class CostCommand : public Command {
public:
  CostCommand()
      : Command("cost", description), run_(subcommand),
        action(cl::Positional, cl::sub(subcommand), cl::Required,
               cl::value_desc("action"),
               cl::desc("<explain|plan|import|merge|export|show|prune>")),
        files(cl::Positional, cl::sub(subcommand), cl::value_desc("files"),
              cl::desc("[file]...")),
        costDatabase("cost-db", cl::sub(subcommand), cl::value_desc("file"),
                     cl::init(defaultCostDatabase()),
                     cl::desc("Where measured times are kept")),
        output("o", cl::sub(subcommand), cl::value_desc("file"), cl::init("-"),
               cl::desc("plan, export: where to write (standard output)")),
        device("device", cl::sub(subcommand), cl::value_desc("fingerprint"),
               cl::desc("prune: the device, as `show` spells it")),
        rules("rules", cl::sub(subcommand), cl::init(VERSO_DEFAULT_RULES),
              cl::value_desc("path"),
              cl::desc("plan: the rules (" VERSO_DEFAULT_RULES ")")),
        budget("budget", cl::sub(subcommand), cl::init(200),
               cl::desc("plan: graphs to rewrite for each part (200)")),
        sequence(
            "sequence", cl::sub(subcommand),
            cl::desc("plan: only the kernels that the models run, as often "
                     "and in the order in which they do")),
        top("top", cl::sub(subcommand), cl::init(20),
            cl::desc("explain: how many kinds of step to list (20)")),
        noMeasuring("no-measuring", cl::sub(subcommand),
                    cl::desc("explain: estimate what the database does not "
                             "know")),
        measureBudget("measure-budget", cl::sub(subcommand),
                      cl::value_desc("seconds"), cl::init(-1),
                      cl::desc("explain: measure for this long at most, what "
                               "counts most first, and predict the rest; -1: "
                               "measure all (-1)")),
        costTables("cost-tables", cl::sub(subcommand), cl::value_desc("folder"),
                   cl::init(VERSO_DEFAULT_COST_TABLES),
                   cl::desc("explain: times of targets that are not here "
                            "(" VERSO_DEFAULT_COST_TABLES ")")),
        measureEndToEnd("measure-end-to-end", cl::sub(subcommand),
                        cl::desc("explain: run the model as well")),
        seconds("seconds", cl::sub(subcommand), cl::init(3),
                cl::desc("explain: how long to run it (3)")),
        json("json", cl::sub(subcommand), cl::value_desc("file.json"),
             cl::desc("explain: write the explanation for machines")) {}

  Expected<int> run() override {
    using Action = Error (CostCommand::*)();
    auto chosen = StringSwitch<Action>(action)
                      .Case("explain", &CostCommand::explain)
                      .Case("plan", &CostCommand::plan)
                      .Case("import", &CostCommand::importFiles)
                      .Case("merge", &CostCommand::mergeDatabases)
                      .Case("export", &CostCommand::exportAll)
                      .Case("show", &CostCommand::show)
                      .Case("prune", &CostCommand::prune)
                      .Default(nullptr);
    if (!chosen)
      return createStringError("cost: unknown action '" + action +
                               "' (see --help)");
    if (Error error = (this->*chosen)())
      return std::move(error);
    return 0;
  }

private:
  Error needFiles(size_t least, size_t most, const char *what) const {
    if (files.size() >= least && files.size() <= most)
      return Error::success();
    return createStringError("cost " + action + ": expects " + what);
  }

  Expected<std::unique_ptr<CostDatabase>> openDatabase() const {
    if (costDatabase.empty())
      return createStringError("cost " + action +
                               ": no database; name one with --cost-db");
    return CostDatabase::open(costDatabase);
  }

  /// Calls `write` with the stream that -o names.
  Error writeOutput(function_ref<Error(raw_ostream &)> write) const {
    std::error_code failure;
    ToolOutputFile file(output, failure, sys::fs::OF_Text);
    if (failure)
      return createStringError(output + ": " + failure.message());
    if (Error error = write(file.os()))
      return error;
    file.keep();
    return Error::success();
  }

  Error explain() {
    if (Error error = needFiles(1, 1, "one model"))
      return error;
    ExplainOptions options;
    Expected<ImportOptions> import = run_.importOptions();
    if (!import)
      return import.takeError();
    options.import = std::move(*import);
    options.target = run_.target;
    options.threads = run_.threads;
    options.costDatabase = costDatabase;
    options.onnxRuntime = run_.onnxRuntimeOptions();
    options.costTables = costTables;
    options.allowMeasuring = !noMeasuring;
    if (measureBudget >= 0)
      options.measureSeconds = measureBudget;
    options.runModel = measureEndToEnd;
    options.endToEnd.seed = run_.seed;
    options.endToEnd.secondsPerTiming = seconds;
    Expected<CostExplanation> explanation = explainCost(files.front(), options);
    if (!explanation)
      return explanation.takeError();
    if (json != "-")
      explanation->print(outs(), top);
    if (json.empty())
      return Error::success();
    return writeJson(json, explanation->toJson());
  }

  Error plan() {
    if (Error error = needFiles(1, ~size_t(0), "a model"))
      return error;
    PlanOptions options;
    Expected<ImportOptions> import = run_.importOptions();
    if (!import)
      return import.takeError();
    options.import = std::move(*import);
    options.rules = rules;
    options.budget = budget;
    std::vector<std::string> all;
    for (const std::string &path : files) {
      Expected<std::vector<std::string>> signatures =
          sequence ? planSequence(path, options.import)
                   : planCosts(path, options);
      if (!signatures)
        return signatures.takeError();
      append_range(all, *signatures);
    }
    // What models run is told as they run it, all else once.
    if (!sequence) {
      llvm::sort(all);
      all.erase(llvm::unique(all), all.end());
    }
    return writeOutput([&](raw_ostream &stream) {
      for (const std::string &signature : all)
        stream << signature << "\n";
      return Error::success();
    });
  }

  Error importFiles() {
    if (Error error = needFiles(1, ~size_t(0), "a file"))
      return error;
    Expected<std::unique_ptr<CostDatabase>> database = openDatabase();
    if (!database)
      return database.takeError();
    for (const std::string &path : files) {
      auto buffer = MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/true);
      if (!buffer)
        return createStringError(path + ": " + buffer.getError().message());
      if (Error error =
              (*database)->importJsonLines((*buffer)->getBuffer(), path))
        return error;
    }
    return Error::success();
  }

  Error mergeDatabases() {
    if (Error error = needFiles(1, ~size_t(0), "a database"))
      return error;
    Expected<std::unique_ptr<CostDatabase>> database = openDatabase();
    if (!database)
      return database.takeError();
    for (const std::string &path : files) {
      if (!sys::fs::exists(path))
        return createStringError(path + ": no such file");
      Expected<std::unique_ptr<CostDatabase>> other = CostDatabase::open(path);
      if (!other)
        return other.takeError();
      if (Error error = (*database)->merge(**other))
        return error;
    }
    return Error::success();
  }

  Error exportAll() {
    if (Error error = needFiles(0, 0, "no file; -o says where to write"))
      return error;
    Expected<std::unique_ptr<CostDatabase>> database = openDatabase();
    if (!database)
      return database.takeError();
    return writeOutput([&](raw_ostream &stream) {
      return (*database)->exportJsonLines(stream);
    });
  }

  Error show() {
    if (Error error = needFiles(0, 0, "no file"))
      return error;
    Expected<std::unique_ptr<CostDatabase>> database = openDatabase();
    if (!database)
      return database.takeError();
    std::map<std::string, size_t> devices;
    if (Error error = (*database)->forEach("", [&](const CostRecord &record) {
          ++devices[record.device];
          return Error::success();
        }))
      return error;
    for (const auto &[fingerprint, count] : devices)
      outs() << format("%8zu", count) << "  " << fingerprint << "\n";
    return Error::success();
  }

  Error prune() {
    if (Error error = needFiles(0, 0, "no file"))
      return error;
    if (device.empty())
      return createStringError("cost prune: name a device with --device");
    Expected<std::unique_ptr<CostDatabase>> database = openDatabase();
    if (!database)
      return database.takeError();
    Expected<size_t> removed = (*database)->removeDevice(device);
    if (!removed)
      return removed.takeError();
    if (*removed == 0)
      return createStringError("cost prune: nothing is known of device '" +
                               device + "'");
    outs() << *removed << " times forgotten\n";
    return Error::success();
  }

  RunOptions run_;
  cl::opt<std::string> action;
  cl::list<std::string> files;
  cl::opt<std::string> costDatabase, output, device, rules;
  cl::opt<unsigned> budget;
  cl::opt<bool> sequence;
  cl::opt<unsigned> top;
  cl::opt<bool> noMeasuring;
  cl::opt<double> measureBudget;
  cl::opt<std::string> costTables;
  cl::opt<bool> measureEndToEnd;
  cl::opt<double> seconds;
  cl::opt<std::string> json;
};
} // namespace

std::unique_ptr<Command> createCostCommand() {
  return std::make_unique<CostCommand>();
}

} // namespace verso::tool
