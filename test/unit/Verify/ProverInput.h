//===- ProverInput.h - A rule as the provers see it ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_VERIFY_PROVERINPUT_H
#define VERSO_TEST_UNIT_VERIFY_PROVERINPUT_H

#include "UnboundedProver.h"

namespace verso::test {

/// What the prover for all sizes needs of a rule.
struct ProverInput {
  explicit ProverInput(RuleOp rule)
      : solver(space, context, options.solverSteps),
        source(llvm::cantFail(
            RegionDefinition::create(rule.getSource(), rule.getInputTypes()))),
        target(llvm::cantFail(
            RegionDefinition::create(rule.getTarget(), rule.getInputTypes()))),
        sizes(space, solver, rule, source) {}

  bool isProved() {
    return proveForAllSizes(space, solver, sizes, source, target, options)
        .isProved;
  }
  proof::LawCheck laws() {
    return checkLaws(space, solver, sizes, source, target, options);
  }

  VerifyOptions options;
  proof::IndexSpace space;
  proof::SolverContext context;
  proof::IndexSolver solver;
  RegionDefinition source, target;
  proof::RuleSizes sizes;
};

} // namespace verso::test

#endif // VERSO_TEST_UNIT_VERIFY_PROVERINPUT_H
