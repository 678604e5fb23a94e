// rule square_d0
//   x: []
//   pow(x, 2) => x * x
verso.rule @square_d0 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<() -> ()>], symbols = []} source {
^bb0(%arg0: tensor<f32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 2.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %1 : tensor<f32>
} target {
^bb0(%arg0: tensor<f32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %0 : tensor<f32>
}

// rule square_d1
//   x: [d1]
//   pow(x, 2) => x * x
verso.rule @square_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 2.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule square_d2
//   x: [d1, d2]
//   pow(x, 2) => x * x
verso.rule @square_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 2.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule square_d3
//   x: [d1, d2, d3]
//   pow(x, 2) => x * x
verso.rule @square_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 2.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule square_d4
//   x: [d1, d2, d3, d4]
//   pow(x, 2) => x * x
verso.rule @square_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 2.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule square_d5
//   x: [d1, d2, d3, d4, d5]
//   pow(x, 2) => x * x
verso.rule @square_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 2.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?x?x?x?xf32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule cube_d0
//   x: []
//   pow(x, 3) => x * x * x
verso.rule @cube_d0 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<() -> ()>], symbols = []} source {
^bb0(%arg0: tensor<f32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %1 : tensor<f32>
} target {
^bb0(%arg0: tensor<f32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %1 = verso.mul %0, %arg0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %1 : tensor<f32>
}

// rule cube_d1
//   x: [d1]
//   pow(x, 3) => x * x * x
verso.rule @cube_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %0, %arg0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
}

// rule cube_d2
//   x: [d1, d2]
//   pow(x, 3) => x * x * x
verso.rule @cube_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %arg0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// rule cube_d3
//   x: [d1, d2, d3]
//   pow(x, 3) => x * x * x
verso.rule @cube_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %0, %arg0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
}

// rule cube_d4
//   x: [d1, d2, d3, d4]
//   pow(x, 3) => x * x * x
verso.rule @cube_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %arg0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// rule cube_d5
//   x: [d1, d2, d3, d4, d5]
//   pow(x, 3) => x * x * x
verso.rule @cube_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.mul %arg0, %arg0 : (tensor<?x?x?x?x?xf32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %1 = verso.mul %0, %arg0 : (tensor<?x?x?x?x?xf32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?x?xf32>
}

// rule power_of_one_half_d0
//   x: []
//   pow(x, 0.5) => sqrt(x)
verso.rule @power_of_one_half_d0 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<() -> ()>], symbols = []} source {
^bb0(%arg0: tensor<f32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %1 : tensor<f32>
} target {
^bb0(%arg0: tensor<f32>):
  %0 = verso.sqrt %arg0 : (tensor<f32>) -> tensor<f32>
  verso.yield %0 : tensor<f32>
}

// rule power_of_one_half_d1
//   x: [d1]
//   pow(x, 0.5) => sqrt(x)
verso.rule @power_of_one_half_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule power_of_one_half_d2
//   x: [d1, d2]
//   pow(x, 0.5) => sqrt(x)
verso.rule @power_of_one_half_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule power_of_one_half_d3
//   x: [d1, d2, d3]
//   pow(x, 0.5) => sqrt(x)
verso.rule @power_of_one_half_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule power_of_one_half_d4
//   x: [d1, d2, d3, d4]
//   pow(x, 0.5) => sqrt(x)
verso.rule @power_of_one_half_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule power_of_one_half_d5
//   x: [d1, d2, d3, d4, d5]
//   pow(x, 0.5) => sqrt(x)
verso.rule @power_of_one_half_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule power_of_minus_one_half_d0
//   x: []
//   pow(x, -0.5) => rsqrt(x)
verso.rule @power_of_minus_one_half_d0 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<() -> ()>], symbols = []} source {
^bb0(%arg0: tensor<f32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = -5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %1 : tensor<f32>
} target {
^bb0(%arg0: tensor<f32>):
  %0 = verso.rsqrt %arg0 : (tensor<f32>) -> tensor<f32>
  verso.yield %0 : tensor<f32>
}

// rule power_of_minus_one_half_d1
//   x: [d1]
//   pow(x, -0.5) => rsqrt(x)
verso.rule @power_of_minus_one_half_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = -5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule power_of_minus_one_half_d2
//   x: [d1, d2]
//   pow(x, -0.5) => rsqrt(x)
verso.rule @power_of_minus_one_half_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = -5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule power_of_minus_one_half_d3
//   x: [d1, d2, d3]
//   pow(x, -0.5) => rsqrt(x)
verso.rule @power_of_minus_one_half_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = -5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule power_of_minus_one_half_d4
//   x: [d1, d2, d3, d4]
//   pow(x, -0.5) => rsqrt(x)
verso.rule @power_of_minus_one_half_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = -5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule power_of_minus_one_half_d5
//   x: [d1, d2, d3, d4, d5]
//   pow(x, -0.5) => rsqrt(x)
verso.rule @power_of_minus_one_half_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = -5.000000e-01 : f64} : () -> tensor<f32>
  %1 = verso.pow %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule inverse_root_d0
