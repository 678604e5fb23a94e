//===- ConvertNormalization.cpp - Importing normalisations ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include <cmath>

using namespace mlir;

namespace verso {

static llvm::Expected<Values> single(llvm::Expected<Value> value) {
  if (!value)
    return value.takeError();
  return Values{*value};
}

static llvm::Expected<Values> convertBatchNormalization(NodeImport &node) {
  llvm::Expected<double> epsilon = node.real("epsilon", 1e-5f);
  if (!epsilon)
    return epsilon.takeError();
  llvm::Expected<int64_t> training = node.integer("training_mode", 0);
  if (!training)
    return training.takeError();
  llvm::Expected<int64_t> spatial = node.integer("spatial", 1);
  if (!spatial)
    return spatial.takeError();
  if (*training != 0 || node.numOutputs() != 1)
    return unsupported("it is in training mode");
  if (*spatial == 0)
    return unsupported("it has statistics for each element");
  llvm::Expected<Values> operands = node.floatInputs();
  if (!operands)
    return operands.takeError();
  if (operands->size() != 5)
    return node.malformed("it does not have 5 inputs");
  if (node.rank(operands->front()) < 2)
    return unsupported("its input has no channels");
  Type element = node.type(operands->front()).elementType;
  if (llvm::any_of(*operands, [&](Value operand) {
        return node.type(operand).elementType != element;
      }))
    return unsupported("its inputs have different types");
  llvm::Expected<Value> result =
      node.emit<BatchNormOp>(*operands, node.attribute("epsilon", *epsilon));
  if (!result)
    return result.takeError();
  return Values{*result};
}

/// Softmax over one axis, as from operator set 13 on.
static llvm::Expected<Values> emitSoftmax(NodeImport &node, Value input,
                                          int64_t axis) {
  llvm::Expected<Value> result =
      node.emit<SoftmaxOp>(input, node.attribute("axis", axis));
  if (!result)
    return result.takeError();
  return Values{*result};
}

/// Before operator set 13, Softmax runs over all dimensions from `axis` on.
static llvm::Expected<Values> convertFlatSoftmax(NodeImport &node, Value input,
                                                 int64_t axis) {
  ArrayRef<AffineExpr> sizes = node.type(input).sizes;
  auto isOne = [](AffineExpr size) {
    auto constant = dyn_cast<AffineConstantExpr>(size);
    return constant && constant.getValue() == 1;
  };
  SmallVector<int64_t, 4> nontrivial;
  for (int64_t i = axis, e = sizes.size(); i < e; ++i)
    if (!isOne(sizes[i]))
      nontrivial.push_back(i);
  if (nontrivial.size() <= 1)
    return emitSoftmax(node, input,
                       nontrivial.empty() ? axis : nontrivial.front());

  llvm::Expected<Integers> shape = node.staticSizes(input);
  if (!shape)
    return shape.takeError();
  Integers flat{1, 1};
  for (auto [i, size] : llvm::enumerate(*shape))
    flat[int64_t(i) >= axis] *= size;
  llvm::Expected<Value> matrix = node.emitReshape(input, flat);
  if (!matrix)
    return matrix.takeError();
  llvm::Expected<Values> result = emitSoftmax(node, *matrix, 1);
  if (!result)
    return result.takeError();
  llvm::Expected<Value> back = node.emitReshape(result->front(), *shape);
  if (!back)
    return back.takeError();
  return Values{*back};
}

static llvm::Expected<Values> convertSoftmax(NodeImport &node) {
  bool isFlat = node.opset() < 13;
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", isFlat ? 1 : -1);
  if (!stated)
    return stated.takeError();
  if (node.rank(*input) == 0)
    return unsupported("its input is a scalar");
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*input));
  if (!axis)
    return axis.takeError();
  return isFlat ? convertFlatSoftmax(node, *input, *axis)
                : emitSoftmax(node, *input, *axis);
}

