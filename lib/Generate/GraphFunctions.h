//===- GraphFunctions.h - Enumerated graphs as functions -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A module holds graphs as functions over the sizes of assignment 0:
//
// - the module attribute `verso.vocabularies` has, by the vocabulary's name,
// its
//   sizes with their values in every assignment, its inputs, and its limits;
// - a function's attribute `verso.vocabulary` names its vocabulary, and
//   `verso.input` of an argument the input that it is;
// - an operator's attribute `verso.assignments` lists its attributes in the
//   assignments from 1 on, where they are not those of assignment 0.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_GRAPHFUNCTIONS_H
#define VERSO_LIB_GENERATE_GRAPHFUNCTIONS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "verso/Generate/Enumeration.h"

namespace verso {

inline constexpr llvm::StringLiteral vocabulariesAttribute =
    "verso.vocabularies";
inline constexpr llvm::StringLiteral vocabularyAttribute = "verso.vocabulary";

/// The graphs of one vocabulary in a module, as a table.
struct GraphTable {
  /// The sizes and inputs of the vocabulary, and the operators that occur.
  Vocabulary vocabulary;
  std::unique_ptr<Enumeration> enumeration;
  std::vector<mlir::func::FuncOp> functions;
  /// For each function, its result, then its results for other choices of
  /// copies of its inputs.
  std::vector<std::vector<ValueId>> results;
};

/// Adds the graphs of an enumeration to `module`, one of those that differ in
/// the choice of copies of inputs only. Fails, with a diagnostic, if there are
/// graphs of a vocabulary of this name already.
mlir::LogicalResult writeGraphs(const Enumeration &enumeration,
                                mlir::ModuleOp module);

/// Reads and evaluates the graphs in `module`, by vocabulary. Fails, with a
/// diagnostic, at what is malformed.
mlir::FailureOr<std::vector<std::unique_ptr<GraphTable>>>
readGraphs(mlir::ModuleOp module, uint64_t seed, unsigned threads);

} // namespace verso

#endif // VERSO_LIB_GENERATE_GRAPHFUNCTIONS_H
