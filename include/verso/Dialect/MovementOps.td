//===- MovementOps.td - Moving elements about -------------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_MOVEMENTOPS
#define VERSO_DIALECT_MOVEMENTOPS

include "verso/Dialect/VersoBase.td"

def Verso_TransposeOp : Verso_TensorOperator<"transpose"> {
  let summary = "permutes dimensions";
  let description = [{
    Dimension i of the result is dimension `permutation[i]` of the input.

    Constraints:
    - C1: `permutation` is a permutation of the input's dimensions.
  }];
  let arguments = (ins AnyRankedTensor:$input, DenseI64ArrayAttr:$permutation);
}

def Verso_ReshapeOp : Verso_TensorOperator<"reshape"> {
  let summary = "the same elements in row-major order under another shape";
  let description = [{
    Constraints:
    - C1: the product of the sizes stays the same.
    - C2: no size is negative.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$shape);
}

def Verso_ConcatOp : Verso_TensorOperator<"concat"> {
  let summary = "operands one after the other along an axis";
  let description = [{
    Constraints:
    - C1: there is at least one operand; all have the same rank and element
      type.
    - C2: the axis is within the rank.
    - C3: all sizes but those along the axis are equal.
  }];
  let arguments = (ins Variadic<AnyRankedTensor>:$inputs, I64Attr:$axis);
}

def Verso_SplitOp : Verso_Operator<"split"> {
  let summary = "consecutive parts along an axis";
  let description = [{
    Result i has size `sizes[i]` along the axis.

    Constraints:
    - C1: the axis is within the rank.
    - C2: there is at least one size and none is negative.
    - C3: the sizes add up to the input's size along the axis.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis,
                       Verso_IndexArrayAttr:$sizes);
  let results = (outs Variadic<AnyRankedTensor>:$parts);
}

def Verso_SliceOp : Verso_TensorOperator<"slice"> {
  let summary = "a regular part of a tensor";
  let description = [{
    `result[i...] = input[starts + i * steps...]`, with the given `sizes`.

    Constraints:
    - C1: `starts`, `sizes` and `steps` have one entry for each dimension.
    - C2: starts and sizes are at least 0, steps at least 1.
    - C3: the last element taken, if any, is inside the input.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$starts,
                       Verso_IndexArrayAttr:$sizes,
                       Verso_IndexArrayAttr:$steps);
}

def Verso_PadOp : Verso_TensorOperator<"pad"> {
  let summary = "surrounds a tensor with a constant";
  let description = [{
    Constraints:
    - C1: `low` and `high` have one entry for each dimension.
    - C2: no entry is negative.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$low,
                       Verso_IndexArrayAttr:$high, Verso_RealAttr:$value);
}

class Verso_ExtendingPadOperator<string mnemonic, string name, string constraint>
    : Verso_TensorOperator<mnemonic> {
  let summary = "surrounds a tensor with " # name;
  let description = [{
    Constraints:
    - C1: `low` and `high` have one entry for each dimension.
    - C2: no entry is negative.
    - C3: }] # constraint # [{.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$low,
                       Verso_IndexArrayAttr:$high);
}

def Verso_PadEdgeOp : Verso_ExtendingPadOperator<"pad_edge",
    "its outermost elements", "a size that is padded is at least 1">;
def Verso_PadReflectOp : Verso_ExtendingPadOperator<"pad_reflect",
    "what a mirror at its outermost elements shows, without these",
    "an entry is smaller than the size that it pads">;
def Verso_PadWrapOp : Verso_ExtendingPadOperator<"pad_wrap",
    "copies of itself", "a size that is padded is at least 1">;

def Verso_BroadcastOp : Verso_TensorOperator<"broadcast"> {
  let summary = "repeats a tensor to a given shape";
  let description = [{
    The input is aligned with the last dimensions of `shape`; its dimensions of
    size 1 and those it lacks are repeated.

    Constraints:
    - C1: the rank does not shrink.
    - C2: each input size is 1 or equals the aligned entry of `shape`. (A size
      that is only known when the program runs counts as equal.)
    - C3: no size is negative.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$shape);
}

def Verso_ReverseOp : Verso_TensorOperator<"reverse"> {
  let summary = "the elements in opposite order along axes";
  let description = [{
    Index i along each of `axes` becomes size - 1 - i.

    Constraints:
    - C1: the axes are distinct, ascending and within the rank.
  }];
  let arguments = (ins AnyRankedTensor:$input, DenseI64ArrayAttr:$axes);
}

def Verso_TileOp : Verso_TensorOperator<"tile"> {
  let summary = "copies of a tensor side by side";
  let description = [{
    `result[i...] = input[i mod size...]`; each size is multiplied by its entry
    of `repeats`.

    Constraints:
    - C1: `repeats` has one entry for each dimension.
    - C2: no entry is negative.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$repeats);
}

class Verso_BlockOperator<string mnemonic> : Verso_TensorOperator<mnemonic> {
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexAttr:$block,
                       BoolAttr:$blocks_first);
}

def Verso_DepthToSpaceOp : Verso_BlockOperator<"depth_to_space"> {
  let summary = "moves channels into blocks of the spatial dimensions";
  let description = [{
    Every element becomes a block of `block` elements along each spatial
    dimension (those after the second), taken from the channels. The channel
    counts blocks and then channels of the result (`blocks_first`), or the
    other way round: with two spatial dimensions, b for `block` and C channels
    of the result,

    `result[n, c, y, x] = input[n, ((y mod b) * b + x mod b) * C + c, y / b, x / b]`
    or `input[n, c * b * b + (y mod b) * b + x mod b, y / b, x / b]`.

    Constraints:
    - C1: the input has rank 3 to 5.
    - C2: `block` is at least 1.
    - C3: the elements of a block divide the channels.
  }];
}

def Verso_SpaceToDepthOp : Verso_BlockOperator<"space_to_depth"> {
  let summary = "moves blocks of the spatial dimensions into channels";
  let description = [{
    The inverse of `verso.depth_to_space` with the same attributes.

    Constraints:
    - C1: the input has rank 3 to 5.
    - C2: `block` is at least 1.
    - C3: `block` divides each spatial size.
  }];
}

def Verso_ResizeOp : Verso_TensorOperator<"resize"> {
  let summary = "samples a tensor at regular places";
  let description = [{
    Index i of the result, along each dimension, is the place
    `(i * numerator + offset) / denominator` in the input. There the result has
    the element at the place rounded down or, with `linear`, what lies linearly
    between this element and the next. Where there is no element, the nearest one
    counts.

    Constraints:
    - C1: `sizes` (of the result), `numerators`, `offsets` and `denominators`
      have one entry for each dimension.
    - C2: sizes are at least 0, denominators at least 1.
    - C3: the sizes of the input are at least 1.
  }];
  let arguments = (ins AnyRankedTensor:$input, Verso_IndexArrayAttr:$sizes,
                       Verso_IndexArrayAttr:$numerators,
                       Verso_IndexArrayAttr:$offsets,
                       Verso_IndexArrayAttr:$denominators, BoolAttr:$linear);
}

#endif // VERSO_DIALECT_MOVEMENTOPS
