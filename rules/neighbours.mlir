//===- neighbours.mlir - Generated rules -----------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: concat(slice(x), slice(x)) -> slice(x)
verso.rule @concat_slice_slice_to_slice_888e6c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "size3"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2 + s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2 + s6, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: concat(slice(x), slice(x)) -> slice(x)
verso.rule @concat_slice_slice_to_slice_7c7b91 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "size3"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s6)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s3 + s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3 + s6)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
