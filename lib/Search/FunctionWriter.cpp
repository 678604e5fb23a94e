//===- FunctionWriter.cpp - From a graph to a function --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parallel.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Search/ConstantEvaluator.h"
#include "verso/Search/FunctionGraph.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace verso::search {

/// Writes a graph into the function it came from; see FunctionGraph::write.
class FunctionWriter {
public:
  FunctionWriter(FunctionGraph &source, const Graph &graph, unsigned threads)
      : source(source), graph(graph), threads(threads) {}

  llvm::Error run() {
    listNodes();
    foldConstants();
    claimOrigins();
    orderNodes();
    if (llvm::Error error = checkEffects())
      return error;
    if (llvm::Error error = checkResultTypes())
      return error;
    rewrite();
    return llvm::Error::success();
  }

private:
  /// A value that depends on constants alone, where others use it.
  struct ConstantUse {
    /// The nodes that use it and run.
    SmallVector<const Node *, 2> users;
    /// Its value, if it is folded.
    ElementsAttr folded;
  };

  Operation *originOf(const Node *node) const {
    return node->origin() == Node::noOrigin ? nullptr
                                            : source.operations[node->origin()];
  }

  /// True if the node is an operation of the function with its operands.
  bool isUnchanged(const Node *node) const {
    Operation *operation = originOf(node);
    if (!operation)
      return false;
    // The values of regions follow the operands.
    return operation->getNumOperands() <= node->inputs().size() &&
           llvm::all_of(llvm::zip(operation->getOperands(), node->inputs()),
                        [&](auto pair) {
                          auto [operand, input] = pair;
                          return source.values.lookup(operand) == input;
                        });
  }

  /// Calls `visit` for all nodes that the outputs need, inputs first. Does not
  /// enter values that are folded.
  template <typename Visit>
  void visitFrom(ArrayRef<GraphValue> roots, llvm::DenseSet<const Node *> &seen,
                 Visit visit) {
    SmallVector<std::pair<const Node *, unsigned>, 32> stack;
    auto enter = [&](GraphValue value) {
      auto use = constantUses.find(value);
      bool isFolded = use != constantUses.end() && use->second.folded;
      if (!isFolded && seen.insert(value.node).second)
        stack.push_back({value.node, 0});
    };
    for (GraphValue root : roots) {
      enter(root);
      while (!stack.empty()) {
        auto &[node, next] = stack.back();
        if (next < node->inputs().size()) {
          enter(node->inputs()[next++]);
        } else {
          visit(node);
          stack.pop_back();
        }
      }
    }
  }

  /// Notes which values that depend on constants alone are used by what runs.
  void listNodes() {
    llvm::DenseSet<const Node *> seen;
    visitFrom(graph.outputs, seen, [&](const Node *node) {
      if (node->isConstant())
        return;
      for (GraphValue input : node->inputs())
        if (input.node->isOperator() && input.isConstant())
          constantUses[input].users.push_back(node);
    });
    for (GraphValue output :
         ArrayRef(graph.outputs).take_front(source.numResults))
      if (output.node->isOperator() && output.isConstant())
        constantUses[output];
  }

  /// The number of bytes of a tensor of static shape; a huge number for others.
  static int64_t bytesOf(const SymbolicTensor &type) {
    std::optional<SmallVector<int64_t, 4>> sizes = type.constantSizes();
    if (!sizes || !type.elementType.isIntOrFloat())
      return std::numeric_limits<int64_t>::max();
    int64_t bytes =
        llvm::divideCeil(type.elementType.getIntOrFloatBitWidth(), 8);
    for (int64_t size : *sizes)
      if (llvm::MulOverflow(bytes, size, bytes))
        return std::numeric_limits<int64_t>::max();
    return bytes;
  }

  /// Whether to compute `value` now. What the search made has to be: it is part
  /// of the gain. What the model had is left alone where it is one unit with
  /// its user (one node of the format that the model came from), or where the
  /// value is larger than what it is computed from.
  bool isWorthFolding(GraphValue value, const ConstantUse &use) const {
    /// Growth by less does not count.
    constexpr int64_t smallConstant = 256;
    bool isNew = false;
    int64_t leafBytes = 0;
    llvm::DenseSet<const Node *> seen;
    SmallVector<const Node *, 8> pending = {value.node};
    while (!pending.empty()) {
      const Node *node = pending.pop_back_val();
      if (!seen.insert(node).second)
        continue;
      if (node->kind() == Node::Kind::Constant)
        leafBytes += bytesOf(*node->types().front());
      else
        isNew |= !isUnchanged(node);
      for (GraphValue input : node->inputs())
        pending.push_back(input.node);
    }
    if (isNew)
      return true;
    auto isCompanion = [&](const Node *user) {
      Location location = originOf(value.node)->getLoc();
      return isUnchanged(user) && !isa<UnknownLoc>(location) &&
             originOf(user)->getLoc() == location;
    };
    if (!use.users.empty() && llvm::all_of(use.users, isCompanion))
      return false;
    return bytesOf(*value.type()) <= std::max(leafBytes, smallConstant);
  }

  void foldConstants() {
    std::vector<std::pair<GraphValue, ConstantUse *>> work;
    for (auto &[value, use] : constantUses)
      if (isWorthFolding(value, use))
        work.push_back({value, &use});
    forEachIndex(source.nodes->getContext(), threads, work.size(),
                 [&](size_t i) {
                   auto [value, use] = work[i];
                   RankedTensorType type = tensorType(*value.type());
                   if (!type.hasStaticShape())
                     return;
                   ConstantEvaluator evaluator(source.nodes->symbols());
                   std::string name =
                       (source.source.getName() + ".folded." + Twine(i)).str();
                   if (const auto *elements = evaluator.evaluate(value))
                     use->folded = fromDoubles(type, *elements, name);
                 });
  }

