//===- projections.mlir - Generated rules ----------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: split(matmul(x, concat(w, w2, w3)))#2 -> matmul(x, w3)
verso.rule @split_matmul_concat_to_matmul_fd0cee attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s5)>], symbols = ["n", "k", "k2", "k3", "k4", "k5", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, s3 + s4 - s6, s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg3 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: split(matmul(x, concat(w, w2, w3)))#1 -> matmul(x, w2)
verso.rule @split_matmul_concat_to_matmul_f9db61 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s5)>], symbols = ["n", "k", "k2", "k3", "k4", "k5"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4, s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: split(matmul(x, concat(w, w2, w3)))#0 -> matmul(x, w)
verso.rule @split_matmul_concat_to_matmul_33d509 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s5)>], symbols = ["n", "k", "k2", "k3", "k4", "k5", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s3, s6, s4 + s5 - s6)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: matmul(x, w), matmul(x, w2), matmul(x, w3) -> split(matmul(x, concat(w, w2, w3)))#0, split(matmul(x, concat(w, w2, w3)))#1, split(matmul(x, concat(w, w2, w3)))#2
verso.rule @matmul_matmul_matmul_to_split_matmul_concat_80389e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s4)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s5)>], symbols = ["n", "k", "k2", "k3", "k4", "k5"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %arg0, %arg3 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0, %1, %2 : tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s4, s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0, %2#1, %2#2 : tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
