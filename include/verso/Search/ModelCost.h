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
#include "verso/Cost/SignatureGraph.h"
#include "verso/Search/CostFunction.h"
#include "verso/Search/Node.h"
#include "llvm/Support/Allocator.h"
#include <atomic>
#include <deque>
#include <shared_mutex>

namespace verso::search {

/// The cost of a node by the cost model of a device, as the runtime would run
/// it: that of its operator's kernel; for an operator that the runtime fuses
/// into its producer, what the fused kernel takes longer than the producer's;
/// nothing for one that it folds into its producer's constants, or for a
/// reshape that only shows the same bytes in another shape.
///
/// Whether the producer has other users, so that the runtime cannot fuse it, is
/// not known here.
///
/// Costs are what the model knows or expects without a run on the device;
/// refining a cost measures the kernels behind it.
///
/// The nodes of a search are many, but most differ from others only in what is
/// far away from them. So costs are remembered by all that they depend on.
class ModelCost final : public CostFunction {
public:
  /// Runs two graphs on the device, which compute the same outputs and whose
  /// first inputs, those that are not constant, are the same. Returns whether
  /// the second may take the place of the first: whether it is not slower.
  using Judge = std::function<bool(const SignatureGraph &before,
                                   const SignatureGraph &after)>;

  /// \p model must outlive this. It is asked from several threads at once if
  /// the search uses several. Without a judge, the sum of costs decides.
  explicit ModelCost(CostModel &costModel, Judge judgeOfFragments = nullptr)
      : model(costModel), judge(std::move(judgeOfFragments)) {}
  /// Tells the model how often costs were asked for that it did not hear of.
  ~ModelCost() override;

  /// All nodes that a ModelCost is asked about are of one MLIR context.
  double milliseconds(const Node &node,
                      llvm::ArrayRef<int64_t> symbols) const override;
  bool refine(const Node &node, llvm::ArrayRef<int64_t> symbols) const override;
  bool confirms(const Fragment &before, const Fragment &after,
                llvm::ArrayRef<int64_t> symbols) const override;

private:
  /// The cost of the nodes that one key describes.
  struct Known {
    double milliseconds = 0;
    /// What the model was asked for, if it counts that, and how often the cost
    /// was then looked up.
    std::vector<kernels::Signature> requests;
    std::atomic<size_t> lookups = 0;
  };
  using Key = llvm::ArrayRef<uintptr_t>;

  double compute(const Node &node, llvm::ArrayRef<int64_t> symbols,
                 std::vector<kernels::Signature> *requests) const;
  void forget() const;

  CostModel &model;
  Judge judge;
  /// Guards what follows.
  mutable std::shared_mutex mutex;
  mutable llvm::DenseMap<Key, Known *> table;
  /// The entries of the table, and the words of their keys.
  mutable std::deque<Known> entries;
  mutable llvm::BumpPtrAllocator keys;
  /// CostModel::expectationVersion for which the entries hold.
  mutable uint64_t version = 0;
};

} // namespace verso::search

#endif // VERSO_SEARCH_MODELCOST_H
