//===- EqualityProver.h - Proves sums of terms equal -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_EQUALITYPROVER_H
#define VERSO_LIB_VERIFY_EQUALITYPROVER_H

#include "BitVectorSolver.h"
#include "Matcher.h"
#include "Normalizer.h"
#include "ScalarSolver.h"

namespace verso::proof {

/// Proves that two sums are equal wherever given facts hold. Every answer
/// `true` is certain unless the budget has failed; `false` means "not known".
class EqualityProver {
public:
  /// How whole sums are proved equal goes to `log`, if not null.
  EqualityProver(IndexSpace &space, IndexSolver &solver, Budget &budget,
                 unsigned solverSteps, ProofLog *log = nullptr);

  /// Lets functions have the properties that they have over the reals.
  void useRealFunctions() {
    normalizer.laws.areReal = true;
    scalarSolver.useRealFunctions();
  }
  /// Lets elements be integers of this type, which wrap around.
  void useIntegers(mlir::IntegerType type) {
    bitVectors.emplace(type, solverSteps, log);
  }
  /// Takes sigmoids and hyperbolic tangents for quotients of exponentials.
  void expandExponentials() { normalizer.laws.expandExponentials = true; }
  /// Takes for granted what an element needs to have a value.
  void assumeDefined(const Requirements &requirements, const Conditions &facts);
  /// True if all that is required follows from what was taken for granted. If
  /// not, remainder() says what does not.
  bool proveDefined(const Requirements &requirements, const Conditions &facts);

  /// True if both sums are equal wherever `facts` hold.
  bool proveEqual(const Sum &lhs, const Sum &rhs, const Conditions &facts);

  /// The normal form of a sum, like terms merged.
  Sum normalForm(const Sum &sum, const Conditions &facts);

  /// Looks for like terms that vanish within the arguments of functions, for
  /// takeFiniteness.
  void noteCancellations(const Sum &sum, const Conditions &facts);

  /// True if a law was used since the last call that only holds for finite
  /// values: like terms of one sum vanished, a factor was taken out of a
  /// maximum, a divisor that is not a size was cancelled, or cases over the
  /// reals were distinguished.
  bool takeFiniteness() {
    bool result = normalizer.takeFactoring();
    result |= std::exchange(sawCancellation, false);
    result |= std::exchange(sawDivisor, false);
    return std::exchange(sawCases, false) || result;
  }
  /// What remained of the difference in the last failed comparison of whole
  /// sums, for people.
  const std::string &remainder() const { return unmatched; }

private:
  bool vanishes(std::vector<Term> terms, const Conditions &facts);
  std::vector<Term> merged(std::vector<Term> terms, const Conditions &facts);
  bool splitOverlap(std::vector<Term> &terms, const Conditions &facts);
  bool vanishesByCases(llvm::ArrayRef<Term> terms, const Conditions &facts);
  void addNeed(Need need, const Sum &value, Alternative where,
               const Conditions &facts);
  Alternative withoutIdle(Alternative alternative, const Conditions &facts);
  bool isNeeded(Need need, const Sum &sum, const Conditions &facts);
  bool isSatisfied(Need need, const Sum &value, const Conditions &facts);
  bool isSatisfied(const Requirement &requirement, const Conditions &facts);
  bool areFactorsSatisfied(Need need, const Sum &counts,
                           const Conditions &facts);
  std::optional<IndexCondition> openCondition(const Sum &sum,
                                              const Conditions &facts);
  bool isNeededLikewise(const Requirement &requirement,
                        const Conditions &facts);
  bool isSatisfiedByCases(const Requirement &requirement,
                          const Conditions &facts);
  bool clearDenominator(std::vector<Term> &terms, const Conditions &facts);
  bool writeOut(std::vector<Term> &terms, const Conditions &facts);
  bool vanishesForEachValue(llvm::ArrayRef<Term> terms,
                            const Conditions &facts);
  bool vanishesInBothCases(llvm::ArrayRef<Term> terms, const Conditions &facts);
  bool haveSameDomain(const Term &first, const Conditions &image,
                      const Conditions &facts);
  bool atomsEqual(const Atom &lhs, const Atom &rhs, const Conditions &facts);
  bool indicesEqual(const Polynomial &lhs, const Polynomial &rhs,
                    const Conditions &facts);
  bool isCovered(const Alternative &alternative,
                 const std::vector<Alternative> &by, const Conditions &facts,
                 unsigned depth);
  /// Terms for the part of `term` where `conditions` do not all hold.
  void addComplement(const Term &term, const Conditions &conditions,
                     const Conditions &facts, std::vector<Term> &result);

  void explainMatch(const Term &first, const Term &second,
                    const Substitution &values, const Rational &rest);
  void explain(llvm::StringRef step, llvm::ArrayRef<Term> terms);

  IndexSpace &space;
  IndexSolver &solver;
  Budget &budget;
  TermBuilder builder;
  Normalizer normalizer;
  ScalarSolver scalarSolver;
  std::optional<BitVectorSolver> bitVectors; ///< in place of the former
  unsigned solverSteps;
  ProofLog *log;
  bool sawCancellation = false, sawDivisor = false, sawCases = false;
  unsigned nesting = 0, caseDepth = 0, indexDepth = 0;
  /// What the source needs of values: of all that an alternative stands for.
  std::vector<std::pair<Need, Alternative>> needs;
  /// What it needs only where some selections are taken.
  Requirements selectedNeeds;
  bool isAskingNeeds = false;
  std::string unmatched;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_EQUALITYPROVER_H
