//===- SignatureOperations.cpp - From kernels to operators ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/SignatureOperations.h"
#include "mlir/IR/OperationSupport.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Dialect/Operator.h"

using namespace mlir;

namespace verso {

static Type typeOf(MLIRContext *context, kernels::ElementType element) {
  using kernels::ElementType;
  Builder builder(context);
  switch (element) {
  case ElementType::F32:
    return builder.getF32Type();
  case ElementType::F16:
    return builder.getF16Type();
  case ElementType::BF16:
    return builder.getBF16Type();
  case ElementType::F64:
    return builder.getF64Type();
  case ElementType::I64:
    return builder.getI64Type();
  case ElementType::I32:
    return builder.getI32Type();
  case ElementType::I8:
    return builder.getI8Type();
  case ElementType::U8:
    return builder.getIntegerType(8, /*isSigned=*/false);
  case ElementType::I1:
    return builder.getI1Type();
  }
  llvm_unreachable("covered switch");
}

RankedTensorType tensorType(MLIRContext *context,
                            const kernels::TensorDescription &tensor) {
  return RankedTensorType::get(tensor.shape, typeOf(context, tensor.element));
}

namespace {

/// Finds the attributes of an operator that have the forms in a signature that
/// are given. An integer, a flag and a list of one entry look alike there.
class AttributeSearch {
public:
  AttributeSearch(OperationName operatorName,
                  const kernels::Signature &wantedSignature,
                  ArrayRef<SymbolicTensor> operandTypes)
      : name(operatorName), signature(wantedSignature), operands(operandTypes),
        given(wantedSignature.attributes.begin(),
              wantedSignature.attributes.end()) {}

  /// The attributes for which the operator has the results of the signature.
  llvm::Expected<DictionaryAttr> run() {
    NamedAttrList attributes;
    // Types are not written: the results show them.
    for (StringAttr declared : name.getAttributeNames())
      if (!signature.attributes.contains(declared.getValue()) &&
          !signature.results.empty())
        attributes.set(
            declared, TypeAttr::get(typeOf(name.getContext(),
                                           signature.results.front().element)));
    if (search(0, attributes))
      return found;
    return llvm::createStringError(message);
  }

private:
  SmallVector<Attribute, 3> meanings(const kernels::Attribute &attribute) {
    Builder builder(name.getContext());
    if (attribute.isNumber())
      return {builder.getF64FloatAttr(attribute.number())};
    const std::vector<int64_t> &list = attribute.list();
    SmallVector<Attribute, 3> result;
    if (list.size() == 1)
      result = {builder.getI64IntegerAttr(list[0]),
                builder.getBoolAttr(list[0] != 0)};
    result.push_back(builder.getDenseI64ArrayAttr(list));
    return result;
  }

  bool search(size_t number, NamedAttrList &attributes) {
    if (number == given.size())
      return attempt(attributes);
    const auto &[attribute, value] = given[number];
    for (Attribute meaning : meanings(value)) {
      attributes.set(attribute, meaning);
      if (search(number + 1, attributes))
        return true;
    }
    return false;
  }

  bool attempt(NamedAttrList &attributes) {
    const DictionaryAttr dictionary =
        attributes.getDictionary(name.getContext());
    llvm::Expected<Definition> definition = define(name, dictionary, operands);
    if (!definition) {
      message = llvm::toString(definition.takeError());
      return false;
    }
    SmallVector<SymbolicTensor, 2> results;
    for (const ResultDefinition &result : definition->results())
      results.push_back(result.type);
    std::optional<kernels::Signature> own = signatureOf(
        name, dictionary, operands, results, /*constant=*/{}, /*symbols=*/{});
    if (!own || own->attributes != signature.attributes ||
        !haveEqualTypes(own->results, signature.results)) {
      message = "the results of " + signature.kind + " are others";
      return false;
    }
    found = dictionary;
    return true;
  }

  static bool haveEqualTypes(ArrayRef<kernels::TensorDescription> some,
                             ArrayRef<kernels::TensorDescription> others) {
    return some.size() == others.size() &&
           llvm::all_of_zip(some, others, [](const auto &a, const auto &b) {
             return a.element == b.element && a.shape == b.shape;
           });
  }

  OperationName name;
  const kernels::Signature &signature;
  ArrayRef<SymbolicTensor> operands;
  SmallVector<std::pair<std::string, kernels::Attribute>, 4> given;
  DictionaryAttr found;
  std::string message;
};

} // namespace

/// Builds the operator of a signature without an epilogue.
static llvm::Expected<Operation *> build(OpBuilder &builder,
                                         const kernels::Signature &signature,
                                         ValueRange operands) {
  MLIRContext *context = builder.getContext();
  const OperationName name("verso." + signature.kind, context);
  if (!hasDefinition(name))
    return llvm::createStringError("there is no operator " + signature.kind);
  unsigned nextSymbol = 0;
  SmallVector<SymbolicTensor, 4> types;
  for (Value operand : operands)
    types.push_back(
        symbolicTensor(cast<RankedTensorType>(operand.getType()), nextSymbol));
  llvm::Expected<DictionaryAttr> attributes =
      AttributeSearch(name, signature, types).run();
  if (!attributes)
    return attributes.takeError();
  OperationState state(builder.getUnknownLoc(), name);
  state.addOperands(operands);
  state.addAttributes(attributes->getValue());
  for (const kernels::TensorDescription &result : signature.results)
    state.addTypes(tensorType(context, result));
  return builder.create(state);
}

/// The bias of a product in the shape in which adding it broadcasts: a
/// convolution has its channels in dimension 1, a matrix product in the last.
static kernels::Signature
reshapedBias(const kernels::TensorDescription &bias,
             const kernels::TensorDescription &result) {
  kernels::Signature reshape;
  reshape.kind = "reshape";
  reshape.operands = reshape.results = {bias};
  std::vector<int64_t> &shape = reshape.results.front().shape;
  shape.resize(result.rank() - 1, 1);
  reshape.attributes.emplace("shape", kernels::Attribute(shape));
  return reshape;
}

namespace {
/// Builds operators one after the other.
class ChainBuilder {
public:
  explicit ChainBuilder(OpBuilder &opBuilder) : builder(opBuilder) {}

