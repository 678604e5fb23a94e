//===- CudaProvider.cpp - Kernels for NVIDIA GPUs -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepKernel.h"

#include <unordered_set>

namespace verso::kernels::cuda {

namespace {
/// The number of a candidate in its proposal.
struct Choice {
  size_t group = 0, candidate = 0;
};

class CudaProvider final : public Provider {
public:
  explicit CudaProvider(std::unique_ptr<Device> ownDevice)
      : device(std::move(ownDevice)) {}

  std::string_view name() const override { return "cuda"; }
  const std::string &fingerprint() const override {
    return device->fingerprint;
  }
  unsigned threads() const override { return 1; }
  Memory &memory() const override { return *device; }

  Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const override;
  bool supports(const Signature &signature) const override;
  Result<std::unique_ptr<TimedKernel>>
  prepareTiming(Kernel &kernel, const KernelArguments &arguments,
                CacheState caches) const override {
    return prepareGraphTiming(*device, kernel, arguments, caches);
  }

private:
  Result<std::unique_ptr<Kernel>> choose(const Proposal &proposal,
                                         const std::string &text) const;

  std::unique_ptr<Device> device;
  /// Guards what follows.
  mutable std::mutex choicesMutex;
  /// What was found to be the fastest, by the text of the signature.
  mutable std::unordered_map<std::string, Choice> choices;
  mutable std::unordered_set<std::string> known;
};
} // namespace

static bool isLinear(const Signature &signature) {
  return signature.kind == "matmul" || signature.kind == "conv" ||
         signature.kind == "conv_transpose";
}

/// Numbers beyond this have no meaning in an attribute, and could overflow in
/// the arithmetic on them.
static Status checkNumbers(const Signature &signature) {
  constexpr int64_t limit = int64_t(1) << 31;
  for (const auto &[name, attribute] : signature.attributes)
    for (int64_t number : attribute.list())
      if (number > limit || number < -limit)
        return Status::unsupported("'" + signature.kind + "': " + name +
                                   " is too large");
  return Status();
}

static Result<Proposal> propose(Device &device, const Signature &signature) {
  if (Status status = device.enter(); !status)
    return status;
  return signature.kind == "matmul" ? proposeMatmul(device, signature)
                                    : proposeConvolution(device, signature);
}

Result<std::unique_ptr<Kernel>>
CudaProvider::choose(const Proposal &proposal, const std::string &text) const {
  {
    std::lock_guard<std::mutex> lock(choicesMutex);
    if (auto found = choices.find(text); found != choices.end()) {
      auto kernel = proposal[found->second.group][found->second.candidate]();
      if (!kernel)
        return kernel.status();
      return std::unique_ptr<Kernel>(std::move(*kernel));
    }
  }
  Status reason = Status::unsupported("the libraries propose no algorithm");
  for (size_t group = 0; group < proposal.size(); ++group) {
    std::unique_ptr<StepKernel> best;
    double bestSeconds = 0;
    Choice choice;
    for (size_t i = 0; i < proposal[group].size(); ++i) {
      auto kernel = proposal[group][i]();
      if (!kernel) {
        reason = kernel.status();
        continue;
      }
      Result<double> seconds = quickTime(*device, **kernel);
      if (!seconds) {
        reason = seconds.status();
        continue;
      }
      if (best && *seconds >= bestSeconds)
        continue;
      best = std::move(*kernel);
      bestSeconds = *seconds;
      choice = {group, i};
    }
    if (!best)
      continue;
    std::lock_guard<std::mutex> lock(choicesMutex);
    choices.emplace(text, choice);
    // The same answer for the signature with its layouts decided.
    return std::unique_ptr<Kernel>(std::move(best));
  }
  return Status::unsupported(reason.message());
}

Result<std::unique_ptr<Kernel>>
CudaProvider::create(const Signature &signature) const {
  if (Status status = checkNumbers(signature); !status)
    return status;
  if (isLinear(signature)) {
    Result<Proposal> proposal = propose(*device, signature);
    if (!proposal)
      return proposal.status();
    return choose(*proposal, signature.text());
  }
  Result<DevicePlan> plan = planOnDevice(signature);
  if (!plan)
    return plan.status();
  Result<std::unique_ptr<StepKernel>> kernel = makeStepKernel(*device, *plan);
  if (!kernel)
    return kernel.status();
  return std::unique_ptr<Kernel>(std::move(*kernel));
}

bool CudaProvider::supports(const Signature &signature) const {
  if (!checkNumbers(signature))
    return false;
  if (!isLinear(signature))
    return planOnDevice(signature).ok();
  const std::string text = signature.text();
  {
    std::lock_guard<std::mutex> lock(choicesMutex);
    if (choices.contains(text) || known.contains(text))
      return true;
  }
  Result<Proposal> proposal = propose(*device, signature);
  if (!proposal)
    return false;
  for (const auto &group : *proposal)
    for (const Candidate &candidate : group)
      if (candidate()) {
        std::lock_guard<std::mutex> lock(choicesMutex);
        known.insert(text);
        return true;
      }
  return false;
}

} // namespace verso::kernels::cuda

namespace verso::kernels {

Result<std::unique_ptr<Provider>> createCudaProvider(CudaOptions options) {
  Result<std::unique_ptr<cuda::Device>> device = cuda::Device::open(options);
  if (!device)
    return device.status();
  return std::unique_ptr<Provider>(
      std::make_unique<cuda::CudaProvider>(std::move(*device)));
}

} // namespace verso::kernels
