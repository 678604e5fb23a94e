//===- NormalizeMaximum.cpp - Maxima and what is not negative -------------===//
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

/// True if the sum is the largest of no numbers.
static bool isMinusInfinity(const Sum &sum) {
  if (sum.terms.size() != 1)
    return false;
  const Term &term = sum.terms.front();
  return term.coefficient > Rational(0, 1) && term.bound.empty() &&
         term.domain.empty() && term.atoms.size() == 1 &&
         term.atoms.front()->kind == AtomNode::Kind::Maximum &&
         term.atoms.front()->alternatives.empty();
}

/// Adds the normal forms of an alternative to `result`. False if a condition
/// that does not depend on its variables must be decided first.
bool Normalizer::normalizeAlternative(
    Alternative alternative, const Conditions &facts,
    std::vector<Alternative> &result,
    std::optional<IndexCondition> &undecided) {
  if (depth >= maxDepth)
    budget.fail("a maximum is nested too deeply");
  if (!budget.spend())
    return true;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  // The domain of an alternative is simplified like that of a term, the value
  // being carried along as an argument.
  Term carrier;
  carrier.bound = alternative.bound;
  carrier.domain = alternative.domain;
  carrier.implied = alternative.implied;
  auto node = std::make_shared<AtomNode>();
  node->kind = AtomNode::Kind::Apply;
  node->arguments.push_back(alternative.value);
  carrier.atoms.push_back(std::move(node));
  if (!simplifyDomain(carrier, facts))
    return true;
  alternative.bound = carrier.bound;
  alternative.domain = carrier.domain;
  alternative.value = normalize(carrier.atoms.front()->arguments.front(),
                                facts + carrier.domain);
  if (isMinusInfinity(alternative.value))
    return true;
  projectVariables(alternative, facts);
  for (const IndexCondition &condition : alternative.domain)
    if (!space.dependsOnAny(condition.expression, alternative.bound)) {
      undecided = condition;
      return false;
    }
  if (std::optional<IndexCondition> condition =
          freeCondition(alternative.value)) {
    if (!space.dependsOnAny(condition->expression, alternative.bound)) {
      undecided = condition;
      return false;
    }
    llvm::SmallVector<IndexCondition, 3> cases = negation(*condition);
    cases.push_back(*condition);
    for (const IndexCondition &part : llvm::reverse(cases)) {
      Alternative restricted = alternative;
      restricted.domain.push_back(part);
      restricted.implied.push_back(part);
      if (!normalizeAlternative(std::move(restricted), facts, result,
                                undecided))
        return false;
    }
    return true;
  }
  result.push_back(std::move(alternative));
  return true;
}

/// The term of the sum that is just a maximum, if there is exactly one.
static const Term *soleMaximum(const Sum &sum) {
  const Term *result = nullptr;
  for (const Term &term : sum.terms) {
    bool hasMaximum = llvm::any_of(term.atoms, [](const Atom &atom) {
      return atom->kind == AtomNode::Kind::Maximum;
    });
    if (!hasMaximum)
      continue;
    if (result || term.atoms.size() != 1 || !term.bound.empty() ||
        !term.domain.empty() || term.coefficient != Rational(1, 1))
      return nullptr;
    result = &term;
  }
  return result;
}

/// Puts the alternatives of a maximum inside a maximum in its place:
/// max(a, b + max(c, d)) = max(a, b + c, b + d). False if there was none.
static bool flatten(std::vector<Alternative> &alternatives) {
  std::vector<Alternative> result;
  bool changed = false;
  for (Alternative &alternative : alternatives) {
    const Term *inner = soleMaximum(alternative.value);
    if (!inner) {
      result.push_back(std::move(alternative));
      continue;
    }
    changed = true;
    Sum others;
    for (const Term &term : alternative.value.terms)
      if (&term != inner)
        others.terms.push_back(term);
    for (const Alternative &part : inner->atoms.front()->alternatives) {
      Alternative joined = part;
      joined.bound.insert(joined.bound.begin(), alternative.bound.begin(),
                          alternative.bound.end());
      joined.domain = alternative.domain + joined.domain;
      joined.implied = alternative.implied + joined.implied;
      joined.value = std::move(joined.value) + others;
      result.push_back(std::move(joined));
    }
  }
  alternatives = std::move(result);
  return changed;
}

