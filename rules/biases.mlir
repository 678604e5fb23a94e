//===- biases.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: add(add(x, b), b2) -> add(add(x, b2), b)
verso.rule @add_add_to_add_add_115901 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1)>, affine_map<()[s0, s1] -> (s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: add(add(y, b), b2) -> add(add(y, b2), b)
verso.rule @add_add_to_add_add_bfaf3d attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "l", "m"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: mul(mul(x, b), b2) -> mul(mul(x, b2), b)
verso.rule @mul_mul_to_mul_mul_3a571e attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1)>, affine_map<()[s0, s1] -> (s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: mul(mul(y, b), b2) -> mul(mul(y, b2), b)
verso.rule @mul_mul_to_mul_mul_e65123 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "l", "m"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: add(concat(x, x2), concat(b, b2)) -> concat(add(x, b), add(x2, b2))
verso.rule @add_concat_concat_to_concat_add_add_6703e1 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s1)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg1, %arg3 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(add(x, b), add(x2, b2)) -> add(concat(x, x2), concat(b, b2))
verso.rule @concat_add_add_to_add_concat_concat_02ca91 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %arg2, %arg3 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(concat(x, x2), concat(b, b2)) -> concat(mul(x, b), mul(x2, b2))
verso.rule @mul_concat_concat_to_concat_mul_mul_89cccb attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s1)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg1, %arg3 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: concat(mul(x, b), mul(x2, b2)) -> mul(concat(x, x2), concat(b, b2))
verso.rule @concat_mul_mul_to_mul_concat_concat_884c01 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1)>, affine_map<()[s0, s1, s2] -> (s1)>, affine_map<()[s0, s1, s2] -> (s0, s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: add(concat(y, y2), concat(b, b2)) -> concat(add(y, b), add(y2, b2))
verso.rule @add_concat_concat_to_concat_add_add_d131a6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "l", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg1, %arg3 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: concat(add(y, b), add(y2, b2)) -> add(concat(y, y2), concat(b, b2))
verso.rule @concat_add_add_to_add_concat_concat_e865dd attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "l", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(concat(y, y2), concat(b, b2)) -> concat(mul(y, b), mul(y2, b2))
verso.rule @mul_concat_concat_to_concat_mul_mul_d3fb82 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>, affine_map<()[s0, s1, s2, s3] -> (s2)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "l", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg1, %arg3 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: concat(mul(y, b), mul(y2, b2)) -> mul(concat(y, y2), concat(b, b2))
verso.rule @concat_mul_mul_to_mul_concat_concat_494246 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3] -> (s2)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s3)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "l", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg2, %arg3 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?x?x?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg0, %arg2 {axis = 2 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %arg1, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: mul(add(mul(x, b), b), b2) -> mul(add(mul(x, b2), b2), b)
verso.rule @mul_add_mul_to_mul_add_mul_27fd40 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>, affine_map<()[s0, s1] -> (s1)>, affine_map<()[s0, s1] -> (s1)>], symbols = ["n", "m"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %1, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %0, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %1, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// pattern: mul(add(mul(y, b), b), b2) -> mul(add(mul(y, b2), b2), b)
verso.rule @mul_add_mul_to_mul_add_mul_c37201 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2] -> (s2)>, affine_map<()[s0, s1, s2] -> (s2)>], symbols = ["n", "l", "m"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %1, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.add %0, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.mul %1, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}
