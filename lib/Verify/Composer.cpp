//===- Composer.cpp - From tensor programs to sums of terms ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Composer.h"
#include "llvm/ADT/ScopeExit.h"
#include <cmath>

using namespace mlir;

namespace verso::proof {

/// Operators whose results are the operands of one another.
static constexpr unsigned maxDepth = 100;
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

Rational toRational(double value) {
  int exponent = 0;
  double fraction = std::frexp(value, &exponent);
  Rational result(static_cast<int64_t>(std::ldexp(fraction, 53)), 1);
  DynamicAPInt power(1);
  for (int i = std::abs(exponent - 53); i > 0; --i)
    power *= 2;
  return exponent < 53 ? result / Rational(power, DynamicAPInt(1))
                       : result * Rational(power, DynamicAPInt(1));
}

Composer::Composer(IndexSpace &space, Budget &budget,
                   const RegionDefinition &region, const RuleSizes &sizes,
                   Arithmetic arithmetic)
    : space(space), budget(budget), region(region), sizes(sizes),
      symbols(sizes.symbols()), arithmetic(arithmetic), builder(space) {}

Sum Composer::output(unsigned number, ArrayRef<Polynomial> indices) {
  required.clear();
  return valueAt(region.outputs()[number], indices).sum;
}

Composer::Element Composer::valueAt(unsigned value,
                                    ArrayRef<Polynomial> indices) {
  if (value < region.numInputs()) {
    AtomNode node;
    node.kind = AtomNode::Kind::Load;
    node.input = value;
    Type type = region.values()[value].elementType;
    node.isTruth = type.isInteger(1);
    if (auto integer = dyn_cast<IntegerType>(type)) {
      int bits = integer.getWidth();
      node.integerBits = integer.isUnsigned() ? bits : -bits;
    }
    node.indices.assign(indices.begin(), indices.end());
    bool isTruth = node.isTruth;
    return {atomSum(std::move(node)), false, isTruth};
  }
  if (depth >= maxDepth) {
    budget.fail("the rule nests too many operators");
    return {};
  }
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const RegionDefinition::Application &application =
      region.definingApplication(value);
  Frame frame{application, {}};
  frame.dimensions.assign(indices.begin(), indices.end());
  frame.dimensions.resize(
      std::max<size_t>(indices.size(), application.definition.numVariables()));
  return evaluate(
      application.definition.results()[value - application.firstResult].value,
      frame);
}

Composer::Element Composer::evaluate(ScalarExpression expression,
                                     Frame &frame) {
  if (!budget.spend())
    return {};
  switch (expression->kind) {
  case ScalarNode::Kind::Constant:
    if (std::isinf(expression->constant)) {
      // Minus infinity is the largest of no numbers.
      isRing = isOrder = false;
      AtomNode empty;
      empty.kind = AtomNode::Kind::Maximum;
      return {scaled(atomSum(std::move(empty)),
                     Rational(expression->constant < 0 ? 1 : -1, 1))};
    }
    isRing &= expression->constant == std::trunc(expression->constant);
    if (arithmetic == Arithmetic::Integer &&
        expression->constant != std::trunc(expression->constant))
      budget.fail("a number is no integer");
    isOrder &= expression->constant == 0 || expression->constant == 1;
    return {constantSum(toRational(expression->constant)),
            expression->constant == 0,
            expression->constant == 0 || expression->constant == 1};
  case ScalarNode::Kind::FromIndex:
    isOrder = false;
    if (std::optional<Sum> sum = number(expression->indices.front()))
      return {std::move(*sum), false};
    return {indexSum(index(expression->indices.front(), frame)), false};
  case ScalarNode::Kind::Load: {
    SmallVector<Polynomial, 4> indices;
    for (AffineExpr position : expression->indices)
      indices.push_back(index(position, frame));
    return valueAt(frame.application.operands[expression->operand], indices);
  }
  case ScalarNode::Kind::Apply: {
    Element first = evaluate(expression->operands[0], frame);
    if (expression->operands.size() == 1)
      return apply(expression->function, std::move(first));
    if (expression->function == ScalarFunction::Where)
      return selectByValue(std::move(first), expression, frame);
    return apply(expression->function, std::move(first),
                 evaluate(expression->operands[1], frame));
  }
  case ScalarNode::Kind::Select:
    return select(expression, frame);
  case ScalarNode::Kind::Reduce:
    return reduce(expression, frame);
  case ScalarNode::Kind::Bind:
    return bind(expression, frame);
  }
  llvm_unreachable("covered switch");
}

Composer::Element Composer::evaluateWhere(const Conditions &conditions,
                                          ScalarExpression expression,
                                          Frame &frame) {
  Scope leave(*this);
  llvm::append_range(scope.where.domain, conditions);
  return evaluate(expression, frame);
}

/// Notes what an application at hand needs of `value`.
void Composer::require(Need need, const Sum &value) {
  std::optional<Rational> number = value.constantValue();
  Rational zero(0, 1);
  if (number && (need == Need::NonZero ? *number != zero : *number > zero))
    return;
  Requirement requirement = scope;
  requirement.need = need;
  requirement.where.value = value;
  required.push_back(std::move(requirement));
}

/// The value of an expression over symbols that stand for numbers; nothing for
/// any other. Such a symbol is like an element of one more input, of rank 0.
std::optional<Sum> Composer::number(AffineExpr expression) {
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expression)) {
    if (!sizes.isNumber(symbol.getPosition()))
      return std::nullopt;
    isRing = false;
    AtomNode node;
    node.kind = AtomNode::Kind::Load;
    node.input = region.numInputs() + symbol.getPosition();
    return atomSum(std::move(node));
  }
  auto product = dyn_cast<AffineBinaryOpExpr>(expression);
  if (!product || product.getKind() != AffineExprKind::Mul)
    return std::nullopt;
  auto factor = dyn_cast<AffineConstantExpr>(product.getRHS());
  std::optional<Sum> value = number(product.getLHS());
  if (!factor || !value)
    return std::nullopt;
  return scaled(std::move(*value), Rational(factor.getValue(), 1));
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
    return {scaled(std::move(argument.sum), Rational(-1, 1))};
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
    argument.sum = scaled(std::move(argument.sum), Rational(-1, 1));
    return argument;
  case ScalarFunction::Relu:
    // max(x, 0); zero where the argument is zero by construction.
    argument.sum = builder.maximum(std::move(argument.sum), {});
    return argument;
  case ScalarFunction::Abs: {
    Sum opposite = scaled(argument.sum, Rational(-1, 1));
    argument.sum = builder.maximum(std::move(argument.sum), opposite);
    return argument;
  }
  case ScalarFunction::Sign:
    if (arithmetic != Arithmetic::Free) {
      sawComparison = true;
      Sum opposite = positive(scaled(argument.sum, Rational(-1, 1)));
      return {positive(std::move(argument.sum)) +
                  scaled(std::move(opposite), Rational(-1, 1)),
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

/// 1 where the argument is positive, else 0.
Sum Composer::positive(Sum argument) {
  AtomNode node;
  node.kind = AtomNode::Kind::Positive;
  node.arguments.push_back(std::move(argument));
  return atomSum(std::move(node));
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
  Sum isLess = positive(rhs.sum + scaled(lhs.sum, minus));
  if (function == ScalarFunction::Less)
    return {std::move(isLess), false, true};
  Sum isAtMost = constantSum(Rational(1, 1)) +
                 scaled(positive(lhs.sum + scaled(rhs.sum, minus)), minus);
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
    Element inverse = raise(
        base, {scaled(std::move(exponent.sum), Rational(-1, 1)), false, false});
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

/// A choice between two values by a third one. What is not chosen may be
/// undefined.
Composer::Element Composer::selectByValue(Element condition,
                                          ScalarExpression expression,
                                          Frame &frame) {
  Scope leave(*this);
  scope.selectors.push_back(condition.sum);
  Element ifTrue = evaluate(expression->operands[1], frame);
  scope.selectors.back() = isFalse(condition);
  Element ifFalse = evaluate(expression->operands[2], frame);
  return choose(std::move(condition), std::move(ifTrue), std::move(ifFalse));
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
                                : positive(condition.sum) +
                                      positive(scaled(condition.sum, minus));
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
    return {std::move(lhs.sum) + scaled(std::move(rhs.sum), Rational(-1, 1)),
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

Composer::Element Composer::select(ScalarExpression expression, Frame &frame) {
  Conditions conditions;
  for (const Condition &condition : expression->conditions)
    conditions.push_back(
        {index(condition.expression, frame), condition.isEquality});
  Element ifTrue = evaluateWhere(conditions, expression->operands[0], frame);
  size_t firstRequired = required.size();
  Element ifFalse = evaluate(expression->operands[1], frame);
  Requirements whereFalse(
      std::make_move_iterator(required.begin() + firstRequired),
      std::make_move_iterator(required.end()));
  required.resize(firstRequired);
  Element result;
  result.hasZeros = ifTrue.hasZeros || ifFalse.hasZeros;
  result.isTruth = ifTrue.isTruth && ifFalse.isTruth;
  result.sum = guarded(std::move(ifTrue.sum), conditions);
  // Where the conditions up to one hold and that one does not.
  Conditions prefix;
  for (const IndexCondition &condition : conditions) {
    for (const IndexCondition &opposite : negation(condition)) {
      prefix.push_back(opposite);
      result.sum = std::move(result.sum) + guarded(ifFalse.sum, prefix);
      for (Requirement requirement : whereFalse) {
        llvm::append_range(requirement.where.domain, prefix);
        required.push_back(std::move(requirement));
      }
      prefix.pop_back();
    }
    prefix.push_back(condition);
  }
  return result;
}

Composer::Element Composer::reduce(ScalarExpression expression, Frame &frame) {
  VariableList bound;
  Conditions domain;
  for (const BoundVariable &variable : expression->variables) {
    Variable fresh = space.newVariable("k" + std::to_string(space.size()));
    bound.push_back(fresh);
    Polynomial value = Polynomial::variable(fresh);
    frame.dimensions[variable.position] = value;
    domain.push_back(nonNegative(value));
    domain.push_back(nonNegative(index(variable.extent, frame) - value - 1));
  }
  for (const Condition &guard : expression->conditions)
    domain.push_back({index(guard.expression, frame), guard.isEquality});
  Scope leave(*this);
  llvm::append_range(scope.where.bound, bound);
  llvm::append_range(scope.where.domain, domain);
  Sum body = evaluate(expression->operands.front(), frame).sum;
  isRing &= expression->reduction == ReductionKind::Sum ||
            expression->reduction == ReductionKind::Product;
  isOrder &= expression->reduction == ReductionKind::Maximum;
  switch (expression->reduction) {
  case ReductionKind::Sum:
    if (arithmetic == Arithmetic::Free) {
      budget.fail("a sum is not bit-exact");
      return {};
    }
    for (Term &term : body.terms) {
      term.bound.insert(term.bound.begin(), bound.begin(), bound.end());
      term.domain.insert(term.domain.begin(), domain.begin(), domain.end());
    }
    return {std::move(body), false};
  case ReductionKind::Maximum:
  case ReductionKind::Minimum: {
    if (arithmetic == Arithmetic::Integer) {
      budget.fail("a maximum over indices, of integers");
      return {};
    }
    bool isMinimum = expression->reduction == ReductionKind::Minimum;
    Rational sign(isMinimum ? -1 : 1, 1);
    AtomNode node;
    node.kind = AtomNode::Kind::Maximum;
    node.alternatives.push_back({std::move(bound),
                                 std::move(domain),
                                 scaled(std::move(body), sign),
                                 {}});
    return {scaled(atomSum(std::move(node)), sign), false};
  }
  case ReductionKind::Product: {
    if (arithmetic == Arithmetic::Free) {
      budget.fail("a product over indices is not bit-exact");
      return {};
    }
    AtomNode factor, product;
    factor.kind = AtomNode::Kind::Factor;
    factor.arguments.push_back(std::move(body));
    product.kind = AtomNode::Kind::Product;
    product.arguments.push_back(atomSum(std::move(factor)));
    Term &count = product.arguments.front().terms.front();
    count.bound = std::move(bound);
    count.domain = std::move(domain);
    return {atomSum(std::move(product)), false};
  }
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// Indices computed from data
//===----------------------------------------------------------------------===//

Composer::Element Composer::bind(ScalarExpression expression, Frame &frame) {
  isRing = isOrder = false;
  return bindTo(evaluate(expression->operands[0], frame).sum, expression,
                frame);
}

/// The body, its variable being the position of `value`. A value with cases
/// gives cases of the body.
Composer::Element Composer::bindTo(const Sum &value,
                                   ScalarExpression expression, Frame &frame) {
  if (!budget.spend())
    return {};
  for (const Term &term : value.terms) {
    if (term.domain.empty() || !term.bound.empty())
      continue;
    // The value where the first condition of the term holds, and where not.
    IndexCondition condition = term.domain.front();
    auto restricted = [&](const IndexCondition &known) {
      Sum result;
      for (Term part : value.terms) {
        bool isThere = true;
        for (const IndexCondition &opposite : negation(known))
          isThere &=
              known.isEquality || !llvm::is_contained(part.domain, opposite);
        llvm::erase(part.domain, known);
        if (isThere)
          result.terms.push_back(std::move(part));
      }
      return result;
    };
    Sum without;
    for (const Term &part : value.terms)
      if (!llvm::is_contained(part.domain, condition))
        without.terms.push_back(part);
    auto bindWhere = [&](const Sum &part, const IndexCondition &known) {
      Scope leave(*this);
      scope.where.domain.push_back(known);
      Element element = bindTo(part, expression, frame);
      element.sum = guarded(std::move(element.sum), known);
      return element;
    };
    Element result = bindWhere(restricted(condition), condition);
    for (const IndexCondition &opposite : negation(condition)) {
      Sum other;
      for (Term part : without.terms) {
        llvm::erase(part.domain, opposite);
        other.terms.push_back(std::move(part));
      }
      Element branch = bindWhere(other, opposite);
      result.sum = std::move(result.sum) + branch.sum;
      result.hasZeros |= branch.hasZeros;
      result.isTruth &= branch.isTruth;
    }
    return result;
  }
  if (std::optional<Polynomial> number = asPolynomial(value))
    return bindToNumber(*number, expression, frame);
  const BoundVariable &variable = expression->variables.front();
  if (value.terms.size() == 1) {
    const Term &term = value.terms.front();
    if (term.bound.empty() && term.atoms.size() == 1 &&
        term.coefficient == Rational(1, 1) &&
        term.atoms.front()->kind == AtomNode::Kind::Load) {
      const AtomNode &load = *term.atoms.front();
      frame.dimensions[variable.position] = space.position(
          load.input, load.indices, index(variable.extent, frame));
      return evaluate(expression->operands[1], frame);
    }
  }
  budget.fail("an index is computed from several values");
  return {};
}

/// The body, its variable being the position of an integer: the integer itself,
/// or counted from the end, or an end of the range.
Composer::Element Composer::bindToNumber(const Polynomial &value,
                                         ScalarExpression expression,
                                         Frame &frame) {
  const BoundVariable &variable = expression->variables.front();
  Polynomial extent = index(variable.extent, frame);
  Polynomial fromEnd = value + extent;
  std::pair<Polynomial, Conditions> cases[] = {
      {value, {nonNegative(value), nonNegative(extent - value - 1)}},
      {extent - 1, {nonNegative(value - extent)}},
      {fromEnd, {nonNegative(-value - 1), nonNegative(fromEnd)}},
      {Polynomial(), {nonNegative(-fromEnd - 1)}}};
  Element result;
  result.isTruth = true;
  for (const auto &[position, conditions] : cases) {
    if (llvm::any_of(conditions, [](const IndexCondition &condition) {
          return !condition.constantTruth().value_or(true);
        }))
      continue;
    frame.dimensions[variable.position] = position;
    Element branch = evaluateWhere(conditions, expression->operands[1], frame);
    result.sum = std::move(result.sum) + guarded(branch.sum, conditions);
    result.hasZeros |= branch.hasZeros;
    result.isTruth &= branch.isTruth;
  }
  return result;
}

} // namespace verso::proof
