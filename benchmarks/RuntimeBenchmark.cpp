//===- RuntimeBenchmark.cpp - The runtime against ONNX Runtime ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// benchmark-runtime MODEL.onnx...: for each model, the time of one run on one
// thread in our runtime and in ONNX Runtime at its highest level, their ratio,
// and the steps in which our runtime spends its time.
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/MLIRContext.h"
#include "onnx/onnx.pb.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/Measurement.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Onnx/Import.h"
#include "verso/Optimize/EndToEnd.h"
#include "verso/Runtime/Executable.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include <map>

using namespace llvm;
using namespace verso;

static Error run(StringRef path, mlir::MLIRContext &context,
                 const kernels::Provider &provider, Engine &onnxRuntime) {
  Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  Expected<ImportedModel> imported = importModel(&context, *model);
  if (!imported)
    return imported.takeError();
  mlir::func::FuncOp function = imported->function();

  ExecutableOptions options;
  options.provider = &provider;
  auto executable = Executable::create(function, options);
  if (!executable)
    return executable.takeError();
  std::vector<InputDescription> inputs;
  for (const kernels::TensorDescription &type : (*executable)->inputs())
    inputs.push_back({"", type.element, type.shape});
  for (const onnx::ValueInfoProto &input : model->proto().graph().input())
    if (auto argument = dyn_cast_if_present<mlir::BlockArgument>(
            imported->value(input.name())))
      inputs[argument.getArgNumber()].name = input.name();
  RunnableModel runnable{function, {}, path.str()};
  std::unique_ptr<Engine> runtime = createRuntimeEngine(&provider);
  EndToEndOptions endToEnd;
  auto ours = measureLatency(*runtime, runnable, runnable, inputs, endToEnd);
  if (!ours)
    return ours.takeError();
  auto theirs =
      measureLatency(onnxRuntime, runnable, runnable, inputs, endToEnd);
  if (!theirs)
    return theirs.takeError();
  outs() << path << ": " << format("%.3f ms, ", ours->before.median)
         << onnxRuntime.name()
         << format(" %.3f ms, ratio %.2f\n", theirs->before.median,
                   ours->before.median / theirs->before.median);

  // Each kernel by itself and in the midst of the model, by kind.
  std::vector<HostTensor> values;
  for (NamedTensor &input : randomInputs(inputs, 0))
    values.push_back(std::move(input.tensor));
  auto inModel = (*executable)->timeSteps(values, 11);
  if (!inModel)
    return inModel.takeError();
  struct Times {
    double inModel = 0, alone = 0;
    unsigned count = 0;
  };
  std::map<std::string, Times> byKind;
  for (auto [step, time] : zip_equal((*executable)->steps(), *inModel)) {
    auto measured = kernels::measure(provider, step.signature);
    std::string kind =
        step.signature.kind + " " +
        (step.implementation.empty() ? "(interpreted)" : step.implementation);
    for (Times *times : {&byKind[kind], &byKind["all"]}) {
      times->inModel += time;
      times->alone += measured ? measured->milliseconds : 0;
      ++times->count;
    }
  }
  std::vector<std::pair<std::string, Times>> ordered(byKind.begin(),
                                                     byKind.end());
  llvm::sort(ordered, [](const auto &l, const auto &r) {
    return l.second.inModel > r.second.inModel;
  });
  outs() << "  in model ms   alone ms  count  kernel\n";
  for (const auto &[kind, times] : ordered)
    outs() << format("  %11.3f %10.3f %6u  ", times.inModel, times.alone,
                     times.count)
           << kind << "\n";
  return Error::success();
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  context.loadDialect<VersoDialect, mlir::func::FuncDialect>();
  auto provider = kernels::createOneDnnProvider({});
  if (!provider) {
    errs() << provider.status().message() << "\n";
    return 1;
  }
  auto onnxRuntime = createOnnxRuntimeEngine({});
  if (!onnxRuntime) {
    errs() << toString(onnxRuntime.takeError()) << "\n";
    return 1;
  }
  for (int i = 1; i < argc; ++i)
    if (Error error = run(argv[i], context, **provider, **onnxRuntime))
      errs() << argv[i] << ": " << toString(std::move(error)) << "\n";
  return 0;
}
