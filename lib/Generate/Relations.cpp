//===- Relations.cpp - Attributes that are sums of others -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What relations hold between the symbols is seen at the values at which the
// sides agree. Starting at the values that the equation was found with, one or
// two symbols at a time become greater or smaller by one; each such step to
// values at which the sides still agree is a direction in which the symbols may
// go. A symbol that goes with others in all directions is a sum of them.
//
//===----------------------------------------------------------------------===//

#include "SideComparison.h"
#include "Symbols.h"
#include "verso/Generate/Generalization.h"

using namespace mlir;

namespace verso {

/// Symbols of an equation that is looked at, and values at which its sides are
/// run for it, at most.
static constexpr unsigned maxSymbols = 32;
static constexpr unsigned maxComparisons = 4000;
/// Random inputs at each point.
static constexpr unsigned runsPerPoint = 2;
/// Larger numbers in a sum are a coincidence.
static constexpr int64_t maxCoefficient = 2;
static constexpr int64_t maxConstant = 2;

namespace {
using Field = PrimeFieldDomain;
using Direction = SmallVector<int64_t, maxSymbols>;

/// The directions that are sums of multiples of some, as a matrix in reduced
/// echelon form: the first entry of a row that is not 0 is 1, and the only one
/// in its column.
class Span {
public:
  struct Row {
    unsigned pivot;
    SmallVector<uint64_t, maxSymbols> entries;
  };

  ArrayRef<Row> rowList() const { return rows; }

  bool contains(ArrayRef<int64_t> direction) const {
    return llvm::all_of(reduced(direction),
                        [](uint64_t entry) { return entry == 0; });
  }

  /// Adds a direction that is not contained.
  void add(ArrayRef<int64_t> direction) {
    Row added{0, reduced(direction)};
    while (added.entries[added.pivot] == 0)
      ++added.pivot;
    uint64_t scale = Field::inverse(added.entries[added.pivot]);
    for (uint64_t &entry : added.entries)
      entry = Field::multiply(entry, scale);
    for (Row &row : rows)
      subtract(row.entries, row.entries[added.pivot], added);
    rows.push_back(std::move(added));
  }

private:
  static void subtract(MutableArrayRef<uint64_t> entries, uint64_t factor,
                       const Row &row) {
    if (factor == 0)
      return;
    for (auto [entry, other] : llvm::zip_equal(entries, row.entries))
      entry = Field::add(entry, Field::negate(Field::multiply(factor, other)));
  }

  SmallVector<uint64_t, maxSymbols> reduced(ArrayRef<int64_t> direction) const {
    SmallVector<uint64_t, maxSymbols> entries;
    for (int64_t entry : direction)
      entries.push_back(entry < 0 ? Field::negate(uint64_t(-entry))
                                  : uint64_t(entry));
    for (const Row &row : rows)
      subtract(entries, entries[row.pivot], row);
    return entries;
  }

  std::vector<Row> rows;
};

/// Finds the directions in which the sides of an equation agree.
class DirectionFinder {
public:
  DirectionFinder(const Equation &equation, const SideComparison &sides,
                  uint64_t seed)
      : equation(equation), sides(sides), random(seed),
        scales(strideFactors(equation.lhs, equation.rhs)) {
    scales.insert(scales.begin(), 1);
  }

  /// Nothing if the sides do not agree where the equation was found.
  std::optional<Span> run() {
    SymbolValues start;
    for (const Symbol &symbol : equation.symbols)
      start.push_back(symbol.found);
    if (!agreeAt(start))
      return std::nullopt;
    // The latest point first: it has room for what the others have not.
    std::vector<SymbolValues> points = {std::move(start)};
    while (!points.empty()) {
      SymbolValues point = std::move(points.back());
      points.pop_back();
      forEachDirection(point.size(), [&](const Direction &direction) {
        if (std::optional<SymbolValues> next = step(point, direction))
          points.push_back(std::move(*next));
      });
    }
    return std::move(span);
  }

private:
  bool agreeAt(ArrayRef<int64_t> values) {
    if (comparisons >= maxComparisons)
      return false;
    SideComparison::Outcome outcome = sides.at(values, random, runsPerPoint);
    comparisons += outcome != SideComparison::Outcome::NotComparable;
    return outcome == SideComparison::Outcome::Equal;
  }

  bool isInRange(ArrayRef<int64_t> values, unsigned symbol) const {
    int64_t least = equation.symbols[symbol].kind == SymbolKind::Pad ? 0 : 1;
    return values[symbol] >= least;
  }

