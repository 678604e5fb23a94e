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

} // namespace verso::search
