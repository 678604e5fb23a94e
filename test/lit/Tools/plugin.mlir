// The plugin brings the dialect, the passes and the pipelines to the stock
// mlir-opt, and its constants live in the host's context.

// REQUIRES: plugin
// RUN: %mlir-opt-plugin --show-dialects | FileCheck %s --check-prefix=DIALECTS
// RUN: %mlir-opt-plugin %s | FileCheck %s --check-prefixes=CHECK,BEFORE
// RUN: %mlir-opt-plugin %s --pass-pipeline="builtin.module(verso-superoptimize-pipeline{rules=%source-dir/test/unit/Search/inputs/fold.mlir})" | FileCheck %s --check-prefixes=CHECK,AFTER
// RUN: not %mlir-opt-plugin %s --pass-pipeline="builtin.module(verso-superoptimize{rules=%t.missing})" 2>&1 | FileCheck %s --check-prefix=MISSING

// DIALECTS: verso

// MISSING: plugin.mlir.tmp.missing

// CHECK-LABEL: func.func @pointwise
// BEFORE-COUNT-2: verso.conv
// AFTER-COUNT-1:  verso.conv
// AFTER-NOT:      verso.conv
// CHECK:       verso.opaque "LRN"(%{{.*}}) : (tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
func.func @pointwise(%x: tensor<1x4x8x8xf32>) -> tensor<1x2x8x8xf32> {
  %a = verso.constant dense<0.5> : tensor<3x4x1x1xf32>
  %b = verso.constant dense<1.0> : tensor<2x3x1x1xf32>
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xf32>, tensor<3x4x1x1xf32>) -> tensor<1x3x8x8xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x3x8x8xf32>, tensor<2x3x1x1xf32>) -> tensor<1x2x8x8xf32>
  %2 = verso.opaque "LRN"(%1) : (tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
  return %2 : tensor<1x2x8x8xf32>
}
