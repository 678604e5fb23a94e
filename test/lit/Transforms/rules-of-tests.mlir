// The rules that the tests of the search use hold, all of them.
// RUN: verso-gen verify %source-dir/test/unit/Search/inputs/fold.mlir | FileCheck %s

// CHECK-COUNT-8: {{^[a-z_]+}}: proved
// CHECK-NOT: {{refuted|unknown}}
