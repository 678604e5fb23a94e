//===- SizeParser.cpp - Sizes and conditions of rules ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SizeParser.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace verso::ruletext {

const ListNode *SizeParser::parseList(const Twine &what) {
  Nesting nesting(*this);
  if (tooDeep())
    return nullptr;
  ListNode &list = tree.lists.emplace_back();
  list.position = current().position();
  if (!require("[", "and " + what))
    return nullptr;
  if (accept("]"))
    return &list;
  do {
    ElementNode element;
    if (!parseElement(element))
      return nullptr;
    list.elements.push_back(element);
  } while (accept(","));
  return require("]", "or ',' after an element") ? &list : nullptr;
}

bool SizeParser::parseElement(ElementNode &element) {
  if (current().is("[")) {
    element.kind = ElementNode::Kind::List;
    element.list = parseList("");
    return element.list;
  }
  element.first = parseSize();
  if (!element.first)
    return false;
  if (accept("...")) {
    element.kind = ElementNode::Kind::Each;
    return true;
  }
  if (accept("^"))
    element.kind = ElementNode::Kind::Repeated;
  else if (accept(".."))
    element.kind = ElementNode::Kind::Range;
  else
    return true;
  element.second = parseSize();
  return element.second;
}

static std::optional<Relation> relationAt(const Token &token) {
  if (token.is("divides"))
    return Relation::Divides;
  if (token.kind != Token::Kind::Punctuation)
    return std::nullopt;
  return StringSwitch<std::optional<Relation>>(token.text)
      .Case("=", Relation::Equal)
      .Case("!=", Relation::Unequal)
      .Case("<", Relation::Less)
      .Case("<=", Relation::AtMost)
      .Case(">", Relation::Greater)
      .Case(">=", Relation::AtLeast)
      .Default(std::nullopt);
}

bool SizeParser::parseConditions(std::vector<ConditionNode> &conditions) {
  do {
    ConditionNode condition;
    const SizeNode *size = parseSize();
    if (!size)
      return false;
    condition.operands.push_back(size);
    while (std::optional<Relation> relation = relationAt(current())) {
      ++next;
      size = parseSize();
      if (!size)
        return false;
      condition.relations.push_back(*relation);
      condition.operands.push_back(size);
    }
    if (condition.relations.empty())
      return expected("a comparison or 'divides'");
    conditions.push_back(std::move(condition));
  } while (accept(","));
  return true;
}

SizeNode *SizeParser::makeSize(SizeNode::Kind kind, const char *position,
                               const SizeNode *lhs, const SizeNode *rhs) {
  SizeNode &node = tree.sizes.emplace_back();
  node.kind = kind;
  node.position = position;
  node.lhs = lhs;
  node.rhs = rhs;
  return &node;
}

const SizeNode *SizeParser::parseSize() {
  Nesting nesting(*this);
  if (tooDeep())
    return nullptr;
  const SizeNode *lhs = parseTerm();
  for (unsigned count = 0; lhs && (current().is("+") || current().is("-"));
       ++count) {
    if (isTooMuch(count))
      return nullptr;
    const Token &sign = tokens[next++];
    const SizeNode *rhs = parseTerm();
    lhs = rhs ? makeSize(sign.is("+") ? SizeNode::Kind::Add
                                      : SizeNode::Kind::Subtract,
                         sign.position(), lhs, rhs)
              : nullptr;
  }
  return lhs;
}

const SizeNode *SizeParser::parseTerm() {
  const SizeNode *lhs = parseAtom();
  for (unsigned count = 0; lhs; ++count) {
    if (isTooMuch(count))
      return nullptr;
    const Token &sign = current();
    SizeNode::Kind kind;
    if (sign.is("*"))
      kind = SizeNode::Kind::Multiply;
    else if (sign.is("/"))
      kind = SizeNode::Kind::FloorDivide;
    else if (sign.is("mod"))
      kind = SizeNode::Kind::Modulo;
    else
      break;
    ++next;
    const SizeNode *rhs = parseAtom();
    lhs = rhs ? makeSize(kind, sign.position(), lhs, rhs) : nullptr;
  }
  return lhs;
}

const SizeNode *SizeParser::parseAtom() {
  Nesting nesting(*this);
  if (tooDeep())
    return nullptr;
  const Token &token = current();
  if (token.kind == Token::Kind::Integer) {
    SizeNode *node = makeSize(SizeNode::Kind::Integer, token.position());
    // Products of two such numbers are still integers of 64 bits.
    if (token.text.getAsInteger(10, node->integer) ||
        node->integer > INT32_MAX) {
      source.fail(token.position(), token.description() + " is too large");
      return nullptr;
    }
    ++next;
    return node;
  }
  if (accept("-")) {
    const SizeNode *operand = parseAtom();
    return operand
               ? makeSize(SizeNode::Kind::Subtract, token.position(),
                          makeSize(SizeNode::Kind::Integer, token.position()),
                          operand)
               : nullptr;
  }
  if (accept("(")) {
    const SizeNode *node = parseSize();
    return node && require(")", "to close the parenthesis") ? node : nullptr;
  }
  if (accept("|")) {
    SizeNode *node = makeSize(SizeNode::Kind::Length, token.position());
    return parseName(node->name, "a name after '|'") &&
                   require("|", "after the name")
               ? node
               : nullptr;
  }
  if (token.kind != Token::Kind::Name) {
    expected("a number or a name");
    return nullptr;
  }
  ++next;
  if (accept("("))
    return parseFunction(token);
  SizeNode *node = makeSize(SizeNode::Kind::Name, token.position());
  node->name = token.text;
  return node;
}

/// What follows `floor(`, `ceil(`, `sum(` or `product(`.
const SizeNode *SizeParser::parseFunction(const Token &name) {
  SizeNode *node = nullptr;
  if (name.is("floor") || name.is("ceil")) {
    const SizeNode *quotient = parseSize();
    if (!quotient)
      return nullptr;
    if (quotient->kind != SizeNode::Kind::FloorDivide) {
      source.fail(quotient->position,
                  "expected a quotient in " + name.description());
      return nullptr;
    }
    node = makeSize(name.is("ceil") ? SizeNode::Kind::CeilDivide
                                    : SizeNode::Kind::FloorDivide,
                    name.position(), quotient->lhs, quotient->rhs);
  } else if (name.is("sum") || name.is("product")) {
    node =
        makeSize(name.is("sum") ? SizeNode::Kind::Sum : SizeNode::Kind::Product,
                 name.position());
    if (!parseName(node->name, "the name of a list of sizes") ||
        !require("...", "after the name"))
      return nullptr;
  } else {
    source.fail(name.position(), name.description() +
                                     " is not a function of sizes; there "
                                     "are floor, ceil, sum and product");
    return nullptr;
  }
  return require(")", "to close the parenthesis") ? node : nullptr;
}

} // namespace verso::ruletext
