//===- matrix.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: split(concat(a, a2))#0 -> a
verso.rule @split_concat_to_input_2203df attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s1, s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
}

// pattern: split(concat(a, a2))#1 -> a2
verso.rule @split_concat_to_input_062be1 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s1, s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  verso.yield %arg1 : tensor<?x?xf32>
}

// pattern: concat(split(a)#0, split(a)#1) -> a
verso.rule @concat_split_to_input_b9b28a attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %0#0, %0#1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  verso.yield %arg0 : tensor<?x?xf32>
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

// pattern: relu(relu(a)) -> relu(a)
verso.rule @relu_relu_to_relu_7c3ef0 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
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

// pattern: add(a, add(a2, a3)) -> add(a3, add(a2, a))
verso.rule @add_add_to_add_add_2dbcdd attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(a, concat(a2, a3)) -> concat(concat(a, a2), a3)
verso.rule @concat_concat_to_concat_concat_4fc973 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>, affine_map<()[s0, s1, s2, s3] -> (s3, s1)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(concat(a, a2), a3) -> concat(a, concat(a2, a3))
verso.rule @concat_concat_to_concat_concat_e8412a attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>, affine_map<()[s0, s1, s2, s3] -> (s3, s1)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(a, concat(a2, a3)) -> concat(concat(a, a2), a3)
verso.rule @concat_concat_to_concat_concat_826f60 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: concat(concat(a, a2), a3) -> concat(a, concat(a2, a3))
verso.rule @concat_concat_to_concat_concat_fa0885 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, split(a2)#1) -> split(matmul(a, a2))#1
verso.rule @matmul_split_to_split_matmul_53fe6c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#1 : tensor<?x?xf32>
}

// pattern: split(matmul(a, a2))#1 -> matmul(a, split(a2)#1)
verso.rule @split_matmul_to_matmul_split_0c4fc7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, split(a2)#0) -> split(matmul(a, a2))#0
verso.rule @matmul_split_to_split_matmul_f1028e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#0 : tensor<?x?xf32>
}

// pattern: split(matmul(a, a2))#0 -> matmul(a, split(a2)#0)
verso.rule @split_matmul_to_matmul_split_adbe92 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a, a2)) -> matmul(a, add(a2, identity))
verso.rule @add_matmul_to_matmul_add_identity_cd5d12 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(a, matmul(a, a2)) -> matmul(a, concat(identity, a2))
verso.rule @concat_matmul_to_matmul_concat_identity_e82df6 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, a2), a) -> matmul(a, concat(a2, identity))
verso.rule @concat_matmul_to_matmul_concat_identity_def3f2 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a2, a)) -> matmul(add(a2, identity), a)
verso.rule @add_matmul_to_matmul_add_identity_0e7143 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, a2), a2) -> matmul(concat(a, identity), a2)
verso.rule @concat_matmul_to_matmul_concat_identity_aabada attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(a, matmul(a2, a)) -> matmul(concat(identity, a2), a)
verso.rule @concat_matmul_to_matmul_concat_identity_3bb9bf attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(split(a)#0) -> split(relu(a))#0
verso.rule @relu_split_to_split_relu_0be501 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#0 : tensor<?x?xf32>
}

// pattern: split(relu(a))#0 -> relu(split(a)#0)
verso.rule @split_relu_to_relu_split_519d93 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(split(a)#1) -> split(relu(a))#1
verso.rule @relu_split_to_split_relu_0335d3 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#1 : tensor<?x?xf32>
}

