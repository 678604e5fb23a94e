//===- joined.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: reshape(reshape(x)) -> x
verso.rule @reshape_reshape_to_input_0f534b attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>} : (tensor<?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?x?xf32>
}

// pattern: reshape(x) -> reshape(reshape(x))
verso.rule @reshape_to_reshape_reshape_729556 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reshape(reshape(x)) -> reshape(x)
verso.rule @reshape_reshape_to_reshape_e3a2ef attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: reshape(relu(x)) -> relu(reshape(x))
verso.rule @reshape_relu_to_relu_reshape_461af0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: relu(reshape(x)) -> reshape(relu(x))
verso.rule @relu_reshape_to_reshape_relu_dfab5a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: reshape(relu(x)) -> relu(reshape(x))
verso.rule @reshape_relu_to_relu_reshape_1082f8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(reshape(x)) -> reshape(relu(x))
verso.rule @relu_reshape_to_reshape_relu_c303c3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: reshape(add(x, x2)) -> add(reshape(x), reshape(x2))
verso.rule @reshape_add_to_add_reshape_reshape_be7374 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0 * s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: reshape(add(x, x2)) -> add(reshape(x), reshape(x2))
verso.rule @reshape_add_to_add_reshape_reshape_4ba6d2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reshape %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.reshape %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2 * s3)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}
