//===- CompareCommand.cpp - verso compare ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "verso/Optimize/CompareModels.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace verso::tool {

namespace {
class CompareCommand : public Command {
public:
  CompareCommand()
      : Command("compare", "Tell whether two models compute the same"),
        run_(subcommand),
        first(cl::Positional, cl::sub(subcommand), cl::Required,
              cl::value_desc("first.onnx"), cl::desc("<first.onnx>")),
        second(cl::Positional, cl::sub(subcommand), cl::Required,
               cl::value_desc("second.onnx"), cl::desc("<second.onnx>")),
        tolerance("tolerance", cl::sub(subcommand), cl::init(1e-4),
                  cl::desc("The error that passes, relative to the largest "
                           "value of an output (1e-4)")),
        samples("samples", cl::sub(subcommand), cl::init(3),
                cl::desc("Random inputs to try for each size (3)")) {}

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
    options.endToEnd.seeds = samples;
    options.endToEnd.tolerance = tolerance;
    Expected<AccuracyReport> report = compareModels(first, second, options);
    if (!report)
      return report.takeError();
    for (const std::string &reason : report->notCheckedWith)
      outs() << "not compared with " << reason << "\n";
    if (!report->worst.mismatch.empty())
      return createStringError(second + ": " + report->worst.mismatch);
    if (report->checkedWith.empty())
      return createStringError(first + ": no engine can run it");
    outs() << format("largest error: %.3g absolute, %.3g relative\n",
                     report->worst.maxAbsoluteError,
                     report->worst.maxRelativeError)
           << "compared with " << join(report->checkedWith, ", ") << "\n";
    if (!report->passed(tolerance))
      return createStringError(
          second + ": differs from " + first + " by " +
          formatv("{0:e2}", report->worst.maxRelativeError) +
          " relative to the largest value; allowed: " +
          formatv("{0:e2}", double(tolerance)));
    return 0;
  }

private:
  EngineOptions run_;
  cl::opt<std::string> first, second;
  cl::opt<double> tolerance;
  cl::opt<unsigned> samples;
};
} // namespace

std::unique_ptr<Command> createCompareCommand() {
  return std::make_unique<CompareCommand>();
}

} // namespace verso::tool
