//===- UnboundedProver.cpp - Proofs for all sizes -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnboundedProver.h"
#include "Composer.h"
#include "EqualityProver.h"

using namespace mlir;

namespace verso::proof {

/// Index variables for all elements of a tensor and the facts about them.
struct ElementIndices {
  std::vector<Polynomial> indices;
  llvm::SmallVector<Variable> variables;
  Conditions facts;
};

static ElementIndices indicesOf(IndexSpace &space, const SymbolicTensor &type,
                                ArrayRef<Polynomial> symbols) {
  ElementIndices result;
  for (auto [dimension, size] : llvm::enumerate(type.sizes)) {
    Polynomial extent = space.fromAffine(size, {}, symbols);
    if (extent.isConstant(1)) {
      result.indices.emplace_back();
      continue;
    }
    Variable variable = space.newVariable("i" + std::to_string(dimension));
    Polynomial index = Polynomial::variable(variable);
    result.variables.push_back(variable);
    result.facts.push_back(nonNegative(index));
    result.facts.push_back(nonNegative(extent - index - 1));
    result.indices.push_back(std::move(index));
  }
  return result;
}

static bool mentionsExpandable(const Sum &sum) {
  return llvm::any_of(sum.terms, [](const Term &term) {
    return llvm::any_of(term.atoms, [](const Atom &atom) {
      return (atom->kind == AtomNode::Kind::Apply &&
              (atom->function == ScalarFunction::Sigmoid ||
               atom->function == ScalarFunction::Tanh)) ||
             llvm::any_of(atom->arguments, mentionsExpandable) ||
             llvm::any_of(atom->alternatives,
                          [](const Alternative &alternative) {
                            return mentionsExpandable(alternative.value);
                          });
    });
  });
}

/// An element as one side of the rule has it.
struct SideElement {
  Sum value;
  Requirements required; ///< to have that value

  SideElement(Composer &composer, unsigned output, const ElementIndices &at)
      : value(composer.output(output, at.indices)),
        required(composer.requirements()) {}
};

/// The prover's view of one output: its element on both sides.
class OutputPair {
public:
  OutputPair(IndexSpace &space, IndexSolver &solver, Budget &budget,
             ElementIndices element, SideElement lhs, SideElement rhs)
      : space(space), solver(solver), builder(space),
        normalizer(space, solver, budget), element(std::move(element)),
        lhs(std::move(lhs)), rhs(std::move(rhs)) {}

  const Sum &left() const { return lhs.value; }
  const Sum &right() const { return rhs.value; }
  const Requirements &leftRequirements() const { return lhs.required; }
  const Requirements &rightRequirements() const { return rhs.required; }
  const Conditions &facts() const { return element.facts; }
  const std::vector<Polynomial> &indices() const { return element.indices; }

  /// True if there is a function that can be expressed by exponentials.
  bool hasExpandable() const {
    return mentionsExpandable(lhs.value) || mentionsExpandable(rhs.value);
  }

  /// The facts where no term of the source, in normal form, is the largest of
  /// no numbers, so that the source has a value.
  Conditions factsWhereDefined(const Sum &source) const {
    Conditions facts = element.facts;
    // A term that is there under one more condition, each at most once.
    std::vector<bool> isDone(source.terms.size(), false);
    for (size_t i = 0; i < source.terms.size();) {
      const Term &term = source.terms[i];
      bool isEmpty = llvm::any_of(term.atoms, [](const Atom &atom) {
        return atom->kind == AtomNode::Kind::Maximum &&
               atom->alternatives.empty();
      });
      Conditions open;
      if (isEmpty && !isDone[i] && term.bound.empty())
        for (const IndexCondition &condition : term.domain)
          if (!solver.implies(facts, condition))
            open.push_back(condition);
      if (open.size() != 1 || open.front().isEquality) {
        ++i;
        continue;
      }
      llvm::append_range(facts, negation(open.front()));
      isDone[i] = true;
      i = 0;
    }
    return facts;
  }

