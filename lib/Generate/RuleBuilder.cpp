//===- RuleBuilder.cpp - Equations as rules and as text -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Symbols.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Generate/Equation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;

namespace verso {

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// The value as a term; `#i` marks result i of an operator with several, and
/// `fill` comes with its value.
static void printValue(llvm::raw_ostream &stream, const Graph &graph,
                       ArrayRef<EquationInput> inputs, unsigned value) {
  if (graph.isInput(value)) {
    stream << inputs[value].name;
    return;
  }
  unsigned number = graph.definingNode(value);
  const Graph::Node &node = graph.nodes[number];
  stream << node.name.stripDialect();
  if (!node.operands.empty()) {
    stream << '(';
    llvm::interleaveComma(node.operands, stream, [&](unsigned operand) {
      printValue(stream, graph, inputs, operand);
    });
    stream << ')';
  }
  if (auto constant = node.attributes.getAs<FloatAttr>("value");
      constant && node.operands.empty())
    stream << llvm::format("(%g)", constant.getValueAsDouble());
  if (node.numResults > 1)
    stream << '#' << value - graph.firstResult(number);
}

std::string graphText(const Graph &graph, ArrayRef<EquationInput> inputs) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::interleaveComma(graph.outputs, stream, [&](unsigned output) {
    printValue(stream, graph, inputs, output);
  });
  return text;
}

std::string patternText(const Equation &equation) {
  return graphText(equation.lhs, equation.inputs) + " -> " +
         graphText(equation.rhs, equation.inputs);
}

/// The operators below `value` that were not met yet, outermost first.
static void collectOperators(const Graph &graph, unsigned value,
                             SmallVectorImpl<bool> &isMet,
                             SmallVectorImpl<StringRef> &names) {
  if (graph.isInput(value))
    return;
  unsigned number = graph.definingNode(value);
  if (isMet[number])
    return;
  isMet[number] = true;
  const Graph::Node &node = graph.nodes[number];
  names.push_back(node.name.stripDialect());
  for (unsigned operand : node.operands)
    collectOperators(graph, operand, isMet, names);
}

static std::string operatorText(const Graph &graph) {
  SmallVector<bool, 8> isMet(graph.nodes.size(), false);
  SmallVector<StringRef, 8> names;
  for (unsigned output : graph.outputs)
    collectOperators(graph, output, isMet, names);
  return names.empty() ? "input" : llvm::join(names, "_");
}

std::string operatorText(const Equation &equation) {
  return operatorText(equation.lhs) + "_to_" + operatorText(equation.rhs);
}

std::string generatedName(const Equation &equation, RuleOp rule) {
  OwningOpRef<RuleOp> nameless(rule.clone());
  nameless->setSymName("rule");
  SmallVector<StringAttr> discardable;
  for (NamedAttribute attribute : (*nameless)->getDiscardableAttrs())
    discardable.push_back(attribute.getName());
  for (StringAttr name : discardable)
    (*nameless)->removeAttr(name);
  std::string text, name;
  llvm::raw_string_ostream(text) << *nameless;
  llvm::raw_string_ostream(name)
      << operatorText(equation) << '_'
      << llvm::format_hex_no_prefix(llvm::xxh3_64bits(text) >> 40, 6);
  return name;
}

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

/// The attributes with products multiplied out, and each map to one number as
/// the integer or, if the operator does not take that, the list that it serves
/// for.
static DictionaryAttr simplified(const Graph::Node &node,
                                 ArrayRef<SymbolicTensor> operands) {
  Builder builder(node.attributes.getContext());
  NamedAttrList attributes(node.attributes);
  for (NamedAttribute attribute : node.attributes) {
    auto map = dyn_cast<AffineMapAttr>(attribute.getValue());
    if (!map)
      continue;
    SmallVector<AffineExpr, 4> entries;
    for (AffineExpr entry : map.getValue().getResults())
      entries.push_back(multipliedOut(entry));
    attributes.set(attribute.getName(),
                   AffineMapAttr::get(
                       AffineMap::get(0, map.getValue().getNumSymbols(),
                                      entries, node.attributes.getContext())));
    if (!map.getValue().isSingleConstant())
      continue;
    int64_t number = map.getValue().getSingleConstantResult();
    attributes.set(attribute.getName(), builder.getI64IntegerAttr(number));
    llvm::Expected<Definition> definition = define(
        node.name, attributes.getDictionary(node.attributes.getContext()),
        operands);
    if (definition)
      continue;
    llvm::consumeError(definition.takeError());
    attributes.set(attribute.getName(), builder.getDenseI64ArrayAttr(number));
  }
  return attributes.getDictionary(node.attributes.getContext());
}

