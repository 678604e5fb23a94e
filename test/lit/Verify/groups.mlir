// RUN: verso-gen verify %s | FileCheck %s

// conv(x, a) + conv(x, b) = conv(x, a + b), for any groups.
// CHECK: sum_of_kernels: proved (for all sizes
#sum_of_kernels_0 = affine_map<()[n, i, c, o, h, w, r, s, g, p, q] -> (n, i, h, w)>
#sum_of_kernels_1 = affine_map<()[n, i, c, o, h, w, r, s, g, p, q] -> (o, c, r, s)>
#sum_of_kernels_2 = affine_map<()[n, i, c, o, h, w, r, s, g, p, q] -> (p, q, p, q)>
#sum_of_kernels_3 = affine_map<()[n, i, c, o, h, w, r, s, g, p, q] -> (g)>
verso.rule @sum_of_kernels attributes {
    symbols = ["n", "i", "c", "o", "h", "w", "r", "s", "g", "p", "q"],
    sizes = [#sum_of_kernels_0, #sum_of_kernels_1, #sum_of_kernels_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #sum_of_kernels_2, dilations = array<i64: 1, 1>, group = #sum_of_kernels_3} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {strides = array<i64: 1, 1>, pads = #sum_of_kernels_2, dilations = array<i64: 1, 1>, group = #sum_of_kernels_3} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.add %a, %b : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = #sum_of_kernels_2, dilations = array<i64: 1, 1>, group = #sum_of_kernels_3} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// A scale of the output channels, for any groups.
// CHECK: scale_output: proved (for all sizes
#scale_output_0 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (n, g*c, h, w)>
#scale_output_1 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (g*o, c, r, s)>
#scale_output_2 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (1, g*o, 1, 1)>
#scale_output_3 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (p, q, p, q)>
#scale_output_4 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (g)>
verso.rule @scale_output attributes {
    symbols = ["n", "c", "o", "h", "w", "r", "s", "g", "p", "q"],
    sizes = [#scale_output_0, #scale_output_1, #scale_output_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %z: tensor<1x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #scale_output_3, dilations = array<i64: 1, 1>, group = #scale_output_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %z : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %z: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %z {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %a, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %x, %1 {strides = array<i64: 1, 1>, pads = #scale_output_3, dilations = array<i64: 1, 1>, group = #scale_output_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// Two groups are two convolutions of halves.
// CHECK: two_groups: proved (for all sizes
#two_groups_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (n, 2*i, h, w)>
#two_groups_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (2*o, i, r, s)>
#two_groups_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (u, v)>
#two_groups_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (p, q, p, q)>
#two_groups_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (i, i)>
#two_groups_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (o, o)>
verso.rule @two_groups attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q"],
    sizes = [#two_groups_0, #two_groups_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #two_groups_2, pads = #two_groups_3, dilations = array<i64: 1, 1>, group = 2 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0, %1 = verso.split %x {axis = 1 : i64, sizes = #two_groups_4} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %2, %3 = verso.split %a {axis = 0 : i64, sizes = #two_groups_5} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  %4 = verso.conv %0, %2 {strides = #two_groups_2, pads = #two_groups_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %5 = verso.conv %1, %3 {strides = #two_groups_2, pads = #two_groups_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %6 = verso.concat %4, %5 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %6 : tensor<?x?x?x?xf32>
}

// Convolutions side by side with equally many channels per group are one with
// twice the groups.
// CHECK: concat_twice_groups: proved (for all sizes
#concat_twice_groups_0 = affine_map<()[n, c, o, h, w, r, s, g, u, v, p, q] -> (n, g*c, h, w)>
#concat_twice_groups_1 = affine_map<()[n, c, o, h, w, r, s, g, u, v, p, q] -> (g*o, c, r, s)>
#concat_twice_groups_2 = affine_map<()[n, c, o, h, w, r, s, g, u, v, p, q] -> (u, v)>
#concat_twice_groups_3 = affine_map<()[n, c, o, h, w, r, s, g, u, v, p, q] -> (p, q, p, q)>
#concat_twice_groups_4 = affine_map<()[n, c, o, h, w, r, s, g, u, v, p, q] -> (g)>
#concat_twice_groups_5 = affine_map<()[n, c, o, h, w, r, s, g, u, v, p, q] -> (2*g)>
verso.rule @concat_twice_groups attributes {
    symbols = ["n", "c", "o", "h", "w", "r", "s", "g", "u", "v", "p", "q"],
    sizes = [#concat_twice_groups_0, #concat_twice_groups_0, #concat_twice_groups_1, #concat_twice_groups_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #concat_twice_groups_2, pads = #concat_twice_groups_3, dilations = array<i64: 1, 1>, group = #concat_twice_groups_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %y, %b {strides = #concat_twice_groups_2, pads = #concat_twice_groups_3, dilations = array<i64: 1, 1>, group = #concat_twice_groups_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {strides = #concat_twice_groups_2, pads = #concat_twice_groups_3, dilations = array<i64: 1, 1>, group = #concat_twice_groups_5} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
