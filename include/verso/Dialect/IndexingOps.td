//===- IndexingOps.td - Indices that depend on data -------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All operators here take an index from data in the same way: a negative one
// counts from the end, and one that is outside then means the nearest end. See
// verso/Expression/ScalarExpression.h.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_INDEXINGOPS
#define VERSO_DIALECT_INDEXINGOPS

include "verso/Dialect/VersoBase.td"

def Verso_GatherOp : Verso_TensorOperator<"gather"> {
  let summary = "slices of a tensor at given indices along an axis";
  let description = [{
    `result[i..., j..., k...] = input[i..., indices[j...], k...]`, with as many
    indices i as dimensions before `axis`. A negative index counts from the end;
    one that is outside then means the nearest end.

    Constraints:
    - C1: the axis is within the rank.
    - C2: the indices are integers.
    - C3: the input's size along the axis is at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$indices,
                       I64Attr:$axis);
}

def Verso_GatherElementsOp : Verso_TensorOperator<"gather_elements"> {
  let summary = "elements at given indices along an axis";
  let description = [{
    `result[i..., j, k...] = input[i..., indices[i..., j, k...], k...]`: the result
    has the shape of the indices. A negative index counts from the end; one that
    is outside then means the nearest end.

    Constraints:
    - C1: the axis is within the rank.
    - C2: the indices are integers of the input's rank.
    - C3: the indices are nowhere larger than the input off the axis.
    - C4: the input's size along the axis is at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$indices,
                       I64Attr:$axis);
}

def Verso_DynamicSliceOp : Verso_TensorOperator<"dynamic_slice"> {
  let summary = "a part of a tensor that begins where data say";
  let description = [{
    `result[i...] = input[start + i...]`, with the given `sizes`, where the
    elements of `starts` are the starts along all dimensions. A start from which
    the slice would leave the input means the nearest one from which it does not;
    a negative one counts from the last such start.

    Constraints:
    - C1: `starts` is a vector of integers with an entry for each dimension, and
      so is `sizes`.
    - C2: sizes are at least 0 and at most the input's.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$starts,
                       Verso_IndexArrayAttr:$sizes);
}

def Verso_DynamicUpdateSliceOp
    : Verso_TensorOperator<"dynamic_update_slice"> {
  let summary = "a tensor with a part replaced where data say";
  let description = [{
    The input, but for the elements that `verso.dynamic_slice` takes at the same
    starts with the sizes of the update: these are the update's.

    Constraints:
    - C1: `starts` is a vector of integers with an entry for each dimension.
    - C2: the update has the input's rank and element type.
    - C3: the update is nowhere larger than the input.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$update,
                       AnyRankedTensor:$starts);
}

def Verso_OneHotOp : Verso_TensorOperator<"one_hot"> {
  let summary = "one value where an index is, another elsewhere";
  let description = [{
    A new dimension of size `depth` is inserted at `axis`. Along it the result is
    `values[1]` at the position that the index gives and `values[0]` elsewhere. A
    negative index counts from the end; one that is outside then is nowhere.

    Constraints:
    - C1: the axis is within the rank of the result.
    - C2: `depth` is at least 0.
    - C3: the values are a vector of two elements.
  }];
  let arguments = (ins AnyRankedTensor:$indices, AnyRankedTensor:$values,
                       I64Attr:$axis, Verso_IndexAttr:$depth);
}

#endif // VERSO_DIALECT_INDEXINGOPS
