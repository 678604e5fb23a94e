//===- pooling.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: conv(avg_pool(x), k) -> avg_pool(conv(x, k))
verso.rule @conv_avg_pool_to_avg_pool_conv_6c50e0 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] : (s3 - 1 >= 0, s4 - 1 >= 0)>, fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s5, s1, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(conv(x, k)) -> conv(avg_pool(x), k)
verso.rule @avg_pool_conv_to_conv_avg_pool_673a19 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s5, s1, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(x), k) -> avg_pool(conv(x, k))
verso.rule @conv_avg_pool_to_avg_pool_conv_7359c2 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] : (s3 - 1 >= 0, s4 - 1 >= 0)>, fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s5, s1, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "dilation", "dilation2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9, s10, s11)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(conv(x, k)) -> conv(avg_pool(x), k)
verso.rule @avg_pool_conv_to_conv_avg_pool_eec6ea attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1 * s2, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s5, s1, 1, 1)>], symbols = ["n", "c", "group", "h", "w", "o", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.conv %arg0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x1x1xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11, s12, s13)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>, group = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2)>, pads = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(max_pool(x)) -> max_pool(relu(x))
verso.rule @relu_max_pool_to_max_pool_relu_9002d4 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (s2 - 1 >= 0, s3 - 1 >= 0)>, fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: split(max_pool(x))#1 -> max_pool(split(x)#1)
verso.rule @split_max_pool_to_max_pool_split_fa3664 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s5)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s12, s13)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s14, s1 - s14)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s14, s1 - s14)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.max_pool %0#1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s5)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s12, s13)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: max_pool(split(x)#1) -> split(max_pool(x))#1
verso.rule @max_pool_split_to_split_max_pool_1aa5f5 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.max_pool %0#1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
}

// pattern: split(max_pool(x))#0 -> max_pool(split(x)#0)
verso.rule @split_max_pool_to_max_pool_split_d86881 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s5)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s12, s13)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s14, s1 - s14)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s14, s1 - s14)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.max_pool %0#0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s5)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s12, s13)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: max_pool(split(x)#0) -> split(max_pool(x))#0
verso.rule @max_pool_split_to_split_max_pool_19e19d attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.max_pool %0#0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
}

// pattern: split(avg_pool(x))#0 -> avg_pool(split(x)#0)
verso.rule @split_avg_pool_to_avg_pool_split_22be8b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(split(x)#0) -> split(avg_pool(x))#0
verso.rule @avg_pool_split_to_split_avg_pool_0149e9 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
}

// pattern: split(avg_pool(x))#1 -> avg_pool(split(x)#1)
verso.rule @split_avg_pool_to_avg_pool_split_71425b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(split(x)#1) -> split(avg_pool(x))#1
verso.rule @avg_pool_split_to_split_avg_pool_015714 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
}

// pattern: split(avg_pool(x))#0 -> avg_pool(split(x)#0)
verso.rule @split_avg_pool_to_avg_pool_split_0f1d0c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(split(x)#0) -> split(avg_pool(x))#0
verso.rule @avg_pool_split_to_split_avg_pool_09e5e5 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
}

