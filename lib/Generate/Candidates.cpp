//===- Candidates.cpp - Pairs of graphs that may be equal -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Candidates.h"
#include "TermNumbering.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"
#include <array>
#include <map>

using namespace mlir;

namespace verso {

/// Members of a class up to this position are paired with one another. Later
/// ones are equal to the first member by a rule of their own, and to each other
/// by way of it.
static constexpr unsigned pairedMembers = 4;

bool isAdmissibleDirection(const Graph &source, const Graph &target) {
  // A product with an identity is not found in models, but other rules make it.
  bool isRemoved = source.numOperators() == 1 &&
                   llvm::all_of(target.outputs, [&](unsigned output) {
                     return target.isInput(output);
                   });
  if ((source.hasLeaf() && !isRemoved) ||
      llvm::any_of(source.outputs,
                   [&](unsigned output) { return source.isInput(output); }) ||
      !source.isConnected())
    return false;
  if (!llvm::all_of_zip(
          source.usedInputs(), target.usedInputs(),
          [](bool inSource, bool inTarget) { return inSource || !inTarget; }))
    return false;
  // A target that contains what it replaces only adds work.
  TermNumbering numbering;
  SmallVector<unsigned, 16> sourceTerms = numbering.number(source);
  SmallVector<unsigned, 16> targetTerms = numbering.number(target);
  return !llvm::all_of(source.outputs, [&](unsigned output) {
    return llvm::is_contained(targetTerms, sourceTerms[output]);
  });
}

namespace {
/// What a graph of the table consists of.
struct Contents {
  llvm::SmallBitVector inputs;
  SmallVector<unsigned, 8> operators; ///< applications, sorted
};

class CandidateFinder {
public:
  explicit CandidateFinder(const Enumeration &enumeration)
      : enumeration(enumeration) {}

  std::vector<CandidatePair> run() {
    for (ArrayRef<ValueId> members : enumeration.classes())
      addClass(members);
    addMultipleResults();
    std::vector<std::array<unsigned, 5>> order;
    for (auto [number, pair] : llvm::enumerate(pairs)) {
      Contents lhs = contents(pair.lhs), rhs = contents(pair.rhs);
      unsigned left = lhs.operators.size(), right = rhs.operators.size();
      lhs.inputs |= rhs.inputs;
      order.push_back({std::max(left, right), left + right,
                       enumeration.numInputs() - unsigned(lhs.inputs.count()),
                       numUnitDimensions(lhs.inputs), unsigned(number)});
    }
    llvm::sort(order);
    std::vector<CandidatePair> sorted;
    for (const std::array<unsigned, 5> &key : order)
      sorted.push_back(std::move(pairs[key.back()]));
    return sorted;
  }

  /// See verso::neededMembers.
  std::vector<ValueId> neededMembers(ArrayRef<ValueId> members) {
    llvm::SetVector<ValueId, std::vector<ValueId>> needed;
    forEachPair(members, [&](CandidatePair pair) {
      if (!check(pair))
        return;
      needed.insert(pair.lhs.front());
      needed.insert(pair.rhs.front());
    });
    // Any result of an operator with several may be part of a candidate.
    for (ValueId value : members)
      if (!enumeration.isInput(value) &&
          enumeration
                  .applicationList()[enumeration.valueList()[value].application]
                  .numResults > 1)
        needed.insert(value);
    // What is paired depends on the place of a member in its class.
    if (!needed.empty())
      for (ValueId value : members.take_front(pairedMembers))
        needed.insert(value);
    return needed.takeVector();
  }

private:
  void addClass(ArrayRef<ValueId> members) {
    forEachPair(members, [&](CandidatePair pair) { add(std::move(pair)); });
  }

  void forEachPair(ArrayRef<ValueId> members,
                   llvm::function_ref<void(CandidatePair)> action) {
    // Nothing that equals an input or a leaf needs another form than that.
    bool isTrivial = enumeration.level(members.front()) == 0;
    for (unsigned first = 0; first < members.size(); ++first)
      for (unsigned second = first + 1; second < members.size(); ++second)
        if (first == 0 || (second < pairedMembers && !isTrivial))
          action({{members[first]}, {members[second]}});
  }