/// Leaves at most one alternative that is a number.
static void foldNumbers(std::vector<Alternative> &alternatives) {
  std::optional<Rational> largest;
  llvm::erase_if(alternatives, [&](const Alternative &alternative) {
    std::optional<Rational> value = alternative.value.constantValue();
    if (!value || !alternative.bound.empty() || !alternative.domain.empty())
      return false;
    if (!largest || *largest < *value)
      largest = *value;
    return true;
  });
  if (largest)
    alternatives.push_back({{}, {}, constantSum(*largest), {}});
}

/// True if the atom is known not to be negative.
bool Normalizer::isNonNegative(const Atom &atom, const Conditions &facts) {
  switch (atom->kind) {
  case AtomNode::Kind::Index:
    return solver.implies(facts, nonNegative(atom->indices.front()));
  case AtomNode::Kind::Apply:
    return atom->function == ScalarFunction::Exp ||
           atom->function == ScalarFunction::Sqrt ||
           atom->function == ScalarFunction::Sigmoid;
  case AtomNode::Kind::Inverse:
    return isNonNegative(atom->arguments.front(), facts);
  case AtomNode::Kind::Load:
    return isTruth(atom) || atom->integerBits > 0;
  case AtomNode::Kind::Positive:
    return true;
  case AtomNode::Kind::Product:
  case AtomNode::Kind::Factor:
    return false;
  case AtomNode::Kind::Maximum: // At least one of its alternatives.
    return llvm::any_of(atom->alternatives, [](const Alternative &part) {
      std::optional<Rational> value = part.value.constantValue();
      return part.bound.empty() && part.domain.empty() && value &&
             *value >= Rational(0, 1);
    });
  }
  llvm_unreachable("covered switch");
}

/// True if every term is known not to be negative: its atoms are not, or occur
/// an even number of times.
bool Normalizer::isNonNegative(const Sum &sum, const Conditions &facts) {
  return llvm::all_of(sum.terms, [&](const Term &term) {
    return term.coefficient > Rational(0, 1) &&
           llvm::all_of(term.atoms, [&](const Atom &atom) {
             return llvm::count_if(term.atoms,
                                   [&](const Atom &other) {
                                     return isSame(atom, other);
                                   }) %
                            2 ==
                        0 ||
                    isNonNegative(atom, facts + term.domain);
           });
  });
}

/// Removes from all alternatives a factor c that they have in common and that
/// is not negative: max(c a, c b, 0) = c max(a, b, 0). Null if there is none. A
/// maximum that may be one of no numbers keeps a factor that may be zero.
Atom Normalizer::takeCommonFactor(std::vector<Alternative> &alternatives,
                                  const Conditions &facts) {
  const Term *first = nullptr;
  bool isEverywhere = true;
  for (const Alternative &alternative : alternatives) {
    isEverywhere &= alternative.bound.empty() && alternative.domain.empty();
    if (!first && !alternative.value.isZero())
      first = &alternative.value.terms.front();
  }
  if (!first)
    return nullptr;
  for (const Atom &factor : std::vector<Atom>(first->atoms)) {
    auto isFactor = [&](const Atom &atom) { return isSame(atom, factor); };
    bool isCommon =
        (isEverywhere ? isNonNegative(factor, facts)
                      : isPositive(factor, facts)) &&
        llvm::all_of(alternatives, [&](const Alternative &alternative) {
          return !builder.dependsOnAny(factor, alternative.bound) &&
                 llvm::all_of(alternative.value.terms, [&](const Term &term) {
                   return !builder.dependsOnAny(factor, term.bound) &&
                          llvm::any_of(term.atoms, isFactor);
                 });
        });
    if (!isCommon)
      continue;
    for (Alternative &alternative : alternatives)
      for (Term &term : alternative.value.terms)
        term.atoms.erase(llvm::find_if(term.atoms, isFactor));
    return factor;
  }
  return nullptr;
}

