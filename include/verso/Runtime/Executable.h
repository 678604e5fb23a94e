//===- Executable.h - A whole graph, ready to run --------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function of verso operators becomes a list of steps: one kernel for each
// operator, with additions and activations fused into the convolution or matrix
// product before them, reorders where neighbours want other layouts, and the
// interpretation of the operator's expression where the provider has no kernel.
// Constants are handed to the kernels once; all other values live in one block
// of memory that is reused as soon as a value is dead.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RUNTIME_EXECUTABLE_H
#define VERSO_RUNTIME_EXECUTABLE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "verso/Kernels/Provider.h"
#include "verso/Runtime/HostTensor.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace verso {

struct ExecutableOptions {
  /// Where kernels come from. If null, every operator is interpreted.
  const kernels::Provider *provider = nullptr;
  /// The concrete shape of each argument; may be empty if all are static.
  std::vector<llvm::SmallVector<int64_t, 4>> argumentShapes;
};

/// What an executable does in one step, for reports and for prediction.
struct StepDescription {
  /// What is run. A step without a kernel has the operator's signature too.
  kernels::Signature signature;
  /// The kernel's own words; empty where the expression is interpreted.
  std::string implementation;
  /// The operators of the function that the step computes, first to last;
  /// none for a reorder.
  std::vector<mlir::Operation *> operations;
};

/// A function made ready to run for one set of shapes. Not thread safe.
class Executable {
public:
  /// Prepares `function`, which must consist of operators with a definition and
  /// constants. The function, the constants' data and the provider must outlive
  /// the executable. The error names the operation that cannot be run.
  static llvm::Expected<std::unique_ptr<Executable>>
  create(mlir::func::FuncOp function, const ExecutableOptions &options);
  ~Executable();

  /// The types of the inputs and outputs; all row-major.
  llvm::ArrayRef<kernels::TensorDescription> inputs() const;
  llvm::ArrayRef<kernels::TensorDescription> outputs() const;

  /// Runs the function. Fails if the inputs do not have the executable's types,
  /// or if a kernel fails.
  llvm::Expected<std::vector<HostTensor>>
  run(llvm::ArrayRef<HostTensor> inputs);

  /// The steps in the order in which they run.
  std::vector<StepDescription> steps() const;
  /// The time of each step in the midst of the others, in milliseconds: the
  /// median over `rounds` runs after a warm-up.
  llvm::Expected<std::vector<double>>
  timeSteps(llvm::ArrayRef<HostTensor> inputs, unsigned rounds);
  /// The memory for values, without constants, in bytes.
  size_t memoryBytes() const;

private:
  friend llvm::Expected<std::vector<std::vector<double>>>
  timeInterleaved(llvm::ArrayRef<Executable *> executables,
                  llvm::ArrayRef<HostTensor> inputs, unsigned rounds);

  class Implementation;
  explicit Executable(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation;
};

/// The steps that an executable would have, without the work of making one.
llvm::Expected<std::vector<StepDescription>>
describeSteps(mlir::func::FuncOp function, const ExecutableOptions &options);

/// Times executables in turn, a few runs at a time, `rounds` times each after a
/// warm-up, all on the same inputs. The run after one of another executable
/// does not count: its data is no longer in the caches. Returns the
/// milliseconds of each run, by executable. Timed is from the first kernel to
/// the last, without copies of inputs and outputs.
llvm::Expected<std::vector<std::vector<double>>>
timeInterleaved(llvm::ArrayRef<Executable *> executables,
                llvm::ArrayRef<HostTensor> inputs, unsigned rounds);

} // namespace verso

#endif // VERSO_RUNTIME_EXECUTABLE_H
