// RUN: verso-gen verify %s | FileCheck %s

// conv(x, a) + conv(x, b) = conv(x, a + b)
// CHECK: sum_of_kernels: proved (for all sizes
#sum_of_kernels_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (n, i, h, w)>
#sum_of_kernels_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (o, i, r, s)>
#sum_of_kernels_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (u, v)>
#sum_of_kernels_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (p, q, p, q)>
#sum_of_kernels_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (d, e)>
verso.rule @sum_of_kernels attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "d", "e"],
    sizes = [#sum_of_kernels_0, #sum_of_kernels_1, #sum_of_kernels_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #sum_of_kernels_2, pads = #sum_of_kernels_3, dilations = #sum_of_kernels_4, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {strides = #sum_of_kernels_2, pads = #sum_of_kernels_3, dilations = #sum_of_kernels_4, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.add %a, %b : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = #sum_of_kernels_2, pads = #sum_of_kernels_3, dilations = #sum_of_kernels_4, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// conv(x, a) + conv(y, a) = conv(x + y, a)
// CHECK: sum_of_inputs: proved (for all sizes
#sum_of_inputs_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (n, i, h, w)>
#sum_of_inputs_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (o, i, r, s)>
#sum_of_inputs_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (u, v)>
#sum_of_inputs_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (p, q, p, q)>
#sum_of_inputs_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (d, e)>
verso.rule @sum_of_inputs attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "d", "e"],
    sizes = [#sum_of_inputs_0, #sum_of_inputs_0, #sum_of_inputs_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #sum_of_inputs_2, pads = #sum_of_inputs_3, dilations = #sum_of_inputs_4, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %y, %a {strides = #sum_of_inputs_2, pads = #sum_of_inputs_3, dilations = #sum_of_inputs_4, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %a {strides = #sum_of_inputs_2, pads = #sum_of_inputs_3, dilations = #sum_of_inputs_4, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// Two convolutions of one input are one convolution, split.
// CHECK: merge_shared_input: proved (for all sizes
#merge_shared_input_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (n, i, h, w)>
#merge_shared_input_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (o, i, r, s)>
#merge_shared_input_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (k, i, r, s)>
#merge_shared_input_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (u, v)>
#merge_shared_input_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (p, q, p, q)>
#merge_shared_input_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (d, e)>
#merge_shared_input_6 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (o, k)>
verso.rule @merge_shared_input attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "d", "e", "k"],
    sizes = [#merge_shared_input_0, #merge_shared_input_1, #merge_shared_input_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #merge_shared_input_3, pads = #merge_shared_input_4, dilations = #merge_shared_input_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {strides = #merge_shared_input_3, pads = #merge_shared_input_4, dilations = #merge_shared_input_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0, %1 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = #merge_shared_input_3, pads = #merge_shared_input_4, dilations = #merge_shared_input_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2, %3 = verso.split %1 {axis = 1 : i64, sizes = #merge_shared_input_6} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %2, %3 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
}

// The same under a function of each element.
// CHECK: merge_under_relu: proved (for all sizes
#merge_under_relu_0 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (n, i, h, w)>
#merge_under_relu_1 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (o, i, r, s)>
#merge_under_relu_2 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (k, i, r, s)>
#merge_under_relu_3 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (u, v)>
#merge_under_relu_4 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (p, q, p, q)>
#merge_under_relu_5 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (o, k)>
verso.rule @merge_under_relu attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "k", "u", "v", "p", "q"],
    sizes = [#merge_under_relu_0, #merge_under_relu_1, #merge_under_relu_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #merge_under_relu_3, pads = #merge_under_relu_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %x, %b {strides = #merge_under_relu_3, pads = #merge_under_relu_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.relu %2 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1, %3 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %a, %b {axis = 0 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = #merge_under_relu_3, pads = #merge_under_relu_4, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3, %4 = verso.split %2 {axis = 1 : i64, sizes = #merge_under_relu_5} : (tensor<?x?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
  verso.yield %3, %4 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
}

