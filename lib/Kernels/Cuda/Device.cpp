//===- Device.cpp - One GPU and what is open on it ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Device.h"
#include "Compiler.h"

#include <algorithm>
#include <array>

namespace verso::kernels::cuda {

/// To be raised when a kernel of our own, or the way of choosing those of the
/// libraries, changes its speed, or the way of measuring changes: old
/// measurements no longer hold then.
static constexpr int kernelRevision = 2;

/// The kernels use what devices have since then: bfloat16 and TF32.
static constexpr int oldestMajor = 8;

Status Device::check(CUresult result, const char *what) const {
  if (result == CUDA_SUCCESS)
    return Status();
  const char *name = nullptr, *text = nullptr;
  driver.cuGetErrorName(result, &name);
  driver.cuGetErrorString(result, &text);
  return Status::failed(std::string("CUDA: ") + what + ": " +
                        (name ? name : "unknown error") + " (" +
                        (text ? text : "") + ")");
}

Status Device::enter() const {
  return check(driver.cuCtxSetCurrent(context), "entering the context");
}

int Device::attribute(CUdevice_attribute name) const {
  int value = 0;
  if (driver.cuDeviceGetAttribute(&value, name, device) != CUDA_SUCCESS)
    return 0;
  return value;
}

Status Device::openDevice(unsigned number) {
  int count = 0;
  // Where there is a driver and no device, the first call fails already.
  if (driver.cuInit(0) != CUDA_SUCCESS ||
      driver.cuDeviceGetCount(&count) != CUDA_SUCCESS || count == 0)
    return Status::unsupported("no CUDA: the driver finds no device");
  if (number >= static_cast<unsigned>(count))
    return Status::invalid("there is no CUDA device " + std::to_string(number));
  if (Status status =
          check(driver.cuDeviceGet(&device, static_cast<int>(number)),
                "opening the device");
      !status)
    return status;
  const int major = attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR);
  const int minor = attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
  if (major < oldestMajor)
    return Status::unsupported("no CUDA: the device has compute capability " +
                               std::to_string(major) + "." +
                               std::to_string(minor) + ", 8.0 is needed");
  architecture = "sm_" + std::to_string(major) + std::to_string(minor);
  cacheBytes = static_cast<size_t>(
      std::max(attribute(CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE), 1 << 20));
  if (Status status = check(driver.cuDevicePrimaryCtxRetain(&context, device),
                            "making a context");
      !status)
    return status;
  if (Status status = enter(); !status)
    return status;
  return check(driver.cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING),
               "making a stream");
}

Status Device::openLibraries() {
  if (cublasStatus_t status = cublasLt.cublasLtCreate(&cublasLtHandle);
      status != CUBLAS_STATUS_SUCCESS)
    return Status::failed(std::string("cuBLASLt: ") +
                          cublasLt.cublasLtGetStatusString(status));
  cudnnStatus_t status = cudnn.cudnnCreate(&cudnnHandle);
  if (status == CUDNN_STATUS_SUCCESS)
    status = cudnn.cudnnSetStream(cudnnHandle, stream);
  if (status != CUDNN_STATUS_SUCCESS)
    return Status::failed(std::string("cuDNN: ") +
                          cudnn.cudnnGetErrorString(status));
  return Status();
}

static std::string dotted(size_t major, size_t minor, size_t patch) {
  return std::to_string(major) + "." + std::to_string(minor) + "." +
         std::to_string(patch);
}

Result<std::unique_ptr<Device>> Device::open(const CudaOptions &options) {
  std::unique_ptr<Device> made(new Device());
  Result<Driver> driver = loadDriver(options.libraryFolders);
  if (!driver)
    return driver.status();
  made->driver = *driver;
  Result<Nvrtc> nvrtc = loadNvrtc(options.libraryFolders);
  if (!nvrtc)
    return nvrtc.status();
  made->nvrtc = *nvrtc;
  // cuDNN looks for the other two by itself, and finds them if they are there
  // already.
  Result<CublasLt> cublasLt = loadCublasLt(options.libraryFolders);
  if (!cublasLt)
    return cublasLt.status();
  made->cublasLt = *cublasLt;
  Result<Cudnn> cudnn = loadCudnn(options.libraryFolders);
  if (!cudnn)
    return cudnn.status();
  made->cudnn = *cudnn;
  made->math = options.math;
  made->candidates = std::max(options.candidates, 1u);
  if (Status status = made->openDevice(options.device); !status)
    return status;
  if (Status status = made->openLibraries(); !status)
    return status;

  std::array<char, 256> name = {};
  made->driver.cuDeviceGetName(name.data(), static_cast<int>(name.size()),
                               made->device);
  name.back() = '\0';
  int driverVersion = 0;
  made->driver.cuDriverGetVersion(&driverVersion);
  const size_t dnn = made->cudnn.cudnnGetVersion();
  const size_t blas = made->cublasLt.cublasLtGetVersion();
  made->fingerprint =
      "cuda; " + std::string(name.data()) + "; " + made->architecture +
      "; driver " + std::to_string(driverVersion / 1000) + "." +
      std::to_string(driverVersion % 1000 / 10) + "; cudnn " +
      dotted(dnn / 10000, dnn % 10000 / 100, dnn % 100) + "; cublaslt " +
      dotted(blas / 10000, blas % 10000 / 100, blas % 100) + "; math " +
      (made->math == SingleMath::TF32 ? "tf32" : "f32") + "; candidates " +
      std::to_string(made->candidates) + "; kernels " +
      std::to_string(kernelRevision);
  return made;
}

