//===- Enumeration.h - All small graphs over a vocabulary ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Graphs are enumerated bottom-up as a table of applications, each of one
// operator to values that are in the table already. Each comes up once:
// operands of commutative operators are ordered, and independent operators have
// no order to begin with. Of each value a key is made, from its elements on
// random inputs in the prime field; values with the same key have the same
// meaning, but for chance. What chance there is, Fingerprinter.h tells.
//
// Most graphs have the largest number of operators, and most of these mean what
// no other means. They are of no use and need not be kept: they are enumerated
// twice, first to find which keys come up more than once, then to keep the
// graphs that have one of these. Where memory is short, this is done in several
// passes, each about a part of the keys; where there are several processes,
// each has its part of the keys as well. Neither changes the table.
//
// A value with the same meaning as an earlier one (equal on every trial) is
// kept as another member of the earlier one's class, but nothing is built on
// it: what could be follows by the rule from the earlier one to the later.
// There is no such rule if the earlier one uses leaves (identity, fill), which
// only targets may have. Then the later one is built on as well, if the earlier
// one contains an operator without leaves, that is, something that may be the
// source which a target is looked for.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_ENUMERATION_H
#define VERSO_GENERATE_ENUMERATION_H

#include "verso/Generate/Graph.h"
#include "verso/Generate/OperatorInstances.h"
#include "llvm/Support/Allocator.h"
#include <array>

namespace verso {

class ApplicationGenerator;
class Communicator;
class Enumeration;
class Fingerprinter;
class KeyMaker;
class TrialEvaluator;

/// A value of an enumeration: an input, or a result of an application.
using ValueId = uint32_t;

/// How far enumeration has come.
struct EnumerationProgress {
  unsigned level; ///< the number of operators of the graphs being evaluated
  /// Passes over the level, which is the last one; 0 while they are not known.
  uint64_t pass, numPasses;
  uint64_t done;    ///< pieces of work done in this pass
  uint64_t planned; ///< pieces of work in this pass
};

struct EnumerationOptions {
  /// Graphs have up to this many operators, 1 to maxSupportedOperators.
  unsigned maxOperators = 3;
  /// Builds on all values, whatever their meaning.
  bool buildOnAll = false;
  /// Keeps graphs of the largest number of operators that mean what no other
  /// means.
  bool keepAll = true;
  /// If !keepAll: those of the members of a class that are needed; of the last
  /// level, no others are kept. Called from several threads. Null if all are.
  std::function<std::vector<ValueId>(const Enumeration &,
                                     llvm::ArrayRef<ValueId>)>
      neededMembers;
  /// Bytes for finding out which keys come up more than once at the last level,
  /// and which of their graphs are needed. With less than that takes, it goes
  /// over the level several times.
  uint64_t levelMemory = uint64_t(4) << 30;
  /// Bytes that this process may occupy, all in all; 0 for no limit.
  uint64_t memoryLimit = 0;
  /// The processes that divide the work, which all end with the same table;
  /// null if this is the only one.
  Communicator *communicator = nullptr;
  /// Tensors may have this many different shapes.
  size_t maxShapes = OperatorInstances::maxSupportedShapes;
  /// Determines all random inputs.
  uint64_t seed = 1;
  /// Threads that evaluate. The result does not depend on their number.
  unsigned threads = 1;
  /// Called now and then, from the calling thread.
  std::function<void(const EnumerationProgress &)> progress;
};

/// A graph that is put into a table as it is. Its values are numbered: all
/// inputs of the vocabulary, then the results of the nodes.
struct TemplateGraph {
  struct Node {
    unsigned templateNumber;
    llvm::SmallVector<unsigned, 4> operands;
    unsigned numResults = 1;
  };
  std::string name; ///< for errors
  std::vector<Node> nodes;
  unsigned output = 0;
};

/// The graphs over one vocabulary, evaluated, and which of them agree.
class Enumeration {
public:
  static constexpr unsigned maxSupportedOperators = 7;
  static constexpr unsigned maxOperands = 5;
  /// Random inputs drawn for each assignment.
  static constexpr unsigned trialsPerAssignment = 2;

  struct Application {
    unsigned instance;
    ValueId firstResult;
    uint8_t numResults;
    uint8_t numOperands;
    uint8_t level; ///< operators in the graph that ends here
    bool usesLeaf; ///< an operator without operands is among them
    std::array<ValueId, maxOperands> operands;

