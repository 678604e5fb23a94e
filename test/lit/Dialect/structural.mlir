// Types of reductions, norms and operators that move elements, as inferred.
// RUN: verso-opt %s | verso-opt | FileCheck %s

// CHECK-LABEL: func.func @reductions
func.func @reductions(%x: tensor<2x3x?xf32>) {
  // CHECK: verso.reduce_sum {{.*}} -> tensor<1x3x1xf32>
  %0 = verso.reduce_sum %x {axes = array<i64: 0, 2>, keep_dims = true} : (tensor<2x3x?xf32>) -> tensor<1x3x1xf32>
  // CHECK: verso.reduce_prod {{.*}} -> tensor<2x?xf32>
  %1 = verso.reduce_prod %x {axes = array<i64: 1>, keep_dims = false} : (tensor<2x3x?xf32>) -> tensor<2x?xf32>
  // CHECK: verso.reduce_max {{.*}} -> tensor<f32>
  %2 = verso.reduce_max %x {axes = array<i64: 0, 1, 2>, keep_dims = false} : (tensor<2x3x?xf32>) -> tensor<f32>
  // CHECK: verso.reduce_min {{.*}} -> tensor<2x3x?xf32>
  %3 = verso.reduce_min %x {axes = array<i64>, keep_dims = false} : (tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
  // CHECK: verso.cumsum {{.*}} -> tensor<2x3x?xf32>
  %4 = verso.cumsum %x {axis = 1 : i64, exclusive = false, reverse = true} : (tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
  return
}

// CHECK-LABEL: func.func @rearrangement
func.func @rearrangement(%x: tensor<1x8x?x3xi64>, %y: tensor<1x2x4x6xf32>) {
  // CHECK: verso.reverse {{.*}} -> tensor<1x8x?x3xi64>
  %0 = verso.reverse %x {axes = array<i64: 1, 2>} : (tensor<1x8x?x3xi64>) -> tensor<1x8x?x3xi64>
  // CHECK: verso.tile {{.*}} -> tensor<2x8x?x0xi64>
  %1 = verso.tile %x {repeats = array<i64: 2, 1, 3, 0>} : (tensor<1x8x?x3xi64>) -> tensor<2x8x?x0xi64>
  // CHECK: verso.depth_to_space {{.*}} -> tensor<1x2x?x6xi64>
  %2 = verso.depth_to_space %x {block = 2 : i64, blocks_first = true} : (tensor<1x8x?x3xi64>) -> tensor<1x2x?x6xi64>
  // CHECK: verso.space_to_depth {{.*}} -> tensor<1x8x2x3xf32>
  %3 = verso.space_to_depth %y {block = 2 : i64, blocks_first = false} : (tensor<1x2x4x6xf32>) -> tensor<1x8x2x3xf32>
  // CHECK: verso.iota {{.*}} -> tensor<2x3xi64>
  %4 = verso.iota {shape = array<i64: 2, 3>, axis = 1 : i64, element_type = i64} : () -> tensor<2x3xi64>
  return
}

// CHECK-LABEL: func.func @transposed_convolution
func.func @transposed_convolution(%x: tensor<1x4x?x8xf32>, %k: tensor<4x3x3x3xf32>) {
  // CHECK: verso.conv_transpose {{.*}} -> tensor<1x6x?x16xf32>
  %0 = verso.conv_transpose %x, %k {strides = array<i64: 2, 2>, pads = array<i64: 1, 1, 1, 1>, output_padding = array<i64: 1, 1>, dilations = array<i64: 1, 1>, group = 2 : i64} : (tensor<1x4x?x8xf32>, tensor<4x3x3x3xf32>) -> tensor<1x6x?x16xf32>
  return
}

// CHECK-LABEL: func.func @normalization
func.func @normalization(%x: tensor<?x6x4xf32>, %s: tensor<4xf32>, %c: tensor<6xf32>, %v: tensor<?x6x5xf32>, %m: tensor<6xf32>) {
  // CHECK: verso.layer_norm {{.*}} -> tensor<?x6x4xf32>
  %0 = verso.layer_norm %x, %s, %s {axis = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<?x6x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<?x6x4xf32>
  // CHECK: verso.layer_norm {{.*}} -> tensor<?x6x4xf32>
  %1 = verso.layer_norm %x, %s {axis = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<?x6x4xf32>, tensor<4xf32>) -> tensor<?x6x4xf32>
  // CHECK: verso.rms_norm {{.*}} -> tensor<?x6x4xf32>
  %2 = verso.rms_norm %x, %s {axis = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<?x6x4xf32>, tensor<4xf32>) -> tensor<?x6x4xf32>
  // CHECK: verso.group_norm {{.*}} -> tensor<?x6x4xf32>
  %3 = verso.group_norm %x, %c, %c {group = 3 : i64, epsilon = 1.0e-5 : f64} : (tensor<?x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<?x6x4xf32>
  // CHECK: verso.attention {{.*}} -> tensor<?x6x5xf32>
  %4 = verso.attention %x, %x, %v {scale = 5.0e-1 : f64} : (tensor<?x6x4xf32>, tensor<?x6x4xf32>, tensor<?x6x5xf32>) -> tensor<?x6x5xf32>
  // CHECK: verso.attention {{.*}} -> tensor<?x6x5xf32>
  %5 = verso.attention %x, %x, %v, %m {scale = 5.0e-1 : f64} : (tensor<?x6x4xf32>, tensor<?x6x4xf32>, tensor<?x6x5xf32>, tensor<6xf32>) -> tensor<?x6x5xf32>
  return
}
