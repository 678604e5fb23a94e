//===- ComposeFunctions.cpp - Functions of sums of terms ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Composer.h"
#include <cmath>

namespace verso::proof {

/// Powers up to this one are products.
static constexpr unsigned maxExponent = 8;

/// True if the function is zero at zero, and the normal form knows.
static bool isZeroAtZero(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Sqrt:
  case ScalarFunction::Tanh:
  case ScalarFunction::Floor:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
  case ScalarFunction::Erf:
  case ScalarFunction::Sin:
    return true;
  default:
    return false;
  }
}

/// True if the function is one of the bits of integers. It is unknown here, and
/// so the same for all widths.
static bool isOnBits(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
    return true;
  default:
    return false;
  }
}

Composer::Element Composer::applyFreely(ScalarFunction function,
                                        std::vector<Sum> arguments) {
  AtomNode node;
  node.kind = AtomNode::Kind::Apply;
  node.function = function;
  node.arguments = std::move(arguments);
  return {atomSum(std::move(node)), false};
}

Composer::Element Composer::applyToInteger(ScalarFunction function,
                                           Element argument) {
  switch (function) {
  case ScalarFunction::Negate:
    return {negated(std::move(argument.sum))};
  case ScalarFunction::Relu:
    return applyFreely(ScalarFunction::Maximum, {std::move(argument.sum), {}});
  case ScalarFunction::Abs:
  case ScalarFunction::Sign:
    return applyFreely(function, {std::move(argument.sum)});
  case ScalarFunction::Truncate: // Quotients of integers are rounded anyway.
    return argument;
  default:
    budget.fail("a function has no meaning for integers");
    return {};
  }
}

Composer::Element Composer::apply(ScalarFunction function, Element argument) {
  if (arithmetic == Arithmetic::Integer)
    return applyToInteger(function, std::move(argument));
  isRing &= function == ScalarFunction::Negate;
  isOrder &= function == ScalarFunction::Relu;
  switch (function) {
  case ScalarFunction::Negate:
    argument.sum = negated(std::move(argument.sum));
    return argument;
  case ScalarFunction::Relu:
    // max(x, 0); zero where the argument is zero by construction.
    argument.sum = builder.maximum(std::move(argument.sum), {});
    return argument;
  case ScalarFunction::Abs: {
    Sum opposite = negated(argument.sum);
    argument.sum = builder.maximum(std::move(argument.sum), opposite);
    return argument;
  }
  case ScalarFunction::Sign:
    if (arithmetic != Arithmetic::Free) {
      sawComparison = true;
      Sum opposite = positiveOf(negated(argument.sum));
      return {positiveOf(std::move(argument.sum)) +
                  negated(std::move(opposite)),
              argument.hasZeros};
    }
    break;
  case ScalarFunction::Ceil: { // -floor(-x)
    Rational minus(-1, 1);
    argument.sum = scaled(std::move(argument.sum), minus);
    argument = apply(ScalarFunction::Floor, std::move(argument));
    argument.sum = scaled(std::move(argument.sum), minus);
    return argument;
  }
  case ScalarFunction::Log:
    require(Need::Positive, argument.sum);
    break;
  case ScalarFunction::Sqrt:
    require(Need::NonNegative, argument.sum);
    break;
  default:
    break;
  }
  bool hasZeros = argument.hasZeros && isZeroAtZero(function);
  return {applyFreely(function, {std::move(argument.sum)}).sum, hasZeros};
}

/// The product, as far as the budget goes.
Sum Composer::multiply(const Sum &lhs, const Sum &rhs) {
  if (!budget.spend(lhs.terms.size() * rhs.terms.size()))
    return {};
  return builder.multiply(lhs, rhs);
}

