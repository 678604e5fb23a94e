//===- chain.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: conv(x, conv(l, transpose(k))) -> conv(conv(x, k), l)
verso.rule @conv_conv_transpose_to_conv_conv_1af08b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s5, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "m", "o", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>, %arg2: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  %1 = verso.conv %arg1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x1x1xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>, %arg2: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
