//===- mirrors.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reverse(reverse(x)) -> x
verso.rule @reverse_reverse_to_input_d49b24 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: reverse(reverse(x)) -> x
verso.rule @reverse_reverse_to_input_aaa072 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: reverse(matmul(x, y)) -> matmul(x, reverse(y))
verso.rule @reverse_matmul_to_matmul_reverse_3a4b0e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, reverse(y)) -> reverse(matmul(x, y))
verso.rule @matmul_reverse_to_reverse_matmul_71f44c attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(matmul(x, y)) -> matmul(reverse(x), y)
verso.rule @reverse_matmul_to_matmul_reverse_4d41f6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(reverse(x), y) -> reverse(matmul(x, y))
verso.rule @matmul_reverse_to_reverse_matmul_eb4d75 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, reverse(y)) -> matmul(reverse(x), y)
verso.rule @matmul_reverse_to_matmul_reverse_22c9b1 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(reverse(x), y) -> matmul(x, reverse(y))
verso.rule @matmul_reverse_to_matmul_reverse_5e869d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(reverse(x)) -> reverse(reverse(x))
verso.rule @reverse_reverse_to_reverse_reverse_490589 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(reverse(x)) -> reverse(reverse(x))
verso.rule @reverse_reverse_to_reverse_reverse_92313c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(transpose(x)) -> transpose(reverse(x))
verso.rule @reverse_transpose_to_transpose_reverse_736be6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(reverse(x)) -> reverse(transpose(x))
verso.rule @transpose_reverse_to_reverse_transpose_711788 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(transpose(x)) -> transpose(reverse(x))
verso.rule @reverse_transpose_to_transpose_reverse_52031a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(reverse(x)) -> reverse(transpose(x))
verso.rule @transpose_reverse_to_reverse_transpose_d5b8e3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(relu(x)) -> relu(reverse(x))
verso.rule @reverse_relu_to_relu_reverse_f1a251 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(reverse(x)) -> reverse(relu(x))
verso.rule @relu_reverse_to_reverse_relu_0a0c96 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reverse(relu(x)) -> relu(reverse(x))
verso.rule @reverse_relu_to_relu_reverse_8cb712 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(reverse(x)) -> reverse(relu(x))
verso.rule @relu_reverse_to_reverse_relu_4fa940 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(x, reverse(x2)) -> reverse(concat(x2, reverse(x)))
verso.rule @concat_reverse_to_reverse_concat_reverse_fd3c57 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(reverse(x), x2) -> reverse(concat(reverse(x2), x))
verso.rule @concat_reverse_to_reverse_concat_reverse_f42dfa attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(x, reverse(x2)) -> reverse(add(x2, reverse(x)))
verso.rule @add_reverse_to_reverse_add_reverse_800375 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(reverse(x), x2) -> reverse(concat(x, reverse(x2)))
verso.rule @concat_reverse_to_reverse_concat_reverse_305d46 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(concat(x, reverse(x2))) -> concat(reverse(x), x2)
verso.rule @reverse_concat_reverse_to_concat_reverse_f30e48 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(x, reverse(x2)) -> reverse(concat(reverse(x), x2))
verso.rule @concat_reverse_to_reverse_concat_reverse_0e00a7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["n", "m", "n2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(x, reverse(x2)) -> reverse(add(x2, reverse(x)))
verso.rule @add_reverse_to_reverse_add_reverse_932bc7 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(concat(z, x)) -> concat(reverse(x), reverse(z))
verso.rule @reverse_concat_to_concat_reverse_reverse_4f43a6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["l", "m", "n"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(x, add(y, reverse(y))) -> matmul(add(x, reverse(x)), y)
verso.rule @matmul_add_reverse_to_matmul_add_reverse_832130 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(add(x, reverse(x)), y) -> matmul(x, add(y, reverse(y)))
verso.rule @matmul_add_reverse_to_matmul_add_reverse_9cfbb0 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["n", "m", "l"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(reverse(reverse(x))) -> transpose(reverse(transpose(x)))
verso.rule @reverse_reverse_reverse_to_transpose_reverse_transpose_cf0d4f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(reverse(reverse(x))) -> transpose(reverse(transpose(x)))
verso.rule @reverse_reverse_reverse_to_transpose_reverse_transpose_3f3ed8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: transpose(reverse(transpose(x))) -> reverse(reverse(reverse(x)))
verso.rule @transpose_reverse_transpose_to_reverse_reverse_reverse_cdeb75 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(concat(x, reverse(x))) -> concat(reverse(x), reverse(reverse(x)))
verso.rule @reverse_concat_reverse_to_concat_reverse_reverse_9f35d4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(concat(reverse(x), x)) -> concat(reverse(reverse(x)), reverse(x))
verso.rule @reverse_concat_reverse_to_concat_reverse_reverse_46c5b1 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reverse(add(x, reverse(x))) -> add(reverse(x), reverse(reverse(x)))
verso.rule @reverse_add_reverse_to_add_reverse_reverse_a7ed67 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}
