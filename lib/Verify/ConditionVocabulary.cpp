//===- ConditionVocabulary.cpp - Conditions a rule may need ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConditionVocabulary.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace verso::proof {

/// A vocabulary that is larger loses its end.
static constexpr size_t maxCandidates = 80;

namespace {

using Expressions = llvm::SmallSetVector<AffineExpr, 4>;

/// The positions of the dimensions that an expression mentions.
llvm::SmallSetVector<unsigned, 2> dimensionsOf(AffineExpr expression) {
  llvm::SmallSetVector<unsigned, 2> positions;
  expression.walk([&](AffineExpr part) {
    if (auto dimension = dyn_cast<AffineDimExpr>(part))
      positions.insert(dimension.getPosition());
  });
  return positions;
}

bool isDivision(AffineExpr expression) {
  return llvm::is_contained(
      {AffineExprKind::FloorDiv, AffineExprKind::CeilDiv, AffineExprKind::Mod},
      expression.getKind());
}

} // namespace

bool divides(AffineExpr expression) {
  bool found = false;
  expression.walk([&](AffineExpr part) { found |= isDivision(part); });
  return found;
}

namespace {

/// True if something is divided that depends on a variable.
bool dividesVariables(AffineExpr expression) {
  bool found = false;
  expression.walk([&](AffineExpr part) {
    found |= isDivision(part) && !dimensionsOf(part).empty();
  });
  return found;
}

/// `numerator` up to a multiple of the divisor, as short as it can be: h for
/// h - k if k divides it.
AffineExpr withoutMultiple(AffineExpr numerator, AffineExpr divisor) {
  auto length = [](AffineExpr expression) {
    unsigned count = 0;
    expression.walk([&](AffineExpr) { ++count; });
    return count;
  };
  AffineExpr shortest = simplify(numerator);
  for (AffineExpr other : {numerator + divisor, numerator - divisor})
    if (AffineExpr shorter = simplify(other);
        length(shorter) < length(shortest))
      shortest = shorter;
  return shortest;
}

/// The factors of a product.
void collectFactors(AffineExpr expression, SmallVectorImpl<AffineExpr> &list) {
  auto product = dyn_cast<AffineBinaryOpExpr>(expression);
  if (!product || product.getKind() != AffineExprKind::Mul) {
    list.push_back(expression);
    return;
  }
  collectFactors(product.getLHS(), list);
  collectFactors(product.getRHS(), list);
}

/// `lhs == rhs` without their common factors: `g k == g l` is `k == l`.
Condition equalWithoutFactors(AffineExpr lhs, AffineExpr rhs) {
  SmallVector<AffineExpr, 4> left, right;
  collectFactors(lhs, left);
  collectFactors(rhs, right);
  AffineExpr one = getAffineConstantExpr(1, lhs.getContext());
  AffineExpr newLhs = one, newRhs = one;
  for (AffineExpr factor : left) {
    auto *same = llvm::find(right, factor);
    if (same != right.end())
      right.erase(same);
    else
      newLhs = newLhs * factor;
  }
  for (AffineExpr factor : right)
    newRhs = newRhs * factor;
  return equal(newLhs, newRhs);
}

/// An index of the form `variable + rest` or `rest - variable` for one variable
/// of the result.
struct ShiftedIndex {
  unsigned dimension;
  AffineExpr rest;
  bool isNegated;
};

std::optional<ShiftedIndex> shiftedIndex(AffineExpr expression,
                                         unsigned resultRank) {
  auto positions = dimensionsOf(expression);
  if (positions.size() != 1 || positions.front() >= resultRank)
    return std::nullopt;
  AffineExpr variable =
      getAffineDimExpr(positions.front(), expression.getContext());
  AffineExpr rest = simplify(expression.replace(
      variable, getAffineConstantExpr(0, expression.getContext())));
  if (provablyEqual(expression, rest + variable))
    return ShiftedIndex{positions.front(), rest, /*isNegated=*/false};
  if (provablyEqual(expression, rest - variable))
    return ShiftedIndex{positions.front(), rest, /*isNegated=*/true};
  return std::nullopt;
}

/// Reads off both sides of a rule what its sizes and attributes are used for.
class UseCollector {
public:
  void add(const RegionDefinition &region) {
    for (const RegionDefinition::Application &application :
         region.applications())
      add(region, application);
  }

