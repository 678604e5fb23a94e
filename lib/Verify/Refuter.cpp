//===- Refuter.cpp - Runs both sides of a rule on data --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Refuter.h"
#include "verso/Expression/IntegerDomain.h"

using namespace mlir;

namespace verso::proof {

/// Input elements up to which all combinations of small values are tried.
static constexpr int64_t maxExhaustive = 4;

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
    // Integers of few bits wrap around; the first and the last are frequent.
    if (unsigned width = type.getIntOrFloatBitWidth(); width <= 32) {
      int64_t last = (int64_t(1) << (width - !type.isUnsignedInteger())) - 1;
      int64_t choice = random.between(0, 7);
      return double(wrapInteger(choice == 0   ? last
                                : choice == 1 ? last + 1
                                              : int64_t(random.next()),
                                width, type.isUnsignedInteger()));
    }
    [[fallthrough]];
  case Data::Integers:
    return mayBeNegative(type) ? random.between(-4, 4) : random.between(0, 8);
  }
  llvm_unreachable("covered switch");
}

TensorElements Refuter::randomInputs(const RegionProgram &program, Data data) {
  TensorElements inputs;
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

std::optional<Counterexample> Refuter::examine(const SymbolValues &symbols,
                                               unsigned rounds) {
  std::optional<CompiledRule> compiled =
      CompiledRule::compile(source, target, symbols, options.instanceWork);
  if (!compiled)
    return std::nullopt;
  bool agreed = false;
  for (unsigned round = 0; round < rounds; ++round) {
    bool isDefined = true;
    std::optional<Counterexample> found = compiled->compare(
        randomInputs(compiled->source(), Data(round % 3)), isDefined);
    if (found)
      return found;
    agreed |= isDefined;
    comparisons += isDefined;
  }
  agreements += agreed;
  return std::nullopt;
}

std::optional<Counterexample> Refuter::examineAll(const SymbolValues &symbols) {
  std::optional<CompiledRule> compiled =
      CompiledRule::compile(source, target, symbols, options.instanceWork);
  if (!compiled)
    return std::nullopt;
  TensorElements inputs;
  int64_t count = 0, combinations = 1;
  for (unsigned i = 0; i < compiled->source().numInputs(); ++i) {
    inputs.emplace_back(compiled->source().numInputElements(i), 0.0);
    count += inputs.back().size();
  }
  if (count > maxExhaustive)
    return std::nullopt;
  for (int64_t i = 0; i < count; ++i)
    combinations *= 3;
  for (int64_t number = 0; number < combinations; ++number) {
    int64_t rest = number;
    for (auto [input, value] : llvm::zip(inputs, source.values())) {
      bool isNatural = !mayBeNegative(value.elementType);
      for (double &element : input) {
        element = double(rest % 3 - 1);
        if (isNatural)
          element = std::max(element, 0.0);
        rest /= 3;
      }
    }
    bool isDefined = true;
    if (std::optional<Counterexample> found =
            compiled->compare(inputs, isDefined))
      return found;
  }
  return std::nullopt;
}

Counterexample Refuter::shrink(Counterexample found) {
  Shrinker shrinker(source, &target, instances, options);
  return shrinker.shrink(std::move(found), [&](const SymbolValues &symbols) {
    std::optional<Counterexample> smaller = examine(symbols, 4);
    return smaller ? smaller : examineAll(symbols);
  });
}

std::optional<Counterexample> Refuter::search(unsigned count, unsigned rounds) {
  for (unsigned i = 0; i < count; ++i) {
    // Some rules only fail where one size leaves room for several others.
    std::optional<SymbolValues> symbols =
        instances.next(i % 16 == 15 ? 9 : 2 + i % 4);
    if (!symbols)
      continue;
    if (std::optional<Counterexample> found = examine(*symbols, rounds))
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
        return shrink(std::move(*found));
    }
  return std::nullopt;
}

} // namespace verso::proof
