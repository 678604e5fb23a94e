// The graphs of a vocabulary as functions.

// RUN: verso-opt %s --verso-enumerate="vocabularies=matrix ops=matmul,add,split max-ops=1" | FileCheck %s
// RUN: verso-opt %s --verso-enumerate="vocabularies=vectors,matrix ops=matmul max-ops=2 seed=5 threads=2" > %t.mlir
// RUN: verso-opt %s --verso-enumerate="vocabularies=vectors,matrix ops=matmul max-ops=2 seed=5" | diff %t.mlir -
// RUN: FileCheck %s --check-prefix=TWO < %t.mlir

// RUN: not verso-opt %s --verso-enumerate="vocabularies=nothing" 2>&1 | FileCheck %s --check-prefix=VOCABULARY
// RUN: not verso-opt %s --verso-enumerate="ops=matmul,sing" 2>&1 | FileCheck %s --check-prefix=OPERATOR
// RUN: not verso-opt %s --verso-enumerate="vocabularies=matrix max-ops=8" 2>&1 | FileCheck %s --check-prefix=LIMIT
// RUN: not verso-opt %s --pass-pipeline="builtin.module(verso-enumerate{vocabularies=matrix ops=add max-ops=1},verso-enumerate{vocabularies=matrix ops=add max-ops=1})" 2>&1 | FileCheck %s --check-prefix=TWICE

// Of the two orders of an addition and the choices of two of three inputs,
// there is one. What the second assignment has otherwise is in an attribute.
// CHECK:       module attributes {verso.vocabularies = {matrix = {
// CHECK-SAME:    inputs = [{copies = 3 : i64, name = "a", sizes = ["k", "k"]}]
// CHECK-SAME:    max_operators = 1 : i64
// CHECK-SAME:    sizes = [{name = "k", values = array<i64: 4, 6>}]
// CHECK:       func.func @before
// CHECK:       func.func @matrix_0_0(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: tensor<4x4xf32> {verso.input = "a{{[23]?}}"}
// CHECK-SAME:    %[[B:[a-z0-9]+]]: tensor<4x4xf32> {verso.input = "a{{[23]?}}"}
// CHECK-SAME:    -> tensor<4x4xf32> attributes {verso.vocabulary = "matrix"}
// CHECK:         %[[R:.*]] = verso.matmul %[[A]], %[[B]]
// CHECK:         return %[[R]]
// CHECK:       func.func @matrix_1
// CHECK:         verso.add
// CHECK:       func.func @matrix_2
// CHECK:         %[[S:.*]]:2 = verso.split
// CHECK-SAME:      sizes = array<i64: 2, 2>
// CHECK-SAME:      verso.assignments = [{axis = 1 : i64, sizes = array<i64: 3, 3>}]
// CHECK:         return %[[S]]#0
// CHECK:       func.func @matrix_3
// CHECK:         return %{{.*}}#1
// CHECK-NOT:   func.func

// One product of two, three products of three associated to the left and three
// to the right: with the third matrix, or with either of the two again.
// The order of the vocabularies is that of verso-gen.
// TWO: func.func @before
// TWO: func.func @matrix_0()
// TWO-COUNT-7: func.func @matrix_
// TWO-NOT: @matrix_
// TWO: func.func @vectors_0
// TWO-NOT: @matrix_

// VOCABULARY: error: verso-enumerate: there is no vocabulary 'nothing'; there are {{.*}}matrix
// OPERATOR: error: verso-enumerate: no vocabulary has an operator 'sing'; there are add,
// LIMIT: error: the number of operators must be 1 to 7
// TWICE: error: there are graphs of vocabulary 'matrix' in the module already

// What is there stays, and keeps its name.
func.func @before() {
  return
}
func.func @matrix_0() {
  return
}
