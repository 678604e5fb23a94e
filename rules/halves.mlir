//===- halves.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: split(x)#0 -> slice(x)
verso.rule @split_to_slice_6ea6c4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %0#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2] -> (s0, s2)>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(x) -> split(x)#0
verso.rule @slice_to_split_d0a61d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2] -> (s0, s2)>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %0#0 : tensor<?x?xf32>
}

// pattern: split(x)#1 -> slice(x)
verso.rule @split_to_slice_db9179 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %0#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2] -> (s0, s1 - s2)>, starts = affine_map<()[s0, s1, s2] -> (0, s2)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(x) -> split(x)#1
verso.rule @slice_to_split_09f30e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2] -> (s0, s2)>, starts = affine_map<()[s0, s1, s2] -> (0, s1 - s2)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s1 - s2, s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %0#1 : tensor<?x?xf32>
}
