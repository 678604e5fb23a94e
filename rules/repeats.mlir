//===- repeats.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: add(x, v) -> add(x, broadcast(v))
verso.rule @add_to_add_broadcast_ccb314 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(x, broadcast(v)) -> add(x, v)
verso.rule @add_broadcast_to_add_e61441 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: mul(x, v) -> mul(x, broadcast(v))
verso.rule @mul_to_mul_broadcast_877ec4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(x, broadcast(v)) -> mul(x, v)
verso.rule @mul_broadcast_to_mul_a642f2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: broadcast(matmul(v, y)) -> matmul(broadcast(v), y)
verso.rule @broadcast_matmul_to_matmul_broadcast_142829 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>, affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["m", "l", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2] -> (s2, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s2, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(broadcast(v), y) -> broadcast(matmul(v, y))
verso.rule @matmul_broadcast_to_broadcast_matmul_997d24 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (1, s0)>, affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["m", "l", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2] -> (s2, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2] -> (s2, s1)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: broadcast(add(v, v2)) -> add(v, broadcast(v2))
verso.rule @broadcast_add_to_add_broadcast_739102 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(v, broadcast(v2)) -> broadcast(add(v, v2))
verso.rule @add_broadcast_to_broadcast_add_18430f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: broadcast(mul(v, v2)) -> mul(v2, broadcast(v))
verso.rule @broadcast_mul_to_mul_broadcast_2c03b3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(v, broadcast(v2)) -> broadcast(mul(v2, v))
verso.rule @mul_broadcast_to_broadcast_mul_aa7d27 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: broadcast(transpose(v)) -> transpose(broadcast(v))
verso.rule @broadcast_transpose_to_transpose_broadcast_9b2dbf attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(broadcast(v)) -> broadcast(transpose(v))
verso.rule @transpose_broadcast_to_broadcast_transpose_d4394a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: broadcast(relu(v)) -> relu(broadcast(v))
verso.rule @broadcast_relu_to_relu_broadcast_89c169 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(broadcast(v)) -> broadcast(relu(v))
verso.rule @relu_broadcast_to_broadcast_relu_51c17f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: broadcast(v) -> transpose(broadcast(transpose(v)))
verso.rule @broadcast_to_transpose_broadcast_transpose_baf56d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(y, transpose(v)) -> transpose(add(v, transpose(y)))
verso.rule @add_transpose_to_transpose_add_transpose_0a839c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(add(v, transpose(y))) -> add(y, transpose(v))
verso.rule @transpose_add_transpose_to_add_transpose_fbebb9 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["m", "l"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(v, transpose(y)) -> transpose(add(y, transpose(v)))
verso.rule @add_transpose_to_transpose_add_transpose_a0db09 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["m", "l"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(y, transpose(v)) -> transpose(mul(v, transpose(y)))
verso.rule @mul_transpose_to_transpose_mul_transpose_c5e56d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(mul(v, transpose(y))) -> mul(y, transpose(v))
verso.rule @transpose_mul_transpose_to_mul_transpose_277a57 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["m", "l"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(v, transpose(y)) -> transpose(mul(y, transpose(v)))
verso.rule @mul_transpose_to_transpose_mul_transpose_acf175 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["m", "l"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(add(x, v)) -> add(transpose(x), transpose(v))
verso.rule @transpose_add_to_add_transpose_transpose_6487c7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(matmul(transpose(v), v2)) -> mul(v, transpose(v2))
verso.rule @transpose_matmul_transpose_to_mul_transpose_17593c attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["m", "m2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(v, transpose(v2)) -> transpose(add(v2, transpose(v)))
verso.rule @add_transpose_to_transpose_add_transpose_5191ba attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["m", "m2"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: broadcast(matmul(x, t)) -> matmul(x, broadcast(t))
verso.rule @broadcast_matmul_to_matmul_broadcast_6d2be2 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, 1)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2] -> (s0, s2)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2] -> (s1, s2)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, broadcast(t)) -> broadcast(matmul(x, t))
verso.rule @matmul_broadcast_to_broadcast_matmul_14a044 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, 1)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2] -> (s1, s2)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x1xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2] -> (s0, s2)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(relu(x), add(x, v)) -> mul(relu(x), add(v, relu(x)))
verso.rule @mul_relu_add_to_mul_relu_add_a1fe66 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(relu(x), add(v, relu(x))) -> mul(relu(x), add(x, v))
verso.rule @mul_relu_add_to_mul_relu_add_3946b6 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(relu(v), add(x, v)) -> mul(relu(v), add(x, relu(v)))
verso.rule @mul_relu_add_to_mul_relu_add_be8ea3 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>], symbols = ["m", "n"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(relu(v), add(x, relu(v))) -> mul(relu(v), add(x, v))
verso.rule @mul_relu_add_to_mul_relu_add_b0cef7 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (s1, s0)>], symbols = ["m", "n"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.add %arg1, %arg0 : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(v, broadcast(transpose(v2))) -> broadcast(matmul(v2, transpose(v)))
verso.rule @matmul_broadcast_transpose_to_broadcast_matmul_transpose_94de85 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1] -> (1, s1)>} : (tensor<1x1xf32>) -> tensor<1x?xf32>
  verso.yield %2 : tensor<1x?xf32>
}

// pattern: matmul(broadcast(v), transpose(v2)) -> broadcast(matmul(v2, transpose(v)))
verso.rule @matmul_broadcast_transpose_to_broadcast_matmul_transpose_6ee288 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<1x?xf32>, tensor<?x1xf32>) -> tensor<1x1xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1] -> (s1, 1)>} : (tensor<1x1xf32>) -> tensor<?x1xf32>
  verso.yield %2 : tensor<?x1xf32>
}

// pattern: add(mul(v, v2), broadcast(mul(v, v2))) -> mul(v2, add(v, broadcast(v)))
verso.rule @add_mul_broadcast_to_mul_add_broadcast_41d995 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(v, add(v2, broadcast(v2))) -> add(mul(v2, v), broadcast(mul(v2, v)))
verso.rule @mul_add_broadcast_to_add_mul_broadcast_23d9ad attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>, affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>, %arg1: tensor<1x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: broadcast(transpose(relu(v))) -> relu(broadcast(transpose(v)))
verso.rule @broadcast_transpose_relu_to_relu_broadcast_transpose_63a339 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(broadcast(transpose(v))) -> broadcast(transpose(relu(v)))
verso.rule @relu_broadcast_transpose_to_broadcast_transpose_relu_d157c8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1] -> (s0, s1)>} : (tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(add(v, broadcast(v))) -> add(relu(v), broadcast(relu(v)))
verso.rule @relu_add_broadcast_to_add_relu_broadcast_126648 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(relu(v), broadcast(relu(v))) -> relu(add(v, broadcast(v)))
verso.rule @add_relu_broadcast_to_relu_add_broadcast_32d562 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: broadcast(mul(v, relu(v))) -> mul(relu(v), broadcast(relu(v)))
verso.rule @broadcast_mul_relu_to_mul_relu_broadcast_851baa attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(relu(v), broadcast(relu(v))) -> broadcast(mul(v, relu(v)))
verso.rule @mul_relu_broadcast_to_broadcast_mul_relu_ebf7c1 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0)>], symbols = ["m", "size"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<1x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?xf32>) -> tensor<1x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?xf32>, tensor<1x?xf32>) -> tensor<1x?xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1] -> (s1, s0)>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}
