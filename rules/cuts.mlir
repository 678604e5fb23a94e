//===- cuts.mlir - Generated rules -----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(concat(x, x2)) -> x
verso.rule @slice_concat_to_input_e5aa34 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2] -> (s0, s1)>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: slice(matmul(x, y)) -> matmul(x, slice(y))
verso.rule @slice_matmul_to_matmul_slice_267c18 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7] : (s1 - s4 - (s1 - 1) * s6 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1, s2)>], symbols = ["n", "m", "l", "size", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, slice(y)) -> slice(matmul(x, y))
verso.rule @matmul_slice_to_slice_matmul_3f15c2 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7] : (s0 - s4 - (s0 - 1) * s6 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1, s2)>], symbols = ["n", "m", "l", "size", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(matmul(x, y)) -> matmul(slice(x), y)
verso.rule @slice_matmul_to_matmul_slice_2181f8 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7] : (s1 - s5 - (s1 - 1) * s7 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1, s2)>], symbols = ["n", "m", "l", "size", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(slice(x), y) -> slice(matmul(x, y))
verso.rule @matmul_slice_to_slice_matmul_29d823 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1, s2)>], symbols = ["n", "m", "l", "size", "start", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: pad(matmul(x, y)) -> matmul(pad(x), y)
verso.rule @pad_matmul_to_matmul_pad_78cfb0 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1, s2)>], symbols = ["n", "m", "l", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4] -> (s3, 0)>, low = affine_map<()[s0, s1, s2, s3, s4] -> (s4, 0)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4] -> (s3, 0)>, low = affine_map<()[s0, s1, s2, s3, s4] -> (s4, 0)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(pad(x), y) -> pad(matmul(x, y))
verso.rule @matmul_pad_to_pad_matmul_5f74f4 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1, s2)>], symbols = ["n", "m", "l", "pad", "pad2", "pad3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, -s4)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, -s4)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(transpose(z)) -> transpose(slice(z))
verso.rule @slice_transpose_to_transpose_slice_2518cb attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["l", "m", "size", "size2", "start", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, s4)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(slice(z)) -> slice(transpose(z))
verso.rule @transpose_slice_to_slice_transpose_bf8893 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["l", "m", "size", "size2", "start", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, s4)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(relu(x)) -> relu(slice(x))
verso.rule @slice_relu_to_relu_slice_98a7b9 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(slice(x)) -> slice(relu(x))
verso.rule @relu_slice_to_slice_relu_19b5c4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: pad(relu(x)) -> relu(pad(x))
verso.rule @pad_relu_to_relu_pad_2c2900 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(pad(x)) -> pad(relu(x))
verso.rule @relu_pad_to_pad_relu_c280d9 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(slice(pad(x))) -> x
verso.rule @slice_slice_pad_to_input_9ce784 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4", "size", "size2", "start", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4 - s8, s5 - s9)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: slice(matmul(concat(x, x2), y)) -> matmul(x2, y)
verso.rule @slice_matmul_concat_to_matmul_6c3184 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s3)>], symbols = ["n", "m", "n2", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3] -> (s0, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(slice(concat(x, x2))) -> slice(x)
verso.rule @slice_slice_concat_to_slice_8d2905 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] : (s0 - s5 - s7 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s2, s1)>], symbols = ["n", "m", "n2", "size", "size2", "start", "start2", "size3", "size4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s5, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s5, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(relu(concat(x, x2))) -> relu(x2)
verso.rule @slice_relu_concat_to_relu_0b5781 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2] -> (s2, s1)>, starts = affine_map<()[s0, s1, s2] -> (s0, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(add(x, x2)) -> add(slice(x), slice(x2))
verso.rule @slice_add_to_add_slice_slice_573435 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(slice(x), slice(x2)) -> slice(add(x, x2))
verso.rule @add_slice_slice_to_slice_add_69abcd attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(concat(t, x)) -> slice(t)
verso.rule @slice_concat_to_slice_cba1a9 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] : (s0 - s5 - (s3 - 1) * s7 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s2, s1)>], symbols = ["d", "m", "n", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s5, s6)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s5, s6)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: pad(add(x, x2)) -> add(pad(x), pad(x2))
verso.rule @pad_add_to_add_pad_pad_1e58c2 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(pad(x), pad(x2)) -> pad(add(x, x2))
verso.rule @add_pad_pad_to_pad_add_a7c0a9 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(transpose(pad(x)), pad(x)) -> matmul(transpose(x), x)
verso.rule @matmul_transpose_pad_to_matmul_transpose_047e86 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3] -> (s2, 0)>, low = affine_map<()[s0, s1, s2, s3] -> (s3, 0)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(pad(concat(x, z))) -> concat(x, slice(pad(z)))
verso.rule @slice_pad_concat_to_concat_slice_pad_40d3a2 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7] : (-s0 + s7 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s1)>], symbols = ["n", "m", "l", "pad", "pad2", "pad3", "pad4", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s7, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (-s0 + s7, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(x, slice(pad(z))) -> slice(pad(concat(x, z)))
verso.rule @concat_slice_pad_to_slice_pad_concat_5a31f7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s1)>], symbols = ["n", "m", "l", "pad", "pad2", "pad3", "pad4", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s7, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0 + s7, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(slice(pad(x)), y) -> slice(pad(matmul(x, y)))
verso.rule @matmul_slice_pad_to_slice_pad_matmul_acc574 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s1, s2)>], symbols = ["n", "m", "l", "pad", "pad2", "pad3", "pad4", "size", "start", "step"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s5, s6)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s7, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s6)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s9, 1)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s5, s6)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s7, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s6)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s9, 1)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(pad(slice(x)), y) -> pad(slice(matmul(x, y)))
verso.rule @matmul_pad_slice_to_pad_slice_matmul_063af0 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1, s2)>], symbols = ["n", "m", "l", "size", "start", "step", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, 1)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, 0)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s7, 0)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, 1)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.pad %1 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, 0)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s7, 0)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: slice(concat(x, slice(x))) -> concat(slice(x), slice(slice(x)))
verso.rule @slice_concat_slice_to_concat_slice_slice_600026 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6] : (-s0 + s4 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "start", "size2", "size3", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (-s0 + s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: slice(concat(slice(x), x)) -> concat(slice(slice(x)), slice(x))
verso.rule @slice_concat_slice_to_concat_slice_slice_944b02 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6] : (-s2 + s4 >= 0, s2 * -2 - s3 + s4 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "start", "size2", "size3", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (-s2 + s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s6)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(slice(slice(x)), slice(x)) -> slice(concat(slice(x), x))
verso.rule @concat_slice_slice_to_slice_concat_slice_9ca77d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "size3", "start2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s4)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2 + s5, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s4)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}