  /// Operators with several results, all of which mean the same as other
  /// values.
  void addMultipleResults() {
    using Values = SmallVector<ValueId, 2>;
    std::map<std::vector<ValueId>, SmallVector<Values, 2>> groups;
    for (const Enumeration::Application &application :
         enumeration.applicationList()) {
      if (application.numResults < 2)
        continue;
      Values results, meanings;
      for (unsigned i = 0; i < application.numResults; ++i) {
        results.push_back(application.firstResult + i);
        meanings.push_back(
            enumeration.valueList()[results.back()].representative);
      }
      auto &group = groups[std::vector(meanings.begin(), meanings.end())];
      if (group.empty() && meanings != results &&
          contents(meanings).operators.size() <= enumeration.maxOperators())
        group.push_back(meanings);
      group.push_back(results);
    }
    for (auto &[meanings, graphs] : groups) {
      bool isTrivial = llvm::any_of(meanings, [&](ValueId meaning) {
        return enumeration.level(meaning) == 0;
      });
      for (unsigned first = 0; first < graphs.size() && !isTrivial; ++first)
        for (unsigned second = first + 1; second < graphs.size(); ++second)
          if (first == 0 || second < pairedMembers)
            add({graphs[first], graphs[second]});
    }
  }

  void add(CandidatePair pair) {
    if (check(pair))
      pairs.push_back(std::move(pair));
  }

  /// Finds the directions of a pair. True if it is a candidate.
  bool check(CandidatePair &pair) {
    pair.isForward = mayBeRule(pair.lhs, pair.rhs);
    pair.isBackward = mayBeRule(pair.rhs, pair.lhs);
    if (!pair.isForward && !pair.isBackward)
      return false;
    SmallVector<ValueId, 4> outputs(pair.lhs.begin(), pair.lhs.end());
    llvm::append_range(outputs, pair.rhs);
    auto key = [&](ArrayRef<unsigned> renaming) {
      uint64_t left = enumeration.structuralHash(pair.lhs, renaming);
      uint64_t right = enumeration.structuralHash(pair.rhs, renaming);
      return std::min(left, right) * 31 + std::max(left, right);
    };
    if (!enumeration.isSmallestUnderRenaming(outputs, key))
      return false;
    for (auto [left, right] : llvm::zip_equal(pair.lhs, pair.rhs))
      if (!enumeration.haveEqualElements(left, right))
        return false;
    Graph lhs = enumeration.graph(pair.lhs), rhs = enumeration.graph(pair.rhs);
    pair.isForward &= isAdmissibleDirection(lhs, rhs);
    pair.isBackward &= isAdmissibleDirection(rhs, lhs);
    return pair.isForward || pair.isBackward;
  }

  /// What can be told about a direction without building the graphs.
  bool mayBeRule(ArrayRef<ValueId> source, ArrayRef<ValueId> target) {
    bool isRemoved = llvm::all_of(
        target, [&](ValueId output) { return enumeration.isInput(output); });
    for (ValueId output : source)
      if (enumeration.isInput(output) ||
          (enumeration.usesLeaf(output) && !isRemoved))
        return false;
    Contents sourceContents = contents(source);
    unsigned limit = enumeration.vocabulary().maxSourceOperators;
    if (limit != 0 && sourceContents.operators.size() > limit)
      return false;
    Contents targetContents = contents(target);
    targetContents.inputs.reset(sourceContents.inputs);
    if (targetContents.inputs.any())
      return false;
    return llvm::none_of(target, [&](ValueId output) {
      return computesAlready(targetContents, output);
    });
  }

  /// Whether a graph has the meaning of its output `output` as a value on the
  /// way.
  bool computesAlready(const Contents &graph, ValueId output) {
    ValueId meaning = enumeration.valueList()[output].representative;
    for (unsigned number : graph.operators) {
      const Enumeration::Application &application =
          enumeration.applicationList()[number];
      for (ValueId operand : application.operandList())
        if (enumeration.valueList()[operand].representative == meaning)
          return true;
    }
    return false;
  }

  unsigned numUnitDimensions(const llvm::SmallBitVector &inputs) const {
    unsigned count = 0;
    for (unsigned input : inputs.set_bits())
      count += llvm::count(enumeration.shape(input, 0), 1);
    return count;
  }

  Contents contents(ArrayRef<ValueId> outputs) {
    Contents result;
    result.inputs.resize(enumeration.numInputs());
    for (ValueId output : outputs)
      collect(output, result);
    llvm::sort(result.operators);
    result.operators.erase(llvm::unique(result.operators),
                           result.operators.end());
    return result;
  }

  void collect(ValueId value, Contents &result) {
    if (enumeration.isInput(value)) {
      result.inputs.set(value);
      return;
    }
    unsigned number = enumeration.valueList()[value].application;
    const Enumeration::Application &application =
        enumeration.applicationList()[number];
    if (application.level > 0)
      result.operators.push_back(number);
    for (ValueId operand : application.operandList())
      collect(operand, result);
  }

  const Enumeration &enumeration;
  std::vector<CandidatePair> pairs;
};
} // namespace

std::vector<CandidatePair> findCandidates(const Enumeration &enumeration) {
  return CandidateFinder(enumeration).run();
}

std::vector<ValueId> neededMembers(const Enumeration &enumeration,
                                   ArrayRef<ValueId> members) {
  return CandidateFinder(enumeration).neededMembers(members);
}

} // namespace verso
