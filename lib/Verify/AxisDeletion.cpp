//===- AxisDeletion.cpp - A rule without one of its dimensions ------------===//
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

/// Compares a rule, one axis of the group being left out, with the rule for a
/// group that is shorter by one.
class Deletion {
public:
  Deletion(const GroupRule &large, Axis axis, const GroupRule &small)
      : large(large), small(small), axis(axis), context(large.context) {}

  bool succeeds() {
    return mapSymbols() && sameTypes(large.inputs, small.inputs) &&
           sameConditions(large.conditions, small.conditions, Frame()) &&
           sameSide(*large.source, *small.source) &&
           sameSide(*large.target, *small.target);
  }

private:
  /// The variables of two definitions that are compared: what those of `large`
  /// stand for in `small`.
  struct Frame {
    DefinitionVariables largeVariables, smallVariables;
    SmallVector<AffineExpr> large, small; ///< by position
    ArrayRef<const SymbolicTensor *> largeOperands, smallOperands;
  };

  //===--- Symbols and sizes ----------------------------------------------===//

  bool mapSymbols() {
    StringMap<unsigned> positions;
    for (auto [position, name] : enumerate(small.symbols))
      positions[name] = position;
    for (auto [position, name] : enumerate(large.symbols)) {
      Axis own = large.axes[position];
      if (own != 0 && own == axis) {
        // It remains in numbers of elements, as a factor.
        symbols.push_back(getAffineConstantExpr(1, context));
        continue;
      }
      std::string itsName =
          own == 0 ? name.str()
                   : (large.lists[position] + Twine(own > axis ? own - 1 : own))
                         .str();
      auto found = positions.find(itsName);
      if (found == positions.end())
        return false;
      symbols.push_back(getAffineSymbolExpr(found->second, context));
    }
    return true;
  }

  AffineExpr mapped(AffineExpr expression, ArrayRef<AffineExpr> variables) {
    return simplify(expression.replaceDimsAndSymbols(variables, symbols));
  }

  bool sameIndex(AffineExpr lhs, AffineExpr rhs,
                 ArrayRef<AffineExpr> largeVariables,
                 ArrayRef<AffineExpr> smallVariables) {
    return provablyEqual(mapped(lhs, largeVariables),
                         simplify(rhs.replaceDims(smallVariables)));
  }

  /// The dimensions of a tensor that count: an index of a dimension of size 1
  /// says nothing.
  SmallVector<unsigned> dimensions(const SymbolicTensor &tensor,
                                   const GroupRule &rule, Axis deleted) {
    SmallVector<unsigned> list;
    for (auto [position, size] : enumerate(tensor.sizes))
      if (!isOne(size) && (deleted == 0 || rule.axisOf(size) != deleted))
        list.push_back(position);
    return list;
  }
  auto dimensionPairs(const SymbolicTensor &lhs, const SymbolicTensor &rhs) {
    return std::pair(dimensions(lhs, large, axis), dimensions(rhs, small, 0));
  }

  bool sameType(const SymbolicTensor &lhs, const SymbolicTensor &rhs) {
    auto [left, right] = dimensionPairs(lhs, rhs);
    return lhs.elementType == rhs.elementType &&
           llvm::equal(left, right, [&](unsigned l, unsigned r) {
             return sameIndex(lhs.sizes[l], rhs.sizes[r], {}, {});
           });
  }
  bool sameTypes(ArrayRef<SymbolicTensor> lhs, ArrayRef<SymbolicTensor> rhs) {
    return llvm::equal(lhs, rhs, [&](const auto &left, const auto &right) {
      return sameType(left, right);
    });
  }

  //===--- Conditions -----------------------------------------------------===//

  /// Whether the conditions that do not belong to the axis are the same, in any
  /// order.
  bool sameConditions(ArrayRef<Condition> lhs, ArrayRef<Condition> rhs,
                      const Frame &frame) {
    SmallVector<Condition> left, right;
    auto add = [](SmallVector<Condition> &list, AffineExpr expression,
                  bool isEquality) {
      Condition condition{expression, isEquality};
      if (!condition.constantTruth().value_or(false))
        list.push_back(condition);
    };
    for (const Condition &condition : lhs) {
      Dependence dependence = large.dependence(condition.expression,
                                               frame.largeVariables.dependence);
      if (dependence & (Dependence(1) << axis))
        continue;
      add(left, mapped(condition.expression, frame.large),
          condition.isEquality);
    }
    for (const Condition &condition : rhs)
      add(right, simplify(condition.expression.replaceDims(frame.small)),
          condition.isEquality);
    auto contains = [](ArrayRef<Condition> list) {
      return [list](const Condition &condition) {
        return containsCondition(list, condition);
      };
    };
    return all_of(left, contains(right)) && all_of(right, contains(left));
  }

  //===--- Definitions ----------------------------------------------------===//

  bool sameSide(const RegionDefinition &lhs, const RegionDefinition &rhs) {
    return lhs.outputs() == rhs.outputs() &&
           sameTypes(lhs.values(), rhs.values()) &&
           llvm::equal(lhs.applications(), rhs.applications(),
                       [&](const auto &left, const auto &right) {
                         return sameApplication(lhs, left, rhs, right);
                       });
  }

