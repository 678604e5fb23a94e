//===- IndexSpace.cpp - The variables of index arithmetic -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSpace.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace verso::proof {

void Substitution::set(Variable variable, Polynomial value) {
  for (auto &[known, old] : entries)
    if (known == variable) {
      old = std::move(value);
      return;
    }
  entries.push_back({variable, std::move(value)});
}

const Polynomial *Substitution::find(Variable variable) const {
  for (const auto &[known, value] : entries)
    if (known == variable)
      return &value;
  return nullptr;
}

Variable IndexSpace::newVariable(std::string name) {
  infos.push_back({std::move(name), false, {}, {}, 0, {}});
  return infos.size() - 1;
}

/// `polynomial` as whole * divisor + rest with the coefficients of the rest,
/// where the divisor is a positive constant, between 0 and the divisor.
static std::pair<Polynomial, Polynomial>
takeOutMultiples(const Polynomial &polynomial, const Polynomial &divisor) {
  std::optional<DynamicAPInt> constant = divisor.constantValue();
  if (!constant || *constant <= 0)
    return polynomial.divide(divisor);
  Polynomial whole;
  for (const Polynomial::Term &term : polynomial.terms()) {
    Polynomial monomial = Polynomial::constant(1);
    for (Variable variable : term.monomial)
      monomial = monomial * Polynomial::variable(variable);
    whole = whole + monomial.scaled(floorDiv(term.coefficient, *constant));
  }
  return {whole, polynomial - whole * divisor};
}

Polynomial IndexSpace::quotient(const Polynomial &numerator,
                                const Polynomial &denominator) {
  if (denominator.isZero()) {
    // Undefined: an arbitrary integer, the same for the same numerator.
    auto [entry, isNew] = quotients.try_emplace({numerator, denominator}, 0);
    if (isNew)
      entry->second = newVariable("undefined");
    return Polynomial::variable(entry->second);
  }
  auto [whole, rest] = takeOutMultiples(numerator, denominator);
  if (rest.isZero())
    return whole;
  std::optional<DynamicAPInt> constant = denominator.constantValue();
  if (constant && *constant > 0 && rest.constantValue())
    return whole; // The rest is between 0 and the denominator.
  Polynomial divisor = denominator;
  // floor((floor(a / b) + m) / c) = floor((a + b * m) / (b * c)).
  for (const Polynomial::Term &term : rest.terms())
    if (term.monomial.size() == 1 && term.coefficient == 1 &&
        isQuotient(term.monomial.front())) {
      Variable inner = term.monomial.front();
      Polynomial others = rest - Polynomial::variable(inner);
      Polynomial newNumerator =
          infos[inner].numerator + infos[inner].denominator * others;
      return whole + quotient(newNumerator, infos[inner].denominator * divisor);
    }
  // Cancel what numerator and denominator have in common.
  DynamicAPInt factor = gcd(rest.content(), divisor.content());
  Polynomial::Monomial ofRest = rest.commonMonomial(),
                       ofDivisor = divisor.commonMonomial(), monomial;
  std::set_intersection(ofRest.begin(), ofRest.end(), ofDivisor.begin(),
                        ofDivisor.end(), std::back_inserter(monomial));
  if (factor != 1 || !monomial.empty()) {
    rest = rest.dividedBy(factor, monomial);
    divisor = divisor.dividedBy(factor, monomial);
    return whole + quotient(rest, divisor);
  }
  auto [entry, isNew] = quotients.try_emplace({rest, divisor}, 0);
  if (isNew) {
    infos.push_back({"", true, rest, divisor, 0, {}});
    entry->second = infos.size() - 1;
  }
  return whole + Polynomial::variable(entry->second);
}

Polynomial IndexSpace::position(unsigned input, ArrayRef<Polynomial> indices,
                                const Polynomial &extent) {
  std::vector<Polynomial> parts(indices.begin(), indices.end());
  parts.push_back(extent);
  auto [entry, isNew] = positions.try_emplace({input, parts}, 0);
  if (isNew) {
    infos.push_back({"", false, {}, {}, input, std::move(parts)});
    entry->second = infos.size() - 1;
  }
  return Polynomial::variable(entry->second);
}

Polynomial IndexSpace::substitute(const Polynomial &polynomial,
                                  const Substitution &values) {
  if (values.empty())
    return polynomial;
  Polynomial result;
  for (const Polynomial::Term &term : polynomial.terms()) {
    Polynomial product = Polynomial::constant(term.coefficient);
    for (Variable variable : term.monomial) {
      if (const Polynomial *value = values.find(variable)) {
        product = product * *value;
        continue;
      }
      if (isPosition(variable)) {
        // Copies: the table may grow meanwhile.
        unsigned input = infos[variable].input;
        std::vector<Polynomial> parts = infos[variable].parts;
        for (Polynomial &part : parts)
          part = substitute(part, values);
        Polynomial extent = std::move(parts.back());
        parts.pop_back();
        product = product * position(input, parts, extent);
        continue;
      }
      if (!isQuotient(variable)) {
        product = product * Polynomial::variable(variable);
        continue;
      }
      // Copies: the table may grow meanwhile.
      Polynomial numerator = infos[variable].numerator;
      Polynomial denominator = infos[variable].denominator;
      Polynomial newNumerator = substitute(numerator, values);
      Polynomial newDenominator = substitute(denominator, values);
      bool same = newNumerator == numerator && newDenominator == denominator;
      product = product * (same ? Polynomial::variable(variable)
                                : quotient(newNumerator, newDenominator));
    }
    result = result + product;
  }
  return result;
}