/// True if the maximum is known to be one of some numbers.
bool Normalizer::hasValue(const std::vector<Alternative> &alternatives,
                          const Conditions &facts) {
  return llvm::any_of(alternatives, [&](const Alternative &alternative) {
    return isNonEmpty(alternative.bound, alternative.domain, facts);
  });
}

/// The maximum of values of one increasing function is the function of the
/// maximum: max(f(a), f(b)) = f(max(a, b)), and max(-f(a), -f(b)) =
/// -f(min(a, b)).
std::optional<Sum>
Normalizer::takeIncreasing(const std::vector<Alternative> &alternatives,
                           const Conditions &facts) {
  if (!laws.areReal)
    return std::nullopt;
  std::optional<ScalarFunction> function;
  Rational factor;
  for (const Alternative &alternative : alternatives) {
    if (alternative.value.constantValue())
      continue;
    if (alternative.value.terms.size() != 1)
      return std::nullopt;
    const Term &term = alternative.value.terms.front();
    if (!term.bound.empty() || !term.domain.empty() || term.atoms.size() != 1 ||
        term.atoms.front()->kind != AtomNode::Kind::Apply ||
        !isIncreasing(term.atoms.front()->function) ||
        (function && (*function != term.atoms.front()->function ||
                      factor != term.coefficient)))
      return std::nullopt;
    function = term.atoms.front()->function;
    factor = term.coefficient;
  }
  if (!function || !hasValue(alternatives, facts))
    return std::nullopt;
  Rational sign(factor > Rational(0, 1) ? 1 : -1, 1);
  AtomNode inner;
  inner.kind = AtomNode::Kind::Maximum;
  for (Alternative alternative : alternatives) {
    if (std::optional<Rational> number = alternative.value.constantValue()) {
      // A number may be the function of zero, of one or of itself.
      Rational value = *number / factor;
      Rational candidates[] = {Rational(0, 1), Rational(1, 1), value};
      const Rational *argument =
          llvm::find_if(candidates, [&](const Rational &candidate) {
            return valueAt(*function, candidate) == value;
          });
      if (argument == std::end(candidates))
        return std::nullopt;
      alternative.value = scaled(constantSum(*argument), sign);
    } else {
      const Atom applied = alternative.value.terms.front().atoms.front();
      alternative.value = scaled(applied->arguments.front(), sign);
    }
    inner.alternatives.push_back(std::move(alternative));
  }
  sawFactoring = true;
  AtomNode outer;
  outer.kind = AtomNode::Kind::Apply;
  outer.function = *function;
  outer.arguments.push_back(scaled(atomSum(std::move(inner)), sign));
  return scaled(atomSum(std::move(outer)), factor);
}

/// The maximum over k of min(a(k), b) is min(max over k of a(k), b).
std::optional<Sum> Normalizer::exchangeMinimum(const Alternative &alternative,
                                               const Conditions &facts) {
  if (!laws.areReal || alternative.value.terms.size() != 1)
    return std::nullopt;
  const Term &term = alternative.value.terms.front();
  if (!term.bound.empty() || !term.domain.empty() || term.atoms.size() != 1 ||
      term.coefficient > Rational(0, 1) ||
      term.atoms.front()->kind != AtomNode::Kind::Maximum)
    return std::nullopt;
  AtomNode outer;
  outer.kind = AtomNode::Kind::Maximum;
  Alternative varying = alternative;
  unsigned numVarying = 0;
  Rational minus(-1, 1);
  for (const Alternative &part : term.atoms.front()->alternatives) {
    if (!part.bound.empty() || !part.domain.empty())
      return std::nullopt;
    bool varies = llvm::any_of(alternative.bound, [&](Variable variable) {
      return builder.dependsOn(part.value, variable);
    });
    if (varies && ++numVarying == 1)
      varying.value = scaled(part.value, minus);
    else
      outer.alternatives.push_back(part);
  }
  if (numVarying != 1 || outer.alternatives.empty() ||
      !hasValue({alternative}, facts))
    return std::nullopt;
  sawFactoring = true;
  AtomNode inner;
  inner.kind = AtomNode::Kind::Maximum;
  inner.alternatives.push_back(std::move(varying));
  outer.alternatives.push_back(
      {{}, {}, scaled(atomSum(std::move(inner)), minus), {}});
  return scaled(atomSum(std::move(outer)), term.coefficient);
}

