//===- batches.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: transpose(transpose(a)) -> a
verso.rule @transpose_transpose_to_input_54e1c7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: matmul(a, matmul(a2, a3)) -> matmul(matmul(a, a2), a3)
verso.rule @matmul_matmul_to_matmul_matmul_14a3a9 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(a, a2), a3) -> matmul(a, matmul(a2, a3))
verso.rule @matmul_matmul_to_matmul_matmul_cc2983 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(a, s), a2) -> mul(s, matmul(a, a2))
verso.rule @matmul_mul_to_mul_matmul_96e01a attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: mul(s, matmul(a, a2)) -> matmul(mul(a, s), a2)
verso.rule @mul_matmul_to_matmul_mul_2f0447 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(a, mul(a2, s)) -> matmul(mul(a, s), a2)
verso.rule @matmul_mul_to_matmul_mul_777453 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(a, s), a2) -> matmul(a, mul(a2, s))
verso.rule @matmul_mul_to_matmul_mul_ae47ec attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: add(s, transpose(a)) -> transpose(add(a, s))
verso.rule @add_transpose_to_transpose_add_624849 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: transpose(add(a, s)) -> add(s, transpose(a))
verso.rule @transpose_add_to_add_transpose_69c20e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: mul(s, transpose(a)) -> transpose(mul(a, s))
verso.rule @mul_transpose_to_transpose_mul_c45d0d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: transpose(mul(a, s)) -> mul(s, transpose(a))
verso.rule @transpose_mul_to_mul_transpose_a15f8a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: add(a, s) -> transpose(add(s, transpose(a)))
verso.rule @add_to_transpose_add_transpose_2e000b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(a, s) -> transpose(mul(s, transpose(a)))
verso.rule @mul_to_transpose_mul_transpose_800131 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(add(a, a2), a3) -> add(matmul(a, a3), matmul(a2, a3))
verso.rule @matmul_add_to_add_matmul_matmul_b0cc50 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a3, a2)) -> matmul(add(a, a3), a2)
verso.rule @add_matmul_matmul_to_matmul_add_7d18fd attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(a, add(a2, a3)) -> add(matmul(a, a2), matmul(a, a3))
verso.rule @matmul_add_to_add_matmul_matmul_8954d8 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a, a3)) -> matmul(a, add(a2, a3))
verso.rule @add_matmul_matmul_to_matmul_add_36be96 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: transpose(matmul(a, a2)) -> matmul(transpose(a2), transpose(a))
verso.rule @transpose_matmul_to_matmul_transpose_transpose_ea7f9b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(transpose(a), transpose(a2)) -> transpose(matmul(a2, a))
verso.rule @matmul_transpose_transpose_to_transpose_matmul_498e11 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s3, s1)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: transpose(add(a, a2)) -> add(transpose(a), transpose(a2))
verso.rule @transpose_add_to_add_transpose_transpose_fbc71f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(transpose(a), transpose(a2)) -> transpose(add(a, a2))
verso.rule @add_transpose_transpose_to_transpose_add_e7a19c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: transpose(mul(a, a2)) -> mul(transpose(a), transpose(a2))
verso.rule @transpose_mul_to_mul_transpose_transpose_8ec51c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(transpose(a), transpose(a2)) -> transpose(mul(a, a2))
verso.rule @mul_transpose_transpose_to_transpose_mul_fb0720 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(a, transpose(a2)) -> transpose(matmul(a2, transpose(a)))
verso.rule @matmul_transpose_to_transpose_matmul_transpose_9989a6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s3, s2)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(transpose(a), a2) -> transpose(matmul(transpose(a2), a))
verso.rule @matmul_transpose_to_transpose_matmul_transpose_1b4339 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(a, transpose(a2)) -> transpose(add(a2, transpose(a)))
verso.rule @add_transpose_to_transpose_add_transpose_05f0a8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s2, s1)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(a, transpose(a2)) -> transpose(mul(a2, transpose(a)))
verso.rule @mul_transpose_to_transpose_mul_transpose_3649cc attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s2, s1)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(a, matmul(a2, mul(a3, s))) -> mul(s, matmul(a, matmul(a2, a3)))
verso.rule @matmul_matmul_mul_to_mul_matmul_matmul_fafa04 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.mul %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg3, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(s, matmul(a, matmul(a2, a3))) -> matmul(a, matmul(a2, mul(a3, s)))
verso.rule @mul_matmul_matmul_to_matmul_matmul_mul_c09c35 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.mul %arg3, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %arg1, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(a, a2), mul(a3, s)) -> matmul(mul(a, s), matmul(a2, a3))
verso.rule @matmul_matmul_mul_to_matmul_mul_matmul_73669b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.mul %arg0, %arg3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(a, s), matmul(a2, a3)) -> matmul(matmul(a, a2), mul(a3, s))
verso.rule @matmul_mul_matmul_to_matmul_matmul_mul_9f5f2e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg3, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(a, a2), mul(a3, s)) -> matmul(matmul(a, mul(a2, s)), a3)
verso.rule @matmul_matmul_mul_to_matmul_matmul_mul_3271e3 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.mul %arg1, %arg3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(a, mul(a2, s)), a3) -> matmul(matmul(a, a2), mul(a3, s))
verso.rule @matmul_matmul_mul_to_matmul_matmul_mul_d7c1e2 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg3, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(a, mul(a2, s)), a3) -> mul(s, matmul(matmul(a, a2), a3))
verso.rule @matmul_matmul_mul_to_mul_matmul_matmul_1a4f48 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg2, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(s, matmul(matmul(a, a2), a3)) -> matmul(matmul(a, mul(a2, s)), a3)
verso.rule @mul_matmul_matmul_to_matmul_matmul_mul_a53185 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?x?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg3 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(a, add(a2, matmul(a3, a2))) -> matmul(add(a, matmul(a, a3)), a2)
verso.rule @matmul_add_matmul_to_matmul_add_matmul_8afd37 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s2)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(a, add(a2, mul(a2, s))) -> matmul(add(a, mul(a, s)), a2)
verso.rule @matmul_add_mul_to_matmul_add_mul_28da1f attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(add(a, mul(a, s)), a2) -> matmul(a, add(a2, mul(a2, s)))
verso.rule @matmul_add_mul_to_matmul_add_mul_b741b5 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(mul(a, s), matmul(a2, mul(a, s))) -> mul(s, add(a, matmul(a2, a)))
verso.rule @add_mul_matmul_to_mul_add_matmul_4871e6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s0, s1, s1)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(s, add(a, matmul(a2, a))) -> add(mul(a, s), matmul(a2, mul(a, s)))
verso.rule @mul_add_matmul_to_add_mul_matmul_51063e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1, s1)>], symbols = ["n", "k", "k2"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(s, transpose(matmul(a, a2))) -> transpose(matmul(a, mul(a2, s)))
verso.rule @mul_transpose_matmul_to_transpose_matmul_mul_06efdc attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: transpose(matmul(a, mul(a2, s))) -> mul(s, transpose(matmul(a, a2)))
verso.rule @transpose_matmul_mul_to_mul_transpose_matmul_0fd2b4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg2, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(a, s), add(a, mul(a, s))) -> matmul(add(a, mul(a, s)), mul(a, s))
verso.rule @matmul_mul_add_to_matmul_add_mul_89de0a attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, s1)>, affine_map<()[s0, s1] -> ()>], symbols = ["n", "k"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(add(a, mul(a, s)), mul(a, s)) -> matmul(mul(a, s), add(a, mul(a, s)))
verso.rule @matmul_add_mul_to_matmul_mul_add_c983b0 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, s1)>, affine_map<()[s0, s1] -> ()>], symbols = ["n", "k"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}
