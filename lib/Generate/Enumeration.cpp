//===- Enumeration.cpp - All small graphs over a vocabulary ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Enumeration.h"
#include "ApplicationGenerator.h"
#include "Parallel.h"
#include "TrialEvaluator.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace verso {

/// Random inputs are integers below this magnitude, so that products of a few
/// stay exact and relu and max see their signs.
static constexpr int64_t inputMagnitude = 1 << 12;

Enumeration::Enumeration(MLIRContext *context, const Vocabulary &vocabulary,
                         const EnumerationOptions &options)
    : context(context), instances(context, vocabulary), options(options) {}

Enumeration::~Enumeration() = default;

uint64_t Enumeration::seedOf(unsigned trial) const {
  return scramble(scramble(options.seed) + trial);
}

std::string Enumeration::inputName(unsigned number) const {
  unsigned family = inputTemplates[number];
  unsigned copy = 0;
  while (copy < number && inputTemplates[number - copy - 1] == family)
    ++copy;
  const std::string &name = vocabulary().inputs[family].name;
  return copy == 0 ? name : name + std::to_string(copy + 1);
}

llvm::Error Enumeration::checkLimits() const {
  if (options.maxOperators < 1 || options.maxOperators > maxSupportedOperators)
    return llvm::createStringError("the number of operators must be 1 to %u",
                                   maxSupportedOperators);
  for (const OperatorTemplate &op : vocabulary().operators)
    if (op.arity > maxOperands)
      return llvm::createStringError("vocabulary '" + vocabulary().name +
                                     "': operator '" + op.operatorName +
                                     "' has too many operands");
  return llvm::Error::success();
}

