// RUN: verso-gen verify %s | FileCheck %s

// An odd kernel with the padding that keeps the size can grow to any odd kernel.
// CHECK: same_padding_odd: proved (q >= p; for all sizes
#same_padding_odd_0 = affine_map<()[n, i, o, h, w, p, q] -> (n, i, h, w)>
#same_padding_odd_1 = affine_map<()[n, i, o, h, w, p, q] -> (o, i, 2*p + 1, 2*p + 1)>
#same_padding_odd_2 = affine_map<()[n, i, o, h, w, p, q] -> (p, p, p, p)>
#same_padding_odd_3 = affine_map<()[n, i, o, h, w, p, q] -> (2*q + 1, 2*q + 1)>
#same_padding_odd_4 = affine_map<()[n, i, o, h, w, p, q] -> (q, q, q, q)>
verso.rule @same_padding_odd attributes {
    symbols = ["n", "i", "o", "h", "w", "p", "q"],
    sizes = [#same_padding_odd_0, #same_padding_odd_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #same_padding_odd_2, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #same_padding_odd_3} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = #same_padding_odd_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// The same with oddness as a condition.
// CHECK: same_padding_mod: proved (r mod 2 = 1, q mod 2 = 1, q >= r; for all sizes
#same_padding_mod_0 = affine_map<()[n, i, o, h, w, r, q] -> (n, i, h, w)>
#same_padding_mod_1 = affine_map<()[n, i, o, h, w, r, q] -> (o, i, r, r)>
#same_padding_mod_2 = affine_map<()[n, i, o, h, w, r, q] -> ((r - 1) floordiv 2, (r - 1) floordiv 2, (r - 1) floordiv 2, (r - 1) floordiv 2)>
#same_padding_mod_3 = affine_map<()[n, i, o, h, w, r, q] -> (q, q)>
#same_padding_mod_4 = affine_map<()[n, i, o, h, w, r, q] -> ((q - 1) floordiv 2, (q - 1) floordiv 2, (q - 1) floordiv 2, (q - 1) floordiv 2)>
verso.rule @same_padding_mod attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "q"],
    sizes = [#same_padding_mod_0, #same_padding_mod_1],
    conditions = affine_set<()[n, i, o, h, w, r, q] : (r mod 2 - 1 == 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #same_padding_mod_2, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #same_padding_mod_3} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = #same_padding_mod_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// What it takes for any pads is found.
// CHECK: any_pads: proved ((q - r) mod 2 = 0, q + 2*p = r + 2*t, q >= r; for all sizes
#any_pads_0 = affine_map<()[n, i, o, h, w, r, q, p, t] -> (n, i, h, w)>
#any_pads_1 = affine_map<()[n, i, o, h, w, r, q, p, t] -> (o, i, r, r)>
#any_pads_2 = affine_map<()[n, i, o, h, w, r, q, p, t] -> (p, p, p, p)>
#any_pads_3 = affine_map<()[n, i, o, h, w, r, q, p, t] -> (q, q)>
#any_pads_4 = affine_map<()[n, i, o, h, w, r, q, p, t] -> (t, t, t, t)>
verso.rule @any_pads attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "q", "p", "t"],
    sizes = [#any_pads_0, #any_pads_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #any_pads_2, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #any_pads_3} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = #any_pads_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// A 1x1 kernel as a 3x3 kernel.
// CHECK: one_as_three: proved (for all sizes
#one_as_three_0 = affine_map<()[n, i, o, h, w] -> (n, i, h, w)>
#one_as_three_1 = affine_map<()[n, i, o, h, w] -> (o, i, 1, 1)>
verso.rule @one_as_three attributes {
    symbols = ["n", "i", "o", "h", "w"],
    sizes = [#one_as_three_0, #one_as_three_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %0 = verso.enlarge %a {size = array<i64: 3, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// With strides.
// CHECK: strided: proved (q >= 0; for all sizes
#strided_0 = affine_map<()[n, i, o, h, w, r, p, q, u] -> (n, i, h, w)>
#strided_1 = affine_map<()[n, i, o, h, w, r, p, q, u] -> (o, i, r, r)>
#strided_2 = affine_map<()[n, i, o, h, w, r, p, q, u] -> (u, u)>
#strided_3 = affine_map<()[n, i, o, h, w, r, p, q, u] -> (p, p, p, p)>
#strided_4 = affine_map<()[n, i, o, h, w, r, p, q, u] -> (r + 2*q, r + 2*q)>
#strided_5 = affine_map<()[n, i, o, h, w, r, p, q, u] -> (p + q, p + q, p + q, p + q)>
verso.rule @strided attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "p", "q", "u"],
    sizes = [#strided_0, #strided_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #strided_2, pads = #strided_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #strided_4} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = #strided_2, pads = #strided_5, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// Kernels of two sizes, merged.
// CHECK: merge_two_sizes: proved (p >= q; for all sizes
#merge_two_sizes_0 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (n, i, h, w)>
#merge_two_sizes_1 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (o, i, 2*p + 1, 2*p + 1)>
#merge_two_sizes_2 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (k, i, 2*q + 1, 2*q + 1)>
#merge_two_sizes_3 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (u, u)>
#merge_two_sizes_4 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (p, p, p, p)>
#merge_two_sizes_5 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (q, q, q, q)>
#merge_two_sizes_6 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (2*p + 1, 2*p + 1)>
#merge_two_sizes_7 = affine_map<()[n, i, o, k, h, w, p, q, u] -> (o, k)>
verso.rule @merge_two_sizes attributes {
    symbols = ["n", "i", "o", "k", "h", "w", "p", "q", "u"],
    sizes = [#merge_two_sizes_0, #merge_two_sizes_1, #merge_two_sizes_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #merge_two_sizes_3, pads = #merge_two_sizes_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {strides = #merge_two_sizes_3, pads = #merge_two_sizes_5, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0, %1 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %b {size = #merge_two_sizes_6} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %a, %0 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %x, %1 {strides = #merge_two_sizes_3, pads = #merge_two_sizes_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3, %4 = verso.split %2 {axis = 1 : i64, sizes = #merge_two_sizes_7} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %3, %4 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
}

// A 3x3, a 1x1 and an identity branch are one 3x3 convolution.
// CHECK: three_branches: proved (for all sizes
#three_branches_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#three_branches_1 = affine_map<()[n, c, h, w] -> (c, c, 3, 3)>
#three_branches_2 = affine_map<()[n, c, h, w] -> (c, c, 1, 1)>
#three_branches_3 = affine_map<()[n, c, h, w] -> (c)>
verso.rule @three_branches attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#three_branches_0, #three_branches_1, #three_branches_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x3x3xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x3x3xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.add %2, %x : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %4 = verso.relu %3 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %4 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x3x3xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.enlarge %b {size = array<i64: 3, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %a, %0 : (tensor<?x?x3x3xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.identity  {size = #three_branches_3, rank = 4 : i64, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %3 = verso.enlarge %2 {size = array<i64: 3, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %4 = verso.add %1, %3 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %5 = verso.conv %x, %4 {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %6 = verso.relu %5 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %6 : tensor<?x?x?x?xf32>
}

// Twice is once.
// CHECK: twice: proved (for all sizes
#twice_0 = affine_map<()[o, i, r, p, q] -> (o, i, r, r)>
#twice_1 = affine_map<()[o, i, r, p, q] -> (r + 2*p, r + 2*p)>
#twice_2 = affine_map<()[o, i, r, p, q] -> (r + 2*p + 2*q, r + 2*p + 2*q)>
verso.rule @twice attributes {
    symbols = ["o", "i", "r", "p", "q"],
    sizes = [#twice_0]
} source {
^bb0(%a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #twice_1} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = #twice_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #twice_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// Concatenation commutes with it.
// CHECK: concatenation: proved (for all sizes
#concatenation_0 = affine_map<()[o, k, i, r, q] -> (o, i, r, r)>
#concatenation_1 = affine_map<()[o, k, i, r, q] -> (k, i, r, r)>
#concatenation_2 = affine_map<()[o, k, i, r, q] -> (q, q)>
verso.rule @concatenation attributes {
    symbols = ["o", "k", "i", "r", "q"],
    sizes = [#concatenation_0, #concatenation_1]
} source {
^bb0(%a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #concatenation_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %b {size = #concatenation_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.enlarge %0 {size = #concatenation_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
