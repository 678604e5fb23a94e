//===- NormalizeFunction.cpp - Normal forms of functions ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

Rational contentOf(const std::vector<Alternative> &alternatives) {
  DynamicAPInt numerator(0), denominator(1);
  for (const Alternative &alternative : alternatives)
    for (const Term &term : alternative.value.terms) {
      numerator = gcd(numerator, abs(term.coefficient.num));
      denominator = lcm(denominator, term.coefficient.den);
    }
  return numerator == 0 ? Rational(1, 1) : Rational(numerator, denominator);
}

/// The nearest integer, the even one of two.
static DynamicAPInt nearestInteger(const Rational &value) {
  Rational half(1, 2);
  DynamicAPInt nearest = floor(value + half);
  bool isTie = Rational(nearest, DynamicAPInt(1)) == value + half;
  return isTie && mod(nearest, DynamicAPInt(2)) != 0 ? nearest - 1 : nearest;
}

bool isIncreasing(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Exp:
  case ScalarFunction::Sqrt:
  case ScalarFunction::Sigmoid:
  case ScalarFunction::Tanh:
  case ScalarFunction::Erf:
  case ScalarFunction::Floor:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
    return true;
  default:
    return false;
  }
}

std::optional<Rational> valueAt(ScalarFunction function,
                                const Rational &argument) {
  bool isZero = argument == Rational(0, 1), isOne = argument == Rational(1, 1);
  auto integer = [](DynamicAPInt value) {
    return std::optional(Rational(value, DynamicAPInt(1)));
  };
  switch (function) {
  case ScalarFunction::Floor:
    return integer(floor(argument));
  case ScalarFunction::Round:
    return integer(nearestInteger(argument));
  case ScalarFunction::Truncate:
    return integer(argument < Rational(0, 1) ? ceil(argument)
                                             : floor(argument));
  case ScalarFunction::Log:
    return isOne ? std::optional(Rational(0, 1)) : std::nullopt;
  case ScalarFunction::Erf:
  case ScalarFunction::Sin:
    return isZero ? std::optional(argument) : std::nullopt;
  case ScalarFunction::Cos:
  case ScalarFunction::Exp:
    return isZero ? std::optional(Rational(1, 1)) : std::nullopt;
  case ScalarFunction::Sqrt:
    return isZero || isOne ? std::optional(argument) : std::nullopt;
  case ScalarFunction::Sigmoid:
    return isZero ? std::optional(Rational(1, 2)) : std::nullopt;
  case ScalarFunction::Tanh:
    return isZero ? std::optional(argument) : std::nullopt;
  default:
    return std::nullopt;
  }
}

Normalizer::AtomResult Normalizer::normalizeFunction(const Atom &atom,
                                                     const Conditions &facts) {
  auto node = std::make_shared<AtomNode>(*atom);
  for (Sum &argument : node->arguments) {
    argument = normalize(argument, facts);
    if (std::optional<IndexCondition> condition = freeCondition(argument))
      return {nullptr, {}, condition};
  }
  if (node->kind == AtomNode::Kind::Inverse)
    return normalizeInverse(std::move(node));
  if (node->kind == AtomNode::Kind::Positive)
    return normalizePositive(std::move(node), facts);
  if (node->kind == AtomNode::Kind::Factor)
    return normalizeFactor(std::move(node));
  if (node->kind == AtomNode::Kind::Product)
    return normalizeProduct(std::move(node));
  if (node->function == ScalarFunction::Where)
    return normalizeSelection(std::move(node));
  if (node->arguments.size() == 1)
    if (std::optional<Rational> argument = node->arguments[0].constantValue())
      if (std::optional<Rational> value = valueAt(node->function, *argument))
        return {nullptr, constantSum(*value), {}};
  if (node->kind == AtomNode::Kind::Apply && node->arguments.size() == 2 &&
      changesNothing(*node, facts))
    return {nullptr, node->arguments.front(), {}};
  if (!laws.areReal)
    return {std::move(node), {}, {}};
  if (node->kind == AtomNode::Kind::Apply && node->arguments.size() == 1)
    if (std::optional<Sum> finite = withoutInfinity(*node, facts))
      return {nullptr, std::move(finite), {}};
  return applyLaws(std::move(node), facts);
}

