//===- Node.cpp - Immutable, hash-consed operator applications ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Node.h"
#include "verso/Expression/Program.h"
#include "verso/Search/Associativity.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace verso::search {

CostFunction::~CostFunction() = default;

/// The largest cost of one node, almost five minutes: 2^15 of them add up.
static constexpr Picoseconds maximumCost = Picoseconds(1) << 48;

Picoseconds toPicoseconds(double milliseconds) {
  double picoseconds = milliseconds * 1e9;
  // Written so that a NaN becomes the largest cost.
  if (!(picoseconds < static_cast<double>(maximumCost)))
    return maximumCost;
  return picoseconds <= 0 ? 0 : std::llround(picoseconds);
}

//===----------------------------------------------------------------------===//
// The table of nodes
//===----------------------------------------------------------------------===//

static size_t hashOf(GraphValue value) {
  return llvm::hash_combine(value.node, value.number);
}

size_t NodeArena::Key::hash() const {
  size_t hash = llvm::hash_combine(kind, operatorName,
                                   attribute.getAsOpaquePointer(), number);
  if (commutative)
    return llvm::hash_combine(hash, hashOf(inputs[0]) + hashOf(inputs[1]));
  for (GraphValue input : inputs)
    hash = llvm::hash_combine(hash, hashOf(input));
  return hash;
}

const Node *NodeArena::NodeInfo::getEmptyKey() {
  return llvm::DenseMapInfo<const Node *>::getEmptyKey();
}
const Node *NodeArena::NodeInfo::getTombstoneKey() {
  return llvm::DenseMapInfo<const Node *>::getTombstoneKey();
}
unsigned NodeArena::NodeInfo::getHashValue(const Node *node) {
  return node->hash;
}
unsigned NodeArena::NodeInfo::getHashValue(const Key &key) {
  return key.hash();
}
bool NodeArena::NodeInfo::isEqual(const Node *lhs, const Node *rhs) {
  return lhs == rhs;
}
bool NodeArena::NodeInfo::isEqual(const Key &key, const Node *node) {
  if (node == getEmptyKey() || node == getTombstoneKey() ||
      key.kind != node->nodeKind || key.operatorName != node->operatorName ||
      key.attribute != node->attribute || key.number != node->leafNumber)
    return false;
  if (key.inputs == node->inputs())
    return true;
  return key.commutative && key.inputs[0] == node->inputs()[1] &&
         key.inputs[1] == node->inputs()[0];
}

const Node *NodeArena::find(const Key &key) const {
  auto found = table.find_as(key);
  return found == table.end() ? nullptr : *found;
}

/// A copy of `list` in memory of `allocator`.
template <typename T>
static const T *copyInto(llvm::BumpPtrAllocator &allocator, ArrayRef<T> list) {
  T *copy = allocator.Allocate<T>(list.size());
  std::uninitialized_copy(list.begin(), list.end(), copy);
  return copy;
}

const Node *NodeArena::make(const Key &key,
                            ArrayRef<const SymbolicTensor *> results,
                            unsigned origin) {
  auto *node = new (allocator.Allocate<Node>()) Node();
  node->nodeKind = key.kind;
  node->operatorName = key.operatorName;
  node->attribute = key.attribute;
  node->leafNumber = key.number;
  node->commutative = key.commutative;
  node->hash = key.hash();
  node->position = nodeCount++;
  node->originNumber = origin;
  node->inputList = copyInto(allocator, key.inputs);
  node->inputCount = key.inputs.size();
  node->typeList = copyInto(allocator, results);
  node->typeCount = results.size();
  node->constant =
      key.kind == Node::Kind::Constant ||
      (key.kind == Node::Kind::Operator &&
       llvm::all_of(key.inputs, [](GraphValue v) { return v.isConstant(); }));
  table.insert(node);
  return node;
}

//===----------------------------------------------------------------------===//
// Making nodes
//===----------------------------------------------------------------------===//

NodeArena::NodeArena(MLIRContext *context, const CostFunction &costs,
                     ArrayRef<int64_t> symbols,
                     std::shared_ptr<TypeTable> types)
    : context(context), costs(costs), symbolValues(symbols),
      types(std::move(types)) {}

AffineExpr NodeArena::addSymbol(int64_t value) {
  symbolValues.push_back(value);
  return getAffineSymbolExpr(symbolValues.size() - 1, context);
}

size_t NodeArena::bytes() const {
  return allocator.getTotalMemory() + table.getMemorySize() +
         knownCosts.capacity() * sizeof(Picoseconds);
}

