//===- Terms.h - Hash-consed terms over concrete sizes ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pruning asks whether one graph becomes another by a few rewrites. It works on
// terms: results of operator applications at concrete sizes with concrete
// attributes, equal terms being one. The operands of commutative operators are
// sorted, so graphs that differ by commutation only are one term as well.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_TERMS_H
#define VERSO_LIB_GENERATE_TERMS_H

#include "verso/Generate/Graph.h"
#include "verso/Generate/Vocabulary.h"
#include "llvm/ADT/DenseSet.h"
#include <deque>
#include <unordered_map>

namespace verso {

using TermId = uint32_t;

/// A result of an operator, or an input.
struct Term {
  const void *name = nullptr; ///< the operator's; null for an input
  mlir::DictionaryAttr attributes;
  llvm::SmallVector<TermId, 2> operands;
  /// Which result of the operator; which input.
  unsigned number = 0;
  unsigned shape = 0;
  /// An upper bound of the number of operators in the term: those of the term
  /// as a tree.
  unsigned size = 0;

  bool isInput() const { return !name; }
};

/// Makes and owns terms. Not thread safe.
class TermArena {
public:
  explicit TermArena(mlir::MLIRContext *context) : context(context) {}

  mlir::MLIRContext *getContext() const { return context; }
  const Term &operator[](TermId id) const { return terms[id]; }
  const Shape &shape(TermId id) const { return shapes[terms[id].shape]; }

  /// Declares that the operands of operator `name` may be swapped.
  void setCommutative(mlir::OperationName name) {
    commutative.insert(name.getAsOpaquePointer());
  }
  bool isCommutative(const void *name) const {
    return commutative.contains(name);
  }

  /// Input `number` of the given shape.
  TermId input(unsigned number, const Shape &shape);
  /// All results of an application; empty if it is not well formed.
  llvm::SmallVector<TermId, 2> apply(mlir::OperationName name,
                                     mlir::DictionaryAttr attributes,
                                     llvm::ArrayRef<TermId> operands);
  /// Term `id` with other operands of the same shapes.
  TermId rebuild(TermId id, llvm::ArrayRef<TermId> operands);

  /// The outputs of a graph whose sizes and attributes are those of `symbols`
  /// put in; empty if it is not well formed there.
  llvm::SmallVector<TermId, 2> addGraph(const Graph &graph,
                                        llvm::ArrayRef<SymbolicTensor> inputs,
                                        llvm::ArrayRef<int64_t> symbols);

private:
  struct Key {
    const void *name;
    const void *attributes;
    llvm::SmallVector<TermId, 2> operands;
    unsigned number, shape;
    bool operator==(const Key &other) const = default;
  };
  struct KeyHash {
    size_t operator()(const Key &key) const;
  };
  struct ShapesKey {
    const void *name;
    const void *attributes;
    llvm::SmallVector<unsigned, 4> operands;
    bool operator==(const ShapesKey &other) const = default;
  };
  struct ShapesKeyHash {
    size_t operator()(const ShapesKey &key) const;
  };
  struct ShapeHash {
    size_t operator()(const Shape &shape) const;
  };

  unsigned internShape(const Shape &shape);
  TermId intern(Term term);
  llvm::ArrayRef<unsigned> resultShapes(mlir::OperationName name,
                                        mlir::DictionaryAttr attributes,
                                        llvm::ArrayRef<TermId> operands);

  mlir::MLIRContext *context;
  std::deque<Term> terms;
  std::deque<Shape> shapes;
  llvm::DenseSet<const void *> commutative;
  std::unordered_map<Key, TermId, KeyHash> termIds;
  std::unordered_map<Shape, unsigned, ShapeHash> shapeIds;
  std::unordered_map<ShapesKey, llvm::SmallVector<unsigned, 2>, ShapesKeyHash>
      shapesOfResults;
};

/// The numbers in an attribute that a rule may leave open, with the symbols of
/// a symbolic one put in. Nothing for other attributes, or if an entry has no
/// value.
std::optional<llvm::SmallVector<int64_t, 4>>
attributeEntries(mlir::NamedAttribute attribute,
                 llvm::ArrayRef<int64_t> symbols = {});

/// `attributes` with the symbols of symbolic ones put in. All attributes that a
/// rule may leave open are maps without symbols then, whatever form they had.
/// Null if an entry has no value.
mlir::DictionaryAttr concreteAttributes(mlir::DictionaryAttr attributes,
                                        llvm::ArrayRef<int64_t> symbols = {});

} // namespace verso

#endif // VERSO_LIB_GENERATE_TERMS_H
