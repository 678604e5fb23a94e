//===- projection.mlir - Generated rules -----------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: split(concat(x, x2))#0 -> x
verso.rule @split_concat_to_input_1acd06 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: split(concat(x, x2))#1 -> x2
verso.rule @split_concat_to_input_bc5862 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  verso.yield %arg1 : tensor<?x?x?xf32>
}

// pattern: concat(split(x)#0, split(x)#1) -> x
verso.rule @concat_split_to_input_0dda5a attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.concat %0#0, %0#1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: matmul(x, matmul(w, w2)) -> matmul(matmul(x, w), w2)
verso.rule @matmul_matmul_to_matmul_matmul_8a2b78 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(x, w), w2) -> matmul(x, matmul(w, w2))
verso.rule @matmul_matmul_to_matmul_matmul_ce2b5f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(x, mul(w, s)) -> matmul(mul(x, s), w)
verso.rule @matmul_mul_to_matmul_mul_36567e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(x, s), w) -> matmul(x, mul(w, s))
verso.rule @matmul_mul_to_matmul_mul_e6a778 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(x, mul(w, s)) -> mul(s, matmul(x, w))
verso.rule @matmul_mul_to_mul_matmul_a5aa60 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: mul(s, matmul(x, w)) -> matmul(x, mul(w, s))
verso.rule @mul_matmul_to_matmul_mul_ee1c30 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(w, s), w2) -> mul(s, matmul(w, w2))
verso.rule @matmul_mul_to_mul_matmul_0a6c7e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(s, matmul(w, w2)) -> matmul(mul(w, s), w2)
verso.rule @mul_matmul_to_matmul_mul_3b3e3e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(w, mul(w2, s)) -> matmul(mul(w, s), w2)
verso.rule @matmul_mul_to_matmul_mul_ff0edd attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(mul(w, s), w2) -> matmul(w, mul(w2, s))
verso.rule @matmul_mul_to_matmul_mul_d2193e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: matmul(x, mul(w, b)) -> mul(b, matmul(x, w))
verso.rule @matmul_mul_to_mul_matmul_5993c6 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: mul(b, matmul(x, w)) -> matmul(x, mul(w, b))
verso.rule @mul_matmul_to_matmul_mul_2e760f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3, s0)>], symbols = ["k", "n", "k2", "k3"]} source {
^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(w, mul(w2, b)) -> mul(b, matmul(w, w2))
verso.rule @matmul_mul_to_mul_matmul_5f9f17 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(b, matmul(w, w2)) -> matmul(w, mul(w2, b))
verso.rule @mul_matmul_to_matmul_mul_58457d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(s, split(x)#0) -> split(mul(x, s))#0
verso.rule @mul_split_to_split_mul_aba050 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg0, %0#0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?xf32>
}

// pattern: split(mul(x, s))#0 -> mul(s, split(x)#0)
verso.rule @split_mul_to_mul_split_91f85b attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg1, %0#0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: mul(s, split(x)#1) -> split(mul(x, s))#1
verso.rule @mul_split_to_split_mul_3366e6 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg0, %0#1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?xf32>
}

// pattern: split(mul(x, s))#1 -> mul(s, split(x)#1)
verso.rule @split_mul_to_mul_split_939826 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg1, %0#1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: split(matmul(x, concat(w, w2)))#0 -> matmul(x, w)
verso.rule @split_matmul_concat_to_matmul_590585 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: split(matmul(x, concat(w, w2)))#1 -> matmul(x, w2)
verso.rule @split_matmul_concat_to_matmul_fa4667 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// pattern: matmul(x, add(w, w2)) -> add(matmul(x, w), matmul(x, w2))
verso.rule @matmul_add_to_add_matmul_matmul_ce9eb0 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(matmul(x, w), matmul(x, w2)) -> matmul(x, add(w, w2))
verso.rule @add_matmul_matmul_to_matmul_add_623dd3 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(add(x, x2), w) -> add(matmul(x, w), matmul(x2, w))
verso.rule @matmul_add_to_add_matmul_matmul_93963c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(matmul(x, w), matmul(x2, w)) -> matmul(add(x, x2), w)
verso.rule @add_matmul_matmul_to_matmul_add_02a305 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(x, concat(w, w2)) -> concat(matmul(x, w), matmul(x, w2))
verso.rule @matmul_concat_to_concat_matmul_matmul_5e776d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: concat(matmul(x, w), matmul(x, w2)) -> matmul(x, concat(w, w2))
verso.rule @concat_matmul_matmul_to_matmul_concat_e2915d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(x, w), matmul(x, w2) -> split(matmul(x, concat(w, w2)))#0, split(matmul(x, concat(w, w2)))#1
verso.rule @matmul_matmul_to_split_matmul_concat_1a4da8 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.concat %arg1, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0, %2#1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// pattern: mul(x, s), mul(x2, s) -> split(mul(s, concat(x, x2)))#0, split(mul(s, concat(x, x2)))#1
verso.rule @mul_mul_to_split_mul_concat_1b520e attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0, %2#1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// pattern: mul(s, matmul(x, matmul(w, w2))) -> matmul(x, matmul(w, mul(w2, s)))
verso.rule @mul_matmul_matmul_to_matmul_matmul_mul_b2013f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.mul %arg3, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg1, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(x, w), mul(w2, s)) -> matmul(mul(x, s), matmul(w, w2))
verso.rule @matmul_matmul_mul_to_matmul_mul_matmul_837818 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<f32>):
  %0 = verso.mul %arg0, %arg3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(mul(x, s), matmul(w, w2)) -> matmul(matmul(x, w), mul(w2, s))