static llvm::Expected<Values> convertLogSoftmax(NodeImport &node) {
  bool isFlat = node.opset() < 13;
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", isFlat ? 1 : -1);
  if (!stated)
    return stated.takeError();
  int64_t rank = node.rank(*input);
  if (rank == 0)
    return unsupported("its input is a scalar");
  llvm::Expected<int64_t> axis = node.axis(*stated, rank);
  if (!axis)
    return axis.takeError();
  if (isFlat && *axis != rank - 1)
    return unsupported("it runs over several dimensions");
  return single(node.emit<LogSoftmaxOp>(*input, node.attribute("axis", *axis)));
}

//===----------------------------------------------------------------------===//
// Means and variances of the input itself
//===----------------------------------------------------------------------===//

/// The operands of a normalisation: the first `required` inputs, and the others
/// as far as they are there. All must have the type of the first.
static llvm::Expected<Values> normOperands(NodeImport &node, unsigned required,
                                           unsigned most) {
  Values operands;
  for (unsigned i = 0; i < most; ++i) {
    if (i >= required && !node.hasInput(i))
      break;
    llvm::Expected<Value> operand = node.floatInput(i);
    if (!operand)
      return operand.takeError();
    if (i > 0 && node.type(*operand).elementType !=
                     node.type(operands.front()).elementType)
      return unsupported("its inputs have different types");
    operands.push_back(*operand);
  }
  return operands;
}

/// LayerNormalization and RMSNormalization.
static llvm::Expected<Values>
convertLastDimensions(NodeImport &node, StringRef operatorName, unsigned most) {
  llvm::Expected<double> epsilon = node.real("epsilon", 1e-5f);
  if (!epsilon)
    return epsilon.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", -1);
  if (!stated)
    return stated.takeError();
  if (node.numOutputs() != 1)
    return unsupported("its mean or deviation is used");
  llvm::Expected<Values> operands = normOperands(node, 2, most);
  if (!operands)
    return operands.takeError();
  const SymbolicTensor &input = node.type(operands->front());
  llvm::Expected<int64_t> axis = node.axis(*stated, input.rank());
  if (!axis)
    return axis.takeError();
  auto last = ArrayRef<AffineExpr>(input.sizes).drop_front(*axis);
  for (AffineExpr size : last)
    if (auto constant = dyn_cast<AffineConstantExpr>(size);
        constant && constant.getValue() == 0)
      return unsupported("it normalises over nothing");
  for (Value parameter : llvm::drop_begin(*operands))
    if (ArrayRef<AffineExpr>(node.type(parameter).sizes) != last)
      return unsupported("its scale or bias is repeated");
  return node.emit(
      operatorName, *operands,
      {node.attribute("axis", *axis), node.attribute("epsilon", *epsilon)});
}

static llvm::Expected<Values> convertLayerNormalization(NodeImport &node) {
  return convertLastDimensions(node, LayerNormOp::getOperationName(), 3);
}

static llvm::Expected<Values> convertRmsNormalization(NodeImport &node) {
  return convertLastDimensions(node, RmsNormOp::getOperationName(), 2);
}

/// The number of channels of a normalisation whose mean is over spatial
/// dimensions that have elements.
static llvm::Expected<int64_t> channelCount(NodeImport &node, Value input) {
  const SymbolicTensor &type = node.type(input);
  if (type.rank() < 3)
    return unsupported("its input has no spatial dimension");
  for (AffineExpr size : ArrayRef<AffineExpr>(type.sizes).drop_front(1))
    if (auto constant = dyn_cast<AffineConstantExpr>(size);
        constant && constant.getValue() == 0)
      return unsupported("it normalises over nothing");
  auto channels = dyn_cast<AffineConstantExpr>(type.sizes[1]);
  if (!channels)
    return unsupported("the number of its channels is symbolic");
  return channels.getValue();
}

static llvm::Expected<Values>
emitGroupNorm(NodeImport &node, ArrayRef<Value> operands, int64_t groups) {
  llvm::Expected<double> epsilon = node.real("epsilon", 1e-5f);
  if (!epsilon)
    return epsilon.takeError();
  return single(
      node.emit<GroupNormOp>(operands, {node.attribute("group", groups),
                                        node.attribute("epsilon", *epsilon)}));
}

