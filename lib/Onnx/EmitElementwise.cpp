//===- EmitElementwise.cpp - Elementwise operators as ONNX nodes ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Exporter.h"
#include "Tensors.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;

namespace verso {

namespace {

/// A node that has the operands of an operator and no attributes, and the
/// operator set from which on it exists for all types that the operator takes.
struct PlainNode {
  StringRef name;
  int64_t since = 7;
};

/// Writes one operator.
class ElementwiseEmitter {
public:
  ElementwiseEmitter(Exporter &exporter, Operation *operation)
      : exporter(exporter), operation(operation),
        opset(exporter.writer().opset()) {}

  llvm::Expected<bool> run();

private:
  using Names = SmallVector<std::string>;

  llvm::Error plain(PlainNode node);
  llvm::Error withParameters(StringRef name,
                             ArrayRef<std::pair<StringRef, Attribute>> list);
  llvm::Error extremum(StringRef name);
  llvm::Error hardSwish();
  llvm::Error silu();
  llvm::Error gelu(bool isApproximate);
  llvm::Error rsqrt();
  llvm::Error remainder(bool keepsSign);
  llvm::Error shift(StringRef direction);
  llvm::Error clamp(ClampOp clamp);
  llvm::Error cast(CastOp cast);

  llvm::Error last(StringRef name, ArrayRef<std::string> inputs) {
    return exporter.addNode(operation, name, inputs);
  }
  llvm::Expected<std::string> number(double value);
  /// A step with a number as its second input; empty, and `failure` set, if
  /// the number cannot be written.
  std::string step(StringRef name, StringRef input, double value,
                   llvm::Error &failure);
  llvm::Expected<std::string> input() {
    llvm::Expected<Names> names = exporter.namesOf(operation->getOperands());
    if (!names)
      return names.takeError();
    return names->front();
  }
  Type elementType() const {
    return mlir::cast<RankedTensorType>(operation->getOperand(0).getType())
        .getElementType();
  }

  Exporter &exporter;
  Operation *operation;
  int64_t opset;
};

} // namespace

static double numberOf(Attribute attribute) {
  return mlir::cast<FloatAttr>(attribute).getValueAsDouble();
}

llvm::Error ElementwiseEmitter::plain(PlainNode node) {
  if (opset < node.since)
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, node.name, operation->getOperands());
}

llvm::Error ElementwiseEmitter::withParameters(
    StringRef name, ArrayRef<std::pair<StringRef, Attribute>> list) {
  return exporter.addNode(
      operation, name, operation->getOperands(), [&](onnx::NodeProto &node) {
        for (auto [parameter, value] : list)
          setAttribute(node, parameter, float(numberOf(value)));
      });
}

/// A constant number of the operator's element type.
llvm::Expected<std::string> ElementwiseEmitter::number(double value) {
  return exporter.writer().constant(scalarOf(elementType(), value));
}

std::string ElementwiseEmitter::step(StringRef name, StringRef input,
                                     double value, llvm::Error &failure) {
  if (failure)
    return "";
  llvm::Expected<std::string> constant = number(value);
  if (!constant) {
    failure = constant.takeError();
    return "";
  }
  return exporter.addStep(name, {input.str(), *constant});
}

/// Before operator set 8 the shapes have to be equal.
llvm::Error ElementwiseEmitter::extremum(StringRef name) {
  bool isSame = llvm::all_equal(operation->getOperandTypes());
  bool isFloat = isa<FloatType>(elementType());
  return plain({name, !isFloat ? 12 : isSame ? 7 : 8});
}

llvm::Error ElementwiseEmitter::hardSwish() {
  if (opset >= 14)
    return plain({"HardSwish", 14});
  llvm::Expected<std::string> x = input();
  if (!x)
    return x.takeError();
  std::string factor =
      exporter.addStep("HardSigmoid", *x, [](onnx::NodeProto &node) {
        setAttribute(node, "alpha", 1.0f / 6);
        setAttribute(node, "beta", 0.5f);
      });
  return last("Mul", {*x, factor});
}

llvm::Error ElementwiseEmitter::silu() {
  if (opset >= 24)
    return plain({"Swish", 24});
  llvm::Expected<std::string> x = input();
  if (!x)
    return x.takeError();
  return last("Mul", {*x, exporter.addStep("Sigmoid", *x)});
}

