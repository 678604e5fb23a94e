//===- Commands.cpp - What the subcommands of verso share -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace verso::tool {

Command::~Command() = default;

RunOptions::RunOptions(cl::SubCommand &command)
    : shapes("shape", cl::sub(command), cl::value_desc("name=1,3,224,224"),
             cl::desc("The shape of an input; fixes its symbolic dimensions, "
                      "in the result as well")),
      target("target", cl::sub(command), cl::init(Target::OneDnn),
             cl::desc("What models are run on, and optimised for:"),
             cl::values(clEnumValN(Target::OneDnn, "onednn",
                                   "the processor (default)"),
                        clEnumValN(Target::Cuda, "cuda", "an NVIDIA GPU"),
                        clEnumValN(Target::CudaTf32, "cuda-tf32",
                                   "the same, products in TF32"),
                        clEnumValN(Target::OnnxRuntime, "onnxruntime",
                                   "the installed ONNX Runtime on the "
                                   "processor"),
                        clEnumValN(Target::OnnxRuntimeCuda, "onnxruntime-cuda",
                                   "the installed ONNX Runtime on an NVIDIA "
                                   "GPU"))),
      threads("threads", cl::sub(command), cl::init(1),
              cl::desc("Threads to run models with (1)")),
      seed("seed", cl::sub(command), cl::init(0),
           cl::desc("Seed of random inputs and of the search (0)")),
      onnxRuntimeLevel("onnxruntime-level", cl::sub(command), cl::init("all"),
                       cl::value_desc("disabled|basic|extended|all"),
                       cl::desc("The level at which ONNX Runtime optimises "
                                "what it runs (all)")),
      python("python", cl::sub(command), cl::value_desc("program"),
             cl::desc("The Python that has ONNX Runtime")) {}

EngineOptions::EngineOptions(cl::SubCommand &command)
    : RunOptions(command),
      noOnnxRuntime("no-onnxruntime", cl::sub(command),
                    cl::desc("Do not use ONNX Runtime, even if it is there")) {}

Expected<bool> EngineOptions::useOnnxRuntime() const {
  if (noOnnxRuntime && isOnnxRuntime(target))
    return createStringError("--no-onnxruntime: it is the target");
  return !noOnnxRuntime;
}

Expected<ImportOptions> RunOptions::importOptions() const {
  ImportOptions options;
  for (const std::string &text : shapes) {
    // Names may contain anything, '=' too; sizes do not.
    auto [name, sizes] = StringRef(text).rsplit('=');
    SmallVector<int64_t> &shape = options.shapes[name];
    if (!text.empty() && text.find('=') == std::string::npos)
      return createStringError("--shape=" + text + ": not name=size,size,...");
    SmallVector<StringRef> parts;
    if (!sizes.empty())
      sizes.split(parts, ',');
    for (StringRef part : parts) {
      int64_t size;
      if (!to_integer(part.trim(), size, 10) || size < 0)
        return createStringError("--shape=" + text + ": '" + part +
                                 "' is not a size");
      shape.push_back(size);
    }
  }
  return options;
}

OnnxRuntimeOptions RunOptions::onnxRuntimeOptions() const {
  OnnxRuntimeOptions options;
  options.python = python;
  options.level = onnxRuntimeLevel;
  options.threads = threads;
  return options;
}

Error checkWritable(StringRef path) {
  if (path == "-")
    return Error::success();
  StringRef folder = sys::path::parent_path(path);
  std::error_code error;
  if (sys::fs::is_directory(path))
    error = std::make_error_code(std::errc::is_a_directory);
  else
    error = sys::fs::access(folder.empty() ? "." : folder,
                            sys::fs::AccessMode::Write);
  return error ? createStringError(path + ": " + error.message())
               : Error::success();
}

Error writeJson(StringRef path, json::Value value) {
  std::error_code error;
  raw_fd_ostream stream(path, error);
  if (!error) {
    stream << formatv("{0:2}", value) << "\n";
    stream.close();
    error = stream.error();
    stream.clear_error();
  }
  return error ? createStringError(path + ": " + error.message())
               : Error::success();
}

} // namespace verso::tool
