//===- Timing.cpp - How long kernels take on a GPU ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A graph is captured that records an event, runs the kernel and records
// another event; it is replayed, and the time between the events is the time of
// the kernel. The kernel runs several times between the events, as kernels
// follow each other when a model runs, and so that the resolution of events
// does not matter.
//
// If the constants are to be elsewhere than in the cache, the graph begins with
// what empties the cache and brings the other operands into it, and each run
// has constants of its own. If all is to be elsewhere, there is one run.
//
//===----------------------------------------------------------------------===//

#include "SourceText.h"
#include "StepKernel.h"

#include <algorithm>
#include <optional>

namespace verso::kernels::cuda {

/// Runs between two events.
static constexpr unsigned runsInGraph = 10;

/// How much larger than the cache is what drives all else out of it.
static constexpr size_t evictionFactor = 2;

namespace {
class GraphTiming final : public TimedKernel {
public:
  GraphTiming(Device &ownDevice, Event first, Event last)
      : device(ownDevice), begin(std::move(first)), end(std::move(last)) {}

  Status prepare(Kernel &kernel, const KernelArguments &arguments,
                 CacheState caches);
  Result<double> run() override;

private:
  Status settle(const Signature &signature, const KernelArguments &arguments,
                CacheState caches);
  Status record(const Event &event);
  Status separateConstants(Kernel &kernel);

  Device &device;
  Event begin, end;
  unsigned runs = 1;
  /// Larger than the cache; and where what was read for nothing goes.
  Allocation eviction;
  size_t evictionBytes = 0;
  CUfunction touch = nullptr;
  std::optional<Graph> graph;
};
} // namespace

/// Reads memory, so that it is in the cache. Writing one of all possible sums
/// keeps the compiler from leaving the reads out.
static constexpr std::string_view touchText = R"(
extern "C" __global__ void kernel(const uint32_t *data, uint32_t *sink,
                                  uint64_t *words) {
  const uint64_t count = reinterpret_cast<uint64_t>(words);
  uint32_t sum = 0;
  for (uint64_t i = uint64_t(blockIdx.x) * blockDim.x + threadIdx.x; i < count;
       i += uint64_t(gridDim.x) * blockDim.x)
    sum |= data[i];
  if (sum == 0x9e3779b9u)
    *sink = sum;
}
)";

Status GraphTiming::record(const Event &event) {
  // As a node of the graph, which records again at each launch.
  return device.check(device.driver.cuEventRecordWithFlags(
                          event.get(), device.stream, CU_EVENT_RECORD_EXTERNAL),
                      "recording an event");
}

/// Puts on the stream what brings the cache into the state \p caches.
Status GraphTiming::settle(const Signature &signature,
                           const KernelArguments &arguments,
                           CacheState caches) {
  if (caches == CacheState::Warm)
    return Status();
  if (Status status = device.fill(eviction.data(), 0, evictionBytes); !status)
    return status;
  if (caches == CacheState::Cold)
    return Status();
  for (size_t i = 0; i < signature.operands.size(); ++i) {
    const TensorDescription &operand = signature.operands[i];
    const size_t words = operand.bytes() / sizeof(uint32_t);
    if (operand.constant || words == 0)
      continue;
    // The number of words goes where a pointer would: all parameters are alike.
    if (Status status =
            device.launch(touch, 256, 256,
                          {const_cast<void *>(arguments.operands[i]),
                           eviction.data(), reinterpret_cast<void *>(words)});
        !status)
      return status;
  }
  return Status();
}

/// Gives the runs of a graph constants of their own, as far as those of one run
/// do not evict those of another anyway.
Status GraphTiming::separateConstants(Kernel &kernel) {
  auto *own = dynamic_cast<StepKernel *>(&kernel);
  if (!own || own->constantBytes() == 0)
    return Status();
  const size_t copies =
      evictionFactor * device.cacheBytes / own->constantBytes() + 1;
  return own->copyConstants(
      static_cast<unsigned>(std::min<size_t>(copies, runsInGraph)));
}

