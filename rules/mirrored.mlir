//===- mirrored.mlir - Generated rules -------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reverse(reverse(x)) -> x
verso.rule @reverse_reverse_to_input_e236f4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: reverse(reverse(x)) -> x
verso.rule @reverse_reverse_to_input_f819bf attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: reverse(relu(x)) -> relu(reverse(x))
verso.rule @reverse_relu_to_relu_reverse_11f9b9 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(reverse(x)) -> reverse(relu(x))
verso.rule @relu_reverse_to_reverse_relu_f2fc88 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: reverse(relu(x)) -> relu(reverse(x))
verso.rule @reverse_relu_to_relu_reverse_447eb6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(reverse(x)) -> reverse(relu(x))
verso.rule @relu_reverse_to_reverse_relu_69a0f4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: concat(reverse(x), x2) -> reverse(concat(x, reverse(x2)))
verso.rule @concat_reverse_to_reverse_concat_reverse_95e970 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(x, reverse(x2)) -> reverse(concat(reverse(x), x2))
verso.rule @concat_reverse_to_reverse_concat_reverse_395588 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(x, reverse(x2)) -> reverse(add(x2, reverse(x)))
verso.rule @add_reverse_to_reverse_add_reverse_4fcea6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(reverse(x), x2) -> reverse(concat(x, reverse(x2)))
verso.rule @concat_reverse_to_reverse_concat_reverse_7d2eb5 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(x, reverse(x2)) -> reverse(concat(reverse(x), x2))
verso.rule @concat_reverse_to_reverse_concat_reverse_f9744d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(x, reverse(x2)) -> reverse(add(x2, reverse(x)))
verso.rule @add_reverse_to_reverse_add_reverse_dd2587 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.reverse %1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: reverse(concat(x, x2)) -> concat(reverse(x), reverse(x2))
verso.rule @reverse_concat_to_concat_reverse_reverse_04eb77 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %arg1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: reverse(concat(x, x2)) -> concat(reverse(x), reverse(x2))
verso.rule @reverse_concat_to_concat_reverse_reverse_af6a67 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %arg1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: reverse(add(x, x2)) -> add(reverse(x), reverse(x2))
verso.rule @reverse_add_to_add_reverse_reverse_6048e8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %arg1 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: reverse(add(x, x2)) -> add(reverse(x), reverse(x2))
verso.rule @reverse_add_to_add_reverse_reverse_83ac63 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %arg1 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
