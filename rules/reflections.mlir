//===- reflections.mlir - Generated rules ----------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reverse(slice(x)) -> slice(reverse(x))
verso.rule @reverse_slice_to_slice_reverse_1910c4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s6)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0 - s2 - s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s6)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(reverse(x)) -> reverse(slice(x))
verso.rule @slice_reverse_to_reverse_slice_76bbea attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s6)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0 - s2 - s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s6)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: slice(slice(x)) -> slice(slice(x))
verso.rule @slice_slice_to_slice_slice_a3fa1b attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] : (s0 - s2 - s8 >= 0, s1 - s3 - s9 >= 0, s2 - s4 - s6 >= 0, s3 - s5 - s7 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "size3", "size4", "start3", "start4"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(pad(x)) -> pad(reverse(x))
verso.rule @reverse_pad_to_pad_reverse_e22ba2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: pad(reverse(x)) -> reverse(pad(x))
verso.rule @pad_reverse_to_reverse_pad_00d4c2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>], symbols = ["n", "m", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s3)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}
