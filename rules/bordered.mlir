//===- bordered.mlir - Generated rules -------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: avg_pool(pad(x)) -> avg_pool(x)
verso.rule @avg_pool_pad_to_avg_pool_eb1ff5 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] : (-s6 + s8 - s10 - 1 >= 0, -s4 + s8 - s12 - 1 >= 0, -s7 + s9 - s11 - 1 >= 0, -s5 + s9 - s13 - 1 >= 0)>, domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "kernel", "kernel2", "pad5", "pad6", "pad7", "pad8", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (0, 0, s4, s5)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (0, 0, s6, s7)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s6 + s10, s7 + s11, s4 + s12, s5 + s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: max_pool(pad(x)) -> max_pool(x)
verso.rule @max_pool_pad_to_max_pool_aebfeb attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] : (-s6 + s8 - s10 - 1 >= 0, -s4 + s8 - s12 - 1 >= 0, -s7 + s9 - s11 - 1 >= 0, -s5 + s9 - s13 - 1 >= 0)>, domains = ["real"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "kernel", "kernel2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (0, 0, s4, s5)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (0, 0, s6, s7)>, value = 0xFFF0000000000000 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6 + s10, s7 + s11, s4 + s12, s5 + s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: max_pool(max_pool(x)) -> max_pool(max_pool(x))
verso.rule @max_pool_max_pool_to_max_pool_max_pool_30a247 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] : (s2 - s4 + s10 + s12 >= 0, s3 - s5 + s11 + s13 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