  bool sameApplication(const RegionDefinition &leftSide,
                       const RegionDefinition::Application &left,
                       const RegionDefinition &rightSide,
                       const RegionDefinition::Application &right) {
    if (left.operands != right.operands ||
        left.definition.results().size() != right.definition.results().size())
      return false;
    auto constraints = [](const Definition &definition) {
      SmallVector<Condition> list;
      for (const Constraint &constraint : definition.constraints())
        list.push_back(constraint.condition);
      return list;
    };
    if (!sameConditions(constraints(left.definition),
                        constraints(right.definition), Frame()))
      return false;
    SmallVector<const SymbolicTensor *> leftOperands, rightOperands;
    for (unsigned operand : left.operands) {
      leftOperands.push_back(&leftSide.values()[operand]);
      rightOperands.push_back(&rightSide.values()[operand]);
    }
    return all_of(zip(left.definition.results(), right.definition.results()),
                  [&](auto pair) {
                    const auto &[leftResult, rightResult] = pair;
                    Frame frame{DefinitionVariables(large, leftResult.type),
                                DefinitionVariables(small, rightResult.type),
                                {},
                                {},
                                leftOperands,
                                rightOperands};
                    auto [leftDimensions, rightDimensions] =
                        dimensionPairs(leftResult.type, rightResult.type);
                    bind(frame, leftDimensions, rightDimensions);
                    return sameExpression(leftResult.value, rightResult.value,
                                          frame);
                  });
  }

  /// From now on these variables are the same in pairs. All others of `large`
  /// and `small` are 0, or of the axis that is left out.
  void bind(Frame &frame, ArrayRef<unsigned> largePositions,
            ArrayRef<unsigned> smallPositions) {
    AffineExpr zero = getAffineConstantExpr(0, context);
    auto resize = [&](SmallVector<AffineExpr> &list, size_t size) {
      if (list.size() < size)
        list.resize(size, zero);
    };
    resize(frame.large, frame.largeVariables.dependence.size());
    resize(frame.small, frame.smallVariables.dependence.size());
    for (auto [left, right] : zip(largePositions, smallPositions))
      frame.large[left] = frame.small[right] = getAffineDimExpr(right, context);
  }

  bool sameExpression(ScalarExpression lhs, ScalarExpression rhs,
                      Frame &frame) {
    if (lhs->kind != rhs->kind || lhs->operands.size() != rhs->operands.size())
      return false;
    switch (lhs->kind) {
    case ScalarNode::Kind::Constant:
      if (lhs->constant != rhs->constant)
        return false;
      break;
    case ScalarNode::Kind::FromIndex:
      if (!sameIndex(lhs->indices.front(), rhs->indices.front(), frame.large,
                     frame.small))
        return false;
      break;
    case ScalarNode::Kind::Load:
      if (!sameLoad(lhs, rhs, frame))
        return false;
      break;
    case ScalarNode::Kind::Apply:
      if (lhs->function != rhs->function)
        return false;
      break;
    case ScalarNode::Kind::Select:
      break;
    case ScalarNode::Kind::Reduce:
      if (lhs->reduction != rhs->reduction)
        return false;
      [[fallthrough]];
    case ScalarNode::Kind::Bind:
      if (!bindSame(lhs->variables, rhs->variables, frame))
        return false;
      break;
    }
    if (!sameConditions(lhs->conditions, rhs->conditions, frame))
      return false;
    return all_of(zip(lhs->operands, rhs->operands), [&](auto pair) {
      return sameExpression(std::get<0>(pair), std::get<1>(pair), frame);
    });
  }

  bool sameLoad(ScalarExpression lhs, ScalarExpression rhs,
                const Frame &frame) {
    if (lhs->operand != rhs->operand)
      return false;
    auto [left, right] = dimensionPairs(*frame.largeOperands[lhs->operand],
                                        *frame.smallOperands[rhs->operand]);
    return llvm::equal(left, right, [&](unsigned l, unsigned r) {
      return sameIndex(lhs->indices[l], rhs->indices[r], frame.large,
                       frame.small);
    });
  }

  bool bindSame(ArrayRef<BoundVariable> lhs, ArrayRef<BoundVariable> rhs,
                Frame &frame) {
    auto positions = [](const GroupRule &rule, ArrayRef<BoundVariable> list,
                        DefinitionVariables &variables, Axis deleted,
                        SmallVector<AffineExpr> &extents) {
      SmallVector<unsigned> kept;
      for (const BoundVariable &variable : list) {
        variables.add(rule, variable);
        if (isOne(variable.extent) ||
            (deleted != 0 && rule.axisOf(variable.extent) == deleted))
          continue;
        kept.push_back(variable.position);
        extents.push_back(variable.extent);
      }
      return kept;
    };
    SmallVector<AffineExpr> leftExtents, rightExtents;
    auto left = positions(large, lhs, frame.largeVariables, axis, leftExtents);
    auto right = positions(small, rhs, frame.smallVariables, 0, rightExtents);
    bind(frame, left, right);
    return llvm::equal(
        leftExtents, rightExtents,
        [&](AffineExpr l, AffineExpr r) { return sameIndex(l, r, {}, {}); });
  }

  const GroupRule &large, &small;
  Axis axis;
  MLIRContext *context;
  SmallVector<AffineExpr> symbols; ///< by symbol of `large`, in `small`
};

} // namespace

bool sameWithout(const GroupRule &large, Axis axis, const GroupRule &small) {
  return Deletion(large, axis, small).succeeds();
}

} // namespace verso::axes
