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
  /// The name of the candidate that is the fastest, by the text of the
  /// signature.
  mutable std::unordered_map<std::string, std::string> choices;
  /// The texts of signatures that have a candidate.
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

/// Makes the candidate \p name of a proposal.
static Result<std::unique_ptr<StepKernel>> makeNamed(const Proposal &proposal,
                                                     const std::string &name) {
  for (const std::vector<Candidate> &group : proposal)
    for (const Candidate &candidate : group)
      if (candidate.name == name)
        return candidate.make();
  return Status::failed("the libraries no longer propose '" + name + "'");
}

Result<std::unique_ptr<Kernel>>
CudaProvider::choose(const Proposal &proposal, const std::string &text) const {
  std::string chosen;
  {
    std::lock_guard<std::mutex> lock(choicesMutex);
    if (auto found = choices.find(text); found != choices.end())
      chosen = found->second;
  }
  if (!chosen.empty()) {
    Result<std::unique_ptr<StepKernel>> kernel = makeNamed(proposal, chosen);
    if (!kernel)
      return kernel.status();
    return std::unique_ptr<Kernel>(std::move(*kernel));
  }
  Status reason = Status::unsupported("the libraries propose no algorithm");
  for (const std::vector<Candidate> &group : proposal) {
    std::unique_ptr<StepKernel> best;
    double bestSeconds = 0;
    for (const Candidate &candidate : group) {
      Result<std::unique_ptr<StepKernel>> kernel = candidate.make();
      Result<double> seconds = kernel ? quickTime(*device, **kernel)
                                      : Result<double>(kernel.status());
      if (!seconds) {
        reason = seconds.status();
        continue;
      }
      if (best && *seconds >= bestSeconds)
        continue;
      best = std::move(*kernel);
      bestSeconds = *seconds;
      chosen = candidate.name;
    }
    if (!best)
      continue;
    std::lock_guard<std::mutex> lock(choicesMutex);
    choices.emplace(text, chosen);
    // The same kernel for the signature with its layouts decided.
    choices.emplace(best->signature().text(), chosen);
    return std::unique_ptr<Kernel>(std::move(best));
  }
  return Status::unsupported(reason.message());
}

Result<std::unique_ptr<Kernel>>
CudaProvider::create(const Signature &signature) const {
  if (Status status = checkNumbers(signature); !status)
    return status;
  if (isLinear(signature)) {
    // cuDNN's handle is for one thread at a time.
    std::lock_guard<std::recursive_mutex> work(device->streamMutex);
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
  std::lock_guard<std::recursive_mutex> work(device->streamMutex);
  Result<Proposal> proposal = propose(*device, signature);
  if (!proposal)
    return false;
  for (const std::vector<Candidate> &group : *proposal)
    for (const Candidate &candidate : group)
      if (candidate.make()) {
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
