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

def Verso_ReduceMeanOp : Verso_TensorOperator<"reduce_mean"> {
  let summary = "mean over axes";
  let description = [{
    The sum over all indices along `axes`, divided by their number. The reduced
    dimensions stay as 1 with `keep_dims`, else they are removed.

    Constraints:
    - C1: the axes are distinct, ascending and within the rank.
    - C2: the reduced sizes are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, DenseI64ArrayAttr:$axes,
                       BoolAttr:$keep_dims);
}

#endif // VERSO_DIALECT_REDUCTIONOPS
