// Types are inferred from each operator's definition; what is stated must agree.
// RUN: verso-opt %s | verso-opt | FileCheck %s

// CHECK-LABEL: func.func @linear
func.func @linear(%a: tensor<2x3xf32>, %b: tensor<3x?xf32>,
                  %x: tensor<1x4x8x8xf32>, %k: tensor<6x2x3x3xf32>) {
  // CHECK: verso.matmul {{.*}} -> tensor<2x?xf32>
  %0 = verso.matmul %a, %b : (tensor<2x3xf32>, tensor<3x?xf32>) -> tensor<2x?xf32>
  // CHECK: verso.conv {{.*}} -> tensor<1x6x4x4xf32>
  %1 = verso.conv %x, %k {strides = array<i64: 2, 2>, pads = array<i64: 1, 1, 1, 1>,
      dilations = array<i64: 1, 1>, group = 2 : i64}
    : (tensor<1x4x8x8xf32>, tensor<6x2x3x3xf32>) -> tensor<1x6x4x4xf32>
  // CHECK: verso.enlarge {{.*}} -> tensor<6x2x5x7xf32>
  %2 = verso.enlarge %k {size = array<i64: 5, 7>} : (tensor<6x2x3x3xf32>) -> tensor<6x2x5x7xf32>
  return
}

// CHECK-LABEL: func.func @leaves
func.func @leaves() {
  // CHECK: verso.constant dense<1.000000e+00> : tensor<2xf32>
  %0 = verso.constant dense<1.0> : tensor<2xf32>
  // CHECK: verso.fill {{.*}} -> tensor<1x2xf32>
  %1 = verso.fill {value = 0.0 : f64, shape = array<i64: 1, 2>, element_type = f32} : () -> tensor<1x2xf32>
  // CHECK: verso.identity {{.*}} -> tensor<4x4x1x1xf32>
  %2 = verso.identity {size = 4 : i64, rank = 4 : i64, element_type = f32} : () -> tensor<4x4x1x1xf32>
  return
}

// CHECK-LABEL: func.func @dynamic
func.func @dynamic(%x: tensor<?x3x?xf32>, %s: tensor<1x3x1xf32>) {
  // CHECK: verso.mul {{.*}} -> tensor<?x3x?xf32>
  %0 = verso.mul %x, %s : (tensor<?x3x?xf32>, tensor<1x3x1xf32>) -> tensor<?x3x?xf32>
  // CHECK: verso.concat {{.*}} -> tensor<?x6x?xf32>
  %1 = verso.concat %x, %0 {axis = 1 : i64} : (tensor<?x3x?xf32>, tensor<?x3x?xf32>) -> tensor<?x6x?xf32>
  // CHECK: verso.split {{.*}} -> (tensor<?x2x?xf32>, tensor<?x4x?xf32>)
  %2:2 = verso.split %1 {axis = 1 : i64, sizes = array<i64: 2, 4>} : (tensor<?x6x?xf32>) -> (tensor<?x2x?xf32>, tensor<?x4x?xf32>)
  // CHECK: verso.opaque "Resize"
  %3 = verso.opaque "Resize"(%2#0) : (tensor<?x2x?xf32>) -> tensor<*xf32>
  return
}

// CHECK-LABEL: verso.rule @enlarge_kernel
// CHECK-SAME: conditions = #{{[a-z0-9]+}}
// CHECK-SAME: fp = #verso.fp<assumes_finite>
verso.rule @enlarge_kernel attributes {
  symbols = ["n", "c", "h", "w", "o", "p"],
  sizes = [affine_map<()[n, c, h, w, o, p] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, o, p] -> (o, c, 2 * p + 1, 2 * p + 1)>],
  conditions = affine_set<()[n, c, h, w, o, p] : (h - 1 >= 0, w - 1 >= 0)>,
  fp = #verso.fp<assumes_finite>,
  proof = #verso.proof<"unbounded", instances = 3>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %k: tensor<?x?x?x?xf32>):
  // CHECK: verso.conv
  // CHECK-SAME: pads = #{{.*}}
  %0 = verso.conv %x, %k {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64,
      pads = affine_map<()[n, c, h, w, o, p] -> (p, p, p, p)>}
    : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %k: tensor<?x?x?x?xf32>):
  // CHECK: verso.enlarge
  %0 = verso.enlarge %k {size = affine_map<()[n, c, h, w, o, p] -> (2 * p + 3, 2 * p + 3)>}
    : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64,
      pads = affine_map<()[n, c, h, w, o, p] -> (p + 1, p + 1, p + 1, p + 1)>}
    : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
