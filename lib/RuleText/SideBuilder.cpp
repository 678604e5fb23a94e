//===- SideBuilder.cpp - One side of a rule as operations -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SideBuilder.h"
#include "Applications.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace llvm;
using namespace mlir;

namespace verso::ruletext {

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

bool SymbolCollector::collect(ArrayRef<const TensorNode *> nodes) {
  for (const TensorNode *node : nodes) {
    for (const LetNode &let : lets)
      if (node->kind == TensorNode::Kind::Name &&
          is_contained(let.names, node->name) && metLets.insert(&let).second &&
          !collect(let.value))
        return false;
    if (!collect(node->operands))
      return false;
    for (const AttributeNode &attribute : node->attributes)
      if (!attributeValue(source, scope, context, attribute))
        return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

SideBuilder::SideBuilder(Source &source, const RuleNode &rule, Scope &scope,
                         Location location, ArrayRef<SymbolicTensor> inputs,
                         Region &region)
    : source(source), rule(rule), scope(scope), builder(location.getContext()),
      location(location), block(builder.createBlock(&region)),
      numVisibleLets(rule.lets.size()) {
  for (const SymbolicTensor &input : inputs)
    types[block->addArgument(tensorType(input), location)] = input;
}

bool SideBuilder::build(ArrayRef<const TensorNode *> results) {
  Values outputs;
  bool isBuilt = all_of(results, [&](const TensorNode *result) {
    return evaluate(*result, outputs);
  });
  if (!isBuilt)
    outputs.clear();
  YieldOp::create(builder, location, outputs);
  return isBuilt;
}

bool SideBuilder::evaluate(const TensorNode &node, Values &values) {
  if (isNumber(node))
    return number(node, builder.getF32Type(), values);
  switch (node.kind) {
  case TensorNode::Kind::Number:
  case TensorNode::Kind::Name:
    return evaluateName(node, values);
  case TensorNode::Kind::Result:
    return evaluateResult(node, values);
  case TensorNode::Kind::Application:
    return evaluateApplication(node, values);
  }
  llvm_unreachable("covered switch");
}

bool SideBuilder::evaluateName(const TensorNode &node, Values &values) {
  for (auto [number, input] : enumerate(rule.inputs))
    if (input.name == node.name) {
      values.push_back(block->getArgument(number));
      return true;
    }
  for (size_t i = 0; i < numVisibleLets; ++i) {
    const LetNode &let = rule.lets[i];
    const auto *found = find(let.names, node.name);
    if (found == let.names.end())
      continue;
    auto known = letValues.find(&let);
    if (known == letValues.end()) {
      SaveAndRestore earlier(numVisibleLets, i);
      Values results;
      if (!evaluate(*let.value, results))
        return false;
      if (let.names.size() != 1 && let.names.size() != results.size())
        return source.fail(let.position,
                           "there are " + Twine(let.names.size()) +
                               " names for " + Twine(results.size()) +
                               " results");
      known = letValues.try_emplace(&let, std::move(results)).first;
    }
    // A single name stands for all results.
    if (let.names.size() == 1)
      append_range(values, known->second);
    else
      values.push_back(known->second[found - let.names.begin()]);
    return true;
  }
  return source.fail(node.position,
                     "'" + node.name +
                         "' is no input, no size and no number of an "
                         "attribute, and not named by a 'let' before");
}

bool SideBuilder::evaluateResult(const TensorNode &node, Values &values) {
  Values results;
  if (!evaluate(*node.operands.front(), results))
    return false;
  if (node.result >= int64_t(results.size()))
    return source.fail(node.position, "there is no result " +
                                          Twine(node.result) +
                                          "; the results are 0 to " +
                                          Twine(results.size() - 1));
  values.push_back(results[node.result]);
  return true;
}

bool SideBuilder::isNumber(const TensorNode &node) const {
  if (node.kind != TensorNode::Kind::Name)
    return node.kind == TensorNode::Kind::Number;
  return scope.isNumber(node.name) &&
         none_of(
             rule.inputs,
             [&](const InputNode &input) { return input.name == node.name; }) &&
         none_of(ArrayRef(rule.lets).take_front(numVisibleLets),
                 [&](const LetNode &let) {
                   return is_contained(let.names, node.name);
                 });
}

bool SideBuilder::number(const TensorNode &node, Type type, Values &values) {
  MLIRContext *context = builder.getContext();
  auto constant = [&](StringRef name, Attribute attribute) {
    AttributeValue value;
    value.kind = AttributeValue::Kind::Constant;
    value.constant = attribute;
    return NamedValue{StringAttr::get(context, name), value};
  };
  NamedValue value = constant("value", builder.getF64FloatAttr(node.number));
  if (node.kind == TensorNode::Kind::Name) {
    AffineExpr symbol =
        scope.size({SizeNode::Kind::Name, node.position, 0, node.name});
    if (!symbol)
      return false;
    value.value = {AttributeValue::Kind::Entry, {symbol}, {}};
  }
  return apply(node.position,
               OperationName(FillOp::getOperationName(), context), {},
               {value, constant("shape", builder.getDenseI64ArrayAttr({})),
                constant("element_type", TypeAttr::get(type))},
               values);
}

bool SideBuilder::evaluateApplication(const TensorNode &node, Values &values) {
  auto name = operatorNamed(source, scope, builder.getContext(), node);
  if (!name)
    return false;
  // Numbers wait for their type, which depends on the other operands.
  std::vector<Operand> operands;
  for (const TensorNode *operand : node.operands) {
    if (isNumber(*operand)) {
      operands.push_back({{}, operand});
      continue;
    }
    Values results;
    if (!evaluate(*operand, results))
      return false;
    for (Value result : results)
      operands.push_back({result, nullptr});
  }
  if (!checkOperandCount(source, node, *name, operands.size()))
    return false;
  auto attributes = attributeValues(source, scope, *name, node);
  if (!attributes)
    return false;
  SmallVector<std::optional<SymbolicTensor>, 4> operandTypes;
  for (const Operand &operand : operands)
    operandTypes.push_back(operand.number
                               ? std::nullopt
                               : std::optional(types.lookup(operand.value)));
  Type type =
      numberType(*name, operandTypes, *attributes, scope.symbols().size());
  Values operandValues;
  for (const Operand &operand : operands)
    if (!operand.number)
      operandValues.push_back(operand.value);
    else if (!number(*operand.number, type, operandValues))
      return false;
  return apply(node.position, *name, operandValues, *attributes, values);
}

bool SideBuilder::apply(const char *position, OperationName name,
                        ArrayRef<Value> operands,
                        ArrayRef<NamedValue> attributes, Values &values) {
  SmallVector<SymbolicTensor, 4> operandTypes;
  for (Value operand : operands)
    operandTypes.push_back(types.lookup(operand));
  auto application =
      resolveAttributes(name, operandTypes, attributes, scope.symbols().size());
  if (!application) {
    std::string message = toString(application.takeError());
    illFormed = constraintNumber(message) > 0;
    return source.fail(position, message);
  }
  for (Operation &operation : *block)
    if (operation.getName() == name &&
        operation.getAttrDictionary() == application->attributes &&
        llvm::equal(operation.getOperands(), operands)) {
      append_range(values, operation.getResults());
      return true;
    }
  OperationState state(location, name);
  state.addAttributes(application->attributes.getValue());
  state.addOperands(operands);
  for (const ResultDefinition &result : application->definition.results())
    state.addTypes(tensorType(result.type));
  Operation *operation = builder.create(state);
  for (auto [value, result] :
       zip_equal(operation->getResults(), application->definition.results()))
    types[value] = result.type;
  append_range(values, operation->getResults());
  return true;
}

} // namespace verso::ruletext
