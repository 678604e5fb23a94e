// Each diagnostic names the operator and the number of the constraint.
// RUN: verso-opt %s -split-input-file -verify-diagnostics

func.func @matmul(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) {
  // expected-error @below {{matmul: C3: the columns of lhs must match the rows of rhs}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.matmul %a, %b : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @stated_type(%a: tensor<2x3xf32>) {
  // expected-error @below {{inferred type(s) 'tensor<2x3xf32>' are incompatible with return type(s) of operation 'tensor<2x4xf32>'}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.relu %a : (tensor<2x3xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @element_type(%a: tensor<2xf32>, %b: tensor<2xf64>) {
  // expected-error @below {{add: C1: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.add %a, %b : (tensor<2xf32>, tensor<2xf64>) -> tensor<2xf32>
  return
}

// -----

func.func @missing_attribute(%a: tensor<2xf32>) {
  // expected-error @below {{requires attribute 'permutation'}}
  %0 = verso.transpose %a : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @unranked(%a: tensor<*xf32>) {
  // expected-error @below {{must be ranked tensor of any type values}}
  %0 = verso.relu %a : (tensor<*xf32>) -> tensor<2xf32>
  return
}

// -----

// expected-error @below {{C2: the sizes of argument 0 must be a map ()[1 symbols] -> (2 sizes)}}
verso.rule @sizes attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?x?xf32>):
  verso.yield %x : tensor<?x?xf32>
} target {
^bb0(%x: tensor<?x?xf32>):
  verso.yield %x : tensor<?x?xf32>
}

// -----

// expected-error @below {{C2: the sizes of argument 0 disagree with its type 'tensor<3xf32>'}}
verso.rule @static_size attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<3xf32>):
  verso.yield %x : tensor<3xf32>
} target {
^bb0(%x: tensor<3xf32>):
  verso.yield %x : tensor<3xf32>
}

// -----

// expected-error @below {{C1: both sides must have the same arguments}}
verso.rule @arguments attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf64>):
  verso.yield %x : tensor<?xf64>
}

// -----

// expected-error @below {{C3: conditions must be a set ()[1 symbols]}}
verso.rule @conditions attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>],
                                   conditions = affine_set<()[n, m] : (n - m == 0)>} source {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
}

// -----

// expected-error @below {{C4: both sides must yield equally many values}}
verso.rule @outputs attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>):
  verso.yield %x, %x : tensor<?xf32>, tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
}

// -----

// expected-error @below {{C5: verso.opaque has no definition}}
verso.rule @foreign attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>):
  %0 = verso.opaque "Foo"(%x) : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
}

// -----

// expected-error @below {{C6: there is no domain "complex"}}
verso.rule @domain attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>],
                               domains = ["real", "complex"]} source {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
}
