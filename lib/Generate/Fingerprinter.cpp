//===- Fingerprinter.cpp - Keys of meanings -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fingerprinter.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace verso {

//===----------------------------------------------------------------------===//
// Fingerprinter
//===----------------------------------------------------------------------===//

void Fingerprinter::prepare(ValueId numBaseValues) {
  const OperatorInstances &instances = enumeration.operatorInstances();
  while (weights.size() < instances.numShapes())
    addWeights(weights.size());
  while (forms.size() < instances.size())
    addForms(forms.size());
  if (numBase == 0)
    numBase = numBaseValues;
  if (numBase == 0)
    return;
  places.resize(forms.size() * 2 * (numBase + 1), none);
  for (; numWeighed < forms.size(); ++numWeighed)
    addOperandWeights(numWeighed);
}

void Fingerprinter::addWeights(ShapeId shape) {
  std::vector<uint64_t> block(enumeration.blockSize(shape));
  for (unsigned trial = 0; trial < enumeration.numTrials(); ++trial) {
    uint64_t *begin = block.data() + enumeration.blockOffset(shape, trial);
    uint64_t state = scramble(enumeration.seedOf(trial) ^ scramble(shape));
    int64_t count = enumeration.numElements(shape, trial);
    for (int64_t i = 0; i < count; ++i) {
      state = scramble(state);
      begin[i] = state % PrimeFieldDomain::modulus;
    }
  }
  weights.push_back(std::move(block));
}

void Fingerprinter::addForms(unsigned number) {
  const OperatorInstances &instances = enumeration.operatorInstances();
  const OperatorInstance &instance = instances[number];
  auto &byAssignment = forms.emplace_back();
  for (unsigned i = 0; i < instances.numAssignments(); ++i) {
    SmallVector<int64_t, 4> counts;
    for (ShapeId operand : instance.operands)
      counts.push_back(instances.numElements(operand, i));
    auto &byResult = byAssignment.emplace_back();
    for (const Program &program : instance.programs[i])
      byResult.push_back(MultilinearForm::compile(program, counts));
  }
}

void Fingerprinter::addOperandWeights(unsigned number) {
  const OperatorInstance &instance = enumeration.operatorInstances()[number];
  unsigned arity = instance.operands.size();
  bool hasForms = arity == 1 || arity == 2;
  for (const auto &byResult : forms[number])
    hasForms &= llvm::all_of(byResult, [](const auto &form) { return !!form; });
  if (!hasForms)
    return;
  if (arity == 1)
    return addOperandWeights(number, 0, nullptr, place(number, 0, numBase));
  for (unsigned open : {0, 1})
    for (ValueId given = 0; given < numBase; ++given)
      if (enumeration.valueList()[given].shape == instance.operands[1 - open])
        addOperandWeights(number, open, enumeration.block(given),
                          place(number, open, given));
}

void Fingerprinter::addOperandWeights(unsigned number, unsigned open,
                                      const uint64_t *given, uint32_t &place) {
  const OperatorInstance &instance = enumeration.operatorInstances()[number];
  ShapeId operand = instance.operands[open];
  place = operandWeights.size();
  for (auto [result, shape] : llvm::enumerate(instance.results)) {
    std::vector<uint64_t> block(enumeration.blockSize(operand));
    uint32_t firstConstant = constants.size();
    for (unsigned trial = 0; trial < enumeration.numTrials(); ++trial) {
      const uint64_t *tensor =
          given ? given + enumeration.blockOffset(instance.operands[1 - open],
                                                  trial)
                : nullptr;
      constants.push_back(
          form(number, trial, result)
              ->weighOperand(
                  open, tensor,
                  weights[shape].data() + enumeration.blockOffset(shape, trial),
                  block.data() + enumeration.blockOffset(operand, trial)));
    }
    auto [entry, isNew] = blockNumbers.try_emplace(block, blocks.size());
    if (isNew)
      blocks.push_back(std::move(block));
    operandWeights.push_back({entry->second, firstConstant});
  }
}

//===----------------------------------------------------------------------===//
// KeyMaker
//===----------------------------------------------------------------------===//

uint64_t KeyMaker::combine(ShapeId shape, ArrayRef<uint64_t> sums) const {
  uint64_t key = scramble(shape);
  for (uint64_t sum : sums)
    key = scramble(key ^ sum);
  return key;
}

uint64_t KeyMaker::keyOf(ShapeId shape, const uint64_t *block) const {
  Sums sums;
  for (unsigned trial = 0; trial < enumeration.numTrials(); ++trial) {
    size_t offset = enumeration.blockOffset(shape, trial);
    sums.push_back(dotProduct(prepared.weights[shape].data() + offset,
                              block + offset,
                              enumeration.numElements(shape, trial)));
  }
  return combine(shape, sums);
}

