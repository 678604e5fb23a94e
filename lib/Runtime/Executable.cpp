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
#include "verso/Kernels/Stopwatch.h"
#include "verso/Runtime/Latency.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;

namespace verso {

class Executable::Implementation {
public:
  Implementation(Plan plan, kernels::Memory &memory, bool isSingleThreaded);

  llvm::Error allocate();
  llvm::Expected<std::vector<HostTensor>> run(ArrayRef<HostTensor> inputs);
  /// The milliseconds of one run, without copies of inputs and outputs.
  llvm::Expected<double> timeRun(ArrayRef<HostTensor> inputs);
  llvm::Expected<std::vector<double>> timeSteps(ArrayRef<HostTensor> inputs,
                                                unsigned rounds);

  Plan plan;
  std::vector<kernels::TensorDescription> inputTypes, outputTypes;
  size_t memoryBytes = 0;

private:
  llvm::Error setInputs(ArrayRef<HostTensor> inputs);
  /// Where the operands and the results of a step lie.
  struct StepArguments {
    SmallVector<const void *, 8> operands;
    SmallVector<void *, 4> results;
  };
  StepArguments argumentsOf(const PlannedStep &step) const;
  kernels::Status beginKernel(PlannedStep &step);
  llvm::Error runStep(PlannedStep &step);
  llvm::Error runSteps();
  llvm::Error interpretStep(PlannedStep &step);
  llvm::Expected<char *> allocateBlock(size_t bytes);
  llvm::Error allocateInputs();
  llvm::Error copyConstants();

