//===- TargetCosts.h - What operators cost on a target ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_TARGETCOSTS_H
#define VERSO_OPTIMIZE_TARGETCOSTS_H

#include "verso/Cost/CostModel.h"
#include "verso/Optimize/OnnxRuntimeOperators.h"
#include "verso/Optimize/Target.h"

namespace verso {

struct TargetCostOptions {
  /// If it is not null, costs are those of ONNX Runtime, whatever the target;
  /// it must outlive the costs.
  OnnxRuntimeOperators *onnxRuntime = nullptr;
  Target target = Target::OneDnn;
  /// The threads of a kernel.
  unsigned threads = 1;
  /// Where measured times are kept; empty for nowhere.
  std::string database;
  /// Where the tables of measured times are that Verso ships: what is known of
  /// targets that are not here. Empty for none.
  std::string tables;
  /// Whether kernels that the database does not know are measured.
  bool allowMeasuring = true;
  /// The most that measuring may take; then what is wanted is to be told to the
  /// model first, and measured by CostModel::measureLeastSure. No limit if
  /// nothing.
  std::optional<double> measureSeconds;
  /// What a run of the model goes through; see workingBytes.
  uint64_t modelBytes = 0;
};

/// What operators cost on a target, and the target itself if it is here.
struct TargetCosts {
  /// Null if the target is not here: then nothing can be run on it or measured,
  /// and costs come from a table.
  std::unique_ptr<kernels::Provider> provider;
  /// The processor's kernels, if the target is not here: results can be checked
  /// by them, and the steps are as they take them.
  std::unique_ptr<kernels::Provider> processor;
  std::unique_ptr<CostDatabase> database;
  std::unique_ptr<CostModel> model;
  /// If the target is not here, one line about why, and where the costs come
  /// from.
  std::string note;

  /// The target's kernels, else the processor's.
  const kernels::Provider &runner() const {
    return provider ? *provider : *processor;
  }

  /// Fails if the target is neither here nor in a table.
  static llvm::Expected<TargetCosts> create(const TargetCostOptions &options);
};

} // namespace verso

#endif // VERSO_OPTIMIZE_TARGETCOSTS_H
