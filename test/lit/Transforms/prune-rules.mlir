// Rules that others derive go; those without a proof stay and count for nothing.

// RUN: verso-opt %s --verso-prune-rules --verify-diagnostics | FileCheck %s

// CHECK: verso.rule @unproved
verso.rule @unproved attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n, m)>]} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.sigmoid %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.sigmoid %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// What only the rule without a proof would derive.
// CHECK: verso.rule @deserving
verso.rule @deserving attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n, 3)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x3xf32>):
  %0 = verso.sigmoid %x : (tensor<?x3xf32>) -> tensor<?x3xf32>
  %1 = verso.relu %0 : (tensor<?x3xf32>) -> tensor<?x3xf32>
  verso.yield %1 : tensor<?x3xf32>
} target {
^bb0(%x: tensor<?x3xf32>):
  %0 = verso.sigmoid %x : (tensor<?x3xf32>) -> tensor<?x3xf32>
  verso.yield %0 : tensor<?x3xf32>
}

// A special case of a rule that comes after it.
// CHECK-NOT: @special
// expected-remark @below {{rule @special: other rules derive it}}
verso.rule @special attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n, 1)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x1xf32>):
  %0 = verso.relu %x : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %1 = verso.relu %0 : (tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %1 : tensor<?x1xf32>
} target {
^bb0(%x: tensor<?x1xf32>):
  %0 = verso.relu %x : (tensor<?x1xf32>) -> tensor<?x1xf32>
  verso.yield %0 : tensor<?x1xf32>
}

// CHECK: verso.rule @general
verso.rule @general attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n, m)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// The same with other names.
// CHECK-NOT: @renamed
// expected-remark @below {{rule @renamed: other rules derive it}}
verso.rule @renamed attributes {symbols = ["b", "a"], sizes = [affine_map<()[b, a] -> (a, b)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// The same within larger graphs, the operands of the sum being exchanged.
// CHECK-NOT: @larger
// expected-remark @below {{rule @larger: other rules derive it}}
verso.rule @larger attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n, m)>, affine_map<()[n, m] -> (n, m)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.add %1, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.add %y, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// Twice the same rule.
// CHECK-NOT: @thrice
// expected-remark @below {{rule @thrice: other rules derive it}}
verso.rule @thrice attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n, m)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = verso.relu %1 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %2 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %0 : tensor<?x?xf32>
}

// Does not follow: the rules above say nothing of other ranks.
// CHECK: verso.rule @another_rank
verso.rule @another_rank attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?xf32>):
  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.relu %0 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %1 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// Does not follow: a subtraction's operands are not exchanged.
// CHECK: verso.rule @not_commutative
verso.rule @not_commutative attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n, m)>, affine_map<()[n, m] -> (n, m)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sub %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
  %0 = verso.sub %y, %x : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.mul %0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}

// A target that its source does not determine takes no part.
// CHECK: verso.rule @undetermined
verso.rule @undetermined attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n)>, affine_map<()[n, m] -> (m)>], fp = #verso.fp<exact>, proof = #verso.proof<"normal-form", instances = 3>} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
}
