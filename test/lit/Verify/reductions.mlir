// RUN: verso-gen verify %s | FileCheck %s

// The sum over a concatenated axis is the sum of the parts' sums.
// CHECK: sum_of_concat: proved ({{.*}}for all sizes
#sum_of_concat_0 = affine_map<()[n, m, k] -> (n, m)>
#sum_of_concat_1 = affine_map<()[n, m, k] -> (n, k)>
verso.rule @sum_of_concat attributes {
    symbols = ["n", "m", "k"],
    sizes = [#sum_of_concat_0, #sum_of_concat_1]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %c = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reduce_sum %c {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.reduce_sum %x {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  %b = verso.reduce_sum %y {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  %s = verso.add %a, %b : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
}

// Sums over two axes, one after the other.
// CHECK: sum_in_two_steps: proved ({{.*}}for all sizes
#sum_in_two_steps_0 = affine_map<()[n, m, k] -> (n, m, k)>
verso.rule @sum_in_two_steps attributes {
    symbols = ["n", "m", "k"],
    sizes = [#sum_in_two_steps_0]
} source {
^bb0(%x: tensor<?x?x?xf32>):
  %s = verso.reduce_sum %x {axes = array<i64: 0, 2>, keep_dims = false} : (tensor<?x?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>):
  %a = verso.reduce_sum %x {axes = array<i64: 2>, keep_dims = false} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reduce_sum %a {axes = array<i64: 0>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
}

// A sum is a product with ones.
// CHECK: sum_as_product: proved ({{.*}}for all sizes
#sum_as_product_0 = affine_map<()[n, m] -> (n, m)>
#sum_as_product_1 = affine_map<()[n, m] -> (m, 1)>
verso.rule @sum_as_product attributes {
    symbols = ["n", "m"],
    sizes = [#sum_as_product_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.reduce_sum %x {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %o = verso.fill {value = 1.0 : f64, shape = #sum_as_product_1, element_type = f32} : () -> tensor<?x?xf32>
  %s = verso.matmul %x, %o : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}

// relu is monotonic.
// CHECK: max_of_relu: proved ({{.*}}for all sizes
#max_of_relu_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @max_of_relu attributes {
    symbols = ["n", "m"],
    sizes = [#max_of_relu_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %r = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reduce_max %r {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.reduce_max %x {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  %s = verso.relu %a : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
}

// The maximum over a concatenated axis is that over one part where the parts are the same.
// CHECK: max_of_concat: proved ({{.*}}for all sizes
#max_of_concat_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @max_of_concat attributes {
    symbols = ["n", "m"],
    sizes = [#max_of_concat_0],
    conditions = affine_set<()[n, m] : (m - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?xf32>):
  %c = verso.concat %x, %x {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reduce_max %c {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.reduce_max %x {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
}

// The minimum along another axis of the transpose.
// CHECK: min_of_transpose: proved ({{.*}}for all sizes
#min_of_transpose_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @min_of_transpose attributes {
    symbols = ["n", "m"],
    sizes = [#min_of_transpose_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %t = verso.transpose %x {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reduce_min %t {axes = array<i64: 0>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.reduce_min %x {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %s : tensor<?xf32>
}

// Running sums are linear.
// CHECK: cumsum_is_linear: proved ({{.*}}for all sizes
#cumsum_is_linear_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @cumsum_is_linear attributes {
    symbols = ["n", "m"],
    sizes = [#cumsum_is_linear_0, #cumsum_is_linear_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.cumsum %a {axis = 1 : i64, exclusive = false, reverse = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.cumsum %x {axis = 1 : i64, exclusive = false, reverse = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %b = verso.cumsum %y {axis = 1 : i64, exclusive = false, reverse = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}

// Running sums from the end.
// CHECK: cumsum_backwards: proved ({{.*}}for all sizes
#cumsum_backwards_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @cumsum_backwards attributes {
    symbols = ["n", "m"],
    sizes = [#cumsum_backwards_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.cumsum %x {axis = 1 : i64, exclusive = true, reverse = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.reverse %x {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %b = verso.cumsum %a {axis = 1 : i64, exclusive = true, reverse = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reverse %b {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}

// The element itself is what the exclusive sum lacks.
// CHECK: cumsum_inclusive: proved ({{.*}}for all sizes
#cumsum_inclusive_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @cumsum_inclusive attributes {
    symbols = ["n", "m"],
    sizes = [#cumsum_inclusive_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.cumsum %x {axis = 0 : i64, exclusive = false, reverse = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.cumsum %x {axis = 0 : i64, exclusive = true, reverse = false} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.add %a, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}
