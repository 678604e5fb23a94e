//===- OnnxRuntimeJudge.cpp - Which of two graphs is faster ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OnnxRuntimeJudge.h"
#include "OperatorModel.h"
#include <algorithm>

namespace verso {

/// How long both graphs are run in turn, and in how many turns.
static constexpr double timingMilliseconds = 300;
static constexpr double fewestTurns = 7, mostTurns = 100;
/// The runs of one turn that count, after one that brings back the caches.
static constexpr unsigned runsOfTurn = 3;

llvm::Expected<std::unique_ptr<OnnxRuntimeJudge>>
OnnxRuntimeJudge::start(const OnnxRuntimeOptions &options) {
  std::unique_ptr<OnnxRuntimeJudge> judge(new OnnxRuntimeJudge());
  auto worker = OnnxRuntimeWorker::start(options);
  if (!worker)
    return worker.takeError();
  judge->worker = std::move(*worker);
  return std::move(judge);
}

llvm::Expected<LatencyComparison>
OnnxRuntimeJudge::compare(const SignatureGraph &before,
                          const SignatureGraph &after) {
  if (llvm::Error error = worker->unloadAll())
    return std::move(error);
  const SignatureGraph *graphs[2] = {&before, &after};
  OnnxRuntimeWorker::Session sessions[2];
  for (auto [graph, session] : llvm::zip_equal(graphs, sessions)) {
    llvm::Expected<BoundSession> bound = bindRandomly(*worker, *graph);
    if (!bound)
      return bound.takeError();
    session = bound->session;
  }
  std::vector<double> samples[2];
  double turns = fewestTurns;
  for (unsigned turn = 0; turn < turns; ++turn) {
    for (auto [session, list] : llvm::zip_equal(sessions, samples)) {
      auto times = worker->repeat(session, 1 + runsOfTurn);
      if (!times)
        return times.takeError();
      list.insert(list.end(), times->begin() + 1, times->end());
    }
    if (turn == 0) {
      const double one =
          (runsOfTurn + 1) * (samples[0].back() + samples[1].back());
      turns = std::clamp(timingMilliseconds / std::max(one, 1e-6), fewestTurns,
                         mostTurns);
    }
  }
  return compareLatency(samples[0], samples[1]);
}

bool OnnxRuntimeJudge::accepts(const SignatureGraph &before,
                               const SignatureGraph &after) {
  ++asked;
  auto comparison = compare(before, after);
  if (!comparison) {
    llvm::consumeError(comparison.takeError());
    return true;
  }
  rejected += comparison->isSlower();
  return !comparison->isSlower();
}

} // namespace verso
