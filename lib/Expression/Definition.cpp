//===- Definition.cpp - What an operator application means ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Definition.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace verso {

std::optional<SmallVector<int64_t, 4>> SymbolicTensor::constantSizes() const {
  SmallVector<int64_t, 4> result;
  for (AffineExpr size : sizes) {
    auto constant = dyn_cast<AffineConstantExpr>(size);
    if (!constant)
      return std::nullopt;
    result.push_back(constant.getValue());
  }
  return result;
}

Definition::Definition()
    : allocator(std::make_unique<llvm::BumpPtrAllocator>()) {}
Definition::~Definition() = default;
Definition::Definition(Definition &&) noexcept = default;
Definition &Definition::operator=(Definition &&) noexcept = default;

DefinitionBuilder::DefinitionBuilder(MLIRContext *context,
                                     llvm::StringRef operatorName,
                                     ArrayRef<SymbolicTensor> operands)
    : context(context), operatorName(operatorName.str()),
      operands(operands.begin(), operands.end()) {}

AffineExpr DefinitionBuilder::constantIndex(int64_t value) const {
  return getAffineConstantExpr(value, context);
}

AffineExpr DefinitionBuilder::index(unsigned position) const {
  return getAffineDimExpr(position, context);
}

SmallVector<AffineExpr, 4> DefinitionBuilder::indices(unsigned rank) const {
  SmallVector<AffineExpr, 4> result;
  for (unsigned i = 0; i < rank; ++i)
    result.push_back(index(i));
  return result;
}

void DefinitionBuilder::reserveIndices(unsigned rank) {
  definition.variableCount = std::max(definition.variableCount, rank);
}

BoundVariable DefinitionBuilder::addVariable(AffineExpr extent) {
  return {definition.variableCount++, simplify(extent)};
}

template <typename T> ArrayRef<T> DefinitionBuilder::copy(ArrayRef<T> list) {
  return list.copy(*definition.allocator);
}

ScalarExpression DefinitionBuilder::make(const ScalarNode &node) {
  return ScalarExpression(new (definition.allocator->Allocate<ScalarNode>())
                              ScalarNode(node));
}

ScalarExpression DefinitionBuilder::constant(double value) {
  ScalarNode node(ScalarNode::Kind::Constant);
  node.constant = value;
  return make(node);
}

ScalarExpression DefinitionBuilder::fromIndex(AffineExpr index) {
  ScalarNode node(ScalarNode::Kind::FromIndex);
  node.indices = copy(ArrayRef<AffineExpr>(simplify(index)));
  return make(node);
}

ScalarExpression DefinitionBuilder::load(unsigned operand,
                                         ArrayRef<AffineExpr> indices) {
  ScalarNode node(ScalarNode::Kind::Load);
  node.operand = operand;
  node.indices = copy(indices);
  return make(node);
}

ScalarExpression DefinitionBuilder::apply(ScalarFunction function,
                                          ScalarExpression argument) {
  ScalarNode node(ScalarNode::Kind::Apply);
  node.function = function;
  node.operands = copy(ArrayRef<ScalarExpression>(argument));
  return make(node);
}

ScalarExpression DefinitionBuilder::apply(ScalarFunction function,
                                          ScalarExpression lhs,
                                          ScalarExpression rhs) {
  ScalarNode node(ScalarNode::Kind::Apply);
  node.function = function;
  node.operands = copy(ArrayRef<ScalarExpression>({lhs, rhs}));
  return make(node);
}

ScalarExpression DefinitionBuilder::apply(ScalarFunction function,
                                          ScalarExpression first,
                                          ScalarExpression second,
                                          ScalarExpression third) {
  ScalarNode node(ScalarNode::Kind::Apply);
  node.function = function;
  node.operands = copy(ArrayRef<ScalarExpression>({first, second, third}));
  return make(node);
}

/// Drops conditions that are constantly true. Returns false if one of them is
/// constantly false.
static bool dropDecided(ArrayRef<Condition> conditions,
                        SmallVectorImpl<Condition> &remaining) {
  for (const Condition &condition : conditions) {
    std::optional<bool> truth = condition.constantTruth();
    if (!truth)
      remaining.push_back(condition);
    else if (!*truth)
      return false;
  }
  return true;
}

ScalarExpression DefinitionBuilder::select(ArrayRef<Condition> conditions,
                                           ScalarExpression ifTrue,
                                           ScalarExpression ifFalse) {
  SmallVector<Condition, 4> remaining;
  if (!dropDecided(conditions, remaining))
    return ifFalse;
  if (remaining.empty())
    return ifTrue;
  ScalarNode node(ScalarNode::Kind::Select);
  node.conditions = copy(ArrayRef<Condition>(remaining));
  node.operands = copy(ArrayRef<ScalarExpression>({ifTrue, ifFalse}));
  return make(node);
}

ScalarExpression DefinitionBuilder::reduce(ReductionKind kind,
                                           ArrayRef<BoundVariable> variables,
                                           ArrayRef<Condition> guards,
                                           ScalarExpression body) {
  ScalarNode node(ScalarNode::Kind::Reduce);
  node.reduction = kind;
  node.variables = copy(variables);
  node.operands = copy(ArrayRef<ScalarExpression>(body));
  SmallVector<Condition, 4> remaining;
  if (!dropDecided(guards, remaining)) // Keep one false guard: an empty box.
    remaining.assign(1, {constantIndex(-1), /*isEquality=*/false});
  node.conditions = copy(ArrayRef<Condition>(remaining));
  return make(node);
}

ScalarExpression DefinitionBuilder::bind(BoundVariable variable,
                                         ScalarExpression value,
                                         ScalarExpression body) {
  ScalarNode node(ScalarNode::Kind::Bind);
  node.variables = copy(ArrayRef<BoundVariable>(variable));
  node.operands = copy(ArrayRef<ScalarExpression>({value, body}));
  return make(node);
}

bool DefinitionBuilder::requireForm(unsigned number, bool holds,
                                    const Twine &message) {
  if (!holds && failure.empty())
    failure =
        (Twine(operatorName) + ": C" + Twine(number) + ": " + message).str();
  return holds;
}

void DefinitionBuilder::require(unsigned number, Condition condition,
                                const Twine &message) {
  if (std::optional<bool> truth = condition.constantTruth()) {
    requireForm(number, *truth, message);
    return;
  }
  definition.constraintList.push_back({number, condition, message.str()});
}

void DefinitionBuilder::addResult(ArrayRef<AffineExpr> sizes, Type elementType,
                                  ScalarExpression value) {
  SymbolicTensor type;
  for (AffineExpr size : sizes)
    type.sizes.push_back(simplify(size));
  type.elementType = elementType;
  reserveIndices(sizes.size());
  definition.resultList.push_back({std::move(type), value});
}

llvm::Expected<Definition> DefinitionBuilder::finish() {
  if (failed())
    return llvm::createStringError(failure);
  return std::move(definition);
}

} // namespace verso