static void buildSide(OpBuilder &builder, Location location, const Graph &graph,
                      const GraphTypes &types, Region &region) {
  OpBuilder::InsertionGuard guard(builder);
  Block *block = builder.createBlock(&region);
  SmallVector<Value, 16> values;
  for (unsigned input = 0; input < graph.numInputs; ++input)
    values.push_back(
        block->addArgument(tensorType(types.values[input]), location));
  for (const Graph::Node &node : graph.nodes) {
    OperationState state(location, node.name);
    SmallVector<SymbolicTensor, 4> operands;
    for (unsigned operand : node.operands) {
      state.operands.push_back(values[operand]);
      operands.push_back(types.values[operand]);
    }
    state.addAttributes(simplified(node, operands).getValue());
    for (unsigned result = 0; result < node.numResults; ++result)
      state.addTypes(tensorType(types.values[values.size() + result]));
    llvm::append_range(values, builder.create(state)->getResults());
  }
  SmallVector<Value, 2> outputs;
  for (unsigned output : graph.outputs)
    outputs.push_back(values[output]);
  YieldOp::create(builder, location, outputs);
}

RuleOp buildRule(OpBuilder &builder, Location location,
                 const Equation &equation, StringRef name) {
  unsigned numSymbols = equation.symbols.size();
  SmallVector<Attribute> symbols, sizes;
  for (const Symbol &symbol : equation.symbols)
    symbols.push_back(builder.getStringAttr(symbol.name));
  for (const EquationInput &input : equation.inputs)
    sizes.push_back(AffineMapAttr::get(
        AffineMap::get(0, numSymbols, input.type.sizes, builder.getContext())));

  OperationState state(location, RuleOp::getOperationName());
  state.addAttribute("sym_name", builder.getStringAttr(name));
  state.addAttribute("symbols", builder.getArrayAttr(symbols));
  state.addAttribute("sizes", builder.getArrayAttr(sizes));
  SmallVector<SymbolicTensor, 8> inputTypes = equation.inputTypes();
  for (const Graph *graph : {&equation.lhs, &equation.rhs}) {
    // An equation has been typed when it was made.
    GraphTypes types = llvm::cantFail(typeGraph(*graph, inputTypes));
    buildSide(builder, location, *graph, types, *state.addRegion());
  }
  auto rule = cast<RuleOp>(builder.create(state));
  rule.setConditionList(equation.conditions);
  return rule;
}

/// One side of a rule as a graph.
static Graph graphOf(Region &region) {
  Graph graph;
  llvm::DenseMap<Value, unsigned> numbers;
  for (BlockArgument argument : region.front().getArguments())
    numbers[argument] = numbers.size();
  graph.numInputs = numbers.size();
  for (Operation &operation : region.front().without_terminator()) {
    Graph::Node node{operation.getName(),
                     operation.getAttrDictionary(),
                     {},
                     operation.getNumResults()};
    for (Value operand : operation.getOperands())
      node.operands.push_back(numbers.lookup(operand));
    for (Value result : operation.getResults())
      numbers[result] = numbers.size();
    graph.nodes.push_back(std::move(node));
  }
  for (Value output : region.front().getTerminator()->getOperands())
    graph.outputs.push_back(numbers.lookup(output));
  return graph;
}

/// What a symbol stands for, as far as the attributes tell that use it alone.
static SymbolKind kindOf(const Equation &equation, AffineExpr symbol) {
  for (const Graph *graph : {&equation.lhs, &equation.rhs})
    for (const Graph::Node &node : graph->nodes)
      for (NamedAttribute attribute : node.attributes) {
        auto map = dyn_cast<AffineMapAttr>(attribute.getValue());
        if (!map || !llvm::is_contained(map.getValue().getResults(), symbol))
          continue;
        std::optional<SymbolKind> kind = attributeKind(attribute.getName());
        if (kind && *kind != SymbolKind::Size)
          return *kind;
      }
  return SymbolKind::Size;
}

llvm::Expected<Equation> equationOf(RuleOp rule) {
  Equation equation;
  equation.lhs = graphOf(rule.getSource());
  equation.rhs = graphOf(rule.getTarget());
  for (const SymbolicTensor &type : rule.getInputTypes())
    equation.inputs.push_back(
        {"x" + std::to_string(equation.inputs.size()), type});
  llvm::append_range(equation.conditions, rule.getConditionList());
  for (auto [number, name] :
       llvm::enumerate(rule.getSymbols().getAsRange<StringAttr>()))
    equation.symbols.push_back(
        {name.str(),
         kindOf(equation, getAffineSymbolExpr(number, rule.getContext()))});
  for (const Graph *graph : {&equation.lhs, &equation.rhs}) {
    llvm::Expected<GraphTypes> types = typeGraph(*graph, equation.inputTypes());
    if (!types)
      return types.takeError();
  }
  return std::move(equation);
}

} // namespace verso
