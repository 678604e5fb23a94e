//===- NormalizationOps.td - Normalisations and softmax --*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_NORMALIZATIONOPS
#define VERSO_DIALECT_NORMALIZATIONOPS

include "verso/Dialect/VersoBase.td"

def Verso_BatchNormOp : Verso_TensorOperator<"batch_norm"> {
  let summary = "batch normalisation with given statistics (inference)";
  let description = [{
    `result[n, c, ...] = (input[n, c, ...] - mean[c]) * scale[c]
       / sqrt(variance[c] + epsilon) + bias[c]`

    Constraints:
    - C1: the input has rank 2 or more; the other operands have rank 1.
    - C2: all operands have the same element type.
    - C3: the other operands' size is the input's second size.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$scale,
                       AnyRankedTensor:$bias, AnyRankedTensor:$mean,
                       AnyRankedTensor:$variance, Verso_RealAttr:$epsilon);
}

def Verso_LayerNormOp : Verso_TensorOperator<"layer_norm"> {
  let summary = "normalisation over the last dimensions";
  let description = [{
    With m the mean of the input over the dimensions from `axis` on, and v the
    mean of `(input - m) * (input - m)` over the same,
    `result = (input - m) / sqrt(v + epsilon) * scale + bias`, where the bias may
    be missing.

    Constraints:
    - C1: the axis is within the rank.
    - C2: all operands have the same element type.
    - C3: scale and bias have the sizes of the input from `axis` on.
    - C4: these sizes are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$scale,
                       Optional<AnyRankedTensor>:$bias, I64Attr:$axis,
                       Verso_RealAttr:$epsilon);
}

def Verso_RmsNormOp : Verso_TensorOperator<"rms_norm"> {
  let summary = "division by the root mean square over the last dimensions";
  let description = [{
    With v the mean of `input * input` over the dimensions from `axis` on,
    `result = input / sqrt(v + epsilon) * scale`.

    Constraints:
    - C1: the axis is within the rank.
    - C2: both operands have the same element type.
    - C3: the scale has the sizes of the input from `axis` on.
    - C4: these sizes are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$scale,
                       I64Attr:$axis, Verso_RealAttr:$epsilon);
}

def Verso_GroupNormOp : Verso_TensorOperator<"group_norm"> {
  let summary = "normalisation over groups of channels";
  let description = [{
    As `verso.layer_norm`, over all elements of one group of consecutive
    channels of one batch entry, with a scale and a bias for each channel:
    `result[n, c, ...] = (input - m) / sqrt(v + epsilon) * scale[c] + bias[c]`.
    With as many groups as channels this is instance normalisation.

    Constraints:
    - C1: the input has rank 2 or more; the other operands have rank 1.
    - C2: all operands have the same element type.
    - C3: the other operands' size is the input's second size.
    - C4: `group` is at least 1 and divides the channels.
    - C5: the channels of a group and the sizes after the second are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$scale,
                       AnyRankedTensor:$bias, Verso_IndexAttr:$group,
                       Verso_RealAttr:$epsilon);
}

def Verso_SoftmaxOp : Verso_TensorOperator<"softmax"> {
  let summary = "exponentials along an axis, scaled to sum 1";
  let description = [{
    With m the maximum of the input along `axis` at the same other indices:
    `exp(input - m)`, divided by the sum of the same along the axis.

    Constraints:
    - C1: the axis is within the rank.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis);
}

def Verso_LogSoftmaxOp : Verso_TensorOperator<"log_softmax"> {
  let summary = "logarithm of the softmax along an axis";
  let description = [{
    With m the maximum of the input along `axis` at the same other indices:
    `input - m`, less the logarithm of the sum of `exp(input - m)` along the axis.

    Constraints:
    - C1: the axis is within the rank.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis);
}

def Verso_LocalResponseNormOp : Verso_TensorOperator<"local_response_norm"> {
  let summary = "normalisation by the squares of neighbouring channels";
  let description = [{
    `result[n, c, i...] = input[n, c, i...] / (bias + alpha / size * sum)^beta`
    where sum is the sum of `input[n, k, i...]^2` over the `size` channels k from
    `c - floor((size - 1) / 2)` on, as far as there are such.

    Constraints:
    - C1: the element type is a floating-point type.
    - C2: the input has rank 2 or more.
    - C3: `size` is at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexAttr:$size,
                       Verso_RealAttr:$alpha, Verso_RealAttr:$beta,
                       Verso_RealAttr:$bias);
}

#endif // VERSO_DIALECT_NORMALIZATIONOPS
