//===- Executable.cpp - A whole graph, ready to run -----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/Executable.h"
#include "MemoryPlan.h"
#include "Plan.h"
#include "verso/Runtime/Latency.h"
#include <chrono>
#include <cstdlib>
#include <cstring>

using namespace mlir;

namespace verso {

/// Memory aligned for the kernels.
class AlignedBlock {
public:
  explicit AlignedBlock(size_t bytes)
      : data(static_cast<char *>(std::aligned_alloc(
            MemoryPlan::alignment,
            (bytes / MemoryPlan::alignment + 1) * MemoryPlan::alignment))) {}
  AlignedBlock(const AlignedBlock &) = delete;
  AlignedBlock &operator=(const AlignedBlock &) = delete;
  ~AlignedBlock() { std::free(data); }

  char *get() const { return data; }

private:
  char *data;
};

class Executable::Implementation {
public:
  explicit Implementation(Plan plan);

  llvm::Error allocate();
  llvm::Expected<std::vector<HostTensor>> run(ArrayRef<HostTensor> inputs);
  llvm::Expected<std::vector<double>> timeSteps(ArrayRef<HostTensor> inputs,
                                                unsigned rounds);

  Plan plan;
  std::vector<kernels::TensorDescription> inputTypes, outputTypes;
  size_t memoryBytes = 0;

private:
  llvm::Error setInputs(ArrayRef<HostTensor> inputs);
  llvm::Error runStep(PlannedStep &step);