verso.rule @matmul_mul_matmul_to_matmul_matmul_mul_38f84d attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %arg2, %arg3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg3, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(matmul(x, mul(w, s)), w2) -> mul(s, matmul(matmul(x, w), w2))
verso.rule @matmul_matmul_mul_to_mul_matmul_matmul_3b209c attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>, %arg3: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg3 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg3 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg2, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(s, matmul(matmul(x, w), w2)) -> matmul(matmul(x, mul(w, s)), w2)
verso.rule @mul_matmul_matmul_to_matmul_matmul_mul_7ae146 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg3 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg3 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(add(x, mul(x, s)), w) -> matmul(x, add(w, mul(w, s)))
verso.rule @matmul_add_mul_to_matmul_add_mul_955bcb attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(add(x, matmul(x, w)), w2) -> matmul(x, add(w2, matmul(w, w2)))
verso.rule @matmul_add_matmul_to_matmul_add_matmul_4c8317 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: matmul(w, add(w2, mul(w2, s))) -> matmul(add(w, mul(w, s)), w2)
verso.rule @matmul_add_mul_to_matmul_add_mul_56ea96 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(add(w, mul(w, s)), w2) -> matmul(w, add(w2, mul(w2, s)))
verso.rule @matmul_add_mul_to_matmul_add_mul_36ac4a attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %arg0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(mul(w, b), matmul(w2, mul(w, b))) -> mul(b, add(w, matmul(w2, w)))
verso.rule @add_mul_matmul_to_mul_add_matmul_9d3549 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(b, add(w, matmul(w2, w))) -> add(mul(w, b), matmul(w2, mul(w, b)))
verso.rule @mul_add_matmul_to_add_mul_matmul_67c2b8 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(mul(w, s), matmul(w2, mul(w, s))) -> mul(s, add(w, matmul(w2, w)))
verso.rule @add_mul_matmul_to_mul_add_matmul_a5e59f attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(s, add(w, matmul(w2, w))) -> add(mul(w, s), matmul(w2, mul(w, s)))
verso.rule @mul_add_matmul_to_add_mul_matmul_97af92 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(s, concat(w, matmul(w2, w))) -> concat(mul(w, s), matmul(w2, mul(w, s)))
verso.rule @mul_concat_matmul_to_concat_mul_matmul_ec2fa7 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(mul(w, s), matmul(w2, mul(w, s))) -> mul(s, concat(w, matmul(w2, w)))
verso.rule @concat_mul_matmul_to_mul_concat_matmul_28968e attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg2, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg2, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg0, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(s, concat(matmul(w, w2), w2)) -> concat(matmul(w, mul(w2, s)), mul(w2, s))
verso.rule @mul_concat_matmul_to_concat_matmul_mul_062050 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.matmul %arg1, %arg2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<f32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(matmul(w, mul(w2, s)), mul(w2, s)) -> mul(s, concat(matmul(w, w2), w2))
verso.rule @concat_matmul_mul_to_mul_concat_matmul_ce1242 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s0)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> ()>], symbols = ["k", "k2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %1, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<f32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %arg2, %1 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(mul(w, s), add(w, mul(w, s))) -> matmul(add(w, mul(w, s)), mul(w, s))
verso.rule @matmul_mul_add_to_matmul_add_mul_b9f993 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, s0)>, affine_map<()[s0] -> ()>], symbols = ["k"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: matmul(add(w, mul(w, s)), mul(w, s)) -> matmul(mul(w, s), add(w, mul(w, s)))
verso.rule @matmul_add_mul_to_matmul_mul_add_9e7053 attributes {fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, s0)>, affine_map<()[s0] -> ()>], symbols = ["k"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(split(x)#0, mul(s, split(x)#0)) -> split(add(x, mul(x, s)))#0
verso.rule @add_split_mul_to_split_add_mul_27b5fd attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg1, %0#0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0#0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0 : tensor<?x?x?xf32>
}

// pattern: split(add(x, mul(x, s)))#0 -> add(split(x)#0, mul(s, split(x)#0))
verso.rule @split_add_mul_to_add_split_mul_17d70b attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg1, %0#0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0#0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: add(split(x)#1, mul(s, split(x)#1)) -> split(add(x, mul(x, s)))#1
verso.rule @add_split_mul_to_split_add_mul_d0ff11 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg1, %0#1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0#1, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?xf32>
}

// pattern: split(add(x, mul(x, s)))#1 -> add(split(x)#1, mul(s, split(x)#1))
verso.rule @split_add_mul_to_add_split_mul_8f3a23 attributes {fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2:2 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<f32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %arg1, %0#1 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0#1, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}
