//===- folding.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: conv(x, enlarge(k)) -> conv(x, k)
verso.rule @conv_enlarge_to_conv_7527a5 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (s6 - 1 >= 0, s7 - 1 >= 0)>, fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s1, s6, s7)>], symbols = ["n", "c", "group", "h", "w", "o", "p", "q", "size", "size2", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2, ((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s6 - 1) * s10) floordiv 2, ((s7 - 1) * s11) floordiv 2, ((s6 - 1) * s10) floordiv 2, ((s7 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: transpose(enlarge(k)) -> enlarge(transpose(k))
verso.rule @transpose_enlarge_to_enlarge_transpose_92a6bf attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(transpose(k)) -> transpose(enlarge(k))
verso.rule @enlarge_transpose_to_transpose_enlarge_0b85ea attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, add(w, w2)) -> add(conv(x, w), conv(x, w2))
verso.rule @conv_add_to_add_conv_conv_fd06b6 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>], symbols = ["n", "c", "group", "h", "w", "o", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(conv(x, w), conv(x, w2)) -> conv(x, add(w, w2))
verso.rule @add_conv_conv_to_conv_add_afc9df attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>], symbols = ["n", "c", "group", "h", "w", "o", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, concat(w, w2)) -> concat(conv(x, w), conv(x, w2))
verso.rule @conv_concat_to_concat_conv_conv_ede1ff attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s7, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "o", "r", "s", "o2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(conv(x, w), conv(x, w2)) -> conv(x, concat(w, w2))
verso.rule @concat_conv_conv_to_conv_concat_65d870 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s7, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "o", "r", "s", "o2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(add(w, w2), k) -> add(conv(w, k), conv(w2, k))
verso.rule @conv_add_to_add_conv_conv_aed0b1 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>], symbols = ["o", "c", "group", "r", "s", "o2", "p", "q", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(conv(w, k), conv(w2, k)) -> conv(add(w, w2), k)
verso.rule @add_conv_conv_to_conv_add_7a7994 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>], symbols = ["o", "c", "group", "r", "s", "o2", "p", "q", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg2, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(concat(w, w2), k) -> concat(conv(w, k), conv(w2, k))
verso.rule @conv_concat_to_concat_conv_conv_be5639 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s5, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s6, s1, s7, s8)>], symbols = ["o", "c", "group", "r", "s", "o2", "o3", "p", "q", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s9, s10)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s11, s12, s13, s14)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s15, s16)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s9, s10)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s11, s12, s13, s14)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s15, s16)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s9, s10)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s11, s12, s13, s14)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s15, s16)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(conv(w, k), conv(w2, k)) -> conv(concat(w, w2), k)
verso.rule @concat_conv_conv_to_conv_concat_f6b891 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s8, s1 * s2, s3, s4)>], symbols = ["o", "c", "group", "r", "s", "o2", "p", "q", "o3", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s9, s10)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s11, s12, s13, s14)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s15, s16)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg2, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s9, s10)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s11, s12, s13, s14)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s15, s16)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s9, s10)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s11, s12, s13, s14)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] -> (s15, s16)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, conv(x, w)) -> conv(x, mul(w, transpose(s)))
verso.rule @mul_conv_to_conv_mul_transpose_6753fa attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s1, s2 * s3, s4, s5)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s2, s6, s7)>], symbols = ["o", "n", "c", "group", "h", "w", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
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

// pattern: conv(x, mul(w, transpose(s))) -> mul(s, conv(x, w))
verso.rule @conv_mul_transpose_to_mul_conv_cfdcbf attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (1, s5, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "r", "s", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
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

// pattern: transpose(conv(enlarge(k), k2)) -> conv(enlarge(k2), k)
verso.rule @transpose_conv_enlarge_to_conv_enlarge_fe5245 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s2, s1, 1, 1)>], symbols = ["o", "c", "o2", "size", "size2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x1x1xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s3, s4)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1x1xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s3, s4)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(conv(t, s)) -> conv(t, s)
verso.rule @transpose_conv_to_conv_061ea0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (1, s0 * s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (1, s0, 1, 1)>], symbols = ["o", "group", "d", "d2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<1x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<1x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<1x1x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x1x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %1 : tensor<1x1x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<1x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %0 : tensor<1x1x?x?xf32>
}

// pattern: add(conv(x, w), conv(x, k)) -> conv(x, add(w, enlarge(k)))
verso.rule @add_conv_conv_to_conv_add_enlarge_1c4ea6 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (s6 - s8 >= 0, (s6 - s8) mod 2 == 0, s7 - s9 >= 0, (s7 - s9) mod 2 == 0)>, fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s1, s8, s9)>], symbols = ["n", "c", "group", "h", "w", "o", "r", "s", "p", "q", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s6 - 1) * s10) floordiv 2, ((s7 - 1) * s11) floordiv 2, ((s6 - 1) * s10) floordiv 2, ((s7 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2, ((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg2 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s6 - 1) * s10) floordiv 2, ((s7 - 1) * s11) floordiv 2, ((s6 - 1) * s10) floordiv 2, ((s7 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(conv(x, w), conv(x, k)) -> conv(x, concat(w, enlarge(k)))
verso.rule @concat_conv_conv_to_conv_concat_enlarge_2064cf attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (s5 - s8 >= 0, (s5 - s8) mod 2 == 0, s6 - s9 >= 0, (s6 - s9) mod 2 == 0)>, fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s7, s1, s8, s9)>], symbols = ["n", "c", "h", "w", "o", "r", "s", "o2", "p", "q", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s5 - 1) * s10) floordiv 2, ((s6 - 1) * s11) floordiv 2, ((s5 - 1) * s10) floordiv 2, ((s6 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2, ((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg2 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s5 - 1) * s10) floordiv 2, ((s6 - 1) * s11) floordiv 2, ((s5 - 1) * s10) floordiv 2, ((s6 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(conv(x, k), conv(x, w)) -> conv(x, concat(enlarge(k), w))
verso.rule @concat_conv_conv_to_conv_concat_enlarge_a9191a attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (-s5 + s8 >= 0, (-s5 + s8) mod 2 == 0, -s6 + s9 >= 0, (-s6 + s9) mod 2 == 0)>, fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s7, s1, s8, s9)>], symbols = ["n", "c", "h", "w", "o", "p", "q", "o2", "r", "s", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s5 - 1) * s10) floordiv 2, ((s6 - 1) * s11) floordiv 2, ((s5 - 1) * s10) floordiv 2, ((s6 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2, ((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s8, s9)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2, ((s8 - 1) * s10) floordiv 2, ((s9 - 1) * s11) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(mul(w, t), w2) -> mul(conv(w, w2), t)
verso.rule @conv_mul_to_mul_conv_3eb3ef attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, 1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>], symbols = ["o", "c", "group", "r", "s", "o2", "r2", "s2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x1x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x1x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.conv %arg0, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(conv(w, w2), t) -> conv(mul(w, t), w2)
verso.rule @mul_conv_to_conv_mul_338653 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s5, s1, s6, s7)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s0, 1, 1, 1)>], symbols = ["o", "c", "group", "r", "s", "o2", "r2", "s2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x1x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x1x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s8, s9)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s2)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s10, s11, s12, s13)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] -> (s14, s15)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(transpose(enlarge(k)), s) -> enlarge(conv(transpose(k), s))
verso.rule @conv_transpose_enlarge_to_enlarge_conv_transpose_eb34d9 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] : (s3 - 1 >= 0, s4 - 1 >= 0)>, fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0 * s1, s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (1, s0, 1, 1)>], symbols = ["o", "group", "c", "p", "q", "size", "size2", "dilation", "dilation2", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s1)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s9, s10, -s9, -s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %2 : tensor<?x1x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s1)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s9, s10, -s9, -s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x1x?x?xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>} : (tensor<?x1x?x?xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %2 : tensor<?x1x?x?xf32>
}

