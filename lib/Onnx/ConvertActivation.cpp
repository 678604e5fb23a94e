//===- ConvertActivation.cpp - Activations from ONNX ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include <cmath>
#include <limits>

using namespace mlir;

namespace verso {

namespace {
/// A number that an activation takes: its name in ONNX and in the dialect, and
/// its value if the node has none.
struct Parameter {
  const char *name;
  float missing;
};
} // namespace

template <typename Op>
static llvm::Expected<Values>
convertWithParameters(NodeImport &node, ArrayRef<Parameter> parameters) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  SmallVector<NamedAttribute, 2> attributes;
  for (const Parameter &parameter : parameters) {
    llvm::Expected<double> value =
        node.real(parameter.name, double(parameter.missing));
    if (!value)
      return value.takeError();
    if (!std::isfinite(*value))
      return unsupported("a parameter is not finite");
    attributes.push_back(node.attribute(parameter.name, *value));
  }
  llvm::Expected<Value> result = node.emit<Op>(*input, attributes);
  if (!result)
    return result.takeError();
  return Values{*result};
}

template <typename Op>
static llvm::Expected<Values> convertPlain(NodeImport &node) {
  return convertWithParameters<Op>(node, {});
}
static llvm::Expected<Values> convertElu(NodeImport &node) {
  return convertWithParameters<EluOp>(node, {{"alpha", 1.0f}});
}
static llvm::Expected<Values> convertLeakyRelu(NodeImport &node) {
  return convertWithParameters<LeakyReluOp>(node, {{"alpha", 0.01f}});
}
static llvm::Expected<Values> convertHardSigmoid(NodeImport &node) {
  return convertWithParameters<HardSigmoidOp>(
      node, {{"alpha", 0.2f}, {"beta", 0.5f}});
}

static llvm::Expected<Values> convertSwish(NodeImport &node) {
  llvm::Expected<double> alpha = node.real("alpha", 1);
  if (!alpha)
    return alpha.takeError();
  if (*alpha != 1)
    return unsupported("its alpha is not 1");
  return convertPlain<SiluOp>(node);
}

static llvm::Expected<Values> convertGelu(NodeImport &node) {
  llvm::Expected<std::string> form = node.string("approximate", "none");
  if (!form)
    return form.takeError();
  if (*form != "none" && *form != "tanh")
    return node.malformed("there is no approximation '" + *form + "'");
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> result =
      node.emit<GeluOp>(*input, node.flag("approximate", *form == "tanh"));
  if (!result)
    return result.takeError();
  return Values{*result};
}

static llvm::Expected<Values> convertPrelu(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> slope = node.floatInput(1);
  if (!slope)
    return slope.takeError();
  constexpr unsigned broadcastConstraint = 2;
  llvm::Expected<Value> result =
      node.emit<PreluOp>({*input, *slope}, {}, broadcastConstraint);
  if (!result)
    return result.takeError();
  return Values{*result};
}

//===----------------------------------------------------------------------===//
// Clip
//===----------------------------------------------------------------------===//

/// The number that a constant of one element holds; nothing for others, and
/// for a NaN.
static std::optional<double> numberOf(ElementsAttr constant) {
  auto dense = dyn_cast_or_null<DenseElementsAttr>(constant);
  if (!dense || dense.getNumElements() != 1)
    return std::nullopt;
  if (auto integer = dyn_cast<IntegerType>(dense.getElementType())) {
    auto value = *dense.getValues<APInt>().begin();
    return integer.isUnsigned() ? double(value.getZExtValue())
                                : double(value.getSExtValue());
  }
  if (!isa<FloatType>(dense.getElementType()))
    return std::nullopt;
  double value = (*dense.getValues<APFloat>().begin()).convertToDouble();
  return std::isnan(value) ? std::nullopt : std::optional(value);
}

/// Bounds that are computed: the larger of input and the lower one, then the
/// smaller of that and the upper one.
static llvm::Expected<Values> convertComputedClip(NodeImport &node,
                                                  Value input) {
  for (unsigned number : {1, 2}) {
    if (!node.hasInput(number))
      continue;
    llvm::Expected<Value> bound = node.numberInput(number);
    if (!bound)
      return bound.takeError();
    if (node.rank(*bound) != 0 ||
        node.type(*bound).elementType != node.type(input).elementType)
      return unsupported("a bound is not a number of the input's type");
    llvm::Expected<Value> next = number == 1
                                     ? node.emit<MaxOp>({input, *bound})
                                     : node.emit<MinOp>({input, *bound});
    if (!next)
      return next.takeError();
    input = *next;
  }
  return Values{input};
}

static llvm::Expected<Values> convertClip(NodeImport &node) {
  llvm::Expected<Value> input = node.numberInput(0);
  if (!input)
    return input.takeError();
  double bounds[2] = {-std::numeric_limits<double>::infinity(),
                      std::numeric_limits<double>::infinity()};
  if (node.opset() < 11) {
    constexpr float largest = std::numeric_limits<float>::max();
    const std::pair<const char *, float> attributes[] = {{"min", -largest},
                                                         {"max", largest}};
    for (auto [number, attribute] : llvm::enumerate(attributes)) {
      llvm::Expected<double> bound =
          node.real(attribute.first, attribute.second);
      if (!bound)
        return bound.takeError();
      if (std::isnan(*bound))
        return unsupported("a bound is not a number");
      bounds[number] = *bound;
    }
  } else {
    for (unsigned number : {1, 2}) {
      if (!node.hasInput(number))
        continue;
      std::optional<double> bound = numberOf(node.constantInput(number));
      // A double does not hold all integers of 64 bits.
      bool isExact = !bound || isa<FloatType>(node.type(*input).elementType) ||
                     std::fabs(*bound) <= 0x1p53;
      if (!bound || !isExact)
        return convertComputedClip(node, *input);
      bounds[number - 1] = *bound;
    }
  }
  llvm::Expected<Value> result =
      node.emit<ClampOp>(*input, {node.attribute("low", bounds[0]),
                                  node.attribute("high", bounds[1])});
  if (!result)
    return result.takeError();
  return Values{*result};
}

void addActivationConverters(ConverterTable &table) {
  table["Clip"] = convertClip;
  table["Elu"] = convertElu;
  table["Gelu"] = convertGelu;
  table["HardSigmoid"] = convertHardSigmoid;
  table["HardSwish"] = convertPlain<HardSwishOp>;
  table["LeakyRelu"] = convertLeakyRelu;
  table["PRelu"] = convertPrelu;
  table["Softplus"] = convertPlain<SoftplusOp>;
  table["Swish"] = convertSwish;
}

} // namespace verso
