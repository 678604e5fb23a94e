//===- Instances.h - Concrete sizes for a rule -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_INSTANCES_H
#define VERSO_LIB_VERIFY_INSTANCES_H

#include "RuleSizes.h"
#include <set>

namespace verso::proof {

/// A sequence of pseudo-random numbers that is the same everywhere.
class Random {
public:
  explicit Random(uint64_t seed) : state(seed) {}
  uint64_t next();
  /// A number in [low, high].
  int64_t between(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(next() % uint64_t(high - low + 1));
  }

private:
  uint64_t state;
};

using SymbolValues = llvm::SmallVector<int64_t, 8>;

/// Finds values of a rule's symbols that satisfy its assumptions: small ones,
/// chosen at random, each once; 0 and 1 are frequent where they are allowed.
class Instances {
public:
  Instances(IndexSpace &space, IndexSolver &solver, RuleSizes &sizes,
            uint64_t seed);

  /// The next values with all free symbols at most `largest` where possible
  /// that satisfy `extra` as well; nothing if none are found.
  std::optional<SymbolValues> next(int64_t largest,
                                   llvm::ArrayRef<Condition> extra = {});

  /// Values that satisfy the assumptions and `conditions`.
  std::optional<SymbolValues> witness(llvm::ArrayRef<Condition> conditions);

  /// Visits all values whose free symbols add up to `sum`, none of them being
  /// less than 0, and none of those that make a size of `nonEmpty` zero less
  /// than 1. `visit` gets nothing for those that do not satisfy the
  /// assumptions. Stops, and returns false, once it returns false.
  bool forEachOfSum(
      int64_t sum, llvm::ArrayRef<mlir::AffineExpr> nonEmpty,
      llvm::function_ref<bool(const std::optional<SymbolValues> &)> visit);

  /// How many values were drawn at random so far, and how many of these satisfy
  /// the assumptions.
  uint64_t numDrawn() const { return drawn; }
  uint64_t numSatisfying() const { return satisfying; }

private:
  std::optional<SymbolValues> evaluate(llvm::ArrayRef<int64_t> variables);
  bool isNew(const SymbolValues &values);
  std::optional<SymbolValues> solve(const Conditions &facts,
                                    const Conditions &preferences);

  IndexSpace &space;
  IndexSolver &solver;
  RuleSizes &sizes;
  Random random;
  llvm::SmallVector<Variable> freeVariables;
  std::set<std::vector<int64_t>> seen;
  uint64_t drawn = 0, satisfying = 0;
  /// Values, by variable, that satisfied all conditions the last time.
  std::vector<int64_t> lastGood;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_INSTANCES_H
