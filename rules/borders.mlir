//===- borders.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(x) -> x
verso.rule @slice_to_input_35a573 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: slice(concat(z, x)) -> slice(x)
verso.rule @slice_concat_to_slice_57300f attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7] : (-s0 + s5 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s1)>], symbols = ["l", "m", "n", "size", "size2", "start", "start2", "step"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s6)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (1, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s3, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (-s0 + s5, s6)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (1, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(pad(z)) -> slice(z)
verso.rule @slice_pad_to_slice_0fd550 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (-s4 + s8 >= 0, s0 + s4 - s8 - (s6 - 1) * s10 - 1 >= 0, -s5 + s9 >= 0, s1 + s5 - s9 - (s7 - 1) * s11 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1)>], symbols = ["l", "m", "pad", "pad2", "pad3", "pad4", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (-s4 + s8, -s5 + s9)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: pad(pad(x)) -> pad(x)
verso.rule @pad_pad_to_pad_3d48b0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2 + s6, s3 + s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4 + s8, s5 + s9)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(concat(x, z)) -> concat(slice(x), z)
verso.rule @slice_concat_to_concat_slice_9810e3 attributes {conditions = affine_set<()[s0, s1, s2, s3] : (-s2 + s3 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>], symbols = ["n", "m", "l", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1)>, starts = affine_map<()[s0, s1, s2, s3] -> (s0 + s2 - s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3] -> (-s2 + s3, s1)>, starts = affine_map<()[s0, s1, s2, s3] -> (s0 + s2 - s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(slice(x), z) -> slice(concat(x, z))
verso.rule @concat_slice_to_slice_concat_67808f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>], symbols = ["n", "m", "l", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1)>, starts = affine_map<()[s0, s1, s2, s3] -> (s0 - s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3] -> (s2 + s3, s1)>, starts = affine_map<()[s0, s1, s2, s3] -> (s0 - s3, 0)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: pad(pad(x)) -> pad(pad(x))
verso.rule @pad_pad_to_pad_pad_8f6d5b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}
