//===- OperatorInstances.cpp - Operators at concrete shapes ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/OperatorInstances.h"
#include "mlir/IR/BuiltinTypes.h"
#include "verso/Dialect/Operator.h"
#include "verso/Generate/Graph.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace verso {

OperatorInstances::OperatorInstances(MLIRContext *context,
                                     const Vocabulary &vocabulary,
                                     size_t maxShapes)
    : context(context), words(vocabulary),
      maxShapes(std::min(maxShapes, maxSupportedShapes)) {
  for (const OperatorTemplate &op : words.operators)
    names.emplace_back("verso." + op.operatorName, context);
  for (const InputTemplate &input : words.inputs) {
    SmallVector<Shape, 2> shape(numAssignments());
    for (unsigned i = 0; i < numAssignments(); ++i)
      for (const std::string &size : input.sizes)
        shape[i].push_back(SizeAssignment(words.sizes, i)[size]);
    inputShapes.push_back(intern(shape, Float32Type::get(context)));
  }
}

ShapeId OperatorInstances::intern(ArrayRef<Shape> shape, Type elementType) {
  std::vector<int64_t> key;
  for (const Shape &sizes : shape) {
    key.push_back(sizes.size());
    llvm::append_range(key, sizes);
  }
  auto [entry, isNew] = shapeNumbers.try_emplace(
      {elementType.getAsOpaquePointer(), std::move(key)},
      ShapeId(shapes.size()));
  if (isNew && shapes.size() >= maxShapes) {
    shapeNumbers.erase(entry);
    tooManyShapes = true;
    return 0;
  }
  if (isNew) {
    shapes.emplace_back(shape);
    elementTypes.push_back(elementType);
    SmallVector<int64_t, 2> counts;
    for (const Shape &sizes : shape)
      counts.push_back(llvm::product_of(sizes));
    elementCounts.push_back(std::move(counts));
  }
  return entry->second;
}

unsigned OperatorInstances::find(unsigned templateNumber,
                                 ArrayRef<ShapeId> operands) {
  SmallVector<unsigned, 6> key = {templateNumber};
  llvm::append_range(key, operands);
  auto [entry, isNew] = instanceNumbers.try_emplace(std::move(key), invalid);
  if (isNew)
    entry->second = create(templateNumber, operands);
  return entry->second;
}

unsigned OperatorInstances::create(unsigned templateNumber,
                                   ArrayRef<ShapeId> operands) {
  const OperatorTemplate &op = words.operators[templateNumber];
  OperatorInstance instance;
  instance.templateNumber = templateNumber;
  instance.operands.assign(operands.begin(), operands.end());
  std::vector<SmallVector<Shape, 2>> resultShapes;
  SmallVector<Type, 2> resultTypes;
  for (unsigned assignment = 0; assignment < numAssignments(); ++assignment) {
    SmallVector<Shape, 4> sizes;
    SmallVector<SymbolicTensor, 4> tensors;
    for (ShapeId operand : operands) {
      sizes.push_back(shape(operand, assignment));
      SymbolicTensor &tensor = tensors.emplace_back();
      tensor.elementType = elementTypes[operand];
      for (int64_t size : sizes.back())
        tensor.sizes.push_back(getAffineConstantExpr(size, context));
    }
    DictionaryAttr attributes =
        op.attributes(context, sizes, SizeAssignment(words.sizes, assignment));
    if (!attributes)
      return invalid;
    llvm::Expected<Definition> definition =
        define(names[templateNumber], attributes, tensors);
    if (!definition) {
      llvm::consumeError(definition.takeError());
      return invalid;
    }
    resultShapes.resize(definition->results().size());
    resultTypes.clear();
    for (const ResultDefinition &result : definition->results())
      resultTypes.push_back(result.type.elementType);
    instance.attributes.push_back(attributes);
    std::vector<Program> &programs = instance.programs.emplace_back();
    for (auto [result, shapesOfResult] :
         llvm::zip_equal(definition->results(), resultShapes)) {
      llvm::Expected<Program> program =
          Program::compile(result, definition->numVariables(), sizes, {});
      if (!program) {
        llvm::consumeError(program.takeError());
        return invalid;
      }
      if (isTooLarge(program->sizes()))
        return invalid;
      shapesOfResult.emplace_back(program->sizes());
      programs.push_back(std::move(*program));
    }
  }
  for (auto [shape, type] : llvm::zip_equal(resultShapes, resultTypes))
    instance.results.push_back(intern(shape, type));
  if (tooManyShapes)
    return invalid;
  instances.push_back(std::move(instance));
  return instances.size() - 1;
}

} // namespace verso