// pattern: enlarge(conv(transpose(k), s)) -> conv(transpose(enlarge(k)), s)
verso.rule @enlarge_conv_transpose_to_conv_transpose_enlarge_1edc90 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0 * s1, s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (1, s0, 1, 1)>], symbols = ["o", "group", "c", "p", "q", "dilation", "dilation2", "pad", "pad2", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s1)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, -s7, -s8)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x1x?x?xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s9, s10)>} : (tensor<?x1x?x?xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %2 : tensor<?x1x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s9, s10)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s1)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, -s7, -s8)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %2 : tensor<?x1x?x?xf32>
}

// pattern: mul(t, enlarge(k)) -> enlarge(mul(k, t))
verso.rule @mul_enlarge_to_enlarge_mul_8ebd99 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, 1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x1x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x1x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(k, t)) -> mul(t, enlarge(k))
verso.rule @enlarge_mul_to_mul_enlarge_7f2fee attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, 1, 1, 1)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x1x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x1x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, transpose(enlarge(k))) -> enlarge(mul(s, transpose(k)))
verso.rule @mul_transpose_enlarge_to_enlarge_mul_transpose_1e85d6 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(s, transpose(k))) -> mul(s, transpose(enlarge(k)))
verso.rule @enlarge_mul_transpose_to_mul_transpose_enlarge_cf9363 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(add(s, enlarge(s2)), s2) -> conv(enlarge(s2), add(s, enlarge(s2)))
verso.rule @conv_add_enlarge_to_conv_enlarge_add_26a490 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s0, 1, 1)>], symbols = ["o", "size", "size2", "pad", "pad2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %1, %arg1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4, -s1 - s3 + ((s1 - 1) floordiv 2) * 2 + 1, -s2 - s4 + ((s2 - 1) floordiv 2) * 2 + 1)>, strides = array<i64: 1, 1>} : (tensor<1x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4] -> ((s1 - 1) floordiv 2, (s2 - 1) floordiv 2, (s1 - 1) floordiv 2, (s2 - 1) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<1x?x?x?xf32>, tensor<1x?x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
}

