//===- Normalizer.h - Normal forms of sums of terms ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rewrites a sum towards a form in which equal sums are recognised by matching
// their terms. Every rewriting is an equality of the reals:
//
// - Terms whose domain is empty are dropped.
// - A condition `v == e` on a bound variable replaces the variable by e.
// - A quotient whose value is known is replaced by it. One that divides a bound
//   variable v by d makes v = d * q + r with 0 <= r < d.
// - A sum over a variable that no atom depends on is a multiplication by the
//   number of its values.
// - A function of an argument that has different terms in different places is
//   split: f(a where c, else b) is f(a) where c, else f(b).
// - The laws of exponentials, logarithms, roots and inverses are used, if they
//   may be (NormalizeLaws.cpp).
// - Maxima are flattened; what does not vary inside one is taken out of it.
// - A truth value (0 or 1) times itself is itself; a value and its opposite are
//   not both positive.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_NORMALIZER_H
#define VERSO_LIB_VERIFY_NORMALIZER_H

#include "Budget.h"
#include "IndexSolver.h"
#include "Requirement.h"
#include <functional>

namespace verso::proof {

/// Which laws of functions a normal form may use.
struct FunctionLaws {
  /// Those of real functions. If false a function is just a function.
  bool areReal = false;
  /// Sigmoids and hyperbolic tangents become quotients of exponentials.
  bool expandExponentials = false;
  /// True if the sum is as stated because the source needs it to be.
  std::function<bool(Need, const Sum &, const Conditions &)> isNeeded;
  /// True if both atoms have the same value.
  std::function<bool(const Atom &, const Atom &, const Conditions &)> areEqual;
  /// Merges the like terms of a sum.
  std::function<Sum(const Sum &, const Conditions &)> merge;
};

class Normalizer {
public:
  Normalizer(IndexSpace &space, IndexSolver &solver, Budget &budget)
      : space(space), solver(solver), budget(budget), builder(space) {}

  /// A sum equal to `sum` wherever `facts` hold.
  Sum normalize(const Sum &sum, const Conditions &facts);

  /// Rewrites an inequality, if it can, as one on quotients: where e is d * p +
  /// r with d positive and 0 <= r < d, `e >= 0` is `p >= 0`; likewise with r
  /// between -d and -1. Returns false if nothing was changed.
  bool divideCondition(IndexCondition &condition, const Polynomial &divisor,
                       const Conditions &facts);

  /// A simpler expression for a quotient, if the facts determine one.
  std::optional<Polynomial> knownQuotient(Variable quotient,
                                          const Conditions &facts);

  /// True if some values of `bound` satisfy `domain` wherever the facts hold.
  bool isNonEmpty(const VariableList &bound, const Conditions &domain,
                  const Conditions &facts);

  /// True if no term of the sum is negative wherever the facts hold, and one is
  /// positive: a number made of sizes that are at least 1, exponentials and the
  /// like, summed over something that is not empty.
  bool isPositive(const Sum &sum, const Conditions &facts);
  /// Likewise, not negative.
  bool isNonNegative(const Sum &sum, const Conditions &facts);
  /// The sum without numbers and factors that are positive: it has the same
  /// sign, and is zero where the sum is.
  Sum withoutPositiveFactors(const Sum &sum, const Conditions &facts);
  /// The laws that normalize() uses.
  FunctionLaws laws;

  /// True if a law was used since the last call that is exact only for finite
  /// values: a factor was taken out of a maximum, or exponentials, logarithms,
  /// roots or inverses were joined or taken apart.
  bool takeFactoring() { return std::exchange(sawFactoring, false); }

private:
  /// What became of an atom: another atom, a sum in its place, or a condition
  /// that must be decided first.
  struct AtomResult {
    Atom atom;
    std::optional<Sum> sum;
    std::optional<IndexCondition> undecided;
  };

  void add(Term term, const Conditions &facts, Sum &result);

  // Domains (NormalizeDomain.cpp).
  bool simplifyDomain(Term &term, const Conditions &facts);
  bool simplifyConditions(Term &term);
  bool eliminateVariable(Term &term, const Conditions &facts);
  bool simplifyQuotient(Term &term, const Conditions &facts);
  bool evaluateQuotient(Term &term, Variable quotient, const Conditions &facts);
  bool splitVariable(Term &term, Variable quotient, const Conditions &facts);
  bool divideConditions(Term &term, const Conditions &facts);
  bool dropImplied(Term &term, const Conditions &facts);
  std::optional<Polynomial> countValues(Term &term, const Conditions &facts);
  void combineVariables(Alternative &alternative);
  void projectVariables(Alternative &alternative, const Conditions &facts);

