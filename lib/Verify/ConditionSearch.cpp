//===- ConditionSearch.cpp - Conditions under which a rule holds ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConditionSearch.h"
#include "ConditionVocabulary.h"
#include "Refuter.h"
#include "mlir/IR/OwningOpRef.h"

using namespace mlir;

namespace verso::proof {

/// Shapes that are drawn at first, and for each set of conditions.
static constexpr unsigned numShapes = 64, numShapesForEach = 4;
/// Attempts in a row that find no new shape.
static constexpr unsigned maxMissed = 4;
/// Sets of two conditions that shapes are drawn for.
static constexpr unsigned maxPairs = 24;
/// Attempts to prove the rule under one condition, and under two.
static constexpr unsigned maxProofs = 5;
/// What one attempt may take.
static constexpr unsigned maxProofSteps = 20000, maxQueries = 200;
/// Scalar operations of one side at a shape that is drawn.
static constexpr int64_t maxWork = 20000;
/// Values that are gone through to find some just outside a condition, their
/// sum at most, and those at which the rule is examined.
static constexpr unsigned maxOutsideVisited = 20000, maxOutsideExamined = 400;
static constexpr int64_t maxOutsideSum = 30;

/// True if the condition and all others of the list hold.
static bool holdAll(ArrayRef<Condition> conditions, ArrayRef<int64_t> symbols) {
  return llvm::all_of(conditions, [&](const Condition &condition) {
    return verso::holds(condition, symbols);
  });
}

namespace {

/// Both sides of a rule, what is known of its sizes, and a source of shapes.
class Setting {
public:
  /// Nothing if a side is not well formed or results cannot agree.
  static std::unique_ptr<Setting> create(RuleOp rule,
                                         const VerifyOptions &options) {
    llvm::Expected<RegionDefinition> source =
        RegionDefinition::create(rule.getSource(), rule.getInputTypes());
    llvm::Expected<RegionDefinition> target =
        RegionDefinition::create(rule.getTarget(), rule.getInputTypes());
    if (!source || !target) {
      llvm::consumeError(source.takeError());
      llvm::consumeError(target.takeError());
      return nullptr;
    }
    if (!resultMismatch(*source, *target).empty())
      return nullptr;
    return std::unique_ptr<Setting>(
        new Setting(rule, std::move(*source), std::move(*target), options));
  }

  /// True if every tensor of both sides has elements.
  bool hasElements(ArrayRef<int64_t> symbols) const {
    return llvm::all_of(
        ArrayRef<const RegionDefinition *>{&source, &target},
        [&](const RegionDefinition *region) {
          return llvm::all_of(region->values(), [&](const SymbolicTensor &v) {
            return llvm::all_of(v.sizes, [&](AffineExpr size) {
              return evaluateSize(size, symbols).value_or(0) > 0;
            });
          });
        });
  }

  const RegionDefinition source, target;
  VerifyOptions options;
  IndexSpace space;
  SolverContext context;
  IndexSolver solver;
  RuleSizes sizes;

private:
  Setting(RuleOp rule, RegionDefinition sourceSide, RegionDefinition targetSide,
          const VerifyOptions &verifyOptions)
      : source(std::move(sourceSide)), target(std::move(targetSide)),
        options(verifyOptions),
        solver(space, context, options.solverSteps, options.solverQueries),
        sizes(space, solver, rule, source) {
    options.instanceWork = std::min(options.instanceWork, maxWork);
  }
};

/// Searches for sets of conditions under which a rule holds.
class ConditionSearch {
public:
  ConditionSearch(RuleOp rule, Setting &setting, const VerifyOptions &options,
                  Prove prove)
      : rule(rule), setting(setting), prove(prove), proofOptions(options),
        instances(setting.space, setting.solver, setting.sizes,
                  setting.options.seed),
        refuter(setting.source, setting.target, instances, setting.options) {
    proofOptions.log = nullptr;
    // Where a proof fails there is no point in searching on.
    proofOptions.searchInstances = 0;
    proofOptions.proofSteps = std::min(options.proofSteps, maxProofSteps);
    proofOptions.solverQueries = std::min(options.solverQueries, maxQueries);
  }

  /// The counterexample is null if none is known.
  std::optional<Verdict> run(const Counterexample *counterexample);

  /// Tries the rule under conditions that it does not state.
  std::optional<Verdict> attempt(ArrayRef<Condition> conditions);

private:
  /// A set of conditions that may be what the rule needs.
  struct Choice {
    Candidate conditions;
    size_t number;           ///< in the fixed order
    unsigned numPassing = 0; ///< shapes drawn at first at which it holds

