//===- Parser.cpp - From text to the syntax of rules ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Recursive descent over the grammar in verso/RuleText/RuleText.h. Functions
// return null or false once something is wrong; the source knows what.
//
//===----------------------------------------------------------------------===//

#include "Lexer.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace verso::ruletext {

namespace {

class Parser {
public:
  explicit Parser(Source &source) : source(source), tokens(tokenize(source)) {}

  SyntaxTree run() {
    if (source.failed())
      return {};
    while (current().kind != Token::Kind::End)
      if (current().is("expect") ? !parseExpect(expectOfFile) : !parseRule())
        return {};
    return std::move(tree);
  }

  std::optional<OpenApplicationNode> runOpenApplication(SyntaxTree &owner) {
    OpenApplicationNode node;
    if (source.failed())
      return std::nullopt;
    if (current().kind != Token::Kind::Name || !ahead(1).is("(")) {
      expected("an operator with its operands, as in 'relu(_)',");
      return std::nullopt;
    }
    if (!(node.application = parsePrimary()) ||
        (accept("where") && !parseConditions(node.conditions)))
      return std::nullopt;
    if (current().kind != Token::Kind::End) {
      expected("'where' or the end");
      return std::nullopt;
    }
    owner = std::move(tree);
    return node;
  }

private:
  //===--- Tokens ---------------------------------------------------------===//
  const Token &current() const { return tokens[next]; }
  const Token &ahead(size_t count) const {
    return tokens[std::min(next + count, tokens.size() - 1)];
  }
  bool accept(StringRef spelling) {
    if (!current().is(spelling))
      return false;
    ++next;
    return true;
  }
  bool expected(const Twine &what) {
    return source.fail(current().position(), "expected " + what +
                                                 " but found " +
                                                 current().description());
  }
  bool require(StringRef spelling, const Twine &purpose) {
    return accept(spelling) || expected("'" + spelling + "' " + purpose);
  }
  bool parseName(StringRef &name, const Twine &what) {
    if (current().kind != Token::Kind::Name)
      return expected(what);
    name = tokens[next++].text;
    return true;
  }

  /// Terms inside each other; a text that nests deeper is refused, so that
  /// recursion is bounded.
  class Nesting {
  public:
    explicit Nesting(Parser &parser) : depth(parser.depth) { ++depth; }
    ~Nesting() { --depth; }

  private:
    unsigned &depth;
  };
  bool tooDeep() { return isTooMuch(depth); }
  /// A long sum or product nests too, to the left.
  bool isTooMuch(unsigned count) {
    return count > 200 &&
           !source.fail(current().position(), "terms are nested too deeply");
  }

  //===--- Rules ----------------------------------------------------------===//
  bool parseRule() {
    RuleNode rule;
    if (!require("rule", "or 'expect'"))
      return false;
    rule.position = current().position();
    rule.expect = expectOfFile;
    if (!parseName(rule.name, "the name of the rule"))
      return false;
    while (startsItem())
      if (!parseItem(rule))
        return false;
    if (!parseResults(rule.source) ||
        !require("=>", "after the left side of the rule") ||
        !parseResults(rule.target))
      return false;
    if (current().kind != Token::Kind::End && !current().is("rule") &&
        !current().is("expect"))
      return expected("an operator, ',' or the next rule");
    tree.rules.push_back(std::move(rule));
    return true;
  }

  /// `x, y:` begins inputs, `x, y =>` the results.
  bool startsInput() const {
    size_t count = 0;
    while (ahead(count).kind == Token::Kind::Name && ahead(count + 1).is(","))
      count += 2;
    return ahead(count).kind == Token::Kind::Name && ahead(count + 1).is(":");
  }

  /// `where(` is the operator and `where (` the keyword.
  bool startsItem() const {
    if (current().is("for"))
      return true;
    if (current().is("where") && ahead(1).is("(") &&
        current().text.end() == ahead(1).position())
      return false;
    for (StringRef keyword : {"where", "let", "expect"})
      if (current().is(keyword) && !ahead(1).is("=>"))
        return true;
    return startsInput();
  }

  bool parseItem(RuleNode &rule) {
    if (startsInput())
      return parseInputs(rule);
    if (accept("for"))
      return parseChoice(rule);
    if (accept("where"))
      return parseConditions(rule.conditions);
    if (accept("let"))
      return parseLet(rule);
    return parseExpect(rule.expect);
  }

  bool parseInputs(RuleNode &rule) {
    SmallVector<InputNode, 2> inputs;
    do {
      InputNode input;
      input.position = current().position();
      if (!parseName(input.name, "the name of an input"))
        return false;
      inputs.push_back(input);
    } while (accept(","));
    if (!require(":", "after the names of inputs"))
      return false;
    StringRef type;
    if (current().kind == Token::Kind::Name)
      type = tokens[next++].text;
    const ListNode *sizes = parseList("the sizes of the input");
    for (InputNode &input : inputs) {
      input.type = type;
      input.sizes = sizes;
      rule.inputs.push_back(input);
    }
    return sizes;
  }