  /// Simplifies one division of an index by a size. False if there is none.
  bool simplifyDivision() {
    llvm::SmallSet<Variable, 16> mentioned, free;
    for (const Sum *sum : {&lhs.value, &rhs.value})
      forEachPolynomial(*sum, [&](const Polynomial &polynomial) {
        space.collectVariables(polynomial, mentioned);
      });
    for (const Conditions *facts :
         {&std::as_const(element.facts), &solver.base()})
      for (const IndexCondition &fact : *facts)
        space.collectVariables(fact.expression, free);
    llvm::SmallVector<Variable> quotients;
    for (Variable variable : mentioned)
      if (space.isQuotient(variable) && varies(variable, free))
        quotients.push_back(variable);
    llvm::sort(quotients);
    for (Variable quotient : quotients)
      if (std::optional<Polynomial> value =
              normalizer.knownQuotient(quotient, element.facts)) {
        replace(quotient, *value);
        return true;
      }
    return llvm::any_of(quotients, [&](Variable quotient) {
      return llvm::any_of(element.variables, [&](Variable index) {
        return split(index, quotient);
      });
    });
  }

private:
  /// True if the quotient depends on an index, and on free variables only.
  bool varies(Variable quotient, const llvm::SmallSet<Variable, 16> &free) {
    llvm::SmallSet<Variable, 16> parts;
    space.collectVariables(space.numerator(quotient), parts);
    space.collectVariables(space.denominator(quotient), parts);
    return llvm::all_of(parts,
                        [&](Variable part) {
                          return free.contains(part) || space.isQuotient(part);
                        }) &&
           llvm::any_of(element.variables,
                        [&](Variable index) { return parts.contains(index); });
  }

  void replace(Variable variable, const Polynomial &value) {
    Substitution values;
    values.set(variable, value);
    for (SideElement *side : {&lhs, &rhs}) {
      side->value = builder.substitute(side->value, values);
      for (Requirement &requirement : side->required)
        replace(requirement, values);
    }
    element.facts = builder.substitute(element.facts, values);
    for (Polynomial &index : element.indices)
      index = space.substitute(index, values);
  }

  void replace(Requirement &requirement, const Substitution &values) {
    Alternative &where = requirement.where;
    where.value = builder.substitute(where.value, values);
    where.domain = builder.substitute(where.domain, values);
    for (Sum &selector : requirement.selectors)
      selector = builder.substitute(selector, values);
  }

  /// Makes the index a function of two new variables q and r such that the
  /// dividend of the quotient is d * q + r with 0 <= r < d.
  bool split(Variable index, Variable quotient) {
    const Polynomial denominator = space.denominator(quotient);
    std::optional<Polynomial::Linear> linear =
        space.numerator(quotient).linearIn(index);
    if (!linear ||
        !(linear->factor.isConstant(1) || linear->factor.isConstant(-1)) ||
        space.dependsOn(linear->rest, index) ||
        space.dependsOn(denominator, index) ||
        !solver.implies(element.facts, nonNegative(denominator - 1)))
      return false;
    std::string name = space.name(index).str();
    Polynomial q = Polynomial::variable(space.newVariable(name + "q"));
    Polynomial r = Polynomial::variable(space.newVariable(name + "r"));
    replace(index, (denominator * q + r - linear->rest) * linear->factor);
    Conditions range = {nonNegative(r), nonNegative(denominator - r - 1)};
    for (IndexCondition &fact : element.facts)
      normalizer.divideCondition(fact, denominator, range);
    llvm::append_range(element.facts, range);
    llvm::erase(element.variables, index);
    element.variables.push_back(*q.asVariable());
    element.variables.push_back(*r.asVariable());
    return true;
  }

