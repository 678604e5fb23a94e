//===- sequences.mlir - Generated rules ------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(x) -> x
verso.rule @slice_to_input_68aef3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s0, s1, s2)>], symbols = ["n", "c", "h", "start", "start2", "start3", "step", "step2", "step3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s0, s1, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s3, s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s6, s7, s8)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: slice(concat(x, z)) -> x
verso.rule @slice_concat_to_input_510ba3 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s2)>], symbols = ["n", "c", "h", "d", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, starts = array<i64: 0, 0, 0>, steps = affine_map<()[s0, s1, s2, s3, s4] -> (s4, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  verso.yield %arg0 : tensor<?x?x?xf32>
}

// pattern: slice(concat(x, x2)) -> x2
verso.rule @slice_concat_to_input_e7a913 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s2)>], symbols = ["n", "c", "h", "c2", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4] -> (0, s1, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4] -> (s4, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  verso.yield %arg1 : tensor<?x?x?xf32>
}

// pattern: slice(matmul(x, y)) -> matmul(x, slice(y))
verso.rule @slice_matmul_to_matmul_slice_4c8cc6 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s3)>], symbols = ["n", "c", "h", "m", "size", "start", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s0, s1, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, 0, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s6, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (s2, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6] -> (0, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(x, slice(y)) -> slice(matmul(x, y))
verso.rule @matmul_slice_to_slice_matmul_95c7f4 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s3)>], symbols = ["n", "c", "h", "m", "size", "start"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s2, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s5)>, steps = array<i64: 1, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s4)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, 0, s5)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: slice(matmul(x, y)) -> matmul(slice(x), y)
verso.rule @slice_matmul_to_matmul_slice_047e2e attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] : (s2 - s8 - (s2 - 1) * s11 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s2, s3)>], symbols = ["n", "c", "h", "m", "size", "size2", "start", "start2", "start3", "step", "step2", "step3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s4, s5, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: matmul(slice(x), y) -> slice(matmul(x, y))
verso.rule @matmul_slice_to_slice_matmul_ca1ea0 attributes {domains = ["real", "integer"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s2, s3)>], symbols = ["n", "c", "h", "m", "size", "size2", "start", "start2", "start3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s4, s5, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s6, s7, s8)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.matmul %0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?xf32>):
  %0 = verso.matmul %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s4, s5, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8] -> (s6, s7, s8)>, steps = array<i64: 1, 1, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: slice(concat(x, x2)) -> concat(slice(x), x2)
verso.rule @slice_concat_to_concat_slice_f53177 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5] : (-s3 + s4 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s3, s2)>], symbols = ["n", "c", "h", "c2", "size", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s4, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s1 + s3 - s4, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, -s3 + s4, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s1 + s3 - s4, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: concat(slice(x), x2) -> slice(concat(x, x2))
verso.rule @concat_slice_to_slice_concat_247b66 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s3, s2)>], symbols = ["n", "c", "h", "c2", "size", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s4, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s1 - s4, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.concat %arg0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s0, s3 + s4, s2)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5] -> (0, s1 - s4, 0)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5] -> (s5, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: slice(relu(x)) -> relu(slice(x))
verso.rule @slice_relu_to_relu_slice_5f6940 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2)>], symbols = ["n", "c", "h", "size", "size2", "size3", "start", "start2", "start3", "step", "step2", "step3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: relu(slice(x)) -> slice(relu(x))
verso.rule @relu_slice_to_slice_relu_5e62bd attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2)>], symbols = ["n", "c", "h", "size", "size2", "size3", "start", "start2", "start3", "step", "step2", "step3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.relu %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// pattern: slice(add(x, x2)) -> add(slice(x), slice(x2))
verso.rule @slice_add_to_add_slice_slice_688e94 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s0, s1, s2)>], symbols = ["n", "c", "h", "size", "size2", "size3", "start", "start2", "start3", "step", "step2", "step3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.add %arg0, %arg1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.slice %arg1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s3, s4, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s6, s7, s8)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] -> (s9, s10, s11)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: concat(slice(x), x2) -> slice(concat(slice(x), x2))
verso.rule @concat_slice_to_slice_concat_slice_378aa5 attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] : (s8 - 2 >= 0, s3 - (s3 - 1) * s10 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s4, s5)>], symbols = ["n", "c", "h", "n2", "c2", "h2", "size", "start", "start2", "start3", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s6, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s10, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s6 + 2, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8 - 2, s9)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s10, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s4 + s6, s5)>, starts = array<i64: 0, 2, 0>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s10, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// pattern: concat(slice(x), x2) -> slice(concat(slice(x), x2))
verso.rule @concat_slice_to_slice_concat_slice_fece3b attributes {conditions = affine_set<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] : (s8 - 1 >= 0, s3 - (s3 - 1) * s10 - 1 >= 0)>, domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s0, s1, s2)>, affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s4, s5)>], symbols = ["n", "c", "h", "n2", "c2", "h2", "size", "start", "start2", "start3", "step"]} source {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s6, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8, s9)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s10, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>, %arg1: tensor<?x?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s6 + 1, s5)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s7, s8 - 1, s9)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s10, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.concat %0, %arg1 {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.slice %1 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s3, s4 + s6, s5)>, starts = array<i64: 0, 1, 0>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] -> (s10, 1, 1)>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}
