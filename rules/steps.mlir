//===- steps.mlir - Generated rules ----------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: slice(slice(x)) -> slice(x)
verso.rule @slice_slice_to_slice_b9cfca attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s0, s1)>], symbols = ["n", "m", "size", "size2", "start", "start2", "step", "step2", "size3", "size4", "start3", "start4", "step3", "step4"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s2, s3)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s4, s5)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6, s7)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.slice %0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s10, s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s12, s13)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.slice %arg0 {sizes = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s8, s9)>, starts = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s4 + s6 * s10, s5 + s7 * s11)>, steps = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] -> (s6 * s12, s7 * s13)>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
