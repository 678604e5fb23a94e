// Each constraint of reductions, norms and operators that move elements.
// RUN: verso-opt %s -split-input-file -verify-diagnostics

func.func @reduce_sum_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{reduce_sum: C1: axes must be distinct, ascending and within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reduce_sum %a {axes = array<i64: 2>, keep_dims = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @reduce_prod_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{reduce_prod: C1: axes must be distinct, ascending and within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reduce_prod %a {axes = array<i64: 2>, keep_dims = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @reduce_max_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{reduce_max: C1: axes must be distinct, ascending and within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reduce_max %a {axes = array<i64: 2>, keep_dims = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @reduce_min_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{reduce_min: C1: axes must be distinct, ascending and within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reduce_min %a {axes = array<i64: 2>, keep_dims = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @reduce_max_c2(%a: tensor<2x0xf32>) {
  // expected-error @below {{reduce_max: C2: reduced sizes must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reduce_max %a {axes = array<i64: 1>, keep_dims = true} : (tensor<2x0xf32>) -> tensor<2x1xf32>
  return
}

// -----

func.func @reduce_min_c2(%a: tensor<2x0xf32>) {
  // expected-error @below {{reduce_min: C2: reduced sizes must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reduce_min %a {axes = array<i64: 1>, keep_dims = true} : (tensor<2x0xf32>) -> tensor<2x1xf32>
  return
}

// -----

func.func @cumsum_c1(%a: tensor<2xf32>) {
  // expected-error @below {{cumsum: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.cumsum %a {axis = 1 : i64, exclusive = false, reverse = false} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @reverse_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{reverse: C1: axes must be distinct, ascending and within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.reverse %a {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @tile_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{tile: C1: repeats needs one entry for each dimension}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.tile %a {repeats = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @tile_c2(%a: tensor<2xf32>) {
  // expected-error @below {{tile: C2: repeats must not be negative}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.tile %a {repeats = array<i64: -1>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @depth_to_space_c1(%a: tensor<2x4xf32>) {
  // expected-error @below {{depth_to_space: C1: the input must have rank 3 to 5}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.depth_to_space %a {block = 1 : i64, blocks_first = true} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @depth_to_space_c2(%a: tensor<1x4x2x2xf32>) {
  // expected-error @below {{depth_to_space: C2: block must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.depth_to_space %a {block = 0 : i64, blocks_first = true} : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return
}

// -----

func.func @depth_to_space_c3(%a: tensor<1x3x2x2xf32>) {
  // expected-error @below {{depth_to_space: C3: the elements of a block must divide the channels}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.depth_to_space %a {block = 2 : i64, blocks_first = true} : (tensor<1x3x2x2xf32>) -> tensor<1x3x2x2xf32>
  return
}

// -----

func.func @space_to_depth_c1(%a: tensor<2x4xf32>) {
  // expected-error @below {{space_to_depth: C1: the input must have rank 3 to 5}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.space_to_depth %a {block = 1 : i64, blocks_first = true} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @space_to_depth_c2(%a: tensor<1x4x2x2xf32>) {
  // expected-error @below {{space_to_depth: C2: block must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.space_to_depth %a {block = 0 : i64, blocks_first = true} : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return
}

// -----

func.func @space_to_depth_c3(%a: tensor<1x3x2x3xf32>) {
  // expected-error @below {{space_to_depth: C3: block must divide the spatial sizes}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.space_to_depth %a {block = 2 : i64, blocks_first = true} : (tensor<1x3x2x3xf32>) -> tensor<1x3x2x2xf32>
  return
}

// -----

func.func @iota_c1() {
  // expected-error @below {{iota: C1: sizes must not be negative}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.iota {shape = array<i64: -1>, axis = 0 : i64, element_type = f32} : () -> tensor<1xf32>
  return
}

// -----

func.func @iota_c2() {
  // expected-error @below {{iota: C2: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.iota {shape = array<i64: 1>, axis = 1 : i64, element_type = f32} : () -> tensor<1xf32>
  return
}

// -----

func.func @conv_transpose_c1(%a: tensor<1x2x3xf32>, %b: tensor<2x1xf32>) {
  // expected-error @below {{conv_transpose: C1: operands must have the same rank, 3 to 5}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c2(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf64>) {
  // expected-error @below {{conv_transpose: C2: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf64>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c3(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C3: each spatial dimension needs one entry of output_padding}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: 0, 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c3_pads(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C3: each spatial dimension needs one entry of the window's attributes and two of pads}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c4(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C4: strides must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 0>, pads = array<i64: 0, 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c4_output(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C4: output_padding must be at least 0}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: -1>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c5(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C5: group must divide the input's channels}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 3 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c6(%a: tensor<1x2x3xf32>, %b: tensor<3x1x2xf32>) {
  // expected-error @below {{conv_transpose: C6: the kernel's first size must be the input's channels}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<3x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c7(%a: tensor<1x2x3xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C7: the pads must leave at least one element}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 2, 2>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x3xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @conv_transpose_c7_empty(%a: tensor<1x2x0xf32>, %b: tensor<2x1x2xf32>) {
  // expected-error @below {{conv_transpose: C7: the input's spatial sizes must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.conv_transpose %a, %b {strides = array<i64: 1>, pads = array<i64: 0, 0>, output_padding = array<i64: 0>, dilations = array<i64: 1>, group = 1 : i64} : (tensor<1x2x0xf32>, tensor<2x1x2xf32>) -> tensor<1x1x4xf32>
  return
}

// -----

func.func @layer_norm_c1(%a: tensor<2x3xf32>, %b: tensor<3xf32>) {
  // expected-error @below {{layer_norm: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.layer_norm %a, %b {axis = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @layer_norm_c2(%a: tensor<2x3xf32>, %b: tensor<3xf64>) {
  // expected-error @below {{layer_norm: C2: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.layer_norm %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<3xf64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @layer_norm_c3(%a: tensor<2x3xf32>, %b: tensor<2xf32>) {
  // expected-error @below {{layer_norm: C3: parameters must have the sizes of the input from the axis on}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.layer_norm %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @layer_norm_c4(%a: tensor<2x0xf32>, %b: tensor<0xf32>) {
  // expected-error @below {{layer_norm: C4: normalised sizes must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.layer_norm %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x0xf32>, tensor<0xf32>) -> tensor<2x0xf32>
  return
}

// -----

func.func @rms_norm_c1(%a: tensor<2x3xf32>, %b: tensor<3xf32>) {
  // expected-error @below {{rms_norm: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.rms_norm %a, %b {axis = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @rms_norm_c2(%a: tensor<2x3xf32>, %b: tensor<3xf64>) {
  // expected-error @below {{rms_norm: C2: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.rms_norm %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<3xf64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @rms_norm_c3(%a: tensor<2x3xf32>, %b: tensor<2xf32>) {
  // expected-error @below {{rms_norm: C3: parameters must have the sizes of the input from the axis on}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.rms_norm %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @rms_norm_c4(%a: tensor<2x0xf32>, %b: tensor<0xf32>) {
  // expected-error @below {{rms_norm: C4: normalised sizes must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.rms_norm %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x0xf32>, tensor<0xf32>) -> tensor<2x0xf32>
  return
}

// -----

func.func @group_norm_c1(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<4xf32>) {
  // expected-error @below {{group_norm: C1: the input must have rank 2 or more, the other operands rank 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.group_norm %a, %b, %c {group = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @group_norm_c2(%a: tensor<2x4xf32>, %b: tensor<4xf64>, %c: tensor<4xf32>) {
  // expected-error @below {{group_norm: C2: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.group_norm %a, %b, %c {group = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x4xf32>, tensor<4xf64>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @group_norm_c3(%a: tensor<2x4xf32>, %b: tensor<4xf32>, %c: tensor<3xf32>) {
  // expected-error @below {{group_norm: C3: parameters must have one entry for each channel}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.group_norm %a, %b, %c {group = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x4xf32>, tensor<4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @group_norm_c4(%a: tensor<2x3xf32>, %b: tensor<3xf32>, %c: tensor<3xf32>) {
  // expected-error @below {{group_norm: C4: group must divide the channels}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.group_norm %a, %b, %c {group = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @group_norm_c5(%a: tensor<2x4x0xf32>, %b: tensor<4xf32>, %c: tensor<4xf32>) {
  // expected-error @below {{group_norm: C5: normalised sizes must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.group_norm %a, %b, %c {group = 2 : i64, epsilon = 1.0e-5 : f64} : (tensor<2x4x0xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4x0xf32>
  return
}

// -----

func.func @attention_c1(%a: tensor<2x3x4xf32>, %b: tensor<2x5x4xf32>, %c: tensor<5x6xf32>) {
  // expected-error @below {{attention: C1: query, key and value must have the same rank, 2 or more, the mask none larger}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.attention %a, %b, %c {scale = 1.0 : f64} : (tensor<2x3x4xf32>, tensor<2x5x4xf32>, tensor<5x6xf32>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @attention_c2(%a: tensor<2x3x4xf32>, %b: tensor<2x5x4xf32>, %c: tensor<2x5x6xf64>) {
  // expected-error @below {{attention: C2: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.attention %a, %b, %c {scale = 1.0 : f64} : (tensor<2x3x4xf32>, tensor<2x5x4xf32>, tensor<2x5x6xf64>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @attention_c3(%a: tensor<2x3x4xf32>, %b: tensor<1x5x4xf32>, %c: tensor<2x5x6xf32>) {
  // expected-error @below {{attention: C3: batch sizes must be equal}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.attention %a, %b, %c {scale = 1.0 : f64} : (tensor<2x3x4xf32>, tensor<1x5x4xf32>, tensor<2x5x6xf32>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @attention_c4(%a: tensor<2x3x4xf32>, %b: tensor<2x5x3xf32>, %c: tensor<2x5x6xf32>) {
  // expected-error @below {{attention: C4: query and key must have the same last size}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.attention %a, %b, %c {scale = 1.0 : f64} : (tensor<2x3x4xf32>, tensor<2x5x3xf32>, tensor<2x5x6xf32>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @attention_c5(%a: tensor<2x3x4xf32>, %b: tensor<2x5x4xf32>, %c: tensor<2x5x6xf32>, %d: tensor<3x4xf32>) {
  // expected-error @below {{attention: C5: the mask must broadcast to the scores}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.attention %a, %b, %c, %d {scale = 1.0 : f64} : (tensor<2x3x4xf32>, tensor<2x5x4xf32>, tensor<2x5x6xf32>, tensor<3x4xf32>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @argmax_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{argmax: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.argmax %a {axis = 2 : i64, keep_dims = true, select_last_index = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
  return
}

// -----

func.func @argmax_c2(%a: tensor<2x0xf32>) {
  // expected-error @below {{argmax: C2: the size along the axis must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.argmax %a {axis = 1 : i64, keep_dims = false, select_last_index = false} : (tensor<2x0xf32>) -> tensor<2xi64>
  return
}

// -----

func.func @argmin_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{argmin: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.argmin %a {axis = 2 : i64, keep_dims = true, select_last_index = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
  return
}

// -----

func.func @argmin_c2(%a: tensor<2x0xf32>) {
  // expected-error @below {{argmin: C2: the size along the axis must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.argmin %a {axis = 1 : i64, keep_dims = false, select_last_index = false} : (tensor<2x0xf32>) -> tensor<2xi64>
  return
}

// -----

func.func @log_softmax_c1(%a: tensor<2x3xf32>) {
  // expected-error @below {{log_softmax: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.log_softmax %a {axis = 2 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @gather_c1(%a: tensor<2xf32>, %b: tensor<1xi64>) {
  // expected-error @below {{gather: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather %a, %b {axis = 1 : i64} : (tensor<2xf32>, tensor<1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_c2(%a: tensor<2xf32>, %b: tensor<1xf32>) {
  // expected-error @below {{gather: C2: the indices must be integers}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather %a, %b {axis = 0 : i64} : (tensor<2xf32>, tensor<1xf32>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_c3(%a: tensor<0xf32>, %b: tensor<1xi64>) {
  // expected-error @below {{gather: C3: the size along the axis must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather %a, %b {axis = 0 : i64} : (tensor<0xf32>, tensor<1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_elements_c1(%a: tensor<2xf32>, %b: tensor<1xi64>) {
  // expected-error @below {{gather_elements: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_elements %a, %b {axis = 1 : i64} : (tensor<2xf32>, tensor<1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_elements_c2(%a: tensor<2xf32>, %b: tensor<1xi1>) {
  // expected-error @below {{gather_elements: C2: the indices must be integers of the input's rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_elements %a, %b {axis = 0 : i64} : (tensor<2xf32>, tensor<1xi1>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_elements_c3(%a: tensor<2x2xf32>, %b: tensor<1x3xi64>) {
  // expected-error @below {{gather_elements: C3: the indices must not be larger than the input}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_elements %a, %b {axis = 0 : i64} : (tensor<2x2xf32>, tensor<1x3xi64>) -> tensor<1x3xf32>
  return
}

// -----

func.func @gather_elements_c4(%a: tensor<0xf32>, %b: tensor<1xi64>) {
  // expected-error @below {{gather_elements: C4: the size along the axis must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_elements %a, %b {axis = 0 : i64} : (tensor<0xf32>, tensor<1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @dynamic_slice_c1(%a: tensor<2x2xf32>, %b: tensor<3xi64>) {
  // expected-error @below {{dynamic_slice: C1: each dimension needs a start}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dynamic_slice %a, %b {sizes = array<i64: 1, 1>} : (tensor<2x2xf32>, tensor<3xi64>) -> tensor<1x1xf32>
  return
}

// -----

func.func @dynamic_slice_c2(%a: tensor<2x2xf32>, %b: tensor<2xi64>) {
  // expected-error @below {{dynamic_slice: C2: sizes must be at most the input's}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dynamic_slice %a, %b {sizes = array<i64: 3, 1>} : (tensor<2x2xf32>, tensor<2xi64>) -> tensor<3x1xf32>
  return
}

// -----

func.func @dynamic_update_slice_c1(%a: tensor<2xf32>, %b: tensor<1xf32>, %c: tensor<1xf32>) {
  // expected-error @below {{dynamic_update_slice: C1: the starts must be a vector of integers}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dynamic_update_slice %a, %b, %c : (tensor<2xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @dynamic_update_slice_c2(%a: tensor<2xf32>, %b: tensor<1xf64>, %c: tensor<1xi64>) {
  // expected-error @below {{dynamic_update_slice: C2: the update must have the input's rank and element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dynamic_update_slice %a, %b, %c : (tensor<2xf32>, tensor<1xf64>, tensor<1xi64>) -> tensor<2xf32>
  return
}

// -----

func.func @dynamic_update_slice_c3(%a: tensor<2xf32>, %b: tensor<3xf32>, %c: tensor<1xi64>) {
  // expected-error @below {{dynamic_update_slice: C3: the update must not be larger than the input}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dynamic_update_slice %a, %b, %c : (tensor<2xf32>, tensor<3xf32>, tensor<1xi64>) -> tensor<2xf32>
  return
}

// -----

func.func @resize_c1(%a: tensor<2xf32>) {
  // expected-error @below {{resize: C1: each list needs one entry for each dimension}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.resize %a {sizes = array<i64: 4>, numerators = array<i64: 1, 1>, offsets = array<i64: 0>, denominators = array<i64: 2>, linear = false} : (tensor<2xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @resize_c2(%a: tensor<2xf32>) {
  // expected-error @below {{resize: C2: denominators must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.resize %a {sizes = array<i64: 4>, numerators = array<i64: 1>, offsets = array<i64: 0>, denominators = array<i64: 0>, linear = false} : (tensor<2xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @resize_c3(%a: tensor<0xf32>) {
  // expected-error @below {{resize: C3: the sizes of the input must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.resize %a {sizes = array<i64: 4>, numerators = array<i64: 1>, offsets = array<i64: 0>, denominators = array<i64: 2>, linear = false} : (tensor<0xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @quantize_c1(%a: tensor<2xf32>, %b: tensor<f32>, %c: tensor<2xi8>) {
  // expected-error @below {{quantize: C1: scale and zero point must be scalars, or vectors along an axis within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.quantize %a, %b, %c {axis = 0 : i64} : (tensor<2xf32>, tensor<f32>, tensor<2xi8>) -> tensor<2xi8>
  return
}

// -----

func.func @quantize_c2(%a: tensor<2xf32>, %b: tensor<f64>, %c: tensor<i8>) {
  // expected-error @below {{quantize: C2: input and scale must have the same element type, the zero point an integer type of at most 32 bits}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.quantize %a, %b, %c {axis = 0 : i64} : (tensor<2xf32>, tensor<f64>, tensor<i8>) -> tensor<2xi8>
  return
}

// -----

func.func @quantize_c3(%a: tensor<2xf32>, %b: tensor<3xf32>, %c: tensor<3xi8>) {
  // expected-error @below {{quantize: C3: scale and zero point must have the input's size along the axis}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.quantize %a, %b, %c {axis = 0 : i64} : (tensor<2xf32>, tensor<3xf32>, tensor<3xi8>) -> tensor<2xi8>
  return
}

// -----

func.func @dequantize_c1(%a: tensor<2xi8>, %b: tensor<f32>, %c: tensor<2xi8>) {
  // expected-error @below {{dequantize: C1: scale and zero point must be scalars, or vectors along an axis within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dequantize %a, %b, %c {axis = 0 : i64} : (tensor<2xi8>, tensor<f32>, tensor<2xi8>) -> tensor<2xf32>
  return
}

// -----

func.func @dequantize_c2(%a: tensor<2xi8>, %b: tensor<f32>, %c: tensor<i32>) {
  // expected-error @below {{dequantize: C2: input and zero point must have the same element type, an integer type of at most 32 bits}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dequantize %a, %b, %c {axis = 0 : i64} : (tensor<2xi8>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
  return
}

// -----

func.func @dequantize_c3(%a: tensor<2xi8>, %b: tensor<3xf32>, %c: tensor<3xi8>) {
  // expected-error @below {{dequantize: C3: scale and zero point must have the input's size along the axis}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.dequantize %a, %b, %c {axis = 0 : i64} : (tensor<2xi8>, tensor<3xf32>, tensor<3xi8>) -> tensor<2xf32>
  return
}

// -----

func.func @one_hot_c1(%a: tensor<2xi64>, %b: tensor<2xf32>) {
  // expected-error @below {{one_hot: C1: the axis must be within the rank of the result}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.one_hot %a, %b {axis = 2 : i64, depth = 3 : i64} : (tensor<2xi64>, tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @one_hot_c2(%a: tensor<2xi64>, %b: tensor<2xf32>) {
  // expected-error @below {{one_hot: C2: depth must be at least 0}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.one_hot %a, %b {axis = 0 : i64, depth = -1 : i64} : (tensor<2xi64>, tensor<2xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @one_hot_c3(%a: tensor<2xi64>, %b: tensor<3xf32>) {
  // expected-error @below {{one_hot: C3: the values must be a vector of two elements}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.one_hot %a, %b {axis = 0 : i64, depth = 3 : i64} : (tensor<2xi64>, tensor<3xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @scatter_elements_c1(%x: tensor<2xf32>, %i: tensor<1xi64>, %u: tensor<1xf32>) {
  // expected-error @below {{scatter_elements: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_elements %x, %i, %u {axis = 1 : i64} : (tensor<2xf32>, tensor<1xi64>, tensor<1xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_elements_c2(%x: tensor<2xf32>, %i: tensor<1xi1>, %u: tensor<1xf32>) {
  // expected-error @below {{scatter_elements: C2: the indices must be integers of the input's rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_elements %x, %i, %u {axis = 0 : i64} : (tensor<2xf32>, tensor<1xi1>, tensor<1xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_elements_c3(%x: tensor<2xf32>, %i: tensor<1xi64>, %u: tensor<2xf32>) {
  // expected-error @below {{scatter_elements: C3: the updates must have the shape of the indices}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_elements %x, %i, %u {axis = 0 : i64} : (tensor<2xf32>, tensor<1xi64>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_elements_c4(%x: tensor<2x2xf32>, %i: tensor<1x3xi64>, %u: tensor<1x3xf32>) {
  // expected-error @below {{scatter_elements: C4: the indices must not be larger than the input}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_elements %x, %i, %u {axis = 0 : i64} : (tensor<2x2xf32>, tensor<1x3xi64>, tensor<1x3xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @scatter_elements_c5(%x: tensor<2xf32>, %i: tensor<0xi64>, %u: tensor<0xf32>) {
  // expected-error @below {{scatter_elements: C5: there must be an update}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_elements %x, %i, %u {axis = 0 : i64} : (tensor<2xf32>, tensor<0xi64>, tensor<0xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_elements_add_c5(%x: tensor<2xi1>, %i: tensor<1xi64>, %u: tensor<1xi1>) {
  // expected-error @below {{scatter_elements_add: C5: the element type must be a floating-point or an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_elements_add %x, %i, %u {axis = 0 : i64} : (tensor<2xi1>, tensor<1xi64>, tensor<1xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @scatter_nd_c1(%x: tensor<2xf32>, %i: tensor<1x1xf32>, %u: tensor<1xf32>) {
  // expected-error @below {{scatter_nd: C1: the indices must be integers of rank 1 or more}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_nd %x, %i, %u : (tensor<2xf32>, tensor<1x1xf32>, tensor<1xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_nd_c2(%x: tensor<2xf32>, %i: tensor<1x2xi64>, %u: tensor<1xf32>) {
  // expected-error @below {{scatter_nd: C2: the last size of the indices must be constant, and from 1 to the number of dimensions to index}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_nd %x, %i, %u : (tensor<2xf32>, tensor<1x2xi64>, tensor<1xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_nd_c3(%x: tensor<2xf32>, %i: tensor<1x1xi64>, %u: tensor<2xf32>) {
  // expected-error @below {{scatter_nd: C3: the updates must have the sizes of the slices}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_nd %x, %i, %u : (tensor<2xf32>, tensor<1x1xi64>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scatter_nd_c4(%x: tensor<2xf32>, %i: tensor<0x1xi64>, %u: tensor<0xf32>) {
  // expected-error @below {{scatter_nd: C4: there must be an update}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.scatter_nd %x, %i, %u : (tensor<2xf32>, tensor<0x1xi64>, tensor<0xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @gather_nd_c1(%x: tensor<2xf32>, %i: tensor<1x1xi64>) {
  // expected-error @below {{gather_nd: C1: batch_dims must be less than the indices' rank}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_nd %x, %i {batch_dims = 2 : i64} : (tensor<2xf32>, tensor<1x1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_nd_c2(%x: tensor<2xf32>, %i: tensor<1x?xi64>) {
  // expected-error @below {{gather_nd: C2: the last size of the indices must be constant, and from 1 to the number of dimensions to index}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_nd %x, %i {batch_dims = 0 : i64} : (tensor<2xf32>, tensor<1x?xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_nd_c3(%x: tensor<2x2xf32>, %i: tensor<3x1xi64>) {
  // expected-error @below {{gather_nd: C3: the first sizes of input and indices must be equal}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_nd %x, %i {batch_dims = 1 : i64} : (tensor<2x2xf32>, tensor<3x1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @gather_nd_c4(%x: tensor<0xf32>, %i: tensor<1x1xi64>) {
  // expected-error @below {{gather_nd: C4: the sizes that are indexed must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.gather_nd %x, %i {batch_dims = 0 : i64} : (tensor<0xf32>, tensor<1x1xi64>) -> tensor<1xf32>
  return
}

// -----

func.func @top_k_c1(%x: tensor<2xf32>) {
  // expected-error @below {{top_k: C1: the axis must be within the rank}}
  // expected-error @below {{failed to infer returned types}}
  %0, %1 = verso.top_k %x {axis = 1 : i64, k = 1 : i64, largest = true} : (tensor<2xf32>) -> (tensor<1xf32>, tensor<1xi64>)
  return
}

// -----

func.func @top_k_c2(%x: tensor<2xf32>) {
  // expected-error @below {{top_k: C2: k must be at most the size along the axis}}
  // expected-error @below {{failed to infer returned types}}
  %0, %1 = verso.top_k %x {axis = 0 : i64, k = 3 : i64, largest = true} : (tensor<2xf32>) -> (tensor<1xf32>, tensor<1xi64>)
  return
}

// -----

func.func @top_k_c3(%x: tensor<2xi1>) {
  // expected-error @below {{top_k: C3: the element type must be a floating-point or an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0, %1 = verso.top_k %x {axis = 0 : i64, k = 1 : i64, largest = true} : (tensor<2xi1>) -> (tensor<1xf32>, tensor<1xi64>)
  return
}

// -----

func.func @pad_edge_c1(%x: tensor<2x2xf32>) {
  // expected-error @below {{pad_edge: C1: low and high need one entry for each dimension}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_edge %x {low = array<i64: 1>, high = array<i64: 1>} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @pad_edge_c2(%x: tensor<2xf32>) {
  // expected-error @below {{pad_edge: C2: pads must be at least 0}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_edge %x {low = array<i64: -1>, high = array<i64: 1>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @pad_edge_c3(%x: tensor<0xf32>) {
  // expected-error @below {{pad_edge: C3: a size that is padded must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_edge %x {low = array<i64: 1>, high = array<i64: 0>} : (tensor<0xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @pad_reflect_c1(%x: tensor<2x2xf32>) {
  // expected-error @below {{pad_reflect: C1: low and high need one entry for each dimension}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_reflect %x {low = array<i64: 1>, high = array<i64: 1>} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @pad_reflect_c2(%x: tensor<2xf32>) {
  // expected-error @below {{pad_reflect: C2: pads must be at least 0}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_reflect %x {low = array<i64: -1>, high = array<i64: 1>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @pad_reflect_c3(%x: tensor<2xf32>) {
  // expected-error @below {{pad_reflect: C3: pads must be smaller than the size}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_reflect %x {low = array<i64: 2>, high = array<i64: 0>} : (tensor<2xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @pad_wrap_c1(%x: tensor<2x2xf32>) {
  // expected-error @below {{pad_wrap: C1: low and high need one entry for each dimension}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_wrap %x {low = array<i64: 1>, high = array<i64: 1>} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @pad_wrap_c2(%x: tensor<2xf32>) {
  // expected-error @below {{pad_wrap: C2: pads must be at least 0}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_wrap %x {low = array<i64: -1>, high = array<i64: 1>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @pad_wrap_c3(%x: tensor<0xf32>) {
  // expected-error @below {{pad_wrap: C3: a size that is padded must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pad_wrap %x {low = array<i64: 1>, high = array<i64: 0>} : (tensor<0xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @local_response_norm_c1(%x: tensor<2x2xi32>) {
  // expected-error @below {{local_response_norm: C1: the element type must be a floating-point type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.local_response_norm %x {size = 3 : i64, alpha = 1.0 : f64, beta = 0.5 : f64, bias = 1.0 : f64} : (tensor<2x2xi32>) -> tensor<2x2xi32>
  return
}

// -----

func.func @local_response_norm_c2(%x: tensor<2xf32>) {
  // expected-error @below {{local_response_norm: C2: the input must have rank 2 or more}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.local_response_norm %x {size = 3 : i64, alpha = 1.0 : f64, beta = 0.5 : f64, bias = 1.0 : f64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @local_response_norm_c3(%x: tensor<2x2xf32>) {
  // expected-error @below {{local_response_norm: C3: size must be at least 1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.local_response_norm %x {size = 0 : i64, alpha = 1.0 : f64, beta = 0.5 : f64, bias = 1.0 : f64} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}
