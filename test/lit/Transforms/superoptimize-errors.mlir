// RUN: not verso-opt %s --verso-superoptimize 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not verso-opt %s --verso-superoptimize="rules=%t.nothing" 2>&1 | FileCheck %s --check-prefix=NOFILE
// RUN: not verso-opt %s --verso-superoptimize="rules=%s" 2>&1 | FileCheck %s --check-prefix=RULE
// RUN: not verso-opt %s --pass-pipeline="builtin.module(verso-superoptimize-pipeline{rule=x})" 2>&1 | FileCheck %s --check-prefix=OPTION
// RUN: not verso-opt %s --verso-superoptimize="rules=%source-dir/test/unit/Search/inputs/fold.mlir except=nothing" 2>&1 | FileCheck %s --check-prefix=PATTERN
// RUN: not verso-opt %s --verso-superoptimize="rules=%source-dir/test/unit/Search/inputs/fold.mlir loosest=loose" 2>&1 | FileCheck %s --check-prefix=CLASS

// MISSING: error: verso-superoptimize: the option 'rules' is missing
// NOFILE: error: {{.*}}.nothing
// RULE: superoptimize-errors.mlir: rule @yields_argument: the source yields an argument
// OPTION: no such option rule
// PATTERN: error: verso-superoptimize: rule pattern 'nothing' matches no rule
// CLASS: error: verso-superoptimize: there is no floating-point class 'loose'

verso.rule @yields_argument attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  verso.yield %x : tensor<?xf32>
}
