//===- WriteGraphs.cpp - Enumerated graphs to functions -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphFunctions.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;

namespace verso {

/// All of a vocabulary but its operators.
static DictionaryAttr vocabularyAttr(const Enumeration &enumeration) {
  const Vocabulary &vocabulary = enumeration.vocabulary();
  Builder builder(enumeration.getContext());
  SmallVector<Attribute> sizes, inputs;
  for (const NamedSize &size : vocabulary.sizes) {
    SmallVector<NamedAttribute> entries = {
        builder.getNamedAttr("name", builder.getStringAttr(size.name)),
        builder.getNamedAttr("values",
                             builder.getDenseI64ArrayAttr(size.values))};
    if (size.isWindow)
      entries.push_back(builder.getNamedAttr("window", builder.getUnitAttr()));
    sizes.push_back(builder.getDictionaryAttr(entries));
  }
  for (const InputTemplate &input : vocabulary.inputs) {
    SmallVector<StringRef> names(input.sizes.begin(), input.sizes.end());
    inputs.push_back(builder.getDictionaryAttr(
        {builder.getNamedAttr("name", builder.getStringAttr(input.name)),
         builder.getNamedAttr("sizes", builder.getStrArrayAttr(names)),
         builder.getNamedAttr("copies",
                              builder.getI64IntegerAttr(input.copies))}));
  }
  return builder.getDictionaryAttr(
      {builder.getNamedAttr("sizes", builder.getArrayAttr(sizes)),
       builder.getNamedAttr("inputs", builder.getArrayAttr(inputs)),
       builder.getNamedAttr("max_operators", builder.getI64IntegerAttr(
                                                 enumeration.maxOperators())),
       builder.getNamedAttr(
           "max_source_operators",
           builder.getI64IntegerAttr(vocabulary.maxSourceOperators))});
}

namespace {
/// Builds the function of one graph.
class FunctionBuilder {
public:
  FunctionBuilder(const Enumeration &enumeration, Location location)
      : enumeration(enumeration), builder(enumeration.getContext()),
        location(location) {}

  func::FuncOp build(StringRef name, ValueId output) {
    collectInputs(output);
    SmallVector<Type> argumentTypes;
    for (ValueId input : inputs)
      argumentTypes.push_back(typeOf(input));
    auto function = func::FuncOp::create(
        location, name, builder.getFunctionType(argumentTypes, typeOf(output)));
    function->setAttr(vocabularyAttribute,
                      builder.getStringAttr(enumeration.vocabulary().name));
    Block *block = function.addEntryBlock();
    for (auto [input, argument] :
         llvm::zip_equal(inputs, block->getArguments())) {
      function.setArgAttr(argument.getArgNumber(), "verso.input",
                          builder.getStringAttr(enumeration.inputName(input)));
      values[input] = argument;
    }
    builder.setInsertionPointToEnd(block);
    Value result = add(output);
    func::ReturnOp::create(builder, location, result);
    return function;
  }

private:
  const Enumeration::Application &applicationOf(ValueId value) const {
    return enumeration
        .applicationList()[enumeration.valueList()[value].application];
  }

  /// The inputs below `value`, sorted.
  void collectInputs(ValueId value) {
    if (enumeration.isInput(value)) {
      auto *place = llvm::lower_bound(inputs, value);
      if (place == inputs.end() || *place != value)
        inputs.insert(place, value);
      return;
    }
    for (ValueId operand : applicationOf(value).operandList())
      collectInputs(operand);
  }

  RankedTensorType typeOf(ValueId value) {
    return RankedTensorType::get(enumeration.shape(value, 0),
                                 builder.getF32Type());
  }

  Value add(ValueId value) {
    if (Value known = values.lookup(value))
      return known;
    const Enumeration::Application &application = applicationOf(value);
    const OperatorInstance &instance =
        enumeration.operatorInstances()[application.instance];
    OperationState state(location, enumeration.operatorInstances().operatorName(
                                       instance.templateNumber));
    for (ValueId operand : application.operandList())
      state.operands.push_back(add(operand));
    state.addAttributes(instance.attributes.front().getValue());
    ArrayRef<DictionaryAttr> others =
        ArrayRef(instance.attributes).drop_front();
    if (llvm::any_of(others, [&](DictionaryAttr other) {
          return other != instance.attributes.front();
        }))
      state.addAttribute("verso.assignments",
                         builder.getArrayAttr(SmallVector<Attribute>(
                             others.begin(), others.end())));
    for (unsigned result = 0; result < application.numResults; ++result)
      state.addTypes(typeOf(application.firstResult + result));
    Operation *operation = builder.create(state);
    for (auto [number, result] : llvm::enumerate(operation->getResults()))
      values[application.firstResult + number] = result;
    return values[value];
  }

  const Enumeration &enumeration;
  OpBuilder builder;
  Location location;
  SmallVector<ValueId, 8> inputs;
  llvm::DenseMap<ValueId, Value> values;
};
} // namespace

LogicalResult writeGraphs(const Enumeration &enumeration, ModuleOp module) {
  const std::string &name = enumeration.vocabulary().name;
  auto known = module->getAttrOfType<DictionaryAttr>(vocabulariesAttribute);
  NamedAttrList vocabularies(known);
  if (vocabularies.get(name))
    return module.emitError("there are graphs of vocabulary '")
           << name << "' in the module already";
  vocabularies.set(name, vocabularyAttr(enumeration));
  module->setAttr(vocabulariesAttribute,
                  vocabularies.getDictionary(module.getContext()));
  SymbolTable symbols(module);
  unsigned number = 0;
  enumeration.forEachGraph([&](ValueId output) {
    symbols.insert(FunctionBuilder(enumeration, module.getLoc())
                       .build(name + "_" + std::to_string(number++), output));
  });
  return success();
}

} // namespace verso
