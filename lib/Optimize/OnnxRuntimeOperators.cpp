//===- OnnxRuntimeOperators.cpp - What ONNX Runtime takes for each --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OnnxRuntimeOperators.h"
#include "onnx/onnx.pb.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Kernels/HostProvider.h"
#include "verso/Onnx/Export.h"
#include "verso/Runtime/Latency.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"

using namespace mlir;

namespace verso {

/// The time for the runs of one operator, in milliseconds, and their number.
static constexpr double timeForRuns = 200;
static constexpr double fewestRuns = 11, mostRuns = 300;

llvm::Expected<std::unique_ptr<OnnxRuntimeOperators>>
OnnxRuntimeOperators::start(const OnnxRuntimeOptions &options) {
  std::unique_ptr<OnnxRuntimeOperators> result(new OnnxRuntimeOperators());
  auto worker = OnnxRuntimeWorker::start(options);
  if (!worker)
    return worker.takeError();
  result->worker = std::move(*worker);
  result->deviceName = ("onnxruntime " + result->worker->version() + "; " +
                        kernels::processorName() + "; level " + options.level +
                        "; threads " + llvm::Twine(options.threads))
                           .str();

  auto proto = std::make_unique<onnx::ModelProto>();
  proto->set_ir_version(9);
  proto->add_opset_import()->set_version(20);
  auto *graph = proto->mutable_graph();
  graph->set_name("empty");
  auto *node = graph->add_node();
  node->set_op_type("Identity");
  node->add_input("x");
  node->add_output("y");
  for (auto *value : {graph->add_input(), graph->add_output()}) {
    auto *type = value->mutable_type()->mutable_tensor_type();
    type->set_elem_type(onnx::TensorProto::FLOAT);
    type->mutable_shape()->add_dim()->set_dim_value(1);
  }
  graph->mutable_input(0)->set_name("x");
  graph->mutable_output(0)->set_name("y");
  const NamedTensor input{"x", HostTensor(kernels::ElementType::F32, {1})};
  auto samples = result->timeModel(OnnxModel(std::move(proto), "empty"), input);
  if (!samples)
    return samples.takeError();
  result->callMilliseconds = summarizeLatency(*samples).median;
  return std::move(result);
}

void OnnxRuntimeOperators::add(const StepDescription &step) {
  operationsOf[step.signature.text()].assign(step.operations.begin(),
                                             step.operations.end());
}

llvm::Expected<std::vector<double>>
OnnxRuntimeOperators::timeModel(const OnnxModel &model,
                                llvm::ArrayRef<NamedTensor> inputs) {
  SmallString<64> path;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("verso-operator", "onnx", path))
    return llvm::createStringError(error,
                                   "no temporary file: " + error.message());
  llvm::FileRemover remover(path);
  if (llvm::Error error = model.save(path))
    return std::move(error);
  llvm::Expected<OnnxRuntimeWorker::Session> session = worker->load(path);
  if (!session)
    return session.takeError();
  auto trial = worker->time(*session, inputs, 1);
  if (!trial)
    return trial.takeError();
  const double one = std::max(trial->front().front(), 1e-6);
  auto samples = worker->time(
      *session, inputs,
      unsigned(std::clamp(timeForRuns / one, fewestRuns, mostRuns)));
  if (!samples)
    return samples.takeError();
  if (llvm::Error error = worker->unloadAll())
    return std::move(error);
  return std::move(samples->front());
}

llvm::Expected<kernels::Measurement>
OnnxRuntimeOperators::measureOperations(ArrayRef<Operation *> operations) {
  std::vector<NamedTensor> inputs;
  for (auto [number, value] : llvm::enumerate(inputsOf(operations))) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    auto element = type ? elementTypeOf(type.getElementType()) : std::nullopt;
    if (!element || !type.hasStaticShape())
      return llvm::createStringError("an input has no fixed type");
    inputs.push_back({"x" + std::to_string(number),
                      randomTensor(*element, type.getShape(), number)});
  }
  llvm::Expected<OnnxModel> model = exportOperations(operations, "operators");
  if (!model)
    return model.takeError();
  auto samples = timeModel(*model, inputs);
  if (!samples)
    return samples.takeError();
  for (double &sample : *samples)
    sample = std::max(0.0, sample - callMilliseconds) * 1e-3;
  return kernels::summarize(*samples);
}

kernels::Result<kernels::Measurement>
OnnxRuntimeOperators::measure(const kernels::Signature &signature) {
  const auto found = operationsOf.find(signature.text());
  if (found == operationsOf.end() || found->second.empty())
    return kernels::Status::unsupported("no operator of a model");
  auto measurement = measureOperations(found->second);
  if (!measurement)
    return kernels::Status::unsupported(
        llvm::toString(measurement.takeError()));
  return *measurement;
}

} // namespace verso