const Node *NodeArena::argument(unsigned number, const SymbolicTensor *type) {
  Key key{Node::Kind::Argument};
  key.number = number;
  if (const Node *node = find(key))
    return node;
  return make(key, type, Node::noOrigin);
}

const Node *NodeArena::constant(ElementsAttr value, unsigned number,
                                const SymbolicTensor *type, unsigned origin) {
  Key key{Node::Kind::Constant};
  key.attribute = value;
  key.number = number;
  if (const Node *node = find(key))
    return node;
  return make(key, type, origin);
}

const Node *NodeArena::opaque(unsigned number, ArrayRef<GraphValue> inputs,
                              ArrayRef<const SymbolicTensor *> results,
                              unsigned origin) {
  Key key{Node::Kind::Opaque};
  key.number = number;
  key.inputs = inputs;
  if (const Node *node = find(key))
    return node;
  return make(key, results, origin);
}

NodeArena::Key NodeArena::operatorKey(OperationName name,
                                      DictionaryAttr attributes,
                                      ArrayRef<GraphValue> inputs) {
  Key key{Node::Kind::Operator};
  key.operatorName = name.getAsOpaquePointer();
  key.attribute = attributes;
  key.inputs = inputs;
  key.commutative = inputs.size() == 2 && isAssociative(name);
  return key;
}

const Node *NodeArena::apply(OperationName name, DictionaryAttr attributes,
                             ArrayRef<GraphValue> inputs) {
  Key key = operatorKey(name, attributes, inputs);
  if (const Node *node = find(key))
    return node;
  SmallVector<const SymbolicTensor *, 4> operands;
  for (GraphValue input : inputs) {
    if (!input.type())
      return nullptr;
    operands.push_back(input.type());
  }
  std::optional<TypeTable::Types> results =
      types->resultsOf(name, attributes, operands);
  return results ? make(key, *results, Node::noOrigin) : nullptr;
}

const Node *NodeArena::apply(OperationName name, DictionaryAttr attributes,
                             ArrayRef<GraphValue> inputs,
                             ArrayRef<const SymbolicTensor *> results,
                             unsigned origin) {
  Key key = operatorKey(name, attributes, inputs);
  if (const Node *node = find(key))
    return node;
  return make(key, results, origin);
}

const Node *NodeArena::rebuild(const Node &node, ArrayRef<GraphValue> inputs) {
  if (inputs == node.inputs())
    return &node;
  Key key{node.nodeKind};
  key.operatorName = node.operatorName;
  key.attribute = node.attribute;
  key.number = node.leafNumber;
  key.inputs = inputs;
  key.commutative = node.commutative;
  if (const Node *existing = find(key))
    return existing;
  return make(key, node.types(), node.originNumber);
}

//===----------------------------------------------------------------------===//
// What is known about nodes
//===----------------------------------------------------------------------===//

Picoseconds NodeArena::cost(const Node &node) const {
  if (!node.isOperator() || node.isConstant())
    return 0;
  if (node.id() >= knownCosts.size())
    knownCosts.resize(nodeCount, -1);
  Picoseconds &known = knownCosts[node.id()];
  if (known < 0)
    known = toPicoseconds(costs.milliseconds(node, symbolValues));
  return known;
}

bool NodeArena::refineCosts(ArrayRef<const Node *> nodes) {
  bool changed = false;
  for (const Node *node : nodes)
    if (node->isOperator() && !node->isConstant())
      changed |= costs.refine(*node, symbolValues);
  // One new measurement can change the cost of many nodes.
  if (changed)
    knownCosts.clear();
  return changed;
}

bool NodeArena::isAssociative(OperationName name) {
  auto [entry, isNew] = associative.try_emplace(name, false);
  if (isNew)
    entry->second = search::isAssociative(name);
  return entry->second;
}

bool NodeArena::isJoin(const Node &node) {
  if (!node.isOperator() || node.inputs().size() < 2)
    return false;
  auto [entry, isNew] = joins.try_emplace(node.name(), false);
  if (isNew)
    entry->second = search::isJoin(node.name(), node.attributes(),
                                   node.inputs().front().type()->rank());
  return entry->second;
}

int64_t NodeArena::numElements(const SymbolicTensor &type) const {
  int64_t count = 1;
  for (AffineExpr size : type.sizes) {
    std::optional<int64_t> value = evaluateSize(size, symbolValues);
    if (!value || *value < 0 || llvm::MulOverflow(count, *value, count))
      return 1;
  }
  return count;
}

} // namespace verso::search
