//===- TrialEvaluator.h - Evaluates applications of a table ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_TRIALEVALUATOR_H
#define VERSO_LIB_GENERATE_TRIALEVALUATOR_H

#include "verso/Generate/Enumeration.h"
#include <unordered_map>

namespace verso {

/// A finalizer of 64-bit words (that of SplitMix64): a bijection under which
/// near words become unrelated.
inline uint64_t scramble(uint64_t word) {
  word += 0x9e3779b97f4a7c15;
  word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
  word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
  return word ^ (word >> 31);
}

/// Evaluates applications on the trials of an enumeration. One for each thread.
class TrialEvaluator {
public:
  explicit TrialEvaluator(const Enumeration &enumeration);

  /// The elements of result `result` of an operator instance for operands with
  /// the given elements; valid until the next evaluation.
  llvm::ArrayRef<uint64_t> evaluate(unsigned instance, unsigned result,
                                    llvm::ArrayRef<const uint64_t *> operands,
                                    unsigned trial);

  /// The elements of a value: those that the table keeps, or else computed,
  /// and then valid until `forget`.
  const uint64_t *elements(ValueId value, unsigned trial);

  /// Drops all values that were computed because the table does not keep them.
  void forget() { computed.clear(); }

private:
  using FieldEvaluator = Evaluator<PrimeFieldDomain>;

  llvm::MutableArrayRef<FieldEvaluator> evaluators(unsigned instance,
                                                   unsigned trial);

  const Enumeration &enumeration;
  std::vector<PrimeFieldDomain> domains; ///< by trial
  std::unordered_map<uint64_t, std::vector<FieldEvaluator>> compiled;
  std::unordered_map<uint64_t, std::vector<uint64_t>> computed;
  std::vector<uint64_t> scratch;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_TRIALEVALUATOR_H
