//===- AxisUse.cpp - How a rule uses a group of dimensions ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AxisGroup.h"

using namespace llvm;
using namespace mlir;

namespace verso::axes {

namespace {

/// Examines the definitions of one rule. Functions return false once there is
/// an obstacle.
class UseReader {
public:
  explicit UseReader(const GroupRule &rule) : rule(rule) {}

  AxisUse read() {
    findSums();
    readAll();
    return std::move(use);
  }

private:
  bool fail(const Twine &obstacle) {
    if (use.obstacle.empty())
      use.obstacle = obstacle.str();
    return false;
  }

  //===--- Whether the group is summed over -------------------------------===//

  void findSums() {
    for (const auto &side : {&rule.source, &rule.target})
      for (const auto &application : (*side)->applications())
        for (const ResultDefinition &result : application.definition.results())
          use.isSummedOver |= sumsOverGroup(result.value);
  }

  bool sumsOverGroup(ScalarExpression expression) {
    if (expression->kind == ScalarNode::Kind::Reduce)
      for (const BoundVariable &variable : expression->variables)
        if (dependsOnGroup(rule.dependence(variable.extent)))
          return true;
    return any_of(expression->operands, [&](ScalarExpression operand) {
      return sumsOverGroup(operand);
    });
  }

  //===--- Sizes and conditions -------------------------------------------===//

  bool readAll() {
    for (const SymbolicTensor &input : rule.inputs)
      if (!readSizes(input))
        return false;
    for (const Condition &condition : rule.conditions)
      if (!readConstraint(condition))
        return false;
    for (const auto &side : {&rule.source, &rule.target})
      for (const auto &application : (*side)->applications())
        if (!readApplication(**side, application))
          return false;
    for (auto [lhs, rhs] : zip(rule.source->outputs(), rule.target->outputs()))
      if (!sameAxes(rule.source->values()[lhs], rule.target->values()[rhs]))
        return fail("the sides have their results' dimensions of the group at "
                    "different places");
    return true;
  }

  bool sameAxes(const SymbolicTensor &lhs, const SymbolicTensor &rhs) {
    return equal(lhs.sizes, rhs.sizes, [&](AffineExpr left, AffineExpr right) {
      return rule.axisOf(left) == rule.axisOf(right);
    });
  }

  bool readSizes(const SymbolicTensor &tensor) {
    Dependence seen = 0;
    for (AffineExpr size : tensor.sizes) {
      if (!readSize(size))
        return false;
      Dependence own = rule.dependence(size);
      if (use.isSummedOver && (seen & own))
        return fail("the group is summed over, and a tensor has it twice");
      seen |= own;
    }
    return true;
  }

  bool readSize(AffineExpr size) {
    Dependence dependence = rule.dependence(size);
    if (!dependsOnGroup(dependence))
      return true;
    if (!singleAxis(dependence))
      return fail("a size depends on several dimensions of the group");
    if (!use.isSummedOver)
      return true;
    auto symbol = dyn_cast<AffineSymbolExpr>(size);
    if (!symbol)
      return fail("the group is summed over, and a size is computed from one "
                  "of the group");
    StringRef list = rule.lists[symbol.getPosition()];
    if (!sizeList.empty() && sizeList != list)
      return fail("the group is summed over and has different sizes");
    sizeList = list;
    return true;
  }

  /// A condition of the rule, or a constraint of an operator.
  bool readConstraint(const Condition &condition) {
    Dependence dependence = rule.dependence(condition.expression);
    if (!dependsOnGroup(dependence))
      return true;
    std::optional<Axis> axis = singleAxis(dependence);
    if (!axis)
      return fail("a condition depends on several dimensions of the group");
    if (!use.isSummedOver || isAboutEmptiness(condition))
      return true;
    return fail("the group is summed over, and a condition depends on its "
                "sizes");
  }

  /// `d >= 0` or `d >= 1`: all sizes satisfy it if and only if their product
  /// does.
  bool isAboutEmptiness(const Condition &condition) {
    if (condition.isEquality)
      return false;
    for (auto [position, axis] : enumerate(rule.axes)) {
      AffineExpr size =
          getAffineSymbolExpr(position, condition.expression.getContext());
      if (axis != 0 && rule.lists[position] == sizeList &&
          (condition.expression == size ||
           condition.expression == simplify(size - 1)))
        return true;
    }
    return false;
  }

  //===--- Definitions ----------------------------------------------------===//

  bool readApplication(const RegionDefinition &side,
                       const RegionDefinition::Application &application) {
    for (const Constraint &constraint : application.definition.constraints())
      if (!readConstraint(constraint.condition))
        return false;
    for (const ResultDefinition &result : application.definition.results()) {
      if (!readSizes(result.type))
        return false;
      DefinitionVariables variables(rule, result.type);
      owners.assign(variables.dependence.size(), 0);
      numOwners = 0;
      auto operandType = [&](unsigned operand) -> const SymbolicTensor & {
        return side.values()[application.operands[operand]];
      };
      if (!readExpression(result.value, variables, operandType))
        return false;
    }
    return true;
  }

  using OperandTypes = llvm::function_ref<const SymbolicTensor &(unsigned)>;

