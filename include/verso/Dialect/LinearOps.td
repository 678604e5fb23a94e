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

def Verso_ConvTransposeOp : Verso_TensorOperator<"conv_transpose"> {
  let summary = "transposed convolution";
  let description = [{
    For `input[n, c, y...]` with C channels and `kernel[c, o, r...]` with 1 to 3
    spatial dimensions, and `group` groups of O result channels each, where O is
    the kernel's second size:

    `result[n, o, z...] = sum(c < C / group, r..., y... where
                              y * stride + r * dilation - pad = z...)
       input[n, g + c, y...] * kernel[g + c, o mod O, r...]`

    with g = `floor(o / O) * (C / group)`: every input element adds the kernel,
    multiplied by it, to the result. A result size is
    `(y - 1) * stride + (r - 1) * dilation + 1 + output_padding` less both pads.

    Constraints:
    - C1: both operands have the same rank, 3 to 5.
    - C2: both operands have the same element type.
    - C3: `strides`, `dilations` and `output_padding` have one entry, `pads`
      two, for each spatial dimension.
    - C4: kernel sizes, strides and dilations are at least 1, pads and
      `output_padding` at least 0.
    - C5: `group` is at least 1 and divides the input's channels.
    - C6: the kernel's first size is the input's channels.
    - C7: spatial sizes of the input and the result are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$kernel,
                       Verso_IndexArrayAttr:$strides,
                       Verso_IndexArrayAttr:$pads,
                       Verso_IndexArrayAttr:$output_padding,
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

def Verso_AttentionOp : Verso_TensorOperator<"attention"> {
  let summary = "scaled dot-product attention";
  let description = [{
    With `score[b..., l, s] = scale * sum(d) query[b..., l, d] * key[b..., s, d]
    + mask[b..., l, s]`, where the mask may be missing:

    `result[b..., l, e] = sum(s) softmax(score)[b..., l, s] * value[b..., s, e]`,

    the softmax being taken over s, the keys, as in `verso.softmax`.

    Constraints:
    - C1: query, key and value have the same rank, 2 or more; the mask's rank is
      not larger.
    - C2: all operands have the same element type.
    - C3: the leading (batch) sizes of query, key and value are equal.
    - C4: query and key have the same last size; key and value have the same
      last but one.
    - C5: the mask broadcasts to the scores: its sizes are 1 or those of the
      scores.
  }];
  let arguments = (ins AnyRankedTensor:$query, AnyRankedTensor:$key,
                       AnyRankedTensor:$value, Optional<AnyRankedTensor>:$mask,
                       Verso_RealAttr:$scale);
}

#endif // VERSO_DIALECT_LINEAROPS
