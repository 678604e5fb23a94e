//===- IndexSolver.h - Decides conditions on indices and sizes -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_INDEXSOLVER_H
#define VERSO_LIB_VERIFY_INDEXSOLVER_H

#include "IndexSpace.h"
#include "SolverContext.h"
#include "verso/Verify/ProofLog.h"
#include <memory>

namespace verso::proof {

/// Answers questions about integers: first by inspection, then from a cache,
/// last by Z3. Every answer `true` is certain; `false` means "not known".
class IndexSolver {
public:
  /// Z3 may spend `steps` (its rlimit) on each query; after `maxQueries` of
  /// them it is asked about implications no longer.
  IndexSolver(const IndexSpace &space, SolverContext &context, unsigned steps,
              unsigned maxQueries = 600);
  ~IndexSolver();
  IndexSolver(const IndexSolver &) = delete;
  IndexSolver &operator=(const IndexSolver &) = delete;

  /// Sets what holds in all later queries.
  void setBase(Conditions conditions);
  const Conditions &base() const { return baseConditions; }

  /// True if `goal` holds for all integers that satisfy the base and `facts`.
  bool implies(const Conditions &facts, const IndexCondition &goal);
  /// The same without asking Z3: quick, and right less often.
  bool holdsByInspection(const Conditions &facts,
                         const IndexCondition &goal) const;
  /// True if no integers satisfy the base and `facts`.
  bool isInfeasible(const Conditions &facts);
  /// Values of the variables that satisfy the base and `facts`, by variable.
  /// `preferences` are asserted one after the other, each only if it leaves a
  /// solution. Nothing if no solution was found.
  std::optional<std::vector<int64_t>> findModel(const Conditions &facts,
                                                const Conditions &preferences);

  /// Tells of values of the variables that satisfy the base: with them many a
  /// query is answered without Z3.
  void noteSolution(llvm::ArrayRef<int64_t> values);

  /// For other questions on the same rule.
  SolverContext &solverContext() const { return context; }

  /// Records what Z3 finds unsatisfiable from now on, if not null.
  void setLog(ProofLog *newLog) { log = newLog; }

  /// The number of queries that went to Z3.
  unsigned numQueries() const { return queryCount; }

private:
  struct Z3State;
  struct Query;

  bool isNonNegativeTerm(const Conditions &facts,
                         const Polynomial::Monomial &monomial,
                         const DynamicAPInt &coefficient) const;
  /// True if Z3 finds that base, facts and (if given) the negation of the goal
  /// contradict.
  bool isContradiction(const Conditions &facts, const IndexCondition *goal);
  bool isUnsatisfiable(const Query &query, const IndexCondition *goal,
                       bool abstractProducts);
  /// True if the values fulfil the base and `facts` and not the goal, if given.
  bool isCounterexample(llvm::ArrayRef<int64_t> values, const Conditions &facts,
                        const IndexCondition *goal) const;
  /// True if one of the recent counterexamples to other queries is one to this
  /// query too: most queries are not contradictory, and many of them alike.
  bool hasRecentCounterexample(const Conditions &facts,
                               const IndexCondition *goal);
  void logQuery(const Query &query, const IndexCondition *goal);
  void logLemma(const Conditions &facts, const IndexCondition &lemma);
  void assertQuery(const Query &query, bool abstractProducts);
  void addProductLemmas(const Query &query);

  const IndexSpace &space;
  SolverContext &context;
  Conditions baseConditions;
  std::unique_ptr<Z3State> state;
  /// Those that the base mentions; those that it says are not negative.
  llvm::SmallSet<Variable, 16> baseVariables, nonNegativeInBase;
  /// Answers by the spelling of the query.
  std::map<std::vector<int64_t>, bool> cache;
  /// Values of the variables in solutions of Z3, the latest used last.
  std::vector<std::vector<int64_t>> recentModels;
  const unsigned maxQueries;
  ProofLog *log = nullptr;
  /// The lemmas of the current query and what they follow from, for the log.
  std::vector<std::pair<Conditions, IndexCondition>> lemmas;
  unsigned queryCount = 0, undecidedCount = 0;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_INDEXSOLVER_H