// pattern: split(relu(a))#1 -> relu(split(a)#1)
verso.rule @split_relu_to_relu_split_9cf8e3 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1:2 = verso.split %0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(transpose(a)) -> transpose(relu(a))
verso.rule @relu_transpose_to_transpose_relu_b80deb attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(relu(a)) -> relu(transpose(a))
verso.rule @transpose_relu_to_relu_transpose_de5515 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, a2) -> matmul(concat(a2, identity), concat(identity, a))
verso.rule @add_to_matmul_concat_identity_concat_a45191 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, s0)>, affine_map<()[s0] -> (s0, s0)>], symbols = ["k"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %1, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, a2) -> matmul(concat(identity, a2), concat(a, identity))
verso.rule @add_to_matmul_concat_identity_concat_43d931 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, s0)>, affine_map<()[s0] -> (s0, s0)>], symbols = ["k"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %1, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: split(transpose(concat(a, a2)))#1 -> transpose(a2)
verso.rule @split_transpose_concat_to_transpose_af26bc attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s0, s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: split(transpose(concat(a, a2)))#0 -> transpose(a)
verso.rule @split_transpose_concat_to_transpose_f50eb4 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s0, s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// pattern: matmul(add(a, a2), a3) -> add(matmul(a, a3), matmul(a2, a3))
verso.rule @matmul_add_to_add_matmul_matmul_478710 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a3, a2)) -> matmul(add(a, a3), a2)
verso.rule @add_matmul_matmul_to_matmul_add_7ca4f2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, add(a2, a3)) -> add(matmul(a, a2), matmul(a, a3))
verso.rule @matmul_add_to_add_matmul_matmul_d92db3 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a, a3)) -> matmul(a, add(a2, a3))
verso.rule @add_matmul_matmul_to_matmul_add_515389 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(concat(a, a2), a3) -> concat(matmul(a, a3), matmul(a2, a3))
verso.rule @matmul_concat_to_concat_matmul_matmul_c8e63f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, a2), matmul(a3, a2)) -> matmul(concat(a, a3), a2)
verso.rule @concat_matmul_matmul_to_matmul_concat_7a39e6 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s3, s1)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, concat(a2, a3)) -> concat(matmul(a, a2), matmul(a, a3))
verso.rule @matmul_concat_to_concat_matmul_matmul_6a3e23 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s1, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, a2), matmul(a, a3)) -> matmul(a, concat(a2, a3))
verso.rule @concat_matmul_matmul_to_matmul_concat_414880 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s1, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(concat(a, concat(a2, a3)))#0 -> concat(a, split(a2)#0)
verso.rule @split_concat_concat_to_concat_split_fb1379 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4] : (-s1 + s4 >= 0, s1 + s2 - s4 >= 0)>, fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3)>], symbols = ["k", "k2", "k3", "k4", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 + s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (-s1 + s4, s1 + s2 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(concat(a, concat(a2, a3)))#1 -> concat(split(a2)#1, a3)
verso.rule @split_concat_concat_to_concat_split_560d25 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4] : (-s1 + s4 >= 0, s1 + s2 - s4 >= 0)>, fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3)>], symbols = ["k", "k2", "k3", "k4", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s1 + s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (-s1 + s4, s1 + s2 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %0#1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a2, a3)) -> matmul(concat(a2, identity), concat(a3, a))
verso.rule @add_matmul_to_matmul_concat_identity_concat_70da98 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg2, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %1, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a2, a3)) -> matmul(concat(a2, a), concat(a3, identity))
verso.rule @add_matmul_to_matmul_concat_concat_identity_25bce4 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %2 = verso.concat %arg2, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a2, a3)) -> matmul(concat(a, a2), concat(identity, a3))
verso.rule @add_matmul_to_matmul_concat_concat_identity_d0bcdc attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a2, a3)) -> matmul(concat(identity, a2), concat(a, a3))
verso.rule @add_matmul_to_matmul_concat_identity_concat_2a61b1 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %1, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: matmul(a, a2), matmul(a, a3) -> split(matmul(a, concat(a2, a3)))#0, split(matmul(a, concat(a2, a3)))#1
verso.rule @matmul_matmul_to_split_matmul_concat_f9c51b attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s1, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0, %1 : tensor<?x?xf32>, tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0, %2#1 : tensor<?x?xf32>, tensor<?x?xf32>
}

