//===- enlargements.mlir - Generated rules ---------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: enlarge(enlarge(k)) -> enlarge(k)
verso.rule @enlarge_enlarge_to_enlarge_242d60 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s0, s1, s2, s3)>], symbols = ["o", "c", "p", "p2", "size", "size2", "size3", "size4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s4, s5)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %arg0 {size = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7] -> (s6, s7)>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}
