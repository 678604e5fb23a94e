//===- turns.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reverse(reverse(x)) -> x
verso.rule @reverse_reverse_to_input_3fb8e5 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: reverse(x) -> reverse(reverse(x))
verso.rule @reverse_to_reverse_reverse_70b326 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: reverse(reverse(x)) -> reverse(x)
verso.rule @reverse_reverse_to_reverse_1048ac attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: reverse(x) -> reverse(reverse(x))
verso.rule @reverse_to_reverse_reverse_a38f19 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: reverse(reverse(x)) -> reverse(x)
verso.rule @reverse_reverse_to_reverse_d7927e attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: reverse(x) -> reverse(reverse(x))
verso.rule @reverse_to_reverse_reverse_a26486 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: reverse(reverse(x)) -> reverse(x)
verso.rule @reverse_reverse_to_reverse_eca490 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: reverse(x) -> reverse(reverse(x))
verso.rule @reverse_to_reverse_reverse_75a6d5 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reverse %arg0 {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reverse %0 {axes = array<i64: 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
