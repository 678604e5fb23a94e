//===- scaling.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: conv(x, identity) -> x
verso.rule @conv_identity_to_input_a1ec62 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["n", "size", "h", "w", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 4 : i64, size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1)>} : () -> tensor<?x?x1x1xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, f) -> conv(x, mul(f, identity))
verso.rule @mul_to_conv_mul_identity_764c69 attributes {conditions = affine_set<()[s0, s1, s2, s3] : (s2 - 1 >= 0, s3 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 4 : i64, size = affine_map<()[s0, s1, s2, s3] -> (s1)>} : () -> tensor<?x?x1x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.conv %arg0, %1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, mul(w, f)) -> conv(mul(x, f), w)
verso.rule @conv_mul_to_conv_mul_f47d18 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "o", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(mul(x, f), w) -> conv(x, mul(w, f))
verso.rule @conv_mul_to_conv_mul_512848 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "o", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(g, conv(x, w)) -> conv(x, mul(w, transpose(g)))
verso.rule @mul_conv_to_conv_mul_transpose_b3935e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s1, s2 * s3, s4, s5)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s2, s6, s7)>], symbols = ["o", "n", "c", "group", "h", "w", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s3)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg1, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s3)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, mul(w, transpose(g))) -> mul(g, conv(x, w))
verso.rule @conv_mul_transpose_to_mul_conv_3307fb attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (1, s5, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(g, conv(x, f)) -> conv(x, mul(f, transpose(g)))
verso.rule @mul_conv_to_conv_mul_transpose_3ca1f1 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s1, s2 * s3, s4, s5)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (1, s2, 1, 1)>], symbols = ["o", "n", "c", "group", "h", "w", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.conv %arg1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s3)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>} : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x1x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.conv %arg1, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s3)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, mul(f, transpose(g))) -> mul(g, conv(x, f))
verso.rule @conv_mul_transpose_to_mul_conv_7cd177 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] : (1 mod s2 == 0)>, domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (1, s5, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>} : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x1x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