  /// The directions in which one or two symbols go, by one or, the second of
  /// two, by as much as a step that they may be scaled by.
  void forEachDirection(unsigned count,
                        llvm::function_ref<void(const Direction &)> action) {
    Direction direction(count, 0);
    for (unsigned first = 0; first < count; ++first)
      for (int64_t sign : {1, -1}) {
        direction[first] = sign;
        action(direction);
        direction[first] = 0;
      }
    for (int64_t scale : scales)
      for (unsigned first = 0; first < count; ++first)
        for (unsigned second = scale == 1 ? first + 1 : 0; second < count;
             ++second) {
          if (first == second)
            continue;
          for (auto [one, other] : {std::pair(1, 1), std::pair(1, -1),
                                    std::pair(-1, 1), std::pair(-1, -1)}) {
            direction[first] = one;
            direction[second] = other * scale;
            action(direction);
            direction[first] = direction[second] = 0;
          }
        }
  }

  /// The values one step from `point`, if that is a new direction and the sides
  /// agree there.
  std::optional<SymbolValues> step(const SymbolValues &point,
                                   const Direction &direction) {
    SymbolValues values = point;
    for (unsigned i = 0; i < values.size(); ++i) {
      values[i] += direction[i];
      if (direction[i] != 0 && !isInRange(values, i))
        return std::nullopt;
    }
    if (span.contains(direction) || !agreeAt(values))
      return std::nullopt;
    span.add(direction);
    return values;
  }

  const Equation &equation;
  const SideComparison &sides;
  RandomStream random;
  SmallVector<int64_t, 4> scales;
  Span span;
  unsigned comparisons = 0;
};
} // namespace

/// The symbols that are sizes of inputs.
static llvm::SmallBitVector inputSizes(const Equation &equation) {
  llvm::SmallBitVector result(equation.symbols.size());
  for (const EquationInput &input : equation.inputs)
    for (AffineExpr size : input.type.sizes)
      result |= symbolsOf(size, equation.symbols.size());
  return result;
}

/// What `symbol` is in terms of those that go their own way: a sum.
static std::optional<AffineExpr> sumFor(unsigned symbol, const Span &span,
                                        const Equation &equation,
                                        MLIRContext *context) {
  AffineExpr sum = getAffineConstantExpr(0, context);
  int64_t rest = equation.symbols[symbol].found;
  SmallVector<int64_t, 4> strides = strideFactors(equation.lhs, equation.rhs);
  for (const Span::Row &row : span.rowList()) {
    int64_t factor = Field::toSigned(row.entries[symbol]);
    if (std::abs(factor) > maxCoefficient &&
        !llvm::is_contained(strides, std::abs(factor)))
      return std::nullopt;
    sum = sum + getAffineSymbolExpr(row.pivot, context) * factor;
    rest -= factor * equation.symbols[row.pivot].found;
  }
  if (std::abs(rest) > maxConstant)
    return std::nullopt;
  return simplify(sum + rest);
}

std::optional<Equation> relateSymbols(const Equation &equation, uint64_t seed) {
  unsigned count = equation.symbols.size();
  if (count > maxSymbols || equation.inputs.empty() ||
      llvm::any_of(equation.symbols, [](const Symbol &symbol) {
        return symbol.kind == SymbolKind::Number;
      }))
    return std::nullopt;
  std::optional<SideComparison> sides = SideComparison::create(equation, seed);
  if (!sides)
    return std::nullopt;
  std::optional<Span> span = DirectionFinder(equation, *sides, seed).run();
  if (!span || span->rowList().size() == count)
    return std::nullopt;
  MLIRContext *context = equation.inputs.front().type.elementType.getContext();
  llvm::SmallBitVector isFree(count), isInputSize = inputSizes(equation);
  for (const Span::Row &row : span->rowList())
    isFree.set(row.pivot);
  SmallVector<AffineExpr, 16> replacement;
  for (unsigned symbol = 0; symbol < count; ++symbol) {
    if (isFree.test(symbol)) {
      replacement.push_back(getAffineSymbolExpr(symbol, context));
      continue;
    }
    std::optional<AffineExpr> sum = sumFor(symbol, *span, equation, context);
    // A tensor of a fixed size is a coincidence, too.
    if (!sum || (isInputSize.test(symbol) && isa<AffineConstantExpr>(*sum)))
      return std::nullopt;
    replacement.push_back(*sum);
  }
  Equation related = equation;
  substitute(related, replacement, count);
  compress(related);
  return related;
}

} // namespace verso