/// Of a maximum of two values that are there everywhere, one of them zero, the
/// other one.
static const Sum *largerThanZero(const Term &term) {
  if (!term.bound.empty() || !term.domain.empty() || term.atoms.size() != 1 ||
      term.atoms.front()->kind != AtomNode::Kind::Maximum ||
      term.atoms.front()->alternatives.size() != 2)
    return nullptr;
  const std::vector<Alternative> &parts = term.atoms.front()->alternatives;
  for (const Alternative &part : parts)
    if (!part.bound.empty() || !part.domain.empty())
      return nullptr;
  if (parts[0].value.isZero() == parts[1].value.isZero())
    return nullptr;
  return &parts[parts[0].value.isZero() ? 1 : 0].value;
}

/// The maximum of b max(a, 0) - c max(-a, 0), which rises with a where b and c
/// are positive, is that of the maximum of a.
std::optional<Sum> Normalizer::takeBent(const Alternative &alternative,
                                        const Conditions &facts) {
  const std::vector<Term> &terms = alternative.value.terms;
  Rational zero(0, 1), minus(-1, 1);
  if (!laws.areReal || terms.size() != 2)
    return std::nullopt;
  bool isFirst = terms[0].coefficient > zero;
  const Term &rising = terms[isFirst ? 0 : 1], &other = terms[isFirst ? 1 : 0];
  const Sum *value = largerThanZero(rising), *opposite = largerThanZero(other);
  if (!value || !opposite || !(rising.coefficient > zero) ||
      !(other.coefficient < zero) ||
      !isSame(*value, scaled(*opposite, minus)) ||
      !hasValue({alternative}, facts))
    return std::nullopt;
  sawFactoring = true;
  AtomNode node;
  node.kind = AtomNode::Kind::Maximum;
  node.alternatives.push_back(alternative);
  node.alternatives.front().value = *value;
  Sum largest = atomSum(std::move(node));
  return scaled(builder.maximum(largest, {}), rising.coefficient) +
         scaled(builder.maximum(scaled(largest, minus), {}), other.coefficient);
}

/// A product of absolute values in place of that of a product over indices.
static std::optional<Sum> absoluteProduct(TermBuilder &builder,
                                          const Atom &product) {
  Sum counts = product->arguments.front();
  for (Term &term : counts.terms)
    for (Atom &atom : term.atoms) {
      if (atom->kind != AtomNode::Kind::Factor)
        return std::nullopt;
      auto factor = std::make_shared<AtomNode>(*atom);
      Sum &value = factor->arguments.front();
      value = builder.maximum(value, negated(value));
      atom = std::move(factor);
    }
  return productOf(std::move(counts));
}

/// |a / b| is |a| / |b|, and likewise for a product over indices: takes such a
/// factor out of max(a / b, -a / b), and returns its absolute value.
std::optional<Sum>
Normalizer::takeAbsolute(std::vector<Alternative> &alternatives) {
  if (!laws.areReal || alternatives.size() != 2)
    return std::nullopt;
  for (const Alternative &alternative : alternatives)
    if (!alternative.bound.empty() || !alternative.domain.empty() ||
        alternative.value.terms.size() != 1 ||
        !alternative.value.terms.front().bound.empty() ||
        !alternative.value.terms.front().domain.empty())
      return std::nullopt;
  Term &term = alternatives[0].value.terms.front();
  if (!isSame(negated(alternatives[1].value), alternatives[0].value))
    return std::nullopt;
  for (auto atom = term.atoms.begin(); atom != term.atoms.end(); ++atom) {
    std::optional<Sum> absolute;
    if ((*atom)->kind == AtomNode::Kind::Inverse) {
      const Sum &divisor = (*atom)->arguments.front();
      absolute = inverseOf(builder.maximum(divisor, negated(divisor)));
    } else if ((*atom)->kind == AtomNode::Kind::Product) {
      absolute = absoluteProduct(builder, *atom);
    }
    if (!absolute)
      continue;
    term.atoms.erase(atom);
    alternatives[1].value = negated(alternatives[0].value);
    return absolute;
  }
  return std::nullopt;
}

