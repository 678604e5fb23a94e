//===- TermSum.cpp - Tensor elements as sums of terms ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TermSum.h"
#include "llvm/ADT/STLExtras.h"

namespace verso::proof {

std::optional<Rational> Sum::constantValue() const {
  Rational value(0, 1);
  for (const Term &term : terms) {
    if (!term.bound.empty() || !term.domain.empty() || !term.atoms.empty())
      return std::nullopt;
    value += term.coefficient;
  }
  return value;
}

Sum constantSum(const Rational &value) {
  Sum result;
  if (value != Rational(0, 1)) {
    result.terms.emplace_back();
    result.terms.back().coefficient = value;
  }
  return result;
}

Sum atomSum(AtomNode node) {
  Sum result;
  result.terms.emplace_back();
  result.terms.back().atoms.push_back(
      std::make_shared<const AtomNode>(std::move(node)));
  return result;
}

Sum atomSum(Atom atom) {
  Sum result;
  result.terms.emplace_back();
  result.terms.back().atoms.push_back(std::move(atom));
  return result;
}

Sum indexSum(const Polynomial &index) {
  AtomNode node;
  node.kind = AtomNode::Kind::Index;
  node.indices.push_back(index);
  return atomSum(std::move(node));
}

Sum applied(ScalarFunction function, Sum argument) {
  AtomNode node;
  node.kind = AtomNode::Kind::Apply;
  node.function = function;
  node.arguments.push_back(std::move(argument));
  return atomSum(std::move(node));
}

Sum inverseOf(Sum argument) {
  AtomNode node;
  node.kind = AtomNode::Kind::Inverse;
  node.arguments.push_back(std::move(argument));
  return atomSum(std::move(node));
}

Sum positiveOf(Sum argument) {
  AtomNode node;
  node.kind = AtomNode::Kind::Positive;
  node.arguments.push_back(std::move(argument));
  return atomSum(std::move(node));
}

Sum productOf(Sum factors) {
  AtomNode node;
  node.kind = AtomNode::Kind::Product;
  node.arguments.push_back(std::move(factors));
  return atomSum(std::move(node));
}

std::optional<Polynomial> asPolynomial(const Sum &sum) {
  Polynomial result;
  for (const Term &term : sum.terms) {
    if (!term.bound.empty() || !term.domain.empty() ||
        term.coefficient.den != 1)
      return std::nullopt;
    Polynomial product = Polynomial::constant(term.coefficient.num);
    for (const Atom &atom : term.atoms) {
      if (atom->kind != AtomNode::Kind::Index)
        return std::nullopt;
      product = product * atom->indices.front();
    }
    result = result + product;
  }
  return result;
}

Sum operator+(Sum lhs, const Sum &rhs) {
  lhs.terms.insert(lhs.terms.end(), rhs.terms.begin(), rhs.terms.end());
  return lhs;
}

Sum scaled(Sum sum, const Rational &factor) {
  if (factor == Rational(0, 1))
    return {};
  for (Term &term : sum.terms)
    term.coefficient = term.coefficient * factor;
  return sum;
}

Sum guarded(Sum sum, llvm::ArrayRef<IndexCondition> conditions) {
  for (Term &term : sum.terms)
    term.domain.insert(term.domain.end(), conditions.begin(), conditions.end());
  return sum;
}

//===----------------------------------------------------------------------===//
// TermBuilder
//===----------------------------------------------------------------------===//

Term TermBuilder::multiply(const Term &lhs, const Term &rhs) {
  bool clash = llvm::any_of(rhs.bound, [&](Variable variable) {
    return llvm::is_contained(lhs.bound, variable);
  });
  Term result = lhs;
  const Term other = clash ? renamed(rhs) : rhs;
  result.coefficient = result.coefficient * other.coefficient;
  llvm::append_range(result.bound, other.bound);
  llvm::append_range(result.domain, other.domain);
  llvm::append_range(result.atoms, other.atoms);
  llvm::append_range(result.implied, other.implied);
  return result;
}

Sum TermBuilder::multiply(const Sum &lhs, const Sum &rhs) {
  Sum result;
  for (const Term &l : lhs.terms)
    for (const Term &r : rhs.terms)
      result.terms.push_back(multiply(l, r));
  return result;
}

Sum TermBuilder::maximum(Sum lhs, Sum rhs) {
  AtomNode node;
  node.kind = AtomNode::Kind::Maximum;
  node.alternatives.push_back({{}, {}, std::move(lhs), {}});
  node.alternatives.push_back({{}, {}, std::move(rhs), {}});
  return atomSum(std::move(node));
}

Conditions TermBuilder::substitute(const Conditions &conditions,
                                   const Substitution &values) {
  Conditions result;
  for (const IndexCondition &condition : conditions)
    result.push_back(space.substitute(condition, values));
  return result;
}

Term TermBuilder::substitute(const Term &term, const Substitution &values) {
  Term result;
  result.coefficient = term.coefficient;
  result.bound = term.bound;
  result.domain = substitute(term.domain, values);
  result.implied = substitute(term.implied, values);
  for (const Atom &atom : term.atoms)
    result.atoms.push_back(substitute(atom, values));
  return result;
}

Sum TermBuilder::substitute(const Sum &sum, const Substitution &values) {
  Sum result;
  for (const Term &term : sum.terms)
    result.terms.push_back(substitute(term, values));
  return result;
}

Atom TermBuilder::substitute(const Atom &atom, const Substitution &values) {
  if (values.empty())
    return atom;
  auto result = std::make_shared<AtomNode>(*atom);
  for (Polynomial &index : result->indices)
    index = space.substitute(index, values);
  for (Sum &argument : result->arguments)
    argument = substitute(argument, values);
  for (Alternative &alternative : result->alternatives) {
    alternative.domain = substitute(alternative.domain, values);
    alternative.implied = substitute(alternative.implied, values);
    alternative.value = substitute(alternative.value, values);
  }
  return result;
}

Term TermBuilder::renamed(const Term &term) {
  Substitution names;
  VariableList bound;
  for (Variable variable : term.bound) {
    bound.push_back(space.newVariable(space.name(variable).str()));
    names.set(variable, Polynomial::variable(bound.back()));
  }
  Term result = substitute(term, names);
  result.bound = std::move(bound);
  return result;
}

bool TermBuilder::dependsOn(const Atom &atom, Variable variable) const {
  bool result = false;
  forEachPolynomial(atom, [&](const Polynomial &polynomial) {
    result |= space.dependsOn(polynomial, variable);
  });
  return result;
}

bool TermBuilder::dependsOn(const Sum &sum, Variable variable) const {
  bool result = false;
  forEachPolynomial(sum, [&](const Polynomial &polynomial) {
    result |= space.dependsOn(polynomial, variable);
  });
  return result;
}

bool TermBuilder::dependsOnAny(const Atom &atom,
                               llvm::ArrayRef<Variable> variables) const {
  return llvm::any_of(
      variables, [&](Variable variable) { return dependsOn(atom, variable); });
}

//===----------------------------------------------------------------------===//
// Structural equality
//===----------------------------------------------------------------------===//

Atom soleAtom(const Sum &sum) {
  if (sum.terms.size() != 1)
    return nullptr;
  const Term &term = sum.terms.front();
  return term.coefficient == Rational(1, 1) && term.bound.empty() &&
                 term.domain.empty() && term.atoms.size() == 1
             ? term.atoms.front()
             : nullptr;
}

bool isApplication(const Atom &atom, ScalarFunction function) {
  return atom->kind == AtomNode::Kind::Apply && atom->function == function;
}

bool isTruth(const Atom &atom) {
  return atom->kind == AtomNode::Kind::Positive || atom->isTruth;
}

std::optional<Sum> insideAbsolute(const Atom &atom) {
  if (atom->kind != AtomNode::Kind::Maximum || atom->alternatives.size() != 2)
    return std::nullopt;
  for (const Alternative &alternative : atom->alternatives)
    if (!alternative.bound.empty() || !alternative.domain.empty())
      return std::nullopt;
  const Sum &value = atom->alternatives[0].value;
  if (!isSame(negated(atom->alternatives[1].value), value))
    return std::nullopt;
  return value;
}

bool isCommutative(const Atom &atom) {
  if (atom->kind != AtomNode::Kind::Apply || atom->arguments.size() != 2)
    return false;
  switch (atom->function) {
  case ScalarFunction::Add:
  case ScalarFunction::Multiply:
  case ScalarFunction::Equal:
  case ScalarFunction::Maximum:
  case ScalarFunction::Minimum:
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
    return true;
  default:
    return false;
  }
}

bool isSame(const Atom &lhs, const Atom &rhs) {
  if (lhs == rhs)
    return true;
  return lhs->kind == rhs->kind && lhs->input == rhs->input &&
         lhs->function == rhs->function && lhs->indices == rhs->indices &&
         llvm::equal(lhs->arguments, rhs->arguments,
                     [](const Sum &l, const Sum &r) { return isSame(l, r); }) &&
         llvm::equal(lhs->alternatives, rhs->alternatives,
                     [](const Alternative &l, const Alternative &r) {
                       return l.bound == r.bound && l.domain == r.domain &&
                              isSame(l.value, r.value);
                     });
}

bool isSame(const Sum &lhs, const Sum &rhs) {
  return llvm::equal(lhs.terms, rhs.terms, [](const Term &l, const Term &r) {
    return l.coefficient == r.coefficient && l.bound == r.bound &&
           l.domain == r.domain &&
           llvm::equal(l.atoms, r.atoms, [](const Atom &a, const Atom &b) {
             return isSame(a, b);
           });
  });
}

//===----------------------------------------------------------------------===//
// Walking
//===----------------------------------------------------------------------===//

void forEachPolynomial(const Atom &atom,
                       llvm::function_ref<void(const Polynomial &)> visit) {
  for (const Polynomial &index : atom->indices)
    visit(index);
  for (const Sum &argument : atom->arguments)
    forEachPolynomial(argument, visit);
  for (const Alternative &alternative : atom->alternatives) {
    for (const IndexCondition &condition : alternative.domain)
      visit(condition.expression);
    forEachPolynomial(alternative.value, visit);
  }
}

void forEachPolynomial(const Term &term,
                       llvm::function_ref<void(const Polynomial &)> visit) {
  for (const IndexCondition &condition : term.domain)
    visit(condition.expression);
  for (const Atom &atom : term.atoms)
    forEachPolynomial(atom, visit);
}

void forEachPolynomial(const Sum &sum,
                       llvm::function_ref<void(const Polynomial &)> visit) {
  for (const Term &term : sum.terms)
    forEachPolynomial(term, visit);
}

void collectBound(const Atom &atom, llvm::SmallSet<Variable, 16> &bound) {
  auto collect = [&](const Sum &sum) {
    for (const Term &term : sum.terms) {
      bound.insert(term.bound.begin(), term.bound.end());
      for (const Atom &inner : term.atoms)
        collectBound(inner, bound);
    }
  };
  for (const Sum &argument : atom->arguments)
    collect(argument);
  for (const Alternative &alternative : atom->alternatives) {
    bound.insert(alternative.bound.begin(), alternative.bound.end());
    collect(alternative.value);
  }
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static void print(llvm::raw_ostream &stream, const IndexSpace &space,
                  const Conditions &conditions) {
  stream << '[';
  llvm::interleave(
      conditions, stream,
      [&](const IndexCondition &condition) { space.print(stream, condition); },
      ", ");
  stream << ']';
}

static void print(llvm::raw_ostream &stream, const IndexSpace &space,
                  const VariableList &variables) {
  llvm::interleave(
      variables, stream,
      [&](Variable variable) { stream << space.name(variable); }, ", ");
}

static void print(llvm::raw_ostream &stream, const IndexSpace &space,
                  const Atom &atom) {
  auto printIndices = [&]() {
    llvm::interleave(
        atom->indices, stream,
        [&](const Polynomial &index) { space.print(stream, index); }, ", ");
  };
  auto printArguments = [&]() {
    llvm::interleave(
        atom->arguments, stream,
        [&](const Sum &argument) { print(stream, space, argument); }, ", ");
  };
  switch (atom->kind) {
  case AtomNode::Kind::Load:
    stream << "x" << atom->input << '[';
    printIndices();
    stream << ']';
    return;
  case AtomNode::Kind::Index:
    stream << '(';
    printIndices();
    stream << ')';
    return;
  case AtomNode::Kind::Apply:
    stream << name(atom->function) << '(';
    printArguments();
    stream << ')';
    return;
  case AtomNode::Kind::Inverse:
    stream << "inverse(";
    printArguments();
    stream << ')';
    return;
  case AtomNode::Kind::Positive:
    stream << "positive(";
    printArguments();
    stream << ')';
    return;
  case AtomNode::Kind::Product:
    stream << "product(";
    printArguments();
    stream << ')';
    return;
  case AtomNode::Kind::Factor:
    stream << "factor(";
    printArguments();
    stream << ')';
    return;
  case AtomNode::Kind::Maximum:
    stream << "max{";
    llvm::interleave(
        atom->alternatives, stream,
        [&](const Alternative &alternative) {
          if (!alternative.bound.empty() || !alternative.domain.empty()) {
            stream << "over(";
            print(stream, space, alternative.bound);
            stream << ") ";
            print(stream, space, alternative.domain);
            stream << ' ';
          }
          print(stream, space, alternative.value);
        },
        "; ");
    stream << '}';
    return;
  }
}

void print(llvm::raw_ostream &stream, const IndexSpace &space,
           const Term &term) {
  stream << term.coefficient.num;
  if (term.coefficient.den != 1)
    stream << '/' << term.coefficient.den;
  if (!term.bound.empty()) {
    stream << " sum(";
    print(stream, space, term.bound);
    stream << ')';
  }
  if (!term.domain.empty()) {
    stream << ' ';
    print(stream, space, term.domain);
  }
  for (const Atom &atom : term.atoms) {
    stream << " * ";
    print(stream, space, atom);
  }
}

void print(llvm::raw_ostream &stream, const IndexSpace &space, const Sum &sum) {
  if (sum.isZero())
    stream << '0';
  llvm::interleave(
      sum.terms, stream, [&](const Term &term) { print(stream, space, term); },
      " + ");
}

} // namespace verso::proof
