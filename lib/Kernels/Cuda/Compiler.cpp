//===- Compiler.cpp - Compiling kernels at run time -----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compiler.h"

#include <array>

namespace verso::kernels::cuda {

static Status failure(const Nvrtc &nvrtc, nvrtcResult result) {
  return Status::failed(std::string("NVRTC: ") +
                        nvrtc.nvrtcGetErrorString(result));
}

/// The first line of the compiler's messages that is an error.
static std::string firstError(const Nvrtc &nvrtc, nvrtcProgram program) {
  size_t size = 0;
  if (nvrtc.nvrtcGetProgramLogSize(program, &size) != NVRTC_SUCCESS)
    return "no message";
  std::string log(size, '\0');
  if (nvrtc.nvrtcGetProgramLog(program, log.data()) != NVRTC_SUCCESS)
    return "no message";
  const size_t error = log.find("error");
  const size_t begin =
      error == std::string::npos ? 0 : log.rfind('\n', error) + 1;
  return log.substr(begin, log.find('\n', begin) - begin);
}

Result<std::string> compileSource(const Nvrtc &nvrtc, const std::string &source,
                                  const std::string &architecture) {
  nvrtcProgram program = nullptr;
  nvrtcResult result = nvrtc.nvrtcCreateProgram(
      &program, source.c_str(), "verso-kernel.cu", 0, nullptr, nullptr);
  if (result != NVRTC_SUCCESS)
    return failure(nvrtc, result);
  const std::string target = "--gpu-architecture=" + architecture;
  const std::array<const char *, 2> options = {target.c_str(), "--std=c++17"};
  result = nvrtc.nvrtcCompileProgram(program, static_cast<int>(options.size()),
                                     options.data());
  std::string code;
  Status status;
  if (result == NVRTC_ERROR_COMPILATION) {
    status = Status::failed("a generated kernel does not compile: " +
                            firstError(nvrtc, program));
  } else if (result != NVRTC_SUCCESS) {
    status = failure(nvrtc, result);
  } else {
    size_t size = 0;
    result = nvrtc.nvrtcGetCUBINSize(program, &size);
    code.resize(size);
    if (result == NVRTC_SUCCESS)
      result = nvrtc.nvrtcGetCUBIN(program, code.data());
    if (result != NVRTC_SUCCESS)
      status = failure(nvrtc, result);
  }
  nvrtc.nvrtcDestroyProgram(&program);
  if (!status)
    return status;
  return code;
}

} // namespace verso::kernels::cuda
