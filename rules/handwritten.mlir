//===- handwritten.mlir - Written by hand ---------------------------------*- mlir -*-===//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//
// Written by hand, and proved as the generated ones are.
//
//===----------------------------------------------------------------------===//

// A product for each channel is a convolution with a diagonal kernel.
// (verso-gen finds this and drops it: it follows from two other rules, one of
// which has no operator in its source and is of no use to a search.)
verso.rule @scale_as_convolution attributes {
  symbols = ["n", "c", "h", "w"],
  sizes = [affine_map<()[n, c, h, w] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w] -> (1, c, 1, 1)>],
  conditions = affine_set<()[n, c, h, w] : (h - 1 >= 0, w - 1 >= 0)>,
  fp = #verso.fp<assumes_finite>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.mul %x, %f : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.identity {size = affine_map<()[n, c, h, w] -> (c)>, rank = 4 : i64, element_type = f32} : () -> tensor<?x?x1x1xf32>
  %1 = verso.mul %0, %f : (tensor<?x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.conv %x, %1 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// The bias of a pointwise convolution's input becomes a bias of its result.
// (verso-gen finds this for images of one pixel only.)
verso.rule @bias_through_pointwise_convolution attributes {
  symbols = ["n", "c", "h", "w", "o", "t0", "t1", "d0", "d1"],
  sizes = [affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (1, c, 1, 1)>,
           affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (o, c, 1, 1)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>, %k: tensor<?x?x1x1xf32>):
  %0 = verso.add %x, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %k {strides = affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (t0, t1)>, pads = array<i64: 0, 0, 0, 0>, dilations = affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (d0, d1)>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>, %k: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %k {strides = affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (t0, t1)>, pads = array<i64: 0, 0, 0, 0>, dilations = affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (d0, d1)>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %b, %k {strides = affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (t0, t1)>, pads = array<i64: 0, 0, 0, 0>, dilations = affine_map<()[n, c, h, w, o, t0, t1, d0, d1] -> (d0, d1)>, group = 1 : i64} : (tensor<1x?x1x1xf32>, tensor<?x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
