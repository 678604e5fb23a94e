// Every rule of a module is proved or refuted, wherever it comes from.

// RUN: verso-opt %s --verso-verify-rules="threads=2" --verify-diagnostics | FileCheck %s
// RUN: verso-opt %s --verso-verify-rules="keep-unproved=true" 2>/dev/null | FileCheck %s --check-prefix=KEEP
// RUN: verso-opt %s --verso-verify-rules="infer=false" 2>&1 | FileCheck %s --check-prefix=STATED

// CHECK:     verso.rule @commuted
// CHECK-SAME: fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>
// expected-remark @below {{rule @commuted: proved (for all sizes; }}
verso.rule @commuted attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// A claim of a proof counts for nothing.
// CHECK-NOT: @wrong
// KEEP:      verso.rule @wrong attributes
// KEEP-NOT:  proof
// KEEP-NOT:  fp =
// KEEP:      verso.sub
// STATED:    warning: rule @wrong: refuted (both sides differ on a counterexample)
// STATED:    note: counterexample:
// expected-warning @+2 {{rule @wrong: refuted (both sides differ on a counterexample)}}
// expected-note @+1 {{symbols: n = 1}}
verso.rule @wrong attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.sub %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.sub %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// The sum has to have the size of x, which is found out and written down.
// CHECK:      verso.rule @conditional
// CHECK-SAME: conditions = #{{set[0-9]*}}
// CHECK-SAME: proof = #verso.proof<
// STATED:     warning: rule @conditional: refuted (add: C2: sizes must broadcast)
// expected-remark @below {{rule @conditional: proved (n = m; for all sizes; }}
verso.rule @conditional attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n)>, affine_map<()[n, m] -> (m)>]} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.sub %0, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.relu %1 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %2 : tensor<?xf32>
}

// Inside another module as well.
// CHECK: module @inner
// CHECK:   verso.rule @twice
// CHECK-SAME: proof
module @inner {
  // expected-remark @below {{rule @twice: proved}}
  verso.rule @twice attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
  ^bb0(%x: tensor<?xf32>):
    %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
    %1 = verso.relu %0 : (tensor<?xf32>) -> tensor<?xf32>
    verso.yield %1 : tensor<?xf32>
  } target {
  ^bb0(%x: tensor<?xf32>):
    %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
    verso.yield %0 : tensor<?xf32>
  }
}

// Of the forms of a candidate the first that holds is kept, under a name that
// its text determines; that the others do not hold is no cause for a warning.
// CHECK-NOT: @any_pads
// CHECK-NOT: @fixed_pads
// CHECK:     verso.rule @relu_conv_to_relu_sub_add_conv_relu_
// CHECK-NOT: verso.candidate
// CHECK-NOT: verso.rule
// KEEP-COUNT-1: verso.rule @relu_conv_to_relu_sub_add_conv_relu_
// KEEP-NOT:  verso.rule
verso.rule @any_pads attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n, 1, 4)>, affine_map<()[n] -> (1, 1, 3)>], verso.candidate = 7 : i64} source {
^bb0(%x: tensor<?x1x4xf32>, %w: tensor<1x1x3xf32>):
  %0 = verso.conv %x, %w {strides = array<i64: 1>, pads = array<i64: 1, 1>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<?x1x4xf32>, tensor<1x1x3xf32>) -> tensor<?x1x4xf32>
  %1 = verso.relu %0 : (tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  verso.yield %1 : tensor<?x1x4xf32>
} target {
^bb0(%x: tensor<?x1x4xf32>, %w: tensor<1x1x3xf32>):
  %0 = verso.conv %x, %w {strides = array<i64: 1>, pads = array<i64: 2, 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<?x1x4xf32>, tensor<1x1x3xf32>) -> tensor<?x1x4xf32>
  %1 = verso.relu %0 : (tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  verso.yield %1 : tensor<?x1x4xf32>
}
// expected-remark @below {{rule @relu_conv_to_relu_sub_add_conv_relu_}}
verso.rule @fixed_pads attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n, 1, 4)>, affine_map<()[n] -> (1, 1, 3)>], verso.candidate = 7 : i64} source {
^bb0(%x: tensor<?x1x4xf32>, %w: tensor<1x1x3xf32>):
  %0 = verso.conv %x, %w {strides = array<i64: 1>, pads = array<i64: 1, 1>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<?x1x4xf32>, tensor<1x1x3xf32>) -> tensor<?x1x4xf32>
  %1 = verso.relu %0 : (tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  verso.yield %1 : tensor<?x1x4xf32>
} target {
^bb0(%x: tensor<?x1x4xf32>, %w: tensor<1x1x3xf32>):
  %0 = verso.relu %x : (tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  %1 = verso.conv %x, %w {strides = array<i64: 1>, pads = array<i64: 1, 1>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<?x1x4xf32>, tensor<1x1x3xf32>) -> tensor<?x1x4xf32>
  %2 = verso.add %1, %0 : (tensor<?x1x4xf32>, tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  %3 = verso.sub %2, %0 : (tensor<?x1x4xf32>, tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  %4 = verso.relu %3 : (tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
  verso.yield %4 : tensor<?x1x4xf32>
}
