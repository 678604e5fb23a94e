//===- frames.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(pad(x)) -> x
verso.rule @slice_pad_to_input_db9c87 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: pad(relu(x)) -> relu(pad(x))
verso.rule @pad_relu_to_relu_pad_8abb65 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(pad(x)) -> pad(relu(x))
verso.rule @relu_pad_to_pad_relu_d4ef1c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: pad(concat(x, x2)) -> concat(pad(x), pad(x2))
verso.rule @pad_concat_to_concat_pad_pad_7266a7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s6, s7, s8)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, -s6, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s6, s7, s8)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, -s6, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s6, s7, s8)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, -s6, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: pad(add(x, x2)) -> add(pad(x), pad(x2))
verso.rule @pad_add_to_add_pad_pad_482ce4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
