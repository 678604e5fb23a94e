// The command line of `verso-gen verify`.

// RUN: not verso-gen verify %s --no-infer --json %t.json | FileCheck %s
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: not verso-gen verify %s --no-infer --json - | FileCheck %s --check-prefix=JSON
// RUN: verso-gen verify %s | FileCheck %s --check-prefix=INFER

// RUN: not verso-gen verify 2>&1 | FileCheck %s --check-prefix=NOFILE
// NOFILE: verso-gen verify: no file given
// RUN: not verso-gen verify %s --colour 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: verso-gen verify: unknown or incomplete option '--colour'
// RUN: not verso-gen verify %t.missing 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: verso-gen verify: {{.*}}.missing: No such file
// RUN: not verso-gen verify %s --json %t.missing/file 2>&1 | FileCheck %s --check-prefix=UNWRITABLE
// UNWRITABLE: verso-gen verify: cannot write

// The second time, the verdicts are those of the first.
// RUN: rm -f %t.cache
// RUN: verso-gen verify %s --cache %t.cache > %t.first
// RUN: verso-gen verify %s --cache=%t.cache | diff %t.first -
// RUN: verso-gen verify %s --cache %t.cache --json - | FileCheck %s --check-prefix=CACHED
// CACHED-COUNT-2: "seconds": 0,
// RUN: not verso-gen verify %s --cache %t.missing/cache 2>&1 | FileCheck %s --check-prefix=NOCACHE
// NOCACHE: verso-gen verify: cannot open the verdict cache
// RUN: verso-gen verify --help | FileCheck %s --check-prefix=HELP
// HELP: usage: verso-gen verify

// JSON: "rules": [
// JSON: "conditions": [],
// JSON: "fp": "exact",
// JSON: "name": "no_conditions",
// JSON: "reason": "for all sizes
// JSON: "seconds": {{[0-9]}}
// JSON: "verdict": "proved"
// JSON: "counterexample": {
// JSON: "name": "needs_conditions",
// JSON: "verdict": "refuted"

// CHECK: no_conditions: proved (for all sizes
// CHECK: needs_conditions: refuted (add: C2: sizes must broadcast)
// CHECK-NEXT: symbols: n = {{[0-9]+}}, m = {{[0-9]+}}
// CHECK-NEXT: violated: add: C2: sizes must broadcast

// INFER: no_conditions: proved (for all sizes
// INFER: needs_conditions: proved (n = m; for all sizes

verso.rule @no_conditions attributes {
    symbols = ["n"],
    sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

// The relu of each of two tensors is that of both, if they have the same size.
verso.rule @needs_conditions attributes {
    symbols = ["n", "m"],
    sizes = [affine_map<()[n, m] -> (n)>, affine_map<()[n, m] -> (m)>]
} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %1 = verso.sub %0, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %2 = verso.relu %1 : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %2 : tensor<?xf32>
}
