//===- AxisAccesses.cpp - What a counterexample depends on ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AxisGroup.h"
#include <map>

using namespace llvm;
using namespace mlir;

namespace verso::axes {

namespace {

using Indices = SmallVector<AffineExpr, 2>;

/// Follows an element of the results to all that it is computed from, and notes
/// what of it depends on axis 1: stands for every axis, as all are used in the
/// same way.
class AccessReader {
public:
  explicit AccessReader(const GroupRule &rule)
      : rule(rule), accesses(rule.inputs.size()) {}

  /// Reads the element of a value whose indices of dimensions of the axis are
  /// given.
  void read(const RegionDefinition &side, unsigned value, Indices indices) {
    if (value < side.numInputs()) {
      if (!is_contained(accesses[value], indices))
        accesses[value].push_back(std::move(indices));
      return;
    }
    auto &known = seen[{&side, value}];
    if (is_contained(known, indices))
      return;
    known.push_back(indices);
    const RegionDefinition::Application &application =
        side.definingApplication(value);
    const ResultDefinition &result =
        application.definition.results()[value - application.firstResult];
    // Nothing of the axis depends on other variables.
    unsigned numVariables = application.definition.numVariables();
    Frame frame{application, SmallVector<AffineExpr>(numVariables, zero()),
                DefinitionVariables(rule, result.type).dependence};
    frame.dependence.resize(numVariables, 1);
    auto index = indices.begin();
    for (auto [position, size] : enumerate(result.type.sizes))
      if (rule.axisOf(size) == 1)
        frame.variables[position] = *index++;
    read(side, result.value, frame);
  }

  /// Of elements of one input, those pairs have to be told apart of which the
  /// two are read by different indices; and each condition that fails does so
  /// in some dimension.
  int64_t count() const {
    int64_t total = conditionLists.size();
    for (const auto &list : accesses)
      total += int64_t(list.size()) * (int64_t(list.size()) - 1) / 2;
    return total;
  }

private:
  struct Frame {
    const RegionDefinition::Application &application;
    SmallVector<AffineExpr> variables;  ///< what they stand for, by position
    SmallVector<Dependence> dependence; ///< by position
  };

  void read(const RegionDefinition &side, ScalarExpression expression,
            const Frame &frame) {
    auto composed = [&](AffineExpr expression) {
      return simplify(expression.replaceDims(frame.variables));
    };
    if (expression->kind == ScalarNode::Kind::Load) {
      unsigned operand = frame.application.operands[expression->operand];
      Indices indices;
      for (auto [size, index] :
           zip_equal(side.values()[operand].sizes, expression->indices))
        if (rule.axisOf(size) == 1)
          indices.push_back(composed(index));
      read(side, operand, std::move(indices));
    }
    SmallVector<Condition> conditions;
    for (const Condition &condition : expression->conditions)
      if (singleAxis(rule.dependence(condition.expression, frame.dependence)) ==
          Axis(1))
        conditions.push_back(
            {composed(condition.expression), condition.isEquality});
    if (!conditions.empty() && !is_contained(conditionLists, conditions))
      conditionLists.push_back(std::move(conditions));
    for (ScalarExpression operand : expression->operands)
      read(side, operand, frame);
  }

  AffineExpr zero() const { return getAffineConstantExpr(0, rule.context); }

  const GroupRule &rule;
  std::vector<SmallVector<Indices, 2>> accesses; ///< by input
  SmallVector<SmallVector<Condition>> conditionLists;
  std::map<std::pair<const RegionDefinition *, unsigned>,
           SmallVector<Indices, 2>>
      seen;
};

} // namespace

int64_t axesOfCounterexample(const GroupRule &rule) {
  // Where a shape is wrong, one dimension is.
  int64_t most = 1;
  for (auto [source, target] :
       zip(rule.source->outputs(), rule.target->outputs())) {
    AccessReader reader(rule);
    Indices indices;
    for (AffineExpr size : rule.source->values()[source].sizes)
      if (rule.axisOf(size) == 1)
        indices.push_back(getAffineDimExpr(indices.size(), rule.context));
    reader.read(*rule.source, source, indices);
    reader.read(*rule.target, target, indices);
    most = std::max(most, reader.count());
  }
  return most;
}

} // namespace verso::axes
