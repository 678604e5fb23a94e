//===- ReadGraphs.cpp - Functions to a table of graphs --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphFunctions.h"
#include "llvm/ADT/SmallSet.h"
#include <map>
#include <tuple>

using namespace mlir;

namespace verso {

//===----------------------------------------------------------------------===//
// Vocabularies
//===----------------------------------------------------------------------===//

namespace {
/// Reads an entry of `verso.vocabularies`.
class VocabularyReader {
public:
  VocabularyReader(ModuleOp module, NamedAttribute entry)
      : module(module), name(entry.getName()), value(entry.getValue()) {}

  LogicalResult read(Vocabulary &vocabulary, unsigned &maxOperators) {
    vocabulary.name = name.str();
    auto dictionary = dyn_cast<DictionaryAttr>(value);
    if (!dictionary)
      return complain("it must be a dictionary");
    auto sizes = dictionary.getAs<ArrayAttr>("sizes");
    auto inputs = dictionary.getAs<ArrayAttr>("inputs");
    auto most = dictionary.getAs<IntegerAttr>("max_operators");
    auto mostInSource = dictionary.getAs<IntegerAttr>("max_source_operators");
    if (!sizes || sizes.empty() || !inputs || inputs.empty())
      return complain("it must have 'sizes' and 'inputs'");
    if (!most || most.getInt() < 1 ||
        most.getInt() > Enumeration::maxSupportedOperators)
      return complain("its 'max_operators' must be 1 to ")
             << Enumeration::maxSupportedOperators;
    maxOperators = most.getInt();
    if (mostInSource)
      vocabulary.maxSourceOperators =
          std::clamp<int64_t>(mostInSource.getInt(), 0, maxOperators);
    for (Attribute size : sizes)
      if (failed(readSize(size, vocabulary)))
        return failure();
    for (Attribute input : inputs)
      if (failed(readInput(input, vocabulary)))
        return failure();
    if (llvm::Error error = checkSizesAndInputs(vocabulary))
      return complain(llvm::toString(std::move(error)));
    return success();
  }

private:
  InFlightDiagnostic complain(const Twine &message) {
    return module.emitError("vocabulary '") << name << "': " << message;
  }

  LogicalResult readSize(Attribute attribute, Vocabulary &vocabulary) {
    auto dictionary = dyn_cast<DictionaryAttr>(attribute);
    auto sizeName =
        dictionary ? dictionary.getAs<StringAttr>("name") : StringAttr();
    auto values = dictionary ? dictionary.getAs<DenseI64ArrayAttr>("values")
                             : DenseI64ArrayAttr();
    if (!sizeName || !values)
      return complain("a size must have a 'name' and 'values'");
    vocabulary.sizes.push_back({sizeName.str(),
                                SmallVector<int64_t, 2>(values.asArrayRef()),
                                dictionary.contains("window")});
    return success();
  }

  LogicalResult readInput(Attribute attribute, Vocabulary &vocabulary) {
    auto dictionary = dyn_cast<DictionaryAttr>(attribute);
    auto inputName =
        dictionary ? dictionary.getAs<StringAttr>("name") : StringAttr();
    auto sizes =
        dictionary ? dictionary.getAs<ArrayAttr>("sizes") : ArrayAttr();
    if (!inputName || !sizes)
      return complain("an input must have a 'name' and 'sizes'");
    int64_t copies = 1;
    if (auto count = dictionary.getAs<IntegerAttr>("copies"))
      copies = std::clamp<int64_t>(count.getInt(), 0, UINT32_MAX);
    InputTemplate input{inputName.str(), {}, unsigned(copies)};
    for (Attribute size : sizes) {
      auto text = dyn_cast<StringAttr>(size);
      if (!text)
        return complain("no size is called ") << size;
      input.sizes.push_back(text.str());
    }
    vocabulary.inputs.push_back(std::move(input));
    return success();
  }

