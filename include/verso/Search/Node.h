//===- Node.h - Immutable, hash-consed operator applications ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The search works on graphs of nodes. A node is an operator applied to results
// of other nodes; it never changes, and in one arena equal nodes are one node.
// All graphs of a search share one arena, so that a rewrite only adds what is
// new, and whatever is known about a node (its types, its cost, what it can be
// rewritten to) is worked out once.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_NODE_H
#define VERSO_SEARCH_NODE_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OperationSupport.h"
#include "verso/Expression/Definition.h"
#include "verso/Search/CostFunction.h"
#include "verso/Search/TypeTable.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/Allocator.h"
#include <vector>

namespace verso::search {

class Node;

/// One result of a node.
struct GraphValue {
  const Node *node = nullptr;
  unsigned number = 0;

  explicit operator bool() const { return node != nullptr; }
  bool operator==(const GraphValue &other) const {
    return node == other.node && number == other.number;
  }
  bool operator!=(const GraphValue &other) const { return !(*this == other); }
  /// The value's type, or null if it is not a ranked tensor.
  inline const SymbolicTensor *type() const;
  /// True if the value depends on constants alone.
  inline bool isConstant() const;
};

/// A node: a leaf or an operator application. Owned by its arena; immutable.
class Node {
public:
  enum class Kind : uint8_t {
    Argument, ///< a value that comes from outside
    Constant, ///< a value known when the graph is compiled
    Opaque,   ///< an operation that is not understood; never rewritten
    Operator, ///< an operator with a definition
  };

  /// The origin of a node that stands for no operation of the input program.
  static constexpr unsigned noOrigin = ~0u;

  Kind kind() const { return nodeKind; }
  bool isOperator() const { return nodeKind == Kind::Operator; }
  /// True if the node depends on constants alone. Such a node costs nothing:
  /// its value is computed once, after the search.
  bool isConstant() const { return constant; }
  /// The position of the node in the order in which its arena made nodes; the
  /// inputs of a node come before it.
  unsigned id() const { return position; }

  /// The operator applied (Operator only).
  mlir::OperationName name() const {
    return mlir::OperationName::getFromOpaquePointer(operatorName);
  }
  /// The operator's own attributes (Operator only).
  mlir::DictionaryAttr attributes() const {
    return mlir::cast<mlir::DictionaryAttr>(attribute);
  }
  /// The value of a Constant; null where it is not known to the search, which
  /// then treats the node as some constant of its type.
  mlir::ElementsAttr value() const {
    return mlir::cast_if_present<mlir::ElementsAttr>(attribute);
  }
  /// What tells this leaf from others of its kind: the number of an Argument,
  /// of an Opaque operation, or of a Constant without a known value.
  unsigned number() const { return leafNumber; }

  llvm::ArrayRef<GraphValue> inputs() const { return {inputList, inputCount}; }
  /// One type for each result; null for a result that is no ranked tensor.
  llvm::ArrayRef<const SymbolicTensor *> types() const {
    return {typeList, typeCount};
  }
  unsigned numResults() const { return typeCount; }
  GraphValue result(unsigned index = 0) const { return {this, index}; }

  /// The number of the operation of the input program that this node is, or
  /// is with other inputs; `noOrigin` if there is none. Not part of a node's
  /// identity.
  unsigned origin() const { return originNumber; }

private:
  friend class NodeArena;
  Node() = default;

  Kind nodeKind = Kind::Argument;
  bool constant = false;
  /// True if the order of the two inputs does not matter.
  bool commutative = false;
  unsigned position = 0;
  unsigned originNumber = noOrigin;
  unsigned leafNumber = 0;
  unsigned inputCount = 0, typeCount = 0;
  const void *operatorName = nullptr;
  mlir::Attribute attribute;
  const GraphValue *inputList = nullptr;
  const SymbolicTensor *const *typeList = nullptr;
  size_t hash = 0;
};

const SymbolicTensor *GraphValue::type() const { return node->types()[number]; }
bool GraphValue::isConstant() const { return node->isConstant(); }

/// Makes and owns nodes. Not thread safe; several arenas may be used at once.
class NodeArena {
public:
  /// An arena whose nodes cost what `costs` says with `symbols` as the values
  /// of the symbols of types. `costs` must outlive the arena.
  /// Arenas of one context can share a table of types.
  NodeArena(mlir::MLIRContext *context, const CostFunction &costs,
            llvm::ArrayRef<int64_t> symbols = {},
            std::shared_ptr<TypeTable> types = std::make_shared<TypeTable>());
  NodeArena(const NodeArena &) = delete;
  NodeArena &operator=(const NodeArena &) = delete;

  mlir::MLIRContext *getContext() const { return context; }
  const CostFunction &costFunction() const { return costs; }
  llvm::ArrayRef<int64_t> symbols() const { return symbolValues; }
  const std::shared_ptr<TypeTable> &typeTable() const { return types; }
  /// A new symbol, for which `value` stands.
  mlir::AffineExpr addSymbol(int64_t value);
  /// The number of nodes made so far.
  unsigned size() const { return nodeCount; }
  /// The memory used by nodes, in bytes, without their types.
  size_t bytes() const;