  /// What the kernels work in.
  kernels::Memory &memory;
  /// Whether the thread that calls does all of the work.
  bool isSingleThreaded;
  std::vector<kernels::Allocation> blocks;
  char *workspace = nullptr;
  /// Where each value lies; in the host's memory, those of inputs are set by
  /// each run.
  std::vector<char *> addresses;
  /// Where the inputs lie in a memory that is not the host's.
  std::vector<char *> inputAddresses;
  /// All steps at once, if the memory records kernels and each step is one.
  std::unique_ptr<kernels::Recording> recording;
  /// Whether it was tried to make the recording.
  bool triedRecording = false;
  /// Values that share the memory of an input.
  std::vector<std::pair<unsigned, unsigned>> inputViews; ///< value, input
};

static llvm::Error toError(const kernels::Status &status) {
  return status.ok() ? llvm::Error::success()
                     : llvm::createStringError(status.message());
}

Executable::Implementation::Implementation(Plan ownPlan,
                                           kernels::Memory &ownMemory,
                                           bool ownThreadOnly)
    : plan(std::move(ownPlan)), memory(ownMemory),
      isSingleThreaded(ownThreadOnly) {
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
  MemoryPlan places = planMemory(lifetimes);
  memoryBytes = places.bytes;
  size_t workspaceBytes = 0;
  for (const PlannedStep &step : plan.steps)
    if (step.kernel)
      workspaceBytes = std::max(workspaceBytes, step.kernel->workspaceBytes());
  llvm::Expected<char *> block = allocateBlock(places.bytes);
  if (!block)
    return block.takeError();
  llvm::Expected<char *> scratch = allocateBlock(workspaceBytes);
  if (!scratch)
    return scratch.takeError();
  workspace = *scratch;

  addresses.resize(plan.values.size(), nullptr);
  for (auto [owner, offset] : llvm::zip_equal(owners, places.offsets))
    addresses[owner] = *block + offset;
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
  if (memory.isHost())
    return llvm::Error::success();
  if (llvm::Error error = allocateInputs())
    return error;
  return copyConstants();
}

llvm::Expected<char *> Executable::Implementation::allocateBlock(size_t bytes) {
  kernels::Result<kernels::Allocation> block =
      kernels::Allocation::make(memory, bytes);
  if (!block)
    return llvm::createStringError("out of memory: the model needs " +
                                   Twine(bytes) + " bytes for its values (" +
                                   block.status().message() + ")");
  blocks.push_back(std::move(*block));
  return static_cast<char *>(blocks.back().data());
}

/// Makes room for the inputs in a memory of their own.
llvm::Error Executable::Implementation::allocateInputs() {
  for (const kernels::TensorDescription &type : inputTypes) {
    llvm::Expected<char *> block = allocateBlock(type.bytes());
    if (!block)
      return block.takeError();
    inputAddresses.push_back(*block);
  }
  for (auto [value, input] : inputViews)
    addresses[value] = inputAddresses[input];
  return llvm::Error::success();
}

/// Copies the constants that kernels read as they read other values, or that
/// are outputs.
llvm::Error Executable::Implementation::copyConstants() {
  llvm::DenseSet<unsigned> needed(plan.outputs.begin(), plan.outputs.end());
  for (const PlannedStep &step : plan.steps)
    for (auto [number, value] : llvm::enumerate(step.operands))
      if (step.kernel && !step.signature.operands[number].constant)
        needed.insert(value);
  llvm::DenseMap<unsigned, char *> copies;
  for (unsigned value = 0; value < plan.values.size(); ++value) {
    const unsigned root = plan.values[value].root;
    const char *data = plan.values[root].constantData;
    if (!data || !needed.contains(value))
      continue;
    auto [copy, isNew] = copies.try_emplace(root, nullptr);
    if (isNew) {
      const size_t bytes = plan.values[root].type.bytes();
      llvm::Expected<char *> block = allocateBlock(bytes);
      if (!block)
        return block.takeError();
      copy->second = *block;
      if (llvm::Error error = toError(memory.copyIn(*block, data, bytes)))
        return error;
    }
    addresses[value] = copy->second;
  }
  return llvm::Error::success();
}

Executable::Implementation::StepArguments
Executable::Implementation::argumentsOf(const PlannedStep &step) const {
  StepArguments arguments;
  for (unsigned operand : step.operands)
    arguments.operands.push_back(addresses[operand]);
  for (unsigned result : step.results)
    arguments.results.push_back(addresses[result]);
  return arguments;
}

kernels::Status Executable::Implementation::beginKernel(PlannedStep &step) {
  const StepArguments arguments = argumentsOf(step);
  return step.kernel->execute(arguments.operands, arguments.results, workspace);
}

llvm::Error Executable::Implementation::runStep(PlannedStep &step) {
  if (!step.kernel)
    return interpretStep(step);
  kernels::Status status = beginKernel(step);
  if (!status.ok())
    return llvm::createStringError(step.signature.text() + ": " +
                                   status.message());
  return llvm::Error::success();
}

/// Runs all steps: the first time one by one, then by a recording of them,
/// which a device goes through faster than a program can begin kernels.
llvm::Error Executable::Implementation::runSteps() {
  if (recording)
    return toError(recording->run());
  for (PlannedStep &step : plan.steps)
    if (llvm::Error error = runStep(step))
      return error;
  if (std::exchange(triedRecording, true) || memory.isHost() ||
      !llvm::all_of(plan.steps,
                    [](const PlannedStep &step) { return bool(step.kernel); }))
    return llvm::Error::success();
  if (llvm::Error error = toError(memory.synchronize()))
    return error;
  // Without a recording the steps go on running one by one.
  if (auto made = memory.record([&]() -> kernels::Status {
        for (PlannedStep &step : plan.steps)
          if (kernels::Status status = beginKernel(step); !status.ok())
            return status;
        return kernels::Status();
      }))
    recording = std::move(*made);
  return llvm::Error::success();
}

/// Interprets a step, in the host's memory.
llvm::Error Executable::Implementation::interpretStep(PlannedStep &step) {
  const auto [operands, results] = argumentsOf(step);
  SmallVector<kernels::TensorDescription, 4> operandTypes;
  for (unsigned operand : step.operands)
    operandTypes.push_back(plan.values[operand].type);
  if (memory.isHost()) {
    interpret(step.programs, operandTypes, operands, step.signature.results,
              results);
    return llvm::Error::success();
  }
  std::vector<std::vector<char>> copies;
  SmallVector<const void *, 8> hostOperands;
  SmallVector<void *, 4> hostResults;
  for (auto [value, type, data] :
       llvm::zip_equal(step.operands, operandTypes, operands)) {
    if (const char *constant =
            plan.values[plan.values[value].root].constantData) {
      hostOperands.push_back(constant);
      continue;
    }
    std::vector<char> &copy = copies.emplace_back(type.bytes());
    if (llvm::Error error =
            toError(memory.copyOut(copy.data(), data, copy.size())))
      return error;
    hostOperands.push_back(copy.data());
  }
  for (const kernels::TensorDescription &type : step.signature.results)
    hostResults.push_back(copies.emplace_back(type.bytes()).data());
  interpret(step.programs, operandTypes, hostOperands, step.signature.results,
            hostResults);
  for (auto [type, from, to] :
       llvm::zip_equal(step.signature.results, hostResults, results))
    if (llvm::Error error = toError(memory.copyIn(to, from, type.bytes())))
      return error;
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
  if (memory.isHost())
    for (auto [value, input] : inputViews)
      addresses[value] = const_cast<char *>(inputs[input].bytes.data());
  else
    for (auto [input, address] : llvm::zip_equal(inputs, inputAddresses))
      if (llvm::Error error = toError(
              memory.copyIn(address, input.bytes.data(), input.bytes.size())))
        return error;
  return llvm::Error::success();
}

llvm::Expected<std::vector<HostTensor>>
Executable::Implementation::run(ArrayRef<HostTensor> inputs) {
  if (llvm::Error error = setInputs(inputs))
    return std::move(error);
  if (llvm::Error error = runSteps())
    return std::move(error);
  std::vector<HostTensor> outputs;
  for (auto [value, type] : llvm::zip_equal(plan.outputs, outputTypes)) {
    outputs.emplace_back(type.element, type.shape);
    if (outputs.back().bytes.empty())
      continue;
    if (llvm::Error error = toError(
            memory.copyOut(outputs.back().bytes.data(), addresses[value],
                           outputs.back().bytes.size())))
      return std::move(error);
  }
  return outputs;
}

/// How often programs run before a run counts.
static constexpr unsigned warmUpRuns = 3;
/// So many runs of a program count before it is the next one's turn.
static constexpr unsigned runsPerTurn = 3;

llvm::Expected<std::vector<double>>
Executable::Implementation::timeSteps(ArrayRef<HostTensor> inputs,
                                      unsigned rounds) {
  if (llvm::Error error = setInputs(inputs))
    return std::move(error);
  std::vector<std::vector<double>> samples(plan.steps.size());
  for (unsigned round = 0; round < warmUpRuns + rounds; ++round)
    for (auto [step, times] : llvm::zip_equal(plan.steps, samples)) {
      const kernels::Stopwatch stopwatch(isSingleThreaded);
      if (llvm::Error error = runStep(step))
        return std::move(error);
      if (llvm::Error error = toError(memory.synchronize()))
        return std::move(error);
      if (round >= warmUpRuns)
        times.push_back(1e3 * stopwatch.seconds());
    }
  std::vector<double> medians;
  for (const std::vector<double> &times : samples)
    medians.push_back(summarizeLatency(times).median);
  return medians;
}

llvm::Expected<double>
Executable::Implementation::timeRun(ArrayRef<HostTensor> inputs) {
  if (llvm::Error error = setInputs(inputs))
    return std::move(error);
  const kernels::Stopwatch stopwatch(isSingleThreaded);
  if (llvm::Error error = runSteps())
    return std::move(error);
  if (llvm::Error error = toError(memory.synchronize()))
    return std::move(error);
  return 1e3 * stopwatch.seconds();
}

Executable::Executable(std::unique_ptr<Implementation> own)
    : implementation(std::move(own)) {}
Executable::~Executable() = default;

llvm::Expected<std::unique_ptr<Executable>>
Executable::create(func::FuncOp function, const ExecutableOptions &options) {
  llvm::Expected<Plan> plan = makePlan(function, options);
  if (!plan)
    return plan.takeError();
  const kernels::Provider *provider = options.provider;
  auto own = std::make_unique<Implementation>(
      std::move(*plan), provider ? provider->memory() : kernels::hostMemory(),
      !provider || (provider->memory().isHost() && provider->threads() == 1));
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

static std::vector<StepDescription> describe(const Plan &plan) {
  std::vector<StepDescription> descriptions;
  for (const PlannedStep &step : plan.steps)
    descriptions.push_back({step.signature,
                            step.kernel ? step.kernel->description() : "",
                            step.operations});
  return descriptions;
}

std::vector<StepDescription> Executable::steps() const {
  return describe(implementation->plan);
}

llvm::Expected<std::vector<StepDescription>>
describeSteps(func::FuncOp function, const ExecutableOptions &options) {
  llvm::Expected<Plan> plan =
      makePlan(function, options, /*givesConstants=*/false);
  if (!plan)
    return plan.takeError();
  return describe(*plan);
}

llvm::Expected<std::vector<std::vector<double>>>
timeInterleaved(ArrayRef<Executable *> executables, ArrayRef<HostTensor> inputs,
                unsigned rounds) {
  std::vector<std::vector<double>> samples(executables.size());
  auto run = [&](size_t number, unsigned runs,
                 unsigned uncounted) -> llvm::Error {
    for (unsigned i = 0; i < uncounted + runs; ++i) {
      llvm::Expected<double> elapsed =
          executables[number]->implementation->timeRun(inputs);
      if (!elapsed)
        return elapsed.takeError();
      if (i >= uncounted)
        samples[number].push_back(*elapsed);
    }
    return llvm::Error::success();
  };
  for (size_t i = 0; i < executables.size(); ++i)
    if (llvm::Error error = run(i, 0, warmUpRuns))
      return std::move(error);
  // After a run of another its data is no longer in the caches.
  const unsigned uncounted = executables.size() > 1 ? 1 : 0;
  for (unsigned done = 0; done < rounds; done += runsPerTurn)
    for (size_t i = 0; i < executables.size(); ++i)
      if (llvm::Error error =
              run(i, std::min(runsPerTurn, rounds - done), uncounted))
        return std::move(error);
  return samples;
}

} // namespace verso
