//===- Composer.h - From tensor programs to sums of terms ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_COMPOSER_H
#define VERSO_LIB_VERIFY_COMPOSER_H

#include "Budget.h"
#include "Requirement.h"
#include "RuleSizes.h"
#include "verso/Dialect/RegionEvaluator.h"

namespace verso::proof {

/// Which laws of arithmetic the composed sums may be compared under.
enum class Arithmetic {
  /// The laws of the reals.
  Real,
  /// None but commutation: additions, products and quotients stay applications
  /// of unknown functions. What is equal then is equal bit for bit.
  Free,
  /// Those of the integers modulo a power of two: additions, differences and
  /// products are what they are in a ring, all else are functions.
  Integer,
};

/// Composes the definitions of one side of a rule into one expression for each
/// output element, loads of intermediate results being replaced by what they
/// load.
class Composer {
public:
  Composer(IndexSpace &space, Budget &budget, const RegionDefinition &region,
           const RuleSizes &sizes, Arithmetic arithmetic);

  /// The element of output `number` at `indices`.
  Sum output(unsigned number, llvm::ArrayRef<Polynomial> indices);

  /// True if a factor that is zero by construction (a padded or constant zero)
  /// was multiplied with something: over the reals that is zero, in floating
  /// point only where the other factor is finite.
  bool multipliesZero() const { return sawZeroProduct; }
  /// True if values were compared under the laws of the reals, which do not
  /// hold for a NaN.
  bool comparesValues() const { return sawComparison; }
  /// What the element composed last needs to have a value: one requirement for
  /// each application of a function that is not defined everywhere, such as a
  /// quotient.
  const Requirements &requirements() const { return required; }

  /// True if all that was composed are integers, sums, differences and
  /// products: then what the laws of a commutative ring prove holds for
  /// integers modulo 2^n.
  bool usesRingOnly() const { return isRing; }
  /// True if all that was composed are 0, 1, sums, differences, products and
  /// maxima, so that what is proved without laws of arithmetic but those of a
  /// maximum holds for any integers. Negation does not reverse their order.
  bool usesOrderOnly() const { return isOrder; }

private:
  struct Element {
    Sum sum;
    bool hasZeros = false; ///< zero by construction at some elements
    bool isTruth = false;  ///< 0 or 1 at all elements
  };
  struct Frame {
    const RegionDefinition::Application &application;
    llvm::SmallVector<Polynomial, 8> dimensions; ///< by position
  };

  /// On destruction the scope is again what it was on construction.
  class Scope {
  public:
    explicit Scope(Composer &composer)
        : scope(composer.scope), bound(scope.where.bound.size()),
          domain(scope.where.domain.size()), selectors(scope.selectors.size()),
          isCompared(scope.isCompared) {}
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    ~Scope() {
      scope.where.bound.truncate(bound);
      auto &conditions = scope.where.domain;
      conditions.erase(conditions.begin() + domain, conditions.end());
      scope.selectors.resize(selectors);
      scope.isCompared = isCompared;
    }

    /// Whether the scope was part of a comparison on construction.
    bool wasCompared() const { return isCompared; }

  private:
    Requirement &scope;
    size_t bound, domain, selectors;
    bool isCompared;
  };

  Element valueAt(unsigned value, llvm::ArrayRef<Polynomial> indices);
  Element evaluate(ScalarExpression expression, Frame &frame);
  /// The same, at a place that is only reached where the conditions hold.
  Element evaluateWhere(const Conditions &conditions,
                        ScalarExpression expression, Frame &frame);
  Element apply(ScalarFunction function, Element argument);
  Element apply(ScalarFunction function, Element lhs, Element rhs);
  Element choose(Element condition, Element ifTrue, Element ifFalse);
  Sum isFalse(const Element &condition);
  Element selectByValue(Element condition, ScalarExpression expression,
                        Frame &frame);
  Element applyToTruths(ScalarFunction function, const Sum &lhs,
                        const Sum &rhs);
  Element divide(Element lhs, Element rhs);
  Element raise(Element base, Element exponent);
  Element compare(ScalarFunction function, Element lhs, Element rhs);
  std::optional<Sum> number(mlir::AffineExpr expression);
  void require(Need need, const Sum &value);
  void requireOfBoth(size_t first, size_t middle, size_t selector);
  Sum multiply(const Sum &lhs, const Sum &rhs);
  Element applyToInteger(ScalarFunction function, Element argument);
  Element applyFreely(ScalarFunction function, std::vector<Sum> arguments);
  Element select(ScalarExpression expression, Frame &frame);
  Element reduce(ScalarExpression expression, Frame &frame);
  Element bind(ScalarExpression expression, Frame &frame);
  Element bindTo(const Sum &value, ScalarExpression expression, Frame &frame);
  Element bindToNumber(const Polynomial &value, ScalarExpression expression,
                       Frame &frame);
  Polynomial index(mlir::AffineExpr expression, const Frame &frame) {
    return space.fromAffine(expression, frame.dimensions, symbols);
  }

  IndexSpace &space;
  Budget &budget;
  const RegionDefinition &region;
  const RuleSizes &sizes;
  llvm::ArrayRef<Polynomial> symbols; ///< their values
  Arithmetic arithmetic;
  TermBuilder builder;
  bool sawZeroProduct = false, sawComparison = false;
  bool isRing = true, isOrder = true;
  unsigned depth = 0;
  Requirements required;
  Requirement scope; ///< where the expression at hand is evaluated
};

/// The rational number that a double holds.
Rational toRational(double value);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_COMPOSER_H