/// A comparison, maximum or minimum of truth values as a polynomial in them.
Composer::Element Composer::applyToTruths(ScalarFunction function,
                                          const Sum &lhs, const Sum &rhs) {
  sawComparison = true;
  Sum both = multiply(lhs, rhs), one = constantSum(Rational(1, 1));
  Rational minus(-1, 1);
  Sum result;
  switch (function) {
  case ScalarFunction::Minimum:
    result = std::move(both);
    break;
  case ScalarFunction::Maximum:
    result = lhs + rhs + scaled(std::move(both), minus);
    break;
  case ScalarFunction::Equal:
    result = one + scaled(lhs, minus) + scaled(rhs, minus) +
             scaled(std::move(both), Rational(2, 1));
    break;
  case ScalarFunction::Less:
    result = rhs + scaled(std::move(both), minus);
    break;
  case ScalarFunction::LessOrEqual:
    result = one + scaled(lhs, minus) + both;
    break;
  default:
    llvm_unreachable("not a comparison, maximum or minimum");
  }
  return {std::move(result), false, true};
}

Composer::Element Composer::compare(ScalarFunction function, Element lhs,
                                    Element rhs) {
  if (arithmetic == Arithmetic::Free)
    return {applyFreely(function, {std::move(lhs.sum), std::move(rhs.sum)}).sum,
            false, true};
  if (lhs.isTruth && rhs.isTruth)
    return applyToTruths(function, lhs.sum, rhs.sum);
  if (arithmetic == Arithmetic::Integer)
    return {applyFreely(function, {std::move(lhs.sum), std::move(rhs.sum)}).sum,
            false, true};
  sawComparison = true;
  Rational minus(-1, 1);
  Sum isLess = positiveOf(rhs.sum + scaled(lhs.sum, minus));
  if (function == ScalarFunction::Less)
    return {std::move(isLess), false, true};
  Sum isAtMost = constantSum(Rational(1, 1)) +
                 scaled(positiveOf(lhs.sum + scaled(rhs.sum, minus)), minus);
  if (function == ScalarFunction::LessOrEqual)
    return {std::move(isAtMost), false, true};
  return {std::move(isAtMost) + scaled(std::move(isLess), minus), false, true};
}

Composer::Element Composer::divide(Element lhs, Element rhs) {
  require(Need::NonZero, rhs.sum);
  AtomNode node;
  node.kind = AtomNode::Kind::Inverse;
  node.arguments.push_back(std::move(rhs.sum));
  sawZeroProduct |= lhs.hasZeros;
  return {builder.multiply(lhs.sum, atomSum(std::move(node))), lhs.hasZeros};
}

/// A power: a product, a root or an inverse of these where the exponent is a
/// small integer, a half or minus one half.
Composer::Element Composer::raise(Element base, Element exponent) {
  std::optional<Rational> number = exponent.sum.constantValue();
  if (number && *number < Rational(0, 1)) {
    Element inverse =
        raise(base, {negated(std::move(exponent.sum)), false, false});
    return divide({constantSum(Rational(1, 1))}, std::move(inverse));
  }
  if (number && *number == Rational(1, 2))
    return apply(ScalarFunction::Sqrt, std::move(base));
  for (unsigned natural = 0; natural <= maxExponent; ++natural) {
    if (!number || *number != Rational(natural, 1))
      continue;
    Sum product = constantSum(Rational(1, 1));
    for (unsigned i = 0; i < natural; ++i)
      product = multiply(product, base.sum);
    return {std::move(product), base.hasZeros && natural > 0};
  }
  Element power = applyFreely(ScalarFunction::Power,
                              {std::move(base.sum), std::move(exponent.sum)});
  require(Need::Power, power.sum);
  return power;
}

/// 1 where the element is zero, else 0.
Sum Composer::isFalse(const Element &condition) {
  Rational minus(-1, 1);
  if (condition.isTruth)
    return constantSum(Rational(1, 1)) + scaled(condition.sum, minus);
  return compare(ScalarFunction::Equal, condition, {}).sum;
}