  llvm::Error append(const kernels::Signature &signature, ValueRange operands) {
    llvm::Expected<Operation *> operation = build(builder, signature, operands);
    if (!operation)
      return operation.takeError();
    operations.push_back(*operation);
    return llvm::Error::success();
  }

  /// Adds \p other to \p value, which is described by \p result.
  llvm::Error addOperand(const kernels::TensorDescription &result, Value value,
                         Value other) {
    kernels::Signature addition;
    addition.kind = "add";
    addition.results = {result};
    return append(addition, {value, other});
  }

  /// Drops what was built.
  void erase() {
    for (Operation *operation : llvm::reverse(operations))
      operation->erase();
  }

  SmallVector<Operation *, 4> operations;

private:
  OpBuilder &builder;
};
} // namespace

static llvm::Error buildChain(ChainBuilder &chain,
                              const kernels::Signature &signature,
                              ValueRange operands) {
  if (llvm::Error error =
          chain.append(withoutEpilogue(signature),
                       operands.take_front(signature.ownOperandCount())))
    return error;
  size_t next = signature.ownOperandCount();
  for (kernels::EpilogueStep step : signature.epilogue) {
    const Value value = chain.operations.back()->getResult(0);
    const kernels::TensorDescription &result = signature.results.front();
    llvm::Error error = llvm::Error::success();
    if (!kernels::takesOperand(step)) {
      error = chain.append(activationOperator(step, result), value);
    } else if (step == kernels::EpilogueStep::Bias &&
               signature.kind == "conv") {
      error = chain.append(reshapedBias(signature.operands[next], result),
                           operands[next]);
      ++next;
      if (!error)
        error = chain.addOperand(result, value,
                                 chain.operations.back()->getResult(0));
    } else {
      error = chain.addOperand(result, value, operands[next++]);
    }
    if (error)
      return error;
  }
  return llvm::Error::success();
}

llvm::Expected<SmallVector<Operation *, 4>>
buildOperations(OpBuilder &builder, const kernels::Signature &signature,
                ValueRange operands) {
  if (operands.size() != signature.operands.size() ||
      signature.operands.size() < signature.ownOperandCount() ||
      (!signature.epilogue.empty() && signature.results.size() != 1))
    return llvm::createStringError("malformed signature " + signature.text());
  ChainBuilder chain(builder);
  if (llvm::Error error = buildChain(chain, signature, operands)) {
    chain.erase();
    return std::move(error);
  }
  return std::move(chain.operations);
}

/// Adds an application to a graph, whose outputs are then its results. The
/// operand with the number \p taken, if any, is \p value.
static void append(SignatureGraph &graph, kernels::Signature signature,
                   std::optional<size_t> taken, SignatureGraph::Value value) {
  SignatureGraph::Step step;
  for (auto [number, operand] : llvm::enumerate(signature.operands)) {
    if (taken == number) {
      step.operands.push_back(value);
      continue;
    }
    step.operands.push_back({std::nullopt, graph.inputs.size()});
    graph.inputs.push_back(operand);
  }
  graph.outputs.clear();
  for (size_t i = 0; i < signature.results.size(); ++i)
    graph.outputs.push_back({graph.steps.size(), i});
  step.signature = std::move(signature);
  graph.steps.push_back(std::move(step));
}

SignatureGraph SignatureGraph::of(kernels::Signature signature) {
  SignatureGraph graph;
  append(graph, std::move(signature), std::nullopt, {});
  return graph;
}

SignatureGraph SignatureGraph::followedBy(kernels::Signature signature,
                                          size_t operand) const {
  SignatureGraph graph = *this;
  append(graph, std::move(signature), operand, outputs.front());
  return graph;
}

llvm::Expected<GraphOperations> buildOperations(OpBuilder &builder,
                                                const SignatureGraph &graph,
                                                ValueRange inputs) {
  GraphOperations built;
  std::vector<ValueRange> results;
  const auto valueOf = [&](const SignatureGraph::Value &value) {
    return value.step ? results[*value.step][value.number]
                      : inputs[value.number];
  };
  for (const SignatureGraph::Step &step : graph.steps) {
    auto operations = buildOperations(
        builder, step.signature, llvm::map_to_vector(step.operands, valueOf));
    if (!operations)
      return operations.takeError();
    results.push_back(operations->back()->getResults());
    llvm::append_range(built.operations, *operations);
  }
  llvm::append_range(built.outputs, llvm::map_range(graph.outputs, valueOf));
  return std::move(built);
}

} // namespace verso
