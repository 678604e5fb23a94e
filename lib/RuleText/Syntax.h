//===- Syntax.h - Rules as they are written --------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The syntax tree of a file of rules, before choices are made and names mean
// anything. Names and positions point into the text.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_SYNTAX_H
#define VERSO_LIB_RULETEXT_SYNTAX_H

#include "verso/RuleText/RuleText.h"
#include <deque>
#include <utility>

namespace verso::ruletext {

/// The text that is read, and the first thing that is wrong with it.
class Source {
public:
  Source(llvm::StringRef text, llvm::StringRef fileName)
      : text(text), fileName(fileName) {}

  llvm::StringRef getText() const { return text; }
  llvm::StringRef getFileName() const { return fileName; }
  /// The line and column of a place in the text, from 1.
  std::pair<unsigned, unsigned> lineAndColumn(const char *position) const;

  /// Keeps the message if it is the first. Always false.
  bool fail(const char *position, const llvm::Twine &message);
  bool failed() const { return !message.empty(); }
  llvm::Error takeError() const { return llvm::createStringError(message); }
  /// Fails with a message that was taken before.
  void failAgain(std::string taken) { message = std::move(taken); }
  /// The message; it is as if nothing had failed then.
  std::string takeMessage() { return std::exchange(message, {}); }

private:
  llvm::StringRef text, fileName;
  std::string message;
};

/// An integer expression over symbols and choices.
struct SizeNode {
  enum class Kind {
    Integer,
    Name,
    Length,  ///< |name|
    Sum,     ///< sum(name...)
    Product, ///< product(name...)
    Add,
    Subtract,
    Multiply,
    FloorDivide,
    CeilDivide,
    Modulo
  };
  Kind kind;
  const char *position;
  int64_t integer = 0;
  llvm::StringRef name;
  const SizeNode *lhs = nullptr, *rhs = nullptr;
};

struct ListNode;

/// A part of a list.
struct ElementNode {
  enum class Kind {
    Single,   ///< first
    Each,     ///< first...
    Repeated, ///< first ^ second
    Range,    ///< first .. second
    List      ///< [ ... ], in a choice
  };
  Kind kind = Kind::Single;
  const SizeNode *first = nullptr, *second = nullptr;
  const ListNode *list = nullptr;
};

struct ListNode {
  const char *position;
  std::vector<ElementNode> elements;
};

/// The value of an attribute.
struct ValueNode {
  enum class Kind { List, Size, Real, String };
  Kind kind;
  const char *position;
  const ListNode *list = nullptr;
  const SizeNode *size = nullptr;
  double real = 0;
  llvm::StringRef string;
};

enum class Relation { Equal, Unequal, Less, AtMost, Greater, AtLeast, Divides };

/// A chain of comparisons: operands[i] relations[i] operands[i + 1].
struct ConditionNode {
  llvm::SmallVector<const SizeNode *, 2> operands;
  llvm::SmallVector<Relation, 1> relations;
};

struct AttributeNode {
  llvm::StringRef name;
  const char *position;
  ValueNode value;
};

/// A tensor, or several.
struct TensorNode {
  enum class Kind {
    Number,
    Name,
    Application,
    Result ///< operands[0] # result
  };
  Kind kind;
  const char *position;
  double number = 0;
  llvm::StringRef name;
  std::vector<const TensorNode *> operands;
  std::vector<AttributeNode> attributes;
  int64_t result = 0;
};

struct ChoiceNode {
  struct Name {
    llvm::StringRef name;
    bool isLength; ///< |name|
  };
  const char *position;
  llvm::SmallVector<Name, 2> names; ///< all get the same value
  std::vector<ElementNode> values;
  /// Of lengths that are left open: the smallest. There are no values then.
  std::optional<int64_t> openFrom = std::nullopt;
};

struct InputNode {
  const char *position;
  llvm::StringRef name;
  llvm::StringRef type; ///< empty for the default
  const ListNode *sizes;
};

struct LetNode {
  const char *position;
  llvm::SmallVector<llvm::StringRef, 1> names;
  const TensorNode *value;
};

struct ExpectNode {
  RuleExpectation::Verdict verdict = RuleExpectation::Verdict::Proved;
  bool asStated = false;
  bool listsConditions = false;
  std::vector<ConditionNode> conditions;
};

struct RuleNode {
  const char *position;
  llvm::StringRef name;
  /// Why the rule cannot be read, as an error says it; empty if it can. Else
  /// the rest may be missing.
  std::string mistake;
  std::vector<ChoiceNode> choices;
  std::vector<InputNode> inputs;
  std::vector<ConditionNode> conditions;
  std::vector<LetNode> lets;
  ExpectNode expect;
  std::vector<const TensorNode *> source, target;
};

/// One operator applied to names; see OpenApplication.h.
struct OpenApplicationNode {
  const TensorNode *application = nullptr;
  std::vector<ConditionNode> conditions;
};

/// Owns all nodes.
struct SyntaxTree {
  std::vector<RuleNode> rules;
  std::deque<SizeNode> sizes;
  std::deque<ListNode> lists;
  std::deque<TensorNode> tensors;
};

/// Reads the text. What is wrong with one rule is noted there. On any other
/// failure the source knows why, and the result is empty.
SyntaxTree parseSyntax(Source &source);

/// Reads an open application, whose nodes `tree` then owns. On failure the
/// source knows why.
std::optional<OpenApplicationNode> parseOpenApplication(Source &source,
                                                        SyntaxTree &tree);

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_SYNTAX_H
