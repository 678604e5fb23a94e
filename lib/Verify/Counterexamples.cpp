//===- Counterexamples.cpp - Replaying and shrinking differences ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Counterexamples.h"
#include <cfenv>
#include <cmath>
#include <limits>

using namespace mlir;

namespace verso::proof {

/// Of reals, both sides compute small integers exactly unless they divide or
/// call transcendental functions; then they may differ by rounding.
static constexpr double tolerance = 1e-9;
/// A difference up to this many times what the direction of rounding changes is
/// none: a rounding error under a root or before a step may become a large one.
static constexpr double roundingFactor = 8;
/// Symbol values that may be considered, and at which the sides may be run, to
/// find the smallest ones that do.
static constexpr unsigned maxSmallerChoices = 20000, maxSmallerAttempts = 300;
/// More elements than this are left as they are.
static constexpr int64_t maxElements = 256;

std::optional<CompiledRule>
CompiledRule::compile(const RegionDefinition &source,
                      const RegionDefinition &target, ArrayRef<int64_t> symbols,
                      int64_t work) {
  llvm::Expected<RegionProgram> sourceProgram =
      RegionProgram::compile(source, symbols);
  llvm::Expected<RegionProgram> targetProgram =
      RegionProgram::compile(target, symbols);
  if (!sourceProgram || !targetProgram) {
    llvm::consumeError(sourceProgram.takeError());
    llvm::consumeError(targetProgram.takeError());
    return std::nullopt;
  }
  if (sourceProgram->work() > work || targetProgram->work() > work)
    return std::nullopt;
  return CompiledRule(std::move(*sourceProgram), std::move(*targetProgram),
                      symbols);
}

static std::vector<ConcreteTensor>
tensors(const TensorElements &elements,
        llvm::function_ref<ArrayRef<int64_t>(unsigned)> sizes) {
  std::vector<ConcreteTensor> result;
  for (auto [number, list] : llvm::enumerate(elements))
    result.push_back({SmallVector<int64_t, 4>(sizes(number)), list});
  return result;
}

/// By how much each of a program's results changes if all is rounded up or
/// down; infinite if it is a number for one of these only.
static TensorElements roundingChanges(const RegionProgram &program,
                                      const TensorElements &inputs,
                                      const TensorElements &results) {
  TensorElements changes;
  for (const std::vector<double> &result : results)
    changes.emplace_back(result.size(), 0.0);
  const int usual = std::fegetround();
  for (int direction : {FE_UPWARD, FE_DOWNWARD}) {
    std::fesetround(direction);
    std::optional<TensorElements> rounded = program.runReference(inputs);
    std::fesetround(usual);
    if (!rounded)
      continue;
    for (auto [list, others, largest] :
         llvm::zip_equal(results, *rounded, changes))
      for (auto [value, other, change] :
           llvm::zip_equal(list, others, largest)) {
        if (std::isfinite(value) != std::isfinite(other))
          change = std::numeric_limits<double>::infinity();
        else if (std::isfinite(value))
          change = std::max(change, std::fabs(value - other));
      }
  }
  return changes;
}

bool CompiledRule::differs(const TensorElements &inputs,
                           const TensorElements &expected,
                           const TensorElements &actual) const {
  bool isExact = sourceProgram.isOfIntegers() && targetProgram.isOfIntegers();
  double scale = 1;
  for (const std::vector<double> &output : expected)
    for (double value : output)
      if (std::isfinite(value))
        scale = std::max(scale, std::fabs(value));
  auto isAny = [&](llvm::function_ref<bool(size_t, size_t)> isDifferent) {
    for (size_t i = 0; i < expected.size(); ++i)
      for (size_t j = 0; j < expected[i].size(); ++j)
        if (isDifferent(i, j))
          return true;
    return false;
  };
  // Where the source has no value nothing is claimed.
  auto isApart = [&](size_t i, size_t j, double limit) {
    double a = expected[i][j], b = actual[i][j];
    return std::isfinite(a) && !(std::fabs(a - b) <= limit);
  };
  if (isExact)
    return isAny([&](size_t i, size_t j) { return isApart(i, j, 0); });
  if (!isAny(
          [&](size_t i, size_t j) { return isApart(i, j, tolerance * scale); }))
    return false;
  TensorElements ofSource = roundingChanges(sourceProgram, inputs, expected),
                 ofTarget = roundingChanges(targetProgram, inputs, actual);
  return isAny([&](size_t i, size_t j) {
    double change = ofSource[i][j] + ofTarget[i][j];
    return std::isfinite(change) &&
           isApart(i, j, std::max(tolerance * scale, roundingFactor * change));
  });
}

std::optional<Counterexample>
CompiledRule::compare(const TensorElements &inputs, bool &isDefined) const {
  std::optional<TensorElements> sourceResults =
      sourceProgram.runReference(inputs);
  std::optional<TensorElements> targetResults =
      targetProgram.runReference(inputs);
  if (!sourceResults || !targetResults) {
    isDefined = false;
    return std::nullopt;
  }
  const TensorElements &expected = *sourceResults, &actual = *targetResults;
  bool hasDefined = false, hasElements = false;
  for (const std::vector<double> &output : expected) {
    hasElements |= !output.empty();
    hasDefined |=
        llvm::any_of(output, [](double value) { return std::isfinite(value); });
  }
  if (hasElements && !hasDefined) {
    isDefined = false;
    return std::nullopt;
  }
  // Results of different sizes are a matter of the sizes.
  for (auto [l, r] : llvm::zip_equal(expected, actual))
    if (l.size() != r.size())
      return std::nullopt;
  if (!differs(inputs, expected, actual))
    return std::nullopt;
  Counterexample result;
  result.symbols = symbols;
  auto inputSizes = [&](unsigned i) { return sourceProgram.inputSizes(i); };
  auto outputSizes = [&](unsigned i) { return sourceProgram.outputSizes(i); };
  result.inputs = tensors(inputs, inputSizes);
  result.sourceOutputs = tensors(expected, outputSizes);
  result.targetOutputs = tensors(actual, outputSizes);
  return result;
}

bool mayBeNegative(Type elementType) {
  return !elementType.isUnsignedInteger() && !elementType.isInteger(1);
}

bool replays(const RegionDefinition &source, const RegionDefinition &target,
             const RuleSizes &sizes, const Counterexample &found,
             int64_t work) {
  if (!sizes.hold(found.symbols))
    return false;
  std::optional<CompiledRule> compiled =
      CompiledRule::compile(source, target, found.symbols, work);
  TensorElements inputs;
  for (const ConcreteTensor &input : found.inputs)
    inputs.push_back(input.elements);
  bool isDefined = true;
  return compiled && compiled->compare(inputs, isDefined) && isDefined;
}

static int64_t total(const SymbolValues &symbols) {
  int64_t sum = 0;
  for (int64_t value : symbols)
    sum += std::abs(value);
  return sum;
}

SymbolValues
Shrinker::smallest(SymbolValues found,
                   llvm::function_ref<bool(const SymbolValues &)> isWanted) {
  SmallVector<AffineExpr> nonEmpty;
  for (const SymbolicTensor &input :
       source.values().take_front(source.numInputs()))
    for (AffineExpr size : input.sizes)
      if (!holds(Condition{size, /*isEquality=*/true}, found))
        nonEmpty.push_back(size);
  unsigned choices = 0, attempts = 0;
  // By rising sum: the bound falls with every success.
  for (int64_t sum = 0; sum < total(found); ++sum) {
    bool isComplete = instances.forEachOfSum(
        sum, nonEmpty, [&](const std::optional<SymbolValues> &symbols) {
          if (++choices > maxSmallerChoices || attempts > maxSmallerAttempts)
            return false;
          bool isSmaller = symbols && total(*symbols) < total(found) &&
                           llvm::none_of(
                               nonEmpty,
                               [&](AffineExpr size) {
                                 return holds(Condition{size, true}, *symbols);
                               });
          if (isSmaller && (++attempts, isWanted(*symbols)))
            found = *symbols;
          return true;
        });
    if (!isComplete)
      break;
  }
  return found;
}

Counterexample Shrinker::shrinkElements(Counterexample found) {
  std::optional<CompiledRule> compiled = CompiledRule::compile(
      source, *target, found.symbols, options.instanceWork);
  TensorElements inputs;
  int64_t count = 0;
  for (const ConcreteTensor &input : found.inputs) {
    inputs.push_back(input.elements);
    count += input.elements.size();
  }
  if (!compiled || count > maxElements)
    return found;
  // Until nothing changes: an element may only become simple once another is.
  bool changed = true;
  for (unsigned round = 0; changed && round < 3; ++round) {
    changed = false;
    for (auto [input, type] : llvm::zip(inputs, source.values()))
      for (double &element : input)
        for (double simple : {0.0, 1.0, -1.0, 2.0, -2.0}) {
          if (element == simple)
            break;
          if (simple < 0 && !mayBeNegative(type.elementType))
            continue;
          double old = std::exchange(element, simple);
          bool isDefined = true;
          if (std::optional<Counterexample> simpler =
                  compiled->compare(inputs, isDefined)) {
            found = std::move(*simpler);
            changed = true;
            break;
          }
          element = old;
        }
  }
  return found;
}

Counterexample Shrinker::shrink(Counterexample found, Examine examine) {
  SymbolValues symbols = found.symbols;
  smallest(symbols, [&](const SymbolValues &smaller) {
    std::optional<Counterexample> other = examine(smaller);
    if (other)
      found = std::move(*other);
    return other.has_value();
  });
  return shrinkElements(std::move(found));
}

} // namespace verso::proof