// pattern: transpose(matmul(a, a2)) -> matmul(transpose(a2), transpose(a))
verso.rule @transpose_matmul_to_matmul_transpose_transpose_43ca60 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(transpose(a), transpose(a2)) -> transpose(matmul(a2, a))
verso.rule @matmul_transpose_transpose_to_transpose_matmul_320949 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(add(a, a2)) -> add(transpose(a), transpose(a2))
verso.rule @transpose_add_to_add_transpose_transpose_4968be attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(transpose(a), transpose(a2)) -> transpose(add(a, a2))
verso.rule @add_transpose_transpose_to_transpose_add_05f4c3 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(concat(a, a2)) -> relu(concat(relu(a), a2))
verso.rule @relu_concat_to_relu_concat_relu_3a2d9f attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(concat(relu(a), a2)) -> relu(concat(a, a2))
verso.rule @relu_concat_relu_to_relu_concat_795093 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(concat(a, a2)) -> relu(concat(a, relu(a2)))
verso.rule @relu_concat_to_relu_concat_relu_0fadc0 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(concat(a, relu(a2))) -> relu(concat(a, a2))
verso.rule @relu_concat_relu_to_relu_concat_124e02 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(concat(a, a2)) -> concat(relu(a), relu(a2))
verso.rule @relu_concat_to_concat_relu_relu_1d7262 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(relu(a), relu(a2)) -> relu(concat(a, a2))
verso.rule @concat_relu_relu_to_relu_concat_875df4 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(concat(a, a2)) -> relu(concat(a, relu(a2)))
verso.rule @relu_concat_to_relu_concat_relu_b29e0b attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(concat(a, relu(a2))) -> relu(concat(a, a2))
verso.rule @relu_concat_relu_to_relu_concat_355e5d attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(concat(a, a2)) -> concat(relu(a), relu(a2))
verso.rule @relu_concat_to_concat_relu_relu_d51712 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(relu(a), relu(a2)) -> relu(concat(a, a2))
verso.rule @concat_relu_relu_to_relu_concat_603cfb attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: relu(concat(a, a2)) -> relu(concat(relu(a), a2))
verso.rule @relu_concat_to_relu_concat_relu_7f00c2 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: relu(concat(relu(a), a2)) -> relu(concat(a, a2))
verso.rule @relu_concat_relu_to_relu_concat_e1da14 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(concat(a, a2)) -> concat(transpose(a), transpose(a2))
verso.rule @transpose_concat_to_concat_transpose_transpose_0319ef attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(transpose(a), transpose(a2)) -> transpose(concat(a, a2))
verso.rule @concat_transpose_transpose_to_transpose_concat_4fbfcf attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: transpose(concat(a, a2)) -> concat(transpose(a), transpose(a2))
verso.rule @transpose_concat_to_concat_transpose_transpose_295216 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(transpose(a), transpose(a2)) -> transpose(concat(a, a2))
verso.rule @concat_transpose_transpose_to_transpose_concat_274996 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(a, transpose(a2)) -> transpose(matmul(a2, transpose(a)))
verso.rule @matmul_transpose_to_transpose_matmul_transpose_98f54f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(transpose(a), a2) -> transpose(matmul(transpose(a2), a))
verso.rule @matmul_transpose_to_transpose_matmul_transpose_9d9b14 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(transpose(a), a2) -> transpose(concat(a, transpose(a2)))
verso.rule @concat_transpose_to_transpose_concat_transpose_edcb82 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(a, transpose(a2)) -> transpose(concat(transpose(a), a2))
verso.rule @concat_transpose_to_transpose_concat_transpose_c933ee attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(transpose(a), a2) -> transpose(concat(a, transpose(a2)))
verso.rule @concat_transpose_to_transpose_concat_transpose_e69c62 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(a, transpose(a2)) -> transpose(concat(transpose(a), a2))
verso.rule @concat_transpose_to_transpose_concat_transpose_aa58e2 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(concat(a, a2), concat(a3, a4)) -> add(matmul(a, a3), matmul(a2, a4))
verso.rule @matmul_concat_concat_to_add_matmul_matmul_c24292 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3] -> (s1, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a3, a4)) -> matmul(concat(a, a3), concat(a2, a4))
verso.rule @add_matmul_matmul_to_matmul_concat_concat_ac6e28 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3, s2)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(a, add(a2, matmul(a3, a2))) -> matmul(add(a, matmul(a, a3)), a2)
verso.rule @matmul_add_matmul_to_matmul_add_matmul_16c8b0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s1, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(concat(a, a2), concat(a3, a4)) -> concat(add(a, a3), add(a2, a4))
verso.rule @add_concat_concat_to_concat_add_add_2ab27e attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(add(a, a2), add(a3, a4)) -> add(concat(a, a3), concat(a2, a4))
verso.rule @concat_add_add_to_add_concat_concat_dcfabc attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(concat(a, a2), concat(a3, a4)) -> concat(add(a, a3), add(a2, a4))
verso.rule @add_concat_concat_to_concat_add_add_6b9b97 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(add(a, a2), add(a3, a4)) -> add(concat(a, a3), concat(a2, a4))
verso.rule @concat_add_add_to_add_concat_concat_bc4936 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(concat(a, a2), concat(a3, a4)) -> concat(concat(a, a3), concat(a2, a4))
verso.rule @concat_concat_concat_to_concat_concat_concat_b878b0 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3] -> (s3, s1)>, affine_map<()[s0, s1, s2, s3] -> (s3, s2)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(concat(a, a2), concat(a3, a4)) -> concat(concat(a, a3), concat(a2, a4))
verso.rule @concat_concat_concat_to_concat_concat_concat_1a579d attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(a, split(a2)#0), concat(split(a2)#1, a3) -> split(concat(a, concat(a2, a3)))#0, split(concat(a, concat(a2, a3)))#1
verso.rule @concat_split_concat_to_split_concat_concat_33dc3f attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3)>], symbols = ["k", "k2", "k3", "k4", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s2 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1, %2 : tensor<?x?xf32>, tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s1 + s4, s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0, %2#1 : tensor<?x?xf32>, tensor<?x?xf32>
}