    llvm::ArrayRef<ValueId> operandList() const {
      return llvm::ArrayRef(operands).take_front(numOperands);
    }
  };
  static constexpr unsigned noApplication = ~0u;

  struct Value {
    unsigned application; ///< noApplication for an input
    ShapeId shape;
    /// The first value found with this meaning; itself if there is none before.
    ValueId representative;
    /// False if no application has this value as an operand.
    bool isBuiltOn = true;
  };

  Enumeration(mlir::MLIRContext *context, const Vocabulary &vocabulary,
              const EnumerationOptions &options);
  ~Enumeration();

  /// Enumerates and evaluates everything. The error is a vocabulary or option
  /// that cannot be handled, or a limit on memory that is too low.
  llvm::Error run();

  /// In place of run(): evaluates the given graphs, and what becomes of them by
  /// all other choices of copies of their inputs. Returns the outputs of each,
  /// first that of the graph as it is given. The error is a graph that is not
  /// well formed in every assignment, or too large.
  llvm::Expected<std::vector<std::vector<ValueId>>>
  fill(llvm::ArrayRef<TemplateGraph> graphs);

  unsigned maxOperators() const { return options.maxOperators; }
  const Vocabulary &vocabulary() const { return instances.vocabulary(); }
  mlir::MLIRContext *getContext() const { return context; }
  /// The inputs, numbered over all templates and copies; also values 0, 1, ...
  unsigned numInputs() const { return inputTemplates.size(); }
  /// The input template that input `number` is a copy of.
  unsigned inputTemplate(unsigned number) const {
    return inputTemplates[number];
  }
  /// The name of input `number`.
  std::string inputName(unsigned number) const;
  /// The concrete sizes of a value in an assignment.
  const Shape &shape(ValueId value, unsigned assignment) const {
    return instances.shape(values[value].shape, assignment);
  }

  llvm::ArrayRef<Value> valueList() const { return values; }
  llvm::ArrayRef<Application> applicationList() const { return applications; }
  bool isInput(ValueId value) const {
    return values[value].application == noApplication;
  }
  unsigned level(ValueId value) const {
    return isInput(value) ? 0 : applications[values[value].application].level;
  }
  bool usesLeaf(ValueId value) const {
    return !isInput(value) && applications[values[value].application].usesLeaf;
  }
  /// The number of `value` among the results of its application.
  unsigned resultNumber(ValueId value) const {
    return value - applications[values[value].application].firstResult;
  }
  bool isCommutative(unsigned templateNumber) const {
    return commutative[templateNumber];
  }
  const OperatorInstances &operatorInstances() const { return instances; }

  /// Members with the same meaning, at least two, in the order in which they
  /// were found: by number of operators, those without leaves first.
  llvm::ArrayRef<std::vector<ValueId>> classes() const { return classList; }

  /// The fingerprint of each of `list`: a hash of its shape and its elements on
  /// every trial. Fingerprints of different elements differ, but for chance.
  std::vector<std::array<uint64_t, 2>>
  fingerprints(llvm::ArrayRef<ValueId> list) const;
  /// True if both values have equal elements on every trial. Evaluates both
  /// afresh and compares all elements.
  bool haveEqualElements(ValueId lhs, ValueId rhs) const;

  /// Calls `action` for each graph with one output once: of those that differ
  /// in the choice of copies of inputs only, one is taken.
  void forEachGraph(llvm::function_ref<void(ValueId)> action) const;
  /// The number of graphs that forEachGraph visits.
  uint64_t numGraphs() const;
  /// The number of applications, whether the table keeps them or not. Graphs
  /// that differ in the choice of copies of inputs are counted each.
  uint64_t numApplications() const { return applicationCount; }
  /// The number of different meanings among all values, kept or not.
  uint64_t numMeanings() const { return meaningCount; }
  /// The number of meanings that several values have, kept or not.
  uint64_t numRepeatedMeanings() const { return repeatedMeaningCount; }

  /// A hash of the structure of the graphs that end at `outputs`, in which
  /// input i is taken for `renaming[i]`; blind to the order of the operands of
  /// commutative operators and to the order of `outputs`.
  uint64_t structuralHash(llvm::ArrayRef<ValueId> outputs,
                          llvm::ArrayRef<unsigned> renaming) const;
  /// True if no renaming of inputs among copies gives `key` a smaller value
  /// than the identity does. `key` depends on the inputs of `outputs` only.
  bool isSmallestUnderRenaming(
      llvm::ArrayRef<ValueId> outputs,
      llvm::function_ref<uint64_t(llvm::ArrayRef<unsigned>)> key) const;

