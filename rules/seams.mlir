//===- seams.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: pad(matmul(x, y)) -> matmul(x, pad(y))
verso.rule @pad_matmul_to_matmul_pad_57a1d0 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1, s2)>], symbols = ["n", "m", "l", "pad", "pad2", "pad3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (-s3, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (-s3, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, pad(y)) -> pad(matmul(x, y))
verso.rule @matmul_pad_to_pad_matmul_eb17ed attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1, s2)>], symbols = ["n", "m", "l", "pad", "pad2", "pad3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (-s3, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4)>, low = affine_map<()[s0, s1, s2, s3, s4, s5] -> (-s3, s5)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(pad(x), pad(y)) -> matmul(x, y)
verso.rule @matmul_pad_pad_to_matmul_716b5f attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1, s2)>], symbols = ["n", "m", "l", "pad", "pad2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4] -> (0, s3)>, low = affine_map<()[s0, s1, s2, s3, s4] -> (0, s4)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pad %arg1 {high = affine_map<()[s0, s1, s2, s3, s4] -> (s3, 0)>, low = affine_map<()[s0, s1, s2, s3, s4] -> (s4, 0)>, value = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
