//===- CandidateForms.cpp - A candidate over symbols ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CandidateForms.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

namespace verso {

static OwningOpRef<RuleOp> buildNameless(MLIRContext *context,
                                         const Equation &equation) {
  OpBuilder builder(context);
  return buildRule(builder, builder.getUnknownLoc(), equation, "rule");
}

void CandidateForms::prepare() {
  isPrepared = true;
  concrete = abstractRepeatedParts(context, std::move(concrete), seed);
  concrete = separateInputs(context, std::move(concrete), seed);
  if (!hasIrrelevantUse(context, concrete, seed))
    forms = generalizationForms(concrete);
}

std::optional<RuleForm> CandidateForms::next() {
  if (!isPrepared)
    prepare();
  while (nextForm < forms.size()) {
    const GeneralizationForm &form = forms[nextForm++];
    std::optional<Equation> equation = generalize(context, concrete, form);
    if (equation && form.relatesSymbols)
      equation = relateSymbols(*equation, seed);
    if (equation && form.scalesByStrides)
      equation = freeStrideFactors(*equation);
    if (!equation || !isUsableRule(*equation))
      continue;
    Agreement agreement = checkAgreement(*equation, seed);
    if (!agreement.isLikely())
      continue;
    OwningOpRef<RuleOp> rule = buildNameless(context, *equation);
    return RuleForm{{std::move(*equation), std::move(agreement.points)},
                    form.isMostGeneral(),
                    /*isDerivable=*/true,
                    std::move(rule)};
  }
  return std::nullopt;
}

SmallVector<ConcreteEquation, 2>
candidateDirections(const Enumeration &enumeration,
                    ArrayRef<ConcreteInput> inputs,
                    const CandidatePair &candidate) {
  Graph lhs = enumeration.graph(candidate.lhs);
  Graph rhs = enumeration.graph(candidate.rhs);
  SmallVector<ConcreteEquation, 2> directions;
  if (candidate.isForward)
    directions.push_back({inputs, lhs, rhs});
  if (candidate.isBackward)
    directions.push_back({inputs, rhs, lhs});
  return directions;
}

std::string identity(MLIRContext *context, Equation equation) {
  for (Symbol &symbol : equation.symbols)
    symbol.name.clear();
  std::string text;
  llvm::raw_string_ostream stream(text);
  buildNameless(context, equation)->print(stream);
  return text;
}

} // namespace verso
