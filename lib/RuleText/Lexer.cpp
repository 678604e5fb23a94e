//===- Lexer.cpp - The words of the rule language -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lexer.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace verso::ruletext {

std::pair<unsigned, unsigned>
Source::lineAndColumn(const char *position) const {
  StringRef before = text.take_front(position - text.data());
  size_t lineBegin = before.rfind('\n');
  size_t column = lineBegin == StringRef::npos ? before.size()
                                               : before.size() - lineBegin - 1;
  return {unsigned(before.count('\n')) + 1, unsigned(column) + 1};
}

bool Source::fail(const char *position, const Twine &reason) {
  if (failed())
    return false;
  auto [line, column] = lineAndColumn(position);
  message = (fileName + ":" + Twine(line) + ":" + Twine(column) + ": " + reason)
                .str();
  return false;
}

std::string Token::description() const {
  return kind == Kind::End ? "the end of the file" : ("'" + text + "'").str();
}

static bool isNameStart(char character) {
  return isAlpha(character) || character == '_';
}

static bool isNamePart(char character) {
  return isAlnum(character) || character == '_';
}

/// The length of the number at the start of `text`. `isReal` tells whether it
/// has a fraction or an exponent; `1..3` starts with the integer 1.
static size_t numberLength(StringRef text, bool &isReal) {
  auto digitsFrom = [&](size_t begin) {
    return std::min(text.find_if_not(isDigit, begin), text.size());
  };
  size_t end = digitsFrom(0);
  isReal = false;
  if (end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1])) {
    isReal = true;
    end = digitsFrom(end + 1);
  }
  if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
    size_t exponent = end + 1;
    if (exponent < text.size() &&
        (text[exponent] == '-' || text[exponent] == '+'))
      ++exponent;
    if (exponent < text.size() && isDigit(text[exponent])) {
      isReal = true;
      end = digitsFrom(exponent);
    }
  }
  return end;
}

/// A `#` is a comment unless it selects a result: `split(...)#1`.
static bool startsComment(StringRef text) {
  return text.size() < 2 || !isDigit(text[1]);
}

std::vector<Token> tokenize(Source &source) {
  std::vector<Token> tokens;
  StringRef rest = source.getText();
  while (true) {
    rest = rest.ltrim();
    if (rest.empty())
      break;
    char first = rest.front();
    bool afterSpace =
        rest.data() == source.getText().data() || isSpace(rest.data()[-1]);
    if (first == '#' && (afterSpace || startsComment(rest))) {
      rest = rest.drop_front(std::min(rest.find('\n'), rest.size()));
      continue;
    }
    Token token;
    size_t length = 1;
    if (isNameStart(first)) {
      token.kind = Token::Kind::Name;
      length = std::min(rest.find_if_not(isNamePart), rest.size());
    } else if (isDigit(first)) {
      bool isReal;
      length = numberLength(rest, isReal);
      token.kind = isReal ? Token::Kind::Real : Token::Kind::Integer;
    } else if (first == '"') {
      token.kind = Token::Kind::String;
      length = rest.find_first_of("\"\n", 1);
      if (length == StringRef::npos || rest[length] == '\n') {
        source.fail(rest.data(), "the string is not closed on its line");
        return {};
      }
      ++length;
    } else {
      token.kind = Token::Kind::Punctuation;
      for (StringRef spelling : {"...", "..", "=>", "<=", ">=", "!="})
        if (rest.starts_with(spelling)) {
          length = spelling.size();
          break;
        }
      if (length == 1 && !StringRef("()[],:=<>+-*/^|#").contains(first)) {
        std::string name = isPrint(first) ? "'" + rest.take_front().str() + "'"
                                          : "of code " + utostr(uint8_t(first));
        source.fail(rest.data(), "unexpected character " + name);
        return {};
      }
    }
    token.text = rest.take_front(length);
    tokens.push_back(token);
    rest = rest.drop_front(length);
  }
  tokens.push_back({Token::Kind::End, source.getText().take_back(0)});
  return tokens;
}

} // namespace verso::ruletext
