//===- IntegerUse.cpp - What a rule does with integers --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerUse.h"

using namespace mlir;

namespace verso::proof {

/// True if the expression computes: has a function, other than those whose
/// value is one of their arguments or a truth value, or adds or multiplies.
static bool computes(ScalarExpression expression) {
  switch (expression->kind) {
  case ScalarNode::Kind::Apply:
    switch (expression->function) {
    case ScalarFunction::Maximum:
    case ScalarFunction::Minimum:
    case ScalarFunction::Equal:
    case ScalarFunction::Less:
    case ScalarFunction::LessOrEqual:
    case ScalarFunction::Where:
      break;
    default:
      return true;
    }
    break;
  case ScalarNode::Kind::Reduce:
    if (expression->reduction == ReductionKind::Sum ||
        expression->reduction == ReductionKind::Product)
      return true;
    break;
  default:
    break;
  }
  return llvm::any_of(expression->operands, computes);
}

bool computesIntegers(const RegionDefinition &region) {
  return llvm::any_of(
      region.applications(), [](const RegionDefinition::Application &part) {
        return llvm::any_of(
            part.definition.results(), [](const ResultDefinition &result) {
              return isa<IntegerType>(result.type.elementType) &&
                     !result.type.elementType.isInteger(1) &&
                     computes(result.value);
            });
      });
}

/// True if the expression has a function that the normal form expresses by
/// negation and the order of numbers. Negation does not reverse the order of
/// integers modulo 2^n.
static bool reversesOrder(ScalarExpression expression) {
  if (expression->kind == ScalarNode::Kind::Apply)
    switch (expression->function) {
    case ScalarFunction::Minimum:
    case ScalarFunction::Negate:
    case ScalarFunction::Abs:
      return true;
    default:
      break;
    }
  if (expression->kind == ScalarNode::Kind::Reduce &&
      expression->reduction == ReductionKind::Minimum)
    return true;
  return llvm::any_of(expression->operands, reversesOrder);
}

bool reversesOrderOfIntegers(const RegionDefinition &region) {
  auto isInteger = [&](unsigned value) {
    return isa<IntegerType>(region.values()[value].elementType);
  };
  auto isTruth = [&](unsigned value) {
    return region.values()[value].elementType.isInteger(1);
  };
  return llvm::any_of(
      region.applications(), [&](const RegionDefinition::Application &part) {
        return llvm::all_of(part.operands, isInteger) &&
               !llvm::all_of(part.operands, isTruth) &&
               llvm::any_of(part.definition.results(),
                            [](const ResultDefinition &result) {
                              return reversesOrder(result.value);
                            });
      });
}

} // namespace verso::proof
