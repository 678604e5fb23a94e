//===- elementwise.mlir - Generated rules ----------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: add(x, add(x2, s)) -> add(x2, add(x, s))
verso.rule @add_add_to_add_add_b261cb attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(x, add(x2, s)) -> add(s, add(x2, x))
verso.rule @add_add_to_add_add_059a09 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(s, add(x, x2)) -> add(x2, add(x, s))
verso.rule @add_add_to_add_add_99b968 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(x2, s)) -> mul(x2, mul(x, s))
verso.rule @mul_mul_to_mul_mul_e7f047 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(x2, s)) -> mul(s, mul(x2, x))
verso.rule @mul_mul_to_mul_mul_867048 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, mul(x, x2)) -> mul(x2, mul(x, s))
verso.rule @mul_mul_to_mul_mul_1abe13 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(s, add(x, s2)) -> add(s2, add(x, s))
verso.rule @add_add_to_add_add_1adc4f attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(x, add(s, s2)) -> add(s2, add(x, s))
verso.rule @add_add_to_add_add_c75655 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg2, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(s, add(x, s2)) -> add(x, add(s2, s))
verso.rule @add_add_to_add_add_5c11df attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg2, %arg0 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(s, s2)) -> mul(s, mul(x, s2))
verso.rule @mul_mul_to_mul_mul_50c2b0 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, mul(x, s2)) -> mul(x, mul(s, s2))
verso.rule @mul_mul_to_mul_mul_f2ca65 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, add(x2, s)) -> add(mul(x2, x), mul(x, s))
verso.rule @mul_add_to_add_mul_mul_c8a5c4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(mul(x, x2), mul(x2, s)) -> mul(x2, add(x, s))
verso.rule @add_mul_mul_to_mul_add_364034 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, add(x, x2)) -> add(mul(x, s), mul(x2, s))
verso.rule @mul_add_to_add_mul_mul_91c342 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(mul(x, s), mul(x2, s)) -> mul(s, add(x, x2))
verso.rule @add_mul_mul_to_mul_add_60dae5 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, add(x, s2)) -> add(mul(x, s), mul(s2, s))
verso.rule @mul_add_to_add_mul_mul_35ae48 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg0 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(mul(x, s), mul(s2, s)) -> mul(s, add(x, s2))
verso.rule @add_mul_mul_to_mul_add_7fa91a attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %arg1 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, add(s, s2)) -> add(mul(x, s), mul(x, s2))
verso.rule @mul_add_to_add_mul_mul_9c4087 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(mul(x, s), mul(x, s2)) -> mul(x, add(s, s2))
verso.rule @add_mul_mul_to_mul_add_867e44 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: add(s, add(x, add(x2, s2))) -> add(x2, add(x, add(s2, s)))
verso.rule @add_add_add_to_add_add_add_b29834 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg2, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg3, %arg0 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %arg2, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(x, add(x2, add(x3, s))) -> add(x3, add(x2, add(x, s)))
verso.rule @add_add_add_to_add_add_add_e577ad attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg2, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.add %arg0, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %arg2, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(x, add(x2, t)) -> add(add(x, x2), t)
verso.rule @add_add_to_add_add_ee7886 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, add(x2, mul(x2, s))) -> mul(x2, add(x, mul(x, s)))
verso.rule @mul_add_mul_to_mul_add_mul_85c94f attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s1, 1, 1)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, mul(x2, t)) -> mul(x2, mul(x, t))
verso.rule @mul_mul_to_mul_mul_876e76 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, add(x, mul(x, s2))) -> mul(x, add(s, mul(s, s2)))
verso.rule @mul_add_mul_to_mul_add_mul_c07c45 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, add(s2, mul(x, s2))) -> mul(s2, add(s, mul(x, s)))
verso.rule @mul_add_mul_to_mul_add_mul_43f705 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg2, %arg1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg2, %arg0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(s, mul(s2, mul(x, s3))) -> mul(s3, mul(x, mul(s, s2)))
verso.rule @mul_mul_mul_to_mul_mul_mul_35f41c attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>, affine_map<()[s0, s1, s2, s3] -> (s1, s0, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (1, s0, 1, 1)>], symbols = ["c", "n", "h", "w"]} source {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg2, %arg3 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg1, %0 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<1x?x1x1xf32>, %arg1: tensor<1x?x1x1xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<1x?x1x1xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg3, %1 : (tensor<1x?x1x1xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: add(mul(x, x2), mul(x3, mul(x, x2))) -> mul(x2, add(x, mul(x, x3)))
verso.rule @add_mul_mul_to_mul_add_mul_c30b68 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg1, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// pattern: mul(x, add(x2, mul(x2, x3))) -> add(mul(x2, x), mul(x3, mul(x2, x)))
verso.rule @mul_add_mul_to_add_mul_mul_4d5a00 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>, affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %arg1, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %arg0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>, %arg1: tensor<?x?x?x?xf32>, %arg2: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg1, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg2, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
