//===- CudnnGraph.h - cuDNN's descriptions of work --------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The graph interface of cuDNN in C, with owners for its descriptors.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_CUDNNGRAPH_H
#define VERSO_LIB_KERNELS_CUDA_CUDNNGRAPH_H

#include "Device.h"

#include <span>

namespace verso::kernels::cuda {

/// A descriptor of cuDNN. The first error of a series of calls is kept, so that
/// it is asked for once.
class Descriptor {
public:
  Descriptor() = default;
  Descriptor(const Cudnn &library, cudnnBackendDescriptorType_t type);
  Descriptor(Descriptor &&other) noexcept
      : library(other.library),
        descriptor(std::exchange(other.descriptor, nullptr)),
        state(other.state), failedCall(other.failedCall) {}
  Descriptor &operator=(Descriptor &&other) noexcept {
    std::swap(library, other.library);
    std::swap(descriptor, other.descriptor);
    std::swap(state, other.state);
    std::swap(failedCall, other.failedCall);
    return *this;
  }
  ~Descriptor();

  void set(cudnnBackendAttributeName_t name, cudnnBackendAttributeType_t type,
           int64_t count, const void *values);
  void set(cudnnBackendAttributeName_t name, std::span<const int64_t> values) {
    set(name, CUDNN_TYPE_INT64, static_cast<int64_t>(values.size()),
        values.data());
  }
  void set(cudnnBackendAttributeName_t name, int64_t value) {
    set(name, CUDNN_TYPE_INT64, 1, &value);
  }
  void set(cudnnBackendAttributeName_t name, const Descriptor &value) {
    set(name, CUDNN_TYPE_BACKEND_DESCRIPTOR, 1,
        static_cast<const void *>(&value.descriptor));
  }
  void finalize();

  /// How many values the attribute has, of at most \p room that are written.
  int64_t get(cudnnBackendAttributeName_t name,
              cudnnBackendAttributeType_t type, int64_t room, void *values);

  /// The first error so far: Unsupported if the library says that it cannot do
  /// this.
  Status status() const;

  cudnnBackendDescriptor_t get() const { return descriptor; }

private:
  void note(cudnnStatus_t status, const char *call);

  const Cudnn *library = nullptr;
  cudnnBackendDescriptor_t descriptor = nullptr;
  cudnnStatus_t state = CUDNN_STATUS_SUCCESS;
  const char *failedCall = "";
};

/// A tensor for cuDNN: its shape and strides have the same number of entries.
struct GraphTensor {
  int64_t id = 0;
  cudnnDataType_t type = CUDNN_DATA_FLOAT;
  std::vector<int64_t> shape, strides;
  /// Never in memory.
  bool isVirtual = false;
};
Descriptor describeTensor(const Cudnn &library, const GraphTensor &tensor);

/// A graph of operations, all finalised.
Descriptor describeGraph(Device &device,
                         std::span<const Descriptor> operations);

/// Ways in which the library can execute \p graph, the fastest first in its
/// opinion, at most \p most. \p graph must outlive them.
Result<std::vector<Descriptor>> proposeEngines(Device &device,
                                               const Descriptor &graph,
                                               unsigned most,
                                               bool allowsReducedInputs);

/// A plan of execution, made of an engine.
struct ExecutionPlan {
  Descriptor plan;
  size_t workspaceBytes = 0;
};
Result<ExecutionPlan> makePlan(Device &device, const Descriptor &engine);

/// Puts the execution on the stream. \p ids and \p pointers are those of the
/// tensors that are not virtual.
Status execute(Device &device, const ExecutionPlan &plan,
               std::span<const int64_t> ids, std::span<void *> pointers,
               void *workspace);

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_CUDNNGRAPH_H