//   x: []
//   1 / sqrt(x) => rsqrt(x)
verso.rule @inverse_root_d0 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<() -> ()>], symbols = []} source {
^bb0(%arg0: tensor<f32>):
  %0 = verso.sqrt %arg0 : (tensor<f32>) -> tensor<f32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.div %1, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  verso.yield %2 : tensor<f32>
} target {
^bb0(%arg0: tensor<f32>):
  %0 = verso.rsqrt %arg0 : (tensor<f32>) -> tensor<f32>
  verso.yield %0 : tensor<f32>
}

// rule inverse_root_d1
//   x: [d1]
//   1 / sqrt(x) => rsqrt(x)
verso.rule @inverse_root_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.div %1, %0 : (tensor<f32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %2 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule inverse_root_d2
//   x: [d1, d2]
//   1 / sqrt(x) => rsqrt(x)
verso.rule @inverse_root_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.div %1, %0 : (tensor<f32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule inverse_root_d3
//   x: [d1, d2, d3]
//   1 / sqrt(x) => rsqrt(x)
verso.rule @inverse_root_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.div %1, %0 : (tensor<f32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %2 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule inverse_root_d4
//   x: [d1, d2, d3, d4]
//   1 / sqrt(x) => rsqrt(x)
verso.rule @inverse_root_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.div %1, %0 : (tensor<f32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule inverse_root_d5
//   x: [d1, d2, d3, d4, d5]
//   1 / sqrt(x) => rsqrt(x)
verso.rule @inverse_root_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.sqrt %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.div %1, %0 : (tensor<f32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.rsqrt %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule silu_of_product_d1
//   x: [d1]
//   x * sigmoid(x) => silu(x)
verso.rule @silu_of_product_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.sigmoid %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.silu %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule silu_of_product_d2
//   x: [d1, d2]
//   x * sigmoid(x) => silu(x)
verso.rule @silu_of_product_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.sigmoid %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.silu %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule silu_of_product_d3
//   x: [d1, d2, d3]
//   x * sigmoid(x) => silu(x)
verso.rule @silu_of_product_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.sigmoid %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %1 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.silu %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule silu_of_product_d4
//   x: [d1, d2, d3, d4]
//   x * sigmoid(x) => silu(x)
verso.rule @silu_of_product_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.sigmoid %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.silu %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule silu_of_product_d5
//   x: [d1, d2, d3, d4, d5]
//   x * sigmoid(x) => silu(x)
verso.rule @silu_of_product_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.sigmoid %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %1 = verso.mul %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.silu %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule hard_swish_of_clamp_d1
//   x: [d1]
//   x * clamp(x + 3, high=6, low=0) / 6 => hard_swish(x)
verso.rule @hard_swish_of_clamp_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?xf32>) -> tensor<?xf32>
  %3 = verso.mul %arg0, %2 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %4 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %5 = verso.div %3, %4 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  verso.yield %5 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule hard_swish_of_clamp_d2
//   x: [d1, d2]
//   x * clamp(x + 3, high=6, low=0) / 6 => hard_swish(x)
verso.rule @hard_swish_of_clamp_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.mul %arg0, %2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %4 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %5 = verso.div %3, %4 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  verso.yield %5 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule hard_swish_of_clamp_d3
//   x: [d1, d2, d3]
//   x * clamp(x + 3, high=6, low=0) / 6 => hard_swish(x)
verso.rule @hard_swish_of_clamp_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %3 = verso.mul %arg0, %2 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %4 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %5 = verso.div %3, %4 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  verso.yield %5 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule hard_swish_of_clamp_d4
//   x: [d1, d2, d3, d4]
//   x * clamp(x + 3, high=6, low=0) / 6 => hard_swish(x)
verso.rule @hard_swish_of_clamp_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.mul %arg0, %2 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %4 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %5 = verso.div %3, %4 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  verso.yield %5 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule hard_swish_of_clamp_d5
//   x: [d1, d2, d3, d4, d5]
//   x * clamp(x + 3, high=6, low=0) / 6 => hard_swish(x)
verso.rule @hard_swish_of_clamp_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %3 = verso.mul %arg0, %2 : (tensor<?x?x?x?x?xf32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %4 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %5 = verso.div %3, %4 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %5 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule hard_swish_of_quotient_d1
//   x: [d1]
//   x * (clamp(x + 3, high=6, low=0) / 6) => hard_swish(x)
verso.rule @hard_swish_of_quotient_d1 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?xf32>) -> tensor<?xf32>
  %3 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %4 = verso.div %2, %3 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  %5 = verso.mul %arg0, %4 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %5 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule hard_swish_of_quotient_d2
//   x: [d1, d2]
//   x * (clamp(x + 3, high=6, low=0) / 6) => hard_swish(x)
verso.rule @hard_swish_of_quotient_d2 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %3 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %4 = verso.div %2, %3 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %5 = verso.mul %arg0, %4 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %5 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule hard_swish_of_quotient_d3
//   x: [d1, d2, d3]
//   x * (clamp(x + 3, high=6, low=0) / 6) => hard_swish(x)
verso.rule @hard_swish_of_quotient_d3 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %3 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %4 = verso.div %2, %3 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %5 = verso.mul %arg0, %4 : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %5 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule hard_swish_of_quotient_d4
//   x: [d1, d2, d3, d4]
//   x * (clamp(x + 3, high=6, low=0) / 6) => hard_swish(x)
verso.rule @hard_swish_of_quotient_d4 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %4 = verso.div %2, %3 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  %5 = verso.mul %arg0, %4 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %5 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule hard_swish_of_quotient_d5
//   x: [d1, d2, d3, d4, d5]
//   x * (clamp(x + 3, high=6, low=0) / 6) => hard_swish(x)
verso.rule @hard_swish_of_quotient_d5 attributes {domains = ["real"], fp = #verso.fp<reassociates>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.fill  {element_type = f32, shape = array<i64>, value = 3.000000e+00 : f64} : () -> tensor<f32>
  %1 = verso.add %arg0, %0 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  %2 = verso.clamp %1 {high = 6.000000e+00 : f64, low = 0.000000e+00 : f64} : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %3 = verso.fill  {element_type = f32, shape = array<i64>, value = 6.000000e+00 : f64} : () -> tensor<f32>
  %4 = verso.div %2, %3 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  %5 = verso.mul %arg0, %4 : (tensor<?x?x?x?x?xf32>, tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %5 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.hard_swish %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

// rule softplus_of_log_d1
//   x: [d1]
//   log(exp(x) + 1) => softplus(x)
verso.rule @softplus_of_log_d1 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 1>, sizes = [affine_map<()[s0] -> (s0)>], symbols = ["d1"]} source {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.exp %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.add %0, %1 : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  %3 = verso.log %2 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %3 : tensor<?xf32>
} target {
^bb0(%arg0: tensor<?xf32>):
  %0 = verso.softplus %arg0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// rule softplus_of_log_d2
//   x: [d1, d2]
//   log(exp(x) + 1) => softplus(x)
verso.rule @softplus_of_log_d2 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1] -> (s0, s1)>], symbols = ["d1", "d2"]} source {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.exp %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
  %3 = verso.log %2 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %3 : tensor<?x?xf32>
} target {
^bb0(%arg0: tensor<?x?xf32>):
  %0 = verso.softplus %arg0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// rule softplus_of_log_d3
//   x: [d1, d2, d3]
//   log(exp(x) + 1) => softplus(x)
verso.rule @softplus_of_log_d3 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2] -> (s0, s1, s2)>], symbols = ["d1", "d2", "d3"]} source {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.exp %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.add %0, %1 : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?x?xf32>
  %3 = verso.log %2 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %3 : tensor<?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?xf32>):
  %0 = verso.softplus %arg0 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  verso.yield %0 : tensor<?x?x?xf32>
}

