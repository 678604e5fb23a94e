//===- RewriteSystem.cpp - What rules make of a term ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RewriteSystem.h"
#include "Symbols.h"

using namespace mlir;

namespace verso {

void RewriteSystem::add(const Equation &equation) {
  unsigned number = rules.size();
  rules.push_back({equation, equation.inputTypes()});
  if (equation.lhs.outputs.size() != 1) {
    rulesWithSeveralOutputs.push_back(number);
    return;
  }
  unsigned root = equation.lhs.definingNode(equation.lhs.outputs.front());
  rulesByRoot[equation.lhs.nodes[root].name.getAsOpaquePointer()].push_back(
      number);
}

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

/// Values of symbols that are known, 0 for the others.
static SymbolValues knownValues(ArrayRef<std::optional<int64_t>> symbols) {
  SymbolValues values;
  for (std::optional<int64_t> symbol : symbols)
    values.push_back(symbol.value_or(0));
  return values;
}

/// Makes `entry` have `value`: compares, or solves for the one symbol that is
/// not known, or puts it off. False if it cannot be.
bool RewriteSystem::bind(AffineExpr entry, int64_t value,
                         Binding &binding) const {
  if (auto constant = dyn_cast<AffineConstantExpr>(entry))
    return constant.getValue() == value;
  if (auto symbol = dyn_cast<AffineSymbolExpr>(entry)) {
    std::optional<int64_t> &known = binding.symbols[symbol.getPosition()];
    if (!known)
      known = value;
    return *known == value;
  }
  binding.deferred.emplace_back(entry, value);
  return true;
}

bool RewriteSystem::match(const Rule &rule, unsigned value, TermId term,
                          Binding binding,
                          llvm::function_ref<bool(const Binding &)> found) {
  const Graph &pattern = rule.equation.lhs;
  if (pattern.isInput(value)) {
    std::optional<TermId> &bound = binding.inputs[value];
    if (bound)
      return *bound == term && found(binding);
    bound = term;
    const Shape &shape = arena.shape(term);
    ArrayRef<AffineExpr> sizes = rule.inputTypes[value].sizes;
    if (sizes.size() != shape.size())
      return false;
    for (auto [size, concrete] : llvm::zip_equal(sizes, shape))
      if (!bind(size, concrete, binding))
        return false;
    return found(binding);
  }
  unsigned number = pattern.definingNode(value);
  const Graph::Node &node = pattern.nodes[number];
  const Term &candidate = arena[term];
  if (candidate.name != node.name.getAsOpaquePointer() ||
      candidate.operands.size() != node.operands.size() ||
      candidate.number != value - pattern.firstResult(number) ||
      candidate.attributes.size() != node.attributes.size())
    return false;
  for (auto [wanted, given] :
       llvm::zip_equal(node.attributes, candidate.attributes)) {
    if (wanted.getName() != given.getName())
      return false;
    std::optional<SmallVector<int64_t, 4>> entries = attributeEntries(given);
    if (!entries) {
      if (wanted.getValue() != given.getValue())
        return false;
      continue;
    }
    auto map = dyn_cast<AffineMapAttr>(wanted.getValue());
    if (!map) {
      if (attributeEntries(wanted) != entries)
        return false;
      continue;
    }
    if (map.getValue().getNumResults() != entries->size())
      return false;
    for (auto [entry, concrete] :
         llvm::zip_equal(map.getValue().getResults(), *entries))
      if (!bind(entry, concrete, binding))
        return false;
  }
  SmallVector<TermId, 4> operands(candidate.operands.begin(),
                                  candidate.operands.end());
  if (matchOperands(rule, node.operands, operands, binding, found))
    return true;
  if (operands.size() != 2 || operands[0] == operands[1] ||
      !arena.isCommutative(candidate.name))
    return false;
  std::swap(operands[0], operands[1]);
  return matchOperands(rule, node.operands, operands, binding, found);
}

bool RewriteSystem::matchOperands(
    const Rule &rule, ArrayRef<unsigned> values, ArrayRef<TermId> terms,
    const Binding &binding, llvm::function_ref<bool(const Binding &)> found) {
  if (values.empty())
    return found(binding);
  return match(rule, values.front(), terms.front(), binding,
               [&](const Binding &extended) {
                 return matchOperands(rule, values.drop_front(),
                                      terms.drop_front(), extended, found);
               });
}

std::optional<SymbolValues>
RewriteSystem::resolve(const Rule &rule, const Binding &binding) const {
  SmallVector<std::optional<int64_t>, 12> symbols = binding.symbols;
  SmallVector<std::pair<AffineExpr, int64_t>, 4> open = binding.deferred;
  // Solve entries with one unknown symbol, until none is left.
  for (bool changed = true; changed;) {
    changed = false;
    for (auto [entry, value] : open) {
      llvm::SmallBitVector unknown = symbolsOf(entry, symbols.size());
      for (unsigned symbol : unknown.set_bits())
        if (symbols[symbol])
          unknown.reset(symbol);
      if (unknown.count() != 1)
        continue;
      unsigned symbol = unknown.find_first();
      AffineExpr solution = solveFor(entry - value, symbol);
      if (!solution)
        continue;
      symbols[symbol] = evaluateSize(solution, knownValues(symbols));
      changed |= symbols[symbol].has_value();
    }
  }
  if (!llvm::all_of(symbols, [](const auto &symbol) { return symbol; }))
    return std::nullopt;
  SymbolValues values = knownValues(symbols);
  for (auto [entry, value] : open)
    if (evaluateSize(entry, values) != value)
      return std::nullopt;
  for (const Condition &condition : rule.equation.conditions)
    if (!holds(condition, values))
      return std::nullopt;
  return values;
}

SmallVector<TermId, 2> RewriteSystem::build(const Rule &rule,
                                            const Binding &binding,
                                            ArrayRef<int64_t> symbols) {
  const Graph &target = rule.equation.rhs;
  SmallVector<TermId, 16> values;
  for (std::optional<TermId> input : binding.inputs)
    values.push_back(input.value_or(0)); // An unbound input is not used.
  for (const Graph::Node &node : target.nodes) {
    DictionaryAttr attributes = concreteAttributes(node.attributes, symbols);
    SmallVector<TermId, 4> operands;
    for (unsigned operand : node.operands)
      operands.push_back(values[operand]);
    SmallVector<TermId, 2> results;
    if (attributes)
      results = arena.apply(node.name, attributes, operands);
    if (results.size() != node.numResults)
      return {};
    llvm::append_range(values, results);
  }
  SmallVector<TermId, 2> outputs;
  for (unsigned output : target.outputs)
    outputs.push_back(values[output]);
  return outputs;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

void RewriteSystem::rewriteAtRoot(const Rule &rule, TermId term,
                                  std::vector<TermId> &results) {
  Binding empty;
  empty.symbols.resize(rule.equation.symbols.size());
  empty.inputs.resize(rule.equation.inputs.size());
  match(rule, rule.equation.lhs.outputs.front(), term, empty,
        [&](const Binding &binding) {
          if (std::optional<SymbolValues> symbols = resolve(rule, binding))
            llvm::append_range(results, build(rule, binding, *symbols));
          return false;
        });
}

const std::vector<TermId> &RewriteSystem::rewrites(TermId term) {
  Memo &memo = memos[term]; // References into the map stay valid.
  if (memo.numRules == rules.size() || arena[term].isInput())
    return memo.results;
  std::vector<TermId> results;
  SmallVector<TermId, 4> operands(arena[term].operands.begin(),
                                  arena[term].operands.end());
  auto byRoot = rulesByRoot.find(arena[term].name);
  if (byRoot != rulesByRoot.end())
    for (unsigned number : byRoot->second)
      rewriteAtRoot(rules[number], term, results);
  // An operand that occurs twice is one node of the graph: it changes in both
  // places.
  for (unsigned i = 0; i < operands.size(); ++i) {
    TermId original = operands[i];
    if (llvm::is_contained(ArrayRef(operands).take_front(i), original))
      continue;
    std::vector<TermId> changedOperands = rewrites(original);
    for (TermId changed : changedOperands) {
      SmallVector<TermId, 4> replaced = operands;
      llvm::replace(replaced, original, changed);
      results.push_back(arena.rebuild(term, replaced));
    }
  }
  llvm::sort(results);
  results.erase(llvm::unique(results), results.end());
  memo.results = std::move(results);
  memo.numRules = rules.size();
  return memo.results;
}

bool RewriteSystem::derivesTerm(TermId from, TermId to, unsigned maxSteps) {
  unsigned maxSize = std::max(arena[from].size, arena[to].size) + 1;
  std::vector<TermId> frontier = {from}, seen = {from};
  for (unsigned step = 0;; ++step) {
    if (llvm::is_contained(frontier, to))
      return true;
    if (step == maxSteps)
      return false;
    std::vector<TermId> next;
    for (TermId term : frontier)
      for (TermId changed : rewrites(term))
        if (arena[changed].size <= maxSize)
          next.push_back(changed);
    llvm::sort(next);
    next.erase(llvm::unique(next), next.end());
    llvm::erase_if(
        next, [&](TermId term) { return llvm::binary_search(seen, term); });
    seen.insert(seen.end(), next.begin(), next.end());
    llvm::sort(seen);
    frontier = std::move(next);
  }
}

/// One application of a rule with several outputs to all outputs.
bool RewriteSystem::derivesTogether(ArrayRef<TermId> from,
                                    ArrayRef<TermId> to) {
  for (unsigned number : rulesWithSeveralOutputs) {
    const Rule &rule = rules[number];
    if (rule.equation.lhs.outputs.size() != from.size())
      continue;
    Binding empty;
    empty.symbols.resize(rule.equation.symbols.size());
    empty.inputs.resize(rule.equation.inputs.size());
    if (matchOperands(rule, rule.equation.lhs.outputs, from, empty,
                      [&](const Binding &binding) {
                        std::optional<SymbolValues> symbols =
                            resolve(rule, binding);
                        return symbols && ArrayRef<TermId>(build(
                                              rule, binding, *symbols)) == to;
                      }))
      return true;
  }
  return false;
}

bool RewriteSystem::derives(ArrayRef<TermId> from, ArrayRef<TermId> to,
                            unsigned maxSteps) {
  if (from.size() > 1 && derivesTogether(from, to))
    return true;
  return llvm::all_of_zip(from, to, [&](TermId source, TermId target) {
    return derivesTerm(source, target, maxSteps);
  });
}

} // namespace verso
