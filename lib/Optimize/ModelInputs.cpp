//===- ModelInputs.cpp - Concrete inputs for a model ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/ModelInputs.h"
#include "onnx/onnx.pb.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

std::vector<std::string> inputNames(const ImportedModel &model) {
  std::vector<std::string> names;
  for (const onnx::ValueInfoProto &input :
       model.model().proto().graph().input())
    if (isa_and_nonnull<BlockArgument>(model.value(input.name())))
      names.push_back(input.name());
  return names;
}

std::vector<std::string> outputNames(const ImportedModel &model) {
  std::vector<std::string> names;
  for (const onnx::ValueInfoProto &output :
       model.model().proto().graph().output())
    names.push_back(output.name());
  return names;
}

namespace {

/// Finds out what integers a model accepts, by following its inputs to the
/// tables that they are positions in.
class IntegerLimits {
public:
  explicit IntegerLimits(const ImportedModel &model) : model(model) {
    for (const onnx::NodeProto &node : model.model().proto().graph().node())
      for (const std::string &input : node.input())
        users[input].push_back(&node);
  }

  /// All of [0, limit) are accepted. Masks and flags are 0 or 1, which is what
  /// is assumed where nothing is known.
  int64_t limit(StringRef input) {
    int64_t result = 0;
    SmallVector<StringRef> worklist{input};
    llvm::StringSet<> seen;
    while (!worklist.empty()) {
      StringRef name = worklist.pop_back_val();
      if (!seen.insert(name).second)
        continue;
      for (const onnx::NodeProto *node : users.lookup(name)) {
        StringRef kind = node->op_type();
        bool keepsValues = kind == "Cast" || kind == "Identity" ||
                           kind == "Reshape" || kind == "Squeeze" ||
                           kind == "Unsqueeze" || kind == "Expand";
        if (keepsValues && node->output_size() > 0 && node->input(0) == name)
          worklist.push_back(node->output(0));
        std::optional<int64_t> size = tableSize(*node, name);
        if (size)
          result = result == 0 ? *size : std::min(result, *size);
      }
    }
    return result == 0 ? 2 : result;
  }

private:
  /// The number of entries of the table in which `name` is a position.
  std::optional<int64_t> tableSize(const onnx::NodeProto &node,
                                   StringRef name) {
    bool isLookup =
        node.op_type() == "Gather" || node.op_type() == "GatherElements";
    if (!isLookup || node.input_size() < 2 || node.input(1) != name)
      return std::nullopt;
    int64_t axis = 0;
    for (const onnx::AttributeProto &attribute : node.attribute())
      if (attribute.name() == "axis")
        axis = attribute.i();
    RankedTensorType type;
    if (ElementsAttr constant = model.constant(node.input(0)))
      type = dyn_cast<RankedTensorType>(constant.getType());
    else if (Value value = model.value(node.input(0)))
      type = dyn_cast<RankedTensorType>(value.getType());
    if (!type)
      return std::nullopt;
    if (axis < 0)
      axis += type.getRank();
    if (axis < 0 || axis >= type.getRank() || type.isDynamicDim(axis))
      return std::nullopt;
    return type.getDimSize(axis);
  }

  const ImportedModel &model;
  llvm::StringMap<SmallVector<const onnx::NodeProto *, 2>> users;
};

} // namespace

search::RepresentativeSizes representativeSizes(const ImportedModel &model,
                                                unsigned choice) {
  // Batches are small; what is inside may have to fit windows.
  static constexpr int64_t batchSizes[] = {1, 2}, innerSizes[] = {64, 96};
  search::RepresentativeSizes sizes;
  sizes.other = innerSizes[choice];
  func::FuncOp function = model.function();
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    auto names = function.getArgAttrOfType<ArrayAttr>(i, dimNamesAttributeName);
    if (!names)
      continue;
    for (auto [position, name] :
         llvm::enumerate(names.getAsValueRange<StringAttr>()))
      if (!name.empty() && (position == 0 || !sizes.byName.contains(name)))
        sizes.byName[name] =
            position == 0 ? batchSizes[choice] : innerSizes[choice];
  }
  return sizes;
}

