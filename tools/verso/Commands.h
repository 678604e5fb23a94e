//===- Commands.h - The subcommands of verso -------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TOOLS_VERSO_COMMANDS_H
#define VERSO_TOOLS_VERSO_COMMANDS_H

#include "verso/Onnx/Import.h"
#include "verso/Optimize/Target.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/JSON.h"

namespace verso::tool {

/// The options of every subcommand that runs models.
struct RunOptions {
  explicit RunOptions(llvm::cl::SubCommand &command);

  /// The given shapes. Fails if one is malformed.
  llvm::Expected<ImportOptions> importOptions() const;
  OnnxRuntimeOptions onnxRuntimeOptions() const;

  llvm::cl::list<std::string> shapes;
  llvm::cl::opt<Target> target;
  llvm::cl::opt<unsigned> threads;
  llvm::cl::opt<uint64_t> seed;
  llvm::cl::opt<std::string> onnxRuntimeLevel;
  llvm::cl::opt<std::string> python;
};

/// The options of every subcommand that compares what runs models with ONNX
/// Runtime.
struct EngineOptions : RunOptions {
  explicit EngineOptions(llvm::cl::SubCommand &command);

  /// Whether ONNX Runtime takes part. Fails if it is the target and is not to.
  llvm::Expected<bool> useOnnxRuntime() const;

  llvm::cl::opt<bool> noOnnxRuntime;
};

/// One subcommand. Its options are members, so that none are global.
class Command {
public:
  virtual ~Command();
  Command(llvm::StringRef name, llvm::StringRef description)
      : subcommand(name, description) {}

  bool isChosen() const { return bool(subcommand); }
  /// Runs the command. Returns the exit status, or an error for status 1.
  virtual llvm::Expected<int> run() = 0;

protected:
  llvm::cl::SubCommand subcommand;
};

std::unique_ptr<Command> createBenchCommand();
std::unique_ptr<Command> createCompareCommand();
std::unique_ptr<Command> createCostCommand();
std::unique_ptr<Command> createInfoCommand();
std::unique_ptr<Command> createOptimizeCommand();
std::unique_ptr<Command> createRulesCommand();

/// Fails if no file can be written at `path`: better before hours of work than
/// after.
llvm::Error checkWritable(llvm::StringRef path);

/// Writes a JSON value to a file, or to standard output if it is "-".
llvm::Error writeJson(llvm::StringRef path, llvm::json::Value value);

} // namespace verso::tool

#endif // VERSO_TOOLS_VERSO_COMMANDS_H
