//===- Provider.h - Who has kernels, and what a kernel is -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_PROVIDER_H
#define VERSO_KERNELS_PROVIDER_H

#include "verso/Kernels/Signature.h"

#include <functional>
#include <memory>
#include <span>
#include <utility>

namespace verso::kernels {

/// Runs of kernels that are repeated as a whole.
class Recording {
public:
  virtual ~Recording();

  /// Begins all of them, in their order, with the arguments that they had.
  virtual Status run() = 0;
};

/// The memory that the kernels of a provider work in. All functions can be
/// called from several threads at once.
class Memory {
public:
  virtual ~Memory();

  /// Whether the processor reads and writes it as its own: then the copies are
  /// plain ones.
  virtual bool isHost() const = 0;

  /// Memory of \p bytes bytes, aligned to 64 bytes or more.
  virtual Result<void *> allocate(size_t bytes) = 0;
  /// Gives back what allocate gave; null is allowed.
  virtual void release(void *memory) = 0;

  /// Copy \p bytes bytes from the host's memory to this one, or from this one
  /// to the host's. What was begun before is done before; the copy has been
  /// made when the function returns.
  virtual Status copyIn(void *to, const void *from, size_t bytes) = 0;
  virtual Status copyOut(void *to, const void *from, size_t bytes) = 0;

  /// Waits until all kernels that were begun are done; their errors.
  virtual Status synchronize() = 0;

  /// Records the kernels that \p work begins. They do not run, and must have
  /// run before: libraries may load what they need at first. Unsupported where
  /// that is no faster than to begin them one by one.
  virtual Result<std::unique_ptr<Recording>>
  record(const std::function<Status()> &work);
};

/// The memory of the host.
Memory &hostMemory();

/// Memory of one block that is given back at the end.
class Allocation {
public:
  Allocation() = default;
  static Result<Allocation> make(Memory &memory, size_t bytes);
  Allocation(Allocation &&other) noexcept
      : memory(std::exchange(other.memory, nullptr)),
        block(std::exchange(other.block, nullptr)) {}
  Allocation &operator=(Allocation &&other) noexcept {
    std::swap(memory, other.memory);
    std::swap(block, other.block);
    return *this;
  }
  ~Allocation() {
    if (memory)
      memory->release(block);
  }

  /// Null if nothing was allocated.
  void *data() const { return block; }

private:
  Memory *memory = nullptr;
  void *block = nullptr;
};

/// Executable code for one signature. A kernel is used by one thread at a time;
/// different kernels can be used at once.
class Kernel {
public:
  virtual ~Kernel();

  /// The signature it was made for, with every layout decided: those in which
  /// execute reads its operands and writes its results. Asking the provider for
  /// this signature gives the same kernel again.
  const Signature &signature() const { return resolved; }

  /// The number of bytes of scratch memory that execute needs.
  virtual size_t workspaceBytes() const { return 0; }

  /// The implementation in the library's own words, for reports.
  virtual std::string description() const = 0;

  /// Gives the value of the constant operand number \p operand: dense,
  /// row-major. To be called once for each constant operand before execute.
  /// \p data is in the host's memory, whatever the device, and must outlive the
  /// kernel, which may keep the pointer instead of a converted copy.
  virtual Status setConstant(size_t operand, const void *data) = 0;

  /// Where the kernel keeps its constant operands, in the form in which execute
  /// reads them. Nothing if it reads none, or not from the host's memory.
  virtual std::vector<std::span<const char>> constantData() const { return {}; }

  /// Computes the results. \p operands and \p results have one pointer for each
  /// operand and result of the signature, aligned to 64 bytes for full speed;
  /// those of constant operands are not read. \p workspace has workspaceBytes()
  /// bytes. No result overlaps an operand or another result. All pointers are
  /// to the provider's memory. On a device that is not the host the work may
  /// only have begun when the function returns: kernels of one provider run in
  /// the order in which they were begun, and its memory waits for them.
  virtual Status execute(std::span<const void *const> operands,
                         std::span<void *const> results, void *workspace) = 0;

protected:
  explicit Kernel(Signature signature) : resolved(std::move(signature)) {}

private:
  Signature resolved;
};

/// Where the data of a kernel is when a run that is timed begins.
enum class CacheState : uint8_t {
  /// All of it in the caches, as far as they hold it: where the run before has
  /// left it. As when a model runs that fits into the inner caches.
  Warm,
  /// The operands that are not constant are in the caches, the others are not:
  /// as when a large model runs.
  ColdConstants,
  /// None of it in the caches.
  Cold,
};

/// A kernel with its arguments, to be run and timed again and again.
class TimedKernel {
public:
  virtual ~TimedKernel();

  /// One run; its seconds on the device.
  virtual Result<double> run() = 0;
};

/// The arguments of Kernel::execute.
struct KernelArguments {
  std::vector<const void *> operands;
  std::vector<void *> results;
  void *workspace = nullptr;
};

/// A source of kernels for one device. All functions can be called from several
/// threads at once.
class Provider {
public:
  virtual ~Provider();

  /// "onednn", "host" or "cuda".
  virtual std::string_view name() const = 0;

  /// All that the time of a kernel depends on besides its signature: processor,
  /// instruction set, number of threads, version of the library and of the
  /// kernels of this layer. One line without tabs.
  virtual const std::string &fingerprint() const = 0;

  /// The number of threads that a kernel uses.
  virtual unsigned threads() const = 0;

  /// Makes the kernel for \p signature. Where a layout is `any`, the kernel
  /// chooses. Unsupported if there is no kernel for this signature, with these
  /// layouts; Invalid if its shapes and attributes do not fit together.
  virtual Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const = 0;

  /// Whether create would succeed. May be quicker than trying.
  virtual bool supports(const Signature &signature) const;

  /// Whether \p consumer takes no time where its operand number \p operand is
  /// the only result of \p producer: the device folds its other operands, which
  /// are constants, into those of the producer before the first run. No unless
  /// a provider knows better.
  virtual bool folds(const Signature &producer, const Signature &consumer,
                     size_t operand) const;

  /// The memory of operands, results and workspaces; the host's unless another
  /// is said.
  virtual Memory &memory() const;

  /// Where the data of a kernel is when a model runs whose constants and values
  /// take \p bytes bytes.
  virtual CacheState cachesInModel(size_t bytes) const;

  /// Prepares \p kernel, which is this provider's and outlives the result, to
  /// be timed with the caches in state \p caches before each run. Unless a
  /// provider knows better, the clock of the host is read before and after
  /// execute.
  virtual Result<std::unique_ptr<TimedKernel>>
  prepareTiming(Kernel &kernel, const KernelArguments &arguments,
                CacheState caches) const;
};

} // namespace verso::kernels

#endif // VERSO_KERNELS_PROVIDER_H