Status GraphTiming::prepare(Kernel &kernel, const KernelArguments &arguments,
                            CacheState caches) {
  const auto execute = [&] {
    return kernel.execute(arguments.operands, arguments.results,
                          arguments.workspace);
  };
  // Once outside of a graph: libraries may load what they need at first, and
  // errors show.
  if (Status status = execute(); !status)
    return status;
  if (Status status = device.synchronize(); !status)
    return status;
  if (caches != CacheState::Cold)
    runs = runsInGraph;
  if (caches == CacheState::ColdConstants)
    if (Status status = separateConstants(kernel); !status)
      return status;
  if (caches != CacheState::Warm) {
    evictionBytes = evictionFactor * device.cacheBytes;
    Result<Allocation> memory = Allocation::make(device, evictionBytes);
    if (!memory)
      return memory.status();
    eviction = std::move(*memory);
    SourceText source;
    source.add(touchText);
    Result<CUfunction> function = device.function(source.text());
    if (!function)
      return function.status();
    touch = *function;
  }
  Result<Graph> captured = Graph::capture(device, [&]() -> Status {
    if (Status status = settle(kernel.signature(), arguments, caches); !status)
      return status;
    if (Status status = record(begin); !status)
      return status;
    for (unsigned i = 0; i < runs; ++i)
      if (Status status = execute(); !status)
        return status;
    return record(end);
  });
  if (!captured)
    return captured.status();
  graph.emplace(std::move(*captured));
  return Status();
}

Result<double> GraphTiming::run() {
  if (Status status = graph->launch(); !status)
    return status;
  if (Status status = device.synchronize(); !status)
    return status;
  float milliseconds = 0;
  if (Status status = device.check(device.driver.cuEventElapsedTime(
                                       &milliseconds, begin.get(), end.get()),
                                   "reading the time");
      !status)
    return status;
  return static_cast<double>(milliseconds) * 1e-3 / runs;
}

Result<std::unique_ptr<TimedKernel>>
prepareGraphTiming(Device &device, Kernel &kernel,
                   const KernelArguments &arguments, CacheState caches) {
  Result<Event> begin = Event::make(device);
  if (!begin)
    return begin.status();
  Result<Event> end = Event::make(device);
  if (!end)
    return end.status();
  auto timing =
      std::make_unique<GraphTiming>(device, std::move(*begin), std::move(*end));
  if (Status status = timing->prepare(kernel, arguments, caches); !status)
    return status;
  return std::unique_ptr<TimedKernel>(std::move(timing));
}

/// A byte that gives small numbers in every type of element.
static constexpr unsigned char harmlessByte = 0x3c;

Result<double> quickTime(Device &device, Kernel &kernel) {
  const Signature &signature = kernel.signature();
  std::vector<Allocation> blocks;
  KernelArguments arguments;
  const auto allocate = [&](size_t bytes) -> Result<void *> {
    Result<Allocation> block = Allocation::make(device, bytes);
    if (!block)
      return block.status();
    blocks.push_back(std::move(*block));
    if (Status status = device.fill(blocks.back().data(), harmlessByte, bytes);
        !status)
      return status;
    return blocks.back().data();
  };
  for (const TensorDescription &operand : signature.operands) {
    Result<void *> data = allocate(operand.bytes());
    if (!data)
      return data.status();
    arguments.operands.push_back(*data);
  }
  for (const TensorDescription &result : signature.results) {
    Result<void *> data = allocate(result.bytes());
    if (!data)
      return data.status();
    arguments.results.push_back(*data);
  }
  Result<void *> workspace = allocate(kernel.workspaceBytes());
  if (!workspace)
    return workspace.status();
  arguments.workspace = *workspace;
  auto timing = prepareGraphTiming(device, kernel, arguments, CacheState::Warm);
  if (!timing)
    return timing.status();
  double best = 0;
  for (int i = 0; i < 5; ++i) {
    Result<double> seconds = (*timing)->run();
    if (!seconds)
      return seconds.status();
    best = i == 0 ? *seconds : std::min(best, *seconds);
  }
  return best;
}

} // namespace verso::kernels::cuda
