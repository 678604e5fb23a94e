//===- NormalizeLaws.cpp - Laws of real functions -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

static Sum negated(Sum sum) { return scaled(std::move(sum), Rational(-1, 1)); }

/// Chooses between a sum and its opposite, in the same way for sums that only
/// differ in the order and names of what they are made of, if it can.
static bool isMirrored(const Sum &sum) {
  Rational total(0, 1);
  for (const Term &term : sum.terms)
    total += term.coefficient;
  if (total != Rational(0, 1))
    return total < Rational(0, 1);
  return !sum.isZero() && sum.terms.front().coefficient < Rational(0, 1);
}

/// True if the atom is an integer.
static bool isInteger(const Atom &atom) {
  return atom->kind == AtomNode::Kind::Index || isTruth(atom) ||
         atom->integerBits != 0 || isApplication(atom, ScalarFunction::Floor) ||
         isApplication(atom, ScalarFunction::Round) ||
         isApplication(atom, ScalarFunction::Truncate);
}

static bool isInteger(const Term &term) {
  return term.coefficient.den == 1 &&
         llvm::all_of(term.atoms, [](const Atom &a) { return isInteger(a); });
}

bool Normalizer::isPositive(const Atom &atom, const Conditions &facts) {
  switch (atom->kind) {
  case AtomNode::Kind::Index:
    return solver.implies(facts, nonNegative(atom->indices.front() - 1));
  case AtomNode::Kind::Apply:
    return atom->function == ScalarFunction::Exp ||
           atom->function == ScalarFunction::Sigmoid ||
           (atom->function == ScalarFunction::Sqrt &&
            isPositive(atom->arguments.front(), facts));
  case AtomNode::Kind::Inverse:
    return isPositive(atom->arguments.front(), facts);
  case AtomNode::Kind::Load:
  case AtomNode::Kind::Positive:
  case AtomNode::Kind::Maximum:
  case AtomNode::Kind::Product:
  case AtomNode::Kind::Factor:
    return false;
  }
  llvm_unreachable("covered switch");
}

bool Normalizer::isPositive(const Sum &sum, const Conditions &facts) {
  bool isAnyPositive = false;
  for (const Term &term : sum.terms) {
    bool isTermPositive =
        term.coefficient > Rational(0, 1) &&
        llvm::all_of(term.atoms,
                     [&](const Atom &atom) {
                       return isPositive(atom, facts + term.domain);
                     }) &&
        isNonEmpty(term.bound, term.domain, facts);
    isAnyPositive |= isTermPositive;
    if (!isTermPositive && !isNonNegative(Sum{{term}}, facts))
      return false;
  }
  return isAnyPositive;
}

/// Takes out of a sum of exponentials those that all of its terms have in
/// common: e^(a + c) + e^(b + c) = (e^a + e^b) e^c. Returns c. Of 1 + e^a and
/// e^a (1 + e^-a) it leaves one.
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
    llvm::erase_if(common.terms, [&](const Term &part) {
      Sum single{{part}};
      return !isFree(single, term) ||
             llvm::none_of(exponent.terms, [&](const Term &other) {
               return isSame(single, Sum{{other}});
             });
    });
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

