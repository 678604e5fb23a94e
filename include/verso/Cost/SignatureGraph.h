//===- SignatureGraph.h - Kernels that feed each other ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_SIGNATUREGRAPH_H
#define VERSO_COST_SIGNATUREGRAPH_H

#include "verso/Kernels/Signature.h"

namespace verso {

/// A few operator applications at fixed sizes, in an order in which they can
/// run: what is measured as one.
struct SignatureGraph {
  /// An input, or a result of a step.
  struct Value {
    std::optional<size_t> step;
    /// Of the input, or of the step's result.
    size_t number = 0;
  };
  struct Step {
    kernels::Signature signature;
    std::vector<Value> operands;
  };

  /// What is given, constants among it.
  std::vector<kernels::TensorDescription> inputs;
  std::vector<Step> steps;
  /// Results of steps.
  std::vector<Value> outputs;

  /// One application on inputs of its own; all results are outputs.
  static SignatureGraph of(kernels::Signature signature);

  /// This graph, whose only output is operand number `operand` of one more
  /// application; its other operands are inputs of their own, its results the
  /// outputs.
  SignatureGraph followedBy(kernels::Signature signature, size_t operand) const;
};

} // namespace verso

#endif // VERSO_COST_SIGNATUREGRAPH_H
