//===- Report.cpp - What an optimisation did ------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/Report.h"
#include "llvm/Support/Format.h"
#include <sys/resource.h>

using namespace llvm;

namespace verso {

StringRef name(OptimizeOutcome outcome) {
  switch (outcome) {
  case OptimizeOutcome::Improved:
    return "improved";
  case OptimizeOutcome::NothingFound:
    return "nothing_found";
  case OptimizeOutcome::NotFaster:
    return "not_faster";
  case OptimizeOutcome::NotMeasured:
    return "not_measured";
  }
  llvm_unreachable("all outcomes have a name");
}

double peakMegabytes() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return double(usage.ru_maxrss) / 1024;
}

//===----------------------------------------------------------------------===//
// For machines
//===----------------------------------------------------------------------===//

static json::Object toJson(const EngineTiming &timing) {
  const LatencyComparison &latency = timing.latency;
  return json::Object{{"engine", timing.engine},
                      {"understood_part_only", timing.isPart},
                      {"before_ms", latency.before.median},
                      {"before_spread_ms", latency.before.spread},
                      {"after_ms", latency.after.median},
                      {"after_spread_ms", latency.after.spread},
                      {"ratio", latency.ratio},
                      {"noise", latency.noise}};
}

static json::Object toJson(const ModelNumbers &numbers) {
  return json::Object{{"nodes", numbers.nodes},
                      {"bytes", numbers.bytes},
                      {"cost_ms", numbers.costMilliseconds}};
}

static json::Array toJson(ArrayRef<std::string> list) {
  json::Array result;
  for (const std::string &entry : list)
    result.push_back(entry);
  return result;
}

json::Object OptimizeReport::toJson() const {
  json::Array rules, foreign, engines;
  for (const RuleUse &use : rulesApplied)
    rules.push_back(json::Object{{"name", use.rule},
                                 {"count", use.count},
                                 {"cost_difference_ms", use.milliseconds},
                                 {"nodes", verso::toJson(use.nodes)}});
  for (const auto &[reason, count] : foreignNodes)
    foreign.push_back(json::Object{{"reason", reason}, {"count", count}});
  for (const EngineTiming &engine : timing.timings)
    engines.push_back(verso::toJson(engine));

  json::Object object{
      {"input", input},
      {"output", output},
      {"outcome", name(outcome)},
      {"dry_run", isDryRun},
      {"nodes_before", before.nodes},
      {"nodes_after", after().nodes},
      {"nodes_understood", understoodNodes},
      {"foreign_nodes", std::move(foreign)},
      {"bytes_before", before.bytes},
      {"bytes_after", after().bytes},
      {"cost_before_ms", before.costMilliseconds},
      {"cost_after_ms", after().costMilliseconds},
      {"costs_measured", costsMeasured},
      {"costs_known", costsKnown},
      {"costs_predicted", costsPredicted},
      {"costs_estimated", costsEstimated},
      {"rules_available", numRules},
      {"rules_applied", std::move(rules)},
      {"search_seconds", searchSeconds},
      {"search_stopped", searchStopped},
      {"graphs_expanded", graphsExpanded},
      {"checked", isChecked},
      {"checked_with", verso::toJson(accuracy.checkedWith)},
      {"not_checked_with", verso::toJson(accuracy.notCheckedWith)},
      {"max_abs_error", accuracy.worst.maxAbsoluteError},
      {"max_rel_error", accuracy.worst.maxRelativeError},
      {"tolerance", tolerance},
      {"timings", std::move(engines)},
      {"not_timed_with", verso::toJson(timing.failures)},
      {"total_seconds", totalSeconds},
      {"peak_rss_mb", peakMegabytes}};
  if (!costNote.empty())
    object["cost_note"] = costNote;
  if (!timing.timings.empty()) {
    const LatencyComparison &latency = timing.timings.front().latency;
    const Latency &last = isImproved() ? latency.after : latency.before;
    object["measured_before_ms"] = latency.before.median;
    object["measured_after_ms"] = last.median;
    object["measured_with"] = timing.timings.front().engine;
  } else {
    object["measured_before_ms"] = nullptr;
    object["measured_after_ms"] = nullptr;
    object["measured_with"] = nullptr;
  }
  if (!isImproved() && !rulesApplied.empty())
    object["rejected"] = verso::toJson(candidate);
  return object;
}

//===----------------------------------------------------------------------===//
// For people
//===----------------------------------------------------------------------===//

static std::string milliseconds(double value) {
  return formatv("{0} ms",
                 format_object(format(value < 1 ? "%.4f" : "%.3f", value)))
      .str();
}