  ModuleOp module;
  StringRef name;
  Attribute value;
};

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// An input of a vocabulary: its name and its type in assignment 0.
struct NamedInput {
  std::string name;
  RankedTensorType type;
};

/// Turns functions into graphs over operator templates, which it adds to the
/// vocabulary as it meets them.
class FunctionReader {
public:
  FunctionReader(MLIRContext *context, Vocabulary &vocabulary)
      : context(context), vocabulary(vocabulary) {
    // As an enumeration numbers and names them.
    for (const InputTemplate &family : vocabulary.inputs) {
      SmallVector<int64_t, 4> shape;
      for (const std::string &size : family.sizes)
        shape.push_back(SizeAssignment(vocabulary.sizes, 0)[size]);
      for (unsigned copy = 0; copy < family.copies; ++copy)
        inputs.push_back(
            {copy == 0 ? family.name : family.name + std::to_string(copy + 1),
             RankedTensorType::get(shape, Float32Type::get(context))});
    }
  }

  LogicalResult read(func::FuncOp function, TemplateGraph &graph) {
    graph.name = function.getName().str();
    if (!llvm::hasSingleElement(function.getBody()))
      return function.emitError("a graph must have one block");
    llvm::DenseMap<Value, unsigned> numbers;
    if (failed(readArguments(function, numbers)))
      return failure();
    unsigned numValues = inputs.size();
    Block &block = function.getBody().front();
    for (Operation &operation : block.without_terminator()) {
      TemplateGraph::Node node;
      if (failed(readOperator(operation, numbers, node)))
        return failure();
      for (Value result : operation.getResults())
        numbers[result] = numValues++;
      graph.nodes.push_back(std::move(node));
    }
    Operation *end = block.getTerminator();
    if (end->getNumOperands() != 1 || !numbers.contains(end->getOperand(0)))
      return function.emitError("a graph must return one value of its own");
    graph.output = numbers.lookup(end->getOperand(0));
    return success();
  }

private:
  LogicalResult readArguments(func::FuncOp function,
                              llvm::DenseMap<Value, unsigned> &numbers) {
    llvm::SmallSet<unsigned, 8> used;
    for (BlockArgument argument : function.getArguments()) {
      unsigned position = argument.getArgNumber();
      auto name =
          function.getArgAttrOfType<StringAttr>(position, "verso.input");
      auto found = llvm::find_if(inputs, [&](const NamedInput &input) {
        return name && input.name == name.getValue();
      });
      if (found == inputs.end())
        return function.emitError("argument ")
               << position << ": 'verso.input' must name an input of "
               << "vocabulary '" << vocabulary.name << "'";
      if (argument.getType() != found->type)
        return function.emitError("argument ")
               << position << ": input '" << found->name << "' has the type "
               << found->type;
      numbers[argument] = found - inputs.begin();
      if (!used.insert(found - inputs.begin()).second)
        return function.emitError("argument ")
               << position << ": input '" << found->name << "' comes twice";
    }
    return success();
  }

  LogicalResult readOperator(Operation &operation,
                             const llvm::DenseMap<Value, unsigned> &numbers,
                             TemplateGraph::Node &node) {
    if (!hasDefinition(operation.getName()))
      return operation.emitError("a graph consists of operators with a "
                                 "definition");
    if (operation.getNumOperands() > Enumeration::maxOperands)
      return operation.emitError("a graph has operators with at most ")
             << Enumeration::maxOperands << " operands";
    for (Value operand : operation.getOperands())
      node.operands.push_back(numbers.lookup(operand));
    node.numResults = operation.getNumResults();
    std::optional<unsigned> number = templateOf(operation);
    if (!number)
      return failure();
    node.templateNumber = *number;
    return success();
  }

