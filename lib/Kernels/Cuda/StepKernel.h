//===- StepKernel.h - A kernel of several steps on a GPU --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_STEPKERNEL_H
#define VERSO_LIB_KERNELS_CUDA_STEPKERNEL_H

#include "Device.h"
#include "DevicePlan.h"

#include <functional>

namespace verso::kernels::cuda {

/// Where the data of one run is, all of it on the device.
struct Pointers {
  std::vector<const void *> operands;
  std::vector<void *> results;
  char *workspace = nullptr;

  void *of(const Argument &argument) const;
};

/// A part of a kernel.
class Step {
public:
  virtual ~Step();
  /// Puts the work on the device's stream.
  virtual Status run(const Pointers &pointers) = 0;
};

/// Runs its steps one after the other.
class StepKernel final : public Kernel {
public:
  StepKernel(Device &device, Signature resolved, std::string description);

  /// To be called before the kernel is used.
  void add(std::unique_ptr<Step> step) { steps.push_back(std::move(step)); }
  /// Adds the launch of a generated kernel.
  Status add(const Launch &launch);
  /// Room in the workspace; its offset.
  size_t reserve(size_t bytes);
  /// Constant operand \p operand is to be stored in \p layout.
  void storeAs(size_t operand, const Layout &layout);

  /// Keeps \p count copies of the constants that have been given; runs take
  /// them in turn, so that each finds its constants where no other run has just
  /// read them. At least 1.
  Status copyConstants(unsigned count);
  /// The bytes of all constants that have been given.
  size_t constantBytes() const;

  size_t workspaceBytes() const override { return workspace; }
  std::string description() const override { return text; }
  Status setConstant(size_t operand, const void *data) override;
  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *memory) override;

private:
  Device &device;
  std::string text;
  std::vector<std::unique_ptr<Step>> steps;
  size_t workspace = 0;
  /// The copies of the constants, one entry for each operand: empty unless it
  /// is constant and has been given.
  std::vector<std::vector<Allocation>> copies;
  /// The copy that the next run takes.
  size_t nextCopy = 0;
  /// For each operand: row-major, or as storeAs says.
  std::vector<Layout> storage;
};

/// A kernel of generated steps only.
Result<std::unique_ptr<StepKernel>> makeStepKernel(Device &device,
                                                   const DevicePlan &plan);

/// The seconds of one run of \p kernel, whose data is left as it happens to be:
/// to compare kernels that do the same.
Result<double> quickTime(Device &device, Kernel &kernel);

/// See Provider::prepareTiming.
Result<std::unique_ptr<TimedKernel>>
prepareGraphTiming(Device &device, Kernel &kernel,
                   const KernelArguments &arguments, CacheState caches);

//===----------------------------------------------------------------------===//
// Kernels of the libraries
//===----------------------------------------------------------------------===//

/// One of several kernels for the same signature.
struct Candidate {
  /// The same for a signature and for that with its layouts decided.
  std::string name;
  /// Makes the kernel.
  std::function<Result<std::unique_ptr<StepKernel>>()> make;
};

/// Groups of candidates; a later one is for when no candidate of those before
/// it works. In a group, those come first that the library takes to be fast.
using Proposal = std::vector<std::vector<Candidate>>;

/// The kernels that cuBLASLt has for a matrix product.
Result<Proposal> proposeMatmul(Device &device, const Signature &signature);

/// The kernels that cuDNN has for a convolution or a transposed one.
Result<Proposal> proposeConvolution(Device &device, const Signature &signature);

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_STEPKERNEL_H
