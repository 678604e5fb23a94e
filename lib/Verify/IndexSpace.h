//===- IndexSpace.h - The variables of index arithmetic --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_INDEXSPACE_H
#define VERSO_LIB_VERIFY_INDEXSPACE_H

#include "Polynomial.h"
#include "verso/Expression/Condition.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <string>

namespace verso::proof {

/// Values for some variables.
class Substitution {
public:
  /// Sets the value of a variable, replacing an earlier one.
  void set(Variable variable, Polynomial value);
  /// The value of a variable, or null.
  const Polynomial *find(Variable variable) const;
  bool empty() const { return entries.empty(); }
  llvm::ArrayRef<std::pair<Variable, Polynomial>> list() const {
    return entries;
  }

private:
  llvm::SmallVector<std::pair<Variable, Polynomial>, 4> entries;
};

/// Gives out variables and knows those that stand for quotients and positions.
///
/// A quotient variable stands for floor(numerator / denominator). A remainder
/// needs none: it is numerator - denominator * quotient. Where the denominator
/// is not positive the quotient is an arbitrary integer; the definitions of
/// operators are not evaluated there.
///
/// A position variable stands for the position, inside an extent of at least 1,
/// that an element of an input gives (see verso/Expression/ScalarExpression.h).
/// Equal elements of one input give equal positions in equal extents; nothing
/// else is known of a position but its range.
class IndexSpace {
public:
  /// A new variable; `name` is for people.
  Variable newVariable(std::string name);
  unsigned size() const { return infos.size(); }
  llvm::StringRef name(Variable variable) const { return infos[variable].name; }

  /// floor(numerator / denominator), with the multiples of the denominator
  /// taken out of the numerator and common factors cancelled. All these steps
  /// hold wherever the denominator is positive.
  Polynomial quotient(const Polynomial &numerator,
                      const Polynomial &denominator);
  bool isQuotient(Variable variable) const {
    return infos[variable].isQuotient;
  }
  const Polynomial &numerator(Variable quotient) const {
    return infos[quotient].numerator;
  }
  const Polynomial &denominator(Variable quotient) const {
    return infos[quotient].denominator;
  }

  /// The position inside 0 <= position < extent that the element of `input` at
  /// `indices` gives.
  Polynomial position(unsigned input, llvm::ArrayRef<Polynomial> indices,
                      const Polynomial &extent);
  bool isPosition(Variable variable) const {
    return !infos[variable].parts.empty();
  }
  unsigned input(Variable position) const { return infos[position].input; }
  /// The indices of the element that gives a position, then the extent.
  llvm::ArrayRef<Polynomial> parts(Variable position) const {
    return infos[position].parts;
  }
  const Polynomial &extent(Variable position) const {
    return infos[position].parts.back();
  }

  /// The polynomial with values put in, inside quotients and positions as well.
  Polynomial substitute(const Polynomial &polynomial,
                        const Substitution &values);
  IndexCondition substitute(const IndexCondition &condition,
                            const Substitution &values) {
    return {substitute(condition.expression, values), condition.isEquality};
  }
  /// True if the polynomial mentions the variable, inside quotients and
  /// positions as well.
  bool dependsOn(const Polynomial &polynomial, Variable variable) const;
  /// Likewise for one of the variables.
  bool dependsOnAny(const Polynomial &polynomial,
                    llvm::ArrayRef<Variable> variables) const;
  /// Adds all variables that the polynomial mentions, inside quotients and
  /// positions as well, and these themselves.
  void collectVariables(const Polynomial &polynomial,
                        llvm::SmallSet<Variable, 16> &variables) const;

  /// The polynomial for an affine expression whose dimensions and symbols have
  /// the given values.
  Polynomial fromAffine(mlir::AffineExpr expression,
                        llvm::ArrayRef<Polynomial> dimensions,
                        llvm::ArrayRef<Polynomial> symbols);

  /// The value of a polynomial where each variable that is no quotient has the
  /// value `values[variable]`. Nothing if it divides by a number that is not
  /// positive, does not fit, or depends on data.
  std::optional<int64_t> evaluate(const Polynomial &polynomial,
                                  llvm::ArrayRef<int64_t> values) const;

  void print(llvm::raw_ostream &stream, const Polynomial &polynomial) const;
  void print(llvm::raw_ostream &stream, const IndexCondition &condition) const;

private:
  struct Info {
    std::string name;
    bool isQuotient = false;
    Polynomial numerator, denominator;
    unsigned input = 0;            ///< of a position
    std::vector<Polynomial> parts; ///< of a position
  };
  std::vector<Info> infos;
  std::map<std::pair<Polynomial, Polynomial>, Variable> quotients;
  std::map<std::pair<unsigned, std::vector<Polynomial>>, Variable> positions;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_INDEXSPACE_H
