// RUN: verso-gen verify %s | FileCheck %s

// relu of a concatenation.
// CHECK: relu_concat: proved (for all sizes
#relu_concat_0 = affine_map<()[n, k, m] -> (n, k)>
#relu_concat_1 = affine_map<()[n, k, m] -> (m, k)>
verso.rule @relu_concat attributes {
    symbols = ["n", "k", "m"],
    sizes = [#relu_concat_0, #relu_concat_1]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.relu %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %b : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// sigmoid of a concatenation.
// CHECK: sigmoid_concat: proved (for all sizes
#sigmoid_concat_0 = affine_map<()[n, k, m] -> (n, k)>
#sigmoid_concat_1 = affine_map<()[n, k, m] -> (m, k)>
verso.rule @sigmoid_concat attributes {
    symbols = ["n", "k", "m"],
    sizes = [#sigmoid_concat_0, #sigmoid_concat_1]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.sigmoid %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.sigmoid %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.sigmoid %b : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// tanh of a concatenation.
// CHECK: tanh_concat: proved (for all sizes
#tanh_concat_0 = affine_map<()[n, k, m] -> (n, k)>
#tanh_concat_1 = affine_map<()[n, k, m] -> (m, k)>
verso.rule @tanh_concat attributes {
    symbols = ["n", "k", "m"],
    sizes = [#tanh_concat_0, #tanh_concat_1]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.tanh %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.tanh %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.tanh %b : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// Parts put together again.
// CHECK: concat_split: proved (for all sizes
#concat_split_0 = affine_map<()[n, k, l] -> (n, k + l)>
#concat_split_1 = affine_map<()[n, k, l] -> (k, l)>
verso.rule @concat_split attributes {
    symbols = ["n", "k", "l"],
    sizes = [#concat_split_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0, %1 = verso.split %x {axis = 1 : i64, sizes = #concat_split_1} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):

  verso.yield %x : tensor<?x?xf32>
}

// A concatenation taken apart again.
// CHECK: split_concat: proved (for all sizes
#split_concat_0 = affine_map<()[n, k, l] -> (n, k)>
#split_concat_1 = affine_map<()[n, k, l] -> (n, l)>
#split_concat_2 = affine_map<()[n, k, l] -> (k, l)>
verso.rule @split_concat attributes {
    symbols = ["n", "k", "l"],
    sizes = [#split_concat_0, #split_concat_1]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1, %2 = verso.split %0 {axis = 1 : i64, sizes = #split_concat_2} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1, %2 : tensor<?x?xf32>, tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):

  verso.yield %x, %y : tensor<?x?xf32>, tensor<?x?xf32>
}

// The parts of a sum are the sums of the parts.
// CHECK: split_add: proved (for all sizes
#split_add_0 = affine_map<()[n, k, l] -> (n, k + l)>
#split_add_1 = affine_map<()[n, k, l] -> (k, l)>
verso.rule @split_add attributes {
    symbols = ["n", "k", "l"],
    sizes = [#split_add_0, #split_add_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1, %2 = verso.split %0 {axis = 1 : i64, sizes = #split_add_1} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  verso.yield %1, %2 : tensor<?x?xf32>, tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0, %1 = verso.split %x {axis = 1 : i64, sizes = #split_add_1} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %2, %3 = verso.split %y {axis = 1 : i64, sizes = #split_add_1} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %4 = verso.add %0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %5 = verso.add %1, %3 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %4, %5 : tensor<?x?xf32>, tensor<?x?xf32>
}

// Concatenation is associative.
// CHECK: concat_associative: proved (for all sizes
#concat_associative_0 = affine_map<()[a, b, c, d] -> (a, b)>
#concat_associative_1 = affine_map<()[a, b, c, d] -> (a, c)>
#concat_associative_2 = affine_map<()[a, b, c, d] -> (a, d)>
verso.rule @concat_associative attributes {
    symbols = ["a", "b", "c", "d"],
    sizes = [#concat_associative_0, #concat_associative_1, #concat_associative_2]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.concat %y, %z {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %x, %0 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %0, %z {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// Concatenation along two axes in either order.
// CHECK: concat_axes: proved (for all sizes
#concat_axes_0 = affine_map<()[a, b, c, d] -> (a, b)>
#concat_axes_1 = affine_map<()[a, b, c, d] -> (a, c)>
#concat_axes_2 = affine_map<()[a, b, c, d] -> (d, b)>
#concat_axes_3 = affine_map<()[a, b, c, d] -> (d, c)>
verso.rule @concat_axes attributes {
    symbols = ["a", "b", "c", "d"],
    sizes = [#concat_axes_0, #concat_axes_1, #concat_axes_2, #concat_axes_3]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>, %w: tensor<?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %z, %w {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>, %w: tensor<?x?xf32>):
  %0 = verso.concat %x, %z {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.concat %y, %w {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// Two permutations are one.
// CHECK: transpose_twice: proved (for all sizes
#transpose_twice_0 = affine_map<()[a, b, c] -> (a, b, c)>
verso.rule @transpose_twice attributes {
    symbols = ["a", "b", "c"],
    sizes = [#transpose_twice_0]
} source {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.transpose %x {permutation = array<i64: 1, 2, 0>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 2, 0>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.transpose %x {permutation = array<i64: 2, 0, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// A concatenation, transposed.
// CHECK: transpose_concat: proved (for all sizes
#transpose_concat_0 = affine_map<()[a, b, c, d] -> (a, b, c)>
#transpose_concat_1 = affine_map<()[a, b, c, d] -> (a, d, c)>
verso.rule @transpose_concat attributes {
    symbols = ["a", "b", "c", "d"],
    sizes = [#transpose_concat_0, #transpose_concat_1]
} source {
^bb0(%x: tensor<?x?x?xf32>, %y: tensor<?x?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 2, 0>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>, %y: tensor<?x?x?xf32>):
  %0 = verso.transpose %x {permutation = array<i64: 1, 2, 0>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.transpose %y {permutation = array<i64: 1, 2, 0>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
}

// Two reshapes are one.
// CHECK: reshape_twice: proved (for all sizes
#reshape_twice_0 = affine_map<()[a, b, c] -> (a, b, c)>
#reshape_twice_1 = affine_map<()[a, b, c] -> (a*b, c)>
#reshape_twice_2 = affine_map<()[a, b, c] -> (a, b*c)>
verso.rule @reshape_twice attributes {
    symbols = ["a", "b", "c"],
    sizes = [#reshape_twice_0]
} source {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.reshape %x {shape = #reshape_twice_1} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %0 {shape = #reshape_twice_2} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.reshape %x {shape = #reshape_twice_2} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// There and back.
// CHECK: reshape_back: proved (for all sizes
#reshape_back_0 = affine_map<()[a, b, c] -> (a, b, c)>
#reshape_back_1 = affine_map<()[a, b, c] -> (a*b*c)>
verso.rule @reshape_back attributes {
    symbols = ["a", "b", "c"],
    sizes = [#reshape_back_0]
} source {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.reshape %x {shape = #reshape_back_1} : (tensor<?x?x?xf32>) -> tensor<?xf32>
  %1 = verso.reshape %0 {shape = #reshape_back_0} : (tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>):

  verso.yield %x : tensor<?x?x?xf32>
}

// A function of each element does not mind the shape.
// CHECK: reshape_relu: proved (for all sizes
#reshape_relu_0 = affine_map<()[a, b, c] -> (a, b, c)>
#reshape_relu_1 = affine_map<()[a, b, c] -> (a, b*c)>
verso.rule @reshape_relu attributes {
    symbols = ["a", "b", "c"],
    sizes = [#reshape_relu_0]
} source {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %0 {shape = #reshape_relu_1} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>):
  %0 = verso.reshape %x {shape = #reshape_relu_1} : (tensor<?x?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// Broadcasting is implied in an addition.
// CHECK: broadcast_add: proved (for all sizes
#broadcast_add_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#broadcast_add_1 = affine_map<()[n, c, h, w] -> (1, c, 1, 1)>
verso.rule @broadcast_add attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#broadcast_add_0, #broadcast_add_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>):
  %0 = verso.broadcast %b {shape = #broadcast_add_0} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %x, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>):
  %0 = verso.add %x, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}
