//===- crops.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(x) -> x
verso.rule @slice_to_input_40894d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "start", "start2", "start3", "start4", "step", "step2", "step3", "step4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s6, s7)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9, s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: slice(concat(x, x2)) -> x
verso.rule @slice_concat_to_input_1376bc attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "step"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, starts = array<i64: 0, 0, 0, 0>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, 1, 1, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: slice(concat(x, x2)) -> x2
verso.rule @slice_concat_to_input_fb995c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "step"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s4, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s1, 0, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, 1, 1, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  verso.yield %arg1 : tensor<?x?x?x?xf32>
}

// pattern: slice(concat(x, x2)) -> concat(slice(x), x2)
verso.rule @slice_concat_to_concat_slice_fe79b6 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6] : (-s4 + s5 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "size", "step"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s5, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s1 + s4 - s5, 0, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 1, 1, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, -s4 + s5, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s1 + s4 - s5, 0, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 1, 1, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: concat(slice(x), x2) -> slice(concat(x, x2))
verso.rule @concat_slice_to_slice_concat_29d80d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "size", "step"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s5, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s1 - s5, 0, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 1, 1, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s4 + s5, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s1 - s5, 0, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 1, 1, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: slice(relu(x)) -> relu(slice(x))
verso.rule @slice_relu_to_relu_slice_c0d7cd attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "size2", "size3", "size4", "start", "start2", "start3", "start4", "step", "step2", "step3", "step4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(slice(x)) -> slice(relu(x))
verso.rule @relu_slice_to_slice_relu_45bc1b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "size2", "size3", "size4", "start", "start2", "start3", "start4", "step", "step2", "step3", "step4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: slice(add(x, x2)) -> add(slice(x), slice(x2))
verso.rule @slice_add_to_add_slice_slice_d61bc1 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "size2", "size3", "size4", "start", "start2", "start3", "start4", "step", "step2", "step3", "step4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9, s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s12, s13, s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
