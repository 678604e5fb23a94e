//===- NormalizeProduct.cpp - Products over index ranges ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A product over index ranges is a sum that counts how often each factor occurs
// (AtomNode::Kind::Product). So all that is known of sums, of how they are
// split, merged and indexed anew, holds for products. Such sums are compared
// with each other only: two with the same factors, each equally often, are the
// same product, even if some factor is zero. The difference of two is no
// product.
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"

namespace verso::proof {

/// Factors that occur more often than this stay within their product.
static constexpr int maxPower = 8;

static Sum factorOf(Sum value) {
  AtomNode node;
  node.kind = AtomNode::Kind::Factor;
  node.arguments.push_back(std::move(value));
  return atomSum(std::move(node));
}

/// A factor of a product: those that it is made of itself, each by itself. One
/// that is 1 does not count.
Normalizer::AtomResult
Normalizer::normalizeFactor(std::shared_ptr<AtomNode> node) {
  const Sum &argument = node->arguments.front();
  if (argument.terms.size() != 1)
    return {std::move(node), {}, {}};
  const Term &term = argument.terms.front();
  if (!term.bound.empty() || !term.domain.empty())
    return {std::move(node), {}, {}};
  Rational one(1, 1);
  bool isNumber = term.atoms.empty() && term.coefficient != one;
  bool isAtom = term.atoms.size() == 1 && term.coefficient == one;
  if (isNumber ||
      (isAtom && term.atoms.front()->kind != AtomNode::Kind::Product))
    return {std::move(node), {}, {}};
  if (isAtom)
    return {nullptr, term.atoms.front()->arguments.front(), {}};
  Sum factors;
  for (const Atom &atom : term.atoms)
    factors = std::move(factors) + factorOf(atomSum(atom));
  if (term.coefficient != one)
    factors = std::move(factors) + factorOf(constantSum(term.coefficient));
  return {nullptr, std::move(factors), {}};
}

/// The factor that a term of a product counts, and the term without it, which
/// says how often. Null if it is anything else.
static std::pair<Atom, Term> takeFactor(const Term &term) {
  auto found = llvm::find_if(term.atoms, [](const Atom &atom) {
    return atom->kind == AtomNode::Kind::Factor;
  });
  if (found == term.atoms.end())
    return {};
  Term count = term;
  count.atoms.erase(count.atoms.begin() + (found - term.atoms.begin()));
  return {*found, std::move(count)};
}

/// What occurs in a product a given number of times, and not once for each
/// value of a variable, is multiplied with the rest. The product of
/// exponentials is one of the sum of the exponents, that of inverses the
/// inverse of the product.
Normalizer::AtomResult
Normalizer::normalizeProduct(std::shared_ptr<AtomNode> node) {
  Sum rest, divisors, exponent, result = constantSum(Rational(1, 1));
  for (const Term &term : node->arguments.front().terms) {
    if (auto [factor, count] = takeFactor(term); factor && laws.areReal)
      if (Atom atom = soleAtom(factor->arguments.front())) {
        bool isInverse = atom->kind == AtomNode::Kind::Inverse;
        if (isInverse || isApplication(atom, ScalarFunction::Exp)) {
          const Sum &inner = atom->arguments.front();
          Sum part = builder.multiply(Sum{{count}},
                                      isInverse ? factorOf(inner) : inner);
          Sum &sum = isInverse ? divisors : exponent;
          sum = std::move(sum) + part;
          continue;
        }
      }
    bool isCounted =
        term.bound.empty() && term.domain.empty() && term.atoms.size() == 1 &&
        term.atoms.front()->kind == AtomNode::Kind::Factor &&
        term.coefficient.den == 1 && term.coefficient > Rational(0, 1) &&
        term.coefficient <= Rational(maxPower, 1);
    if (!isCounted) {
      rest.terms.push_back(term);
      continue;
    }
    const Sum &factor = term.atoms.front()->arguments.front();
    for (Rational i(0, 1); i < term.coefficient; i += Rational(1, 1))
      result = builder.multiply(result, factor);
  }
  if (!divisors.isZero())
    result = builder.multiply(result, inverseOf(productOf(divisors)));
  if (!exponent.isZero())
    result = builder.multiply(result, applied(ScalarFunction::Exp, exponent));
  sawFactoring |= !divisors.isZero() || !exponent.isZero();
  if (rest.isZero())
    return {nullptr, std::move(result), {}};
  if (rest.terms.size() == node->arguments.front().terms.size())
    return {std::move(node), {}, {}};
  return {nullptr, builder.multiply(result, productOf(std::move(rest))), {}};
}

/// The logarithm of a product over indices whose factors are all positive.
std::optional<Sum> Normalizer::logOfProduct(const Atom &atom,
                                            const Conditions &facts) {
  if (atom->kind != AtomNode::Kind::Product)
    return std::nullopt;
  Sum result;
  for (const Term &term : atom->arguments.front().terms) {
    auto [factor, count] = takeFactor(term);
    if (!factor)
      return std::nullopt;
    const Sum &value = factor->arguments.front();
    Conditions known = facts + term.domain;
    if (!isPositive(value, known) && !isNeeded(Need::Positive, value, known))
      return std::nullopt;
    result =
        std::move(result) +
        builder.multiply(Sum{{count}}, applied(ScalarFunction::Log, value));
  }
  return result;
}

} // namespace verso::proof
