//===- ProofRecord.cpp - What a rule says of its proof --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/Builders.h"
#include "verso/Verify/Verify.h"

using namespace mlir;

namespace verso {

std::string overstatement(RuleOp rule, const Verdict &verdict) {
  if (std::optional<FloatingPointClass> stated = rule.getFp();
      stated && *stated < verdict.floatingPoint)
    return ("it states " + stringifyFloatingPointClass(*stated) +
            ", but is only " +
            stringifyFloatingPointClass(verdict.floatingPoint))
        .str();
  if (rule.holdsForIntegers() && !verdict.holdsForIntegers)
    return "it states that it holds for integers, which is not proved";
  return "";
}

void recordProof(RuleOp rule, const Verdict &verdict) {
  rule.setConditionList(verdict.conditions);
  rule.setFpAttr(
      FloatingPointClassAttr::get(rule.getContext(), verdict.floatingPoint));
  Builder builder(rule.getContext());
  SmallVector<StringRef, 2> domains;
  if (verdict.holdsForReals)
    domains.push_back("real");
  if (verdict.holdsForIntegers)
    domains.push_back("integer");
  rule.setDomainsAttr(builder.getStrArrayAttr(domains));
  rule.setProofAttr(ProofAttr::get(rule.getContext(), "normal-form",
                                   verdict.boundedInstances));
}

} // namespace verso
