// RUN: verso-gen verify %s | FileCheck %s

// Batch normalisation is affine: its values at 0 and at 1 tell all.
// CHECK: batch_norm_affine: proved (for all sizes
#batch_norm_affine_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#batch_norm_affine_1 = affine_map<()[n, c, h, w] -> (c)>
#batch_norm_affine_2 = affine_map<()[n, c, h, w] -> (1, c, 1, 1)>
verso.rule @batch_norm_affine attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#batch_norm_affine_0, #batch_norm_affine_1, #batch_norm_affine_1, #batch_norm_affine_1, #batch_norm_affine_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<?xf32>, %b: tensor<?xf32>, %m: tensor<?xf32>, %v: tensor<?xf32>):
  %0 = verso.batch_norm %x, %s, %b, %m, %v {epsilon = 1.000000e-05 : f64} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<?xf32>, %b: tensor<?xf32>, %m: tensor<?xf32>, %v: tensor<?xf32>):
  %0 = verso.fill  {value = 0.000000 : f64, shape = #batch_norm_affine_2, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %1 = verso.batch_norm %0, %s, %b, %m, %v {epsilon = 1.000000e-05 : f64} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.fill  {value = 1.000000 : f64, shape = #batch_norm_affine_2, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %3 = verso.batch_norm %2, %s, %b, %m, %v {epsilon = 1.000000e-05 : f64} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  %4 = verso.sub %3, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %5 = verso.mul %x, %4 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %6 = verso.add %5, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %6 : tensor<?x?x?x?xf32>
}

// Hence it goes into a convolution before it.
// CHECK: batch_norm_fold: proved (for all sizes
#batch_norm_fold_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (n, i, h, w)>
#batch_norm_fold_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (o, i, r, s)>
#batch_norm_fold_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (o)>
#batch_norm_fold_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (u, v)>
#batch_norm_fold_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (p, q, p, q)>
#batch_norm_fold_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (1, o, 1, 1)>
verso.rule @batch_norm_fold attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q"],
    sizes = [#batch_norm_fold_0, #batch_norm_fold_1, #batch_norm_fold_2, #batch_norm_fold_2, #batch_norm_fold_2, #batch_norm_fold_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %sc: tensor<?xf32>, %b: tensor<?xf32>, %m: tensor<?xf32>, %va: tensor<?xf32>):
  %0 = verso.conv %x, %a {strides = #batch_norm_fold_3, pads = #batch_norm_fold_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.batch_norm %0, %sc, %b, %m, %va {epsilon = 1.000000e-05 : f64} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %sc: tensor<?xf32>, %b: tensor<?xf32>, %m: tensor<?xf32>, %va: tensor<?xf32>):
  %0 = verso.fill  {value = 0.000000 : f64, shape = #batch_norm_fold_5, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %1 = verso.batch_norm %0, %sc, %b, %m, %va {epsilon = 1.000000e-05 : f64} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.fill  {value = 1.000000 : f64, shape = #batch_norm_fold_5, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %3 = verso.batch_norm %2, %sc, %b, %m, %va {epsilon = 1.000000e-05 : f64} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  %4 = verso.sub %3, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %5 = verso.transpose %4 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %6 = verso.mul %a, %5 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %7 = verso.conv %x, %6 {strides = #batch_norm_fold_3, pads = #batch_norm_fold_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %8 = verso.add %7, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %8 : tensor<?x?x?x?xf32>
}

// Softmax along another axis of the transpose.
// CHECK: softmax_transpose: proved (for all sizes
#softmax_transpose_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @softmax_transpose attributes {
    symbols = ["n", "m"],
    sizes = [#softmax_transpose_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.softmax %x {axis = 1 : i64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.transpose %x {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.softmax %0 {axis = 0 : i64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// What is the same along the axis does not matter to softmax.
// CHECK: softmax_shift: proved (for all sizes
#softmax_shift_0 = affine_map<()[n, m] -> (n, m)>
#softmax_shift_1 = affine_map<()[n, m] -> (n, 1)>
verso.rule @softmax_shift attributes {
    symbols = ["n", "m"],
    sizes = [#softmax_shift_0, #softmax_shift_1]
} source {
^bb0(%x: tensor<?x?xf32>, %c: tensor<?x1xf32>):
  %0 = verso.add %x, %c : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.softmax %0 {axis = 1 : i64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %c: tensor<?x1xf32>):
  %0 = verso.softmax %x {axis = 1 : i64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
