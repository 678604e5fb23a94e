//===- Enumeration.cpp - All small graphs over a vocabulary ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Enumeration.h"
#include "ApplicationGenerator.h"
#include "Fingerprinter.h"
#include "Parallel.h"
#include "TrialEvaluator.h"
#include "verso/Generate/Communicator.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace verso {

/// Random inputs are integers below this magnitude, so that products of a few
/// stay exact and relu and max see their signs.
static constexpr int64_t inputMagnitude = 1 << 12;

Enumeration::Enumeration(MLIRContext *context, const Vocabulary &vocabulary,
                         const EnumerationOptions &options)
    : context(context), instances(context, vocabulary, options.maxShapes),
      options(options),
      single(options.communicator ? nullptr
                                  : std::make_unique<SingleProcess>()),
      processes(options.communicator ? *options.communicator : *single),
      fingerprinter(std::make_unique<Fingerprinter>(*this)) {}

Enumeration::~Enumeration() = default;

uint64_t Enumeration::seedOf(unsigned trial) const {
  return scramble(scramble(options.seed) + trial);
}

size_t Enumeration::blockOffset(ShapeId shape, unsigned trial) const {
  size_t offset = 0;
  for (unsigned earlier = 0; earlier < trial; ++earlier)
    offset += numElements(shape, earlier) + 1;
  return offset;
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
    if (llvm::Error error = addLevel(level))
      return error;
  if (options.keepAll)
    repeatedMeaningCount = classList.size();
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
  for (ValueId value = 0; value < values.size(); ++value) {
    ShapeId shape = values[value].shape;
    auto *block = blockAllocator.Allocate<uint64_t>(blockSize(shape));
    for (unsigned trial = 0; trial < numTrials(); ++trial) {
      uint64_t *target = block + blockOffset(shape, trial);
      uint64_t state = scramble(seedOf(trial) + value);
      PrimeFieldDomain domain(0);
      int64_t count = numElements(shape, trial);
      for (int64_t i = 0; i < count; ++i) {
        state = scramble(state);
        target[i] = domain.fromIndex(int64_t(state % (2 * inputMagnitude + 1)) -
                                     inputMagnitude);
      }
      target[count] = 1;
    }
    blocks.push_back(block);
  }
  for (unsigned thread = 0; thread < std::max(1u, options.threads); ++thread)
    keyMakers.push_back(std::make_unique<KeyMaker>(*this, *fingerprinter));

  // Leaves: operators without operands. They count as no operator.
  std::vector<KeyedApplication> leaves;
  for (auto [number, op] : llvm::enumerate(vocabulary().operators)) {
    unsigned instance =
        op.arity == 0 ? instances.find(number, {}) : OperatorInstances::invalid;
    if (instance != OperatorInstances::invalid)
      leaves.push_back({{instance, 0, /*usesLeaf=*/true, {}}, {}});
  }
  prepareKeys();
  for (ValueId value = 0; value < values.size(); ++value)
    keys.push_back(keyMakers[0]->keyOf(values[value].shape, blocks[value]));
  classify(0, 0);
  addKeys(leaves);
  addApplications(leaves, 0);
  applicationCount += leaves.size();
  numBase = values.size();
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
          std::vector<uint64_t> first =
              evaluator.evaluate(instance, 0, {block(lhs), block(rhs)}, 0)
                  .vec();
          ArrayRef<uint64_t> second =
              evaluator.evaluate(swapped, 0, {block(rhs), block(lhs)}, 0);
          isCommutative = true;
          differs = instances[instance].results != instances[swapped].results ||
                    ArrayRef(first) != second;
        }
    commutative.push_back(isCommutative && !differs);
  }
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

void Enumeration::addApplications(ArrayRef<KeyedApplication> list,
                                  unsigned level) {
  size_t begin = values.size(), numResults = 0;
  bool isLast = level == options.maxOperators;
  for (const auto &[application, keysOfResults] : list)
    numResults += instances[application.instance].results.size();
  applications.reserve(applications.size() + list.size());
  values.reserve(values.size() + numResults);
  keys.reserve(values.size() + numResults);
  for (const auto &[application, keysOfResults] : list) {
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
    llvm::append_range(keys, keysOfResults);
  }
  blocks.resize(values.size());
  if (level == 0 || level + 1 < options.maxOperators)
    keepBlocks(begin);
  classify(begin, level);
}

/// Evaluates the values from `begin` on, and keeps their elements.
void Enumeration::keepBlocks(size_t begin) {
  if (begin == values.size())
    return;
  for (ValueId value = begin; value < values.size(); ++value)
    blocks[value] =
        blockAllocator.Allocate<uint64_t>(blockSize(values[value].shape));
  unsigned first = values[begin].application;
  parallelFor(options.threads, applications.size() - first, 64,
              [&](unsigned thread, size_t index) {
                const Application &application = applications[first + index];
                SmallVector<uint64_t *, 2> results;
                for (unsigned i = 0; i < application.numResults; ++i)
                  results.push_back(const_cast<uint64_t *>(
                      blocks[application.firstResult + i]));
                keyMakers[thread]->evaluate(application.instance,
                                            application.operandList(), results);
              });
}

void Enumeration::prepareKeys() { fingerprinter->prepare(numBase); }

/// Makes the keys of applications that have none.
void Enumeration::addKeys(std::vector<KeyedApplication> &list) {
  prepareKeys();
  parallelFor(
      options.threads, list.size(), 64, [&](unsigned thread, size_t index) {
        keyMakers[thread]->makeKeys(list[index].application.instance,
                                    list[index].application.operandList(),
                                    list[index].keys);
      });
}

//===----------------------------------------------------------------------===//
// Meanings
//===----------------------------------------------------------------------===//

/// Two independent hashes of a tensor: its shape and all its elements.
static std::array<uint64_t, 2>
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

std::vector<std::array<uint64_t, 2>>
Enumeration::fingerprints(ArrayRef<ValueId> list) const {
  std::vector<std::array<uint64_t, 2>> result(list.size());
  std::vector<std::unique_ptr<TrialEvaluator>> evaluators(options.threads);
  for (std::unique_ptr<TrialEvaluator> &evaluator : evaluators)
    evaluator = std::make_unique<TrialEvaluator>(*this);
  parallelFor(
      options.threads, list.size(), 16, [&](unsigned thread, size_t index) {
        TrialEvaluator &evaluator = *evaluators[thread];
        ShapeId shape = values[list[index]].shape;
        std::array<uint64_t, 2> &hash = result[index];
        for (unsigned trial = 0; trial < numTrials(); ++trial) {
          auto [low, high] =
              hashElements(shape, evaluator.elements(list[index], trial),
                           numElements(shape, trial));
          hash = trial == 0 ? std::array<uint64_t, 2>{low, high}
                            : std::array<uint64_t, 2>{scramble(hash[0] ^ low),
                                                      scramble(hash[1] ^ high)};
        }
        evaluator.forget();
      });
  return result;
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
    auto [entry, isNew] = byKey.try_emplace(keys[value] >> 1, value);
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
