//===- Scope.cpp - What the names of one rule mean ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scope.h"
#include "OpenLengths.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace mlir;

namespace verso::ruletext {

/// A list longer than this is a mistake, and not a tensor.
static constexpr int64_t maxLength = 64;

AffineExpr Scope::constant(int64_t value) const {
  return getAffineConstantExpr(value, context);
}

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

bool Scope::values(const ChoiceNode &choice,
                   SmallVectorImpl<ChosenValue> &list) {
  if (choice.openFrom)
    for (int64_t length = *choice.openFrom;
         length <= std::max<int64_t>(*choice.openFrom, 1) + 3; ++length)
      list.emplace_back().integers.assign(1, length);
  for (const ElementNode &element : choice.values) {
    ChosenValue value;
    if (element.kind == ElementNode::Kind::List) {
      value.kind = ChosenValue::Kind::List;
      SmallVector<AffineExpr> entries;
      if (!this->list(*element.list, entries))
        return false;
      for (AffineExpr entry : entries) {
        auto integer = dyn_cast<AffineConstantExpr>(entry);
        if (!integer)
          return source.fail(element.list->position,
                             "the values of a choice are integers");
        value.integers.push_back(integer.getValue());
      }
      list.push_back(std::move(value));
      continue;
    }
    const SizeNode &first = *element.first;
    bool isWord = element.kind == ElementNode::Kind::Single &&
                  first.kind == SizeNode::Kind::Name && !chosen(first.name);
    if (isWord) {
      value.kind = ChosenValue::Kind::Word;
      value.word = first.name;
      list.push_back(value);
      continue;
    }
    SmallVector<AffineExpr> entries;
    if (!append(element, entries))
      return false;
    for (AffineExpr entry : entries) {
      auto integer = dyn_cast<AffineConstantExpr>(entry);
      if (!integer)
        return source.fail(first.position, "the values of a choice are "
                                           "integers, lists of integers or "
                                           "names");
      value.integers.assign(1, integer.getValue());
      list.push_back(value);
    }
  }
  if (none_of(choice.names,
              [](const ChoiceNode::Name &name) { return name.isLength; }))
    return true;
  for (const ChosenValue &value : list)
    if (value.kind != ChosenValue::Kind::Integer || value.integers[0] < 0 ||
        value.integers[0] > maxLength)
      return source.fail(choice.position,
                         "a number of sizes is from 0 to " + Twine(maxLength));
  return true;
}

void Scope::choose(const ChoiceNode &choice, const ChosenValue &value) {
  for (const ChoiceNode::Name &name : choice.names)
    if (name.isLength) {
      lengths[name.name] = value.integers.front();
      if (choice.openFrom)
        openLengths.push_back(name.name);
    } else {
      choices[name.name] = value;
    }
}

const ChosenValue *Scope::chosen(StringRef name) const {
  auto found = choices.find(name);
  return found == choices.end() ? nullptr : &found->second;
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

bool Scope::isNumber(StringRef name) const {
  if (const ChosenValue *value = chosen(name))
    return value->kind == ChosenValue::Kind::Integer;
  return symbolNumbers.contains(name);
}

AffineExpr Scope::symbol(StringRef name, const char *position) {
  auto [entry, isNew] = symbolNumbers.try_emplace(name, symbolList.size());
  if (isNew) {
    if (isClosed) {
      symbolNumbers.erase(entry);
      source.fail(position,
                  "the symbol '" + name + "' does not occur in the rule");
      return {};
    }
    symbolList.push_back(name.str());
  }
  return getAffineSymbolExpr(entry->second, context);
}

AffineExpr Scope::elements(const SizeNode &node) {
  auto length = lengths.find(node.name);
  if (length == lengths.end()) {
    source.fail(node.position, "'" + node.name +
                                   "...' has no length; give it with 'for |" +
                                   node.name + "| in ...'");
    return {};
  }
  bool isSum = node.kind == SizeNode::Kind::Sum;
  AffineExpr total = constant(isSum ? 0 : 1);
  for (int64_t i = 1; i <= length->second; ++i) {
    AffineExpr element = symbol((node.name + Twine(i)).str(), node.position);
    if (!element)
      return {};
    total = isSum ? total + element : total * element;
  }
  return total;
}

AffineExpr Scope::quotient(const SizeNode &node, unsigned element) {
  AffineExpr lhs = size(*node.lhs, element), rhs = size(*node.rhs, element);
  if (!lhs || !rhs)
    return {};
  Condition isPositive = atLeast(rhs, constant(1));
  if (!isPositive.constantTruth().value_or(true)) {
    source.fail(node.rhs->position, "a divisor must be at least 1");
    return {};
  }
  if (!isPositive.constantTruth() && !is_contained(divisors, isPositive))
    divisors.push_back(isPositive);
  switch (node.kind) {
  case SizeNode::Kind::FloorDivide:
    return lhs.floorDiv(rhs);
  case SizeNode::Kind::CeilDivide:
    return lhs.ceilDiv(rhs);
  default:
    return lhs % rhs;
  }
}

AffineExpr Scope::size(const SizeNode &node, unsigned element) {
  switch (node.kind) {
  case SizeNode::Kind::Integer:
    return constant(node.integer);
  case SizeNode::Kind::Name: {
    if (const ChosenValue *value = chosen(node.name)) {
      if (value->kind == ChosenValue::Kind::Integer)
        return constant(value->integers.front());
      source.fail(node.position, "'" + node.name + "' is not a number here");
      return {};
    }
    if (!lengths.contains(node.name))
      return symbol(node.name, node.position);
    if (element != 0)
      return symbol((node.name + Twine(element)).str(), node.position);
    source.fail(node.position, "'" + node.name +
                                   "' stands for a list of sizes; write '" +
                                   node.name + "...'");
    return {};
  }
  case SizeNode::Kind::Length: {
    auto length = lengths.find(node.name);
    if (length != lengths.end())
      return constant(length->second);
    source.fail(node.position, "'|" + node.name +
                                   "|' is not known; give it with 'for |" +
                                   node.name + "| in ...'");
    return {};
  }
  case SizeNode::Kind::Sum:
  case SizeNode::Kind::Product:
    return elements(node);
  case SizeNode::Kind::FloorDivide:
  case SizeNode::Kind::CeilDivide:
  case SizeNode::Kind::Modulo:
    return quotient(node, element);
  case SizeNode::Kind::Add:
  case SizeNode::Kind::Subtract:
  case SizeNode::Kind::Multiply:
    break;
  }
  AffineExpr lhs = size(*node.lhs, element), rhs = size(*node.rhs, element);
  if (!lhs || !rhs)
    return {};
  if (node.kind == SizeNode::Kind::Add)
    return lhs + rhs;
  return node.kind == SizeNode::Kind::Subtract ? lhs - rhs : lhs * rhs;
}

std::optional<int64_t> Scope::integer(const SizeNode &node) {
  AffineExpr expression = size(node);
  if (!expression)
    return std::nullopt;
  if (auto constant = dyn_cast<AffineConstantExpr>(expression))
    return constant.getValue();
  source.fail(node.position, "expected a number that is known here");
  return std::nullopt;
}

bool Scope::lengthOf(const SizeNode &node, std::optional<int64_t> &length) {
  if (node.kind == SizeNode::Kind::Name && !chosen(node.name)) {
    auto found = lengths.find(node.name);
    if (found == lengths.end())
      return true;
    if (length && *length != found->second)
      return source.fail(node.position, "'" + node.name +
                                            "...' has another length than a "
                                            "list that it is combined with");
    length = found->second;
    return true;
  }
  for (const SizeNode *part : {node.lhs, node.rhs})
    if (part && !lengthOf(*part, length))
      return false;
  return true;
}

bool Scope::growsWithOpenLength(const ElementNode &range) const {
  return any_of(openLengths, [&](StringRef name) {
    return growth(*range.first, name) != growth(*range.second, name);
  });
}

bool Scope::append(const ElementNode &element,
                   SmallVectorImpl<AffineExpr> &entries) {
  auto isFull = [&](int64_t more) {
    return more > maxLength - int64_t(entries.size()) &&
           !source.fail(element.first->position, "a list has more than " +
                                                     Twine(maxLength) +
                                                     " entries");
  };
  switch (element.kind) {
  case ElementNode::Kind::Single: {
    // A chosen list that is named inside a list stands for its entries.
    const ChosenValue *value = element.first->kind == SizeNode::Kind::Name
                                   ? chosen(element.first->name)
                                   : nullptr;
    if (value && value->kind == ChosenValue::Kind::List) {
      if (isFull(value->integers.size()))
        return false;
      for (int64_t integer : value->integers)
        entries.push_back(constant(integer));
      return true;
    }
    AffineExpr entry = size(*element.first);
    if (!entry || isFull(1))
      return false;
    entries.push_back(entry);
    return true;
  }
  case ElementNode::Kind::Each: {
    std::optional<int64_t> length;
    if (!lengthOf(*element.first, length))
      return false;
    if (!length)
      return source.fail(element.first->position,
                         "no name before '...' has a length; give it with "
                         "'for |name| in ...'");
    if (isFull(*length))
      return false;
    for (int64_t i = 1; i <= *length; ++i) {
      AffineExpr entry = size(*element.first, i);
      if (!entry)
        return false;
      entries.push_back(entry);
    }
    return true;
  }
  case ElementNode::Kind::Repeated: {
    AffineExpr entry = size(*element.first);
    std::optional<int64_t> count = integer(*element.second);
    if (!entry || !count || isFull(*count))
      return false;
    if (*count < 0)
      return source.fail(element.second->position,
                         "a number of entries is negative");
    entries.append(*count, entry);
    return true;
  }
  case ElementNode::Kind::Range: {
    std::optional<int64_t> first = integer(*element.first),
                           last = integer(*element.second);
    if (!first || !last)
      return false;
    if (*first > *last)
      return *first == *last + 1 || !growsWithOpenLength(element) ||
             source.fail(element.first->position,
                         "the range is empty for several lengths of a list "
                         "whose length is left open");
    uint64_t distance = uint64_t(*last) - uint64_t(*first);
    if (isFull(std::min(distance, uint64_t(maxLength)) + 1))
      return false;
    for (uint64_t i = 0; i <= distance; ++i)
      entries.push_back(constant(*first + i));
    return true;
  }
  case ElementNode::Kind::List:
    return source.fail(element.list->position,
                       "a list inside a list has no meaning here");
  }
  llvm_unreachable("covered switch");
}

bool Scope::list(const ListNode &node, SmallVectorImpl<AffineExpr> &entries) {
  for (const ElementNode &element : node.elements)
    if (!append(element, entries))
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

/// `lhs relation rhs` in the form of Condition.
static Condition conditionFor(AffineExpr lhs, Relation relation,
                              AffineExpr rhs) {
  switch (relation) {
  case Relation::Equal:
    return equal(lhs, rhs);
  case Relation::Unequal: {
    // The square of an integer that is not 0 is at least 1.
    AffineExpr difference = simplify(lhs - rhs);
    return {simplify(difference * difference - 1), /*isEquality=*/false};
  }
  case Relation::Less:
    return lessThan(lhs, rhs);
  case Relation::AtMost:
    return atLeast(rhs, lhs);
  case Relation::Greater:
    return lessThan(rhs, lhs);
  case Relation::AtLeast:
    return atLeast(lhs, rhs);
  case Relation::Divides:
    break;
  }
  return equal(rhs % lhs, getAffineConstantExpr(0, lhs.getContext()));
}

bool Scope::appendCondition(const ConditionNode &node, unsigned element,
                            SmallVectorImpl<Condition> &list) {
  SmallVector<AffineExpr, 2> operands;
  for (const SizeNode *operand : node.operands) {
    AffineExpr expression = size(*operand, element);
    if (!expression)
      return false;
    operands.push_back(expression);
  }
  for (auto [i, relation] : enumerate(node.relations)) {
    if (relation == Relation::Divides) {
      Condition isPositive = atLeast(operands[i], constant(1));
      if (!isPositive.constantTruth().value_or(true))
        return source.fail(node.operands[i]->position,
                           "a divisor must be at least 1");
      if (!isPositive.constantTruth() && !is_contained(divisors, isPositive))
        divisors.push_back(isPositive);
    }
    Condition condition = conditionFor(operands[i], relation, operands[i + 1]);
    if (!condition.constantTruth().value_or(false) &&
        !is_contained(list, condition))
      list.push_back(condition);
  }
  return true;
}

bool Scope::conditions(ArrayRef<ConditionNode> nodes,
                       SmallVectorImpl<Condition> &list) {
  for (const ConditionNode &node : nodes) {
    std::optional<int64_t> length;
    for (const SizeNode *operand : node.operands)
      if (!lengthOf(*operand, length))
        return false;
    if (!length && !appendCondition(node, 0, list))
      return false;
    for (int64_t i = 1; i <= length.value_or(0); ++i)
      if (!appendCondition(node, i, list))
        return false;
  }
  return true;
}

} // namespace verso::ruletext