void KeyMaker::makeKeys(unsigned instance, ArrayRef<ValueId> operands,
                        SmallVectorImpl<uint64_t> &keys) {
  keys.clear();
  if (makeKeysByWeights(instance, operands, keys))
    return;
  const OperatorInstance &made = enumeration.operatorInstances()[instance];
  SmallVector<std::vector<uint64_t>, 2> blocks;
  SmallVector<uint64_t *, 2> results;
  for (ShapeId shape : made.results)
    results.push_back(blocks.emplace_back(enumeration.blockSize(shape)).data());
  evaluate(instance, operands, results);
  for (auto [shape, block] : llvm::zip_equal(made.results, blocks))
    keys.push_back(keyOf(shape, block.data()));
}

bool KeyMaker::makeKeysByWeights(unsigned instance, ArrayRef<ValueId> operands,
                                 SmallVectorImpl<uint64_t> &keys) {
  if (operands.empty() || operands.size() > 2 || prepared.numBase == 0)
    return false;
  unsigned open = 0;
  ValueId given = prepared.numBase;
  if (operands.size() == 2) {
    open = operands[0] < operands[1];
    given = operands[1 - open];
    if (given >= prepared.numBase)
      return false;
  }
  uint32_t place = prepared.place(instance, open, given);
  if (place == Fingerprinter::none)
    return false;
  const OperatorInstance &made = enumeration.operatorInstances()[instance];
  unsigned numTrials = enumeration.numTrials();
  Sums total(numTrials);
  for (auto [result, shape] : llvm::enumerate(made.results)) {
    const auto &weights = prepared.operandWeights[place + result];
    const uint64_t *sums = sumsOf(weights.block, operands[open]);
    for (unsigned trial = 0; trial < numTrials; ++trial)
      total[trial] = PrimeFieldDomain::add(
          sums[trial], prepared.constants[weights.constants + trial]);
    keys.push_back(combine(shape, total));
  }
  return true;
}

/// For each trial, the sum of the elements of `operand` times the weights of a
/// block.
const uint64_t *KeyMaker::sumsOf(uint32_t block, ValueId operand) {
  unsigned numTrials = enumeration.numTrials();
  if (operand != summed) {
    summed = operand;
    stamps.resize(prepared.blocks.size());
    blockSums.resize(stamps.size() * numTrials);
    if (++stamp == 0) {
      llvm::fill(stamps, 0);
      stamp = 1;
    }
  }
  uint64_t *result = blockSums.data() + size_t(block) * numTrials;
  if (stamps[block] == stamp)
    return result;
  stamps[block] = stamp;
  ShapeId shape = enumeration.valueList()[operand].shape;
  const uint64_t *weights = prepared.blocks[block].data();
  const uint64_t *elements = blockOf(operand);
  for (unsigned trial = 0; trial < numTrials; ++trial) {
    size_t offset = enumeration.blockOffset(shape, trial);
    result[trial] = dotProduct(weights + offset, elements + offset,
                               enumeration.numElements(shape, trial));
  }
  return result;
}

/// The elements of a value, valid until those of another application are
/// computed.
const uint64_t *KeyMaker::blockOf(ValueId value) {
  if (const uint64_t *kept = enumeration.block(value))
    return kept;
  unsigned number = enumeration.valueList()[value].application;
  const Enumeration::Application &application =
      enumeration.applicationList()[number];
  if (computed != number) {
    // No operand of what is not kept is another value that is not kept.
    computedBlocks.resize(application.numResults);
    SmallVector<uint64_t *, 2> results;
    for (auto [i, block] : llvm::enumerate(computedBlocks)) {
      ShapeId shape =
          enumeration.valueList()[application.firstResult + i].shape;
      block.resize(enumeration.blockSize(shape));
      results.push_back(block.data());
    }
    evaluate(application.instance, application.operandList(), results);
    computed = number;
  }
  return computedBlocks[value - application.firstResult].data();
}

void KeyMaker::evaluate(unsigned instance, ArrayRef<ValueId> operands,
                        ArrayRef<uint64_t *> results) {
  const OperatorInstance &made = enumeration.operatorInstances()[instance];
  SmallVector<const uint64_t *, Enumeration::maxOperands> blocks, tensors;
  for (ValueId operand : operands)
    blocks.push_back(blockOf(operand));
  for (unsigned trial = 0; trial < enumeration.numTrials(); ++trial) {
    tensors.clear();
    for (auto [shape, block] : llvm::zip_equal(made.operands, blocks))
      tensors.push_back(block + enumeration.blockOffset(shape, trial));
    for (unsigned result = 0; result < results.size(); ++result) {
      ShapeId shape = made.results[result];
      uint64_t *target =
          results[result] + enumeration.blockOffset(shape, trial);
      if (const auto &form = prepared.form(instance, trial, result))
        form->evaluate(tensors.empty() ? nullptr : tensors[0],
                       tensors.size() < 2 ? nullptr : tensors[1], target);
      else
        llvm::copy(evaluator.evaluate(instance, result, tensors, trial),
                   target);
      target[enumeration.numElements(shape, trial)] = 1;
    }
  }
}

} // namespace verso
