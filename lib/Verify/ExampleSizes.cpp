//===- ExampleSizes.cpp - Sizes at which a rule applies -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/ExampleSizes.h"
#include "Instances.h"
#include "verso/Verify/Verify.h"

using namespace mlir;

namespace verso {

/// How many values are special: 0, 1, or the same as an earlier one.
static unsigned countSpecial(ArrayRef<int64_t> values) {
  unsigned count = 0;
  for (auto [i, value] : llvm::enumerate(values))
    count += (value == 0 || value == 1) +
             llvm::is_contained(values.take_front(i), value);
  return count;
}

std::optional<SmallVector<int64_t>> exampleSizes(RuleOp rule, uint64_t seed) {
  static constexpr unsigned attempts = 64;
  static constexpr int64_t largest = 9;
  llvm::Expected<RegionDefinition> source =
      RegionDefinition::create(rule.getSource(), rule.getInputTypes());
  if (!source) {
    llvm::consumeError(source.takeError());
    return std::nullopt;
  }
  proof::IndexSpace space;
  proof::SolverContext context;
  proof::IndexSolver solver(space, context, VerifyOptions().solverSteps);
  proof::RuleSizes sizes(space, solver, rule, *source);
  proof::Instances instances(space, solver, sizes, seed);
  std::optional<SmallVector<int64_t>> best;
  for (unsigned i = 0; i < attempts; ++i) {
    std::optional<proof::SymbolValues> values = instances.next(largest);
    if (!values)
      break;
    if (!best || countSpecial(*values) < countSpecial(*best))
      best.emplace(values->begin(), values->end());
  }
  return best;
}

} // namespace verso
