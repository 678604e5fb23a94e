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

/// An order of terms that does not depend on how a sum is written, as far as
/// their atoms tell them apart by themselves.
static bool comesBefore(const Term &lhs, const Term &rhs) {
  if (lhs.atoms.size() != rhs.atoms.size())
    return lhs.atoms.size() < rhs.atoms.size();
  for (auto [l, r] : llvm::zip_equal(lhs.atoms, rhs.atoms)) {
    auto key = [](const Atom &atom) {
      return std::tie(atom->kind, atom->input, atom->function, atom->indices);
    };
    if (key(l) != key(r))
      return key(l) < key(r);
  }
  return false;
}

bool isMirrored(const Sum &sum) {
  Rational total(0, 1);
  for (const Term &term : sum.terms)
    total += term.coefficient;
  if (total != Rational(0, 1))
    return total < Rational(0, 1);
  auto first = llvm::min_element(sum.terms, comesBefore);
  return first != sum.terms.end() && first->coefficient < Rational(0, 1);
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
    if (std::optional<Sum> product = takeLogs(argument, facts)) {
      sawFactoring = true;
      return {nullptr, std::move(product), {}};
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

std::optional<Term> halfOf(const Term &term) {
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

/// The root of a sum, if its terms have something in common of which the root
/// can be taken apart: a number, a positive factor.
std::optional<Sum> Normalizer::rootOfSum(const Sum &sum,
                                         const Conditions &facts) {
  Sum rest = sum, factor = constantSum(Rational(1, 1));
  const Rational content = contentOf({{{}, {}, sum, {}}});
  std::optional<Rational> number = rootOf(content);
  if (number && *number != Rational(1, 1)) {
    factor = constantSum(*number);
    rest = scaled(std::move(rest), Rational(1, 1) / content);
  } else if (std::optional<Sum> exponent = takeCommonExponent(rest)) {
    sawFactoring = true;
    factor = applied(ScalarFunction::Exp, scaled(*exponent, Rational(1, 2)));
  } else if (Atom positive = takePositiveFactor(rest, facts)) {
    sawFactoring = true;
    factor = applied(ScalarFunction::Sqrt, atomSum(positive));
  } else {
    return std::nullopt;
  }
  return builder.multiply(factor, applied(ScalarFunction::Sqrt, rest));
}

/// The square root of a square is an absolute value, that of an inverse the
/// inverse of the root, that of an exponential one of half the exponent, and
/// that of a product the product of the roots if all factors but one are
/// positive, or known not to be negative because the source needs it.
Normalizer::AtomResult Normalizer::normalizeRoot(std::shared_ptr<AtomNode> node,
                                                 const Conditions &facts) {
  const Sum &argument = node->arguments.front();
  if (argument.terms.size() > 1 || !argument.terms.front().bound.empty()) {
    if (std::optional<Sum> root = rootOfSum(argument, facts))
      return {nullptr, std::move(root), {}};
    return {std::move(node), {}, {}};
  }
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
      if (!laws.areReal)
        continue;
      // |a| |a| = a a
      if (std::optional<Sum> inner = insideAbsolute(first);
          inner && isSame(first, second)) {
        sawFactoring = true;
        return builder.multiply(without(i, j),
                                builder.multiply(*inner, *inner));
      }
      if (first->kind != AtomNode::Kind::Apply ||
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
