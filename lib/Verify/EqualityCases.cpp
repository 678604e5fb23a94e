//===- EqualityCases.cpp - Equality by cases of a comparison --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EqualityProver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

namespace verso::proof {

/// How many comparisons are decided one inside the other.
static constexpr unsigned maxCaseDepth = 4;

namespace {

/// A value that is positive or not; or, of a truth value, one or zero.
struct Comparison {
  Sum difference;
  Atom truth; ///< null: the difference is compared with zero
};

} // namespace

/// The factor f for which `lhs` is f times `rhs`; zero if there is none, or
/// none that can be told.
static Rational ratio(const Sum &lhs, const Sum &rhs,
                      llvm::function_ref<Sum(const Sum &)> merge) {
  Rational none(0, 1);
  if (lhs.terms.size() != rhs.terms.size() || lhs.isZero())
    return none;
  // Terms that bind variables can be the same with other names for these.
  auto bindsAny = [](const Sum &sum) {
    return llvm::any_of(sum.terms,
                        [](const Term &term) { return !term.bound.empty(); });
  };
  bool mayDifferInNames = bindsAny(lhs) && bindsAny(rhs);
  auto isMultiple = [&](const Rational &factor) {
    Sum multiple = scaled(rhs, factor);
    if (mayDifferInNames)
      return merge(lhs + negated(std::move(multiple))).isZero();
    return llvm::all_of(lhs.terms, [&](const Term &term) {
      auto same = llvm::find_if(multiple.terms, [&](const Term &other) {
        return isSame(Sum{{term}}, Sum{{other}});
      });
      if (same == multiple.terms.end())
        return false;
      multiple.terms.erase(same);
      return true;
    });
  };
  const Term &first = lhs.terms.front();
  llvm::SmallVector<Rational, 4> tried;
  for (const Term &term : rhs.terms) {
    Rational factor = first.coefficient / term.coefficient;
    if (term.atoms.size() != first.atoms.size() ||
        term.bound.size() != first.bound.size() ||
        llvm::is_contained(tried, factor))
      continue;
    tried.push_back(factor);
    if (isMultiple(factor))
      return factor;
  }
  return none;
}

/// True for a maximum of two values that are there everywhere.
static bool isMaximumOfTwo(const Atom &atom) {
  return atom->kind == AtomNode::Kind::Maximum &&
         atom->alternatives.size() == 2 &&
         llvm::all_of(atom->alternatives, [](const Alternative &alternative) {
           return alternative.bound.empty() && alternative.domain.empty();
         });
}

static Sum differenceOf(const Atom &maximum) {
  return maximum->alternatives[0].value +
         negated(maximum->alternatives[1].value);
}

namespace {

/// Puts into sums what a comparison says about maxima and truth values.
class CaseReplacer {
public:
  using Merge = llvm::function_ref<Sum(const Sum &)>;

  CaseReplacer(TermBuilder &builder, const Comparison &comparison,
               bool isPositive, Merge merge)
      : builder(builder), comparison(comparison), isPositive(isPositive),
        merge(merge) {}

  Sum replace(const Sum &sum) {
    Sum result;
    for (const Term &term : sum.terms) {
      Sum product{{term}};
      product.terms.front().atoms.clear();
      for (const Atom &atom : term.atoms) {
        std::optional<Sum> value = valueOf(atom);
        if (!value) {
          for (Term &part : product.terms)
            part.atoms.push_back(replaced(atom));
          continue;
        }
        product = builder.multiply(product, *value);
      }
      llvm::append_range(result.terms, product.terms);
    }
    return result;
  }

private:
  /// What the atom is in this case; nothing if that is not known.
  std::optional<Sum> valueOf(const Atom &atom) {
    if (comparison.truth) {
      if (isSame(atom, comparison.truth))
        return constantSum(Rational(isPositive, 1));
      return std::nullopt;
    }
    if (atom->kind == AtomNode::Kind::Positive) {
      Rational factor =
          ratio(atom->arguments.front(), comparison.difference, merge);
      if (factor > Rational(0, 1))
        return constantSum(Rational(isPositive, 1));
      if (factor < Rational(0, 1) && isPositive)
        return Sum{};
      return std::nullopt;
    }
    if (!isMaximumOfTwo(atom))
      return std::nullopt;
    Rational factor =
        ratio(merge(differenceOf(atom)), comparison.difference, merge);
    if (factor == Rational(0, 1))
      return std::nullopt;
    bool isFirst = (factor > Rational(0, 1)) == isPositive;
    return replace(atom->alternatives[isFirst ? 0 : 1].value);
  }

