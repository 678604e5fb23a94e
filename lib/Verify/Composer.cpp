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

/// True if the result does not tell whether the first operand has a value.
static bool isComparison(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Equal:
  case ScalarFunction::Less:
  case ScalarFunction::LessOrEqual:
  case ScalarFunction::Where:
    return true;
  default:
    return false;
  }
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
    Scope leave(*this);
    scope.isCompared |= isComparison(expression->function);
    Element first = evaluate(expression->operands[0], frame);
    if (expression->operands.size() == 1)
      return apply(expression->function, std::move(first));
    if (expression->function == ScalarFunction::Where) {
      scope.isCompared = leave.wasCompared();
      return selectByValue(std::move(first), expression, frame);
    }
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

/// A choice between two values by a third one. What is not chosen may be
/// undefined.
Composer::Element Composer::selectByValue(Element condition,
                                          ScalarExpression expression,
                                          Frame &frame) {
  size_t first = required.size();
  Scope leave(*this);
  scope.selectors.push_back(condition.sum);
  Element ifTrue = evaluate(expression->operands[1], frame);
  size_t middle = required.size();
  scope.selectors.back() = isFalse(condition);
  Element ifFalse = evaluate(expression->operands[2], frame);
  requireOfBoth(first, middle, scope.selectors.size() - 1);
  return choose(std::move(condition), std::move(ifTrue), std::move(ifFalse));
}

/// What both branches of a selection need is needed whatever it selects. Those
/// of the first were noted from `first` on, those of the second from `middle`
/// on; `selector` is the number of the selection's own condition.
void Composer::requireOfBoth(size_t first, size_t middle, size_t selector) {
  size_t end = required.size();
  for (size_t i = first; i < middle; ++i) {
    const Requirement &one = required[i];
    bool isOfBoth =
        llvm::any_of(llvm::ArrayRef(required).slice(middle, end - middle),
                     [&](const Requirement &other) {
                       return one.need == other.need &&
                              one.isCompared == other.isCompared &&
                              one.selectors.size() == selector + 1 &&
                              other.selectors.size() == selector + 1 &&
                              one.where.bound == other.where.bound &&
                              one.where.domain == other.where.domain &&
                              isSame(one.where.value, other.where.value);
                     });
    if (!isOfBoth)
      continue;
    Requirement both = one;
    both.selectors.pop_back();
    required.push_back(std::move(both));
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
