//===- strips.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: split(x)#0 -> slice(x)
verso.rule @split_to_slice_6acd61 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "m", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %0#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>, starts = array<i64: 0, 0, 0, 0>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: slice(x) -> split(x)#0
verso.rule @slice_to_split_99932b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "m", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>, starts = array<i64: 0, 0, 0, 0>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %0#0 : tensor<?x?x?x?xf32>
}

// pattern: split(x)#1 -> slice(x)
verso.rule @split_to_slice_adc661 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "m", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %0#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1 - s4, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4] -> (0, s4, 0, 0)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: slice(x) -> split(x)#1
verso.rule @slice_to_split_68238a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["n", "m", "h", "w", "size", "step"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s4, s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s1 - s4, 0, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, 1, s5, 1)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1 - s4, s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %0#1 : tensor<?x?x?x?xf32>
}

// pattern: split(y)#0 -> slice(y)
verso.rule @split_to_slice_ce3080 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "h", "m", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %0#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: slice(y) -> split(y)#0
verso.rule @slice_to_split_727c8f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "h", "m", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %0#0 : tensor<?x?x?xf32>
}

// pattern: split(y)#1 -> slice(y)
verso.rule @split_to_slice_e9dfc3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "h", "m", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %0#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 - s3)>, starts = affine_map<()[s0, s1, s2, s3] -> (0, 0, s3)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: slice(y) -> split(y)#1
verso.rule @slice_to_split_04e7f0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>], symbols = ["n", "h", "m", "size", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4] -> (0, 0, s2 - s3)>, steps = affine_map<()[s0, s1, s2, s3, s4] -> (1, s4, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s2 - s3, s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %0#1 : tensor<?x?x?xf32>
}
