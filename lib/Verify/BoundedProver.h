//===- BoundedProver.h - Proofs at concrete sizes --------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second opinion on every rule: at concrete sizes, with one real variable
// of Z3 for each input element, both sides are evaluated by the interpreter
// that all domains share, and Z3 is asked whether any output element can
// differ. Nothing of the unbounded prover is used.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_BOUNDEDPROVER_H
#define VERSO_LIB_VERIFY_BOUNDEDPROVER_H

#include "Counterexamples.h"
#include "SolverContext.h"

namespace verso::proof {

enum class BoundedAnswer {
  Equal,   ///< all elements are equal for all real inputs
  Differs, ///< some element differs for some inputs
  Unknown, ///< not evaluable, too large, or Z3 did not decide
};

/// Compares both sides of rules at given symbol values.
class BoundedProver {
public:
  BoundedProver(SolverContext &context, const VerifyOptions &options)
      : context(context), options(options) {}

  /// Functions other than addition, subtraction, multiplication, negation,
  /// maximum and minimum are unknown functions, of which some laws are known:
  /// `Differs` is only certain where none occurs, and is reported as `Unknown`
  /// otherwise. `inputs` then receives such inputs, where they are numbers that
  /// a double holds. With `Equal` or `Unknown` it receives inputs for which the
  /// target may be undefined and the source is not, if there are any.
  BoundedAnswer compare(const RegionDefinition &source,
                        const RegionDefinition &target,
                        const SymbolValues &symbols,
                        std::optional<TensorElements> &inputs);

private:
  SolverContext &context;
  const VerifyOptions &options;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_BOUNDEDPROVER_H
