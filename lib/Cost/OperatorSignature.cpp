//===- OperatorSignature.cpp - From operators to kernels ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/OperatorSignature.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "verso/Expression/Program.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace verso {

std::optional<kernels::ElementType> elementTypeOf(Type type) {
  using kernels::ElementType;
  if (type.isF32())
    return ElementType::F32;
  if (type.isF16())
    return ElementType::F16;
  if (type.isBF16())
    return ElementType::BF16;
  if (type.isF64())
    return ElementType::F64;
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return std::nullopt;
  switch (integer.getWidth()) {
  case 1:
    return ElementType::I1;
  case 8:
    return integer.isUnsigned() ? ElementType::U8 : ElementType::I8;
  case 32:
    return integer.isUnsigned() ? std::nullopt
                                : std::optional(ElementType::I32);
  case 64:
    return integer.isUnsigned() ? std::nullopt
                                : std::optional(ElementType::I64);
  default:
    return std::nullopt;
  }
}

std::optional<kernels::TensorDescription> describe(const SymbolicTensor &tensor,
                                                   ArrayRef<int64_t> symbols,
                                                   bool isConstant) {
  kernels::TensorDescription description;
  std::optional<kernels::ElementType> element =
      elementTypeOf(tensor.elementType);
  if (!element)
    return std::nullopt;
  description.element = *element;
  for (AffineExpr size : tensor.sizes) {
    std::optional<int64_t> value = evaluateSize(size, symbols);
    if (!value || *value < 0)
      return std::nullopt;
    description.shape.push_back(*value);
  }
  description.constant = isConstant;
  if (isConstant)
    description.layout = kernels::Layout::rowMajor(description.rank());
  return description;
}

/// The form of an attribute in signatures; nothing if it has none.
static std::optional<kernels::Attribute>
kernelAttribute(Attribute attribute, ArrayRef<int64_t> symbols) {
  if (auto real = dyn_cast<FloatAttr>(attribute))
    return kernels::Attribute(real.getValueAsDouble());
  if (auto flag = dyn_cast<BoolAttr>(attribute))
    return kernels::Attribute(std::vector<int64_t>{flag.getValue()});
  if (auto integer = dyn_cast<IntegerAttr>(attribute))
    return kernels::Attribute(std::vector<int64_t>{integer.getInt()});
  if (auto list = dyn_cast<DenseI64ArrayAttr>(attribute))
    return kernels::Attribute(std::vector<int64_t>(list.asArrayRef()));
  auto map = dyn_cast<AffineMapAttr>(attribute);
  if (!map)
    return std::nullopt;
  std::vector<int64_t> values;
  for (AffineExpr entry : map.getValue().getResults()) {
    std::optional<int64_t> value = evaluateSize(entry, symbols);
    if (!value)
      return std::nullopt;
    values.push_back(*value);
  }
  return kernels::Attribute(std::move(values));
}

std::optional<kernels::Signature>
signatureOf(OperationName name, DictionaryAttr attributes,
            ArrayRef<SymbolicTensor> operands, ArrayRef<SymbolicTensor> results,
            ArrayRef<bool> constant, ArrayRef<int64_t> symbols) {
  kernels::Signature signature;
  signature.kind = name.stripDialect().str();
  for (NamedAttribute attribute : attributes) {
    if (attribute.getNameDialect() || // discardable: not the operator's own
        isa<TypeAttr>(attribute.getValue())) // visible in the results
      continue;
    std::optional<kernels::Attribute> value =
        kernelAttribute(attribute.getValue(), symbols);
    if (!value)
      return std::nullopt;
    signature.attributes.emplace(attribute.getName().str(), *value);
  }
  for (auto [number, operand] : llvm::enumerate(operands)) {
    auto description = describe(operand, symbols,
                                number < constant.size() && constant[number]);
    if (!description)
      return std::nullopt;
    signature.operands.push_back(std::move(*description));
  }
  for (const SymbolicTensor &result : results) {
    auto description = describe(result, symbols);
    if (!description)
      return std::nullopt;
    signature.results.push_back(std::move(*description));
  }
  return signature;
}

