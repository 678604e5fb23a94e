//===- bands.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: conv(x, slice(k)) -> slice(conv(x, k))
verso.rule @conv_slice_to_slice_conv_6e373e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "o", "r", "r2", "size", "start", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s1, s5, s6)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s8, 0, 0, 0)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s9, s10, s11, s12)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s9, s10, s11, s12)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s7, s2 - s5 + s9 + s11 + 1, s3 - s6 + s10 + s12 + 1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (0, s8, 0, 0)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: slice(conv(x, k)) -> conv(x, slice(k))
verso.rule @slice_conv_to_conv_slice_58d414 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "o", "r", "r2", "pad", "pad2", "pad3", "pad4", "size", "start"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s11, s2 - s5 + s7 + s9 + 1, s3 - s6 + s8 + s10 + 1)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (0, s12, 0, 0)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s1, s5, s6)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, 0, 0, 0)>, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
