//===- Verify.cpp - Proves or refutes a rule ------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/Verify.h"
#include "BoundedProver.h"
#include "CanonicalText.h"
#include "ConditionSearch.h"
#include "IntegerProver.h"
#include "IntegerUse.h"
#include "Refuter.h"
#include "UnboundedProver.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace mlir;
using namespace verso::proof;

namespace verso {

namespace {

/// Verifies one rule, step by step. Each step returns true once it has decided
/// the verdict.
class RuleVerifier {
public:
  RuleVerifier(RuleOp rule, const VerifyOptions &options)
      : rule(rule), options(options),
        solver(space, context, options.solverSteps, options.solverQueries),
        boundedProver(context, options) {
    solver.setLog(options.log);
  }

  /// If `targetError` is not empty, the target cannot be built, and this is
  /// why.
  Verdict run(StringRef targetError = "") {
    decide(targetError);
    verdict.solverQueries = solver.numQueries();
    return std::move(verdict);
  }

private:
  bool conclude(Outcome outcome, const Twine &reason) {
    verdict.outcome = outcome;
    verdict.reason = reason.str();
    return true;
  }

  void decide(StringRef targetError) {
    verdict.conditions = rule.getConditionList();
    SmallVector<SymbolicTensor> inputs = rule.getInputTypes();
    llvm::Expected<RegionDefinition> sourceRegion =
        RegionDefinition::create(rule.getSource(), inputs);
    if (!sourceRegion) {
      conclude(Outcome::Error, "the source is not well formed: " +
                                   llvm::toString(sourceRegion.takeError()));
      return;
    }
    RuleSizes ruleSizes(space, solver, rule, *sourceRegion);
    source = &*sourceRegion;
    sizes = &ruleSizes;
    llvm::Expected<RegionDefinition> targetRegion =
        targetError.empty() ? RegionDefinition::create(rule.getTarget(), inputs)
                            : llvm::createStringError(targetError);
    if (sizes->isContradictory()) {
      llvm::consumeError(targetRegion.takeError());
      conclude(Outcome::Vacuous, "no sizes satisfy the rule's conditions and "
                                 "the constraints of its source");
      return;
    }
    if (!targetRegion) {
      refuteBySizes("the target is not well formed: " +
                        llvm::toString(targetRegion.takeError()),
                    nullptr, Outcome::Unknown);
      return;
    }
    target = &*targetRegion;
    if (std::string mismatch = resultMismatch(*source, *target);
        !mismatch.empty()) {
      refuteBySizes(mismatch, nullptr, Outcome::Unknown);
      return;
    }
    if (canonicalText(rule.getSource()) == canonicalText(rule.getTarget())) {
      conclude(Outcome::Vacuous, "both sides are the same program");
      return;
    }
    checkObligations() || checkWitness() || examine();
  }

  /// Refutes the rule by sizes that satisfy the assumptions but not
  /// `requirement`; by any sizes if it is null, as then none satisfies what the
  /// target needs. Otherwise the verdict is `otherwise`.
  bool refuteBySizes(const std::string &message, const Condition *requirement,
                     Outcome otherwise) {
    SmallVector<SmallVector<Condition, 1>, 2> violations;
    if (requirement) {
      AffineExpr expression = requirement->expression;
      violations.push_back({{simplify(-expression - 1), false}});
      if (requirement->isEquality)
        violations.push_back({{simplify(expression - 1), false}});
    } else {
      violations.emplace_back();
    }
    for (ArrayRef<Condition> violation : violations) {
      Instances instances(space, solver, *sizes, options.seed);
      std::optional<SymbolValues> symbols = instances.next(3, violation);
      if (!symbols)
        continue;
      Counterexample found;
      found.symbols = *symbols;
      found.violated = message;
      if (requirement && verso::holds(*requirement, found.symbols))
        continue;
      found.symbols =
          Shrinker(*source, target, instances, options)
              .smallest(found.symbols, [&](const SymbolValues &smaller) {
                return !requirement || !verso::holds(*requirement, smaller);
              });
      verdict.counterexample = std::move(found);
      return conclude(Outcome::Refuted, message);
    }
    return conclude(otherwise, "no sizes were found that satisfy the source "
                               "and violate what the target needs: " +
                                   message);
  }

