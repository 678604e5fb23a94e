//===- ConvertNormalization.cpp - Importing normalisations ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"

using namespace mlir;

namespace verso {

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

static llvm::Expected<Values> emitMean(NodeImport &node, Value input,
                                       ArrayRef<int64_t> axes, bool keepDims) {
  ArrayRef<AffineExpr> sizes = node.type(input).sizes;
  for (int64_t axis : axes) {
    auto size = dyn_cast<AffineConstantExpr>(sizes[axis]);
    if (size && size.getValue() == 0)
      return unsupported("it reduces nothing");
  }
  llvm::Expected<Value> result = node.emit<ReduceMeanOp>(
      input, {node.attribute("axes", axes), node.flag("keep_dims", keepDims)});
  if (!result)
    return result.takeError();
  return Values{*result};
}

static llvm::Expected<Values> convertGlobalAveragePool(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  Integers axes;
  for (unsigned i = 2; i < node.rank(*input); ++i)
    axes.push_back(i);
  if (axes.empty())
    return unsupported("its input has no spatial dimension");
  return emitMean(node, *input, axes, /*keepDims=*/true);
}

static llvm::Expected<Values> convertReduceMean(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> keepDims = node.integer("keepdims", 1);
  if (!keepDims)
    return keepDims.takeError();
  llvm::Expected<int64_t> emptyIsNone = node.integer("noop_with_empty_axes", 0);
  if (!emptyIsNone)
    return emptyIsNone.takeError();
  bool hasAxesInput = node.hasInput(1);
  llvm::Expected<Integers> stated =
      hasAxesInput ? node.integerInput(1, "axes") : node.integers("axes", {});
  if (!stated)
    return stated.takeError();
  llvm::Expected<Integers> axes = node.axes(*stated, node.rank(*input));
  if (!axes)
    return axes.takeError();
  if (axes->empty()) {
    if (*emptyIsNone != 0)
      return Values{*input};
    for (unsigned i = 0; i < node.rank(*input); ++i)
      axes->push_back(i);
  }
  return emitMean(node, *input, *axes, *keepDims != 0);
}

void addNormalizationConverters(ConverterTable &table) {
  table["BatchNormalization"] = convertBatchNormalization;
  table["GlobalAveragePool"] = convertGlobalAveragePool;
  table["ReduceMean"] = convertReduceMean;
  table["Softmax"] = convertSoftmax;
}

} // namespace verso
