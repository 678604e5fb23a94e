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
