//===- SideBuilder.cpp - One side of a rule as operations -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SideBuilder.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace llvm;
using namespace mlir;

namespace verso::ruletext {

//===----------------------------------------------------------------------===//
// Attributes and symbols
//===----------------------------------------------------------------------===//

/// The meaning of a word that is not a size: a flag, a type, `same`.
static std::optional<AttributeValue>
wordValue(MLIRContext *context, StringRef attribute, StringRef word) {
  AttributeValue value;
  value.kind = AttributeValue::Kind::Constant;
  if (word == "true" || word == "false")
    value.constant = BoolAttr::get(context, word == "true");
  else if (Type type = elementType(context, word))
    value.constant = TypeAttr::get(type);
  else if (word == "same" && attribute == "pads")
    value.kind = AttributeValue::Kind::Same;
  else
    return std::nullopt;
  return value;
}

std::optional<AttributeValue> attributeValue(Source &source, Scope &scope,
                                             MLIRContext *context,
                                             const AttributeNode &node) {
  AttributeValue value;
  switch (node.value.kind) {
  case ValueNode::Kind::Real:
    value.kind = AttributeValue::Kind::Constant;
    value.constant = FloatAttr::get(Float64Type::get(context), node.value.real);
    return value;
  case ValueNode::Kind::String:
    value.kind = AttributeValue::Kind::Constant;
    value.constant = StringAttr::get(context, node.value.string);
    return value;
  case ValueNode::Kind::List: {
    value.kind = AttributeValue::Kind::List;
    SmallVector<AffineExpr> entries;
    if (!scope.list(*node.value.list, entries))
      return std::nullopt;
    value.entries.append(entries.begin(), entries.end());
    break;
  }
  case ValueNode::Kind::Size: {
    const SizeNode &size = *node.value.size;
    StringRef word = size.kind == SizeNode::Kind::Name ? size.name : "";
    if (const ChosenValue *chosen = scope.chosen(word)) {
      if (chosen->kind == ChosenValue::Kind::List) {
        value.kind = AttributeValue::Kind::List;
        for (int64_t integer : chosen->integers)
          value.entries.push_back(getAffineConstantExpr(integer, context));
        break;
      }
      if (chosen->kind == ChosenValue::Kind::Word)
        word = chosen->word;
    }
    if (auto meaning = wordValue(context, node.name, word))
      return meaning;
    AffineExpr entry = scope.size(size);
    if (!entry)
      return std::nullopt;
    value.entries.push_back(entry);
    break;
  }
  }
  for (AffineExpr &entry : value.entries)
    entry = simplify(entry);
  return value;
}

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
  switch (node.kind) {
  case TensorNode::Kind::Number:
    return number(node, builder.getF32Type(), values);
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
  return source.fail(node.position, "'" + node.name +
                                        "' is not an input and not named by "
                                        "a 'let' before");
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

bool SideBuilder::number(const TensorNode &node, Type type, Values &values) {
  MLIRContext *context = builder.getContext();
  auto constant = [&](StringRef name, Attribute attribute) {
    AttributeValue value;
    value.kind = AttributeValue::Kind::Constant;
    value.constant = attribute;
    return NamedValue{StringAttr::get(context, name), value};
  };
  return apply(node.position,
               OperationName(FillOp::getOperationName(), context), {},
               {constant("value", builder.getF64FloatAttr(node.number)),
                constant("shape", builder.getDenseI64ArrayAttr({})),
                constant("element_type", TypeAttr::get(type))},
               values);
}

std::optional<OperationName>
SideBuilder::operatorNamed(const TensorNode &node) {
  MLIRContext *context = builder.getContext();
  StringRef spelling = node.name;
  if (const ChosenValue *value = scope.chosen(spelling);
      value && value->kind == ChosenValue::Kind::Word)
    spelling = value->word;
  OperationName name(("verso." + spelling).str(), context);
  if (hasDefinition(name))
    return name;
  StringRef nearest;
  unsigned best = 3;
  for (RegisteredOperationName known :
       context->getRegisteredOperationsByDialect("verso")) {
    unsigned distance = spelling.edit_distance(known.stripDialect());
    if (hasDefinition(known) && distance < best) {
      best = distance;
      nearest = known.stripDialect();
    }
  }
  std::string hint =
      nearest.empty() ? "" : ("; is '" + nearest + "' meant?").str();
  source.fail(node.position,
              "the dialect has no operator '" + spelling + "'" + hint);
  return std::nullopt;
}

/// The number of operands that the operator takes, at least and at most.
static std::pair<size_t, size_t> operandCounts(OperationName name) {
  auto isOneOf = [&]<size_t... counts>(std::index_sequence<counts...>) {
    size_t exact = 0, least = 0;
    ((exact = name.hasTrait<OpTrait::NOperands<counts + 2>::template Impl>()
                  ? counts + 2
                  : exact),
     ...);
    ((least =
          name.hasTrait<OpTrait::AtLeastNOperands<counts + 1>::template Impl>()
              ? counts + 1
              : least),
     ...);
    return std::pair(exact, least);
  };
  auto [exact, least] = isOneOf(std::make_index_sequence<10>());
  if (name.hasTrait<OpTrait::ZeroOperands>())
    return {0, 0};
  if (name.hasTrait<OpTrait::OneOperand>())
    return {1, 1};
  if (exact != 0)
    return {exact, exact};
  return {least, SIZE_MAX};
}

bool SideBuilder::checkOperandCount(const TensorNode &node, OperationName name,
                                    size_t count) {
  auto [least, most] = operandCounts(name);
  if (least <= count && count <= most)
    return true;
  return source.fail(node.position,
                     name.stripDialect() + " needs " +
                         (most == least ? "" : "at least ") + Twine(least) +
                         (least == 1 ? " operand" : " operands") + " but has " +
                         Twine(count));
}

bool SideBuilder::evaluateApplication(const TensorNode &node, Values &values) {
  std::optional<OperationName> name = operatorNamed(node);
  if (!name)
    return false;
  // Numbers wait for their type, which depends on the other operands.
  std::vector<Operand> operands;
  for (const TensorNode *operand : node.operands) {
    if (operand->kind == TensorNode::Kind::Number) {
      operands.push_back({{}, operand});
      continue;
    }
    Values results;
    if (!evaluate(*operand, results))
      return false;
    for (Value result : results)
      operands.push_back({result, nullptr});
  }
  if (!checkOperandCount(node, *name, operands.size()))
    return false;
  SmallVector<NamedValue> attributes;
  for (const AttributeNode &attribute : node.attributes) {
    auto attributeName = StringAttr::get(builder.getContext(), attribute.name);
    if (!is_contained(name->getAttributeNames(), attributeName)) {
      std::string known =
          join(map_range(name->getAttributeNames(),
                         [](StringAttr known) { return known.str(); }),
               ", ");
      return source.fail(attribute.position,
                         name->stripDialect() + " has no attribute '" +
                             attribute.name + "'; it has " +
                             (known.empty() ? "none" : known));
    }
    auto value = attributeValue(source, scope, builder.getContext(), attribute);
    if (!value)
      return false;
    attributes.push_back({attributeName, std::move(*value)});
  }
  SmallVector<std::optional<SymbolicTensor>, 4> operandTypes;
  for (const Operand &operand : operands)
    operandTypes.push_back(operand.number
                               ? std::nullopt
                               : std::optional(types.lookup(operand.value)));
  Type type =
      numberType(*name, operandTypes, attributes, scope.symbols().size());
  Values operandValues;
  for (const Operand &operand : operands)
    if (!operand.number)
      operandValues.push_back(operand.value);
    else if (!number(*operand.number, type, operandValues))
      return false;
  return apply(node.position, *name, operandValues, attributes, values);
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