  bool parseChoice(RuleNode &rule) {
    ChoiceNode choice;
    choice.position = current().position();
    do {
      ChoiceNode::Name name;
      name.isLength = accept("|");
      if (!parseName(name.name, "a name after 'for'") ||
          (name.isLength && !require("|", "after the name")))
        return false;
      choice.names.push_back(name);
    } while (accept(","));
    if (!require("in", "and the values to choose from"))
      return false;
    do {
      ElementNode element;
      if (!parseElement(element))
        return false;
      if (element.kind == ElementNode::Kind::Each)
        return expected("a number, a name, a list or a range");
      choice.values.push_back(element);
    } while (accept(","));
    rule.choices.push_back(std::move(choice));
    return true;
  }

  bool parseLet(RuleNode &rule) {
    LetNode let;
    let.position = current().position();
    do {
      StringRef name;
      if (!parseName(name, "a name after 'let'"))
        return false;
      let.names.push_back(name);
    } while (accept(","));
    if (!require("=", "after what is named") || !(let.value = parseTensor()))
      return false;
    rule.lets.push_back(std::move(let));
    return true;
  }

  bool parseExpect(ExpectNode &expect) {
    accept("expect");
    using Verdict = RuleExpectation::Verdict;
    auto verdict = StringSwitch<std::optional<Verdict>>(current().text)
                       .Case("proved", Verdict::Proved)
                       .Case("refuted", Verdict::Refuted)
                       .Case("vacuous", Verdict::Vacuous)
                       .Case("unknown", Verdict::Unknown)
                       .Default(std::nullopt);
    if (!verdict)
      return expected("proved, refuted, vacuous or unknown");
    ++next;
    expect = {};
    expect.verdict = *verdict;
    if (accept("as")) {
      if (!require("stated", "after 'as'"))
        return false;
      expect.asStated = true;
    }
    if (accept("if")) {
      expect.listsConditions = true;
      return parseConditions(expect.conditions);
    }
    return true;
  }

  //===--- Tensors --------------------------------------------------------===//
  bool parseResults(std::vector<const TensorNode *> &results) {
    do {
      const TensorNode *tensor = parseTensor();
      if (!tensor)
        return false;
      results.push_back(tensor);
    } while (accept(","));
    return true;
  }

  TensorNode *makeTensor(TensorNode::Kind kind, const char *position) {
    TensorNode &node = tree.tensors.emplace_back();
    node.kind = kind;
    node.position = position;
    return &node;
  }

  TensorNode *apply(StringRef name, const char *position,
                    std::vector<const TensorNode *> operands) {
    TensorNode *node = makeTensor(TensorNode::Kind::Application, position);
    node->name = name;
    node->operands = std::move(operands);
    return node;
  }

  const TensorNode *parseTensor() {
    Nesting nesting(*this);
    if (tooDeep())
      return nullptr;
    const TensorNode *lhs = parseProduct();
    for (unsigned count = 0; lhs && (current().is("+") || current().is("-"));
         ++count) {
      if (isTooMuch(count))
        return nullptr;
      const Token &sign = tokens[next++];
      const TensorNode *rhs = parseProduct();
      lhs =
          rhs ? apply(sign.is("+") ? "add" : "sub", sign.position(), {lhs, rhs})
              : nullptr;
    }
    return lhs;
  }

  const TensorNode *parseProduct() {
    const TensorNode *lhs = parseFactor();
    for (unsigned count = 0; lhs && (current().is("*") || current().is("/"));
         ++count) {
      if (isTooMuch(count))
        return nullptr;
      const Token &sign = tokens[next++];
      const TensorNode *rhs = parseFactor();
      lhs =
          rhs ? apply(sign.is("*") ? "mul" : "div", sign.position(), {lhs, rhs})
              : nullptr;
    }
    return lhs;
  }

  const TensorNode *parseFactor() {
    if (current().is("-")) {
      const Token &sign = tokens[next++];
      if (current().kind == Token::Kind::Integer ||
          current().kind == Token::Kind::Real)
        return parseNumber(sign.position(), -1);
      const TensorNode *operand = parseFactorWithoutSign();
      return operand ? apply("neg", sign.position(), {operand}) : nullptr;
    }
    return parseFactorWithoutSign();
  }

  const TensorNode *parseNumber(const char *position, double sign) {
    TensorNode *node = makeTensor(TensorNode::Kind::Number, position);
    const Token &token = tokens[next++];
    if (token.text.getAsDouble(node->number)) {
      source.fail(token.position(),
                  token.description() + " is not a number that can be read");
      return nullptr;
    }
    node->number *= sign;
    return node;
  }

