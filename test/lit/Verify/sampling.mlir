// RUN: verso-gen verify %s | FileCheck %s

// Twice as many elements, each one twice.
// CHECK: nearest_repeats: proved ({{.*}}for all sizes
#nearest_repeats_0 = affine_map<()[n, h] -> (n, h)>
#nearest_repeats_1 = affine_map<()[n, h] -> (n, 2*h)>
#nearest_repeats_2 = affine_map<()[n, h] -> (n, h, 1)>
#nearest_repeats_3 = affine_map<()[n, h] -> (n, h, 2)>
verso.rule @nearest_repeats attributes {
    symbols = ["n", "h"],
    sizes = [#nearest_repeats_0],
    conditions = affine_set<()[n, h] : (h - 1 >= 0, n - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?xf32>):
  %z = verso.resize %x {sizes = #nearest_repeats_1, numerators = array<i64: 1, 1>, offsets = array<i64: 0, 0>, denominators = array<i64: 1, 2>, linear = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.reshape %x {shape = #nearest_repeats_2} : (tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %b = verso.broadcast %a {shape = #nearest_repeats_3} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %z = verso.reshape %b {shape = #nearest_repeats_1} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Taking elements commutes with functions of them.
// CHECK: nearest_of_relu: proved ({{.*}}for all sizes
#nearest_of_relu_0 = affine_map<()[n, h] -> (n, h)>
#nearest_of_relu_1 = affine_map<()[n, h] -> (n, 2*h)>
verso.rule @nearest_of_relu attributes {
    symbols = ["n", "h"],
    sizes = [#nearest_of_relu_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.resize %a {sizes = #nearest_of_relu_1, numerators = array<i64: 1, 1>, offsets = array<i64: 0, 0>, denominators = array<i64: 1, 2>, linear = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.resize %x {sizes = #nearest_of_relu_1, numerators = array<i64: 1, 1>, offsets = array<i64: 0, 0>, denominators = array<i64: 1, 2>, linear = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.relu %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// What lies between sums is the sum of what lies between.
// CHECK: linear_is_linear: proved ({{.*}}for all sizes
#linear_is_linear_0 = affine_map<()[n, h] -> (n, h)>
#linear_is_linear_1 = affine_map<()[n, h] -> (n, 2*h)>
verso.rule @linear_is_linear attributes {
    symbols = ["n", "h"],
    sizes = [#linear_is_linear_0, #linear_is_linear_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.resize %a {sizes = #linear_is_linear_1, numerators = array<i64: 1, 2>, offsets = array<i64: 0, -1>, denominators = array<i64: 1, 4>, linear = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.resize %x {sizes = #linear_is_linear_1, numerators = array<i64: 1, 2>, offsets = array<i64: 0, -1>, denominators = array<i64: 1, 4>, linear = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %b = verso.resize %y {sizes = #linear_is_linear_1, numerators = array<i64: 1, 2>, offsets = array<i64: 0, -1>, denominators = array<i64: 1, 4>, linear = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Quantised numbers, written out.
// CHECK: dequantize_steps: proved ({{.*}}for all sizes
#dequantize_steps_0 = affine_map<()[n, m] -> (n, m)>
#dequantize_steps_1 = affine_map<()[n, m] -> ()>
#dequantize_steps_2 = affine_map<()[n, m] -> (n)>
verso.rule @dequantize_steps attributes {
    symbols = ["n", "m"],
    sizes = [#dequantize_steps_0, #dequantize_steps_1, #dequantize_steps_1]
} source {
^bb0(%x: tensor<?x?xi8>, %s: tensor<f32>, %z: tensor<i8>):
  %y = verso.dequantize %x, %s, %z {axis = 0 : i64} : (tensor<?x?xi8>, tensor<f32>, tensor<i8>) -> tensor<?x?xf32>
  verso.yield %y : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xi8>, %s: tensor<f32>, %z: tensor<i8>):
  %t = verso.reshape %s {shape = array<i64: 1>} : (tensor<f32>) -> tensor<?xf32>
  %r = verso.broadcast %t {shape = #dequantize_steps_2} : (tensor<?xf32>) -> tensor<?xf32>
  %q = verso.reshape %z {shape = array<i64: 1>} : (tensor<i8>) -> tensor<?xi8>
  %p = verso.broadcast %q {shape = #dequantize_steps_2} : (tensor<?xi8>) -> tensor<?xi8>
  %y = verso.dequantize %x, %r, %p {axis = 0 : i64} : (tensor<?x?xi8>, tensor<?xf32>, tensor<?xi8>) -> tensor<?x?xf32>
  verso.yield %y : tensor<?x?xf32>
}

// Along another axis than the concatenated one.
// CHECK: dequantize_of_concat: proved ({{.*}}for all sizes
#dequantize_of_concat_0 = affine_map<()[n, m, k] -> (n, m)>
#dequantize_of_concat_1 = affine_map<()[n, m, k] -> (n, k)>
#dequantize_of_concat_2 = affine_map<()[n, m, k] -> (n)>
verso.rule @dequantize_of_concat attributes {
    symbols = ["n", "m", "k"],
    sizes = [#dequantize_of_concat_0, #dequantize_of_concat_1, #dequantize_of_concat_2, #dequantize_of_concat_2]
} source {
^bb0(%x: tensor<?x?xi8>, %y: tensor<?x?xi8>, %s: tensor<?xf32>, %z: tensor<?xi8>):
  %c = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xi8>, tensor<?x?xi8>) -> tensor<?x?xi8>
  %d = verso.dequantize %c, %s, %z {axis = 0 : i64} : (tensor<?x?xi8>, tensor<?xf32>, tensor<?xi8>) -> tensor<?x?xf32>
  verso.yield %d : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xi8>, %y: tensor<?x?xi8>, %s: tensor<?xf32>, %z: tensor<?xi8>):
  %a = verso.dequantize %x, %s, %z {axis = 0 : i64} : (tensor<?x?xi8>, tensor<?xf32>, tensor<?xi8>) -> tensor<?x?xf32>
  %b = verso.dequantize %y, %s, %z {axis = 0 : i64} : (tensor<?x?xi8>, tensor<?xf32>, tensor<?xi8>) -> tensor<?x?xf32>
  %d = verso.concat %a, %b {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %d : tensor<?x?xf32>
}

// Element by element.
// CHECK: quantize_of_reshape: proved ({{.*}}for all sizes
#quantize_of_reshape_0 = affine_map<()[n, m] -> (n, m)>
#quantize_of_reshape_1 = affine_map<()[n, m] -> ()>
#quantize_of_reshape_2 = affine_map<()[n, m] -> (n*m)>
verso.rule @quantize_of_reshape attributes {
    symbols = ["n", "m"],
    sizes = [#quantize_of_reshape_0, #quantize_of_reshape_1, #quantize_of_reshape_1]
} source {
^bb0(%x: tensor<?x?xf32>, %s: tensor<f32>, %z: tensor<ui8>):
  %r = verso.reshape %x {shape = #quantize_of_reshape_2} : (tensor<?x?xf32>) -> tensor<?xf32>
  %d = verso.quantize %r, %s, %z {axis = 0 : i64} : (tensor<?xf32>, tensor<f32>, tensor<ui8>) -> tensor<?xui8>
  verso.yield %d : tensor<?xui8>
} target {
^bb0(%x: tensor<?x?xf32>, %s: tensor<f32>, %z: tensor<ui8>):
  %q = verso.quantize %x, %s, %z {axis = 0 : i64} : (tensor<?x?xf32>, tensor<f32>, tensor<ui8>) -> tensor<?x?xui8>
  %d = verso.reshape %q {shape = #quantize_of_reshape_2} : (tensor<?x?xui8>) -> tensor<?xui8>
  verso.yield %d : tensor<?xui8>
}

// In the values.
// CHECK: one_hot_is_linear: proved ({{.*}}for all sizes
#one_hot_is_linear_0 = affine_map<()[n, m, k] -> (n, m)>
#one_hot_is_linear_1 = affine_map<()[n, m, k] -> (k)>
#one_hot_is_linear_2 = affine_map<()[n, m, k] -> (2)>
#one_hot_is_linear_3 = affine_map<()[n, m, k] -> (n)>
verso.rule @one_hot_is_linear attributes {
    symbols = ["n", "m", "k"],
    sizes = [#one_hot_is_linear_0, #one_hot_is_linear_1, #one_hot_is_linear_2]
} source {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %v: tensor<2xf32>):
  %h = verso.one_hot %i, %v {axis = 1 : i64, depth = #one_hot_is_linear_3} : (tensor<?xi64>, tensor<2xf32>) -> tensor<?x?xf32>
  %y = verso.add %h, %h : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %y : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %v: tensor<2xf32>):
  %w = verso.add %v, %v : (tensor<2xf32>, tensor<2xf32>) -> tensor<?xf32>
  %y = verso.one_hot %i, %w {axis = 1 : i64, depth = #one_hot_is_linear_3} : (tensor<?xi64>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %y : tensor<?x?xf32>
}

// The position along another axis of the transpose.
// CHECK: argmax_of_transpose: proved ({{.*}}for all sizes
#argmax_of_transpose_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @argmax_of_transpose attributes {
    symbols = ["n", "m"],
    sizes = [#argmax_of_transpose_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %t = verso.transpose %x {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.argmax %t {axis = 0 : i64, keep_dims = false, select_last_index = false} : (tensor<?x?xf32>) -> tensor<?xi64>
  verso.yield %z : tensor<?xi64>
} target {
^bb0(%x: tensor<?x?xf32>):
  %z = verso.argmax %x {axis = 1 : i64, keep_dims = false, select_last_index = false} : (tensor<?x?xf32>) -> tensor<?xi64>
  verso.yield %z : tensor<?xi64>
}
