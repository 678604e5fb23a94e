//===- ExplainCost.h - What a model costs, and why -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_EXPLAINCOST_H
#define VERSO_OPTIMIZE_EXPLAINCOST_H

#include "verso/Cost/CostModel.h"
#include "verso/Onnx/Import.h"
#include "verso/Optimize/EndToEnd.h"
#include "verso/Optimize/Target.h"
#include "llvm/Support/JSON.h"

namespace verso {

struct ExplainOptions {
  /// Shapes for inputs with symbolic dimensions; for others representative ones
  /// are taken.
  ImportOptions import;
  /// What the model is to run on.
  Target target = Target::OneDnn;
  /// The threads of a kernel.
  unsigned threads = 1;
  /// Of ONNX Runtime, if it is the target: all but its threads and device.
  OnnxRuntimeOptions onnxRuntime;
  /// Where measured times are kept; empty for nowhere.
  std::string costDatabase;
  /// Where the tables are that Verso ships; see TargetCostOptions.
  std::string costTables;
  /// Whether kernels that the database does not know are measured; otherwise
  /// their times are predictions or estimates.
  bool allowMeasuring = true;
  /// The most that measuring may take: what counts most and is least sure comes
  /// first, the rest is predicted. No limit if nothing.
  std::optional<double> measureSeconds;
  /// Whether the model is run.
  bool runModel = false;
  EndToEndOptions endToEnd;
};

/// One step of a run: what one kernel computes.
struct StepCost {
  kernels::Signature signature;
  /// The kernel's own words; "interpreted" where there is none.
  std::string implementation;
  /// The nodes of the model that it computes; none for a reorder.
  std::vector<std::string> nodes;
  /// The time of the kernel alone.
  Cost cost;
  /// The time of the step in the midst of the others; nothing if the model was
  /// not run.
  std::optional<double> millisecondsInRun;
};

/// What a model costs on a target, step by step, as the target would run it:
/// with what it fuses, the reorders that it inserts, constants computed once,
/// and views that cost nothing as they are no steps.
struct CostExplanation {
  std::string model;
  /// The engine that would run it.
  std::string target;
  /// If the target is not here: where its costs come from.
  std::string note;
  /// True if foreign operators are left out.
  bool isPart = false;
  /// In the order of the run.
  std::vector<StepCost> steps;
  /// The time of whole runs; nothing if the model was not run.
  std::optional<Latency> measured;

  /// The sum of the costs of all steps.
  double predictedMilliseconds() const;
  /// Writes a table of the `count` costliest steps, equal ones taken together,
  /// with their shares of the total.
  void print(llvm::raw_ostream &stream, unsigned count) const;
  llvm::json::Object toJson() const;
};

/// Explains the cost of the model in the file `path`. Fails if it cannot be
/// read or the target cannot run what is understood of it.
llvm::Expected<CostExplanation> explainCost(llvm::StringRef path,
                                            const ExplainOptions &options);

struct PlanOptions {
  ImportOptions import;
  /// The rules by which the models are rewritten.
  std::string rules;
  /// Graphs to rewrite for each part of a model.
  unsigned budget = 200;
};

/// The texts of the signatures whose costs a search for a faster form of the
/// model in the file `path` asks for, sorted: what is to be measured on a
/// device that is not at hand. Costs being unknown, the search goes by
/// estimates.
llvm::Expected<std::vector<std::string>> planCosts(llvm::StringRef path,
                                                   const PlanOptions &options);

/// The texts of the signatures of the kernels that one run of the model in the
/// file `path` takes, in the order of the run: with the epilogues that our
/// runtime fuses, with layouts left open, and without reorders, so that another
/// device can choose its own.
llvm::Expected<std::vector<std::string>>
planSequence(llvm::StringRef path, const ImportOptions &options);

} // namespace verso

#endif // VERSO_OPTIMIZE_EXPLAINCOST_H