/// True if the value is the first argument: for a remainder or a conversion of
/// what is small enough already, for the same bits, and so on.
bool Normalizer::changesNothing(const AtomNode &node, const Conditions &facts) {
  const Sum &value = node.arguments[0], &limit = node.arguments[1];
  Atom atom = soleAtom(value);
  if (node.function == ScalarFunction::Wrap) {
    std::optional<Rational> bits = limit.constantValue();
    if (!atom || !bits)
      return false;
    Rational own(atom->integerBits, 1), zero(0, 1);
    if (own > zero)
      return *bits > zero ? own <= *bits : own < -*bits;
    return own < zero && *bits < zero && own >= *bits;
  }
  switch (node.function) {
  case ScalarFunction::BitAnd:
    return isSame(value, limit);
  case ScalarFunction::BitOr:
    return isSame(value, limit) || limit.isZero();
  case ScalarFunction::BitXor:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
    return limit.isZero();
  case ScalarFunction::Remainder:
    break;
  default:
    return false;
  }
  if (atom && isApplication(atom, ScalarFunction::Remainder))
    return isSame(atom->arguments[1], limit);
  std::optional<Polynomial> index = asPolynomial(value),
                            size = asPolynomial(limit);
  return index && size && solver.implies(facts, nonNegative(*index)) &&
         solver.implies(facts, nonNegative(*size - *index - 1));
}

/// Of the difference of two values of one strictly increasing function, defined
/// where it is needed, the difference of the arguments, which has the same
/// sign.
std::optional<Sum> Normalizer::underIncreasing(const Sum &difference,
                                               const Conditions &facts) {
  if (!laws.areReal || difference.terms.size() != 2 ||
      difference.terms[0].coefficient + difference.terms[1].coefficient !=
          Rational(0, 1))
    return std::nullopt;
  Sum result;
  std::optional<ScalarFunction> function;
  for (const Term &term : difference.terms) {
    if (!term.bound.empty() || !term.domain.empty() || term.atoms.size() != 1 ||
        term.atoms.front()->kind != AtomNode::Kind::Apply ||
        (function && *function != term.atoms.front()->function))
      return std::nullopt;
    function = term.atoms.front()->function;
    const Sum &argument = term.atoms.front()->arguments.front();
    switch (*function) {
    case ScalarFunction::Exp:
    case ScalarFunction::Sigmoid:
    case ScalarFunction::Tanh:
    case ScalarFunction::Erf:
      break;
    case ScalarFunction::Log:
      if (!isKnownPositive(argument, facts))
        return std::nullopt;
      break;
    case ScalarFunction::Sqrt:
      if (!isNonNegative(argument, facts) &&
          !isNeeded(Need::NonNegative, argument, facts))
        return std::nullopt;
      break;
    default:
      return std::nullopt;
    }
    Rational sign(term.coefficient > Rational(0, 1) ? 1 : -1, 1);
    result = std::move(result) + scaled(argument, sign);
  }
  return result;
}

/// Takes a positive factor out of all terms of a sum that have it in common.
Atom Normalizer::takePositiveFactor(Sum &sum, const Conditions &facts) {
  if (!laws.areReal || sum.isZero())
    return nullptr;
  for (const Atom &factor : std::vector<Atom>(sum.terms.front().atoms)) {
    if (!isPositive(factor, facts))
      continue;
    auto find = [&](const Term &term) {
      return llvm::find_if(term.atoms, [&](const Atom &atom) {
        return (isSame(atom, factor) ||
                (laws.areEqual && laws.areEqual(atom, factor, facts))) &&
               !builder.dependsOnAny(atom, term.bound);
      });
    };
    if (!llvm::all_of(sum.terms, [&](const Term &term) {
          return find(term) != term.atoms.end();
        }))
      continue;
    for (Term &term : sum.terms)
      term.atoms.erase(find(term));
    return factor;
  }
  return nullptr;
}

Sum Normalizer::withoutPositiveFactors(const Sum &sum,
                                       const Conditions &facts) {
  if (!laws.areReal || sum.isZero())
    return sum;
  Sum rest = scaled(sum, Rational(1, 1) / contentOf({{{}, {}, sum, {}}}));
  if (takeCommonExponent(rest))
    rest = normalize(rest, facts);
  while (takePositiveFactor(rest, facts))
    continue;
  return rest;
}

