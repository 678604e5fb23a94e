//===- Sequence.cpp - Kernels one after the other --------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Measurement.h"

#include <algorithm>

namespace verso::kernels {

namespace {
/// Several kernels as one, with their data.
class SequenceKernel final : public Kernel {
public:
  SequenceKernel() : Kernel(Signature{"sequence", {}, {}, {}, {}}) {}

  /// Appends the kernel of \p signature.
  Status add(const Provider &provider, const Signature &signature);
  /// To be called when all are there.
  Status allocateWorkspace(Memory &memory);

  std::string description() const override { return "sequence"; }
  Status setConstant(size_t, const void *) override {
    return Status::invalid("a sequence has no operands");
  }
  Status execute(std::span<const void *const>, std::span<void *const>,
                 void *) override;

private:
  struct Item {
    std::unique_ptr<Kernel> kernel;
    KernelArguments arguments;
  };

  /// Random data in \p memory.
  Result<void *> makeData(Memory &memory, const TensorDescription &tensor);
  /// The last result with the bytes of \p tensor; null if there is none.
  const void *lastResult(const TensorDescription &tensor) const;

  // The kernels refer to the data, so they go first.
  std::vector<Allocation> blocks;
  std::vector<Item> items;
  size_t workspace = 0;
};
} // namespace

Result<void *> SequenceKernel::makeData(Memory &memory,
                                        const TensorDescription &tensor) {
  Result<Allocation> block = Allocation::make(memory, tensor.bytes());
  if (!block)
    return block.status();
  blocks.push_back(std::move(*block));
  void *data = blocks.back().data();
  std::vector<char> values(tensor.bytes());
  fillRandom(tensor, values.data(), blocks.size());
  if (Status status = memory.copyIn(data, values.data(), values.size());
      !status)
    return status;
  return data;
}

const void *SequenceKernel::lastResult(const TensorDescription &tensor) const {
  for (size_t i = items.size(); i-- > 0;) {
    const Signature &signature = items[i].kernel->signature();
    for (size_t k = 0; k < signature.results.size(); ++k)
      if (signature.results[k].element == tensor.element &&
          signature.results[k].shape == tensor.shape)
        return items[i].arguments.results[k];
  }
  return nullptr;
}

Status SequenceKernel::add(const Provider &provider,
                           const Signature &signature) {
  Result<std::unique_ptr<Kernel>> kernel = provider.create(signature);
  if (!kernel)
    return kernel.status();
  Item item;
  item.kernel = std::move(*kernel);
  const Signature &resolved = item.kernel->signature();
  for (size_t i = 0; i < resolved.operands.size(); ++i) {
    const TensorDescription &operand = resolved.operands[i];
    if (operand.constant) {
      Result<void *> data = makeData(hostMemory(), operand);
      if (!data)
        return data.status();
      item.arguments.operands.push_back(*data);
      if (Status status = item.kernel->setConstant(i, *data); !status)
        return status;
      continue;
    }
    const void *before = lastResult(operand);
    if (!before) {
      Result<void *> data = makeData(provider.memory(), operand);
      if (!data)
        return data.status();
      before = *data;
    }
    item.arguments.operands.push_back(before);
  }
  for (const TensorDescription &result : resolved.results) {
    Result<void *> data = makeData(provider.memory(), result);
    if (!data)
      return data.status();
    item.arguments.results.push_back(*data);
  }
  workspace = std::max(workspace, item.kernel->workspaceBytes());
  items.push_back(std::move(item));
  return Status();
}

Status SequenceKernel::allocateWorkspace(Memory &memory) {
  Result<Allocation> block = Allocation::make(memory, workspace);
  if (!block)
    return block.status();
  blocks.push_back(std::move(*block));
  for (Item &item : items)
    item.arguments.workspace = blocks.back().data();
  return Status();
}

Status SequenceKernel::execute(std::span<const void *const>,
                               std::span<void *const>, void *) {
  for (const Item &item : items)
    if (Status status = item.kernel->execute(item.arguments.operands,
                                             item.arguments.results,
                                             item.arguments.workspace);
        !status)
      return status;
  return Status();
}

Result<Measurement> measureSequence(const Provider &provider,
                                    const std::vector<Signature> &signatures,
                                    const MeasurementOptions &options) {
  SequenceKernel sequence;
  for (const Signature &signature : signatures)
    if (Status status = sequence.add(provider, signature); !status)
      return status;
  if (Status status = sequence.allocateWorkspace(provider.memory()); !status)
    return status;
  auto timing =
      provider.prepareTiming(sequence, KernelArguments(), CacheState::Warm);
  if (!timing)
    return timing.status();
  return measure(**timing, options);
}

} // namespace verso::kernels