  bool replays(const Counterexample &found) const {
    return proof::replays(*source, *target, *sizes, found,
                          options.instanceWork);
  }

  /// Checks or infers what the target needs of the sizes.
  bool checkObligations() {
    std::vector<Obligation> needed = obligations(*source, *target);
    // Equations, once they hold, imply most of the rest.
    if (options.inferConditions) {
      std::vector<Obligation> ordered;
      for (bool isEquality : {true, false})
        llvm::copy_if(needed, std::back_inserter(ordered),
                      [&](const Obligation &obligation) {
                        return obligation.condition.isEquality == isEquality;
                      });
      needed = std::move(ordered);
    }
    for (const Obligation &obligation : needed) {
      const Condition &condition = obligation.condition;
      if (sizes->implies(condition))
        continue;
      if (!options.inferConditions) {
        if (refuteBySizes(obligation.message, &condition, Outcome::Unknown);
            verdict.outcome == Outcome::Refuted || sizes->excludes(condition))
          return true;
        // There is no proof then, but values may tell at other sizes.
        sizes->assume(condition);
        unproved = verdict.reason;
        continue;
      }
      if (sizes->excludes(condition))
        return refuteBySizes(obligation.message, &condition, Outcome::Vacuous);
      infer(condition);
      inferred.push_back(obligation);
    }
    return false;
  }

  void infer(const Condition &condition) {
    sizes->assume(condition);
    verdict.conditions.push_back(condition);
  }

  /// The rule must apply to some tensors that all have elements.
  bool checkWitness() {
    SmallVector<Condition> nonEmpty, nonEmptyResults;
    auto require = [](const SymbolicTensor &value,
                      SmallVector<Condition> &list) {
      for (AffineExpr size : value.sizes) {
        Condition condition =
            atLeast(size, getAffineConstantExpr(1, size.getContext()));
        if (!condition.constantTruth().value_or(false) &&
            !llvm::is_contained(list, condition))
          list.push_back(condition);
      }
    };
    for (const RegionDefinition *region : {source, target})
      for (const SymbolicTensor &value : region->values())
        require(value, nonEmpty);
    for (unsigned output : source->outputs())
      require(source->values()[output], nonEmptyResults);
    Instances instances(space, solver, *sizes, options.seed);
    auto hasWitness = [&](ArrayRef<Condition> conditions) {
      std::optional<SymbolValues> values = instances.witness(conditions);
      if (values && options.log)
        explainSizes(*values);
      return values.has_value();
    };
    if (hasWitness(nonEmpty))
      return false;
    bool isExcluded = sizes->excludes(nonEmpty);
    // A rule may be about a tensor that is empty, if its results are not.
    if (isExcluded && inferred.empty()) {
      llvm::erase_if(nonEmpty, [&](const Condition &condition) {
        return sizes->excludes(condition);
      });
      nonEmpty.append(nonEmptyResults);
      if (hasWitness(nonEmpty))
        return false;
    }
    if (!isExcluded)
      return conclude(Outcome::Unknown, "no tensors with elements were found "
                                        "that the rule applies to");
    if (!unproved.empty())
      return conclude(Outcome::Unknown, unproved);
    if (inferred.empty())
      return conclude(Outcome::Vacuous, "the rule applies to no tensors with "
                                        "elements");
    // What the target needs leaves nothing: sizes without it refute the rule.
    verdict.conditions = rule.getConditionList();
    RuleSizes stated(space, solver, rule, *source);
    sizes = &stated;
    refuteBySizes(inferred.front().message, &inferred.front().condition,
                  Outcome::Vacuous);
    sizes = nullptr;
    return true;
  }

  void explainSizes(ArrayRef<int64_t> witness) const {
    std::string text;
    llvm::raw_string_ostream stream(text);
    for (auto [number, value] : llvm::enumerate(witness))
      stream << (number == 0 ? "" : ", ")
             << cast<StringAttr>(rule.getSymbols()[number]).getValue() << " = "
             << value;
    options.log->explain("witness: " + text);
    for (auto [number, value] : llvm::enumerate(sizes->symbols())) {
      std::string solved;
      llvm::raw_string_ostream solution(solved);
      space.print(solution, value);
      StringRef symbol = cast<StringAttr>(rule.getSymbols()[number]).getValue();
      if (solved != symbol)
        options.log->explain("solved: " + symbol + " = " + solved);
    }
  }

