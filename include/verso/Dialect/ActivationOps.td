//===- ActivationOps.td - Activations of networks ---------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_ACTIVATIONOPS
#define VERSO_DIALECT_ACTIVATIONOPS

include "verso/Dialect/ElementwiseOps.td"

def Verso_HardSwishOp : Verso_FloatUnaryOperator<"hard_swish", "input * clamp(input + 3, 0, 6) / 6">;
def Verso_SiluOp : Verso_FloatUnaryOperator<"silu", "input * sigmoid(input)">;
def Verso_SoftplusOp : Verso_FloatUnaryOperator<"softplus", "log(1 + exp(input))"> {
  let description = [{
    Defined as max(input, 0) + log(1 + exp(-abs(input))), which does not
    overflow.

    Constraints:
    - C1: the element type is a floating-point type.
  }];
}

def Verso_GeluOp : Verso_FloatUnaryOperator<"gelu", "the Gaussian error linear unit"> {
  let description = [{
    input / 2 * (1 + erf(input / sqrt(2))), or with `approximate` the usual
    approximation input / 2 * (1 + tanh(sqrt(2 / pi) * (input + 0.044715 *
    input^3))).

    Constraints:
    - C1: the element type is a floating-point type.
  }];
  let arguments = (ins AnyRankedTensor:$input, BoolAttr:$approximate);
}

def Verso_LeakyReluOp : Verso_FloatUnaryOperator<"leaky_relu",
    "input where it is positive, else alpha * input"> {
  let arguments = (ins AnyRankedTensor:$input, Verso_RealAttr:$alpha);
}

def Verso_EluOp : Verso_FloatUnaryOperator<"elu",
    "input where it is positive, else alpha * (exp(input) - 1)"> {
  let arguments = (ins AnyRankedTensor:$input, Verso_RealAttr:$alpha);
}

def Verso_HardSigmoidOp : Verso_FloatUnaryOperator<"hard_sigmoid",
    "clamp(alpha * input + beta, 0, 1)"> {
  let arguments = (ins AnyRankedTensor:$input, Verso_RealAttr:$alpha,
                       Verso_RealAttr:$beta);
}

def Verso_ClampOp : Verso_UnaryOperator<"clamp", "the number nearest to input between low and high"> {
  let description = [{
    min(max(input, low), high). An infinite bound is none.

    Constraints:
    - C1: the element type is a floating-point or an integer type other than i1.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_RealAttr:$low,
                       Verso_RealAttr:$high);
}

def Verso_PreluOp : Verso_TensorOperator<"prelu"> {
  let summary = "input where it is positive, else slope * input";
  let description = [{
    The slope broadcasts to the shape of the input.

    Constraints:
    - C1: both operands have the same element type, a floating-point type.
    - C2: the slope's rank is at most the input's; its sizes, aligned at the
      last dimension, are 1 or those of the input.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$slope);
}

#endif // VERSO_DIALECT_ACTIVATIONOPS
