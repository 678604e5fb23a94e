//===- Engine.cpp - Something that can run models -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/Engine.h"
#include "verso/Runtime/Executable.h"

using namespace llvm;

namespace verso {

Engine::~Engine() = default;

namespace {

class RuntimeEngine : public Engine {
public:
  explicit RuntimeEngine(const kernels::Provider *provider)
      : provider(provider) {}

  std::string name() const override {
    return provider ? std::string(provider->name()) : "reference";
  }

  Error prepare(ArrayRef<RunnableModel> models,
                ArrayRef<InputDescription> inputs) override {
    executables.clear();
    ExecutableOptions options;
    options.provider = provider;
    for (const InputDescription &input : inputs)
      options.argumentShapes.emplace_back(input.shape.begin(),
                                          input.shape.end());
    for (const RunnableModel &model : models) {
      auto executable = Executable::create(model.function, options);
      if (!executable)
        return executable.takeError();
      executables.push_back(std::move(*executable));
    }
    return Error::success();
  }

  Expected<std::vector<HostTensor>> run(unsigned number,
                                        ArrayRef<NamedTensor> inputs) override {
    return executables[number]->run(values(inputs));
  }

  Expected<std::vector<std::vector<double>>> time(ArrayRef<NamedTensor> inputs,
                                                  unsigned rounds) override {
    std::vector<Executable *> pointers;
    for (auto &executable : executables)
      pointers.push_back(executable.get());
    return timeInterleaved(pointers, values(inputs), rounds);
  }

private:
  static std::vector<HostTensor> values(ArrayRef<NamedTensor> inputs) {
    std::vector<HostTensor> tensors;
    for (const NamedTensor &input : inputs)
      tensors.push_back(input.tensor);
    return tensors;
  }

  const kernels::Provider *provider;
  std::vector<std::unique_ptr<Executable>> executables;
};

class OnnxRuntimeEngine : public Engine {
public:
  OnnxRuntimeEngine(std::unique_ptr<OnnxRuntimeWorker> worker,
                    std::string level)
      : worker(std::move(worker)), level(std::move(level)) {}

  std::string name() const override {
    return ("ONNX Runtime " + worker->version() + " (" + level + ")").str();
  }

  Error prepare(ArrayRef<RunnableModel> models,
                ArrayRef<InputDescription>) override {
    sessions.clear();
    if (Error error = worker->unloadAll())
      return error;
    for (const RunnableModel &model : models) {
      if (model.path.empty())
        return createStringError("there is no ONNX file of the model");
      Expected<OnnxRuntimeWorker::Session> session = worker->load(model.path);
      if (!session)
        return session.takeError();
      sessions.push_back(*session);
    }
    return Error::success();
  }

  Expected<std::vector<HostTensor>> run(unsigned number,
                                        ArrayRef<NamedTensor> inputs) override {
    Expected<std::vector<NamedTensor>> outputs =
        worker->run(sessions[number], inputs);
    if (!outputs)
      return outputs.takeError();
    std::vector<HostTensor> tensors;
    for (NamedTensor &output : *outputs)
      tensors.push_back(std::move(output.tensor));
    return tensors;
  }

  Expected<std::vector<std::vector<double>>> time(ArrayRef<NamedTensor> inputs,
                                                  unsigned rounds) override {
    return worker->time(sessions, inputs, rounds);
  }

private:
  std::unique_ptr<OnnxRuntimeWorker> worker;
  std::string level;
  std::vector<OnnxRuntimeWorker::Session> sessions;
};

} // namespace

std::unique_ptr<Engine> createRuntimeEngine(const kernels::Provider *provider) {
  return std::make_unique<RuntimeEngine>(provider);
}

Expected<std::unique_ptr<Engine>>
createOnnxRuntimeEngine(const OnnxRuntimeOptions &options) {
  auto worker = OnnxRuntimeWorker::start(options);
  if (!worker)
    return worker.takeError();
  return std::make_unique<OnnxRuntimeEngine>(std::move(*worker), options.level);
}

} // namespace verso
