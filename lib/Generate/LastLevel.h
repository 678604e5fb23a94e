//===- LastLevel.h - The largest graphs of an enumeration ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The graphs of the largest number of operators are nearly all there are, and
// few of them are needed: those that mean the same as another one, and of these
// only what candidates come from. They are enumerated twice, first to find
// which keys come up more than once, then to collect the graphs that have one
// of these, from which those that are needed are taken.
//
// The keys are divided into parts. Each process is responsible for one part in
// each pass: whoever makes a key sends it there. If the graphs collected for a
// part may be too many, they are collected in several portions. A class lies in
// one portion as a whole, so what is needed does not depend on the division.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_LASTLEVEL_H
#define VERSO_LIB_GENERATE_LASTLEVEL_H

#include "ApplicationGenerator.h"
#include "DividedWalk.h"
#include "KeySet.h"
#include "PackedApplications.h"

namespace verso {

class LevelKeys;

class LastLevel {
public:
  LastLevel(Enumeration &table, const ApplicationGenerator &generator,
            unsigned level);
  ~LastLevel();

  /// The applications to keep, in no order; the same list in all processes.
  /// Counts the others. The error is a limit on memory that is too low.
  llvm::Expected<std::vector<Enumeration::KeyedApplication>> run();

private:
  using KeyedApplication = Enumeration::KeyedApplication;

  /// A part of the keys: those whose place among all, in [0, 1), is from
  /// number/count on and below (number+1)/count.
  struct Part {
    uint64_t number, count;
    bool contains(uint64_t key) const { return partOf(key, count) == number; }
  };
  static uint64_t partOf(uint64_t key, uint64_t count) {
    // The lowest bit does not count.
    return static_cast<uint64_t>(
        static_cast<unsigned __int128>(key & ~uint64_t(1)) * count >> 64);
  }

  DividedWalk walk(uint64_t pass, uint64_t passes) const;
  uint64_t freeMemory() const;
  uint64_t capacity(uint64_t passes) const;
  void count();
  llvm::Error choosePasses();
  llvm::Error run(uint64_t pass);
  void collect(uint64_t pass, const KeySet &set, Part portion);
  void keepNeeded(std::vector<KeyedApplication> list, Part portion);
  void findNeeded(size_t firstValue, Part portion, std::vector<char> &isNeeded);

  Enumeration &table;
  const ApplicationGenerator &generator;
  unsigned level;
  Communicator &processes;
  PackedApplications packed;                 ///< what is to be kept, so far
  uint64_t numApplications = 0, numKeys = 0; ///< of all processes
  uint64_t numOwnKeys = 0;                   ///< that this process makes
  uint64_t numPasses = 1, newMeanings = 0;
  std::unique_ptr<LevelKeys> levelKeys;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_LASTLEVEL_H
