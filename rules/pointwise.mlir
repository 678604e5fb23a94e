//===- pointwise.mlir - Generated rules ------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reshape(reshape(x)) -> x
verso.rule @reshape_reshape_to_input_43305a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: reshape(conv(x, k)) -> matmul(reshape(k), reshape(x))
verso.rule @reshape_conv_to_matmul_reshape_reshape_8dace4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "o", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s4, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.reshape %arg1 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(reshape(k), reshape(x)) -> reshape(conv(x, k))
verso.rule @matmul_reshape_reshape_to_reshape_conv_3d3896 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4] : (s3 - 1 >= 0, s4 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s1, s3, s4)>], symbols = ["o", "c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %arg1 {shape = affine_map<()[s0, s1, s2, s3, s4] -> (s2, s1, s3 * s4)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg1, %arg0 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3, s4] -> (s2, s0, s3 * s4)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}
