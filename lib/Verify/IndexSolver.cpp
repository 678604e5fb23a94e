//===- IndexSolver.cpp - Decides conditions on indices and sizes ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSolver.h"
#include "llvm/ADT/STLExtras.h"
#include <set>
#include <z3++.h>

namespace verso::proof {

/// After this many questions about products that Z3 leaves open, it is no
/// longer asked any: they take long, and a proof that needs them is rare.
static constexpr unsigned maxUndecided = 12;
/// Products of variables under more facts than this take Z3 long before its
/// resource limit stops it.
static constexpr size_t maxNonlinearFacts = 50;

/// The only place of the unbounded prover that talks to Z3.
struct IndexSolver::Z3State {
  explicit Z3State(const IndexSpace &space, unsigned steps)
      : space(space), solver(context) {
    z3::params parameters(context);
    parameters.set("rlimit", steps);
    solver.set(parameters);
  }

  z3::expr translate(const DynamicAPInt &value) {
    std::string text;
    llvm::raw_string_ostream(text) << value;
    return context.int_val(text.c_str());
  }

  z3::expr translate(Variable variable) {
    while (variables.size() <= variable)
      variables.push_back(
          context.int_const(("v" + std::to_string(variables.size())).c_str()));
    return variables[variable];
  }

  /// A product as an unknown of its own, if products are abstracted.
  z3::expr translate(const Polynomial::Monomial &monomial) {
    if (monomial.empty())
      return context.int_val(1);
    if (abstractProducts && monomial.size() > 1) {
      std::string symbol = "m";
      for (Variable variable : monomial)
        symbol += "_" + std::to_string(variable);
      return context.int_const(symbol.c_str());
    }
    z3::expr product = translate(monomial.front());
    for (Variable variable : llvm::drop_begin(monomial))
      product = product * translate(variable);
    return product;
  }

  z3::expr translate(const Polynomial &polynomial) {
    z3::expr_vector sum(context);
    for (const Polynomial::Term &term : polynomial.terms())
      sum.push_back(translate(term.coefficient) * translate(term.monomial));
    // SMT-LIB has no sum of one.
    return sum.empty()       ? context.int_val(0)
           : sum.size() == 1 ? sum[0]
                             : z3::sum(sum);
  }

  z3::expr translate(const IndexCondition &condition) {
    z3::expr value = translate(condition.expression);
    return condition.isEquality ? value == 0 : value >= 0;
  }

  const IndexSpace &space;
  z3::context context;
  z3::solver solver;
  std::vector<z3::expr> variables;
  bool abstractProducts = false;
};

/// What a query consists of: what is given, and the remainder (numerator -
/// denominator * quotient) and denominator of each quotient.
struct IndexSolver::Query {
  explicit Query(const IndexSpace &space) : space(space) {}

  void add(const Conditions &conditions) {
    for (const IndexCondition &condition : conditions) {
      mention(condition.expression);
      facts.push_back(condition);
    }
  }

  /// Adds the products and the quotients that a polynomial mentions.
  void mention(const Polynomial &polynomial) {
    for (const Polynomial::Term &term : polynomial.terms()) {
      if (term.monomial.size() > 1)
        products.insert(term.monomial);
      for (Variable variable : term.monomial) {
        if (!(space.isQuotient(variable) || space.isPosition(variable)) ||
            !defined.insert(variable).second)
          continue;
        if (space.isPosition(variable)) {
          // What a remainder by the extent fulfils: 0 <= position < extent.
          mention(space.extent(variable));
          remainders.push_back(
              {Polynomial::variable(variable), space.extent(variable)});
          continue;
        }
        const Polynomial &denominator = space.denominator(variable);
        Polynomial remainder = space.numerator(variable) -
                               denominator * Polynomial::variable(variable);
        mention(remainder);
        mention(denominator);
        remainders.push_back({std::move(remainder), denominator});
      }
    }
  }

  bool mentions(Variable variable) const {
    return llvm::any_of(facts, [&](const IndexCondition &fact) {
      return space.dependsOn(fact.expression, variable);
    });
  }

