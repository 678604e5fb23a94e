//===- Refuter.cpp - Runs both sides of a rule on data --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Refuter.h"
#include "verso/Expression/Domains.h"
#include <cmath>

using namespace mlir;

namespace verso::proof {

/// Both sides compute small integers exactly unless they divide or call
/// transcendental functions; then they may differ by rounding.
static constexpr double tolerance = 1e-9;

double Refuter::randomElement(Type type, Data data) {
  if (type.isInteger(1))
    return random.between(0, 1);
  bool hasFractions = isa<FloatType>(type);
  switch (data) {
  case Data::Positive:
    return hasFractions ? double(random.between(4, 28)) / 8
                        : double(random.between(1, 4));
  case Data::Fractions:
    if (hasFractions)
      return double(random.between(-28, 28)) / 8;
    [[fallthrough]];
  case Data::Integers:
    return random.between(-4, 4);
  }
  llvm_unreachable("covered switch");
}

std::vector<std::vector<double>>
Refuter::randomInputs(const RegionProgram &program, Data data) {
  std::vector<std::vector<double>> inputs;
  for (unsigned i = 0; i < program.numInputs(); ++i) {
    int64_t count = program.numInputElements(i);
    Type type = source.values()[i].elementType;
    std::vector<double> elements;
    for (int64_t j = 0; j < count; ++j)
      elements.push_back(randomElement(type, data));
    inputs.push_back(std::move(elements));
  }
  return inputs;
}

static std::vector<ConcreteTensor>
tensors(const std::vector<std::vector<double>> &elements,
        llvm::function_ref<ArrayRef<int64_t>(unsigned)> sizes) {
  std::vector<ConcreteTensor> result;
  for (auto [number, list] : llvm::enumerate(elements))
    result.push_back({SmallVector<int64_t, 4>(sizes(number)), list});
  return result;
}

/// The tensors if both sides differ. `isDefined` becomes false if the source
/// has no finite value somewhere: then there is nothing to compare.
std::optional<Counterexample> Refuter::compare(
    const RegionProgram &sourceProgram, const RegionProgram &targetProgram,
    const std::vector<std::vector<double>> &inputs, bool &isDefined) {
  DoubleDomain domain;
  std::vector<std::vector<double>> expected = sourceProgram.run(domain, inputs);
  std::vector<std::vector<double>> actual = targetProgram.run(domain, inputs);
  double scale = 1;
  for (const std::vector<double> &output : expected)
    for (double value : output) {
      if (!std::isfinite(value)) {
        isDefined = false;
        return std::nullopt;
      }
      scale = std::max(scale, std::fabs(value));
    }
  bool differs = false;
  for (auto [l, r] : llvm::zip_equal(expected, actual))
    for (auto [a, b] : llvm::zip_equal(l, r))
      differs |= !(std::fabs(a - b) <= tolerance * scale);
  if (!differs)
    return std::nullopt;
  Counterexample result;
  auto inputSizes = [&](unsigned i) { return sourceProgram.inputSizes(i); };
  auto outputSizes = [&](unsigned i) { return sourceProgram.outputSizes(i); };
  result.inputs = tensors(inputs, inputSizes);
  result.sourceOutputs = tensors(expected, outputSizes);
  result.targetOutputs = tensors(actual, outputSizes);
  return result;
}

/// Compares both sides at one shape on `rounds` sets of inputs.
std::optional<Counterexample> Refuter::examine(const SymbolValues &symbols,
                                               unsigned rounds) {
  llvm::Expected<RegionProgram> sourceProgram =
      RegionProgram::compile(source, symbols);
  llvm::Expected<RegionProgram> targetProgram =
      RegionProgram::compile(target, symbols);
  if (!sourceProgram || !targetProgram) {
    // Not evaluable, for example a reshape of an empty tensor.
    llvm::consumeError(sourceProgram.takeError());
    llvm::consumeError(targetProgram.takeError());
    return std::nullopt;
  }
  if (sourceProgram->work() > options.instanceWork ||
      targetProgram->work() > options.instanceWork)
    return std::nullopt;
  bool agreed = false;
  for (unsigned round = 0; round < rounds; ++round) {
    bool isDefined = true;
    std::optional<Counterexample> found =
        compare(*sourceProgram, *targetProgram,
                randomInputs(*sourceProgram, Data(round % 3)), isDefined);
    if (found) {
      found->symbols = symbols;
      return found;
    }
    agreed |= isDefined;
  }
  agreements += agreed;
  return std::nullopt;
}

/// Makes sizes smaller and inputs zero as long as both sides still differ.
Counterexample Refuter::shrink(Counterexample found) {
  // Shapes: any that is smaller in total.
  auto total = [](const SymbolValues &symbols) {
    int64_t sum = 0;
    for (int64_t value : symbols)
      sum += value;
    return sum;
  };
  unsigned misses = 0;
  for (unsigned attempt = 0; attempt < 40 && misses < 3; ++attempt) {
    std::optional<SymbolValues> symbols = instances.next(attempt < 20 ? 2 : 3);
    misses += !symbols;
    if (!symbols || total(*symbols) >= total(found.symbols) ||
        (llvm::is_contained(*symbols, 0) &&
         !llvm::is_contained(found.symbols, 0)))
      continue; // Not simpler, or with tensors that lost their elements.
    if (std::optional<Counterexample> smaller = examine(*symbols, 3))
      found = std::move(*smaller);
  }
  // Elements: to zero, else to one.
  llvm::Expected<RegionProgram> sourceProgram =
      RegionProgram::compile(source, found.symbols);
  llvm::Expected<RegionProgram> targetProgram =
      RegionProgram::compile(target, found.symbols);
  if (!sourceProgram || !targetProgram) {
    llvm::consumeError(sourceProgram.takeError());
    llvm::consumeError(targetProgram.takeError());
    return found;
  }
  std::vector<std::vector<double>> inputs;
  int64_t count = 0;
  for (const ConcreteTensor &input : found.inputs) {
    inputs.push_back(input.elements);
    count += input.elements.size();
  }
  if (count > 256)
    return found;
  for (std::vector<double> &input : inputs)
    for (double &element : input)
      for (double simple : {0.0, 1.0}) {
        if (element == simple)
          break;
        double old = std::exchange(element, simple);
        bool isDefined = true;
        std::optional<Counterexample> simpler =
            compare(*sourceProgram, *targetProgram, inputs, isDefined);
        if (!simpler) {
          element = old;
          continue;
        }
        simpler->symbols = found.symbols;
        found = std::move(*simpler);
        break;
      }
  return found;
}

std::optional<Counterexample> Refuter::search(unsigned count) {
  for (unsigned i = 0; i < count; ++i) {
    std::optional<SymbolValues> symbols = instances.next(2 + i % 4);
    if (!symbols)
      continue;
    if (std::optional<Counterexample> found = examine(*symbols, 3))
      return shrink(std::move(*found));
  }
  return std::nullopt;
}

std::optional<Counterexample> Refuter::searchEmpty() {
  SmallVector<Condition> tried;
  for (const SymbolicTensor &input :
       source.values().take_front(source.numInputs()))
    for (AffineExpr size : input.sizes) {
      Condition isEmpty{size, /*isEquality=*/true};
      if (isEmpty.constantTruth() || llvm::is_contained(tried, isEmpty))
        continue;
      tried.push_back(isEmpty);
      std::optional<SymbolValues> symbols = instances.next(3, isEmpty);
      if (!symbols)
        continue;
      if (std::optional<Counterexample> found = examine(*symbols, 2))
        return found;
    }
  return std::nullopt;
}

} // namespace verso::proof
