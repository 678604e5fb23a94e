//===- CostFunction.h - What a node costs at run time ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_COSTFUNCTION_H
#define VERSO_SEARCH_COSTFUNCTION_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>

namespace verso::search {

class Node;
struct GraphValue;

/// Nodes of a graph, in an order in which they can run, and which of their
/// values are used elsewhere.
struct Fragment {
  llvm::ArrayRef<const Node *> nodes;
  llvm::ArrayRef<GraphValue> outputs;
};

/// Time inside the search. An integer, so that a cost that is kept up by
/// differences equals the one computed afresh, and the order of additions does
/// not matter.
using Picoseconds = int64_t;

/// The run-time cost of single nodes, as the search sees it.
class CostFunction {
public:
  virtual ~CostFunction();

  /// The time in milliseconds by which `node` lengthens a run of the graph that
  /// it is in. The node is an operator with a definition that does not depend
  /// on constants alone. `symbols` gives each symbol of the node's types the
  /// value that stands for it.
  ///
  /// The answer may depend on what computes the node's inputs, so that an
  /// operator that the runtime fuses into its producer can cost little, and on
  /// nothing else: the search asks once for each node. It may be called from
  /// several threads at once and must not be negative.
  virtual double milliseconds(const Node &node,
                              llvm::ArrayRef<int64_t> symbols) const = 0;

  /// Makes the cost of `node` as exact as it can be, which may take long: the
  /// search does so for the graphs it starts from and would choose, and not for
  /// the many that it only looks at. Returns whether any cost may have changed.
  /// Not called while another call of this object is running.
  virtual bool refine(const Node &node, llvm::ArrayRef<int64_t> symbols) const {
    return false;
  }

  /// Whether `after`, which is cheaper by the sum of its nodes' costs, is to
  /// take the place of `before`: the last word on targets that run several
  /// nodes as one. Both compute the same outputs of the same values. The answer
  /// may take long. Not called while another call of this object is running.
  virtual bool confirms(const Fragment &before, const Fragment &after,
                        llvm::ArrayRef<int64_t> symbols) const {
    return true;
  }
};

/// `milliseconds` in the search's own unit, rounded to nearest; huge and
/// undefined values become the largest cost that can still be added up.
Picoseconds toPicoseconds(double milliseconds);
/// The inverse, for people.
inline double toMilliseconds(Picoseconds cost) {
  return static_cast<double>(cost) * 1e-9;
}

} // namespace verso::search

#endif // VERSO_SEARCH_COSTFUNCTION_H
