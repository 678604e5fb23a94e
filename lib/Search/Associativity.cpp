//===- Associativity.cpp - Operators whose grouping is free ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Associativity.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "verso/Dialect/Operator.h"
#include "llvm/ADT/Sequence.h"

using namespace mlir;

namespace verso::search {

static bool isAssociative(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Add:
  case ScalarFunction::Multiply:
  case ScalarFunction::Maximum:
  case ScalarFunction::Minimum:
    return true;
  default:
    return false;
  }
}

/// True if the result is `f(lhs, rhs)` of the elements of both operands at the
/// result's own index, with an associative and commutative `f`.
static bool isAssociative(const Definition &definition) {
  if (definition.results().size() != 1)
    return false;
  ScalarExpression value = definition.results().front().value;
  if (value->kind != ScalarNode::Kind::Apply || value->operands.size() != 2 ||
      !isAssociative(value->function))
    return false;
  unsigned operand = 0;
  return llvm::all_of(value->operands, [&](ScalarExpression load) {
    return load->kind == ScalarNode::Kind::Load && load->operand == operand++ &&
           load->indices.size() == 1 && isa<AffineDimExpr>(load->indices[0]);
  });
}

bool isAssociative(OperationName name) {
  if (!name.isRegistered() || !hasDefinition(name) ||
      !name.hasTrait<OpTrait::NOperands<2>::Impl>())
    return false;
  MLIRContext *context = name.getContext();
  SymbolicTensor vector{{getAffineSymbolExpr(0, context)},
                        Float32Type::get(context)};
  llvm::Expected<Definition> definition =
      define(name, DictionaryAttr::get(context), {vector, vector});
  if (!definition) {
    llvm::consumeError(definition.takeError());
    return false;
  }
  return isAssociative(*definition);
}

/// True if the result is the first operand before its end in dimension `axis`,
/// the second one after that and before its own end, and so on, for three
/// operands of these sizes.
static bool isJoin(const Definition &definition, ArrayRef<AffineExpr> sizes,
                   unsigned axis) {
  AffineExpr position = getAffineDimExpr(axis, sizes[axis].getContext());
  ScalarExpression rest = definition.results().front().value;
  for (unsigned operand = 0; operand < 3; ++operand) {
    ScalarExpression element = rest;
    if (operand < 2) {
      AffineExpr end = sizes[axis] * (int64_t(operand) + 1);
      if (rest->kind != ScalarNode::Kind::Select ||
          rest->conditions.size() != 1 ||
          rest->conditions.front() != lessThan(position, end))
        return false;
      element = rest->operands[0];
      rest = rest->operands[1];
    }
    if (element->kind != ScalarNode::Kind::Load ||
        element->operand != operand || element->indices.size() != sizes.size())
      return false;
    for (auto [dimension, index] : llvm::enumerate(element->indices)) {
      AffineExpr own = getAffineDimExpr(dimension, index.getContext());
      AffineExpr begin = sizes[axis] * int64_t(operand);
      if (!provablyEqual(index, dimension == axis ? own - begin : own))
        return false;
    }
  }
  return true;
}

bool isJoin(OperationName name, DictionaryAttr attributes, unsigned rank) {
  if (!name.isRegistered() || !hasDefinition(name) ||
      !name.hasTrait<OpTrait::VariadicOperands>())
    return false;
  MLIRContext *context = name.getContext();
  SymbolicTensor tensor{{}, Float32Type::get(context)};
  for (unsigned dimension = 0; dimension < rank; ++dimension)
    tensor.sizes.push_back(getAffineSymbolExpr(dimension, context));
  llvm::Expected<Definition> definition =
      define(name, attributes, {tensor, tensor, tensor});
  if (!definition) {
    llvm::consumeError(definition.takeError());
    return false;
  }
  if (definition->results().size() != 1)
    return false;
  return llvm::any_of(llvm::seq(rank), [&](unsigned axis) {
    return isJoin(*definition, tensor.sizes, axis);
  });
}

} // namespace verso::search
