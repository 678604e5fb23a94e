//===- BoundedLaws.h - Laws of functions at concrete sizes -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The bounded prover evaluates exponentials, quotients, square roots and so on
// as unknown functions of Z3. Where that is not enough to show that two
// elements are equal, the applications are rewritten here: into variables about
// which axioms say what holds for their functions. Nothing of the unbounded
// prover is used.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_BOUNDEDLAWS_H
#define VERSO_LIB_VERIFY_BOUNDEDLAWS_H

#include "verso/Expression/ScalarExpression.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <vector>
#include <z3++.h>

namespace verso::proof {

/// An application of a function that is not defined everywhere.
struct PartialApplication {
  ScalarFunction function; ///< Divide (the argument is the divisor), Sqrt, Log
  z3::expr argument;
};

/// The name of the unknown function of Z3 that stands for `function`; of a
/// quotient it is the inverse of the divisor.
std::string unknownName(ScalarFunction function);

/// The condition under which an application is defined.
z3::expr definedness(const PartialApplication &application);

/// A polynomial is a sum of products with one number each.
z3::expr multipliedOut(const z3::expr &term);

class BoundedLaws {
public:
  /// What is known of exponentials: `Opaque` ones are positive and increasing,
  /// `Expanded` ones are products, one factor for each term of the argument,
  /// and sigmoids and hyperbolic tangents are quotients of them.
  enum class Exponentials { Opaque, Expanded };

  BoundedLaws(z3::context &context, Exponentials exponentials)
      : context(context), exponentials(exponentials) {}

  /// The term with variables in place of applications of unknown functions.
  z3::expr rewrite(const z3::expr &term);
  /// Takes for granted that the application is defined.
  void assume(const PartialApplication &application);
  /// What is to be refuted if `difference`, a result of rewrite(), is always
  /// zero.
  z3::expr isNotZero(const z3::expr &difference);

  const std::vector<z3::expr> &axioms() const { return facts; }

private:
  struct Known {
    z3::expr argument, value;
  };
  z3::expr apply(const std::string &function, z3::expr argument);
  z3::expr exponential(const z3::expr &argument);
  z3::expr factor(const z3::expr &term);
  z3::expr power(const z3::expr &base, int64_t exponent);
  z3::expr inverse(const z3::expr &argument);
  z3::expr fresh(const std::string &function, const z3::expr &argument,
                 bool isIncreasing);

  z3::context &context;
  Exponentials exponentials;
  std::map<unsigned, z3::expr> rewritten; ///< by the term's number
  std::vector<z3::expr> kept;             ///< so that the numbers stay theirs
  std::map<std::string, std::vector<Known>> known;
  std::vector<z3::expr> facts;
  std::vector<Known> logarithms;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_BOUNDEDLAWS_H
