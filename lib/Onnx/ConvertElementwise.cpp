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

/// Input `number`, which holds what the operator is defined on.
using InputOf = llvm::Expected<Value> (NodeImport::*)(unsigned);

template <typename Op, InputOf inputOf = &NodeImport::floatInput>
static llvm::Expected<Values> convertUnary(NodeImport &node) {
  llvm::Expected<Value> input = (node.*inputOf)(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> result = node.emit<Op>(*input);
  if (!result)
    return result.takeError();
  return Values{*result};
}

template <typename Op>
static llvm::Expected<Values> convertBinary(NodeImport &node) {
  llvm::Expected<Value> lhs = node.numberInput(0);
  if (!lhs)
    return lhs.takeError();
  llvm::Expected<Value> rhs = node.numberInput(1);
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

/// The largest or smallest of any number of inputs.
template <typename Op>
static llvm::Expected<Values> convertExtremum(NodeImport &node) {
  if (node.numInputs() == 0)
    return node.malformed("it has no input");
  llvm::Expected<Value> result = node.numberInput(0);
  for (unsigned i = 1; result && i < node.numInputs(); ++i) {
    llvm::Expected<Value> next = node.numberInput(i);
    if (!next)
      return next.takeError();
    result = node.emit<Op>({*result, *next}, {}, broadcastConstraint);
  }
  if (!result)
    return result.takeError();
  return Values{*result};
}

/// The remainder with the sign of the dividend or, of integers only, with that
/// of the divisor.
static llvm::Expected<Values> convertRemainder(NodeImport &node) {
  llvm::Expected<int64_t> keepsSign = node.integer("fmod", 0);
  if (!keepsSign)
    return keepsSign.takeError();
  if (*keepsSign == 1)
    return convertBinary<RemainderOp>(node);
  std::optional<SymbolicTensor> type = node.inputType(0);
  if (type && isa<FloatType>(type->elementType))
    return unsupported("it is a remainder of floating-point numbers with the "
                       "sign of the divisor");
  return convertBinary<ModOp>(node);
}

static llvm::Expected<Values> convertBitShift(NodeImport &node) {
  llvm::Expected<std::string> direction = node.string("direction", "");
  if (!direction)
    return direction.takeError();
  if (*direction == "LEFT")
    return convertBinary<ShiftLeftOp>(node);
  if (*direction == "RIGHT")
    return convertBinary<ShiftRightOp>(node);
  return node.malformed("its direction is '" + *direction + "'");
}

/// The exponent may have another type than the base.
static llvm::Expected<Values> convertPower(NodeImport &node) {
  llvm::Expected<Value> base = node.floatInput(0);
  if (!base)
    return base.takeError();
  llvm::Expected<Value> exponent = node.input(1);
  if (!exponent)
    return exponent.takeError();
  Type type = node.type(*base).elementType;
  if (node.type(*exponent).elementType != type) {
    NamedAttribute attribute(StringAttr::get(node.getContext(), "element_type"),
                             TypeAttr::get(type));
    if (!isComputable(node.type(*exponent).elementType))
      return unsupported("the exponent has a type that is not computed with");
    exponent = node.emit<CastOp>(*exponent, attribute);
    if (!exponent)
      return exponent.takeError();
  }
  llvm::Expected<Value> result =
      node.emit<PowOp>({*base, *exponent}, {}, broadcastConstraint);
  if (!result)
    return result.takeError();
  return Values{*result};
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
  table["Div"] = convertBinary<DivOp>;
  table["Max"] = convertExtremum<MaxOp>;
  table["Min"] = convertExtremum<MinOp>;
  table["Mod"] = convertRemainder;
  table["BitShift"] = convertBitShift;
  table["BitwiseAnd"] = convertBinary<BitwiseAndOp>;
  table["BitwiseNot"] = convertUnary<BitwiseNotOp, &NodeImport::numberInput>;
  table["BitwiseOr"] = convertBinary<BitwiseOrOp>;
  table["BitwiseXor"] = convertBinary<BitwiseXorOp>;
  table["Pow"] = convertPower;
  table["Abs"] = convertUnary<AbsOp, &NodeImport::numberInput>;
  table["Ceil"] = convertUnary<CeilOp>;
  table["Cos"] = convertUnary<CosOp>;
  table["Erf"] = convertUnary<ErfOp>;
  table["Exp"] = convertUnary<ExpOp>;
  table["Floor"] = convertUnary<FloorOp>;
  table["Log"] = convertUnary<LogOp>;
  table["Neg"] = convertUnary<NegOp, &NodeImport::numberInput>;
  table["Reciprocal"] = convertUnary<ReciprocalOp>;
  table["Round"] = convertUnary<RoundOp>;
  table["Sign"] = convertUnary<SignOp, &NodeImport::numberInput>;
  table["Sin"] = convertUnary<SinOp>;
  table["Sqrt"] = convertUnary<SqrtOp>;
  table["Relu"] = convertUnary<ReluOp, &NodeImport::numberInput>;
  table["Sigmoid"] = convertUnary<SigmoidOp>;
  table["Tanh"] = convertUnary<TanhOp>;
  table["Identity"] = convertIdentity;
  table["Dropout"] = convertDropout;
}

} // namespace verso
