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

#include "SizeParser.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace verso::ruletext {

namespace {

class Parser : SizeParser {
public:
  explicit Parser(Source &source) : SizeParser(source) {}

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
    node.application = parsePrimary();
    if (!node.application ||
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
  //===--- Rules ----------------------------------------------------------===//
  /// What is wrong with the rule, once it has a name, is noted in it.
  bool parseRule() {
    RuleNode rule;
    if (!require("rule", "or 'expect'"))
      return false;
    rule.position = current().position();
    rule.expect = expectOfFile;
    if (!parseName(rule.name, "the name of the rule"))
      return false;
    if (!parseBody(rule)) {
      rule.mistake = source.takeMessage();
      while (!startsRule())
        ++next;
    }
    tree.rules.push_back(std::move(rule));
    return true;
  }

  /// True at the end, and at a line that begins with `rule`, or with `expect`
  /// without a space before.
  bool startsRule() const {
    const Token &token = current();
    if (token.kind == Token::Kind::End)
      return true;
    if (!token.is("rule") && !token.is("expect"))
      return false;
    StringRef text = source.getText();
    StringRef before = text.take_front(token.position() - text.begin());
    StringRef line = before.take_back(before.size() - (before.rfind('\n') + 1));
    return token.is("rule") ? line.trim().empty() : line.empty();
  }

  bool parseBody(RuleNode &rule) {
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
    if (accept(">="))
      return parseOpenChoice(choice, rule);
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

  /// Numbers of sizes that are left open: `|d|, |s| >= 1`.
  bool parseOpenChoice(ChoiceNode &choice, RuleNode &rule) {
    for (const ChoiceNode::Name &name : choice.names)
      if (!name.isLength)
        return source.fail(name.name.data(),
                           "only a number of sizes is left open; write '|" +
                               name.name + "|'");
    const Token &token = current();
    int64_t first = 0;
    if (token.kind != Token::Kind::Integer ||
        token.text.getAsInteger(10, first) || first > maxOpenLength)
      return expected("a number from 0 to " + Twine(maxOpenLength));
    ++next;
    choice.openFrom = first;
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
    if (!require("=", "after what is named"))
      return false;
    let.value = parseTensor();
    if (!let.value)
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
      if (isNumber(current()))
        return parseNumber(sign.position(), -1);
      const TensorNode *operand = parseFactorWithoutSign();
      return operand ? apply("neg", sign.position(), {operand}) : nullptr;
    }
    return parseFactorWithoutSign();
  }

  static bool isNumber(const Token &token) {
    return token.kind == Token::Kind::Integer ||
           token.kind == Token::Kind::Real || token.is("inf");
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
    if (isNumber(token))
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
      value.list = parseList("");
      return value.list;
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
    value.size = parseSize();
    return value.size;
  }

  /// Where a number of sizes that is left open begins, at most.
  static constexpr int64_t maxOpenLength = 8;
  ExpectNode expectOfFile;
};

} // namespace

SyntaxTree parseSyntax(Source &source) { return Parser(source).run(); }

std::optional<OpenApplicationNode> parseOpenApplication(Source &source,
                                                        SyntaxTree &tree) {
  return Parser(source).runOpenApplication(tree);
}

} // namespace verso::ruletext
