//===- Measurement.cpp - How long a kernel takes ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Measurement.h"
#include "ProcessorCaches.h"
#include "verso/Kernels/Stopwatch.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>

namespace verso::kernels {

namespace {
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Times a kernel by the clock of the host. What a kernel leaves behind is part
/// of its cost: one that writes past the caches, as some of a library's do,
/// makes the next one wait for memory. So its results are read after it as the
/// next kernel would read them, and what that takes once they are where a
/// reader has them is subtracted.
class HostTiming final : public TimedKernel {
public:
  HostTiming(Kernel &timedKernel, KernelArguments kernelArguments,
             CacheState cacheState, unsigned threads);

  Result<double> run() override;

private:
  /// Brings the caches into the state that was asked for.
  void settleCaches();
  void readResults() const;

  Kernel &kernel;
  KernelArguments arguments;
  CacheState caches;
  /// Whether all of the work is done by the calling thread.
  bool isSingleThreaded;
  /// Larger than the inner caches; empty if they are to be left alone.
  std::vector<char> eviction;
};

/// A kernel with the data that it needs to run.
class Trial {
public:
  static Result<Trial> prepare(const Provider &provider,
                               const Signature &signature,
                               const MeasurementOptions &options);

  TimedKernel &timed() { return *timing; }

private:
  Trial() = default;

