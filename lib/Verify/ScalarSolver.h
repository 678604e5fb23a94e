//===- ScalarSolver.h - Case analysis over the reals -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_SCALARSOLVER_H
#define VERSO_LIB_VERIFY_SCALARSOLVER_H

#include "SolverContext.h"
#include "TermSum.h"
#include "verso/Verify/ProofLog.h"
#include <memory>

namespace verso::proof {

/// Decides what matching cannot: identities that depend on which operand of a
/// maximum is the larger, such as `x * relu(x) = relu(x) * relu(x)`, or on
/// whether a value is positive. Z3 gets the atoms as unknown reals, maxima and
/// truth values as case distinctions.
class ScalarSolver {
public:
  /// Z3 may spend `steps` (its rlimit) on each question.
  /// What it finds unsatisfiable goes to `log`, if not null.
  ScalarSolver(SolverContext &context, unsigned steps, ProofLog *log);
  ~ScalarSolver();

  /// Lets functions have the signs and ranges that they have over the reals.
  void useRealFunctions() { areReal = true; }

  /// True if the sum of terms is zero for all values of their atoms. The terms
  /// bind no variables; their domains are disregarded. `areEqual` tells which
  /// atoms have the same value.
  bool vanishes(llvm::ArrayRef<Term> terms,
                llvm::function_ref<bool(const Atom &, const Atom &)> areEqual);
  /// True if for no values of their atoms all of the sums differ from zero.
  /// False if a sum binds variables or is not there everywhere.
  bool isContradiction(
      llvm::ArrayRef<Sum> nonZero,
      llvm::function_ref<bool(const Atom &, const Atom &)> areEqual);

private:
  bool
  isImpossible(llvm::ArrayRef<llvm::ArrayRef<Term>> nonZero,
               llvm::function_ref<bool(const Atom &, const Atom &)> areEqual,
               llvm::StringRef claim);

  struct Z3State;
  SolverContext &context;
  unsigned steps;
  bool areReal = false;
  ProofLog *log;
  std::unique_ptr<Z3State> state; ///< made when it is needed
};

/// True if a maximum of several sums or a truth value occurs in a term: only
/// then has ScalarSolver anything to add to the comparison of polynomials.
bool hasCaseDistinction(llvm::ArrayRef<Term> terms);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_SCALARSOLVER_H
