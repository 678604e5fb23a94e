//===- EqualityProver.cpp - Proves sums of terms equal --------------------===//
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

/// Nested functions deeper than this are beyond the prover.
static constexpr unsigned maxNesting = 12;
/// How often terms of one difference may be split along each other's domains.
static constexpr unsigned maxSplits = 24;
/// How many different denominators may be cleared.
static constexpr unsigned maxDenominators = 4;

EqualityProver::EqualityProver(IndexSpace &space, IndexSolver &solver,
                               Budget &budget, unsigned solverSteps,
                               ProofLog *log)
    : space(space), solver(solver), budget(budget), builder(space),
      normalizer(space, solver, budget),
      scalarSolver(solver.solverContext(), solverSteps, log),
      solverSteps(solverSteps), log(log) {
  normalizer.laws.merge = [this](const Sum &sum, const Conditions &facts) {
    if (nesting >= maxNesting)
      return sum;
    ++nesting;
    llvm::scope_exit leave([&] { --nesting; });
    return Sum{merged(sum.terms, facts)};
  };
  normalizer.laws.areEqual = [this](const Atom &lhs, const Atom &rhs,
                                    const Conditions &facts) {
    return atomsEqual(lhs, rhs, facts);
  };
  normalizer.laws.isNeeded = [this](Need need, const Sum &sum,
                                    const Conditions &facts) {
    return isNeeded(need, sum, facts);
  };
}

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

bool EqualityProver::indicesEqual(const Polynomial &lhs, const Polynomial &rhs,
                                  const Conditions &facts) {
  Polynomial difference = lhs - rhs;
  if (difference.isZero())
    return true;
  return !difference.constantValue() &&
         solver.implies(facts, isZero(difference));
}

bool EqualityProver::atomsEqual(const Atom &lhs, const Atom &rhs,
                                const Conditions &facts) {
  if (isSame(lhs, rhs))
    return true;
  if (!budget.spend() || lhs->kind != rhs->kind || lhs->input != rhs->input ||
      lhs->function != rhs->function ||
      lhs->indices.size() != rhs->indices.size() ||
      lhs->arguments.size() != rhs->arguments.size())
    return false;
  for (auto [l, r] : llvm::zip_equal(lhs->indices, rhs->indices))
    if (!indicesEqual(l, r, facts))
      return false;
  if (lhs->kind == AtomNode::Kind::Maximum) {
    // Each is at least the other.
    for (const Alternative &alternative : lhs->alternatives)
      if (!isCovered(alternative, rhs->alternatives, facts, 0))
        return false;
    for (const Alternative &alternative : rhs->alternatives)
      if (!isCovered(alternative, lhs->alternatives, facts, 0))
        return false;
    return true;
  }
  if (llvm::all_of_zip(
          lhs->arguments, rhs->arguments,
          [&](const Sum &l, const Sum &r) { return proveEqual(l, r, facts); }))
    return true;
  return isCommutative(lhs) &&
         proveEqual(lhs->arguments[0], rhs->arguments[1], facts) &&
         proveEqual(lhs->arguments[1], rhs->arguments[0], facts);
}

