// RUN: verso-gen verify %s | FileCheck %s

// Rows of tensors side by side.
// CHECK: gather_of_concat: proved ({{.*}}for all sizes
#gather_of_concat_0 = affine_map<()[n, m, k, l] -> (n, m)>
#gather_of_concat_1 = affine_map<()[n, m, k, l] -> (n, k)>
#gather_of_concat_2 = affine_map<()[n, m, k, l] -> (l)>
verso.rule @gather_of_concat attributes {
    symbols = ["n", "m", "k", "l"],
    sizes = [#gather_of_concat_0, #gather_of_concat_1, #gather_of_concat_2]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %i: tensor<?xi64>):
  %c = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.gather %c, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %i: tensor<?xi64>):
  %a = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %b = verso.gather %y, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.concat %a, %b {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Of a sum.
// CHECK: gather_of_sum: proved ({{.*}}for all sizes
#gather_of_sum_0 = affine_map<()[n, m, l] -> (n, m)>
#gather_of_sum_1 = affine_map<()[n, m, l] -> (l)>
verso.rule @gather_of_sum attributes {
    symbols = ["n", "m", "l"],
    sizes = [#gather_of_sum_0, #gather_of_sum_0, #gather_of_sum_1]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %i: tensor<?xi64>):
  %c = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.gather %c, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %i: tensor<?xi64>):
  %a = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %b = verso.gather %y, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// One after the other: the indices themselves are gathered.
// CHECK: gather_twice: proved ({{.*}}for all sizes
#gather_twice_0 = affine_map<()[n, m, l, k] -> (n, m)>
#gather_twice_1 = affine_map<()[n, m, l, k] -> (l)>
#gather_twice_2 = affine_map<()[n, m, l, k] -> (k)>
verso.rule @gather_twice attributes {
    symbols = ["n", "m", "l", "k"],
    sizes = [#gather_twice_0, #gather_twice_1, #gather_twice_2],
    conditions = affine_set<()[n, m, l, k] : (n - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %a = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.gather %a, %j {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %a = verso.gather %i, %j {axis = 0 : i64} : (tensor<?xi64>, tensor<?xi64>) -> tensor<?xi64>
  %z = verso.gather %x, %a {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Rows of a product.
// CHECK: gather_then_matmul: proved ({{.*}}for all sizes
#gather_then_matmul_0 = affine_map<()[n, m, k, l] -> (n, m)>
#gather_then_matmul_1 = affine_map<()[n, m, k, l] -> (m, k)>
#gather_then_matmul_2 = affine_map<()[n, m, k, l] -> (l)>
verso.rule @gather_then_matmul attributes {
    symbols = ["n", "m", "k", "l"],
    sizes = [#gather_then_matmul_0, #gather_then_matmul_1, #gather_then_matmul_2]
} source {
^bb0(%x: tensor<?x?xf32>, %w: tensor<?x?xf32>, %i: tensor<?xi64>):
  %a = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.matmul %a, %w : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %w: tensor<?x?xf32>, %i: tensor<?xi64>):
  %a = verso.matmul %x, %w : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.gather %a, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// All in order.
// CHECK: gather_all: proved ({{.*}}for all sizes
#gather_all_0 = affine_map<()[n, m] -> (n, m)>
#gather_all_1 = affine_map<()[n, m] -> (n)>
verso.rule @gather_all attributes {
    symbols = ["n", "m"],
    sizes = [#gather_all_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %i = verso.iota {shape = #gather_all_1, axis = 0 : i64, element_type = i64} : () -> tensor<?xi64>
  %z = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  verso.yield %x : tensor<?x?xf32>
}

// Indices one after the other.
// CHECK: gather_of_parts: proved ({{.*}}for all sizes
#gather_of_parts_0 = affine_map<()[n, m, k, l] -> (n, m)>
#gather_of_parts_1 = affine_map<()[n, m, k, l] -> (k)>
#gather_of_parts_2 = affine_map<()[n, m, k, l] -> (l)>
verso.rule @gather_of_parts attributes {
    symbols = ["n", "m", "k", "l"],
    sizes = [#gather_of_parts_0, #gather_of_parts_1, #gather_of_parts_2]
} source {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %c = verso.concat %i, %j {axis = 0 : i64} : (tensor<?xi64>, tensor<?xi64>) -> tensor<?xi64>
  %z = verso.gather %x, %c {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %a = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %b = verso.gather %x, %j {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// A sum over what is gathered does not depend on the order of the indices.
// CHECK: sum_of_gathered: proved ({{.*}}for all sizes
#sum_of_gathered_0 = affine_map<()[n, m, l] -> (n, m)>
#sum_of_gathered_1 = affine_map<()[n, m, l] -> (l)>
verso.rule @sum_of_gathered attributes {
    symbols = ["n", "m", "l"],
    sizes = [#sum_of_gathered_0, #sum_of_gathered_1]
} source {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>):
  %a = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.reduce_sum %a {axes = array<i64: 0>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %z : tensor<?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>):
  %r = verso.reverse %i {axes = array<i64: 0>} : (tensor<?xi64>) -> tensor<?xi64>
  %a = verso.gather %x, %r {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  %z = verso.reduce_sum %a {axes = array<i64: 0>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %z : tensor<?xf32>
}

// Element by element.
// CHECK: gather_elements_of_relu: proved ({{.*}}for all sizes
#gather_elements_of_relu_0 = affine_map<()[n, m, k] -> (n, m)>
#gather_elements_of_relu_1 = affine_map<()[n, m, k] -> (k, m)>
verso.rule @gather_elements_of_relu attributes {
    symbols = ["n", "m", "k"],
    sizes = [#gather_elements_of_relu_0, #gather_elements_of_relu_1]
} source {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?x?xi64>):
  %a = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.gather_elements %a, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?x?xi64>):
  %a = verso.gather_elements %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xi64>) -> tensor<?x?xf32>
  %z = verso.relu %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// What is put in is what is there.
// CHECK: update_and_take: proved ({{.*}}for all sizes
#update_and_take_0 = affine_map<()[n, m, k, l] -> (n, m)>
#update_and_take_1 = affine_map<()[n, m, k, l] -> (k, l)>
#update_and_take_2 = affine_map<()[n, m, k, l] -> (2)>
verso.rule @update_and_take attributes {
    symbols = ["n", "m", "k", "l"],
    sizes = [#update_and_take_0, #update_and_take_1, #update_and_take_2]
} source {
^bb0(%x: tensor<?x?xf32>, %u: tensor<?x?xf32>, %s: tensor<2xi64>):
  %a = verso.dynamic_update_slice %x, %u, %s : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %z = verso.dynamic_slice %a, %s {sizes = #update_and_take_1} : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %u: tensor<?x?xf32>, %s: tensor<2xi64>):
  verso.yield %u : tensor<?x?xf32>
}

// A part of a sum.
// CHECK: slice_of_sum: proved ({{.*}}for all sizes
#slice_of_sum_0 = affine_map<()[n, m, k, l] -> (n, m)>
#slice_of_sum_1 = affine_map<()[n, m, k, l] -> (2)>
#slice_of_sum_2 = affine_map<()[n, m, k, l] -> (k, l)>
verso.rule @slice_of_sum attributes {
    symbols = ["n", "m", "k", "l"],
    sizes = [#slice_of_sum_0, #slice_of_sum_0, #slice_of_sum_1]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %s: tensor<2xi64>):
  %a = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.dynamic_slice %a, %s {sizes = #slice_of_sum_2} : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %s: tensor<2xi64>):
  %a = verso.dynamic_slice %x, %s {sizes = #slice_of_sum_2} : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %b = verso.dynamic_slice %y, %s {sizes = #slice_of_sum_2} : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %z = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}
