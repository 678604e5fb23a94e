//===- channels.mlir - Generated rules -------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: add(x, v) -> add(x, broadcast(v))
verso.rule @add_to_add_broadcast_fc6c17 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(x, broadcast(v)) -> add(x, v)
verso.rule @add_broadcast_to_add_f202d0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, v) -> mul(x, broadcast(v))
verso.rule @mul_to_mul_broadcast_04f8d2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, broadcast(v)) -> mul(x, v)
verso.rule @mul_broadcast_to_mul_77be61 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: broadcast(v) -> broadcast(broadcast(v))
verso.rule @broadcast_to_broadcast_broadcast_3f1f25 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: broadcast(broadcast(v)) -> broadcast(v)
verso.rule @broadcast_broadcast_to_broadcast_333fae attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (1, s0, s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s3, s0, s1, s2)>} : (tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s3, s0, s1, s2)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: broadcast(add(v, v2)) -> add(v, broadcast(v2))
verso.rule @broadcast_add_to_add_broadcast_d0219a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(v, broadcast(v2)) -> broadcast(add(v, v2))
verso.rule @add_broadcast_to_broadcast_add_4228f0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: broadcast(mul(v, v2)) -> mul(v2, broadcast(v))
verso.rule @broadcast_mul_to_mul_broadcast_62df41 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(v, broadcast(v2)) -> broadcast(mul(v2, v))
verso.rule @mul_broadcast_to_broadcast_mul_2188f6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: broadcast(relu(v)) -> relu(broadcast(v))
verso.rule @broadcast_relu_to_relu_broadcast_14a646 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: relu(broadcast(v)) -> broadcast(relu(v))
verso.rule @relu_broadcast_to_broadcast_relu_ba6cb8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>):
  %0 = verso.relu %arg0 : (tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.broadcast %0 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(v, broadcast(v2)) -> broadcast(add(v2, broadcast(v)))
verso.rule @add_broadcast_to_broadcast_add_broadcast_7bf06f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(v, broadcast(v2)) -> broadcast(mul(v2, broadcast(v)))
verso.rule @mul_broadcast_to_broadcast_mul_broadcast_eb1227 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "size", "size2", "size3"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %arg0 {shape = affine_map<()[s0, s1, s2, s3] -> (1, s0, s2, s3)>} : (tensor<1x?x1x1xf32>) -> tensor<1x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x?x?xf32>) -> tensor<1x?x?x?xf32>
  %2 = verso.broadcast %1 {shape = affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>} : (tensor<1x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
