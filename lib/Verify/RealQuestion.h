//===- RealQuestion.h - A question to Z3 about reals -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_REALQUESTION_H
#define VERSO_LIB_VERIFY_REALQUESTION_H

#include <string>
#include <z3++.h>

namespace verso::proof {

/// Whether formulas about reals can hold together.
///
/// Z3's default solver sets up a strategy for every logic that it knows before
/// it looks at the formulas, which takes many times as long as answering most
/// of the questions of a proof does. So its decision procedure for polynomials
/// is asked first (nlsat: Jovanovic and de Moura, "Solving Non-linear
/// Arithmetic", IJCAR 2012), and the default solver only where that one does
/// not decide.
class RealQuestion {
public:
  /// Z3 may spend `steps` (its rlimit) on each attempt.
  RealQuestion(z3::context &context, unsigned steps);

  void add(const z3::expr &formula) { formulas.push_back(formula); }

  z3::check_result check();

  /// Values for which all formulas hold; to be asked for after `check` has
  /// returned `z3::sat`.
  z3::model model() const { return solver.get_model(); }

  /// The formulas as an SMT-LIB script, after `check`.
  std::string smtlib() { return solver.to_smt2("unsat"); }

private:
  z3::check_result check(z3::solver attempt);

  z3::expr_vector formulas;
  unsigned steps;
  z3::solver solver; ///< that answered
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_REALQUESTION_H
