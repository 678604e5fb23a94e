//===- adjoining.mlir - Generated rules ------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: concat(slice(x), slice(x)) -> slice(x)
verso.rule @concat_slice_slice_to_slice_5c3715 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "m", "h", "w", "size", "size2", "size3", "size4", "start", "start2", "start3", "start4", "size5"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s8, s9, s10, s11)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s12, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s8, s5 + s9, s10, s11)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5 + s12, s6, s7)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s8, s9, s10, s11)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: concat(slice(y), slice(y)) -> slice(y)
verso.rule @concat_slice_slice_to_slice_0bad9f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2)>], symbols = ["n", "m", "h", "size", "size2", "size3", "start", "start2", "start3", "size4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s3, s9, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s4 + s7, s8)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s3, s4 + s9, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}