  const TensorNode *parseFactorWithoutSign() {
    const TensorNode *node = parsePrimary();
    if (!node || !current().is("#"))
      return node;
    TensorNode *part =
        makeTensor(TensorNode::Kind::Result, current().position());
    ++next;
    if (current().kind != Token::Kind::Integer ||
        current().text.getAsInteger(10, part->result)) {
      expected("the number of a result after '#'");
      return nullptr;
    }
    ++next;
    part->operands = {node};
    return part;
  }

  const TensorNode *parsePrimary() {
    const Token &token = current();
    if (token.kind == Token::Kind::Integer || token.kind == Token::Kind::Real)
      return parseNumber(token.position(), 1);
    if (accept("(")) {
      const TensorNode *node = parseTensor();
      return node && require(")", "to close the parenthesis") ? node : nullptr;
    }
    if (token.kind != Token::Kind::Name) {
      expected("an input, a number or an operator");
      return nullptr;
    }
    ++next;
    if (!accept("(")) {
      TensorNode *node = makeTensor(TensorNode::Kind::Name, token.position());
      node->name = token.text;
      return node;
    }
    TensorNode *node = apply(token.text, token.position(), {});
    if (accept(")"))
      return node;
    do {
      if (!parseArgument(*node))
        return nullptr;
    } while (accept(","));
    return require(")", "or ',' after an argument") ? node : nullptr;
  }

  bool parseArgument(TensorNode &node) {
    if (current().kind == Token::Kind::Name && ahead(1).is("=")) {
      AttributeNode attribute;
      attribute.position = current().position();
      attribute.name = current().text;
      next += 2;
      for (const AttributeNode &other : node.attributes)
        if (other.name == attribute.name)
          return source.fail(attribute.position, "attribute '" +
                                                     attribute.name +
                                                     "' is given twice");
      if (!parseValue(attribute.value))
        return false;
      node.attributes.push_back(attribute);
      return true;
    }
    const TensorNode *operand = parseTensor();
    if (operand)
      node.operands.push_back(operand);
    return operand;
  }

  bool parseValue(ValueNode &value) {
    const Token &token = current();
    value.position = token.position();
    if (token.is("[")) {
      value.kind = ValueNode::Kind::List;
      return value.list = parseList("");
    }
    if (token.kind == Token::Kind::String) {
      value.kind = ValueNode::Kind::String;
      value.string = token.text.drop_front().drop_back();
      ++next;
      return true;
    }
    bool isNegative = token.is("-");
    const Token &number = ahead(isNegative);
    if (number.kind == Token::Kind::Real || number.is("inf")) {
      value.kind = ValueNode::Kind::Real;
      next += isNegative;
      if (number.text.getAsDouble(value.real))
        return expected("a number that can be read");
      ++next;
      value.real = isNegative ? -value.real : value.real;
      return true;
    }
    value.kind = ValueNode::Kind::Size;
    return value.size = parseSize();
  }

  //===--- Sizes ----------------------------------------------------------===//
  const ListNode *parseList(const Twine &what) {
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

  bool parseElement(ElementNode &element) {
    if (current().is("[")) {
      element.kind = ElementNode::Kind::List;
      return element.list = parseList("");
    }
    if (!(element.first = parseSize()))
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
    return element.second = parseSize();
  }

  bool parseConditions(std::vector<ConditionNode> &conditions) {
    do {
      ConditionNode condition;
      const SizeNode *size = parseSize();
      if (!size)
        return false;
      condition.operands.push_back(size);
      while (std::optional<Relation> relation = relationAt(current())) {
        ++next;
        if (!(size = parseSize()))
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

  SizeNode *makeSize(SizeNode::Kind kind, const char *position,
                     const SizeNode *lhs = nullptr,
                     const SizeNode *rhs = nullptr) {
    SizeNode &node = tree.sizes.emplace_back();
    node.kind = kind;
    node.position = position;
    node.lhs = lhs;
    node.rhs = rhs;
    return &node;
  }

  const SizeNode *parseSize() {
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

  const SizeNode *parseTerm() {
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

  const SizeNode *parseAtom() {
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
  const SizeNode *parseFunction(const Token &name) {
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
      node = makeSize(name.is("sum") ? SizeNode::Kind::Sum
                                     : SizeNode::Kind::Product,
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

  Source &source;
  std::vector<Token> tokens;
  size_t next = 0;
  unsigned depth = 0;
  ExpectNode expectOfFile;
  SyntaxTree tree;
};

} // namespace

SyntaxTree parseSyntax(Source &source) { return Parser(source).run(); }

std::optional<OpenApplicationNode> parseOpenApplication(Source &source,
                                                        SyntaxTree &tree) {
  return Parser(source).runOpenApplication(tree);
}

} // namespace verso::ruletext
