//===- Measurement.cpp - How long a kernel takes ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Measurement.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>

namespace verso::kernels {

namespace {
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Memory aligned to cache lines; holds no objects.
class Buffer {
public:
  /// Empty on failure, otherwise at least one byte.
  explicit Buffer(size_t bytes)
      : memory(std::aligned_alloc(alignment, roundUp(bytes))) {}
  Buffer(Buffer &&other) noexcept
      : memory(std::exchange(other.memory, nullptr)) {}
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { std::free(memory); }

  char *data() const { return static_cast<char *>(memory); }

private:
  static constexpr size_t alignment = 64;
  static size_t roundUp(size_t bytes) {
    return (std::max<size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
  }

  void *memory;
};

/// A kernel with the data that it needs to run.
class Trial {
public:
  static Result<Trial> prepare(std::unique_ptr<Kernel> kernel, unsigned threads,
                               const MeasurementOptions &options);

  /// One run; its seconds.
  Result<double> run();

private:
  Trial() = default;

  /// Brings the caches into the state of a running model.
  void settleCaches();

  std::unique_ptr<Kernel> kernel;
  /// Whether all of the work is done by the calling thread.
  bool isSingleThreaded = false;
  std::vector<Buffer> buffers;
  std::vector<const void *> operands;
  std::vector<void *> results;
  void *workspace = nullptr;
  /// Larger than the inner caches; empty if they are to be left alone.
  std::vector<char> eviction;
};
} // namespace

/// More than the inner (second-level) cache of any processor core of today.
static constexpr size_t evictionBytes = size_t(4) << 20;

static constexpr size_t cacheLine = 64;

/// Runs that take longer are likely to be interrupted on a busy machine, so
/// that no median helps. If one thread does all the work, its processor time
/// counts for them. For shorter runs the clock of that time is too coarse.
static constexpr double interruptibleSeconds = 1e-3;

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

Result<Trial> Trial::prepare(std::unique_ptr<Kernel> kernel, unsigned threads,
                             const MeasurementOptions &options) {
  Trial trial;
  trial.isSingleThreaded = threads == 1;
  const Signature &signature = kernel->signature();
  size_t bytes = kernel->workspaceBytes();
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list)
      bytes += tensor.bytes();
  if (bytes > options.maximumBytes)
    return Status::unsupported("needs " + std::to_string(bytes) +
                               " bytes of memory to be measured");
  const auto allocate = [&](size_t size) {
    trial.buffers.emplace_back(size);
    return static_cast<void *>(trial.buffers.back().data());
  };
  bool complete = true;
  for (size_t i = 0; i < signature.operands.size(); ++i) {
    const TensorDescription &operand = signature.operands[i];
    void *data = allocate(operand.bytes());
    complete &= data != nullptr;
    if (!complete)
      break;
    fillRandom(operand, data, i);
    trial.operands.push_back(data);
    if (!operand.constant)
      continue;
    if (Status status = kernel->setConstant(i, data); !status)
      return status;
  }
  for (const TensorDescription &result : signature.results) {
    void *data = allocate(result.bytes());
    complete &= data != nullptr;
    // Touch the pages, so that the first run does not pay for them.
    if (data)
      std::memset(data, 0, result.bytes());
    trial.results.push_back(data);
  }
  trial.workspace = allocate(kernel->workspaceBytes());
  if (!complete || !trial.workspace)
    return Status::failed("out of memory");
  const bool hasConstant = std::any_of(
      signature.operands.begin(), signature.operands.end(),
      [](const TensorDescription &tensor) { return tensor.constant; });
  if (options.coldConstants && hasConstant)
    trial.eviction.assign(evictionBytes, 1);
  trial.kernel = std::move(kernel);
  return trial;
}

void Trial::settleCaches() {
  if (eviction.empty())
    return;
  // Writes, so that the lines are this core's own.
  volatile char *lines = eviction.data();
  for (size_t i = 0; i < eviction.size(); i += cacheLine)
    lines[i] = static_cast<char>(lines[i] + 1);
  const Signature &signature = kernel->signature();
  char sum = 0;
  for (size_t i = 0; i < operands.size(); ++i) {
    if (signature.operands[i].constant)
      continue;
    const auto *data = static_cast<const volatile char *>(operands[i]);
    for (size_t k = 0; k < signature.operands[i].bytes(); k += cacheLine)
      sum = static_cast<char>(sum + data[k]);
  }
  lines[0] = sum;
}

/// The seconds for which the calling thread has had a processor; nothing where
/// the system does not say.
static std::optional<double> processorSeconds() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec time;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
    return static_cast<double>(time.tv_sec) +
           static_cast<double>(time.tv_nsec) * 1e-9;
#endif
  return std::nullopt;
}

Result<double> Trial::run() {
  settleCaches();
  const std::optional<double> processorStart = processorSeconds();
  const Clock::time_point start = Clock::now();
  if (Status status = kernel->execute(operands, results, workspace); !status)
    return status;
  const double elapsed = secondsSince(start);
  if (elapsed < interruptibleSeconds || !isSingleThreaded)
    return elapsed;
  const std::optional<double> processorEnd = processorSeconds();
  if (!processorStart || !processorEnd)
    return elapsed;
  return std::min(elapsed, *processorEnd - *processorStart);
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
  Result<std::unique_ptr<Kernel>> kernel = provider.create(signature);
  if (!kernel)
    return kernel.status();
  Result<Trial> trial =
      Trial::prepare(std::move(*kernel), provider.threads(), options);
  if (!trial)
    return trial.status();

  const Clock::time_point start = Clock::now();
  for (unsigned i = 0; i < options.warmUpRuns; ++i) {
    Result<double> seconds = trial->run();
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
    Result<double> seconds = trial->run();
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
