//===- Applications.cpp - Operators with attributes, as written -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Applications.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace mlir;

namespace verso::ruletext {

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

std::optional<OperationName> operatorNamed(Source &source, Scope &scope,
                                           MLIRContext *context,
                                           const TensorNode &node) {
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

bool checkOperandCount(Source &source, const TensorNode &node,
                       OperationName name, size_t count) {
  auto [least, most] = operandCounts(name);
  if (least <= count && count <= most)
    return true;
  return source.fail(node.position,
                     name.stripDialect() + " needs " +
                         (most == least ? "" : "at least ") + Twine(least) +
                         (least == 1 ? " operand" : " operands") + " but has " +
                         Twine(count));
}

//===----------------------------------------------------------------------===//
// Attributes
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

std::optional<SmallVector<NamedValue>> attributeValues(Source &source,
                                                       Scope &scope,
                                                       OperationName name,
                                                       const TensorNode &node) {
  MLIRContext *context = name.getContext();
  SmallVector<NamedValue> attributes;
  for (const AttributeNode &attribute : node.attributes) {
    auto attributeName = StringAttr::get(context, attribute.name);
    if (!is_contained(name.getAttributeNames(), attributeName)) {
      std::string known =
          join(map_range(name.getAttributeNames(),
                         [](StringAttr known) { return known.str(); }),
               ", ");
      source.fail(attribute.position,
                  name.stripDialect() + " has no attribute '" + attribute.name +
                      "'; it has " + (known.empty() ? "none" : known));
      return std::nullopt;
    }
    auto value = attributeValue(source, scope, context, attribute);
    if (!value)
      return std::nullopt;
    attributes.push_back({attributeName, std::move(*value)});
  }
  return attributes;
}

} // namespace verso::ruletext
