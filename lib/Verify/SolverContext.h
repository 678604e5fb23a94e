//===- SolverContext.h - What the solvers of one rule share ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_SOLVERCONTEXT_H
#define VERSO_LIB_VERIFY_SOLVERCONTEXT_H

#include <memory>

namespace z3 {
class context;
class params;
} // namespace z3

namespace verso::proof {

/// The Z3 context of all solvers that work on one rule: making one takes longer
/// than many a proof. It is not shared between rules, so that what Z3 answers
/// does not depend on those examined before.
class SolverContext {
public:
  SolverContext();
  ~SolverContext();

  /// Made when it is first asked for.
  z3::context &get();

private:
  std::unique_ptr<z3::context> context;
};

/// What Z3 may spend on a question: `steps` (its rlimit). It leaves interrupts
/// alone: its own handlers of several threads replace each other.
z3::params limitsOf(z3::context &context, unsigned steps);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_SOLVERCONTEXT_H
