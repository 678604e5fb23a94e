//===- rows.mlir - Generated rules -----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reshape(reshape(x)) -> x
verso.rule @reshape_reshape_to_input_0dfe5c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "l", "k"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0 * s1, s2)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2] -> (s0, s1, s2)>} : (tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: matmul(reshape(x), w) -> reshape(matmul(x, w))
verso.rule @matmul_reshape_to_reshape_matmul_3d1c5b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "l", "k", "m"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s3)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reshape(matmul(x, w)) -> matmul(reshape(x), w)
verso.rule @reshape_matmul_to_matmul_reshape_e8433d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "l", "k", "m"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s3)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, w) -> reshape(matmul(reshape(x), w))
verso.rule @matmul_to_reshape_matmul_reshape_6c8fc6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "l", "k", "m"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reshape %1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>} : (tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}
