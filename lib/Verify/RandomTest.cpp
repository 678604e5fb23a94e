//===- RandomTest.cpp - A rule on many random instances -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/RandomTest.h"
#include "Refuter.h"

using namespace mlir;
using namespace verso::proof;

namespace verso {

/// Sets of inputs for each choice of sizes at a time: two of each kind.
static constexpr unsigned roundsPerShape = 6;
/// When no new sizes are found so often in a row, there are no more.
static constexpr unsigned maxFailures = 4;

RandomTest testOnRandomInstances(RuleOp rule, uint64_t count,
                                 const VerifyOptions &options) {
  RandomTest test;
  llvm::Expected<RegionDefinition> source =
      RegionDefinition::create(rule.getSource(), rule.getInputTypes());
  if (!source) {
    test.reason = llvm::toString(source.takeError());
    return test;
  }
  llvm::Expected<RegionDefinition> target =
      RegionDefinition::create(rule.getTarget(), rule.getInputTypes());
  if (!target) {
    test.reason = llvm::toString(target.takeError());
    return test;
  }
  IndexSpace space;
  SolverContext context;
  IndexSolver solver(space, context, options.solverSteps);
  RuleSizes sizes(space, solver, rule, *source);
  Instances instances(space, solver, sizes, options.seed);
  Refuter refuter(*source, *target, instances, options);
  std::vector<SymbolValues> usable;
  unsigned failures = 0;
  size_t next = 0;
  uint64_t maxShapes = 1000 + 10 * count;
  for (uint64_t number = 0;
       number < maxShapes && refuter.numComparisons() < count; ++number) {
    std::optional<SymbolValues> symbols;
    if (failures < maxFailures) {
      symbols = instances.next(number % 4 == 3 ? 9 : 2 + number % 4);
      failures = symbols ? 0 : failures + 1;
    }
    bool isNew = symbols.has_value();
    if (!symbols) {
      if (failures < maxFailures)
        continue;
      if (usable.empty())
        break;
      symbols = usable[next++ % usable.size()];
    }
    uint64_t before = refuter.numComparisons();
    unsigned rounds = std::min<uint64_t>(roundsPerShape, count - before);
    test.counterexample = refuter.examine(*symbols, rounds);
    if (isNew && refuter.numComparisons() != before)
      usable.push_back(*symbols);
    if (test.counterexample) {
      test.counterexample = refuter.shrink(std::move(*test.counterexample));
      break;
    }
    // What is finite nowhere now may be so for ever.
    if (refuter.numComparisons() == 0 && number > 256)
      break;
  }
  test.drawn = instances.numDrawn();
  test.satisfying = instances.numSatisfying();
  test.shapes = usable.size();
  test.instances = refuter.numComparisons();
  if (test.instances == 0 && !test.counterexample)
    test.reason = "no sizes were found that are small enough and at which the "
                  "source is finite";
  return test;
}

} // namespace verso