  /// The graph with these outputs, over all inputs, at assignment 0.
  Graph graph(llvm::ArrayRef<ValueId> outputs) const;

private:
  friend class ApplicationGenerator;
  friend class Fingerprinter;
  friend class KeyMaker;
  friend class LastLevel;
  friend class TableFiller;
  friend class TrialEvaluator;

  /// An application that is not in the table yet.
  struct Pending {
    unsigned instance;
    uint8_t numOperands;
    bool usesLeaf;
    std::array<ValueId, maxOperands> operands;

    llvm::ArrayRef<ValueId> operandList() const {
      return llvm::ArrayRef(operands).take_front(numOperands);
    }
  };
  /// One with the keys of its results.
  struct KeyedApplication {
    Pending application;
    llvm::SmallVector<uint64_t, 2> keys;
  };
  using OperatorSet = std::array<unsigned, maxSupportedOperators>;

  unsigned numTrials() const {
    return instances.numAssignments() * trialsPerAssignment;
  }
  unsigned assignmentOf(unsigned trial) const {
    return trial / trialsPerAssignment;
  }
  uint64_t seedOf(unsigned trial) const;

  int64_t numElements(ShapeId shape, unsigned trial) const {
    return instances.numElements(shape, assignmentOf(trial));
  }
  /// The elements of a value on all trials are one block: for each trial the
  /// elements, then a 1.
  size_t blockOffset(ShapeId shape, unsigned trial) const;
  size_t blockSize(ShapeId shape) const {
    return blockOffset(shape, numTrials());
  }
  /// The block of a value; null if it is not kept.
  const uint64_t *block(ValueId value) const { return blocks[value]; }

  llvm::Error checkLimits() const;
  void addInputs();
  void findCommutative();
  llvm::Error addLevel(unsigned level);
  llvm::Error checkShapes() const;
  llvm::Error checkMemory(const ApplicationGenerator &generator,
                          unsigned level);
  llvm::Error memoryError(uint64_t needed) const;
  std::vector<KeyedApplication>
  allApplications(const ApplicationGenerator &generator, unsigned level);
  KeyedApplication keyedApplication(unsigned instance,
                                    llvm::ArrayRef<ValueId> operands,
                                    llvm::ArrayRef<uint64_t> keys) const;
  void sortApplications(std::vector<KeyedApplication> &list) const;
  void addApplications(llvm::ArrayRef<KeyedApplication> list, unsigned level);
  void prepareKeys();
  void addKeys(std::vector<KeyedApplication> &list);
  void keepBlocks(size_t begin);
  void classify(size_t begin, unsigned level);
  OperatorSet operatorSet(const Pending &pending, unsigned self) const;
  bool isBuiltOn(ValueId value, unsigned level) const;

  mlir::MLIRContext *context;
  OperatorInstances instances;
  EnumerationOptions options;
  std::unique_ptr<Communicator> single; ///< if the options have none
  Communicator &processes;
  std::vector<unsigned> inputTemplates;
  std::vector<bool> reserved; ///< by input
  std::vector<bool> commutative;

  std::vector<Application> applications;
  std::vector<Value> values;
  /// By application below the last level: the operators of its graph, sorted.
  std::vector<OperatorSet> operatorSets;
  ValueId numBase = 0; ///< inputs and leaves, which come first; 0 until known
  std::unique_ptr<Fingerprinter> fingerprinter;
  std::vector<std::unique_ptr<KeyMaker>> keyMakers; ///< by thread
  std::vector<uint64_t> keys;                       ///< by value
  std::vector<const uint64_t *> blocks;             ///< by value
  llvm::BumpPtrAllocator blockAllocator;
  llvm::DenseMap<uint64_t, ValueId> byKey; ///< the first value with a key
  llvm::DenseMap<ValueId, unsigned> classNumbers; ///< by representative
  std::vector<std::vector<ValueId>> classList;
  uint64_t meaningCount = 0, applicationCount = 0, repeatedMeaningCount = 0;
};

} // namespace verso

#endif // VERSO_GENERATE_ENUMERATION_H
