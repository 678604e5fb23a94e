//===- Libraries.h - CUDA's libraries, loaded at run time -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Nothing of CUDA is linked, so that the same program runs where there is none.
// Each library is a struct with one pointer for each function that is used,
// named as the function is.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_LIBRARIES_H
#define VERSO_LIB_KERNELS_CUDA_LIBRARIES_H

#include "verso/Kernels/Status.h"

#include <cublasLt.h>
#include <cuda.h>
#include <cudnn.h>
#include <nvrtc.h>

#include <vector>

namespace verso::kernels::cuda {

// Some of these names are macros for newer versions of the functions; what is
// looked up, and called, is what they stand for.

#define VERSO_DRIVER_FUNCTIONS(X)                                              \
  X(cuCtxSetCurrent)                                                           \
  X(cuDeviceGet)                                                               \
  X(cuDeviceGetAttribute)                                                      \
  X(cuDeviceGetCount)                                                          \
  X(cuDeviceGetName)                                                           \
  X(cuDevicePrimaryCtxRelease)                                                 \
  X(cuDevicePrimaryCtxRetain)                                                  \
  X(cuDriverGetVersion)                                                        \
  X(cuEventCreate)                                                             \
  X(cuEventDestroy)                                                            \
  X(cuEventElapsedTime)                                                        \
  X(cuEventRecord)                                                             \
  X(cuEventRecordWithFlags)                                                    \
  X(cuEventSynchronize)                                                        \
  X(cuGetErrorName)                                                            \
  X(cuGetErrorString)                                                          \
  X(cuGraphDestroy)                                                            \
  X(cuGraphExecDestroy)                                                        \
  X(cuGraphInstantiate)                                                        \
  X(cuGraphLaunch)                                                             \
  X(cuInit)                                                                    \
  X(cuLaunchKernel)                                                            \
  X(cuMemAlloc)                                                                \
  X(cuMemFree)                                                                 \
  X(cuMemcpyDtoHAsync)                                                         \
  X(cuMemcpyHtoDAsync)                                                         \
  X(cuMemsetD8Async)                                                           \
  X(cuModuleGetFunction)                                                       \
  X(cuModuleLoadData)                                                          \
  X(cuModuleUnload)                                                            \
  X(cuStreamBeginCapture)                                                      \
  X(cuStreamCreate)                                                            \
  X(cuStreamDestroy)                                                           \
  X(cuStreamEndCapture)                                                        \
  X(cuStreamSynchronize)

#define VERSO_NVRTC_FUNCTIONS(X)                                               \
  X(nvrtcCompileProgram)                                                       \
  X(nvrtcCreateProgram)                                                        \
  X(nvrtcDestroyProgram)                                                       \
  X(nvrtcGetCUBIN)                                                             \
  X(nvrtcGetCUBINSize)                                                         \
  X(nvrtcGetErrorString)                                                       \
  X(nvrtcGetProgramLog)                                                        \
  X(nvrtcGetProgramLogSize)                                                    \
  X(nvrtcVersion)

#define VERSO_CUBLASLT_FUNCTIONS(X)                                            \
  X(cublasLtCreate)                                                            \
  X(cublasLtDestroy)                                                           \
  X(cublasLtGetStatusString)                                                   \
  X(cublasLtGetVersion)                                                        \
  X(cublasLtMatmul)                                                            \
  X(cublasLtMatmulAlgoGetHeuristic)                                            \
  X(cublasLtMatmulDescCreate)                                                  \
  X(cublasLtMatmulDescDestroy)                                                 \
  X(cublasLtMatmulDescSetAttribute)                                            \
  X(cublasLtMatmulPreferenceCreate)                                            \
  X(cublasLtMatmulPreferenceDestroy)                                           \
  X(cublasLtMatmulPreferenceSetAttribute)                                      \
  X(cublasLtMatrixLayoutCreate)                                                \
  X(cublasLtMatrixLayoutDestroy)                                               \
  X(cublasLtMatrixLayoutSetAttribute)

#define VERSO_CUDNN_FUNCTIONS(X)                                               \
  X(cudnnBackendCreateDescriptor)                                              \
  X(cudnnBackendDestroyDescriptor)                                             \
  X(cudnnBackendExecute)                                                       \
  X(cudnnBackendFinalize)                                                      \
  X(cudnnBackendGetAttribute)                                                  \
  X(cudnnBackendSetAttribute)                                                  \
  X(cudnnCreate)                                                               \
  X(cudnnDestroy)                                                              \
  X(cudnnGetErrorString)                                                       \
  X(cudnnGetLastErrorString)                                                   \
  X(cudnnGetVersion)                                                           \
  X(cudnnSetStream)

// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none.
#define VERSO_MEMBER(function) decltype(&::function) function = nullptr;

/// The driver: libcuda.
struct Driver {
  VERSO_DRIVER_FUNCTIONS(VERSO_MEMBER)
};
/// The compiler of kernels: libnvrtc.
struct Nvrtc {
  VERSO_NVRTC_FUNCTIONS(VERSO_MEMBER)
};
/// Matrix products: libcublasLt.
struct CublasLt {
  VERSO_CUBLASLT_FUNCTIONS(VERSO_MEMBER)
};
/// Convolutions: libcudnn.
struct Cudnn {
  VERSO_CUDNN_FUNCTIONS(VERSO_MEMBER)
};

#undef VERSO_MEMBER

/// Loads a library; it stays loaded. It is looked for in \p folders, in the
/// folders that the environment variable VERSO_CUDA_LIBRARIES names (separated
/// by colons), where the system looks, and where the build has found CUDA. Of
/// each folder, its subfolder lib and those of its subfolders count as well, so
/// that the folder "nvidia" of a Python environment is enough. The error says
/// which library is missing, or which function of it.
Result<Driver> loadDriver(const std::vector<std::string> &folders);
Result<Nvrtc> loadNvrtc(const std::vector<std::string> &folders);
Result<CublasLt> loadCublasLt(const std::vector<std::string> &folders);
Result<Cudnn> loadCudnn(const std::vector<std::string> &folders);

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_LIBRARIES_H
