// RUN: verso-gen verify %s | FileCheck %s

// What is the same along the row does not matter.
// CHECK: layer_norm_shift: proved ({{.*}}for all sizes
#layer_norm_shift_0 = affine_map<()[n, m, e] -> (n, m)>
#layer_norm_shift_1 = affine_map<()[n, m, e] -> (n, 1)>
#layer_norm_shift_2 = affine_map<()[n, m, e] -> (m)>
#layer_norm_shift_3 = affine_map<()[n, m, e] -> (e)>
verso.rule @layer_norm_shift attributes {
    symbols = ["n", "m", "e"],
    sizes = [#layer_norm_shift_0, #layer_norm_shift_1, #layer_norm_shift_2, #layer_norm_shift_2]
} source {
^bb0(%x: tensor<?x?xf32>, %c: tensor<?x1xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %y = verso.add %x, %c : (tensor<?x?xf32>, tensor<?x1xf32>) -> tensor<?x?xf32>
  %z = verso.layer_norm %y, %a, %b {axis = 1 : i64, epsilon = #layer_norm_shift_3} : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %c: tensor<?x1xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %z = verso.layer_norm %x, %a, %b {axis = 1 : i64, epsilon = #layer_norm_shift_3} : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Scale and bias, taken out.
// CHECK: layer_norm_affine: proved ({{.*}}for all sizes
#layer_norm_affine_0 = affine_map<()[n, m, e] -> (n, m)>
#layer_norm_affine_1 = affine_map<()[n, m, e] -> (m)>
#layer_norm_affine_2 = affine_map<()[n, m, e] -> (e)>
verso.rule @layer_norm_affine attributes {
    symbols = ["n", "m", "e"],
    sizes = [#layer_norm_affine_0, #layer_norm_affine_1, #layer_norm_affine_1]
} source {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %z = verso.layer_norm %x, %a, %b {axis = 1 : i64, epsilon = #layer_norm_affine_2} : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %o = verso.fill {value = 1.0 : f64, shape = #layer_norm_affine_1, element_type = f32} : () -> tensor<?xf32>
  %y = verso.layer_norm %x, %o {axis = 1 : i64, epsilon = #layer_norm_affine_2} : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %s = verso.mul %y, %a : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %z = verso.add %s, %b : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Of centred rows.
// CHECK: layer_norm_as_rms_norm: proved ({{.*}}for all sizes
#layer_norm_as_rms_norm_0 = affine_map<()[n, m, e] -> (n, m)>
#layer_norm_as_rms_norm_1 = affine_map<()[n, m, e] -> (m)>
#layer_norm_as_rms_norm_2 = affine_map<()[n, m, e] -> (e)>
verso.rule @layer_norm_as_rms_norm attributes {
    symbols = ["n", "m", "e"],
    sizes = [#layer_norm_as_rms_norm_0, #layer_norm_as_rms_norm_1]
} source {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>):
  %z = verso.layer_norm %x, %a {axis = 1 : i64, epsilon = #layer_norm_as_rms_norm_2} : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>):
  %m = verso.reduce_mean %x {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %d = verso.sub %x, %m : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.rms_norm %d, %a {axis = 1 : i64, epsilon = #layer_norm_as_rms_norm_2} : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// One group of a row is a row.
// CHECK: group_norm_as_layer_norm: proved ({{.*}}for all sizes
#group_norm_as_layer_norm_0 = affine_map<()[n, c, e] -> (n, c)>
#group_norm_as_layer_norm_1 = affine_map<()[n, c, e] -> (c)>
#group_norm_as_layer_norm_2 = affine_map<()[n, c, e] -> (e)>
verso.rule @group_norm_as_layer_norm attributes {
    symbols = ["n", "c", "e"],
    sizes = [#group_norm_as_layer_norm_0, #group_norm_as_layer_norm_1, #group_norm_as_layer_norm_1]
} source {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %z = verso.group_norm %x, %a, %b {group = 1 : i64, epsilon = #group_norm_as_layer_norm_2} : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %z = verso.layer_norm %x, %a, %b {axis = 1 : i64, epsilon = #group_norm_as_layer_norm_2} : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// As many groups as channels: each channel for itself.
// CHECK: instance_norm: proved ({{.*}}for all sizes
#instance_norm_0 = affine_map<()[n, c, h, e] -> (n, c, h)>
#instance_norm_1 = affine_map<()[n, c, h, e] -> (c)>
#instance_norm_2 = affine_map<()[n, c, h, e] -> (e)>
#instance_norm_3 = affine_map<()[n, c, h, e] -> (h)>
#instance_norm_4 = affine_map<()[n, c, h, e] -> (c, 1)>
verso.rule @instance_norm attributes {
    symbols = ["n", "c", "h", "e"],
    sizes = [#instance_norm_0, #instance_norm_1, #instance_norm_1]
} source {
^bb0(%x: tensor<?x?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %z = verso.group_norm %x, %a, %b {group = #instance_norm_1, epsilon = #instance_norm_2} : (tensor<?x?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %o = verso.fill {value = 1.0 : f64, shape = #instance_norm_3, element_type = f32} : () -> tensor<?xf32>
  %y = verso.layer_norm %x, %o {axis = 2 : i64, epsilon = #instance_norm_2} : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  %r = verso.reshape %a {shape = #instance_norm_4} : (tensor<?xf32>) -> tensor<?x?xf32>
  %t = verso.reshape %b {shape = #instance_norm_4} : (tensor<?xf32>) -> tensor<?x?xf32>
  %s = verso.mul %y, %r : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %z = verso.add %s, %t : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
}

// Attention as products and a softmax.
// CHECK: attention_steps: proved ({{.*}}for all sizes
#attention_steps_0 = affine_map<()[b, l, s, d, e] -> (b, l, d)>
#attention_steps_1 = affine_map<()[b, l, s, d, e] -> (b, s, d)>
#attention_steps_2 = affine_map<()[b, l, s, d, e] -> (b, s, e)>
#attention_steps_3 = affine_map<()[b, l, s, d, e] -> (l, s)>
verso.rule @attention_steps attributes {
    symbols = ["b", "l", "s", "d", "e"],
    sizes = [#attention_steps_0, #attention_steps_1, #attention_steps_2, #attention_steps_3]
} source {
^bb0(%q: tensor<?x?x?xf32>, %k: tensor<?x?x?xf32>, %v: tensor<?x?x?xf32>, %m: tensor<?x?xf32>):
  %z = verso.attention %q, %k, %v, %m {scale = 5.0e-1 : f64} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
} target {
^bb0(%q: tensor<?x?x?xf32>, %k: tensor<?x?x?xf32>, %v: tensor<?x?x?xf32>, %m: tensor<?x?xf32>):
  %t = verso.transpose %k {permutation = array<i64: 0, 2, 1>} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %p = verso.matmul %q, %t : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %h = verso.fill {value = 5.0e-1 : f64, shape = array<i64>, element_type = f32} : () -> tensor<f32>
  %c = verso.mul %p, %h : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %a = verso.add %c, %m : (tensor<?x?x?xf32>, tensor<?x?xf32>) -> tensor<?x?x?xf32>
  %w = verso.softmax %a {axis = 2 : i64} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %z = verso.matmul %w, %v : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
}

// In the values.
// CHECK: attention_is_linear: proved ({{.*}}for all sizes
#attention_is_linear_0 = affine_map<()[b, l, s, d, e, t] -> (b, l, d)>
#attention_is_linear_1 = affine_map<()[b, l, s, d, e, t] -> (b, s, d)>
#attention_is_linear_2 = affine_map<()[b, l, s, d, e, t] -> (b, s, e)>
#attention_is_linear_3 = affine_map<()[b, l, s, d, e, t] -> (t)>
verso.rule @attention_is_linear attributes {
    symbols = ["b", "l", "s", "d", "e", "t"],
    sizes = [#attention_is_linear_0, #attention_is_linear_1, #attention_is_linear_2, #attention_is_linear_2]
} source {
^bb0(%q: tensor<?x?x?xf32>, %k: tensor<?x?x?xf32>, %v: tensor<?x?x?xf32>, %u: tensor<?x?x?xf32>):
  %y = verso.attention %q, %k, %v {scale = #attention_is_linear_3} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %x = verso.attention %q, %k, %u {scale = #attention_is_linear_3} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %z = verso.add %y, %x : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
} target {
^bb0(%q: tensor<?x?x?xf32>, %k: tensor<?x?x?xf32>, %v: tensor<?x?x?xf32>, %u: tensor<?x?x?xf32>):
  %a = verso.add %v, %u : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %z = verso.attention %q, %k, %a {scale = #attention_is_linear_3} : (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %z : tensor<?x?x?xf32>
}

// Layer normalisation as frameworks used to write it out.
// CHECK: layer_norm_steps: proved ({{.*}}for all sizes
#layer_norm_steps_0 = affine_map<()[n, m] -> (n, m)>
#layer_norm_steps_1 = affine_map<()[n, m] -> (m)>
verso.rule @layer_norm_steps attributes {
    symbols = ["n", "m"],
    sizes = [#layer_norm_steps_0, #layer_norm_steps_1, #layer_norm_steps_1]
} source {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %z = verso.layer_norm %x, %a, %b {axis = 1 : i64, epsilon = 1.0e-5 : f64} : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>, %b: tensor<?xf32>):
  %m = verso.reduce_mean %x {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %d = verso.sub %x, %m : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %q = verso.mul %d, %d : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %v = verso.reduce_mean %q {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %e = verso.fill {value = 1.0e-5 : f64, shape = array<i64>, element_type = f32} : () -> tensor<f32>
  %t = verso.add %v, %e : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %r = verso.sqrt %t : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %n = verso.div %d, %r : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.mul %n, %a : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  %z = verso.add %s, %b : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// The same without a mean.
// CHECK: rms_norm_steps: proved ({{.*}}for all sizes
#rms_norm_steps_0 = affine_map<()[n, m] -> (n, m)>
#rms_norm_steps_1 = affine_map<()[n, m] -> (m)>
verso.rule @rms_norm_steps attributes {
    symbols = ["n", "m"],
    sizes = [#rms_norm_steps_0, #rms_norm_steps_1]
} source {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>):
  %z = verso.rms_norm %x, %a {axis = 1 : i64, epsilon = 1.0e-6 : f64} : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %a: tensor<?xf32>):
  %q = verso.mul %x, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %v = verso.reduce_mean %q {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %e = verso.fill {value = 1.0e-6 : f64, shape = array<i64>, element_type = f32} : () -> tensor<f32>
  %t = verso.add %v, %e : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %r = verso.sqrt %t : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %n = verso.div %x, %r : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.mul %a, %n : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// The logarithm of a softmax, written out.
// CHECK: log_softmax_steps: proved ({{.*}}for all sizes
#log_softmax_steps_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @log_softmax_steps attributes {
    symbols = ["n", "m"],
    sizes = [#log_softmax_steps_0],
    conditions = affine_set<()[n, m] : (m - 1 >= 0)>
} source {
^bb0(%x: tensor<?x?xf32>):
  %z = verso.log_softmax %x {axis = 1 : i64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %m = verso.reduce_max %x {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %d = verso.sub %x, %m : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %e = verso.exp %d : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = verso.reduce_sum %e {axes = array<i64: 1>, keep_dims = true} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %l = verso.log %s : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = verso.sub %d, %l : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}
