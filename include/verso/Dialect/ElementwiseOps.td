//===- ElementwiseOps.td - Element by element -------------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_ELEMENTWISEOPS
#define VERSO_DIALECT_ELEMENTWISEOPS

include "verso/Dialect/VersoBase.td"

class Verso_BinaryOperator<string mnemonic, string formula>
    : Verso_TensorOperator<mnemonic> {
  let summary = formula # ", element by element, with broadcasting";
  let description = [{
    The shapes of both operands are aligned at their last dimension. A dimension of size 1, or one
    that is missing, is repeated to the size of the other operand's. Integers of n bits wrap
    around: the result is the one modulo 2^n.

    Constraints:
    - C1: both operands have the same element type.
    - C2: aligned sizes are equal, or one of them is 1. (A size that is only
      known when the program runs counts as equal to the other.)
  }];
  let arguments = (ins AnyRankedTensor:$lhs, AnyRankedTensor:$rhs);
}

def Verso_AddOp : Verso_BinaryOperator<"add", "sum">;
def Verso_SubOp : Verso_BinaryOperator<"sub", "difference">;
def Verso_MulOp : Verso_BinaryOperator<"mul", "product">;

/// A binary operator that is not defined on all element types.
class Verso_RestrictedBinaryOperator<string mnemonic, string formula, string types>
    : Verso_BinaryOperator<mnemonic, formula> {
  let description = [{
    The shapes of both operands broadcast as for `add`.

    Constraints:
    - C1: both operands have the same element type.
    - C2: aligned sizes are equal, or one of them is 1.
    - C3: the element type is }] # types # ".";
}

class Verso_FloatBinaryOperator<string mnemonic, string formula>
    : Verso_RestrictedBinaryOperator<mnemonic, formula, "a floating-point type">;
class Verso_NumberBinaryOperator<string mnemonic, string formula>
    : Verso_RestrictedBinaryOperator<mnemonic, formula,
          "a floating-point or an integer type other than i1">;
class Verso_IntegerBinaryOperator<string mnemonic, string formula>
    : Verso_RestrictedBinaryOperator<mnemonic, formula,
                                     "an integer type other than i1">;

def Verso_DivOp : Verso_NumberBinaryOperator<"div",
    "quotient, of integers its integer part">;
def Verso_PowOp : Verso_FloatBinaryOperator<"pow", "lhs raised to the power rhs">;
def Verso_RemainderOp : Verso_NumberBinaryOperator<"remainder",
    "remainder lhs - rhs * truncate(lhs / rhs), which has the sign of lhs">;
def Verso_MaxOp : Verso_NumberBinaryOperator<"max", "the larger of lhs and rhs">;
def Verso_MinOp : Verso_NumberBinaryOperator<"min", "the smaller of lhs and rhs">;

def Verso_ModOp : Verso_IntegerBinaryOperator<"mod",
    "remainder lhs - rhs * floor(lhs / rhs), which has the sign of rhs">;
def Verso_BitwiseAndOp : Verso_IntegerBinaryOperator<"bitwise_and",
    "the bits that lhs and rhs have">;
def Verso_BitwiseOrOp : Verso_IntegerBinaryOperator<"bitwise_or",
    "the bits that lhs or rhs has">;
def Verso_BitwiseXorOp : Verso_IntegerBinaryOperator<"bitwise_xor",
    "the bits that either lhs or rhs has">;
def Verso_ShiftLeftOp : Verso_IntegerBinaryOperator<"shift_left",
    "lhs * 2^rhs, or 0 where rhs is negative">;
def Verso_ShiftRightOp : Verso_IntegerBinaryOperator<"shift_right",
    "floor(lhs / 2^rhs), or, where rhs is negative, 0 or, if lhs is negative, -1">;

class Verso_UnaryOperator<string mnemonic, string formula>
    : Verso_TensorOperator<mnemonic> {
  let summary = formula # ", element by element";
  let arguments = (ins AnyRankedTensor:$input);
}

def Verso_ReluOp : Verso_UnaryOperator<"relu", "the larger of input and 0">;
def Verso_SigmoidOp : Verso_UnaryOperator<"sigmoid", "the logistic function 1 / (1 + exp(-input))">;
def Verso_TanhOp : Verso_UnaryOperator<"tanh", "the hyperbolic tangent">;

class Verso_FloatUnaryOperator<string mnemonic, string formula>
    : Verso_UnaryOperator<mnemonic, formula> {
  let description = [{
    Constraints:
    - C1: the element type is a floating-point type.
  }];
}

class Verso_NumberUnaryOperator<string mnemonic, string formula>
    : Verso_UnaryOperator<mnemonic, formula> {
  let description = [{
    Constraints:
    - C1: the element type is a floating-point or an integer type other than i1.
  }];
}

def Verso_BitwiseNotOp : Verso_UnaryOperator<"bitwise_not", "the bits that input does not have"> {
  let description = [{
    Constraints:
    - C1: the element type is an integer type other than i1.
  }];
}

def Verso_AbsOp : Verso_NumberUnaryOperator<"abs", "the absolute value">;
def Verso_CeilOp : Verso_FloatUnaryOperator<"ceil", "the smallest integer that is not smaller than input">;
def Verso_CosOp : Verso_FloatUnaryOperator<"cos", "the cosine">;
def Verso_ErfOp : Verso_FloatUnaryOperator<"erf", "the error function">;
def Verso_ExpOp : Verso_FloatUnaryOperator<"exp", "the exponential">;
def Verso_FloorOp : Verso_FloatUnaryOperator<"floor", "the largest integer that is not larger than input">;
def Verso_LogOp : Verso_FloatUnaryOperator<"log", "the natural logarithm">;
def Verso_NegOp : Verso_NumberUnaryOperator<"neg", "-input">;
def Verso_ReciprocalOp : Verso_FloatUnaryOperator<"reciprocal", "1 / input">;
def Verso_RoundOp : Verso_FloatUnaryOperator<"round", "the nearest integer, the even one of two">;
def Verso_RsqrtOp : Verso_FloatUnaryOperator<"rsqrt", "1 / sqrt(input)">;
def Verso_SignOp : Verso_NumberUnaryOperator<"sign", "-1, 0 or 1, as input is negative, zero or positive">;
def Verso_SinOp : Verso_FloatUnaryOperator<"sin", "the sine">;
def Verso_SqrtOp : Verso_FloatUnaryOperator<"sqrt", "the non-negative square root">;

#endif // VERSO_DIALECT_ELEMENTWISEOPS
