//===- RuleText.h - Rules as short as on paper -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A textual form of rules that people write and read (files *.rules):
//
//     # (x W) V = x (W V)
//     rule matmul_associates
//       x: [n, k]  w: [k, m]  v: [m, p]
//       matmul(matmul(x, w), v) => matmul(x, matmul(w, v))
//
// docs/rules.md is the tutorial. The grammar, with names in lower case for what
// is defined here and "..." for what is written as it stands; line ends mean no
// more than spaces, and # starts a comment where a term cannot be continued:
//
//     file      = { expect | rule }
//     rule      = "rule" NAME { choice | input | where | let | expect }
//                 results "=>" results
//     choice    = "for" chosen { "," chosen } "in" element { "," element }
//               | "for" chosen { "," chosen } ">=" INTEGER
//     chosen    = NAME | "|" NAME "|"
//     input     = NAME { "," NAME } ":" [ TYPE ] list
//     where     = "where" condition { "," condition }
//     let       = "let" NAME { "," NAME } "=" tensor
//     expect    = "expect" ( "proved" | "refuted" | "vacuous" | "unknown" )
//                 [ "as" "stated" ] [ "if" condition { "," condition } ]
//     results   = tensor { "," tensor }
//
//     tensor    = product { ( "+" | "-" ) product }
//     product   = factor { ( "*" | "/" ) factor }
//     factor    = [ "-" ] primary [ "#" INTEGER ]
//     primary   = NUMBER | NAME | "(" tensor ")"
//               | NAME "(" [ argument { "," argument } ] ")"
//     argument  = tensor | NAME "=" value
//     value     = list | size | REAL | [ "-" ] "inf" | STRING
//
//     list      = "[" [ element { "," element } ] "]"
//     element   = list | size [ "..." | "^" size | ".." size ]
//     condition = size RELATION size { RELATION size } | size "divides" size
//     RELATION  = "=" | "!=" | "<" | "<=" | ">" | ">="
//     size      = term { ( "+" | "-" ) term }
//     term      = atom { ( "*" | "/" | "mod" ) atom }
//     atom      = INTEGER | NAME | "|" NAME "|" | "-" atom | "(" size ")"
//               | ( "floor" | "ceil" ) "(" size "/" size ")"
//               | ( "sum" | "product" ) "(" NAME "..." ")"
//
// - An operator is named as in the dialect, without `verso.`; its operands come
//   in the order of its definition and its attributes by their names. `+`, `-`,
//   `*`, `/` and the sign are the operators add, sub, mul, div and neg.
// - `where(` begins an application of the operator of that name; the keyword is
//   followed by a space.
// - A name in a size that is nothing else is a symbol of the rule.
// - `a / b` in a size is the floor of the quotient. A rule that divides by
//   something is about sizes for which that is at least 1.
// - `d...` is a list of sizes whose number |d| a choice gives: [d..., n] is a
//   tensor of rank |d| + 1. The sizes themselves are d1, d2, and so on. A term
//   with such names, followed by `...`, is that term for each of their
//   elements, and a condition with such names is one condition for each. `0^k`
//   is k zeros, `a..b` the integers from a to b.
// - A rule stands for one rule for each combination of its choices, named after
//   the values chosen, unless a condition is then false whatever the symbols
//   are. What is chosen together has the same value. A value is a number, a
//   list, or the name of an operator or of a type.
// - `for |d| >= 0` leaves the length of a list open: the rule is one for all
//   lengths from that number. It stands for rules of the first few, from which
//   the others may follow (verso/Verify/AnyRank.h). Such a length may only be
//   added and subtracted, no list may get shorter with it, and neither
//   conditions nor other choices may name it.
// - A number where a tensor is expected is a `fill` of rank 0. Its type is that
//   of the operands beside it, the first one that the operator accepts; i1
//   comes last, after f32, so that `where(c, 0, -inf)` selects real numbers.
// - An operator with several results stands for all of them in a list of
//   operands or results; `t#1` is its second one.
// - `let` names a tensor (or several results), on both sides of the rule.
// - Attributes that are not given: lists of strides, dilations and steps are 1
//   everywhere, those of pads, output_padding, starts, low and high 0; group is
//   1 and value 0; keep_dims, count_include_pad, exclusive, reverse,
//   blocks_first, approximate, select_last_index and linear are false;
//   element_type is f32. All others must be given.
// - One number for an attribute that is a list stands for a list of the length
//   that the operator needs. A negative `axis`, or entry of `axes`, counts from
//   the last dimension of the first operand. `pads=same` keeps the sizes where
//   strides are 1, with the smaller half of the padding in front.
// - `expect` says what verification should find out (`proved` if nothing is
//   said): for the rules that follow, or inside a rule for this one. `as
//   stated` forbids to infer conditions; `if` lists those that are to be
//   inferred. A rule for whose choices one of these is false is expected to be
//   refuted.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RULETEXT_RULETEXT_H
#define VERSO_RULETEXT_RULETEXT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Dialect/VersoDialect.h"
#include <optional>

