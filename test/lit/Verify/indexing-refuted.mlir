// RUN: not verso-gen verify %s | FileCheck %s

// Indices of another tensor are other indices.
// CHECK: other_indices: refuted
#other_indices_0 = affine_map<()[n, m, l] -> (n, m)>
#other_indices_1 = affine_map<()[n, m, l] -> (l)>
verso.rule @other_indices attributes {
    symbols = ["n", "m", "l"],
    sizes = [#other_indices_0, #other_indices_1, #other_indices_1]
} source {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %z = verso.gather %x, %i {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %z = verso.gather %x, %j {axis = 0 : i64} : (tensor<?x?xf32>, tensor<?xi64>) -> tensor<?x?xf32>
  verso.yield %z : tensor<?x?xf32>
}

// Indices do not commute.
// CHECK: gather_commutes: refuted
#gather_commutes_0 = affine_map<()[n, l, k] -> (n)>
#gather_commutes_1 = affine_map<()[n, l, k] -> (l)>
verso.rule @gather_commutes attributes {
    symbols = ["n", "l", "k"],
    sizes = [#gather_commutes_0, #gather_commutes_1, #gather_commutes_1]
} source {
^bb0(%x: tensor<?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %a = verso.gather %i, %j {axis = 0 : i64} : (tensor<?xi64>, tensor<?xi64>) -> tensor<?xi64>
  %z = verso.gather %x, %a {axis = 0 : i64} : (tensor<?xf32>, tensor<?xi64>) -> tensor<?xf32>
  verso.yield %z : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %i: tensor<?xi64>, %j: tensor<?xi64>):
  %a = verso.gather %j, %i {axis = 0 : i64} : (tensor<?xi64>, tensor<?xi64>) -> tensor<?xi64>
  %z = verso.gather %x, %a {axis = 0 : i64} : (tensor<?xf32>, tensor<?xi64>) -> tensor<?xf32>
  verso.yield %z : tensor<?xf32>
}

// A negative index counts from another end in a longer tensor.
// CHECK: clamp_matters: refuted
#clamp_matters_0 = affine_map<()[n, k, l] -> (n)>
#clamp_matters_1 = affine_map<()[n, k, l] -> (k)>
#clamp_matters_2 = affine_map<()[n, k, l] -> (l)>
verso.rule @clamp_matters attributes {
    symbols = ["n", "k", "l"],
    sizes = [#clamp_matters_0, #clamp_matters_1, #clamp_matters_2],
    conditions = affine_set<()[n, k, l] : (n - 1 >= 0)>
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %i: tensor<?xi64>):
  %z = verso.gather %x, %i {axis = 0 : i64} : (tensor<?xf32>, tensor<?xi64>) -> tensor<?xf32>
  verso.yield %z : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %i: tensor<?xi64>):
  %c = verso.concat %x, %y {axis = 0 : i64} : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %z = verso.gather %c, %i {axis = 0 : i64} : (tensor<?xf32>, tensor<?xi64>) -> tensor<?xf32>
  verso.yield %z : tensor<?xf32>
}

// An update is seen.
// CHECK: update_is_not_lost: refuted
#update_is_not_lost_0 = affine_map<()[n, k] -> (n)>
#update_is_not_lost_1 = affine_map<()[n, k] -> (k)>
#update_is_not_lost_2 = affine_map<()[n, k] -> (1)>
verso.rule @update_is_not_lost attributes {
    symbols = ["n", "k"],
    sizes = [#update_is_not_lost_0, #update_is_not_lost_1, #update_is_not_lost_2]
} source {
^bb0(%x: tensor<?xf32>, %u: tensor<?xf32>, %s: tensor<1xi64>):
  %a = verso.dynamic_update_slice %x, %u, %s : (tensor<?xf32>, tensor<?xf32>, tensor<1xi64>) -> tensor<?xf32>
  verso.yield %a : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %u: tensor<?xf32>, %s: tensor<1xi64>):
  verso.yield %x : tensor<?xf32>
}
