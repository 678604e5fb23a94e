//===- RoundTrip.cpp - Imports models and exports them again --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads lines `INPUT<tab>OUTPUT` from standard input, imports each model and
// exports it, unchanged, to the other place. With --new, what is understood is
// written as new nodes instead of those it came from, which tests how each
// operator is written. Prints a line of JSON for each model: `error`, or how
// many nodes became what.
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/MLIRContext.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Onnx/Export.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace verso;

static llvm::Expected<llvm::json::Object>
roundTrip(StringRef input, StringRef output, bool asNew) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<OnnxModel> model = OnnxModel::load(input);
  if (!model)
    return model.takeError();
  llvm::Expected<ImportedModel> imported = importModel(&context, *model);
  if (!imported)
    return imported.takeError();
  OwningOpRef<ModuleOp> module = imported->cloneModule();
  auto function = *module->getOps<func::FuncOp>().begin();
  // What has no known origin is written anew.
  if (asNew)
    function.walk([&](Operation *operation) {
      operation->setLoc(UnknownLoc::get(&context));
    });
  llvm::Expected<OnnxModel> exported = exportModel(function, *imported);
  if (!exported)
    return exported.takeError();
  if (llvm::Error error = exported->save(output))
    return error;

  unsigned counts[5] = {};
  llvm::json::Array reasons;
  for (const ImportedNode &node : imported->nodes()) {
    ++counts[unsigned(node.kind)];
    if (node.kind == ImportedNode::Kind::Opaque)
      reasons.push_back(node.reason);
  }
  return llvm::json::Object{
      {"operators", counts[0]}, {"opaque", counts[1]},
      {"alias", counts[2]},     {"constant", counts[3]},
      {"folded", counts[4]},    {"reasons", std::move(reasons)}};
}

int main(int argc, char **argv) {
  bool asNew = argc > 1 && StringRef(argv[1]) == "--new";
  auto lines = llvm::MemoryBuffer::getSTDIN();
  if (!lines)
    return 1;
  StringRef rest = (*lines)->getBuffer();
  while (!rest.empty()) {
    auto [line, next] = rest.split('\n');
    rest = next;
    auto [input, output] = line.split('\t');
    llvm::Expected<llvm::json::Object> result = roundTrip(input, output, asNew);
    if (!result)
      result = llvm::json::Object{{"error", toString(result.takeError())}};
    llvm::outs() << llvm::json::Value(std::move(*result)) << "\n";
    llvm::outs().flush();
  }
}
