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
#include "verso/Optimize/Target.h"

namespace verso {

struct TargetCostOptions {
  Target target = Target::OneDnn;
  /// Of ONNX Runtime, if it is the target: all but its threads and device.
  OnnxRuntimeOptions onnxRuntime;
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
  /// The processor's kernels, if our runtime cannot run models by those of the
  /// target, which is not here or is ONNX Runtime.
  std::unique_ptr<kernels::Provider> processor;
  std::unique_ptr<CostDatabase> database;
  std::unique_ptr<CostModel> model;
  /// If the target is not here, one line about why, and where the costs come
  /// from.
  std::string note;

  /// What our runtime runs models by.
  const kernels::Provider &runner() const {
    return processor ? *processor : *provider;
  }
  /// What tells the steps of a run.
  const kernels::Provider &planner() const {
    return provider ? *provider : *processor;
  }

  /// Fails if the target is neither here nor in a table.
  static llvm::Expected<TargetCosts> create(const TargetCostOptions &options);
};

} // namespace verso

#endif // VERSO_OPTIMIZE_TARGETCOSTS_H