  Atom replaced(const Atom &atom) {
    if (atom->arguments.empty() && atom->alternatives.empty())
      return atom;
    auto node = std::make_shared<AtomNode>(*atom);
    for (Sum &argument : node->arguments)
      argument = replace(argument);
    for (Alternative &alternative : node->alternatives)
      alternative.value = replace(alternative.value);
    return node;
  }

  TermBuilder &builder;
  const Comparison &comparison;
  bool isPositive;
  Merge merge;
};

/// Finds comparisons that do not depend on bound variables: innermost first.
class ComparisonFinder {
public:
  ComparisonFinder(const TermBuilder &builder, CaseReplacer::Merge merge)
      : builder(builder), merge(merge) {}

  std::optional<Comparison> find(const Sum &sum) {
    for (const Term &term : sum.terms) {
      bound.push_back(term.bound);
      llvm::scope_exit leave([&] { bound.pop_back(); });
      for (const Atom &atom : term.atoms)
        if (std::optional<Comparison> found = find(atom))
          return found;
    }
    return std::nullopt;
  }

private:
  std::optional<Comparison> find(const Atom &atom) {
    for (const Sum &argument : atom->arguments)
      if (std::optional<Comparison> found = find(argument))
        return found;
    for (const Alternative &alternative : atom->alternatives) {
      bound.push_back(alternative.bound);
      llvm::scope_exit leave([&] { bound.pop_back(); });
      if (std::optional<Comparison> found = find(alternative.value))
        return found;
    }
    bool isFree = llvm::none_of(bound, [&](const VariableList &variables) {
      return llvm::any_of(variables, [&](Variable variable) {
        return builder.dependsOn(atom, variable);
      });
    });
    if (!isFree)
      return std::nullopt;
    if (atom->kind == AtomNode::Kind::Positive)
      return Comparison{atom->arguments.front(), nullptr};
    if (isTruth(atom))
      return Comparison{{}, atom};
    if (!isMaximumOfTwo(atom))
      return std::nullopt;
    Sum difference = merge(differenceOf(atom));
    if (difference.isZero())
      return std::nullopt;
    return Comparison{std::move(difference), nullptr};
  }

  const TermBuilder &builder;
  CaseReplacer::Merge merge;
  std::vector<VariableList> bound;
};

} // namespace

/// True if the terms vanish whether some value that they compare is positive or
/// not: max(x, y) is x in one case and y in the other.
bool EqualityProver::vanishesInBothCases(llvm::ArrayRef<Term> terms,
                                         const Conditions &facts) {
  if (!normalizer.laws.areReal || caseDepth >= maxCaseDepth || !budget.spend())
    return false;
  ++caseDepth;
  llvm::scope_exit leave([&] { --caseDepth; });
  auto merge = [&](const Sum &sum) {
    return normalizer.laws.merge(sum, facts);
  };
  Sum sum{terms.vec()};
  std::optional<Comparison> comparison =
      ComparisonFinder(builder, merge).find(sum);
  if (!comparison)
    return false;
  auto outerNeeds = needs;
  auto outerSelected = selectedNeeds;
  llvm::scope_exit restore([&] {
    needs = std::move(outerNeeds);
    selectedNeeds = std::move(outerSelected);
  });
  for (bool isPositive : {true, false}) {
    CaseReplacer replacer(builder, *comparison, isPositive, merge);
    // What selections need in this case.
    needs = outerNeeds;
    selectedNeeds.clear();
    Requirements selected = outerSelected;
    for (Requirement &requirement : selected)
      for (Sum &selector : requirement.selectors)
        selector = normalForm(replacer.replace(selector), facts);
    assumeDefined(selected, facts);
    if (!proveEqual(replacer.replace(sum), {}, facts))
      return false;
  }
  sawCases = true;
  return true;
}

} // namespace verso::proof