/// A function of an argument in normal form.
Normalizer::AtomResult Normalizer::applyLaws(std::shared_ptr<AtomNode> node,
                                             const Conditions &facts) {
  const Sum &argument = node->arguments.front();
  Sum one = constantSum(Rational(1, 1));
  bool isOdd = false, isEven = false;
  switch (node->function) {
  case ScalarFunction::Sigmoid:
    if (laws.expandExponentials) {
      sawFactoring = true;
      return {nullptr,
              inverseOf(one + applied(ScalarFunction::Exp, negated(argument))),
              {}};
    }
    if (isMirrored(argument))
      return {nullptr,
              one +
                  negated(applied(ScalarFunction::Sigmoid, negated(argument))),
              {}};
    break;
  case ScalarFunction::Tanh:
    if (laws.expandExponentials) { // 1 - 2 / (1 + e^(2 x))
      sawFactoring = true;
      Sum power =
          applied(ScalarFunction::Exp, scaled(argument, Rational(2, 1)));
      return {
          nullptr, one + scaled(inverseOf(one + power), Rational(-2, 1)), {}};
    }
    isOdd = true;
    break;
  case ScalarFunction::Erf:
  case ScalarFunction::Sin:
    isOdd = true;
    break;
  case ScalarFunction::Cos:
    isEven = true;
    break;
  case ScalarFunction::Floor:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
    return normalizeFloor(std::move(node));
  case ScalarFunction::Exp:
    // e^(log x) is x where there is a logarithm.
    if (Atom atom = soleAtom(argument);
        atom && isApplication(atom, ScalarFunction::Log) &&
        isNeeded(Need::Positive, atom->arguments.front(), facts)) {
      sawFactoring = true;
      return {nullptr, atom->arguments.front(), {}};
    }
    break;
  case ScalarFunction::Log:
    return normalizeLog(std::move(node), facts);
  case ScalarFunction::Sqrt:
    return normalizeRoot(std::move(node), facts);
  case ScalarFunction::Power:
    if (argument.constantValue() == Rational(1, 1))
      return {nullptr, std::move(one), {}};
    // (e^x)^y = e^(x y)
    if (Atom base = soleAtom(argument);
        base && isApplication(base, ScalarFunction::Exp)) {
      sawFactoring = true;
      return {
          nullptr,
          applied(ScalarFunction::Exp, builder.multiply(base->arguments.front(),
                                                        node->arguments[1])),
          {}};
    }
    // (a^x)^y = a^(x y) where a is positive.
    if (Atom base = soleAtom(argument);
        base && isApplication(base, ScalarFunction::Power) &&
        isKnownPositive(base->arguments[0], facts)) {
      sawFactoring = true;
      AtomNode power = *base;
      power.arguments[1] =
          builder.multiply(base->arguments[1], node->arguments[1]);
      return {nullptr, atomSum(std::move(power)), {}};
    }
    break;
  case ScalarFunction::Remainder:
    if (argument.isZero())
      return {nullptr, Sum{}, {}};
    break;
  default:
    break;
  }
  if ((isOdd || isEven) && isMirrored(argument)) {
    Sum opposite = applied(node->function, negated(argument));
    return {nullptr, isOdd ? negated(std::move(opposite)) : opposite, {}};
  }
  return {std::move(node), {}, {}};
}

/// Integers are taken out of what is rounded down, and not rounded at all.
Normalizer::AtomResult
Normalizer::normalizeFloor(std::shared_ptr<AtomNode> node) {
  Sum integers, others;
  for (const Term &term : node->arguments.front().terms)
    (isInteger(term) ? integers : others).terms.push_back(term);
  if (others.isZero())
    return {nullptr, std::move(integers), {}};
  if (node->function != ScalarFunction::Floor) {
    // To the nearest integer, or towards zero: in the same way on both sides.
    const Sum &argument = node->arguments.front();
    if (!isMirrored(argument))
      return {std::move(node), {}, {}};
    return {nullptr, negated(applied(node->function, negated(argument))), {}};
  }
  if (integers.isZero())
    return {std::move(node), {}, {}};
  return {nullptr,
          integers + applied(ScalarFunction::Floor, std::move(others)),
          {}};
}

/// The square root of a number whose root is rational.
static std::optional<Rational> rootOf(const Rational &number) {
  auto integer = [](const DynamicAPInt &square) -> std::optional<DynamicAPInt> {
    for (int64_t root = 0; root <= 1000; ++root)
      if (square == DynamicAPInt(root) * root)
        return DynamicAPInt(root);
    return std::nullopt;
  };
  if (number <= Rational(0, 1))
    return std::nullopt;
  std::optional<DynamicAPInt> numerator = integer(number.num),
                              denominator = integer(number.den);
  if (!numerator || !denominator)
    return std::nullopt;
  return Rational(*numerator, *denominator);
}

/// The product whose square the product of the term's atoms is. Nothing if it
/// has none.
static std::optional<Term> halfOf(const Term &term) {
  Term half;
  std::vector<Atom> rest = term.atoms;
  while (!rest.empty()) {
    Atom atom = rest.back();
    rest.pop_back();
    auto other = llvm::find_if(
        rest, [&](const Atom &candidate) { return isSame(candidate, atom); });
    if (other == rest.end())
      return std::nullopt;
    rest.erase(other);
    half.atoms.push_back(std::move(atom));
  }
  if (half.atoms.empty())
    return std::nullopt;
  return half;
}

