//===- NormalizeInfinity.cpp - Functions of what is masked by -inf --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Minus infinity is the maximum of nothing. A selection t ? a : -inf is the sum
// t a + (1 - t) (-inf), which has no meaning but as a distinction of cases; so
// a function of it becomes one for each case, before any other law sees it.
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

bool isInfinite(const Term &term) {
  return llvm::any_of(term.atoms, [](const Atom &atom) {
    return atom->kind == AtomNode::Kind::Maximum && atom->alternatives.empty();
  });
}

/// The limit of the function at plus or minus infinity, if it has one.
static std::optional<Rational> limitOf(ScalarFunction function,
                                       bool isNegative) {
  const Rational zero(0, 1), one(1, 1), minus(-1, 1);
  switch (function) {
  case ScalarFunction::Exp:
    return isNegative ? std::optional(zero) : std::nullopt;
  case ScalarFunction::Sigmoid:
    return isNegative ? zero : one;
  case ScalarFunction::Tanh:
  case ScalarFunction::Erf:
    return isNegative ? minus : one;
  default:
    return std::nullopt;
  }
}

/// The sum where the truth value is 0 or 1.
static Sum inCase(const Sum &sum, const Atom &truth, bool isTrue) {
  auto isTruthValue = [&](const Atom &atom) { return isSame(atom, truth); };
  Sum result;
  for (const Term &term : sum.terms) {
    Term rest = term;
    llvm::erase_if(rest.atoms, isTruthValue);
    if (rest.atoms.size() == term.atoms.size() || isTrue)
      result = std::move(result) + Sum{{rest}};
  }
  return result;
}

/// A function of one argument that is infinite, or is so for one value of a
/// truth value, without infinities; nothing for any other.
std::optional<Sum> Normalizer::withoutInfinity(const AtomNode &node,
                                               const Conditions &facts) {
  if (llvm::none_of(node.arguments.front().terms, isInfinite))
    return std::nullopt;
  const Sum argument = laws.merge ? laws.merge(node.arguments.front(), facts)
                                  : node.arguments.front();
  auto infinite = llvm::find_if(argument.terms, isInfinite);
  if (infinite == argument.terms.end())
    return applied(node.function, argument);
  for (const Term &term : argument.terms) {
    auto truth = llvm::find_if(term.atoms,
                               [](const Atom &atom) { return isTruth(atom); });
    if (!isInfinite(term) || !term.bound.empty() || truth == term.atoms.end())
      continue;
    auto valueIn = [&](bool isTrue) {
      return applied(node.function, inCase(argument, *truth, isTrue));
    };
    Sum isTrue = atomSum(*truth),
        isFalse = constantSum(Rational(1, 1)) + negated(isTrue);
    return builder.multiply(isTrue, valueIn(true)) +
           builder.multiply(isFalse, valueIn(false));
  }
  // Finite terms beside it change nothing.
  bool isLone = llvm::count_if(argument.terms, isInfinite) == 1;
  if (!isLone || infinite->atoms.size() != 1 || !infinite->bound.empty() ||
      !infinite->domain.empty())
    return std::nullopt;
  std::optional<Rational> limit =
      limitOf(node.function, infinite->coefficient > Rational(0, 1));
  return limit ? std::optional(constantSum(*limit)) : std::nullopt;
}

} // namespace verso::proof
