//===- QuantizationOps.td - To and from small integers ----*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_QUANTIZATIONOPS
#define VERSO_DIALECT_QUANTIZATIONOPS

include "verso/Dialect/VersoBase.td"

def Verso_QuantizeOp : Verso_TensorOperator<"quantize"> {
  let summary = "numbers as small integers";
  let description = [{
    `result = round(input / scale) + zero_point`, rounded to the even integer if
    two are equally near, and limited to the range of the zero point's element
    type, which is that of the result. Scale and zero point are scalars, or have
    an entry for each index along `axis`.

    Constraints:
    - C1: scale and zero point are both scalars, or both vectors and the axis is
      within the rank.
    - C2: input and scale have the same element type, and that of the zero point
      is an integer type of at most 32 bits.
    - C3: vectors have the input's size along the axis.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$scale,
                       AnyRankedTensor:$zero_point, I64Attr:$axis);
}

def Verso_DequantizeOp : Verso_TensorOperator<"dequantize"> {
  let summary = "small integers as the numbers that they stand for";
  let description = [{
    `result = (input - zero_point) * scale`. Scale and zero point are scalars, or
    have an entry for each index along `axis`. The result has the scale's element
    type.

    Constraints:
    - C1: scale and zero point are both scalars, or both vectors and the axis is
      within the rank.
    - C2: input and zero point have the same element type, an integer type of at
      most 32 bits.
    - C3: vectors have the input's size along the axis.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$scale,
                       AnyRankedTensor:$zero_point, I64Attr:$axis);
}

#endif // VERSO_DIALECT_QUANTIZATIONOPS
