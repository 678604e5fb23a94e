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

ArrayRef<uint64_t> TrialEvaluator::evaluate(unsigned instance, unsigned result,
                                            ArrayRef<const uint64_t *> operands,
                                            unsigned trial) {
  scratch.clear();
  evaluators(instance, trial)[result].run(operands, scratch);
  return scratch;
}

const uint64_t *TrialEvaluator::elements(ValueId value, unsigned trial) {
  ShapeId shape = enumeration.values[value].shape;
  if (const uint64_t *kept = enumeration.block(value))
    return kept + enumeration.blockOffset(shape, trial);
  auto key = [&](ValueId id) {
    return uint64_t(id) * enumeration.numTrials() + trial;
  };
  if (auto found = computed.find(key(value)); found != computed.end())
    return found->second.data();
  const Enumeration::Application &application =
      enumeration.applications[enumeration.values[value].application];
  SmallVector<const uint64_t *, Enumeration::maxOperands> operands;
  for (ValueId operand : application.operandList())
    operands.push_back(elements(operand, trial));
  for (unsigned number = 0; number < application.numResults; ++number) {
    ArrayRef<uint64_t> result =
        evaluate(application.instance, number, operands, trial);
    computed[key(application.firstResult + number)] = result.vec();
  }
  return computed[key(value)].data();
}

} // namespace verso
