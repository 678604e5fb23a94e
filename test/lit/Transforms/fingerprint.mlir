// Graphs that agree have equal fingerprints, and pairs of them become rules.

// RUN: verso-opt %s --split-input-file --verso-fingerprint="threads=2" > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: verso-opt %s --split-input-file --verso-fingerprint | diff %t.mlir -
// RUN: verso-opt %s --split-input-file --verso-fingerprint="keep-graphs=false" | FileCheck %s --check-prefix=RULES --implicit-check-not=func.func --implicit-check-not=verso.vocabularies

module attributes {verso.vocabularies = {chain = {
    sizes = [{name = "n", values = array<i64: 2, 3>}, {name = "m", values = array<i64: 4, 3>}],
    inputs = [{name = "x", sizes = ["n", "m"], copies = 2 : i64}],
    max_operators = 2 : i64}}} {
  // CHECK-LABEL: func.func @twice
  // CHECK-SAME:    verso.fingerprint = "[[RELU:[0-9a-f]{32}]]"
  func.func @twice(%x: tensor<2x4xf32> {verso.input = "x"}) -> tensor<2x4xf32> attributes {verso.vocabulary = "chain"} {
    %0 = verso.relu %x : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1 = verso.relu %0 : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  // The other copy of the input.
  // CHECK-LABEL: func.func @once
  // CHECK-SAME:    verso.fingerprint = "[[RELU]]"
  func.func @once(%x: tensor<2x4xf32> {verso.input = "x2"}) -> tensor<2x4xf32> attributes {verso.vocabulary = "chain"} {
    %0 = verso.relu %x : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
  // CHECK-LABEL: func.func @other
  // CHECK-NOT:     [[RELU]]
  // CHECK-SAME:    verso.fingerprint
  func.func @other(%x: tensor<2x4xf32> {verso.input = "x"}) -> tensor<2x4xf32> attributes {verso.vocabulary = "chain"} {
    %0 = verso.tanh %x : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
  // Does not belong to a vocabulary.
  // CHECK-LABEL: func.func @foreign
  // CHECK-NOT:     verso.fingerprint
  // CHECK:         return
  // RULES: func.func @foreign
  func.func @foreign(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
    return %x : tensor<2x4xf32>
  }

  // One rule, from more to less: its sizes are symbols, it has no proof.
  // CHECK:      verso.rule @relu_relu_to_relu_
  // CHECK-NOT:  proof
  // CHECK-SAME: symbols = ["n", "m"], verso.candidate = 0 : i64
  // CHECK:      verso.relu
  // CHECK:      verso.relu
  // CHECK:      target
  // CHECK-NOT:  verso.rule
  // RULES:      verso.rule @relu_relu_to_relu_
  // RULES-NOT:  verso.rule
}

// -----

// The operators have other attributes in the second assignment. There two
// halves are not what the others take them for.
module attributes {verso.vocabularies = {halves = {
    sizes = [{name = "n", values = array<i64: 2, 2>}, {name = "m", values = array<i64: 4, 6>}],
    inputs = [{name = "x", sizes = ["n", "m"]}],
    max_operators = 2 : i64}}} {
  // CHECK-LABEL: func.func @split
  // CHECK-SAME:    verso.fingerprint = "[[HALF:[0-9a-f]{32}]]"
  func.func @split(%x: tensor<2x4xf32> {verso.input = "x"}) -> tensor<2x2xf32> attributes {verso.vocabulary = "halves"} {
    %0:2 = verso.split %x {axis = 1 : i64, sizes = array<i64: 2, 2>, verso.assignments = [{axis = 1 : i64, sizes = array<i64: 3, 3>}]} : (tensor<2x4xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
    return %0#0 : tensor<2x2xf32>
  }
  // CHECK-LABEL: func.func @slice
  // CHECK-SAME:    verso.fingerprint = "[[HALF]]"
  func.func @slice(%x: tensor<2x4xf32> {verso.input = "x"}) -> tensor<2x2xf32> attributes {verso.vocabulary = "halves"} {
    %0 = verso.slice %x {starts = array<i64: 0, 0>, sizes = array<i64: 2, 2>, steps = array<i64: 1, 1>, verso.assignments = [{starts = array<i64: 0, 0>, sizes = array<i64: 2, 3>, steps = array<i64: 1, 1>}]} : (tensor<2x4xf32>) -> tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
  // Agrees in the first assignment only.
  // CHECK-LABEL: func.func @begin
  // CHECK-NOT:     [[HALF]]
  // CHECK-SAME:    verso.fingerprint
  func.func @begin(%x: tensor<2x4xf32> {verso.input = "x"}) -> tensor<2x2xf32> attributes {verso.vocabulary = "halves"} {
    %0 = verso.slice %x {starts = array<i64: 0, 0>, sizes = array<i64: 2, 2>, steps = array<i64: 1, 1>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }

  // How their attributes hang together is found by trying.
  // CHECK:     verso.rule @split_to_slice_
  // CHECK:     verso.rule @slice_to_split_
  // CHECK-NOT: verso.rule
  // RULES:     verso.rule @split_to_slice_
  // RULES:     verso.rule @slice_to_split_
  // RULES-NOT: verso.rule
}
