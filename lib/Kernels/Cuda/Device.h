//===- Device.h - One GPU and what is open on it ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_DEVICE_H
#define VERSO_LIB_KERNELS_CUDA_DEVICE_H

#include "Libraries.h"
#include "verso/Kernels/CudaProvider.h"

#include <mutex>
#include <unordered_map>

namespace verso::kernels::cuda {

/// A device with its stream, on which all work is done in order, and the
/// handles of the libraries. Each function makes the device's context the
/// calling thread's own.
class Device final : public Memory {
public:
  static Result<std::unique_ptr<Device>> open(const CudaOptions &options);
  Device(const Device &) = delete;
  Device &operator=(const Device &) = delete;
  ~Device() override;

  bool isHost() const override { return false; }
  Result<void *> allocate(size_t bytes) override;
  void release(void *memory) override;
  Status copyIn(void *to, const void *from, size_t bytes) override;
  Status copyOut(void *to, const void *from, size_t bytes) override;
  Status synchronize() override;
  Result<std::unique_ptr<Recording>>
  record(const std::function<Status()> &work) override;

  /// Makes the context the calling thread's own.
  Status enter() const;
  /// The status of a call of the driver, which was to do \p what.
  Status check(CUresult result, const char *what) const;

  /// The function `kernel` of a source text, compiled once.
  Result<CUfunction> function(const std::string &source);

  /// Starts \p function on the stream.
  Status launch(CUfunction function, unsigned blocks, unsigned threads,
                std::vector<void *> pointers);
  /// Fills memory with a byte, on the stream.
  Status fill(void *memory, unsigned char byte, size_t bytes);

  Driver driver;
  Nvrtc nvrtc;
  CublasLt cublasLt;
  Cudnn cudnn;
  CUstream stream = nullptr;
  cublasLtHandle_t cublasLtHandle = nullptr;
  cudnnHandle_t cudnnHandle = nullptr;
  SingleMath math = SingleMath::F32;
  unsigned candidates = 1;
  /// Of the second-level cache.
  size_t cacheBytes = 0;
  std::string fingerprint;

  /// Held while work is put on the stream, as a thread that captures it must
  /// not capture the work of others, and while cuDNN's handle is used.
  std::recursive_mutex streamMutex;

private:
  Device() = default;
  Status openDevice(unsigned number);
  Status openLibraries();
  int attribute(CUdevice_attribute name) const;

  CUdevice device = 0;
  CUcontext context = nullptr;
  /// "sm_90".
  std::string architecture;

  std::mutex modulesMutex;
  /// By source text.
  std::unordered_map<std::string, CUfunction> functions;
  std::vector<CUmodule> modules;
};

/// Events on the stream.
class Event {
public:
  static Result<Event> make(Device &device);
  Event(Event &&other) noexcept
      : device(other.device), event(std::exchange(other.event, nullptr)) {}
  Event &operator=(Event &&) = delete;
  ~Event();

  CUevent get() const { return event; }

private:
  Event(Device &owner, CUevent made) : device(&owner), event(made) {}

  Device *device;
  CUevent event;
};

/// Work that was captured from the stream, to be repeated.
class Graph {
public:
  /// Captures what \p work puts on the stream.
  template <typename Work>
  static Result<Graph> capture(Device &device, const Work &work) {
    std::lock_guard<std::recursive_mutex> lock(device.streamMutex);
    if (Status status = begin(device); !status)
      return status;
    const Status status = work();
    Result<Graph> graph = end(device);
    if (!status)
      return status;
    return graph;
  }
  Graph(Graph &&other) noexcept
      : device(other.device),
        executable(std::exchange(other.executable, nullptr)) {}
  Graph &operator=(Graph &&) = delete;
  ~Graph();

  /// Puts it on the stream.
  Status launch() const;

private:
  Graph(Device &owner, CUgraphExec made) : device(&owner), executable(made) {}
  static Status begin(Device &device);
  static Result<Graph> end(Device &device);

  Device *device;
  CUgraphExec executable;
};

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_DEVICE_H
