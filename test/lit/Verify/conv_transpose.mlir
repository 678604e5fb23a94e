// RUN: verso-gen verify %s | FileCheck %s

// conv_transpose(x, a) + conv_transpose(y, a) = conv_transpose(x + y, a)
// CHECK: sum_of_inputs: proved ({{.*}}for all sizes
#sum_of_inputs_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l] -> (n, i, h, w)>
#sum_of_inputs_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l] -> (i, o, r, s)>
#sum_of_inputs_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l] -> (u, v)>
#sum_of_inputs_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l] -> (p, q, p, q)>
#sum_of_inputs_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l] -> (e, f)>
#sum_of_inputs_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l] -> (k, l)>
verso.rule @sum_of_inputs attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "e", "f", "k", "l"],
    sizes = [#sum_of_inputs_0, #sum_of_inputs_0, #sum_of_inputs_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %c = verso.conv_transpose %x, %a {strides = #sum_of_inputs_2, pads = #sum_of_inputs_3, output_padding = #sum_of_inputs_4, dilations = #sum_of_inputs_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %d = verso.conv_transpose %y, %a {strides = #sum_of_inputs_2, pads = #sum_of_inputs_3, output_padding = #sum_of_inputs_4, dilations = #sum_of_inputs_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %z = verso.add %c, %d : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %z : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %b = verso.add %x, %y : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %z = verso.conv_transpose %b, %a {strides = #sum_of_inputs_2, pads = #sum_of_inputs_3, output_padding = #sum_of_inputs_4, dilations = #sum_of_inputs_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %z : tensor<?x?x?x?xf32>
}

// Two transposed convolutions of one input are one, split.
// CHECK: merge_shared_input: proved ({{.*}}for all sizes
#merge_shared_input_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (n, i, h, w)>
#merge_shared_input_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (i, o, r, s)>
#merge_shared_input_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (i, m, r, s)>
#merge_shared_input_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (u, v)>
#merge_shared_input_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (p, q, p, q)>
#merge_shared_input_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (e, f)>
#merge_shared_input_6 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (k, l)>
#merge_shared_input_7 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, e, f, k, l, m] -> (o, m)>
verso.rule @merge_shared_input attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "e", "f", "k", "l", "m"],
    sizes = [#merge_shared_input_0, #merge_shared_input_1, #merge_shared_input_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %c = verso.conv_transpose %x, %a {strides = #merge_shared_input_3, pads = #merge_shared_input_4, output_padding = #merge_shared_input_5, dilations = #merge_shared_input_6, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %d = verso.conv_transpose %x, %b {strides = #merge_shared_input_3, pads = #merge_shared_input_4, output_padding = #merge_shared_input_5, dilations = #merge_shared_input_6, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %c, %d : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %k = verso.concat %a, %b {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %z = verso.conv_transpose %x, %k {strides = #merge_shared_input_3, pads = #merge_shared_input_4, output_padding = #merge_shared_input_5, dilations = #merge_shared_input_6, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %y:2 = verso.split %z {axis = 1 : i64, sizes = #merge_shared_input_7} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %y#0, %y#1 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
}

// With stride 1 it is the convolution with the kernel turned around.
// CHECK: as_convolution: proved ({{.*}}for all sizes
#as_convolution_0 = affine_map<()[n, i, o, h, w, r, s, p, q] -> (n, i, h, w)>
#as_convolution_1 = affine_map<()[n, i, o, h, w, r, s, p, q] -> (i, o, r, s)>
#as_convolution_2 = affine_map<()[n, i, o, h, w, r, s, p, q] -> (p, q, p, q)>
#as_convolution_3 = affine_map<()[n, i, o, h, w, r, s, p, q] -> (r - p - 1, s - q - 1, r - p - 1, s - q - 1)>
verso.rule @as_convolution attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "p", "q"],
    sizes = [#as_convolution_0, #as_convolution_1],
    conditions = affine_set<()[n, i, o, h, w, r, s, p, q] : (r - p - 1 >= 0, s - q - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %z = verso.conv_transpose %x, %a {strides = array<i64: 1, 1>, pads = #as_convolution_2, output_padding = array<i64: 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %z : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %b = verso.reverse %a {axes = array<i64: 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %c = verso.transpose %b {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %z = verso.conv %x, %c {strides = array<i64: 1, 1>, pads = #as_convolution_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %z : tensor<?x?x?x?xf32>
}

// The same for a dilated kernel.
// CHECK: as_dilated_convolution: proved ({{.*}}for all sizes
#as_dilated_convolution_0 = affine_map<()[n, i, o, h, r, p, d] -> (n, i, h)>
#as_dilated_convolution_1 = affine_map<()[n, i, o, h, r, p, d] -> (i, o, r)>
#as_dilated_convolution_2 = affine_map<()[n, i, o, h, r, p, d] -> (p, p)>
#as_dilated_convolution_3 = affine_map<()[n, i, o, h, r, p, d] -> (d)>
#as_dilated_convolution_4 = affine_map<()[n, i, o, h, r, p, d] -> (d*r - d - p, d*r - d - p)>
verso.rule @as_dilated_convolution attributes {
    symbols = ["n", "i", "o", "h", "r", "p", "d"],
    sizes = [#as_dilated_convolution_0, #as_dilated_convolution_1],
    conditions = affine_set<()[n, i, o, h, r, p, d] : (d*r - d - p >= 0)>
} source {
^bb0(%x: tensor<?x?x?xf32>, %a: tensor<?x?x?xf32>):
  %z = verso.conv_transpose %x, %a {strides = array<i64: 1>, pads = #as_dilated_convolution_2, output_padding = array<i64: 0>, dilations = #as_dilated_convolution_3, group = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>, %a: tensor<?x?x?xf32>):
  %b = verso.reverse %a {axes = array<i64: 2>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %c = verso.transpose %b {permutation = array<i64: 1, 0, 2>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %z = verso.conv %x, %c {strides = array<i64: 1>, pads = #as_dilated_convolution_4, dilations = #as_dilated_convolution_3, group = 1 : i64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
}

// With a kernel of one element it is a convolution with the transposed kernel.
// CHECK: pointwise: proved ({{.*}}for all sizes
#pointwise_0 = affine_map<()[n, i, o, h, w] -> (n, i, h, w)>
#pointwise_1 = affine_map<()[n, i, o, h, w] -> (i, o, 1, 1)>
verso.rule @pointwise attributes {
    symbols = ["n", "i", "o", "h", "w"],
    sizes = [#pointwise_0, #pointwise_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %z = verso.conv_transpose %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, output_padding = array<i64: 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %z : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %c = verso.transpose %a {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %z = verso.conv %x, %c {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %z : tensor<?x?x?x?xf32>
}