Device::~Device() {
  if (!context)
    return;
  driver.cuCtxSetCurrent(context);
  if (cudnnHandle)
    cudnn.cudnnDestroy(cudnnHandle);
  if (cublasLtHandle)
    cublasLt.cublasLtDestroy(cublasLtHandle);
  for (CUmodule module : modules)
    driver.cuModuleUnload(module);
  if (stream)
    driver.cuStreamDestroy(stream);
  driver.cuDevicePrimaryCtxRelease(device);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static CUdeviceptr addressOf(const void *memory) {
  return reinterpret_cast<CUdeviceptr>(memory);
}

Result<void *> Device::allocate(size_t bytes) {
  if (Status status = enter(); !status)
    return status;
  CUdeviceptr memory = 0;
  if (Status status =
          check(driver.cuMemAlloc(&memory, std::max<size_t>(bytes, 1)),
                "allocating memory");
      !status)
    return status;
  return reinterpret_cast<void *>(memory);
}

void Device::release(void *memory) {
  if (memory && enter())
    driver.cuMemFree(addressOf(memory));
}

Status Device::copyIn(void *to, const void *from, size_t bytes) {
  if (Status status = enter(); !status || bytes == 0)
    return status;
  {
    std::lock_guard<std::recursive_mutex> lock(streamMutex);
    if (Status status =
            check(driver.cuMemcpyHtoDAsync(addressOf(to), from, bytes, stream),
                  "copying to the device");
        !status)
      return status;
  }
  return synchronize();
}

Status Device::copyOut(void *to, const void *from, size_t bytes) {
  if (Status status = enter(); !status || bytes == 0)
    return status;
  {
    std::lock_guard<std::recursive_mutex> lock(streamMutex);
    if (Status status =
            check(driver.cuMemcpyDtoHAsync(to, addressOf(from), bytes, stream),
                  "copying from the device");
        !status)
      return status;
  }
  return synchronize();
}

Status Device::synchronize() {
  if (Status status = enter(); !status)
    return status;
  return check(driver.cuStreamSynchronize(stream), "running kernels");
}

Status Device::fill(void *memory, unsigned char byte, size_t bytes) {
  if (Status status = enter(); !status || bytes == 0)
    return status;
  std::lock_guard<std::recursive_mutex> lock(streamMutex);
  return check(driver.cuMemsetD8Async(addressOf(memory), byte, bytes, stream),
               "filling memory");
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

Result<CUfunction> Device::function(const std::string &source) {
  std::lock_guard<std::mutex> lock(modulesMutex);
  if (auto known = functions.find(source); known != functions.end())
    return known->second;
  if (Status status = enter(); !status)
    return status;
  Result<std::string> code = compileSource(nvrtc, source, architecture);
  if (!code)
    return code.status();
  CUmodule module = nullptr;
  if (Status status = check(driver.cuModuleLoadData(&module, code->data()),
                            "loading a kernel");
      !status)
    return status;
  modules.push_back(module);
  CUfunction function = nullptr;
  if (Status status =
          check(driver.cuModuleGetFunction(&function, module, "kernel"),
                "finding a kernel");
      !status)
    return status;
  functions.emplace(source, function);
  return function;
}

Status Device::launch(CUfunction function, unsigned blocks, unsigned threads,
                      std::vector<void *> pointers) {
  std::vector<void *> parameters;
  parameters.reserve(pointers.size());
  for (void *&pointer : pointers)
    parameters.push_back(static_cast<void *>(&pointer));
  return check(driver.cuLaunchKernel(function, blocks, 1, 1, threads, 1, 1, 0,
                                     stream, parameters.data(), nullptr),
               "starting a kernel");
}

//===----------------------------------------------------------------------===//
// Events and graphs
//===----------------------------------------------------------------------===//

Result<Event> Event::make(Device &device) {
  if (Status status = device.enter(); !status)
    return status;
  CUevent event = nullptr;
  if (Status status =
          device.check(device.driver.cuEventCreate(&event, CU_EVENT_DEFAULT),
                       "making an event");
      !status)
    return status;
  return Event(device, event);
}

Event::~Event() {
  if (event && device->enter())
    device->driver.cuEventDestroy(event);
}

namespace {
class RecordedGraph final : public Recording {
public:
  explicit RecordedGraph(Graph captured) : graph(std::move(captured)) {}
  Status run() override { return graph.launch(); }

private:
  Graph graph;
};
} // namespace

Result<std::unique_ptr<Recording>>
Device::record(const std::function<Status()> &work) {
  Result<Graph> graph = Graph::capture(*this, work);
  if (!graph)
    return graph.status();
  return std::unique_ptr<Recording>(
      std::make_unique<RecordedGraph>(std::move(*graph)));
}

Status Graph::begin(Device &device) {
  if (Status status = device.enter(); !status)
    return status;
  return device.check(device.driver.cuStreamBeginCapture(
                          device.stream, CU_STREAM_CAPTURE_MODE_RELAXED),
                      "capturing a graph");
}

Result<Graph> Graph::end(Device &device) {
  CUgraph graph = nullptr;
  if (Status status =
          device.check(device.driver.cuStreamEndCapture(device.stream, &graph),
                       "capturing a graph");
      !status)
    return status;
  CUgraphExec executable = nullptr;
  const Status status =
      device.check(device.driver.cuGraphInstantiate(&executable, graph, 0),
                   "instantiating a graph");
  device.driver.cuGraphDestroy(graph);
  if (!status)
    return status;
  return Graph(device, executable);
}

Graph::~Graph() {
  if (executable && device->enter())
    device->driver.cuGraphExecDestroy(executable);
}

Status Graph::launch() const {
  if (Status status = device->enter(); !status)
    return status;
  std::lock_guard<std::recursive_mutex> lock(device->streamMutex);
  return device->check(device->driver.cuGraphLaunch(executable, device->stream),
                       "starting a graph");
}

} // namespace verso::kernels::cuda
