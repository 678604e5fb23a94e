//===- NormalizeExponentials.cpp - Laws of exponentials and logarithms ----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

/// Takes out of a sum of exponentials those that all of its terms have in
/// common: e^(a + c) + e^(b + c) = (e^a + e^b) e^c. Returns c. Of two
/// exponentials one is taken out, and of 1 + e^a and e^a (1 + e^-a) it leaves
/// one.
std::optional<Sum> Normalizer::takeCommonExponent(Sum &sum) {
  auto exponential = [](const Term &term) {
    return llvm::find_if(term.atoms, [](const Atom &atom) {
      return isApplication(atom, ScalarFunction::Exp);
    });
  };
  auto isFree = [&](const Sum &part, const Term &term) {
    return llvm::none_of(term.bound, [&](Variable variable) {
      return builder.dependsOn(part, variable);
    });
  };
  if (sum.terms.size() == 2)
    for (unsigned i : {0, 1}) {
      Term &number = sum.terms[i], &other = sum.terms[1 - i];
      if (!number.atoms.empty() || !number.bound.empty() ||
          other.atoms.size() != 1 || !other.bound.empty() ||
          exponential(other) == other.atoms.end())
        continue;
      Sum exponent = other.atoms.front()->arguments.front();
      if (!isMirrored(exponent))
        return std::nullopt;
      std::swap(number.coefficient, other.coefficient);
      other.atoms =
          applied(ScalarFunction::Exp, negated(exponent)).terms.front().atoms;
      return exponent;
    }
  Sum common;
  for (auto [number, term] : llvm::enumerate(sum.terms)) {
    auto found = exponential(term);
    if (found == term.atoms.end())
      return std::nullopt;
    const Sum &exponent = (*found)->arguments.front();
    if (number == 0)
      common = exponent;
    std::vector<Term> others = exponent.terms;
    llvm::erase_if(common.terms, [&](const Term &part) {
      Sum single{{part}};
      auto other = llvm::find_if(others, [&](const Term &candidate) {
        return isSame(single, Sum{{candidate}});
      });
      if (!isFree(single, term) || other == others.end())
        return true;
      others.erase(other);
      return false;
    });
  }
  // e^a + e^b = e^a (1 + e^(b - a))
  if (common.isZero() && sum.terms.size() == 2 &&
      llvm::all_of(sum.terms, [](const Term &term) {
        return term.atoms.size() == 1 && term.bound.empty() &&
               term.domain.empty();
      })) {
    Term &first = sum.terms[0], &second = sum.terms[1];
    common = first.atoms.front()->arguments.front();
    Sum difference = second.atoms.front()->arguments.front() + negated(common);
    first.atoms.clear();
    second.atoms = applied(ScalarFunction::Exp, difference).terms.front().atoms;
    return common;
  }
  if (common.isZero())
    return std::nullopt;
  for (Term &term : sum.terms) {
    Sum exponent = (*exponential(term))->arguments.front();
    for (const Term &part : common.terms)
      exponent.terms.erase(
          llvm::find_if(exponent.terms, [&](const Term &other) {
            return isSame(Sum{{part}}, Sum{{other}});
          }));
    term.atoms.erase(exponential(term));
    term = builder.multiply(
        term, applied(ScalarFunction::Exp, std::move(exponent)).terms.front());
  }
  return common;
}

/// The exponential of a sum in which logarithms of positive values occur:
/// e^(a + log(b) - log(c)) = e^a b / c. Nothing if there are none.
std::optional<Sum> Normalizer::takeLogs(const Sum &exponent,
                                        const Conditions &facts) {
  Sum rest, factors = constantSum(Rational(1, 1));
  for (const Term &term : exponent.terms) {
    Rational one(1, 1), minus(-1, 1);
    Atom atom = term.atoms.size() == 1 ? term.atoms.front() : nullptr;
    if (!term.bound.empty() || !term.domain.empty() || !atom ||
        !isApplication(atom, ScalarFunction::Log) ||
        (term.coefficient != one && term.coefficient != minus) ||
        !isKnownPositive(atom->arguments.front(), facts)) {
      rest.terms.push_back(term);
      continue;
    }
    const Sum &value = atom->arguments.front();
    factors = builder.multiply(
        factors, term.coefficient == one ? value : inverseOf(value));
  }
  if (rest.terms.size() == exponent.terms.size())
    return std::nullopt;
  if (rest.isZero())
    return factors;
  return builder.multiply(factors,
                          applied(ScalarFunction::Exp, std::move(rest)));
}

