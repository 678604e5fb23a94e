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
verso.rule @split_concat_to_input_4d19dc attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: split(concat(x, x2))#1 -> x2
verso.rule @split_concat_to_input_4a04fb attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1:2 = verso.split %0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s2, s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %1#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  verso.yield %arg1 : tensor<?x?x?xf32>
}

// pattern: concat(split(x)#0, split(x)#1) -> x
verso.rule @concat_split_to_input_87249f attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0:2 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s3, s2 - s3)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.concat %0#0, %0#1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: matmul(x, matmul(w, w2)) -> matmul(matmul(x, w), w2)
verso.rule @matmul_matmul_to_matmul_matmul_1f4489 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_matmul_to_matmul_matmul_d25026 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_mul_to_matmul_mul_d51e9d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_matmul_mul_4804af attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_mul_matmul_942f68 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_to_matmul_mul_efa320 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_mul_matmul_f6c1de attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_to_matmul_mul_fb0039 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_matmul_mul_d18bd0 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_matmul_mul_630686 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_mul_matmul_e8cb4b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_to_matmul_mul_fa280e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0)>, affine_map<()[s0, s1, s2, s3] -> (s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3, s0)>], symbols = ["k", "n", "k2", "k3"]} source {
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
verso.rule @matmul_mul_to_mul_matmul_9c2e6c attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_to_matmul_mul_2a5f08 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> (s2, s0)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @mul_split_to_split_mul_d66ab8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @split_mul_to_mul_split_b21656 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @mul_split_to_split_mul_81a430 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @split_mul_to_mul_split_8da6b3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @split_matmul_concat_to_matmul_b70808 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @split_matmul_concat_to_matmul_036c9e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_add_to_add_matmul_matmul_a194d3 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @add_matmul_matmul_to_matmul_add_d52841 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_add_to_add_matmul_matmul_f0152e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @add_matmul_matmul_to_matmul_add_dfaafd attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_concat_to_concat_matmul_matmul_80a11d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @concat_matmul_matmul_to_matmul_concat_aa2f99 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_matmul_to_split_matmul_concat_59a5f2 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @mul_mul_to_split_mul_concat_d5cfa6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @mul_matmul_matmul_to_matmul_matmul_mul_7aacb2 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_matmul_mul_to_matmul_mul_matmul_7e4f0d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_mul_matmul_to_matmul_matmul_mul_9a247d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_matmul_mul_to_mul_matmul_matmul_ca3f41 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @mul_matmul_matmul_to_matmul_matmul_mul_b0ba77 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> ()>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2, s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4)>], symbols = ["n", "k", "k2", "k3", "k4"]} source {
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
verso.rule @matmul_add_mul_to_matmul_add_mul_375938 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_add_matmul_to_matmul_add_matmul_fb4e39 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2, s3)>], symbols = ["n", "k", "k2", "k3"]} source {
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
verso.rule @matmul_add_mul_to_matmul_add_mul_3b3f3d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1, s2)>, affine_map<()[s0, s1, s2] -> ()>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @matmul_add_mul_to_matmul_add_mul_0677c6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> ()>, affine_map<()[s0, s1, s2] -> (s1, s2)>], symbols = ["k", "k2", "k3"]} source {
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
verso.rule @add_mul_matmul_to_mul_add_matmul_2b5fa3 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_add_matmul_to_add_mul_matmul_9adfde attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0)>, affine_map<()[s0, s1] -> (s1, s0)>, affine_map<()[s0, s1] -> (s1, s1)>], symbols = ["k", "k2"]} source {
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
verso.rule @add_mul_matmul_to_mul_add_matmul_8d6c5b attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_add_matmul_to_add_mul_matmul_e2fd23 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_concat_matmul_to_concat_mul_matmul_6b8f37 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
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
verso.rule @concat_mul_matmul_to_mul_concat_matmul_5a9c5e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s0)>], symbols = ["k", "k2"]} source {
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
verso.rule @mul_concat_matmul_to_concat_matmul_mul_0e881f attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> ()>, affine_map<()[s0, s1] -> (s0, s0)>, affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["k", "k2"]} source {
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
verso.rule @concat_matmul_mul_to_mul_concat_matmul_4e34ac attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s0)>, affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> ()>], symbols = ["k", "k2"]} source {
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
verso.rule @matmul_mul_add_to_matmul_add_mul_f70296 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, s0)>, affine_map<()[s0] -> ()>], symbols = ["k"]} source {
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
verso.rule @matmul_add_mul_to_matmul_mul_add_8026e0 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0, s0)>, affine_map<()[s0] -> ()>], symbols = ["k"]} source {
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
verso.rule @add_split_mul_to_split_add_mul_f575a3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @split_add_mul_to_add_split_mul_652d3c attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @add_split_mul_to_split_add_mul_a89e5a attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
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
verso.rule @split_add_mul_to_add_split_mul_28cbf0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> ()>], symbols = ["n", "k", "k2", "size"]} source {
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