    /// The weakest first.
    bool operator<(const Choice &other) const {
      return numPassing != other.numPassing ? numPassing > other.numPassing
                                            : number < other.number;
    }
  };

  /// False if both sides differ at these symbol values.
  bool examine(const SymbolValues &symbols);
  /// Draws shapes at which the conditions hold. False if both sides differ at
  /// one of them or none was found.
  bool survives(Choice &choice);
  bool isKnownToFail(ArrayRef<Condition> conditions) const;
  bool isImplied(ArrayRef<Condition> conditions);
  bool implies(ArrayRef<Condition> stronger, ArrayRef<Condition> weaker);
  void countPassing(Choice &choice) const;
  std::optional<Verdict> proveWeakest(std::vector<Choice> choices);

  RuleOp rule;
  Setting &setting;
  Prove prove;
  VerifyOptions proofOptions;
  Instances instances;
  Refuter refuter;
  std::vector<SymbolValues> failing, passing;
  /// Of the passing shapes, those that were not drawn for certain conditions.
  size_t numFair = 0;
};

bool ConditionSearch::examine(const SymbolValues &symbols) {
  // Inputs without elements are another matter: RuleVerifier excludes them
  // where it has to.
  if (!setting.hasElements(symbols))
    return true;
  unsigned before = refuter.numAgreements();
  if (refuter.examine(symbols, /*rounds=*/3)) {
    failing.push_back(symbols);
    return false;
  }
  if (refuter.numAgreements() > before)
    passing.push_back(symbols);
  return true;
}

bool ConditionSearch::isKnownToFail(ArrayRef<Condition> conditions) const {
  return llvm::any_of(failing, [&](const SymbolValues &symbols) {
    return holdAll(conditions, symbols);
  });
}

bool ConditionSearch::survives(Choice &choice) {
  for (unsigned i = 0; i < numShapesForEach; ++i) {
    std::optional<SymbolValues> symbols =
        instances.next(2 + i, choice.conditions);
    if (!symbols)
      break;
    if (!examine(*symbols))
      return false;
  }
  return llvm::any_of(passing, [&](const SymbolValues &symbols) {
    return holdAll(choice.conditions, symbols);
  });
}

bool ConditionSearch::isImplied(ArrayRef<Condition> conditions) {
  return llvm::all_of(conditions, [&](const Condition &condition) {
    return setting.sizes.implies(condition);
  });
}

bool ConditionSearch::implies(ArrayRef<Condition> stronger,
                              ArrayRef<Condition> weaker) {
  Conditions facts;
  for (const Condition &condition : stronger)
    facts.push_back(setting.sizes.translate(condition));
  return llvm::all_of(weaker, [&](const Condition &condition) {
    return setting.solver.implies(facts, setting.sizes.translate(condition));
  });
}

void ConditionSearch::countPassing(Choice &choice) const {
  choice.numPassing = llvm::count_if(
      ArrayRef(passing).take_front(numFair), [&](const SymbolValues &symbols) {
        return holdAll(choice.conditions, symbols);
      });
}

std::optional<Verdict> ConditionSearch::attempt(ArrayRef<Condition> further) {
  OwningOpRef<Operation *> copy(rule->clone());
  auto restricted = cast<RuleOp>(*copy);
  SmallVector<Condition> conditions = rule.getConditionList();
  llvm::append_range(conditions, further);
  restricted.setConditionList(conditions);
  Verdict verdict = prove(restricted, proofOptions);
  if (verdict.outcome == Outcome::Proved)
    return verdict;
  if (verdict.counterexample && verdict.counterexample->violated.empty() &&
      setting.hasElements(verdict.counterexample->symbols))
    failing.push_back(verdict.counterexample->symbols);
  return std::nullopt;
}

/// The verdict under the weakest of the choices under which the rule is proved.
std::optional<Verdict>
ConditionSearch::proveWeakest(std::vector<Choice> choices) {
  for (Choice &choice : choices)
    countPassing(choice);
  llvm::sort(choices);
  std::optional<Verdict> best;
  const Choice *bestChoice = nullptr;
  unsigned numProofs = 0;
  for (const Choice &choice : choices) {
    if (numProofs == maxProofs)
      break;
    if (isKnownToFail(choice.conditions))
      continue;
    // After a success only what is weaker, though as many shapes satisfy it.
    if (best && (choice.numPassing < bestChoice->numPassing ||
                 !implies(bestChoice->conditions, choice.conditions) ||
                 implies(choice.conditions, bestChoice->conditions)))
      continue;
    ++numProofs;
    if (std::optional<Verdict> verdict = attempt(choice.conditions)) {
      best = std::move(verdict);
      bestChoice = &choice;
    }
  }
  return best;
}

std::optional<Verdict>
ConditionSearch::run(const Counterexample *counterexample) {
  std::vector<Candidate> vocabulary =
      conditionVocabulary(setting.source, setting.target);
  if (vocabulary.empty())
    return std::nullopt;
  if (counterexample && setting.hasElements(counterexample->symbols))
    failing.push_back(counterexample->symbols);
  // A rule may have few small shapes.
  unsigned numMissed = 0;
  for (unsigned i = 0; i < numShapes && numMissed < maxMissed; ++i) {
    std::optional<SymbolValues> symbols = instances.next(2 + i % 4);
    if (symbols)
      examine(*symbols);
    numMissed = symbols ? 0 : numMissed + 1;
  }
  numFair = passing.size();

  std::vector<Choice> singles, pairs;
  llvm::erase_if(vocabulary, [&](ArrayRef<Condition> conditions) {
    return isImplied(conditions) || setting.sizes.excludes(conditions);
  });
  for (auto [number, conditions] : llvm::enumerate(vocabulary)) {
    Choice choice{conditions, number};
    if (!isKnownToFail(conditions) && survives(choice))
      singles.push_back(std::move(choice));
  }
  std::optional<Verdict> verdict = proveWeakest(std::move(singles));
  // Two conditions are for rules that are known to need some.
  if (verdict || failing.empty())
    return verdict;

  for (size_t i = 0; i < vocabulary.size(); ++i)
    for (size_t j = i + 1; j < vocabulary.size(); ++j) {
      Choice choice{vocabulary[i], i * vocabulary.size() + j};
      llvm::append_range(choice.conditions, vocabulary[j]);
      if (isKnownToFail(choice.conditions))
        continue;
      countPassing(choice);
      pairs.push_back(std::move(choice));
    }
  llvm::sort(pairs);
  std::vector<Choice> surviving;
  unsigned numDrawn = 0;
  for (Choice &choice : pairs) {
    if (numDrawn == maxPairs)
      break;
    const Candidate &first = vocabulary[choice.number / vocabulary.size()];
    const Candidate &second = vocabulary[choice.number % vocabulary.size()];
    // Shapes that were drawn for others may tell; so may each of the two alone.
    if (isKnownToFail(choice.conditions) || implies(first, second) ||
        implies(second, first))
      continue;
    ++numDrawn;
    if (survives(choice))
      surviving.push_back(std::move(choice));
  }
  return proveWeakest(std::move(surviving));
}

/// Looks for values just outside one condition.
class OutsideSearch {
public:
  OutsideSearch(Setting &setting, const Condition &condition)
      : setting(setting), condition(condition),
        required(obligations(setting.source, setting.target)),
        instances(setting.space, setting.solver, setting.sizes,
                  setting.options.seed),
        refuter(setting.source, setting.target, instances, setting.options) {
    for (const SymbolicTensor &input :
         setting.source.values().take_front(setting.source.numInputs()))
      for (AffineExpr size : input.sizes)
        if (!isa<AffineConstantExpr>(size))
          inputSizes.push_back(size);
  }

