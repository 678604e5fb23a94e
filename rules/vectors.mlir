//===- vectors.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: matmul(column, row) -> mul(row, column)
verso.rule @matmul_to_mul_d2745b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: mul(row, column) -> matmul(column, row)
verso.rule @mul_to_matmul_4d895a attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: mul(a, row) -> matmul(a, mul(row, identity))
verso.rule @mul_to_matmul_mul_identity_e27fa8 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(a, column) -> matmul(mul(column, identity), a)
verso.rule @mul_to_matmul_mul_identity_c76c44 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(matmul(row, column)) -> matmul(row, column)
verso.rule @transpose_matmul_to_matmul_cb202e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (1, s0)>, affine_map<()[s0] -> (s0, 1)>], symbols = ["k"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<1x1xf32>) -> tensor<1x1xf32>
  verso.yield %1 : tensor<1x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %0 : tensor<1x1xf32>
}

// pattern: matmul(a, mul(a2, row)) -> mul(row, matmul(a, a2))
verso.rule @matmul_mul_to_mul_matmul_1ddb49 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(row, matmul(a, a2)) -> matmul(a, mul(a2, row))
verso.rule @mul_matmul_to_matmul_mul_3f90e6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(mul(a, column), a2) -> mul(column, matmul(a, a2))
verso.rule @matmul_mul_to_mul_matmul_a8b675 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(column, matmul(a, a2)) -> matmul(mul(a, column), a2)
verso.rule @mul_matmul_to_matmul_mul_8bad26 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a, column)) -> matmul(a, add(column, identity))
verso.rule @add_matmul_to_matmul_add_identity_a1ea40 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(a, transpose(column)) -> matmul(a, mul(column, identity))
verso.rule @mul_transpose_to_matmul_mul_identity_e53e61 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(a, matmul(row, a)) -> matmul(add(row, identity), a)
verso.rule @add_matmul_to_matmul_add_identity_7e0be4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(a, transpose(row)) -> matmul(mul(row, identity), a)
verso.rule @mul_transpose_to_matmul_mul_identity_5b371e attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(mul(a, row), a2) -> matmul(a, mul(a2, transpose(row)))
verso.rule @matmul_mul_to_matmul_mul_transpose_2c2780 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (1, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(a, mul(a2, transpose(row))) -> matmul(mul(a, row), a2)
verso.rule @matmul_mul_transpose_to_matmul_mul_e89c2e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, mul(a2, column)) -> matmul(mul(a, transpose(column)), a2)
verso.rule @matmul_mul_to_matmul_mul_transpose_eea143 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s1, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(a, add(a2, column)) -> add(matmul(a, a2), matmul(a, column))
verso.rule @matmul_add_to_add_matmul_matmul_bd09d6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s1, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a, column)) -> matmul(a, add(a2, column))
verso.rule @add_matmul_matmul_to_matmul_add_cb3ce6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s1, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(add(a, row), a2) -> add(matmul(a, a2), matmul(row, a2))
verso.rule @matmul_add_to_add_matmul_matmul_74dc61 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (1, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(row, a2)) -> matmul(add(a, row), a2)
verso.rule @add_matmul_matmul_to_matmul_add_4eddb4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %arg1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(row, add(a, column)) -> add(matmul(column, row), mul(a, row))
verso.rule @mul_add_to_add_matmul_mul_591fa5 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(column, row), mul(a, row)) -> mul(row, add(a, column))
verso.rule @add_matmul_mul_to_mul_add_1c2db8 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(column, add(a, row)) -> add(matmul(column, row), mul(a, column))
verso.rule @mul_add_to_add_matmul_mul_172da3 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(column, row), mul(a, column)) -> mul(column, add(a, row))
verso.rule @add_matmul_mul_to_mul_add_fe9bfd attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg2, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, t) -> matmul(mul(identity, t), a)
verso.rule @mul_to_matmul_mul_identity_c623cb attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(a, t) -> matmul(a, mul(identity, t))
verso.rule @mul_to_matmul_mul_identity_b6428e attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(mul(a, row)) -> matmul(mul(row, identity), transpose(a))
verso.rule @transpose_mul_to_matmul_mul_identity_transpose_365ed7 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %1, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: transpose(mul(a, column)) -> matmul(transpose(a), mul(column, identity))
verso.rule @transpose_mul_to_matmul_transpose_mul_identity_6cfb2f attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: matmul(row, matmul(column, row2)) -> matmul(row2, mul(identity, matmul(row, column)))
verso.rule @matmul_matmul_to_matmul_mul_identity_matmul_723055 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  verso.yield %1 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg2, %2 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  verso.yield %3 : tensor<1x?xf32>
}

