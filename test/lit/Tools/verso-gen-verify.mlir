// The JSON of verso-gen verify has the same keys for every verdict.

// RUN: not verso-gen verify %s --json %t.json > /dev/null
// RUN: %python %S/Inputs/check_json.py %t.json "list(it) == ['rules']" "len(it['rules']) == 3" "all(set(r) >= {'name', 'verdict', 'conditions', 'reason', 'seconds'} for r in it['rules'])" "all(is_number(r['seconds']) and r['seconds'] >= 0 for r in it['rules'])" "[r['verdict'] for r in it['rules']] == ['proved', 'proved', 'refuted']" "it['rules'][0]['conditions'] == [] and it['rules'][1]['conditions'] == ['n = m']" "it['rules'][0]['fp'] == 'exact' and it['rules'][0]['instances'] == 3" "'fp' not in it['rules'][2] and 'counterexample' not in it['rules'][0]" "list(it['rules'][2]['counterexample']) == ['n'] and it['rules'][2]['counterexample']['n'] >= 1"

// Status 0 if all are proved: what verso-gen has written itself is.
// RUN: rm -rf %t.rules && verso-gen --max-ops 2 --vocabularies matrix --ops matmul,add -o %t.rules > /dev/null
// RUN: verso-gen verify %t.rules/matrix.mlir --no-infer --json %t.all.json > /dev/null
// RUN: %python %S/Inputs/check_json.py %t.all.json "len(it['rules']) >= 3" "all(r['verdict'] == 'proved' for r in it['rules'])"

verso.rule @commuted attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>, affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.mul %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
  %0 = verso.mul %y, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}

verso.rule @conditional attributes {symbols = ["n", "m"], sizes = [affine_map<()[n, m] -> (n)>, affine_map<()[n, m] -> (m)>]} source {
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

verso.rule @wrong attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
^bb0(%x: tensor<?xf32>):
  %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
} target {
^bb0(%x: tensor<?xf32>):
  %0 = verso.tanh %x : (tensor<?xf32>) -> tensor<?xf32>
  verso.yield %0 : tensor<?xf32>
}
