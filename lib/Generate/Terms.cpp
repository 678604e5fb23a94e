//===- Terms.cpp - Hash-consed terms over concrete sizes ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Terms.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "verso/Generate/Equation.h"
#include "llvm/ADT/Hashing.h"

using namespace mlir;

namespace verso {

size_t TermArena::KeyHash::operator()(const Key &key) const {
  return llvm::hash_combine(
      key.name, key.attributes, key.number, key.shape,
      llvm::hash_combine_range(key.operands.begin(), key.operands.end()));
}
size_t TermArena::ShapesKeyHash::operator()(const ShapesKey &key) const {
  return llvm::hash_combine(
      key.name, key.attributes,
      llvm::hash_combine_range(key.operands.begin(), key.operands.end()));
}
size_t TermArena::ShapeHash::operator()(const Shape &shape) const {
  return llvm::hash_combine_range(shape.begin(), shape.end());
}

unsigned TermArena::internShape(const Shape &shape) {
  auto [entry, isNew] = shapeIds.try_emplace(shape, shapes.size());
  if (isNew)
    shapes.push_back(shape);
  return entry->second;
}

TermId TermArena::intern(Term term) {
  Key key{term.name, term.attributes.getAsOpaquePointer(), term.operands,
          term.number, term.shape};
  auto [entry, isNew] = termIds.try_emplace(std::move(key), terms.size());
  if (isNew) {
    term.size = term.isInput() || term.operands.empty() ? 0 : 1;
    for (TermId operand : term.operands)
      term.size += terms[operand].size;
    terms.push_back(std::move(term));
  }
  return entry->second;
}

TermId TermArena::input(unsigned number, const Shape &shape) {
  Term term;
  term.number = number;
  term.shape = internShape(shape);
  return intern(std::move(term));
}

ArrayRef<unsigned> TermArena::resultShapes(OperationName name,
                                           DictionaryAttr attributes,
                                           ArrayRef<TermId> operands) {
  ShapesKey key{name.getAsOpaquePointer(), attributes.getAsOpaquePointer(), {}};
  for (TermId operand : operands)
    key.operands.push_back(terms[operand].shape);
  auto [entry, isNew] = shapesOfResults.try_emplace(std::move(key));
  if (!isNew)
    return entry->second;
  SmallVector<SymbolicTensor, 4> tensors;
  for (TermId operand : operands) {
    SymbolicTensor &tensor = tensors.emplace_back();
    tensor.elementType = Float32Type::get(context);
    for (int64_t size : shape(operand))
      tensor.sizes.push_back(getAffineConstantExpr(size, context));
  }
  llvm::Expected<Definition> definition = define(name, attributes, tensors);
  if (!definition) {
    llvm::consumeError(definition.takeError());
    return {};
  }
  for (const ResultDefinition &result : definition->results()) {
    std::optional<Shape> sizes = result.type.constantSizes();
    if (!sizes || llvm::any_of(*sizes, [](int64_t size) { return size < 0; })) {
      entry->second.clear();
      return {};
    }
    entry->second.push_back(internShape(*sizes));
  }
  return entry->second;
}

SmallVector<TermId, 2> TermArena::apply(OperationName name,
                                        DictionaryAttr attributes,
                                        ArrayRef<TermId> operands) {
  SmallVector<TermId, 2> results;
  SmallVector<unsigned, 2> shapesOf(resultShapes(name, attributes, operands));
  for (auto [number, shape] : llvm::enumerate(shapesOf)) {
    Term term;
    term.name = name.getAsOpaquePointer();
    term.attributes = attributes;
    term.operands.assign(operands.begin(), operands.end());
    if (isCommutative(term.name))
      llvm::sort(term.operands);
    term.number = number;
    term.shape = shape;
    results.push_back(intern(std::move(term)));
  }
  return results;
}

TermId TermArena::rebuild(TermId id, ArrayRef<TermId> operands) {
  Term term = terms[id];
  term.operands.assign(operands.begin(), operands.end());
  if (isCommutative(term.name))
    llvm::sort(term.operands);
  return intern(std::move(term));
}

std::optional<SmallVector<int64_t, 4>>
attributeEntries(NamedAttribute attribute, ArrayRef<int64_t> symbols) {
  SmallVector<int64_t, 4> entries;
  if (!attributeKind(attribute.getName()))
    return std::nullopt;
  if (auto integers = dyn_cast<DenseI64ArrayAttr>(attribute.getValue())) {
    llvm::append_range(entries, integers.asArrayRef());
    return entries;
  }
  if (auto integer = dyn_cast<IntegerAttr>(attribute.getValue())) {
    entries.push_back(integer.getInt());
    return entries;
  }
  auto map = dyn_cast<AffineMapAttr>(attribute.getValue());
  if (!map)
    return std::nullopt;
  for (AffineExpr entry : map.getValue().getResults()) {
    std::optional<int64_t> value = evaluateSize(entry, symbols);
    if (!value)
      return std::nullopt;
    entries.push_back(*value);
  }
  return entries;
}

DictionaryAttr concreteAttributes(DictionaryAttr attributes,
                                  ArrayRef<int64_t> symbols) {
  MLIRContext *context = attributes.getContext();
  SmallVector<NamedAttribute, 4> result;
  for (NamedAttribute attribute : attributes) {
    if (auto entries = attributeEntries(attribute, symbols)) {
      SmallVector<AffineExpr, 4> constants;
      for (int64_t entry : *entries)
        constants.push_back(getAffineConstantExpr(entry, context));
      attribute.setValue(
          AffineMapAttr::get(AffineMap::get(0, 0, constants, context)));
    } else if (isa<AffineMapAttr>(attribute.getValue())) {
      return {};
    }
    result.push_back(attribute);
  }
  return DictionaryAttr::getWithSorted(context, result);
}

SmallVector<TermId, 2> TermArena::addGraph(const Graph &graph,
                                           ArrayRef<SymbolicTensor> inputs,
                                           ArrayRef<int64_t> symbols) {
  SmallVector<TermId, 16> values;
  for (auto [number, type] : llvm::enumerate(inputs)) {
    Shape sizes;
    for (AffineExpr size : type.sizes) {
      std::optional<int64_t> value = evaluateSize(size, symbols);
      if (!value || *value < 0)
        return {};
      sizes.push_back(*value);
    }
    values.push_back(input(number, sizes));
  }
  for (const Graph::Node &node : graph.nodes) {
    DictionaryAttr attributes = concreteAttributes(node.attributes, symbols);
    SmallVector<TermId, 4> operands;
    for (unsigned operand : node.operands)
      operands.push_back(values[operand]);
    SmallVector<TermId, 2> results;
    if (attributes)
      results = apply(node.name, attributes, operands);
    if (results.size() != node.numResults)
      return {};
    llvm::append_range(values, results);
  }
  SmallVector<TermId, 2> outputs;
  for (unsigned output : graph.outputs)
    outputs.push_back(values[output]);
  return outputs;
}

} // namespace verso
