//===- BitVectorSolver.h - Equality of integer expressions -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_BITVECTORSOLVER_H
#define VERSO_LIB_VERIFY_BITVECTORSOLVER_H

#include "TermSum.h"
#include "mlir/IR/BuiltinTypes.h"
#include "verso/Verify/ProofLog.h"

namespace verso::proof {

/// Questions about bit-vectors take Z3 so many times the work of others.
constexpr unsigned bitVectorEffort = 25;

/// Decides whether a sum of terms vanishes for integers of one type, which wrap
/// around: functions of elements are what they are for bit-vectors, and atoms
/// that are none are unknowns.
class BitVectorSolver {
public:
  using AtomsEqual = llvm::function_ref<bool(const Atom &, const Atom &)>;
  using IsNonZero = llvm::function_ref<bool(const Sum &)>;

  /// `steps` limits the work on one question. Questions that were answered go
  /// to `log`, if not null.
  BitVectorSolver(mlir::IntegerType type, unsigned steps, ProofLog *log)
      : type(type), steps(steps), log(log) {}

  /// True if the sum of the terms, whose domains do not count, is zero. Of a
  /// quotient by zero nothing is known; `isNonZero` says which divisors are
  /// none.
  bool vanishes(llvm::ArrayRef<Term> terms, AtomsEqual areEqual,
                IsNonZero isNonZero) const;

private:
  mlir::IntegerType type;
  unsigned steps;
  ProofLog *log;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_BITVECTORSOLVER_H
