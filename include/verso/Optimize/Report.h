//===- Report.h - What an optimisation did ---------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_REPORT_H
#define VERSO_OPTIMIZE_REPORT_H

#include "verso/Optimize/ModelPair.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace verso {

/// What is in the file that was written.
enum class OptimizeOutcome : uint8_t {
  Improved,     ///< the rewritten model
  NothingFound, ///< the input: no rewrite is cheaper
  NotFaster,    ///< the input: what was found did not run faster
  NotMeasured,  ///< the input: what was found could not be timed
};

/// The stable name of an outcome, as in JSON: "improved", ...
llvm::StringRef name(OptimizeOutcome outcome);

/// Numbers of a model before and after.
struct ModelNumbers {
  unsigned nodes = 0;
  uint64_t bytes = 0;
  double costMilliseconds = 0;
};

/// A rule and what its applications did.
struct RuleUse {
  std::string rule;
  unsigned count = 0;
  /// The sum of the differences in predicted cost.
  double milliseconds = 0;
  /// The nodes of the input that it rewrote, by name.
  std::vector<std::string> nodes;
};

/// All that is known about one optimisation.
struct OptimizeReport {
  std::string input, output;
  OptimizeOutcome outcome = OptimizeOutcome::NothingFound;
  bool isDryRun = false;

  /// The input, and what was found, whether it was used or not.
  ModelNumbers before, candidate;
  /// Nodes of the input that are understood.
  unsigned understoodNodes = 0;
  /// How often a reason kept a node from being understood: "LRN: no such
  /// operator in the dialect".
  std::vector<std::pair<std::string, unsigned>> foreignNodes;

  unsigned numRules = 0;
  std::vector<RuleUse> rulesApplied;
  double searchSeconds = 0;
  uint64_t graphsExpanded = 0;
  bool searchStopped = false;
  size_t costsMeasured = 0, costsKnown = 0, costsPredicted = 0,
         costsEstimated = 0;
  /// If the target is not here: where its costs come from.
  std::string costNote;

  bool isChecked = false;
  double tolerance = 0;
  AccuracyReport accuracy;
  TimingReport timing;

  double totalSeconds = 0;
  double peakMegabytes = 0;

  /// The numbers of the model that was written.
  const ModelNumbers &after() const {
    return outcome == OptimizeOutcome::Improved ? candidate : before;
  }
  bool isImproved() const { return outcome == OptimizeOutcome::Improved; }

  /// The report for machines.
  llvm::json::Object toJson() const;
  /// The report for people: a table and a few lines.
  void print(llvm::raw_ostream &stream) const;
};

/// The largest amount of memory that the process has used, in megabytes.
double peakMegabytes();

} // namespace verso

#endif // VERSO_OPTIMIZE_REPORT_H
