//===- LastLevel.cpp - The largest graphs of an enumeration ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LastLevel.h"
#include "Fingerprinter.h"
#include "ProcessMemory.h"
#include <mutex>

using namespace mlir;

namespace verso {

/// It takes no more passes over the level than this, nor portions of a pass.
static constexpr uint64_t maxPasses = 64, maxPortions = 8;
/// Bytes that a graph takes while its part of the keys is looked at, and once
/// it is kept. Measured, with some room.
static constexpr uint64_t bytesPerMember = 260, bytesPerKept = 240;
/// Bytes that a key takes which is stored.
static constexpr uint64_t bytesPerStoredKey = 9;
/// What all the rest may take.
static constexpr uint64_t reserve = uint64_t(8) << 20;

/// The keys of the results of all applications of a level, by piece: stored if
/// that is wanted, else made again when asked for.
class LevelKeys {
public:
  LevelKeys(const ApplicationGenerator &generator,
            ArrayRef<std::unique_ptr<KeyMaker>> keyMakers, bool areStored)
      : generator(generator), keyMakers(keyMakers), storage(keyMakers.size()) {
    if (areStored)
      stored.resize(generator.numPieces());
  }

  /// Calls `action(instance, operands, keys)` for each application of a piece.
  /// One thread at a time asks for a piece.
  template <typename Action>
  void run(unsigned thread, size_t piece, Action action) {
    if (!stored.empty() && stored[piece]) {
      const uint64_t *next = stored[piece];
      generator.run(piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
        size_t count = generator.numResults(instance);
        action(instance, operands, ArrayRef<uint64_t>(next, count));
        next += count;
      });
      return;
    }
    SmallVector<uint64_t, 2> made;
    SmallVector<uint64_t, 0> all;
    generator.run(piece, [&](unsigned instance, ArrayRef<ValueId> operands) {
      keyMakers[thread]->makeKeys(instance, operands, made);
      if (!stored.empty())
        llvm::append_range(all, made);
      action(instance, operands, ArrayRef<uint64_t>(made));
    });
    if (all.empty())
      return;
    auto *place = storage[thread].Allocate<uint64_t>(all.size());
    llvm::copy(all, place);
    stored[piece] = place;
  }

private:
  const ApplicationGenerator &generator;
  ArrayRef<std::unique_ptr<KeyMaker>> keyMakers;
  std::vector<llvm::BumpPtrAllocator> storage; ///< by thread
  std::vector<const uint64_t *> stored;        ///< by piece
};

LastLevel::LastLevel(Enumeration &table, const ApplicationGenerator &generator,
                     unsigned level)
    : table(table), generator(generator), level(level),
      processes(table.processes) {}

LastLevel::~LastLevel() = default;

DividedWalk LastLevel::walk(uint64_t pass, uint64_t passes) const {
  size_t numPieces = generator.numPieces();
  return {processes, unsigned(table.keyMakers.size()), numPieces,
          [this, pass, passes, numPieces](size_t done) {
            if (table.options.progress)
              table.options.progress({level, pass, passes, done, numPieces});
          }};
}

llvm::Expected<std::vector<Enumeration::KeyedApplication>> LastLevel::run() {
  count();
  if (llvm::Error error = choosePasses())
    return std::move(error);
  for (uint64_t pass = 0; pass < numPasses; ++pass)
    if (llvm::Error error = run(pass))
      return std::move(error);
  levelKeys = nullptr;

  uint64_t numKept = 0;
  unpack(packed, table.instances,
         [&](unsigned, ArrayRef<ValueId>, ArrayRef<uint64_t>) { ++numKept; });
  uint64_t needed =
      processes.max(residentMemory()) + processes.sum(numKept) * bytesPerKept;
  if (table.options.memoryLimit != 0 && needed > table.options.memoryLimit)
    return table.memoryError(needed);
  std::vector<KeyedApplication> list;
  list.reserve(processes.sum(numKept));
  llvm::DenseSet<uint64_t> counted;
  for (PackedApplications &words : processes.gather(
           ArrayRef<uint32_t>(PackedApplications(std::exchange(packed, {}))))) {
    unpack(words, table.instances,
           [&](unsigned instance, ArrayRef<ValueId> operands,
               ArrayRef<uint64_t> keys) {
             list.push_back(table.keyedApplication(instance, operands, keys));
             for (uint64_t key : keys)
               if (!table.byKey.contains(key >> 1))
                 counted.insert(key >> 1);
           });
    words = {};
  }
  // Those that are kept are counted when they are classified.
  table.meaningCount += newMeanings - counted.size();
  table.applicationCount += numApplications;
  return list;
}

