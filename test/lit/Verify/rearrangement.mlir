// RUN: verso-gen verify %s | FileCheck %s

// Twice the opposite order.
// CHECK: reverse_twice: proved ({{.*}}for all sizes
#reverse_twice_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @reverse_twice attributes {
    symbols = ["n", "m"],
    sizes = [#reverse_twice_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %a = verso.reverse %x {axes = array<i64: 0, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reverse %a {axes = array<i64: 0, 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  verso.yield %x : tensor<?x?xf32>
}

// The parts change places.
// CHECK: reverse_of_concat: proved ({{.*}}for all sizes
#reverse_of_concat_0 = affine_map<()[n, m, k] -> (n, m)>
#reverse_of_concat_1 = affine_map<()[n, m, k] -> (n, k)>
verso.rule @reverse_of_concat attributes {
    symbols = ["n", "m", "k"],
    sizes = [#reverse_of_concat_0, #reverse_of_concat_1]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %c = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reverse %c {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.reverse %x {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %b = verso.reverse %y {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.concat %b, %a {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}

// Two copies are a concatenation.
// CHECK: tile_twice: proved ({{.*}}for all sizes
#tile_twice_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @tile_twice attributes {
    symbols = ["n", "m"],
    sizes = [#tile_twice_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.tile %x {repeats = array<i64: 1, 2>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %s = verso.concat %x, %x {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}

// Copies of a sum.
// CHECK: tile_of_sum: proved ({{.*}}for all sizes
#tile_of_sum_0 = affine_map<()[n, m, p, q] -> (n, m)>
#tile_of_sum_1 = affine_map<()[n, m, p, q] -> (p, q)>
verso.rule @tile_of_sum attributes {
    symbols = ["n", "m", "p", "q"],
    sizes = [#tile_of_sum_0, #tile_of_sum_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.tile %a {repeats = #tile_of_sum_1} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %a = verso.tile %x {repeats = #tile_of_sum_1} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %b = verso.tile %y {repeats = #tile_of_sum_1} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}

// Channels into blocks, as three simpler steps.
// CHECK: depth_to_space_steps: proved ({{.*}}for all sizes
#depth_to_space_steps_0 = affine_map<()[n, c, h, w, b] -> (n, b*b*c, h, w)>
#depth_to_space_steps_1 = affine_map<()[n, c, h, w, b] -> (b)>
#depth_to_space_steps_2 = affine_map<()[n, c, h, w, b] -> (n, b, b, c, h, w)>
#depth_to_space_steps_3 = affine_map<()[n, c, h, w, b] -> (n, c, h*b, w*b)>
verso.rule @depth_to_space_steps attributes {
    symbols = ["n", "c", "h", "w", "b"],
    sizes = [#depth_to_space_steps_0],
    conditions = affine_set<()[n, c, h, w, b] : (b - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %s = verso.depth_to_space %x {block = #depth_to_space_steps_1, blocks_first = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %s : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %a = verso.reshape %x {shape = #depth_to_space_steps_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?x?x?xf32>
  %t = verso.transpose %a {permutation = array<i64: 0, 3, 4, 1, 5, 2>} : (tensor<?x?x?x?x?x?xf32>) -> tensor<?x?x?x?x?x?xf32>
  %s = verso.reshape %t {shape = #depth_to_space_steps_3} : (tensor<?x?x?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %s : tensor<?x?x?x?xf32>
}

// The same where the channel counts channels first.
// CHECK: channels_first_steps: proved ({{.*}}for all sizes
#channels_first_steps_0 = affine_map<()[n, c, h, w, b] -> (n, c*b*b, h, w)>
#channels_first_steps_1 = affine_map<()[n, c, h, w, b] -> (b)>
#channels_first_steps_2 = affine_map<()[n, c, h, w, b] -> (n, c, b, b, h, w)>
#channels_first_steps_3 = affine_map<()[n, c, h, w, b] -> (n, c, h*b, w*b)>
verso.rule @channels_first_steps attributes {
    symbols = ["n", "c", "h", "w", "b"],
    sizes = [#channels_first_steps_0],
    conditions = affine_set<()[n, c, h, w, b] : (b - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %s = verso.depth_to_space %x {block = #channels_first_steps_1, blocks_first = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %s : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  %a = verso.reshape %x {shape = #channels_first_steps_2} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?x?x?xf32>
  %t = verso.transpose %a {permutation = array<i64: 0, 1, 4, 2, 5, 3>} : (tensor<?x?x?x?x?x?xf32>) -> tensor<?x?x?x?x?x?xf32>
  %s = verso.reshape %t {shape = #channels_first_steps_3} : (tensor<?x?x?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %s : tensor<?x?x?x?xf32>
}

// There and back.
// CHECK: blocks_and_back: proved ({{.*}}for all sizes
#blocks_and_back_0 = affine_map<()[n, c, h, w, b] -> (n, c, b*h, b*w)>
#blocks_and_back_1 = affine_map<()[n, c, h, w, b] -> (b)>
verso.rule @blocks_and_back attributes {
    symbols = ["n", "c", "h", "w", "b"],
    sizes = [#blocks_and_back_0],
    conditions = affine_set<()[n, c, h, w, b] : (b - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %a = verso.space_to_depth %x {block = #blocks_and_back_1, blocks_first = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %s = verso.depth_to_space %a {block = #blocks_and_back_1, blocks_first = true} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %s : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  verso.yield %x : tensor<?x?x?x?xf32>
}

// There and back.
// CHECK: channels_and_back: proved ({{.*}}for all sizes
#channels_and_back_0 = affine_map<()[n, c, h, w, b] -> (n, c, b*h, b*w)>
#channels_and_back_1 = affine_map<()[n, c, h, w, b] -> (b)>
verso.rule @channels_and_back attributes {
    symbols = ["n", "c", "h", "w", "b"],
    sizes = [#channels_and_back_0],
    conditions = affine_set<()[n, c, h, w, b] : (b - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?x?x?xf32>):
  %a = verso.space_to_depth %x {block = #channels_and_back_1, blocks_first = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %s = verso.depth_to_space %a {block = #channels_and_back_1, blocks_first = false} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %s : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>):
  verso.yield %x : tensor<?x?x?x?xf32>
}

// The index along an axis, sliced and reversed.
// CHECK: iota_row: proved ({{.*}}for all sizes
#iota_row_0 = affine_map<()[n, m] -> (n, m)>
#iota_row_1 = affine_map<()[n, m] -> (m, 1)>
verso.rule @iota_row attributes {
    symbols = ["n", "m"],
    sizes = [#iota_row_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %i = verso.iota {shape = #iota_row_0, axis = 1 : i64, element_type = f32} : () -> tensor<?x?xf32>
  %r = verso.reverse %i {axes = array<i64: 1>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.add %x, %r : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %t = verso.add %s, %i : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %t : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %i = verso.fill {value = -1.0 : f64, shape = #iota_row_0, element_type = f32} : () -> tensor<?x?xf32>
  %o = verso.fill {value = 1.0 : f64, shape = #iota_row_1, element_type = f32} : () -> tensor<?x?xf32>
  %a = verso.fill {value = 1.0 : f64, shape = #iota_row_0, element_type = f32} : () -> tensor<?x?xf32>
  %p = verso.matmul %a, %o : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %q = verso.add %x, %i : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.add %q, %p : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %s : tensor<?x?xf32>
}