  // The timing refers to the kernel, and both to the data: they go first.
  std::vector<Allocation> blocks;
  std::vector<Allocation> constants;
  std::unique_ptr<Kernel> kernel;
  std::unique_ptr<TimedKernel> timing;
};
} // namespace

/// More than the inner (second-level) cache of any processor core of today.
static constexpr size_t evictionBytes = size_t(4) << 20;

/// The 64-bit finalizer of a counter: a random number for each place.
static uint64_t randomBits(uint64_t counter) {
  // splitmix64.
  uint64_t value = counter + 0x9e3779b97f4a7c15;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

template <typename T, typename Make>
static void fill(void *data, int64_t count, uint64_t seed, const Make &make) {
  auto *elements = static_cast<T *>(data);
  uint64_t counter = randomBits(seed);
  for (int64_t i = 0; i < count; ++i)
    elements[i] = make(randomBits(counter++));
}

void fillRandom(const TensorDescription &tensor, void *data, uint64_t seed) {
  const int64_t count = tensor.elementCount();
  const auto real = [](uint64_t bits) {
    return 0.1f + 0.9f * static_cast<float>(bits >> 40) * 0x1p-24f;
  };
  const auto coin = [](uint64_t bits) { return bits >> 63; };
  switch (tensor.element) {
  case ElementType::F32:
    return fill<float>(data, count, seed, real);
  case ElementType::F64:
    return fill<double>(data, count, seed, [](uint64_t bits) {
      return 0.1 + 0.9 * static_cast<double>(bits >> 11) * 0x1p-53;
    });
  case ElementType::BF16:
    return fill<uint16_t>(data, count, seed, [&](uint64_t bits) {
      const float value = real(bits);
      uint32_t representation;
      std::memcpy(&representation, &value, sizeof(value));
      return static_cast<uint16_t>(representation >> 16);
    });
  case ElementType::F16:
    // The exponent of [0.5, 1) with random fraction bits.
    return fill<uint16_t>(data, count, seed, [](uint64_t bits) {
      return static_cast<uint16_t>(0x3800 | (bits >> 54));
    });
  case ElementType::I64:
    return fill<int64_t>(data, count, seed, coin);
  case ElementType::I32:
    return fill<int32_t>(data, count, seed, coin);
  case ElementType::I8:
  case ElementType::U8:
  case ElementType::I1:
    return fill<uint8_t>(data, count, seed, coin);
  }
}

static bool hasConstant(const Signature &signature) {
  return std::any_of(
      signature.operands.begin(), signature.operands.end(),
      [](const TensorDescription &tensor) { return tensor.constant; });
}

Result<Trial> Trial::prepare(const Provider &provider, const Signature &request,
                             const MeasurementOptions &options) {
  Trial trial;
  Result<std::unique_ptr<Kernel>> kernel = provider.create(request);
  if (!kernel)
    return kernel.status();
  trial.kernel = std::move(*kernel);
  const Signature &signature = trial.kernel->signature();
  size_t bytes = trial.kernel->workspaceBytes();
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list)
      bytes += tensor.bytes();
  if (bytes > options.maximumBytes)
    return Status::unsupported("needs " + std::to_string(bytes) +
                               " bytes of memory to be measured");
  Memory &memory = provider.memory();
  const auto allocate = [](Memory &from, std::vector<Allocation> &list,
                           size_t size) -> Result<void *> {
    Result<Allocation> block = Allocation::make(from, size);
    if (!block)
      return block.status();
    list.push_back(std::move(*block));
    return list.back().data();
  };
  KernelArguments arguments;
  for (size_t i = 0; i < signature.operands.size(); ++i) {
    const TensorDescription &operand = signature.operands[i];
    // A device gets its operands from a copy, which only constants keep.
    std::vector<Allocation> temporary;
    const bool isKept = operand.constant || memory.isHost();
    Result<void *> data = allocate(
        hostMemory(), isKept ? trial.constants : temporary, operand.bytes());
    if (!data)
      return data.status();
    fillRandom(operand, *data, i);
    arguments.operands.push_back(*data);
    if (operand.constant) {
      if (Status status = trial.kernel->setConstant(i, *data); !status)
        return status;
    } else if (!memory.isHost()) {
      Result<void *> copy = allocate(memory, trial.blocks, operand.bytes());
      if (!copy)
        return copy.status();
      if (Status status = memory.copyIn(*copy, *data, operand.bytes()); !status)
        return status;
      arguments.operands.back() = *copy;
    }
  }
  for (const TensorDescription &result : signature.results) {
    Result<void *> data = allocate(memory, trial.blocks, result.bytes());
    if (!data)
      return data.status();
    // Touch the pages, so that the first run does not pay for them.
    if (memory.isHost())
      std::memset(*data, 0, result.bytes());
    arguments.results.push_back(*data);
  }
  Result<void *> workspace =
      allocate(memory, trial.blocks, trial.kernel->workspaceBytes());
  if (!workspace)
    return workspace.status();
  arguments.workspace = *workspace;
  // A device's cache holds all but the constants from one kernel to the next.
  CacheState caches = options.caches;
  if (caches == CacheState::ColdConstants && !memory.isHost() &&
      !hasConstant(signature))
    caches = CacheState::Warm;
  auto timing = provider.prepareTiming(*trial.kernel, arguments, caches);
  if (!timing)
    return timing.status();
  trial.timing = std::move(*timing);
  return trial;
}

HostTiming::HostTiming(Kernel &timedKernel, KernelArguments kernelArguments,
                       CacheState cacheState, unsigned threads)
    : kernel(timedKernel), arguments(std::move(kernelArguments)),
      caches(cacheState), isSingleThreaded(threads == 1) {
  if (caches != CacheState::Warm)
    eviction.assign(evictionBytes, 1);
}

/// The bytes of a tensor at \p data.
static std::span<const char> bytesAt(const void *data,
                                     const TensorDescription &tensor) {
  return {static_cast<const char *>(data), tensor.bytes()};
}

void HostTiming::settleCaches() {
  if (caches == CacheState::Warm)
    return;
  for (std::span<const char> constant : kernel.constantData())
    dropFromCaches(constant);
  writeLines(eviction);
  const Signature &signature = kernel.signature();
  // The memory of a result is that of a value that the operators just before
  // were the last to use.
  if (caches != CacheState::Cold)
    for (size_t i = 0; i < arguments.results.size(); ++i)
      writeLines({static_cast<char *>(arguments.results[i]),
                  signature.results[i].bytes()});
  for (size_t i = 0; i < arguments.operands.size(); ++i) {
    if (signature.operands[i].constant)
      continue;
    const auto data = bytesAt(arguments.operands[i], signature.operands[i]);
    if (caches == CacheState::Cold)
      dropFromCaches(data);
    else
      readLines(data);
  }
}

void HostTiming::readResults() const {
  for (size_t i = 0; i < arguments.results.size(); ++i)
    readLines(bytesAt(arguments.results[i], kernel.signature().results[i]));
}

Result<double> HostTiming::run() {
  settleCaches();
  const Stopwatch whole(isSingleThreaded);
  if (Status status = kernel.execute(arguments.operands, arguments.results,
                                     arguments.workspace);
      !status)
    return status;
  readResults();
  const double seconds = whole.seconds();
  const Stopwatch reading(isSingleThreaded);
  readResults();
  return std::max(0.0, seconds - reading.seconds());
}

Result<std::unique_ptr<TimedKernel>>
Provider::prepareTiming(Kernel &kernel, const KernelArguments &arguments,
                        CacheState caches) const {
  return std::unique_ptr<TimedKernel>(
      std::make_unique<HostTiming>(kernel, arguments, caches, threads()));
}

std::string deviceName(const Provider &provider, CacheState caches) {
  switch (caches) {
  case CacheState::Warm:
    return provider.fingerprint() + "; all in cache";
  case CacheState::ColdConstants:
    break;
  case CacheState::Cold:
    return provider.fingerprint() + "; nothing in cache";
  }
  return provider.fingerprint();
}

/// The median; reorders \p values, which are not empty.
static double medianOf(std::vector<double> &values) {
  const auto middle =
      values.begin() + static_cast<ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 != 0)
    return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Measurement summarize(std::vector<double> &samples) {
  Measurement measurement;
  measurement.runs = static_cast<unsigned>(samples.size());
  const double median = medianOf(samples);
  measurement.milliseconds = median * 1e3;
  std::vector<double> deviations;
  deviations.reserve(samples.size());
  for (double sample : samples)
    deviations.push_back(std::fabs(sample - median));
  if (median > 0)
    measurement.noise = medianOf(deviations) / median;
  return measurement;
}

/// The relative standard error of the median, as for normally distributed
/// samples, whose standard deviation is 1.4826 median absolute deviations, and
/// whose median has 1.2533 times the standard error of the mean.
static double standardError(const Measurement &measurement) {
  return measurement.noise * 1.4826 * 1.2533 / std::sqrt(measurement.runs);
}

Result<Measurement> measure(const Provider &provider,
                            const Signature &signature,
                            const MeasurementOptions &options) {
  Result<Trial> trial = Trial::prepare(provider, signature, options);
  if (!trial)
    return trial.status();
  return measure(trial->timed(), options);
}

Result<Measurement> measure(TimedKernel &kernel,
                            const MeasurementOptions &options) {
  const Clock::time_point start = Clock::now();
  for (unsigned i = 0; i < options.warmUpRuns; ++i) {
    Result<double> seconds = kernel.run();
    if (!seconds)
      return seconds.status();
    if (secondsSince(start) > options.maximumSeconds)
      break;
  }
  std::vector<double> samples;
  Measurement measurement;
  const unsigned fewest = std::max(options.minimumRuns, 1u);
  const unsigned most = std::max(options.maximumRuns, fewest);
  // The spread is looked at when the number of samples has grown by half.
  unsigned next = fewest;
  while (samples.size() < most) {
    Result<double> seconds = kernel.run();
    if (!seconds)
      return seconds.status();
    samples.push_back(*seconds);
    const double elapsed = secondsSince(start);
    if (elapsed > options.hardLimitSeconds)
      break;
    if (samples.size() < fewest)
      continue;
    if (elapsed > options.maximumSeconds)
      break;
    if (samples.size() < next)
      continue;
    next += next / 2 + 1;
    measurement = summarize(samples);
    if (standardError(measurement) < options.tolerance / 2)
      break;
  }
  return summarize(samples);
}

} // namespace verso::kernels
