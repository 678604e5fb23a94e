//===- LinearOps.td - Matrix products and convolutions ----*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_LINEAROPS
#define VERSO_DIALECT_LINEAROPS

include "verso/Dialect/VersoBase.td"

def Verso_MatmulOp : Verso_TensorOperator<"matmul"> {
  let summary = "product of matrices, batched";
  let description = [{
    `result[b..., i, j] = sum(k) lhs[b..., i, k] * rhs[b..., k, j]`, where the
    leading (batch) dimensions broadcast as in `verso.add`.

    Constraints:
    - C1: both operands have rank 2 or more.
    - C2: both operands have the same element type.
    - C3: the last size of `lhs` equals the last but one of `rhs`.
    - C4: the batch sizes broadcast.
  }];
  let arguments = (ins AnyRankedTensor:$lhs, AnyRankedTensor:$rhs);
}

def Verso_ConvOp : Verso_TensorOperator<"conv"> {
  let summary = "convolution (cross-correlation, as networks have it)";
  let description = [{
    For `input[n, c, y...]` and `kernel[o, c, r...]` with 1 to 3 spatial
    dimensions, `group` groups, and sizes O of the kernel's first and I of its
    second dimension:

    `result[n, o, y...] = sum(c < I, r...)
       input[n, floor(o / (O / group)) * I + c, y * stride + r * dilation - pad...]
       * kernel[o, c, r...]`,

    where an input element outside its bounds reads as 0. `pads` lists the
    padding before each spatial dimension, then the padding after each.

    Constraints:
    - C1: both operands have the same rank, 3 to 5.
    - C2: both operands have the same element type.
    - C3: `strides` and `dilations` have one entry, `pads` two, for each spatial
      dimension.
    - C4: strides and dilations are at least 1, pads at least 0.
    - C5: `group` is at least 1, and the input's channels are `group` times the
      kernel's second size.
    - C6: `group` divides the kernel's first size.
    - C7: the dilated kernel fits into the padded input.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$kernel,
                       Verso_IndexArrayAttr:$strides,
                       Verso_IndexArrayAttr:$pads,
                       Verso_IndexArrayAttr:$dilations,
                       Verso_IndexAttr:$group);
}

def Verso_EnlargeOp : Verso_TensorOperator<"enlarge"> {
  let summary = "pads a convolution kernel with zeros around its centre";
  let description = [{
    The spatial sizes of the kernel grow to `size`, by equally many zeros on
    both sides: `result[o, c, r...] = kernel[o, c, r - (size - R) / 2...]`,
    and 0 where that is outside.

    Constraints:
    - C1: the kernel has rank 3 to 5, and `size` one entry for each spatial
      dimension.
    - C2: no size shrinks.
    - C3: each size grows by an even number.
  }];
  let arguments = (ins AnyRankedTensor:$kernel, Verso_IndexArrayAttr:$size);
}

#endif // VERSO_DIALECT_LINEAROPS
