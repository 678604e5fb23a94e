//===- OnnxRuntimeProvider.cpp - ONNX Runtime as a device -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OnnxRuntimeProvider.h"
#include "OperatorModel.h"
#include "verso/Kernels/HostProvider.h"
#include "verso/Kernels/Measurement.h"
#include "llvm/ADT/StringMap.h"
#include <cstring>
#include <deque>
#include <mutex>

using llvm::ArrayRef;
using llvm::StringRef;

namespace verso {

using kernels::Kernel;
using kernels::Result;
using kernels::Signature;
using kernels::Status;
using kernels::TensorDescription;

static constexpr kernels::CacheState onlyCacheState = kernels::CacheState::Warm;

/// Takes \p error, which is why something is not to be had.
static Status unsupported(llvm::Error error) {
  return Status::unsupported(llvm::toString(std::move(error)));
}

/// A signature all of whose tensors are row-major; nothing if it asks for
/// another layout.
static std::optional<Signature> inRowMajor(Signature signature) {
  for (auto *list : {&signature.operands, &signature.results})
    for (TensorDescription &tensor : *list) {
      const auto rowMajor = kernels::Layout::rowMajor(tensor.rank());
      if (!tensor.layout.isAny() &&
          !kernels::sameStorage(tensor.layout, rowMajor, tensor.shape))
        return std::nullopt;
      tensor.layout = rowMajor;
    }
  return signature;
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

namespace {

/// The worker process, which is asked for one thing at a time.
struct Server {
  std::mutex mutex;
  std::unique_ptr<OnnxRuntimeWorker> worker;
  /// What a call takes besides its nodes.
  double callSeconds = 0;
};

class OnnxRuntimeKernel final : public Kernel {
public:
  OnnxRuntimeKernel(Server &worker, Signature signature)
      : Kernel(std::move(signature)), server(worker),
        graph(SignatureGraph::of(this->signature())),
        constants(graph.inputs.size()) {}
  ~OnnxRuntimeKernel() override {
    const std::lock_guard<std::mutex> lock(server.mutex);
    unload();
  }

  std::string description() const override { return "ONNX Runtime"; }

  Status setConstant(size_t operand, const void *data) override {
    constants[operand] = data;
    return Status();
  }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override;

  /// Makes the kernel ready for repeat; the nodes that it consists of.
  llvm::Expected<std::vector<OnnxRuntimeNode>>
  bind(ArrayRef<const void *> operands);

  /// The milliseconds of runs on the operands that it was bound to.
  llvm::Expected<std::vector<double>> repeat(unsigned rounds);

  double callSeconds() const { return server.callSeconds; }

private:
  llvm::Error load(bool profiled);
  void unload();

  Server &server;
  SignatureGraph graph;
  std::vector<const void *> constants;
  /// Nothing until it is loaded.
  std::optional<OperatorModel> model;
  std::optional<OnnxRuntimeWorker::Session> session;
};

/// Times a kernel by the clock of the worker.
class OnnxRuntimeTiming final : public kernels::TimedKernel {
public:
  OnnxRuntimeTiming(OnnxRuntimeKernel &timedKernel, double computingShare)
      : kernel(timedKernel), share(computingShare) {}

  Result<double> run() override;

private:
  OnnxRuntimeKernel &kernel;
  /// The part of the nodes' time that counts.
  double share;
  /// Runs that have been made already: asking for each of them by itself would
  /// take longer than many of them, and leave other data in the caches.
  std::deque<double> waiting;
  double lastMilliseconds = 0;
};

} // namespace

/// Whether a node only brings a tensor into another layout.
static bool isReorder(const OnnxRuntimeNode &node) {
  return StringRef(node.type).starts_with("Reorder");
}

llvm::Error OnnxRuntimeKernel::load(bool profiled) {
  llvm::Expected<OperatorModel> made = OperatorModel::create(graph, constants);
  if (!made)
    return made.takeError();
  llvm::Expected<OnnxRuntimeWorker::Session> loaded =
      made->load(*server.worker, profiled);
  if (!loaded)
    return loaded.takeError();
  model.emplace(std::move(*made));
  session = *loaded;
  return llvm::Error::success();
}

void OnnxRuntimeKernel::unload() {
  if (session)
    llvm::consumeError(server.worker->unload(*session));
  session.reset();
  model.reset();
}

Status OnnxRuntimeKernel::execute(std::span<const void *const> operands,
                                  std::span<void *const> results, void *) {
  const std::lock_guard<std::mutex> lock(server.mutex);
  if (!session)
    if (llvm::Error error = load(/*profiled=*/false))
      return unsupported(std::move(error));
  auto outputs = server.worker->run(*session, model->tensors(graph, operands));
  if (!outputs)
    return unsupported(outputs.takeError());
  if (outputs->size() != results.size())
    return Status::failed("ONNX Runtime gave other results");
  for (size_t i = 0; i < results.size(); ++i) {
    const std::vector<char> &bytes = (*outputs)[i].tensor.bytes;
    if (bytes.size() != signature().results[i].bytes())
      return Status::failed("ONNX Runtime gave a result of another size");
    if (!bytes.empty())
      std::memcpy(results[i], bytes.data(), bytes.size());
  }
  return Status();
}

llvm::Expected<std::vector<OnnxRuntimeNode>>
OnnxRuntimeKernel::bind(ArrayRef<const void *> operands) {
  const std::lock_guard<std::mutex> lock(server.mutex);
  unload();
  if (llvm::Error error = load(/*profiled=*/true))
    return std::move(error);
  return server.worker->bind(*session, model->tensors(graph, operands));
}

llvm::Expected<std::vector<double>> OnnxRuntimeKernel::repeat(unsigned rounds) {
  const std::lock_guard<std::mutex> lock(server.mutex);
  return server.worker->repeat(*session, rounds);
}

Result<double> OnnxRuntimeTiming::run() {
  constexpr double batchMilliseconds = 5, mostRuns = 50;
  if (waiting.empty()) {
    const double fitting =
        lastMilliseconds > 0 ? batchMilliseconds / lastMilliseconds : 1;
    auto times = kernel.repeat(
        static_cast<unsigned>(std::clamp(fitting, 1.0, mostRuns)));
    if (!times)
      return unsupported(times.takeError());
    waiting.assign(times->begin(), times->end());
  }
  lastMilliseconds = waiting.front();
  waiting.pop_front();
  return std::max(0.0, lastMilliseconds * 1e-3 - kernel.callSeconds()) * share;
}

//===----------------------------------------------------------------------===//
// The provider
//===----------------------------------------------------------------------===//

namespace {
class OnnxRuntimeProvider final : public kernels::Provider {
public:
  OnnxRuntimeProvider(std::unique_ptr<OnnxRuntimeWorker> worker,
                      const OnnxRuntimeOptions &options);

  /// Finds out what a call takes.
  Status calibrate();

  std::string_view name() const override { return "onnxruntime"; }
  const std::string &fingerprint() const override { return device; }
  unsigned threads() const override { return threadCount; }
  kernels::CacheState cachesInModel(size_t) const override {
    return onlyCacheState;
  }

  Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const override;
  bool supports(const Signature &signature) const override;
  bool folds(const Signature &producer, const Signature &consumer,
             size_t operand) const override;
  Result<std::unique_ptr<kernels::TimedKernel>>
  prepareTiming(Kernel &kernel, const kernels::KernelArguments &arguments,
                kernels::CacheState caches) const override;

private:
  /// Whether ONNX Runtime makes one node of a graph. Tried for the first graph
  /// that is described by the key only.
  bool isOneNode(const std::string &key, const SignatureGraph &graph) const;
  bool makesOneNode(const SignatureGraph &graph) const;
  Result<double> secondsOf(const Signature &signature) const;

  mutable Server server;
  std::string device;
  unsigned threadCount;
  /// Guards what follows.
  mutable std::mutex mutex;
  /// What isOneNode has found out.
  mutable llvm::StringMap<bool> fusions;
};
} // namespace

OnnxRuntimeProvider::OnnxRuntimeProvider(
    std::unique_ptr<OnnxRuntimeWorker> worker,
    const OnnxRuntimeOptions &options)
    : device(("onnxruntime " + worker->version() + "; " +
              kernels::processorName() + "; level " + options.level +
              "; threads " + llvm::Twine(options.threads) +
              (options.device == "cpu" ? "" : "; " + options.device))
                 .str()),
      threadCount(options.threads) {
  server.worker = std::move(worker);
}

/// What ONNX Runtime's fusions depend on: the operators, and what kinds of
/// tensor they take, but not how large those are.
static std::string fusionKey(const Signature &signature) {
  std::string key = signature.kind;
  for (const TensorDescription &operand : signature.operands)
    key += (operand.constant ? " const " : " ") +
           std::string(kernels::name(operand.element)) +
           std::to_string(operand.rank()) +
           (operand.elementCount() == 1 ? " single" : "");
  for (kernels::EpilogueStep step : signature.epilogue)
    key += "+" + std::string(kernels::name(step));
  return key;
}

bool OnnxRuntimeProvider::isOneNode(const std::string &key,
                                    const SignatureGraph &graph) const {
  const std::lock_guard<std::mutex> lock(mutex);
  auto [entry, isNew] = fusions.try_emplace(key, false);
  if (isNew)
    entry->second = makesOneNode(graph);
  return entry->second;
}

bool OnnxRuntimeProvider::makesOneNode(const SignatureGraph &graph) const {
  const std::lock_guard<std::mutex> lock(server.mutex);
  auto bound = bindRandomly(*server.worker, graph);
  if (!bound) {
    llvm::consumeError(bound.takeError());
    return false;
  }
  llvm::consumeError(server.worker->unload(bound->session));
  return llvm::count_if(bound->nodes, [](const OnnxRuntimeNode &node) {
           return !isReorder(node);
         }) <= 1;
}

bool OnnxRuntimeProvider::supports(const Signature &signature) const {
  // The worker has no numbers of this type.
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list)
      if (tensor.element == kernels::ElementType::BF16)
        return false;
  std::optional<Signature> resolved = inRowMajor(signature);
  if (!resolved)
    return false;
  if (!resolved->epilogue.empty())
    return isOneNode(fusionKey(*resolved), SignatureGraph::of(*resolved));
  // Whether there is a form in ONNX does not depend on the data.
  for (TensorDescription &operand : resolved->operands)
    operand.constant = false;
  llvm::Expected<OperatorModel> model =
      OperatorModel::create(SignatureGraph::of(*resolved), {});
  if (model)
    return true;
  llvm::consumeError(model.takeError());
  return false;
}

bool OnnxRuntimeProvider::folds(const Signature &producer,
                                const Signature &consumer,
                                size_t operand) const {
  if (producer.results.size() != 1 || consumer.results.size() != 1 ||
      producer.results[0].shape != consumer.results[0].shape ||
      !consumer.epilogue.empty())
    return false;
  for (size_t i = 0; i < consumer.operands.size(); ++i)
    if (i != operand && !consumer.operands[i].constant)
      return false;
  return isOneNode(fusionKey(producer) + " => " + fusionKey(consumer) + " " +
                       std::to_string(operand),
                   SignatureGraph::of(producer).followedBy(consumer, operand));
}

Result<std::unique_ptr<Kernel>>
OnnxRuntimeProvider::create(const Signature &signature) const {
  if (!supports(signature))
    return Status::unsupported("ONNX Runtime has no kernel for " +
                               signature.text());
  return std::unique_ptr<Kernel>(
      std::make_unique<OnnxRuntimeKernel>(server, *inRowMajor(signature)));
}

Result<std::unique_ptr<kernels::TimedKernel>>
OnnxRuntimeProvider::prepareTiming(Kernel &kernel,
                                   const kernels::KernelArguments &arguments,
                                   kernels::CacheState) const {
  auto &own = static_cast<OnnxRuntimeKernel &>(kernel);
  auto nodes = own.bind(arguments.operands);
  if (!nodes)
    return unsupported(nodes.takeError());
  double all = 0, computing = 0;
  for (const OnnxRuntimeNode &node : *nodes) {
    all += node.microseconds;
    computing += isReorder(node) ? 0 : node.microseconds;
  }
  return std::unique_ptr<kernels::TimedKernel>(
      std::make_unique<OnnxRuntimeTiming>(own, all > 0 ? computing / all : 1));
}

Result<double>
OnnxRuntimeProvider::secondsOf(const Signature &signature) const {
  OnnxRuntimeKernel kernel(server, signature);
  const RandomInputs random(signature.operands);
  const kernels::KernelArguments arguments{random.data().vec(), {}};
  auto timing = prepareTiming(kernel, arguments, onlyCacheState);
  if (!timing)
    return timing.status();
  auto measurement = kernels::measure(**timing, {});
  if (!measurement)
    return measurement.status();
  return measurement->milliseconds * 1e-3;
}

Status OnnxRuntimeProvider::calibrate() {
  // One node and two nodes that take no time to speak of: what a call takes is
  // what the first would take without its node.
  TensorDescription tensor;
  tensor.shape = {1};
  tensor.layout = kernels::Layout::rowMajor(1);
  Signature one, two;
  one.kind = "sigmoid";
  one.operands = {tensor};
  two.kind = "mul";
  two.operands = {tensor, tensor};
  two.epilogue = {kernels::EpilogueStep::Tanh};
  one.results = two.results = {tensor};
  const Result<double> first = secondsOf(one), second = secondsOf(two);
  if (!first || !second)
    return first ? second.status() : first.status();
  server.callSeconds = std::max(0.0, 2 * *first - *second);
  return Status();
}

llvm::Expected<std::unique_ptr<kernels::Provider>>
createOnnxRuntimeProvider(const OnnxRuntimeOptions &options) {
  auto worker = OnnxRuntimeWorker::start(options);
  if (!worker)
    return worker.takeError();
  auto provider =
      std::make_unique<OnnxRuntimeProvider>(std::move(*worker), options);
  if (Status status = provider->calibrate(); !status)
    return llvm::createStringError(status.message());
  return std::move(provider);
}

} // namespace verso