  const IndexSpace &space;
  Conditions facts;
  std::vector<std::pair<Polynomial, Polynomial>> remainders;
  std::set<Polynomial::Monomial> products;
  std::set<Variable> defined;
};

IndexSolver::IndexSolver(const IndexSpace &space, unsigned steps,
                         unsigned maxQueries)
    : space(space), state(std::make_unique<Z3State>(space, steps)),
      maxQueries(maxQueries) {}
IndexSolver::~IndexSolver() = default;

void IndexSolver::setBase(Conditions conditions) {
  baseConditions = std::move(conditions);
  cache.clear();
}

/// True if one of the conditions is `variable >= c` with c not negative.
static bool isNonNegativeVariable(const Conditions &conditions,
                                  Variable variable) {
  return llvm::any_of(conditions, [&](const IndexCondition &condition) {
    llvm::ArrayRef<Polynomial::Term> terms = condition.expression.terms();
    return !condition.isEquality && !terms.empty() && terms.size() <= 2 &&
           terms.front().coefficient > 0 &&
           terms.front().monomial.size() == 1 &&
           terms.front().monomial.front() == variable &&
           (terms.size() == 1 ||
            (terms.back().monomial.empty() && terms.back().coefficient < 0));
  });
}

/// True if every coefficient is positive and every variable is known not to be
/// negative.
bool IndexSolver::isNonNegativeByInspection(
    const Conditions &facts, const Polynomial &polynomial) const {
  return llvm::all_of(polynomial.terms(), [&](const Polynomial::Term &term) {
    return term.coefficient > 0 &&
           llvm::all_of(term.monomial, [&](Variable variable) {
             return isNonNegativeVariable(baseConditions, variable) ||
                    isNonNegativeVariable(facts, variable);
           });
  });
}

bool IndexSolver::holdsByInspection(const Conditions &facts,
                                    const IndexCondition &goal) const {
  if (std::optional<bool> truth = goal.constantTruth())
    return *truth;
  if (llvm::is_contained(facts, goal) ||
      llvm::is_contained(baseConditions, goal))
    return true;
  if (goal.isEquality)
    return false;
  if (isNonNegativeByInspection(facts, goal.expression))
    return true;
  // goal = fact + something that is not negative.
  for (const Conditions *list : {&facts, &baseConditions})
    for (const IndexCondition &fact : *list) {
      if (isNonNegativeByInspection(facts, goal.expression - fact.expression))
        return true;
      if (fact.isEquality &&
          isNonNegativeByInspection(facts, goal.expression + fact.expression))
        return true;
    }
  return false;
}

bool IndexSolver::implies(const Conditions &facts, const IndexCondition &goal) {
  return holdsByInspection(facts, goal) || isContradiction(facts, &goal);
}

bool IndexSolver::isInfeasible(const Conditions &facts) {
  for (const IndexCondition &fact : facts) {
    if (std::optional<bool> truth = fact.constantTruth(); truth && !*truth)
      return true;
    // The negation of one fact is another: the usual case.
    for (const IndexCondition &opposite : negation(fact))
      if (!fact.isEquality && holdsByInspection(facts, opposite))
        return true;
  }
  return isContradiction(facts, nullptr);
}

bool IndexSolver::isContradiction(const Conditions &facts,
                                  const IndexCondition *goal) {
  std::pair<Conditions, Conditions> key(facts, {});
  llvm::sort(key.first);
  if (goal)
    key.second.push_back(*goal);
  auto [entry, isNew] = cache.try_emplace(std::move(key), false);
  if (!isNew || queryCount >= maxQueries)
    return entry->second;
  Query query(space);
  query.add(baseConditions);
  query.add(facts);
  if (goal)
    query.mention(goal->expression);
  try {
    // Products as unknowns, with what follows from the facts by multiplying
    // them: linear, hence quick. Only then as they are.
    entry->second =
        (!query.products.empty() && isUnsatisfiable(query, goal, true)) ||
        ((query.products.empty() ||
          (undecidedCount < maxUndecided &&
           query.facts.size() <= maxNonlinearFacts)) &&
         isUnsatisfiable(query, goal, false));
  } catch (const z3::exception &) {
    // The answer stays "not known"; start afresh, as the stack may be unequal.
    state->solver.reset();
  }
  return entry->second;
}

/// Adds lemmas for products that are abstracted: a fact times a variable that
/// is not negative, where that relates products of the query.
void IndexSolver::addProductLemmas(const Query &query) {
  // Each lemma is an obligation of its own, with the products as they are.
  auto addLemma = [&](const Conditions &facts, const IndexCondition &lemma) {
    state->solver.add(state->translate(lemma));
    if (log)
      lemmas.push_back({facts, lemma});
  };
  auto isNonNegative = [](Variable variable) {
    return nonNegative(Polynomial::variable(variable));
  };
  std::set<Variable> factors;
  for (const Polynomial::Monomial &product : query.products) {
    factors.insert(product.begin(), product.end());
    if (llvm::all_of(product, [&](Variable variable) {
          return isNonNegativeVariable(query.facts, variable);
        })) {
      Conditions facts;
      Polynomial value = Polynomial::constant(1);
      for (Variable variable : product) {
        facts.push_back(isNonNegative(variable));
        value = value * Polynomial::variable(variable);
      }
      addLemma(facts, nonNegative(value));
    }
  }
  for (Variable variable : factors) {
    if (!isNonNegativeVariable(query.facts, variable))
      continue;
    for (const IndexCondition &fact : query.facts) {
      if (fact.expression.terms().size() < 2)
        continue;
      IndexCondition lemma{fact.expression * Polynomial::variable(variable),
                           fact.isEquality};
      unsigned known = 0, unknown = 0;
      for (const Polynomial::Term &term : lemma.expression.terms())
        if (term.monomial.size() > 1)
          ++(query.products.count(term.monomial) ? known : unknown);
      if (known >= 1 && unknown == 0)
        addLemma({fact, isNonNegative(variable)}, lemma);
    }
  }
}

/// Adds what the solver has been given to the log.
void IndexSolver::logQuery(const Query &query, const IndexCondition *goal) {
  ProofLog::Obligation obligation;
  llvm::raw_string_ostream stream(obligation.statement);
  llvm::interleave(
      query.facts, stream,
      [&](const IndexCondition &fact) { space.print(stream, fact); }, ", ");
  if (goal) {
    stream << " implies ";
    space.print(stream, *goal);
  } else {
    stream << " contradict";
  }
  llvm::raw_string_ostream script(obligation.smtlib);
  script << "; where";
  for (Variable variable = 0; variable < space.size(); ++variable)
    if (query.mentions(variable))
      script << " v" << variable << " = " << space.name(variable);
  script << "\n(set-logic QF_NIA)\n" << state->solver.to_smt2("unsat");
  log->add(std::move(obligation));
  for (const auto &[facts, lemma] : lemmas)
    logLemma(facts, lemma);
}

void IndexSolver::logLemma(const Conditions &facts,
                           const IndexCondition &lemma) {
  bool wasAbstract = std::exchange(state->abstractProducts, false);
  z3::solver script(state->context);
  ProofLog::Obligation obligation;
  llvm::raw_string_ostream stream(obligation.statement);
  stream << "lemma: ";
  for (const IndexCondition &fact : facts) {
    script.add(state->translate(fact));
    space.print(stream, fact);
    stream << ", ";
  }
  script.add(!state->translate(lemma));
  stream << "implies ";
  space.print(stream, lemma);
  obligation.smtlib = "(set-logic QF_NIA)\n" + script.to_smt2("unsat");
  state->abstractProducts = wasAbstract;
  log->add(std::move(obligation));
}

void IndexSolver::assertQuery(const Query &query, bool abstractProducts) {
  state->abstractProducts = abstractProducts;
  for (const IndexCondition &fact : query.facts)
    state->solver.add(state->translate(fact));
  for (const auto &[remainder, denominator] : query.remainders) {
    z3::expr rest = state->translate(remainder);
    z3::expr divisor = state->translate(denominator);
    state->solver.add(z3::implies(divisor > 0, rest >= 0 && rest < divisor));
  }
  if (abstractProducts)
    addProductLemmas(query);
}

/// True if Z3 finds that the query and the negation of the goal contradict.
bool IndexSolver::isUnsatisfiable(const Query &query,
                                  const IndexCondition *goal,
                                  bool abstractProducts) {
  ++queryCount;
  lemmas.clear();
  state->solver.push();
  assertQuery(query, abstractProducts);
  if (goal)
    state->solver.add(!state->translate(*goal));
  z3::check_result result = state->solver.check();
  if (log && result == z3::unsat)
    logQuery(query, goal);
  state->solver.pop();
  undecidedCount += result == z3::unknown;
  return result == z3::unsat;
}

std::optional<std::vector<int64_t>>
IndexSolver::findModel(const Conditions &facts, const Conditions &preferences) {
  ++queryCount;
  std::optional<std::vector<int64_t>> result;
  Query query(space);
  query.add(baseConditions);
  query.add(facts);
  for (const IndexCondition &preference : preferences)
    query.mention(preference.expression);
  try {
    z3::solver &solver = state->solver;
    solver.push();
    assertQuery(query, /*abstractProducts=*/false);
    if (solver.check() == z3::sat) {
      z3::model model = solver.get_model();
      for (const IndexCondition &preference : preferences) {
        solver.push();
        solver.add(state->translate(preference));
        if (solver.check() == z3::sat)
          model = solver.get_model();
        else
          solver.pop();
      }
      result.emplace();
      for (Variable variable = 0; variable < space.size(); ++variable) {
        z3::expr value =
            model.eval(state->translate(variable), /*model_completion=*/true);
        int64_t number = 0;
        if (!value.is_numeral_i64(number))
          number = -1; // Too large to be of use; the caller checks the values.
        result->push_back(number);
      }
    }
    solver.reset();
  } catch (const z3::exception &) {
    state->solver.reset();
    result.reset();
  }
  return result;
}

} // namespace verso::proof
