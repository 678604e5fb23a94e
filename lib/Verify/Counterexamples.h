//===- Counterexamples.h - Replaying and shrinking differences -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_COUNTEREXAMPLES_H
#define VERSO_LIB_VERIFY_COUNTEREXAMPLES_H

#include "Instances.h"
#include "verso/Verify/Verify.h"

namespace verso::proof {

using TensorElements = std::vector<std::vector<double>>;

/// Both sides of a rule compiled for the same symbol values.
class CompiledRule {
public:
  /// Nothing if a side is not evaluable there (a reshape of an empty tensor,
  /// for example) or takes more than `work` scalar operations.
  static std::optional<CompiledRule> compile(const RegionDefinition &source,
                                             const RegionDefinition &target,
                                             llvm::ArrayRef<int64_t> symbols,
                                             int64_t work);

  const RegionProgram &source() const { return sourceProgram; }
  const RegionProgram &target() const { return targetProgram; }

  /// The tensors if both sides differ on `inputs`, by the reference
  /// interpreter, at an element at which the source is finite. `isDefined`
  /// becomes false if it is nowhere.
  std::optional<Counterexample> compare(const TensorElements &inputs,
                                        bool &isDefined) const;

private:
  /// True if results on `inputs` differ by more than rounding can explain.
  bool differs(const TensorElements &inputs, const TensorElements &expected,
               const TensorElements &actual) const;
  CompiledRule(RegionProgram source, RegionProgram target,
               llvm::ArrayRef<int64_t> symbols)
      : sourceProgram(std::move(source)), targetProgram(std::move(target)),
        symbols(symbols) {}

  RegionProgram sourceProgram, targetProgram;
  SymbolValues symbols;
};

/// True if values of the element type can be negative: not if it is unsigned,
/// or of truth values.
bool mayBeNegative(mlir::Type elementType);

/// True if the counterexample is one: the rule applies at its symbols, and the
/// reference interpreter, asked anew, computes its different results.
bool replays(const RegionDefinition &source, const RegionDefinition &target,
             const RuleSizes &sizes, const Counterexample &found, int64_t work);

/// Makes a counterexample as small as it can: first the symbols, by their sum,
/// then the elements, each to the first of 0, 1, -1, 2, -2 with which both
/// sides still differ.
class Shrinker {
public:
  /// Looks for a difference at symbol values.
  using Examine =
      llvm::function_ref<std::optional<Counterexample>(const SymbolValues &)>;

  /// `target` may be null if only symbols are shrunk.
  Shrinker(const RegionDefinition &source, const RegionDefinition *target,
           Instances &instances, const VerifyOptions &options)
      : source(source), target(target), instances(instances), options(options) {
  }

  Counterexample shrink(Counterexample found, Examine examine);

  /// Makes the elements as small as they can be.
  Counterexample shrinkElements(Counterexample found);

  /// The symbol values of the smallest sum that `isWanted`; `found` if there
  /// are none that are smaller. No input loses its elements.
  SymbolValues
  smallest(SymbolValues found,
           llvm::function_ref<bool(const SymbolValues &)> isWanted);

private:
  const RegionDefinition &source;
  const RegionDefinition *target;
  Instances &instances;
  const VerifyOptions &options;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_COUNTEREXAMPLES_H
