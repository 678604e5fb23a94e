//===- Normalizer.cpp - Normal forms of sums of terms ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

namespace verso::proof {

Sum Normalizer::normalize(const Sum &sum, const Conditions &facts) {
  Sum result;
  for (const Term &term : sum.terms)
    add(term, facts, result);
  return result;
}

/// Leaves one of each truth value. False if two of them are never both 1.
static bool mergeTruths(Term &term) {
  std::vector<Atom> result;
  for (Atom &atom : term.atoms) {
    if (!isTruth(atom)) {
      result.push_back(std::move(atom));
      continue;
    }
    bool isRepeated = false;
    for (const Atom &other : result) {
      isRepeated |= isSame(atom, other);
      if (atom->kind == AtomNode::Kind::Positive &&
          other->kind == AtomNode::Kind::Positive &&
          isSame(negated(atom->arguments.front()), other->arguments.front()))
        return false;
    }
    if (!isRepeated)
      result.push_back(std::move(atom));
  }
  term.atoms = std::move(result);
  return true;
}

/// Adds the normal form of `term` to `result`. Each rewriting of the term as a
/// whole starts over with its outcome.
void Normalizer::add(Term term, const Conditions &facts, Sum &result) {
  if (depth >= maxDepth)
    budget.fail("a term is nested too deeply");
  if (!budget.spend() || term.coefficient == Rational(0, 1) ||
      !simplifyDomain(term, facts))
    return;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  if (std::optional<Polynomial> count = countValues(term, facts)) {
    Term factor;
    AtomNode node;
    node.kind = AtomNode::Kind::Index;
    node.indices.push_back(*count);
    factor.atoms.push_back(std::make_shared<const AtomNode>(std::move(node)));
    add(builder.multiply(term, factor), facts, result);
    return;
  }
  Conditions known = facts + term.domain + term.implied;
  for (size_t i = 0; i < term.atoms.size(); ++i) {
    AtomResult outcome = normalizeAtom(term.atoms[i], known);
    if (outcome.undecided) {
      llvm::SmallVector<IndexCondition, 3> cases = negation(*outcome.undecided);
      cases.push_back(*outcome.undecided);
      for (const IndexCondition &condition : llvm::reverse(cases)) {
        Term part = term;
        part.domain.push_back(condition);
        part.implied.push_back(condition);
        add(std::move(part), facts, result);
      }
      return;
    }
    if (outcome.sum) {
      Term others = term;
      others.atoms.erase(others.atoms.begin() + i);
      for (const Term &factor : outcome.sum->terms)
        add(builder.multiply(others, factor), facts, result);
      return;
    }
    term.atoms[i] = std::move(outcome.atom);
  }
  if (!mergeTruths(term))
    return;
  if (cancelInverse(term, known)) {
    add(std::move(term), facts, result);
    return;
  }
  if (std::optional<Sum> product = applyProductLaws(term, known)) {
    for (const Term &part : product->terms)
      add(part, facts, result);
    return;
  }
  // By kind: the matcher starts with those that say most about indices.
  std::vector<Atom> ordered;
  for (AtomNode::Kind kind : {AtomNode::Kind::Load, AtomNode::Kind::Index,
                              AtomNode::Kind::Apply, AtomNode::Kind::Inverse,
                              AtomNode::Kind::Maximum, AtomNode::Kind::Positive,
                              AtomNode::Kind::Product, AtomNode::Kind::Factor})
    llvm::copy_if(term.atoms, std::back_inserter(ordered),
                  [&](const Atom &atom) { return atom->kind == kind; });
  term.atoms = std::move(ordered);
  result.terms.push_back(std::move(term));
}

/// A condition in the sum that does not depend on the variables that its term
/// binds.
std::optional<IndexCondition> Normalizer::freeCondition(const Sum &sum) const {
  for (const Term &term : sum.terms)
    for (const IndexCondition &condition : term.domain)
      if (!space.dependsOnAny(condition.expression, term.bound))
        return condition;
  return std::nullopt;
}

Normalizer::AtomResult Normalizer::normalizeAtom(const Atom &atom,
                                                 const Conditions &facts) {
  switch (atom->kind) {
  case AtomNode::Kind::Load:
    return {atom, {}, {}};
  case AtomNode::Kind::Index:
    return normalizeIndex(atom);
  case AtomNode::Kind::Apply:
  case AtomNode::Kind::Inverse:
  case AtomNode::Kind::Positive:
  case AtomNode::Kind::Product:
  case AtomNode::Kind::Factor:
    return normalizeFunction(atom, facts);
  case AtomNode::Kind::Maximum:
    return normalizeMaximum(atom, facts);
  }
  llvm_unreachable("covered switch");
}

/// A polynomial as a number is a sum of products of variables as numbers.
Normalizer::AtomResult Normalizer::normalizeIndex(const Atom &atom) {
  const Polynomial &index = atom->indices.front();
  if (index.asVariable())
    return {atom, {}, {}};
  Sum sum;
  for (const Polynomial::Term &part : index.terms()) {
    Sum product = constantSum(Rational(part.coefficient, DynamicAPInt(1)));
    for (Variable variable : part.monomial)
      product =
          builder.multiply(product, indexSum(Polynomial::variable(variable)));
    sum = std::move(sum) + product;
  }
  return {nullptr, std::move(sum), {}};
}

} // namespace verso::proof