bool IndexSpace::dependsOn(const Polynomial &polynomial,
                           Variable variable) const {
  for (const Polynomial::Term &term : polynomial.terms())
    for (Variable mentioned : term.monomial)
      if (mentioned == variable ||
          (isQuotient(mentioned) &&
           (dependsOn(infos[mentioned].numerator, variable) ||
            dependsOn(infos[mentioned].denominator, variable))) ||
          llvm::any_of(infos[mentioned].parts, [&](const Polynomial &part) {
            return dependsOn(part, variable);
          }))
        return true;
  return false;
}

bool IndexSpace::dependsOnAny(const Polynomial &polynomial,
                              llvm::ArrayRef<Variable> variables) const {
  return llvm::any_of(variables, [&](Variable variable) {
    return dependsOn(polynomial, variable);
  });
}

void IndexSpace::collectVariables(
    const Polynomial &polynomial,
    llvm::SmallSet<Variable, 16> &variables) const {
  for (const Polynomial::Term &term : polynomial.terms())
    for (Variable mentioned : term.monomial)
      if (variables.insert(mentioned).second) {
        if (isQuotient(mentioned)) {
          collectVariables(infos[mentioned].numerator, variables);
          collectVariables(infos[mentioned].denominator, variables);
        }
        for (const Polynomial &part : infos[mentioned].parts)
          collectVariables(part, variables);
      }
}

Polynomial IndexSpace::fromAffine(AffineExpr expression,
                                  ArrayRef<Polynomial> dimensions,
                                  ArrayRef<Polynomial> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expression))
    return Polynomial::constant(constant.getValue());
  if (auto dimension = dyn_cast<AffineDimExpr>(expression))
    return dimensions[dimension.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expression))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expression);
  Polynomial lhs = fromAffine(binary.getLHS(), dimensions, symbols);
  Polynomial rhs = fromAffine(binary.getRHS(), dimensions, symbols);
  switch (expression.getKind()) {
  case AffineExprKind::Add:
    return lhs + rhs;
  case AffineExprKind::Mul:
    return lhs * rhs;
  case AffineExprKind::FloorDiv:
    return quotient(lhs, rhs);
  case AffineExprKind::CeilDiv:
    return -quotient(-lhs, rhs);
  case AffineExprKind::Mod:
    return lhs - rhs * quotient(lhs, rhs);
  default:
    llvm_unreachable("not a binary affine expression");
  }
}

std::optional<int64_t> IndexSpace::evaluate(const Polynomial &polynomial,
                                            ArrayRef<int64_t> values) const {
  int64_t sum = 0;
  for (const Polynomial::Term &term : polynomial.terms()) {
    if (abs(term.coefficient) > int64_t(1) << 40)
      return std::nullopt;
    auto product = static_cast<int64_t>(term.coefficient);
    for (Variable variable : term.monomial) {
      int64_t value = 0;
      if (isQuotient(variable)) {
        std::optional<int64_t> numerator =
            evaluate(infos[variable].numerator, values);
        std::optional<int64_t> denominator =
            evaluate(infos[variable].denominator, values);
        if (!numerator || !denominator || *denominator <= 0)
          return std::nullopt;
        value = llvm::divideFloorSigned(*numerator, *denominator);
      } else if (!isPosition(variable) && variable < values.size()) {
        value = values[variable];
      } else {
        return std::nullopt;
      }
      if (llvm::MulOverflow(product, value, product))
        return std::nullopt;
    }
    if (llvm::AddOverflow(sum, product, sum))
      return std::nullopt;
  }
  return sum;
}

void IndexSpace::print(llvm::raw_ostream &stream,
                       const Polynomial &polynomial) const {
  if (polynomial.isZero())
    stream << "0";
  bool isFirst = true;
  for (const Polynomial::Term &term : polynomial.terms()) {
    bool isNegative = term.coefficient < 0;
    if (isNegative)
      stream << (isFirst ? "-" : " - ");
    else if (!isFirst)
      stream << " + ";
    isFirst = false;
    DynamicAPInt magnitude = abs(term.coefficient);
    if (magnitude != 1 || term.monomial.empty())
      stream << magnitude << (term.monomial.empty() ? "" : "*");
    llvm::interleave(
        term.monomial, stream,
        [&](Variable variable) {
          if (isPosition(variable)) {
            stream << "position(x" << input(variable);
            for (const Polynomial &part : parts(variable)) {
              stream << ", ";
              print(stream, part);
            }
            stream << ')';
            return;
          }
          if (!isQuotient(variable)) {
            stream << name(variable);
            return;
          }
          stream << "floor((";
          print(stream, numerator(variable));
          stream << ") / (";
          print(stream, denominator(variable));
          stream << "))";
        },
        "*");
  }
}

void IndexSpace::print(llvm::raw_ostream &stream,
                       const IndexCondition &condition) const {
  print(stream, condition.expression);
  stream << (condition.isEquality ? " = 0" : " >= 0");
}

} // namespace verso::proof
