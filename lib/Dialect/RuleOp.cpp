//===- RuleOp.cpp - Rules as IR -------------------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/IntegerSet.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;
using namespace verso;

YieldOp RuleOp::getSourceYield() {
  return cast<YieldOp>(getSource().front().getTerminator());
}

YieldOp RuleOp::getTargetYield() {
  return cast<YieldOp>(getTarget().front().getTerminator());
}

unsigned RuleOp::getNumOutputs() { return getSourceYield().getNumOperands(); }

bool RuleOp::holdsForIntegers() {
  std::optional<ArrayAttr> domains = getDomains();
  return domains &&
         llvm::is_contained(domains->getAsValueRange<StringAttr>(), "integer");
}

SmallVector<SymbolicTensor> RuleOp::getInputTypes() {
  SmallVector<SymbolicTensor> types;
  for (auto [argument, sizes] :
       llvm::zip_equal(getSource().front().getArguments(),
                       getSizes().getAsRange<AffineMapAttr>())) {
    SymbolicTensor type;
    type.elementType =
        cast<RankedTensorType>(argument.getType()).getElementType();
    for (AffineExpr size : sizes.getValue().getResults())
      type.sizes.push_back(simplify(size));
    types.push_back(std::move(type));
  }
  return types;
}

SmallVector<Condition> RuleOp::getConditionList() {
  SmallVector<Condition> list;
  if (std::optional<IntegerSet> set = getConditions())
    for (auto [expression, isEquality] :
         llvm::zip_equal(set->getConstraints(), set->getEqFlags()))
      list.push_back({expression, isEquality});
  return list;
}

void RuleOp::setConditionList(ArrayRef<Condition> list) {
  if (list.empty()) {
    removeConditionsAttr();
    return;
  }
  SmallVector<AffineExpr> expressions;
  SmallVector<bool> isEquality;
  for (const Condition &condition : list) {
    expressions.push_back(condition.expression);
    isEquality.push_back(condition.isEquality);
  }
  setConditionsAttr(IntegerSetAttr::get(
      IntegerSet::get(0, getNumSymbols(), expressions, isEquality)));
}

/// C2 for one argument.
static LogicalResult verifySizes(RuleOp rule, BlockArgument argument,
                                 AffineMap sizes) {
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  if (!type)
    return rule.emitOpError("C2: argument ")
           << argument.getArgNumber() << " is not a ranked tensor";
  if (sizes.getNumDims() != 0 ||
      sizes.getNumSymbols() != rule.getNumSymbols() ||
      sizes.getNumResults() != type.getRank())
    return rule.emitOpError("C2: the sizes of argument ")
           << argument.getArgNumber() << " must be a map ()["
           << rule.getNumSymbols() << " symbols] -> (" << type.getRank()
           << " sizes)";
  for (auto [size, expression] :
       llvm::zip_equal(type.getShape(), sizes.getResults())) {
    auto constant = dyn_cast<AffineConstantExpr>(expression);
    int64_t stated = constant ? constant.getValue() : ShapedType::kDynamic;
    if (stated != size)
      return rule.emitOpError("C2: the sizes of argument ")
             << argument.getArgNumber() << " disagree with its type " << type;
  }
  return success();
}

LogicalResult RuleOp::verify() {
  unsigned count = getNumSymbols();
  for (Attribute sizes : getSizes())
    if (!isa<AffineMapAttr>(sizes))
      return emitOpError("C2: sizes must be affine maps");
  if (std::optional<IntegerSet> set = getConditions())
    if (set->getNumDims() != 0 || set->getNumSymbols() != count)
      return emitOpError("C3: conditions must be a set ()[")
             << count << " symbols]";
  if (std::optional<ArrayAttr> domains = getDomains())
    for (auto domain : domains->getAsRange<StringAttr>())
      if (domain != "real" && domain != "integer")
        return emitOpError("C6: there is no domain ") << domain;
  return success();
}

LogicalResult RuleOp::verifyRegions() {
  for (Region *region : {&getSource(), &getTarget()})
    if (region->front().empty() || !isa<YieldOp>(region->front().back()))
      return emitOpError("C1: each side must end in verso.yield");
  if (getSource().front().getArgumentTypes() !=
      getTarget().front().getArgumentTypes())
    return emitOpError("C1: both sides must have the same arguments");
  if (getSizes().size() != getNumInputs())
    return emitOpError("C2: there must be one sizes map for each argument");
  for (auto [argument, sizes] :
       llvm::zip_equal(getSource().front().getArguments(),
                       getSizes().getAsRange<AffineMapAttr>()))
    if (failed(verifySizes(*this, argument, sizes.getValue())))
      return failure();
  if (getTargetYield().getNumOperands() != getNumOutputs())
    return emitOpError("C4: both sides must yield equally many values");
  for (Region *region : {&getSource(), &getTarget()})
    for (Operation &operation : region->front().without_terminator())
      if (!hasDefinition(operation.getName()))
        return emitOpError("C5: ")
               << operation.getName() << " has no definition";
  return success();
}
