//===- ApplicationGenerator.cpp - What to evaluate next -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplicationGenerator.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace mlir;

namespace verso {

static constexpr unsigned noOperator = ~0u;

ApplicationGenerator::ApplicationGenerator(Enumeration &enumeration,
                                           unsigned level)
    : enumeration(enumeration), operandLevel(level - 1), byLevel(level) {
  for (ValueId value = 0; value < enumeration.values.size(); ++value)
    if (mayStandAlone(value))
      byLevel[enumeration.level(value)].push_back(value);
  hasLimits =
      llvm::any_of(enumeration.vocabulary().operators,
                   [](const OperatorTemplate &op) { return op.maxUses != 0; });
  for (auto [number, op] : llvm::enumerate(enumeration.vocabulary().operators))
    if (op.arity == 2 && op.operandInputs.empty())
      binaryTemplates.push_back(number);
}

bool ApplicationGenerator::mayStandAlone(ValueId value) const {
  if (enumeration.isInput(value))
    return !enumeration.reserved[value];
  return enumeration.values[value].isBuiltOn;
}

/// True if `value` depends on no input.
bool ApplicationGenerator::isConstant(ValueId value) const {
  return !enumeration.isInput(value) &&
         llvm::all_of(
             enumeration.applications[enumeration.values[value].application]
                 .operandList(),
             [&](ValueId operand) { return isConstant(operand); });
}

std::vector<Enumeration::Pending> ApplicationGenerator::run() {
  for (auto [number, op] : llvm::enumerate(enumeration.vocabulary().operators))
    if (op.arity == 1 || !op.operandInputs.empty())
      addUnary(number);
    else if (op.arity > 2)
      addTuples(number);
  if (!binaryTemplates.empty())
    addPairs();
  auto key = [&](const Enumeration::Pending &application) {
    return std::tuple(
        application.usesLeaf,
        enumeration.instances[application.instance].templateNumber,
        application.operands);
  };
  llvm::sort(pending, [&](const auto &lhs, const auto &rhs) {
    return key(lhs) < key(rhs);
  });
  return std::move(pending);
}

/// Whether the operands and one more use of an operator keep to the number of
/// uses that each operator is limited to.
bool ApplicationGenerator::isWithinUses(unsigned templateNumber,
                                        ArrayRef<ValueId> operands) const {
  ArrayRef<OperatorTemplate> operators = enumeration.vocabulary().operators;
  if (!hasLimits)
    return true;
  SmallVector<unsigned, 16> used = {};
  for (ValueId operand : operands)
    if (enumeration.level(operand) > 0)
      for (unsigned number :
           enumeration.operatorSets[enumeration.values[operand].application])
        if (number != noOperator)
          used.push_back(number);
  llvm::sort(used);
  used.erase(llvm::unique(used), used.end());
  SmallVector<unsigned, 16> uses(operators.size(), 0);
  ++uses[templateNumber];
  for (unsigned number : used)
    ++uses[enumeration.instances[enumeration.applications[number].instance]
               .templateNumber];
  return llvm::all_of_zip(operators, uses,
                          [](const OperatorTemplate &op, unsigned count) {
                            return op.maxUses == 0 || count <= op.maxUses;
                          });
}

void ApplicationGenerator::add(unsigned instance, ArrayRef<ValueId> operands) {
  unsigned templateNumber = enumeration.instances[instance].templateNumber;
  if (!isWithinUses(templateNumber, operands))
    return;
  if (!enumeration.vocabulary().operators[templateNumber].takesLeaves &&
      llvm::any_of(operands, [&](ValueId value) { return isConstant(value); }))
    return;
  Enumeration::Pending application;
  application.instance = instance;
  application.numOperands = operands.size();
  application.usesLeaf = llvm::any_of(
      operands, [&](ValueId operand) { return enumeration.usesLeaf(operand); });
  application.operands.fill(0);
  llvm::copy(operands, application.operands.begin());
  pending.push_back(application);
}

/// One free operand; the others, if any, are reserved inputs.
void ApplicationGenerator::addUnary(unsigned templateNumber) {
  const OperatorTemplate &op =
      enumeration.vocabulary().operators[templateNumber];
  SmallVector<ValueId, Enumeration::maxOperands> operands(op.arity, 0);
  unsigned freeOperand = 0;
  for (auto [position, name] : llvm::enumerate(op.operandInputs)) {
    if (name.empty()) {
      freeOperand = position;
      continue;
    }
    for (unsigned input = 0; input < enumeration.numInputs(); ++input)
      if (enumeration.inputName(input) == name)
        operands[position] = input;
  }
  for (ValueId value : byLevel[operandLevel]) {
    operands[freeOperand] = value;
    SmallVector<ShapeId, Enumeration::maxOperands> shapes;
    for (ValueId operand : operands)
      shapes.push_back(enumeration.values[operand].shape);
    unsigned instance = enumeration.instances.find(templateNumber, shapes);
    if (instance != OperatorInstances::invalid)
      add(instance, operands);
  }
}

/// Three and more operands, whatever they are. All choices are tried, which
/// suits vocabularies with few values that fit.
void ApplicationGenerator::addTuples(unsigned templateNumber) {
  SmallVector<ValueId, Enumeration::maxOperands> operands;
  extendTuple(templateNumber, operands, {});
}

/// Adds operands to those chosen, which have `operators`, sorted, together.
void ApplicationGenerator::extendTuple(unsigned templateNumber,
                                       SmallVectorImpl<ValueId> &operands,
                                       ArrayRef<unsigned> operators) {
  const OperatorTemplate &op =
      enumeration.vocabulary().operators[templateNumber];
  if (operands.size() == op.arity) {
    if (operators.size() != operandLevel)
      return;
    SmallVector<ShapeId, Enumeration::maxOperands> shapes;
    for (ValueId operand : operands)
      shapes.push_back(enumeration.values[operand].shape);
    unsigned instance = enumeration.instances.find(templateNumber, shapes);
    if (instance != OperatorInstances::invalid)
      add(instance, operands);
    return;
  }
  for (ArrayRef<ValueId> level : byLevel)
    for (ValueId value : level) {
      if (!enumeration.vocabulary().repeatOperands &&
          llvm::is_contained(operands, value))
        continue;
      SmallVector<unsigned, 16> together(operators);
      if (enumeration.level(value) > 0)
        for (unsigned number :
             enumeration.operatorSets[enumeration.values[value].application])
          if (number != noOperator)
            together.push_back(number);
      llvm::sort(together);
      together.erase(llvm::unique(together), together.end());
      if (together.size() > operandLevel)
        continue;
      operands.push_back(value);
      extendTuple(templateNumber, operands, together);
      operands.pop_back();
    }
}

void ApplicationGenerator::addPairs() {
  addPairsBelow();
  for (ValueId value : byLevel[operandLevel])
    addPairsOnTopOf(value);
}

/// Pairs in which neither operand has all the operators.
void ApplicationGenerator::addPairsBelow() {
  for (unsigned high = 1; high < operandLevel; ++high)
    for (unsigned low = operandLevel - high; low <= high; ++low)
      for (ValueId lhs : byLevel[high])
        for (ValueId rhs : byLevel[low])
          if ((low != high || lhs < rhs) && unionSize(lhs, rhs) == operandLevel)
            addPair(lhs, rhs);
}

/// Pairs of `value` and what is part of it: an input, a leaf, or a result of
/// one of its operators.
void ApplicationGenerator::addPairsOnTopOf(ValueId value) {
  for (ValueId part : byLevel[0])
    if (operandLevel > 0 || part <= value)
      addPair(value, part);
  if (operandLevel == 0)
    return;
  for (unsigned number :
       enumeration.operatorSets[enumeration.values[value].application]) {
    if (number == noOperator)
      break;
    const Enumeration::Application &application =
        enumeration.applications[number];
    for (unsigned i = 0; i < application.numResults; ++i) {
      ValueId part = application.firstResult + i;
      // Results of one application come up as the part of each other.
      if (mayStandAlone(part) &&
          (enumeration.level(part) < operandLevel || part <= value))
        addPair(value, part);
    }
  }
}

/// The number of operators of both graphs together.
unsigned ApplicationGenerator::unionSize(ValueId lhs, ValueId rhs) const {
  const auto &a = enumeration.operatorSets[enumeration.values[lhs].application];
  const auto &b = enumeration.operatorSets[enumeration.values[rhs].application];
  unsigned size = 0;
  for (unsigned i = 0, j = 0; a[i] != noOperator || b[j] != noOperator;
       ++size) {
    if (size > operandLevel)
      return size;
    unsigned left = a[i], right = b[j];
    i += left <= right;
    j += right <= left;
  }
  return size;
}

void ApplicationGenerator::addPair(ValueId lhs, ValueId rhs) {
  if (lhs == rhs && !enumeration.vocabulary().repeatOperands)
    return;
  if (rhs < lhs)
    std::swap(lhs, rhs);
  addOrdered(lhs, rhs);
  if (lhs != rhs)
    addOrdered(rhs, lhs);
}

void ApplicationGenerator::addOrdered(ValueId lhs, ValueId rhs) {
  for (const Choice &choice : binaryChoices(enumeration.values[lhs].shape,
                                            enumeration.values[rhs].shape))
    if (lhs <= rhs || !enumeration.isCommutative(choice.templateNumber))
      add(choice.instance, {lhs, rhs});
}

ArrayRef<ApplicationGenerator::Choice>
ApplicationGenerator::binaryChoices(ShapeId lhs, ShapeId rhs) {
  auto [entry, isNew] = choices.try_emplace(unsigned(lhs) << 16 | rhs);
  if (isNew)
    for (unsigned number : binaryTemplates) {
      unsigned instance = enumeration.instances.find(number, {lhs, rhs});
      if (instance != OperatorInstances::invalid)
        entry->second.push_back({number, instance});
    }
  return entry->second;
}

} // namespace verso
