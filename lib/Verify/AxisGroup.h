//===- AxisGroup.h - A rule with a group of dimensions ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The steps by which AnyRank.h is shown for one group of dimensions, the number
// of all else being fixed.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_AXISGROUP_H
#define VERSO_LIB_VERIFY_AXISGROUP_H

#include "verso/Dialect/RegionEvaluator.h"
#include "verso/Verify/AnyRank.h"
#include "llvm/ADT/DenseMap.h"

namespace verso::axes {

/// The number of a dimension of the group, from 1; 0 for a dimension, an index
/// or a symbol that does not belong to the group.
using Axis = unsigned;

/// What an index or size depends on: the axes of the group as a set of bits;
/// bit 0 for indices outside of the group (but not for such symbols).
using Dependence = uint64_t;
inline bool dependsOnGroup(Dependence dependence) { return dependence > 1; }
/// The axis, if the group is depended on through this one alone.
std::optional<Axis> singleAxis(Dependence dependence);

/// Whether a dimension of the size has one place only.
bool isOne(mlir::AffineExpr size);

/// A rule for one length of the group.
class GroupRule {
public:
  /// The error says which side is not well formed.
  static llvm::Expected<GroupRule> create(RuleOp rule, const AxisGroup &group,
                                          unsigned length);

  mlir::MLIRContext *context = nullptr;
  unsigned length = 0;
  llvm::SmallVector<llvm::StringRef> symbols; ///< their names
  llvm::SmallVector<Condition> conditions;
  llvm::SmallVector<SymbolicTensor> inputs;
  std::optional<RegionDefinition> source, target;
  /// By symbol: the axis whose entry of a list it is, and that list.
  llvm::SmallVector<Axis> axes;
  llvm::SmallVector<llvm::StringRef> lists;

  /// The axis of a dimension of the size.
  Axis axisOf(mlir::AffineExpr size) const;
  Dependence dependence(mlir::AffineExpr expression,
                        llvm::ArrayRef<Dependence> variables = {}) const;
};

/// The variables of an operator's definition, by position.
struct DefinitionVariables {
  DefinitionVariables() = default;
  DefinitionVariables(const GroupRule &rule, const SymbolicTensor &result);
  void add(const GroupRule &rule, const BoundVariable &variable);

  llvm::SmallVector<Dependence> dependence;
  /// Those that are always 0, for dimensions of size 1.
  llvm::SmallVector<bool> isZero;
};

/// How the group is used, if it is in one of the ways that AnyRank.h knows.
struct AxisUse {
  std::string obstacle; ///< else why not
  bool isSummedOver = false;
};
AxisUse axisUse(const GroupRule &rule);

/// Whether `large` without axis `axis` is `small`, which has one less.
bool sameWithout(const GroupRule &large, Axis axis, const GroupRule &small);

/// The number of axes that a counterexample needs to keep, at most, where
/// nothing is summed over the group. It may be counted at any length from 1.
int64_t axesOfCounterexample(const GroupRule &rule);

} // namespace verso::axes

#endif // VERSO_LIB_VERIFY_AXISGROUP_H
