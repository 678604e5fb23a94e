//===- chunks.mlir - Generated rules ---------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: split(add(x, concat(b, b2, b3)))#2 -> add(split(x)#2, b3)
verso.rule @split_add_concat_to_add_split_e80859 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3)>], symbols = ["n", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2:3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s2 + s3 - s4, s1 - s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s2 + s3 - s4, s1 - s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.add %0#2, %arg3 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(add(x, concat(b, b2, b3)))#1 -> add(split(x)#1, b2)
verso.rule @split_add_concat_to_add_split_5930a4 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1 - s2 - s3)>, affine_map<()[s0, s1, s2, s3] -> (s2)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "k", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2:3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s1 - s2 - s3, s2, s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s1 - s2 - s3, s2, s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.add %0#1, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(add(x, concat(b, b2, b3)))#0 -> add(split(x)#0, b)
verso.rule @split_add_concat_to_add_split_2967ea attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2)>], symbols = ["n", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2:3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3, s4, s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3, s4, s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.add %0#0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(mul(x, concat(b, b2, b3)))#2 -> mul(split(x)#2, b3)
verso.rule @split_mul_concat_to_mul_split_5aa4aa attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3)>], symbols = ["n", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2:3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s2 + s3 - s4, s1 - s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s4, s2 + s3 - s4, s1 - s2 - s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.mul %0#2, %arg3 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(mul(x, concat(b, b2, b3)))#1 -> mul(split(x)#1, b2)
verso.rule @split_mul_concat_to_mul_split_029666 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3] -> (s1 - s2 - s3)>, affine_map<()[s0, s1, s2, s3] -> (s2)>, affine_map<()[s0, s1, s2, s3] -> (s3)>], symbols = ["n", "k", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2:3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s1 - s2 - s3, s2, s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3] -> (s1 - s2 - s3, s2, s3)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.mul %0#1, %arg2 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(mul(x, concat(b, b2, b3)))#0 -> mul(split(x)#0, b)
verso.rule @split_mul_concat_to_mul_split_b8a234 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1)>, affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2)>], symbols = ["n", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %2:3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3, s4, s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2#0 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 1 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s1 - s2 - s3, s4, s2 + s3 - s4)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = verso.mul %0#0, %arg1 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pattern: split(add(y, concat(b, b2, b3)))#2 -> add(split(y)#2, b3)
verso.rule @split_add_concat_to_add_split_c8b2aa attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2 - s3 - s4)>], symbols = ["n", "l", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, s3 + s4 - s5, s2 - s3 - s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, s3 + s4 - s5, s2 - s3 - s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.add %0#2, %arg3 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: split(add(y, concat(b, b2, b3)))#0 -> add(split(y)#0, b)
verso.rule @split_add_concat_to_add_split_a4adee attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2 - s3 - s4)>], symbols = ["n", "l", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s5, s2 - s3 - s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s5, s2 - s3 - s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.add %0#0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: split(add(y, concat(b, b2, b3)))#1 -> add(split(y)#1, b2)
verso.rule @split_add_concat_to_add_split_93fa42 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s4)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2 - s3 - s4)>], symbols = ["n", "l", "k", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4, s2 - s3 - s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s3, s4, s2 - s3 - s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.add %0#1, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: split(mul(y, concat(b, b2, b3)))#0 -> mul(split(y)#0, b)
verso.rule @split_mul_concat_to_mul_split_8e8ab2 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2 - s3 - s4)>], symbols = ["n", "l", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s5, s2 - s3 - s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3, s5, s2 - s3 - s5)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %0#0, %arg1 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: split(mul(y, concat(b, b2, b3)))#2 -> mul(split(y)#2, b3)
verso.rule @split_mul_concat_to_mul_split_f4e6b0 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s4)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2 - s3 - s4)>], symbols = ["n", "l", "k", "m", "m2", "size"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, s3 + s4 - s5, s2 - s3 - s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, s3 + s4 - s5, s2 - s3 - s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %0#2, %arg3 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: split(mul(y, concat(b, b2, b3)))#1 -> mul(split(y)#1, b2)
verso.rule @split_mul_concat_to_mul_split_b750f8 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s2 - s3 - s4)>, affine_map<()[s0, s1, s2, s3, s4] -> (s3)>, affine_map<()[s0, s1, s2, s3, s4] -> (s4)>], symbols = ["n", "l", "k", "m", "m2"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0 = verso.concat %arg1, %arg2, %arg3 {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %2:3 = verso.split %1 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s2 - s3 - s4, s3, s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  verso.yield %2#1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>):
  %0:3 = verso.split %arg0 {axis = 2 : i64, sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s2 - s3 - s4, s3, s4)>} : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %1 = verso.mul %0#1, %arg2 : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}
