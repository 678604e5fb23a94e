//===- Lexer.h - The words of the rule language ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_LEXER_H
#define VERSO_LIB_RULETEXT_LEXER_H

#include "Syntax.h"

namespace verso::ruletext {

struct Token {
  enum class Kind { End, Name, Integer, Real, String, Punctuation };
  Kind kind = Kind::End;
  llvm::StringRef text;

  const char *position() const { return text.data(); }
  bool is(llvm::StringRef spelling) const {
    return (kind == Kind::Punctuation || kind == Kind::Name) &&
           text == spelling;
  }
  /// How an error names the token.
  std::string description() const;
};

/// The words of the text, the last of kind End. On failure the source knows
/// why.
std::vector<Token> tokenize(Source &source);

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_LEXER_H
