//===- FunctionReader.cpp - From a function to a graph --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "verso/Dialect/Operator.h"
#include "verso/Search/FunctionGraph.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace verso::search {

/// Takes a function apart; see FunctionGraph::create.
class FunctionReader {
public:
  FunctionReader(FunctionGraph &result, const RepresentativeSizes &sizes)
      : result(result), arena(*result.nodes), sizes(sizes) {}

  void run() {
    Block &body = result.source.getFunctionBody().front();
    for (BlockArgument argument : body.getArguments())
      result.values[argument] =
          arena.argument(argument.getArgNumber(), typeOf(argument))->result();
    SmallVector<GraphValue, 4> kept;
    for (Operation &operation : body.without_terminator()) {
      unsigned origin = result.operations.size();
      result.operations.push_back(&operation);
      const Node *node = read(operation, origin);
      for (OpResult value : operation.getResults())
        result.values[value] = node->result(value.getResultNumber());
      if (operation.getNumResults() == 0 || !isMemoryEffectFree(&operation))
        kept.push_back(node->result());
    }
    SmallVector<GraphValue, 4> outputs;
    for (Value value : body.getTerminator()->getOperands())
      outputs.push_back(result.values.lookup(value));
    result.numResults = outputs.size();
    outputs.append(kept);
    result.original = makeGraph(outputs, arena);
  }

private:
  const Node *read(Operation &operation, unsigned origin) {
    if (const Node *node = readConstant(operation, origin))
      return node;
    if (const Node *node = readOperator(operation, origin))
      return node;
    SmallVector<GraphValue, 4> inputs;
    for (Value value : operation.getOperands())
      inputs.push_back(result.values.lookup(value));
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(operation.getRegions(), captured);
    for (Value value : captured)
      inputs.push_back(result.values.lookup(value));
    SmallVector<const SymbolicTensor *, 2> types;
    for (OpResult value : operation.getResults())
      types.push_back(opaqueType(value.getType(), knownShape(value)));
    return arena.opaque(origin, inputs, types, origin);
  }

  const Node *readConstant(Operation &operation, unsigned origin) {
    Attribute value;
    if (operation.getNumResults() != 1 ||
        !matchPattern(&operation, m_Constant(&value)))
      return nullptr;
    auto elements = dyn_cast<ElementsAttr>(value);
    auto type = dyn_cast<RankedTensorType>(operation.getResult(0).getType());
    if (!elements || !type || !type.hasStaticShape())
      return nullptr;
    return arena.constant(elements, 0, opaqueType(type), origin);
  }

  /// The node of an operator with a definition, if the definition accepts it
  /// with its types.
  const Node *readOperator(Operation &operation, unsigned origin) {
    OperationName name = operation.getName();
    if (!hasDefinition(name))
      return nullptr;
    // Attributes of the operator itself; others stay with the operation.
    NamedAttrList attributes;
    for (StringAttr attribute : name.getAttributeNames())
      if (Attribute value = operation.getAttr(attribute))
        attributes.append(attribute, value);
    DictionaryAttr dictionary = attributes.getDictionary(arena.getContext());
    // The symbols of a symbolic attribute would be mistaken for the graph's.
    if (numSymbols(dictionary) != 0)
      return nullptr;
    SmallVector<GraphValue, 4> inputs;
    SmallVector<SymbolicTensor, 4> operands;
    for (Value value : operation.getOperands()) {
      GraphValue input = result.values.lookup(value);
      if (!input.type())
        return nullptr;
      inputs.push_back(input);
      operands.push_back(*input.type());
    }
    llvm::Expected<Definition> definition = define(name, dictionary, operands);
    if (!definition) {
      llvm::consumeError(definition.takeError());
      return nullptr;
    }
    if (definition->results().size() != operation.getNumResults())
      return nullptr;
    SmallVector<const SymbolicTensor *, 2> types;
    for (auto [defined, stated] :
         llvm::zip_equal(definition->results(), operation.getResultTypes())) {
      const SymbolicTensor *type = refine(defined.type, stated);
      if (!type)
        return nullptr;
      types.push_back(type);
    }
    return arena.apply(name, dictionary, inputs, types, origin);
  }

