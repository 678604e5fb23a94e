//===- InfoCommand.cpp - verso info ---------------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Optimize/ModelSummary.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace verso::tool {

namespace {
class InfoCommand : public Command {
public:
  InfoCommand()
      : Command("info", "Tell what is in a model and how much is understood"),
        input(cl::Positional, cl::sub(subcommand), cl::Required,
              cl::value_desc("model.onnx"), cl::desc("<model.onnx>")),
        json("json", cl::sub(subcommand), cl::desc("Print JSON")),
        mlir("mlir", cl::sub(subcommand),
             cl::desc("Print the model in the verso dialect")) {}

  Expected<int> run() override {
    mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
    Expected<OnnxModel> model = OnnxModel::load(input);
    if (!model)
      return model.takeError();
    Expected<ImportedModel> imported = importModel(&context, *model);
    if (!imported)
      return imported.takeError();
    if (mlir) {
      mlir::OpPrintingFlags flags;
      flags.elideLargeElementsAttrs().elideLargeResourceString();
      imported->module().print(outs(), flags);
      return 0;
    }
    ModelSummary summary = summarize(*imported);
    if (json)
      outs() << formatv("{0:2}", json::Value(summary.toJson())) << "\n";
    else
      summary.print(outs());
    return 0;
  }

private:
  cl::opt<std::string> input;
  cl::opt<bool> json, mlir;
};
} // namespace

std::unique_ptr<Command> createInfoCommand() {
  return std::make_unique<InfoCommand>();
}

} // namespace verso::tool
