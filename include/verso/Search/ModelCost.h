//===- ModelCost.h - The cost model as the search's cost --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_MODELCOST_H
#define VERSO_SEARCH_MODELCOST_H

#include "verso/Cost/CostModel.h"
#include "verso/Search/CostFunction.h"
#include "verso/Search/Node.h"

namespace verso::search {

/// The cost of a node by the cost model of a device, as the runtime would run
/// it: that of its operator's kernel; for an operator that the runtime fuses
/// into its producer, what the fused kernel takes longer than the producer's;
/// nothing for a reshape that only shows the same bytes in another shape.
///
/// Whether the producer has other users, so that the runtime cannot fuse it, is
/// not known here.
///
/// Costs are what the model knows or expects without a run on the device;
/// refining a cost measures the kernels behind it.
class ModelCost final : public CostFunction {
public:
  /// \p model must outlive this. It is asked from several threads at once if
  /// the search uses several.
  explicit ModelCost(CostModel &costModel) : model(costModel) {}

  double milliseconds(const Node &node,
                      llvm::ArrayRef<int64_t> symbols) const override;
  bool refine(const Node &node, llvm::ArrayRef<int64_t> symbols) const override;

private:
  CostModel &model;
};

} // namespace verso::search

#endif // VERSO_SEARCH_MODELCOST_H
