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

/// However little memory there may be, it takes no more passes than this.
static constexpr uint64_t maxPasses = 64;

void Enumeration::addLevel(unsigned level) {
  ApplicationGenerator generator(*this, level);
  prepareKeys();
  bool isKept = level < options.maxOperators || options.keepAll;
  std::vector<KeyedApplication> list =
      isKept ? allApplications(generator, level)
             : repeatedApplications(generator, level);
  if (isKept)
    applicationCount += list.size();
  sortApplications(list);
  addApplications(list, level);
}

/// Calls `action(thread, piece)` for each piece, from several threads.
void Enumeration::forEachPiece(
    const ApplicationGenerator &generator, unsigned level,
    llvm::function_ref<void(unsigned, size_t)> action) {
  parallelFor(options.threads, generator.numPieces(), 16, action,
              [&](size_t done) {
                if (options.progress)
                  options.progress({level, done, generator.numPieces()});
              });
}

Enumeration::KeyedApplication
Enumeration::keyedApplication(unsigned instance, ArrayRef<ValueId> operands,
                              ArrayRef<uint64_t> keysOfResults) const {
  KeyedApplication keyed;
  keyed.keys.assign(keysOfResults.begin(), keysOfResults.end());
  Pending &application = keyed.application;
  application.instance = instance;
  application.numOperands = operands.size();
  application.usesLeaf = llvm::any_of(
      operands, [&](ValueId operand) { return usesLeaf(operand); });
  application.operands.fill(0);
  llvm::copy(operands, application.operands.begin());
  return keyed;
}

/// Moves what each thread has found into one list.
template <typename T>
static std::vector<T> join(std::vector<std::vector<T>> &&byThread) {
  std::vector<T> list = std::move(byThread.front());
  for (std::vector<T> &more : llvm::drop_begin(byThread)) {
    llvm::append_range(list, more);
    more = {};
  }
  return list;
}

/// All applications of a level, in no order.
std::vector<Enumeration::KeyedApplication>
Enumeration::allApplications(const ApplicationGenerator &generator,
                             unsigned level) {
  std::vector<std::vector<KeyedApplication>> byThread(keyMakers.size());
  forEachPiece(generator, level, [&](unsigned thread, size_t piece) {
    SmallVector<uint64_t, 2> made;
    generator.run(piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
      keyMakers[thread]->makeKeys(instance, operands, made);
      byThread[thread].push_back(keyedApplication(instance, operands, made));
    });
  });
  return join(std::move(byThread));
}

namespace {
/// The keys of the results of all applications of a level, by piece: stored if
/// that takes no more than the given memory, else made again when asked for.
class LevelKeys {
public:
  LevelKeys(const ApplicationGenerator &generator,
            ArrayRef<std::unique_ptr<KeyMaker>> keyMakers, uint64_t numKeys,
            uint64_t memory)
      : generator(generator), keyMakers(keyMakers), stored(keyMakers.size()),
        areStored(numKeys * sizeof(uint64_t) <= memory) {
    if (areStored)
      places.resize(generator.numPieces());
  }

  /// Calls `action(instance, operands, keys)` for each application of a piece.
  /// One thread at a time asks for a piece.
  template <typename Action>
  void run(unsigned thread, size_t piece, Action action) {
    SmallVector<uint64_t, 2> made;
    if (!areStored) {
      generator.run(piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
        keyMakers[thread]->makeKeys(instance, operands, made);
        action(instance, operands, ArrayRef<uint64_t>(made));
      });
      return;
    }
    Place &place = places[piece];
    if (!place.isKnown) {
      place = {true, thread, stored[thread].size()};
      generator.run(piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
        keyMakers[thread]->makeKeys(instance, operands, made);
        llvm::append_range(stored[thread], made);
        action(instance, operands, ArrayRef<uint64_t>(made));
      });
      return;
    }
    const uint64_t *next = stored[place.thread].data() + place.begin;
    generator.run(piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
      size_t count = generator.numResults(instance);
      action(instance, operands, ArrayRef<uint64_t>(next, count));
      next += count;
    });
  }

private:
  struct Place {
    bool isKnown = false;
    unsigned thread = 0; ///< that stored the keys
    size_t begin = 0;
  };

  const ApplicationGenerator &generator;
  ArrayRef<std::unique_ptr<KeyMaker>> keyMakers;
  std::vector<std::vector<uint64_t>> stored; ///< by thread
  std::vector<Place> places;                 ///< by piece
  bool areStored;
};
} // namespace

/// The applications of the last level of which some result means the same as
/// another value. Counts the others.
std::vector<Enumeration::KeyedApplication>
Enumeration::repeatedApplications(const ApplicationGenerator &generator,
                                  unsigned level) {
  std::vector<uint64_t> numFound(keyMakers.size()), numResults(numFound);
  forEachPiece(generator, level, [&](unsigned thread, size_t piece) {
    generator.run(piece, [&](unsigned instance, ArrayRef<ValueId>) {
      ++numFound[thread];
      numResults[thread] += generator.numResults(instance);
    });
  });
  applicationCount += llvm::sum_of(numFound);
  uint64_t numKeys = llvm::sum_of(numResults);
  LevelKeys levelKeys(generator, keyMakers, numKeys, options.keyMemory / 2);

  // Each pass is about a part of the keys, and a little more for chance.
  uint64_t numPasses = 0, capacity = 0;
  do {
    ++numPasses;
    capacity = (numKeys + values.size()) / numPasses;
    capacity += capacity / 8 + 64;
  } while (numPasses < maxPasses &&
           KeySet::memoryFor(capacity) > options.keyMemory / 2);
  std::vector<KeyedApplication> list;
  uint64_t newMeanings = 0;
  for (uint64_t pass = 0; pass < numPasses; ++pass) {
    auto isOfPass = [&](uint64_t key) {
      return (key >> 1) % numPasses == pass;
    };
    KeySet set(capacity);
    for (uint64_t key : keys)
      if (isOfPass(key))
        set.insert(key);
    std::vector<uint64_t> numNew(keyMakers.size());
    forEachPiece(generator, level, [&](unsigned thread, size_t piece) {
      levelKeys.run(thread, piece,
                    [&](unsigned, ArrayRef<ValueId>, ArrayRef<uint64_t> made) {
                      for (uint64_t key : made)
                        if (isOfPass(key))
                          numNew[thread] += set.insert(key);
                    });
    });
    newMeanings += llvm::sum_of(numNew);
    std::vector<std::vector<KeyedApplication>> byThread(keyMakers.size());
    forEachPiece(generator, level, [&](unsigned thread, size_t piece) {
      levelKeys.run(thread, piece,
                    [&](unsigned instance, ArrayRef<ValueId> operands,
                        ArrayRef<uint64_t> made) {
                      if (llvm::any_of(made, [&](uint64_t key) {
                            return isOfPass(key) && set.isRepeated(key);
                          }))
                        byThread[thread].push_back(
                            keyedApplication(instance, operands, made));
                    });
    });
    llvm::append_range(list, join(std::move(byThread)));
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
