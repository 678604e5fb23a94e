// RUN: not verso-gen verify %s | FileCheck %s
// RUN: not verso-gen verify %s --no-infer | FileCheck %s --check-prefix=STATED

// (A B)^T = A^T B^T is wrong even where the shapes allow it.
// CHECK: transpose_order: refuted (
// CHECK: symbols: n = {{.*}}
// CHECK: input 0
// CHECK: source 0
// CHECK: target 0
#transpose_order_0 = affine_map<()[n, k, m] -> (n, k)>
#transpose_order_1 = affine_map<()[n, k, m] -> (k, m)>
verso.rule @transpose_order attributes {
    symbols = ["n", "k", "m"],
    sizes = [#transpose_order_0, #transpose_order_1]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.transpose %a {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.transpose %b {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// Convolutions side by side are not one convolution with the same groups: its
// input has twice the channels.
// CHECK: concat_same_groups: refuted (
// CHECK: symbols: {{.*}}c = 
// CHECK: violated: conv: C5
#concat_same_groups_0 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (n, g*c, h, w)>
#concat_same_groups_1 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (g*o, c, r, s)>
#concat_same_groups_2 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (p, q, p, q)>
#concat_same_groups_3 = affine_map<()[n, c, o, h, w, r, s, g, p, q] -> (g)>
verso.rule @concat_same_groups attributes {
    symbols = ["n", "c", "o", "h", "w", "r", "s", "g", "p", "q"],
    sizes = [#concat_same_groups_0, #concat_same_groups_0, #concat_same_groups_1, #concat_same_groups_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #concat_same_groups_2, dilations = array<i64: 1, 1>, group = #concat_same_groups_3} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %y, %b {strides = array<i64: 1, 1>, pads = #concat_same_groups_2, dilations = array<i64: 1, 1>, group = #concat_same_groups_3} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {strides = array<i64: 1, 1>, pads = #concat_same_groups_2, dilations = array<i64: 1, 1>, group = #concat_same_groups_3} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// Nor with twice the groups if the kernels differ in their numbers.
// CHECK: concat_any_kernels: proved (o = k;
// CHECK: just outside o = k:
// CHECK: symbols: {{.*}}g = 
// CHECK: violated: conv: C6
// STATED: concat_any_kernels: refuted (
// STATED: symbols: {{.*}}g = 
// STATED: violated: conv: C6
#concat_any_kernels_0 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (n, g*c, h, w)>
#concat_any_kernels_1 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g*o, c, r, s)>
#concat_any_kernels_2 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g*k, c, r, s)>
#concat_any_kernels_3 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (p, q, p, q)>
#concat_any_kernels_4 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g)>
#concat_any_kernels_5 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (2*g)>
verso.rule @concat_any_kernels attributes {
    symbols = ["n", "c", "o", "k", "h", "w", "r", "s", "g", "p", "q"],
    sizes = [#concat_any_kernels_0, #concat_any_kernels_0, #concat_any_kernels_1, #concat_any_kernels_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #concat_any_kernels_3, dilations = array<i64: 1, 1>, group = #concat_any_kernels_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %y, %b {strides = array<i64: 1, 1>, pads = #concat_any_kernels_3, dilations = array<i64: 1, 1>, group = #concat_any_kernels_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {strides = array<i64: 1, 1>, pads = #concat_any_kernels_3, dilations = array<i64: 1, 1>, group = #concat_any_kernels_5} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// Kernels with groups cannot be merged by concatenation.
// CHECK: merge_groups: proved (g = 1;
// CHECK: just outside g = 1:
// CHECK: source 1
// CHECK: target 1
// STATED: merge_groups: refuted (
// STATED: source 1
// STATED: target 1
#merge_groups_0 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (n, g*c, h, w)>
#merge_groups_1 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g*o, c, r, s)>
#merge_groups_2 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g*k, c, r, s)>
#merge_groups_3 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (p, q, p, q)>
#merge_groups_4 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g)>
#merge_groups_5 = affine_map<()[n, c, o, k, h, w, r, s, g, p, q] -> (g*o, g*k)>
verso.rule @merge_groups attributes {
    symbols = ["n", "c", "o", "k", "h", "w", "r", "s", "g", "p", "q"],
    sizes = [#merge_groups_0, #merge_groups_1, #merge_groups_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #merge_groups_3, dilations = array<i64: 1, 1>, group = #merge_groups_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {strides = array<i64: 1, 1>, pads = #merge_groups_3, dilations = array<i64: 1, 1>, group = #merge_groups_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0, %1 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = #merge_groups_3, dilations = array<i64: 1, 1>, group = #merge_groups_4} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2, %3 = verso.split %1 {axis = 1 : i64, sizes = #merge_groups_5} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %2, %3 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
}

// An even kernel cannot grow by one.
// CHECK: enlarge_even: refuted (
// CHECK: violated: {{.*}}enlarge: C3
#enlarge_even_0 = affine_map<()[n, i, o, h, w, p] -> (n, i, h, w)>
#enlarge_even_1 = affine_map<()[n, i, o, h, w, p] -> (o, i, 2*p, 2*p)>
#enlarge_even_2 = affine_map<()[n, i, o, h, w, p] -> (p - 1, p - 1, p, p)>
#enlarge_even_3 = affine_map<()[n, i, o, h, w, p] -> (2*p + 1, 2*p + 1)>
#enlarge_even_4 = affine_map<()[n, i, o, h, w, p] -> (p, p, p, p)>
verso.rule @enlarge_even attributes {
    symbols = ["n", "i", "o", "h", "w", "p"],
    sizes = [#enlarge_even_0, #enlarge_even_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = #enlarge_even_2, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.enlarge %a {size = #enlarge_even_3} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = #enlarge_even_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// The columns' scale is not the rows'.
// CHECK: scale_wrong_axis: refuted (
// CHECK: input 2
#scale_wrong_axis_0 = affine_map<()[n, k, m] -> (n, k)>
#scale_wrong_axis_1 = affine_map<()[n, k, m] -> (k, m)>
#scale_wrong_axis_2 = affine_map<()[n, k, m] -> (1, k)>
verso.rule @scale_wrong_axis attributes {
    symbols = ["n", "k", "m"],
    sizes = [#scale_wrong_axis_0, #scale_wrong_axis_1, #scale_wrong_axis_2]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %s: tensor<1x?xf32>):
  %0 = verso.mul %a, %s : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %s: tensor<1x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %s : (tensor<?x?xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// relu(-2 x) is not -2 relu(x).
// CHECK: relu_negative: refuted (
// CHECK: source 0 [1x1]: {{\[\[}}0]]
#relu_negative_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @relu_negative attributes {
    symbols = ["n", "m"],
    sizes = [#relu_negative_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.fill  {value = -2.000000 : f64, shape = array<i64: 1, 1>, element_type = f32} : () -> tensor<?x?xf32>
  %1 = verso.mul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.fill  {value = -2.000000 : f64, shape = array<i64: 1, 1>, element_type = f32} : () -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// The factor has to be positive for that.
// CHECK: relu_product_signed: refuted (
// CHECK: source 0
#relu_product_signed_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @relu_product_signed attributes {
    symbols = ["n", "m"],
    sizes = [#relu_product_signed_0, #relu_product_signed_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.mul %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %y : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// A kernel is not its own mirror image: a convolution of convolutions needs one.
// CHECK: composition_unmirrored: proved (s = 1;
// CHECK: just outside s = 1:
// CHECK: source 0
// STATED: composition_unmirrored: refuted (
// STATED: source 0
#composition_unmirrored_0 = affine_map<()[n, i, k, o, h, w, r, s] -> (n, i, h, w)>
#composition_unmirrored_1 = affine_map<()[n, i, k, o, h, w, r, s] -> (k, i, r, r)>
#composition_unmirrored_2 = affine_map<()[n, i, k, o, h, w, r, s] -> (o, k, s, s)>
#composition_unmirrored_3 = affine_map<()[n, i, k, o, h, w, r, s] -> (s - 1, s - 1, s - 1, s - 1)>
verso.rule @composition_unmirrored attributes {
    symbols = ["n", "i", "k", "o", "h", "w", "r", "s"],
    sizes = [#composition_unmirrored_0, #composition_unmirrored_1, #composition_unmirrored_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %a {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = #composition_unmirrored_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %x, %2 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// Concatenation does not commute.
// CHECK: concat_swapped: refuted (
#concat_swapped_0 = affine_map<()[n, k] -> (n, k)>
verso.rule @concat_swapped attributes {
    symbols = ["n", "k"],
    sizes = [#concat_swapped_0, #concat_swapped_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.concat %y, %x {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// Results of different rank.
// CHECK: ranks: refuted (
// CHECK: violated: the ranks of result 0 differ
#ranks_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @ranks attributes {
    symbols = ["n", "m"],
    sizes = [#ranks_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.reduce_mean %x {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.reduce_mean %x {axes = array<i64: 1>, keep_dims = false} : (tensor<?x?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// The conditions contradict the source: no tensor is ever matched.
// CHECK: vacuous: refuted (n = m + 1; no sizes satisfy
#vacuous_0 = affine_map<()[n, m] -> (n)>
#vacuous_1 = affine_map<()[n, m] -> (m)>
verso.rule @vacuous attributes {
    symbols = ["n", "m"],
    sizes = [#vacuous_0, #vacuous_1],
    conditions = affine_set<()[n, m] : (n - m - 1 == 0)>
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// A source that no sizes make well formed is a mistake, not a rule.
// CHECK: malformed: unknown (the source is not well formed: add: C2
#malformed_0 = affine_map<()[n] -> (n)>
#malformed_1 = affine_map<()[n] -> (n + 1)>
verso.rule @malformed attributes {
    symbols = ["n"],
    sizes = [#malformed_0, #malformed_1]
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// The third argument of a selection matters.
// CHECK: where_third: refuted (
#where_third_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_third attributes {
    symbols = ["n", "m"],
    sizes = [#where_third_0, #where_third_0, #where_third_0, #where_third_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %z : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// The branches of a selection are not interchangeable.
// CHECK: where_swapped: refuted (
#where_swapped_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_swapped attributes {
    symbols = ["n", "m"],
    sizes = [#where_swapped_0, #where_swapped_0, #where_swapped_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.where %c, %y, %x : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// x < y is not x <= y.
// CHECK: less_is_strict: refuted (
#less_is_strict_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @less_is_strict attributes {
    symbols = ["n", "m"],
    sizes = [#less_is_strict_0, #less_is_strict_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less_or_equal %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// x < y is not y < x.
// CHECK: less_not_commutative: refuted (
#less_not_commutative_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @less_not_commutative attributes {
    symbols = ["n", "m"],
    sizes = [#less_not_commutative_0, #less_not_commutative_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// A factor may be negative.
// CHECK: less_scaled: refuted (
#less_scaled_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @less_scaled attributes {
    symbols = ["n", "m"],
    sizes = [#less_scaled_0, #less_scaled_0, #less_scaled_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.mul %x, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %y, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.less %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %2 : tensor<?x?xi1>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.less %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// pow(x, y) is not pow(y, x).
// CHECK: power_swapped: refuted (
#power_swapped_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @power_swapped attributes {
    symbols = ["n", "m"],
    sizes = [#power_swapped_0, #power_swapped_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.pow %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.pow %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// remainder(x, y) is not remainder(y, x).
// CHECK: remainder_swapped: refuted (
#remainder_swapped_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @remainder_swapped attributes {
    symbols = ["n", "m"],
    sizes = [#remainder_swapped_0, #remainder_swapped_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.remainder %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.remainder %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// floor is not round.
// CHECK: floor_is_round: refuted (
#floor_is_round_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @floor_is_round attributes {
    symbols = ["n", "m"],
    sizes = [#floor_is_round_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.floor %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.round %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// or is not xor.
// CHECK: or_is_xor: refuted (
#or_is_xor_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @or_is_xor attributes {
    symbols = ["n", "m"],
    sizes = [#or_is_xor_0, #or_is_xor_0]
} source {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.or %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
} target {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.xor %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// A quotient that is not selected may divide by zero; a product with it may not.
// CHECK: guarded_quotient: refuted (
#guarded_quotient_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @guarded_quotient attributes {
    symbols = ["n", "m"],
    sizes = [#guarded_quotient_0, #guarded_quotient_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sub %y, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.equal %y, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %2 = verso.div %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.where %1, %0, %2 : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sub %y, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.equal %y, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %2 = verso.not %1 : (tensor<?x?xi1>) -> tensor<?x?xi1>
  %3 = verso.cast %2 {element_type = f32} : (tensor<?x?xi1>) -> tensor<?x?xf32>
  %4 = verso.div %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %5 = verso.mul %3, %4 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %5 : tensor<?x?xf32>
}

// A cast to integers drops fractions.
// CHECK: fractions: refuted (
#fractions_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @fractions attributes {
    symbols = ["n", "m"],
    sizes = [#fractions_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.cast %x {element_type = i32} : (tensor<?x?xf32>) -> tensor<?x?xi32>
  %1 = verso.cast %0 {element_type = f32} : (tensor<?x?xi32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.floor %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
