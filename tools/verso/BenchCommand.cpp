//===- BenchCommand.cpp - verso bench -------------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "verso/Optimize/CompareModels.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace verso::tool {

namespace {
class BenchCommand : public Command {
public:
  BenchCommand()
      : Command("bench", "Time models, in turn, on every engine"),
        run_(subcommand),
        inputs(cl::Positional, cl::sub(subcommand), cl::OneOrMore,
               cl::value_desc("models"), cl::desc("<model.onnx>...")),
        seconds("seconds", cl::sub(subcommand), cl::init(3),
                cl::desc("How long to time on each engine (3)")),
        json("json", cl::sub(subcommand), cl::desc("Print JSON")) {}

  Expected<int> run() override {
    CompareOptions options;
    Expected<ImportOptions> import = run_.importOptions();
    if (!import)
      return import.takeError();
    options.import = std::move(*import);
    options.target = run_.target;
    options.threads = run_.threads;
    Expected<bool> useOnnxRuntime = run_.useOnnxRuntime();
    if (!useOnnxRuntime)
      return useOnnxRuntime.takeError();
    options.useOnnxRuntime = *useOnnxRuntime;
    options.onnxRuntime = run_.onnxRuntimeOptions();
    options.endToEnd.seed = run_.seed;
    options.endToEnd.secondsPerTiming = seconds;
    std::vector<std::string> files(inputs.begin(), inputs.end());
    auto results = benchmarkModels(files, options);
    if (!results)
      return results.takeError();
    bool anyRan = false;
    json::Array engines;
    for (const EngineBenchmark &result : *results) {
      anyRan |= result.failure.empty();
      if (json)
        engines.push_back(toJson(result));
      else
        print(result);
    }
    if (json)
      outs() << formatv("{0:2}", json::Value(std::move(engines))) << "\n";
    if (!anyRan)
      return createStringError(inputs.front() + ": no engine can run it");
    return 0;
  }

private:
  void print(const EngineBenchmark &result) const {
    outs() << result.engine << "\n";
    if (!result.failure.empty())
      outs() << "  cannot run: " << result.failure << "\n";
    for (auto [file, timing] : zip(inputs, result.models)) {
      outs() << format("  %12.4f ms  +- %.4f", timing.after.median,
                       timing.after.spread);
      if (result.models.size() > 1)
        outs() << format("  %6.3fx", 1 / timing.ratio);
      outs() << "  " << file << "\n";
    }
  }

  json::Value toJson(const EngineBenchmark &result) const {
    json::Array models;
    for (auto [file, timing] : zip(inputs, result.models))
      models.push_back(json::Object{{"model", file},
                                    {"median_ms", timing.after.median},
                                    {"spread_ms", timing.after.spread},
                                    {"ratio_to_first", timing.ratio},
                                    {"noise", timing.noise}});
    json::Object object{{"engine", result.engine},
                        {"models", std::move(models)}};
    if (!result.failure.empty())
      object["failure"] = result.failure;
    return object;
  }

  EngineOptions run_;
  cl::list<std::string> inputs;
  cl::opt<double> seconds;
  cl::opt<bool> json;
};
} // namespace

std::unique_ptr<Command> createBenchCommand() {
  return std::make_unique<BenchCommand>();
}

} // namespace verso::tool
