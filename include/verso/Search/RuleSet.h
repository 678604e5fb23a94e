//===- RuleSet.h - The rules a search uses ---------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_RULESET_H
#define VERSO_SEARCH_RULESET_H

#include "mlir/IR/BuiltinOps.h"
#include "verso/Search/Rule.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace verso::search {

/// Which rules of a set to use. One that grows without end (Rule::isGrowing) is
/// used only if a pattern of `only` names it: a search would be lost in it.
struct RuleSelection {
  /// Patterns of names (`*`, `?` and `[...]` as in file names). Rules that
  /// match one of them are used; if there is none, all are.
  std::vector<std::string> only = {};
  /// Of these, rules that match one of these patterns are not used.
  std::vector<std::string> except = {};
  /// Nor are rules of a looser floating-point class.
  FloatingPointClass loosest = FloatingPointClass::AssumesFinite;
};

/// Rules, compiled and indexed by the operator from which their source is
/// matched. Filled once, then shared by any number of searches.
class RuleSet {
public:
  /// Loads every rule of the file `path`, or of all files `*.mlir` of the
  /// folder `path` in the order of their names. A rule that does not parse,
  /// does not verify or cannot be compiled is an error that names the file and
  /// the rule. The dialect is loaded into `context`.
  static llvm::Expected<RuleSet> load(mlir::MLIRContext *context,
                                      llvm::StringRef path);

  /// The file itself, or the files `*.mlir` of a folder, sorted.
  static llvm::Expected<std::vector<std::string>> filesOf(llvm::StringRef path);

  /// Adds all rules of `module`. `file` is named in errors.
  llvm::Error add(mlir::ModuleOp module, llvm::StringRef file);
  /// Adds one rule, unless one that differs at most in its name is there.
  llvm::Error add(RuleOp rule, llvm::StringRef file);

  /// Drops the rules that `selection` does not include. A pattern that is
  /// malformed or matches no rule is an error, which names it.
  llvm::Error select(const RuleSelection &selection);

  /// Whether sums may be grouped in other ways: not if only exact rules are
  /// selected.
  bool allowsReassociation() const { return reassociates; }

  llvm::ArrayRef<Rule> rules() const { return list; }
  const Rule &operator[](unsigned number) const { return list[number]; }
  unsigned size() const { return list.size(); }
  /// The number of rules that were left out because an equal one was there.
  unsigned numDuplicates() const { return duplicates; }

  /// The numbers of the rules whose matching starts at an operator `name`, in
  /// the order in which they were added.
  llvm::ArrayRef<unsigned> rootedAt(mlir::OperationName name) const;

private:
  void insert(Rule rule);

  std::vector<Rule> list;
  llvm::DenseMap<mlir::OperationName, llvm::SmallVector<unsigned, 4>> index;
  /// The rules' text without their names, to the number of the rule.
  llvm::StringMap<unsigned> texts;
  unsigned duplicates = 0;
  bool reassociates = true;
};

} // namespace verso::search

#endif // VERSO_SEARCH_RULESET_H