  /// The one copy of `type` in this arena and those that share its types, to
  /// which nodes refer. Equal types are one.
  const SymbolicTensor *intern(const SymbolicTensor &type) {
    return types->intern(type);
  }

  /// Argument `number` with the given type, which may be null.
  const Node *argument(unsigned number, const SymbolicTensor *type);
  /// A constant. Two constants are the same if value and number are.
  const Node *constant(mlir::ElementsAttr value, unsigned number,
                       const SymbolicTensor *type,
                       unsigned origin = Node::noOrigin);
  /// Opaque operation `number` applied to `inputs`, with results of these
  /// types.
  const Node *opaque(unsigned number, llvm::ArrayRef<GraphValue> inputs,
                     llvm::ArrayRef<const SymbolicTensor *> results,
                     unsigned origin = Node::noOrigin);

  /// Operator `name` applied to `inputs`, with the result types that its
  /// definition gives; null if the definition rejects the application.
  const Node *apply(mlir::OperationName name, mlir::DictionaryAttr attributes,
                    llvm::ArrayRef<GraphValue> inputs);
  /// The same with result types that are known already.
  const Node *apply(mlir::OperationName name, mlir::DictionaryAttr attributes,
                    llvm::ArrayRef<GraphValue> inputs,
                    llvm::ArrayRef<const SymbolicTensor *> results,
                    unsigned origin = Node::noOrigin);
  /// `node` with other inputs of the same types.
  const Node *rebuild(const Node &node, llvm::ArrayRef<GraphValue> inputs);

  /// The cost of `node`: that of the cost function for operators that do not
  /// depend on constants alone, else 0.
  Picoseconds cost(const Node &node) const;
  /// Asks the cost function to make the costs of `nodes` more exact. If any
  /// changed, forgets all costs and returns true.
  bool refineCosts(llvm::ArrayRef<const Node *> nodes);

  /// verso::search::isAssociative, asked once for each operator. For such
  /// operators, applications that differ in the order of operands are one node.
  bool isAssociative(mlir::OperationName name);
  /// verso::search::isJoin of an operator application, asked once for each
  /// operator.
  bool isJoin(const Node &node);

  /// The number of elements of a type with the values of the symbols put in;
  /// 1 where that is undefined.
  int64_t numElements(const SymbolicTensor &type) const;

private:
  /// What identifies a node.
  struct Key {
    explicit Key(Node::Kind kind) : kind(kind) {}

    Node::Kind kind;
    const void *operatorName = nullptr;
    mlir::Attribute attribute;
    unsigned number = 0;
    llvm::ArrayRef<GraphValue> inputs;
    bool commutative = false;

    size_t hash() const;
  };
  struct NodeInfo {
    static const Node *getEmptyKey();
    static const Node *getTombstoneKey();
    static unsigned getHashValue(const Node *node);
    static unsigned getHashValue(const Key &key);
    static bool isEqual(const Node *lhs, const Node *rhs);
    static bool isEqual(const Key &key, const Node *node);
  };

  Key operatorKey(mlir::OperationName name, mlir::DictionaryAttr attributes,
                  llvm::ArrayRef<GraphValue> inputs);
  const Node *find(const Key &key) const;
  const Node *make(const Key &key,
                   llvm::ArrayRef<const SymbolicTensor *> results,
                   unsigned origin);

  mlir::MLIRContext *context;
  const CostFunction &costs;
  llvm::SmallVector<int64_t, 4> symbolValues;
  llvm::BumpPtrAllocator allocator;
  std::shared_ptr<TypeTable> types;
  llvm::DenseSet<const Node *, NodeInfo> table;
  llvm::DenseMap<mlir::OperationName, bool> associative, joins;
  /// The costs asked for so far, by the position of the node; -1 for others.
  mutable std::vector<Picoseconds> knownCosts;
  unsigned nodeCount = 0;
};

} // namespace verso::search

namespace llvm {
template <> struct DenseMapInfo<verso::search::GraphValue> {
  using Value = verso::search::GraphValue;
  using Pair = std::pair<const verso::search::Node *, unsigned>;
  static Value getEmptyKey() {
    return {DenseMapInfo<const verso::search::Node *>::getEmptyKey(), 0};
  }
  static Value getTombstoneKey() {
    return {DenseMapInfo<const verso::search::Node *>::getTombstoneKey(), 0};
  }
  static unsigned getHashValue(const Value &value) {
    return DenseMapInfo<Pair>::getHashValue({value.node, value.number});
  }
  static bool isEqual(const Value &lhs, const Value &rhs) { return lhs == rhs; }
};
} // namespace llvm

#endif // VERSO_SEARCH_NODE_H