  /// The template of an operator with its attributes in every assignment.
  std::optional<unsigned> templateOf(Operation &operation) {
    SmallVector<NamedAttribute> own;
    for (NamedAttribute attribute : operation.getAttrDictionary())
      if (!attribute.getName().getValue().contains('.'))
        own.push_back(attribute);
    std::vector<DictionaryAttr> attributes(vocabulary.numAssignments(),
                                           DictionaryAttr::get(context, own));
    if (Attribute others = operation.getAttr("verso.assignments")) {
      auto list = dyn_cast<ArrayAttr>(others);
      if (!list || list.size() + 1 != attributes.size() ||
          !llvm::all_of(list, llvm::IsaPred<DictionaryAttr>)) {
        operation.emitError("'verso.assignments' must list a dictionary for ")
            << "each assignment but the first";
        return std::nullopt;
      }
      for (auto [number, other] : llvm::enumerate(list))
        attributes[number + 1] = cast<DictionaryAttr>(other);
    }
    for (DictionaryAttr dictionary : attributes)
      for (NamedAttribute attribute : dictionary)
        if (isa<AffineMapAttr>(attribute.getValue())) {
          operation.emitError("a graph has no symbols");
          return std::nullopt;
        }
    Key key(operation.getName().getAsOpaquePointer(),
            operation.getNumOperands(), attributes);
    auto [entry, isNew] =
        templates.try_emplace(std::move(key), vocabulary.operators.size());
    if (isNew)
      vocabulary.operators.push_back(
          {operation.getName().stripDialect().str(), operation.getNumOperands(),
           [attributes](MLIRContext *, ArrayRef<Shape>,
                        const SizeAssignment &sizes) {
             return attributes[sizes.assignment()];
           }});
    return entry->second;
  }

  struct Key {
    const void *name;
    unsigned numOperands;
    std::vector<const void *> attributes;
    Key(const void *name, unsigned numOperands,
        ArrayRef<DictionaryAttr> dictionaries)
        : name(name), numOperands(numOperands) {
      for (DictionaryAttr dictionary : dictionaries)
        attributes.push_back(dictionary.getAsOpaquePointer());
    }
    bool operator<(const Key &other) const {
      return std::tie(name, numOperands, attributes) <
             std::tie(other.name, other.numOperands, other.attributes);
    }
  };

  MLIRContext *context;
  Vocabulary &vocabulary;
  std::vector<NamedInput> inputs;
  std::map<Key, unsigned> templates; ///< looked up only, so in any order
};
} // namespace

static FailureOr<std::unique_ptr<GraphTable>>
readVocabulary(ModuleOp module, NamedAttribute entry, uint64_t seed,
               unsigned threads) {
  auto table = std::make_unique<GraphTable>();
  EnumerationOptions options;
  options.seed = seed;
  options.threads = threads;
  if (failed(VocabularyReader(module, entry)
                 .read(table->vocabulary, options.maxOperators)))
    return failure();
  FunctionReader reader(module.getContext(), table->vocabulary);
  std::vector<TemplateGraph> graphs;
  for (func::FuncOp function : module.getOps<func::FuncOp>()) {
    auto vocabulary = function->getAttrOfType<StringAttr>(vocabularyAttribute);
    if (!vocabulary || vocabulary.getValue() != table->vocabulary.name)
      continue;
    table->functions.push_back(function);
    if (failed(reader.read(function, graphs.emplace_back())))
      return failure();
  }
  // The enumeration refers to the vocabulary, which is complete now.
  table->enumeration = std::make_unique<Enumeration>(
      module.getContext(), table->vocabulary, options);
  auto results = table->enumeration->fill(graphs);
  if (!results)
    return module.emitError(llvm::toString(results.takeError()));
  table->results = std::move(*results);
  return std::move(table);
}

FailureOr<std::vector<std::unique_ptr<GraphTable>>>
readGraphs(ModuleOp module, uint64_t seed, unsigned threads) {
  std::vector<std::unique_ptr<GraphTable>> tables;
  auto vocabularies =
      module->getAttrOfType<DictionaryAttr>(vocabulariesAttribute);
  // In the order of the functions: it was that of the vocabularies.
  llvm::SmallVector<StringAttr, 16> order;
  for (func::FuncOp function : module.getOps<func::FuncOp>()) {
    auto name = function->getAttrOfType<StringAttr>(vocabularyAttribute);
    if (!name || llvm::is_contained(order, name))
      continue;
    if (!vocabularies || !vocabularies.contains(name))
      return function.emitError("the module has no vocabulary ") << name;
    order.push_back(name);
  }
  for (StringAttr name : order) {
    auto table =
        readVocabulary(module, *vocabularies.getNamed(name), seed, threads);
    if (failed(table))
      return failure();
    tables.push_back(std::move(*table));
  }
  return std::move(tables);
}

} // namespace verso
