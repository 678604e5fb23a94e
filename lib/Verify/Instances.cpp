//===- Instances.cpp - Concrete sizes for a rule --------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Instances.h"

using namespace mlir;

namespace verso::proof {

/// Attempts at random values before the solver is asked.
static constexpr unsigned maxAttempts = 150;

uint64_t Random::next() { // SplitMix64
  state += 0x9e3779b97f4a7c15;
  uint64_t word = state;
  word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
  word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
  return word ^ (word >> 31);
}

Instances::Instances(IndexSpace &space, IndexSolver &solver, RuleSizes &sizes,
                     uint64_t seed)
    : space(space), solver(solver), sizes(sizes), random(seed) {
  llvm::SmallSet<Variable, 16> mentioned;
  for (const Polynomial &symbol : sizes.symbols())
    space.collectVariables(symbol, mentioned);
  for (Variable variable : mentioned)
    if (!space.isQuotient(variable))
      freeVariables.push_back(variable);
  llvm::sort(freeVariables);
}

std::optional<SymbolValues> Instances::evaluate(ArrayRef<int64_t> variables) {
  SymbolValues values;
  for (const Polynomial &symbol : sizes.symbols()) {
    std::optional<int64_t> value = space.evaluate(symbol, variables);
    if (!value)
      return std::nullopt;
    values.push_back(*value);
  }
  if (!sizes.hold(values))
    return std::nullopt;
  return values;
}

bool Instances::isNew(const SymbolValues &values) {
  return seen.emplace(values.begin(), values.end()).second;
}

std::optional<SymbolValues> Instances::solve(const Conditions &facts,
                                             const Conditions &preferences) {
  std::optional<std::vector<int64_t>> model =
      solver.findModel(facts, preferences);
  if (!model)
    return std::nullopt;
  std::optional<SymbolValues> values = evaluate(*model);
  if (values)
    lastGood = *model;
  return values;
}

std::optional<SymbolValues> Instances::next(int64_t largest,
                                            ArrayRef<Condition> extra) {
  auto satisfiesExtra = [&](const SymbolValues &values) {
    return llvm::all_of(extra, [&](const Condition &condition) {
      return verso::holds(condition, values);
    });
  };
  Conditions facts;
  // Variables of which one has to be zero: a draw hardly ever has it so.
  SmallVector<Polynomial::Monomial> zeros;
  for (const Condition &condition : extra) {
    facts.push_back(sizes.translate(condition));
    ArrayRef<Polynomial::Term> terms = facts.back().expression.terms();
    if (condition.isEquality && terms.size() == 1)
      zeros.push_back(terms.front().monomial);
  }
  std::vector<int64_t> variables(space.size(), 0);
  for (unsigned attempt = 0; attempt < maxAttempts; ++attempt) {
    // Every other time near values that are known to do.
    bool isNear = attempt % 2 == 1 && !lastGood.empty();
    for (Variable variable : freeVariables)
      variables[variable] =
          isNear && random.between(0, 1) == 0 ? lastGood[variable]
          // Rarely zero, so that most tensors have elements.
          : random.between(0, 15) == 0 ? 0
                                       : random.between(1, largest);
    for (const Polynomial::Monomial &product : zeros)
      if (!product.empty())
        variables[product[random.between(0, product.size() - 1)]] = 0;
    std::optional<SymbolValues> values = evaluate(variables);
    ++drawn;
    if (values && satisfiesExtra(*values)) {
      ++satisfying;
      lastGood = variables;
      solver.noteSolution(variables);
      if (isNew(*values))
        return values;
    }
    if (freeVariables.empty())
      break;
  }
  Conditions preferences;
  for (Variable variable : freeVariables)
    preferences.push_back(
        isZero(Polynomial::variable(variable) - random.between(1, largest)));
  for (Variable variable : freeVariables)
    preferences.push_back(
        nonNegative(-Polynomial::variable(variable) + largest));
  std::optional<SymbolValues> values = solve(facts, preferences);
  if (values && satisfiesExtra(*values) && isNew(*values))
    return values;
  return std::nullopt;
}

std::optional<SymbolValues> Instances::witness(ArrayRef<Condition> conditions) {
  Conditions facts, preferences;
  for (const Condition &condition : conditions)
    facts.push_back(sizes.translate(condition));
  for (int64_t bound : {8, 3})
    for (Variable variable : freeVariables)
      preferences.push_back(
          nonNegative(-Polynomial::variable(variable) + bound));
  if (std::optional<SymbolValues> values = solve(facts, preferences))
    return values;
  return solver.isInfeasible(facts) ? std::nullopt : next(6, conditions);
}

bool Instances::forEachOfSum(
    int64_t sum, ArrayRef<AffineExpr> nonEmpty,
    llvm::function_ref<bool(const std::optional<SymbolValues> &)> visit) {
  std::vector<int64_t> lowest(space.size(), 0), variables(space.size(), 0);
  for (AffineExpr size : nonEmpty)
    for (Variable factor :
         sizes.translate({size, true}).expression.commonMonomial())
      if (factor < lowest.size())
        lowest[factor] = 1;
  auto choose = [&](auto &&self, size_t position, int64_t rest) -> bool {
    if (position == freeVariables.size())
      return rest != 0 || visit(evaluate(variables));
    Variable variable = freeVariables[position];
    bool isLast = position + 1 == freeVariables.size();
    for (int64_t value = isLast ? std::max(rest, lowest[variable])
                                : lowest[variable];
         value <= rest; ++value) {
      variables[variable] = value;
      if (!self(self, position + 1, rest - value))
        return false;
    }
    return true;
  };
  return choose(choose, 0, sum);
}

} // namespace verso::proof