/// Whether `operand`, broadcast to `result`, is one value for each output
/// channel: dimension 1 of a convolution, the last one of a matrix product.
static bool isPerChannel(const kernels::TensorDescription &operand,
                         const kernels::TensorDescription &result,
                         bool isConvolution) {
  size_t channel = isConvolution ? 1 : result.rank() - 1;
  if (operand.rank() > result.rank())
    return false;
  size_t missing = result.rank() - operand.rank();
  if (missing > channel)
    return false;
  for (size_t i = 0; i < operand.rank(); ++i)
    if (operand.shape[i] !=
        (missing + i == channel ? result.shape[channel] : 1))
      return false;
  return true;
}

namespace {
/// An activation as an operator and as a step of an epilogue.
struct Activation {
  kernels::EpilogueStep step;
  const char *kind;
  std::map<std::string, kernels::Attribute, std::less<>> attributes;
};
} // namespace

static const std::vector<Activation> &activations() {
  using kernels::Attribute;
  using kernels::EpilogueStep;
  static const std::vector<Activation> table = {
      {EpilogueStep::Relu, "relu", {}},
      {EpilogueStep::Sigmoid, "sigmoid", {}},
      {EpilogueStep::Tanh, "tanh", {}},
      {EpilogueStep::Gelu,
       "gelu",
       {{"approximate", Attribute(std::vector<int64_t>{0})}}},
      {EpilogueStep::HardSwish, "hard_swish", {}},
      {EpilogueStep::Relu6,
       "clamp",
       {{"low", Attribute(0.0)}, {"high", Attribute(6.0)}}},
      {EpilogueStep::Silu, "silu", {}},
  };
  return table;
}

bool mayBeFused(llvm::StringRef kind) {
  return kind == "add" ||
         llvm::any_of(activations(), [&](const Activation &activation) {
           return kind == activation.kind;
         });
}

kernels::Signature activationOperator(kernels::EpilogueStep step,
                                      const kernels::TensorDescription &value) {
  kernels::Signature signature;
  for (const Activation &activation : activations())
    if (activation.step == step) {
      signature.kind = activation.kind;
      signature.attributes = activation.attributes;
    }
  signature.operands = signature.results = {value};
  return signature;
}

bool mayBeFolded(llvm::StringRef kind) {
  return kind == "batch_norm" || kind == "mul";
}

/// The step of an epilogue that does what the operator does; nothing if none
/// does.
static std::optional<kernels::EpilogueStep>
activationStep(const kernels::Signature &signature) {
  for (const Activation &activation : activations())
    if (signature.kind == activation.kind &&
        signature.attributes == activation.attributes)
      return activation.step;
  return std::nullopt;
}

kernels::Signature withoutEpilogue(kernels::Signature signature) {
  signature.operands.resize(signature.ownOperandCount());
  signature.epilogue.clear();
  return signature;
}

std::optional<kernels::Signature> fuse(const kernels::Signature &producer,
                                       const kernels::Signature &consumer,
                                       unsigned operand) {
  using kernels::EpilogueStep;
  if (!mayBeFused(consumer.kind))
    return std::nullopt;
  bool isConvolution = producer.kind == "conv";
  bool isProduct = isConvolution || producer.kind == "matmul";
  bool takesActivation = isProduct || producer.kind == "add" ||
                         producer.kind == "sub" || producer.kind == "mul" ||
                         producer.kind == "batch_norm";
  if (!takesActivation || producer.results.size() != 1 ||
      consumer.results.size() != 1 ||
      producer.results[0].shape != consumer.results[0].shape ||
      producer.results[0].element != consumer.results[0].element)
    return std::nullopt;
  kernels::Signature fused = producer;
  std::optional<EpilogueStep> activation = activationStep(consumer);
  if (activation) {
    fused.epilogue.push_back(*activation);
    return fused;
  }
  if (!isProduct)
    return std::nullopt;
  if (consumer.kind != "add" || consumer.operands.size() != 2)
    return std::nullopt;
  kernels::TensorDescription other = consumer.operands[1 - operand];
  const kernels::TensorDescription &result = consumer.results[0];
  if (other.constant && isPerChannel(other, result, isConvolution)) {
    fused.epilogue.push_back(EpilogueStep::Bias);
    other.shape = {result.shape[isConvolution ? 1 : result.rank() - 1]};
    other.layout = kernels::Layout::rowMajor(1);
  } else if (other.shape == result.shape && !other.constant) {
    fused.epilogue.push_back(EpilogueStep::Residual);
  } else {
    return std::nullopt;
  }
  fused.operands.push_back(std::move(other));
  return fused;
}

} // namespace verso
