//===- margins.mlir - Generated rules --------------------------------*- mlir -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Found and proved by verso-gen, which writes this file.
//
//===----------------------------------------------------------------------===//

// pattern: pad(pad(x)) -> pad(x)
verso.rule @pad_pad_to_pad_882c39 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8", "pad9", "pad10", "pad11", "pad12", "pad13", "pad14", "pad15", "pad16"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s12, s13, s14, s15)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s16, s17, s18, s19)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s4 + s12, s5 + s13, s6 + s14, s7 + s15)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s8 + s16, s9 + s17, s10 + s18, s11 + s19)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// pattern: pad(pad(x)) -> pad(pad(x))
verso.rule @pad_pad_to_pad_pad_3811c6 attributes {domains = ["real", "integer"], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s0, s1, s2, s3)>], symbols = ["n", "c", "h", "w", "pad", "pad2", "pad3", "pad4", "pad5", "pad6", "pad7", "pad8", "pad9", "pad10", "pad11", "pad12", "pad13", "pad14", "pad15", "pad16"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s12, s13, s14, s15)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s16, s17, s18, s19)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.pad %arg0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s12, s13, s14, s15)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s16, s17, s18, s19)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {high = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s4, s5, s6, s7)>, low = affine_map<()[s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19] -> (s8, s9, s10, s11)>, value = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
