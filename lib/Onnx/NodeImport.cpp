//===- NodeImport.cpp - Importing one ONNX node ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "Importer.h"

using namespace mlir;

namespace verso {

Converter findConverter(StringRef operatorName) {
  static const ConverterTable table = [] {
    ConverterTable result;
    addActivationConverters(result);
    addComparisonConverters(result);
    addElementwiseConverters(result);
    addIndexingConverters(result);
    addLinearConverters(result);
    addMovementConverters(result);
    addNormalizationConverters(result);
    addQuantizationConverters(result);
    addRearrangementConverters(result);
    addReductionConverters(result);
    addResizeConverters(result);
    addShapeConverters(result);
    addWindowConverters(result);
    return result;
  }();
  return table.lookup(operatorName);
}

std::optional<Integers> KnownIntegers::constants() const {
  Integers result;
  for (AffineExpr value : values) {
    auto constant = dyn_cast<AffineConstantExpr>(value);
    if (!constant)
      return std::nullopt;
    result.push_back(constant.getValue());
  }
  return result;
}

MLIRContext *NodeImport::getContext() const { return importer.context; }

int64_t NodeImport::opset() const { return importer.model.opsetVersion(""); }

unsigned NodeImport::numOutputs() const {
  unsigned count = node.output_size();
  while (count > 1 && !importer.structure.used.contains(node.output(count - 1)))
    --count;
  return count;
}

llvm::Error NodeImport::malformed(const Twine &message) const {
  return nodeError(importer.model.path(), node, message);
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

const onnx::AttributeProto *NodeImport::find(StringRef name) const {
  for (const onnx::AttributeProto &attribute : node.attribute())
    if (attribute.name() == name)
      return &attribute;
  return nullptr;
}

bool NodeImport::hasAttribute(StringRef name) const {
  return find(name) != nullptr;
}

llvm::Error NodeImport::wrongType(StringRef name, StringRef type) const {
  return malformed("attribute '" + name + "' is not " + type);
}

/// True if the attribute says that it has another type. Old files do not say.
static bool hasOtherType(const onnx::AttributeProto &attribute,
                         onnx::AttributeProto::AttributeType type) {
  return attribute.has_type() &&
         attribute.type() != onnx::AttributeProto::UNDEFINED &&
         attribute.type() != type;
}

llvm::Expected<int64_t> NodeImport::integer(StringRef name,
                                            int64_t missing) const {
  const onnx::AttributeProto *attribute = find(name);
  if (!attribute)
    return missing;
  if (hasOtherType(*attribute, onnx::AttributeProto::INT))
    return wrongType(name, "an integer");
  return attribute->i();
}

llvm::Expected<double> NodeImport::real(StringRef name, double missing) const {
  const onnx::AttributeProto *attribute = find(name);
  if (!attribute)
    return missing;
  if (hasOtherType(*attribute, onnx::AttributeProto::FLOAT))
    return wrongType(name, "a number");
  return attribute->f();
}

llvm::Expected<std::string> NodeImport::string(StringRef name,
                                               StringRef missing) const {
  const onnx::AttributeProto *attribute = find(name);
  if (!attribute)
    return missing.str();
  if (hasOtherType(*attribute, onnx::AttributeProto::STRING))
    return wrongType(name, "a string");
  return attribute->s();
}

llvm::Expected<Integers> NodeImport::integers(StringRef name,
                                              ArrayRef<int64_t> missing) const {
  const onnx::AttributeProto *attribute = find(name);
  if (!attribute)
    return Integers(missing);
  if (hasOtherType(*attribute, onnx::AttributeProto::INTS))
    return wrongType(name, "a list of integers");
  return Integers(attribute->ints().begin(), attribute->ints().end());
}

const onnx::TensorProto *NodeImport::tensor(StringRef name) const {
  const onnx::AttributeProto *attribute = find(name);
  return attribute && attribute->has_t() ? &attribute->t() : nullptr;
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

bool NodeImport::hasInput(unsigned number) const {
  return number < numInputs() && !node.input(number).empty();
}

llvm::Expected<Value> NodeImport::input(unsigned number) {
  if (!hasInput(number))
    return malformed("input " + Twine(number) + " is missing");
  Value value = importer.valueOf(node.input(number));
  if (!isa<RankedTensorType>(value.getType()))
    return unsupported("the shape of '" + node.input(number) +
                       "' is not known");
  return value;
}

llvm::Expected<Value> NodeImport::floatInput(unsigned number) {
  llvm::Expected<Value> value = input(number);
  if (value && !isa<FloatType>(type(*value).elementType))
    return unsupported("'" + node.input(number) +
                       "' does not hold floating-point numbers");
  return value;
}

bool isEmpty(AffineExpr size) {
  auto constant = dyn_cast<AffineConstantExpr>(size);
  return constant && constant.getValue() == 0;
}

bool isComputable(Type type) {
  return type.isF32() || type.isF64() || type.isF16() || type.isBF16() ||
         type.isUnsignedInteger(8) ||
         llvm::any_of(
             std::initializer_list<unsigned>{1, 8, 32, 64},
             [&](unsigned width) { return type.isSignlessInteger(width); });
}

llvm::Expected<Value> NodeImport::numberInput(unsigned number) {
  llvm::Expected<Value> value = input(number);
  if (!value)
    return value;
  Type element = type(*value).elementType;
  if (!isComputable(element) || element.isInteger(1))
    return unsupported("'" + node.input(number) +
                       "' does not hold numbers that are computed with");
  return value;
}

llvm::Expected<Values> NodeImport::inputs() {
  Values values;
  for (unsigned number = 0; number < numInputs(); ++number) {
    llvm::Expected<Value> value = input(number);
    if (!value)
      return value.takeError();
    values.push_back(*value);
  }
  return values;
}

llvm::Expected<Values> NodeImport::floatInputs() {
  Values values;
  for (unsigned number = 0; number < numInputs(); ++number) {
    llvm::Expected<Value> value = floatInput(number);
    if (!value)
      return value.takeError();
    values.push_back(*value);
  }
  return values;
}

std::optional<KnownIntegers> NodeImport::knownInput(unsigned number) const {
  if (!hasInput(number))
    return std::nullopt;
  auto symbolic = importer.symbolicContents.find(node.input(number));
  if (symbolic != importer.symbolicContents.end())
    return symbolic->second;
  ElementsAttr elements = constantInput(number);
  if (!elements || elements.getShapedType().getRank() > 1)
    return std::nullopt;
  std::optional<SmallVector<int64_t>> values = integerValues(elements);
  if (!values)
    return std::nullopt;
  KnownIntegers known;
  known.elementType = elements.getElementType();
  known.isScalar = elements.getShapedType().getRank() == 0;
  for (int64_t value : *values)
    known.values.push_back(constantSize(value));
  return known;
}

ElementsAttr NodeImport::constantInput(unsigned number) const {
  return hasInput(number) ? importer.result.constant(node.input(number))
                          : ElementsAttr();
}

llvm::Expected<Integers> NodeImport::integerInput(unsigned number,
                                                  StringRef what) {
  if (!hasInput(number))
    return malformed("input " + Twine(number) + " (" + what + ") is missing");
  std::optional<KnownIntegers> known = knownInput(number);
  std::optional<Integers> values = known ? known->constants() : std::nullopt;
  if (!values)
    return unsupported(what + " is not constant");
  return *values;
}

std::optional<SymbolicTensor> NodeImport::inputType(unsigned number) const {
  if (!hasInput(number))
    return std::nullopt;
  Value value = importer.result.value(node.input(number));
  auto known = importer.types.find(value);
  if (value && known != importer.types.end())
    return known->second;
  if (ElementsAttr elements = constantInput(number)) {
    unsigned noSymbol = 0;
    return symbolicTensor(cast<RankedTensorType>(elements.getType()), noSymbol);
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

const SymbolicTensor &NodeImport::type(Value value) const {
  return importer.types.find(value)->second;
}

llvm::Expected<Integers> NodeImport::staticSizes(Value value) const {
  auto sizes = type(value).constantSizes();
  if (!sizes)
    return unsupported("it works on sizes that are only known when the model "
                       "runs");
  return Integers(*sizes);
}

AffineExpr NodeImport::unknownSize() { return importer.unknownSize(); }

AffineExpr NodeImport::constantSize(int64_t size) const {
  return getAffineConstantExpr(size, getContext());
}

llvm::Expected<int64_t> NodeImport::axis(int64_t axis, int64_t rank) const {
  int64_t result = axis < 0 ? axis + rank : axis;
  if (result < 0 || result >= rank)
    return malformed("axis " + Twine(axis) + " is outside rank " + Twine(rank));
  return result;
}

llvm::Expected<Integers> NodeImport::axes(ArrayRef<int64_t> list,
                                          int64_t rank) const {
  Integers result;
  for (int64_t entry : list) {
    llvm::Expected<int64_t> position = axis(entry, rank);
    if (!position)
      return position.takeError();
    result.push_back(*position);
  }
  llvm::sort(result);
  if (std::adjacent_find(result.begin(), result.end()) != result.end())
    return malformed("an axis is given twice");
  return result;
}

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

llvm::Expected<Values> NodeImport::emit(StringRef operatorName,
                                        ValueRange operands,
                                        ArrayRef<NamedAttribute> attributes,
                                        unsigned decided) {
  SmallVector<SymbolicTensor, 4> operandTypes;
  for (Value operand : operands)
    operandTypes.push_back(type(operand));
  OperationState state(importer.locationOf(nodeNumber), operatorName);
  state.addOperands(operands);
  state.addAttributes(attributes);
  llvm::Expected<Definition> definition = define(
      state.name, state.attributes.getDictionary(getContext()), operandTypes);
  if (!definition)
    return malformed(toString(definition.takeError()));
  for (const Constraint &constraint : definition->constraints())
    if (constraint.number == decided)
      return unsupported("sizes that are only known when the model runs may "
                         "broadcast");
  for (const ResultDefinition &result : definition->results()) {
    RankedTensorType resultType = tensorType(result.type);
    SmallVector<int64_t> fixed;
    for (int64_t size : resultType.getShape())
      if (!ShapedType::isDynamic(size))
        fixed.push_back(size);
    if (llvm::Error error = checkShape(fixed))
      return malformed("its result " + toString(std::move(error)));
    state.addTypes(resultType);
  }
  Operation *operation = importer.builder.create(state);
  for (auto [value, result] :
       llvm::zip_equal(operation->getResults(), definition->results()))
    importer.defineType(value, result.type);
  return Values(operation->getResults());
}

llvm::Expected<Value> NodeImport::emitReshape(Value value,
                                              ArrayRef<int64_t> shape) {
  if (llvm::Error error = checkShape(shape))
    return malformed("its result " + toString(std::move(error)));
  auto current = cast<RankedTensorType>(value.getType());
  if (current.getShape() == shape)
    return value;
  auto constantOp = value.getDefiningOp<ConstantOp>();
  auto target = RankedTensorType::get(shape, current.getElementType());
  if (constantOp && current.getNumElements() == target.getNumElements())
    return constant(reshaped(constantOp.getValue(), shape));
  return emit<ReshapeOp>(value, attribute("shape", shape));
}

Value NodeImport::constant(ElementsAttr elements) {
  return importer.constantOf(elements);
}

NamedAttribute NodeImport::attribute(StringRef name,
                                     ArrayRef<int64_t> values) const {
  return importer.builder.getNamedAttr(
      name, DenseI64ArrayAttr::get(getContext(), values));
}

NamedAttribute NodeImport::attribute(StringRef name, int64_t value) const {
  return importer.builder.getNamedAttr(
      name, importer.builder.getI64IntegerAttr(value));
}

NamedAttribute NodeImport::attribute(StringRef name, double value) const {
  return importer.builder.getNamedAttr(name,
                                       importer.builder.getF64FloatAttr(value));
}

NamedAttribute NodeImport::flag(StringRef name, bool value) const {
  return importer.builder.getNamedAttr(name,
                                       importer.builder.getBoolAttr(value));
}

} // namespace verso