// pattern: conv(enlarge(s), add(s2, enlarge(s))) -> conv(add(s2, enlarge(s)), enlarge(s))
verso.rule @conv_enlarge_add_to_conv_add_enlarge_e39f4a attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (1, s0, 1, 1)>], symbols = ["o", "size", "size2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4, s5, s6)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>} : (tensor<1x?x?x?xf32>, tensor<1x?x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4, s5, s6)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>} : (tensor<1x?x?x?xf32>, tensor<1x?x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
}

// pattern: conv(add(s, enlarge(s2)), enlarge(s2)) -> conv(enlarge(s2), add(s, enlarge(s2)))
verso.rule @conv_add_enlarge_to_conv_enlarge_add_977d85 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (1, s0, 1, 1)>], symbols = ["o", "size", "size2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4, s5, s6)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>} : (tensor<1x?x?x?xf32>, tensor<1x?x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4, s5, s6)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s7, s8)>} : (tensor<1x?x?x?xf32>, tensor<1x?x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
}

// pattern: conv(mul(s, enlarge(s2)), s) -> conv(enlarge(s), mul(s2, enlarge(s)))
verso.rule @conv_mul_enlarge_to_conv_enlarge_mul_43a836 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (1, s0, 1, 1)>], symbols = ["o", "size", "size2", "dilation", "dilation2", "pad", "pad2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %1, %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, s4)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6, -s5 - (s1 - 1) * s3 + (((s1 - 1) * s3) floordiv 2) * 2, -s6 - (s2 - 1) * s4 + (((s2 - 1) * s4) floordiv 2) * 2)>, strides = array<i64: 1, 1>} : (tensor<1x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, s4)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (((s1 - 1) * s3) floordiv 2, ((s2 - 1) * s4) floordiv 2, ((s1 - 1) * s3) floordiv 2, ((s2 - 1) * s4) floordiv 2)>, strides = array<i64: 1, 1>} : (tensor<1x?x?x?xf32>, tensor<1x?x?x?xf32>) -> tensor<1x1x?x?xf32>
  verso.yield %2 : tensor<1x1x?x?xf32>
}

// pattern: mul(s, transpose(enlarge(s2))) -> mul(transpose(s2), enlarge(s))
verso.rule @mul_transpose_enlarge_to_mul_transpose_enlarge_ef1a4e attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x?x?xf32>) -> tensor<?x1x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x1x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x1x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(transpose(s), enlarge(s2)) -> mul(s2, transpose(enlarge(s)))
verso.rule @mul_transpose_enlarge_to_mul_transpose_enlarge_1e7fa2 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x1x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x?x?xf32>) -> tensor<?x1x?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?x1x1xf32>, tensor<?x1x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, transpose(enlarge(s2))) -> enlarge(mul(s, transpose(s2)))
verso.rule @mul_transpose_enlarge_to_enlarge_mul_transpose_573d09 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x?x?xf32>) -> tensor<?x1x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x1x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(s, transpose(s2))) -> mul(s, transpose(enlarge(s2)))
verso.rule @enlarge_mul_transpose_to_mul_transpose_enlarge_e13520 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x?x?xf32>) -> tensor<?x1x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x1x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(t, enlarge(s)) -> enlarge(mul(s, t))
verso.rule @mul_enlarge_to_enlarge_mul_18c78d attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, 1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<?x1x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x1x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(s, t)) -> mul(t, enlarge(s))
verso.rule @enlarge_mul_to_mul_enlarge_b27811 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, 1, 1, 1)>], symbols = ["o", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x1x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x1x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