// pattern: concat(split(a)#0, concat(split(a)#1, a2)) -> concat(concat(a, split(a2)#0), split(a2)#1)
verso.rule @concat_split_concat_to_concat_concat_split_d18ec9 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %0#1, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(concat(a, split(a2)#0), split(a2)#1) -> concat(split(a)#0, concat(split(a)#1, a2))
verso.rule @concat_concat_split_to_concat_split_concat_08fd84 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %0#1, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(concat(a, a2), transpose(concat(a, a2))) -> matmul(concat(a2, a), transpose(concat(a2, a)))
verso.rule @matmul_concat_transpose_to_matmul_concat_transpose_cfa08e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(transpose(concat(a, a2)), concat(a, a2)) -> matmul(transpose(concat(a2, a)), concat(a2, a))
verso.rule @matmul_transpose_concat_to_matmul_transpose_concat_923f71 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(matmul(a, a2), matmul(a, matmul(a, a2))) -> matmul(matmul(a, add(a, identity)), a2)
verso.rule @add_matmul_matmul_to_matmul_matmul_add_identity_a7a365 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: matmul(add(a, matmul(a, a2)), a2) -> matmul(a, matmul(a2, add(a2, identity)))
verso.rule @matmul_add_matmul_to_matmul_matmul_add_identity_a3656e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg1, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(concat(a, matmul(a2, a)), a) -> matmul(concat(identity, concat(a2, identity)), a)
verso.rule @concat_concat_matmul_to_matmul_concat_identity_concat_191e17 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(concat(matmul(a, a2), a2), matmul(a, a2)) -> matmul(concat(a, concat(identity, a)), a2)
verso.rule @concat_concat_matmul_to_matmul_concat_concat_identity_02793d attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: split(concat(a, concat(a, a2)))#0 -> concat(split(a)#0, concat(split(a)#1, split(a)#0))
verso.rule @split_concat_concat_to_concat_split_concat_562879 attributes {conditions = affine_set<()[s0, s1, s2, s3] : (-s1 + s3 >= 0, s1 * 2 - s3 >= 0)>, fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 * 2 + s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (-s1 + s3, s1 * 2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(concat(a, matmul(a, a2)), a) -> matmul(a, concat(identity, concat(a2, identity)))
verso.rule @concat_concat_matmul_to_matmul_concat_identity_concat_c753d6 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(concat(matmul(a, a2), a), matmul(a, a2)) -> matmul(a, concat(a2, concat(identity, a2)))
verso.rule @concat_concat_matmul_to_matmul_concat_concat_identity_6d453b attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg1, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: split(concat(concat(a, a2), a2))#1 -> concat(concat(split(a2)#1, split(a2)#0), split(a2)#1)
verso.rule @split_concat_concat_to_concat_concat_split_71cf3b attributes {conditions = affine_set<()[s0, s1, s2, s3] : (-s1 + s3 >= 0, s1 + s2 - s3 >= 0)>, fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 + s2 * 2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (-s1 + s3, s1 + s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(split(a)#0, matmul(a2, split(a)#0)) -> split(add(a, matmul(a2, a)))#0
verso.rule @add_split_matmul_to_split_add_matmul_4457d7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s0)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
}

// pattern: split(add(a, matmul(a2, a)))#0 -> add(split(a)#0, matmul(a2, split(a)#0))
verso.rule @split_add_matmul_to_add_split_matmul_eed8d2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s0)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(split(a)#1, matmul(a2, split(a)#1)) -> split(add(a, matmul(a2, a)))#1
verso.rule @add_split_matmul_to_split_add_matmul_1468a2 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s0)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#1, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
}

// pattern: split(add(a, matmul(a2, a)))#1 -> add(split(a)#1, matmul(a2, split(a)#1))
verso.rule @split_add_matmul_to_add_split_matmul_14bbd5 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s0)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#1, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(split(a)#1, matmul(a2, split(a)#1)) -> split(concat(a, matmul(a2, a)))#1
verso.rule @concat_split_matmul_to_split_concat_matmul_9603a3 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s0)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#1, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
}