llvm::Error ElementwiseEmitter::gelu(bool isApproximate) {
  if (opset >= 20)
    return exporter.addNode(operation, "Gelu", operation->getOperands(),
                            [&](onnx::NodeProto &node) {
                              onnx::AttributeProto &attribute =
                                  *node.add_attribute();
                              attribute.set_name("approximate");
                              attribute.set_type(onnx::AttributeProto::STRING);
                              attribute.set_s(isApproximate ? "tanh" : "none");
                            });
  if (!isApproximate && opset < 9)
    return inexpressible(exporter, operation);
  llvm::Expected<std::string> x = input();
  if (!x)
    return x.takeError();
  llvm::Error failure = llvm::Error::success();
  std::string share;
  if (isApproximate) {
    std::string cube =
        exporter.addStep("Mul", {exporter.addStep("Mul", {*x, *x}), *x});
    std::string scaled = step("Mul", cube, 0.044715, failure);
    std::string inner = exporter.addStep("Add", {*x, scaled});
    share = exporter.addStep("Tanh",
                             step("Mul", inner, std::sqrt(M_2_PI), failure));
  } else {
    share = exporter.addStep("Erf", step("Mul", *x, M_SQRT1_2, failure));
  }
  std::string half = step("Mul", *x, 0.5, failure);
  std::string factor = step("Add", share, 1, failure);
  if (failure)
    return failure;
  return last("Mul", {half, factor});
}

llvm::Error ElementwiseEmitter::rsqrt() {
  llvm::Expected<std::string> x = input();
  if (!x)
    return x.takeError();
  return last("Reciprocal", exporter.addStep("Sqrt", *x));
}

llvm::Error ElementwiseEmitter::remainder(bool keepsSign) {
  if (opset < 10)
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "Mod", operation->getOperands(),
                          [=](onnx::NodeProto &node) {
                            setAttribute(node, "fmod", int64_t(keepsSign));
                          });
}

llvm::Error ElementwiseEmitter::shift(StringRef direction) {
  if (opset < (elementType().isUnsignedInteger() ? 11 : 28))
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "BitShift", operation->getOperands(),
                          [=](onnx::NodeProto &node) {
                            setAttribute(node, "direction", direction);
                          });
}

/// The smallest and the largest value of an integer type.
static std::pair<double, double> rangeOf(IntegerType type) {
  const int width = int(type.getWidth());
  if (type.isUnsigned())
    return {0, std::ldexp(1, width) - 1};
  return {-std::ldexp(1, width - 1), std::ldexp(1, width - 1) - 1};
}

/// Whether no value of the type is beyond a bound.
static bool isBeyond(Type type, double bound, bool isHigh) {
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return false;
  const auto [least, most] = rangeOf(integer);
  return isHigh ? bound >= most : bound <= least;
}

/// Whether the type has this number as a value, but for rounding.
static bool isValueOf(Type type, double number) {
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return true;
  const auto [least, most] = rangeOf(integer);
  return number >= least && number <= most && std::trunc(number) == number;
}

/// Bounds are attributes before operator set 11, then inputs.
llvm::Error ElementwiseEmitter::clamp(ClampOp clamp) {
  const double bounds[] = {numberOf(clamp.getLow()), numberOf(clamp.getHigh())};
  if (opset < 11)
    return exporter.addNode(operation, "Clip", operation->getOperands(),
                            [&](onnx::NodeProto &node) {
                              setAttribute(node, "max", float(bounds[1]));
                              setAttribute(node, "min", float(bounds[0]));
                            });
  if (opset < 12 && !isa<FloatType>(elementType()))
    return inexpressible(exporter, operation);
  llvm::Expected<std::string> x = input();
  if (!x)
    return x.takeError();
  Names inputs = {*x};
  for (auto [isHigh, bound] : llvm::enumerate(bounds)) {
    inputs.emplace_back();
    if (std::isinf(bound) || isBeyond(elementType(), bound, isHigh != 0))
      continue;
    if (!isValueOf(elementType(), bound))
      return inexpressible(exporter, operation);
    llvm::Expected<std::string> name = number(bound);
    if (!name)
      return name.takeError();
    inputs.back() = *name;
  }
  while (inputs.back().empty())
    inputs.pop_back();
  return last("Clip", inputs);
}

llvm::Error ElementwiseEmitter::cast(CastOp cast) {
  return exporter.addNode(
      operation, "Cast", operation->getOperands(), [&](onnx::NodeProto &node) {
        setAttribute(node, "to", int64_t(dataType(cast.getElementType())));
      });
}