  IndexSpace &space;
  IndexSolver &solver;
  TermBuilder builder;
  Normalizer normalizer;
  ElementIndices element;
  SideElement lhs, rhs;
};

template <typename List>
static std::string text(const IndexSpace &space, const List &list) {
  std::string result;
  llvm::raw_string_ostream stream(result);
  llvm::interleave(
      list, stream, [&](const auto &entry) { space.print(stream, entry); },
      ", ");
  return result;
}

/// The terms of a normal form, region by region: those with the same
/// conditions on variables that they do not bind are together.
static void explainSide(ProofLog &log, const IndexSpace &space,
                        llvm::StringRef label, const Sum &sum,
                        const Conditions &facts) {
  log.explain("  " + label + (sum.isZero() ? ": 0" : ":"));
  std::vector<std::pair<Conditions, std::vector<Term>>> regions;
  for (Term term : sum.terms) {
    Conditions region, inner;
    for (const IndexCondition &condition : term.domain)
      (space.dependsOnAny(condition.expression, term.bound) ? inner : region)
          .push_back(condition);
    llvm::sort(region);
    term.domain = inner;
    auto known = llvm::find_if(
        regions, [&](const auto &other) { return other.first == region; });
    if (known == regions.end())
      regions.push_back({region, {term}});
    else
      known->second.push_back(term);
  }
  for (const auto &[region, terms] : regions) {
    log.explain("    " +
                (region.empty() ? std::string("everywhere")
                                : "where " + text(space, region)) +
                ":");
    for (const Term &term : terms) {
      std::string line;
      llvm::raw_string_ostream stream(line);
      print(stream, space, term);
      log.explain("      " + line);
    }
  }
}

/// Whether the elements of output `number` are equal.
static bool proveOutput(EqualityProver &prover, const OutputPair &pair,
                        Arithmetic arithmetic, unsigned number,
                        const IndexSpace &space, ProofLog *log) {
  Conditions facts = pair.facts();
  Sum lhs = prover.normalForm(pair.left(), facts);
  if (arithmetic != Arithmetic::Free) {
    prover.assumeDefined(pair.leftRequirements(), facts);
    facts = pair.factsWhereDefined(lhs);
  }
  Sum rhs = prover.normalForm(pair.right(), facts);
  if (log) {
    log->explain("result " + Twine(number) + ", element [" +
                 text(space, pair.indices()) + "], for all of " +
                 text(space, facts));
    explainSide(*log, space, "source", lhs, facts);
    explainSide(*log, space, "target", rhs, facts);
    log->explain("  source - target");
  }
  return prover.proveEqual(lhs, rhs, facts);
}

/// One attempt to prove all outputs equal under the given laws.
static ProofResult prove(IndexSpace &space, IndexSolver &solver, Budget &budget,
                         const RuleSizes &sizes, const RegionDefinition &source,
                         const RegionDefinition &target, Arithmetic arithmetic,
                         unsigned solverSteps, ProofLog *log,
                         IntegerType type = {}) {
  ProofResult result;
  bool isReal = arithmetic == Arithmetic::Real;
  bool usesFiniteness = false;
  Composer sourceComposer(space, budget, source, sizes, arithmetic);
  Composer targetComposer(space, budget, target, sizes, arithmetic);
  for (auto [number, output] : llvm::enumerate(source.outputs())) {
    ElementIndices element =
        indicesOf(space, source.values()[output], sizes.symbols());
    OutputPair pair(space, solver, budget, element,
                    SideElement(sourceComposer, number, element),
                    SideElement(targetComposer, number, element));
    while (budget.spend() && pair.simplifyDivision())
      ;
    bool isEqual = false;
    // Sigmoids and hyperbolic tangents are functions of their own first.
    for (bool expand : {false, true}) {
      if (expand && (!isReal || !pair.hasExpandable()))
        break;
      EqualityProver prover(space, solver, budget, solverSteps, log);
      if (isReal)
        prover.useRealFunctions();
      if (type)
        prover.useIntegers(type);
      if (expand)
        prover.expandExponentials();
      isEqual = proveOutput(prover, pair, arithmetic, number, space, log);
      if (isEqual && isReal) {
        prover.noteCancellations(pair.left(), pair.facts());
        prover.noteCancellations(pair.right(), pair.facts());
      }
      if (budget.failed()) {
        result.reason = budget.reason();
        return result;
      }
      if (isEqual) {
        usesFiniteness |= prover.takeFiniteness();
        break;
      }
      if (!expand)
        result.reason = ("result " + Twine(number) +
                         ": no proof that this vanishes: " + prover.remainder())
                            .str();
    }
    if (!isEqual)
      return result;
    result.reason.clear();
  }
  bool assumesFinite = sourceComposer.multipliesZero() ||
                       targetComposer.multipliesZero() ||
                       sourceComposer.comparesValues() ||
                       targetComposer.comparesValues() || usesFiniteness;
  result.isProved = true;
  // Integers modulo 2^n are a commutative ring, and they are ordered.
  result.holdsForIntegers =
      arithmetic == Arithmetic::Free
          ? sourceComposer.usesOrderOnly() && targetComposer.usesOrderOnly()
          : sourceComposer.usesRingOnly() && targetComposer.usesRingOnly();
  result.floatingPoint = arithmetic == Arithmetic::Free
                             ? FloatingPointClass::Exact
                         : assumesFinite ? FloatingPointClass::AssumesFinite
                                         : FloatingPointClass::Reassociates;
  return result;
}

/// Why the target may be undefined for an element that the source defines;
/// empty if it is shown that it is not. What the source compares must have a
/// value, as the comparison has one in any case, unless both sides are the same
/// (`isExact`).
static std::string whereUndefined(IndexSpace &space, IndexSolver &solver,
                                  const RuleSizes &sizes,
                                  const RegionDefinition &source,
                                  const RegionDefinition &target,
                                  Arithmetic arithmetic, IntegerType type,
                                  bool isExact, const VerifyOptions &options) {
  Budget budget(options.proofSteps);
  Composer sourceComposer(space, budget, source, sizes, arithmetic);
  Composer targetComposer(space, budget, target, sizes, arithmetic);
  for (auto [number, output] : llvm::enumerate(source.outputs())) {
    ElementIndices element =
        indicesOf(space, source.values()[output], sizes.symbols());
    SideElement sourceElement(sourceComposer, number, element);
    SideElement targetElement(targetComposer, number, element);
    if (!isExact)
      llvm::copy_if(sourceElement.required,
                    std::back_inserter(targetElement.required),
                    [](const Requirement &requirement) {
                      return requirement.isCompared;
                    });
    if (targetElement.required.empty())
      continue;
    OutputPair pair(space, solver, budget, element, std::move(sourceElement),
                    std::move(targetElement));
    while (budget.spend() && pair.simplifyDivision())
      ;
    EqualityProver prover(space, solver, budget, options.solverSteps,
                          options.log);
    if (type)
      prover.useIntegers(type);
    else
      prover.useRealFunctions();
    prover.assumeDefined(pair.leftRequirements(), pair.facts());
    Conditions facts =
        pair.factsWhereDefined(prover.normalForm(pair.left(), pair.facts()));
    bool isDefined = prover.proveDefined(pair.rightRequirements(), facts);
    if (budget.failed())
      return "the target may be undefined: " + budget.reason();
    if (!isDefined)
      return ("result " + Twine(number) + ": no proof that " +
              prover.remainder())
          .str();
  }
  return {};
}

/// Withdraws a proof if the target may be undefined where the source is
/// defined.
static ProofResult ifDefined(ProofResult result, std::string whereUndefined) {
  if (whereUndefined.empty())
    return result;
  result.isProved = false;
  result.reason = std::move(whereUndefined);
  return result;
}

/// True if a floating-point unit rounds the value of the function.
static bool isRounded(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Add:
  case ScalarFunction::Subtract:
  case ScalarFunction::Multiply:
  case ScalarFunction::Divide:
  case ScalarFunction::Exp:
  case ScalarFunction::Sqrt:
  case ScalarFunction::Sigmoid:
  case ScalarFunction::Tanh:
  case ScalarFunction::Log:
  case ScalarFunction::Erf:
  case ScalarFunction::Sin:
  case ScalarFunction::Cos:
  case ScalarFunction::Power:
  case ScalarFunction::Remainder:
    return true;
  case ScalarFunction::Maximum:
  case ScalarFunction::Minimum:
  case ScalarFunction::Negate:
  case ScalarFunction::Relu:
  case ScalarFunction::Abs:
  case ScalarFunction::Sign:
  case ScalarFunction::Floor:
  case ScalarFunction::Ceil:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
  case ScalarFunction::Convert:
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
  case ScalarFunction::Wrap:
  case ScalarFunction::Equal:
  case ScalarFunction::Less:
  case ScalarFunction::LessOrEqual:
  case ScalarFunction::Where:
    return false;
  }
  llvm_unreachable("covered switch");
}