  /// Looks for a counterexample at `count` shapes. One with an input without
  /// elements only shows, if conditions may be inferred, that the input must
  /// have some.
  bool refute(unsigned count) {
    const SmallVector<Condition> conditions = verdict.conditions;
    while (true) {
      Instances instances(space, solver, *sizes, options.seed + count);
      Refuter refuter(*source, *target, instances, options);
      std::optional<Counterexample> found = refuter.search(count);
      if (!found && count > 0)
        found = refuter.searchEmpty();
      // If all others are too large, at the smallest shape.
      if (!found && agreements + refuter.numAgreements() == 0)
        if (std::optional<SymbolValues> symbols = smallestInstance(instances))
          found = refuter.searchAt(*symbols);
      if (!found) {
        agreements += refuter.numAgreements();
        return false;
      }
      if (options.inferConditions && inferNonEmpty(found->symbols))
        continue;
      if (!replays(*found))
        return conclude(Outcome::Error, "a counterexample does not replay");
      verdict.conditions = conditions;
      verdict.counterexample = std::move(found);
      return conclude(Outcome::Refuted,
                      "both sides differ on a counterexample");
    }
  }

  /// Requires all input sizes that are zero for these symbols to be at least
  /// one, but those that must be zero. False if there are none.
  bool inferNonEmpty(ArrayRef<int64_t> symbols) {
    SmallVector<Condition> needed;
    for (const SymbolicTensor &input :
         source->values().take_front(source->numInputs()))
      for (AffineExpr size : input.sizes) {
        Condition condition =
            atLeast(size, getAffineConstantExpr(1, size.getContext()));
        if (!condition.constantTruth() && !verso::holds(condition, symbols) &&
            !llvm::is_contained(needed, condition) &&
            !sizes->excludes(condition))
          needed.push_back(condition);
      }
    if (needed.empty() || sizes->excludes(needed))
      return false;
    for (const Condition &condition : needed)
      infer(condition);
    return true;
  }

  bool examine() {
    while (true) {
      size_t conditionsBefore = verdict.conditions.size();
      if (refute(options.randomInstances))
        return true;
      ProofResult proof =
          proveForAllSizes(space, solver, *sizes, *source, *target, options);
      if (proof.isProved && confirm(proof))
        return true;
      if (proof.isProved && verdict.conditions.size() > conditionsBefore)
        continue;
      if (decideForIntegers())
        return true;
      if (differsAtSizes(/*isProved=*/false) || refute(options.searchInstances))
        return true;
      // The search may have found conditions under which to try again.
      if (verdict.conditions.size() == conditionsBefore)
        return conclude(Outcome::Unknown, proof.reason);
    }
  }

  /// A proof counts if the other route and runs on data agree with it. Leaves
  /// the verdict open if that brought up a condition.
  bool confirm(const ProofResult &proof) {
    verdict.floatingPoint = proof.floatingPoint;
    LawCheck laws = checkLaws(space, solver, *sizes, *source, *target, options);
    if (!laws.failure.empty())
      return conclude(laws.isUnsound ? Outcome::Error : Outcome::Unknown,
                      "proved, but " + laws.failure);
    size_t conditionsBefore = verdict.conditions.size();
    if (differsAtSizes(/*isProved=*/true))
      return true;
    if (!unproved.empty())
      return conclude(Outcome::Unknown, unproved);
    if (verdict.conditions.size() > conditionsBefore)
      return false;
    if (options.boundedInstances > 0 && verdict.boundedInstances == 0)
      return conclude(Outcome::Unknown,
                      "proved, but the bounded prover confirms it nowhere");
    bool mayHoldForIntegers = proof.holdsForIntegers && haveOneElementType();
    bool computes = computesIntegers(*source) || computesIntegers(*target);
    bool needsIntegers =
        computes && (!proof.usesNoLaw || reversesOrderOfIntegers(*source) ||
                     reversesOrderOfIntegers(*target));
    auto isReal = [&] {
      return decideForIntegers() ||
             conclude(Outcome::Unknown, "proved over the reals, but the rule "
                                        "computes with integers");
    };
    if (needsIntegers && !mayHoldForIntegers)
      return isReal();
    if (options.randomInstances > 0 && agreements == 0)
      return conclude(Outcome::Unknown,
                      "proved, but not run: no shape small enough was found "
                      "at which the source is finite");
    if (mayHoldForIntegers) {
      switch (confirmForIntegers()) {
      case BoundedAnswer::Equal:
        verdict.holdsForIntegers = true;
        break;
      case BoundedAnswer::Unknown:
        if (needsIntegers)
          return isReal();
        break;
      case BoundedAnswer::Differs:
        return conclude(Outcome::Error, "proved for integers modulo 2^n, but "
                                        "there is a counterexample");
      }
    }
    return conclude(Outcome::Proved, "for all sizes; agrees at " +
                                         Twine(verdict.boundedInstances) +
                                         " shapes for all values and at " +
                                         Twine(agreements) + " on random data");
  }

