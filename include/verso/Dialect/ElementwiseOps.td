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
    that is missing, is repeated to the size of the other operand's.

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

class Verso_UnaryOperator<string mnemonic, string formula>
    : Verso_TensorOperator<mnemonic> {
  let summary = formula # ", element by element";
  let arguments = (ins AnyRankedTensor:$input);
}

def Verso_ReluOp : Verso_UnaryOperator<"relu", "the larger of input and 0">;
def Verso_SigmoidOp : Verso_UnaryOperator<"sigmoid", "the logistic function 1 / (1 + exp(-input))">;
def Verso_TanhOp : Verso_UnaryOperator<"tanh", "the hyperbolic tangent">;

#endif // VERSO_DIALECT_ELEMENTWISEOPS