llvm::Expected<bool> ElementwiseEmitter::run() {
  bool isFloat = isa<FloatType>(elementType());
  using Result = std::optional<PlainNode>;
  Result node =
      llvm::TypeSwitch<Operation *, Result>(operation)
          .Case([](AddOp) { return PlainNode{"Add"}; })
          .Case([](SubOp) { return PlainNode{"Sub"}; })
          .Case([](MulOp) { return PlainNode{"Mul"}; })
          .Case([](DivOp) { return PlainNode{"Div"}; })
          .Case([](PowOp) { return PlainNode{"Pow"}; })
          .Case([&](ReluOp) { return PlainNode{"Relu", isFloat ? 7 : 14}; })
          .Case([](BitwiseAndOp) { return PlainNode{"BitwiseAnd", 18}; })
          .Case([](BitwiseNotOp) { return PlainNode{"BitwiseNot", 18}; })
          .Case([](BitwiseOrOp) { return PlainNode{"BitwiseOr", 18}; })
          .Case([](BitwiseXorOp) { return PlainNode{"BitwiseXor", 18}; })
          .Case([](SigmoidOp) { return PlainNode{"Sigmoid"}; })
          .Case([](TanhOp) { return PlainNode{"Tanh"}; })
          .Case([](AbsOp) { return PlainNode{"Abs"}; })
          .Case([](CeilOp) { return PlainNode{"Ceil"}; })
          .Case([](CosOp) { return PlainNode{"Cos"}; })
          .Case([](ErfOp) { return PlainNode{"Erf", 9}; })
          .Case([](ExpOp) { return PlainNode{"Exp"}; })
          .Case([](FloorOp) { return PlainNode{"Floor"}; })
          .Case([](LogOp) { return PlainNode{"Log"}; })
          .Case([](NegOp) { return PlainNode{"Neg"}; })
          .Case([](ReciprocalOp) { return PlainNode{"Reciprocal"}; })
          .Case([](RoundOp) { return PlainNode{"Round", 11}; })
          .Case([](SignOp) { return PlainNode{"Sign", 9}; })
          .Case([](SinOp) { return PlainNode{"Sin"}; })
          .Case([](SqrtOp) { return PlainNode{"Sqrt"}; })
          .Case([](SoftplusOp) { return PlainNode{"Softplus"}; })
          .Case([](PreluOp) { return PlainNode{"PRelu"}; })
          .Case([&](EqualOp) { return PlainNode{"Equal", isFloat ? 11 : 7}; })
          .Case([&](LessOp) { return PlainNode{"Less", isFloat ? 7 : 9}; })
          .Case([](LessOrEqualOp) { return PlainNode{"LessOrEqual", 12}; })
          .Case([](AndOp) { return PlainNode{"And"}; })
          .Case([](OrOp) { return PlainNode{"Or"}; })
          .Case([](XorOp) { return PlainNode{"Xor"}; })
          .Case([](NotOp) { return PlainNode{"Not"}; })
          .Case([](WhereOp) { return PlainNode{"Where", 9}; })
          .Default([](Operation *) { return std::nullopt; });
  if (node) {
    if (llvm::Error error = plain(*node))
      return std::move(error);
    return true;
  }
  bool isKnown = true;
  llvm::Error error =
      llvm::TypeSwitch<Operation *, llvm::Error>(operation)
          .Case([&](MaxOp) { return extremum("Max"); })
          .Case([&](MinOp) { return extremum("Min"); })
          .Case([&](RemainderOp) { return remainder(/*keepsSign=*/true); })
          .Case([&](ModOp) { return remainder(/*keepsSign=*/false); })
          .Case([&](ShiftLeftOp) { return shift("LEFT"); })
          .Case([&](ShiftRightOp) { return shift("RIGHT"); })
          .Case([&](RsqrtOp) { return rsqrt(); })
          .Case([&](HardSwishOp) { return hardSwish(); })
          .Case([&](SiluOp) { return silu(); })
          .Case([&](GeluOp op) { return gelu(op.getApproximate()); })
          .Case([&](EluOp op) {
            return withParameters("Elu", {{"alpha", op.getAlpha()}});
          })
          .Case([&](LeakyReluOp op) {
            return withParameters("LeakyRelu", {{"alpha", op.getAlpha()}});
          })
          .Case([&](HardSigmoidOp op) {
            return withParameters("HardSigmoid", {{"alpha", op.getAlpha()},
                                                  {"beta", op.getBeta()}});
          })
          .Case([&](ClampOp op) { return clamp(op); })
          .Case([&](CastOp op) { return cast(op); })
          .Default([&](Operation *) {
            isKnown = false;
            return llvm::Error::success();
          });
  if (error)
    return std::move(error);
  return isKnown;
}

llvm::Expected<bool> emitElementwise(Exporter &exporter, Operation *operation) {
  if (operation->getNumOperands() == 0)
    return false;
  return ElementwiseEmitter(exporter, operation).run();
}

} // namespace verso
