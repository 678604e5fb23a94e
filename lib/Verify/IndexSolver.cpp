//===- IndexSolver.cpp - Decides conditions on indices and sizes ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSolver.h"
#include "llvm/ADT/DenseMap.h"
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
/// Milliseconds after which Z3 is stopped: it counts no steps in parts of its
/// work on products. A query that takes its steps needs a small part of that.
static constexpr unsigned timeout = 2000;
/// A query that was stopped counts as so many that Z3 leaves open.
static constexpr unsigned undecidedByTimeout = 4;
/// So many counterexamples are kept to be tried on later queries, and so many
/// of them may come from outside.
static constexpr size_t maxRecentModels = 32, maxNotedModels = 8;

/// The only place of the unbounded prover that talks to Z3.
struct IndexSolver::Z3State {
  Z3State(const IndexSpace &space, z3::context &context, unsigned steps)
      : space(space), context(context), solver(context, z3::solver::simple()) {
    z3::params parameters = limitsOf(context, steps);
    parameters.set("timeout", timeout);
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

  /// The values of all variables in a solution.
  std::vector<int64_t> values(const z3::model &model) {
    std::vector<int64_t> result;
    for (Variable variable = 0; variable < space.size(); ++variable) {
      z3::expr value =
          model.eval(translate(variable), /*model_completion=*/true);
      int64_t number = 0;
      if (!value.is_numeral_i64(number))
        number = -1; // Too large to be of use; whoever uses it checks it.
      result.push_back(number);
    }
    return result;
  }

  const IndexSpace &space;
  z3::context &context;
  /// The incremental core alone: the default solver would set up strategies for
  /// all logics first.
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

IndexSolver::IndexSolver(const IndexSpace &space, SolverContext &context,
                         unsigned steps, unsigned maxQueries)
    : space(space), context(context),
      state(std::make_unique<Z3State>(space, context.get(), steps)),
      maxQueries(maxQueries) {}
IndexSolver::~IndexSolver() = default;

/// The variable of a condition `variable >= c` with c not negative.
static std::optional<Variable>
nonNegativeVariable(const IndexCondition &condition) {
  llvm::ArrayRef<Polynomial::Term> terms = condition.expression.terms();
  const bool isBound =
      !condition.isEquality && !terms.empty() && terms.size() <= 2 &&
      terms.front().coefficient > 0 && terms.front().monomial.size() == 1 &&
      (terms.size() == 1 ||
       (terms.back().monomial.empty() && terms.back().coefficient < 0));
  return isBound ? std::optional(terms.front().monomial.front()) : std::nullopt;
}

void IndexSolver::setBase(Conditions conditions) {
  baseConditions = std::move(conditions);
  baseVariables.clear();
  nonNegativeInBase.clear();
  for (const IndexCondition &condition : baseConditions) {
    space.collectVariables(condition.expression, baseVariables);
    if (std::optional<Variable> variable = nonNegativeVariable(condition))
      nonNegativeInBase.insert(*variable);
  }
  cache.clear();
}

/// True if one of the conditions is `variable >= c` with c not negative.
static bool isNonNegativeVariable(const Conditions &conditions,
                                  Variable variable) {
  return llvm::any_of(conditions, [&](const IndexCondition &condition) {
    return nonNegativeVariable(condition) == variable;
  });
}

/// True if the coefficient is positive and every variable is known not to be
/// negative.
bool IndexSolver::isNonNegativeTerm(const Conditions &facts,
                                    const Polynomial::Monomial &monomial,
                                    const DynamicAPInt &coefficient) const {
  return coefficient > 0 && llvm::all_of(monomial, [&](Variable variable) {
           return nonNegativeInBase.contains(variable) ||
                  isNonNegativeVariable(facts, variable);
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
  // goal = fact + something that is not negative.
  const auto isMore = [&](const Polynomial &fact, int64_t sign) {
    return goal.expression.visitSum(fact, sign,
                                    [&](const Polynomial::Monomial &monomial,
                                        const DynamicAPInt &coefficient) {
                                      return isNonNegativeTerm(facts, monomial,
                                                               coefficient);
                                    });
  };
  if (isMore({}, 1))
    return true;
  for (const Conditions *list : {&facts, &baseConditions})
    for (const IndexCondition &fact : *list)
      if (isMore(fact.expression, -1) ||
          (fact.isEquality && isMore(fact.expression, 1)))
        return true;
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
      if (holdsByInspection(facts, opposite))
        return true;
  }
  return isContradiction(facts, nullptr);
}

namespace {

/// Spells a query so that two spell alike only if they differ in the names of
/// variables of which the base says nothing: most questions are asked again
/// after bound variables were renamed.
class QuerySpelling {
public:
  QuerySpelling(const IndexSpace &space,
                const llvm::SmallSet<Variable, 16> &baseVariables)
      : space(space), baseVariables(baseVariables) {}

  void add(const IndexCondition &condition) {
    spelled.push_back(condition.isEquality ? Equality : Inequality);
    add(condition.expression);
  }
  void separate() { spelled.push_back(End); }
  std::vector<int64_t> words() const {
    return {spelled.begin(), spelled.end()};
  }

private:
  enum Mark : int64_t {
    End,
    Equality,
    Inequality,
    Known,
    Plain,
    Quotient,
    Position,
    Number,
    LongNumber
  };

  void add(const Polynomial &polynomial) {
    spelled.push_back(polynomial.terms().size());
    for (const Polynomial::Term &term : polynomial.terms()) {
      add(term.coefficient);
      spelled.push_back(term.monomial.size());
      for (Variable variable : term.monomial)
        add(variable);
    }
  }

  void add(const DynamicAPInt &number) {
    if (llvm::abs(number) < int64_t(1) << 62) {
      spelled.append({Number, static_cast<int64_t>(number)});
      return;
    }
    std::string digits;
    llvm::raw_string_ostream(digits) << number;
    spelled.append({LongNumber, static_cast<int64_t>(digits.size())});
    spelled.append(digits.begin(), digits.end());
  }

  void add(Variable variable) {
    if (baseVariables.contains(variable)) {
      spelled.append({Known, variable});
      return;
    }
    auto [entry, isNew] = numbers.try_emplace(variable, numbers.size());
    const int64_t number = entry->second;
    if (space.isQuotient(variable)) {
      spelled.append({Quotient, number});
      if (isNew) {
        add(space.numerator(variable));
        add(space.denominator(variable));
      }
    } else if (space.isPosition(variable)) {
      spelled.append({Position, number});
      if (isNew)
        add(space.extent(variable));
    } else {
      spelled.append({Plain, number});
    }
  }

  const IndexSpace &space;
  const llvm::SmallSet<Variable, 16> &baseVariables;
  llvm::SmallDenseMap<Variable, int64_t, 16> numbers;
  llvm::SmallVector<int64_t, 256> spelled;
};

} // namespace

bool IndexSolver::isContradiction(const Conditions &facts,
                                  const IndexCondition *goal) {
  QuerySpelling spelling(space, baseVariables);
  for (const IndexCondition &fact : facts)
    spelling.add(fact);
  spelling.separate();
  if (goal)
    spelling.add(*goal);
  auto [entry, isNew] = cache.try_emplace(spelling.words(), false);
  if (!isNew || hasRecentCounterexample(facts, goal) ||
      queryCount >= maxQueries)
    return entry->second;
  Query query(space);
  query.add(baseConditions);
  query.add(facts);
  if (goal)
    query.mention(goal->expression);
  try {
    // Products as unknowns, with what follows from the facts by multiplying
    // them: linear, hence quick. Only then as they are, unless the solution
    // found is one for the products too.
    const bool mayMultiply =
        query.products.empty() || (undecidedCount < maxUndecided &&
                                   query.facts.size() <= maxNonlinearFacts);
    entry->second =
        (!query.products.empty() && isUnsatisfiable(query, goal, true)) ||
        (mayMultiply && !hasRecentCounterexample(facts, goal) &&
         isUnsatisfiable(query, goal, false));
  } catch (const z3::exception &) {
    // The answer stays "not known"; start afresh, as the stack may be unequal.
    state->solver.reset();
  }
  return entry->second;
}

bool IndexSolver::isCounterexample(llvm::ArrayRef<int64_t> values,
                                   const Conditions &facts,
                                   const IndexCondition *goal) const {
  const auto holds = [&](const IndexCondition &condition) {
    const std::optional<int64_t> value =
        space.evaluate(condition.expression, values);
    return value ? std::optional<bool>(condition.isEquality ? *value == 0
                                                            : *value >= 0)
                 : std::nullopt;
  };
  const auto areTrue = [&](const Conditions &conditions) {
    return llvm::all_of(conditions, [&](const IndexCondition &condition) {
      return holds(condition) == true;
    });
  };
  return (!goal || holds(*goal) == false) && areTrue(facts) &&
         areTrue(baseConditions);
}

void IndexSolver::noteSolution(llvm::ArrayRef<int64_t> values) {
  if (recentModels.size() < maxNotedModels)
    recentModels.push_back(values.vec());
}

bool IndexSolver::hasRecentCounterexample(const Conditions &facts,
                                          const IndexCondition *goal) {
  for (size_t i = recentModels.size(); i-- > 0;) {
    // Variables that are new since then have the value 0.
    recentModels[i].resize(space.size());
    if (!isCounterexample(recentModels[i], facts, goal))
      continue;
    std::rotate(recentModels.begin() + i, recentModels.begin() + i + 1,
                recentModels.end());
    return true;
  }
  return false;
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
  if (result == z3::sat) {
    if (recentModels.size() == maxRecentModels)
      recentModels.erase(recentModels.begin());
    recentModels.push_back(state->values(state->solver.get_model()));
  }
  if (result == z3::unknown) {
    const std::string reason = state->solver.reason_unknown();
    bool isStopped = reason == "timeout" || reason == "canceled";
    undecidedCount += isStopped ? undecidedByTimeout : 1;
  }
  state->solver.pop();
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
    unsigned levels = 1;
    solver.push();
    assertQuery(query, /*abstractProducts=*/false);
    if (solver.check() == z3::sat) {
      z3::model model = solver.get_model();
      for (const IndexCondition &preference : preferences) {
        solver.push();
        solver.add(state->translate(preference));
        if (solver.check() == z3::sat) {
          model = solver.get_model();
          ++levels;
        } else {
          solver.pop();
        }
      }
      result = state->values(model);
    }
    solver.pop(levels);
  } catch (const z3::exception &) {
    state->solver.reset();
    result.reset();
  }
  return result;
}

} // namespace verso::proof
