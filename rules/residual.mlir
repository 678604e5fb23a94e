//===- residual.mlir - Generated rules -------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: add(x, conv(x, w)) -> conv(x, add(w, enlarge(identity)))
verso.rule @add_conv_to_conv_add_enlarge_identity_acc605 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1, s1, s4 * 2 + 1, s5 * 2 + 1)>], symbols = ["n", "c", "h", "w", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5, s4, s5)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 4 : i64, size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1)>} : () -> tensor<?x?x1x1xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4 * 2 + 1, s5 * 2 + 1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %arg1, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %arg0, %2 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5, s4, s5)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// pattern: concat(conv(x, w), x) -> conv(x, concat(w, enlarge(identity)))
verso.rule @concat_conv_to_conv_concat_enlarge_identity_269e60 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s1, s5 * 2 + 1, s6 * 2 + 1)>], symbols = ["n", "c", "h", "w", "c2", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6, s5, s6)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 4 : i64, size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s1)>} : () -> tensor<?x?x1x1xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5 * 2 + 1, s6 * 2 + 1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %arg1, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %arg0, %2 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6, s5, s6)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// pattern: concat(x, conv(x, w)) -> conv(x, concat(enlarge(identity), w))
verso.rule @concat_conv_to_conv_concat_enlarge_identity_fa8ca1 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s1, s5 * 2 + 1, s6 * 2 + 1)>], symbols = ["n", "c", "h", "w", "c2", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6, s5, s6)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 4 : i64, size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s1)>} : () -> tensor<?x?x1x1xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5 * 2 + 1, s6 * 2 + 1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %1, %arg1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %arg0, %2 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6, s5, s6)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}
