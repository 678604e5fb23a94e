// A rule gets the class and the domains that are proved, not those it states.

// RUN: not verso-gen verify %s | FileCheck %s

// CHECK: too_exact: unknown (proved, but it states exact, but is only reassociates)
verso.rule @too_exact attributes {
    symbols = ["n"],
    sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>],
    fp = #verso.fp<exact>
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %0, %z : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<?xf32>):
  %0 = verso.add %y, %z : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.add %x, %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
}

// relu(x * x) = x * x fails where x * x overflows.
// CHECK: no_integers: unknown (proved, but it states that it holds for integers, which is not proved)
verso.rule @no_integers attributes {
    symbols = ["n"],
    sizes = [affine_map<()[n] -> (n)>],
    domains = ["real", "integer"]
} source {
^bb0(%x: tensor<?xf32>):
  %0 = verso.mul %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.relu %0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  %0 = verso.mul %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// CHECK: less_exact: proved
verso.rule @less_exact attributes {
    symbols = ["n"],
    sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>],
    fp = #verso.fp<reassociates>, domains = ["real", "integer"]
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}