/// The square root of a square is an absolute value, that of an inverse the
/// inverse of the root, that of an exponential one of half the exponent, and
/// that of a product the product of the roots if all factors but one are
/// positive, or known not to be negative because the source needs it.
Normalizer::AtomResult Normalizer::normalizeRoot(std::shared_ptr<AtomNode> node,
                                                 const Conditions &facts) {
  const Sum &argument = node->arguments.front();
  if (argument.terms.size() != 1)
    return {std::move(node), {}, {}};
  const Term &term = argument.terms.front();
  std::optional<Rational> number = rootOf(term.coefficient);
  if (!term.bound.empty() || !term.domain.empty() || !number)
    return {std::move(node), {}, {}};
  if (*number != Rational(1, 1)) {
    Term rest = term;
    rest.coefficient = Rational(1, 1);
    return {nullptr,
            scaled(applied(ScalarFunction::Sqrt, Sum{{rest}}), *number),
            {}};
  }
  auto root = [](Sum sum) {
    return applied(ScalarFunction::Sqrt, std::move(sum));
  };
  std::optional<Sum> result;
  if (std::optional<Term> half = halfOf(term)) {
    // |a|^n is a^n if n is even.
    result = constantSum(Rational(1, 1));
    while (!half->atoms.empty()) {
      Atom atom = half->atoms.back();
      auto isAtom = [&](const Atom &other) { return isSame(other, atom); };
      size_t count = llvm::count_if(half->atoms, isAtom);
      llvm::erase_if(half->atoms, isAtom);
      Sum base = atomSum(atom);
      if (count % 2 == 1)
        result =
            builder.multiply(*result, builder.maximum(base, negated(base)));
      for (size_t i = 0; i < count / 2 * 2; ++i)
        result = builder.multiply(*result, base);
    }
  } else if (term.atoms.size() == 1) {
    const Atom &atom = term.atoms.front();
    if (atom->kind == AtomNode::Kind::Inverse)
      result = inverseOf(root(atom->arguments.front()));
    else if (isApplication(atom, ScalarFunction::Exp))
      result = applied(ScalarFunction::Exp,
                       scaled(atom->arguments.front(), Rational(1, 2)));
  } else {
    for (size_t i = 0; i < term.atoms.size() && !result; ++i) {
      Sum factor = atomSum(term.atoms[i]);
      // Where a factor is zero the root of the rest may be undefined, so that
      // of the source only positive ones are split off.
      if (!isPositive(factor, facts) &&
          !isNeeded(Need::NonNegative, factor, facts))
        continue;
      Term rest = term;
      rest.atoms.erase(rest.atoms.begin() + i);
      result = builder.multiply(root(std::move(factor)), root(Sum{{rest}}));
    }
  }
  if (!result)
    return {std::move(node), {}, {}};
  sawFactoring = true;
  return {nullptr, std::move(result), {}};
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

/// Laws about two factors of a term: e^a e^b = e^(a + b), sqrt(a) sqrt(a) = a
/// where a is not negative, sin^2 = 1 - cos^2. Nothing if none applies.
std::optional<Sum> Normalizer::applyProductLaws(const Term &term,
                                                const Conditions &facts) {
  auto without = [&](size_t first, size_t second) {
    Term others = term;
    others.atoms.erase(others.atoms.begin() + second);
    others.atoms.erase(others.atoms.begin() + first);
    return Sum{{others}};
  };
  for (size_t i = 0; i < term.atoms.size(); ++i)
    for (size_t j = i + 1; j < term.atoms.size(); ++j) {
      const Atom &first = term.atoms[i], &second = term.atoms[j];
      if (first->kind == AtomNode::Kind::Product &&
          second->kind == AtomNode::Kind::Product) {
        // One product; how often a factor occurs adds up.
        Sum factors = first->arguments.front() + second->arguments.front();
        return builder.multiply(without(i, j), productOf(std::move(factors)));
      }
      if (!laws.areReal || first->kind != AtomNode::Kind::Apply ||
          second->kind != AtomNode::Kind::Apply ||
          first->function != second->function)
        continue;
      const Sum &a = first->arguments.front(), &b = second->arguments.front();
      if (first->function == ScalarFunction::Exp) {
        Sum exponent = normalize(a + b, facts);
        if (laws.merge)
          exponent = laws.merge(exponent, facts);
        sawFactoring = true;
        return builder.multiply(
            without(i, j), applied(ScalarFunction::Exp, std::move(exponent)));
      }
      if (first->function == ScalarFunction::Power && isSame(a, b) &&
          isKnownPositive(a, facts)) {
        sawFactoring = true;
        AtomNode power = *first;
        power.arguments[1] =
            normalize(first->arguments[1] + second->arguments[1], facts);
        if (laws.merge)
          power.arguments[1] = laws.merge(power.arguments[1], facts);
        if (power.arguments[1].isZero())
          return without(i, j);
        return builder.multiply(without(i, j), atomSum(std::move(power)));
      }
      if (first->function == ScalarFunction::Sqrt && isSame(a, b) &&
          (isNonNegative(a, facts) || isNeeded(Need::NonNegative, a, facts))) {
        sawFactoring = true;
        return builder.multiply(without(i, j), a);
      }
      if (first->function == ScalarFunction::Sin && isSame(a, b)) {
        sawFactoring = true;
        Sum cosine = applied(ScalarFunction::Cos, a);
        return builder.multiply(without(i, j),
                                constantSum(Rational(1, 1)) +
                                    negated(builder.multiply(cosine, cosine)));
      }
    }
  return std::nullopt;
}

/// The inverse of a product is the product of the inverses.
Normalizer::AtomResult Normalizer::normalizeInverse(Atom atom) {
  const Sum &argument = atom->arguments.front();
  if (laws.areReal) {
    if (Atom inner = soleAtom(argument)) {
      bool isInverse = inner->kind == AtomNode::Kind::Inverse;
      if (isApplication(inner, ScalarFunction::Power)) { // a^-b
        sawFactoring = true;
        AtomNode power = *inner;
        power.arguments[1] = negated(std::move(power.arguments[1]));
        return {nullptr, atomSum(std::move(power)), {}};
      }
      if (isInverse || isApplication(inner, ScalarFunction::Exp)) {
        sawFactoring = true;
        const Sum &value = inner->arguments.front();
        return {nullptr,
                isInverse ? value
                          : applied(ScalarFunction::Exp, negated(value)),
                {}};
      }
    }
    Sum rest = argument;
    bool isSum = argument.terms.size() > 1 ||
                 (!argument.isZero() && !argument.terms.front().bound.empty());
    if (isSum)
      if (std::optional<Sum> exponent = takeCommonExponent(rest)) {
        sawFactoring = true;
        return {
            nullptr,
            builder.multiply(applied(ScalarFunction::Exp, negated(*exponent)),
                             inverseOf(std::move(rest))),
            {}};
      }
    if (argument.terms.size() > 1) {
      Rational content = contentOf({{{}, {}, argument, {}}});
      if (content != Rational(1, 1))
        return {nullptr,
                scaled(inverseOf(scaled(argument, Rational(1, 1) / content)),
                       Rational(1, 1) / content),
                {}};
    }
  }
  if (argument.terms.size() != 1)
    return {std::move(atom), {}, {}};
  const Term &term = argument.terms.front();
  bool isAtom = term.coefficient == Rational(1, 1) && term.atoms.size() == 1;
  if (!term.bound.empty() || !term.domain.empty() || isAtom)
    return {std::move(atom), {}, {}};
  Sum product = constantSum(Rational(1, 1) / term.coefficient);
  for (const Atom &factor : term.atoms) {
    AtomNode node;
    node.kind = AtomNode::Kind::Inverse;
    node.arguments.emplace_back();
    node.arguments.back().terms.emplace_back();
    node.arguments.back().terms.back().atoms.push_back(factor);
    product = builder.multiply(product, atomSum(std::move(node)));
  }
  return {nullptr, std::move(product), {}};
}

} // namespace verso::proof
