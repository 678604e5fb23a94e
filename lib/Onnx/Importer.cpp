//===- Importer.cpp - Importing a whole model -----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Importer.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;

namespace verso {

/// The versions of the standard operator set whose operators are known here.
/// Before the first, arithmetic broadcast by other rules.
static constexpr int64_t firstOpset = 7, lastOpset = 28;

char Unsupported::ID = 0;

static OwningOpRef<ModuleOp> createModule(MLIRContext *context,
                                          StringRef name) {
  context->loadDialect<VersoDialect, func::FuncDialect>();
  return ModuleOp::create(FileLineColLoc::get(context, name, 0, 0));
}

Importer::Importer(MLIRContext *context, const OnnxModel &model,
                   const ImportOptions &options)
    : context(context), model(model), graph(model.proto().graph()),
      options(options), result(model, createModule(context, model.path())),
      builder(context) {
  for (const onnx::ValueInfoProto &value : graph.value_info())
    declaredValues[value.name()] = &value;
  for (const onnx::ValueInfoProto &value : graph.output())
    declaredValues[value.name()] = &value;
  for (const onnx::FunctionProto &function : model.proto().functions())
    functions.insert(function.domain() + "\n" + function.name() + "\n" +
                     function.overload());
}

llvm::Expected<ImportedModel> Importer::run() {
  llvm::Expected<GraphStructure> analysed = analyseGraph(model);
  if (!analysed)
    return analysed.takeError();
  structure = std::move(*analysed);

  builder.setInsertionPointToEnd(result.module().getBody());
  auto function = func::FuncOp::create(builder, result.module().getLoc(),
                                       "main", builder.getFunctionType({}, {}));
  block = function.addEntryBlock();
  builder.setInsertionPointToEnd(block);
  result.nodeList.resize(graph.node_size());

  if (llvm::Error error = importInputs())
    return error;
  if (llvm::Error error = importInitializers())
    return error;
  for (unsigned number : structure.order)
    if (llvm::Error error = importNode(number))
      return error;
  if (llvm::Error error = importOutputs())
    return error;
  eraseUnusedConstants();
  assert(succeeded(verify(result.module())) && "the import is well formed");
  return std::move(result);
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

AffineExpr Importer::unknownSize() {
  return getAffineSymbolExpr(nextSymbol++, context);
}

AffineExpr Importer::dimensionSymbol(StringRef name) {
  auto fixed = result.fixedSizes.find(name);
  if (fixed != result.fixedSizes.end())
    return getAffineConstantExpr(fixed->second, context);
  auto [symbol, isNew] = dimensionSymbols.try_emplace(name, nextSymbol);
  nextSymbol += isNew;
  return getAffineSymbolExpr(symbol->second, context);
}

llvm::Error Importer::fixDimensions() {
  llvm::StringSet<> unused;
  for (const auto &entry : options.shapes)
    unused.insert(entry.getKey());
  for (const onnx::ValueInfoProto &input : graph.input()) {
    auto option = options.shapes.find(input.name());
    if (option == options.shapes.end())
      continue;
    unused.erase(input.name());
    result.givenShapes.insert(input.name());
    ArrayRef<int64_t> sizes = option->second;
    auto fail = [&](const Twine &message) {
      return modelError(model.path(), "the shape given for input '" +
                                          input.name() + "' " + message);
    };
    if (llvm::Error error = checkShape(sizes))
      return fail(toString(std::move(error)));
    if (!input.type().tensor_type().has_shape())
      continue;
    const auto &shape = input.type().tensor_type().shape();
    if (shape.dim_size() != int(sizes.size()))
      return fail("has " + Twine(sizes.size()) + " dimensions, the model's " +
                  Twine(shape.dim_size()));
    for (auto [dimension, size] : llvm::zip_equal(shape.dim(), sizes)) {
      if (dimension.has_dim_value() && dimension.dim_value() != size)
        return fail("changes a size that the model fixes to " +
                    Twine(dimension.dim_value()));
      if (dimension.has_dim_param() && !dimension.dim_param().empty() &&
          result.fixedSizes.try_emplace(dimension.dim_param(), size)
                  .first->second != size)
        return fail("gives dimension '" + dimension.dim_param() +
                    "' a second size");
    }
  }
  if (!unused.empty())
    return modelError(model.path(), "a shape was given for '" +
                                        unused.begin()->getKey() +
                                        "', but no input has that name");
  return llvm::Error::success();
}

llvm::Expected<std::optional<SymbolicTensor>>
Importer::declaredTensor(const onnx::ValueInfoProto &value) {
  const onnx::TypeProto::Tensor &declared = value.type().tensor_type();
  SymbolicTensor tensor;
  tensor.elementType = elementType(context, declared.elem_type());
  if (!value.type().has_tensor_type() || !tensor.elementType ||
      !declared.has_shape())
    return std::nullopt;
  SmallVector<int64_t> fixed;
  for (const auto &dimension : declared.shape().dim()) {
    if (dimension.has_dim_value())
      fixed.push_back(dimension.dim_value());
    tensor.sizes.push_back(
        dimension.has_dim_value()
            ? getAffineConstantExpr(dimension.dim_value(), context)
        : dimension.dim_param().empty()
            ? unknownSize()
            : dimensionSymbol(dimension.dim_param()));
  }
  if (llvm::Error error = checkShape(fixed))
    return modelError(model.path(),
                      "'" + value.name() + "' " + toString(std::move(error)));
  return tensor;
}

llvm::Error Importer::addArgument(const onnx::ValueInfoProto &input) {
  llvm::Expected<std::optional<SymbolicTensor>> tensor = declaredTensor(input);
  if (!tensor)
    return tensor.takeError();
  auto option = options.shapes.find(input.name());
  Type element = elementType(context, input.type().tensor_type().elem_type());
  if (option != options.shapes.end() && element) {
    tensor->emplace().elementType = element;
    for (int64_t size : option->second)
      (*tensor)->sizes.push_back(getAffineConstantExpr(size, context));
  }
  Type type = NoneType::get(context);
  if (*tensor)
    type = tensorType(**tensor);
  else if (element)
    type = UnrankedTensorType::get(element);
  Location location = NameLoc::get(builder.getStringAttr(input.name()));
  BlockArgument argument = block->addArgument(type, location);
  define(input.name(), argument);
  if (*tensor)
    defineType(argument, **tensor);
  return llvm::Error::success();
}

llvm::Error Importer::importInputs() {
  if (llvm::Error error = fixDimensions())
    return error;
  SmallVector<DictionaryAttr> attributes;
  for (const onnx::ValueInfoProto &input : graph.input()) {
    bool isConstant = structure.initializers.contains(input.name()) &&
                      !structure.overridable.contains(input.name());
    if (isConstant)
      continue;
    if (llvm::Error error = addArgument(input))
      return error;
    SmallVector<Attribute> names;
    bool hasNames = false;
    for (const auto &dimension : input.type().tensor_type().shape().dim()) {
      StringRef name = dimension.dim_param();
      if (result.fixedSizes.contains(name) ||
          options.shapes.contains(input.name()))
        name = "";
      hasNames |= !name.empty();
      names.push_back(builder.getStringAttr(name));
    }
    NamedAttrList list;
    if (hasNames)
      list.set(dimNamesAttributeName, builder.getArrayAttr(names));
    attributes.push_back(list.getDictionary(context));
  }
  func::FuncOp function = result.function();
  function.setType(builder.getFunctionType(block->getArgumentTypes(), {}));
  for (auto [number, dictionary] : llvm::enumerate(attributes))
    if (!dictionary.empty())
      function.setArgAttrs(number, dictionary);
  return llvm::Error::success();
}

llvm::Error Importer::importInitializers() {
  for (const onnx::TensorProto &tensor : graph.initializer()) {
    llvm::Expected<ElementsAttr> elements = toElements(context, model, tensor);
    if (!elements)
      return elements.takeError();
    if (*elements && !structure.overridable.contains(tensor.name()))
      result.constants[tensor.name()] = *elements;
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

void Importer::define(StringRef name, Value value) {
  result.values[name] = value;
}

void Importer::defineType(Value value, SymbolicTensor type) {
  types[value] = std::move(type);
}

Operation *
Importer::createLeaf(llvm::function_ref<Operation *(OpBuilder &)> create) {
  OpBuilder::InsertionGuard guard(builder);
  if (lastLeaf)
    builder.setInsertionPointAfter(lastLeaf);
  else
    builder.setInsertionPointToStart(block);
  return lastLeaf = create(builder);
}

Value Importer::constantOf(ElementsAttr elements) {
  Value &value = constantValues[elements];
  if (value)
    return value;
  value = createLeaf([&](OpBuilder &leafBuilder) {
            return ConstantOp::create(leafBuilder, result.module().getLoc(),
                                      elements.getType(), elements);
          })->getResult(0);
  unsigned noSymbol = 0;
  defineType(value, symbolicTensor(cast<RankedTensorType>(elements.getType()),
                                   noSymbol));
  return value;
}

Value Importer::valueOf(StringRef name) {
  Value value = result.values.lookup(name);
  if (value)
    return value;
  if (ElementsAttr elements = result.constants.lookup(name))
    value = constantOf(elements);
  else
    // An initializer that is no tensor here (strings, sparse tensors, types
    // narrower than a byte): only opaque operations can use it.
    value = createLeaf([&](OpBuilder &leafBuilder) {
              return OpaqueOp::create(leafBuilder, result.module().getLoc(),
                                      TypeRange(NoneType::get(context)),
                                      ValueRange(),
                                      builder.getStringAttr("onnx.initializer"),
                                      builder.getStringAttr(name));
            })->getResult(0);
  define(name, value);
  return value;
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Location Importer::locationOf(unsigned number) {
  const onnx::NodeProto &node = graph.node(number);
  StringRef name = node.name();
  if (name.empty() && node.output_size() != 0)
    name = node.output(0);
  return NameLoc::get(
      builder.getStringAttr(name),
      FileLineColLoc::get(context, model.path(), number + 1, 0));
}

std::optional<unsigned> originOf(Location location) {
  std::optional<unsigned> number;
  location->walk([&](Location part) {
    auto name = dyn_cast<NameLoc>(part);
    auto line =
        name ? dyn_cast<FileLineColLoc>(name.getChildLoc()) : FileLineColLoc();
    if (!line || line.getLine() == 0)
      return WalkResult::advance();
    number = line.getLine() - 1;
    return WalkResult::interrupt();
  });
  return number;
}

bool Importer::isStandard(const onnx::NodeProto &node) const {
  bool isStandardDomain = node.domain().empty() || node.domain() == "ai.onnx";
  return isStandardDomain &&
         !functions.contains(node.domain() + "\n" + node.op_type() + "\n" +
                             node.overload());
}

void Importer::eraseAfter(Operation *last) {
  while (!block->empty() && &block->back() != last) {
    Operation *operation = &block->back();
    if (operation == lastLeaf)
      return;
    for (Value value : operation->getResults())
      types.erase(value);
    operation->erase();
  }
}

llvm::Error Importer::importNode(unsigned number) {
  const onnx::NodeProto &proto = graph.node(number);
  NodeImport node(*this, proto, number);
  ImportedNode &record = result.nodeList[number];
  int64_t opset = model.opsetVersion("");
  if (!isStandard(proto)) {
    record.reason = "not a standard operator";
  } else if (opset < firstOpset || opset > lastOpset) {
    record.reason = "operator set version " + std::to_string(opset);
  } else {
    llvm::Expected<bool> folded = foldNode(node);
    if (!folded || *folded)
      return folded.takeError();
    llvm::Expected<bool> converted = convertNode(node);
    if (!converted || *converted)
      return converted.takeError();
  }
  record.kind = ImportedNode::Kind::Opaque;
  importOpaque(node);
  return llvm::Error::success();
}

/// The value that a Constant node states.
static llvm::Expected<ElementsAttr>
statedConstant(MLIRContext *context, const OnnxModel &model,
               const onnx::NodeProto &node) {
  for (const onnx::AttributeProto &attribute : node.attribute()) {
    onnx::TensorProto tensor;
    StringRef name = attribute.name();
    if (name == "value" && attribute.has_t())
      return toElements(context, model, attribute.t());
    if (name == "value_float") {
      tensor.set_data_type(onnx::TensorProto::FLOAT);
      tensor.add_float_data(attribute.f());
    } else if (name == "value_floats") {
      tensor.set_data_type(onnx::TensorProto::FLOAT);
      tensor.add_dims(attribute.floats_size());
      *tensor.mutable_float_data() = attribute.floats();
    } else if (name == "value_int") {
      tensor.set_data_type(onnx::TensorProto::INT64);
      tensor.add_int64_data(attribute.i());
    } else if (name == "value_ints") {
      tensor.set_data_type(onnx::TensorProto::INT64);
      tensor.add_dims(attribute.ints_size());
      *tensor.mutable_int64_data() = attribute.ints();
    } else {
      continue;
    }
    // The message is gone when this returns, so its data must be a part of the
    // attribute or of a model of its own.
    auto holder = std::make_unique<onnx::ModelProto>();
    onnx::TensorProto *held = holder->mutable_graph()->add_initializer();
    *held = std::move(tensor);
    return toElements(context, OnnxModel(std::move(holder), model.path()),
                      *held);
  }
  return ElementsAttr();
}

/// The constant that a ConstantOfShape node stands for; null if its shape is
/// not known.
static llvm::Expected<ElementsAttr>
filledConstant(MLIRContext *context, const OnnxModel &model, NodeImport &node) {
  std::optional<KnownIntegers> known = node.knownInput(0);
  std::optional<Integers> shape = known ? known->constants() : std::nullopt;
  if (!shape)
    return ElementsAttr();
  if (llvm::Error error = checkShape(*shape))
    return node.malformed("its shape " + toString(std::move(error)));
  const onnx::TensorProto *tensor = node.tensor("value");
  if (!tensor)
    return cast<ElementsAttr>(DenseElementsAttr::get(
        RankedTensorType::get(*shape, Float32Type::get(context)), 0.0f));
  llvm::Expected<ElementsAttr> value = toElements(context, model, *tensor);
  if (!value || !*value)
    return value;
  auto dense = dyn_cast<DenseElementsAttr>(*value);
  if (!dense || dense.getNumElements() != 1)
    return node.malformed("its value is not one number");
  return cast<ElementsAttr>(DenseElementsAttr::get(
      RankedTensorType::get(*shape, dense.getElementType()),
      dense.getSplatValue<Attribute>()));
}

llvm::Expected<bool> Importer::foldNode(NodeImport &node) {
  const onnx::NodeProto &proto = node.proto();
  ImportedNode &record = result.nodeList[node.number()];
  if (node.numOutputs() != 1 || proto.output(0).empty())
    return false;
  llvm::Expected<ElementsAttr> constant = ElementsAttr();
  record.kind = ImportedNode::Kind::Constant;
  if (proto.op_type() == "Constant")
    constant = statedConstant(context, model, proto);
  else if (proto.op_type() == "ConstantOfShape")
    constant = filledConstant(context, model, node);
  if (!constant)
    return constant.takeError();
  if (!*constant) {
    std::optional<KnownIntegers> known = evaluateIntegers(node);
    if (!known)
      return false;
    std::optional<Integers> values = known->constants();
    if (!values) {
      symbolicContents[proto.output(0)] = std::move(*known);
      return false;
    }
    record.kind = ImportedNode::Kind::Folded;
    SmallVector<int64_t, 1> shape;
    if (!known->isScalar)
      shape.push_back(values->size());
    *constant = cast<ElementsAttr>(DenseElementsAttr::get(
        RankedTensorType::get(shape, known->elementType),
        ArrayRef<APInt>(
            SmallVector<APInt>(llvm::map_range(*values, [&](int64_t value) {
              return APInt(known->elementType.getIntOrFloatBitWidth(), value,
                           /*isSigned=*/true, /*implicitTrunc=*/true);
            })))));
  }
  result.constants[proto.output(0)] = *constant;
  return true;
}

llvm::Expected<bool> Importer::convertNode(NodeImport &node) {
  const onnx::NodeProto &proto = node.proto();
  ImportedNode &record = result.nodeList[node.number()];
  Converter convert = findConverter(proto.op_type());
  if (!convert) {
    record.reason = "no such operator in the dialect";
    return false;
  }
  Operation *last = block->empty() ? nullptr : &block->back();
  llvm::Expected<Values> outputs = convert(node);
  if (!outputs) {
    if (!outputs.errorIsA<Unsupported>())
      return outputs.takeError();
    record.reason = toString(outputs.takeError());
    eraseAfter(last);
    return false;
  }
  if (outputs->size() < node.numOutputs()) {
    record.reason = "more outputs than the operator in the dialect has";
    eraseAfter(last);
    return false;
  }
  for (auto [name, value] : llvm::zip(proto.output(), *outputs))
    if (!name.empty())
      define(name, value);

  for (Operation &operation :
       llvm::make_range(last ? std::next(last->getIterator()) : block->begin(),
                        block->end()))
    if (!isa<ConstantOp, OpaqueOp>(operation))
      record.operations.push_back(&operation);
  record.kind = record.operations.empty() ? ImportedNode::Kind::Alias
                                          : ImportedNode::Kind::Operators;
  return true;
}

Type Importer::opaqueType(const onnx::NodeProto &node, unsigned number,
                          const std::optional<SymbolicTensor> &inferred,
                          std::optional<SymbolicTensor> &tensor) {
  tensor = inferred;
  auto declared = declaredValues.find(node.output(number));
  Type element;
  if (!tensor && declared != declaredValues.end()) {
    element = elementType(context,
                          declared->second->type().tensor_type().elem_type());
    // A declaration that makes no sense says nothing.
    llvm::Expected<std::optional<SymbolicTensor>> known =
        declaredTensor(*declared->second);
    if (known)
      tensor = *known;
    else
      llvm::consumeError(known.takeError());
  }
  if (tensor)
    return tensorType(*tensor);
  if (element)
    return UnrankedTensorType::get(element);
  return NoneType::get(context);
}

void Importer::importOpaque(NodeImport &node) {
  const onnx::NodeProto &proto = node.proto();
  SmallVector<Value> operands;
  for (const std::string &input : proto.input())
    if (!input.empty())
      operands.push_back(valueOf(input));
  for (StringRef captured : structure.captures[node.number()])
    operands.push_back(valueOf(captured));

  SmallVector<std::optional<SymbolicTensor>, 2> inferred;
  if (isStandard(proto))
    inferred = inferForeignTypes(node);
  inferred.resize(proto.output_size());
  SmallVector<Type> resultTypes;
  SmallVector<std::optional<SymbolicTensor>, 2> tensors;
  SmallVector<StringRef> names;
  for (auto [number, name] : llvm::enumerate(proto.output()))
    if (!name.empty()) {
      names.push_back(name);
      tensors.emplace_back();
      resultTypes.push_back(
          opaqueType(proto, number, inferred[number], tensors.back()));
    }
  std::string domain = isStandard(proto) ? "onnx" : proto.domain();
  auto operation = OpaqueOp::create(
      builder, locationOf(node.number()), resultTypes, operands,
      builder.getStringAttr(domain + "." + proto.op_type()),
      builder.getI64IntegerAttr(node.number()));
  for (auto [name, value, tensor] :
       llvm::zip_equal(names, operation.getResults(), tensors)) {
    define(name, value);
    if (tensor)
      defineType(value, *tensor);
  }
}

//===----------------------------------------------------------------------===//
// Outputs
//===----------------------------------------------------------------------===//

llvm::Error Importer::importOutputs() {
  SmallVector<Value> outputs;
  for (const onnx::ValueInfoProto &output : graph.output()) {
    Value value = valueOf(output.name());
    Type declared =
        elementType(context, output.type().tensor_type().elem_type());
    auto type = dyn_cast<ShapedType>(value.getType());
    if (declared && type && type.getElementType() != declared)
      return modelError(model.path(),
                        "output '" + output.name() +
                            "' is declared with another element type than it "
                            "has");
    outputs.push_back(value);
  }
  func::ReturnOp::create(builder, result.module().getLoc(), outputs);
  func::FuncOp function = result.function();
  function.setType(builder.getFunctionType(block->getArgumentTypes(),
                                           ValueRange(outputs).getTypes()));
  return llvm::Error::success();
}

void Importer::eraseUnusedConstants() {
  for (auto &entry : result.values)
    if (entry.second && entry.second.use_empty() &&
        entry.second.getDefiningOp<ConstantOp>())
      entry.second = Value();
  for (Operation &operation : llvm::make_early_inc_range(*block))
    if (isa<ConstantOp>(operation) && operation.use_empty())
      operation.erase();
}

llvm::Expected<ImportedModel> importModel(MLIRContext *context,
                                          const OnnxModel &model,
                                          const ImportOptions &options) {
  return Importer(context, model, options).run();
}

} // namespace verso
