//===- Plan.h - The steps of an executable ---------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RUNTIME_PLAN_H
#define VERSO_LIB_RUNTIME_PLAN_H

#include "verso/Expression/Program.h"
#include "verso/Runtime/Executable.h"

namespace verso {

/// A tensor that some step reads or writes.
struct PlannedValue {
  kernels::TensorDescription type;
  /// The bytes of a constant; null otherwise.
  const char *constantData = nullptr;
  /// The value whose memory this one shares: itself, unless it is a view.
  unsigned root = 0;
};

/// One step: a kernel, or programs to be interpreted, one for each result.
struct PlannedStep {
  std::unique_ptr<kernels::Kernel> kernel;
  std::vector<Program> programs;
  kernels::Signature signature;
  std::vector<unsigned> operands, results; ///< value numbers
  std::vector<mlir::Operation *> operations;
};

/// All that an executable needs, but for the memory.
struct Plan {
  std::vector<PlannedValue> values;
  std::vector<PlannedStep> steps;
  std::vector<unsigned> inputs, outputs; ///< value numbers
  /// Constants that had to be expanded or computed. Their bytes do not move.
  std::vector<std::unique_ptr<std::vector<char>>> constantStorage;
};

/// Chooses the steps for `function`; see Executable::create. The steps can only
/// be run if the kernels are given their constants, of which they may make
/// copies.
llvm::Expected<Plan> makePlan(mlir::func::FuncOp function,
                              const ExecutableOptions &options,
                              bool givesConstants = true);

/// Interprets `programs`, reading the operands in whatever layout they have and
/// writing row-major results.
void interpret(llvm::ArrayRef<Program> programs,
               llvm::ArrayRef<kernels::TensorDescription> operandTypes,
               llvm::ArrayRef<const void *> operands,
               llvm::ArrayRef<kernels::TensorDescription> resultTypes,
               llvm::ArrayRef<void *> results);

} // namespace verso

#endif // VERSO_LIB_RUNTIME_PLAN_H
