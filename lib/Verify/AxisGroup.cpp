//===- AxisGroup.cpp - A rule with a group of dimensions ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AxisGroup.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/bit.h"

using namespace llvm;
using namespace mlir;

namespace verso::axes {

std::optional<Axis> singleAxis(Dependence dependence) {
  if (!has_single_bit(dependence) || dependence == 1)
    return std::nullopt;
  return countr_zero(dependence);
}

Expected<GroupRule> GroupRule::create(RuleOp rule, const AxisGroup &group,
                                      unsigned length) {
  GroupRule result;
  result.context = rule.getContext();
  result.length = length;
  result.conditions = rule.getConditionList();
  result.inputs = rule.getInputTypes();
  for (StringAttr symbol : rule.getSymbols().getAsRange<StringAttr>()) {
    result.symbols.push_back(symbol.getValue());
    Axis axis = 0;
    StringRef list;
    for (StringRef candidate : group.lists) {
      StringRef number = symbol.getValue();
      Axis value;
      if (number.consume_front(candidate) && !number.getAsInteger(10, value) &&
          value >= 1 && value <= length) {
        axis = value;
        list = candidate;
      }
    }
    result.axes.push_back(axis);
    result.lists.push_back(list);
  }
  for (auto [side, region] : {std::pair(&result.source, &rule.getSource()),
                              std::pair(&result.target, &rule.getTarget())}) {
    Expected<RegionDefinition> definition =
        RegionDefinition::create(*region, result.inputs);
    if (!definition)
      return definition.takeError();
    side->emplace(std::move(*definition));
  }
  return result;
}

Dependence GroupRule::dependence(AffineExpr expression,
                                 ArrayRef<Dependence> variables) const {
  Dependence all = 0;
  expression.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part)) {
      if (Axis axis = axes[symbol.getPosition()])
        all |= Dependence(1) << axis;
    } else if (auto variable = dyn_cast<AffineDimExpr>(part)) {
      all |= variables[variable.getPosition()];
    }
  });
  return all;
}

Axis GroupRule::axisOf(AffineExpr size) const {
  return singleAxis(dependence(size)).value_or(0);
}

bool isOne(AffineExpr size) {
  auto constant = dyn_cast<AffineConstantExpr>(size);
  return constant && constant.getValue() == 1;
}

DefinitionVariables::DefinitionVariables(const GroupRule &rule,
                                         const SymbolicTensor &result) {
  for (auto [position, size] : enumerate(result.sizes))
    add(rule, {unsigned(position), size});
}

void DefinitionVariables::add(const GroupRule &rule,
                              const BoundVariable &variable) {
  if (dependence.size() <= variable.position) {
    dependence.resize(variable.position + 1, 0);
    isZero.resize(variable.position + 1, false);
  }
  Axis axis = rule.axisOf(variable.extent);
  isZero[variable.position] = isOne(variable.extent);
  dependence[variable.position] =
      isZero[variable.position] ? 0 : Dependence(1) << axis;
}

} // namespace verso::axes
