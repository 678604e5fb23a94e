//===- ConvertElementwise.cpp - Importing elementwise nodes ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"

using namespace mlir;

namespace verso {

/// The constraint of elementwise operators that sizes broadcast.
static constexpr unsigned broadcastConstraint = 2;

template <typename Op>
static llvm::Expected<Values> convertUnary(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> result = node.emit<Op>(*input);
  if (!result)
    return result.takeError();
  return Values{*result};
}

template <typename Op>
static llvm::Expected<Values> convertBinary(NodeImport &node) {
  llvm::Expected<Value> lhs = node.floatInput(0);
  if (!lhs)
    return lhs.takeError();
  llvm::Expected<Value> rhs = node.floatInput(1);
  if (!rhs)
    return rhs.takeError();
  llvm::Expected<Value> result =
      node.emit<Op>({*lhs, *rhs}, {}, broadcastConstraint);
  if (!result)
    return result.takeError();
  return Values{*result};
}

/// Sum adds any number of inputs, from the first to the last.
static llvm::Expected<Values> convertSum(NodeImport &node) {
  llvm::Expected<Values> inputs = node.floatInputs();
  if (!inputs)
    return inputs.takeError();
  if (inputs->empty())
    return node.malformed("it has no input");
  Value sum = inputs->front();
  for (Value input : llvm::drop_begin(*inputs)) {
    llvm::Expected<Value> next =
        node.emit<AddOp>({sum, input}, {}, broadcastConstraint);
    if (!next)
      return next.takeError();
    sum = *next;
  }
  return Values{sum};
}

static llvm::Expected<Values> convertIdentity(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  return Values{*input};
}

/// Dropout does nothing at inference. It is left alone where training may be
/// asked for or the mask is used.
static llvm::Expected<Values> convertDropout(NodeImport &node) {
  if (node.numOutputs() != 1)
    return unsupported("its mask is used");
  if (node.hasInput(2)) {
    std::optional<KnownIntegers> training = node.knownInput(2);
    std::optional<Integers> value =
        training ? training->constants() : std::nullopt;
    if (!value || *value != Integers{0})
      return unsupported("it may be in training mode");
  }
  return convertIdentity(node);
}

void addElementwiseConverters(ConverterTable &table) {
  table["Add"] = convertBinary<AddOp>;
  table["Sub"] = convertBinary<SubOp>;
  table["Mul"] = convertBinary<MulOp>;
  table["Sum"] = convertSum;
  table["Relu"] = convertUnary<ReluOp>;
  table["Sigmoid"] = convertUnary<SigmoidOp>;
  table["Tanh"] = convertUnary<TanhOp>;
  table["Identity"] = convertIdentity;
  table["Dropout"] = convertDropout;
}

} // namespace verso
