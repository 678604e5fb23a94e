//===- IndexingOps.td - Indices that depend on data -------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All operators here take an index from data in the same way: a negative one
// counts from the end. What reads at an index that is outside then reads at the
// nearest end (see verso/Expression/ScalarExpression.h); what writes there does
// not write.
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

def Verso_GatherNdOp : Verso_TensorOperator<"gather_nd"> {
  let summary = "slices of a tensor at given places";
  let description = [{
    `result[b..., j..., k...] = input[b..., indices[b..., j..., 0], ...,
    indices[b..., j..., n - 1], k...]`, with `batch_dims` indices b and n being the
    last size of the indices. A negative index counts from the end; one that is
    outside then means the nearest end.

    Constraints:
    - C1: the indices are integers, and `batch_dims` is less than their rank.
    - C2: the last size of the indices is constant, at least 1, and together with
      `batch_dims` at most the input's rank.
    - C3: the first `batch_dims` sizes of input and indices are equal.
    - C4: the sizes of the input that are indexed are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$indices,
                       I64Attr:$batch_dims);
}

class Verso_ScatterElementsOperator<string suffix, string effect,
                                    string constraint>
    : Verso_TensorOperator<"scatter_elements" # suffix> {
  let summary = "a tensor with elements at given indices along an axis "
      # effect;
  let description = [{
    The input, but for each index p of the updates: the element at p, with its
    entry along `axis` being `indices[p]` instead, is }] # effect # [{.
    A negative index counts from the end; one that is outside then is nowhere.

    Constraints:
    - C1: the axis is within the rank.
    - C2: the indices are integers of the input's rank.
    - C3: the updates have the shape of the indices and the input's element type.
    - C4: the indices are nowhere larger than the input off the axis.
    - C5: }] # constraint # [{.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$indices,
                       AnyRankedTensor:$updates, I64Attr:$axis);
}

class Verso_ScatterNdOperator<string suffix, string effect, string constraint>
    : Verso_TensorOperator<"scatter_nd" # suffix> {
  let summary = "a tensor with slices at given places " # effect;
  let description = [{
    The input, but for each index j... of the indices without their last
    dimension, whose size is n: the slice `input[indices[j..., 0], ...,
    indices[j..., n - 1]]` is }] # effect # [{, the slice being `updates[j...]`.
    A negative index counts from the end; one that is outside then is nowhere.

    Constraints:
    - C1: the indices are integers of rank 1 or more.
    - C2: the last size of the indices is constant, and from 1 to the input's rank.
    - C3: the updates have the input's element type, and the sizes of the indices
      but the last, then those of the input from the n-th on.
    - C4: }] # constraint # [{.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$indices,
                       AnyRankedTensor:$updates);
}

defvar Verso_AnUpdate = "there is an update along each dimension of the indices";
defvar Verso_Numbers = "the elements are numbers, not truth values";

def Verso_ScatterElementsOp : Verso_ScatterElementsOperator<"",
    "replaced by its update, the last one if there are several", Verso_AnUpdate>;
def Verso_ScatterElementsAddOp : Verso_ScatterElementsOperator<"_add",
    "with all its updates added", Verso_Numbers>;
def Verso_ScatterElementsMulOp : Verso_ScatterElementsOperator<"_mul",
    "multiplied by all its updates", Verso_Numbers>;
def Verso_ScatterElementsMaxOp : Verso_ScatterElementsOperator<"_max",
    "replaced by the largest of it and its updates", Verso_Numbers>;
def Verso_ScatterElementsMinOp : Verso_ScatterElementsOperator<"_min",
    "replaced by the smallest of it and its updates", Verso_Numbers>;

def Verso_ScatterNdOp : Verso_ScatterNdOperator<"",
    "replaced by its update, the last one if there are several", Verso_AnUpdate>;
def Verso_ScatterNdAddOp : Verso_ScatterNdOperator<"_add",
    "with all its updates added", Verso_Numbers>;
def Verso_ScatterNdMulOp : Verso_ScatterNdOperator<"_mul",
    "multiplied by all its updates", Verso_Numbers>;
def Verso_ScatterNdMaxOp : Verso_ScatterNdOperator<"_max",
    "replaced by the largest of it and its updates", Verso_Numbers>;
def Verso_ScatterNdMinOp : Verso_ScatterNdOperator<"_min",
    "replaced by the smallest of it and its updates", Verso_Numbers>;

def Verso_TopKOp : Verso_Operator<"top_k"> {
  let summary = "the largest or smallest elements along an axis, in order";
  let description = [{
    The `k` largest elements along the axis, from the largest on, and their
    indices; without `largest`, the smallest from the smallest on. Of equal
    elements the one with the lower index comes first.

    Constraints:
    - C1: the axis is within the rank.
    - C2: `k` is from 0 to the input's size along the axis, which is at least 1.
    - C3: the element type is a floating-point or an integer type other than i1.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis,
                       Verso_IndexAttr:$k, BoolAttr:$largest);
  let results = (outs AnyRankedTensor:$values, AnyRankedTensor:$indices);
}

#endif // VERSO_DIALECT_INDEXINGOPS
