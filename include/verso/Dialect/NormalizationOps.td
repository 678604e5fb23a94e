//===- NormalizationOps.td - Batch norm and softmax -------*- tablegen -*-===//
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

#endif // VERSO_DIALECT_NORMALIZATIONOPS