namespace verso {

/// What the author of a rule expects of its verification.
struct RuleExpectation {
  enum class Verdict { Proved, Refuted, Vacuous, Unknown };
  Verdict verdict = Verdict::Proved;
  /// The rule is to be judged without conditions that it does not state.
  bool asStated = false;
  /// The conditions that are to be inferred, if the author lists them.
  std::optional<llvm::SmallVector<Condition>> inferred;
};

/// Which of the rules that one text with choices stands for a rule is.
struct FamilyMember {
  std::string family; ///< the name in the text; empty if there is no choice
  /// The numbers that were chosen, by name.
  llvm::SmallVector<std::pair<std::string, int64_t>, 2> numbers;
  /// The lengths among them that are left open.
  struct OpenLength {
    llvm::SmallVector<std::string, 2> lists; ///< the lists of this length
    int64_t first;                           ///< the smallest length
    int64_t length;                          ///< the one of this rule
  };
  llvm::SmallVector<OpenLength, 1> openLengths = {};
  std::string others = {}; ///< what else was chosen, as part of a name
};

/// A rule of a text that cannot be built, whatever its sizes are.
struct RejectedRule {
  enum class Cause {
    Target, ///< an operator or the results of its target are not well formed
    Source, ///< an operator of its source is not
    Text,   ///< it does not mean anything: it violates the grammar, or there is
            ///< no such name, for example
  };
  Cause cause = Cause::Text;
  std::string reason; ///< `file:line:column: what is wrong`
  /// What there is of it: its name and place; unless the text is the cause, its
  /// inputs and conditions; if the target is, its source. It does not pass its
  /// verifier.
  mlir::OwningOpRef<RuleOp> rule;
  RuleExpectation expectation;
  FamilyMember member;
  /// How many rules of the module come before it in the text.
  size_t position = 0;
};

/// The rules of one file.
struct RuleFile {
  mlir::OwningOpRef<mlir::ModuleOp> module;
  /// What is expected of each rule of the module, in order.
  std::vector<RuleExpectation> expectations;
  /// What each stands for in its family, in order.
  std::vector<FamilyMember> members;
  /// Rules of the text that are not in the module, in order.
  std::vector<RejectedRule> rejected;

  /// The rules of the module, in order.
  llvm::SmallVector<RuleOp> rules();
};

/// Whether a file of that name has rules in textual form (`*.rules`).
bool isRuleText(llvm::StringRef path);

/// Reads rules in textual form. `fileName` is named in errors and locations.
/// The error is one line, `file:line:column: what is wrong`; it is one outside
/// of all rules, a word that the grammar does not have, or that two rules have
/// one name: what is wrong with a single rule leaves the others as they are
/// (RuleFile::rejected). The dialect is loaded into `context`.
llvm::Expected<RuleFile> parseRuleText(mlir::MLIRContext *context,
                                       llvm::StringRef text,
                                       llvm::StringRef fileName);

/// Reads the rules of a file: in textual form if its name says so, else as
/// MLIR, where all `verso.rule` operations are expected to be proved. The error
/// is one line that names the file.
llvm::Expected<RuleFile> loadRuleFile(mlir::MLIRContext *context,
                                      llvm::StringRef path);

/// A member of a family, and whether it was proved.
struct JudgedMember {
  FamilyMember member;
  std::string rule; ///< its name
  bool isProved;
};

/// For which choices the rules of a family are proved.
struct FamilyCondition {
  std::string condition; ///< for people: `i != j`
  unsigned numCovered;   ///< members that satisfy it: all of them are proved
  unsigned numProved, numMembers;
  /// Of the members that do not satisfy it and are not proved, the one with the
  /// smallest numbers.
  std::string outside;
};

/// The weakest condition on the numbers that were chosen, or pair of
/// conditions, under which all members are proved: comparisons of two numbers,
/// or of one with a value that it takes. Nothing if all or no members are
/// proved, or if there is no such condition.
std::optional<FamilyCondition>
conditionOfFamily(llvm::ArrayRef<JudgedMember> members);

/// Prints a rule in textual form. Reading the text gives an equal rule, except
/// that what a proof records (the proof, the floating-point class, the domains)
/// is not part of the text, and that equal
/// operations of a side become one. Fails if the rule has attributes that the
/// text cannot express.
llvm::Error printRuleText(llvm::raw_ostream &stream, RuleOp rule);

} // namespace verso

#endif // VERSO_RULETEXT_RULETEXT_H
