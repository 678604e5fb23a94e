//===- EnumerationLevels.cpp - The graphs of one number of operators ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplicationGenerator.h"
#include "Fingerprinter.h"
#include "LastLevel.h"
#include "ProcessMemory.h"
#include <limits>
#include <tuple>

using namespace mlir;

namespace verso {

/// Bytes that an application of a level below the last takes, as it is found,
/// sent, and entered into the table, without the elements of its results.
static constexpr uint64_t bytesPerApplication = 420;

llvm::Error Enumeration::addLevel(unsigned level) {
  ApplicationGenerator generator(*this, level);
  if (llvm::Error error = checkShapes())
    return error;
  prepareKeys();
  std::vector<KeyedApplication> list;
  if (level < options.maxOperators || options.keepAll) {
    if (llvm::Error error = checkMemory(generator, level))
      return error;
    list = allApplications(generator, level);
    applicationCount += list.size();
  } else {
    auto kept = LastLevel(*this, generator, level).run();
    if (!kept)
      return kept.takeError();
    list = std::move(*kept);
  }
  if (values.size() + 2 * list.size() > std::numeric_limits<ValueId>::max())
    return llvm::createStringError("vocabulary '" + vocabulary().name +
                                   "': more graphs than can be numbered");
  sortApplications(list);
  addApplications(list, level);
  return llvm::Error::success();
}

llvm::Error Enumeration::checkShapes() const {
  if (!instances.hasTooManyShapes())
    return llvm::Error::success();
  return llvm::createStringError(
      "vocabulary '" + vocabulary().name +
      "': there are tensors of more than " + std::to_string(options.maxShapes) +
      " shapes; graphs of fewer operators, or conditions on the sizes that "
      "operators take, have fewer");
}

llvm::Error Enumeration::memoryError(uint64_t needed) const {
  return llvm::createStringError(
      "the graphs of vocabulary '" + vocabulary().name + "' do not fit into " +
      megabytes(options.memoryLimit) + " of memory; they need at least " +
      megabytes(needed));
}

/// Whether there is memory for all applications of a level.
llvm::Error Enumeration::checkMemory(const ApplicationGenerator &generator,
                                     unsigned level) {
  if (options.memoryLimit == 0)
    return llvm::Error::success();
  bool keepsBlocks = level + 1 < options.maxOperators;
  std::vector<uint64_t> sums(keyMakers.size());
  DividedWalk(processes, options.threads, generator.numPieces())
      .run([&](unsigned thread, size_t piece) {
        generator.run(piece, [&](unsigned instance, ArrayRef<ValueId>) {
          sums[thread] += bytesPerApplication;
          if (keepsBlocks)
            for (ShapeId shape : instances[instance].results)
              sums[thread] += blockSize(shape) * sizeof(uint64_t);
        });
      });
  uint64_t needed =
      processes.max(residentMemory()) + processes.sum(llvm::sum_of(sums));
  if (needed > options.memoryLimit)
    return memoryError(needed);
  return llvm::Error::success();
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

/// All applications of a level, in no order.
std::vector<Enumeration::KeyedApplication>
Enumeration::allApplications(const ApplicationGenerator &generator,
                             unsigned level) {
  std::vector<PackedApplications> byThread(keyMakers.size());
  DividedWalk(processes, options.threads, generator.numPieces(),
              [&](size_t done) {
                if (options.progress)
                  options.progress({level, 0, 0, done, generator.numPieces()});
              })
      .run([&](unsigned thread, size_t piece) {
        SmallVector<uint64_t, 2> made;
        generator.run(piece,
                      [&](unsigned instance, ArrayRef<ValueId> operands) {
                        keyMakers[thread]->makeKeys(instance, operands, made);
                        pack(byThread[thread], instance, operands, made);
                      });
      });
  std::vector<KeyedApplication> list;
  for (PackedApplications &own : byThread) {
    for (const PackedApplications &words :
         processes.gather(ArrayRef(std::exchange(own, {}))))
      unpack(words, instances,
             [&](unsigned instance, ArrayRef<ValueId> operands,
                 ArrayRef<uint64_t> made) {
               list.push_back(keyedApplication(instance, operands, made));
             });
  }
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
