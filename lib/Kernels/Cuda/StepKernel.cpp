//===- StepKernel.cpp - A kernel of several steps on a GPU ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepKernel.h"
#include "../Host/StridedCopy.h"

namespace verso::kernels::cuda {

/// What cuDNN and cuBLASLt like to find pointers aligned to.
static constexpr size_t workspaceAlignment = 256;

Step::~Step() = default;

void *Pointers::of(const Argument &argument) const {
  switch (argument.role) {
  case Argument::Role::Operand:
    // A launch gets all its pointers alike; it does not write through this one.
    return const_cast<void *>(operands[argument.index]);
  case Argument::Role::Result:
    return results[argument.index];
  case Argument::Role::Workspace:
    return workspace + argument.offset;
  }
  return nullptr;
}

namespace {
/// Starts a generated kernel.
class LaunchStep final : public Step {
public:
  LaunchStep(Device &ownDevice, CUfunction ownFunction, const Launch &launch)
      : device(ownDevice), function(ownFunction), blocks(launch.blocks),
        threads(launch.threads), arguments(launch.arguments) {}

  Status run(const Pointers &pointers) override {
    std::vector<void *> values;
    for (const Argument &argument : arguments)
      values.push_back(pointers.of(argument));
    return device.launch(function, blocks, threads, std::move(values));
  }

private:
  Device &device;
  CUfunction function;
  unsigned blocks, threads;
  std::vector<Argument> arguments;
};

/// Sets a part of the workspace to zero.
class ZeroStep final : public Step {
public:
  ZeroStep(Device &ownDevice, ZeroedRange zeroed)
      : device(ownDevice), range(zeroed) {}

  Status run(const Pointers &pointers) override {
    return device.fill(pointers.workspace + range.offset, 0, range.bytes);
  }

private:
  Device &device;
  ZeroedRange range;
};
} // namespace

StepKernel::StepKernel(Device &ownDevice, Signature resolved,
                       std::string description)
    : Kernel(std::move(resolved)), device(ownDevice),
      text(std::move(description)), copies(1) {
  copies[0].resize(signature().operands.size());
  for (const TensorDescription &operand : signature().operands)
    storage.push_back(Layout::rowMajor(operand.rank()));
}

Status StepKernel::add(const Launch &launch) {
  Result<CUfunction> function = device.function(launch.source);
  if (!function)
    return function.status();
  add(std::make_unique<LaunchStep>(device, *function, launch));
  return Status();
}

size_t StepKernel::reserve(size_t bytes) {
  const size_t offset = workspace;
  workspace += (bytes + workspaceAlignment - 1) / workspaceAlignment *
               workspaceAlignment;
  return offset;
}

void StepKernel::storeAs(size_t operand, const Layout &layout) {
  storage[operand] = layout;
}

Status StepKernel::setConstant(size_t operand, const void *data) {
  std::vector<Allocation> &constants = copies[0];
  if (operand >= constants.size() || !signature().operands[operand].constant)
    return Status::invalid("operand " + std::to_string(operand) +
                           " is not constant");
  const TensorDescription &tensor = signature().operands[operand];
  const Layout rowMajor = Layout::rowMajor(tensor.rank());
  std::vector<char> converted;
  if (!sameStorage(storage[operand], rowMajor, tensor.shape)) {
    converted.resize(tensor.bytes());
    StridedCopy(tensor.shape, rowMajor.strides(tensor.shape),
                storage[operand].strides(tensor.shape), bytesOf(tensor.element))
        .run(data, converted.data(), 1);
    data = converted.data();
  }
  Result<Allocation> memory = Allocation::make(device, tensor.bytes());
  if (!memory)
    return memory.status();
  constants[operand] = std::move(*memory);
  return device.copyIn(constants[operand].data(), data, tensor.bytes());
}

size_t StepKernel::constantBytes() const {
  size_t bytes = 0;
  for (size_t i = 0; i < copies[0].size(); ++i)
    if (copies[0][i].data())
      bytes += signature().operands[i].bytes();
  return bytes;
}

Status StepKernel::copyConstants(unsigned count) {
  copies.resize(1);
  nextCopy = 0;
  std::vector<char> data;
  while (copies.size() < count) {
    std::vector<Allocation> copy(copies[0].size());
    for (size_t i = 0; i < copy.size(); ++i) {
      if (!copies[0][i].data())
        continue;
      const size_t bytes = signature().operands[i].bytes();
      data.resize(bytes);
      Result<Allocation> memory = Allocation::make(device, bytes);
      if (!memory)
        return memory.status();
      copy[i] = std::move(*memory);
      if (Status status =
              device.copyOut(data.data(), copies[0][i].data(), bytes);
          !status)
        return status;
      if (Status status = device.copyIn(copy[i].data(), data.data(), bytes);
          !status)
        return status;
    }
    copies.push_back(std::move(copy));
  }
  return Status();
}

Status StepKernel::execute(std::span<const void *const> operands,
                           std::span<void *const> results, void *memory) {
  Pointers pointers;
  pointers.operands.assign(operands.begin(), operands.end());
  pointers.results.assign(results.begin(), results.end());
  pointers.workspace = static_cast<char *>(memory);
  const std::vector<Allocation> &constants = copies[nextCopy];
  nextCopy = (nextCopy + 1) % copies.size();
  for (size_t i = 0; i < constants.size(); ++i)
    if (constants[i].data())
      pointers.operands[i] = constants[i].data();
  if (Status status = device.enter(); !status)
    return status;
  std::lock_guard<std::recursive_mutex> lock(device.streamMutex);
  for (const std::unique_ptr<Step> &step : steps)
    if (Status status = step->run(pointers); !status)
      return status;
  return Status();
}

Result<std::unique_ptr<StepKernel>> makeStepKernel(Device &device,
                                                   const DevicePlan &plan) {
  auto kernel = std::make_unique<StepKernel>(
      device, plan.resolved, "cuda:" + std::string(plan.description));
  kernel->reserve(plan.workspaceBytes);
  if (plan.zeroed.bytes > 0)
    kernel->add(std::make_unique<ZeroStep>(device, plan.zeroed));
  for (const Launch &launch : plan.launches)
    if (Status status = kernel->add(launch); !status)
      return status;
  return kernel;
}

} // namespace verso::kernels::cuda
