// RUN: verso-gen verify %s | FileCheck %s

// max(x, y) - min(x, y) = abs(x - y)
// CHECK: maximum_minus_minimum: proved (for all sizes
#maximum_minus_minimum_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @maximum_minus_minimum attributes {
    symbols = ["n", "m"],
    sizes = [#maximum_minus_minimum_0, #maximum_minus_minimum_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.max %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.min %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.sub %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sub %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.abs %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// max(x, y) + min(x, y) = x + y
// CHECK: maximum_plus_minimum: proved (for all sizes
#maximum_plus_minimum_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @maximum_plus_minimum attributes {
    symbols = ["n", "m"],
    sizes = [#maximum_plus_minimum_0, #maximum_plus_minimum_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.max %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.min %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(x < y, y, x) = max(x, y)
// CHECK: where_is_maximum: proved (for all sizes
#where_is_maximum_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_is_maximum attributes {
    symbols = ["n", "m"],
    sizes = [#where_is_maximum_0, #where_is_maximum_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %1 = verso.where %0, %y, %x : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.max %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(x <= -x, -x, x) = abs(x)
// CHECK: where_is_absolute: proved (for all sizes
#where_is_absolute_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_is_absolute attributes {
    symbols = ["n", "m"],
    sizes = [#where_is_absolute_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.neg %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.less_or_equal %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %2 = verso.where %1, %0, %x : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.abs %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(c, x + y, y + x) = x + y: both branches are equal
// CHECK: where_same: proved (for all sizes
#where_same_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_same attributes {
    symbols = ["n", "m"],
    sizes = [#where_same_0, #where_same_0, #where_same_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.where %c, %0, %1 : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// relu(where(c, x, x)) = relu(x)
// CHECK: where_equal: proved (for all sizes
#where_equal_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_equal attributes {
    symbols = ["n", "m"],
    sizes = [#where_equal_0, #where_equal_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %x : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(not c, x, y) = where(c, y, x)
// CHECK: where_not: proved (for all sizes
#where_not_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_not attributes {
    symbols = ["n", "m"],
    sizes = [#where_not_0, #where_not_0, #where_not_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.not %c : (tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.where %0, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.where %c, %y, %x : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(c, x + z, y + z) = where(c, x, y) + z
// CHECK: where_sum: proved (for all sizes
#where_sum_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_sum attributes {
    symbols = ["n", "m"],
    sizes = [#where_sum_0, #where_sum_0, #where_sum_0, #where_sum_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.add %x, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %y, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.where %c, %0, %1 : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %0, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// where(c, where(c, x, y), z) = where(c, x, z)
// CHECK: where_twice: proved (for all sizes
#where_twice_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_twice attributes {
    symbols = ["n", "m"],
    sizes = [#where_twice_0, #where_twice_0, #where_twice_0, #where_twice_0]
} source {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.where %c, %0, %z : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.where %c, %x, %z : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(c, where(d, x, y), y) = where(c and d, x, y)
// CHECK: where_and: proved (for all sizes
#where_and_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @where_and attributes {
    symbols = ["n", "m"],
    sizes = [#where_and_0, #where_and_0, #where_and_0, #where_and_0]
} source {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.where %d, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.where %c, %0, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>, %x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.and %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.where %0, %x, %y : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// x + z < y + z = x < y
// CHECK: less_shifted: proved (for all sizes
#less_shifted_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @less_shifted attributes {
    symbols = ["n", "m"],
    sizes = [#less_shifted_0, #less_shifted_0, #less_shifted_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.add %x, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %y, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.less %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %2 : tensor<?x?xi1>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.less %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// not (x < y) = y <= x
// CHECK: not_less: proved (for all sizes
#not_less_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @not_less attributes {
    symbols = ["n", "m"],
    sizes = [#not_less_0, #not_less_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %1 = verso.not %0 : (tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %1 : tensor<?x?xi1>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less_or_equal %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// (x <= y and y <= x) = (x = y)
// CHECK: equal_both: proved (for all sizes
#equal_both_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @equal_both attributes {
    symbols = ["n", "m"],
    sizes = [#equal_both_0, #equal_both_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.less_or_equal %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %1 = verso.less_or_equal %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %2 = verso.and %0, %1 : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %2 : tensor<?x?xi1>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.equal %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// not (c and d) = not c or not d
// CHECK: de_morgan: proved (for all sizes
#de_morgan_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @de_morgan attributes {
    symbols = ["n", "m"],
    sizes = [#de_morgan_0, #de_morgan_0]
} source {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.and %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.not %0 : (tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %1 : tensor<?x?xi1>
} target {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.not %c : (tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.not %d : (tensor<?x?xi1>) -> tensor<?x?xi1>
  %2 = verso.or %0, %1 : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %2 : tensor<?x?xi1>
}

// (c xor d) xor d = (c or d) and c
// CHECK: xor_twice: proved (for all sizes
#xor_twice_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @xor_twice attributes {
    symbols = ["n", "m"],
    sizes = [#xor_twice_0, #xor_twice_0]
} source {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.xor %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.xor %0, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %1 : tensor<?x?xi1>
} target {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.or %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.and %0, %c : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %1 : tensor<?x?xi1>
}

// c or (c and d) = c and c
// CHECK: absorption: proved (for all sizes
#absorption_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @absorption attributes {
    symbols = ["n", "m"],
    sizes = [#absorption_0, #absorption_0]
} source {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.and %c, %d : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  %1 = verso.or %c, %0 : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %1 : tensor<?x?xi1>
} target {
^bb0(%c: tensor<?x?xi1>, %d: tensor<?x?xi1>):
  %0 = verso.and %c, %c : (tensor<?x?xi1>, tensor<?x?xi1>) -> tensor<?x?xi1>
  verso.yield %0 : tensor<?x?xi1>
}

// sign(x) abs(x) + y = x + y
// CHECK: sign_times_absolute: proved (for all sizes
#sign_times_absolute_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @sign_times_absolute attributes {
    symbols = ["n", "m"],
    sizes = [#sign_times_absolute_0, #sign_times_absolute_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sign %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.abs %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.add %2, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// silu(x) = x sigmoid(x)
// CHECK: silu_parts: proved (for all sizes
#silu_parts_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @silu_parts attributes {
    symbols = ["n", "m"],
    sizes = [#silu_parts_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.silu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.sigmoid %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// leaky_relu(x) with slope 1 is x: relu(x) - relu(-x)
// CHECK: leaky_relu_of_one: proved (for all sizes
#leaky_relu_of_one_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @leaky_relu_of_one attributes {
    symbols = ["n", "m"],
    sizes = [#leaky_relu_of_one_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.leaky_relu %x {alpha = 1.0 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.neg %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.sub %0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
}

// hard_sigmoid(x) with slope 1 is clamp(relu(x), 0, 1)
// CHECK: hard_sigmoid_is_clamp: proved (for all sizes
#hard_sigmoid_is_clamp_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @hard_sigmoid_is_clamp attributes {
    symbols = ["n", "m"],
    sizes = [#hard_sigmoid_is_clamp_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.hard_sigmoid %x {alpha = 1.0 : f64, beta = 0.0 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.clamp %0 {low = 0.0 : f64, high = 1.0 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// clamp(clamp(x, 0, 6), 0, 6) = clamp(x, 0, 6)
// CHECK: clamp_twice: proved (for all sizes
#clamp_twice_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @clamp_twice attributes {
    symbols = ["n", "m"],
    sizes = [#clamp_twice_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.clamp %x {low = 0.0 : f64, high = 6.0 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.clamp %0 {low = 0.0 : f64, high = 6.0 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.clamp %x {low = 0.0 : f64, high = 6.0 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// x / y = x (1 / y)
// CHECK: divide_is_reciprocal: proved (for all sizes
#divide_is_reciprocal_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @divide_is_reciprocal attributes {
    symbols = ["n", "m"],
    sizes = [#divide_is_reciprocal_0, #divide_is_reciprocal_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.div %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.reciprocal %y : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// (x + y) / z = x / z + y / z
// CHECK: divide_common: proved (for all sizes
#divide_common_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @divide_common attributes {
    symbols = ["n", "m"],
    sizes = [#divide_common_0, #divide_common_0, #divide_common_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.div %0, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.div %x, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.div %y, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// ceil(x) = -floor(-x)
// CHECK: floor_and_ceil: proved (for all sizes
#floor_and_ceil_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @floor_and_ceil attributes {
    symbols = ["n", "m"],
    sizes = [#floor_and_ceil_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.ceil %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.neg %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.floor %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.neg %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// exp(x + y) = exp(y + x): equal arguments
// CHECK: exp_argument: proved (for all sizes
#exp_argument_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @exp_argument attributes {
    symbols = ["n", "m"],
    sizes = [#exp_argument_0, #exp_argument_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.exp %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.exp %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// pow(x + y, z) = pow(y + x, z)
// CHECK: power_argument: proved (for all sizes
#power_argument_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @power_argument attributes {
    symbols = ["n", "m"],
    sizes = [#power_argument_0, #power_argument_0, #power_argument_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pow %0, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.add %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.pow %0, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// a cast there and back is the identity over the reals
// CHECK: cast_there_and_back: proved (for all sizes
#cast_there_and_back_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @cast_there_and_back attributes {
    symbols = ["n", "m"],
    sizes = [#cast_there_and_back_0, #cast_there_and_back_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.cast %x {element_type = f16} : (tensor<?x?xf32>) -> tensor<?x?xf16>
  %1 = verso.cast %0 {element_type = f32} : (tensor<?x?xf16>) -> tensor<?x?xf32>
  %2 = verso.mul %1, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.mul %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// where(x <= -x, x - x, x) = relu(x)
// CHECK: relu_is_where: proved (for all sizes
#relu_is_where_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @relu_is_where attributes {
    symbols = ["n", "m"],
    sizes = [#relu_is_where_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.neg %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.less_or_equal %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %2 = verso.sub %x, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.where %1, %2, %x : (tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