/// True if, wherever the facts hold, each value of the alternative is among the
/// values of the alternatives `by`.
bool EqualityProver::isCovered(const Alternative &alternative,
                               const std::vector<Alternative> &by,
                               const Conditions &facts, unsigned depth) {
  Conditions known = facts + alternative.domain;
  if (!budget.spend() || depth > 6)
    return false;
  if (solver.isInfeasible(known))
    return true;
  auto equal = [&](const Atom &l, const Atom &r, const Conditions &where) {
    return atomsEqual(l, r, where);
  };
  for (const Alternative &candidate : by) {
    Alternative other = candidate;
    // Different names for the variables of the candidate.
    Substitution names;
    for (Variable &variable : other.bound) {
      Variable fresh = space.newVariable(space.name(variable).str());
      names.set(variable, Polynomial::variable(fresh));
      variable = fresh;
    }
    other.domain = builder.substitute(other.domain, names);
    other.value = builder.substitute(other.value, names);
    Matcher matcher(space, budget, facts, equal);
    bool found = matcher.matchAlternatives(
        alternative, other, [&](const Substitution &values) {
          Conditions image = builder.substitute(other.domain, values);
          if (!proveEqual(alternative.value,
                          builder.substitute(other.value, values),
                          known + image))
            return false;
          // Where the image lies outside the candidate, another may do.
          Conditions prefix;
          for (const IndexCondition &condition : image) {
            if (solver.implies(known + prefix, condition))
              continue;
            for (const IndexCondition &opposite : negation(condition)) {
              Alternative rest = alternative;
              rest.domain = rest.domain + prefix;
              rest.domain.push_back(opposite);
              if (!isCovered(rest, by, facts, depth + 1))
                return false;
            }
            prefix.push_back(condition);
          }
          return !solver.isInfeasible(known + image);
        });
    if (found)
      return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

bool EqualityProver::haveSameDomain(const Term &first, const Conditions &image,
                                    const Conditions &facts) {
  for (const IndexCondition &condition : image)
    if (!solver.implies(facts + first.domain, condition))
      return false;
  for (const IndexCondition &condition : first.domain)
    if (!solver.implies(facts + image, condition))
      return false;
  return true;
}

/// Merges terms that differ only in their coefficients; drops those that
/// vanish.
std::vector<Term> EqualityProver::merged(std::vector<Term> terms,
                                         const Conditions &facts) {
  auto equal = [&](const Atom &l, const Atom &r, const Conditions &where) {
    return atomsEqual(l, r, where);
  };
  std::vector<Term> result;
  for (Term &term : terms) {
    bool isMerged = false;
    for (size_t i = 0; i < result.size() && !isMerged; ++i) {
      if (!haveSameSignature(result[i], term))
        continue;
      bool shared = llvm::any_of(term.bound, [&](Variable variable) {
        return llvm::is_contained(result[i].bound, variable);
      });
      Term other = shared ? builder.renamed(term) : term;
      Matcher matcher(space, budget, facts, equal);
      Substitution map;
      if (!matcher.matchTerms(
              result[i], other, [&](const Substitution &values) {
                map = values;
                return haveSameDomain(
                    result[i], builder.substitute(other.domain, values), facts);
              }))
        continue;
      isMerged = true;
      explainMatch(result[i], other, map,
                   result[i].coefficient + term.coefficient);
      result[i].coefficient += term.coefficient;
      if (result[i].coefficient == Rational(0, 1)) {
        result.erase(result.begin() + i);
        sawCancellation = true;
      }
    }
    if (!isMerged)
      result.push_back(std::move(term));
  }
  return result;
}

void EqualityProver::addComplement(const Term &term,
                                   const Conditions &conditions,
                                   const Conditions &facts,
                                   std::vector<Term> &result) {
  Conditions prefix;
  for (const IndexCondition &condition : conditions) {
    if (solver.implies(facts + term.domain + prefix, condition))
      continue;
    for (const IndexCondition &opposite : negation(condition)) {
      Sum part;
      part.terms.push_back(term);
      Conditions added = prefix;
      added.push_back(opposite);
      part = normalizer.normalize(guarded(std::move(part), added), facts);
      llvm::append_range(result, part.terms);
    }
    prefix.push_back(condition);
  }
}

/// Splits one pair of terms that are equal where both are there: into what they
/// have in common, merged, and the rest of each. False if there is no such
/// pair.
bool EqualityProver::splitOverlap(std::vector<Term> &terms,
                                  const Conditions &facts) {
  auto equal = [&](const Atom &l, const Atom &r, const Conditions &where) {
    return atomsEqual(l, r, where);
  };
  for (size_t i = 0; i < terms.size(); ++i)
    for (size_t j = i + 1; j < terms.size(); ++j) {
      if (!haveSameSignature(terms[i], terms[j]))
        continue;
      Term first = terms[i], second = builder.renamed(terms[j]);
      Conditions image;
      Substitution map;
      Matcher matcher(space, budget, facts, equal);
      if (!matcher.matchTerms(first, second, [&](const Substitution &values) {
            image = builder.substitute(second.domain, values);
            map = values;
            return !solver.isInfeasible(facts + first.domain + image);
          }))
        continue;
      explain("split where these two overlap", {terms[i], terms[j]});
      std::vector<Term> result;
      addComplement(first, image, facts, result);
      // The second term's own rest, in the first's variables.
      Term imageTerm = builder.substitute(second, map);
      imageTerm.bound = first.bound;
      addComplement(imageTerm, first.domain, facts, result);
      Term common = first;
      common.coefficient += second.coefficient;
      Sum overlap;
      overlap.terms.push_back(std::move(common));
      if (log && nesting == 1 &&
          overlap.terms.front().coefficient == Rational(0, 1))
        log->explain("      where both are there they cancel");
      overlap = normalizer.normalize(guarded(std::move(overlap), image), facts);
      llvm::append_range(result, overlap.terms);
      for (size_t k = 0; k < terms.size(); ++k)
        if (k != i && k != j)
          result.push_back(terms[k]);
      terms = std::move(result);
      return true;
    }
  return false;
}

/// Multiplies all terms by a denominator that is known not to be zero.
bool EqualityProver::clearDenominator(std::vector<Term> &terms,
                                      const Conditions &facts) {
  for (const Term &candidate : terms)
    for (const Atom &atom : candidate.atoms) {
      if (atom->kind != AtomNode::Kind::Inverse)
        continue;
      const Sum &divisor = atom->arguments.front();
      bool isFree = llvm::none_of(candidate.bound, [&](Variable variable) {
        return builder.dependsOn(divisor, variable);
      });
      if (!isFree || !(normalizer.isPositive(divisor, facts) ||
                       isNeeded(Need::NonZero, divisor, facts)))
        continue;
      explain("multiply all terms by the divisor of", {candidate});
      // A size is finite and not zero; anything else has to be.
      sawDivisor |= !asPolynomial(divisor);
      Sum result;
      for (const Term &term : terms) {
        auto found = llvm::find_if(term.atoms, [&](const Atom &other) {
          return other->kind == AtomNode::Kind::Inverse &&
                 atomsEqual(other, atom, facts + term.domain);
        });
        Sum single;
        single.terms.push_back(term);
        if (found != term.atoms.end()) {
          auto &atoms = single.terms.front().atoms;
          atoms.erase(atoms.begin() + (found - term.atoms.begin()));
          result = std::move(result) + single;
        } else {
          result = std::move(result) + builder.multiply(single, divisor);
        }
      }
      terms = normalizer.normalize(result, facts).terms;
      return true;
    }
  return false;
}

/// True if the terms of each domain vanish by a case distinction over the
/// reals, or for integers.
bool EqualityProver::vanishesByCases(llvm::ArrayRef<Term> terms,
                                     const Conditions &facts) {
  if (!bitVectors && !hasCaseDistinction(terms))
    return false;
  std::vector<std::vector<Term>> groups;
  for (const Term &term : terms) {
    if (!term.bound.empty())
      return false;
    auto group = llvm::find_if(groups, [&](const std::vector<Term> &other) {
      return haveSameDomain(other.front(), term.domain, facts);
    });
    if (group == groups.end())
      groups.push_back({term});
    else
      group->push_back(term);
  }
  bool result = llvm::all_of(groups, [&](const std::vector<Term> &group) {
    Conditions known = facts + group.front().domain;
    auto areEqual = [&](const Atom &l, const Atom &r) {
      return atomsEqual(l, r, known);
    };
    if (!bitVectors)
      return scalarSolver.vanishes(group, areEqual);
    return bitVectors->vanishes(group, areEqual, [&](const Sum &divisor) {
      return isNeeded(Need::NonZero, divisor, known);
    });
  });
  sawCases |= result;
  return result;
}

bool EqualityProver::vanishes(std::vector<Term> terms,
                              const Conditions &facts) {
  unsigned splits = 0, denominators = 0;
  while (!budget.failed()) {
    terms = merged(std::move(terms), facts);
    if (terms.empty())
      return !budget.failed();
    if (splits++ < maxSplits && splitOverlap(terms, facts))
      continue;
    if (denominators++ < maxDenominators && clearDenominator(terms, facts))
      continue;
    if (vanishesByCases(terms, facts)) {
      explain("vanish in each case of their maxima, by Z3", terms);
      return !budget.failed();
    }
    if (vanishesInBothCases(terms, facts))
      return !budget.failed();
    if (writeOut(terms, facts)) {
      explain("with sums over a few values written out", terms);
      splits = 0;
      continue;
    }
    if (vanishesForEachValue(terms, facts)) {
      explain("vanish for each value of an index", terms);
      return !budget.failed();
    }
    break;
  }
  if (nesting == 1) {
    unmatched.clear();
    llvm::raw_string_ostream stream(unmatched);
    print(stream, space, Sum{std::move(terms)});
  }
  return false;
}

/// Explains a match between terms of whole sums.
void EqualityProver::explainMatch(const Term &first, const Term &second,
                                  const Substitution &values,
                                  const Rational &rest) {
  if (!log || nesting != 1)
    return;
  explain("match", {first, second});
  std::string text;
  llvm::raw_string_ostream stream(text);
  for (const auto &[variable, value] : values.list()) {
    stream << (text.empty() ? "      with " : ", ") << space.name(variable)
           << " = ";
    space.print(stream, value);
  }
  if (!text.empty())
    log->explain(text);
  log->explain(rest == Rational(0, 1)
                   ? "      the two cancel"
                   : "      their coefficients add up, which is not zero");
}

void EqualityProver::explain(llvm::StringRef step, llvm::ArrayRef<Term> terms) {
  if (!log || nesting != 1)
    return;
  log->explain("    " + step + ":");
  for (const Term &term : terms) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    print(stream, space, term);
    log->explain("      " + text);
  }
}

Sum EqualityProver::normalForm(const Sum &sum, const Conditions &facts) {
  return {merged(normalizer.normalize(sum, facts).terms, facts)};
}

void EqualityProver::noteCancellations(const Sum &sum,
                                       const Conditions &facts) {
  for (const Term &term : sum.terms)
    for (const Atom &atom : term.atoms) {
      auto inside = [&](const Sum &argument, const Conditions &known) {
        if (!budget.spend(argument.terms.size()) || argument.terms.empty())
          return;
        if (argument.terms.size() > 1)
          normalForm(argument, known);
        noteCancellations(argument, known);
      };
      Conditions known = facts + term.domain;
      for (const Sum &argument : atom->arguments)
        inside(argument, known);
      for (const Alternative &alternative : atom->alternatives)
        inside(alternative.value, known + alternative.domain);
    }
}

bool EqualityProver::proveEqual(const Sum &lhs, const Sum &rhs,
                                const Conditions &facts) {
  if (isSame(lhs, rhs))
    return true;
  if (nesting >= maxNesting || !budget.spend())
    return false;
  ++nesting;
  llvm::scope_exit leave([&] { --nesting; });
  bool cancelled = sawCancellation;
  Sum difference = normalizer.normalize(lhs + negated(rhs), facts);
  bool result = vanishes(std::move(difference.terms), facts);
  sawCancellation = cancelled; // That of the two sides is no cancellation.
  return result;
}

} // namespace verso::proof
