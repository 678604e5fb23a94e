//===- ApplicationGenerator.cpp - What to evaluate next -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplicationGenerator.h"
#include "llvm/ADT/STLExtras.h"

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
  for (ValueId value : byLevel[operandLevel])
    pieces.push_back({Piece::Kind::OnTop, 0, value});
  for (unsigned high = 1; high < operandLevel; ++high)
    for (unsigned low = operandLevel - high; low <= high; ++low)
      for (ValueId value : byLevel[high])
        pieces.push_back({Piece::Kind::Below, uint8_t(low), value});
  for (auto [number, op] : llvm::enumerate(enumeration.vocabulary().operators))
    if (op.arity == 1 || !op.operandInputs.empty()) {
      addUnary(number);
    } else if (op.arity == 2) {
      binaryTemplates.push_back(number);
    } else if (op.arity > 2) {
      SmallVector<ValueId, Enumeration::maxOperands> operands;
      addTuples(number, operands, {});
    }
  if (!tuples.empty())
    pieces.push_back({Piece::Kind::Tuples});
  if (!binaryTemplates.empty())
    makeChoices();
}

void ApplicationGenerator::run(size_t piece, Action action) const {
  auto act = [&](unsigned instance, ArrayRef<ValueId> operands) {
    if (isAllowed(instance, operands))
      action(instance, operands);
  };
  const Piece &current = pieces[piece];
  if (current.kind == Piece::Kind::Tuples) {
    for (const Tuple &tuple : tuples)
      act(tuple.instance, tuple.operands);
    return;
  }
  if (current.kind == Piece::Kind::OnTop)
    for (const Unary &unary : unaries) {
      auto found =
          unary.instances.find(enumeration.values[current.value].shape);
      if (found == unary.instances.end())
        continue;
      SmallVector<ValueId, Enumeration::maxOperands> operands(unary.operands);
      operands[unary.freeOperand] = current.value;
      act(found->second, operands);
    }
  if (choices.empty())
    return;
  forEachPair(current, [&](ValueId lhs, ValueId rhs) {
    for (const Choice &choice :
         choices[enumeration.values[lhs].shape * numShapes +
                 enumeration.values[rhs].shape])
      if (lhs <= rhs || !choice.isCommutative)
        act(choice.instance, {lhs, rhs});
  });
}

//===----------------------------------------------------------------------===//
// Which values may be operands
//===----------------------------------------------------------------------===//

bool ApplicationGenerator::mayStandAlone(ValueId value) const {
  if (enumeration.isInput(value))
    return !enumeration.reserved[value];
  return enumeration.values[value].isBuiltOn;
}

/// True if `value` depends on no input.
bool ApplicationGenerator::isConstant(ValueId value) const {
  return enumeration.usesLeaf(value) &&
         llvm::all_of(
             enumeration.applications[enumeration.values[value].application]
                 .operandList(),
             [&](ValueId operand) { return isConstant(operand); });
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

bool ApplicationGenerator::isAllowed(unsigned instance,
                                     ArrayRef<ValueId> operands) const {
  unsigned templateNumber = enumeration.instances[instance].templateNumber;
  return isWithinUses(templateNumber, operands) &&
         (enumeration.vocabulary().operators[templateNumber].takesLeaves ||
          llvm::none_of(operands,
                        [&](ValueId value) { return isConstant(value); }));
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

//===----------------------------------------------------------------------===//
// One operand, and three and more
//===----------------------------------------------------------------------===//

void ApplicationGenerator::addUnary(unsigned templateNumber) {
  const OperatorTemplate &op =
      enumeration.vocabulary().operators[templateNumber];
  Unary unary;
  unary.templateNumber = templateNumber;
  unary.operands.assign(op.arity, 0);
  for (auto [position, name] : llvm::enumerate(op.operandInputs)) {
    if (name.empty()) {
      unary.freeOperand = position;
      continue;
    }
    for (unsigned input = 0; input < enumeration.numInputs(); ++input)
      if (enumeration.inputName(input) == name)
        unary.operands[position] = input;
  }
  for (ValueId value : byLevel[operandLevel]) {
    ShapeId shape = enumeration.values[value].shape;
    auto [entry, isNew] = unary.instances.try_emplace(shape);
    if (!isNew)
      continue;
    unary.operands[unary.freeOperand] = value;
    SmallVector<ShapeId, Enumeration::maxOperands> shapes;
    for (ValueId operand : unary.operands)
      shapes.push_back(enumeration.values[operand].shape);
    entry->second = enumeration.instances.find(templateNumber, shapes);
  }
  SmallVector<unsigned> unfit;
  for (auto [shape, instance] : unary.instances)
    if (instance == OperatorInstances::invalid)
      unfit.push_back(shape);
  for (unsigned shape : unfit)
    unary.instances.erase(shape);
  unaries.push_back(std::move(unary));
}

/// Adds operands to those chosen, which have `operators`, sorted, together. All
/// choices are tried, which suits vocabularies with few values that fit.
void ApplicationGenerator::addTuples(unsigned templateNumber,
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
      tuples.push_back({instance, {operands.begin(), operands.end()}});
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
      addTuples(templateNumber, operands, together);
      operands.pop_back();
    }
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

/// Makes the instances of binary operators for all shapes that come together.
void ApplicationGenerator::makeChoices() {
  for (const Enumeration::Value &value : enumeration.values)
    numShapes = std::max<size_t>(numShapes, value.shape + 1);
  choices.resize(numShapes * numShapes);
  std::vector<bool> isMade(choices.size());
  for (const Piece &piece : pieces)
    forEachPair(piece, [&](ValueId lhs, ValueId rhs) {
      ShapeId left = enumeration.values[lhs].shape;
      ShapeId right = enumeration.values[rhs].shape;
      size_t place = left * numShapes + right;
      if (isMade[place])
        return;
      isMade[place] = true;
      for (unsigned number : binaryTemplates) {
        OperatorInstances &instances = enumeration.instances;
        unsigned instance = instances.find(number, {left, right});
        if (instance != OperatorInstances::invalid)
          choices[place].push_back(
              {instance, enumeration.isCommutative(number) &&
                             instances.find(number, {right, left}) !=
                                 OperatorInstances::invalid});
      }
    });
}

/// The pairs of operands of a piece, in both orders.
void ApplicationGenerator::forEachPair(const Piece &piece,
                                       PairAction action) const {
  auto act = [&](ValueId lhs, ValueId rhs) {
    if (lhs == rhs && !enumeration.vocabulary().repeatOperands)
      return;
    action(lhs, rhs);
    if (lhs != rhs)
      action(rhs, lhs);
  };
  switch (piece.kind) {
  case Piece::Kind::Tuples:
    return;
  case Piece::Kind::OnTop:
    return forEachPairOnTopOf(piece.value, act);
  case Piece::Kind::Below:
    // Pairs in which neither operand has all the operators.
    for (ValueId rhs : byLevel[piece.level])
      if ((piece.level != enumeration.level(piece.value) ||
           piece.value < rhs) &&
          unionSize(piece.value, rhs) == operandLevel)
        act(piece.value, rhs);
    return;
  }
}

/// Pairs of `value` and what is part of it: an input, a leaf, or a result of
/// one of its operators.
void ApplicationGenerator::forEachPairOnTopOf(ValueId value,
                                              PairAction action) const {
  for (ValueId part : byLevel[0])
    if (operandLevel > 0 || part <= value)
      action(value, part);
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
        action(value, part);
    }
  }
}

} // namespace verso