// pattern: matmul(matmul(column, row), column2) -> matmul(mul(identity, matmul(row, column2)), column)
verso.rule @matmul_matmul_to_matmul_mul_identity_matmul_4a3273 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %1 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %3 : tensor<?x1xf32>
}

// pattern: matmul(a, mul(a2, t)) -> matmul(mul(a, t), a2)
verso.rule @matmul_mul_to_matmul_mul_029761 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(mul(a, t), a2) -> matmul(a, mul(a2, t))
verso.rule @matmul_mul_to_matmul_mul_da34e1 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (1, 1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, mul(a2, t)) -> mul(matmul(a, a2), t)
verso.rule @matmul_mul_to_mul_matmul_cdbb96 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg2 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(matmul(a, a2), t) -> matmul(a, mul(a2, t))
verso.rule @mul_matmul_to_matmul_mul_4057f5 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg2 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, transpose(mul(a2, row))) -> matmul(mul(a, row), transpose(a2))
verso.rule @matmul_transpose_mul_to_matmul_mul_transpose_21aeba attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>, affine_map<()[s0, s1, s2] -> (1, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(mul(a, row), transpose(a2)) -> matmul(a, transpose(mul(a2, row)))
verso.rule @matmul_mul_transpose_to_matmul_transpose_mul_2785c9 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (1, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(add(a, matmul(a, a2)), column) -> matmul(a, add(column, matmul(a2, column)))
verso.rule @matmul_add_matmul_to_matmul_add_matmul_bc9537 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
}

// pattern: matmul(transpose(a), mul(a2, column)) -> matmul(transpose(mul(a, column)), a2)
verso.rule @matmul_transpose_mul_to_matmul_transpose_mul_644bdb attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s0, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(transpose(mul(a, column)), a2) -> matmul(transpose(a), mul(a2, column))
verso.rule @matmul_transpose_mul_to_matmul_transpose_mul_843f81 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(mul(a, row), matmul(a2, mul(a, row))) -> mul(row, add(a, matmul(a2, a)))
verso.rule @add_mul_matmul_to_mul_add_matmul_bed3b7 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(row, add(a, matmul(a2, a))) -> add(mul(a, row), matmul(a2, mul(a, row)))
verso.rule @mul_add_matmul_to_add_mul_matmul_f4bf31 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(mul(a, column), matmul(mul(a, column), a2)) -> mul(column, add(a, matmul(a, a2)))
verso.rule @add_mul_matmul_to_mul_add_matmul_25ad7e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(column, add(a, matmul(a, a2))) -> add(mul(a, column), matmul(mul(a, column), a2))
verso.rule @mul_add_matmul_to_add_mul_matmul_c119e3 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(matmul(column, row), mul(a, row2)) -> mul(matmul(row, a), matmul(column, row2))
verso.rule @matmul_matmul_mul_to_mul_matmul_matmul_0cfa8b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (1, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.matmul %arg0, %arg3 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(mul(a, column), matmul(column2, row)) -> mul(matmul(a, column2), matmul(column, row))
verso.rule @matmul_mul_matmul_to_mul_matmul_matmul_89eb87 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (s1, 1)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %arg3 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg1, %arg3 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(matmul(a, column), matmul(column2, row)) -> matmul(mul(a, column2), matmul(column, row))
verso.rule @mul_matmul_matmul_to_matmul_mul_matmul_14801f attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, 1)>, affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg2, %arg3 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %arg3 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(column, row), matmul(a, matmul(column, row))) -> mul(row, add(column, matmul(a, column)))
verso.rule @add_matmul_matmul_to_mul_add_matmul_0f78b1 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(mul(row, transpose(a)), column) -> transpose(matmul(row, mul(a, column)))
verso.rule @matmul_mul_transpose_to_transpose_matmul_mul_fc754a attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
}

// pattern: matmul(row, mul(column, transpose(a))) -> transpose(matmul(mul(a, row), column))
verso.rule @matmul_mul_transpose_to_transpose_matmul_mul_fef9b8 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
}

// pattern: transpose(matmul(mul(a, row), column)) -> matmul(row, mul(column, transpose(a)))
verso.rule @transpose_matmul_mul_to_matmul_mul_transpose_65bcea attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg1, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
}