/// The number of rounded functions in an expression, but no more than two.
static unsigned countRounded(ScalarExpression expression) {
  unsigned count = expression->kind == ScalarNode::Kind::Apply &&
                   isRounded(expression->function);
  for (ScalarExpression operand : expression->operands)
    if (count < 2)
      count += countRounded(operand);
  return count;
}

/// True if some operator is defined by several rounded functions. An engine
/// may compute such a one (silu, softmax) in another way and round otherwise,
/// so that nothing bit-exact can be said about it.
static bool hasCompositeRounding(const RegionDefinition &region) {
  return llvm::any_of(region.applications(),
                      [](const RegionDefinition::Application &application) {
                        return llvm::any_of(application.definition.results(),
                                            [](const ResultDefinition &result) {
                                              return countRounded(
                                                         result.value) > 1;
                                            });
                      });
}

ProofResult proveForAllSizes(IndexSpace &space, IndexSolver &solver,
                             const RuleSizes &sizes,
                             const RegionDefinition &source,
                             const RegionDefinition &target,
                             const VerifyOptions &options) {
  Budget budget(options.proofSteps);
  ProofResult result =
      prove(space, solver, budget, sizes, source, target, Arithmetic::Real,
            options.solverSteps, options.log);
  if (!result.isProved)
    return result;
  // A proof that uses no law of arithmetic shows more.
  Budget freeBudget(options.proofSteps);
  ProofResult exact = prove(space, solver, freeBudget, sizes, source, target,
                            Arithmetic::Free, options.solverSteps, nullptr);
  exact.holdsForIntegers |= result.holdsForIntegers;
  exact.usesNoLaw = exact.isProved;
  if (hasCompositeRounding(source) || hasCompositeRounding(target))
    exact.floatingPoint = FloatingPointClass::Reassociates;
  if (exact.isProved && options.log)
    options.log->explain(
        Twine("the same holds with additions and products as unknown "
              "functions: ") +
        stringifyFloatingPointClass(exact.floatingPoint));
  if (exact.isProved)
    result = std::move(exact);
  std::string reason =
      whereUndefined(space, solver, sizes, source, target, Arithmetic::Real, {},
                     result.usesNoLaw, options);
  return ifDefined(std::move(result), std::move(reason));
}

