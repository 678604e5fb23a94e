// The whole line as one pipeline, and its steps one by one.

// RUN: verso-opt %s --pass-pipeline="builtin.module(verso-generate-rules{vocabularies=matrix ops=matmul,add max-ops=3 seed=3 threads=2})" > %t.mlir 2> %t.remarks
// RUN: FileCheck %s --implicit-check-not=verso.vocabularies --implicit-check-not="verso.candidate" < %t.mlir
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks
// RUN: verso-opt %s --pass-pipeline="builtin.module(verso-enumerate{vocabularies=matrix ops=matmul,add max-ops=3 seed=3},verso-fingerprint{seed=3 keep-graphs=false},verso-verify-rules{skip-derived=true solver-steps=60000 proof-steps=20000},verso-prune-rules{seed=3})" 2>/dev/null | diff %t.mlir -

// Its rules are those of verso-gen, loaded and proved like those.
// RUN: rm -rf %t.rules && verso-gen --vocabularies matrix --ops matmul,add --max-ops 3 --seed 3 --threads 1 -o %t.rules
// RUN: grep -o "verso.rule @[a-z0-9_]*" %t.rules/matrix.mlir | sort > %t.expected
// RUN: grep -o "verso.rule @[a-z0-9_]*" %t.mlir | sort | diff %t.expected -
// RUN: verso-gen verify --no-infer %t.mlir | FileCheck %s --check-prefix=PROVED --implicit-check-not=refuted --implicit-check-not=unknown

// RUN: not verso-opt %s --pass-pipeline="builtin.module(verso-generate-rules{max-operators=1})" 2>&1 | FileCheck %s --check-prefix=OPTION

// CHECK:     verso.rule @matmul_matmul_to_matmul_matmul_
// CHECK:     verso.rule @matmul_add_to_add_matmul_matmul_
// CHECK-SAME: proof = #verso.proof<"normal-form"
// REMARK:    remark: rule @matmul_matmul_to_matmul_matmul_{{[0-9a-f]+}}: proved (for all sizes
// REMARK:    remark: rule @{{.*}}: derived by rules before it
// PROVED:    matmul_matmul_to_matmul_matmul_{{[0-9a-f]+}}: proved
// OPTION:    no such option max-operators

module {}
