//===- CanonicalText.cpp - Rules as text without names --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CanonicalText.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace mlir;

namespace verso::proof {

namespace {

/// Numbers the values of one side in the order in which its results need them.
class SideWriter {
public:
  std::string write(Block &block) {
    for (BlockArgument argument : block.getArguments())
      names[argument] = "a" + std::to_string(argument.getArgNumber());
    // The operations stand in an order in which operands come first.
    llvm::DenseSet<Operation *> needed{block.getTerminator()};
    for (Operation &operation : llvm::reverse(block))
      if (needed.contains(&operation))
        for (Value operand : operation.getOperands())
          if (Operation *defining = operand.getDefiningOp())
            needed.insert(defining);
    for (Operation &operation : block.without_terminator())
      if (needed.contains(&operation))
        applicationOf[&operation] = describe(operation);
    std::string result;
    for (Value output : block.getTerminator()->getOperands())
      result += number(output) + " ";
    return text + "yield " + result + "\n";
  }

private:
  /// The application without its number; names of operands are filled in when
  /// it is numbered.
  static std::string describe(Operation &operation) {
    std::string description;
    llvm::raw_string_ostream stream(description);
    stream << operation.getName() << ' ' << operation.getAttrDictionary();
    for (Type type : operation.getResultTypes())
      stream << ' ' << cast<RankedTensorType>(type).getElementType();
    return description;
  }

  std::string number(Value value) {
    if (auto known = names.find(value); known != names.end())
      return known->second;
    Operation *operation = value.getDefiningOp();
    std::string line = applicationOf.lookup(operation);
    for (Value operand : operation->getOperands())
      line += " " + number(operand);
    auto [entry, isNew] =
        numbers.try_emplace(line, "v" + std::to_string(numbers.size()));
    if (isNew)
      text += entry->second + " = " + line + "\n";
    for (OpResult result : operation->getResults())
      names[result] =
          entry->second + "#" + std::to_string(result.getResultNumber());
    return names[value];
  }

  llvm::DenseMap<Value, std::string> names;
  llvm::DenseMap<Operation *, std::string> applicationOf;
  std::map<std::string, std::string> numbers;
  std::string text;
};

} // namespace

std::string canonicalText(Region &side) {
  return SideWriter().write(side.front());
}

std::string canonicalText(RuleOp rule) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << "symbols " << rule.getNumSymbols() << '\n';
  for (const SymbolicTensor &input : rule.getInputTypes()) {
    stream << "input " << input.elementType;
    for (AffineExpr size : input.sizes)
      stream << ", " << size;
    stream << '\n';
  }
  for (const Condition &condition : rule.getConditionList())
    stream << "condition " << condition.expression
           << (condition.isEquality ? " == 0\n" : " >= 0\n");
  stream << "source\n" << canonicalText(rule.getSource());
  stream << "target\n" << canonicalText(rule.getTarget());
  return text;
}

} // namespace verso::proof
