//===- copies.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(broadcast(v)) -> broadcast(v)
verso.rule @slice_broadcast_to_broadcast_a02f62 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s0)>], symbols = ["m", "size", "size2", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s0)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, s4)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: reverse(broadcast(v)) -> broadcast(v)
verso.rule @reverse_broadcast_to_broadcast_24e370 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: broadcast(s) -> broadcast(broadcast(s))
verso.rule @broadcast_to_broadcast_broadcast_dfc99b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, 1)>], symbols = ["size", "size2"]} source {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (1, s1)>} : (tensor<1x1xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: broadcast(broadcast(s)) -> broadcast(s)
verso.rule @broadcast_broadcast_to_broadcast_7912d5 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, 1)>], symbols = ["size", "size2"]} source {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (1, s0)>} : (tensor<1x1xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: reverse(broadcast(s)) -> broadcast(s)
verso.rule @reverse_broadcast_to_broadcast_532051 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, 1)>], symbols = ["size", "size2"]} source {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: slice(broadcast(s)) -> broadcast(s)
verso.rule @slice_broadcast_to_broadcast_91fb56 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (1, 1)>], symbols = ["size", "size2", "size3", "size4", "start", "start2", "step", "step2"]} source {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s2, s3)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: concat(broadcast(v), broadcast(v)) -> broadcast(v)
verso.rule @concat_broadcast_broadcast_to_broadcast_210aa7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>], symbols = ["m", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s2, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s1 + s2, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: concat(broadcast(s), broadcast(s)) -> broadcast(s)
verso.rule @concat_broadcast_broadcast_to_broadcast_4cf750 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, 1)>], symbols = ["size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s2, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0 + s2, s1)>} : (tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: reverse(concat(broadcast(v), v)) -> concat(broadcast(v), v)
verso.rule @reverse_concat_broadcast_to_concat_broadcast_5cfac3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}