  /// Proves a rule about integers for these alone. False if it is no such rule,
  /// or not proved.
  bool decideForIntegers() {
    IntegerType type = integerTypeOf(*source, *target);
    if (!type || !unproved.empty())
      return false;
    ProofResult proof = proveForIntegers(space, solver, *sizes, *source,
                                         *target, type, options);
    if (!proof.isProved)
      return false;
    switch (confirmForIntegers()) {
    case BoundedAnswer::Equal:
      break;
    case BoundedAnswer::Unknown:
      return false;
    case BoundedAnswer::Differs:
      return conclude(Outcome::Error, "proved for integers, but there is a "
                                      "counterexample");
    }
    verdict.floatingPoint = proof.floatingPoint;
    verdict.holdsForIntegers = true;
    verdict.holdsForReals = false;
    verdict.boundedInstances = integerInstances;
    return conclude(Outcome::Proved,
                    "for all sizes, for integers of this type; agrees at " +
                        Twine(integerInstances) +
                        " shapes for all values and at " + Twine(agreements) +
                        " on random data");
  }

  /// True if no value of the rule has another element type than the others: a
  /// conversion between integers is not the identity.
  bool haveOneElementType() const {
    Type type = source->values().front().elementType;
    return llvm::all_of(
        std::initializer_list<const RegionDefinition *>{source, target},
        [&](const RegionDefinition *region) {
          return llvm::all_of(region->values(),
                              [&](const SymbolicTensor &value) {
                                return value.elementType == type;
                              });
        });
  }

  /// The second opinion on integers: equal at one concrete shape at least.
  BoundedAnswer confirmForIntegers() {
    Instances instances(space, solver, *sizes, options.seed + 2);
    unsigned confirmed = 0;
    for (unsigned attempt = 0;
         attempt < 4 * options.boundedInstances && confirmed < 2; ++attempt) {
      std::optional<SymbolValues> symbols = instances.next(2);
      if (!symbols)
        symbols = smallestInstance(instances);
      if (!symbols)
        break;
      switch (proveForIntegersAtSizes(context, *source, *target, *symbols,
                                      options)) {
      case BoundedAnswer::Equal:
        ++confirmed;
        break;
      case BoundedAnswer::Unknown:
        break;
      case BoundedAnswer::Differs:
        return BoundedAnswer::Differs;
      }
    }
    integerInstances = confirmed;
    return confirmed > 0 ? BoundedAnswer::Equal : BoundedAnswer::Unknown;
  }

  /// The symbol values of the smallest sum for which no input is empty.
  std::optional<SymbolValues> smallestInstance(Instances &instances) const {
    std::optional<SymbolValues> start = instances.next(2);
    if (!start)
      start = instances.witness({});
    if (!start)
      return std::nullopt;
    return Shrinker(*source, target, instances, options)
        .smallest(*start, [](const SymbolValues &) { return true; });
  }