// pattern: split(concat(a, matmul(a2, a)))#1 -> concat(split(a)#1, matmul(a2, split(a)#1))
verso.rule @split_concat_matmul_to_concat_split_matmul_67d207 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s0)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#1, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(split(a)#0, matmul(a2, split(a)#0)) -> split(concat(a, matmul(a2, a)))#0
verso.rule @concat_split_matmul_to_split_concat_matmul_c26f06 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s0)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
}

// pattern: split(concat(a, matmul(a2, a)))#0 -> concat(split(a)#0, matmul(a2, split(a)#0))
verso.rule @split_concat_matmul_to_concat_split_matmul_58ae1d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s2, s0)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s1 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg1, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, split(a2)#1), split(a2)#1) -> split(concat(matmul(a, a2), a2))#1
verso.rule @concat_matmul_split_to_split_concat_matmul_1731e8 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
}

// pattern: split(concat(matmul(a, a2), a2))#1 -> concat(matmul(a, split(a2)#1), split(a2)#1)
verso.rule @split_concat_matmul_to_concat_matmul_split_5a62ce attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, split(a2)#0), split(a2)#0) -> split(concat(matmul(a, a2), a2))#0
verso.rule @concat_matmul_split_to_split_concat_matmul_f1db84 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
}

// pattern: split(concat(matmul(a, a2), a2))#0 -> concat(matmul(a, split(a2)#0), split(a2)#0)
verso.rule @split_concat_matmul_to_concat_matmul_split_679e89 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2)>], symbols = ["k", "k2", "k3", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.matmul %arg0, %0#0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, relu(a2)), a) -> matmul(a, relu(concat(a2, identity)))
verso.rule @concat_matmul_relu_to_matmul_relu_concat_identity_3a0f97 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(matmul(a, transpose(a2)), a) -> matmul(a, transpose(concat(a2, identity)))
verso.rule @concat_matmul_transpose_to_matmul_transpose_concat_identity_7c7922 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, matmul(a, transpose(a2))) -> matmul(a, transpose(add(a2, identity)))
verso.rule @add_matmul_transpose_to_matmul_transpose_add_identity_dbd7aa attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(a, matmul(a, relu(a2))) -> matmul(a, relu(concat(identity, a2)))
verso.rule @concat_matmul_relu_to_matmul_relu_concat_identity_4ca403 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(a, matmul(a, transpose(a2))) -> matmul(a, transpose(concat(identity, a2)))
verso.rule @concat_matmul_transpose_to_matmul_transpose_concat_identity_e97f9a attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s1)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: add(a, matmul(transpose(a2), a)) -> matmul(transpose(add(a2, identity)), a)
verso.rule @add_matmul_transpose_to_matmul_transpose_add_identity_326c93 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(matmul(relu(a), a2), a2) -> matmul(relu(concat(a, identity)), a2)
verso.rule @concat_matmul_relu_to_matmul_relu_concat_identity_0eb6a0 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s1)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(a, matmul(relu(a2), a)) -> matmul(relu(concat(identity, a2)), a)
verso.rule @concat_matmul_relu_to_matmul_relu_concat_identity_c33a23 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.relu %arg1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(a, matmul(transpose(a2), a)) -> matmul(transpose(concat(identity, a2)), a)
verso.rule @concat_matmul_transpose_to_matmul_transpose_concat_identity_5c5059 attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %arg0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(matmul(transpose(a), a2), a2) -> matmul(transpose(concat(a, identity)), a2)
verso.rule @concat_matmul_transpose_to_matmul_transpose_concat_identity_d9e48e attributes {fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.transpose %arg0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %arg1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.identity  {element_type = f32, rank = 2 : i64, size = affine_map<()[s0, s1, s2] -> (s0)>} : () -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.matmul %2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// pattern: concat(a, split(a2)#0), concat(split(a2)#1, a3) -> split(concat(concat(a, a2), a3))#0, split(concat(concat(a, a2), a3))#1
verso.rule @concat_split_concat_to_split_concat_concat_cc1c31 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3)>], symbols = ["k", "k2", "k3", "k4", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s2 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.concat %arg0, %0#0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1, %2 : tensor<?x?xf32>, tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s1 + s4, s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0, %2#1 : tensor<?x?xf32>, tensor<?x?xf32>
}