/// The sizes of argument `number` with its symbolic dimensions replaced.
static std::vector<int64_t>
concreteShape(func::FuncOp function, unsigned number, RankedTensorType type,
              const search::RepresentativeSizes &sizes) {
  auto names =
      function.getArgAttrOfType<ArrayAttr>(number, dimNamesAttributeName);
  std::vector<int64_t> shape;
  for (auto [position, size] : llvm::enumerate(type.getShape())) {
    StringRef name =
        names ? cast<StringAttr>(names[position]).getValue() : StringRef();
    auto known = sizes.byName.find(name);
    shape.push_back(!ShapedType::isDynamic(size)  ? size
                    : known != sizes.byName.end() ? known->second
                                                  : sizes.other);
  }
  return shape;
}

void addResultSizes(const ImportedModel &model,
                    search::RepresentativeSizes &sizes) {
  func::FuncOp function = model.function();
  ImportOptions options;
  for (auto [number, name] : llvm::enumerate(inputNames(model)))
    if (auto type =
            dyn_cast<RankedTensorType>(function.getArgument(number).getType()))
      options.shapes[name] =
          llvm::to_vector(concreteShape(function, number, type, sizes));
  // Of the same model at these sizes, the import tells every size that follows
  // from them, shape computations included.
  MLIRContext context(MLIRContext::Threading::DISABLED);
  llvm::Expected<ImportedModel> fixed =
      importModel(&context, model.model(), options);
  if (!fixed)
    return llvm::consumeError(fixed.takeError());
  for (Operation &operation : function.front().without_terminator()) {
    std::optional<unsigned> number = originOf(operation.getLoc());
    if (!number || !isa<OpaqueOp>(operation))
      continue;
    search::RepresentativeSizes::Shapes &shapes =
        sizes.byLocation[operation.getLoc()];
    for (const std::string &name :
         model.model().proto().graph().node(*number).output()) {
      shapes.emplace_back();
      Type type;
      if (Value value = fixed->value(name))
        type = value.getType();
      else if (ElementsAttr constant = fixed->constant(name))
        type = constant.getType();
      auto tensor = dyn_cast_if_present<RankedTensorType>(type);
      if (tensor && tensor.hasStaticShape())
        shapes.back() = llvm::to_vector(tensor.getShape());
    }
  }
}

llvm::Expected<std::vector<InputDescription>>
describeInputs(const ImportedModel &model,
               const search::RepresentativeSizes &sizes) {
  IntegerLimits limits(model);
  func::FuncOp function = model.function();
  std::vector<InputDescription> inputs;
  for (auto [number, name] : llvm::enumerate(inputNames(model))) {
    auto type =
        dyn_cast<RankedTensorType>(function.getArgument(number).getType());
    std::optional<kernels::ElementType> element =
        type ? elementTypeOf(type.getElementType()) : std::nullopt;
    if (!element)
      return modelError(model.model().path(),
                        "input '" + name +
                            "' has a type or rank for which no values can be "
                            "made up");
    InputDescription input;
    input.name = name;
    input.element = *element;
    input.shape = concreteShape(function, number, type, sizes);
    if (isa<IntegerType>(type.getElementType()))
      input.integerLimit = limits.limit(name);
    inputs.push_back(std::move(input));
  }
  return inputs;
}

llvm::Expected<std::vector<std::vector<InputDescription>>>
checkedSizes(const ImportedModel &model) {
  bool isSymbolic =
      llvm::any_of(model.function().getArgumentTypes(), [](Type type) {
        auto tensor = dyn_cast<RankedTensorType>(type);
        return tensor && !tensor.hasStaticShape();
      });
  std::vector<std::vector<InputDescription>> choices;
  for (unsigned choice = 0; choice < (isSymbolic ? 2 : 1); ++choice) {
    llvm::Expected<std::vector<InputDescription>> inputs =
        describeInputs(model, representativeSizes(model, choice));
    if (!inputs)
      return inputs.takeError();
    choices.push_back(std::move(*inputs));
  }
  return choices;
}

} // namespace verso