Normalizer::AtomResult
Normalizer::simplifyMaximum(std::vector<Alternative> alternatives,
                            const Conditions &facts) {
  AtomNode node;
  node.kind = AtomNode::Kind::Maximum;
  if (flatten(alternatives)) {
    node.alternatives = std::move(alternatives);
    return {nullptr, atomSum(std::move(node)), {}};
  }
  foldNumbers(alternatives);
  // max(a, c) = a where a is not negative and c not positive.
  if (alternatives.size() > 1 &&
      llvm::any_of(alternatives, [&](const Alternative &alternative) {
        return alternative.bound.empty() && alternative.domain.empty() &&
               !alternative.value.constantValue() &&
               isNonNegative(alternative.value, facts);
      }))
    llvm::erase_if(alternatives, [](const Alternative &alternative) {
      std::optional<Rational> value = alternative.value.constantValue();
      return value && *value <= Rational(0, 1);
    });
  if (std::optional<Sum> outer = takeIncreasing(alternatives, facts))
    return {nullptr, std::move(outer), {}};
  if (Atom factor = takeCommonFactor(alternatives, facts)) {
    sawFactoring = true;
    node.alternatives = std::move(alternatives);
    Sum result = atomSum(std::move(node));
    result.terms.front().atoms.push_back(factor);
    return {nullptr, std::move(result), {}};
  }
  if (std::optional<Sum> factor = takeAbsolute(alternatives)) {
    sawFactoring = true;
    node.alternatives = std::move(alternatives);
    return {nullptr, builder.multiply(atomSum(std::move(node)), *factor), {}};
  }
  Rational scale = contentOf(alternatives);
  Sum outside;
  if (alternatives.size() == 1) {
    // What does not depend on the variables is added outside, if it is finite.
    Alternative &only = alternatives.front();
    Sum inside;
    for (const Term &term : only.value.terms) {
      Sum part;
      part.terms.push_back(term);
      bool varies = llvm::any_of(only.bound, [&](Variable variable) {
        return builder.dependsOn(part, variable);
      });
      (varies || isInfinite(term) ? inside : outside).terms.push_back(term);
    }
    if (only.bound.empty() && only.domain.empty())
      return {nullptr, std::move(only.value), {}};
    only.value = std::move(inside);
    if (std::optional<Sum> minimum = exchangeMinimum(only, facts))
      return {nullptr, *minimum + outside, {}};
    if (std::optional<Sum> bent = takeBent(only, facts))
      return {nullptr, *bent + outside, {}};
  }
  node.alternatives = std::move(alternatives);
  for (Alternative &alternative : node.alternatives)
    alternative.value =
        scaled(std::move(alternative.value), Rational(1, 1) / scale);
  if (outside.isZero() && scale == Rational(1, 1))
    return {std::make_shared<const AtomNode>(std::move(node)), {}, {}};
  return {nullptr, scaled(atomSum(std::move(node)), scale) + outside, {}};
}

Normalizer::AtomResult Normalizer::normalizeMaximum(const Atom &atom,
                                                    const Conditions &facts) {
  std::vector<Alternative> alternatives;
  for (const Alternative &alternative : atom->alternatives) {
    std::optional<IndexCondition> undecided;
    if (!normalizeAlternative(alternative, facts, alternatives, undecided))
      return {nullptr, {}, undecided};
  }
  return simplifyMaximum(std::move(alternatives), facts);
}

} // namespace verso::proof
