// RUN: verso-gen verify %s | FileCheck %s

// x + y = y + x
// CHECK: add_commutes: proved (for all sizes
#add_commutes_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @add_commutes attributes {
    symbols = ["n", "m"],
    sizes = [#add_commutes_0, #add_commutes_0]
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
  %0 = verso.add %b, %a : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// (x + y) + b = x + (y + b), b broadcast
// CHECK: add_associates: proved (for all sizes
#add_associates_0 = affine_map<()[n, c, h, w] -> (n, c, h, w)>
#add_associates_1 = affine_map<()[n, c, h, w] -> (1, c, 1, 1)>
verso.rule @add_associates attributes {
    symbols = ["n", "c", "h", "w"],
    sizes = [#add_associates_0, #add_associates_0, #add_associates_1]
} source {
^bb0(%a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>, %c: tensor<1x?x1x1xf32>):
  %0 = verso.add %a, %b : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %0, %c : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>, %c: tensor<1x?x1x1xf32>):
  %0 = verso.add %b, %c : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.add %a, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// (x + y) z = x z + y z
// CHECK: mul_distributes: proved (for all sizes
#mul_distributes_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @mul_distributes attributes {
    symbols = ["n", "m"],
    sizes = [#mul_distributes_0, #mul_distributes_0, #mul_distributes_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %z: tensor<?x?xf32>):
  %0 = verso.mul %x, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %y, %z : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// (x + y) (x - y) = x x - y y
// CHECK: binomial: proved (for all sizes
#binomial_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @binomial attributes {
    symbols = ["n", "m"],
    sizes = [#binomial_0, #binomial_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.sub %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.mul %x, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %y, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.sub %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// x - y = x + -1 y
// CHECK: subtract_as_add: proved (for all sizes
#subtract_as_add_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @subtract_as_add attributes {
    symbols = ["n", "m"],
    sizes = [#subtract_as_add_0, #subtract_as_add_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sub %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.fill  {value = -1.000000 : f64, shape = array<i64: 1, 1>, element_type = f32} : () -> tensor<?x?xf32>
  %1 = verso.mul %y, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %x, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// x - x = 0
// CHECK: subtract_itself: proved (for all sizes
#subtract_itself_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @subtract_itself attributes {
    symbols = ["n", "m"],
    sizes = [#subtract_itself_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.sub %x, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.fill  {value = 0.000000 : f64, shape = #subtract_itself_0, element_type = f32} : () -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// relu(relu(x)) = relu(x)
// CHECK: relu_twice: proved (for all sizes
#relu_twice_0 = affine_map<()[n, k] -> (n, k)>
verso.rule @relu_twice attributes {
    symbols = ["n", "k"],
    sizes = [#relu_twice_0]
} source {
^bb0(%a: tensor<?x?xf32>):
  %0 = verso.relu %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>):
  %0 = verso.relu %a : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// relu(2 x) = 2 relu(x)
// CHECK: relu_scaled: proved (for all sizes
#relu_scaled_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @relu_scaled attributes {
    symbols = ["n", "m"],
    sizes = [#relu_scaled_0]
} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.fill  {value = 2.000000 : f64, shape = array<i64: 1, 1>, element_type = f32} : () -> tensor<?x?xf32>
  %1 = verso.mul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.fill  {value = 2.000000 : f64, shape = array<i64: 1, 1>, element_type = f32} : () -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// relu(x relu(y)) = relu(x) relu(y): what is not negative does not matter to
// relu.
// CHECK: relu_product: proved (for all sizes
#relu_product_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @relu_product attributes {
    symbols = ["n", "m"],
    sizes = [#relu_product_0, #relu_product_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.relu %y : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %y : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.mul %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
}

// relu((x + y) - y) = relu(x)
// CHECK: cancelled_argument: proved (for all sizes
#cancelled_argument_0 = affine_map<()[n, m] -> (n, m)>
verso.rule @cancelled_argument attributes {
    symbols = ["n", "m"],
    sizes = [#cancelled_argument_0, #cancelled_argument_0]
} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.add %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.sub %0, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}
