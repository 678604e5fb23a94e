//===- Renaming.cpp - Graphs up to the choice of inputs -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TrialEvaluator.h"
#include "verso/Generate/Enumeration.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;

namespace verso {

static uint64_t hashValue(const Enumeration &enumeration, ValueId value,
                          ArrayRef<unsigned> renaming) {
  if (enumeration.isInput(value))
    return scramble(renaming[value] + 1);
  const Enumeration::Application &application =
      enumeration.applicationList()[enumeration.valueList()[value].application];
  unsigned templateNumber =
      enumeration.operatorInstances()[application.instance].templateNumber;
  SmallVector<uint64_t, Enumeration::maxOperands> operands;
  for (ValueId operand : application.operandList())
    operands.push_back(hashValue(enumeration, operand, renaming));
  if (enumeration.isCommutative(templateNumber))
    llvm::sort(operands);
  uint64_t hash = scramble(0x10000 + templateNumber);
  for (uint64_t operand : operands)
    hash = scramble(hash * 31 + operand);
  return scramble(hash + enumeration.resultNumber(value));
}

uint64_t Enumeration::structuralHash(ArrayRef<ValueId> outputs,
                                     ArrayRef<unsigned> renaming) const {
  SmallVector<uint64_t, 4> hashes;
  for (ValueId output : outputs)
    hashes.push_back(hashValue(*this, output, renaming));
  llvm::sort(hashes);
  uint64_t hash = 0;
  for (uint64_t part : hashes)
    hash = scramble(hash * 31 + part);
  return hash;
}

static void markInputs(const Enumeration &enumeration, ValueId value,
                       llvm::SmallBitVector &used) {
  if (enumeration.isInput(value)) {
    used.set(value);
    return;
  }
  for (ValueId operand :
       enumeration.applicationList()[enumeration.valueList()[value].application]
           .operandList())
    markInputs(enumeration, operand, used);
}

namespace {
/// Runs through all ways to put other copies of the same templates in place of
/// the inputs used, each input another one.
class RenamingSearch {
public:
  RenamingSearch(const Enumeration &enumeration,
                 const llvm::SmallBitVector &used,
                 llvm::function_ref<uint64_t(ArrayRef<unsigned>)> key)
      : enumeration(enumeration),
        used(used.set_bits_begin(), used.set_bits_end()),
        taken(enumeration.numInputs()), key(key) {
    for (unsigned input = 0; input < enumeration.numInputs(); ++input)
      renaming.push_back(input);
    identityKey = key(renaming);
  }

  bool identityIsSmallest() { return search(0); }

private:
  bool search(unsigned position) {
    if (position == used.size())
      return key(renaming) >= identityKey;
    unsigned input = used[position];
    for (unsigned other = 0; other < enumeration.numInputs(); ++other) {
      if (taken.test(other) ||
          enumeration.inputTemplate(other) != enumeration.inputTemplate(input))
        continue;
      taken.set(other);
      renaming[input] = other;
      bool goOn = search(position + 1);
      taken.reset(other);
      renaming[input] = input;
      if (!goOn)
        return false;
    }
    return true;
  }

  const Enumeration &enumeration;
  SmallVector<unsigned, 8> used;
  llvm::SmallBitVector taken;
  llvm::function_ref<uint64_t(ArrayRef<unsigned>)> key;
  SmallVector<unsigned, 8> renaming;
  uint64_t identityKey;
};
} // namespace

bool Enumeration::isSmallestUnderRenaming(
    ArrayRef<ValueId> outputs,
    llvm::function_ref<uint64_t(ArrayRef<unsigned>)> key) const {
  llvm::SmallBitVector used(numInputs());
  for (ValueId output : outputs)
    markInputs(*this, output, used);
  return RenamingSearch(*this, used, key).identityIsSmallest();
}

void Enumeration::forEachGraph(llvm::function_ref<void(ValueId)> action) const {
  for (ValueId value = 0; value < values.size(); ++value)
    if (level(value) > 0 &&
        isSmallestUnderRenaming(value, [&](ArrayRef<unsigned> renaming) {
          return structuralHash(value, renaming);
        }))
      action(value);
}

uint64_t Enumeration::numGraphs() const {
  uint64_t count = 0;
  forEachGraph([&](ValueId) { ++count; });
  return count;
}

namespace {
/// Copies part of the table into a graph.
class GraphBuilder {
public:
  GraphBuilder(const Enumeration &enumeration) : enumeration(enumeration) {
    graph.numInputs = enumeration.numInputs();
    numValues = graph.numInputs;
  }

  Graph run(ArrayRef<ValueId> outputs) {
    for (ValueId output : outputs)
      graph.outputs.push_back(add(output));
    return std::move(graph);
  }

private:
  unsigned add(ValueId value) {
    if (enumeration.isInput(value))
      return value;
    if (auto found = numbers.find(value); found != numbers.end())
      return found->second;
    const Enumeration::Application &application =
        enumeration
            .applicationList()[enumeration.valueList()[value].application];
    const OperatorInstance &instance =
        enumeration.operatorInstances()[application.instance];
    Graph::Node node{
        enumeration.operatorInstances().operatorName(instance.templateNumber),
        instance.attributes.front(),
        {},
        application.numResults};
    for (ValueId operand : application.operandList())
      node.operands.push_back(add(operand));
    graph.nodes.push_back(std::move(node));
    for (unsigned i = 0; i < application.numResults; ++i)
      numbers[application.firstResult + i] = numValues++;
    return numbers[value];
  }

  const Enumeration &enumeration;
  Graph graph;
  unsigned numValues;
  llvm::DenseMap<ValueId, unsigned> numbers;
};
} // namespace

Graph Enumeration::graph(ArrayRef<ValueId> outputs) const {
  return GraphBuilder(*this).run(outputs);
}

} // namespace verso
