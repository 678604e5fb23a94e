//===- TermSum.h - Tensor elements as sums of terms ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The unbounded prover's form of a tensor element: a sum of terms, each a
// rational coefficient times a product of atoms, summed over bound variables
// wherever the conditions of its domain hold. The domain contains the range of
// every bound variable. It may also limit free variables: then the term is only
// there for some elements.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_TERMSUM_H
#define VERSO_LIB_VERIFY_TERMSUM_H

#include "IndexSpace.h"
#include "mlir/Analysis/Presburger/Fraction.h"
#include "verso/Expression/ScalarExpression.h"
#include <memory>

namespace verso::proof {

using Rational = mlir::presburger::Fraction;

struct AtomNode;
/// A factor of a term; immutable and shared.
using Atom = std::shared_ptr<const AtomNode>;
using VariableList = llvm::SmallVector<Variable, 4>;

/// coefficient * sum over `bound` within `domain` of the product of `atoms`.
struct Term {
  Rational coefficient = Rational(1, 1);
  VariableList bound;
  Conditions domain;
  std::vector<Atom> atoms;
  /// Conditions that the domain implies, in the form in which questions about
  /// the atoms need them.
  Conditions implied;
};

/// A sum of terms; zero if it has none.
struct Sum {
  std::vector<Term> terms;

  bool isZero() const { return terms.empty(); }
  /// The value, if it is a number everywhere.
  std::optional<Rational> constantValue() const;
};

/// One operand of a maximum: `value`, for all values of `bound` within
/// `domain`.
struct Alternative {
  VariableList bound;
  Conditions domain;
  Sum value;
  Conditions implied; ///< as in Term
};

struct AtomNode {
  enum class Kind : uint8_t {
    Load,    ///< element of input `input` at `indices`
    Index,   ///< indices[0] as a number
    Apply,   ///< `function` of `arguments`
    Inverse, ///< 1 / arguments[0]
    Maximum, ///< the largest of `alternatives`; minus infinity if there is none
    Positive, ///< 1 where arguments[0] is positive, else 0
    /// A product over index ranges, written as a sum: arguments[0] counts, for
    /// each Factor in it, how often it occurs.
    Product,
    Factor, ///< arguments[0] as a factor, only within a Product
  };
  Kind kind = Kind::Load;
  unsigned input = 0;
  bool isTruth = false; ///< Load: the input consists of zeros and ones
  /// Load: the bits of the integers that the input consists of, negative if
  /// they have a sign; 0 if it does not consist of integers.
  int integerBits = 0;
  ScalarFunction function = ScalarFunction::Add;
  std::vector<Polynomial> indices;
  std::vector<Sum> arguments;
  std::vector<Alternative> alternatives;
};

Sum constantSum(const Rational &value);
/// The sum that consists of one atom.
Sum atomSum(AtomNode node);
Sum atomSum(Atom atom);
Sum indexSum(const Polynomial &index);
Sum applied(ScalarFunction function, Sum argument);
Sum inverseOf(Sum argument);
/// 1 where the argument is positive, else 0.
Sum positiveOf(Sum argument);
/// The product of what the sum counts (AtomNode::Kind::Product).
Sum productOf(Sum factors);
/// The polynomial that a sum of indices and integers is; nothing if it is
/// another sum.
std::optional<Polynomial> asPolynomial(const Sum &sum);
Sum operator+(Sum lhs, const Sum &rhs);
Sum scaled(Sum sum, const Rational &factor);
inline Sum negated(Sum sum) { return scaled(std::move(sum), Rational(-1, 1)); }
/// The sum restricted to where the conditions hold.
Sum guarded(Sum sum, llvm::ArrayRef<IndexCondition> conditions);

/// Operations that need new variables.
class TermBuilder {
public:
  explicit TermBuilder(IndexSpace &space) : space(space) {}

  /// The product, expanded. Bound variables are renamed where both factors
  /// bind the same one.
  Sum multiply(const Sum &lhs, const Sum &rhs);
  Term multiply(const Term &lhs, const Term &rhs);
  /// The maximum of two sums.
  Sum maximum(Sum lhs, Sum rhs);

  Term substitute(const Term &term, const Substitution &values);
  Sum substitute(const Sum &sum, const Substitution &values);
  Atom substitute(const Atom &atom, const Substitution &values);
  Conditions substitute(const Conditions &conditions,
                        const Substitution &values);
  /// The term with new names for its bound variables.
  Term renamed(const Term &term);

  /// True if the atom depends on the variable.
  bool dependsOn(const Atom &atom, Variable variable) const;
  bool dependsOn(const Sum &sum, Variable variable) const;
  /// True if the atom depends on one of the variables.
  bool dependsOnAny(const Atom &atom, llvm::ArrayRef<Variable> variables) const;

private:
  IndexSpace &space;
};

/// The atom that the sum consists of; null if it is anything else.
Atom soleAtom(const Sum &sum);
/// True if the atom is that function of something.
bool isApplication(const Atom &atom, ScalarFunction function);
/// The value of which the atom is the absolute value, max(x, -x).
std::optional<Sum> insideAbsolute(const Atom &atom);
/// True if the value of the atom is 0 or 1.
bool isTruth(const Atom &atom);
/// True if the atom is an application that does not depend on the order of its
/// two arguments.
bool isCommutative(const Atom &atom);

/// True if both have the same form, bound variables included: the cheap test
/// for equality.
bool isSame(const Atom &lhs, const Atom &rhs);
bool isSame(const Sum &lhs, const Sum &rhs);

/// Calls `visit` for every polynomial in the term, inside nested sums as well.
void forEachPolynomial(const Term &term,
                       llvm::function_ref<void(const Polynomial &)> visit);
void forEachPolynomial(const Sum &sum,
                       llvm::function_ref<void(const Polynomial &)> visit);
void forEachPolynomial(const Atom &atom,
                       llvm::function_ref<void(const Polynomial &)> visit);
/// Adds all variables that nested sums in the atom bind.
void collectBound(const Atom &atom, llvm::SmallSet<Variable, 16> &bound);

/// Prints for people.
void print(llvm::raw_ostream &stream, const IndexSpace &space,
           const Term &term);
void print(llvm::raw_ostream &stream, const IndexSpace &space, const Sum &sum);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_TERMSUM_H