/// `ifTrue` where the condition is not zero, else `ifFalse`.
Composer::Element Composer::choose(Element condition, Element ifTrue,
                                   Element ifFalse) {
  bool hasZeros = ifTrue.hasZeros || ifFalse.hasZeros;
  bool isTruth = ifTrue.isTruth && ifFalse.isTruth;
  isRing = isOrder = false;
  if (arithmetic != Arithmetic::Real) {
    Sum selection = applyFreely(ScalarFunction::Where,
                                {std::move(condition.sum),
                                 std::move(ifTrue.sum), std::move(ifFalse.sum)})
                        .sum;
    return {std::move(selection), hasZeros, isTruth};
  }
  sawComparison = true;
  Rational minus(-1, 1);
  Sum truth = condition.isTruth ? condition.sum
                                : positiveOf(condition.sum) +
                                      positiveOf(scaled(condition.sum, minus));
  return {multiply(truth, ifTrue.sum) + ifFalse.sum +
              scaled(multiply(truth, ifFalse.sum), minus),
          hasZeros, isTruth};
}

Composer::Element Composer::apply(ScalarFunction function, Element lhs,
                                  Element rhs) {
  bool isRingFunction = function == ScalarFunction::Add ||
                        function == ScalarFunction::Subtract ||
                        function == ScalarFunction::Multiply;
  isRing &= isRingFunction;
  isOrder &= isRingFunction || function == ScalarFunction::Maximum ||
             isOnBits(function);
  if ((function == ScalarFunction::Maximum ||
       function == ScalarFunction::Minimum) &&
      arithmetic != Arithmetic::Free && lhs.isTruth && rhs.isTruth)
    return applyToTruths(function, lhs.sum, rhs.sum);
  if (arithmetic == Arithmetic::Integer &&
      (function == ScalarFunction::Maximum ||
       function == ScalarFunction::Minimum ||
       function == ScalarFunction::Divide ||
       function == ScalarFunction::Power)) {
    if (function == ScalarFunction::Divide)
      require(Need::NonZero, rhs.sum);
    return applyFreely(function, {std::move(lhs.sum), std::move(rhs.sum)});
  }
  switch (function) {
  case ScalarFunction::Equal:
  case ScalarFunction::Less:
  case ScalarFunction::LessOrEqual:
    return compare(function, std::move(lhs), std::move(rhs));
  case ScalarFunction::Remainder:
    require(Need::NonZero, rhs.sum);
    return applyFreely(function, {std::move(lhs.sum), std::move(rhs.sum)});
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
  case ScalarFunction::Wrap:
    return applyFreely(function, {std::move(lhs.sum), std::move(rhs.sum)});
  case ScalarFunction::Maximum:
    return {builder.maximum(std::move(lhs.sum), std::move(rhs.sum)), false};
  case ScalarFunction::Minimum: {
    Rational minus(-1, 1);
    return {scaled(builder.maximum(scaled(std::move(lhs.sum), minus),
                                   scaled(std::move(rhs.sum), minus)),
                   minus),
            false};
  }
  default:
    break;
  }
  if (arithmetic == Arithmetic::Free)
    return applyFreely(function, {std::move(lhs.sum), std::move(rhs.sum)});
  switch (function) {
  case ScalarFunction::Add:
    return {std::move(lhs.sum) + rhs.sum, lhs.hasZeros && rhs.hasZeros};
  case ScalarFunction::Subtract:
    return {std::move(lhs.sum) + negated(std::move(rhs.sum)),
            lhs.hasZeros && rhs.hasZeros};
  case ScalarFunction::Multiply:
    sawZeroProduct |= lhs.hasZeros || rhs.hasZeros;
    return {multiply(lhs.sum, rhs.sum), lhs.hasZeros || rhs.hasZeros,
            lhs.isTruth && rhs.isTruth};
  case ScalarFunction::Divide:
    return divide(std::move(lhs), std::move(rhs));
  case ScalarFunction::Power:
    return raise(std::move(lhs), std::move(rhs));
  case ScalarFunction::Convert:
    return lhs;
  default:
    llvm_unreachable("not a function of two arguments");
  }
}

} // namespace verso::proof
