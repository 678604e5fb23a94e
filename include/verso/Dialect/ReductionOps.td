//===- ReductionOps.td - Pooling and reductions -----------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_REDUCTIONOPS
#define VERSO_DIALECT_REDUCTIONOPS

include "verso/Dialect/VersoBase.td"

def Verso_MaxPoolOp : Verso_TensorOperator<"max_pool"> {
  let summary = "maximum over a sliding window";
  let description = [{
    `result[n, c, y...] = max(r < kernel...)
       input[n, c, y * stride + r * dilation - pad...]` over the elements inside
    the input; minus infinity where a dilated window steps over all of them.

    Constraints:
    - C1: the input has rank 3 to 5.
    - C2: `kernel`, `strides` and `dilations` have one entry, `pads` two, for
      each spatial dimension.
    - C3: kernel sizes, strides and dilations are at least 1, pads at least 0.
    - C4: the dilated window fits into the padded input.
    - C5: each pad is smaller than the dilated window.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$kernel,
                       Verso_IndexArrayAttr:$strides,
                       Verso_IndexArrayAttr:$pads,
                       Verso_IndexArrayAttr:$dilations);
}

def Verso_AvgPoolOp : Verso_TensorOperator<"avg_pool"> {
  let summary = "mean over a sliding window";
  let description = [{
    The sum of the elements of the window that are inside the input, divided by
    the size of the window (`count_include_pad`) or by the number of elements
    that are inside.

    Constraints:
    - C1: the input has rank 3 to 5.
    - C2: `kernel` and `strides` have one entry, `pads` two, for each spatial
      dimension.
    - C3: kernel sizes and strides are at least 1, pads at least 0.
    - C4: the window fits into the padded input.
    - C5: each pad is smaller than the window.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$kernel,
                       Verso_IndexArrayAttr:$strides,
                       Verso_IndexArrayAttr:$pads,
                       BoolAttr:$count_include_pad);
}

/// What all reductions over axes have in common.
class Verso_ReduceOperator<string mnemonic, string formula, bit isTotal>
    : Verso_TensorOperator<mnemonic> {
  let summary = formula # " over axes";
  let description = !strconcat([{
    Combines the elements at all indices along `axes`. The reduced dimensions
    stay as 1 with `keep_dims`, else they are removed.

    Constraints:
    - C1: the axes are distinct, ascending and within the rank.
  }], !if(isTotal, "", [{  - C2: the reduced sizes are at least 1.
  }]));
  let arguments = (ins AnyRankedTensor:$input, DenseI64ArrayAttr:$axes,
                       BoolAttr:$keep_dims);
}

def Verso_ReduceSumOp : Verso_ReduceOperator<"reduce_sum", "sum", 1>;
def Verso_ReduceProdOp : Verso_ReduceOperator<"reduce_prod", "product", 1>;
def Verso_ReduceMeanOp : Verso_ReduceOperator<"reduce_mean", "mean", 0>;
def Verso_ReduceMaxOp : Verso_ReduceOperator<"reduce_max", "maximum", 0>;
def Verso_ReduceMinOp : Verso_ReduceOperator<"reduce_min", "minimum", 0>;

def Verso_CumsumOp : Verso_TensorOperator<"cumsum"> {
  let summary = "sums of all elements up to each one along an axis";
  let description = [{
    Element i along the axis is the sum of the input's elements 0 to i at the
    same other indices; with `reverse`, of those from i to the last. With
    `exclusive` element i itself is left out.

    Constraints:
    - C1: the axis is within the rank.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis,
                       BoolAttr:$exclusive, BoolAttr:$reverse);
}

class Verso_PositionOperator<string mnemonic, string formula>
    : Verso_TensorOperator<mnemonic> {
  let summary = "position of the " # formula # " along an axis";
  let description = [{
    The smallest index along `axis` at which the }] # formula # [{ is taken, or
    the largest with `select_last_index`, as an `i64`. The axis stays as 1 with
    `keep_dims`, else it is removed. Where an element is not a number the result
    is not specified.

    Constraints:
    - C1: the axis is within the rank.
    - C2: the size along the axis is at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis,
                       BoolAttr:$keep_dims, BoolAttr:$select_last_index);
}

def Verso_ArgmaxOp : Verso_PositionOperator<"argmax", "maximum">;
def Verso_ArgminOp : Verso_PositionOperator<"argmin", "minimum">;

#endif // VERSO_DIALECT_REDUCTIONOPS
