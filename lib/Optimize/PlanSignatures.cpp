//===- PlanSignatures.cpp - The kernels that a model needs ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/PlanSignatures.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Optimize/Engine.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Runtime/Executable.h"

using namespace mlir;

namespace verso {

llvm::Expected<std::vector<kernels::Signature>>
planSignatures(StringRef path, const ImportOptions &options) {
  const auto fail = [&](const Twine &message) {
    return llvm::createStringError(path + ": " + message);
  };
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<OnnxModel> model = OnnxModel::load(path);
  if (!model)
    return model.takeError();
  llvm::Expected<ImportedModel> imported =
      importModel(&context, *model, options);
  if (!imported)
    return imported.takeError();
  llvm::Expected<std::vector<InputDescription>> inputs =
      describeInputs(*imported, representativeSizes(*imported));
  if (!inputs)
    return fail(toString(inputs.takeError()));
  auto provider = kernels::createOneDnnProvider({});
  if (!provider)
    return fail(provider.status().message());
  ExecutableOptions executableOptions;
  executableOptions.provider = provider->get();
  for (const InputDescription &input : *inputs)
    executableOptions.argumentShapes.emplace_back(input.shape.begin(),
                                                  input.shape.end());
  llvm::Expected<std::unique_ptr<Executable>> executable =
      Executable::create(imported->function(), executableOptions);
  if (!executable)
    return fail(toString(executable.takeError()));
  std::vector<kernels::Signature> signatures;
  for (const StepDescription &step : (*executable)->steps()) {
    if (step.operations.empty()) // a reorder
      continue;
    signatures.push_back(step.signature);
    for (auto *list : {&signatures.back().operands, &signatures.back().results})
      for (kernels::TensorDescription &tensor : *list)
        if (!tensor.constant)
          tensor.layout = kernels::Layout::any();
  }
  return signatures;
}

} // namespace verso
