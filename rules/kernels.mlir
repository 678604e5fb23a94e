//===- kernels.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: transpose(transpose(k)) -> k
verso.rule @transpose_transpose_to_input_6b2d0d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: mul(f, enlarge(k)) -> enlarge(mul(k, f))
verso.rule @mul_enlarge_to_enlarge_mul_94e4ab attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s1, s0, s2, s3)>], symbols = ["c", "o", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(k, f)) -> mul(f, enlarge(k))
verso.rule @enlarge_mul_to_mul_enlarge_4d627b attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(enlarge(k)) -> enlarge(transpose(k))
verso.rule @transpose_enlarge_to_enlarge_transpose_996571 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
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
verso.rule @enlarge_transpose_to_transpose_enlarge_5fda13 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
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

// pattern: transpose(add(k, k2)) -> add(transpose(k), transpose(k2))
verso.rule @transpose_add_to_add_transpose_transpose_8cb8e4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(transpose(k), transpose(k2)) -> transpose(add(k, k2))
verso.rule @add_transpose_transpose_to_transpose_add_a0fb87 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(add(k, k2)) -> add(enlarge(k), enlarge(k2))
verso.rule @enlarge_add_to_add_enlarge_enlarge_fdf2ab attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(enlarge(k), enlarge(k2)) -> enlarge(add(k, k2))
verso.rule @add_enlarge_enlarge_to_enlarge_add_87c1c2 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(mul(k, k2)) -> mul(transpose(k), transpose(k2))
verso.rule @transpose_mul_to_mul_transpose_transpose_e8852b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(transpose(k), transpose(k2)) -> transpose(mul(k, k2))
verso.rule @mul_transpose_transpose_to_transpose_mul_fb7175 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(k, k2)) -> mul(enlarge(k), enlarge(k2))
verso.rule @enlarge_mul_to_mul_enlarge_enlarge_0f3319 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(enlarge(k), enlarge(k2)) -> enlarge(mul(k, k2))
verso.rule @mul_enlarge_enlarge_to_enlarge_mul_4e9bd6 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(concat(k, k2)) -> concat(transpose(k), transpose(k2))
verso.rule @transpose_concat_to_concat_transpose_transpose_3ad740 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["o", "c", "p", "q", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(transpose(k), transpose(k2)) -> transpose(concat(k, k2))
verso.rule @concat_transpose_transpose_to_transpose_concat_0234d7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["o", "c", "p", "q", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(concat(k, k2)) -> concat(enlarge(k), enlarge(k2))
verso.rule @enlarge_concat_to_concat_enlarge_enlarge_700089 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(enlarge(k), enlarge(k2)) -> enlarge(concat(k, k2))
verso.rule @concat_enlarge_enlarge_to_enlarge_concat_2633a6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s4, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "o2", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(concat(k, k2)) -> concat(transpose(k), transpose(k2))
verso.rule @transpose_concat_to_concat_transpose_transpose_6f4494 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "o2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(transpose(k), transpose(k2)) -> transpose(concat(k, k2))
verso.rule @concat_transpose_transpose_to_transpose_concat_52fbe5 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1, s2, s3)>], symbols = ["o", "c", "p", "q", "o2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(concat(k, k2)) -> concat(enlarge(k), enlarge(k2))
verso.rule @enlarge_concat_to_concat_enlarge_enlarge_6ed3d2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s4, s2, s3)>], symbols = ["o", "c", "p", "q", "c2", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(enlarge(k), enlarge(k2)) -> enlarge(concat(k, k2))
verso.rule @concat_enlarge_enlarge_to_enlarge_concat_e0cfe0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s4, s2, s3)>], symbols = ["o", "c", "p", "q", "c2", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %arg1 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s5, s6)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(add(k, f)) -> add(transpose(k), transpose(f))
verso.rule @transpose_add_to_add_transpose_transpose_d58beb attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(transpose(k), transpose(f)) -> transpose(add(k, f))
verso.rule @add_transpose_transpose_to_transpose_add_b1bb93 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(mul(k, f)) -> mul(transpose(k), transpose(f))
verso.rule @transpose_mul_to_mul_transpose_transpose_02a4a4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(transpose(k), transpose(f)) -> transpose(mul(k, f))
verso.rule @mul_transpose_transpose_to_transpose_mul_52452e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(add(f, transpose(f2))) -> add(f2, transpose(f))
verso.rule @transpose_add_transpose_to_add_transpose_c7f806 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0, 1, 1)>, affine_map<()[s0, s1] -> (1, s1, 1, 1)>], symbols = ["c", "c2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %2 : tensor<?x?x1x1xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %1 : tensor<?x?x1x1xf32>
}

// pattern: transpose(mul(f, transpose(f2))) -> mul(f2, transpose(f))
verso.rule @transpose_mul_transpose_to_mul_transpose_5bd21e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0, 1, 1)>, affine_map<()[s0, s1] -> (1, s1, 1, 1)>], symbols = ["c", "c2"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %2 : tensor<?x?x1x1xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %1 : tensor<?x?x1x1xf32>
}

// pattern: mul(enlarge(k), add(f, enlarge(k))) -> enlarge(mul(k, add(k, f)))
verso.rule @mul_enlarge_add_to_enlarge_mul_add_9ab90d attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: enlarge(mul(k, add(k, f))) -> mul(enlarge(k), add(f, enlarge(k)))
verso.rule @enlarge_mul_add_to_mul_enlarge_add_cf1141 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (1, s1, 1, 1)>], symbols = ["o", "c", "p", "q", "size", "size2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.enlarge %1 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(f, transpose(enlarge(f2))) -> mul(transpose(f2), enlarge(f))
verso.rule @mul_transpose_enlarge_to_mul_transpose_enlarge_bb9ba8 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["c", "c2", "size", "size2"]} source {
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

// pattern: mul(transpose(f), enlarge(f2)) -> mul(f2, transpose(enlarge(f)))
verso.rule @mul_transpose_enlarge_to_mul_transpose_enlarge_896727 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["c", "c2", "size", "size2"]} source {
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

// pattern: mul(f, transpose(enlarge(f2))) -> enlarge(mul(f, transpose(f2)))
verso.rule @mul_transpose_enlarge_to_enlarge_mul_transpose_6ca6d0 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["c", "c2", "size", "size2"]} source {
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

// pattern: enlarge(mul(f, transpose(f2))) -> mul(f, transpose(enlarge(f2)))
verso.rule @enlarge_mul_transpose_to_mul_transpose_enlarge_afc177 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["c", "c2", "size", "size2"]} source {
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

// pattern: mul(t, enlarge(f)) -> enlarge(mul(f, t))
verso.rule @mul_enlarge_to_enlarge_mul_e0a3da attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, 1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["c", "c2", "size", "size2"]} source {
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

// pattern: enlarge(mul(f, t)) -> mul(t, enlarge(f))
verso.rule @enlarge_mul_to_mul_enlarge_7e7c29 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, 1, 1, 1)>], symbols = ["c", "c2", "size", "size2"]} source {
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
