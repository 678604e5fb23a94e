//===- ConvertComparison.cpp - Truth values, selection, casts from ONNX ---===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"

using namespace mlir;

namespace verso {

/// Sizes that are only known when the model runs may broadcast.
static constexpr unsigned broadcastConstraint = 2;

static llvm::Expected<Value> truthInput(NodeImport &node, unsigned number) {
  llvm::Expected<Value> value = node.input(number);
  if (value && !node.type(*value).elementType.isInteger(1))
    return unsupported("an input does not hold truth values");
  return value;
}

static llvm::Expected<Value> comparedInput(NodeImport &node, unsigned number) {
  std::optional<SymbolicTensor> type = node.inputType(number);
  if (type && type->elementType.isInteger(1))
    return node.input(number);
  return node.numberInput(number);
}

/// Input `first` is the left-hand side of the operator.
template <typename Op>
static llvm::Expected<Values>
convertPair(NodeImport &node, unsigned first,
            llvm::Expected<Value> (*inputOf)(NodeImport &, unsigned)) {
  llvm::Expected<Value> lhs = inputOf(node, first);
  if (!lhs)
    return lhs.takeError();
  llvm::Expected<Value> rhs = inputOf(node, 1 - first);
  if (!rhs)
    return rhs.takeError();
  llvm::Expected<Value> result =
      node.emit<Op>({*lhs, *rhs}, {}, broadcastConstraint);
  if (!result)
    return result.takeError();
  return Values{*result};
}

static llvm::Expected<Value> numberInput(NodeImport &node, unsigned number) {
  return node.numberInput(number);
}

static llvm::Expected<Values> convertEqual(NodeImport &node) {
  return convertPair<EqualOp>(node, 0, comparedInput);
}
template <typename Op>
static llvm::Expected<Values> convertComparison(NodeImport &node) {
  return convertPair<Op>(node, 0, numberInput);
}
/// x > y is y < x.
template <typename Op>
static llvm::Expected<Values> convertSwapped(NodeImport &node) {
  return convertPair<Op>(node, 1, numberInput);
}
template <typename Op>
static llvm::Expected<Values> convertLogical(NodeImport &node) {
  return convertPair<Op>(node, 0, truthInput);
}

static llvm::Expected<Values> convertNot(NodeImport &node) {
  llvm::Expected<Value> input = truthInput(node, 0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> result = node.emit<NotOp>(*input);
  if (!result)
    return result.takeError();
  return Values{*result};
}

static llvm::Expected<Values> convertWhere(NodeImport &node) {
  llvm::Expected<Value> condition = truthInput(node, 0);
  if (!condition)
    return condition.takeError();
  llvm::Expected<Value> lhs = node.input(1);
  if (!lhs)
    return lhs.takeError();
  llvm::Expected<Value> rhs = node.input(2);
  if (!rhs)
    return rhs.takeError();
  llvm::Expected<Value> result =
      node.emit<WhereOp>({*condition, *lhs, *rhs}, {}, broadcastConstraint);
  if (!result)
    return result.takeError();
  return Values{*result};
}

static llvm::Expected<Values> convertCast(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> to = node.integer("to", 0);
  if (!to)
    return to.takeError();
  Type from = node.type(*input).elementType;
  Type type = elementType(node.getContext(), *to);
  if (!type || !isComputable(type) || !isComputable(from))
    return unsupported("it casts a type that is not computed with");
  if (from == type)
    return Values{*input};
  NamedAttribute attribute(StringAttr::get(node.getContext(), "element_type"),
                           TypeAttr::get(type));
  llvm::Expected<Value> result = node.emit<CastOp>(*input, attribute);
  if (!result)
    return result.takeError();
  return Values{*result};
}

void addComparisonConverters(ConverterTable &table) {
  table["Equal"] = convertEqual;
  table["Less"] = convertComparison<LessOp>;
  table["LessOrEqual"] = convertComparison<LessOrEqualOp>;
  table["Greater"] = convertSwapped<LessOp>;
  table["GreaterOrEqual"] = convertSwapped<LessOrEqualOp>;
  table["And"] = convertLogical<AndOp>;
  table["Or"] = convertLogical<OrOp>;
  table["Xor"] = convertLogical<XorOp>;
  table["Not"] = convertNot;
  table["Where"] = convertWhere;
  table["Cast"] = convertCast;
}

} // namespace verso