  /// What the definition and the program know of a type together; null if they
  /// contradict each other.
  const SymbolicTensor *refine(const SymbolicTensor &defined, Type stated) {
    auto ranked = dyn_cast<RankedTensorType>(stated);
    if (!ranked || ranked.getRank() != int64_t(defined.rank()) ||
        ranked.getElementType() != defined.elementType || ranked.getEncoding())
      return nullptr;
    SymbolicTensor type = defined;
    for (auto [size, statedSize] :
         llvm::zip_equal(type.sizes, ranked.getShape())) {
      if (ShapedType::isDynamic(statedSize))
        continue;
      AffineExpr fixed = getAffineConstantExpr(statedSize, arena.getContext());
      if (isa<AffineConstantExpr>(size) && size != fixed)
        return nullptr;
      size = fixed;
    }
    return arena.intern(type);
  }

  /// The representative shape of a result, empty if none is known.
  ArrayRef<int64_t> knownShape(OpResult value) const {
    auto known = sizes.byLocation.find(value.getOwner()->getLoc());
    if (known == sizes.byLocation.end() ||
        value.getResultNumber() >= known->second.size())
      return {};
    return known->second[value.getResultNumber()];
  }

  /// The type of a value of which only its MLIR type is known, and perhaps the
  /// representative sizes of its dimensions.
  const SymbolicTensor *opaqueType(Type type, ArrayRef<int64_t> known = {}) {
    auto ranked = dyn_cast<RankedTensorType>(type);
    if (!ranked || ranked.getEncoding())
      return nullptr;
    bool isKnown = int64_t(known.size()) == ranked.getRank();
    SymbolicTensor tensor;
    tensor.elementType = ranked.getElementType();
    for (auto [axis, size] : llvm::enumerate(ranked.getShape()))
      tensor.sizes.push_back(
          ShapedType::isDynamic(size)
              ? arena.addSymbol(isKnown ? known[axis] : sizes.other)
              : getAffineConstantExpr(size, arena.getContext()));
    return arena.intern(tensor);
  }

  /// The type of an argument, whose dynamic dimensions may have names.
  const SymbolicTensor *typeOf(BlockArgument argument) {
    auto ranked = dyn_cast<RankedTensorType>(argument.getType());
    auto names = result.source.getArgAttrOfType<ArrayAttr>(
        argument.getArgNumber(), "verso.dim_names");
    if (!ranked || ranked.getEncoding() || !names ||
        int64_t(names.size()) != ranked.getRank())
      return opaqueType(argument.getType());
    SymbolicTensor tensor;
    tensor.elementType = ranked.getElementType();
    for (auto [size, name] : llvm::zip_equal(ranked.getShape(), names)) {
      auto text = dyn_cast<StringAttr>(name);
      if (!ShapedType::isDynamic(size))
        tensor.sizes.push_back(getAffineConstantExpr(size, arena.getContext()));
      else if (!text || text.empty())
        tensor.sizes.push_back(arena.addSymbol(sizes.other));
      else
        tensor.sizes.push_back(dimension(text));
    }
    return arena.intern(tensor);
  }

  /// The symbol of a named dimension.
  AffineExpr dimension(StringRef name) {
    AffineExpr &symbol = dimensions[name];
    if (!symbol) {
      auto given = sizes.byName.find(name);
      symbol = arena.addSymbol(given == sizes.byName.end() ? sizes.other
                                                           : given->second);
    }
    return symbol;
  }

  FunctionGraph &result;
  NodeArena &arena;
  const RepresentativeSizes &sizes;
  llvm::StringMap<AffineExpr> dimensions;
};

llvm::Expected<std::unique_ptr<FunctionGraph>>
FunctionGraph::create(FunctionOpInterface function, const CostFunction &costs,
                      const RepresentativeSizes &sizes) {
  if (!llvm::hasSingleElement(function.getFunctionBody()))
    return llvm::createStringError("function '" + function.getName() +
                                   "' does not have a body of one block");
  std::unique_ptr<FunctionGraph> graph(new FunctionGraph());
  graph->source = function;
  graph->nodes = std::make_unique<NodeArena>(function->getContext(), costs);
  FunctionReader(*graph, sizes).run();
  return std::move(graph);
}

} // namespace verso::search