// rule softplus_of_log_d4
//   x: [d1, d2, d3, d4]
//   log(exp(x) + 1) => softplus(x)
verso.rule @softplus_of_log_d4 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3] -> (s0, s1, s2, s3)>], symbols = ["d1", "d2", "d3", "d4"]} source {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.exp %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?xf32>
  %3 = verso.log %2 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?xf32>):
  %0 = verso.softplus %arg0 : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// rule softplus_of_log_d5
//   x: [d1, d2, d3, d4, d5]
//   log(exp(x) + 1) => softplus(x)
verso.rule @softplus_of_log_d5 attributes {domains = ["real"], fp = #verso.fp<assumes_finite>, proof = #verso.proof<"normal-form", instances = 3>, sizes = [affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, s3, s4)>], symbols = ["d1", "d2", "d3", "d4", "d5"]} source {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.exp %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  %1 = verso.fill  {element_type = f32, shape = array<i64>, value = 1.000000e+00 : f64} : () -> tensor<f32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?x?xf32>, tensor<f32>) -> tensor<?x?x?x?x?xf32>
  %3 = verso.log %2 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?x?xf32>
} target {
^bb0(%arg0: tensor<?x?x?x?x?xf32>):
  %0 = verso.softplus %arg0 : (tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?x?xf32>
}