// pattern: add(t, transpose(a)) -> transpose(add(a, t))
verso.rule @add_transpose_to_transpose_add_9c8a0d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, 1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x1xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(add(a, t)) -> add(t, transpose(a))
verso.rule @transpose_add_to_add_transpose_30c0fd attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(t, transpose(a)) -> transpose(mul(a, t))
verso.rule @mul_transpose_to_transpose_mul_1bfe12 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, 1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x1xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(mul(a, t)) -> mul(t, transpose(a))
verso.rule @transpose_mul_to_mul_transpose_418ab3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, add(row, transpose(column))) -> matmul(a, mul(identity, add(row, column)))
verso.rule @mul_add_transpose_to_matmul_mul_identity_add_c13485 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: mul(a, add(column, transpose(row))) -> matmul(mul(identity, add(row, column)), a)
verso.rule @mul_add_transpose_to_matmul_mul_identity_add_00ff15 attributes {domains = ["real", "integer"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg2, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: matmul(row, matmul(a, transpose(row2))) -> matmul(row2, transpose(matmul(row, a)))
verso.rule @matmul_matmul_transpose_to_matmul_transpose_matmul_d58d81 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %2 = verso.matmul %arg2, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
}

// pattern: matmul(row, transpose(matmul(row2, a))) -> matmul(row2, matmul(a, transpose(row)))
verso.rule @matmul_transpose_matmul_to_matmul_matmul_transpose_df5519 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.matmul %arg1, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
}

// pattern: matmul(matmul(transpose(column), a), column2) -> matmul(transpose(matmul(a, column2)), column)
verso.rule @matmul_matmul_transpose_to_matmul_transpose_matmul_ece06d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
}

// pattern: matmul(transpose(matmul(a, column)), column2) -> matmul(matmul(transpose(column2), a), column)
verso.rule @matmul_transpose_matmul_to_matmul_matmul_transpose_c6e21a attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %2 : tensor<1x1xf32>
}

// pattern: add(mul(a, row), matmul(row2, mul(a, row))) -> mul(row, add(a, matmul(row2, a)))
verso.rule @add_mul_matmul_to_mul_add_matmul_1a490b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(row, add(a, matmul(row2, a))) -> add(mul(a, row), matmul(row2, mul(a, row)))
verso.rule @mul_add_matmul_to_add_mul_matmul_b7a23e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(mul(a, column), matmul(mul(a, column), column2)) -> mul(column, add(a, matmul(a, column2)))
verso.rule @add_mul_matmul_to_mul_add_matmul_710fa7 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(column, add(a, matmul(a, column2))) -> add(mul(a, column), matmul(mul(a, column), column2))
verso.rule @mul_add_matmul_to_add_mul_matmul_ae4bbd attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a, transpose(row))) -> matmul(a, transpose(add(row, identity)))
verso.rule @add_matmul_transpose_to_matmul_transpose_add_identity_e15923 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %2 = verso.add %arg0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, matmul(transpose(column), a)) -> matmul(transpose(add(column, identity)), a)
verso.rule @add_matmul_transpose_to_matmul_transpose_add_identity_80a958 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.add %arg0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: matmul(row, matmul(column, transpose(column2))) -> transpose(matmul(column2, matmul(row, column)))
verso.rule @matmul_matmul_transpose_to_transpose_matmul_matmul_836678 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
}

// pattern: transpose(matmul(row, matmul(column, row2))) -> matmul(transpose(row2), matmul(row, column))
verso.rule @transpose_matmul_matmul_to_matmul_transpose_matmul_ec2934 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.transpose %arg2 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
}

// pattern: matmul(matmul(transpose(row), row2), column) -> transpose(matmul(row2, matmul(column, row)))
verso.rule @matmul_matmul_transpose_to_transpose_matmul_matmul_c3cd70 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
}

// pattern: add(matmul(column, row), matmul(row2, matmul(column, row))) -> mul(row, add(column, matmul(row2, column)))
verso.rule @add_matmul_matmul_to_mul_add_matmul_181070 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(row, matmul(column, matmul(row2, column2))) -> mul(column, matmul(row2, matmul(column2, row)))
verso.rule @mul_matmul_matmul_to_mul_matmul_matmul_c70efb attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>, affine_map<()[s0, s1, s2] -> (s1, 1)>, affine_map<()[s0, s1, s2] -> (1, s2)>, affine_map<()[s0, s1, s2] -> (s2, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>, %arg3: tensor<?x1xf32>):
  %0 = verso.matmul %arg2, %arg3 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>, %arg3: tensor<?x1xf32>):
  %0 = verso.matmul %arg3, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(column, matmul(row, matmul(column2, row2))) -> mul(row2, matmul(column, matmul(row, column2)))
verso.rule @mul_matmul_matmul_to_mul_matmul_matmul_fde483 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (1, s1)>, affine_map<()[s0, s1, s2] -> (s1, 1)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.matmul %arg2, %arg3 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %2 = verso.mul %arg3, %1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(row, matmul(column, t)) -> mul(t, matmul(column, row))
verso.rule @mul_matmul_to_mul_matmul_c773b8 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, 1)>, affine_map<()[s0, s1] -> (1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x1xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(t, matmul(column, row)) -> mul(row, matmul(column, t))
verso.rule @mul_matmul_to_mul_matmul_40c2a3 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, 1)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x1xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x1xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}