  /// Decides which node each operation of the function becomes.
  void claimOrigins() {
    llvm::DenseSet<const Node *> seen;
    claims.resize(source.operations.size(), nullptr);
    visitFrom(graph.outputs, seen, [&](const Node *node) {
      if (node->origin() == Node::noOrigin)
        return;
      const Node *&claim = claims[node->origin()];
      if (!claim || (!isUnchanged(claim) && isUnchanged(node)))
        claim = node;
    });
  }

  /// The order of the new body: that of the function as far as possible.
  void orderNodes() {
    llvm::DenseSet<const Node *> seen;
    auto add = [&](const Node *node) {
      if (node->kind() != Node::Kind::Argument)
        order.push_back(node);
    };
    for (const Node *claim : claims)
      if (claim)
        visitFrom(claim->result(), seen, add);
    visitFrom(graph.outputs, seen, add);
  }

  bool isClaimed(const Node *node) const {
    return node->origin() != Node::noOrigin && claims[node->origin()] == node;
  }

  llvm::Error checkEffects() const {
    unsigned last = 0;
    for (const Node *node : order) {
      // An opaque operation of the dialect has none.
      if (!isClaimed(node) || isMemoryEffectFree(originOf(node)) ||
          isa<OpaqueOp>(originOf(node)))
        continue;
      if (node->origin() < last)
        return llvm::createStringError(
            "operations with effects would change their order");
      last = node->origin();
    }
    return llvm::Error::success();
  }

  /// A result can stand for one of another type only if it is an operator's,
  /// which may state less of its type than is known.
  llvm::Error checkResultTypes() const {
    Operation *last = source.source.getFunctionBody().front().getTerminator();
    for (unsigned i = 0; i < source.numResults; ++i) {
      GraphValue output = graph.outputs[i];
      auto use = constantUses.find(output);
      bool isFolded = use != constantUses.end() && use->second.folded;
      if (output == source.original.outputs[i] ||
          (output.node->isOperator() && !isFolded))
        continue;
      if (!output.type() ||
          tensorType(*output.type()) != last->getOperand(i).getType())
        return llvm::createStringError("a result would change its type");
    }
    return llvm::Error::success();
  }

  //===--- From here on the function changes ------------------------------===//

  Value valueOf(GraphValue value) {
    auto found = newValues.find(value);
    if (found != newValues.end())
      return found->second;
    Value result;
    if (value.node->kind() == Node::Kind::Argument) {
      result =
          source.source.getFunctionBody().getArgument(value.node->number());
    } else {
      ElementsAttr folded = constantUses.find(value)->second.folded;
      OpBuilder builder(terminator);
      result =
          ConstantOp::create(builder, UnknownLoc::get(builder.getContext()),
                             folded.getType(), folded);
    }
    newValues[value] = result;
    return result;
  }

  void rewrite() {
    Block &body = source.source.getFunctionBody().front();
    terminator = body.getTerminator();
    for (const Node *node : order) {
      // Inputs first: folded constants are made where they are first used.
      SmallVector<Value, 4> inputs;
      for (GraphValue input : node->inputs())
        inputs.push_back(valueOf(input));
      Operation *operation =
          isClaimed(node) ? reuse(node, inputs) : create(node, inputs);
      for (OpResult result : operation->getResults())
        newValues[node->result(result.getResultNumber())] = result;
    }
    for (unsigned i = 0; i < source.numResults; ++i) {
      Value value = valueOf(graph.outputs[i]);
      // An operator may state less of its type than is known, a return may not.
      Type wanted = terminator->getOperand(i).getType();
      if (value.getType() != wanted && value.getDefiningOp() &&
          hasDefinition(value.getDefiningOp()->getName()))
        value.setType(wanted);
      terminator->setOperand(i, value);
    }
    for (unsigned i = source.operations.size(); i-- > 0;)
      if (!claims[i])
        source.operations[i]->erase();
  }

  Operation *reuse(const Node *node, ArrayRef<Value> inputs) {
    Operation *operation = originOf(node);
    unsigned numOperands = operation->getNumOperands();
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(operation->getRegions(), captured);
    for (auto [i, input] : llvm::enumerate(inputs.take_front(numOperands)))
      if (operation->getOperand(i) != input)
        operation->setOperand(i, input);
    llvm::DenseMap<Value, Value> replacements;
    for (auto [before, after] :
         llvm::zip_equal(captured, inputs.drop_front(numOperands)))
      if (before != after)
        replacements[before] = after;
    if (!replacements.empty())
      for (Region &region : operation->getRegions())
        region.walk([&](Operation *nested) {
          for (OpOperand &operand : nested->getOpOperands())
            if (Value after = replacements.lookup(operand.get()))
              operand.set(after);
        });
    operation->moveBefore(terminator);
    return operation;
  }

  Operation *create(const Node *node, ArrayRef<Value> inputs) {
    OpBuilder builder(terminator);
    OperationState state(builder.getUnknownLoc(), node->name());
    state.addOperands(inputs);
    state.addAttributes(node->attributes().getValue());
    for (const SymbolicTensor *type : node->types())
      state.addTypes(tensorType(*type));
    return builder.create(state);
  }

  FunctionGraph &source;
  const Graph &graph;
  unsigned threads;
  Operation *terminator = nullptr;
  llvm::MapVector<GraphValue, ConstantUse> constantUses;
  /// For each operation, the node that it becomes; null if it goes.
  std::vector<const Node *> claims;
  std::vector<const Node *> order;
  llvm::DenseMap<GraphValue, Value> newValues;
};

llvm::Error FunctionGraph::write(const Graph &graph, unsigned threads) {
  return FunctionWriter(*this, graph, threads).run();
}

} // namespace verso::search