static llvm::Expected<Values> convertGroupNormalization(NodeImport &node) {
  llvm::Expected<Values> operands = normOperands(node, 3, 3);
  if (!operands)
    return operands.takeError();
  llvm::Expected<int64_t> channels = channelCount(node, operands->front());
  if (!channels)
    return channels.takeError();
  llvm::Expected<int64_t> groups = node.integer("num_groups", 0);
  if (!groups)
    return groups.takeError();
  if (*groups < 1 || *channels % *groups != 0)
    return node.malformed("it has " + Twine(*groups) + " groups of " +
                          Twine(*channels) + " channels");
  // Before operator set 21 the parameters belong to groups.
  if (node.opset() < 21 && *groups != *channels)
    return unsupported("its scale is one for each group");
  return emitGroupNorm(node, *operands, *groups);
}

static llvm::Expected<Values> convertInstanceNormalization(NodeImport &node) {
  llvm::Expected<Values> operands = normOperands(node, 3, 3);
  if (!operands)
    return operands.takeError();
  llvm::Expected<int64_t> channels = channelCount(node, operands->front());
  if (!channels)
    return channels.takeError();
  return emitGroupNorm(node, *operands, *channels);
}

/// Attention over four dimensions without a cache.
static llvm::Expected<Values> convertAttention(NodeImport &node) {
  for (StringRef name : {"is_causal", "qk_matmul_output_mode", "softcap"})
    if (node.hasAttribute(name))
      return unsupported("it has the attribute '" + name + "'");
  if (node.numOutputs() != 1 || node.numInputs() > 4)
    return unsupported("it keeps keys and values, or gives out its scores");
  llvm::Expected<Values> operands = normOperands(node, 3, 4);
  if (!operands)
    return operands.takeError();
  const SymbolicTensor &query = node.type((*operands)[0]),
                       &key = node.type((*operands)[1]);
  for (Value operand : ArrayRef<Value>(*operands).take_front(3))
    if (node.rank(operand) != 4)
      return unsupported("its operands have not four dimensions");
  if (query.sizes[1] != key.sizes[1])
    return unsupported("several heads share keys");
  auto features = dyn_cast<AffineConstantExpr>(query.sizes[3]);
  if (!features || features.getValue() == 0)
    return unsupported("its scale follows from a symbolic size");
  llvm::Expected<double> scale =
      node.real("scale", 1 / std::sqrt(double(features.getValue())));
  if (!scale)
    return scale.takeError();
  return single(node.emit<AttentionOp>(*operands,
                                       node.attribute("scale", *scale),
                                       /*decided=*/5));
}

static llvm::Expected<Values> convertLrn(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> size = node.integer("size", 0);
  if (!size)
    return size.takeError();
  SmallVector<NamedAttribute> attributes{node.attribute("size", *size)};
  for (auto [name, missing] :
       {std::pair("alpha", 1e-4f), std::pair("beta", 0.75f),
        std::pair("bias", 1.0f)}) {
    llvm::Expected<double> value = node.real(name, missing);
    if (!value)
      return value.takeError();
    if (!std::isfinite(*value))
      return unsupported("a parameter is not finite");
    attributes.push_back(node.attribute(name, *value));
  }
  llvm::Expected<Value> result =
      node.emit<LocalResponseNormOp>(*input, attributes);
  if (!result)
    return result.takeError();
  return Values{*result};
}

void addNormalizationConverters(ConverterTable &table) {
  table["LRN"] = convertLrn;
  table["Attention"] = convertAttention;
  table["BatchNormalization"] = convertBatchNormalization;
  table["GroupNormalization"] = convertGroupNormalization;
  table["InstanceNormalization"] = convertInstanceNormalization;
  table["LayerNormalization"] = convertLayerNormalization;
  table["LogSoftmax"] = convertLogSoftmax;
  table["RMSNormalization"] = convertRmsNormalization;
  table["Softmax"] = convertSoftmax;
}

} // namespace verso