static std::string withSpread(const Latency &latency) {
  std::string text;
  raw_string_ostream stream(text);
  stream << format(latency.median < 1 ? "%.4f" : "%.3f", latency.median)
         << " +- "
         << format(latency.median < 1 ? "%.4f" : "%.3f", latency.spread)
         << " ms";
  return text;
}

namespace {
/// A table with a title and three columns for each row.
class Table {
public:
  explicit Table(raw_ostream &stream) : stream(stream) {}

  void row(StringRef title, StringRef before, StringRef after,
           StringRef change = "") {
    rows.push_back({title.str(), before.str(), after.str(), change.str()});
  }
  void print() {
    size_t widths[4] = {};
    for (const auto &cells : rows)
      for (auto [width, cell] : zip_equal(widths, cells))
        width = std::max(width, cell.size());
    for (const auto &cells : rows) {
      stream << "  " << left_justify(cells[0], widths[0]);
      for (unsigned i = 1; i < 4; ++i)
        stream << "  " << right_justify(cells[i], widths[i]);
      stream << "\n";
    }
  }

private:
  raw_ostream &stream;
  std::vector<std::array<std::string, 4>> rows;
};
} // namespace

static std::string times(double ratio) {
  std::string text;
  raw_string_ostream(text) << format("%.2fx", ratio);
  return text;
}

static std::string megabytes(uint64_t bytes) {
  std::string text;
  raw_string_ostream(text) << format("%.2f MB", double(bytes) / 1e6);
  return text;
}

void OptimizeReport::print(raw_ostream &stream) const {
  Table table(stream);
  bool found = !rulesApplied.empty();
  table.row("", "before", isImproved() || !found ? "after" : "rejected",
            "speed-up");
  table.row("operators", std::to_string(before.nodes),
            std::to_string(candidate.nodes));
  table.row("file size", megabytes(before.bytes), megabytes(candidate.bytes));
  std::string predicted = "predicted latency";
  if (costsEstimated != 0)
    predicted += " (partly estimated)";
  else if (costsPredicted != 0)
    predicted += " (partly not measured)";
  table.row(predicted, milliseconds(before.costMilliseconds),
            milliseconds(candidate.costMilliseconds),
            candidate.costMilliseconds > 0
                ? times(before.costMilliseconds / candidate.costMilliseconds)
                : "");
  for (const EngineTiming &entry : timing.timings) {
    std::string title = "latency, " + entry.engine;
    if (entry.isPart)
      title += " (understood part)";
    table.row(title, withSpread(entry.latency.before),
              withSpread(entry.latency.after), times(1 / entry.latency.ratio));
  }
  table.print();

  stream << "\n";
  for (const RuleUse &use : rulesApplied)
    stream << "  " << use.count << " x " << use.rule << " ("
           << format("%+.4f", use.milliseconds) << " ms predicted)\n";
  stream << "  search: " << format("%.2f", searchSeconds) << " s, "
         << graphsExpanded << " graphs, " << numRules << " rules"
         << (searchStopped ? ", stopped by the time limit" : "") << "\n";
  stream << "  understood: " << understoodNodes << " of " << before.nodes
         << " operators\n";
  for (const auto &[reason, count] : foreignNodes)
    stream << "    left as they are: " << count << " x " << reason << "\n";
  if (isChecked) {
    stream << "  largest error: "
           << format("%.3g", accuracy.worst.maxAbsoluteError) << " absolute, "
           << format("%.3g", accuracy.worst.maxRelativeError)
           << " relative (allowed: " << format("%.3g", tolerance) << ")\n";
    stream << "  checked with: ";
    interleaveComma(accuracy.checkedWith, stream);
    stream << "\n";
  } else {
    stream << "  results not checked\n";
  }
  if (!costNote.empty())
    stream << "  " << costNote << "\n";
  for (const std::string &reason : timing.failures)
    stream << "  not timed with " << reason << "\n";
  stream << "  peak memory: " << format("%.0f", peakMegabytes) << " MB, "
         << "total time: " << format("%.1f", totalSeconds) << " s\n\n";
  switch (outcome) {
  case OptimizeOutcome::Improved:
    break;
  case OptimizeOutcome::NothingFound:
    stream << "No cheaper form of the model was found. ";
    break;
  case OptimizeOutcome::NotFaster:
    stream << "What was found is not faster beyond the noise. ";
    break;
  case OptimizeOutcome::NotMeasured:
    stream << "What was found could not be timed. ";
    break;
  }
  if (isDryRun)
    stream << "Nothing was written (dry run).\n";
  else if (isImproved())
    stream << "The optimised model is in " << output << "\n";
  else
    stream << "The input was written, unchanged, to " << output << "\n";
}

} // namespace verso
