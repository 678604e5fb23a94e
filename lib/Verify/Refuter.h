//===- Refuter.h - Runs both sides of a rule on data -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_REFUTER_H
#define VERSO_LIB_VERIFY_REFUTER_H

#include "Counterexamples.h"

namespace verso::proof {

/// Searches for counterexamples with the reference interpreter.
class Refuter {
public:
  Refuter(const RegionDefinition &source, const RegionDefinition &target,
          Instances &instances, const VerifyOptions &options)
      : source(source), target(target), instances(instances), options(options),
        random(options.seed) {}

  /// Runs both sides at concrete shapes, from small to larger ones, on random
  /// data, `count` of them, `rounds` times each. A difference is shrunk to a
  /// small counterexample.
  std::optional<Counterexample> search(unsigned count, unsigned rounds = 3);

  /// The same at one shape.
  std::optional<Counterexample> searchAt(const SymbolValues &symbols) {
    std::optional<Counterexample> found = examine(symbols, 3);
    return found ? shrink(std::move(*found)) : found;
  }

  /// The same at shapes where one input size is 0, each once.
  std::optional<Counterexample> searchEmpty();

  /// Compares both sides at one shape on `rounds` sets of random inputs.
  std::optional<Counterexample> examine(const SymbolValues &symbols,
                                        unsigned rounds);

  /// Compares both sides at one shape on all inputs of -1, 0 and 1 (of truth
  /// values: 0 and 1), if they are few.
  std::optional<Counterexample> examineAll(const SymbolValues &symbols);

  /// Makes a counterexample as small as it can.
  Counterexample shrink(Counterexample found);

  /// Concrete shapes at which both sides agreed so far.
  unsigned numAgreements() const { return agreements; }
  /// Sets of random inputs on which both sides were compared so far.
  uint64_t numComparisons() const { return comparisons; }

private:
  /// Random inputs: small integers, positive numbers around 1, or small
  /// fractions (integers: all that there are, of up to 32 bits); tests use one
  /// kind after the other.
  enum class Data { Integers, Positive, Fractions };
  double randomElement(mlir::Type type, Data data);
  TensorElements randomInputs(const RegionProgram &program, Data data);

  const RegionDefinition &source, &target;
  Instances &instances;
  const VerifyOptions &options;
  Random random;
  unsigned agreements = 0;
  uint64_t comparisons = 0;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_REFUTER_H
