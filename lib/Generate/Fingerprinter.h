//===- Fingerprinter.h - Keys of meanings ----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The key of a value is a hash of its shape and, for each trial, of the sum of
// its elements times random weights. Such a sum is linear in the elements. An
// operator that is linear in one operand, with a given tensor as the other,
// hence turns the weights of its result into weights of that operand, and these
// do not depend on what the operand is. They are computed once for every
// operator and every input or leaf beside the operand; then the key of an
// application to a large graph and an input costs a few sums of products over
// the graph's elements, and no element of the application is ever computed.
// Most of all applications are of that kind. Others are evaluated.
//
// Two values that differ on one trial have sums there that agree with
// probability 1 / 2^61, and 63 bits of the hash are used. So the chance that
// any two of n values that differ share a key is below n^2 / 2^61; most differ
// on all trials, which leaves n^2 / 2^64.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_FINGERPRINTER_H
#define VERSO_LIB_GENERATE_FINGERPRINTER_H

#include "MultilinearForm.h"
#include "TrialEvaluator.h"

namespace verso {

/// What the keys of applications to any values are made from. Several threads
/// may share it, each with a KeyMaker of its own, while nothing is added.
class Fingerprinter {
public:
  explicit Fingerprinter(const Enumeration &enumeration)
      : enumeration(enumeration) {}

  /// Gets ready for all shapes and operator instances that there are. Values
  /// below `numBase` are what operands are found beside; while it is 0, all
  /// applications are evaluated.
  void prepare(ValueId numBase);

private:
  friend class KeyMaker;

  static constexpr uint32_t none = ~0u;
  /// A weighted sum of the result of an application as one of an operand: a
  /// block of weights, and a constant for each trial.
  struct OperandWeights {
    uint32_t block;
    uint32_t constants;
  };

  void addWeights(ShapeId shape);
  void addForms(unsigned instance);
  void addOperandWeights(unsigned instance);
  void addOperandWeights(unsigned instance, unsigned open,
                         const uint64_t *given, uint32_t &place);
  const std::optional<MultilinearForm> &form(unsigned instance, unsigned trial,
                                             unsigned result) const {
    return forms[instance][enumeration.assignmentOf(trial)][result];
  }
  /// Where operandWeights of an application begin; `given` is the value of
  /// level 0 at the operand that is not `open`, or numBase if there is none.
  uint32_t &place(unsigned instance, unsigned open, ValueId given) {
    return places[(size_t(instance) * 2 + open) * (numBase + 1) + given];
  }
  uint32_t place(unsigned instance, unsigned open, ValueId given) const {
    return places[(size_t(instance) * 2 + open) * (numBase + 1) + given];
  }

  const Enumeration &enumeration;
  ValueId numBase = 0;
  unsigned numWeighed = 0; ///< instances with operand weights
  std::vector<std::vector<uint64_t>> weights; ///< by shape: a block
  /// forms[instance][assignment][result]
  std::vector<std::vector<std::vector<std::optional<MultilinearForm>>>> forms;
  std::vector<uint32_t> places;
  std::vector<OperandWeights> operandWeights;
  std::vector<std::vector<uint64_t>> blocks;
  std::vector<uint64_t> constants;
  std::map<std::vector<uint64_t>, uint32_t> blockNumbers;
};

/// Makes keys, and evaluates values that the table does not keep.
class KeyMaker {
public:
  KeyMaker(const Enumeration &enumeration, const Fingerprinter &prepared)
      : enumeration(enumeration), prepared(prepared), evaluator(enumeration) {}

  /// The keys of the results of an application. Those of applications to the
  /// same graph are cheap to make one after the other.
  void makeKeys(unsigned instance, llvm::ArrayRef<ValueId> operands,
                llvm::SmallVectorImpl<uint64_t> &keys);
  /// The key of a value that the table keeps the elements of.
  uint64_t keyOf(ShapeId shape, const uint64_t *block) const;
  /// Computes the elements of the results of an application on all trials.
  void evaluate(unsigned instance, llvm::ArrayRef<ValueId> operands,
                llvm::ArrayRef<uint64_t *> results);

private:
  using Sums = llvm::SmallVector<uint64_t, 8>; ///< by trial

  const uint64_t *blockOf(ValueId value);
  bool makeKeysByWeights(unsigned instance, llvm::ArrayRef<ValueId> operands,
                         llvm::SmallVectorImpl<uint64_t> &keys);
  const uint64_t *sumsOf(uint32_t block, ValueId operand);
  uint64_t combine(ShapeId shape, llvm::ArrayRef<uint64_t> sums) const;

  const Enumeration &enumeration;
  const Fingerprinter &prepared;
  TrialEvaluator evaluator;
  /// The elements of the results of one application that is not kept.
  unsigned computed = Enumeration::noApplication;
  std::vector<std::vector<uint64_t>> computedBlocks;
  /// The weighted sums of the elements of one value.
  ValueId summed = ~0u;
  unsigned stamp = 0;
  std::vector<unsigned> stamps;    ///< by block of operand weights
  std::vector<uint64_t> blockSums; ///< by block and trial
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_FINGERPRINTER_H
