//===- shifting.mlir - Generated rules -------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: conv(add(x, b), k) -> add(conv(x, k), conv(b, k))
verso.rule @conv_add_to_add_conv_conv_38c7ac attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (1, s1 * s2, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s5, s1, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "dilation", "dilation2", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>} : (tensor<1x?x1x1xf32>, tensor<?x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(conv(x, k), conv(b, k)) -> conv(add(x, b), k)
verso.rule @add_conv_conv_to_conv_add_b3e714 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s5, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (1, s1 * s2, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "dilation", "dilation2", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg2, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>} : (tensor<1x?x1x1xf32>, tensor<?x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s8, s9)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
