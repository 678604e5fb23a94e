// Types of operators that work element by element.
// RUN: verso-opt %s | verso-opt | FileCheck %s

// CHECK-LABEL: func.func @attention_mask
func.func @attention_mask(%scores: tensor<2x4x?x8xf32>, %mask: tensor<2x1x1x8xi64>, %limit: tensor<f32>) {
  // CHECK: verso.cast %{{.*}} {element_type = i1} : (tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi1>
  %0 = verso.cast %mask {element_type = i1} : (tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi1>
  // CHECK: verso.not %{{.*}} : (tensor<2x1x1x8xi1>) -> tensor<2x1x1x8xi1>
  %1 = verso.not %0 : (tensor<2x1x1x8xi1>) -> tensor<2x1x1x8xi1>
  // CHECK: verso.where %{{.*}} -> tensor<2x4x?x8xf32>
  %2 = verso.where %1, %limit, %scores : (tensor<2x1x1x8xi1>, tensor<f32>, tensor<2x4x?x8xf32>) -> tensor<2x4x?x8xf32>
  return
}

// CHECK-LABEL: func.func @comparisons
func.func @comparisons(%x: tensor<3x1xf16>, %y: tensor<4xf16>) {
  // CHECK: verso.less %{{.*}} -> tensor<3x4xi1>
  %0 = verso.less %x, %y : (tensor<3x1xf16>, tensor<4xf16>) -> tensor<3x4xi1>
  // CHECK: verso.less_or_equal %{{.*}} -> tensor<3x4xi1>
  %1 = verso.less_or_equal %x, %y : (tensor<3x1xf16>, tensor<4xf16>) -> tensor<3x4xi1>
  // CHECK: verso.xor %{{.*}} -> tensor<3x4xi1>
  %2 = verso.xor %0, %1 : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
  // CHECK: verso.cast %{{.*}} {element_type = f32} : (tensor<3x4xi1>) -> tensor<3x4xf32>
  %3 = verso.cast %2 {element_type = f32} : (tensor<3x4xi1>) -> tensor<3x4xf32>
  return
}

// CHECK-LABEL: func.func @activations
func.func @activations(%x: tensor<?x4xf32>, %slope: tensor<4xf32>) {
  // CHECK: verso.gelu %{{.*}} {approximate = false} : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %0 = verso.gelu %x {approximate = false} : (tensor<?x4xf32>) -> tensor<?x4xf32>
  // CHECK: verso.clamp %{{.*}} {high = 6.000000e+00 : f64, low = 0xFFF0000000000000 : f64}
  %1 = verso.clamp %0 {low = 0xFFF0000000000000 : f64, high = 6.0 : f64} : (tensor<?x4xf32>) -> tensor<?x4xf32>
  // CHECK: verso.prelu %{{.*}} -> tensor<?x4xf32>
  %2 = verso.prelu %1, %slope : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  return
}

// CHECK-LABEL: func.func @integers
func.func @integers(%x: tensor<?x4xi64>, %y: tensor<4xi64>) {
  // CHECK: verso.div {{.*}} -> tensor<?x4xi64>
  %0 = verso.div %x, %y : (tensor<?x4xi64>, tensor<4xi64>) -> tensor<?x4xi64>
  // CHECK: verso.mod {{.*}} -> tensor<?x4xi64>
  %1 = verso.mod %0, %y : (tensor<?x4xi64>, tensor<4xi64>) -> tensor<?x4xi64>
  // CHECK: verso.shift_right {{.*}} -> tensor<?x4xi64>
  %2 = verso.shift_right %1, %y : (tensor<?x4xi64>, tensor<4xi64>) -> tensor<?x4xi64>
  // CHECK: verso.bitwise_xor {{.*}} -> tensor<?x4xi64>
  %3 = verso.bitwise_xor %2, %y : (tensor<?x4xi64>, tensor<4xi64>) -> tensor<?x4xi64>
  // CHECK: verso.cast {{.*}} {element_type = ui8} : (tensor<?x4xi64>) -> tensor<?x4xui8>
  %4 = verso.cast %3 {element_type = ui8} : (tensor<?x4xi64>) -> tensor<?x4xui8>
  // CHECK: verso.bitwise_not {{.*}} -> tensor<?x4xui8>
  %5 = verso.bitwise_not %4 : (tensor<?x4xui8>) -> tensor<?x4xui8>
  return
}
