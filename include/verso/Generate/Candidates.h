//===- Candidates.h - Pairs of graphs that may be equal --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_CANDIDATES_H
#define VERSO_GENERATE_CANDIDATES_H

#include "verso/Generate/Enumeration.h"

namespace verso {

/// Two graphs of an enumeration whose outputs agree, pairwise, on all trials.
struct CandidatePair {
  llvm::SmallVector<ValueId, 2> lhs, rhs;
  /// Whether a rule may lead from the left to the right side, and back.
  bool isForward = false, isBackward = false;
};

/// The candidates that the classes of an enumeration hold, by the number of
/// operators of the larger side, then of both; the more general (more inputs,
/// fewer dimensions that are 1) first. Of candidates that differ in the choice
/// of copies of inputs only, one is taken. All elements of both sides have been
/// compared.
///
/// A class gives its first member with each other member, and each of its first
/// few members with each. Several results have the fingerprints of each, so
/// graphs with several outputs are not evaluated on their own: an operator with
/// several results whose meanings occur elsewhere gives a candidate with as
/// many outputs.
///
/// A direction is left out if isAdmissibleDirection says so, if its source has
/// more operators than the vocabulary allows, or if its target computes on the
/// way what it computes in the end.
std::vector<CandidatePair> findCandidates(const Enumeration &enumeration);

/// Those of the members of a class that findCandidates cannot do without: it
/// finds the same candidates if the others, of the largest number of operators,
/// are no part of the enumeration.
std::vector<ValueId> neededMembers(const Enumeration &enumeration,
                                   llvm::ArrayRef<ValueId> members);

/// True if a rule may lead from `source` to `target`: the source has no leaves,
/// or is one operator that leaves an input as it is, and consists of operators
/// that hang together; the target uses no input that the source does not use,
/// and does not contain the source.
bool isAdmissibleDirection(const Graph &source, const Graph &target);

} // namespace verso

#endif // VERSO_GENERATE_CANDIDATES_H
