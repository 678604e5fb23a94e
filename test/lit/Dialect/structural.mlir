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

// CHECK-LABEL: func.func @positions
func.func @positions(%x: tensor<2x3x?xf32>) {
  // CHECK: verso.argmax {{.*}} -> tensor<2x?xi64>
  %0 = verso.argmax %x {axis = 1 : i64, keep_dims = false, select_last_index = false} : (tensor<2x3x?xf32>) -> tensor<2x?xi64>
  // CHECK: verso.argmin {{.*}} -> tensor<1x3x?xi64>
  %1 = verso.argmin %x {axis = 0 : i64, keep_dims = true, select_last_index = true} : (tensor<2x3x?xf32>) -> tensor<1x3x?xi64>
  // CHECK: verso.log_softmax {{.*}} -> tensor<2x3x?xf32>
  %2 = verso.log_softmax %x {axis = 1 : i64} : (tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
  return
}

// CHECK-LABEL: func.func @indexing
func.func @indexing(%x: tensor<4x?x3xf32>, %i: tensor<2x?xi64>, %e: tensor<2x?x3xi32>,
                    %s: tensor<3xi64>, %u: tensor<1x1x2xf32>) {
  // CHECK: verso.gather {{.*}} -> tensor<4x?x2x?xf32>
  %0 = verso.gather %x, %i {axis = 2 : i64} : (tensor<4x?x3xf32>, tensor<2x?xi64>) -> tensor<4x?x2x?xf32>
  // CHECK: verso.gather_elements {{.*}} -> tensor<2x?x3xf32>
  %1 = verso.gather_elements %x, %e {axis = 0 : i64} : (tensor<4x?x3xf32>, tensor<2x?x3xi32>) -> tensor<2x?x3xf32>
  // CHECK: verso.dynamic_slice {{.*}} -> tensor<2x1x3xf32>
  %2 = verso.dynamic_slice %x, %s {sizes = array<i64: 2, 1, 3>} : (tensor<4x?x3xf32>, tensor<3xi64>) -> tensor<2x1x3xf32>
  // CHECK: verso.dynamic_update_slice {{.*}} -> tensor<4x?x3xf32>
  %3 = verso.dynamic_update_slice %x, %u, %s : (tensor<4x?x3xf32>, tensor<1x1x2xf32>, tensor<3xi64>) -> tensor<4x?x3xf32>
  return
}

// CHECK-LABEL: func.func @samples
func.func @samples(%x: tensor<1x3x?x4xf32>, %s: tensor<f32>, %z: tensor<ui8>, %i: tensor<2x?xi64>, %v: tensor<2xf32>) {
  // CHECK: verso.resize {{.*}} -> tensor<1x3x8x8xf32>
  %0 = verso.resize %x {sizes = array<i64: 1, 3, 8, 8>, numerators = array<i64: 1, 1, 1, 1>, offsets = array<i64: 0, 0, 0, 0>,
      denominators = array<i64: 1, 1, 2, 2>, linear = true} : (tensor<1x3x?x4xf32>) -> tensor<1x3x8x8xf32>
  // CHECK: verso.quantize {{.*}} -> tensor<1x3x?x4xui8>
  %1 = verso.quantize %x, %s, %z {axis = 1 : i64} : (tensor<1x3x?x4xf32>, tensor<f32>, tensor<ui8>) -> tensor<1x3x?x4xui8>
  // CHECK: verso.dequantize {{.*}} -> tensor<1x3x?x4xf32>
  %2 = verso.dequantize %1, %s, %z {axis = 1 : i64} : (tensor<1x3x?x4xui8>, tensor<f32>, tensor<ui8>) -> tensor<1x3x?x4xf32>
  // CHECK: verso.one_hot {{.*}} -> tensor<2x?x7xf32>
  %3 = verso.one_hot %i, %v {axis = 2 : i64, depth = 7 : i64} : (tensor<2x?xi64>, tensor<2xf32>) -> tensor<2x?x7xf32>
  return
}

// CHECK-LABEL: func.func @scattering
func.func @scattering(%x: tensor<4x?x3xf32>, %e: tensor<2x?x3xi32>, %u: tensor<2x?x3xf32>,
                      %i: tensor<?x2xi64>, %v: tensor<?x3xf32>) {
  // CHECK: verso.scatter_elements {{.*}} -> tensor<4x?x3xf32>
  %0 = verso.scatter_elements %x, %e, %u {axis = 0 : i64} : (tensor<4x?x3xf32>, tensor<2x?x3xi32>, tensor<2x?x3xf32>) -> tensor<4x?x3xf32>
  // CHECK: verso.scatter_nd_add {{.*}} -> tensor<4x?x3xf32>
  %1 = verso.scatter_nd_add %x, %i, %v : (tensor<4x?x3xf32>, tensor<?x2xi64>, tensor<?x3xf32>) -> tensor<4x?x3xf32>
  // CHECK: verso.gather_nd {{.*}} -> tensor<?x3xf32>
  %2 = verso.gather_nd %x, %i {batch_dims = 0 : i64} : (tensor<4x?x3xf32>, tensor<?x2xi64>) -> tensor<?x3xf32>
  // CHECK: verso.top_k {{.*}} -> (tensor<2x?x3xf32>, tensor<2x?x3xi64>)
  %3, %4 = verso.top_k %x {axis = 0 : i64, k = 2 : i64, largest = true} : (tensor<4x?x3xf32>) -> (tensor<2x?x3xf32>, tensor<2x?x3xi64>)
  // CHECK: verso.pad_reflect {{.*}} -> tensor<6x?x3xf32>
  %5 = verso.pad_reflect %x {low = array<i64: 2, 0, 0>, high = array<i64: 0, 0, 0>} : (tensor<4x?x3xf32>) -> tensor<6x?x3xf32>
  // CHECK: verso.local_response_norm {{.*}} -> tensor<4x?x3xf32>
  %6 = verso.local_response_norm %x {size = 3 : i64, alpha = 1.0 : f64, beta = 0.5 : f64, bias = 1.0 : f64} : (tensor<4x?x3xf32>) -> tensor<4x?x3xf32>
  return
}
