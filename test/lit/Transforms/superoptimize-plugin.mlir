// The pass in the stock mlir-opt.
// REQUIRES: plugin
// RUN: %mlir-opt-plugin %s --pass-pipeline="builtin.module(verso-superoptimize{rules=%source-dir/test/unit/Search/inputs/fold.mlir})" | FileCheck %s

// CHECK-LABEL: func.func @sum_of_convolutions
// CHECK:         %[[CONV:.*]] = verso.conv
// CHECK-NEXT:    return %[[CONV]]
func.func @sum_of_convolutions(%x: tensor<1x4x8x8xf32>) -> tensor<1x2x8x8xf32> {
  %a = verso.constant dense<0.5> : tensor<2x4x3x3xf32>
  %b = verso.constant dense<0.25> : tensor<2x4x3x3xf32>
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xf32>, tensor<2x4x3x3xf32>) -> tensor<1x2x8x8xf32>
  %1 = verso.conv %x, %b {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xf32>, tensor<2x4x3x3xf32>) -> tensor<1x2x8x8xf32>
  %2 = verso.add %0, %1 : (tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
  return %2 : tensor<1x2x8x8xf32>
}