  /// Inputs without elements only count if there is nothing else.
  std::optional<Counterexample> run() {
    std::optional<Counterexample> found = search(inputSizes);
    return found ? found : search({});
  }

private:
  std::optional<Counterexample> search(ArrayRef<AffineExpr> nonEmpty);
  std::optional<Counterexample> examine(const SymbolValues &symbols);

  Setting &setting;
  const Condition &condition;
  std::vector<Obligation> required;
  Instances instances;
  Refuter refuter;
  SmallVector<AffineExpr> inputSizes;
};

/// The way in which the rule fails at these values, if it does.
std::optional<Counterexample>
OutsideSearch::examine(const SymbolValues &symbols) {
  for (const Obligation &obligation : required)
    if (!verso::holds(obligation.condition, symbols)) {
      Counterexample found;
      found.symbols = symbols;
      found.violated = obligation.message;
      return found;
    }
  std::optional<Counterexample> found = refuter.examine(symbols, /*rounds=*/3);
  if (!found)
    return std::nullopt;
  *found = Shrinker(setting.source, &setting.target, instances, setting.options)
               .shrinkElements(std::move(*found));
  if (!replays(setting.source, setting.target, setting.sizes, *found,
               setting.options.instanceWork))
    return std::nullopt;
  return found;
}

std::optional<Counterexample>
OutsideSearch::search(ArrayRef<AffineExpr> nonEmpty) {
  std::optional<Counterexample> found;
  unsigned numVisited = 0, numExamined = 0;
  auto visit = [&](const std::optional<SymbolValues> &symbols) {
    if (++numVisited > maxOutsideVisited || numExamined > maxOutsideExamined)
      return false;
    bool isOutside = symbols && !verso::holds(condition, *symbols) &&
                     llvm::none_of(nonEmpty, [&](AffineExpr size) {
                       return verso::holds(Condition{size, true}, *symbols);
                     });
    if (!isOutside)
      return true;
    ++numExamined;
    found = examine(*symbols);
    return !found;
  };
  for (int64_t sum = 0; sum <= maxOutsideSum; ++sum)
    if (!instances.forEachOfSum(sum, nonEmpty, visit))
      break;
  return found;
}

} // namespace

/// What the target needs is inferred in any case.
static void assumeObligations(Setting &setting) {
  for (const Obligation &obligation :
       obligations(setting.source, setting.target))
    if (!setting.sizes.implies(obligation.condition))
      setting.sizes.assume(obligation.condition);
}

std::optional<Verdict> proveUnderConditions(RuleOp rule, const Verdict &open,
                                            const VerifyOptions &options,
                                            Prove prove) {
  std::unique_ptr<Setting> setting = Setting::create(rule, options);
  if (!setting)
    return std::nullopt;
  assumeObligations(*setting);
  if (setting->sizes.isContradictory())
    return std::nullopt;
  return ConditionSearch(rule, *setting, options, prove)
      .run(open.counterexample ? &*open.counterexample : nullptr);
}

std::optional<Verdict> proveInVocabulary(RuleOp rule, const Verdict &proved,
                                         const VerifyOptions &options,
                                         Prove prove) {
  ArrayRef<Condition> inferred =
      ArrayRef(proved.conditions).drop_front(rule.getConditionList().size());
  unsigned numDivided = 0;
  for (const Condition &condition : inferred)
    numDivided += divides(condition.expression);
  std::unique_ptr<Setting> setting;
  if (numDivided == 0 || !(setting = Setting::create(rule, options)))
    return std::nullopt;
  assumeObligations(*setting);
  // What differs for inputs without elements is no difference.
  AffineExpr one = getAffineConstantExpr(1, rule.getContext());
  for (const SymbolicTensor &input : rule.getInputTypes())
    for (AffineExpr size : input.sizes)
      setting->sizes.assume(atLeast(size, one));
  ConditionSearch search(rule, *setting, options, prove);
  for (const Candidate &candidate :
       conditionVocabulary(setting->source, setting->target)) {
    // As weak as what was inferred; another proof shows that it is enough.
    bool isInferred = llvm::all_of(candidate, [&](const Condition &condition) {
      return !llvm::is_contained(inferred, condition) &&
             setting->sizes.implies(condition);
    });
    std::unique_ptr<Setting> restricted;
    if (!isInferred || !(restricted = Setting::create(rule, options)))
      continue;
    for (const Condition &condition : candidate)
      restricted->sizes.assume(condition);
    bool isEnough = llvm::all_of(inferred, [&](const Condition &condition) {
      return !divides(condition.expression) ||
             restricted->sizes.implies(condition);
    });
    if (!isEnough)
      continue;
    if (std::optional<Verdict> verdict = search.attempt(candidate))
      return verdict;
  }
  return std::nullopt;
}

std::vector<OutsideCase> findOutside(RuleOp rule, const Verdict &proved,
                                     const VerifyOptions &options) {
  std::vector<OutsideCase> result;
  OwningOpRef<Operation *> copy(rule->clone());
  auto without = cast<RuleOp>(*copy);
  ArrayRef<Condition> conditions = proved.conditions;
  for (unsigned number = rule.getConditionList().size();
       number < conditions.size(); ++number) {
    SmallVector<Condition> others(conditions.take_front(number));
    llvm::append_range(others, conditions.drop_front(number + 1));
    without.setConditionList(others);
    std::unique_ptr<Setting> setting = Setting::create(without, options);
    if (!setting)
      break;
    if (std::optional<Counterexample> found =
            OutsideSearch(*setting, conditions[number]).run())
      result.push_back({number, std::move(*found)});
  }
  return result;
}

} // namespace verso::proof