  std::unique_ptr<AlignedBlock> block, workspace;
  /// Where each value lies; those of inputs are set by each run.
  std::vector<char *> addresses;
  /// Values that share the memory of an input.
  std::vector<std::pair<unsigned, unsigned>> inputViews; ///< value, input
};

Executable::Implementation::Implementation(Plan ownPlan)
    : plan(std::move(ownPlan)) {
  for (unsigned input : plan.inputs)
    inputTypes.push_back(plan.values[input].type);
  for (unsigned output : plan.outputs) {
    outputTypes.push_back(plan.values[output].type);
    outputTypes.back().constant = false;
  }
}

llvm::Error Executable::Implementation::allocate() {
  // A value is alive from the step that writes it to the last one that reads
  // it or one of its views; outputs to the end.
  constexpr unsigned none = ~0u;
  std::vector<unsigned> first(plan.values.size(), none),
      last(plan.values.size(), 0);
  for (auto [number, step] : llvm::enumerate(plan.steps)) {
    for (unsigned operand : step.operands)
      last[plan.values[operand].root] = number;
    for (unsigned result : step.results)
      first[result] = last[result] = number;
  }
  for (unsigned output : plan.outputs)
    last[plan.values[output].root] = plan.steps.size();
  std::vector<Lifetime> lifetimes;
  std::vector<unsigned> owners;
  for (unsigned value = 0; value < plan.values.size(); ++value)
    if (first[value] != none) {
      lifetimes.push_back(
          {plan.values[value].type.bytes(), first[value], last[value]});
      owners.push_back(value);
    }
  MemoryPlan memory = planMemory(lifetimes);
  memoryBytes = memory.bytes;
  size_t workspaceBytes = 0;
  for (const PlannedStep &step : plan.steps)
    if (step.kernel)
      workspaceBytes = std::max(workspaceBytes, step.kernel->workspaceBytes());
  block = std::make_unique<AlignedBlock>(memory.bytes);
  workspace = std::make_unique<AlignedBlock>(workspaceBytes);
  if (!block->get() || !workspace->get())
    return llvm::createStringError("out of memory: the model needs " +
                                   Twine(memory.bytes + workspaceBytes) +
                                   " bytes for its values");

  addresses.resize(plan.values.size(), nullptr);
  for (auto [owner, offset] : llvm::zip_equal(owners, memory.offsets))
    addresses[owner] = block->get() + offset;
  for (unsigned value = 0; value < plan.values.size(); ++value) {
    unsigned root = plan.values[value].root;
    if (plan.values[root].constantData)
      addresses[value] = const_cast<char *>(plan.values[root].constantData);
    else
      addresses[value] = addresses[root];
    for (auto [number, input] : llvm::enumerate(plan.inputs))
      if (root == input)
        inputViews.push_back({value, number});
  }
  return llvm::Error::success();
}

llvm::Error Executable::Implementation::runStep(PlannedStep &step) {
  SmallVector<const void *, 8> operands;
  SmallVector<void *, 4> results;
  for (unsigned operand : step.operands)
    operands.push_back(addresses[operand]);
  for (unsigned result : step.results)
    results.push_back(addresses[result]);
  if (step.kernel) {
    kernels::Status status =
        step.kernel->execute(operands, results, workspace->get());
    if (!status.ok())
      return llvm::createStringError(step.signature.text() + ": " +
                                     status.message());
    return llvm::Error::success();
  }
  SmallVector<kernels::TensorDescription, 4> operandTypes;
  for (unsigned operand : step.operands)
    operandTypes.push_back(plan.values[operand].type);
  interpret(step.programs, operandTypes, operands, step.signature.results,
            results);
  return llvm::Error::success();
}

llvm::Error Executable::Implementation::setInputs(ArrayRef<HostTensor> inputs) {
  if (inputs.size() != inputTypes.size())
    return llvm::createStringError("the model has " + Twine(inputTypes.size()) +
                                   " inputs, not " + Twine(inputs.size()));
  for (auto [number, input] : llvm::enumerate(inputs))
    if (input.element != inputTypes[number].element ||
        input.shape != inputTypes[number].shape)
      return llvm::createStringError("input " + Twine(number) +
                                     " must be of type " +
                                     inputTypes[number].text());
  for (auto [value, input] : inputViews)
    addresses[value] = const_cast<char *>(inputs[input].bytes.data());
  return llvm::Error::success();
}

llvm::Expected<std::vector<HostTensor>>
Executable::Implementation::run(ArrayRef<HostTensor> inputs) {
  if (llvm::Error error = setInputs(inputs))
    return std::move(error);
  for (PlannedStep &step : plan.steps)
    if (llvm::Error error = runStep(step))
      return std::move(error);
  std::vector<HostTensor> outputs;
  for (auto [value, type] : llvm::zip_equal(plan.outputs, outputTypes)) {
    outputs.emplace_back(type.element, type.shape);
    if (!outputs.back().bytes.empty())
      std::memcpy(outputs.back().bytes.data(), addresses[value],
                  outputs.back().bytes.size());
  }
  return outputs;
}

/// How often programs run before a run counts.
static constexpr unsigned warmUpRuns = 3;

/// The milliseconds since `begin`.
static double since(std::chrono::steady_clock::time_point begin) {
  std::chrono::duration<double, std::milli> elapsed =
      std::chrono::steady_clock::now() - begin;
  return elapsed.count();
}

llvm::Expected<std::vector<double>>
Executable::Implementation::timeSteps(ArrayRef<HostTensor> inputs,
                                      unsigned rounds) {
  if (llvm::Error error = setInputs(inputs))
    return std::move(error);
  std::vector<std::vector<double>> samples(plan.steps.size());
  for (unsigned round = 0; round < warmUpRuns + rounds; ++round)
    for (auto [step, times] : llvm::zip_equal(plan.steps, samples)) {
      auto begin = std::chrono::steady_clock::now();
      if (llvm::Error error = runStep(step))
        return std::move(error);
      if (round >= warmUpRuns)
        times.push_back(since(begin));
    }
  std::vector<double> medians;
  for (const std::vector<double> &times : samples)
    medians.push_back(summarizeLatency(times).median);
  return medians;
}

Executable::Executable(std::unique_ptr<Implementation> own)
    : implementation(std::move(own)) {}
Executable::~Executable() = default;

llvm::Expected<std::unique_ptr<Executable>>
Executable::create(func::FuncOp function, const ExecutableOptions &options) {
  llvm::Expected<Plan> plan = makePlan(function, options);
  if (!plan)
    return plan.takeError();
  auto own = std::make_unique<Implementation>(std::move(*plan));
  if (llvm::Error error = own->allocate())
    return std::move(error);
  return std::unique_ptr<Executable>(new Executable(std::move(own)));
}

ArrayRef<kernels::TensorDescription> Executable::inputs() const {
  return implementation->inputTypes;
}

ArrayRef<kernels::TensorDescription> Executable::outputs() const {
  return implementation->outputTypes;
}

size_t Executable::memoryBytes() const { return implementation->memoryBytes; }

llvm::Expected<std::vector<HostTensor>>
Executable::run(ArrayRef<HostTensor> inputs) {
  return implementation->run(inputs);
}

llvm::Expected<std::vector<double>>
Executable::timeSteps(ArrayRef<HostTensor> inputs, unsigned rounds) {
  return implementation->timeSteps(inputs, rounds);
}

std::vector<StepDescription> Executable::steps() const {
  std::vector<StepDescription> descriptions;
  for (const PlannedStep &step : implementation->plan.steps)
    descriptions.push_back({step.signature,
                            step.kernel ? step.kernel->description() : "",
                            step.operations});
  return descriptions;
}

llvm::Expected<std::vector<std::vector<double>>>
timeInterleaved(ArrayRef<Executable *> executables, ArrayRef<HostTensor> inputs,
                unsigned rounds) {
  std::vector<std::vector<double>> samples(executables.size());
  for (unsigned round = 0; round < warmUpRuns + rounds; ++round)
    for (auto [executable, times] : llvm::zip_equal(executables, samples)) {
      auto begin = std::chrono::steady_clock::now();
      llvm::Expected<std::vector<HostTensor>> outputs = executable->run(inputs);
      double elapsed = since(begin);
      if (!outputs)
        return outputs.takeError();
      if (round >= warmUpRuns)
        times.push_back(elapsed);
    }
  return samples;
}

} // namespace verso
