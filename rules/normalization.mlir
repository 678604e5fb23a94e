//===- normalization.mlir - Generated rules --------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: add(x, fill(0)) -> x
verso.rule @add_fill_to_input_910ee8 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, value = 0.000000e+00 : f64} : () -> tensor<1x?x1x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: sub(x, fill(0)) -> x
verso.rule @sub_fill_to_input_ef8c12 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, value = 0.000000e+00 : f64} : () -> tensor<1x?x1x1xf32>
  %1 = verso.sub %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, fill(1)) -> x
verso.rule @mul_fill_to_input_172a03 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, value = 1.000000e+00 : f64} : () -> tensor<1x?x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: batch_norm(x, scale, bias, mean, variance) -> add(batch_norm(fill(0), scale, bias, mean, variance), mul(x, sub(batch_norm(fill(1), scale, bias, mean, variance), batch_norm(fill(0), scale, bias, mean, variance))))
verso.rule @batch_norm_to_add_batch_norm_fill_mul_sub_batch_norm_fill_9d972a attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1)>], symbols = ["n", "c", "h", "w", "epsilon"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>, %arg4: tensor<?xf32>):
  %0 = verso.batch_norm %arg0, %arg1, %arg2, %arg3, %arg4 {epsilon = affine_map<()[s0, s1, s2, s3, s4] -> (s4)>} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>, %arg4: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = affine_map<()[s0, s1, s2, s3, s4] -> (1, s1, 1, 1)>, value = 0.000000e+00 : f64} : () -> tensor<1x?x1x1xf32>
  %1 = verso.batch_norm %0, %arg1, %arg2, %arg3, %arg4 {epsilon = affine_map<()[s0, s1, s2, s3, s4] -> (s4)>} : (tensor<1x?x1x1xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.fill  {element_type = f32, shape = affine_map<()[s0, s1, s2, s3, s4] -> (1, s1, 1, 1)>, value = 1.000000e+00 : f64} : () -> tensor<1x?x1x1xf32>
  %3 = verso.batch_norm %2, %arg1, %arg2, %arg3, %arg4 {epsilon = affine_map<()[s0, s1, s2, s3, s4] -> (s4)>} : (tensor<1x?x1x1xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<1x?x1x1xf32>
  %4 = verso.sub %3, %1 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %5 = verso.mul %arg0, %4 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %6 = verso.add %1, %5 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %6 : tensor<?x?x?x?xf32>
}
