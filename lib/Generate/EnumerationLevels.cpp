//===- EnumerationLevels.cpp - The graphs of one number of operators ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplicationGenerator.h"
#include "Fingerprinter.h"
#include "KeySet.h"
#include "Parallel.h"
#include <tuple>

using namespace mlir;

namespace verso {

void Enumeration::addLevel(unsigned level) {
  ApplicationGenerator generator(*this, level);
  prepareKeys();
  bool isKept = level < options.maxOperators || options.keepAll;
  std::vector<KeyedApplication> list =
      isKept
          ? collect(generator, level, [](ArrayRef<uint64_t>) { return true; })
          : repeatedApplications(generator, level);
  if (isKept)
    applicationCount += list.size();
  sortApplications(list);
  addApplications(list, level);
}

/// Calls `action(thread, application)` for the applications of a level, from
/// several threads.
void Enumeration::forEachApplication(
    const ApplicationGenerator &generator, unsigned level,
    llvm::function_ref<void(unsigned, const KeyedApplication &)> action) {
  std::vector<KeyedApplication> current(keyMakers.size());
  parallelFor(
      options.threads, generator.numPieces(), 16,
      [&](unsigned thread, size_t piece) {
        generator.run(
            piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
              KeyedApplication &keyed = current[thread];
              keyed.application = pendingApplication(instance, operands);
              keyMakers[thread]->makeKeys(instance, operands, keyed.keys);
              action(thread, keyed);
            });
      },
      [&](size_t done) {
        if (options.progress)
          options.progress({level, done, generator.numPieces()});
      });
}

Enumeration::Pending
Enumeration::pendingApplication(unsigned instance,
                                ArrayRef<ValueId> operands) const {
  Pending application;
  application.instance = instance;
  application.numOperands = operands.size();
  application.usesLeaf = llvm::any_of(
      operands, [&](ValueId operand) { return usesLeaf(operand); });
  application.operands.fill(0);
  llvm::copy(operands, application.operands.begin());
  return application;
}

/// The applications of a level whose keys are wanted, in no order.
std::vector<Enumeration::KeyedApplication>
Enumeration::collect(const ApplicationGenerator &generator, unsigned level,
                     llvm::function_ref<bool(ArrayRef<uint64_t>)> isWanted) {
  std::vector<std::vector<KeyedApplication>> byThread(keyMakers.size());
  forEachApplication(generator, level,
                     [&](unsigned thread, const KeyedApplication &keyed) {
                       if (isWanted(keyed.keys))
                         byThread[thread].push_back(keyed);
                     });
  std::vector<KeyedApplication> list = std::move(byThread.front());
  for (std::vector<KeyedApplication> &more : llvm::drop_begin(byThread)) {
    llvm::append_range(list, more);
    more = {};
  }
  return list;
}

/// The applications of the last level of which some result means the same as
/// another value. Counts the others.
std::vector<Enumeration::KeyedApplication>
Enumeration::repeatedApplications(const ApplicationGenerator &generator,
                                  unsigned level) {
  std::vector<uint64_t> numResults(keyMakers.size());
  std::vector<uint64_t> numFound(keyMakers.size());
  parallelFor(options.threads, generator.numPieces(), 64,
              [&](unsigned thread, size_t piece) {
                generator.run(piece, [&](unsigned instance, ArrayRef<ValueId>) {
                  ++numFound[thread];
                  numResults[thread] += instances[instance].results.size();
                });
              });
  applicationCount += llvm::sum_of(numFound);
  uint64_t numKeys = llvm::sum_of(numResults) + values.size();

  // Each pass is about a part of the keys.
  uint64_t numPasses = 1;
  while (KeySet::memoryFor(numKeys / numPasses + numKeys / numPasses / 8) >
         std::max<uint64_t>(options.keyMemory, 1 << 16))
    ++numPasses;
  std::vector<KeyedApplication> list;
  uint64_t newMeanings = 0;
  for (uint64_t pass = 0; pass < numPasses; ++pass) {
    auto isOfPass = [&](uint64_t key) { return key % numPasses == pass; };
    KeySet set(numKeys / numPasses + numKeys / numPasses / 8);
    for (uint64_t key : keys)
      if (isOfPass(key >> 1))
        set.insert(key);
    std::vector<uint64_t> numNew(keyMakers.size());
    forEachApplication(generator, level,
                       [&](unsigned thread, const KeyedApplication &keyed) {
                         for (uint64_t key : keyed.keys)
                           if (isOfPass(key >> 1))
                             numNew[thread] += set.insert(key);
                       });
    newMeanings += llvm::sum_of(numNew);
    std::vector<KeyedApplication> found =
        collect(generator, level, [&](ArrayRef<uint64_t> keysOfResults) {
          return llvm::any_of(keysOfResults, [&](uint64_t key) {
            return isOfPass(key >> 1) && set.isRepeated(key);
          });
        });
    llvm::append_range(list, found);
  }
  // Those that are kept are counted again when they are classified.
  llvm::DenseSet<uint64_t> kept;
  for (const KeyedApplication &keyed : list)
    for (uint64_t key : keyed.keys)
      if (!byKey.contains(key >> 1))
        kept.insert(key >> 1);
  meaningCount += newMeanings - kept.size();
  return list;
}

/// Sorts applications into the order in which they enter the table: those
/// without leaves first, then by operator and operands. Each stays once.
void Enumeration::sortApplications(std::vector<KeyedApplication> &list) const {
  using Operands = std::array<ValueId, maxOperands>;
  auto key = [&](const KeyedApplication &keyed) {
    const Pending &application = keyed.application;
    return std::tuple<bool, unsigned, const Operands &>(
        application.usesLeaf, instances[application.instance].templateNumber,
        application.operands);
  };
  llvm::sort(list,
             [&](const KeyedApplication &lhs, const KeyedApplication &rhs) {
               return key(lhs) < key(rhs);
             });
  auto isSame = [&](const KeyedApplication &lhs, const KeyedApplication &rhs) {
    return key(lhs) == key(rhs);
  };
  list.erase(std::unique(list.begin(), list.end(), isSame), list.end());
}

} // namespace verso