// pattern: split(avg_pool(x))#1 -> avg_pool(split(x)#1)
verso.rule @split_avg_pool_to_avg_pool_split_1f874e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(split(x)#1) -> split(avg_pool(x))#1
verso.rule @avg_pool_split_to_split_avg_pool_037243 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.avg_pool %0#1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(add(x, x2)) -> add(avg_pool(x), avg_pool(x2))
verso.rule @avg_pool_add_to_add_avg_pool_avg_pool_4c7e85 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(avg_pool(x), avg_pool(x2)) -> avg_pool(add(x, x2))
verso.rule @add_avg_pool_avg_pool_to_avg_pool_add_0848d0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(add(x, x2)) -> add(avg_pool(x), avg_pool(x2))
verso.rule @avg_pool_add_to_add_avg_pool_avg_pool_886b77 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(avg_pool(x), avg_pool(x2)) -> avg_pool(add(x, x2))
verso.rule @add_avg_pool_avg_pool_to_avg_pool_add_f1798b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: max_pool(concat(x, x2)) -> concat(max_pool(x), max_pool(x2))
verso.rule @max_pool_concat_to_concat_max_pool_max_pool_39010e attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(max_pool(x), max_pool(x2)) -> max_pool(concat(x, x2))
verso.rule @concat_max_pool_max_pool_to_max_pool_concat_94454f attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s9, s10, s11, s12)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s9, s10, s11, s12)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s9, s10, s11, s12)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(concat(x, x2)) -> concat(avg_pool(x), avg_pool(x2))
verso.rule @avg_pool_concat_to_concat_avg_pool_avg_pool_3aa87b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(avg_pool(x), avg_pool(x2)) -> avg_pool(concat(x, x2))
verso.rule @concat_avg_pool_avg_pool_to_avg_pool_concat_d42da4 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(concat(x, x2)) -> concat(avg_pool(x), avg_pool(x2))
verso.rule @avg_pool_concat_to_concat_avg_pool_avg_pool_093f19 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(avg_pool(x), avg_pool(x2)) -> avg_pool(concat(x, x2))
verso.rule @concat_avg_pool_avg_pool_to_avg_pool_concat_c90bc2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9, s10)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, avg_pool(mul(x2, s))) -> conv(mul(x, s), avg_pool(x2))
verso.rule @conv_avg_pool_mul_to_conv_mul_avg_pool_b751a0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(mul(x, s), avg_pool(x2)) -> conv(x, avg_pool(mul(x2, s)))
verso.rule @conv_mul_avg_pool_to_conv_avg_pool_mul_025445 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg2 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, avg_pool(mul(x2, s))) -> conv(mul(x, s), avg_pool(x2))
verso.rule @conv_avg_pool_mul_to_conv_mul_avg_pool_ec5c62 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(mul(x, s), avg_pool(x2)) -> conv(x, avg_pool(mul(x2, s)))
verso.rule @conv_mul_avg_pool_to_conv_avg_pool_mul_069029 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg2 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(x, add(x2, mul(x2, s))) -> conv(add(x, mul(x, s)), x2)
verso.rule @conv_add_mul_to_conv_add_mul_025690 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(add(x, mul(x, s)), x2) -> conv(x, add(x2, mul(x2, s)))
verso.rule @conv_add_mul_to_conv_add_mul_0836f7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %arg0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(x), mul(x2, s)) -> conv(avg_pool(mul(x, s)), x2)
verso.rule @conv_avg_pool_mul_to_conv_avg_pool_mul_437a62 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(mul(x, s)), x2) -> conv(avg_pool(x), mul(x2, s))
verso.rule @conv_avg_pool_mul_to_conv_avg_pool_mul_feb781 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(x), mul(x2, s)) -> conv(avg_pool(mul(x, s)), x2)
verso.rule @conv_avg_pool_mul_to_conv_avg_pool_mul_067164 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(mul(x, s)), x2) -> conv(avg_pool(x), mul(x2, s))
verso.rule @conv_avg_pool_mul_to_conv_avg_pool_mul_88aef2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s4, s1, s5, s6)>], symbols = ["n", "c", "h", "w", "n2", "h2", "w2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %arg2 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s15, s16)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s17, s18, s19, s20)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(concat(x, x2), relu(concat(x, x2))) -> conv(concat(x2, x), relu(concat(x2, x)))
verso.rule @conv_concat_relu_to_conv_concat_relu_b160d5 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(concat(x, x2), max_pool(concat(x, x2))) -> conv(concat(x2, x), max_pool(concat(x2, x)))
verso.rule @conv_concat_max_pool_to_conv_concat_max_pool_384ab1 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(concat(x, x2), avg_pool(concat(x, x2))) -> conv(concat(x2, x), avg_pool(concat(x2, x)))
verso.rule @conv_concat_avg_pool_to_conv_concat_avg_pool_8998c2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(concat(x, x2), avg_pool(concat(x, x2))) -> conv(concat(x2, x), avg_pool(concat(x2, x)))
verso.rule @conv_concat_avg_pool_to_conv_concat_avg_pool_ffe9e3 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(relu(concat(x, x2)), concat(x, x2)) -> conv(relu(concat(x2, x)), concat(x2, x))
verso.rule @conv_relu_concat_to_conv_relu_concat_b64c69 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "dilation", "dilation2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(max_pool(concat(x, x2)), concat(x, x2)) -> conv(max_pool(concat(x2, x)), concat(x2, x))
verso.rule @conv_max_pool_concat_to_conv_max_pool_concat_768b6e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(concat(x, x2)), concat(x, x2)) -> conv(avg_pool(concat(x2, x)), concat(x2, x))
verso.rule @conv_avg_pool_concat_to_conv_avg_pool_concat_8067cd attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: conv(avg_pool(concat(x, x2)), concat(x, x2)) -> conv(avg_pool(concat(x2, x)), concat(x2, x))
verso.rule @conv_avg_pool_concat_to_conv_avg_pool_concat_baac0c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "dilation", "dilation2", "pad5", "pad6", "pad7", "pad8"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %1, %0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s13, s14)>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s15, s16, s17, s18)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18] -> (s11, s12)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(avg_pool(x), avg_pool(x2)) -> mul(avg_pool(x2), avg_pool(x))
verso.rule @mul_avg_pool_avg_pool_to_mul_avg_pool_avg_pool_bb17b1 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] -> (s6, s7, s8, s9)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: split(relu(max_pool(x)))#1 -> max_pool(relu(split(x)#1))
verso.rule @split_relu_max_pool_to_max_pool_relu_split_df77c5 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] : (s2 - 1 >= 0, s3 - 1 >= 0)>, fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.max_pool %1 {dilations = array<i64: 1, 1>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(max_pool(x))#1, split(max_pool(x))#0) -> max_pool(concat(split(x)#1, split(x)#0))
verso.rule @concat_split_max_pool_to_max_pool_concat_split_f10a71 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s5)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s12, s13)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s14, s1 - s14)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s14, s1 - s14)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.max_pool %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s5)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s6, s7)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s8, s9, s10, s11)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s12, s13)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: max_pool(concat(split(x)#1, split(x)#0)) -> concat(split(max_pool(x))#1, split(max_pool(x))#0)
verso.rule @max_pool_concat_split_to_concat_split_max_pool_297943 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "dilation", "dilation2", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.max_pool %1 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %arg0 {dilations = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s5, s6)>, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s7, s8)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s9, s10, s11, s12)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s13, s14)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(split(avg_pool(x))#0, split(avg_pool(x))#1) -> avg_pool(add(split(x)#0, split(x)#1))
verso.rule @add_split_avg_pool_to_avg_pool_add_split_b7b97f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1 * 2, s2, s3)>], symbols = ["n", "size", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %1#0, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.add %0#0, %0#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(add(split(x)#0, split(x)#1)) -> add(split(avg_pool(x))#0, split(avg_pool(x))#1)
verso.rule @avg_pool_add_split_to_add_split_avg_pool_a19b7f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1 * 2, s2, s3)>], symbols = ["n", "size", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.add %0#0, %0#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %1#0, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(avg_pool(x), split(avg_pool(x))#0) -> avg_pool(concat(x, split(x)#0))
verso.rule @concat_avg_pool_split_to_avg_pool_concat_split_661495 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %0, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(avg_pool(x), split(avg_pool(x))#1) -> avg_pool(concat(x, split(x)#1))
verso.rule @concat_avg_pool_split_to_avg_pool_concat_split_e30b07 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %0, %1#1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %arg0, %0#1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(avg_pool(x))#1, split(avg_pool(x))#0) -> avg_pool(concat(split(x)#1, split(x)#0))
verso.rule @concat_split_avg_pool_to_avg_pool_concat_split_0910b7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(concat(split(x)#1, split(x)#0)) -> concat(split(avg_pool(x))#1, split(avg_pool(x))#0)
verso.rule @avg_pool_concat_split_to_concat_split_avg_pool_35cbd0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(avg_pool(x))#0, avg_pool(x)) -> avg_pool(concat(split(x)#0, x))
verso.rule @concat_split_avg_pool_to_avg_pool_concat_split_1817e4 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#0, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(avg_pool(x))#1, avg_pool(x)) -> avg_pool(concat(split(x)#1, x))
verso.rule @concat_split_avg_pool_to_avg_pool_concat_split_9200be attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(split(avg_pool(x))#0, split(avg_pool(x))#1) -> avg_pool(add(split(x)#0, split(x)#1))
verso.rule @add_split_avg_pool_to_avg_pool_add_split_95a524 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1 * 2, s2, s3)>], symbols = ["n", "size", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %1#0, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.add %0#0, %0#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(add(split(x)#0, split(x)#1)) -> add(split(avg_pool(x))#0, split(avg_pool(x))#1)
verso.rule @avg_pool_add_split_to_add_split_avg_pool_356479 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1 * 2, s2, s3)>], symbols = ["n", "size", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.add %0#0, %0#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s1, s1)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %1#0, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(avg_pool(x), split(avg_pool(x))#0) -> avg_pool(concat(x, split(x)#0))
verso.rule @concat_avg_pool_split_to_avg_pool_concat_split_a0b5db attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %0, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(avg_pool(x), split(avg_pool(x))#1) -> avg_pool(concat(x, split(x)#1))
verso.rule @concat_avg_pool_split_to_avg_pool_concat_split_6556f7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %0, %1#1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %arg0, %0#1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(avg_pool(x))#0, avg_pool(x)) -> avg_pool(concat(split(x)#0, x))
verso.rule @concat_split_avg_pool_to_avg_pool_concat_split_faab0f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#0, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(avg_pool(x))#1, avg_pool(x)) -> avg_pool(concat(split(x)#1, x))
verso.rule @concat_split_avg_pool_to_avg_pool_concat_split_7ad24d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %arg0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(split(avg_pool(x))#1, split(avg_pool(x))#0) -> avg_pool(concat(split(x)#1, split(x)#0))
verso.rule @concat_split_avg_pool_to_avg_pool_concat_split_324324 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s12, s1 - s12)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s6, s7, s8, s9)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s10, s11)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: avg_pool(concat(split(x)#1, split(x)#0)) -> concat(split(avg_pool(x))#1, split(avg_pool(x))#0)
verso.rule @avg_pool_concat_split_to_concat_split_avg_pool_d3e27b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size", "kernel", "kernel2", "pad", "pad2", "pad3", "pad4", "stride", "stride2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = false, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s5, s6)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s7, s8, s9, s10)>, strides = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s11, s12)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.concat %1#1, %1#0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
