//===- Operator.cpp - Operators by name, attributes and shapes ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/Operator.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/TypeUtilities.h"
#include "verso/Dialect/VersoDialect.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace verso {

static OperatorInterface::Concept *interfaceOf(OperationName name) {
  return name.getInterface<OperatorInterface>();
}

bool hasDefinition(OperationName name) { return interfaceOf(name) != nullptr; }

llvm::Expected<Definition> define(OperationName name, DictionaryAttr attributes,
                                  ArrayRef<SymbolicTensor> operands) {
  OperatorInterface::Concept *interface = interfaceOf(name);
  if (!interface)
    return llvm::createStringError(name.getStringRef() +
                                   ": the operator has no definition");
  DefinitionBuilder builder(name.getContext(), name.stripDialect(), operands);
  interface->define(builder, attributes);
  return builder.finish();
}

SymbolicTensor symbolicTensor(RankedTensorType type, unsigned &nextSymbol) {
  SymbolicTensor tensor;
  tensor.elementType = type.getElementType();
  MLIRContext *context = type.getContext();
  for (int64_t size : type.getShape())
    tensor.sizes.push_back(ShapedType::isDynamic(size)
                               ? getAffineSymbolExpr(nextSymbol++, context)
                               : getAffineConstantExpr(size, context));
  return tensor;
}

RankedTensorType tensorType(const SymbolicTensor &tensor) {
  SmallVector<int64_t, 4> shape;
  for (AffineExpr size : tensor.sizes) {
    auto constant = dyn_cast<AffineConstantExpr>(size);
    shape.push_back(constant ? constant.getValue() : ShapedType::kDynamic);
  }
  return RankedTensorType::get(shape, tensor.elementType);
}

unsigned numSymbols(DictionaryAttr attributes) {
  unsigned count = 0;
  for (NamedAttribute attribute : attributes)
    if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue()))
      count = std::max(count, map.getValue().getNumSymbols());
  return count;
}

std::optional<int64_t> neutralEntry(StringRef attributeName) {
  // Attributes of one name mean the same for all operators that have them.
  return llvm::StringSwitch<std::optional<int64_t>>(attributeName)
      .Cases({"strides", "dilations", "steps", "group"}, 1)
      .Cases({"pads", "output_padding", "starts", "low", "high"}, 0)
      .Default(std::nullopt);
}

Attribute indexArrayAttr(MLIRContext *context, ArrayRef<AffineExpr> entries,
                         unsigned numSymbols) {
  SmallVector<int64_t, 4> constants;
  for (AffineExpr entry : entries)
    if (auto constant = dyn_cast<AffineConstantExpr>(entry))
      constants.push_back(constant.getValue());
  if (constants.size() == entries.size())
    return DenseI64ArrayAttr::get(context, constants);
  return AffineMapAttr::get(AffineMap::get(0, numSymbols, entries, context));
}

LogicalResult inferTypesFromDefinition(OperationName name,
                                       std::optional<Location> location,
                                       ValueRange operands,
                                       DictionaryAttr attributes,
                                       SmallVectorImpl<Type> &types) {
  // The sizes that the types leave open get symbols of their own, after those
  // that the attributes mention.
  unsigned nextSymbol = numSymbols(attributes);
  SmallVector<SymbolicTensor, 4> tensors;
  for (Value operand : operands) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type)
      return emitOptionalError(location, "operand is not a ranked tensor");
    tensors.push_back(symbolicTensor(type, nextSymbol));
  }
  llvm::Expected<Definition> definition = define(name, attributes, tensors);
  if (!definition)
    return emitOptionalError(location, llvm::toString(definition.takeError()));
  for (const ResultDefinition &result : definition->results())
    types.push_back(tensorType(result.type));
  return success();
}

bool areCompatibleTypes(TypeRange inferred, TypeRange stated) {
  return inferred.size() == stated.size() &&
         llvm::all_of_zip(inferred, stated, [](Type lhs, Type rhs) {
           return getElementTypeOrSelf(lhs) == getElementTypeOrSelf(rhs) &&
                  succeeded(verifyCompatibleShape(lhs, rhs));
         });
}

//===----------------------------------------------------------------------===//
// AttributeReader
//===----------------------------------------------------------------------===//

void AttributeReader::missing(StringRef name, StringRef form) {
  builder.requireForm(0, false,
                      "attribute '" + name + "' must be present and " + form);
}

SmallVector<AffineExpr, 4> AttributeReader::indices(StringRef name) {
  SmallVector<AffineExpr, 4> result;
  Attribute attribute = attributes.get(name);
  if (auto array = dyn_cast_or_null<DenseI64ArrayAttr>(attribute)) {
    for (int64_t value : array.asArrayRef())
      result.push_back(builder.constantIndex(value));
    return result;
  }
  if (auto map = dyn_cast_or_null<AffineMapAttr>(attribute);
      map && map.getValue().getNumDims() == 0) {
    for (AffineExpr entry : map.getValue().getResults())
      result.push_back(simplify(entry));
    return result;
  }
  missing(name, "a list of integers");
  return result;
}

SmallVector<int64_t, 4> AttributeReader::integers(StringRef name) {
  SmallVector<int64_t, 4> result;
  if (auto array = attributes.getAs<DenseI64ArrayAttr>(name))
    llvm::append_range(result, array.asArrayRef());
  else
    missing(name, "a list of integers that are not symbolic");
  return result;
}

AffineExpr AttributeReader::index(StringRef name) {
  Attribute attribute = attributes.get(name);
  if (auto integer = dyn_cast_or_null<IntegerAttr>(attribute))
    return builder.constantIndex(integer.getInt());
  if (auto map = dyn_cast_or_null<AffineMapAttr>(attribute);
      map && map.getValue().getNumDims() == 0 &&
      map.getValue().getNumResults() == 1)
    return simplify(map.getValue().getResult(0));
  missing(name, "an integer");
  return builder.constantIndex(0);
}

int64_t AttributeReader::integer(StringRef name) {
  if (auto integer = attributes.getAs<IntegerAttr>(name))
    return integer.getInt();
  missing(name, "an integer that is not symbolic");
  return 0;
}

double AttributeReader::real(StringRef name) {
  if (auto value = attributes.getAs<FloatAttr>(name))
    return value.getValueAsDouble();
  missing(name, "a number");
  return 0;
}

ScalarExpression AttributeReader::scalar(StringRef name) {
  if (auto map = attributes.getAs<AffineMapAttr>(name);
      map && map.getValue().getNumDims() == 0 &&
      map.getValue().getNumResults() == 1)
    return builder.fromIndex(map.getValue().getResult(0));
  return builder.constant(real(name));
}

bool AttributeReader::flag(StringRef name) {
  if (auto value = attributes.getAs<BoolAttr>(name))
    return value.getValue();
  missing(name, "true or false");
  return false;
}

Type AttributeReader::type(StringRef name) {
  if (auto value = attributes.getAs<TypeAttr>(name))
    return value.getValue();
  missing(name, "a type");
  return {};
}

} // namespace verso