/// The logarithm of a product is the sum of the logarithms of its positive
/// factors and of the rest.
Normalizer::AtomResult Normalizer::normalizeLog(std::shared_ptr<AtomNode> node,
                                                const Conditions &facts) {
  Sum argument = node->arguments.front();
  auto logarithm = [](Sum sum) {
    return applied(ScalarFunction::Log, std::move(sum));
  };
  bool isProduct = argument.terms.size() == 1 &&
                   argument.terms.front().bound.empty() &&
                   argument.terms.front().domain.empty();
  if (!isProduct) {
    // log(1 - sigmoid(a)) = log(sigmoid(-a)) = log(sigmoid(a)) - a
    Sum opposite = constantSum(Rational(1, 1)) + negated(argument);
    if (argument.terms.size() == 2 && laws.merge)
      if (Atom atom = soleAtom(laws.merge(opposite, facts));
          atom && isApplication(atom, ScalarFunction::Sigmoid)) {
        sawFactoring = true;
        return {nullptr,
                logarithm(atomSum(atom)) + negated(atom->arguments.front()),
                {}};
      }
    std::optional<Sum> exponent = takeCommonExponent(argument);
    if (!exponent)
      return {std::move(node), {}, {}};
    sawFactoring = true;
    return {nullptr, *exponent + logarithm(std::move(argument)), {}};
  }
  const Term &term = argument.terms.front();
  if (term.coefficient < Rational(0, 1))
    return {std::move(node), {}, {}};
  Sum result;
  Term rest;
  if (term.coefficient != Rational(1, 1) && !term.atoms.empty())
    result = logarithm(constantSum(term.coefficient));
  else
    rest.coefficient = term.coefficient;
  for (const Atom &atom : term.atoms) {
    Sum factor = atomSum(atom);
    if (isApplication(atom, ScalarFunction::Exp))
      result = std::move(result) + atom->arguments.front();
    else if (std::optional<Sum> sum = logOfProduct(atom, facts))
      result = std::move(result) + *sum;
    else if (term.atoms.size() > 1 && (isPositive(atom, facts) ||
                                       isNeeded(Need::Positive, factor, facts)))
      result = std::move(result) + logarithm(std::move(factor));
    else
      rest.atoms.push_back(atom);
  }
  if (std::optional<Term> half = halfOf(rest);
      half && rest.coefficient == Rational(1, 1)) { // log(a a) = 2 log |a|
    sawFactoring = true;
    Sum base{{*half}};
    base = builder.maximum(base, negated(base));
    return {nullptr,
            std::move(result) +
                scaled(logarithm(std::move(base)), Rational(2, 1)),
            {}};
  }
  if (rest.atoms.size() == 1 && rest.coefficient == Rational(1, 1)) {
    const Atom &atom = rest.atoms.front();
    std::optional<Rational> factor;
    if (isApplication(atom, ScalarFunction::Power) &&
        isKnownPositive(atom->arguments[0], facts)) {
      sawFactoring = true;
      return {nullptr,
              std::move(result) +
                  builder.multiply(logarithm(atom->arguments[0]),
                                   atom->arguments[1]),
              {}};
    }
    if (atom->kind == AtomNode::Kind::Inverse)
      factor = Rational(-1, 1);
    else if (isApplication(atom, ScalarFunction::Sqrt))
      factor = Rational(1, 2);
    if (factor) {
      sawFactoring = true;
      return {nullptr,
              std::move(result) +
                  scaled(logarithm(atom->arguments.front()), *factor),
              {}};
    }
  }
  if (result.isZero())
    return {std::move(node), {}, {}};
  sawFactoring = true;
  if (!rest.atoms.empty())
    result = std::move(result) + logarithm(Sum{{rest}});
  return {nullptr, std::move(result), {}};
}

} // namespace verso::proof