/// How many applications and keys there are.
void LastLevel::count() {
  size_t numThreads = table.keyMakers.size();
  std::vector<uint64_t> numFound(numThreads), numResults(numThreads);
  walk(0, 0).run([&](unsigned thread, size_t piece) {
    generator.run(piece, [&](unsigned instance, ArrayRef<ValueId>) {
      ++numFound[thread];
      numResults[thread] += generator.numResults(instance);
    });
  });
  numOwnKeys = llvm::sum_of(numResults);
  numKeys = processes.sum(numOwnKeys);
  numApplications = processes.sum(llvm::sum_of(numFound));
}

/// Bytes that this process may take more than it has.
uint64_t LastLevel::freeMemory() const {
  uint64_t limit = table.options.memoryLimit;
  if (limit == 0)
    return table.options.levelMemory;
  uint64_t used = residentMemory() + reserve;
  return used < limit ? limit - used : 0;
}

/// The most keys that one process sees in one of `passes`: an equal part, and a
/// little more for chance.
uint64_t LastLevel::capacity(uint64_t passes) const {
  uint64_t part = (numKeys + table.values.size()) / (passes * processes.size());
  return part + part / 8 + 64;
}

llvm::Error LastLevel::choosePasses() {
  uint64_t memory = freeMemory();
  uint64_t forKeys = numOwnKeys * bytesPerStoredKey;
  bool storesKeys = forKeys <= memory / 2;
  if (storesKeys)
    memory -= forKeys;
  // Half is for the keys, the other half for the graphs that have them.
  while (numPasses < maxPasses &&
         KeySet::memoryFor(capacity(numPasses)) > memory / 2)
    ++numPasses;
  numPasses = processes.max(numPasses);
  levelKeys =
      std::make_unique<LevelKeys>(generator, table.keyMakers, storesKeys);
  uint64_t missing = 2 * KeySet::memoryFor(capacity(numPasses));
  missing -= std::min(missing, memory);
  missing = processes.max(missing);
  if (table.options.memoryLimit == 0 || missing == 0)
    return llvm::Error::success();
  return table.memoryError(table.options.memoryLimit + missing);
}

llvm::Error LastLevel::run(uint64_t pass) {
  uint64_t numParts = numPasses * processes.size();
  Part own{pass * processes.size() + processes.rank(), numParts};
  KeySet set(capacity(numPasses));
  for (uint64_t key : table.keys)
    if (own.contains(key))
      set.insert(key);
  std::atomic<uint64_t> numInserted{0}, numNew{0};
  walk(pass, numPasses)
      .run<uint64_t>(
          [&](unsigned thread, size_t piece,
              std::vector<std::vector<uint64_t>> &messages) {
            levelKeys->run(
                thread, piece,
                [&](unsigned, ArrayRef<ValueId>, ArrayRef<uint64_t> keys) {
                  for (uint64_t key : keys) {
                    uint64_t part = partOf(key, numParts);
                    if (part / processes.size() == pass)
                      messages[part % processes.size()].push_back(key);
                  }
                });
          },
          [&](ArrayRef<uint64_t> keys) {
            parallelFor(table.options.threads, keys.size(), 4096,
                        [&](unsigned, size_t index) {
                          if (set.insert(keys[index]))
                            numNew.fetch_add(1, std::memory_order_relaxed);
                        });
            numInserted += keys.size();
          });
  uint64_t numRepeated = set.numRepeated();
  newMeanings += processes.sum(numNew);
  table.repeatedMeaningCount += processes.sum(numRepeated);

  // Collect the graphs in portions that there is memory for.
  uint64_t needed = (numInserted - numNew + numRepeated) * bytesPerMember;
  uint64_t memory = freeMemory() / (table.options.memoryLimit == 0 ? 2 : 1);
  uint64_t numPortions = std::min(
      maxPortions, memory == 0 ? maxPortions : (needed + memory - 1) / memory);
  numPortions = processes.max(std::max<uint64_t>(numPortions, 1));
  uint64_t missing = needed / numPortions;
  missing = processes.max(missing - std::min(missing, memory));
  if (table.options.memoryLimit != 0 && missing != 0)
    return table.memoryError(table.options.memoryLimit + missing);
  for (uint64_t portion = 0; portion < numPortions; ++portion)
    collect(pass, set,
            {own.number * numPortions + portion, numParts * numPortions});
  return llvm::Error::success();
}

