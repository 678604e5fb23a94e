//===- permutations.mlir - Generated rules ---------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: transpose(transpose(x)) -> x
verso.rule @transpose_transpose_to_input_812b75 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> x
verso.rule @transpose_transpose_to_input_0cd663 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> x
verso.rule @transpose_transpose_to_input_5da361 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: transpose(x) -> transpose(transpose(x))
verso.rule @transpose_to_transpose_transpose_0dee9b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(x)
verso.rule @transpose_transpose_to_transpose_de0de0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: transpose(x) -> transpose(transpose(x))
verso.rule @transpose_to_transpose_transpose_e32330 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(x) -> transpose(transpose(x))
verso.rule @transpose_to_transpose_transpose_b501bf attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(x)
verso.rule @transpose_transpose_to_transpose_2ad1e5 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: transpose(x) -> transpose(transpose(x))
verso.rule @transpose_to_transpose_transpose_e2e6bb attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(x) -> transpose(transpose(x))
verso.rule @transpose_to_transpose_transpose_b81ca6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(x) -> transpose(transpose(x))
verso.rule @transpose_to_transpose_transpose_7ae23f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(transpose(x))
verso.rule @transpose_transpose_to_transpose_transpose_bd3bff attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(transpose(x))
verso.rule @transpose_transpose_to_transpose_transpose_937d4a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(transpose(x))
verso.rule @transpose_transpose_to_transpose_transpose_c94fbb attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(transpose(x))
verso.rule @transpose_transpose_to_transpose_transpose_d5cc19 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: transpose(transpose(x)) -> transpose(transpose(x))
verso.rule @transpose_transpose_to_transpose_transpose_77cb1e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "l", "m", "k"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
