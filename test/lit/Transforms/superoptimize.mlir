// RUN: verso-opt %s --verso-superoptimize="rules=%source-dir/test/unit/Search/inputs/fold.mlir report=true" --verify-diagnostics | FileCheck %s
// RUN: verso-opt %s --pass-pipeline="builtin.module(verso-superoptimize-pipeline{rules=%source-dir/test/unit/Search/inputs/fold.mlir threads=2})" | FileCheck %s
// RUN: verso-opt %s --pass-pipeline="builtin.module(func.func(verso-superoptimize{rules=%source-dir/test/unit/Search/inputs/fold.mlir}))" | FileCheck %s

// Two convolutions become one. Their kernels are multiplied once, here.
// CHECK-LABEL: func.func @pointwise
// CHECK-NEXT:    %[[KERNEL:.*]] = verso.constant dense<1.500000e+00> : tensor<2x4x1x1xf32>
// CHECK-NEXT:    %[[RESULT:.*]] = verso.conv %arg0, %[[KERNEL]]
// CHECK-NEXT:    return %[[RESULT]]
// expected-remark @below {{2 operators became 1}}
func.func @pointwise(%x: tensor<1x4x8x8xf32>) -> tensor<1x2x8x8xf32> {
  %a = verso.constant dense<0.5> : tensor<3x4x1x1xf32>
  %b = verso.constant dense<1.0> : tensor<2x3x1x1xf32>
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xf32>, tensor<3x4x1x1xf32>) -> tensor<1x3x8x8xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x3x8x8xf32>, tensor<2x3x1x1xf32>) -> tensor<1x2x8x8xf32>
  return %1 : tensor<1x2x8x8xf32>
}

// A foreign operator stays, and what is around it is optimised.
// CHECK-LABEL: func.func @barrier
// CHECK:         verso.conv
// CHECK-NEXT:    verso.opaque "Foreign"(%{{.*}}) {payload = 3 : i64}
// CHECK-NEXT:    verso.relu
// expected-remark @below {{4 operators became 3}}
func.func @barrier(%x: tensor<1x4x8x8xf32>) -> tensor<1x2x8x8xf32> {
  %a = verso.constant dense<0.5> : tensor<3x4x1x1xf32>
  %b = verso.constant dense<1.0> : tensor<2x3x1x1xf32>
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xf32>, tensor<3x4x1x1xf32>) -> tensor<1x3x8x8xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x3x8x8xf32>, tensor<2x3x1x1xf32>) -> tensor<1x2x8x8xf32>
  %2 = verso.opaque "Foreign" (%1) {payload = 3} : (tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
  %3 = verso.relu %2 : (tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
  return %3 : tensor<1x2x8x8xf32>
}

// What holds over the reals is not applied to integers.
// CHECK-LABEL: func.func @integers
// CHECK-COUNT-2: verso.conv
// expected-remark @below {{2 operators became 2}}
func.func @integers(%x: tensor<1x4x8x8xi32>, %a: tensor<3x4x1x1xi32>, %b: tensor<2x3x1x1xi32>) -> tensor<1x2x8x8xi32> {
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xi32>, tensor<3x4x1x1xi32>) -> tensor<1x3x8x8xi32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x3x8x8xi32>, tensor<2x3x1x1xi32>) -> tensor<1x2x8x8xi32>
  return %1 : tensor<1x2x8x8xi32>
}

// The batch size is not known; the sums are of one shape because the arguments'
// dimensions have one name.
// CHECK-LABEL: func.func @dynamic
// CHECK:         %[[CONV:.*]] = verso.conv
// CHECK-NEXT:    return %[[CONV]]
// expected-remark @below {{3 operators became 1}}
func.func @dynamic(%x: tensor<?x4x8x8xf32> {verso.dim_names = ["batch", "", "", ""]}) -> tensor<?x2x8x8xf32> {
  %a = verso.constant dense<0.5> : tensor<2x4x3x3xf32>
  %b = verso.constant dense<0.25> : tensor<2x4x3x3xf32>
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x4x8x8xf32>, tensor<2x4x3x3xf32>) -> tensor<?x2x8x8xf32>
  %1 = verso.conv %x, %b {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x4x8x8xf32>, tensor<2x4x3x3xf32>) -> tensor<?x2x8x8xf32>
  %2 = verso.add %0, %1 : (tensor<?x2x8x8xf32>, tensor<?x2x8x8xf32>) -> tensor<?x2x8x8xf32>
  return %2 : tensor<?x2x8x8xf32>
}

func.func private @declaration(tensor<1xf32>)
