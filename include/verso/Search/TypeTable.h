//===- TypeTable.h - The types of a search, each once ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_TYPETABLE_H
#define VERSO_SEARCH_TYPETABLE_H

#include "mlir/IR/OperationSupport.h"
#include "verso/Expression/Definition.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Allocator.h"
#include <shared_mutex>
#include <unordered_set>

namespace verso::search {

/// Owns the types of a search, and remembers which types operators give their
/// results: a search applies the same few operators to the same types very
/// often. For arenas of one MLIR context; may be used from several threads.
class TypeTable {
public:
  using Types = llvm::ArrayRef<const SymbolicTensor *>;

  TypeTable() = default;
  TypeTable(const TypeTable &) = delete;
  TypeTable &operator=(const TypeTable &) = delete;

  /// The one copy of `type` in this table. Equal types are one.
  const SymbolicTensor *intern(const SymbolicTensor &type);

  /// The result types that the definition of operator `name` gives for operands
  /// of these types of this table; nothing if it rejects them.
  std::optional<Types> resultsOf(mlir::OperationName name,
                                 mlir::DictionaryAttr attributes,
                                 Types operands);

private:
  struct TypeHash {
    size_t operator()(const SymbolicTensor &type) const;
  };

  /// Guards what follows.
  std::shared_mutex mutex;
  std::unordered_set<SymbolicTensor, TypeHash> types;
  /// By operator, attributes and operand types, as pointers.
  llvm::DenseMap<llvm::ArrayRef<const void *>, std::optional<Types>> results;
  /// Where the lists in `results` are.
  llvm::BumpPtrAllocator allocator;
};

} // namespace verso::search

#endif // VERSO_SEARCH_TYPETABLE_H
