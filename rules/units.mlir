//===- units.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: transpose(q) -> q
verso.rule @transpose_to_input_32a874 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, 1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x1x1x?xf32>) -> tensor<?x1x1x?xf32>
  verso.yield %0 : tensor<?x1x1x?xf32>
} target {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  verso.yield %arg0 : tensor<?x1x1x?xf32>
}

// pattern: reshape(q) -> q
verso.rule @reshape_to_input_dadaab attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, 1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, 1, s1)>} : (tensor<?x1x1x?xf32>) -> tensor<?x1x1x?xf32>
  verso.yield %0 : tensor<?x1x1x?xf32>
} target {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  verso.yield %arg0 : tensor<?x1x1x?xf32>
}

// pattern: transpose(a) -> reshape(a)
verso.rule @transpose_to_reshape_660dda attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (1, s0)>], symbols = ["n"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %0 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0] -> (s0, 1)>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %0 : tensor<?x1xf32>
}

// pattern: reshape(a) -> transpose(a)
verso.rule @reshape_to_transpose_ea34f0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (1, s0)>], symbols = ["n"]} source {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0] -> (s0, 1)>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %0 : tensor<?x1xf32>
} target {
^bb0(%arg0: tensor<1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x1xf32>
  verso.yield %0 : tensor<?x1xf32>
}

// pattern: transpose(b) -> reshape(b)
verso.rule @transpose_to_reshape_09c6d9 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, 1)>], symbols = ["size"]} source {
^bb0(%arg0: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %0 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0] -> (1, s0)>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %0 : tensor<1x?xf32>
}

// pattern: reshape(b) -> transpose(b)
verso.rule @reshape_to_transpose_8bf7cf attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, 1)>], symbols = ["size"]} source {
^bb0(%arg0: tensor<?x1xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0] -> (1, s0)>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %0 : tensor<1x?xf32>
} target {
^bb0(%arg0: tensor<?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x1xf32>) -> tensor<1x?xf32>
  verso.yield %0 : tensor<1x?xf32>
}

// pattern: transpose(d) -> reshape(d)
verso.rule @transpose_to_reshape_8bc49d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0, s1)>], symbols = ["n", "size"]} source {
^bb0(%arg0: tensor<1x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2>} : (tensor<1x?x?xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
} target {
^bb0(%arg0: tensor<1x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, s1)>} : (tensor<1x?x?xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
}

// pattern: reshape(d) -> transpose(d)
verso.rule @reshape_to_transpose_55e1b9 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (1, s0, s1)>], symbols = ["n", "size"]} source {
^bb0(%arg0: tensor<1x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, s1)>} : (tensor<1x?x?xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
} target {
^bb0(%arg0: tensor<1x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2>} : (tensor<1x?x?xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
}

// pattern: transpose(e) -> reshape(e)
verso.rule @transpose_to_reshape_022c62 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, s1)>], symbols = ["size", "m"]} source {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2>} : (tensor<?x1x?xf32>) -> tensor<1x?x?xf32>
  verso.yield %0 : tensor<1x?x?xf32>
} target {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (1, s0, s1)>} : (tensor<?x1x?xf32>) -> tensor<1x?x?xf32>
  verso.yield %0 : tensor<1x?x?xf32>
}

// pattern: reshape(e) -> transpose(e)
verso.rule @reshape_to_transpose_a37932 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, s1)>], symbols = ["size", "m"]} source {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (1, s0, s1)>} : (tensor<?x1x?xf32>) -> tensor<1x?x?xf32>
  verso.yield %0 : tensor<1x?x?xf32>
} target {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0, 2>} : (tensor<?x1x?xf32>) -> tensor<1x?x?xf32>
  verso.yield %0 : tensor<1x?x?xf32>
}

// pattern: transpose(e) -> reshape(e)
verso.rule @transpose_to_reshape_abd1c3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x1x?xf32>) -> tensor<?x?x1xf32>
  verso.yield %0 : tensor<?x?x1xf32>
} target {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1, 1)>} : (tensor<?x1x?xf32>) -> tensor<?x?x1xf32>
  verso.yield %0 : tensor<?x?x1xf32>
}

// pattern: reshape(e) -> transpose(e)
verso.rule @reshape_to_transpose_2f3ef6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1, 1)>} : (tensor<?x1x?xf32>) -> tensor<?x?x1xf32>
  verso.yield %0 : tensor<?x?x1xf32>
} target {
^bb0(%arg0: tensor<?x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x1x?xf32>) -> tensor<?x?x1xf32>
  verso.yield %0 : tensor<?x?x1xf32>
}

// pattern: transpose(f) -> reshape(f)
verso.rule @transpose_to_reshape_93299a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, 1)>], symbols = ["n", "size"]} source {
^bb0(%arg0: tensor<?x?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x1xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, s1)>} : (tensor<?x?x1xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
}

