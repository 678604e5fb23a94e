//===- Movement.cpp - Definitions of operators that move elements ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

void TransposeOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<int64_t, 4> permutation =
      AttributeReader(builder, attributes).integers("permutation");
  SmallVector<int64_t, 4> sorted = permutation;
  llvm::sort(sorted);
  bool holds = sorted.size() == input.rank();
  for (auto [position, dimension] : llvm::enumerate(sorted))
    holds &= dimension == int64_t(position);
  if (!builder.requireForm(1, holds,
                           "permutation must list each dimension once"))
    return;
  SmallVector<AffineExpr, 4> sizes, index(input.rank());
  for (auto [position, dimension] : llvm::enumerate(permutation)) {
    sizes.push_back(input.sizes[dimension]);
    index[dimension] = builder.index(position);
  }
  builder.addResult(sizes, input.elementType, builder.load(0, index));
}

/// A run of dimensions of the old and of the new shape of a reshape, with the
/// same number of elements.
struct ReshapeGroup {
  unsigned oldBegin, oldEnd, newBegin, newEnd;
};

static AffineExpr productOf(DefinitionBuilder &builder,
                            ArrayRef<AffineExpr> sizes) {
  AffineExpr product = builder.constantIndex(1);
  for (AffineExpr size : sizes)
    product = product * size;
  return product;
}

/// Cuts both shapes into the shortest runs whose products are equal by their
/// form, so that dimensions that stay need no division.
static SmallVector<ReshapeGroup, 4> groupDimensions(DefinitionBuilder &builder,
                                                    ArrayRef<AffineExpr> from,
                                                    ArrayRef<AffineExpr> to) {
  SmallVector<ReshapeGroup, 4> groups;
  unsigned oldBegin = 0, newBegin = 0;
  for (unsigned oldEnd = 0; oldEnd <= from.size(); ++oldEnd)
    for (unsigned newEnd = newBegin; newEnd <= to.size(); ++newEnd) {
      if (oldEnd == oldBegin && newEnd == newBegin)
        continue;
      if (!provablyEqual(
              productOf(builder, from.slice(oldBegin, oldEnd - oldBegin)),
              productOf(builder, to.slice(newBegin, newEnd - newBegin))))
        continue;
      groups.push_back({oldBegin, oldEnd, newBegin, newEnd});
      oldBegin = oldEnd;
      newBegin = newEnd;
    }
  if (oldBegin != from.size() || newBegin != to.size())
    groups.push_back(
        {oldBegin, unsigned(from.size()), newBegin, unsigned(to.size())});
  return groups;
}

void ReshapeOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> shape =
      AttributeReader(builder, attributes).indices("shape");
  builder.require(
      1, equal(productOf(builder, input.sizes), productOf(builder, shape)),
      "the number of elements must stay the same");
  for (AffineExpr size : shape)
    builder.require(2, atLeast(size, builder.constantIndex(0)),
                    "sizes must not be negative");
  if (builder.failed())
    return;
  SmallVector<AffineExpr, 4> index;
  for (const ReshapeGroup &group :
       groupDimensions(builder, input.sizes, shape)) {
    // The position inside the group, counted in row-major order.
    AffineExpr position = builder.constantIndex(0);
    for (unsigned i = group.newBegin; i < group.newEnd; ++i)
      if (!isOne(shape[i]))
        position = position * shape[i] + builder.index(i);
    // Its indices in the old dimensions.
    for (unsigned i = group.oldBegin; i < group.oldEnd; ++i) {
      auto inner =
          ArrayRef<AffineExpr>(input.sizes).slice(i + 1, group.oldEnd - i - 1);
      bool isFirst =
          llvm::all_of(ArrayRef<AffineExpr>(input.sizes)
                           .slice(group.oldBegin, i - group.oldBegin),
                       isOne);
      AffineExpr quotient =
          position.floorDiv(simplify(productOf(builder, inner)));
      index.push_back(isOne(input.sizes[i]) ? builder.constantIndex(0)
                      : isFirst             ? quotient
                                            : quotient % input.sizes[i]);
    }
  }
  builder.addResult(shape, input.elementType, builder.load(0, index));
}

void ConcatOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  int64_t axis = AttributeReader(builder, attributes).integer("axis");
  if (!builder.requireForm(1, builder.numOperands() >= 1,
                           "there must be at least one operand"))
    return;
  const SymbolicTensor &first = builder.operand(0);
  if (!builder.requireForm(2, axis >= 0 && axis < int64_t(first.rank()),
                           "the axis must be within the rank"))
    return;
  AffineExpr total = builder.constantIndex(0);
  for (unsigned i = 0; i < builder.numOperands(); ++i) {
    const SymbolicTensor &operand = builder.operand(i);
    if (!builder.requireForm(1,
                             operand.rank() == first.rank() &&
                                 operand.elementType == first.elementType,
                             "operands must have the same rank and element "
                             "type"))
      return;
    for (unsigned dimension = 0; dimension < first.rank(); ++dimension)
      if (int64_t(dimension) != axis)
        builder.require(3,
                        equal(first.sizes[dimension], operand.sizes[dimension]),
                        "sizes off the axis must be equal");
    total = total + operand.sizes[axis];
  }
  // From the last operand to the first: if the index is before the end of the
  // operand, the operand, else what follows it.
  SmallVector<AffineExpr, 4> index = builder.indices(first.rank());
  ScalarExpression value;
  AffineExpr begin = total;
  for (unsigned i = builder.numOperands(); i-- > 0;) {
    AffineExpr end = begin;
    begin = simplify(begin - builder.size(i, axis));
    SmallVector<AffineExpr, 4> shifted = index;
    shifted[axis] = index[axis] - begin;
    ScalarExpression element = builder.load(i, shifted);
    value = value ? builder.select(lessThan(index[axis], end), element, value)
                  : element;
  }
  SmallVector<AffineExpr, 4> sizes = first.sizes;
  sizes[axis] = total;
  builder.addResult(sizes, first.elementType, value);
}

void SplitOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  int64_t axis = reader.integer("axis");
  SmallVector<AffineExpr, 4> parts = reader.indices("sizes");
  if (!builder.requireForm(1, axis >= 0 && axis < int64_t(input.rank()),
                           "the axis must be within the rank") ||
      !builder.requireForm(2, !parts.empty(), "there must be a size"))
    return;
  AffineExpr total = builder.constantIndex(0);
  for (AffineExpr part : parts) {
    builder.require(2, atLeast(part, builder.constantIndex(0)),
                    "sizes must not be negative");
    total = total + part;
  }
  builder.require(3, equal(total, input.sizes[axis]),
                  "the sizes must add up to the input's");
  if (builder.failed())
    return;
  AffineExpr begin = builder.constantIndex(0);
  for (AffineExpr part : parts) {
    SmallVector<AffineExpr, 4> sizes = input.sizes;
    sizes[axis] = part;
    SmallVector<AffineExpr, 4> index = builder.indices(input.rank());
    index[axis] = index[axis] + begin;
    builder.addResult(sizes, input.elementType, builder.load(0, index));
    begin = begin + part;
  }
}

void SliceOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> starts = reader.indices("starts");
  SmallVector<AffineExpr, 4> sizes = reader.indices("sizes");
  SmallVector<AffineExpr, 4> steps = reader.indices("steps");
  if (!builder.requireForm(1,
                           starts.size() == input.rank() &&
                               sizes.size() == input.rank() &&
                               steps.size() == input.rank(),
                           "each dimension needs a start, a size and a step"))
    return;
  AffineExpr zero = builder.constantIndex(0), one = builder.constantIndex(1);
  SmallVector<AffineExpr, 4> index;
  for (unsigned i = 0; i < input.rank(); ++i) {
    builder.require(2, atLeast(starts[i], zero), "starts must be at least 0");
    builder.require(2, atLeast(sizes[i], zero), "sizes must be at least 0");
    builder.require(2, atLeast(steps[i], one), "steps must be at least 1");
    // An empty slice takes no element, so it has no last one.
    auto constant = dyn_cast<AffineConstantExpr>(sizes[i]);
    if (!constant || constant.getValue() != 0)
      builder.require(
          3, lessThan(starts[i] + (sizes[i] - 1) * steps[i], input.sizes[i]),
          "the slice must lie inside the input");
    index.push_back(starts[i] + builder.index(i) * steps[i]);
  }
  builder.addResult(sizes, input.elementType, builder.load(0, index));
}

void PadOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> low = reader.indices("low");
  SmallVector<AffineExpr, 4> high = reader.indices("high");
  ScalarExpression value = reader.scalar("value");
  if (!builder.requireForm(
          1, low.size() == input.rank() && high.size() == input.rank(),
          "low and high need one entry for each dimension"))
    return;
  AffineExpr zero = builder.constantIndex(0);
  SmallVector<AffineExpr, 4> sizes, index;
  SmallVector<Condition, 4> inside;
  for (unsigned i = 0; i < input.rank(); ++i) {
    builder.require(2, atLeast(low[i], zero), "pads must be at least 0");
    builder.require(2, atLeast(high[i], zero), "pads must be at least 0");
    sizes.push_back(input.sizes[i] + low[i] + high[i]);
    index.push_back(builder.index(i) - low[i]);
    if (low[i] != zero)
      inside.push_back(atLeast(index.back(), zero));
    if (high[i] != zero)
      inside.push_back(lessThan(index.back(), input.sizes[i]));
  }
  builder.addResult(sizes, input.elementType,
                    builder.select(inside, builder.load(0, index), value));
}

