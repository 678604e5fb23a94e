//===- OptimizeModel.h - From an ONNX file to a faster one -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_OPTIMIZEMODEL_H
#define VERSO_OPTIMIZE_OPTIMIZEMODEL_H

#include "verso/Onnx/Import.h"
#include "verso/Optimize/EndToEnd.h"
#include "verso/Optimize/Report.h"
#include "verso/Optimize/Target.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <atomic>

namespace verso {

struct OptimizeOptions {
  /// The model to read, and the file to write.
  std::string input, output;
  /// The rules: a file, or a folder of `*.mlir` files.
  std::string rules;
  /// Shapes for inputs with symbolic dimensions.
  ImportOptions import;

  /// See search::BacktrackingOptions.
  double alpha = 1.05;
  unsigned budget = 200;
  uint64_t seed = 0;
  /// The most that the search may take; 0 for no limit.
  double timeLimitSeconds = 60;
  /// Once this is true, the search stops with the best it has.
  const std::atomic<bool> *interrupt = nullptr;
  /// What the model is to run on.
  Target target = Target::OneDnn;
  /// The threads of a kernel, of ONNX Runtime and of the search.
  unsigned threads = 1;

  /// Where measured times are kept; empty for nowhere.
  std::string costDatabase;
  /// Where the tables are that Verso ships; see TargetCostOptions.
  std::string costTables;
  /// The most that measuring may take: what counts most and is least sure comes
  /// first, the rest is predicted. No limit if nothing.
  std::optional<double> measureSeconds;
  /// Whether to check that results stay the same.
  bool check = true;
  /// Whether to time the result against the input. Without, what is cheaper by
  /// its predicted cost is used.
  bool time = true;
  /// Write nothing, whatever is found.
  bool dryRun = false;
  /// Whether to check and to time with ONNX Runtime too, and how. To be left
  /// out only if it is not the target.
  bool useOnnxRuntime = true;
  OnnxRuntimeOptions onnxRuntime;
  EndToEndOptions endToEnd;
};

/// Optimises a model: reads it, searches for a cheaper equal graph, checks that
/// it computes the same, times both, and writes the faster one to
/// `options.output`. A result that is not faster than the input, beyond noise,
/// on any engine, or slower on one, is not used: then the input is written as
/// it is, and the report says so. Nothing is left at the output if this fails;
/// in particular if the check does.
///
/// `progress` is called with one line for each step.
llvm::Expected<OptimizeReport>
optimizeModel(const OptimizeOptions &options,
              llvm::function_ref<void(const llvm::Twine &)> progress);

/// Where measured times are kept unless told otherwise: in the user's cache
/// folder, which is made if there is none. Empty if that is impossible.
std::string defaultCostDatabase();

} // namespace verso

#endif // VERSO_OPTIMIZE_OPTIMIZEMODEL_H