// conv(x, a) + conv(y, b) = conv([x y], [a b])
// CHECK: merge_sum: proved (for all sizes
#merge_sum_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (n, i, h, w)>
#merge_sum_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (n, j, h, w)>
#merge_sum_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (o, i, r, s)>
#merge_sum_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (o, j, r, s)>
#merge_sum_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (u, v)>
#merge_sum_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (p, q, p, q)>
#merge_sum_6 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, j] -> (d, e)>
verso.rule @merge_sum attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "d", "e", "j"],
    sizes = [#merge_sum_0, #merge_sum_1, #merge_sum_2, #merge_sum_3]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #merge_sum_4, pads = #merge_sum_5, dilations = #merge_sum_6, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %y, %b {strides = #merge_sum_4, pads = #merge_sum_5, dilations = #merge_sum_6, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.concat %a, %b {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {strides = #merge_sum_4, pads = #merge_sum_5, dilations = #merge_sum_6, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// A scale of the output channels belongs to the kernel.
// CHECK: scale_output: proved (for all sizes
#scale_output_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (n, i, h, w)>
#scale_output_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (o, i, r, s)>
#scale_output_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (1, o, 1, 1)>
#scale_output_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (u, v)>
#scale_output_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (p, q, p, q)>
#scale_output_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e] -> (d, e)>
verso.rule @scale_output attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "d", "e"],
    sizes = [#scale_output_0, #scale_output_1, #scale_output_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %c: tensor<1x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = #scale_output_3, pads = #scale_output_4, dilations = #scale_output_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %c : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %c: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %c {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %a, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %x, %1 {strides = #scale_output_3, pads = #scale_output_4, dilations = #scale_output_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// A scale of the channels is a 1x1 convolution. Windows need something to fit
// into.
// CHECK: scale_as_convolution: proved (h >= 1, w >= 1; for all sizes
#scale_as_convolution_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#scale_as_convolution_1 = affine_map<()[n, c, h, w] -> (1, c, 1, 1)>
#scale_as_convolution_2 = affine_map<()[n, c, h, w] -> (c)>
verso.rule @scale_as_convolution attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#scale_as_convolution_0, #scale_as_convolution_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<1x?x1x1xf32>):
  %0 = verso.mul %x, %s : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<1x?x1x1xf32>):
  %0 = verso.identity  {size = #scale_as_convolution_2, rank = 4 : i64, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %s {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %x, %2 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// The same with a group for each channel.
// CHECK: scale_as_depthwise: proved (c >= 1, h >= 1, w >= 1; for all sizes
#scale_as_depthwise_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#scale_as_depthwise_1 = affine_map<()[n, c, h, w] -> (1, c, 1, 1)>
#scale_as_depthwise_2 = affine_map<()[n, c, h, w] -> (c)>
verso.rule @scale_as_depthwise attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#scale_as_depthwise_0, #scale_as_depthwise_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<1x?x1x1xf32>):
  %0 = verso.mul %x, %s : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %s {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = #scale_as_depthwise_2} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// Two 1x1 convolutions are one, its kernel the convolution of the kernels.
// CHECK: merge_1x1: proved (for all sizes
#merge_1x1_0 = affine_map<()[n, i, k, o, h, w] -> (n, i, h, w)>
#merge_1x1_1 = affine_map<()[n, i, k, o, h, w] -> (k, i, 1, 1)>
#merge_1x1_2 = affine_map<()[n, i, k, o, h, w] -> (o, k, 1, 1)>
verso.rule @merge_1x1 attributes {
    symbols = ["n", "i", "k", "o", "h", "w"],
    sizes = [#merge_1x1_0, #merge_1x1_1, #merge_1x1_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %a {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %x, %2 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// The same with the product of the kernels as matrices.
// CHECK: merge_1x1_matmul: proved (for all sizes
#merge_1x1_matmul_0 = affine_map<()[n, i, k, o, h, w] -> (n, i, h, w)>
#merge_1x1_matmul_1 = affine_map<()[n, i, k, o, h, w] -> (k, i, 1, 1)>
#merge_1x1_matmul_2 = affine_map<()[n, i, k, o, h, w] -> (o, k, 1, 1)>
#merge_1x1_matmul_3 = affine_map<()[n, i, k, o, h, w] -> (o, k)>
#merge_1x1_matmul_4 = affine_map<()[n, i, k, o, h, w] -> (k, i)>
#merge_1x1_matmul_5 = affine_map<()[n, i, k, o, h, w] -> (o, i, 1, 1)>
verso.rule @merge_1x1_matmul attributes {
    symbols = ["n", "i", "k", "o", "h", "w"],
    sizes = [#merge_1x1_matmul_0, #merge_1x1_matmul_1, #merge_1x1_matmul_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.reshape %b {shape = #merge_1x1_matmul_3} : (tensor<?x?x1x1xf32>) -> tensor<?x?xf32>
  %1 = verso.reshape %a {shape = #merge_1x1_matmul_4} : (tensor<?x?x1x1xf32>) -> tensor<?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.reshape %2 {shape = #merge_1x1_matmul_5} : (tensor<?x?xf32>) -> tensor<?x?x?x?xf32>
  %4 = verso.conv %x, %3 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %4 : tensor<?x?x?x?xf32>
}

// Any convolution takes a 1x1 convolution behind it.
// CHECK: append_1x1: proved (for all sizes
#append_1x1_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (n, i, h, w)>
#append_1x1_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (k, i, r, s)>
#append_1x1_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (o, k, 1, 1)>
#append_1x1_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (u, v)>
#append_1x1_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (p, q, p, q)>
#append_1x1_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q, d, e, k] -> (d, e)>
verso.rule @append_1x1 attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q", "d", "e", "k"],
    sizes = [#append_1x1_0, #append_1x1_1, #append_1x1_2]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = #append_1x1_3, pads = #append_1x1_4, dilations = #append_1x1_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %a {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %x, %2 {strides = #append_1x1_3, pads = #append_1x1_4, dilations = #append_1x1_5, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// A 1x1 convolution is a product of matrices.
// CHECK: matrix_form: proved (for all sizes
#matrix_form_0 = affine_map<()[n, i, o, h, w] -> (n, i, h, w)>
#matrix_form_1 = affine_map<()[n, i, o, h, w] -> (o, i, 1, 1)>
#matrix_form_2 = affine_map<()[n, i, o, h, w] -> (1, o, i)>
#matrix_form_3 = affine_map<()[n, i, o, h, w] -> (n, i, h*w)>
#matrix_form_4 = affine_map<()[n, i, o, h, w] -> (n, o, h, w)>
verso.rule @matrix_form attributes {
    symbols = ["n", "i", "o", "h", "w"],
    sizes = [#matrix_form_0, #matrix_form_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %0 = verso.reshape %a {shape = #matrix_form_2} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?xf32>
  %1 = verso.reshape %x {shape = #matrix_form_3} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?xf32>
  %2 = verso.matmul %0, %1 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %3 = verso.reshape %2 {shape = #matrix_form_4} : (tensor<?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// A strided 1x1 convolution reads a slice.
// CHECK: strided_1x1: proved (h >= 1, w >= 1; for all sizes
#strided_1x1_0 = affine_map<()[n, i, o, h, w, u] -> (n, i, u*h, u*w)>
#strided_1x1_1 = affine_map<()[n, i, o, h, w, u] -> (o, i, 1, 1)>
#strided_1x1_2 = affine_map<()[n, i, o, h, w, u] -> (u, u)>
#strided_1x1_3 = affine_map<()[n, i, o, h, w, u] -> (n, i, h, w)>
#strided_1x1_4 = affine_map<()[n, i, o, h, w, u] -> (1, 1, u, u)>
verso.rule @strided_1x1 attributes {
    symbols = ["n", "i", "o", "h", "w", "u"],
    sizes = [#strided_1x1_0, #strided_1x1_1],
    conditions = affine_set<()[n, i, o, h, w, u] : (h - 1 >= 0, w - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {strides = #strided_1x1_2, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x1x1xf32>):
  %0 = verso.slice %x {starts = array<i64: 0, 0, 0, 0>, sizes = #strided_1x1_3, steps = #strided_1x1_4} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %a {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// The padding can stand apart.
// CHECK: explicit_padding: proved (for all sizes
#explicit_padding_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (n, i, h, w)>
#explicit_padding_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (o, i, r, s)>
#explicit_padding_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (u, v)>
#explicit_padding_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (p, q, p, q)>
#explicit_padding_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (0, 0, p, q)>
verso.rule @explicit_padding attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q"],
    sizes = [#explicit_padding_0, #explicit_padding_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #explicit_padding_2, pads = #explicit_padding_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.pad %x {low = #explicit_padding_4, high = #explicit_padding_4, value = 0.000000 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %a {strides = #explicit_padding_2, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// Rows and columns exchanged.
// CHECK: transpose_space: proved (for all sizes
#transpose_space_0 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (n, i, h, w)>
#transpose_space_1 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (o, i, r, s)>
#transpose_space_2 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (u, v)>
#transpose_space_3 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (p, q, p, q)>
#transpose_space_4 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (v, u)>
#transpose_space_5 = affine_map<()[n, i, o, h, w, r, s, u, v, p, q] -> (q, p, q, p)>
verso.rule @transpose_space attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "u", "v", "p", "q"],
    sizes = [#transpose_space_0, #transpose_space_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #transpose_space_2, pads = #transpose_space_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %0 {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.transpose %x {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.transpose %a {permutation = array<i64: 0, 1, 3, 2>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %0, %1 {strides = #transpose_space_4, pads = #transpose_space_5, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// The first output channels need the first kernels only.
// CHECK: slice_output: proved (for all sizes
#slice_output_0 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (n, i, h, w)>
#slice_output_1 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (o + k, i, r, s)>
#slice_output_2 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (u, v)>
#slice_output_3 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (p, q, p, q)>
#slice_output_4 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (n, o, (h + 2*p - r) floordiv u + 1, (w + 2*q - s) floordiv v + 1)>
#slice_output_5 = affine_map<()[n, i, o, h, w, r, s, k, u, v, p, q] -> (o, i, r, s)>
verso.rule @slice_output attributes {
    symbols = ["n", "i", "o", "h", "w", "r", "s", "k", "u", "v", "p", "q"],
    sizes = [#slice_output_0, #slice_output_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {strides = #slice_output_2, pads = #slice_output_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.slice %0 {starts = array<i64: 0, 0, 0, 0>, sizes = #slice_output_4, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>):
  %0 = verso.slice %a {starts = array<i64: 0, 0, 0, 0>, sizes = #slice_output_5, steps = array<i64: 1, 1, 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = #slice_output_2, pads = #slice_output_3, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