//===----------------------------------------------------------------------===//
// Padding with what is there
//===----------------------------------------------------------------------===//

namespace {
/// A tensor that is padded with its own elements.
class ExtendedTensor {
public:
  /// Constraints C1 to C3.
  ExtendedTensor(DefinitionBuilder &builder, DictionaryAttr attributes,
                 bool isReflected)
      : builder(builder), input(builder.operand(0)), isReflected(isReflected) {
    AttributeReader reader(builder, attributes);
    low = reader.indices("low");
    high = reader.indices("high");
    if (!builder.requireForm(
            1, low.size() == input.rank() && high.size() == input.rank(),
            "low and high need one entry for each dimension"))
      return;
    AffineExpr zero = builder.constantIndex(0);
    for (unsigned i = 0; i < input.rank(); ++i) {
      for (AffineExpr pad : {low[i], high[i]}) {
        builder.require(2, atLeast(pad, zero), "pads must be at least 0");
        if (pad == zero)
          continue;
        if (isReflected)
          builder.require(3, lessThan(pad, input.sizes[i]),
                          "pads must be smaller than the size");
        else
          builder.require(3, lessThan(zero, input.sizes[i]),
                          "a size that is padded must be at least 1");
      }
      sizes.push_back(input.sizes[i] + low[i] + high[i]);
    }
  }

  void addResult(ScalarExpression value) {
    builder.addResult(sizes, input.elementType, value);
  }

  /// The element for index `position - low` along each dimension, where that is
  /// outside the input the one that it stands for.
  ScalarExpression element() {
    if (index.size() == input.rank())
      return builder.load(0, index);
    unsigned dimension = index.size();
    AffineExpr zero = builder.constantIndex(0);
    AffineExpr position = simplify(builder.index(dimension) - low[dimension]);
    AffineExpr last = simplify(input.sizes[dimension] - 1);
    ScalarExpression result = elementAt(position);
    if (high[dimension] != zero)
      result = builder.select(
          atLeast(last, position), result,
          elementAt(isReflected ? simplify(last * 2 - position) : last));
    if (low[dimension] != zero)
      result = builder.select(atLeast(position, zero), result,
                              elementAt(isReflected ? -position : zero));
    return result;
  }

  /// The element for index `position - low` modulo the size.
  ScalarExpression wrappedElement() {
    AffineExpr zero = builder.constantIndex(0);
    for (unsigned i = 0; i < input.rank(); ++i)
      index.push_back(low[i] == zero && high[i] == zero
                          ? builder.index(i)
                          : (builder.index(i) - low[i]) % input.sizes[i]);
    return builder.load(0, index);
  }

private:
  ScalarExpression elementAt(AffineExpr position) {
    index.push_back(position);
    ScalarExpression result = element();
    index.pop_back();
    return result;
  }

  DefinitionBuilder &builder;
  const SymbolicTensor &input;
  bool isReflected;
  SmallVector<AffineExpr, 4> low, high, sizes;
  SmallVector<AffineExpr, 4> index; ///< of the input, as far as decided
};
} // namespace

void PadEdgeOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  ExtendedTensor tensor(builder, attributes, /*isReflected=*/false);
  if (!builder.failed())
    tensor.addResult(tensor.element());
}
void PadReflectOp::define(DefinitionBuilder &builder,
                          DictionaryAttr attributes) {
  ExtendedTensor tensor(builder, attributes, /*isReflected=*/true);
  if (!builder.failed())
    tensor.addResult(tensor.element());
}
void PadWrapOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  ExtendedTensor tensor(builder, attributes, /*isReflected=*/false);
  if (!builder.failed())
    tensor.addResult(tensor.wrappedElement());
}

void BroadcastOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> shape =
      AttributeReader(builder, attributes).indices("shape");
  if (!builder.requireForm(1, input.rank() <= shape.size(),
                           "the rank must not shrink"))
    return;
  for (auto [size, target] : llvm::zip_equal(
           input.sizes, ArrayRef<AffineExpr>(shape).take_back(input.rank())))
    if (!isOne(size))
      builder.require(2, equal(size, target),
                      "sizes must be 1 or equal the new size");
  for (AffineExpr size : shape)
    builder.require(3, atLeast(size, builder.constantIndex(0)),
                    "sizes must not be negative");
  builder.addResult(
      shape, input.elementType,
      builder.load(
          0, broadcastIndices(input.sizes, builder.indices(shape.size()))));
}

} // namespace verso
