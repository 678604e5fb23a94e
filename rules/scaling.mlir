//===- scaling.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: matmul(column, row) -> mul(row, column)
verso.rule @matmul_to_mul_bf6438 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: mul(row, column) -> matmul(column, row)
verso.rule @mul_to_matmul_96c1d7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: transpose(transpose(a)) -> a
verso.rule @transpose_transpose_to_input_b5d905 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: mul(a, row) -> matmul(a, mul(row, identity))
verso.rule @mul_to_matmul_mul_identity_8f89fb attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_to_matmul_mul_identity_1e5dba attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
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
verso.rule @transpose_matmul_to_matmul_6a0dee attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (1, s0)>, affine_map<()[s0] -> (s0, 1)>], symbols = ["k"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<1x1xf32>) -> tensor<1x1xf32>
  verso.yield %1 : tensor<1x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  verso.yield %0 : tensor<1x1xf32>
}

// pattern: add(a, add(a2, row)) -> add(a2, add(a, row))
verso.rule @add_add_to_add_add_e87796 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, add(a2, row)) -> add(row, add(a2, a))
verso.rule @add_add_to_add_add_afe8a9 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(row, add(a, a2)) -> add(a2, add(a, row))
verso.rule @add_add_to_add_add_e822b5 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, add(a2, column)) -> add(a2, add(a, column))
verso.rule @add_add_to_add_add_9c5fc7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, add(a2, column)) -> add(column, add(a, a2))
verso.rule @add_add_to_add_add_9a780f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(column, add(a, a2)) -> add(a, add(a2, column))
verso.rule @add_add_to_add_add_578fc4 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, mul(a2, row)) -> mul(a2, mul(a, row))
verso.rule @mul_mul_to_mul_mul_5bb3c0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, mul(a2, row)) -> mul(row, mul(a2, a))
verso.rule @mul_mul_to_mul_mul_fd0518 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(row, mul(a, a2)) -> mul(a2, mul(a, row))
verso.rule @mul_mul_to_mul_mul_9297ee attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, mul(a2, column)) -> mul(a2, mul(a, column))
verso.rule @mul_mul_to_mul_mul_ea483c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, mul(a2, column)) -> mul(column, mul(a, a2))
verso.rule @mul_mul_to_mul_mul_23e152 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(column, mul(a, a2)) -> mul(a, mul(a2, column))
verso.rule @mul_mul_to_mul_mul_e53fa1 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, mul(a2, row)) -> mul(row, matmul(a, a2))
verso.rule @matmul_mul_to_mul_matmul_ba6da2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_to_matmul_mul_2da65e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_mul_matmul_e62d2a attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_to_matmul_mul_80082d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, 1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
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

// pattern: matmul(a, matmul(column, row)) -> mul(row, matmul(a, column))
verso.rule @matmul_matmul_to_mul_matmul_c91801 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, 1)>, affine_map<()[s0, s1, s2] -> (1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(row, matmul(a, column)) -> matmul(a, matmul(column, row))
verso.rule @mul_matmul_to_matmul_matmul_56c169 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2, 1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, add(row, column)) -> add(row, add(a, column))
verso.rule @add_add_to_add_add_dd77aa attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(row, add(a, column)) -> add(a, add(row, column))
verso.rule @add_add_to_add_add_0fc5c8 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, add(row, column)) -> add(column, add(a, row))
verso.rule @add_add_to_add_add_051c1a attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>, affine_map<()[s0, s1] -> (s0, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(column, add(a, row)) -> add(a, add(row, column))
verso.rule @add_add_to_add_add_a8304b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.add %arg2, %arg0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, matmul(column, row)) -> mul(column, mul(a, row))
verso.rule @mul_matmul_to_mul_mul_b2135c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(column, mul(a, row)) -> mul(a, matmul(column, row))
verso.rule @mul_mul_to_mul_matmul_ae38fa attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x1xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(a, matmul(column, row)) -> mul(row, mul(a, column))
verso.rule @mul_matmul_to_mul_mul_1960e5 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, 1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>, %arg2: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(row, mul(a, column)) -> mul(a, matmul(column, row))
verso.rule @mul_mul_to_mul_matmul_be8e71 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x1xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, matmul(a2, a3)) -> matmul(matmul(a, a2), a3)
verso.rule @matmul_matmul_to_matmul_matmul_e3d264 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(matmul(a, a2), a3) -> matmul(a, matmul(a2, a3))
verso.rule @matmul_matmul_to_matmul_matmul_4a0649 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a, column)) -> matmul(a, add(column, identity))
verso.rule @add_matmul_to_matmul_add_identity_42233f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_transpose_to_matmul_mul_identity_18eaab attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, 1)>], symbols = ["k", "k2"]} source {
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
verso.rule @add_matmul_to_matmul_add_identity_3563d6 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_transpose_to_matmul_mul_identity_faadc9 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["k", "k2"]} source {
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
