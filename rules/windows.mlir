//===- windows.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: avg_pool(x) -> conv(x, avg_pool(enlarge(identity)))
verso.rule @avg_pool_to_conv_avg_pool_enlarge_identity_47cef6 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "kernel", "kernel2", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %arg0 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7, s6, s7)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 4 : i64, size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s1)>} : () -> tensor<?x?x1x1xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4 * 2 - s6 * 2 - 1, s5 * 2 - s7 * 2 - 1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {count_include_pad = true, kernel = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7, s6, s7)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %arg0, %2 {dilations = array<i64: 1, 1>, group = 1 : i64, pads = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7, s6, s7)>, strides = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}
