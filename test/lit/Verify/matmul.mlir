// RUN: verso-gen verify %s | FileCheck %s

// (A B) C = A (B C)
// CHECK: associativity: proved (for all sizes
#associativity_0 = affine_map<()[n, k, m, o] -> (n, k)>
#associativity_1 = affine_map<()[n, k, m, o] -> (k, m)>
#associativity_2 = affine_map<()[n, k, m, o] -> (m, o)>
verso.rule @associativity attributes {
    symbols = ["n", "k", "m", "o"],
    sizes = [#associativity_0, #associativity_1, #associativity_2]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %b, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %a, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// A B + A C = A (B + C)
// CHECK: distributivity: proved (for all sizes
#distributivity_0 = affine_map<()[n, k, m] -> (n, k)>
#distributivity_1 = affine_map<()[n, k, m] -> (k, m)>
verso.rule @distributivity attributes {
    symbols = ["n", "k", "m"],
    sizes = [#distributivity_0, #distributivity_1, #distributivity_1]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %a, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.add %b, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %a, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// Two products that share an operand are one product, split.
// CHECK: merge_shared_lhs: proved (for all sizes
#merge_shared_lhs_0 = affine_map<()[n, k, m, o] -> (n, k)>
#merge_shared_lhs_1 = affine_map<()[n, k, m, o] -> (k, m)>
#merge_shared_lhs_2 = affine_map<()[n, k, m, o] -> (k, o)>
#merge_shared_lhs_3 = affine_map<()[n, k, m, o] -> (m, o)>
verso.rule @merge_shared_lhs attributes {
    symbols = ["n", "k", "m", "o"],
    sizes = [#merge_shared_lhs_0, #merge_shared_lhs_1, #merge_shared_lhs_2]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %a, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0, %1 : tensor<?x?xf32>, tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.concat %b, %c {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %a, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2, %3 = verso.split %1 {axis = 1 : i64, sizes = #merge_shared_lhs_3} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %2, %3 : tensor<?x?xf32>, tensor<?x?xf32>
}

// A C + B D = [A B] [C; D]
// CHECK: merge_sum: proved (for all sizes
#merge_sum_0 = affine_map<()[n, k, l, m] -> (n, k)>
#merge_sum_1 = affine_map<()[n, k, l, m] -> (n, l)>
#merge_sum_2 = affine_map<()[n, k, l, m] -> (k, m)>
#merge_sum_3 = affine_map<()[n, k, l, m] -> (l, m)>
verso.rule @merge_sum attributes {
    symbols = ["n", "k", "l", "m"],
    sizes = [#merge_sum_0, #merge_sum_1, #merge_sum_2, #merge_sum_3]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>, %d: tensor<?x?xf32>):
  %0 = verso.matmul %a, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %b, %d : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>, %d: tensor<?x?xf32>):
  %0 = verso.concat %a, %b {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %c, %d {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// The sum over a split axis is the sum over its parts. That the parts have sizes
// is a condition.
// CHECK: split_inner: proved (k >= 0, l >= 0; for all sizes
#split_inner_0 = affine_map<()[n, k, l, m] -> (n, k + l)>
#split_inner_1 = affine_map<()[n, k, l, m] -> (k + l, m)>
#split_inner_2 = affine_map<()[n, k, l, m] -> (k, l)>
verso.rule @split_inner attributes {
    symbols = ["n", "k", "l", "m"],
    sizes = [#split_inner_0, #split_inner_1]
} source {
^bb0(%a: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %a, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0, %1 = verso.split %a {axis = 1 : i64, sizes = #split_inner_2} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %2, %3 = verso.split %c {axis = 0 : i64, sizes = #split_inner_2} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %4 = verso.matmul %0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %5 = verso.matmul %1, %3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %6 = verso.add %4, %5 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %6 : tensor<?x?xf32>
}

// (A B)^T = B^T A^T
// CHECK: transpose_product: proved (for all sizes
#transpose_product_0 = affine_map<()[n, k, m] -> (n, k)>
#transpose_product_1 = affine_map<()[n, k, m] -> (k, m)>
verso.rule @transpose_product attributes {
    symbols = ["n", "k", "m"],
    sizes = [#transpose_product_0, #transpose_product_1]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.transpose %b {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %a {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// The same, batched.
// CHECK: transpose_batched: proved (for all sizes
#transpose_batched_0 = affine_map<()[b, n, k, m] -> (b, n, k)>
#transpose_batched_1 = affine_map<()[b, n, k, m] -> (b, k, m)>
verso.rule @transpose_batched attributes {
    symbols = ["b", "n", "k", "m"],
    sizes = [#transpose_batched_0, #transpose_batched_1]
} source {
^bb0(%a: tensor<?x?x?xf32>, %c: tensor<?x?x?xf32>):
  %0 = verso.matmul %a, %c : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%a: tensor<?x?x?xf32>, %c: tensor<?x?x?xf32>):
  %0 = verso.transpose %c {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %a {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// A I = A
// CHECK: identity_matrix: proved (for all sizes
#identity_matrix_0 = affine_map<()[n, m] -> (n, m)>
#identity_matrix_1 = affine_map<()[n, m] -> (m)>
verso.rule @identity_matrix attributes {
    symbols = ["n", "m"],
    sizes = [#identity_matrix_0]
} source {
^bb0(%a: tensor<?x?xf32>):
  %0 = verso.identity  {size = #identity_matrix_1, rank = 2 : i64, element_type = f32} : () -> tensor<?x?xf32>
  %1 = verso.matmul %a, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>):

  verso.yield %a : tensor<?x?xf32>
}

// Rows scaled before or after the product.
// CHECK: scale_rows: proved (for all sizes
#scale_rows_0 = affine_map<()[n, k, m] -> (n, k)>
#scale_rows_1 = affine_map<()[n, k, m] -> (k, m)>
#scale_rows_2 = affine_map<()[n, k, m] -> (n, 1)>
verso.rule @scale_rows attributes {
    symbols = ["n", "k", "m"],
    sizes = [#scale_rows_0, #scale_rows_1, #scale_rows_2]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %s: tensor<?x1xf32>):
  %0 = verso.mul %a, %s : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %s: tensor<?x1xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %s : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// A scale between the factors belongs to either.
// CHECK: scale_between: proved (for all sizes
#scale_between_0 = affine_map<()[n, k, m] -> (n, k)>
#scale_between_1 = affine_map<()[n, k, m] -> (k, m)>
#scale_between_2 = affine_map<()[n, k, m] -> (1, k)>
verso.rule @scale_between attributes {
    symbols = ["n", "k", "m"],
    sizes = [#scale_between_0, #scale_between_1, #scale_between_2]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %s: tensor<1x?xf32>):
  %0 = verso.mul %a, %s : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %s: tensor<1x?xf32>):
  %0 = verso.transpose %s {permutation = array<i64: 1, 0>} : (tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %b, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %a, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// A batch of rows is more rows.
// CHECK: flatten_batch: proved (for all sizes
#flatten_batch_0 = affine_map<()[b, n, k, m] -> (b, n, k)>
#flatten_batch_1 = affine_map<()[b, n, k, m] -> (k, m)>
#flatten_batch_2 = affine_map<()[b, n, k, m] -> (b*n, k)>
#flatten_batch_3 = affine_map<()[b, n, k, m] -> (b, n, m)>
verso.rule @flatten_batch attributes {
    symbols = ["b", "n", "k", "m"],
    sizes = [#flatten_batch_0, #flatten_batch_1]
} source {
^bb0(%x: tensor<?x?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.matmul %x, %y : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.reshape %x {shape = #flatten_batch_2} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.reshape %1 {shape = #flatten_batch_3} : (tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// The order of the terms of a sum over two flattened axes does not matter.
// CHECK: flatten_order: proved (for all sizes
#flatten_order_0 = affine_map<()[n, k, l, m] -> (n, k, l)>
#flatten_order_1 = affine_map<()[n, k, l, m] -> (k, l, m)>
#flatten_order_2 = affine_map<()[n, k, l, m] -> (n, k*l)>
#flatten_order_3 = affine_map<()[n, k, l, m] -> (k*l, m)>
verso.rule @flatten_order attributes {
    symbols = ["n", "k", "l", "m"],
    sizes = [#flatten_order_0, #flatten_order_1]
} source {
^bb0(%x: tensor<?x?x?xf32>, %y: tensor<?x?x?xf32>):
  %0 = verso.reshape %x {shape = #flatten_order_2} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %y {shape = #flatten_order_3} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>, %y: tensor<?x?x?xf32>):
  %0 = verso.transpose %x {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = #flatten_order_2} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.transpose %y {permutation = array<i64: 1, 0, 2>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %3 = verso.reshape %2 {shape = #flatten_order_3} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %4 = verso.matmul %1, %3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %4 : tensor<?x?xf32>
}