  /// Asks the bounded prover. True if it found a difference. A condition may be
  /// inferred.
  bool differsAtSizes(bool isProved) {
    Instances instances(space, solver, *sizes, options.seed + 1);
    unsigned attempts = 4 * options.boundedInstances;
    verdict.boundedInstances = 0;
    bool tookSmallest = false;
    while (verdict.boundedInstances < options.boundedInstances) {
      std::optional<SymbolValues> symbols;
      if (attempts > 0) {
        --attempts;
        symbols = instances.next(2);
      }
      // At the latest where all others are too large, the smallest.
      if (!symbols) {
        if (std::exchange(tookSmallest, true) || verdict.boundedInstances > 0)
          break;
        symbols = smallestInstance(instances);
        if (!symbols)
          break;
      }
      std::optional<TensorElements> inputs;
      BoundedAnswer answer =
          boundedProver.compare(*source, *target, *symbols, inputs);
      if (answer != BoundedAnswer::Differs && inputs) {
        size_t conditionsBefore = verdict.conditions.size();
        if (refuteOn(instances, *symbols, *inputs))
          return true;
        if (verdict.conditions.size() > conditionsBefore)
          return false;
      }
      switch (answer) {
      case BoundedAnswer::Equal:
        ++verdict.boundedInstances;
        continue;
      case BoundedAnswer::Unknown:
        continue;
      case BoundedAnswer::Differs:
        break;
      }
      if (isProved)
        return conclude(Outcome::Error, "the two provers disagree");
      if (inputs && refuteOn(instances, *symbols, *inputs))
        return true;
    }
    return false;
  }

  /// Refutes the rule by inputs that the bounded prover names, if the reference
  /// interpreter agrees; or, where an input has no elements, infers that it
  /// has.
  bool refuteOn(Instances &instances, const SymbolValues &symbols,
                const TensorElements &inputs) {
    std::optional<CompiledRule> compiled =
        CompiledRule::compile(*source, *target, symbols, options.instanceWork);
    bool isDefined = true;
    std::optional<Counterexample> found;
    if (compiled)
      found = compiled->compare(inputs, isDefined);
    if (!found || !replays(*found))
      return false;
    if (options.inferConditions && inferNonEmpty(symbols))
      return false;
    Shrinker shrinker(*source, target, instances, options);
    verdict.counterexample = shrinker.shrink(
        std::move(*found),
        [](const SymbolValues &) -> std::optional<Counterexample> {
          return {};
        });
    return conclude(Outcome::Refuted,
                    "both sides differ on a counterexample, which the bounded "
                    "prover found");
  }

  mutable RuleOp rule;
  const VerifyOptions &options;
  IndexSpace space;
  SolverContext context;
  IndexSolver solver;
  BoundedProver boundedProver;
  const RegionDefinition *source = nullptr, *target = nullptr;
  RuleSizes *sizes = nullptr;
  std::vector<Obligation> inferred;
  /// If not empty, what the target needs and neither was proved nor may be
  /// inferred.
  std::string unproved;
  unsigned agreements = 0, integerInstances = 0;
  Verdict verdict;
};

} // namespace

/// Looks for conditions of the vocabulary: those under which a rule holds that
/// does not otherwise, or those that say better what was inferred.
static void searchConditions(RuleOp rule, const VerifyOptions &options,
                             Verdict &verdict) {
  auto prove = [](RuleOp restricted, const VerifyOptions &proofOptions) {
    return RuleVerifier(restricted, proofOptions).run();
  };
  bool isRefuted = verdict.outcome == Outcome::Refuted &&
                   verdict.counterexample->violated.empty();
  std::optional<Verdict> found;
  if (isRefuted || verdict.outcome == Outcome::Unknown)
    found = proveUnderConditions(rule, verdict, options, prove);
  else if (verdict.outcome == Outcome::Proved)
    found = proveInVocabulary(rule, verdict, options, prove);
  if (!found) {
    if (isRefuted)
      verdict.reason += "; no conditions of the vocabulary are enough";
    return;
  }
  verdict = std::move(*found);
  if (!options.log)
    return;
  // The log tells of the proof alone.
  *options.log = ProofLog();
  OwningOpRef<Operation *> copy(rule->clone());
  auto restricted = cast<RuleOp>(*copy);
  restricted.setConditionList(verdict.conditions);
  RuleVerifier(restricted, options).run();
}

Verdict verify(RuleOp rule, const VerifyOptions &options) {
  auto start = std::chrono::steady_clock::now();
  Verdict verdict = RuleVerifier(rule, options).run();
  if (options.inferConditions && options.searchConditions) {
    searchConditions(rule, options, verdict);
    if (verdict.outcome == Outcome::Proved)
      verdict.outside = findOutside(rule, verdict, options);
  }
  verdict.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  return verdict;
}

Verdict refuteTarget(RuleOp rule, StringRef violated,
                     const VerifyOptions &options) {
  return RuleVerifier(rule, options).run(violated);
}

} // namespace verso
