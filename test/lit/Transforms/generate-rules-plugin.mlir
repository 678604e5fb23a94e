// The passes in the stock mlir-opt.
// REQUIRES: plugin
// RUN: %mlir-opt-plugin %s --pass-pipeline="builtin.module(verso-generate-rules{vocabularies=matrix ops=matmul max-ops=2 threads=2})" 2>/dev/null | FileCheck %s
// RUN: %mlir-opt-plugin %s --pass-pipeline="builtin.module(verso-enumerate{vocabularies=matrix ops=matmul max-ops=2},verso-fingerprint,verso-verify-rules,verso-prune-rules)" 2>/dev/null | FileCheck %s --check-prefixes=GRAPHS,CHECK

// GRAPHS:        func.func @matrix_0
// GRAPHS-SAME:   verso.fingerprint
// CHECK-COUNT-2: verso.rule @matmul_matmul_to_matmul_matmul_{{.*}}proof = #verso.proof
// CHECK-NOT:     verso.rule
module {}
