//===- KnownRules.cpp - What the rules found so far derive ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownRules.h"
#include "TrialEvaluator.h"

using namespace mlir;

namespace verso {

/// Whether operator `name`, without attributes, gives the same for two random
/// square matrices in both orders.
static bool commutes(MLIRContext *context, OperationName name) {
  SymbolicTensor matrix;
  matrix.elementType = Float32Type::get(context);
  matrix.sizes.assign(2, getAffineConstantExpr(3, context));
  SmallVector<SymbolicTensor, 2> types(2, matrix);
  PrimeFieldDomain domain(1);
  std::vector<std::vector<uint64_t>> inputs(2);
  uint64_t state = 1;
  for (std::vector<uint64_t> &input : inputs)
    for (unsigned i = 0; i < 9; ++i) {
      state = scramble(state);
      input.push_back(domain.fromIndex(int64_t(state % 2047) - 1023));
    }
  std::vector<std::vector<uint64_t>> results[2];
  for (unsigned order : {0u, 1u}) {
    Graph graph;
    graph.numInputs = 2;
    graph.nodes.push_back(
        {name, DictionaryAttr::get(context), {order, 1 - order}});
    graph.outputs = {2};
    llvm::Expected<GraphTypes> graphTypes = typeGraph(graph, types);
    if (!graphTypes) {
      llvm::consumeError(graphTypes.takeError());
      return false;
    }
    llvm::Expected<GraphProgram> program =
        GraphProgram::compile(graph, *graphTypes, {});
    if (!program) {
      llvm::consumeError(program.takeError());
      return false;
    }
    results[order] = program->run(domain, inputs);
  }
  return results[0] == results[1];
}

void KnownRules::findCommutative(const Equation &equation) {
  for (const Graph *graph : {&equation.lhs, &equation.rhs})
    for (const Graph::Node &node : graph->nodes)
      if (node.operands.size() == 2 && node.numResults == 1 &&
          node.attributes.empty() &&
          examined.insert(node.name.getAsOpaquePointer()).second &&
          commutes(arena.getContext(), node.name))
        setCommutative(node.name);
}

void KnownRules::add(const Equation &equation, bool isUnrestricted) {
  all.add(equation);
  conjectures.add(equation);
  if (isUnrestricted)
    unrestricted.add(equation);
}

bool KnownRules::derive(const ConcreteEquation &candidate) {
  SmallVector<SymbolicTensor, 8> types;
  for (const ConcreteInput &input : candidate.inputs) {
    SymbolicTensor &type = types.emplace_back();
    for (const ConcreteDimension &dimension : input.dimensions)
      type.sizes.push_back(
          getAffineConstantExpr(dimension.size, arena.getContext()));
  }
  return unrestricted.derives(arena.addGraph(candidate.lhs, types, {}),
                              arena.addGraph(candidate.rhs, types, {}),
                              maxSteps);
}

bool KnownRules::holdsAtAllPoints(
    const CheckedEquation &checked,
    llvm::function_ref<bool(ArrayRef<TermId>, ArrayRef<TermId>)> holds) {
  const Equation &equation = checked.equation;
  SmallVector<SymbolicTensor, 8> types = equation.inputTypes();
  return llvm::all_of(checked.points, [&](const SymbolValues &point) {
    SmallVector<TermId, 2> lhs = arena.addGraph(equation.lhs, types, point);
    SmallVector<TermId, 2> rhs = arena.addGraph(equation.rhs, types, point);
    return !lhs.empty() && !rhs.empty() && holds(lhs, rhs);
  });
}

bool KnownRules::derive(const CheckedEquation &checked, RewriteSystem &rules,
                        unsigned steps) {
  return holdsAtAllPoints(checked,
                          [&](ArrayRef<TermId> lhs, ArrayRef<TermId> rhs) {
                            return rules.derives(lhs, rhs, steps);
                          });
}

bool KnownRules::derive(const CheckedEquation &checked) {
  bool gainsNothing = holdsAtAllPoints(
      checked, [&](ArrayRef<TermId> lhs, ArrayRef<TermId> rhs) {
        return work(lhs) <= work(rhs);
      });
  return derive(checked, all, gainsNothing ? maxStepsWithoutGain : maxSteps);
}

bool KnownRules::undo(const CheckedEquation &checked) {
  return checked.equation.lhs.outputs.size() == 1 &&
         holdsAtAllPoints(
             checked, [&](ArrayRef<TermId> lhs, ArrayRef<TermId> rhs) {
               return work(lhs) <= work(rhs) && all.derives(rhs, lhs, maxSteps);
             });
}

bool KnownRules::deriveInOneStep(const CheckedEquation &checked,
                                 ArrayRef<const Equation *> rules) {
  RewriteSystem system(arena);
  for (const Equation *rule : rules)
    system.add(*rule);
  return derive(checked, system, 1);
}

llvm::SmallBitVector
KnownRules::replacedInOneStep(ArrayRef<const CheckedEquation *> checked,
                              ArrayRef<const Equation *> rules) {
  llvm::SmallBitVector isReplaced(rules.size());
  for (unsigned i = rules.size(); i-- > 0;) {
    std::vector<const Equation *> others;
    for (unsigned other = 0; other < rules.size(); ++other)
      if (other != i && !isReplaced.test(other))
        others.push_back(rules[other]);
    if (deriveInOneStep(*checked[i], others))
      isReplaced.set(i);
  }
  return isReplaced;
}

int64_t KnownRules::work(ArrayRef<TermId> outputs) const {
  llvm::DenseSet<TermId> seen;
  SmallVector<TermId, 16> stack(outputs.begin(), outputs.end());
  int64_t elements = 0;
  while (!stack.empty()) {
    TermId id = stack.pop_back_val();
    const Term &term = arena[id];
    if (term.isInput() || term.operands.empty() || !seen.insert(id).second)
      continue;
    elements += llvm::product_of(arena.shape(id));
    stack.append(term.operands.begin(), term.operands.end());
  }
  return elements;
}

} // namespace verso