llvm::Error Enumeration::run() {
  if (llvm::Error error = checkLimits())
    return error;
  for (const OperatorTemplate &op : vocabulary().operators) {
    unsigned reservedOperands =
        llvm::count_if(op.operandInputs,
                       [](const std::string &name) { return !name.empty(); });
    if (!op.operandInputs.empty() && op.arity - reservedOperands != 1)
      return llvm::createStringError(
          "vocabulary '" + vocabulary().name + "': operator '" +
          op.operatorName +
          "' must have one operand that is not reserved, or none that is");
  }
  addInputs();
  findCommutative();
  for (unsigned level = 1; level <= options.maxOperators; ++level)
    addLevel(level);
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

void Enumeration::addInputs() {
  for (auto [family, input] : llvm::enumerate(vocabulary().inputs))
    for (unsigned copy = 0; copy < input.copies; ++copy) {
      ValueId value = values.size();
      values.push_back(
          {noApplication, instances.inputShape(family), value, true});
      inputTemplates.push_back(family);
      reserved.push_back(input.isReserved);
    }
  elements.assign(numTrials(), std::vector<const uint64_t *>(values.size()));
  for (unsigned trial = 0; trial < numTrials(); ++trial)
    for (ValueId value = 0; value < values.size(); ++value) {
      int64_t count =
          instances.numElements(values[value].shape, assignmentOf(trial));
      uint64_t *target = elementAllocator.Allocate<uint64_t>(count);
      uint64_t state = scramble(seedOf(trial) + value);
      PrimeFieldDomain domain(0);
      for (int64_t i = 0; i < count; ++i) {
        state = scramble(state);
        target[i] = domain.fromIndex(int64_t(state % (2 * inputMagnitude + 1)) -
                                     inputMagnitude);
      }
      elements[trial][value] = target;
    }
  firstHashes.resize(values.size());
  fullHashes.resize(values.size());
  computeFirstHashes(0, 0);
  computeFullHashes(0);
  classify(0, 0);

  // Leaves: operators without operands. They count as no operator.
  std::vector<Pending> leaves;
  for (auto [number, op] : llvm::enumerate(vocabulary().operators)) {
    unsigned instance =
        op.arity == 0 ? instances.find(number, {}) : OperatorInstances::invalid;
    if (instance != OperatorInstances::invalid)
      leaves.push_back({instance, 0, /*usesLeaf=*/true, {}});
  }
  addApplications(leaves, 0);
}

/// Two operands may be swapped where that changes no element. This is found by
/// trying, for all pairs of inputs that the operator takes in both orders.
void Enumeration::findCommutative() {
  TrialEvaluator evaluator(*this);
  for (auto [number, op] : llvm::enumerate(vocabulary().operators)) {
    bool isCommutative = false, differs = false;
    if (op.arity == 2 && op.operandInputs.empty())
      for (unsigned lhs = 0; lhs < numInputs() && !differs; ++lhs)
        for (unsigned rhs = 0; rhs < lhs && !differs; ++rhs) {
          unsigned instance =
              instances.find(number, {values[lhs].shape, values[rhs].shape});
          unsigned swapped =
              instances.find(number, {values[rhs].shape, values[lhs].shape});
          if (instance == OperatorInstances::invalid ||
              swapped == OperatorInstances::invalid)
            continue;
          std::vector<uint64_t> first, second;
          evaluator.evaluate(instance, {lhs, rhs}, 0, first);
          evaluator.evaluate(swapped, {rhs, lhs}, 0, second);
          isCommutative = true;
          differs = instances[instance].results != instances[swapped].results ||
                    first != second;
        }
    commutative.push_back(isCommutative && !differs);
  }
}

void Enumeration::addLevel(unsigned level) {
  std::vector<Pending> pending = ApplicationGenerator(*this, level).run();
  addApplications(pending, level);
}

Enumeration::OperatorSet Enumeration::operatorSet(const Pending &pending,
                                                  unsigned self) const {
  SmallVector<unsigned, 2 * maxSupportedOperators> all;
  for (ValueId operand :
       ArrayRef(pending.operands).take_front(pending.numOperands))
    if (level(operand) > 0)
      for (unsigned number : operatorSets[values[operand].application])
        if (number != noApplication)
          all.push_back(number);
  llvm::sort(all);
  all.erase(llvm::unique(all), all.end());
  all.push_back(self);
  OperatorSet set;
  set.fill(noApplication);
  llvm::copy(all, set.begin());
  return set;
}

void Enumeration::addApplications(ArrayRef<Pending> pending, unsigned level) {
  size_t begin = values.size();
  bool isLast = level == options.maxOperators;
  for (const Pending &application : pending) {
    const OperatorInstance &instance = instances[application.instance];
    unsigned number = applications.size();
    if (!isLast) {
      operatorSets.emplace_back();
      operatorSets.back().fill(noApplication);
      if (level > 0)
        operatorSets.back() = operatorSet(application, number);
    }
    applications.push_back({application.instance, ValueId(values.size()),
                            uint8_t(instance.results.size()),
                            application.numOperands, uint8_t(level),
                            application.usesLeaf, application.operands});
    for (ShapeId shape : instance.results)
      values.push_back({number, shape, ValueId(values.size()), true});
  }
  firstHashes.resize(values.size());
  fullHashes.resize(values.size());
  for (std::vector<const uint64_t *> &list : elements)
    list.resize(values.size());
  computeFirstHashes(begin, level);
  computeFullHashes(begin);
  classify(begin, level);
}

//===----------------------------------------------------------------------===//
// Fingerprints
//===----------------------------------------------------------------------===//

/// Two independent hashes of a tensor: its shape and all its elements.
static std::pair<uint64_t, uint64_t>
hashElements(ShapeId shape, const uint64_t *elements, int64_t count) {
  auto fold = [](uint64_t state, uint64_t word, uint64_t key) {
    auto product = static_cast<unsigned __int128>(state ^ word) * key;
    return static_cast<uint64_t>(product) ^
           static_cast<uint64_t>(product >> 64);
  };
  uint64_t low = scramble(shape), high = scramble(low);
  for (int64_t i = 0; i < count; ++i) {
    low = fold(low, elements[i], 0xa0761d6478bd642f) + elements[i];
    high = fold(high, elements[i], 0xe7037ed1a0b428db) + i;
  }
  return {scramble(low), scramble(high)};
}

/// Evaluates the values from `begin` on at trial 0. The elements are kept where
/// larger graphs will need them: below the last level at trial 0, and below the
/// last but one (whose values come up again and again) at all trials.
void Enumeration::computeFirstHashes(size_t begin, unsigned level) {
  if (level == 0)
    for (ValueId value = begin; value < values.size(); ++value)
      if (isInput(value))
        std::tie(firstHashes[value].low, firstHashes[value].high) =
            hashElements(values[value].shape, elements[0][value],
                         instances.numElements(values[value].shape, 0));
  if (applications.empty() || begin == values.size() || isInput(begin))
    return;
  unsigned first = values[begin].application;
  unsigned keptTrials = level + 1 < options.maxOperators ? numTrials()
                        : level < options.maxOperators   ? 1
                                                         : 0;
  std::vector<std::vector<uint64_t *>> kept(keptTrials);
  for (unsigned trial = 0; trial < keptTrials; ++trial)
    for (ValueId value = begin; value < values.size(); ++value)
      kept[trial].push_back(elementAllocator.Allocate<uint64_t>(
          instances.numElements(values[value].shape, assignmentOf(trial))));

  std::vector<std::unique_ptr<TrialEvaluator>> evaluators(options.threads);
  for (std::unique_ptr<TrialEvaluator> &evaluator : evaluators)
    evaluator = std::make_unique<TrialEvaluator>(*this);
  size_t count = applications.size() - first;
  parallelFor(
      options.threads, count, 64,
      [&](unsigned thread, size_t index) {
        const Application &application = applications[first + index];
        SmallVector<std::vector<uint64_t>, 2> results(application.numResults);
        for (unsigned trial = 0; trial < std::max(1u, keptTrials); ++trial) {
          evaluators[thread]->evaluate(
              application.instance, application.operandList(), trial, results);
          for (auto [number, result] : llvm::enumerate(results)) {
            ValueId value = application.firstResult + number;
            if (trial == 0)
              std::tie(firstHashes[value].low, firstHashes[value].high) =
                  hashElements(values[value].shape, result.data(),
                               result.size());
            if (trial < keptTrials)
              llvm::copy(result, kept[trial][value - begin]);
          }
        }
      },
      [&](size_t done) {
        if (options.progress)
          options.progress({level, done, count});
      });
  for (unsigned trial = 0; trial < keptTrials; ++trial)
    llvm::copy(kept[trial], elements[trial].begin() + begin);
}

/// The hash of all trials of a value whose first trial has been hashed.
Enumeration::Hash Enumeration::fullHash(ValueId value,
                                        TrialEvaluator &evaluator) const {
  Hash hash = firstHashes[value];
  ShapeId shape = values[value].shape;
  for (unsigned trial = 1; trial < numTrials(); ++trial) {
    auto [low, high] =
        hashElements(shape, evaluator.elements(value, trial),
                     instances.numElements(shape, assignmentOf(trial)));
    hash.low = scramble(hash.low ^ low);
    hash.high = scramble(hash.high ^ high);
  }
  evaluator.forget();
  return hash;
}

std::vector<std::array<uint64_t, 2>>
Enumeration::fingerprints(ArrayRef<ValueId> list) const {
  std::vector<std::array<uint64_t, 2>> result(list.size());
  std::vector<std::unique_ptr<TrialEvaluator>> evaluators(options.threads);
  for (std::unique_ptr<TrialEvaluator> &evaluator : evaluators)
    evaluator = std::make_unique<TrialEvaluator>(*this);
  parallelFor(options.threads, list.size(), 16,
              [&](unsigned thread, size_t index) {
                Hash hash = fullHash(list[index], *evaluators[thread]);
                result[index] = {hash.low, hash.high};
              });
  return result;
}

/// Evaluates on all trials those values that trial 0 does not tell apart.
void Enumeration::computeFullHashes(size_t begin) {
  std::vector<ValueId> ambiguous;
  for (ValueId value = begin; value < values.size(); ++value) {
    auto [entry, isNew] = byFirstHash.try_emplace(
        {firstHashes[value].low, firstHashes[value].high}, value);
    if (isNew)
      continue;
    ambiguous.push_back(value);
    if (fullHashes[entry->second] == Hash())
      ambiguous.push_back(entry->second);
  }
  llvm::sort(ambiguous);
  ambiguous.erase(llvm::unique(ambiguous), ambiguous.end());

  std::vector<std::unique_ptr<TrialEvaluator>> evaluators(options.threads);
  for (std::unique_ptr<TrialEvaluator> &evaluator : evaluators)
    evaluator = std::make_unique<TrialEvaluator>(*this);
  parallelFor(options.threads, ambiguous.size(), 16,
              [&](unsigned thread, size_t index) {
                ValueId value = ambiguous[index];
                fullHashes[value] = fullHash(value, *evaluators[thread]);
              });
  // An earlier value that was alone until now has its class already.
  for (ValueId value : ambiguous)
    if (value < begin)
      byFullHash.try_emplace({fullHashes[value].low, fullHashes[value].high},
                             values[value].representative);
}

/// Whether to build on a value that has the meaning of an earlier one.
bool Enumeration::isBuiltOn(ValueId value, unsigned level) const {
  if (options.buildOnAll)
    return true;
  ValueId earlier = values[value].representative;
  if (level == 0 || level == options.maxOperators || !usesLeaf(earlier) ||
      this->level(earlier) == 0)
    return false;
  const OperatorSet &own = operatorSets[values[value].application];
  return llvm::any_of(
      operatorSets[values[earlier].application], [&](unsigned number) {
        return number != noApplication && !applications[number].usesLeaf &&
               !llvm::is_contained(own, number);
      });
}

/// Puts the values from `begin` on into classes of equal meaning.
void Enumeration::classify(size_t begin, unsigned level) {
  for (ValueId value = begin; value < values.size(); ++value) {
    const Hash &hash = fullHashes[value];
    if (hash == Hash()) { // Alone already by trial 0.
      ++meaningCount;
      continue;
    }
    auto [entry, isNew] = byFullHash.try_emplace({hash.low, hash.high}, value);
    if (isNew) {
      ++meaningCount;
      continue;
    }
    ValueId representative = entry->second;
    values[value].representative = representative;
    values[value].isBuiltOn = isBuiltOn(value, level);
    auto [number, isNewClass] =
        classNumbers.try_emplace(representative, classList.size());
    if (isNewClass)
      classList.push_back({representative});
    classList[number->second].push_back(value);
  }
}

bool Enumeration::haveEqualElements(ValueId lhs, ValueId rhs) const {
  if (values[lhs].shape != values[rhs].shape)
    return false;
  TrialEvaluator evaluator(*this);
  for (unsigned trial = 0; trial < numTrials(); ++trial) {
    int64_t count =
        instances.numElements(values[lhs].shape, assignmentOf(trial));
    const uint64_t *left = evaluator.elements(lhs, trial);
    if (!std::equal(left, left + count, evaluator.elements(rhs, trial)))
      return false;
  }
  return true;
}

} // namespace verso
