//===- TrialEvaluator.cpp - Evaluates applications of a table -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TrialEvaluator.h"

using namespace mlir;

namespace verso {

TrialEvaluator::TrialEvaluator(const Enumeration &enumeration)
    : enumeration(enumeration) {
  for (unsigned trial = 0; trial < enumeration.numTrials(); ++trial)
    domains.emplace_back(enumeration.seedOf(trial));
}

MutableArrayRef<TrialEvaluator::FieldEvaluator>
TrialEvaluator::evaluators(unsigned instance, unsigned trial) {
  std::vector<FieldEvaluator> &list =
      compiled[uint64_t(instance) * enumeration.numTrials() + trial];
  if (list.empty())
    for (const Program &program :
         enumeration.instances[instance]
             .programs[enumeration.assignmentOf(trial)])
      list.emplace_back(program, domains[trial]);
  return list;
}

void TrialEvaluator::evaluate(unsigned instance, ArrayRef<ValueId> operands,
                              unsigned trial,
                              MutableArrayRef<std::vector<uint64_t>> results) {
  SmallVector<const uint64_t *, Enumeration::maxOperands> inputs;
  for (ValueId operand : operands)
    inputs.push_back(elements(operand, trial));
  for (auto [evaluator, result] :
       llvm::zip_equal(evaluators(instance, trial), results)) {
    result.clear();
    evaluator.run(inputs, result);
  }
}

const uint64_t *TrialEvaluator::elements(ValueId value, unsigned trial) {
  if (const uint64_t *kept = enumeration.elements[trial][value])
    return kept;
  auto key = [&](ValueId id) {
    return uint64_t(id) * enumeration.numTrials() + trial;
  };
  if (auto found = computed.find(key(value)); found != computed.end())
    return found->second.data();
  const Enumeration::Application &application =
      enumeration.applications[enumeration.values[value].application];
  SmallVector<std::vector<uint64_t>, 2> results(application.numResults);
  evaluate(application.instance, application.operandList(), trial, results);
  for (auto [number, result] : llvm::enumerate(results))
    computed[key(application.firstResult + number)] = std::move(result);
  return computed[key(value)].data();
}

} // namespace verso