  std::vector<Candidate> candidates();

private:
  /// What several expressions are used for in the same way: by which operator
  /// along which axes, or by which attribute; as which operand's which
  /// dimension.
  using Use = std::tuple<StringRef, Attribute, unsigned, unsigned>;
  /// Stand for the dimensions of an operand that a window slides over, and for
  /// the window's own.
  static constexpr unsigned slidOver = 100, window = 101;

  /// A part [begin, begin + length) of a dimension that is read.
  struct Part {
    unsigned dimension;
    AffineExpr begin, length;
  };

  void add(const RegionDefinition &region,
           const RegionDefinition::Application &application);
  void addAttributes(const RegionDefinition &region,
                     const RegionDefinition::Application &application);
  void addSizes(const RegionDefinition &region,
                const RegionDefinition::Application &application);
  void addLoad(const SymbolicTensor &operand, const ResultDefinition &result,
               const ScalarNode &load, bool isSelected);
  void addScalar(ArrayRef<SymbolicTensor> operands,
                 const ResultDefinition &result, ScalarExpression value,
                 bool isSelected);
  void addDivisions(AffineExpr expression);

  void push(Candidate candidate);
  void pushOfAll(ArrayRef<Condition> conditions);

  llvm::MapVector<Use, Expressions> sizeUses, entryUses;
  llvm::MapVector<StringRef, std::vector<SmallVector<AffineExpr, 4>>> lists;
  Expressions windowSizes, broadcastSizes;
  llvm::SmallSetVector<std::pair<AffineExpr, AffineExpr>, 4> divisions;
  std::vector<Part> parts;
  llvm::SmallSetVector<std::pair<unsigned, AffineExpr>, 4> cuts;
  /// Of the definition that is being read: the variables of windows, and the
  /// dimensions of operands over which they slide.
  llvm::SmallSetVector<unsigned, 4> windowVariables;
  llvm::SmallSetVector<std::pair<unsigned, unsigned>, 4> windowDimensions;
  llvm::SmallMapVector<unsigned, AffineExpr, 4> boundVariables;
  std::vector<Candidate> found;
};

/// The entries of an attribute that holds integers or expressions of sizes.
SmallVector<AffineExpr, 4> entriesOf(Attribute attribute) {
  MLIRContext *context = attribute.getContext();
  SmallVector<AffineExpr, 4> entries;
  if (auto array = dyn_cast<DenseI64ArrayAttr>(attribute))
    for (int64_t value : array.asArrayRef())
      entries.push_back(getAffineConstantExpr(value, context));
  else if (auto integer = dyn_cast<IntegerAttr>(attribute);
           integer && integer.getType().isInteger(64))
    entries.push_back(getAffineConstantExpr(integer.getInt(), context));
  else if (auto map = dyn_cast<AffineMapAttr>(attribute))
    for (AffineExpr entry : map.getValue().getResults())
      entries.push_back(simplify(entry));
  return entries;
}

/// Attributes that have a neutral value are compared with those of the same
/// name, entry by entry, and with that value.
void UseCollector::addAttributes(
    const RegionDefinition &region,
    const RegionDefinition::Application &application) {
  for (NamedAttribute attribute : application.operation->getAttrs()) {
    StringRef name = attribute.getName();
    if (!neutralEntry(name))
      continue;
    SmallVector<AffineExpr, 4> entries = entriesOf(attribute.getValue());
    // A list with an entry for each dimension says other things of each.
    bool isByDimension =
        !application.operands.empty() &&
        entries.size() == region.values()[application.operands.front()].rank();
    for (auto [position, entry] : llvm::enumerate(entries))
      if (!divides(entry))
        entryUses[{name, {}, 0, isByDimension ? unsigned(position) : window}]
            .insert(entry);
    if (llvm::none_of(entries, divides))
      lists[name].push_back(std::move(entries));
  }
}

/// Divisions of something without variables.
void UseCollector::addDivisions(AffineExpr expression) {
  expression.walk([&](AffineExpr part) {
    if (!isDivision(part))
      return;
    auto division = cast<AffineBinaryOpExpr>(part);
    AffineExpr numerator = division.getLHS(), divisor = division.getRHS();
    if (dimensionsOf(numerator).empty() && dimensionsOf(divisor).empty() &&
        !divides(numerator) && !divides(divisor) &&
        !isa<AffineConstantExpr>(numerator))
      divisions.insert({withoutMultiple(numerator, divisor), divisor});
  });
}

void UseCollector::addLoad(const SymbolicTensor &operand,
                           const ResultDefinition &result,
                           const ScalarNode &load, bool isSelected) {
  unsigned resultRank = result.type.rank();
  // Broadcasting: read at 0 where the result has a size, otherwise at the
  // result's own indices.
  bool isAligned = operand.rank() <= resultRank;
  for (auto [dimension, index] : llvm::enumerate(load.indices)) {
    addDivisions(index);
    auto positions = dimensionsOf(index);
    if (positions.size() >= 2 && !dividesVariables(index)) {
      windowDimensions.insert({load.operand, unsigned(dimension)});
      for (unsigned position : positions)
        if (position >= resultRank)
          windowVariables.insert(position);
    }
    for (unsigned position : positions)
      isAligned &= position >= resultRank ||
                   position + operand.rank() == resultRank + dimension;
    if (isSelected)
      continue;
    if (std::optional<ShiftedIndex> shift = shiftedIndex(index, resultRank);
        shift && !shift->isNegated) {
      Part part{unsigned(dimension), shift->rest,
                result.type.sizes[shift->dimension]};
      bool isWhole =
          part.begin == getAffineConstantExpr(0, index.getContext()) &&
          provablyEqual(part.length, operand.sizes[dimension]);
      if (!isWhole)
        parts.push_back(part);
    }
  }
  if (!isAligned)
    return;
  for (auto [dimension, index] : llvm::enumerate(load.indices)) {
    AffineExpr size =
        result.type.sizes[resultRank - operand.rank() + dimension];
    if (isa<AffineConstantExpr>(operand.sizes[dimension]) &&
        isa<AffineConstantExpr>(index) && !isa<AffineConstantExpr>(size))
      broadcastSizes.insert(size);
  }
}

void UseCollector::addScalar(ArrayRef<SymbolicTensor> operands,
                             const ResultDefinition &result,
                             ScalarExpression value, bool isSelected) {
  if (value->kind == ScalarNode::Kind::Load)
    addLoad(operands[value->operand], result, *value, isSelected);
  for (const BoundVariable &variable : value->variables)
    boundVariables[variable.position] = variable.extent;
  for (const Condition &condition : value->conditions) {
    addDivisions(condition.expression);
    if (std::optional<ShiftedIndex> shift =
            shiftedIndex(condition.expression, result.type.rank()))
      cuts.insert({shift->dimension, shift->isNegated
                                         ? simplify(shift->rest + 1)
                                         : simplify(-shift->rest)});
  }
  isSelected |= value->kind == ScalarNode::Kind::Select;
  for (ScalarExpression operand : value->operands)
    addScalar(operands, result, operand, isSelected);
}

/// Sizes of the operands, by what the operator does with them.
void UseCollector::addSizes(const RegionDefinition &region,
                            const RegionDefinition::Application &application) {
  StringRef name = application.operation->getName().getStringRef();
  for (unsigned variable : windowVariables)
    if (auto bound = boundVariables.find(variable);
        bound != boundVariables.end())
      windowSizes.insert(bound->second);
  Attribute axes = application.operation->getAttr("axis");
  if (!axes)
    axes = application.operation->getAttr("axes");
  bool isVariadic = application.operands.size() > 2;
  for (auto [number, operand] : llvm::enumerate(application.operands))
    for (auto [dimension, size] :
         llvm::enumerate(region.values()[operand].sizes)) {
      if (divides(size))
        continue;
      if (windowSizes.contains(size))
        sizeUses[{"", {}, 0, window}].insert(size);
      else if (windowDimensions.contains({number, dimension}))
        sizeUses[{name, {}, 0, slidOver}].insert(size);
      else
        sizeUses[{name, axes, isVariadic ? 0 : number, dimension}].insert(size);
    }
  for (AffineExpr size : windowSizes)
    sizeUses[{"", {}, 0, window}].insert(size);
}

void UseCollector::add(const RegionDefinition &region,
                       const RegionDefinition::Application &application) {
  addAttributes(region, application);
  SmallVector<SymbolicTensor, 4> operands;
  for (unsigned operand : application.operands)
    operands.push_back(region.values()[operand]);
  windowVariables.clear();
  windowDimensions.clear();
  boundVariables.clear();
  for (const ResultDefinition &definition : application.definition.results()) {
    for (AffineExpr size : definition.type.sizes)
      addDivisions(size);
    addScalar(operands, definition, definition.value, /*isSelected=*/false);
  }
  addSizes(region, application);
}

void UseCollector::push(Candidate candidate) {
  llvm::erase_if(candidate, [](const Condition &condition) {
    return condition.constantTruth().value_or(false);
  });
  bool isFalse = llvm::any_of(candidate, [](const Condition &condition) {
    return condition.constantTruth().has_value();
  });
  bool isKnown = llvm::any_of(found, [&](ArrayRef<Condition> known) {
    return known.size() == candidate.size() &&
           llvm::all_of(candidate, [&](const Condition &condition) {
             return containsCondition(known, condition);
           });
  });
  if (!candidate.empty() && !isFalse && !isKnown &&
      found.size() < maxCandidates)
    found.push_back(std::move(candidate));
}

/// The conditions as one, without repetition.
void UseCollector::pushOfAll(ArrayRef<Condition> conditions) {
  Candidate candidate;
  for (const Condition &condition : conditions)
    if (!containsCondition(candidate, condition))
      candidate.push_back(condition);
  push(std::move(candidate));
}

std::vector<Candidate> UseCollector::candidates() {
  auto isOdd = [](AffineExpr size) {
    AffineExpr one = getAffineConstantExpr(1, size.getContext());
    return equal(size % 2, one);
  };
  // Equal: what is used for the same. No size is made 0 by that.
  for (auto &[use, sizes] : sizeUses)
    for (unsigned i = 0; i < sizes.size(); ++i)
      for (unsigned j = i + 1; j < sizes.size(); ++j)
        if (Condition same = equalWithoutFactors(sizes[i], sizes[j]);
            !isa<AffineSymbolExpr>(same.expression) &&
            !isa<AffineSymbolExpr>(simplify(-same.expression)))
          push({same});
  for (auto &[use, entries] : entryUses)
    for (unsigned i = 0; i < entries.size(); ++i)
      for (unsigned j = i + 1; j < entries.size(); ++j)
        push({equal(entries[i], entries[j])});
  // Odd windows.
  for (AffineExpr size : windowSizes)
    push({isOdd(size)});
  // Divisions without a rest; halves that are rounded.
  for (auto [numerator, divisor] : divisions) {
    push({Condition{numerator % divisor, /*isEquality=*/true}});
    if (divisor == getAffineConstantExpr(2, numerator.getContext()))
      push({Condition{simplify(numerator + 1) % divisor, true}});
  }
  // Parts that begin at a cut.
  auto forEachCut = [&](auto &&visit) {
    for (const Part &part : parts)
      for (auto [dimension, cut] : cuts)
        if (dimension == part.dimension)
          visit(part, cut);
  };
  forEachCut([&](const Part &part, AffineExpr cut) {
    push({equal(part.begin, cut)});
  });
  // Attributes that change nothing.
  auto isNeutral = [](StringRef name, AffineExpr entry) {
    return equal(
        entry, getAffineConstantExpr(*neutralEntry(name), entry.getContext()));
  };
  for (auto &[name, applications] : lists)
    for (ArrayRef<AffineExpr> entries : applications)
      for (AffineExpr entry : entries)
        push({isNeutral(name, entry)});
  // Parts before or behind a cut.
  forEachCut([&](const Part &part, AffineExpr cut) {
    push({atLeast(part.begin, cut)});
    push({atLeast(cut, part.begin + part.length)});
  });
  // No broadcasting.
  for (AffineExpr size : broadcastSizes)
    push({equal(size, getAffineConstantExpr(1, size.getContext()))});
  // The same of all entries at once: of one list, then of all of a name.
  for (auto &[name, applications] : lists)
    for (size_t i = 0; i < applications.size(); ++i)
      for (size_t j = i + 1; j < applications.size(); ++j)
        if (applications[i].size() == applications[j].size())
          pushOfAll(llvm::map_to_vector(
              llvm::zip_equal(applications[i], applications[j]),
              [](auto entries) {
                return equal(std::get<0>(entries), std::get<1>(entries));
              }));
  pushOfAll(llvm::map_to_vector(windowSizes, isOdd));
  for (auto &[name, applications] : lists) {
    SmallVector<Condition> ofAll;
    for (ArrayRef<AffineExpr> entries : applications) {
      SmallVector<Condition> ofOne;
      for (AffineExpr entry : entries)
        ofOne.push_back(isNeutral(name, entry));
      pushOfAll(ofOne);
      llvm::append_range(ofAll, ofOne);
    }
    pushOfAll(ofAll);
  }
  return std::move(found);
}

} // namespace

std::vector<Candidate> conditionVocabulary(const RegionDefinition &source,
                                           const RegionDefinition &target) {
  UseCollector collector;
  collector.add(source);
  collector.add(target);
  return collector.candidates();
}

} // namespace verso::proof
