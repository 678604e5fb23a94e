//===- DividedWalk.h - A level, divided over processes ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_DIVIDEDWALK_H
#define VERSO_LIB_GENERATE_DIVIDEDWALK_H

#include "Parallel.h"
#include "verso/Generate/Communicator.h"

namespace verso {

/// Goes over the pieces of a level, some at a time; the processes, and then the
/// threads of each, divide them.
class DividedWalk {
public:
  DividedWalk(Communicator &processes, unsigned threads, size_t numPieces,
              std::function<void(size_t done)> report = nullptr)
      : processes(processes), threads(threads), numPieces(numPieces),
        report(std::move(report)) {}

  /// Calls `produce(thread, piece, messages)` for each piece of this process,
  /// which adds to `messages[i]` what process i should get. Calls
  /// `consume(message)` for each message that came for this process, while
  /// nothing is produced.
  template <typename T, typename Produce, typename Consume>
  void run(Produce produce, Consume consume) const {
    unsigned numProcesses = processes.size();
    size_t round = piecesPerRound * threads;
    for (size_t begin = 0; begin < numPieces; begin += round * numProcesses) {
      size_t first =
          std::min(numPieces, begin + round * size_t(processes.rank()));
      std::vector<std::vector<std::vector<T>>> byThread(
          threads, std::vector<std::vector<T>>(numProcesses));
      parallelFor(threads, std::min(round, numPieces - first), 16,
                  [&](unsigned thread, size_t index) {
                    produce(thread, first + index, byThread[thread]);
                  });
      for (unsigned thread = 0; thread < threads; ++thread) {
        std::vector<llvm::ArrayRef<T>> messages(byThread[thread].begin(),
                                                byThread[thread].end());
        for (const std::vector<T> &message :
             processes.exchange<T>(llvm::ArrayRef(messages)))
          consume(message);
      }
      reportUntil(begin + round * numProcesses);
    }
  }

  /// Calls `action(thread, piece)` for each piece of this process.
  template <typename Action> void run(Action action) const {
    size_t round = piecesPerRound * threads;
    for (size_t begin = round * processes.rank(); begin < numPieces;
         begin += round * processes.size()) {
      parallelFor(threads, std::min(round, numPieces - begin), 16,
                  [&](unsigned thread, size_t index) {
                    action(thread, begin + index);
                  });
      reportUntil(begin + round);
    }
  }

private:
  void reportUntil(size_t end) const {
    if (report)
      report(std::min(numPieces, end));
  }

  /// For each thread. A piece has some ten applications, as a rule.
  static constexpr size_t piecesPerRound = 1024;

  Communicator &processes;
  unsigned threads;
  size_t numPieces;
  std::function<void(size_t)> report;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_DIVIDEDWALK_H
