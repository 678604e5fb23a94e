//===- IntegerProver.h - Proofs for integers at concrete sizes -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second opinion on rules for integers: like the bounded prover, with one
// bit-vector of Z3 for each input element, in arithmetic modulo 2^n.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_INTEGERPROVER_H
#define VERSO_LIB_VERIFY_INTEGERPROVER_H

#include "BoundedProver.h"

namespace verso::proof {

/// The type of integers that all values of the rule have, truth values aside;
/// null if there is none.
mlir::IntegerType integerTypeOf(const RegionDefinition &source,
                                const RegionDefinition &target);

/// Compares both sides at the given symbol values for all integers of the
/// rule's type, or modulo 2^8 if it is a rule about other numbers, where the
/// source does not divide by zero. `Unknown` where an operation has no meaning
/// for integers.
BoundedAnswer proveForIntegersAtSizes(SolverContext &context,
                                      const RegionDefinition &source,
                                      const RegionDefinition &target,
                                      const SymbolValues &symbols,
                                      const VerifyOptions &options);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_INTEGERPROVER_H
