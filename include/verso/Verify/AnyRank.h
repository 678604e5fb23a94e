//===- AnyRank.h - From some ranks to all ----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule over a group of dimensions, `for |d| >= 0  x: [d..., n]`, stands for a
// rule of each length of the group. verify() proves one of them at a time; here
// is shown that all of them hold if those up to some length do. Two arguments
// are known; docs/proof.md has them with their proofs.
//
// - Axis by axis: nothing is summed over the group, each index of a dimension
//   of the group depends on that dimension's index and sizes alone, and so does
//   each part of a condition. Then of a counterexample with many dimensions
//   those can be dropped by which no two elements that are read differ and no
//   condition fails. This is how TensorRight (Arora et al., POPL 2025) bounds
//   ranks.
// - As one: the group is only passed on, or summed over, as a whole. Then it
//   can be replaced by one dimension of as many elements.
//
// That a group is used in one of these ways, and in the same way at each
// length, is checked on the definitions of the operators at the lengths that
// are there. Beyond them it rests on the definitions not telling dimensions
// apart that no attribute tells apart, and on RuleText.h allowing no text whose
// form changes with the length.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_VERIFY_ANYRANK_H
#define VERSO_VERIFY_ANYRANK_H

#include "verso/Dialect/VersoDialect.h"
#include <string>

namespace verso {

/// Dimensions whose number is left open.
struct AxisGroup {
  /// The names of the lists that have an entry for each dimension. The entries
  /// of list `d` are the symbols d1, d2, ...
  llvm::SmallVector<std::string, 2> lists;
  /// The smallest number of dimensions of which the rule speaks.
  int64_t first = 0;
};

/// The rule for some lengths of the groups.
struct RankMember {
  RuleOp rule;
  llvm::SmallVector<int64_t, 2> lengths; ///< by group
  std::string others; ///< all that was chosen beside lengths, as text
  bool isProved;      ///< as it is stated, without further conditions
};

/// Whether a rule holds for all lengths of its groups.
struct AnyRank {
  /// Why that is not known; empty if it is.
  std::string obstacle;
  /// By group, the length up to which members decide over all of them.
  llvm::SmallVector<int64_t, 2> sufficient;
};

/// Shows, if it can, that the rules that `members` are examples of hold for all
/// lengths of the groups.
AnyRank provedForAnyRank(llvm::ArrayRef<AxisGroup> groups,
                         llvm::ArrayRef<RankMember> members);

} // namespace verso

#endif // VERSO_VERIFY_ANYRANK_H