// pattern: add(split(a)#1, relu(split(a)#1)) -> split(add(a, relu(a)))#1
verso.rule @add_split_relu_to_split_add_relu_159f4c attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#1, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
}

// pattern: split(add(a, relu(a)))#1 -> add(split(a)#1, relu(split(a)#1))
verso.rule @split_add_relu_to_add_split_relu_9972ca attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#1, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(split(a)#0, relu(split(a)#0)) -> split(add(a, relu(a)))#0
verso.rule @add_split_relu_to_split_add_relu_4e5a6c attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
}

// pattern: split(add(a, relu(a)))#0 -> add(split(a)#0, relu(split(a)#0))
verso.rule @split_add_relu_to_add_split_relu_43e88f attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0#0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(split(a)#1, relu(split(a)#1)) -> split(concat(a, relu(a)))#1
verso.rule @concat_split_relu_to_split_concat_relu_9b0ced attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#1, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
}

// pattern: split(concat(a, relu(a)))#1 -> concat(split(a)#1, relu(split(a)#1))
verso.rule @split_concat_relu_to_concat_split_relu_24ab2b attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#1, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(split(a)#0, relu(split(a)#0)) -> split(concat(a, relu(a)))#0
verso.rule @concat_split_relu_to_split_concat_relu_5d8b0e attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
}

// pattern: split(concat(a, relu(a)))#0 -> concat(split(a)#0, relu(split(a)#0))
verso.rule @split_concat_relu_to_concat_split_relu_254e2a attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0#0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(relu(split(a)#0), split(a)#0) -> split(concat(relu(a), a))#0
verso.rule @concat_relu_split_to_split_concat_relu_7692f0 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
}

// pattern: split(concat(relu(a), a))#0 -> concat(relu(split(a)#0), split(a)#0)
verso.rule @split_concat_relu_to_concat_relu_split_4dd061 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(relu(split(a)#1), split(a)#1) -> split(concat(relu(a), a))#1
verso.rule @concat_relu_split_to_split_concat_relu_dd9eec attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
}

// pattern: split(concat(relu(a), a))#1 -> concat(relu(split(a)#1), split(a)#1)
verso.rule @split_concat_relu_to_concat_relu_split_34f6e1 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>], symbols = ["k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg0 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2] -> (s2, s1 - s2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.relu %0#1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0#1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}
