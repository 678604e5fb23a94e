//===- CudnnGraph.cpp - cuDNN's descriptions of work ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudnnGraph.h"

#include <algorithm>
#include <array>

namespace verso::kernels::cuda {

// The attributes of the handle are about to go; older versions 9 need them.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
static constexpr auto graphHandle = CUDNN_ATTR_OPERATIONGRAPH_HANDLE;
static constexpr auto planHandle = CUDNN_ATTR_EXECUTION_PLAN_HANDLE;
#pragma GCC diagnostic pop

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

Descriptor::Descriptor(const Cudnn &cudnn, cudnnBackendDescriptorType_t type)
    : library(&cudnn) {
  note(library->cudnnBackendCreateDescriptor(type, &descriptor),
       "making a descriptor");
}

Descriptor::~Descriptor() {
  if (descriptor)
    library->cudnnBackendDestroyDescriptor(descriptor);
}

void Descriptor::note(cudnnStatus_t status, const char *call) {
  if (state != CUDNN_STATUS_SUCCESS)
    return;
  state = status;
  failedCall = call;
}

void Descriptor::set(cudnnBackendAttributeName_t name,
                     cudnnBackendAttributeType_t type, int64_t count,
                     const void *values) {
  if (state == CUDNN_STATUS_SUCCESS)
    note(library->cudnnBackendSetAttribute(descriptor, name, type, count,
                                           values),
         "setting an attribute");
}

void Descriptor::finalize() {
  if (state == CUDNN_STATUS_SUCCESS)
    note(library->cudnnBackendFinalize(descriptor), "finalising a descriptor");
}

int64_t Descriptor::get(cudnnBackendAttributeName_t name,
                        cudnnBackendAttributeType_t type, int64_t room,
                        void *values) {
  int64_t count = 0;
  if (state != CUDNN_STATUS_SUCCESS ||
      library->cudnnBackendGetAttribute(descriptor, name, type, room, &count,
                                        values) != CUDNN_STATUS_SUCCESS)
    return 0;
  return std::min(count, room);
}

Status Descriptor::status() const {
  if (state == CUDNN_STATUS_SUCCESS)
    return Status();
  const std::string message = std::string("cuDNN: ") + failedCall + ": " +
                              library->cudnnGetErrorString(state);
  // All codes of the family NOT_SUPPORTED, and those for arguments that an
  // engine does not take.
  const int code = static_cast<int>(state);
  if (code / 1000 == CUDNN_STATUS_NOT_SUPPORTED / 1000 ||
      code / 1000 == CUDNN_STATUS_BAD_PARAM / 1000)
    return Status::unsupported(message);
  return Status::failed(message);
}

Descriptor describeTensor(const Cudnn &library, const GraphTensor &tensor) {
  Descriptor descriptor(library, CUDNN_BACKEND_TENSOR_DESCRIPTOR);
  descriptor.set(CUDNN_ATTR_TENSOR_DATA_TYPE, CUDNN_TYPE_DATA_TYPE, 1,
                 &tensor.type);
  descriptor.set(CUDNN_ATTR_TENSOR_DIMENSIONS, tensor.shape);
  descriptor.set(CUDNN_ATTR_TENSOR_STRIDES, tensor.strides);
  descriptor.set(CUDNN_ATTR_TENSOR_UNIQUE_ID, tensor.id);
  // All memory that kernels get is aligned better.
  descriptor.set(CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT, int64_t(16));
  descriptor.set(CUDNN_ATTR_TENSOR_IS_VIRTUAL, CUDNN_TYPE_BOOLEAN, 1,
                 &tensor.isVirtual);
  descriptor.finalize();
  return descriptor;
}

Descriptor describeGraph(Device &device,
                         std::span<const Descriptor> operations) {
  std::vector<cudnnBackendDescriptor_t> list;
  for (const Descriptor &operation : operations)
    list.push_back(operation.get());
  Descriptor graph(device.cudnn, CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR);
  graph.set(CUDNN_ATTR_OPERATIONGRAPH_OPS, CUDNN_TYPE_BACKEND_DESCRIPTOR,
            static_cast<int64_t>(list.size()),
            static_cast<const void *>(list.data()));
  graph.set(graphHandle, CUDNN_TYPE_HANDLE, 1,
            static_cast<const void *>(&device.cudnnHandle));
  graph.finalize();
  return graph;
}

//===----------------------------------------------------------------------===//
// Engines
//===----------------------------------------------------------------------===//

/// Whether the engine of a configuration computes products with less than the
/// precision of its inputs.
static bool reducesInputs(const Cudnn &library, Descriptor &configuration) {
  Descriptor engine(library, CUDNN_BACKEND_ENGINE_DESCRIPTOR);
  cudnnBackendDescriptor_t handle = engine.get();
  if (configuration.get(CUDNN_ATTR_ENGINECFG_ENGINE,
                        CUDNN_TYPE_BACKEND_DESCRIPTOR, 1,
                        static_cast<void *>(&handle)) != 1)
    return true;
  std::array<cudnnBackendNumericalNote_t, CUDNN_NUMERICAL_NOTE_TYPE_COUNT>
      notes = {};
  const int64_t count =
      engine.get(CUDNN_ATTR_ENGINE_NUMERICAL_NOTE, CUDNN_TYPE_NUMERICAL_NOTE,
                 static_cast<int64_t>(notes.size()), notes.data());
  return std::any_of(notes.begin(), notes.begin() + count,
                     [](cudnnBackendNumericalNote_t note) {
                       return note == CUDNN_NUMERICAL_NOTE_TENSOR_CORE ||
                              note == CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS;
                     });
}

/// Appends the configurations of one way of guessing.
static void appendEngines(Device &device, const Descriptor &graph,
                          cudnnBackendHeurMode_t mode, unsigned most,
                          bool allowsReducedInputs,
                          std::vector<Descriptor> &engines) {
  Descriptor heuristic(device.cudnn, CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR);
  heuristic.set(CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH, graph);
  heuristic.set(CUDNN_ATTR_ENGINEHEUR_MODE, CUDNN_TYPE_HEUR_MODE, 1, &mode);
  heuristic.finalize();
  // More than are wanted, as some are left out.
  std::vector<Descriptor> found;
  std::vector<cudnnBackendDescriptor_t> handles;
  for (unsigned i = 0; i < 4 * most; ++i) {
    found.emplace_back(device.cudnn, CUDNN_BACKEND_ENGINECFG_DESCRIPTOR);
    handles.push_back(found.back().get());
  }
  const int64_t count = heuristic.get(CUDNN_ATTR_ENGINEHEUR_RESULTS,
                                      CUDNN_TYPE_BACKEND_DESCRIPTOR,
                                      static_cast<int64_t>(handles.size()),
                                      static_cast<void *>(handles.data()));
  found.resize(static_cast<size_t>(std::max<int64_t>(count, 0)));
  for (Descriptor &configuration : found)
    if (engines.size() < most && configuration.status() &&
        (allowsReducedInputs || !reducesInputs(device.cudnn, configuration)))
      engines.push_back(std::move(configuration));
}

Result<std::vector<Descriptor>> proposeEngines(Device &device,
                                               const Descriptor &graph,
                                               unsigned most,
                                               bool allowsReducedInputs) {
  if (Status status = graph.status(); !status)
    return status;
  std::vector<Descriptor> engines;
  for (cudnnBackendHeurMode_t mode :
       {CUDNN_HEUR_MODE_A, CUDNN_HEUR_MODE_FALLBACK})
    appendEngines(device, graph, mode, most, allowsReducedInputs, engines);
  return engines;
}

Result<ExecutionPlan> makePlan(Device &device, const Descriptor &engine) {
  ExecutionPlan result;
  result.plan =
      Descriptor(device.cudnn, CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR);
  result.plan.set(CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG, engine);
  result.plan.set(planHandle, CUDNN_TYPE_HANDLE, 1,
                  static_cast<const void *>(&device.cudnnHandle));
  result.plan.finalize();
  if (Status status = result.plan.status(); !status)
    return status;
  int64_t bytes = 0;
  result.plan.get(CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE, CUDNN_TYPE_INT64, 1,
                  &bytes);
  result.workspaceBytes = static_cast<size_t>(std::max<int64_t>(bytes, 0));
  return result;
}

Status execute(Device &device, const ExecutionPlan &plan,
               std::span<const int64_t> ids, std::span<void *> pointers,
               void *workspace) {
  Descriptor pack(device.cudnn, CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR);
  pack.set(CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS, CUDNN_TYPE_VOID_PTR,
           static_cast<int64_t>(pointers.size()),
           static_cast<const void *>(pointers.data()));
  pack.set(CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS, ids);
  pack.set(CUDNN_ATTR_VARIANT_PACK_WORKSPACE, CUDNN_TYPE_VOID_PTR, 1,
           static_cast<const void *>(&workspace));
  pack.finalize();
  if (Status status = pack.status(); !status)
    return status;
  const cudnnStatus_t status = device.cudnn.cudnnBackendExecute(
      device.cudnnHandle, plan.plan.get(), pack.get());
  if (status == CUDNN_STATUS_SUCCESS)
    return Status();
  return Status::failed(std::string("cuDNN: executing a plan: ") +
                        device.cudnn.cudnnGetErrorString(status));
}

} // namespace verso::kernels::cuda