  bool readExpression(ScalarExpression expression,
                      DefinitionVariables &variables, OperandTypes types) {
    switch (expression->kind) {
    case ScalarNode::Kind::Constant:
    case ScalarNode::Kind::Apply:
      break;
    case ScalarNode::Kind::FromIndex:
      if (!readNumber(expression->indices.front(), variables))
        return false;
      break;
    case ScalarNode::Kind::Load:
      if (!readLoad(expression, variables, types(expression->operand)))
        return false;
      break;
    case ScalarNode::Kind::Select:
      if (!readConditions(expression->conditions, variables))
        return false;
      break;
    case ScalarNode::Kind::Reduce:
      if (!readReduction(expression, variables))
        return false;
      break;
    case ScalarNode::Kind::Bind:
      if (!readVariable(expression->variables.front(), variables))
        return false;
      if (dependsOnGroup(rule.dependence(expression->variables.front().extent)))
        return fail("a value is a position in the group");
      break;
    }
    return all_of(expression->operands, [&](ScalarExpression operand) {
      return readExpression(operand, variables, types);
    });
  }

  bool readVariable(const BoundVariable &variable,
                    DefinitionVariables &variables) {
    variables.add(rule, variable);
    if (owners.size() <= variable.position)
      owners.resize(variable.position + 1, 0);
    owners[variable.position] = numOwners;
    return readSize(variable.extent);
  }

  /// A sum leads over the whole group or over nothing of it.
  bool readReduction(ScalarExpression expression,
                     DefinitionVariables &variables) {
    ++numOwners;
    Dependence seen = 0;
    for (const BoundVariable &variable : expression->variables) {
      if (!readVariable(variable, variables))
        return false;
      Dependence axis = rule.dependence(variable.extent);
      if (seen & axis)
        return fail("a dimension of the group is summed over twice");
      seen |= axis;
    }
    if (seen != 0 && seen != wholeGroup())
      return fail("a part of the group is summed over");
    return readConditions(expression->conditions, variables);
  }

  Dependence wholeGroup() const {
    return ((Dependence(1) << rule.length) - 1) << 1;
  }

  bool readConditions(ArrayRef<Condition> conditions,
                      const DefinitionVariables &variables) {
    for (const Condition &condition : conditions) {
      Dependence dependence =
          rule.dependence(condition.expression, variables.dependence);
      if (!dependsOnGroup(dependence))
        continue;
      if (use.isSummedOver)
        return fail("the group is summed over, and an element depends on where "
                    "it is in the group");
      if (!singleAxis(dependence))
        return fail("a condition on an index of the group depends on another "
                    "index");
    }
    return true;
  }

  /// A number of elements, which a mean divides by, is the same for a group
  /// and for one dimension in place of it.
  bool readNumber(AffineExpr number, const DefinitionVariables &variables) {
    Dependence dependence = rule.dependence(number, variables.dependence);
    if (!dependsOnGroup(dependence))
      return true;
    if (use.isSummedOver && dependence == rule.dependence(number) &&
        dependsOnProductAlone(number))
      return true;
    return fail("an index or size of the group is used as a value");
  }

  bool dependsOnProductAlone(AffineExpr number) {
    MLIRContext *context = number.getContext();
    AffineExpr product = getAffineConstantExpr(1, context);
    SmallVector<AffineExpr> symbols;
    std::optional<unsigned> first;
    for (auto [position, axis] : enumerate(rule.axes)) {
      symbols.push_back(getAffineSymbolExpr(position, context));
      if (axis == 0 || rule.lists[position] != sizeList)
        continue;
      product = product * symbols.back();
      symbols.back() = getAffineConstantExpr(1, context);
      if (axis == 1)
        first = position;
    }
    if (!first ||
        dependsOnGroup(rule.dependence(number.replaceSymbols(symbols))))
      return false;
    symbols[*first] = product;
    return provablyEqual(number, number.replaceSymbols(symbols));
  }

  bool readLoad(ScalarExpression load, const DefinitionVariables &variables,
                const SymbolicTensor &operand) {
    Dependence seen = 0;
    std::optional<unsigned> owner;
    for (auto [size, index] : zip_equal(operand.sizes, load->indices)) {
      Dependence own = rule.dependence(size);
      Dependence dependence = rule.dependence(index, variables.dependence);
      if (!dependsOnGroup(own)) {
        if (dependsOnGroup(dependence))
          return fail("an index outside of the group depends on the group");
        continue;
      }
      if (dependence & ~own)
        return fail("an index of the group depends on more than its dimension");
      if (!use.isSummedOver)
        continue;
      // The whole group is passed on as it is.
      auto variable = dyn_cast<AffineDimExpr>(index);
      if (!variable || dependence != own)
        return fail("the group is summed over, and an index of it is computed");
      unsigned itsOwner = owners[variable.getPosition()];
      if ((seen & own) || owner.value_or(itsOwner) != itsOwner)
        return fail("the group is summed over, and not used as a whole");
      owner = itsOwner;
      seen |= own;
    }
    if (seen != 0 && seen != wholeGroup())
      return fail("the group is summed over, and not used as a whole");
    return true;
  }

  const GroupRule &rule;
  AxisUse use;
  StringRef sizeList; ///< of the sizes of a group that is summed over
  /// By position of a variable: 0 for an index of the result, else the number
  /// of the reduction that binds it.
  SmallVector<unsigned> owners;
  unsigned numOwners = 0;
};

} // namespace

AxisUse axisUse(const GroupRule &rule) { return UseReader(rule).read(); }

} // namespace verso::axes