/// Collects the graphs that have a key of `portion` which is repeated, and
/// keeps those of them that are needed.
void LastLevel::collect(uint64_t pass, const KeySet &set, Part portion) {
  unsigned numProcesses = processes.size();
  uint64_t numPortions = portion.count / (numPasses * numProcesses);
  std::vector<KeyedApplication> list;
  walk(pass, numPasses)
      .run<uint32_t>(
          [&](unsigned thread, size_t piece,
              std::vector<PackedApplications> &messages) {
            levelKeys->run(
                thread, piece,
                [&](unsigned instance, ArrayRef<ValueId> operands,
                    ArrayRef<uint64_t> keys) {
                  SmallVector<unsigned, 2> receivers;
                  for (uint64_t key : keys) {
                    uint64_t part = partOf(key, portion.count);
                    uint64_t receiver = part / numPortions;
                    if (receiver / numProcesses != pass ||
                        part % numPortions != portion.number % numPortions ||
                        llvm::is_contained(receivers, receiver % numProcesses))
                      continue;
                    receivers.push_back(receiver % numProcesses);
                    pack(messages[receivers.back()], instance, operands, keys);
                  }
                });
          },
          [&](ArrayRef<uint32_t> words) {
            unpack(words, table.instances,
                   [&](unsigned instance, ArrayRef<ValueId> operands,
                       ArrayRef<uint64_t> keys) {
                     if (llvm::any_of(keys, [&](uint64_t key) {
                           return portion.contains(key) && set.isRepeated(key);
                         }))
                       list.push_back(
                           table.keyedApplication(instance, operands, keys));
                   });
          });
  if (!table.options.neededMembers) {
    for (const KeyedApplication &keyed : list)
      pack(packed, keyed.application.instance, keyed.application.operandList(),
           keyed.keys);
    return;
  }
  table.sortApplications(list);
  keepNeeded(std::move(list), portion);
}

/// Enters `list` into the table, with which all classes of `portion` are
/// complete, finds what is needed of it, and takes it out again.
void LastLevel::keepNeeded(std::vector<KeyedApplication> list, Part portion) {
  size_t firstApplication = table.applications.size();
  size_t firstValue = table.values.size();
  size_t numClasses = table.classList.size();
  uint64_t numMeanings = table.meaningCount;
  table.addApplications(list, level);
  list = {};

  std::vector<char> isNeeded(table.applications.size() - firstApplication);
  findNeeded(firstValue, portion, isNeeded);
  for (auto [index, needed] : llvm::enumerate(isNeeded)) {
    if (!needed)
      continue;
    const Enumeration::Application &application =
        table.applications[firstApplication + index];
    pack(packed, application.instance, application.operandList(),
         ArrayRef(table.keys)
             .slice(application.firstResult, application.numResults));
  }

  for (ValueId value = firstValue; value < table.values.size(); ++value)
    if (table.values[value].representative == value)
      table.byKey.erase(table.keys[value] >> 1);
  for (size_t i = numClasses; i < table.classList.size(); ++i)
    table.classNumbers.erase(table.classList[i].front());
  table.classList.resize(numClasses);
  for (std::vector<ValueId> &members : table.classList)
    while (members.back() >= firstValue)
      members.pop_back();
  table.applications.erase(table.applications.begin() + firstApplication,
                           table.applications.end());
  table.values.erase(table.values.begin() + firstValue, table.values.end());
  table.keys.resize(firstValue);
  table.blocks.resize(firstValue);
  table.meaningCount = numMeanings;
}

/// Marks those applications that have a needed result, of the values from
/// `firstValue` on.
void LastLevel::findNeeded(size_t firstValue, Part portion,
                           std::vector<char> &isNeeded) {
  unsigned firstApplication = table.applications.size() - isNeeded.size();
  std::mutex mutex;
  parallelFor(
      table.options.threads, table.classList.size(), 256,
      [&](unsigned, size_t number) {
        ArrayRef<ValueId> members = table.classList[number];
        if (members.back() < firstValue ||
            !portion.contains(table.keys[members.front()]))
          return;
        std::vector<ValueId> needed =
            table.options.neededMembers(table, members);
        std::lock_guard<std::mutex> lock(mutex);
        for (ValueId value : needed)
          if (value >= firstValue)
            isNeeded[table.values[value].application - firstApplication] = true;
      });
}

} // namespace verso