  // Maxima (NormalizeMaximum.cpp) and other atoms.
  AtomResult normalizeAtom(const Atom &atom, const Conditions &facts);
  AtomResult normalizeIndex(const Atom &atom);
  AtomResult normalizeFunction(const Atom &atom, const Conditions &facts);
  AtomResult normalizeInverse(Atom atom);
  AtomResult applyLaws(std::shared_ptr<AtomNode> node, const Conditions &facts);
  AtomResult normalizeLog(std::shared_ptr<AtomNode> node,
                          const Conditions &facts);
  std::optional<Sum> logOfProduct(const Atom &atom, const Conditions &facts);
  AtomResult normalizeRoot(std::shared_ptr<AtomNode> node,
                           const Conditions &facts);
  std::optional<Sum> rootOfSum(const Sum &sum, const Conditions &facts);
  AtomResult normalizeFactor(std::shared_ptr<AtomNode> node);
  AtomResult normalizeProduct(std::shared_ptr<AtomNode> node);
  AtomResult normalizeFloor(std::shared_ptr<AtomNode> node);
  std::optional<Sum> applyProductLaws(const Term &term,
                                      const Conditions &facts);
  std::optional<Sum> takeCommonExponent(Sum &sum);
  std::optional<Sum> takeLogs(const Sum &exponent, const Conditions &facts);
  bool isPositive(const Atom &atom, const Conditions &facts);
  bool isNeeded(Need need, const Sum &sum, const Conditions &facts) const {
    return laws.isNeeded && laws.isNeeded(need, sum, facts);
  }
  bool changesNothing(const AtomNode &node, const Conditions &facts);
  std::optional<Sum> underIncreasing(const Sum &difference,
                                     const Conditions &facts);
  bool isKnownPositive(const Sum &sum, const Conditions &facts) {
    return isPositive(sum, facts) || isNeeded(Need::Positive, sum, facts);
  }
  std::optional<Sum> takeBent(const Alternative &alternative,
                              const Conditions &facts);
  std::optional<Sum> takeAbsolute(std::vector<Alternative> &alternatives);
  Atom takePositiveFactor(Sum &sum, const Conditions &facts);
  std::optional<Sum> withoutInfinity(const AtomNode &node,
                                     const Conditions &facts);
  AtomResult normalizePositive(std::shared_ptr<AtomNode> node,
                               const Conditions &facts);
  AtomResult normalizeSelection(std::shared_ptr<AtomNode> node);
  AtomResult normalizeMaximum(const Atom &atom, const Conditions &facts);
  AtomResult simplifyMaximum(std::vector<Alternative> alternatives,
                             const Conditions &facts);
  bool hasValue(const std::vector<Alternative> &alternatives,
                const Conditions &facts);
  std::optional<Sum>
  takeIncreasing(const std::vector<Alternative> &alternatives,
                 const Conditions &facts);
  std::optional<Sum> exchangeMinimum(const Alternative &alternative,
                                     const Conditions &facts);
  Atom takeCommonFactor(std::vector<Alternative> &alternatives,
                        const Conditions &facts);
  bool isNonNegative(const Atom &atom, const Conditions &facts);
  bool normalizeAlternative(Alternative alternative, const Conditions &facts,
                            std::vector<Alternative> &result,
                            std::optional<IndexCondition> &undecided);
  bool cancelInverse(Term &term, const Conditions &facts);
  std::optional<IndexCondition> freeCondition(const Sum &sum) const;

  IndexSpace &space;
  IndexSolver &solver;
  Budget &budget;
  TermBuilder builder;
  /// How often a term may be rewritten as a whole, nested terms included.
  static constexpr unsigned maxDepth = 100;
  unsigned depth = 0;
  bool sawFactoring = false;
};

/// The greatest positive rational that all coefficients are integer multiples
/// of.
Rational contentOf(const std::vector<Alternative> &alternatives);

/// Chooses between a sum and its opposite, in the same way for sums that only
/// differ in the order and names of what they are made of, if it can.
bool isMirrored(const Sum &sum);
/// The product whose square the product of the term's atoms is. Nothing if it
/// has none.
std::optional<Term> halfOf(const Term &term);
/// True if minus infinity is a factor of the term.
bool isInfinite(const Term &term);
/// True if the function does not decrease.
bool isIncreasing(ScalarFunction function);
/// The value of the function at a number, if it is a number that is known.
std::optional<Rational> valueAt(ScalarFunction function,
                                const Rational &argument);

/// Both lists in one.
Conditions operator+(Conditions lhs, const Conditions &rhs);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_NORMALIZER_H
