//===- SizeParser.h - Sizes and conditions of rules ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_SIZEPARSER_H
#define VERSO_LIB_RULETEXT_SIZEPARSER_H

#include "Lexer.h"

namespace verso::ruletext {

/// Goes through the tokens of a text, and reads sizes, lists of them and
/// conditions. All functions return null or false once something is wrong; the
/// source knows what.
class SizeParser {
protected:
  explicit SizeParser(Source &source)
      : source(source), tokens(tokenize(source)) {}

  const Token &current() const { return tokens[next]; }
  const Token &ahead(size_t count) const {
    return tokens[std::min(next + count, tokens.size() - 1)];
  }
  bool accept(llvm::StringRef spelling) {
    if (!current().is(spelling))
      return false;
    ++next;
    return true;
  }
  bool expected(const llvm::Twine &what) {
    return source.fail(current().position(), "expected " + what +
                                                 " but found " +
                                                 current().description());
  }
  bool require(llvm::StringRef spelling, const llvm::Twine &purpose) {
    return accept(spelling) || expected("'" + spelling + "' " + purpose);
  }
  bool parseName(llvm::StringRef &name, const llvm::Twine &what) {
    if (current().kind != Token::Kind::Name)
      return expected(what);
    name = tokens[next++].text;
    return true;
  }

  /// Terms inside each other; a text that nests deeper is refused, so that
  /// recursion is bounded.
  class Nesting {
  public:
    explicit Nesting(SizeParser &parser) : depth(parser.depth) { ++depth; }
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

  const ListNode *parseList(const llvm::Twine &what);
  bool parseElement(ElementNode &element);
  bool parseConditions(std::vector<ConditionNode> &conditions);
  const SizeNode *parseSize();

  Source &source;
  std::vector<Token> tokens;
  size_t next = 0;
  SyntaxTree tree;

private:
  const SizeNode *parseTerm();
  const SizeNode *parseAtom();
  const SizeNode *parseFunction(const Token &name);
  SizeNode *makeSize(SizeNode::Kind kind, const char *position,
                     const SizeNode *lhs = nullptr,
                     const SizeNode *rhs = nullptr);

  unsigned depth = 0;
};

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_SIZEPARSER_H
