//===- SideComparison.h - Runs both sides of an equation -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_SIDECOMPARISON_H
#define VERSO_LIB_GENERATE_SIDECOMPARISON_H

#include "TrialEvaluator.h"
#include "verso/Generate/Equation.h"

namespace verso {

/// Random numbers, the same for the same seed.
class RandomStream {
public:
  explicit RandomStream(uint64_t seed) : state(scramble(seed)) {}
  uint64_t next() { return state = scramble(state); }
  int64_t between(int64_t low, int64_t high) {
    return low + int64_t(next() % uint64_t(high - low + 1));
  }

private:
  uint64_t state;
};

/// Both sides of an equation, to be run on random inputs at chosen values of
/// the symbols.
class SideComparison {
public:
  enum class Outcome : uint8_t {
    NotComparable, ///< a side is not well formed there, or tensors are large
    Equal,
    Different,
  };

  /// Nothing if a side is not well formed for any values. The equation has to
  /// stay.
  static std::optional<SideComparison> create(const Equation &equation,
                                              uint64_t seed);

  /// Runs both sides `runs` times in the prime field.
  Outcome at(llvm::ArrayRef<int64_t> values, RandomStream &random,
             unsigned runs) const;

private:
  SideComparison(const Equation &equation, uint64_t seed, GraphTypes lhs,
                 GraphTypes rhs)
      : equation(&equation), lhs(std::move(lhs)), rhs(std::move(rhs)),
        domain(seed) {}

  const Equation *equation;
  GraphTypes lhs, rhs;
  PrimeFieldDomain domain;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_SIDECOMPARISON_H
