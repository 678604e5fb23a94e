//===- OnnxRuntimeWorker.h - ONNX Runtime in a process apart ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The installed Python package of ONNX Runtime, in a worker process that keeps
// its sessions warm: the target that most models are deployed on, and an
// independent opinion on their results. The package is found in the Python
// interpreter that the options name; nothing of it is linked.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RUNTIME_ONNXRUNTIMEWORKER_H
#define VERSO_RUNTIME_ONNXRUNTIMEWORKER_H

#include "verso/Runtime/HostTensor.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <memory>
#include <string>

namespace verso {

/// A tensor with the name under which a model knows it.
struct NamedTensor {
  std::string name;
  HostTensor tensor;
};

struct OnnxRuntimeOptions {
  /// The Python interpreter. If empty: the environment variable VERSO_PYTHON,
  /// else the interpreter of the environment that Verso was built with, else
  /// python3.
  std::string python;
  /// Graph optimisation level: "disabled", "basic", "extended" or "all".
  std::string level = "all";
  /// Threads inside one operator.
  unsigned threads = 1;
  /// What it runs models on: "cpu", or "cuda" where the installed package can.
  std::string device = "cpu";
};

/// A node of what ONNX Runtime made of a model.
struct OnnxRuntimeNode {
  /// The type of the operator, such as "Conv" or "ReorderInput".
  std::string type;
  /// The time of its kernel.
  double microseconds = 0;
};

/// One worker process. Not thread safe. If the process dies, every later call
/// fails with an error that ends in the last line it wrote to stderr.
class OnnxRuntimeWorker {
public:
  using Session = int;

  /// Starts the process; fails if the interpreter or the package is missing.
  static llvm::Expected<std::unique_ptr<OnnxRuntimeWorker>>
  start(const OnnxRuntimeOptions &options);
  ~OnnxRuntimeWorker();

  /// The version of the package, for example "1.30.0".
  llvm::StringRef version() const { return packageVersion; }

  /// Loads the model at `path` with the options' level and thread count. A
  /// session that is `profiled` is slower until it is bound.
  llvm::Expected<Session> load(llvm::StringRef path, bool profiled = false);

  /// Drops one session.
  llvm::Error unload(Session session);
  /// Drops all sessions; their numbers may be given out again.
  llvm::Error unloadAll();

  /// Runs a session once. Outputs come in the order of the model.
  llvm::Expected<std::vector<NamedTensor>>
  run(Session session, llvm::ArrayRef<NamedTensor> inputs);

  /// Times sessions in turn as `timeInterleaved` does, `rounds` times each, all
  /// on the same inputs. Returns the milliseconds of each run, by session.
  llvm::Expected<std::vector<std::vector<double>>>
  time(llvm::ArrayRef<Session> sessions, llvm::ArrayRef<NamedTensor> inputs,
       unsigned rounds);

  /// Gives a profiled session inputs that stay, and runs it a few times.
  /// Returns the nodes that ran, with the medians of their times. To be called
  /// once.
  llvm::Expected<std::vector<OnnxRuntimeNode>>
  bind(Session session, llvm::ArrayRef<NamedTensor> inputs);

  /// Runs a session on the inputs that it was bound to; the milliseconds of
  /// each run. Outputs stay where they are, so that nothing is copied.
  llvm::Expected<std::vector<double>> repeat(Session session, unsigned rounds);

private:
  OnnxRuntimeWorker() = default;
  llvm::Error sendRequest(llvm::json::Object request,
                          llvm::ArrayRef<NamedTensor> tensors);
  llvm::Expected<llvm::json::Object>
  receive(std::vector<NamedTensor> *tensors = nullptr);
  llvm::Error sendBytes(const char *data, size_t size);
  llvm::Error receiveBytes(char *data, size_t size);
  llvm::Error stopped();

  int socket = -1;
  int processId = -1;
  std::string errorFile;
  std::string packageVersion;
  OnnxRuntimeOptions options;
};

} // namespace verso

#endif // VERSO_RUNTIME_ONNXRUNTIMEWORKER_H