// pattern: reshape(f) -> transpose(f)
verso.rule @reshape_to_transpose_c19887 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, 1)>], symbols = ["n", "size"]} source {
^bb0(%arg0: tensor<?x?x1xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, s1)>} : (tensor<?x?x1xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x1xf32>) -> tensor<?x1x?xf32>
  verso.yield %0 : tensor<?x1x?xf32>
}

// pattern: transpose(g) -> reshape(g)
verso.rule @transpose_to_reshape_15a97c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, 1, s1, s2)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x1x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x1x?x?xf32>) -> tensor<?x?x1x?xf32>
  verso.yield %0 : tensor<?x?x1x?xf32>
} target {
^bb0(%arg0: tensor<?x1x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0, s1, 1, s2)>} : (tensor<?x1x?x?xf32>) -> tensor<?x?x1x?xf32>
  verso.yield %0 : tensor<?x?x1x?xf32>
}

// pattern: reshape(g) -> transpose(g)
verso.rule @reshape_to_transpose_a41520 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, 1, s1, s2)>], symbols = ["n", "m", "size"]} source {
^bb0(%arg0: tensor<?x1x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0, s1, 1, s2)>} : (tensor<?x1x?x?xf32>) -> tensor<?x?x1x?xf32>
  verso.yield %0 : tensor<?x?x1x?xf32>
} target {
^bb0(%arg0: tensor<?x1x?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x1x?x?xf32>) -> tensor<?x?x1x?xf32>
  verso.yield %0 : tensor<?x?x1x?xf32>
}

// pattern: transpose(k) -> reshape(k)
verso.rule @transpose_to_reshape_58838c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, 1, s2)>], symbols = ["n", "size", "l"]} source {
^bb0(%arg0: tensor<?x?x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x1x?xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %0 : tensor<?x1x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0, 1, s1, s2)>} : (tensor<?x?x1x?xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %0 : tensor<?x1x?x?xf32>
}

// pattern: reshape(k) -> transpose(k)
verso.rule @reshape_to_transpose_58a14f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, 1, s2)>], symbols = ["n", "size", "l"]} source {
^bb0(%arg0: tensor<?x?x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2] -> (s0, 1, s1, s2)>} : (tensor<?x?x1x?xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %0 : tensor<?x1x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x1x?xf32>) -> tensor<?x1x?x?xf32>
  verso.yield %0 : tensor<?x1x?x?xf32>
}

// pattern: transpose(p) -> transpose(p)
verso.rule @transpose_to_transpose_4f9b81 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, 1, 1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x?x1xf32>
  verso.yield %0 : tensor<?x1x?x1xf32>
} target {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x?x1xf32>
  verso.yield %0 : tensor<?x1x?x1xf32>
}

// pattern: transpose(p) -> transpose(p)
verso.rule @transpose_to_transpose_4c079e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, 1, 1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x?x1xf32>
  verso.yield %0 : tensor<?x1x?x1xf32>
} target {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 1, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x?x1xf32>
  verso.yield %0 : tensor<?x1x?x1xf32>
}

// pattern: transpose(p) -> reshape(p)
verso.rule @transpose_to_reshape_1b411b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, 1, 1)>], symbols = ["n", "size"]} source {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x1x?xf32>
  verso.yield %0 : tensor<?x1x1x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, 1, s1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x1x?xf32>
  verso.yield %0 : tensor<?x1x1x?xf32>
}

// pattern: reshape(p) -> transpose(p)
verso.rule @reshape_to_transpose_ef272e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1, 1, 1)>], symbols = ["n", "size"]} source {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, 1, 1, s1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x1x?xf32>
  verso.yield %0 : tensor<?x1x1x?xf32>
} target {
^bb0(%arg0: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 2, 3, 1>} : (tensor<?x?x1x1xf32>) -> tensor<?x1x1x?xf32>
  verso.yield %0 : tensor<?x1x1x?xf32>
}

// pattern: transpose(q) -> reshape(q)
verso.rule @transpose_to_reshape_5015db attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, 1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x1x1x?xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %0 : tensor<?x?x1x1xf32>
} target {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1, 1, 1)>} : (tensor<?x1x1x?xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %0 : tensor<?x?x1x1xf32>
}

// pattern: reshape(q) -> transpose(q)
verso.rule @reshape_to_transpose_c35a5d attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, 1, 1, s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1] -> (s0, s1, 1, 1)>} : (tensor<?x1x1x?xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %0 : tensor<?x?x1x1xf32>
} target {
^bb0(%arg0: tensor<?x1x1x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 0, 3, 1, 2>} : (tensor<?x1x1x?xf32>) -> tensor<?x?x1x1xf32>
  verso.yield %0 : tensor<?x?x1x1xf32>
}
