//===- RuleSizes.cpp - What is known of the sizes in a rule ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuleSizes.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;

namespace verso::proof {

RuleSizes::RuleSizes(IndexSpace &space, IndexSolver &solver, RuleOp rule,
                     const RegionDefinition &source)
    : space(space), solver(solver) {
  for (auto name : rule.getSymbols().getAsRange<StringAttr>())
    symbolValues.push_back(Polynomial::variable(space.newVariable(name.str())));
  AffineExpr zero = getAffineConstantExpr(0, rule.getContext());
  for (const SymbolicTensor &input :
       source.values().take_front(source.numInputs()))
    for (AffineExpr size : input.sizes)
      assumed.push_back(atLeast(size, zero));
  for (const Condition &condition : rule.getConditionList())
    assumed.push_back(condition);
  for (const Constraint &constraint : source.constraints())
    assumed.push_back(constraint.condition);
  solveEqualities();
}

bool RuleSizes::isNumber(unsigned symbol) const {
  return llvm::none_of(assumed, [&](const Condition &condition) {
    return condition.expression.isFunctionOfSymbol(symbol);
  });
}

IndexCondition RuleSizes::translate(const Condition &condition) {
  return {space.fromAffine(condition.expression, {}, symbolValues),
          condition.isEquality};
}

void RuleSizes::assume(const Condition &condition) {
  assumed.push_back(condition);
  solveEqualities();
}

bool RuleSizes::isContradictory() { return solver.isInfeasible(solver.base()); }

bool RuleSizes::implies(const Condition &condition) {
  return solver.implies({}, translate(condition));
}

bool RuleSizes::excludes(ArrayRef<Condition> conditions) {
  Conditions facts;
  for (const Condition &condition : conditions)
    facts.push_back(translate(condition));
  return solver.isInfeasible(facts);
}

bool RuleSizes::hold(ArrayRef<int64_t> values) const {
  return llvm::all_of(assumed, [&](const Condition &condition) {
    return verso::holds(condition, values);
  });
}

void RuleSizes::replace(Variable variable, const Polynomial &value) {
  Substitution values;
  values.set(variable, value);
  for (Polynomial &symbol : symbolValues)
    symbol = space.substitute(symbol, values);
}

/// Divides an equation `p == 0` by variables that divide it and are at least 1.
void RuleSizes::cancelFactor(Polynomial &equation) {
  for (Variable variable : equation.commonMonomial()) {
    Polynomial factor = Polynomial::variable(variable);
    if (!space.isQuotient(variable) &&
        solver.implies({}, nonNegative(factor - 1)))
      equation = equation.divide(factor).first;
  }
}

/// Solves `equation == 0` for a variable with coefficient 1 or -1, the one that
/// was named last.
bool RuleSizes::solveFor(const Polynomial &equation) {
  std::optional<Variable> best;
  for (const Polynomial::Term &term : equation.terms()) {
    if (term.monomial.size() != 1 || space.isQuotient(term.monomial.front()))
      continue;
    Variable variable = term.monomial.front();
    std::optional<Polynomial::Linear> linear = equation.linearIn(variable);
    if (linear &&
        (linear->factor.isConstant(1) || linear->factor.isConstant(-1)) &&
        !space.dependsOn(linear->rest, variable) && (!best || *best < variable))
      best = variable;
  }
  if (!best)
    return false;
  Polynomial::Linear linear = *equation.linearIn(*best);
  replace(*best, -linear.rest * linear.factor);
  return true;
}

/// Solves an equation `n mod d == m`: with a new variable h, n = d * h + m.
bool RuleSizes::solveRemainder(const Polynomial &equation) {
  for (const Polynomial::Term &term : equation.terms()) {
    for (Variable quotient : term.monomial) {
      if (!space.isQuotient(quotient))
        continue;
      const Polynomial numerator = space.numerator(quotient);
      const Polynomial denominator = space.denominator(quotient);
      std::optional<Polynomial::Linear> linear = equation.linearIn(quotient);
      if (!linear)
        continue;
      for (int64_t sign : {1, -1}) {
        // equation = sign * (numerator - denominator * quotient - remainder).
        if (linear->factor != denominator * -sign)
          continue;
        Polynomial remainder = numerator - linear->rest * sign;
        std::optional<DynamicAPInt> value = remainder.constantValue();
        if (!value || *value < 0 ||
            !solver.implies({}, nonNegative(denominator - remainder - 1)))
          continue;
        Variable whole = space.newVariable("q" + std::to_string(space.size()));
        Polynomial solved =
            numerator - denominator * Polynomial::variable(whole) - remainder;
        // The new variable is not to be solved for, but a symbol.
        for (const Polynomial::Term &part : numerator.terms()) {
          if (part.monomial.size() != 1 ||
              space.isQuotient(part.monomial.front()))
            continue;
          Variable variable = part.monomial.front();
          std::optional<Polynomial::Linear> solution =
              solved.linearIn(variable);
          if (!solution ||
              !(solution->factor.isConstant(1) ||
                solution->factor.isConstant(-1)) ||
              space.dependsOn(solution->rest, variable))
            continue;
          replace(variable, -solution->rest * solution->factor);
          return true;
        }
      }
    }
  }
  return false;
}

/// Uses one equality to replace a variable; updates the solver's base.
bool RuleSizes::solveOne() {
  Conditions facts;
  for (const Condition &condition : assumed) {
    IndexCondition fact = translate(condition);
    // What no integer satisfies stays as it is: the solver will find out.
    fact = tightened(fact).value_or(fact);
    if (fact.constantTruth().value_or(false) || llvm::is_contained(facts, fact))
      continue;
    // e >= 0 and -e >= 0 are an equality.
    auto opposite = llvm::find(facts, nonNegative(-fact.expression));
    if (!fact.isEquality && opposite != facts.end())
      opposite->isEquality = true;
    else
      facts.push_back(std::move(fact));
  }
  solver.setBase(facts);
  for (IndexCondition &fact : facts) {
    if (!fact.isEquality || fact.expression.constantValue())
      continue;
    cancelFactor(fact.expression);
    if (solveFor(fact.expression) || solveRemainder(fact.expression))
      return true;
  }
  return false;
}

void RuleSizes::solveEqualities() {
  // Each success removes a variable, or a quotient.
  for (unsigned fuel = 64; fuel > 0 && solveOne(); --fuel)
    ;
}

std::vector<Obligation> obligations(const RegionDefinition &source,
                                    const RegionDefinition &target) {
  std::vector<Obligation> result;
  for (const Constraint &constraint : target.constraints())
    result.push_back({constraint.condition, constraint.message});
  for (auto [number, outputs] :
       llvm::enumerate(llvm::zip_equal(source.outputs(), target.outputs()))) {
    auto [l, r] = outputs;
    for (auto [dimension, sizes] : llvm::enumerate(llvm::zip_equal(
             source.values()[l].sizes, target.values()[r].sizes))) {
      Condition condition = equal(std::get<0>(sizes), std::get<1>(sizes));
      if (!condition.constantTruth().value_or(false))
        result.push_back(
            {condition, ("the sizes of dimension " + Twine(dimension) +
                         " of result " + Twine(number) + " must agree")
                            .str()});
    }
  }
  return result;
}

std::string resultMismatch(const RegionDefinition &source,
                           const RegionDefinition &target) {
  for (auto [number, outputs] :
       llvm::enumerate(llvm::zip_equal(source.outputs(), target.outputs()))) {
    const SymbolicTensor &l = source.values()[std::get<0>(outputs)];
    const SymbolicTensor &r = target.values()[std::get<1>(outputs)];
    if (l.rank() != r.rank())
      return ("the ranks of result " + Twine(number) + " differ").str();
    if (l.elementType != r.elementType)
      return ("the element types of result " + Twine(number) + " differ").str();
  }
  return "";
}

} // namespace verso::proof