/// Whether a value is positive does not depend on positive factors.
Normalizer::AtomResult
Normalizer::normalizePositive(std::shared_ptr<AtomNode> node,
                              const Conditions &facts) {
  Sum &argument = node->arguments.front();
  if (std::optional<Rational> value = argument.constantValue())
    return {nullptr, constantSum(Rational(*value > Rational(0, 1), 1)), {}};
  if (isNonNegative(negated(argument), facts))
    return {nullptr, Sum{}, {}};
  if (isPositive(argument, facts))
    return {nullptr, constantSum(Rational(1, 1)), {}};
  if (Sum rest = argument; takePositiveFactor(rest, facts)) {
    sawFactoring = true;
    AtomNode outer = *node;
    outer.arguments.front() = std::move(rest);
    return {nullptr, atomSum(std::move(outer)), {}};
  }
  if (std::optional<Sum> inner = underIncreasing(argument, facts)) {
    sawFactoring = true;
    AtomNode outer = *node;
    outer.arguments.front() = std::move(*inner);
    return {nullptr, atomSum(std::move(outer)), {}};
  }
  Rational content = contentOf({{{}, {}, argument, {}}});
  argument = scaled(std::move(argument), Rational(1, 1) / content);
  // A comparison of indices is a condition on them.
  if (std::optional<Polynomial> index = asPolynomial(argument)) {
    Sum result = constantSum(Rational(1, 1));
    return {nullptr, guarded(std::move(result), nonNegative(*index - 1)), {}};
  }
  return {std::move(node), {}, {}};
}

/// A selection between equal values is the value; a condition that compares
/// with zero is its own opposite.
Normalizer::AtomResult
Normalizer::normalizeSelection(std::shared_ptr<AtomNode> node) {
  std::vector<Sum> &arguments = node->arguments;
  if (isSame(arguments[1], arguments[2]))
    return {nullptr, arguments[1], {}};
  if (std::optional<Rational> condition = arguments[0].constantValue())
    return {nullptr, arguments[*condition != Rational(0, 1) ? 1 : 2], {}};
  if (arguments[0].terms.size() != 1)
    return {std::move(node), {}, {}};
  const Term &term = arguments[0].terms.front();
  if (term.coefficient != Rational(1, 1) || !term.bound.empty() ||
      !term.domain.empty() || term.atoms.size() != 1)
    return {std::move(node), {}, {}};
  const Atom condition = term.atoms.front();
  if (condition->kind != AtomNode::Kind::Apply ||
      condition->function != ScalarFunction::Equal)
    return {std::move(node), {}, {}};
  for (unsigned i : {0, 1})
    if (condition->arguments[i].isZero()) {
      arguments[0] = condition->arguments[1 - i];
      std::swap(arguments[1], arguments[2]);
      return {nullptr, atomSum(std::move(*node)), {}};
    }
  return {std::move(node), {}, {}};
}

/// Removes one pair a * (1 / a) where a is known not to be zero.
bool Normalizer::cancelInverse(Term &term, const Conditions &facts) {
  for (auto [position, inverse] : llvm::enumerate(term.atoms)) {
    if (inverse->kind != AtomNode::Kind::Inverse)
      continue;
    const Sum &argument = inverse->arguments.front();
    if (argument.terms.size() != 1 || argument.terms.front().atoms.size() != 1)
      continue;
    const Atom &divisor = argument.terms.front().atoms.front();
    if (divisor->kind != AtomNode::Kind::Index)
      continue;
    auto factor = llvm::find_if(term.atoms, [&](const Atom &atom) {
      return atom->kind == AtomNode::Kind::Index &&
             atom->indices == divisor->indices;
    });
    if (factor == term.atoms.end() ||
        !solver.implies(facts, nonNegative(divisor->indices.front() - 1)))
      continue;
    Atom removed = *factor, other = inverse;
    llvm::erase_if(term.atoms, [&](const Atom &atom) {
      // One occurrence of each.
      for (Atom *pending : {&removed, &other})
        if (*pending && atom == *pending) {
          *pending = nullptr;
          return true;
        }
      return false;
    });
    return true;
  }
  return false;
}

} // namespace verso::proof
