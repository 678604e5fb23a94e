//===- RealQuestion.cpp - A question to Z3 about reals --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RealQuestion.h"
#include "SolverContext.h"

namespace verso::proof {

RealQuestion::RealQuestion(z3::context &context, unsigned steps)
    : formulas(context), steps(steps),
      solver(z3::tactic(context, "qfnra-nlsat").mk_solver()) {}

z3::check_result RealQuestion::check() {
  z3::check_result result = check(solver);
  if (result == z3::unknown) {
    solver = z3::solver(formulas.ctx());
    result = check(solver);
  }
  return result;
}

z3::check_result RealQuestion::check(z3::solver attempt) {
  attempt.set(limitsOf(formulas.ctx(), steps));
  attempt.add(formulas);
  return attempt.check();
}

} // namespace verso::proof
