//===- OpenLengths.cpp - Rules for any rank -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpenLengths.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace verso::ruletext {

int64_t growth(const SizeNode &size, StringRef name) {
  if (size.kind == SizeNode::Kind::Length)
    return size.name == name;
  int64_t total = size.lhs ? growth(*size.lhs, name) : 0;
  if (!size.rhs)
    return total;
  int64_t right = growth(*size.rhs, name);
  return size.kind == SizeNode::Kind::Subtract ? total - right : total + right;
}

namespace {

/// Looks at all sizes of a rule for the lengths that are left open.
class LengthChecker {
public:
  LengthChecker(Source &source, const RuleNode &rule)
      : source(source), rule(rule) {
    for (const ChoiceNode &choice : rule.choices)
      if (choice.openFrom)
        for (const ChoiceNode::Name &name : choice.names)
          names.push_back(name.name);
  }

  bool check() {
    if (names.empty())
      return true;
    for (const ChoiceNode &choice : rule.choices)
      for (const ElementNode &element : choice.values)
        if (!checkUnused(element))
          return false;
    for (const ConditionNode &condition : rule.conditions)
      for (const SizeNode *operand : condition.operands)
        if (!checkUnused(*operand))
          return false;
    for (const InputNode &input : rule.inputs)
      if (!checkList(*input.sizes))
        return false;
    for (const LetNode &let : rule.lets)
      if (!checkTensor(*let.value))
        return false;
    auto checkTensors = [&](ArrayRef<const TensorNode *> tensors) {
      return all_of(tensors, [&](const TensorNode *tensor) {
        return checkTensor(*tensor);
      });
    };
    return checkTensors(rule.source) && checkTensors(rule.target);
  }

private:
  bool isOpen(const SizeNode &node) const {
    return node.kind == SizeNode::Kind::Length &&
           is_contained(names, node.name);
  }

  /// Nothing may be decided by the length.
  bool checkUnused(const SizeNode &node) {
    if (isOpen(node))
      return source.fail(node.position, "nothing can be decided by '|" +
                                            node.name +
                                            "|', which is left open");
    return (!node.lhs || checkUnused(*node.lhs)) &&
           (!node.rhs || checkUnused(*node.rhs));
  }
  bool checkUnused(const ElementNode &element) {
    if (element.list)
      return all_of(element.list->elements,
                    [&](const ElementNode &part) { return checkUnused(part); });
    return checkUnused(*element.first) &&
           (!element.second || checkUnused(*element.second));
  }

  /// The length is only added to and subtracted from.
  bool checkSize(const SizeNode &node) {
    bool isSum = node.kind == SizeNode::Kind::Add ||
                 node.kind == SizeNode::Kind::Subtract;
    for (const SizeNode *part : {node.lhs, node.rhs})
      if (part && !(isSum ? checkSize(*part) : checkUnused(*part)))
        return false;
    return true;
  }

  bool checkList(const ListNode &list) {
    return all_of(list.elements, [&](const ElementNode &element) {
      return checkElement(element);
    });
  }

  /// A run of entries does not get shorter as a list gets longer.
  bool checkElement(const ElementNode &element) {
    if (element.list)
      return checkList(*element.list);
    if (!checkSize(*element.first) ||
        (element.second && !checkSize(*element.second)))
      return false;
    if (!element.second)
      return true;
    for (StringRef name : names) {
      int64_t first = element.kind == ElementNode::Kind::Range
                          ? growth(*element.first, name)
                          : 0;
      if (growth(*element.second, name) < first)
        return source.fail(element.first->position,
                           "there are fewer entries the longer '" + name +
                               "...' is, whose length is left open");
    }
    return true;
  }

  bool checkTensor(const TensorNode &tensor) {
    for (const AttributeNode &attribute : tensor.attributes) {
      const ValueNode &value = attribute.value;
      if ((value.list && !checkList(*value.list)) ||
          (value.size && !checkSize(*value.size)))
        return false;
    }
    return all_of(tensor.operands, [&](const TensorNode *operand) {
      return checkTensor(*operand);
    });
  }

  Source &source;
  const RuleNode &rule;
  SmallVector<StringRef, 2> names;
};

} // namespace

bool checkOpenLengths(Source &source, const RuleNode &rule) {
  return LengthChecker(source, rule).check();
}

} // namespace verso::ruletext
