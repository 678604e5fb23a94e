//===- Agreement.cpp - Runs both sides of an equation ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SideComparison.h"

using namespace mlir;

namespace verso {

/// How many values of the symbols are drawn at most for one check.
static constexpr unsigned maxDraws = 600;
/// Points with larger tensors than this are skipped.
static constexpr int64_t maxElements = 4096;
/// Random inputs at each point.
static constexpr unsigned runsPerPoint = 3;
/// As for fingerprints: small enough for exact signs, large enough to tell.
static constexpr int64_t inputMagnitude = 1 << 10;

static int64_t draw(SymbolKind kind, RandomStream &random) {
  switch (kind) {
  case SymbolKind::Size:
    return random.between(1, 5);
  case SymbolKind::Window:
    return random.between(1, 4);
  case SymbolKind::Stride:
  case SymbolKind::Dilation:
  case SymbolKind::Group:
    return random.between(1, 2);
  case SymbolKind::Pad:
    return random.between(0, 2);
  case SymbolKind::Number:
    return random.between(1, 9);
  }
  llvm_unreachable("covered switch");
}

/// Random elements for all inputs. Those of one input are of any sign, or all
/// positive, or all negative, so that relu and max are seen to do something.
static std::vector<std::vector<uint64_t>>
randomInputs(const GraphProgram &program, const PrimeFieldDomain &domain,
             RandomStream &random) {
  std::vector<std::vector<uint64_t>> inputs;
  for (unsigned input = 0; input < program.numInputs(); ++input) {
    int64_t sign = random.between(-1, 1);
    int64_t low = sign > 0 ? 1 : -inputMagnitude;
    int64_t high = sign < 0 ? -1 : inputMagnitude;
    std::vector<uint64_t> &elements = inputs.emplace_back();
    for (int64_t i = 0, end = program.inputElements(input); i < end; ++i)
      elements.push_back(domain.fromIndex(random.between(low, high)));
  }
  return inputs;
}

static bool allHold(ArrayRef<Condition> conditions, ArrayRef<int64_t> values) {
  return llvm::all_of(conditions, [&](const Condition &condition) {
    return holds(condition, values);
  });
}

std::optional<SideComparison> SideComparison::create(const Equation &equation,
                                                     uint64_t seed) {
  SmallVector<SymbolicTensor, 8> inputTypes = equation.inputTypes();
  llvm::Expected<GraphTypes> lhs = typeGraph(equation.lhs, inputTypes);
  llvm::Expected<GraphTypes> rhs = typeGraph(equation.rhs, inputTypes);
  if (!lhs || !rhs) {
    llvm::consumeError(lhs.takeError());
    llvm::consumeError(rhs.takeError());
    return std::nullopt;
  }
  return SideComparison(equation, seed, std::move(*lhs), std::move(*rhs));
}

SideComparison::Outcome SideComparison::at(ArrayRef<int64_t> values,
                                           RandomStream &random,
                                           unsigned runs) const {
  if (!allHold(equation->conditions, values) ||
      !allHold(lhs.constraints, values) || !allHold(rhs.constraints, values))
    return Outcome::NotComparable;
  llvm::Expected<GraphProgram> left =
      GraphProgram::compile(equation->lhs, lhs, values);
  llvm::Expected<GraphProgram> right =
      GraphProgram::compile(equation->rhs, rhs, values);
  if (!left || !right) {
    llvm::consumeError(left.takeError());
    llvm::consumeError(right.takeError());
    return Outcome::NotComparable;
  }
  for (unsigned output = 0; output < left->numOutputs(); ++output)
    if (left->outputSizes(output) != right->outputSizes(output))
      return Outcome::NotComparable;
  for (unsigned input = 0; input < left->numInputs(); ++input)
    if (left->inputElements(input) > maxElements)
      return Outcome::NotComparable;
  for (unsigned run = 0; run < runs; ++run) {
    std::vector<std::vector<uint64_t>> inputs =
        randomInputs(*left, domain, random);
    if (left->run(domain, inputs) != right->run(domain, inputs))
      return Outcome::Different;
  }
  return Outcome::Equal;
}

Agreement checkAgreement(const Equation &equation, uint64_t seed,
                         unsigned maxPoints) {
  Agreement agreement;
  std::optional<SideComparison> sides = SideComparison::create(equation, seed);
  if (!sides)
    return agreement;
  RandomStream random(seed);
  // Returns false at the first difference.
  auto tryPoint = [&](SymbolValues values) {
    switch (sides->at(values, random, runsPerPoint)) {
    case SideComparison::Outcome::NotComparable:
      return true;
    case SideComparison::Outcome::Equal:
      agreement.points.push_back(std::move(values));
      return true;
    case SideComparison::Outcome::Different:
      agreement.differs = true;
      return false;
    }
    llvm_unreachable("covered switch");
  };
  for (unsigned i = 0; i < maxDraws && agreement.points.size() < maxPoints;
       ++i) {
    SymbolValues values;
    for (const Symbol &symbol : equation.symbols)
      values.push_back(draw(symbol.kind, random));
    if (!tryPoint(std::move(values)))
      return agreement;
  }
  // Parts of parts of images have so many bounds that few random values are
  // within all of them; more are near those that the equation was found with.
  for (unsigned i = 0; i < maxDraws && !agreement.isLikely(); ++i) {
    SymbolValues values;
    for (const Symbol &symbol : equation.symbols)
      values.push_back(random.between(1, 4) == 1 ? draw(symbol.kind, random)
                                                 : symbol.found);
    if (!tryPoint(std::move(values)))
      return agreement;
  }
  return agreement;
}

} // namespace verso
