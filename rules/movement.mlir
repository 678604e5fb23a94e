//===- movement.mlir - Generated rules -------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: relu(relu(x)) -> relu(x)
verso.rule @relu_relu_to_relu_361828 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: relu(split(x)#0) -> split(relu(x))#0
verso.rule @relu_split_to_split_relu_642ca0 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
}

// pattern: split(relu(x))#0 -> relu(split(x)#0)
verso.rule @split_relu_to_relu_split_13edda attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(split(x)#1) -> split(relu(x))#1
verso.rule @relu_split_to_split_relu_252e25 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
}

// pattern: split(relu(x))#1 -> relu(split(x)#1)
verso.rule @split_relu_to_relu_split_d269e9 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: split(add(x, x2))#0 -> add(split(x)#0, split(x2)#0)
verso.rule @split_add_to_add_split_split_f6a800 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %0#0, %1#0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(split(x)#0, split(x2)#0) -> split(add(x, x2))#0
verso.rule @add_split_split_to_split_add_7fa74b attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %0#0, %1#0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
}

// pattern: split(add(x, x2))#1 -> add(split(x)#1, split(x2)#1)
verso.rule @split_add_to_add_split_split_4c2b7a attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %0#1, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(split(x)#1, split(x2)#1) -> split(add(x, x2))#1
verso.rule @add_split_split_to_split_add_b12315 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.add %0#1, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
}

// pattern: split(mul(x, x2))#0 -> mul(split(x)#0, split(x2)#0)
verso.rule @split_mul_to_mul_split_split_0c4538 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.mul %0#0, %1#0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(split(x)#0, split(x2)#0) -> split(mul(x, x2))#0
verso.rule @mul_split_split_to_split_mul_1ad23d attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.mul %0#0, %1#0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?x?xf32>
}

// pattern: split(mul(x, x2))#1 -> mul(split(x)#1, split(x2)#1)
verso.rule @split_mul_to_mul_split_split_2b3e57 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.mul %0#1, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(split(x)#1, split(x2)#1) -> split(mul(x, x2))#1
verso.rule @mul_split_split_to_split_mul_525a0e attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "size"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %1:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2 = verso.mul %0#1, %1#1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 - s4)>} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?x?xf32>
}

// pattern: relu(concat(x, x2)) -> concat(relu(x), relu(x2))
verso.rule @relu_concat_to_concat_relu_relu_e70f61 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(relu(x), relu(x2)) -> relu(concat(x, x2))
verso.rule @concat_relu_relu_to_relu_concat_2301c9 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(concat(x, x2)) -> relu(concat(x, relu(x2)))
verso.rule @relu_concat_to_relu_concat_relu_96b3a0 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: relu(concat(x, relu(x2))) -> relu(concat(x, x2))
verso.rule @relu_concat_relu_to_relu_concat_151519 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(concat(x, x2)) -> relu(concat(relu(x), x2))
verso.rule @relu_concat_to_relu_concat_relu_0b66ca attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: relu(concat(relu(x), x2)) -> relu(concat(x, x2))
verso.rule @relu_concat_relu_to_relu_concat_972586 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(mul(x, relu(x))) -> mul(x, relu(x))
verso.rule @relu_mul_relu_to_mul_relu_08fac2 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(concat(x, x2), concat(s, s2)) -> concat(add(x, s), add(x2, s2))
verso.rule @add_concat_concat_to_concat_add_add_4ff2cb attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s4, 1, 1)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 1 : i64} : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(add(x, s), add(x2, s2)) -> add(concat(x, x2), concat(s, s2))
verso.rule @concat_add_add_to_add_concat_concat_f36baa attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s4, 1, 1)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg2, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 1 : i64} : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(concat(x, x2), concat(s, s2)) -> concat(mul(x, s), mul(x2, s2))
verso.rule @mul_concat_concat_to_concat_mul_mul_ad78b4 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s4, 1, 1)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 1 : i64} : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: concat(mul(x, s), mul(x2, s2)) -> mul(concat(x, x2), concat(s, s2))
verso.rule @concat_mul_mul_to_mul_concat_concat_0edf9c attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s4, s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (1, s4, 1, 1)>], symbols = ["n", "c", "h", "w", "c2"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 1 : i64} : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(x2, relu(x2))) -> mul(relu(x2), mul(x, relu(x2)))
verso.rule @mul_mul_relu_to_mul_relu_mul_d18835 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(relu(x), mul(x2, relu(x))) -> mul(x2, mul(x, relu(x)))
verso.rule @mul_relu_mul_to_mul_mul_relu_c0687d attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(add(x, x2), relu(x)) -> mul(relu(x), add(x2, relu(x)))
verso.rule @mul_add_relu_to_mul_relu_add_6c317b attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(relu(x), add(x2, relu(x))) -> mul(add(x, x2), relu(x))
verso.rule @mul_relu_add_to_mul_add_relu_31337e attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(relu(x), relu(x2)) -> relu(mul(x2, relu(x)))
verso.rule @mul_relu_relu_to_relu_mul_relu_0fde54 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: relu(mul(x, relu(x2))) -> mul(relu(x2), relu(x))
verso.rule @relu_mul_relu_to_mul_relu_relu_c91e87 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(x, relu(x2))) -> relu(mul(x, mul(x2, x)))
verso.rule @mul_mul_relu_to_relu_mul_mul_f3bd92 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: relu(mul(x, mul(x2, x))) -> mul(x, mul(x, relu(x2)))
verso.rule @relu_mul_mul_to_mul_mul_relu_4f7831 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(s, relu(x))) -> mul(relu(x), mul(s, relu(x)))
verso.rule @mul_mul_relu_to_mul_relu_mul_0de155 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(relu(x), mul(s, relu(x))) -> mul(x, mul(s, relu(x)))
verso.rule @mul_relu_mul_to_mul_mul_relu_2a5392 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(add(x, s), relu(x)) -> mul(relu(x), add(s, relu(x)))
verso.rule @mul_add_relu_to_mul_relu_add_1dd714 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(relu(x), add(s, relu(x))) -> mul(add(x, s), relu(x))
verso.rule @mul_relu_add_to_mul_add_relu_c574ff attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, mul(s, relu(x))) -> relu(mul(s, mul(x, s)))
verso.rule @mul_mul_relu_to_relu_mul_mul_a4a0e9 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: relu(mul(s, mul(x, s))) -> mul(s, mul(s, relu(x)))
verso.rule @relu_mul_mul_to_mul_mul_relu_33cf5b attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
