// RUN: verso-gen verify %s | FileCheck %s

// Pooling works on each channel alone.
// CHECK: max_concat: proved (for all sizes
#max_concat_0 = affine_map<()[n, c, d, h, w, k, l, u, v, p, q] -> (n, c, h, w)>
#max_concat_1 = affine_map<()[n, c, d, h, w, k, l, u, v, p, q] -> (n, d, h, w)>
#max_concat_2 = affine_map<()[n, c, d, h, w, k, l, u, v, p, q] -> (k, l)>
#max_concat_3 = affine_map<()[n, c, d, h, w, k, l, u, v, p, q] -> (u, v)>
#max_concat_4 = affine_map<()[n, c, d, h, w, k, l, u, v, p, q] -> (p, q, p, q)>
verso.rule @max_concat attributes {
    symbols = ["n", "c", "d", "h", "w", "k", "l", "u", "v", "p", "q"],
    sizes = [#max_concat_0, #max_concat_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %x {kernel = #max_concat_2, strides = #max_concat_3, pads = #max_concat_4, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %y {kernel = #max_concat_2, strides = #max_concat_3, pads = #max_concat_4, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>):
  %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {kernel = #max_concat_2, strides = #max_concat_3, pads = #max_concat_4, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// relu is monotonic; where the input is empty, the windows are.
// CHECK: max_relu: proved ({{.*}}for all sizes
#max_relu_0 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (n, c, h, w)>
#max_relu_1 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (k, l)>
#max_relu_2 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (u, v)>
#max_relu_3 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (p, q, p, q)>
verso.rule @max_relu attributes {
    symbols = ["n", "c", "h", "w", "k", "l", "u", "v", "p", "q"],
    sizes = [#max_relu_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %x {kernel = #max_relu_1, strides = #max_relu_2, pads = #max_relu_3, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {kernel = #max_relu_1, strides = #max_relu_2, pads = #max_relu_3, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// A bias of the channels, before or after.
// CHECK: max_bias: proved (for all sizes
#max_bias_0 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (n, c, h, w)>
#max_bias_1 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (1, c, 1, 1)>
#max_bias_2 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (k, l)>
#max_bias_3 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (u, v)>
#max_bias_4 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (p, q, p, q)>
verso.rule @max_bias attributes {
    symbols = ["n", "c", "h", "w", "k", "l", "u", "v", "p", "q"],
    sizes = [#max_bias_0, #max_bias_1]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>):
  %0 = verso.max_pool %x {kernel = #max_bias_2, strides = #max_bias_3, pads = #max_bias_4, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %0, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>):
  %0 = verso.add %x, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {kernel = #max_bias_2, strides = #max_bias_3, pads = #max_bias_4, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// Two windows are one.
// CHECK: max_twice: proved (for all sizes
#max_twice_0 = affine_map<()[n, c, h, w, k, l] -> (n, c, h, w)>
#max_twice_1 = affine_map<()[n, c, h, w, k, l] -> (k, k)>
#max_twice_2 = affine_map<()[n, c, h, w, k, l] -> (l, l)>
#max_twice_3 = affine_map<()[n, c, h, w, k, l] -> (k + l - 1, k + l - 1)>
verso.rule @max_twice attributes {
    symbols = ["n", "c", "h", "w", "k", "l"],
    sizes = [#max_twice_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %x {kernel = #max_twice_1, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {kernel = #max_twice_2, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %x {kernel = #max_twice_3, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// A window, rows first.
// CHECK: max_separable: proved (for all sizes
#max_separable_0 = affine_map<()[n, c, h, w, k, l] -> (n, c, h, w)>
#max_separable_1 = affine_map<()[n, c, h, w, k, l] -> (k, 1)>
#max_separable_2 = affine_map<()[n, c, h, w, k, l] -> (1, l)>
#max_separable_3 = affine_map<()[n, c, h, w, k, l] -> (k, l)>
verso.rule @max_separable attributes {
    symbols = ["n", "c", "h", "w", "k", "l"],
    sizes = [#max_separable_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %x {kernel = #max_separable_1, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.max_pool %0 {kernel = #max_separable_2, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.max_pool %x {kernel = #max_separable_3, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// The mean of a sum is the sum of the means, padding not counted.
// CHECK: average_sum: proved (for all sizes
#average_sum_0 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (n, c, h, w)>
#average_sum_1 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (k, l)>
#average_sum_2 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (u, v)>
#average_sum_3 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (p, q, p, q)>
verso.rule @average_sum attributes {
    symbols = ["n", "c", "h", "w", "k", "l", "u", "v", "p", "q"],
    sizes = [#average_sum_0, #average_sum_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %x {kernel = #average_sum_1, strides = #average_sum_2, pads = #average_sum_3, count_include_pad = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %y {kernel = #average_sum_1, strides = #average_sum_2, pads = #average_sum_3, count_include_pad = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %y: tensor<?x?x?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {kernel = #average_sum_1, strides = #average_sum_2, pads = #average_sum_3, count_include_pad = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// The mean of what is the same everywhere, padding not counted.
// CHECK: average_bias: proved (h >= 1, w >= 1; for all sizes
#average_bias_0 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (n, c, h, w)>
#average_bias_1 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (1, c, 1, 1)>
#average_bias_2 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (k, l)>
#average_bias_3 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (u, v)>
#average_bias_4 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (p, q, p, q)>
verso.rule @average_bias attributes {
    symbols = ["n", "c", "h", "w", "k", "l", "u", "v", "p", "q"],
    sizes = [#average_bias_0, #average_bias_1],
    conditions = affine_set<()[n, c, h, w, k, l, u, v, p, q] : (h - 1 >= 0, w - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>):
  %0 = verso.add %x, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.avg_pool %0 {kernel = #average_bias_2, strides = #average_bias_3, pads = #average_bias_4, count_include_pad = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>):
  %0 = verso.avg_pool %x {kernel = #average_bias_2, strides = #average_bias_3, pads = #average_bias_4, count_include_pad = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %0, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// An average is a convolution with a constant kernel for each channel.
// CHECK: average_as_convolution: proved (c >= 1; for all sizes
#average_as_convolution_0 = affine_map<()[n, c, h, w, p, q] -> (n, c, h, w)>
#average_as_convolution_1 = affine_map<()[n, c, h, w, p, q] -> (c, 1, 2, 2)>
#average_as_convolution_2 = affine_map<()[n, c, h, w, p, q] -> (c)>
verso.rule @average_as_convolution attributes {
    symbols = ["n", "c", "h", "w", "p", "q"],
    sizes = [#average_as_convolution_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %x {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads = array<i64: 1, 1, 1, 1>, count_include_pad = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {value = 0.250000 : f64, shape = #average_as_convolution_1, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {strides = array<i64: 2, 2>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = #average_as_convolution_2} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// The same for any window.
// CHECK: average_any_window: proved (c >= 1; for all sizes
#average_any_window_0 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (n, c, h, w)>
#average_any_window_1 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (k, l)>
#average_any_window_2 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (u, v)>
#average_any_window_3 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (p, q, p, q)>
#average_any_window_4 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (c, 1, 1, 1)>
#average_any_window_5 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (0, 0, k - 1, l - 1)>
#average_any_window_6 = affine_map<()[n, c, h, w, k, l, u, v, p, q] -> (c)>
verso.rule @average_any_window attributes {
    symbols = ["n", "c", "h", "w", "k", "l", "u", "v", "p", "q"],
    sizes = [#average_any_window_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %x {kernel = #average_any_window_1, strides = #average_any_window_2, pads = #average_any_window_3, count_include_pad = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {value = 1.000000 : f64, shape = #average_any_window_4, element_type = f32} : () -> tensor<?x?x?x?xf32>
  %1 = verso.pad %0 {low = #average_any_window_5, high = #average_any_window_5, value = 0.000000 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.avg_pool %1 {kernel = #average_any_window_1, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, count_include_pad = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %x, %2 {strides = #average_any_window_2, pads = #average_any_window_3, dilations = array<i64: 1, 1>, group = #average_any_window_6} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// The mean over all of space is an average over one window.
// CHECK: global_average: proved (for all sizes
#global_average_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#global_average_1 = affine_map<()[n, c, h, w] -> (h, w)>
verso.rule @global_average attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#global_average_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.reduce_mean %x {axes = array<i64: 2, 3>, keep_dims = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.avg_pool %x {kernel = #global_average_1, strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, count_include_pad = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// Means one axis after the other.
// CHECK: mean_twice: proved (for all sizes
#mean_twice_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
verso.rule @mean_twice attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#mean_twice_0]
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.reduce_mean %x {axes = array<i64: 2, 3>, keep_dims = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %0 = verso.reduce_mean %x {axes = array<i64: 2>, keep_dims = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.reduce_mean %0 {axes = array<i64: 3>, keep_dims = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}