ProofResult proveForIntegers(IndexSpace &space, IndexSolver &solver,
                             const RuleSizes &sizes,
                             const RegionDefinition &source,
                             const RegionDefinition &target, IntegerType type,
                             const VerifyOptions &options) {
  Budget budget(options.proofSteps);
  ProofResult result =
      prove(space, solver, budget, sizes, source, target, Arithmetic::Integer,
            bitVectorEffort * options.solverSteps, options.log, type);
  result.holdsForIntegers = result.isForIntegersOnly = true;
  result.floatingPoint = FloatingPointClass::Exact;
  if (!result.isProved)
    return result;
  std::string reason =
      whereUndefined(space, solver, sizes, source, target, Arithmetic::Integer,
                     type, /*isExact=*/false, options);
  return ifDefined(std::move(result), std::move(reason));
}

/// For each output whether it is proved equal to itself plus `offset`; nothing
/// if the budget is used up.
static std::optional<llvm::SmallVector<bool>>
equalsItself(IndexSpace &space, IndexSolver &solver, const RuleSizes &sizes,
             const RegionDefinition &region, const Rational &offset,
             const VerifyOptions &options) {
  Budget budget(options.proofSteps);
  // Two composers, so that both elements bind variables of their own.
  Composer first(space, budget, region, sizes, Arithmetic::Real);
  Composer second(space, budget, region, sizes, Arithmetic::Real);
  llvm::SmallVector<bool> result;
  for (auto [number, output] : llvm::enumerate(region.outputs())) {
    ElementIndices element =
        indicesOf(space, region.values()[output], sizes.symbols());
    SideElement lhs(first, number, element), rhs(second, number, element);
    rhs.value = std::move(rhs.value) + constantSum(offset);
    OutputPair pair(space, solver, budget, element, std::move(lhs),
                    std::move(rhs));
    while (budget.spend() && pair.simplifyDivision())
      ;
    EqualityProver prover(space, solver, budget, options.solverSteps);
    prover.useRealFunctions();
    prover.assumeDefined(pair.leftRequirements(), pair.facts());
    result.push_back(
        prover.proveEqual(pair.left(), pair.right(), pair.facts()));
  }
  if (budget.failed())
    return std::nullopt;
  return result;
}

LawCheck checkLaws(IndexSpace &space, IndexSolver &solver,
                   const RuleSizes &sizes, const RegionDefinition &source,
                   const RegionDefinition &target,
                   const VerifyOptions &options) {
  for (unsigned output : source.outputs())
    if (solver.isInfeasible(
            indicesOf(space, source.values()[output], sizes.symbols()).facts))
      return {"what is known of the sizes contradicts itself",
              /*isUnsound=*/true};
  for (auto [side, region] :
       {std::pair("source", &source), std::pair("target", &target)}) {
    std::optional<llvm::SmallVector<bool>> same =
        equalsItself(space, solver, sizes, *region, Rational(0, 1), options);
    if (!same || llvm::is_contained(*same, false))
      return {(Twine("the ") + side + " is not proved equal to itself").str(),
              /*isUnsound=*/false};
    std::optional<llvm::SmallVector<bool>> more =
        equalsItself(space, solver, sizes, *region, Rational(1, 1), options);
    if (more && llvm::is_contained(*more, true))
      return {
          (Twine("the ") + side + " is proved equal to itself plus one").str(),
          /*isUnsound=*/true};
  }
  return {};
}

} // namespace verso::proof
